"""`screening-desk mrz`: a batch of zones in, one JSON object a line out, whatever the input is."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from screening_desk.__main__ import main
from tests.documents.mrz_cases import mrz_cases
from tests.documents.zones import ID_CARD, PASSPORT, SMALL_VISA, VISA

WRONG = PASSPORT.text.replace("7408122", "74O8122")


class Shell:
    """Runs the command with bytes on standard input or in a file."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capture = folder, patch, capture
        self.error = ""
        self.code = -1

    def read(self, given: str | bytes, *words: str) -> list[dict[str, Any]]:
        raw = given.encode() if isinstance(given, str) else given
        self._patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))
        self.code = main(["mrz", "--today", "2026-11-25", *words])
        out, self.error = self._capture.readouterr()
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A terminal."""
    return Shell(tmp_path, monkeypatch, capsys)


def test_a_right_zone_gives_its_document_and_exit_code_0(shell: Shell) -> None:
    (answer,) = shell.read(PASSPORT.text)

    assert shell.code == 0
    assert (answer["line"], answer["valid"], answer["problems"], answer["repairs"]) == (1, True, [], [])
    assert answer["document"]["document_number"] == "L898902C3"
    assert answer["document"]["birth_date"] == "1974-08-12"
    assert shell.error == "1 right, 0 refused, 0 no zone\n"


def test_a_wrong_zone_says_what_takes_part_and_what_would_explain_it(shell: Shell) -> None:
    (answer,) = shell.read(WRONG)

    assert shell.code == 1
    assert not answer["valid"]
    birth = next(problem for problem in answer["problems"] if problem["field"] == "birth")
    assert (birth["kind"], birth["line"], birth["start"], birth["over"]) == ("check_digit", 1, 19, [[1, 13, 19]])
    (repair,) = answer["repairs"]
    assert repair["changes"] == [{"line": 1, "position": 15, "found": "O", "proposed": "0"}]
    assert repair["document"]["birth_date"] == "1974-08-12"


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "\n \n"], ids=["nothing", "a blank line", "CRLF", "blanks"])
def test_zones_of_every_layout_in_one_file_stay_apart(shell: Shell, between: str) -> None:
    zones = (PASSPORT, ID_CARD, VISA, SMALL_VISA, PASSPORT.but(number="X1"))
    answers = shell.read(between.join(zone.text for zone in zones))

    assert [answer["lines"] for answer in answers] == [list(zone.lines) for zone in zones]
    assert shell.code == 0


def test_one_zone_a_line_gives_one_answer_a_line(shell: Shell) -> None:
    cases = [case for case in mrz_cases("generated") if case.expect["valid"]]
    answers = shell.read("\n".join(case.text.replace("\n", "") for case in cases))

    assert [answer["line"] for answer in answers] == list(range(1, len(cases) + 1))
    assert all(answer["valid"] for answer in answers)


def test_every_case_of_the_collection_gives_its_own_answer(shell: Shell) -> None:
    cases = mrz_cases("generated", "corrupt", "repair-class", "repair-number", "repair-filler")
    answers = shell.read("\n\n".join(case.text for case in cases))

    assert len(answers) == len(cases)
    assert [answer["valid"] for answer in answers] == [
        case.expect["valid"] and "repair" not in case.expect for case in cases
    ]


def test_a_broken_zone_spoils_no_other(shell: Shell) -> None:
    answers = shell.read(
        "\n".join((PASSPORT.lines[0], PASSPORT.lines[1][:-1], *VISA.lines, "Nama,Nomor", *ID_CARD.lines))
    )

    assert [answer.get("valid", answer.get("error")) for answer in answers] == [False, True, "no_zone", True]
    assert [answer["line"] for answer in answers] == [1, 1, 5, 6]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_text_of_any_encoding_is_read(shell: Shell, encoding: str) -> None:
    text = f"Café\n{PASSPORT.text}\n"
    raw = b"\xfe\xff" + text.encode(encoding) if encoding == "utf-16-be" else text.encode(encoding)
    answers = shell.read(raw)

    assert [answer.get("valid", answer.get("error")) for answer in answers] == ["no_zone", True]


@pytest.mark.parametrize(
    "raw",
    [b"\0\x01\x02" * 1000, b"P<" * 200_000, bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + b"\0" * 99],
    ids=["zeros", "one endless line", "all bytes", "a picture"],
)
def test_what_is_no_text_gives_clear_answers_and_no_error(shell: Shell, raw: bytes) -> None:
    answers = shell.read(raw)

    assert shell.code == 1
    assert answers
    assert {answer.get("error", "refused") for answer in answers} <= {"not_text", "no_zone", "refused"}
    assert all("line" in answer for answer in answers)


def test_a_zone_after_a_broken_part_is_still_read(shell: Shell) -> None:
    answers = shell.read(b"\0\0\0\n" + b"A" * 300_000 + b"\n" + PASSPORT.text.encode())

    assert [answer.get("error") for answer in answers] == ["not_text", "not_text", None]
    assert answers[-1]["line"] == 3


def test_nothing_gives_nothing_and_exit_code_1(shell: Shell) -> None:
    assert shell.read("") == []
    assert shell.code == 1


def test_a_file_is_read_and_a_missing_one_is_said(shell: Shell) -> None:
    path = shell.folder / "zones.txt"
    path.write_text(VISA.text)

    assert shell.read("", str(path))[0]["document"]["format"] == "MRVA"
    assert shell.read("", str(shell.folder / "nowhere")) == []
    assert shell.code == 2
    assert shell.error.startswith("not done: ")


def test_no_name_or_number_goes_to_standard_error(shell: Shell) -> None:
    shell.read(f"{WRONG}\n\nERIKSSON ANNA MARIA\n")

    assert shell.error == "0 right, 1 refused, 1 no zone\n"


@pytest.mark.parametrize("day", ["31-12-2026", "2026-02-30", "soon"])
def test_a_day_that_is_none_is_named_with_how_to_write_it(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["mrz", "--today", day])
    assert ended.value.code == 2
    assert f"{day} is no day; write YYYY-MM-DD" in capsys.readouterr().err

"""`screening-desk letter`: what a partner without a store learns of a letter, in both languages."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyrage
import pytest

from screening_desk.__main__ import main
from screening_desk.letters.proof import bundle, withdrawn
from tests.letters.proof.offices import LETTER_ID, coded, office, other_office, sealed, signed

WORDS = {0: ("ASLI DAN UTUH", "GENUINE AND WHOLE"), 1: ("DIUBAH", "ALTERED"), 3: ("BUKAN DARI KANTOR", "NOT OURS"),
         4: ("DITARIK", "WITHDRAWN"), 5: ("UTUH, PENGIRIM", "WHOLE, SENDER")}  # fmt: skip


@dataclass
class Partner:
    """A partner's folder with the letter, the office's key and its list."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def put(self, name: str, content: bytes | str) -> str:
        (self.folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(self.folder / name)

    def verify(self, *words: str) -> tuple[int, str]:
        code = main(["letter", "verify", *words])
        out, self.error = self.capture.readouterr()
        if code in WORDS:
            for language in WORDS[code]:
                assert language in out
        return code, out


@pytest.fixture
def partner(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Partner:
    made = Partner(tmp_path, capsys)
    made.put("letter.pdf", sealed())
    made.put("office.pub", office().public.text())
    made.put("other.pub", other_office().public.text())
    made.put("none.txt", withdrawn.write(office(), date(2026, 11, 25), []))
    made.put("list.txt", withdrawn.write(office(), date(2026, 11, 25), [(LETTER_ID, date(2026, 11, 24))]))
    return made


def test_a_sealed_letter_is_genuine_altered_not_ours_withdrawn_or_unproven(partner: Partner) -> None:
    at = partner.folder
    letter, key = str(at / "letter.pdf"), ("--key", str(at / "office.pub"))
    code, out = partner.verify(letter, *key, "--withdrawn", str(at / "none.txt"))
    assert (code, "2026-11-25" in out, office().public.name in out) == (0, True, True)
    assert office().public.code in out
    altered = bytearray(sealed())
    altered[2_000] ^= 1
    assert partner.verify(partner.put("altered.pdf", bytes(altered)), *key)[0] == 1
    assert partner.verify(letter, "--key", str(at / "other.pub"))[0] == 3
    code, out = partner.verify(partner.put("plain.pdf", coded()[0]), *key)
    assert (code, "has no seal" in out) == (3, True), "a plain letter may be genuine: its code says so"
    assert partner.verify(letter, *key, "--withdrawn", str(at / "list.txt"))[0] == 4
    assert partner.verify(letter)[0] == 5


def test_a_later_signature_is_named_and_not_judged(partner: Partner) -> None:
    code, out = partner.verify(partner.put("signed.pdf", signed(sealed())), "--key", str(partner.folder / "office.pub"))
    assert code == 0
    assert other_office().public.name in out


def test_any_of_several_keys_will_do(partner: Partner) -> None:
    keys = ("--key", str(partner.folder / "other.pub"), "--key", str(partner.folder / "office.pub"))
    assert partner.verify(str(partner.folder / "letter.pdf"), *keys)[0] == 0


def test_a_check_code_is_verified_typed_scanned_to_a_file_and_from_standard_input(
    partner: Partner, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, text = ("--key", str(partner.folder / "office.pub")), coded()[1].text()
    typed = " ".join(text[at : at + 4].lower() for at in range(0, len(text), 4))
    code, out = partner.verify("--code", typed, *key)
    assert (code, "2026-11-24" in out) == (0, True)
    assert partner.verify(partner.put("scan.txt", f"{text}\r\n"), *key)[0] == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert partner.verify("--code", "-", *key)[0] == 0
    assert partner.verify("--code", typed, "--key", str(partner.folder / "other.pub"))[0] == 3
    assert partner.verify("--code", typed, *key, "--withdrawn", str(partner.folder / "list.txt"))[0] == 4
    code = main(["letter", "verify", "--code", typed])
    assert (code, "NOT VERIFIED" in partner.capture.readouterr().out) == (5, True)


def test_with_the_file_its_words_are_compared_with_the_code(partner: Partner) -> None:
    key, text = ("--key", str(partner.folder / "office.pub")), coded()[1].text()
    code, out = partner.verify(partner.put("plain.pdf", coded()[0]), "--code", text, *key)
    assert (code, "fit the check code" in out) == (0, True)
    assert partner.verify(partner.put("other.pdf", signed(coded()[0], "X")[:9_000]), "--code", text, *key)[0] == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("{at}/missing.pdf",),
        ("{at}/letter.pdf", "--key", "{at}/letter.pdf"),
        ("{at}/letter.pdf", "--key", "{at}/office.pub", "--withdrawn", "{at}/office.pub"),
        ("{at}/letter.pdf", "--key", "{at}/other.pub", "--withdrawn", "{at}/list.txt"),
        ("{at}/letter.pdf", "--withdrawn", "{at}/list.txt"),
        ("--code", "ABC", "--key", "{at}/office.pub"),
    ],
)
def test_what_cannot_be_read_is_said_in_both_languages(partner: Partner, words: tuple[str, ...]) -> None:
    code, out = partner.verify(*(word.format(at=partner.folder) for word in words))
    assert (code, out) == (2, "")
    assert len(partner.error.splitlines()) == 2
    assert str(partner.folder) not in partner.error


def test_any_bytes_have_an_answer(partner: Partner) -> None:
    for data in (b"", b"%PDF-1.7", b"%PDF-1.7\n" + b"SegelNaskah" * 50, bytes(range(256)) * 40, sealed()[:30_000]):
        assert partner.verify(partner.put("x.pdf", data), "--key", str(partner.folder / "office.pub"))[0] in {1, 3}


def test_an_encrypted_letter_is_opened_with_the_partners_key_or_the_words(
    partner: Partner, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = pyrage.x25519.Identity.generate()
    key = partner.put("key.txt", f"# created: 2026\n# public key: {secret.to_public()}\n{secret}\n")
    sent = partner.put("a.age", bundle.to_key(sealed(), str(secret.to_public())))
    target = partner.folder / "opened.pdf"
    assert main(["letter", "open", sent, str(target), "--identity", key]) == 0
    assert target.read_bytes() == sealed()
    assert main(["letter", "open", sent, str(target), "--identity", key]) == 2, "nothing is written over"
    content, words = bundle.with_passphrase(sealed())
    sent, target = partner.put("b.age", content), partner.folder / "second.pdf"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{words[:-1]}\n"))
    assert main(["letter", "open", sent, str(target)]) == 2
    assert not target.exists()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{words}\n"))
    assert main(["letter", "open", sent, str(target)]) == 0
    assert target.read_bytes() == sealed()

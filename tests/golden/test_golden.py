"""An old version's results are read and judged the same for ever, and a version in use means what it meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.golden.files import FOLDER, Plain, again, text, wanted
from tests.rules.people import shipped

FILES = sorted(FOLDER.glob("*.json"))


def read(path: Path) -> Plain:
    golden: Plain = json.loads(path.read_text(encoding="utf-8"))
    return golden


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_was_judged_then_is_judged_the_same_now(path: Path) -> None:
    golden = read(path)
    for case, now in zip(golden["cases"], again(golden), strict=True):
        assert now == case["result"], case["name"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_file_is_as_the_command_writes_it(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == text(read(path))


def test_every_version_in_use_has_its_file_and_still_means_the_same() -> None:
    data = shipped()
    for path, now in wanted(data.catalogue, data.content.instruments):
        assert path in FILES, f"python -m tests.golden writes {path.name}"
        for kept, case in zip(read(path)["cases"], now["cases"], strict=True):
            meaning = [{key: each for key, each in row["result"].items() if key != "words"} for row in (kept, case)]
            assert meaning[0] == meaning[1], f"{path.stem}, {case['name']}: the meaning changed; raise the version"

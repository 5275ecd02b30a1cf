"""The loader takes only reference data that are complete and fit together; a version is its content."""

import shutil
from pathlib import Path

import pytest

from screening_desk import reference
from screening_desk.reference import ReferenceError as Refused

HOME = Path(reference.__file__).parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped data that a test may spoil."""
    for path in HOME.glob("*.toml"):
        shutil.copy(path, tmp_path)
    return tmp_path


def spoil(folder: Path, name: str, old: str, new: str) -> Path:
    """Replace the first `old` of a file; the test is wrong when it is not there."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


REFUSALS = [
    (
        "rules_1_document.toml",
        'id = "Masa berlaku paspor", en = "Passport validity"',
        'id = "Masa berlaku paspor"',
        "en",
    ),
    (
        "rules_1_document.toml",
        'id = "habis masa berlaku", en = "expired"',
        'id = "habis masa berlaku", en = ""',
        "expired",
    ),
    ("rules_1_document.toml", "until {expires:date}", "until {end:date}", "two languages"),
    ("rules_1_document.toml", "checked_on = 2026-11-24\n", "", "checked_on"),
    ("rules_1_document.toml", 'confidence = "official"', 'confidence = "certain"', "certain"),
    ("rules_1_document.toml", 'verdict = "blocker"', 'verdict = "refused"', "refused"),
    ("rules_1_document.toml", 'modes = ["arrival"]', 'modes = ["arrivals"]', "arrivals"),
    (
        "rules_1_document.toml",
        "parameters = { months = 6 }",
        'parameters = { months = "six" }',
        "rules_1_document.toml",
    ),
    ("rules_1_document.toml", 'id = "mrz"', 'id = "mrz"\ncolour = "red"', "colour"),
    ("rules_1_document.toml", 'id = "six_months"', 'id = "expired"', "expired is there twice"),
    (
        "rules_1_document.toml",
        "valid_from = 2024-06-18",
        "valid_from = 2024-06-18\nvalid_to = 2024-06-17",
        "before it begins",
    ),
    ("rules_1_document.toml", '[[rule]]\nid = "mrz"', '[rule]\nid = "mrz"', "rules_1_document.toml"),
    ("rules_1_document.toml", "{expires:date}, sisa", "{expires:day}, sisa", "two languages"),
    ("rules_5_counter.toml", 'asks = "intact"', 'asks = "whole"', "whole"),
    ("rules_5_counter.toml", 'asks = "intact"', 'asks = "simkim"', "none of its inputs"),
    ("inputs.toml", 'value = "hit"', 'value = "none_found"', "twice"),
    ("inputs.toml", 'value = "hit", key = "2"', 'value = "hit", key = "1"', "twice"),
    ("inputs.toml", 'confirm = "yes"', 'confirm = "sure"', "sure"),
    ("inputs.toml", "[[input]]", "[[inputs]]", "inputs.toml"),
    ("nationalities.toml", 'id = "calling"', 'id = "visa_free"', "exactly the lists"),
    ("nationalities.toml", '"BRN", "PHL"', '"BRN", "BRN"', "BRN is there twice"),
    ("nationalities.toml", '"BRN"', '"BN"', "nationalities.toml"),
    (
        "nationalities.toml",
        "valid_from = 2026-07-09",
        "valid_from = 2026-07-09\nvalid_to = 2026-07-08",
        "before it begins",
    ),
    ("visa_index.toml", 'code = "C1"', 'code = "C2"', "C2 is there twice"),
    ("visa_index.toml", 'code = "C1"', 'code = "1C"', "visa_index.toml"),
    ("visa_index.toml", 'purposes = ["business"]', 'purposes = ["trade"]', "trade"),
    ("visa_index.toml", "days = 60, ", "", "days are given exactly"),
    ("visa_index.toml", 'code = "A1"', 'code = "A9"', "A1"),
    ("permits.toml", 'id = "ITAP"', 'id = "ITAS"', "twice"),
    ("texts.toml", "decided =", "settled =", "decided"),
    ("texts.toml", "decided =", "decided", "texts.toml"),
    ("indicators.toml", "[[item]]", "[[thing]]", "indicators.toml"),
]


@pytest.mark.parametrize(("name", "old", "new", "says"), REFUSALS)
def test_refused_with_a_sentence_that_names_the_fault(folder: Path, name: str, old: str, new: str, says: str) -> None:
    with pytest.raises(Refused, match=says) as refusal:
        reference.load(spoil(folder, name, old, new))
    assert str(refusal.value).endswith(".")


def test_a_format_that_no_display_knows_is_refused(folder: Path) -> None:
    for lang in ("s.d. {expires:date}, tepat", "until {expires:date}, exactly"):
        spoil(folder, "rules_1_document.toml", lang, lang.replace(":date", ":day"))
    with pytest.raises(Refused, match="unknown format day"):
        reference.load(folder)


def test_a_row_for_the_supervisor_says_what_can_settle_it(folder: Path) -> None:
    path = folder / "rules_1_document.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines.remove(next(line for line in lines if line.startswith("settle")))
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(Refused, match="what can settle it"):
        reference.load(folder)


def test_a_blocker_goes_to_the_supervisor(folder: Path) -> None:
    spoil(
        folder,
        "rules_1_document.toml",
        'verdict = "blocker"\nhandling = "supervisor"',
        'verdict = "blocker"\nhandling = "inform"',
    )
    with pytest.raises(Refused, match="blocker"):
        reference.load(folder)


def test_a_file_that_is_missing_is_named(folder: Path) -> None:
    (folder / "permits.toml").unlink()
    with pytest.raises(Refused, match=r"permits\.toml"):
        reference.load(folder)


def test_a_folder_without_rules_is_refused(folder: Path) -> None:
    for path in folder.glob("rules_*.toml"):
        path.unlink()
    with pytest.raises(Refused, match="no rule"):
        reference.load(folder)


def test_the_version_is_the_content_and_nothing_else(folder: Path) -> None:
    shipped = reference.load()
    assert reference.load(folder).version == shipped.version
    assert len(shipped.version) == 64
    path = folder / "texts.toml"
    path.write_text("# a comment changes nothing\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert reference.load(folder).version == shipped.version
    changed = reference.load(spoil(folder, "rules_1_document.toml", "{ months = 6 }", "{ months = 7 }"))
    assert changed.version != shipped.version


def test_a_stored_version_reads_back_as_it_was() -> None:
    shipped = reference.load()
    stored = reference.from_canonical(shipped.canonical())
    assert stored == shipped
    assert stored.version == shipped.version
    assert list(stored.rules) == list(shipped.rules)
    assert stored.catalogue == shipped.catalogue


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"rules": []}'])
def test_a_damaged_stored_version_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        reference.from_canonical(text)


def test_loaded_data_cannot_be_changed() -> None:
    shipped = reference.load()
    with pytest.raises(AttributeError):
        shipped.rules["mrz"].instrument = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        shipped.rules["mrz"] = shipped.rules["expired"]  # type: ignore[index]

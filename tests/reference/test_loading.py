"""The loader takes only reference data that are complete and fit together; a version is its content."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from screening_desk import reference
from screening_desk.reference import ReferenceError as Refused
from screening_desk.rules import DocumentFacts, Facts, check

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
    ("visa_index.toml", "}, days = 60, ", "}, ", "days are given exactly"),
    ("visa_index.toml", "extension_days = 30, ", "extension_days = 30, extendable = false, ", "visa_index.toml"),
    ("visa_index.toml", "extendable = true, extension_days = 30", "extension_days = 30", "counts extensions"),
    (
        "visa_index.toml",
        "valid_from = 2025-06-14",
        "valid_from = 2025-06-14, valid_to = 2025-06-13",
        "before it begins",
    ),
    ("rules_8_papers.toml", 'template = "paper"', 'template = "sheet"', "uses the template sheet, which is not there"),
    ("rules_8_papers.toml", 'id = "paper_marital"', 'id = "paper_wed"', "paper_marital"),
    ("rules_8_papers.toml", 'template = "paper"\nid = "paper_marital"', 'id = "paper_marital"', "rules_8_papers.toml"),
    ("inputs_papers.toml", 'kind = "choice"', 'kind = "paper"', "inputs_papers.toml"),
    ("schemes.toml", 'id = "ssw"', 'id = "japan"', "choices of worker_scheme"),
    ("schemes.toml", 'conditional = ["paper_marriage_book"]', 'conditional = ["paper_leave"]', "none of its papers"),
    ("schemes.toml", '"paper_photo", ', '"paper_photo", "paper_photo", ', "twice"),
    (
        "destinations.toml",
        '"KHM", "MMR"',
        '"KHM", "MMR", "SAU"',
        "Destination SAU has two rows that hold on 2025-10-29",
    ),
    ("destinations.toml", 'schemes = ["ssw"]', 'schemes = ["jet"]', "names a scheme"),
    ("destinations.toml", 'status = "closed"', 'status = "open"', "only closes it"),
    ("destinations.toml", 'status = "closed"', 'status = "shut"', "shut"),
    ("tariffs.toml", "valid_to = 2024-10-17", "valid_to = 2024-10-18", "two rows that hold on 2024-10-18"),
    ("tariffs.toml", "amount = 1000000", "amount = -1", "tariffs.toml"),
    ("regions.toml", "17 = ", "B7 = ", "regions.toml"),
    ("texts.toml", "no_source =", "nothing =", "no_source"),
    ("texts.toml", 'used:days}", en', 'used:weeks}", en', "two languages"),
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


LATER = """
[[rule]]
id = "twelve_months_2027"
continues = "twelve_months"
valid_from = 2027-01-01
"""


def followed(folder: Path, later: str = LATER, ends: str = "2026-12-31") -> Path:
    """A folder in which a rule ends and another row takes over with other numbers."""
    path = folder / "rules_1_document.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index('[[rule]]\nid = "twelve_months"')
    block = text[start : text.index("[[rule]]", start + 1)]
    taken_over = later + block.split("\n", 2)[2].replace("valid_from = 2024-06-18\n", "").replace(
        "months = 12", "months = 18"
    )
    ended = block.replace("valid_from = 2024-06-18", f"valid_from = 2024-06-18\nvalid_to = {ends}")
    path.write_text(text.replace(block, ended) + "\n" + taken_over, encoding="utf-8")
    return folder


def test_a_rule_that_changes_is_judged_by_the_row_of_the_day(folder: Path) -> None:
    changed = reference.load(followed(folder))
    document = DocumentFacts("PE", "UTO", "UTO", date(1974, 8, 12), date(2028, 2, 1), True)

    def said(day: date) -> tuple[str, object, date | None]:
        facts = Facts("arrival", document, {}, day)
        found = next(each for each in check(facts, changed, day) if each.code.startswith("twelve_months"))
        return found.code, found.facts["months"], found.basis.valid_from

    assert said(date(2026, 12, 31)) == ("twelve_months", 12, date(2024, 6, 18))
    assert said(date(2027, 1, 1)) == ("twelve_months_2027", 18, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("later", "ends", "says"),
    [
        (LATER, "2027-01-01", "two rows that hold on 2027-01-01"),
        (LATER.replace('"twelve_months"', '"thirteen"'), "2026-12-31", "no rule of its own"),
    ],
)
def test_a_row_that_takes_over_fits_the_one_before(folder: Path, later: str, ends: str, says: str) -> None:
    with pytest.raises(Refused, match=says):
        reference.load(followed(folder, later, ends))


def test_a_row_that_takes_over_has_the_same_cases(folder: Path) -> None:
    path = followed(folder) / "rules_1_document.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index('id = "twelve_months_2027"')
    path.write_text(text[:start] + text[start:].replace("[rule.cases.exact]", "[rule.cases.even]"), encoding="utf-8")
    with pytest.raises(Refused, match="other cases"):
        reference.load(folder)


def test_data_of_a_version_before_these_tables_still_read() -> None:
    content = json.loads(reference.load().canonical())
    for later in ("schemes", "destinations", "tariffs", "regions", "small_numbers"):
        del content[later]
    for row in content["rules"]:
        del row["continues"]
    assert reference.from_canonical(json.dumps(content)).schemes == {}


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

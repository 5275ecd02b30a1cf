"""Training cases as data: whole in both languages, enough of them, and fair to every kind of traveller."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from screening_desk.documents import mrz
from screening_desk.documents.dates import age_on
from screening_desk.reference import ReferenceError, load, training  # noqa: A004 - the package's own error
from screening_desk.reference.training import Case
from screening_desk.services.training_check import problems
from screening_desk.services.training_facts import identity

CASES = training.load()
ASKED_FOR = {
    "scam_compound_job", "domestic_work_visit_visa", "ship_crew_online", "pilgrimage_visa_for_work", "sham_marriage",
    "child_with_stranger", "returnee_from_compound", "debt_bondage_plantation", "organ_removal",
    "elderly_tourist_on_arrival", "domestic_work_documented", "family_visit_mother", "shy_first_traveller",
    "applicant_papers_by_broker",
}  # fmt: skip
"""What the office wanted to train for."""


def example(**changes: str) -> str:
    """Return a case file with some of its text replaced."""
    text = (training.FOLDER / "scam_compound_job.toml").read_text("utf-8")
    for before, after in changes.items():
        text = text.replace(before, after)
    return text


def profile(case: Case) -> set[str]:
    """Return who the traveller of a case is: sex, age band, origin."""
    person = identity(case.document[0], case)
    assert person.birth_date is not None
    age = age_on(person.birth_date, case.day)
    band = next(name for limit, name in ((18, "child"), (25, "young"), (40, "middle"), (200, "older")) if age < limit)
    return {f"sex {person.sex}", f"age {band}", f"origin {person.nationality}"}


def test_there_are_cases_for_what_the_office_trains_for() -> None:
    assert len(CASES) >= 30
    assert CASES.keys() >= ASKED_FOR
    assert {case.mode for case in CASES.values()} == {"arrival", "departure", "applicant", "stay"}
    assert {case.key.outcome for case in CASES.values()} == set(training.OUTCOMES)


def test_about_half_of_the_travellers_are_let_go() -> None:
    share = sum(case.let_go for case in CASES.values()) / len(CASES)
    assert 0.4 <= share <= 0.6


def test_no_profile_stands_on_one_side_only() -> None:
    """Whoever learns from these cases learns nothing from sex, age or origin."""
    flagged: set[str] = set().union(*(profile(case) for case in CASES.values() if not case.let_go))
    let_go: set[str] = set().union(*(profile(case) for case in CASES.values() if case.let_go))
    assert flagged == let_go


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_file_is_named_like_its_case(case: Case) -> None:
    assert (training.FOLDER / f"{case.id}.toml").is_file()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_zone_is_a_valid_specimen(case: Case) -> None:
    for document in case.document:
        if document.mrz:
            reading = mrz.read(document.zone, case.day)
            assert reading.document is not None
            assert reading.valid, document.zone
            assert {note.code for note in reading.notes} <= {"birth_century"}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_words_differ_in_the_two_languages(case: Case) -> None:
    for texts in (case.seen, case.key.reasons, case.key.wrong, [heard.words for heard in case.heard.values()]):
        assert all(text.id != text.en for text in texts)


def test_two_people_never_share_a_document_number() -> None:
    numbers = [identity(case.document[0], case).document_number for case in CASES.values()]
    assert len(set(numbers)) == len(numbers)


def test_the_cases_are_no_part_of_the_reference_data() -> None:
    assert "scam_compound_job" not in load().canonical()


def test_what_is_heard_depends_on_who_can_hear() -> None:
    case = CASES["sham_marriage"]
    apart, beside = case.hear("T8", beside=False), case.hear("T8", beside=True)
    assert apart is not None
    assert beside is not None
    assert (apart[0], beside[0]) == ("yes", "no")
    assert case.hear("P3", beside=True) == case.hear("P3", beside=False)
    assert case.hear("T5", beside=False) is None


def test_a_case_that_was_changed_is_another_case(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    file.write_text(example(Phnom="Siem"), "utf-8")
    assert training.read(file).digest != CASES["scam_compound_job"].digest
    file.write_text(example(), "utf-8")
    assert training.read(file).digest == CASES["scam_compound_job"].digest


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({'en = "Cambodia"': "", 'en = "An “online admin” job abroad"': 'en = " "'}, "no English words at title"),
        ({'mode = "departure"': 'mode = "ship"'}, "Invalid enum value 'ship'"),
        ({'answer = "yes"': 'answer = "perhaps"'}, "Invalid enum value 'perhaps'"),
        ({'outcome = "hand_over"': 'outcome = "refuse"'}, "Invalid enum value 'refuse'"),
        ({"[checks]": "[cheques]"}, "unknown field `cheques`"),
        ({"day = 2026-11-24": 'day = "today"'}, "day"),
        ({"[[document]]": "[document"}, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_with_the_file(tmp_path: Path, changes: dict[str, str], said: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(example(**changes), "utf-8")
    with pytest.raises(ReferenceError) as fault:
        training.read(file)
    assert str(fault.value).startswith("mine.toml")
    assert said in str(fault.value)


def test_two_cases_of_one_id_are_refused() -> None:
    case = CASES["scam_compound_job"]
    with pytest.raises(ReferenceError, match="Two training cases"):
        training.by_id(iter((case, case)))


def test_the_age_by_looks_is_said_only_where_it_matters() -> None:
    told = {case.id for case in CASES.values() if case.looks is not None}
    assert told == {"looks_younger_than_document"}
    assert CASES["looks_younger_than_document"].day == date(2026, 11, 24)


def test_the_example_of_the_guide_holds(tmp_path: Path) -> None:
    guide = Path(__file__).parents[2] / "docs/panduan/10-menulis-kasus-latihan.md"
    file = tmp_path / "example.toml"
    file.write_text(guide.read_text("utf-8").partition("```toml\n")[2].partition("```")[0], "utf-8")
    assert problems(training.read(file), load()) == ()
    assert f"{len(CASES)} kasus rekaan" in guide.read_text("utf-8")

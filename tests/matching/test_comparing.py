"""Beside a name every fact agrees, differs or is missing; a name alone is never the same person."""

from __future__ import annotations

import pytest

from screening_desk.matching import Card, Document, Facts, NameIndex, compare
from screening_desk.matching.comparing import same_document

PASSPORT = Document("L898902C3", "UTO", "P")
NOTHING = Facts()


def card(here: Facts = NOTHING, there: Facts = NOTHING, names: tuple[str, str] = ("ANNA ERIKSSON",) * 2) -> Card:
    (hit,) = NameIndex.build([("1", names[1])]).search(names[0])
    return compare(here, there, hit)


def answer(found: Card, feature: str) -> str:
    (line,) = (line for line in found.lines if line.feature == feature)
    return line.answer


@pytest.mark.parametrize(
    ("here", "there", "answers"),
    [
        ("1974-08-12", "1974-08-12", "agrees"),
        ("1974-08-12", "1974-12-08", "day_month_swapped"),
        ("1974-08-08", "1974-08-08", "agrees"),  # swapped it is the same
        ("1974-08-12", "1974-08", "year_and_month_only"),
        ("1974-08-12", "1974", "year_only"),
        ("1974", "1974-08-12", "year_only"),
        ("1974-00-00", "1974-08-12", "year_only"),  # unknown parts as a zone writes them
        ("1974-08-12", "1974-09", "near"),
        ("1974-08-12", "1975", "near"),
        ("1974-08-12", "1976", "differs"),
        ("1974-08-12", "1974-08-13", "near"),  # one part differs: a slip of the pen
        ("1974-08-12", "1975-08-12", "near"),
        ("1974-08-12", "1976-08-12", "differs"),
        ("1974-08-12", "1974-09-13", "differs"),
        ("1974-08-12", "1964-12-08", "differs"),
        ("", "1974-08-12", "missing_here"),
        ("1974-08-12", "", "missing_there"),
        ("1974-08-12", "tidak diketahui", "missing_there"),
        ("", "", "missing_both"),
    ],
)
def test_a_birth_date_agrees_differs_or_is_missing(here: str, there: str, answers: str) -> None:
    assert answer(card(Facts(birth_dates=(here,)), Facts(birth_dates=(there,))), "birth_date") == answers


def test_of_several_birth_dates_the_one_that_agrees_counts() -> None:
    found = card(Facts(birth_dates=("1974-08-12",)), Facts(birth_dates=("1980", "1974-08-12", "1974")))
    assert answer(found, "birth_date") == "agrees"
    assert found.lines[1].there == "1980, 1974-08-12, 1974"


@pytest.mark.parametrize(
    ("here", "there", "answers"),
    [
        ("F", "F", "agrees"),
        ("F", "M", "differs"),
        ("F", "", "missing_there"),
        ("X", "M", "missing_here"),
        ("", "X", "missing_both"),
    ],
)
def test_sex_that_is_not_told_neither_agrees_nor_differs(here: str, there: str, answers: str) -> None:
    assert answer(card(Facts(sex=here), Facts(sex=there)), "sex") == answers


@pytest.mark.parametrize(
    ("here", "there", "answers"),
    [
        ({"UTO"}, {"UTO", "IDN"}, "agrees"),
        ({"UTO"}, {"IDN"}, "differs"),
        ({"UTO"}, set(), "missing_there"),
        (set(), set(), "missing_both"),
    ],
)
def test_one_nationality_in_common_agrees(here: set[str], there: set[str], answers: str) -> None:
    found = card(Facts(nationalities=frozenset(here)), Facts(nationalities=frozenset(there)))
    assert answer(found, "nationality") == answers


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Document("L898902C3", "UTO", "P"), True),
        (Document("l-898902 c3"), True),  # State and kind are not known there
        (Document("L898902C3", "UTO", ""), True),
        (Document("L898902C3", "IDN", "P"), False),
        (Document("L898902C3", "UTO", "I"), False),
        (Document("L898902C4", "UTO", "P"), False),
        (Document("", "UTO", "P"), False),
    ],
)
def test_a_document_is_number_state_and_kind(other: Document, same: bool) -> None:
    assert same_document(PASSPORT, other) is same
    assert same_document(other, PASSPORT) is same
    expected = "agrees" if same else "differs" if other.number else "missing_there"
    assert answer(card(Facts(documents=(PASSPORT,)), Facts(documents=(other,))), "document") == expected


def test_two_documents_without_a_number_are_not_one() -> None:
    assert not same_document(Document(""), Document("<<<"))


BORN = Facts(birth_dates=("1974-08-12",))


@pytest.mark.parametrize(
    ("here", "there", "names", "verdict"),
    [
        (
            Facts(documents=(PASSPORT,)),
            Facts(documents=(PASSPORT,)),
            ("ANNA ERIKSSON", "MARIA ERIKSSON"),
            "same_document",
        ),
        (BORN, BORN, ("ANNA ERIKSSON", "ERIKSSON, ANNA"), "name_and_birth_date"),
        (BORN, BORN, ("SOEHARTO", "SUHARTO"), "name_and_birth_date"),
        (BORN, Facts(birth_dates=("1974",)), ("ANNA ERIKSSON", "ANNA ERIKSSON"), "name_only"),
        (BORN, Facts(birth_dates=("1974-12-08",)), ("ANNA ERIKSSON", "ANNA ERIKSSON"), "name_only"),
        (BORN, Facts(birth_dates=("1950",)), ("ANNA ERIKSSON", "ANNA ERIKSSON"), "name_but_born_otherwise"),
        (NOTHING, NOTHING, ("ANNA ERIKSSON", "ANNA ERIKSSON"), "name_only"),  # nothing to disagree is not agreement
        (BORN, BORN, ("ANNA ERIKSSON", "ANNA MARIA ERIKSSON"), "similar_name"),
        (BORN, BORN, ("ANNA ERIKSSON", "ANNE ERIKSON"), "similar_name"),
    ],
)
def test_the_verdict_is_a_word_and_never_the_same_person(
    here: Facts, there: Facts, names: tuple[str, str], verdict: str
) -> None:
    assert card(here, there, names).verdict == verdict


def test_an_entry_found_by_its_document_alone_says_so() -> None:
    found = compare(Facts(documents=(PASSPORT,)), Facts(documents=(PASSPORT,)), None)
    assert found.verdict == "same_document"
    assert compare(BORN, BORN, None).verdict == "similar_name"


def test_a_card_has_a_line_for_each_fact_also_where_all_is_missing() -> None:
    assert [line.feature for line in card().lines] == ["document", "birth_date", "sex", "nationality"]
    assert {line.answer for line in card().lines} == {"missing_both"}

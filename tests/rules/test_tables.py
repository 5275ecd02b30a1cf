"""Every rule says what its table says, on both sides of each boundary and for each missing fact."""

from datetime import timedelta

import pytest
from msgspec.structs import replace as change

from screening_desk.reference import Reference
from screening_desk.reference.model import NOT_IN_FORCE, PLACEHOLDER, Case
from screening_desk.reference.wording import NOT_YET, sentence
from screening_desk.rules import Facts, Finding, check
from screening_desk.rules.registry import RULES
from tests.rules import (
    table_applicant,
    table_citizen,
    table_counter,
    table_crew,
    table_document,
    table_ends,
    table_entry,
    table_inside,
    table_lists,
    table_overstay,
    table_returnee,
    table_stay,
    table_visa,
    table_visitor,
    table_worker,
)
from tests.rules.people import TODAY, Line, finding, shipped
from tests.rules.travellers import TRAVELLERS

MODULES = (
    table_applicant, table_citizen, table_counter, table_crew, table_document, table_ends, table_entry, table_inside,
    table_lists,    table_overstay, table_returnee, table_stay, table_visa, table_visitor, table_worker,
)  # fmt: skip
TABLES: dict[str, list[Line]] = {rule: lines for module in MODULES for rule, lines in module.TABLES.items()}
MAY_BE_UNKNOWN = {"fields", "since"}
"""Facts the officer or the reader may leave out; the words then say that they are not known."""
LINES = [pytest.param(rule, line, id=f"{rule}: {line.name}") for rule, lines in TABLES.items() for line in lines]


def case_of(rule: str, found: Finding) -> Case:
    """The words of a finding; those for a day before the row are the same for every row."""
    return NOT_YET if found.facts["case"] == NOT_IN_FORCE else shipped().rules[rule].cases[str(found.facts["case"])]


@pytest.mark.parametrize(("rule", "line"), LINES)
def test_rule_says_what_its_table_says(rule: str, line: Line) -> None:
    found = finding(rule, line.all_facts, line.data)
    assert (found.facts["case"] if found else None) == line.says
    if found is None:
        return
    case = case_of(rule, found)
    assert (found.verdict, found.handling) == (case.verdict, case.handling)
    assert {name: found.facts[name] for name in line.facts} == dict(line.facts)
    assert line.asks is None or found.asks == line.asks
    assert found.asks is None or found.asks in shipped().rules[rule].inputs


def test_every_rule_row_has_a_table_and_a_function() -> None:
    assert set(TABLES) == set(shipped().rules) == set(RULES)


@pytest.mark.parametrize("rule", sorted(TABLES))
def test_every_case_of_a_row_is_reached(rule: str) -> None:
    reached = {line.says for line in TABLES[rule]} - {None, NOT_IN_FORCE}
    assert reached == set(shipped().rules[rule].cases)


@pytest.mark.parametrize(("rule", "line"), LINES)
def test_every_finding_has_all_facts_its_words_need_in_both_languages(rule: str, line: Line) -> None:
    found = finding(rule, line.all_facts, line.data)
    if found is None:
        return
    case = case_of(rule, found)
    needed = {fact for text in case.texts() for fact, _ in PLACEHOLDER.findall(text.id)}
    assert needed <= set(found.facts) | MAY_BE_UNKNOWN
    for language in ("id", "en"):
        words = sentence(found.code, found.verdict, found.facts, shipped(), language)
        for text in (words.title, words.article, words.value, words.state, words.explanation, words.settle):
            assert text is None or (text.strip() and "{" not in text)


@pytest.mark.parametrize("rule", sorted(TABLES))
def test_a_rule_says_the_same_when_another_row_has_taken_over(rule: str) -> None:
    """No function looks for the id of its first row, and no other rule loses the numbers it reads from there."""
    content = shipped().content
    place = [row.id for row in content.rules].index(rule)
    ended = change(content.rules[place], valid_to=TODAY - timedelta(1))
    later = change(content.rules[place], id=f"{rule}_later", continues=rule, valid_from=TODAY)
    followed = Reference(change(content, rules=(*content.rules[:place], ended, later, *content.rules[place + 1 :])))

    def said(facts: Facts, data: Reference) -> list[tuple[str, dict[str, object]]]:
        return [(found.code.removesuffix("_later"), dict(found.facts)) for found in check(facts, data, TODAY)]

    lines = [line.all_facts for line in TABLES[rule] if (line.today, line.data) == (TODAY, "shipped")]
    for facts in (*TRAVELLERS.values(), *lines):
        assert said(facts, followed) == said(facts, shipped())

"""Facts of the child path as data: complete, checked, and under names that no check row uses."""

from collections.abc import Callable

import msgspec
import pytest

from screening_desk.reference import ReferenceError, indicators  # noqa: A004 - the package's own error
from screening_desk.reference.told import Told
from screening_desk.rules import child
from tests.rules.people import shipped

CATALOGUE = indicators.load()
Change = Callable[[dict[str, object]], None]


def test_the_rule_knows_every_fact_and_no_other() -> None:
    known = {child.BY_CHILD, child.BY_ADULT, child.GUARDIAN, child.NUMBER, child.LETTER}
    assert {fact.id for fact in CATALOGUE.told} == known


def test_a_fact_and_a_check_row_never_share_a_name() -> None:
    assert not {fact.id for fact in CATALOGUE.told} & set(shipped().inputs)


def test_every_state_of_the_guardian_has_its_sentence() -> None:
    guardian = next(fact for fact in CATALOGUE.told if fact.id == child.GUARDIAN)
    for choice in guardian.choices:
        code = f"guardian_{choice.value}" if choice.value in child.REACHED else f"gap_guardian_{choice.value}"
        assert code in CATALOGUE.trace


def test_the_number_never_comes_from_the_adult_beside_the_child() -> None:
    number = next(fact for fact in CATALOGUE.told if fact.id == child.NUMBER)
    assert {choice.value for choice in number.choices} == {"child", "papers", "school", "authority", "other"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda fact: fact.update(source="nowhere"), "names the source nowhere"),
        (lambda fact: fact.update(choices=[]), "has choices exactly when it is a choice"),
        (lambda fact: fact.update(ask={"id": "Sebutkan.", "en": "Say it."}), "has no spoken question"),
        (lambda fact: fact.update(after="nothing", when=["x"]), "follows a fact that is not there"),
        (lambda fact: fact.update(after="guardian", when=["nothing"]), "follows a fact that is not there"),
        (lambda fact: fact.update(after="guardian", when=[]), "follows a fact that is not there"),
        (lambda fact: fact.update(id="guardian"), "has guardian twice"),
        (lambda fact: fact.update(choices=[fact["choices"][0], fact["choices"][0]]), "has a key twice"),
    ],
)
def test_a_broken_fact_is_refused(change: Change, problem: str) -> None:
    content = msgspec.to_builtins(CATALOGUE)
    change(next(fact for fact in content["told"] if fact["id"] == "consent_letter"))
    with pytest.raises(ReferenceError, match=problem):
        indicators.from_canonical(msgspec.json.encode(content).decode())


def test_a_choice_is_found_by_its_value() -> None:
    letter = next(fact for fact in CATALOGUE.told if fact.id == child.LETTER)
    assert isinstance(letter, Told)
    assert letter.choice("seen") is letter.choices[0]
    assert letter.choice("?") is None

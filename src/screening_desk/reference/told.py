"""What a child, the adult beside it and its guardian tell: facts that are shown and compared, and never weigh."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from screening_desk.reference.model import Choice, Confidence
from screening_desk.reference.text import Text


class Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fact of the child path (decision 19), in somebody's words or as one of a few choices.

    `after` names a fact and `when` the values of it with which this one is asked at all. `source` is one of the
    catalogue's sources; `ask` is what the officer says.
    """

    id: str
    kind: Literal["words", "choice"]
    text: Text
    ask: Text
    source: str
    confidence: Confidence
    article: str | None = None
    do_not_ask: Text | None = None
    choices: tuple[Choice, ...] = ()
    after: str | None = None
    when: tuple[str, ...] = ()

    def choice(self, value: str) -> Choice | None:
        """Return the choice with this value."""
        return next((choice for choice in self.choices if choice.value == value), None)


def told_problems(facts: Sequence[Told], sources: set[str]) -> Iterator[str]:
    """Everything a typed file can still get wrong, as sentences without the full stop."""
    known = {fact.id: fact for fact in facts}
    for name, count in Counter(fact.id for fact in facts).items():
        if count > 1:
            yield f"what is told has {name} twice"
    for fact in facts:
        wrong = {
            f"names the source {fact.source}, which is not listed": fact.source not in sources,
            "has choices exactly when it is a choice": (fact.kind == "choice") != bool(fact.choices),
            "has a key twice": len({choice.key for choice in fact.choices}) < len(fact.choices),
            "has no spoken question in both languages": not (fact.ask.id.endswith("?") and fact.ask.en.endswith("?")),
            "follows a fact that is not there, or a value it does not have": not _follows(fact, known),
        }
        yield from (f"what is told, {fact.id}, {problem}" for problem, found in wrong.items() if found)


def _follows(fact: Told, known: dict[str, Told]) -> bool:
    if fact.after is None:
        return not fact.when
    before = known.get(fact.after)
    return before is not None and bool(fact.when) and all(before.choice(value) is not None for value in fact.when)

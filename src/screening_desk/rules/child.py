"""What was told about a child beside the answers: said and compared word by word, never weighed (decision 19).

The level of an assessment does not know these facts. They are steps of its trace, so that they are kept with it and
read the same for ever. What two people call their relation is compared as words, and whoever reads it judges.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from screening_desk.reference.indicators import Answer, Catalogue
from screening_desk.rules.trace import TraceStep

BY_CHILD, BY_ADULT, GUARDIAN, NUMBER, LETTER = (
    "relation_child",
    "relation_adult",
    "guardian",
    "guardian_number",
    "consent_letter",
)
REACHED = frozenset({"confirms", "denies"})


def relation(told: Mapping[str, str]) -> Literal["", "same", "differs"]:
    """Say whether child and adult used the same words for their relation; empty while one of them is missing."""
    child, adult = (_plain(told.get(key, "")) for key in (BY_CHILD, BY_ADULT))
    if not (child and adult):
        return ""
    return "same" if child == adult else "differs"


def steps(
    told: Mapping[str, str],
    beside: frozenset[str],
    answers: Mapping[str, Answer],
    catalogue: Catalogue,
    *,
    accompanied: bool | None,
) -> Iterator[TraceStep]:
    """Notes and gaps of the child path, in display order; a version of the catalogue may have no words for some."""
    if relation(told) == "differs":
        yield TraceStep("relation_differs")
    guardian = told.get(GUARDIAN, "")
    if guardian in REACHED:
        yield TraceStep(f"guardian_{guardian}")
    if told.get(LETTER) == "doubtful":
        yield TraceStep("letter_doubtful")
    settled = {item.id for item in catalogue.items if item.guardian and answers.get(item.id) == "no"}
    waiting = {item.id for item in catalogue.items if item.guardian} - settled
    if accompanied is not False and waiting:
        yield from (TraceStep(f"gap_{key}") for key in (BY_CHILD, BY_ADULT) if not _plain(told.get(key, "")))
    if BY_CHILD in beside and told.get(BY_CHILD):
        yield TraceStep("relation_beside")
    if waiting and guardian not in REACHED:
        yield TraceStep(f"gap_guardian_{guardian or 'not_tried'}")
    if guardian in REACHED and not told.get(NUMBER):
        yield TraceStep("gap_guardian_number")
    if waiting and not told.get(LETTER):
        yield TraceStep("gap_consent_letter")


def _plain(words: str) -> str:
    """Words without case, marks and surplus blanks."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in words.casefold()).split())

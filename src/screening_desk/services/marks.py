"""What a supervisor says of the questions when deciding: an answer helped, or it misled. Optional, and never preset."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.interview_models import ItemFinding
from screening_desk.services.errors import Refused

if TYPE_CHECKING:
    from screening_desk.services.case_view import CaseView

ItemWord = Literal["helped", "misled"]
WORDS: tuple[ItemWord, ...] = ("helped", "misled")


def markable(case: CaseView) -> dict[str, tuple[ItemWord, ...]]:
    """Return the items that can be marked, and with what, as far as the answers may be seen.

    A yes helped or misled; a no only misled, where it turned out wrong. What was not known did neither.
    """
    said: dict[str, set[str]] = {}
    for reading in (case.first, case.second):
        if reading is not None:
            for item, answered in reading.answers.items():
                said.setdefault(item, set()).add(answered.value)
            for item, given in reading.items.items():
                said.setdefault(item, set()).add(given.value)
    found: dict[str, tuple[ItemWord, ...]] = {item: WORDS for item, values in said.items() if "yes" in values}
    found |= {item: ("misled",) for item, values in said.items() if "no" in values and "yes" not in values}
    return found


def check_marks(case: CaseView, marks: Mapping[str, str]) -> None:
    """Refuse a mark on what was not answered so."""
    offered = markable(case)
    if any(word not in offered.get(item, ()) for item, word in marks.items()):
        raise Refused("mark_without_answer")


def add_marks(session: Session, decision_id: str, marks: Mapping[str, str]) -> None:
    """Keep the marks of one decision; a later decision has its own."""
    session.add_all(ItemFinding(decision_id=decision_id, item=item, finding=word) for item, word in marks.items())


def load_marks(session: Session, decisions: list[str]) -> dict[str, dict[str, str]]:
    """Return the marks of decisions by the decision, then the item."""
    found: dict[str, dict[str, str]] = {}
    query = select(ItemFinding).where(ItemFinding.decision_id.in_(decisions)).order_by(ItemFinding.item)
    for each in session.scalars(query):
        found.setdefault(each.decision_id, {})[each.item] = each.finding
    return found

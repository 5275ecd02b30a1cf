"""A list match that was found, and that the draft about to be finished does not know of yet."""

from __future__ import annotations

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from screening_desk.records.match_models import ListHit
from screening_desk.records.prepared import Prepared
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused

_FOUND = Prepared(
    select(ListHit.id).where(
        ListHit.screening_id == bindparam("screening"),
        or_(ListHit.level == bindparam("strong"), ListHit.level == bindparam("possible")),
        ListHit.remembered.is_(False),
    )
)


def refuse_unseen(session: Session, draft: Draft) -> None:
    """Refuse to finish where a match came in between the last key and the save: it is shown first."""
    told = draft.lists
    if told is not None and any((told.protected, told.strong, told.possible, told.given, told.proposed, told.again)):
        return
    if told is not None and told.dismissed:
        return
    if _FOUND.first(session, {"screening": draft.screening_id, "strong": "strong", "possible": "possible"}) is not None:
        raise Refused("match_found")

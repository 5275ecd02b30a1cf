"""A judgement of a match that somebody types and has not saved: kept in the store, one a person and match."""

from __future__ import annotations

import msgspec
from sqlalchemy import delete
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk

KIND, FORMAT = "match", 1


class TypedJudgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The form as it stands."""

    answer: str = ""
    reason: str = ""


def keep_judgement(desk: Desk, hit_id: str, typed: TypedJudgement) -> None:
    """Replace one's own draft; none is left where nothing is typed any more."""
    with desk.quietly(Action.MATCH_VIEW) as session:
        if typed == TypedJudgement():
            drop_judgement(session, desk, hit_id)
        else:
            body = msgspec.to_builtins(typed)
            session.merge(row.FormDraft(**_key(desk, hit_id), kept_at=desk.clock.now(), saw=0, body=body))


def typed_before(session: Session, desk: Desk, hit_id: str) -> TypedJudgement | None:
    """Return one's own draft; what another version of the program wrote stays where it is."""
    found = session.get(row.FormDraft, _key(desk, hit_id))
    try:
        return msgspec.convert(found.body, TypedJudgement) if found is not None else None
    except msgspec.ValidationError:
        return None


def drop_judgement(session: Session, desk: Desk, hit_id: str) -> None:
    """Forget one's own draft: it was saved, or nothing is typed any more."""
    one = row.FormDraft
    mine = (one.staff_id == desk.actor.id, one.kind == KIND, one.object_id == hit_id, one.format == FORMAT)
    session.execute(delete(one).where(*mine))


def _key(desk: Desk, hit_id: str) -> dict[str, object]:
    return {"staff_id": desk.actor.id, "kind": KIND, "object_id": hit_id, "format": FORMAT}

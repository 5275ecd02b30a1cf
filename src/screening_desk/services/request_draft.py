"""A request about one's own data that somebody types and has not recorded: kept in the store, one a person."""

from __future__ import annotations

import msgspec
from sqlalchemy import delete
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk

KIND, FORMAT = "request", 1
_NO_CASE = "0" * 32


class TypedRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The form as it stands: ids of what was chosen, and what was typed."""

    kind: str = ""
    who: str = ""
    name: str = ""
    proof: str = ""
    number: str = ""
    day: str = ""
    time: str = ""
    words: str = ""


def keep_request(desk: Desk, typed: TypedRequest | None) -> None:
    """Replace one's own draft; None where nothing is typed any more."""
    with desk.quietly(Action.REQUEST_RECORD) as session:
        if typed is None:
            drop_request(session, desk.actor.id)
        else:
            body = msgspec.to_builtins(typed)
            session.merge(row.FormDraft(**_key(desk), kept_at=desk.clock.now(), saw=0, body=body))


def request_before(desk: Desk) -> TypedRequest | None:
    """Return one's own draft; what another version of the program wrote stays where it is."""
    with desk.look(Action.REQUEST_RECORD) as session:
        found = session.get(row.FormDraft, _key(desk))
        try:
            return msgspec.convert(found.body, TypedRequest) if found is not None else None
        except msgspec.ValidationError:
            return None


def drop_request(session: Session, staff_id: str) -> None:
    """Forget somebody's draft: it was recorded, or nothing is typed any more."""
    mine = delete(row.FormDraft).where(row.FormDraft.staff_id == staff_id, row.FormDraft.kind == KIND)
    session.execute(mine.where(row.FormDraft.format == FORMAT))


def _key(desk: Desk) -> dict[str, object]:
    return {"staff_id": desk.actor.id, "kind": KIND, "object_id": _NO_CASE, "format": FORMAT}

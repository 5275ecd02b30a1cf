"""What an administrator typed as texts of papers and has not saved: kept in the store until it is saved or typed away."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from sqlalchemy import delete

from screening_desk.records import models as row
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk

KIND, FORMAT = "wording", 1
_NO_CASE = "0" * 32
_Texts = list[tuple[str, str, str]]


def keep_typed(desk: Desk, typed: Mapping[tuple[str, str], str]) -> None:
    """Replace one's own texts, by kind of paper and key; none are left where nothing is typed any more."""
    with desk.quietly(Action.WORDING) as session:
        if typed:
            body = {"texts": [[kind, key, text] for (kind, key), text in typed.items()]}
            session.merge(row.FormDraft(**_key(desk), kept_at=desk.clock.now(), saw=0, body=body))
        else:
            mine = delete(row.FormDraft).where(row.FormDraft.staff_id == desk.actor.id, row.FormDraft.kind == KIND)
            session.execute(mine.where(row.FormDraft.format == FORMAT))


def typed_before(desk: Desk) -> dict[tuple[str, str], str]:
    """Return one's own texts that were not saved; what another version of the program wrote stays where it is."""
    with desk.look(Action.WORDING) as session:
        found = session.get(row.FormDraft, _key(desk))
        try:
            texts = msgspec.convert(found.body.get("texts", []) if found else [], _Texts)
        except msgspec.ValidationError:
            return {}
        return {(kind, key): text for kind, key, text in texts}


def _key(desk: Desk) -> dict[str, object]:
    return {"staff_id": desk.actor.id, "kind": KIND, "object_id": _NO_CASE, "format": FORMAT}

"""Check code and seal of letters: off until the head of the office switches them on (decisions 27, 28), and their key.

The administrator makes the key, and may switch them off, as after a key was lost. The key stays in the store, and its
public half is handed to partners (``office.pub``) with a code that is told by another way. A new key puts the former
away: what was made with it is still verified by its own public half.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters.proof import office_key
from screening_desk.letters.proof.errors import Unreadable
from screening_desk.letters.proof.office_key import OfficePublic
from screening_desk.records.proof_models import OfficeKey
from screening_desk.services.access import Action, Role
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.settings import put_settings, read_settings

Mark = Literal["check_code", "letter_seal"]


@dataclass(frozen=True)
class KeyView:
    """The office's key as it may be shown; ``code`` is read out to partners."""

    code: str
    name: str
    at: datetime
    by: str


@dataclass(frozen=True)
class MarksView:
    """What is switched on, and the key it needs; None while there is none."""

    check_code: bool
    letter_seal: bool
    key: KeyView | None


def marks(desk: Desk) -> MarksView:
    """Return what is switched on; it is about the office alone."""
    with desk.look(Action.LETTER_MARKS) as session:
        return _view(session)


def switch(desk: Desk, mark: Mark, *, on: bool) -> MarksView:
    """Switch the check code or the seal on or off for the letters from now on."""
    switched = f"{mark}.{'on' if on else 'off'}"
    with desk.act(Action.LETTER_MARKS, "setting", "", reason_code=switched) as session:
        if on and desk.actor.role is not Role.HEAD:
            raise Refused("marks_need_head")
        if on and key_in_use(session) is None:
            raise Refused("office_key_missing")
        settings = read_settings(session)
        changed = replace(settings, check_code=on) if mark == "check_code" else replace(settings, letter_seal=on)
        put_settings(session, desk, changed)
        return _view(session)


def new_key(desk: Desk) -> MarksView:
    """Make a key for the office; one that was in use is put away."""
    with desk.act(Action.OFFICE_KEY, "office_key", "", reason_code="made") as session:
        try:
            made = office_key.new_key(read_settings(session).office_name, desk.clock.now())
        except Unreadable as error:
            raise Refused("office_name_missing") from error
        now = desk.clock.now()
        for former in session.scalars(select(OfficeKey).where(OfficeKey.put_away_at.is_(None))):
            former.put_away_at = now
        session.add(
            OfficeKey(
                id=made.public.key_id.hex(),
                name=made.public.name,
                check_key=made.public.check_key,
                certificate=made.public.certificate,
                check_private=made.check_private,
                seal_private=made.seal_private,
                at=now,
                by=desk.actor.id,
                put_away_at=None,
            )
        )
        session.flush()
        return _view(session)


def public_key(desk: Desk) -> bytes:
    """Return ``office.pub`` of the key in use."""
    with desk.act(Action.OFFICE_KEY, "office_key", "", reason_code="exported") as session:
        return required_key(session).public.text().encode()


def key_in_use(session: Session) -> office_key.OfficeKey | None:
    """Return the key that letters are proven with, or None."""
    found = _newest(session)
    if found is None:
        return None
    public = OfficePublic(found.name, found.check_key, found.certificate)
    return office_key.OfficeKey(public, found.check_private, found.seal_private)


def required_key(session: Session) -> office_key.OfficeKey:
    """Return it, or refuse."""
    key = key_in_use(session)
    if key is None:
        raise Refused("office_key_missing")
    return key


def _newest(session: Session) -> OfficeKey | None:
    return session.scalars(select(OfficeKey).where(OfficeKey.put_away_at.is_(None))).first()


def _view(session: Session) -> MarksView:
    settings, found = read_settings(session), _newest(session)
    key = None
    if found is not None:
        code = OfficePublic(found.name, found.check_key, found.certificate).code
        key = KeyView(code, found.name, found.at, names(session, [found.by]).get(found.by, ""))
    return MarksView(settings.check_code, settings.letter_seal, key)

"""Whose packages of reference data an office takes: keys of the program, and keys an administrator added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import signing
from screening_desk.records.models import ReferenceKey
from screening_desk.reference import signers
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names

KEY_SUFFIX = ".pub"


@dataclass(frozen=True)
class SignerRow:
    """One key. `code` is what is told on the phone or by letter; `at` and `by` are empty for a key of the program."""

    key: str
    code: str
    name: str
    shipped: bool
    at: datetime | None = None
    by: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""

    @property
    def trusted(self) -> bool:
        """Whether packages signed by it are taken now."""
        return self.withdrawn_at is None


def signer_rows(session: Session) -> tuple[SignerRow, ...]:
    """Return every key known here, also those withdrawn: first the program's, then the office's own in their order."""
    known = {row.key: row for row in session.scalars(select(ReferenceKey).order_by(ReferenceKey.at))}
    staff = names(session, [person for row in known.values() for person in (row.by, row.withdrawn_by)])
    shipped = {one.key: one.name for one in signers.load()}
    rows = [SignerRow(key, code_of(key), name, shipped=True) for key, name in shipped.items() if key not in known]
    rows += [
        SignerRow(
            key=row.key,
            code=code_of(row.key),
            name=row.name,
            shipped=row.key in shipped,
            at=None if row.key in shipped else row.at,
            by="" if row.key in shipped else staff.get(row.by, ""),
            withdrawn_at=row.withdrawn_at,
            withdrawn_by=staff.get(row.withdrawn_by or "", ""),
        )
        for row in known.values()
    ]
    return tuple(rows)


def trusted(session: Session, key: bytes) -> SignerRow:
    """Return the key if packages signed by it are taken. Raises Refused: ``package_signer``, ``signer_withdrawn``."""
    found = next((row for row in signer_rows(session) if row.key == key.hex()), None)
    if found is None:
        raise Refused("package_signer", signer=spaced(signing.code_of(key)))
    if not found.trusted:
        raise Refused("signer_withdrawn")
    return found


def trust(desk: Desk, file: Path, code: str) -> SignerRow:
    """Trust a key whose code the person typed from a letter or from the phone, not from the file or the screen."""
    public = _public(file)
    with desk.act(Action.REFERENCE_KEY, "signer", public.key.hex() if public else "", "trusted") as session:
        if public is None:
            raise Refused("key_file_wrong")
        if plain_code(code) != public.code:
            raise Refused("signer_code_wrong")
        known = next((row for row in signer_rows(session) if row.key == public.key.hex()), None)
        if known is not None:
            raise Refused("signer_known" if known.trusted else "signer_withdrawn")
        now = desk.clock.now()
        session.add(ReferenceKey(key=public.key.hex(), name=public.name, at=now, by=desk.actor.id))
        session.flush()
        return SignerRow(public.key.hex(), public.code, public.name, shipped=False, at=now, by=desk.actor.name)


def withdraw(desk: Desk, key: str) -> None:
    """Take no more packages of a key, for good: a key that was lost once is never trusted again."""
    with desk.act(Action.REFERENCE_KEY, "signer", key, "withdrawn") as session:
        known = next((row for row in signer_rows(session) if row.key == key), None)
        if known is None:
            raise Refused("not_found")
        if not known.trusted:
            raise Refused("signer_withdrawn")
        now = desk.clock.now()
        row = session.get(ReferenceKey, key)
        if row is None:
            row = ReferenceKey(key=key, name=known.name, at=now, by=desk.actor.id)
            session.add(row)
        row.withdrawn_at, row.withdrawn_by = now, desk.actor.id
        session.flush()


def name_in(file: Path) -> str:
    """Return whose key a file says it holds, to be asked about; Refused ``key_file_wrong`` for another file."""
    public = _public(file)
    if public is None:
        raise Refused("key_file_wrong")
    return public.name


def code_of(key: str) -> str:
    """Return the code of a public key in hex."""
    return signing.code_of(bytes.fromhex(key))


def plain_code(typed: str) -> str:
    """Return a typed code without blanks and hyphens, in small letters."""
    return "".join(typed.lower().replace("-", "").split())


def spaced(code: str) -> str:
    """Return a code in groups of four, to be read out."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def _public(file: Path) -> signing.PublicKey | None:
    try:
        return signing.read_public(file)
    except (OSError, ValueError):
        return None

"""Which edition of the reference data holds at an office: the newest that was taken, or a newer one of the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

import screening_desk
from screening_desk.records.ids import uuid7
from screening_desk.records.models import ReferenceEdition, ReferenceVersion
from screening_desk.records.work import Work
from screening_desk.reference import Reference, ReferenceError, Text, from_canonical  # noqa: A004 - its own error
from screening_desk.reference.edition import Edition
from screening_desk.reference.fitting import require_fit
from screening_desk.services.access import Action
from screening_desk.services.desk import Actor
from screening_desk.services.saving import keep_reference
from screening_desk.services.settings import read_settings

PROGRAM, PACKAGE = "program", "package"


@dataclass(frozen=True)
class Settled:
    """What screenings are judged by from now on. `notice` is a code for the administrator, or empty.

    ``reference_program``: the program brought a newer edition than the one taken before. ``reference_unfit``: the
    edition taken does not fit this program, so that of the program is used.
    """

    reference: Reference
    notice: str = ""


def settle(work: Work, program: Reference, actor: Actor, now: datetime, since: datetime | None) -> Settled:
    """Return the reference data in force, and write down an edition that came with the program.

    The higher number wins. Of two equal numbers the package taken here stands, since somebody chose it; an edition of
    the program is followed as it is. `since` is when the person signed in before: what came later is told once.
    """
    newest = newest_edition(work.session)
    shipped = program.edition
    if shipped is None:
        return Settled(program)
    if newest is None or shipped.sequence > newest.sequence:
        _came_with_program(work, program, actor, now, first=newest is None)
        return Settled(program, "reference_program" if newest is not None else "")
    if newest.source == PROGRAM and newest.sequence == shipped.sequence:
        if newest.digest != program.version:
            add_edition(work.session, program, PROGRAM, "", actor.id, now)
        told = since is not None and newest.at > since and _replaced(work.session, newest)
        return Settled(program, "reference_program" if told else "")
    if newest.digest == program.version:
        return Settled(replace(program, edition=edition_of(newest)))
    try:
        taken = stored(work.session, newest)
        require_fit(taken, program)
    except ReferenceError:
        return Settled(program, "reference_unfit")
    return Settled(taken)


def newest_edition(session: Session) -> ReferenceEdition | None:
    """Return the edition with the highest number; of equal ones that of a package, then the later one."""
    order = (
        ReferenceEdition.sequence.desc(),
        (ReferenceEdition.source == PACKAGE).desc(),
        ReferenceEdition.at.desc(),
        ReferenceEdition.id.desc(),
    )
    return session.scalars(select(ReferenceEdition).order_by(*order).limit(1)).first()


def stored(session: Session, row: ReferenceEdition) -> Reference:
    """Return the data of an edition from the store. Raises ReferenceError when this program cannot read them."""
    kept = session.get(ReferenceVersion, row.digest)
    if kept is None:
        raise ReferenceError("The store does not hold this edition.")
    return _read(kept.content, edition_of(row))


def edition_of(row: ReferenceEdition) -> Edition:
    """Return number, day and words of an edition that was written down."""
    return Edition(sequence=row.sequence, made_on=row.made_on, note=msgspec.convert(row.note, Text))


@lru_cache(maxsize=4)
def _read(content: str, edition: Edition) -> Reference:
    """Read once what is asked for at every sign-in."""
    return from_canonical(content, edition=edition)


def add_edition(
    session: Session, reference: Reference, source: str, signer: str, person_id: str, now: datetime
) -> None:
    """Write down that an edition came into force; its content is kept once, by its hash."""
    edition = reference.edition
    if edition is None:
        raise ValueError("only data with an edition can come into force")
    keep_reference(session, reference, now)
    session.add(
        ReferenceEdition(
            id=uuid7(),
            station=read_settings(session).station,
            sequence=edition.sequence,
            digest=reference.version,
            made_on=edition.made_on,
            note=msgspec.to_builtins(edition.note),
            source=source,
            signer=signer,
            at=now,
            by=person_id,
            program_version=screening_desk.__version__,
        )
    )
    session.flush()


def _came_with_program(work: Work, program: Reference, actor: Actor, now: datetime, *, first: bool) -> None:
    add_edition(work.session, program, PROGRAM, "", actor.id, now)
    if first or program.edition is None:
        return
    sequence = program.edition.sequence
    work.audit(
        Action.REFERENCE_UPDATE,
        "reference",
        program.version,
        person_id=actor.id,
        role=actor.role,
        reason_code=f"edition.{sequence}",
    )


def _replaced(session: Session, newest: ReferenceEdition) -> bool:
    """Say whether another edition held before this one."""
    before = select(ReferenceEdition.id).where(ReferenceEdition.sequence < newest.sequence)
    return session.scalars(before.limit(1)).first() is not None

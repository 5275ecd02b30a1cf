"""The reference data of an office: what holds, what held before, and the way a newer edition is looked at and taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import signing
from screening_desk.records.models import ReferenceEdition
from screening_desk.reference import Reference, ReferenceError, Text  # noqa: A004 - its own error
from screening_desk.reference.comparing import RowChange, compare
from screening_desk.reference.fitting import require_fit
from screening_desk.reference.locating import place_in
from screening_desk.reference.package import SUFFIX as SUFFIX
from screening_desk.reference.package import Package, PackageError, content_of, read
from screening_desk.reference.tables import Table, tables
from screening_desk.services.access import Action, allows
from screening_desk.services.desk import Desk
from screening_desk.services.editions import PACKAGE, add_edition, newest_edition, stored
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.signers import SignerRow, signer_rows, trusted

_INDICATORS = ("catalogue", "instruments.")


@dataclass(frozen=True)
class EditionRow:
    """An edition that holds or held here. `source` is ``program`` or ``package``; `signer` only for a package."""

    sequence: int
    made_on: date
    note: Text
    source: str
    signer: str
    at: datetime
    by: str
    digest: str
    holds: bool


@dataclass(frozen=True)
class ReferenceView:
    """What the page shows: the data in force, every edition newest first, and whose packages are taken."""

    reference: Reference
    tables: tuple[Table, ...]
    editions: tuple[EditionRow, ...]
    signers: tuple[SignerRow, ...]
    may_take: bool


@dataclass(frozen=True)
class Offer:
    """A package that may be taken: who signed it, and what would be different from the data in force."""

    package: Package
    reference: Reference
    signer: SignerRow
    changes: tuple[RowChange, ...]


@dataclass(frozen=True)
class IndicatorChanges:
    """What an edition said otherwise than the one before it, of indicators alone."""

    sequence: int
    made_on: date
    changes: tuple[RowChange, ...]


def indicator_changes(desk: Desk) -> tuple[IndicatorChanges, ...]:
    """Compare the editions kept here, newest first, in their indicators; it tells of no traveller and leaves no entry.

    An edition that this program cannot read any more is passed over; the two beside it are compared instead.
    """
    with desk.look(Action.REFERENCE_VIEW) as session:
        order = (ReferenceEdition.sequence.desc(), ReferenceEdition.at.desc())
        rows = session.scalars(select(ReferenceEdition).order_by(*order)).all()
        kept = [(row.sequence, row.made_on, found) for row in rows if (found := _stored(session, desk, row))]
    return tuple(
        IndicatorChanges(sequence, made_on, changes)
        for (sequence, made_on, newer), (_, _, former) in pairwise(kept)
        if (changes := tuple(each for each in compare(former, newer) if each.table.startswith(_INDICATORS)))
    )


def _stored(session: Session, desk: Desk, row: ReferenceEdition) -> Reference | None:
    if row.digest == desk.reference.version:
        return desk.reference
    try:
        return stored(session, row)
    except ReferenceError:
        return None


def reference_view(desk: Desk) -> ReferenceView:
    """Read everything about the data; it tells of no traveller, so it leaves no entry."""
    with desk.look(Action.REFERENCE_VIEW) as session:
        signers = signer_rows(session)
        return ReferenceView(
            desk.reference,
            tables(desk.reference),
            _editions(session, desk, {row.key: row.name for row in signers}),
            signers,
            allows(desk.actor.role, Action.REFERENCE_TAKE),
        )


def offer(desk: Desk, program: Reference, file: Path) -> Offer:
    """Examine a package and compare it with the data in force; nothing is changed. A refusal leaves an entry.

    Refused: ``package_…``, with the fault the strict loader found and its place where a table is broken; `program` is
    the data shipped with the program, whose rules the package must fit.
    """
    with desk.look(Action.REFERENCE_TAKE) as session:
        try:
            return _examined(session, desk, program, file)
        except Refused as error:
            refused = error
    with desk.act(Action.REFERENCE_TAKE, "reference", ""):
        raise refused


def take(desk: Desk, offered: Offer) -> Desk:
    """Let a package come into force with its entry, in one transaction; return the desk that judges by it.

    What was finished keeps its version; what is open is judged by the new one, by the rules valid on its day.
    """
    reference, sequence = offered.reference, offered.package.edition.sequence
    with desk.act(Action.REFERENCE_TAKE, "reference", reference.version, f"edition.{sequence}") as session:
        _signed(session, offered.package)
        _newer(session, desk, offered.package)
        add_edition(session, reference, PACKAGE, offered.signer.key, desk.actor.id, desk.clock.now())
    return replace(desk, reference=reference)


def _examined(session: Session, desk: Desk, program: Reference, file: Path) -> Offer:
    package = _read(file)
    signer = _signed(session, package)
    _newer(session, desk, package)
    try:
        reference = content_of(package)
    except ReferenceError as error:
        raise _faulty("package_table", error) from error
    try:
        require_fit(reference, program)
    except ReferenceError as error:
        raise _faulty("package_misfit", error) from error
    return Offer(package, reference, signer, compare(desk.reference, reference))


def _faulty(code: str, error: ReferenceError) -> Refused:
    """Say what is wrong and where, without the loader's own English sentence: that is for whoever made the package."""
    return Refused(code, fault=error.fault, place=place_in(str(error)))


def _read(file: Path) -> Package:
    try:
        return read(file)
    except PackageError as error:
        raise Refused(error.code) from error
    except OSError as error:
        raise Refused("package_unreadable") from error


def _signed(session: Session, package: Package) -> SignerRow:
    signer = trusted(session, package.key)
    if not signing.verify(package.key, package.signature, package.signed):
        raise Refused("package_signature")
    return signer


def _newer(session: Session, desk: Desk, package: Package) -> None:
    """Compare with what holds in the store now, which another desk may have renewed meanwhile."""
    newest, own = newest_edition(session), desk.reference.edition
    held = max(newest.sequence if newest else 0, own.sequence if own else 0)
    if package.edition.sequence <= held:
        raise Refused("package_older", offered=package.edition.sequence, held=held)


def _editions(session: Session, desk: Desk, signers: dict[str, str]) -> tuple[EditionRow, ...]:
    order = (ReferenceEdition.sequence.desc(), ReferenceEdition.at.desc())
    rows = session.scalars(select(ReferenceEdition).order_by(*order)).all()
    staff = names(session, [row.by for row in rows])
    held = desk.reference.edition.sequence if desk.reference.edition else 0
    # A newer program may write the same data down otherwise, so that their hash is another: then the number tells.
    by_digest = (row.id for row in rows if row.digest == desk.reference.version)
    holding = next(by_digest, next((row.id for row in rows if row.sequence == held), ""))
    return tuple(
        EditionRow(
            sequence=row.sequence,
            made_on=row.made_on,
            note=msgspec.convert(row.note, Text),
            source=row.source,
            signer=signers.get(row.signer, ""),
            at=row.at,
            by=staff.get(row.by, ""),
            digest=row.digest,
            holds=row.id == holding,
        )
        for row in rows
    )

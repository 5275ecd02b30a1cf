"""Pictures and PDFs of a case: taken in as pixels alone, kept in the encrypted store, looked at with an entry."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from screening_desk.exchange.attachment import NotTaken, Remade, remake
from screening_desk.records.decision_models import AttachmentRemoval
from screening_desk.records.ids import random_id
from screening_desk.records.station_models import ArrivedEvent, Attachment
from screening_desk.reference import limits
from screening_desk.services.access import Action
from screening_desk.services.case_rows import destroy_removed
from screening_desk.services.case_view import held_by, load_events
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import names
from screening_desk.services.retention import case_on_hold
from screening_desk.services.review import append_event

LONGEST_TITLE = 120
LONGEST_REASON = 400


@dataclass(frozen=True)
class Removal:
    """Who removed an attachment, when, and why."""

    at: datetime
    by: str
    reason: str


@dataclass(frozen=True)
class AttachmentRow:
    """An attachment in a list, without its pages."""

    attachment_id: str
    title: str
    kind: str
    pages: int
    at: datetime
    by: str
    removal: Removal | None = None
    """Set where it was removed: then its title and its pages are destroyed."""


@dataclass(frozen=True)
class AttachmentView:
    """An attachment with its pages as a PDF."""

    title: str
    pdf: bytes


def attachments(desk: Desk, case_id: str) -> tuple[AttachmentRow, ...]:
    """Return what is attached to a case; titles are typed by hand and may name somebody, so it leaves an entry."""
    with desk.act(Action.ATTACHMENT_VIEW, "case", case_id, "listed") as session:
        return _rows(session, case_id)


def attach(desk: Desk, case_id: str, saw: int, file: Path, title: str) -> tuple[AttachmentRow, ...]:
    """Take a picture or PDF in; the file itself is not kept. Refused ``attachment_…`` with what to do instead."""
    if not title.strip():
        remade, refused = None, "attachment_title"
    else:
        remade, refused = _remade(desk, file)
    attachment_id = random_id()
    with desk.act(Action.ATTACHMENT_ADD, "case", case_id) as session:
        if remade is None:
            raise Refused(refused, most=_most(refused))
        held = held_by(load_events(session, case_id))
        if held is not None and held.by != desk.actor.id:
            raise Refused("open_elsewhere")
        most = limits.load().attachment.of_a_case
        removed = select(AttachmentRemoval.attachment_id)
        kept = select(func.count()).where(Attachment.case_id == case_id, Attachment.id.not_in(removed))
        if (session.scalar(kept) or 0) >= most:
            raise Refused("attachment_many", most=most)
        session.add(
            Attachment(
                id=attachment_id,
                case_id=case_id,
                at=desk.clock.now(),
                by=desk.actor.id,
                kind=remade.kind,
                title=" ".join(title.split())[:LONGEST_TITLE],
                pages=remade.pages,
                content=remade.content,
                sha256=hashlib.sha256(remade.content).hexdigest(),
            )
        )
        append_event(session, desk, case_id, saw, "attached", {"attachment": attachment_id})
        return _rows(session, case_id)


def remove_attachment(desk: Desk, attachment_id: str, saw: int, reason: str) -> tuple[AttachmentRow, ...]:
    """Destroy the pages and the title of an attachment; that it was there, and who removed it when and why, stays.

    The store overwrites what it deletes. A backup made before still holds the pages, as every backup does.
    """
    with desk.act(Action.ATTACHMENT_REMOVE, "attachment", attachment_id) as session:
        found = session.get(Attachment, attachment_id)
        if found is None:
            raise Refused("not_found")
        held = held_by(load_events(session, found.case_id))
        if held is not None and held.by != desk.actor.id:
            raise Refused("open_elsewhere")
        if not reason.strip():
            raise Refused("removal_reason_missing")
        if case_on_hold(session, found.case_id):
            raise Refused("attachment_held")
        if session.get(AttachmentRemoval, attachment_id) is not None:
            raise Refused("changed_meanwhile")
        session.add(
            AttachmentRemoval(
                attachment_id=attachment_id,
                at=desk.clock.now(),
                by=desk.actor.id,
                reason=reason.strip()[:LONGEST_REASON],
            )
        )
        session.flush()
        destroy_removed(session, [found.case_id])
        append_event(session, desk, found.case_id, saw, "detached", {"attachment": attachment_id})
        return _rows(session, found.case_id)


def view_attachment(desk: Desk, attachment_id: str) -> AttachmentView:
    """Return the pages of an attachment; the entry is written before they are handed out.

    Of a case that was at another station nobody here knows who wrote the file: it is painted apart once more.
    """
    with desk.act(Action.ATTACHMENT_VIEW, "attachment", attachment_id) as session:
        found = session.get(Attachment, attachment_id)
        removed = session.get(AttachmentRemoval, attachment_id) is not None
        if found is None or removed or not load_events(session, found.case_id):
            raise Refused("not_found")
        came = select(ArrivedEvent.sequence).where(ArrivedEvent.case_id == found.case_id).limit(1)
        elsewhere, view = session.scalar(came) is not None, AttachmentView(found.title, found.content)
    return replace(view, pdf=_again(view.pdf)) if elsewhere else view


def _again(content: bytes) -> bytes:
    own = limits.load().attachment
    twice = 2 * own.kept_megabytes  # a picture packed anew may become a little larger
    try:
        return remake(content, msgspec.structs.replace(own, megabytes=twice, kept_megabytes=twice)).content
    except NotTaken as error:
        raise Refused("attachment_damaged") from error


def _rows(session: Session, case_id: str) -> tuple[AttachmentRow, ...]:
    one, gone = Attachment, AttachmentRemoval
    wanted = (
        select(one.id, one.title, one.kind, one.pages, one.at, one.by)
        .add_columns(gone.at.label("gone_at"), gone.by.label("gone_by"), gone.reason)
        .join(gone, gone.attachment_id == one.id, isouter=True)
        .where(one.case_id == case_id)
    )
    found = session.execute(wanted.order_by(one.at, one.id)).all()
    staff = names(session, [person for each in found for person in (each.by, each.gone_by)])
    return tuple(
        AttachmentRow(
            each.id,
            each.title,
            each.kind,
            each.pages,
            each.at,
            staff.get(each.by, ""),
            Removal(each.gone_at, staff.get(each.gone_by, ""), each.reason) if each.gone_at else None,
        )
        for each in found
    )


def _remade(desk: Desk, file: Path) -> tuple[Remade | None, str]:
    """Make a file anew before anything is locked; whoever may not do it starts no decoder."""
    with desk.look(Action.ATTACHMENT_ADD):
        pass
    try:
        return remake(_read(file), limits.load().attachment), ""
    except NotTaken as error:
        return None, error.code


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(limits.load().attachment.megabytes * 2**20 + 1)
    except OSError as error:
        raise NotTaken("attachment_unreadable") from error


def _most(code: str) -> int:
    own = limits.load().attachment
    return {"attachment_pages": own.pages, "attachment_pixels": own.megapixels}.get(code, own.megabytes)

"""The words of an office's papers: what ships, what the office says its own way, and every former text.

Only the administrator edits. A text that would lose a fact, cannot be printed, or names a crime where it must not is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters import samples
from screening_desk.letters.pdfium import count_pages
from screening_desk.letters.wording import Name, Paper, Wording, digest, papers
from screening_desk.letters.wording_rules import fault, longest, standing, tidy
from screening_desk.records.ids import uuid7
from screening_desk.records.wording_models import OfficeText
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.papers import refusing
from screening_desk.services.people import changed_by, names


@dataclass(frozen=True)
class TextView:
    """One text of a paper. `own` is None where the office says it as it ships."""

    key: str
    shipped: str
    own: str | None = None
    required: tuple[str, ...] = ()
    """Marks that stay, with their braces."""
    optional: tuple[str, ...] = ()
    longest: int = 0
    saw: str = ""
    """The newest change, to be told when saving; empty: never changed."""
    at: datetime | None = None
    by: str = ""
    former_shipped: str = ""
    """What shipped when the office worded it, where a later program ships another text; else empty."""
    unfit: str = ""
    """Why this program cannot use the office's text (a code of `REFUSALS`), and prints the shipped one; else empty."""
    unfit_about: str = ""

    @property
    def said(self) -> str:
        """What is printed now."""
        return self.shipped if self.own is None or self.unfit else self.own

    @property
    def group(self) -> str:
        """The table it stands in."""
        return self.key.rpartition(".")[0]


@dataclass(frozen=True)
class PaperView:
    """One kind of paper with its texts in their order."""

    kind: str
    name: Name
    groups: Mapping[str, Name]
    version: str
    changed: bool
    texts: tuple[TextView, ...]
    neutral: bool = False


@dataclass(frozen=True)
class Former:
    """A change of a text: what it then said, by whom, and the version of the paper with it. `own` is None: as shipped."""

    change_id: str
    own: str | None
    shipped: str
    version: str
    at: datetime
    by: str

    @property
    def said(self) -> str:
        """The text itself."""
        return self.shipped if self.own is None else self.own


def office_wording(session: Session) -> Wording:
    """Return the office's words inside a running transaction, for whoever makes a paper in it."""
    return standing({place: each.text for place, each in _newest(session).items()})


def wordings(desk: Desk) -> tuple[PaperView, ...]:
    """Return every paper that can be edited; no text names anybody, so reading them leaves no entry."""
    with desk.look(Action.WORDING) as session:
        newest, wording = _newest(session), office_wording(session)
        staff = names(session, [each.by for each in newest.values()])
        return tuple(_paper_view(each, wording, newest, staff) for each in papers().values() if not each.fixed)


def former_texts(desk: Desk, kind: str, key: str) -> tuple[Former, ...]:
    """Return every change of a text, the newest first."""
    with desk.look(Action.WORDING) as session:
        found = session.scalars(
            select(OfficeText)
            .where(OfficeText.kind == kind, OfficeText.key == key)
            .order_by(OfficeText.at.desc(), OfficeText.id.desc())
        ).all()
        staff = names(session, [each.by for each in found])
        return tuple(
            Former(each.id, each.text, each.shipped, each.version, each.at, staff.get(each.by, "")) for each in found
        )


def problem(kind: str, key: str, text: str) -> Refused | None:
    """Return why a text would be refused. Pure, so that a page asks it while somebody types."""
    paper = _editable(kind, key)
    found = fault(paper, key, tidy(paper, key, text))
    return Refused(found.code, about=found.about) if found else None


def sample(desk: Desk, kind: str, key: str, text: str | None) -> bytes:
    """Return the paper with invented data as it would be with one text; None: with the shipped one."""
    if text is not None and (refused := problem(kind, key, text)):
        raise refused
    with desk.look(Action.WORDING) as session:
        wording = office_wording(session)
    return _drawn(_with(wording, kind, key, text), kind, key)


def save_text(desk: Desk, kind: str, key: str, text: str | None, saw: str) -> None:
    """Say a text the office's way from now on, or as it ships (None); what was said before stays to be looked at.

    The entry holds the version of the paper with this text, never the text. `saw`: the newest change that was seen.
    """
    paper = _editable(kind, key)
    own = None if text is None else tidy(paper, key, text)
    if own == paper.shipped[key]:
        own = None
    refused = problem(kind, key, own) if own is not None else None
    with desk.look(Action.WORDING) as session:
        wording = office_wording(session)
    if refused is None:
        try:
            wording = _with(wording, kind, key, own)
            _drawn(wording, kind, key)
        except Refused as error:
            refused = error
    version = digest(wording[kind])
    with desk.act(Action.WORDING, "wording", version, "as_shipped" if own is None else "own") as session:
        if refused is not None:
            raise refused
        before = _newest(session).get((kind, key))
        if (before.id if before else "") != saw:
            raise changed_by(session, before.by if before else "", before.at if before else None)
        if digest(_with(office_wording(session), kind, key, own)[kind]) != version:
            raise Refused("changed_meanwhile")  # another text of this paper was saved in the same moment
        session.add(
            OfficeText(
                id=uuid7(),
                kind=kind,
                key=key,
                text=own,
                shipped=paper.shipped[key],
                version=version[:12],
                at=desk.clock.now(),
                by=desk.actor.id,
            )
        )


def _with(wording: Wording, kind: str, key: str, text: str | None) -> Wording:
    paper = _editable(kind, key)
    return wording.with_text(kind, key, None if text is None else tidy(paper, key, text))


def _drawn(wording: Wording, kind: str, key: str) -> bytes:
    pdf = refusing(lambda: samples.draw(kind, wording, key))
    most = papers()[kind].pages
    if most and count_pages(pdf) > most:
        raise Refused("wording_pages", about=str(most))
    return pdf


def _editable(kind: str, key: str) -> Paper:
    paper = papers().get(kind)
    if paper is None or paper.fixed or key not in paper.shipped:
        raise Refused("not_found")
    return paper


def _newest(session: Session) -> dict[tuple[str, str], OfficeText]:
    found = session.scalars(select(OfficeText).order_by(OfficeText.at, OfficeText.id))
    return {(each.kind, each.key): each for each in found}


def _paper_view(
    paper: Paper, wording: Wording, newest: Mapping[tuple[str, str], OfficeText], staff: Mapping[str, str]
) -> PaperView:
    return PaperView(
        kind=paper.kind,
        name=paper.name,
        groups=paper.groups,
        version=wording.mark(paper.kind),
        changed=wording.changed(paper.kind),
        texts=tuple(_text_view(paper, key, newest.get((paper.kind, key)), staff) for key in paper.shipped),
        neutral=paper.neutral,
    )


def _text_view(paper: Paper, key: str, change: OfficeText | None, staff: Mapping[str, str]) -> TextView:
    shipped = paper.shipped[key]
    own = change.text if change is not None else None
    found = fault(paper, key, own) if own is not None else None
    return TextView(
        key=key,
        shipped=shipped,
        own=own,
        required=tuple(f"{{{mark}}}" for mark in sorted(paper.required(key))),
        optional=tuple(f"{{{mark}}}" for mark in sorted(paper.allowed(key) - paper.required(key))),
        longest=longest(paper, key),
        saw=change.id if change is not None else "",
        at=change.at if change is not None else None,
        by=staff.get(change.by, "") if change is not None else "",
        former_shipped=change.shipped if change is not None and own is not None and change.shipped != shipped else "",
        unfit=found.code if found else "",
        unfit_about=found.about if found else "",
    )

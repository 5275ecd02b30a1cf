"""The movements of the person in front of an officer: one look over records, other documents, stays and what to mind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy.orm import Session

from screening_desk.documents.dates import known_age
from screening_desk.records.crossing_models import CrossingRow
from screening_desk.reference import Reference, movement
from screening_desk.reference.model import FactValue
from screening_desk.rules.crossings import Crossing, merged, pair
from screening_desk.rules.inspection import country_of
from screening_desk.rules.movement import Caution, Counted, Limits, Window, cautions, counted, in_window
from screening_desk.services.access import Action, allows
from screening_desk.services.case_view import load_events, load_identity, load_screening
from screening_desk.services.desk import Also, Desk
from screening_desk.services.document_key import key_of
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.judging import CONCERN, judge, today
from screening_desk.services.late import act_day
from screening_desk.services.listing import counted as counted_code
from screening_desk.services.listing import digest_of
from screening_desk.services.movement_rows import (
    CROSSES,
    Earlier,
    crossing_of,
    helped_in,
    load_crossings,
    load_earlier,
    screened,
)
from screening_desk.services.same_person import Known, Proposal, Said, load_known, load_proposals
from screening_desk.services.settings import read_settings

HOME = "IDN"
ADULT = 18
Charge = Literal["", "open", "ask", "child", "supervisor", "beyond", "no_tariff", "counted"]
"""Why the charge of days over is not counted, or that it is; empty where nothing is over."""
Stands = Literal["", "open", "ask"]
"""What speaks against counting before any number is looked at: an open question, or help that was decided (Art. 86)."""


@dataclass(frozen=True)
class DocumentView:
    """A document that a person said is the same person's, as far as it was read here."""

    key: str
    number: str
    state: str
    name: str


@dataclass(frozen=True)
class History:
    """Everything the page shows. `records` are the stored crossings by id, as they can be corrected."""

    identity: Identity
    key: str
    mode: str
    today: date
    citizen: bool
    entry_day: int
    stays: tuple[Counted, ...] = ()
    window: Window | None = None
    cautions: tuple[Caution, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    documents: tuple[DocumentView, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    said: tuple[Said, ...] = ()
    other_names: tuple[str, ...] = ()
    records: tuple[CrossingView, ...] = ()
    charge: Charge = ""
    charge_facts: tuple[tuple[str, FactValue], ...] = ()
    ids: frozenset[str] = frozenset()

    @property
    def current(self) -> Counted | None:
        """The stay that runs, by what is recorded here."""
        last = self.stays[-1] if self.stays else None
        return last if last is not None and last.stay.running and not self.citizen else None

    @property
    def refused(self) -> int:
        """How many earlier screenings ended with a refusal or a deferral that stands."""
        return sum(each.outcome not in {"", "open", "incomplete"} for each in self.earlier)


@dataclass(frozen=True)
class CrossingView:
    """A stored crossing with who wrote it down; what was corrected tells why."""

    crossing: Crossing
    by_id: str
    at: datetime
    corrected: bool
    reason: str


class Look:
    """The look that belongs to a scan: what it `found` is named by the entry that opens the screening."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.found: History | None = None

    def __call__(self, session: Session, draft: Draft) -> Also:
        """Look while the screening opens; an entry where anything is shown."""
        if self._desk.training:
            return []
        self.found = history_of(session, self._desk, draft)
        ids = self.found.ids
        return [("list.movement", digest_of(ids), counted_code(len(ids), "scan"))] if ids else []


def open_movement(desk: Desk, draft: Draft) -> History:
    """Open the history of the traveller who is open at the counter; the entry names what it shows."""
    with desk.show(Action.MOVEMENT_VIEW, "movement", "counter") as listing:
        found = history_of(listing.session, desk, draft)
        listing.name(found.ids)
        return found


def open_movement_of_case(desk: Desk, case_id: str) -> History:
    """Open the history of the person of a case; while it is not decided no charge is counted, whatever was answered."""
    with desk.show(Action.MOVEMENT_VIEW, "movement", "case") as listing:
        if not allows(desk.actor.role, Action.CASE_OPEN):  # a case tells who somebody is to supervisors alone
            raise Refused("no_right")
        draft, stands = draft_of_case(listing.session, case_id)
        found = history_of(listing.session, desk, draft, stands)
        listing.name(found.ids)
        return found


def draft_of_case(session: Session, case_id: str) -> tuple[Draft, Stands]:
    """Return whose history a case asks for, and what its own standing says of a charge."""
    screening = load_screening(session, case_id)
    identity = load_identity(session, screening.identity_id)
    draft = Draft(screening.id, screening.mode, screening.opened_at, identity)
    if not any(event.kind == "decided" for event in load_events(session, case_id)):
        return draft, "open"
    return draft, "ask" if helped_in(session, case_id) else ""


def history_of(session: Session, desk: Desk, draft: Draft, stands: Stands = "") -> History:
    """Read and count everything, inside a running transaction."""
    identity, day = draft.identity, today(desk.clock)
    key, citizen = key_of(identity), country_of(identity.nationality) == HOME
    limits = limits_of(desk.reference, day)
    known = load_known(session, key)
    kept = load_earlier(session, known.keys, draft.screening_id) if key else []
    rows = load_crossings(session, known.keys)
    crossings = [crossing_of(each) for each in rows]
    if kept:
        crossings += screened(session, kept, desk.reference, read_settings(session).station_name)
    away = draft.mode == ("departure" if citizen else "arrival")
    paired = pair(merged(crossings), day, longest=limits.longest, citizen=citizen, elsewhere=away)
    stays = tuple(counted(stay, day, limits) for stay in paired)
    told = tuple(each.earlier for each in kept)
    days = movement.load().number("window", day)
    proposals = load_proposals(session, identity, known)
    found = History(
        identity=identity,
        key=key,
        mode=draft.mode,
        today=day,
        citizen=citizen,
        entry_day=limits.entry_day,
        stays=stays,
        window=in_window(paired, day - timedelta(days=days - 1), day, day, limits) if stays else None,
        cautions=(*cautions(stays, limits), *_not_endorsed(told)),
        earlier=told,
        documents=_documents(known, told),
        proposals=proposals,
        said=_said(known, key),
        other_names=_other_names(identity, told),
        records=tuple(_record(each) for each in rows),
        ids=frozenset(
            {each.screening_id for each in told} | {each.id for each in rows} | {each.identity_id for each in proposals}
        ),
    )
    if stands == "open" or _asks_victim(desk, draft, day) or any(each.outcome == "open" for each in told):
        return _charged(found, desk.reference, "open")
    return _charged(found, desk.reference, "ask" if stands or any(each.helped for each in kept) else "")


def limits_of(reference: Reference, day: date) -> Limits:
    """Return the numbers that hold on a day; where a charge ends stands with the rule about days over."""
    words = movement.load()
    return Limits(
        entry_day=words.number("entry_day", day),
        longest=words.number("open_stay", day),
        short_days=words.number("short_visit", day),
        gap_days=words.number("short_gap", day),
        in_a_row=words.number("in_a_row", day),
        over_limit=reference.row("overstay", day).number("limit_days"),
    )


def take_stay(draft: Draft, history: History, at: datetime) -> tuple[Draft, str]:
    """Bring the stay that runs into the rows of the open traveller; nothing that was answered is overwritten.

    The word says what happened: ``taken``, ``answered`` (the rows say something else) or ``nothing``.
    """
    current = history.current
    begin = current.stay.begin if current is not None else None
    if begin is None or draft.mode == "arrival":
        return draft, "nothing"
    wanted = {"entry_date": begin.day.isoformat()}
    if begin.code:
        wanted["visa_index"] = begin.code
    if begin.last_day is not None:
        wanted["permit_until"] = begin.last_day.isoformat()
    if any(draft.given[name].value != value for name, value in wanted.items() if name in draft.given):
        return draft, "answered"
    return draft.give(at, **wanted), "taken"


def _asks_victim(desk: Desk, draft: Draft, day: date) -> bool:
    """Whether the answers given so far keep the question open whether a foreigner is a victim (decision 10)."""
    if not draft.answers or country_of(draft.identity.nationality) == HOME:
        return False
    return judge(draft, desk.reference, act_day(draft, day), desk.asks).assessment.level in CONCERN


def _charged(found: History, reference: Reference, stands: Stands) -> History:
    current = found.current
    if current is None or not current.days.over:
        return found
    over, tariff = current.days.over, reference.tariff("overstay_day", found.today)
    age = known_age(found.identity.birth_date, found.today)
    against: tuple[tuple[Charge, bool], ...] = (
        ("open", stands == "open"),
        ("ask", stands == "ask"),
        ("child", age is None or age < ADULT),
        ("supervisor", current.route == "supervisor"),
        ("beyond", current.route == "beyond"),
    )
    why: Charge = next((charge for charge, holds in against if holds), "")
    if why:
        return replace(found, charge=why)
    if tariff is None:
        return replace(found, charge="no_tariff")
    facts: tuple[tuple[str, FactValue], ...] = (
        ("over", over),
        ("tariff", tariff.amount),
        ("charge", over * tariff.amount),
        ("instrument", tariff.instrument),
    )
    return replace(found, charge="counted", charge_facts=facts)


def _not_endorsed(earlier: tuple[Earlier, ...]) -> list[Caution]:
    """Name finished screenings of a crossing without a note that SIMKIM was endorsed: nobody knows whether they crossed."""
    return [
        Caution("not_endorsed", "unk", {"day": each.day.isoformat()})
        for each in reversed(earlier)
        if each.mode in CROSSES and not each.endorsed and not each.cleared and not each.outcome
    ]


def _documents(known: Known, earlier: tuple[Earlier, ...]) -> tuple[DocumentView, ...]:
    found = []
    for key in known.keys[1:]:
        read = next((each for each in earlier if each.key == key), None)
        state, _, number = key.partition(":")
        found.append(
            DocumentView(
                key,
                read.number if read else number,
                read.state if read else state,
                read.name if read and not read.cleared else "",
            )
        )
    return tuple(found)


def _said(known: Known, key: str) -> tuple[Said, ...]:
    """Return what was said about the document at hand, the newest first."""
    mine = [said for pair, said in known.said.items() if key in pair]
    return tuple(sorted(mine, key=lambda each: each.at, reverse=True))


def _other_names(identity: Identity, earlier: tuple[Earlier, ...]) -> tuple[str, ...]:
    names = dict.fromkeys(each.name for each in earlier if not each.cleared and each.name)
    return tuple(name for name in names if name != identity.name)


def _record(each: CrossingRow) -> CrossingView:
    return CrossingView(crossing_of(each), each.by, each.at, each.replaces is not None, each.reason)

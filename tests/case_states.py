"""One office with a case in every state, each field filled with a word of its own, and people of every role.

The store is built once; what is called afterwards runs in a transaction that is never committed (`Trial`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from screening_desk.exchange import station_card
from screening_desk.exchange.station_card import Card
from screening_desk.records import sealing, signing
from screening_desk.records.ids import random_id, uuid7
from screening_desk.records.models import Case, Staff
from screening_desk.records.station_models import Attachment
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services import case_files, consent, form_draft, matches, referral, review, screening, stations
from screening_desk.services.access import Role
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_tasks import TaskInput, add_task
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.follow_up_acts import close_case, plan_contact, start_service
from screening_desk.services.form_draft import TypedDecision
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.letter import LetterPlan
from screening_desk.services.list_search import Indexes
from screening_desk.services.partners import PartnerView
from screening_desk.services.referral_steps import StepInput, take_step
from screening_desk.services.review import DecisionInput
from screening_desk.services.third import save_third_reading
from tests.office import Office, furnish, scanned
from tests.services.cases import agreed, shelter
from tests.services.followed import FACTS
from tests.services.listed import Listed, put_list
from tests.stores import FrozenClock

STATES = (
    "flagged", "waiting", "opened", "read", "unequal", "third_read", "decided", "referred", "withdrawn", "closed", "sent",
)  # fmt: skip
"""``flagged``: immediate danger, nobody has opened it; ``sent``: another station has it."""
ROLES = (
    "officer", "colleague", "holder", "other", "own", "third", "head", "administrator", "auditor", "trainee",
)  # fmt: skip
"""``officer`` screened; ``holder`` has the case; ``own``: a supervisor who screened it; ``third`` reads the third time."""
SECRETS = {
    "identity": ("ERIKSSON", "L898902C3"),
    "first": ("katapertama",),
    "second": ("katakedua",),
    "third": ("kataketiga",),
    "decision": ("kataputusan",),
    "notes": ("kataahan",),
    "tasks": ("katatugas",),
    "attachments": ("katalampiran",),
    "consent": ("JB-RAHASIA",),
    "contact": ("katakontak",),
    "draft": ("katadraf",),
    "withdrawn_why": ("katatarik",),
    "watched": ("katapencarian",),
    "protected": ("katasaksi",),
}
"""The field -> words that stand nowhere else."""


@dataclass(frozen=True)
class Made:
    """A case: its ids."""

    case_id: str
    screening_id: str
    code: str
    letter_id: str = ""
    attachment_id: str = ""


@dataclass(frozen=True)
class Trial(Desk):
    """A desk whose transactions are rolled back after the service has done all its work in them."""

    @contextmanager
    def _writing(self) -> Iterator[Work]:
        with suppress(_Undone), self.store.write() as work:
            yield work
            _undo()


class _Undone(Exception):
    """Takes a transaction back."""


def _undo() -> None:
    raise _Undone


@dataclass(frozen=True)
class Bench:
    """The office with its cases; ``own`` are those that a supervisor screened."""

    office: Office
    desks: dict[str, Trial]
    cases: dict[str, Made]
    own: dict[str, Made]
    partner: PartnerView

    def case_of(self, role: str, state: str) -> Made:
        """The case in a state that somebody of a role is asked about."""
        return (self.own if role == "own" else self.cases)[state]


def build(store: Store, clock: FrozenClock, data: Reference, folder: Path) -> Bench:
    """Furnish the office and bring a case into each state, twice."""
    office = furnish(store, clock, data)
    people = {
        "officer": office.officer, "colleague": office.colleague, "holder": office.supervisor, "other": office.second,
        "own": _another(office, "o.andai"), "third": _another(office, "n.andai"), "head": office.head,
        "administrator": office.administrator, "auditor": office.auditor, "trainee": office.trainee,
    }  # fmt: skip
    with office.store.write() as work:
        work.session.execute(update(Staff).values(signed_in_at=clock.now()))
    partner, peer = shelter(office), _peer(office, folder)
    for field, kind in (("watched", "wanted"), ("protected", "witness")):
        put_list(office, [Listed("ANNA MARIA ERIKSSON", ("1974-08-12",), key="1")], SECRETS[field][0], kind=kind)
    made = {
        who: {state: _Way(office, people, people[who], partner, peer, folder).bring_to(state) for state in STATES}
        for who in ("officer", "own")
    }
    trials = {
        role: Trial(desk.store, desk.reference, desk.clock, desk.actor) for role, desk in people.items()
    }  # fmt: skip
    return Bench(office, trials, made["officer"], made["own"], partner)


def _another(office: Office, username: str) -> Desk:
    person = Staff(id=uuid7(), username=username, display_name=username, role=Role.SUPERVISOR, nip="")
    person.created_at, person.first_passphrase, person.active = office.clock.now(), False, True
    with office.store.write() as work:
        work.session.add(person)
        work.session.flush()
        actor = Actor(person.id, username, username, Role.SUPERVISOR)
    return replace(office.supervisor, actor=actor)


def _peer(office: Office, folder: Path) -> str:
    """Another station that cases can be sent to."""
    key = signing.public_of(signing.new_key()).hex()
    card = Card("BKL9", key, sealing.recipient_of(sealing.new_identity()), "Pos Rekaan")
    file = folder / "peer.sdcard"
    file.write_bytes(station_card.write(card))
    stations.make_card(office.administrator)
    stations.trust(office.administrator, file, card.code)
    return key


@dataclass
class _Way:
    """One case on its way."""

    office: Office
    people: dict[str, Desk]
    by: Desk
    partner: PartnerView
    peer: str
    folder: Path

    def bring_to(self, state: str) -> Made:
        """Do all that comes before a state, and return the ids."""
        made = self._handed_over(danger=state == "flagged")
        if state in {"flagged", "waiting"}:
            return made
        holder = self.people["holder"]
        case = review.open_case(holder, made.case_id)
        refusal = TypedDecision(kind="refuse_entry", ground="13.1.a", reason=SECRETS["draft"][0])
        form_draft.keep_form(holder, made.case_id, case.sequence, refusal)
        if state == "opened":
            return made
        self._read(made, equal=state not in {"unequal", "third_read"})
        if state == "third_read":
            self._third(made)
        if state in {"read", "unequal", "third_read"}:
            return made
        choice = DecisionInput("proceed" if state == "decided" else "victim_care", SECRETS["decision"][0])
        review.decide(holder, made.case_id, self._saw(made), choice)
        if state == "decided":
            return made
        return self._referred(made, state)

    def _saw(self, made: Made) -> int:
        return review.open_case(self.people["holder"], made.case_id).sequence

    def _handed_over(self, *, danger: bool) -> Made:
        desk, now = self.by, self.office.clock.now()
        draft = screening.open_screening(desk, scanned(), "arrival").draft
        draft = replace(draft, lists=matches.check(desk, draft, Indexes().renew(desk)).facts)
        draft = replace(draft, accompanied=False, reason=SECRETS["first"][0])
        draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen")
        yes = ("B", "C4") if danger else ("C4",)
        for item in (*desk.reference.catalogue.quick, *yes):
            draft = draft.answer(now, item, "yes" if item in yes else "no")
        saved = screening.hand_over(desk, draft)
        case_id = saved.case_id or ""
        note_held(self.people["officer"], case_id, NoteInput("note", text=SECRETS["notes"][0]))
        until = now + timedelta(hours=1)
        task = TaskInput("other", self.people["officer"].actor.id, until, SECRETS["tasks"][0])
        add_task(self.people["holder"], case_id, task)
        attachment = random_id()
        with self.office.store.write() as work:
            work.session.add(
                Attachment(
                    id=attachment, case_id=case_id, at=now, by=desk.actor.id, kind="pdf", pages=1, sha256="",
                    title=SECRETS["attachments"][0], content=b"%PDF-attachment",
                )
            )  # fmt: skip
        code = self._code(case_id)
        return Made(case_id, draft.screening_id, code, attachment_id=attachment)

    def _code(self, case_id: str) -> str:
        with self.office.store.read() as session:
            found = session.get(Case, case_id)
            assert found is not None
            return found.code

    def _read(self, made: Made, *, equal: bool) -> None:
        holder = self.people["holder"]
        quick = holder.reference.catalogue.quick
        answers = {item: "yes" if item == "C4" and equal else "no" for item in (*quick, "C4")}
        saw = self._saw(made)
        review.save_second_reading(holder, made.case_id, saw, ReadingInput(answers, 4, SECRETS["second"][0]))  # type: ignore[arg-type]

    def _third(self, made: Made) -> None:
        third = self.people["third"]
        answers = {item: "yes" if item == "C4" else "no" for item in (*third.reference.catalogue.quick, "C4")}
        saw = self._saw(made)
        save_third_reading(third, made.case_id, saw, ReadingInput(answers, 3, SECRETS["third"][0]))  # type: ignore[arg-type]

    def _referred(self, made: Made, state: str) -> Made:
        holder, case_id = self.people["holder"], made.case_id
        given = agreed(self.partner, interpreter=SECRETS["consent"][0], scope=("age_band", "needs", "language"))
        kept = consent.record_consent(holder, case_id, self._saw(made), given)
        plan = LetterPlan(self.partner.partner_id, ("social",))
        letter = referral.issue(holder, case_id, self._saw(made), plan).letter_id
        referral.let_out(holder, letter, "letter", "print")
        on = self.office.clock.now().date()
        steps = ("sent", "rejected") if state == "closed" else ("sent", "accepted")
        for step in steps:
            take_step(holder, letter, self._saw(made), StepInput(step, on=on, **FACTS[step]))  # type: ignore[arg-type]
        if state == "closed":
            close_case(holder, case_id, self._saw(made), "taken_over", SECRETS["contact"][0])
        else:
            start_service(holder, letter, self._saw(made), "shelter", on)
            plan_contact(holder, case_id, self._saw(made), on + timedelta(days=3), "phone", "partner")
        if state == "withdrawn":
            consent.withdraw(holder, case_id, self._saw(made), kept.consent_id, self.office.clock.now())
        if state == "sent":
            case_files.send(self.people["officer"], [case_id], self.peer, self.folder / f"{case_id}.sdcases")
        return replace(made, letter_id=letter)

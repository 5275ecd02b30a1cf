"""The head of the office: what to sign, what waits for a second person, what is late; and never a word of a case."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from screening_desk.records.cost import Cost
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.recovery import new_recovery_code
from screening_desk.services import (
    consent,
    entry,
    follow_up,
    form_draft,
    head_desk,
    letter_marks,
    letter_register,
    quality,
    referral,
    retention,
    retention_run,
    review,
    signing,
    subject_requests,
)
from screening_desk.services.access import MAY, Action, Role
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_tasks import TaskInput, add_task
from screening_desk.services.door import Door
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import plan_contact
from screening_desk.services.form_draft import TypedConsent, TypedDecision
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.letter import LetterPlan
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, read, shelter
from tests.services.followed import referred
from tests.services.test_trace import CANARIES, said

CHEAP = Cost(64, 1, 1)
PHRASE = "pohon kelapa dekat mercusuar"
DANGER = {"basis": "life_danger", "reason": "RAHASIA", "scope": (), "nobody_there": True}
PAST = {"mou_exception": "life_danger", "mou_exception_reason": "RAHASIA", "nobody_there": True}


@pytest.fixture
def door(office: Office, tmp_path: Path) -> Door:
    """A door whose key file the head can open."""
    return door_of(office, tmp_path)


def door_of(office: Office, tmp_path: Path) -> Door:
    """The same for an office at hand."""
    folder = tmp_path / "keys"
    folder.mkdir()
    KeyFile(folder, floor=CHEAP).create(entry.slot_name("q.misal"), PHRASE, new_recovery_code(), cost=CHEAP)
    return Door(folder, office.reference, office.clock, floor=CHEAP)


def ended_letter(office: Office) -> tuple[str, str]:
    """A letter past an ended agreement while nobody else was there: its case and its id."""
    case, desk = decided(office, handed_over(office), "victim_care"), office.supervisor
    partner = shelter(office, kind="ngo", mou_number="1", mou_until=None, name="LSM Rekaan")
    consent.record_consent(desk, case.case_id, case.sequence, agreed(partner))
    plan = LetterPlan(partner.partner_id, ("social",), signer_form="on_behalf", **PAST)  # type: ignore[arg-type]
    return case.case_id, referral.issue(desk, case.case_id, case.sequence + 1, plan).letter_id


def due(office: Office) -> list[str]:
    """What waits in the follow-up, but for the checklists of care."""
    return [each.kind for each in follow_up.due_list(office.supervisor) if each.kind != "care"]


class TestSigning:
    """Papers in the head's name."""

    def test_a_letter_waits_until_the_head_notes_it_once(self, office: Office) -> None:
        letter = referred(office).letter_id
        (line,) = head_desk.head_view(office.head).signing
        assert (line.paper_id, line.kind, line.form) == (letter, "referral", "head")
        with pytest.raises(Refused, match="no_right"):
            signing.signed(office.supervisor, letter)
        signing.signed(office.head, letter)
        assert head_desk.head_view(office.head).signing == ()
        with pytest.raises(Refused, match="changed_meanwhile"):
            signing.signed(office.head, letter)

    def test_what_was_signed_for_the_head_says_so_and_a_withdrawn_one_is_gone(self, office: Office) -> None:
        _, letter = ended_letter(office)
        assert [line.form for line in head_desk.head_view(office.head).signing] == ["on_behalf"]
        letter_register.withdraw(office.supervisor, letter, "x")
        assert head_desk.head_view(office.head).signing == ()


class TestSecondPerson:
    """Approvals that may come within 24 hours, and those that are waited for."""

    def test_the_head_countersigns_a_letter_with_an_own_passphrase(self, office: Office, door: Door) -> None:
        case_id, letter = ended_letter(office)
        (line,) = head_desk.head_view(office.head).approvals
        assert (line.kind, line.here, line.until) == ("letter", True, office.clock.now() + timedelta(hours=24))
        with pytest.raises(Refused, match="wrong_passphrase"):
            head_desk.confirm(office.head, door, "letter", letter, "bukan ini")
        assert head_desk.head_view(office.head).approvals
        office.clock.move(minutes=1)
        head_desk.confirm(office.head, door, "letter", letter, PHRASE)
        assert head_desk.head_view(office.head).approvals == ()
        event = review.open_case(office.supervisor, case_id).events[-1]
        assert (event.kind, event.by) == ("countersigned", "Q. Misal")
        with pytest.raises(Refused, match="changed_meanwhile"):
            head_desk.confirm(office.head, door, "letter", letter, PHRASE)

    def test_an_exception_for_danger_goes_while_nobody_is_there_and_is_countersigned(
        self, office: Office, door: Door
    ) -> None:
        case, partner = decided(office, handed_over(office), "victim_care"), shelter(office)
        duty = agreed(partner, **{**DANGER, "basis": "legal_duty"})
        with pytest.raises(Refused, match="second_person_missing"):
            consent.record_consent(office.supervisor, case.case_id, case.sequence, duty)
        given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, **DANGER))
        (line,) = head_desk.head_view(office.head).approvals
        assert (line.kind, line.object_id) == ("consent", given.consent_id)
        assert due(office) == ["countersign"]
        office.clock.move(hours=25)
        head_desk.confirm(office.head, door, "consent", given.consent_id, PHRASE)
        assert due(office) == []

    def test_another_supervisor_countersigns_an_exception_too_and_nobody_their_own(self, office: Office) -> None:
        case, partner = decided(office, handed_over(office), "victim_care"), shelter(office)
        given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, **DANGER))
        (open_one,) = referral.open_referral(office.second, case.case_id).consents
        assert open_one.countersign_by == office.clock.now() + timedelta(hours=24)
        with pytest.raises(Refused, match="second_person_same"):
            consent.countersign(office.supervisor, given.consent_id, case.sequence + 1)
        consent.countersign(office.second, given.consent_id, case.sequence + 1)
        with pytest.raises(Refused, match="changed_meanwhile"):
            consent.countersign(office.second, given.consent_id, case.sequence + 2)
        assert head_desk.head_view(office.head).approvals == ()

    def test_what_is_being_written_and_waits_is_listed_by_its_kind_alone(self, office: Office) -> None:
        case = read(office, handed_over(office))
        refusal = TypedDecision(kind="refuse_entry", ground="13.1.a", reason="RAHASIA")
        form_draft.keep_form(office.supervisor, case.case_id, case.sequence, refusal)
        exception = TypedConsent("exception", "0" * 32, basis="legal_duty", reason="RAHASIA")
        form_draft.keep_form(office.second, case.case_id, case.sequence, exception)
        lines = head_desk.head_view(office.head).approvals
        assert [(line.kind, line.by, line.here) for line in lines] == [
            ("refusal", "S. Contoh", False), ("exception", "P. Misalnya", False),
        ]  # fmt: skip

    def test_a_refusal_without_concern_needs_nobody(self, office: Office) -> None:
        case = read(office, handed_over(office, yes=()), yes=())
        draft = TypedDecision(kind="refuse_entry", ground="13.1.a")
        form_draft.keep_form(office.supervisor, case.case_id, case.sequence, draft)
        assert head_desk.head_view(office.head).approvals == ()


def test_what_is_late_is_counted(office: Office) -> None:
    handed_over(office)
    handed_over(office)
    one = referred(office)
    plan_contact(office.supervisor, one.case_id, one.saw, one.in_days(1), "phone", "partner")
    one.withdraw()
    office.clock.move(minutes=59)
    assert head_desk.head_view(office.head).overdue.long_waits == 0
    office.clock.move(minutes=1)
    late = head_desk.head_view(office.head).overdue
    assert (late.long_waits, late.minutes, late.to_tell, late.told_late) == (2, 60, 1, 0)
    assert late.tell_first == one.office.clock.now() + timedelta(hours=71)
    office.clock.move(days=4)
    late = head_desk.head_view(office.head).overdue
    assert (late.to_tell, late.told_late, dict(late.late_kinds)) == (0, 1, {"care": 1, "tell": 1, "contact": 1})


SERVICES = Path(review.__file__).parent
SECRETS = (*CANARIES, "RAHASIA")
"""Identity, and the word that is typed into every field of a case below."""


def reached() -> dict[str, set[str]]:
    """The functions of the services that ask for an action a head may do, by the action."""
    asks: dict[str, set[str]] = {}
    everyone = frozenset.intersection(*MAY.values())
    for path in sorted(SERVICES.glob("*.py")):
        for function in ast.parse(path.read_text("utf-8")).body:
            for node in ast.walk(function) if isinstance(function, ast.FunctionDef) else ():
                if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
                    continue
                name = node.attr if node.value.id == "Action" else ""
                if name and Action[name] in MAY[Role.HEAD] - everyone and path.stem != "access":
                    asks.setdefault(name, set()).add(f"{path.stem}.{function.name}")
    return asks


def whole_office(office: Office) -> tuple[str, str]:
    """A case of which every field is filled with words that no head is to read; its id and that of its letter."""
    letter_marks.new_key(office.administrator)
    letter_marks.switch(office.head, "letter_seal", on=True)
    case_id = handed_over(office, yes=("C4",))
    case = review.open_case(office.supervisor, case_id)
    until = office.clock.now() + timedelta(hours=1)
    add_task(office.supervisor, case_id, TaskInput("other", office.officer.actor.id, until, "RAHASIA"))
    for kind in ("note", "holding"):
        note_held(office.officer, case_id, NoteInput(kind, text="RAHASIA"))
    answers = {"C4": "yes"}
    case = review.save_second_reading(office.supervisor, case_id, case.sequence, ReadingInput(answers, 4, "RAHASIA"))  # type: ignore[arg-type]
    review.decide(office.supervisor, case_id, case.sequence, review.DecisionInput("victim_care", "RAHASIA", refer=True))
    saw = review.open_case(office.supervisor, case_id).sequence
    partner = shelter(office, kind="ngo", mou_number="1", mou_until=None)
    consent.record_consent(office.supervisor, case_id, saw, agreed(partner, scope=("needs", "name", "document")))
    plan = LetterPlan(
        partner.partner_id, ("social",), urgent_need="RAHASIA", with_identity=True, identity_reason="RAHASIA", **PAST  # type: ignore[arg-type]
    )  # fmt: skip
    letter = referral.issue(office.supervisor, case_id, saw + 1, plan).letter_id
    refusal = TypedDecision(kind="refuse_entry", ground="13.1.a", reason="RAHASIA")
    form_draft.keep_form(office.supervisor, case_id, saw + 2, refusal)
    gone = referral.issue(office.supervisor, case_id, saw + 2, replace(plan, urgent_need="RAHASIA lagi"))
    letter_register.withdraw(office.supervisor, gone.letter_id, "RAHASIA")
    handed_over(office, yes=("B",))
    return case_id, letter


def _countersign(office: Office, case_id: str) -> object:
    """An exception of the same case, confirmed by the head."""
    saw = review.open_case(office.supervisor, case_id).sequence
    partner = shelter(office, name="Rumah Aman Rekaan")
    given = consent.record_consent(office.supervisor, case_id, saw, agreed(partner, **DANGER))
    return consent.countersign(office.head, given.consent_id, saw + 1)


CALLS: dict[str, Callable[[Office, str, str, Door], object]] = {
    "head_desk.head_view": lambda o, _c, _l, _d: head_desk.head_view(o.head),
    "head_desk.confirm": lambda o, _c, letter, door: head_desk.confirm(o.head, door, "letter", letter, PHRASE),
    "signing.signed": lambda o, _c, letter, _d: signing.signed(o.head, letter),
    "referral.countersign": lambda o, case, letter, _d: referral.countersign(
        o.head, letter, review.open_case(o.supervisor, case).sequence
    ),
    "consent.countersign": lambda o, case, _l, _d: _countersign(o, case),
    "follow_up.due_list": lambda o, _c, _l, _d: follow_up.due_list(o.head),
    "retention.overview": lambda o, _c, _l, _d: retention.overview(o.head),
    "retention.holds": lambda o, _c, _l, _d: retention.holds(o.head),
    "retention_run.destructions": lambda o, _c, _l, _d: retention_run.destructions(o.head),
    "subject_requests.requests": lambda o, _c, _l, _d: subject_requests.requests(o.head),
    "quality.figures": lambda o, _c, _l, _d: quality.figures(o.head, None, 5),
    "letter_marks.marks": lambda o, _c, _l, _d: letter_marks.marks(o.head),
    "letter_marks.switch": lambda o, _c, _l, _d: letter_marks.switch(o.head, "check_code", on=True),
    "letter_register.register": lambda o, _c, _l, _d: letter_register.register(o.head),
    "letter_register.withdrawn_list": lambda o, _c, _l, _d: letter_register.withdrawn_list(o.head),
}
"""Every service a head can use. A new one is entered here, with a call that is read for what it tells."""


DUTIES = {
    *("retention.hold", "retention.lift", "retention.set_period", "subject_requests.decide"),
    *(
        f"retention_run.{name}"
        for name in ("propose", "approve", "reject", "proof", "id_list", "_one", "_step", "_end")
    ),
}
"""What a head does about periods and requests; their own tests read that nothing but counts and ids comes back."""


def told(value: object) -> str:
    """All that a value tells, the text of pages and files too."""
    texts = [said(value)]
    stack = [value]
    while stack:
        each = stack.pop()
        if isinstance(each, bytes):
            texts.append(each.decode("latin-1"))
            if each.startswith(b"%PDF"):
                pages = pypdfium2.PdfDocument(each)
                texts += [page.get_textpage().get_text_range() for page in pages]
        elif hasattr(each, "__dataclass_fields__"):
            stack += [getattr(each, name) for name in each.__dataclass_fields__]
        elif isinstance(each, tuple | list):
            stack += list(each)
    return " ".join(texts)


def stands(word: str, text: str) -> bool:
    """Whether a word stands there by itself; inside a random case code or id it says nothing."""
    return re.search(rf"(?<![A-Za-z0-9-]){re.escape(word)}(?![A-Za-z0-9-])", text) is not None


@pytest.mark.parametrize(
    ("text", "told"),
    [("answers: {'C4': 'yes'}", True), ("C4 ya", True), ("9KC4-7Q2M-X", False), ("C4-12", False), ("fa3C4e", False)],
)
def test_a_random_code_is_not_taken_for_an_answer(text: str, told: bool) -> None:
    assert stands("C4", text) is told


def test_every_service_of_a_head_is_called_below() -> None:
    assert set().union(*reached().values()) == set(CALLS) | DUTIES


@pytest.mark.parametrize("name", sorted(CALLS))
def test_nothing_of_a_case_reaches_the_head(local_office: Office, tmp_path: Path, name: str) -> None:
    case_id, letter = whole_office(local_office)
    found = told(CALLS[name](local_office, case_id, letter, door_of(local_office, tmp_path)))
    answers = () if name == "quality.figures" else ("C4",)  # it names every item, with closed numbers
    assert [secret for secret in (*SECRETS, *answers) if stands(secret, found)] == []


def test_a_supervisor_is_told_what_the_head_is_not(local_office: Office) -> None:
    """The words looked for are there: otherwise the test above could not fail."""
    case_id, letter = whole_office(local_office)
    desk = local_office.supervisor
    found = told(referral.view_letter(desk, letter)) + told(review.open_case(desk, case_id))
    found += told(letter_register.register(desk))
    assert [secret for secret in ("ERIKSSON", "L898902C3", "RAHASIA", "C4") if secret not in found] == []


def test_an_own_confirmation_is_none(office: Office, door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    _, letter = ended_letter(office)
    monkeypatch.setattr(entry, "confirm_person", lambda desk, *_: desk.actor)
    with pytest.raises(Refused, match="second_person_same"):
        head_desk.confirm(office.supervisor, door, "letter", letter, PHRASE)

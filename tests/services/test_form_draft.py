"""Drafts of a supervisor's forms through the services, on both databases: kept for their writer, gone when saved."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import func, select, update

from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AuditEntry, FormDraft, Staff
from screening_desk.services import consent, form_draft, referral, review
from screening_desk.services.blind import ReadingInput
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import (
    KINDS,
    Typed,
    TypedConsent,
    TypedDecision,
    TypedLetter,
    TypedReading,
    drop_form,
    keep_form,
    kept_forms,
)
from screening_desk.services.letter import LetterPlan
from screening_desk.services.review import DecisionInput
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, read, shelter

READING = TypedReading({"P3": "yes", "C4": "unknown"}, ("C5",), 4, "Di ruang terpisah")
DECISION = TypedDecision(kind="refuse_entry", ground="13.1.c", reason="Dokumen\npalsu", until_day="25-11", refer=True)
LETTER = TypedLetter(services=("social",), tonight=True, contact_way="lewat pengirim", signer_name="S. Contoh")
PROCEED = DecisionInput(kind="proceed", reason="Tidak ada yang menahan")


def forms(desk: Desk, case_id: str) -> list[Typed | None]:
    """The drafts of a person for a case."""
    return [kept.form for kept in kept_forms(desk, case_id)]


def rows(office: Office) -> int:
    """How many drafts lie in the store, of whomever."""
    with office.store.read() as session:
        return session.scalar(select(func.count()).select_from(FormDraft)) or 0


def entries(office: Office) -> int:
    """How long the audit chain is."""
    with office.store.read() as session:
        return session.scalar(select(func.max(AuditEntry.sequence))) or 0


def test_what_was_typed_is_there_again_with_its_time_and_leaves_no_entry(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    before = entries(office)
    for form in (DECISION, READING):
        office.clock.move(minutes=1)
        assert keep_form(office.supervisor, case.case_id, case.sequence, form) == office.clock.now()
    kept = kept_forms(office.supervisor, case.case_id)
    assert [one.kind for one in kept] == ["reading", "decision"]
    assert [one.form for one in kept] == [READING, DECISION]
    assert kept[0].at == office.clock.now()
    assert entries(office) == before


def test_a_draft_is_replaced_and_dropped_when_its_form_is_emptied(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    later = TypedReading({"P3": "no"})
    keep_form(office.supervisor, case.case_id, case.sequence, later)
    assert forms(office.supervisor, case.case_id) == [later]
    assert rows(office) == 1
    drop_form(office.supervisor, case.case_id, "reading")
    assert rows(office) == 0


def test_nobody_sees_what_somebody_else_typed_also_after_taking_the_case(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    review.take_case(office.second, case.case_id, case.sequence)
    assert forms(office.second, case.case_id) == []
    assert forms(office.supervisor, case.case_id) == [READING], "its own writer still has it"


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor"])
def test_only_who_may_open_cases_keeps_or_reads_drafts(office: Office, who: str) -> None:
    case_id, desk = handed_over(office), office.desks[who]
    for act in (
        lambda: keep_form(desk, case_id, 1, READING),
        lambda: kept_forms(desk, case_id),
        lambda: drop_form(desk, case_id, "reading"),
    ):
        with pytest.raises(Refused, match="no_right"):
            act()


def test_a_person_disabled_a_minute_ago_reads_no_draft_any_more(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.supervisor.actor.id).values(active=False))
    with pytest.raises(Refused, match="disabled"):
        kept_forms(office.supervisor, case.case_id)


def test_there_is_no_draft_of_a_case_that_does_not_exist(office: Office) -> None:
    with pytest.raises(Refused, match="not_found"):
        keep_form(office.supervisor, "0" * 32, 1, READING)


def test_a_draft_opens_no_first_judgement(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    again = review.open_case(office.supervisor, case.case_id)
    assert (again.first, again.second, again.hand_over_reason) == (None, None, "")


def test_a_saved_reading_ends_every_draft_of_it(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    keep_form(office.supervisor, case.case_id, case.sequence, DECISION)
    taken = review.take_case(office.second, case.case_id, case.sequence)
    keep_form(office.second, case.case_id, taken.sequence, READING)
    read(office, case.case_id, by=office.second)
    assert forms(office.second, case.case_id) == []
    assert forms(office.supervisor, case.case_id) == [DECISION]
    assert rows(office) == 1


def test_what_is_typed_on_after_somebody_else_saved_is_not_offered(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    read(office, case.case_id, by=office.second)
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    assert forms(office.supervisor, case.case_id) == []
    assert rows(office) == 0


def test_a_decision_ends_its_draft_and_another_one_can_be_begun(office: Office) -> None:
    case = read(office, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, DECISION)
    after = review.decide(office.supervisor, case.case_id, case.sequence, PROCEED)
    assert forms(office.supervisor, case.case_id) == []
    keep_form(office.supervisor, case.case_id, after.sequence, DECISION)
    assert forms(office.supervisor, case.case_id) == [DECISION]


def test_a_refused_save_keeps_the_draft(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    with pytest.raises(Refused, match="reason_missing"):
        review.save_second_reading(office.supervisor, case.case_id, case.sequence, ReadingInput({"P3": "no"}, 3, " "))
    assert forms(office.supervisor, case.case_id) == [READING]


def test_consent_withdrawal_and_letter_end_ones_own_drafts_only(office: Office) -> None:
    case, partner = decided(office, handed_over(office)), shelter(office)
    desk, other, case_id = office.supervisor, office.second, case.case_id
    form = TypedConsent("consent", partner.partner_id, language="Inggris")
    for one in (desk, other):
        keep_form(one, case_id, case.sequence, form)
        keep_form(one, case_id, case.sequence, LETTER)
    given = consent.record_consent(desk, case_id, case.sequence, agreed(partner))
    assert forms(desk, case_id) == [LETTER]
    referral.issue(desk, case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",)))
    assert forms(desk, case_id) == []
    keep_form(desk, case_id, case.sequence + 2, TypedConsent("withdrawal", partner.partner_id, learned_day="24-11"))
    consent.withdraw(desk, case_id, case.sequence + 2, given.consent_id, office.clock.now())
    assert forms(desk, case_id) == []
    assert forms(other, case_id) == [form, LETTER]


def test_a_letter_that_is_refused_keeps_its_draft(office: Office) -> None:
    case, partner = decided(office, handed_over(office)), shelter(office)
    keep_form(office.supervisor, case.case_id, case.sequence, LETTER)
    with pytest.raises(Refused, match="consent_missing"):
        referral.issue(office.supervisor, case.case_id, case.sequence, LetterPlan(partner.partner_id, ("social",)))
    assert forms(office.supervisor, case.case_id) == [LETTER]


@pytest.mark.parametrize("body", [{"reason": 7}, {"mood": "x"}, {"answers": {"P3": "maybe"}}, []])
def test_a_body_that_cannot_be_read_is_told_and_not_misread(office: Office, body: object) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    with office.store.write() as work:
        work.session.execute(update(FormDraft).values(body=body))
    (kept,) = kept_forms(office.supervisor, case.case_id)
    assert (kept.kind, kept.form) == ("reading", None)


def test_what_another_version_wrote_is_told_and_never_overwritten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    monkeypatch.setattr(form_draft, "FORMAT", form_draft.FORMAT + 1)
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    monkeypatch.undo()
    (kept,) = kept_forms(office.supervisor, case.case_id)
    assert (kept.form, kept.at) == (None, office.clock.now())
    newer = TypedReading({"P3": "no"})
    keep_form(office.supervisor, case.case_id, case.sequence, newer)
    assert forms(office.supervisor, case.case_id) == [newer]
    drop_form(office.supervisor, case.case_id, "reading")
    monkeypatch.setattr(form_draft, "FORMAT", form_draft.FORMAT + 1)
    assert forms(office.supervisor, case.case_id) == [READING], "the other version finds what it wrote"
    monkeypatch.undo()
    read(office, case.case_id)
    assert rows(office) == 0, "a saved reading ends the drafts of every version"


def test_a_kind_of_form_this_version_does_not_know_is_left_alone(office: Office) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)
    with office.store.write() as work:
        work.session.execute(update(FormDraft).values(kind="hearing"))
    assert kept_forms(office.supervisor, case.case_id) == ()
    assert rows(office) == 1


def test_a_full_disk_is_told_and_the_draft_before_stays(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    case = review.open_case(office.supervisor, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, READING)

    def full(*_: object, **__: object) -> object:
        raise DiskFull

    monkeypatch.setattr(type(office.store), "write", full)
    with pytest.raises(Unavailable, match="full"):
        keep_form(office.supervisor, case.case_id, case.sequence, TypedReading())
    monkeypatch.undo()
    assert forms(office.supervisor, case.case_id) == [READING]


FIELDS = {
    "reading": "answers added certainty reason known declined",
    "decision": "kind refer ground basis until_day until_time placement_answer handed_kind handed_to handed_person"
    " handed_time handed_how exit_ban ban_reason birth_place second_username alone"
    " alone_reason endorsement reason marks",
    "consent": "form partner_id given_by how safe basis scope purposes understood language interpreter child_view"
    " not_suspected withheld reason second_username learned_day learned_time nobody_there",
    "letter": "partner_id services tonight disability urgent_need return_answer mou_exception mou_reason second_username"
    " nobody_there with_identity identity_reason contact_way signer_form signer_position signer_name signer_nip speed"
    " copies_to",
    "follow_up": "act target choice way whom person number reason day private safety words",
    "paper": "kind texts picks second_username",
    "care": "items",
    "note": "mode kind place what who hour text",
    "notice": "fact official objection signed",
}


def test_a_changed_field_needs_another_format_and_none_is_a_passphrase() -> None:
    names = {kind: [each.name for each in msgspec.structs.fields(form)] for kind, form in KINDS.items()}
    assert (form_draft.FORMAT, names) == (4, {kind: fields.split() for kind, fields in FIELDS.items()})
    assert not [name for every in names.values() for name in every if "phrase" in name]


def test_two_cases_keep_their_own_drafts(office: Office) -> None:
    one, other = handed_over(office), handed_over(office)
    keep_form(office.supervisor, one, 1, READING)
    keep_form(office.supervisor, other, 1, msgspec.structs.replace(READING, reason="lain"))
    read(office, one)
    (left,) = forms(office.supervisor, other)
    assert isinstance(left, TypedReading)
    assert left.reason == "lain"


def test_a_letter_ends_no_draft_of_a_consent(office: Office) -> None:
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    form = TypedConsent("consent", partner.partner_id)
    keep_form(office.supervisor, case.case_id, case.sequence + 1, form)
    referral.issue(office.supervisor, case.case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",)))
    assert forms(office.supervisor, case.case_id) == [form]

"""Checklists of care: which one applies, what can be noted, and that nothing open is ever shown as fine."""

from __future__ import annotations

import pytest

from screening_desk.records.models import CaseEvent
from screening_desk.reference import care as lists
from screening_desk.services import care, consent, follow_up, review
from screening_desk.services.blind import ReadingInput
from screening_desk.services.care import CareInput, CareView, note_care, open_care
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import close_case
from tests.office import CITIZEN, ERIKSSON, Office
from tests.services.cases import agreed, decided, handed_over, read, shelter

CHILD = "P<UTOCONTOH<<ANAK<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO1408120F3104183<<<<<<<<<<<<<<<2"


def opens(office: Office, case_id: str) -> dict[str, str]:
    """Which checklists are open, and why."""
    return {each.path: each.why for each in open_care(office.supervisor, case_id).paths}


def note(office: Office, view: CareView, item: str, state: str, words: str = "", **more: str) -> CareView:
    """Note one item."""
    path = "child" if lists.load().item("child", item) else "foreigner"
    return note_care(office.supervisor, view.case_id, view.sequence, CareInput(path, item, state, words, **more))


class TestWhichApplies:
    """Derived from age and nationality; what is not known opens a list."""

    def test_a_child_has_its_own_before_any_review(self, office: Office) -> None:
        assert opens(office, handed_over(office, mrz=CHILD)) == {"child": "child"}

    def test_an_adult_citizen_has_none(self, office: Office) -> None:
        case = decided(office, handed_over(office, mrz=CITIZEN, mode="departure"))
        assert opens(office, case.case_id) == {}

    def test_a_foreigner_has_one_from_partial_upwards_and_never_for_nothing(self, office: Office) -> None:
        case_id = handed_over(office)
        waits = open_care(office.supervisor, case_id)
        assert (waits.paths, waits.waits) == ((), "foreigner"), "a review that is not made is said"
        read(office, case_id)
        assert opens(office, case_id) == {"foreigner": "foreigner"}
        assert opens(office, read(office, handed_over(office, yes=()), yes=()).case_id) == {}

    @pytest.mark.parametrize("said", ["yes", "unknown"])
    def test_an_age_in_doubt_opens_the_child_path_whatever_the_document_says(self, office: Office, said: str) -> None:
        case = review.open_case(office.supervisor, handed_over(office, mrz=CITIZEN, mode="departure"))
        answers = dict.fromkeys(office.supervisor.reference.catalogue.quick, "no") | {"A0": said}
        review.save_second_reading(office.supervisor, case.case_id, case.sequence, ReadingInput(answers, 4, "x"))  # type: ignore[arg-type]
        assert opens(office, case.case_id) == {"child": "age_in_doubt"}

    def test_an_age_and_a_nationality_that_are_not_known_open_both(self, office: Office) -> None:
        unread = ERIKSSON.replace("7408122F", "<<<<<<<F").replace("UTO<<<", "   ")
        case = decided(office, handed_over(office, mrz=unread), "victim_care")
        assert opens(office, case.case_id)["child"] == "age_unknown"


class TestNoting:
    """Done, not done and why, not applicable and why; who and when."""

    def test_what_nobody_noted_is_open_and_what_is_not_done_stays_open(self, office: Office) -> None:
        view = open_care(office.supervisor, handed_over(office, mrz=CHILD))
        assert {item.state for path in view.paths for item in path.items} == {""}
        view = note(office, view, "parent", "not_done", "Nomor tidak aktif")
        view = note(office, view, "secret", "done")
        view = note(office, view, "trained", "not_applicable", "Anak belum bicara")
        items = {item.item_id: item for item in view.paths[0].items}
        assert (items["parent"].settled, items["secret"].settled, items["trained"].settled) == (False, True, True)
        assert (items["parent"].notes[0].words, items["parent"].notes[0].by) == ("Nomor tidak aktif", "S. Contoh")

    @pytest.mark.parametrize(("item", "state", "words", "code"), [
        ("view", "", "x", "choice_missing"), ("view", "not_done", " ", "reason_missing"),
        ("view", "not_applicable", "", "reason_missing"), ("view", "done", "", "care_words_missing"),
        ("nothing", "done", "x", "care_not_open"), ("embassy", "done", "x", "care_not_open"),
    ])  # fmt: skip
    def test_what_is_missing_is_named(self, office: Office, item: str, state: str, words: str, code: str) -> None:
        view = open_care(office.supervisor, handed_over(office, mrz=CHILD))
        with pytest.raises(Refused, match=code):
            note(office, view, item, state, words)

    def test_an_embassy_is_told_only_with_consent(self, office: Office) -> None:
        case, partner = decided(office, handed_over(office), "victim_care"), shelter(office, name="Kedutaan Rekaan")
        view = open_care(office.supervisor, case.case_id)
        with pytest.raises(Refused, match="care_needs_consent"):
            note(office, view, "embassy", "done", "Bagian konsuler", partner_id=partner.partner_id)
        given = consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
        view = open_care(office.supervisor, case.case_id)
        view = note(office, view, "embassy", "done", "Bagian konsuler", partner_id=partner.partner_id)
        (told,) = [item for item in view.paths[0].items if item.item_id == "embassy"]
        assert told.notes[-1].words == "Kedutaan Rekaan: Bagian konsuler"
        consent.withdraw(office.supervisor, case.case_id, view.sequence, given.consent_id, office.clock.now())
        assert open_care(office.supervisor, case.case_id).agreed == ()

    def test_a_guardian_who_is_not_cleared_does_not_consent_for_a_child(self, office: Office) -> None:
        case, partner = decided(office, handed_over(office, mrz=CHILD)), shelter(office)
        given = agreed(partner, given_by="guardian", child_view="Ingin pulang", not_suspected=True)
        view = note(office, open_care(office.supervisor, case.case_id), "guardian", "not_done", "Diduga perekrut")
        with pytest.raises(Refused, match="guardian_in_doubt"):
            consent.record_consent(office.supervisor, case.case_id, view.sequence, given)
        view = note(office, view, "guardian", "done", "Nenek, dicocokkan dengan KK")
        assert consent.record_consent(office.supervisor, case.case_id, view.sequence, given).given_by == "guardian"

    def test_each_note_is_an_event_of_the_case_without_its_words(self, office: Office) -> None:
        view = open_care(office.supervisor, handed_over(office, mrz=CHILD))
        note(office, view, "view", "done", "Ingin pulang ke nenek")
        with office.store.read() as session:
            event = session.get(CaseEvent, (view.case_id, view.sequence + 1))
            assert event is not None
            assert (event.kind, event.facts) == ("care", {"path": "child", "item": "view", "state": "done"})

    def test_who_saw_an_older_state_and_whoever_may_not_open_cases_is_refused(self, office: Office) -> None:
        view = open_care(office.supervisor, handed_over(office, mrz=CHILD))
        note(office, view, "secret", "done")
        with pytest.raises(Refused, match="changed_meanwhile"):
            note(office, view, "view", "done", "x")
        for who in ("officer", "head", "administrator", "auditor"):
            with pytest.raises(Refused, match="no_right"):
                open_care(office.desks[who], view.case_id)
            with pytest.raises(Refused, match="no_right"):
                note_care(office.desks[who], view.case_id, view.sequence, CareInput("child", "secret", "done"))


class TestDue:
    """What is late stands in the list of what is due, until it is done or does not apply."""

    def test_a_late_checklist_is_one_line_until_all_of_it_is_settled(self, office: Office) -> None:
        case = decided(office, handed_over(office, mrz=CHILD), refer=True)
        assert [each.kind for each in follow_up.due_list(office.supervisor)] == []
        office.clock.move(days=2)
        lines = [(each.kind, each.about) for each in follow_up.due_list(office.supervisor)]
        assert lines == [("care", "child"), ("care", "foreigner")]
        view = open_care(office.supervisor, case.case_id)
        for item in lists.load().of("child"):
            view = note(office, view, item.id, "done", "Petugas Misal")
        assert [each.about for each in follow_up.due_list(office.supervisor)] == ["foreigner"]
        assert care.overdue(view.paths[1].items[0], office.supervisor)

    def test_a_closed_case_waits_for_nothing(self, office: Office) -> None:
        case = decided(office, handed_over(office, mrz=CHILD), refer=True)
        office.clock.move(days=2)
        close_case(office.supervisor, case.case_id, case.sequence, "lost_contact", "Tidak terhubungi lagi")
        assert follow_up.due_list(office.supervisor) == ()
        with pytest.raises(Refused, match="case_closed"):
            note(office, open_care(office.supervisor, case.case_id), "secret", "done")

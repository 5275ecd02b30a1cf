"""The case: own reading first, then both, then a decision with its reason; by keys, on the real encrypted file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.case.compare import Compared
from screening_desk.gui.pages.case.side import LONGEST
from screening_desk.gui.pages.case.words import decision_title
from screening_desk.gui.widgets import tables
from screening_desk.services import review
from screening_desk.services.errors import Unavailable
from tests.gui.case_desk import Open, answer_all, decisions, hand_over_fields, trail
from tests.gui.columns import cut_words
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.gui.test_queue import texts
from tests.office import CITIZEN, Office
from tests.services.cases import decided, handed_over, read


class TestOpening:
    """Who may, and what it leaves behind."""

    def test_opening_claims_the_case_and_is_recorded(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        assert trail(local_office) == [("case.open", "done", "")]
        assert page.view is not None
        assert page.view.holder == "S. Contoh"
        assert "ERIKSSON, ANNA MARIA" in page.who.text()

    def test_an_officer_cannot_open(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office), "officer")
        assert page.view is None
        assert page.banner.text() == "Your role does not include this."
        assert "ERIKSSON" not in texts(page)

    def test_a_case_somebody_else_has_is_read_only(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        review.open_case(local_office.second, case_id)
        page = opened_case(case_id)
        assert page.banner.title() == "Open with P. Misalnya since 09.30"
        assert not page.reading.isEnabled()
        assert page.decision.closed_because == "held"

    def test_it_can_be_taken_over(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        review.open_case(local_office.second, case_id)
        page = opened_case(case_id)
        ctrl(Qt.Key.Key_M)
        assert page.banner.isHidden()
        assert page.reading.isEnabled()
        assert trail(local_office)[-1] == ("case.open", "done", "taken")

    def test_escape_leads_back_to_the_queue(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        asked: list[str] = []
        page.opened.connect(lambda kind, _: asked.append(kind))
        press(Qt.Key.Key_Escape)
        assert asked == ["queue"]


class TestReading:
    """The own reading, and the first judgement behind it."""

    def test_the_first_judgement_is_nowhere_before_the_own_is_saved(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        assert page.compare.isHidden()
        assert page.chip.isHidden()
        assert page.decision.banner.isHidden()
        said = texts(page)
        assert "perlu didalami" not in said
        assert "Some indications" not in said
        assert page.compare.model.rows() == ()

    @pytest.mark.parametrize("code", ["id", "en"])
    def test_no_word_of_the_comparison_is_cut(self, opened_case: Open, local_office: Office, code: Code) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        answers = ("yes", "no", "unknown", "not_asked", "")
        rows = [Compared("C11", "Butir", first, second) for first in answers for second in answers]
        Language(code)
        try:
            page.compare.model.show_rows(rows)
            settle()
            assert list(cut_words(page.compare.table, wrapped=True)) == []
        finally:
            Language("en")

    def test_long_items_wrap_and_are_not_cut(
        self, opened_case: Open, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        painted: list[str] = []
        cut = tables._cut
        monkeypatch.setattr(tables, "_cut", lambda *given: painted.append(cut(*given)) or painted[-1])
        page.compare.table.grab()
        assert {row.words for row in page.compare.model.rows()} <= set(painted)

    def test_it_opens_when_the_own_is_saved(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        saved: list[object] = []
        page.saved.connect(saved.append)
        answer_all(page, "1 2 2 1 2")
        assert not page.compare.isHidden()
        assert page.compare.first.chip.level == "partial"
        assert page.compare.first.reason.text() == "“Jawaban perlu didalami”"
        assert page.compare.second.reason.text() == "“Di ruang terpisah”"
        outcomes = {row.key: row.outcome for row in page.compare.model.rows()}
        assert outcomes == {"Q1": "different", "P3": "same", "C11": "same", "C4": "same", "P2": "same"}
        assert len(saved) == 1
        assert trail(local_office)[-1] == ("case.reading", "done", "")

    def test_keys_answer_and_lead_to_the_next_row(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        keys("1 2 3 0")
        assert page.reading.answers() == {"Q1": "yes", "P3": "no", "C11": "unknown", "C4": "not_asked"}
        assert page.reading.current == "P2"

    def test_declined_is_a_key_and_no_no(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        keys("2 4 1")
        assert page.reading.current == "C4"
        keys("1")
        press(Qt.Key.Key_Up)
        keys("4")
        typed = page.reading.typed()
        assert typed.answers == {"Q1": "no", "P3": "not_asked", "C11": "yes", "C4": "yes"}
        assert set(typed.declined) == {"P3", "C4"}, "a yes given before stays a yes"
        press(Qt.Key.Key_Up)
        assert page.reading.known.declined.value() == "declined"
        keys("2")
        assert page.reading.typed().declined == ("P3",), "what is answered after all is not declined"

    def test_how_it_is_known_is_a_key_for_this_answer_and_those_to_come(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        keys("1 1 D 1 1 0 T")
        assert page.reading.typed().known == {"C4": "document"}, "what is looked at was seen, whatever is chosen"
        assert page.reading.known.how.value() == "told"
        page.reading.row("P3").setFocus()
        keys("T")
        assert page.reading.typed().known == {"C4": "document", "P3": "told"}
        keys("L")
        assert page.reading.typed().known == {"C4": "document"}
        page.reading.reason.setFocus()
        type_text("Dokumen dilihat 4 kali")
        assert page.reading.reason.toPlainText() == "Dokumen dilihat 4 kali"
        assert page.reading.typed().declined == ()

    def test_a_click_is_for_the_row_with_the_keys(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        page.reading.known.declined.segment("declined").click()
        assert page.reading.typed().declined == ("Q1",)
        assert page.reading.current == "P3"
        page.reading.known.how.segment("document").click()
        keys("1 1 1")
        assert page.reading.typed().known == {"C4": "document"}

    def test_both_readings_say_what_was_declined_and_how_the_rest_is_known(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        keys("2 4 1 D 1 4")
        answer_all(page, "")
        shown = {row.key: page.compare.model.cells(row) for row in page.compare.model.rows()}
        assert shown["P3"][1].endswith("(review 2: did not want to say)")
        assert [shown[key][3] for key in ("Q1", "P3", "C11", "C4")] == [
            "No, told", "Does not want to say", "Yes, seen", "Yes, document",
        ]  # fmt: skip
        assert shown["P3"][4] == ("different", "info")

    def test_another_item_can_be_added(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        page.reading.more.setCurrentIndex(page.reading.more.findData("C5"))
        ctrl(Qt.Key.Key_N)
        keys("1")
        assert page.reading.answers() == {"C5": "yes"}
        assert page.reading.more.findData("C5") == -1

    def test_every_item_of_the_mode_can_be_added_a_doubt_about_the_age_too(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        offered = {page.reading.more.itemData(place) for place in range(page.reading.more.count())}
        catalogue = local_office.supervisor.reference.catalogue
        assert offered | set(page.reading.keys()) == {one.id for one in catalogue.items if "arrival" in one.modes}
        page.reading.more.setCurrentIndex(page.reading.more.findData("A0"))
        ctrl(Qt.Key.Key_N)
        keys("1")
        page.reading.focus_row()
        answer_all(page, "2 2 2 2 2")
        assert page.view is not None
        assert page.view.second is not None
        assert page.view.second.answers["A0"].value == "yes"
        assert "A2" in page.view.second.unknown, "whatever the document says, the child path is open"

    def test_without_a_reason_nothing_is_saved_and_the_keys_go_there(
        self, opened_case: Open, local_office: Office
    ) -> None:
        page = opened_case(handed_over(local_office))
        keys("1 2 2 2 2")
        ctrl(Qt.Key.Key_S)
        assert page.banner.text() == "Write the reason."
        assert page.reading.reason.hasFocus()
        assert page.reading.answers()["Q1"] == "yes"

    def test_how_certain_is_kept(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        page.reading.certainty.setFocus()
        keys("4")
        answer_all(page, "")
        assert page.view is not None
        assert page.view.second is not None
        assert page.view.second.certainty == 4

    def test_what_was_typed_stays_when_somebody_was_quicker(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        page = opened_case(case_id)
        case = review.take_case(local_office.second, case_id, 2)
        review.take_case(local_office.supervisor, case_id, case.sequence)
        answer_all(page)
        assert page.banner.text() == "Somebody changed this meanwhile. Refresh (F5) and look again."
        assert page.reading.reason.toPlainText() == "Di ruang terpisah"
        press(Qt.Key.Key_F5)
        ctrl(Qt.Key.Key_S)
        assert page.view is not None
        assert page.view.second is not None

    def test_a_full_disk_keeps_what_was_typed(
        self, opened_case: Open, local_office: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        page = opened_case(handed_over(local_office))

        def full(*_: object, **__: object) -> object:
            raise Unavailable("full")

        monkeypatch.setattr(review, "save_second_reading", full)
        answer_all(page)
        assert page.banner.kind == "error"
        assert page.reading.reason.toPlainText() == "Di ruang terpisah"


class TestDecision:
    """Nothing is preset; each outcome asks for what it needs."""

    def test_it_waits_for_the_own_reading(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        assert page.decision.closed_because == "reading"
        assert page.decision.state() == "after your review"
        ctrl(Qt.Key.Key_Return)
        assert decisions(local_office) == []

    def test_in_danger_it_may_come_before(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office, yes=("B",)))
        page.decision.kinds.setFocus()
        keys("4")  # hand over to the police
        hand_over_fields(page, "Unit PPA")
        page.decision.fields.reason.setFocus()
        type_text("Pertolongan segera")
        ctrl(Qt.Key.Key_Return)
        (taken,) = decisions(local_office)
        assert (taken.kind, taken.handed_to) == ("hand_to_police", "Unit PPA")

    def test_nothing_is_preset_and_enter_decides_nothing(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        choice = page.decision.choice()
        assert (choice.kind, choice.ground, choice.refer, choice.endorsement) == ("", "", False, "not_recorded")
        press(Qt.Key.Key_Return)
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Choose one of the decisions first."
        assert decisions(local_office) == []
        assert not any(button.isDefault() or button.autoDefault() for button in page.findChildren(QPushButton))

    def test_a_decision_is_stored_with_its_entries(self, opened_case: Open, local_office: Office) -> None:
        page = opened_case(handed_over(local_office))
        answer_all(page)
        keys("1 R")
        page.decision.fields.endorsement.pick("done")
        page.decision.fields.reason.setFocus()
        type_text("Sejalan pada dua telaah, pilihan 1 dan 3")  # digits in a text choose nothing
        ctrl(Qt.Key.Key_Return)
        (taken,) = decisions(local_office)
        assert (taken.kind, taken.refer, taken.endorsement) == ("proceed", True, "done")
        assert taken.reason == "Sejalan pada dua telaah, pilihan 1 dan 3"
        assert [one[0] for one in trail(local_office)] == ["case.open", "case.reading", "case.decide"]
        assert page.decision.taken.texts()[0] == decision_title("proceed")

    def test_the_same_key_r_takes_the_referral_back(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("R")
        assert page.decision.choice().refer
        keys("R")
        assert not page.decision.choice().refer

    def test_a_referral_leads_on_with_f9(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        decided(local_office, case_id)
        page = opened_case(case_id)
        asked: list[tuple[str, str]] = []
        page.opened.connect(lambda kind, which: asked.append((kind, which)))
        press(Qt.Key.Key_F9)
        assert asked == [("referral", case_id)]

    def test_another_decision_stands_beside_the_first(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office)
        decided(local_office, case_id, refer=False)
        page = opened_case(case_id)
        alt(Qt.Key.Key_N)
        keys("5")
        hand_over_fields(page)
        page.decision.fields.reason.setFocus()
        type_text("Perlu diperiksa dokter")
        ctrl(Qt.Key.Key_Return)
        assert [one.kind for one in decisions(local_office)] == ["proceed", "hand_to_health"]

    def test_u_asks_for_a_note_for_an_exit_ban_only_where_somebody_leaves(
        self, opened_case: Open, local_office: Office
    ) -> None:
        arrives = handed_over(local_office)
        read(local_office, arrives)
        page = opened_case(arrives)
        keys("1 U")
        assert page.decision.ban.isHidden()
        assert page.decision.choice().exit_ban is None
        leaves = handed_over(local_office, mrz=CITIZEN, mode="departure")
        read(local_office, leaves)
        page = opened_case(leaves)
        keys("1 U")
        page.decision.fields.reason.setFocus()
        type_text("Lanjut, nota menyusul")
        ctrl(Qt.Key.Key_Return)
        assert page.decision.fields.ban_reason.hasFocus()
        type_text("Diduga perekrut")
        page.decision.fields.birth_place.setFocus()
        type_text("Kota Contoh")
        ctrl(Qt.Key.Key_Return)
        assert "draft note, written with F7; born in Kota Contoh; Diduga perekrut" in page.decision.taken.texts()

    def test_a_deferral_names_its_basis_and_its_end(self, opened_case: Open, local_office: Office) -> None:
        case_id = handed_over(local_office, mrz=CITIZEN, mode="departure")
        read(local_office, case_id)
        page = opened_case(case_id)
        keys("2")
        page.decision.fields.reason.setFocus()
        type_text("Dokumen kerja belum lengkap")
        ctrl(Qt.Key.Key_Return)
        assert page.banner.text() == "Write the basis of the deferral."
        assert page.decision.fields.basis.hasFocus()
        type_text("UU 6/2011 Ps. 89")
        page.decision.fields.day.edit.setFocus()
        type_text("25112026")
        page.decision.fields.hour.setFocus()
        type_text("16.00")
        ctrl(Qt.Key.Key_Return)
        assert page.decision.fields.handed_kind.hasFocus()
        assert page.decision.fields.lack() == "Choose to whom the person is handed, or that it is nobody."
        keys("3")
        assert page.decision.fields.lack() == ""
        ctrl(Qt.Key.Key_Return)
        assert "25-11-2026 16.00" in page.decision.taken.texts()
        assert [one.basis for one in decisions(local_office)] == ["UU 6/2011 Ps. 89"]


def test_a_long_case_shows_its_last_events_and_says_how_many_there_are(local_office: Office, opened_case: Open) -> None:
    case_id = handed_over(local_office)
    view = review.open_case(local_office.supervisor, case_id)
    for turn in range(LONGEST + 5):
        desk = local_office.supervisor if turn % 2 else local_office.second
        view = review.take_case(desk, case_id, view.sequence)
    page = opened_case(case_id)
    assert len(page.timeline.texts()) == LONGEST
    assert page.timeline.title() == f"Timeline: the last {LONGEST} of {len(view.events)}"

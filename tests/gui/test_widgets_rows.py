"""Check rows and answer rows: what they show, which keys they take, what a screen reader hears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from screening_desk.gui.widgets.answer_row import (
    ANSWERS,
    FOUR,
    FOUR_STACKED,
    Answer,
    AnswerHead,
    AnswerRow,
    GroupHead,
    answer_word,
    cell_width,
)
from screening_desk.gui.widgets.check_row import CheckRow
from screening_desk.gui.widgets.fields import CheckedLine, CodeField, DateField
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.state_field import StateField

SIMKIM = (Option("none_found", "none", "1"), Option("hit", "hit", "2"), Option("unreachable", "not reachable", "4"))
Window = Callable[..., QWidget]
pytestmark = [pytest.mark.usefixtures("theme"), pytest.mark.dressed]


class TestCheckRow:
    @pytest.mark.parametrize("kind", LOOKS)
    def test_shows_icon_and_words_so_that_colour_never_stands_alone(self, kind: Kind) -> None:
        row = CheckRow()
        row.show_finding(kind, "Passport validity", "Permenkumham 9/2024", "until 14-03-2027", "too short", "71 days")
        assert row.words() == ("Passport validity", "Permenkumham 9/2024", "until 14-03-2027", "too short", "71 days")
        assert row._icon.icon_name == LOOKS[kind].icon
        assert row.accessibleName() == "Passport validity, until 14-03-2027, too short"

    def test_is_38_high_with_an_article_and_without(self, window: Window) -> None:
        with_article, without = CheckRow(), CheckRow()
        with_article.show_finding("ok", "Visa", "UU 6/2011", "C1", "agrees")
        without.show_finding("ok", "Document intact", "", "", "confirmed 09.36")
        page = window(with_article, without)
        page.layout().addStretch(1)
        page.resize(560, 400)
        assert (with_article.height(), without.height()) == (38, 38)

    def test_a_question_that_goes_leaves_the_keys_in_its_panel(self, window: Window) -> None:
        """Else Qt leads them to whatever comes next in the window, and the next key is lost there."""
        panel, beside = QWidget(), CodeField(length=12)
        row = CheckRow(panel)
        QVBoxLayout(panel).addWidget(row)
        window(panel, beside)
        field = row.ask_code("permit", "Permit number", "", length=12)
        QTest.qWait(20)
        assert row.focus_input()
        assert field.isAncestorOf(QApplication.focusWidget())
        row.ask_nothing()
        assert QApplication.focusWidget() is panel

    def test_markup_in_data_is_shown_as_text(self, window: Window) -> None:
        row = CheckRow()
        row.show_finding("unk", "<b>x</b>", "", "<img src=x>", "&amp;")
        window(row)
        assert row.words()[0] == "<b>x</b>"
        assert row._label.textFormat() == Qt.TextFormat.PlainText

    def test_a_question_starts_without_an_answer_and_reports_the_officers(self, window: Window) -> None:
        row, answers = CheckRow(), []
        row.answered.connect(lambda asked, value: answers.append((asked, value)))
        choice = row.ask_choice("simkim", "SIMKIM", SIMKIM)
        window(row)
        assert choice.value() == ""
        assert row.focus_input()
        QTest.keyClick(choice, Qt.Key.Key_4)
        assert (answers, choice.value()) == ([("simkim", "unreachable")], "unreachable")

    def test_asking_the_same_again_keeps_the_widget_and_its_focus(self, window: Window) -> None:
        row = CheckRow()
        choice = row.ask_choice("simkim", "SIMKIM", SIMKIM)
        window(row)
        row.focus_input()
        assert row.ask_choice("simkim", "SIMKIM", SIMKIM, "hit") is choice
        assert (choice.hasFocus(), choice.value()) == (True, "hit")

    def test_dates_and_codes_are_reported_as_values(self, window: Window) -> None:
        row, answers = CheckRow(), []
        row.answered.connect(lambda asked, value: answers.append((asked, value)))
        window(row)
        field = row.ask_date("visa_use_by", "Visa use by")
        assert isinstance(field, DateField)
        QTest.keyClicks(field.edit, "11122026")
        code = row.ask_code("visa_index", "Visa index")
        assert isinstance(code, CodeField)
        QTest.keyClicks(code.edit, "c1")
        QTest.keyClick(code.edit, Qt.Key.Key_Return)
        assert answers == [("visa_use_by", "2026-12-11"), ("visa_index", "C1")]
        row.ask_nothing()
        assert (row.input(), row.focus_input()) == (None, False)


class TestAnswerRow:
    def test_is_unanswered_until_somebody_answers(self) -> None:
        row = AnswerRow("P3", "Somebody else answers", code="P3", mark="seen")
        assert row.answer() is None
        assert row.accessibleName() == "P3 Somebody else answers: unanswered"

    @pytest.mark.parametrize(
        ("key", "answer"),
        [
            (Qt.Key.Key_1, "yes"),
            (Qt.Key.Key_2, "no"),
            (Qt.Key.Key_3, "unknown"),
            (Qt.Key.Key_0, "not_asked"),
        ],
    )
    @pytest.mark.parametrize("pad", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier])
    def test_one_key_answers(self, window: Window, key: Qt.Key, answer: str, pad: Qt.KeyboardModifier) -> None:
        row, answers = AnswerRow("P3", "Question"), []
        row.answered.connect(lambda item, value: answers.append((item, value)))
        window(row)
        row.setFocus()
        QTest.keyClick(row, key, pad)
        assert answers == [("P3", answer)]
        assert row.accessibleName().endswith(answer_word(row.answer() or "yes"))

    @pytest.mark.parametrize("kept", ["not_asked", "unknown"])
    def test_a_question_that_was_declined_says_so_until_it_is_answered(self, window: Window, kept: Answer) -> None:
        row = AnswerRow("C4", "Question")
        window(row)
        row.set_answer(kept, declined=True)
        assert (row.answer(), row.cell(kept).text()) == (kept, "Declined")
        assert row.accessibleName().endswith(": Declined")
        QTest.mouseClick(row.cell(kept), Qt.MouseButton.LeftButton)
        assert row.accessibleName().endswith(f": {answer_word(kept)}")

    @pytest.mark.parametrize("kept", ["not_asked", "unknown"])
    def test_what_a_cell_says_is_what_is_painted(self, window: Window, kept: Answer) -> None:
        row = AnswerRow("C4", "Question")
        window(row)
        row.set_answer(kept)
        before = row.cell(kept).grab().toImage()
        row.set_answer(kept, declined=True)
        assert row.cell(kept).grab().toImage() != before
        row.set_answer(kept)
        assert row.cell(kept).grab().toImage() == before

    def test_a_yes_stays_a_yes_when_it_is_declined_later(self, window: Window) -> None:
        row = AnswerRow("C4", "Question")
        window(row)
        row.set_answer("yes", declined=True)
        assert row.accessibleName().endswith(": Yes")

    def test_delete_clears_arrows_step_and_f1_asks_for_help(self, window: Window) -> None:
        row, seen = AnswerRow("C4", "Question"), []
        row.answered.connect(lambda _item, value: seen.append(value))
        row.step_requested.connect(seen.append)
        row.help_requested.connect(seen.append)
        window(row)
        row.setFocus()
        row.set_answer("yes")
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_F1):
            QTest.keyClick(row, key)
        assert seen == ["", 1, -1, "C4"]
        assert row.answer() is None

    def test_its_keys_win_over_shortcuts_of_the_page(self, window: Window) -> None:
        row, fired = AnswerRow("C4", "Question"), []
        page = window(row)
        action = QAction("Help", page, shortcut=QKeySequence("1"))
        action.triggered.connect(lambda: fired.append(1))
        page.addAction(action)
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_1)
        assert (row.answer(), fired) == ("yes", [])

    def test_other_keys_are_left_to_the_page(self, window: Window) -> None:
        row, fired = AnswerRow("C4", "Question"), []
        page = window(row)
        action = QAction("Seen", page, shortcut=QKeySequence("K"))
        action.triggered.connect(lambda: fired.append(1))
        page.addAction(action)
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_K)
        assert fired == [1]

    def test_cells_are_exclusive_named_by_their_word_and_never_take_the_focus(self, window: Window) -> None:
        row = AnswerRow("C4", "Question")
        window(row)
        for answer in ANSWERS:
            cell = row.cell(answer)
            QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
            assert [a for a in ANSWERS if row.cell(a).isChecked()] == [answer]
            assert cell.accessibleName() == answer_word(answer)
            assert cell.height() >= 32
        assert row.hasFocus()

    def test_a_plain_fact_offers_yes_and_no_only(self, window: Window) -> None:
        row, answers = AnswerRow("with", "Came with others", answers=("yes", "no"), plain=True), []
        row.answered.connect(lambda _item, value: answers.append(value))
        window(row)
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_3)
        QTest.keyClick(row, Qt.Key.Key_2)
        assert answers == ["no"]

    def test_is_36_high_and_grows_with_its_words(self, window: Window) -> None:
        short = AnswerRow("C1", "Short", code="C1")
        long = AnswerRow("C2", "Words that do not fit " * 8 + "X" * 90, code="C2", mark="private")
        page = window(AnswerHead("Interview"), short, long)
        page.layout().addStretch(1)
        page.resize(560, 500)
        assert short.height() == 36
        assert long.height() == long.layout().heightForWidth(long.width()) > 60

    def test_columns_have_the_width_of_their_words_in_every_row(self, window: Window) -> None:
        one, two = AnswerRow("with", "x", answers=("yes", "no")), AnswerRow("C2", "Longer words")
        window(one, two)
        for answer in ("yes", "no"):
            assert one.cell(answer).x() == two.cell(answer).x()
            assert one.cell(answer).width() == cell_width(answer)

    def test_stacked_words_leave_more_room_to_the_question_in_columns_still_in_line(self, window: Window) -> None:
        one, two = AnswerRow("with", "x", answers=("yes", "no")), AnswerRow("C2", "Longer words")
        window(one, two)
        for row in (one, two):
            row.set_scale(FOUR_STACKED)
        QTest.qWait(0)  # the rows lay themselves out
        assert " ".join(FOUR_STACKED.lines("not_asked")) == answer_word("not_asked")
        assert FOUR_STACKED.all_widths() < FOUR.all_widths()
        assert [one.cell(answer).x() for answer in ("yes", "no")] == [two.cell(answer).x() for answer in ("yes", "no")]
        assert [two.cell(answer).width() for answer in ANSWERS] == [FOUR_STACKED.width(answer) for answer in ANSWERS]

    def test_a_group_folds_unless_it_is_never_closed(self, window: Window) -> None:
        process, child, seen = GroupHead("Process", shortcut="Alt+P"), GroupHead("Child", fixed=True), []
        process.toggled.connect(seen.append)
        child.toggled.connect(seen.append)
        window(process, child)
        QTest.mouseClick(process, Qt.MouseButton.LeftButton)
        QTest.mouseClick(child, Qt.MouseButton.LeftButton)
        assert (seen, process.is_open(), child.is_open(), process.height()) == ([False], False, True, 32)


class TestSegmented:
    def test_nothing_is_chosen_until_somebody_chooses(self, window: Window) -> None:
        choice, seen = Segmented(SIMKIM, "SIMKIM"), []
        choice.chosen.connect(seen.append)
        window(choice)
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Right)
        assert (choice.value(), seen) == ("", [])
        QTest.keyClick(choice, Qt.Key.Key_Space)
        assert (choice.value(), seen) == ("none_found", ["none_found"])
        QTest.mouseClick(choice.segment("hit"), Qt.MouseButton.LeftButton)
        assert seen == ["none_found", "hit"]

    def test_options_that_do_not_fit_start_a_new_line(self, window: Window) -> None:
        choice = Segmented(SIMKIM, "SIMKIM")
        page = window(choice)
        page.resize(140, 200)
        right = max(choice.segment(o.value).geometry().right() for o in SIMKIM)
        assert right < choice.width()
        assert choice.heightForWidth(choice.width()) > 34

    def test_every_option_is_named(self) -> None:
        choice = Segmented(SIMKIM)
        assert [choice.segment(o.value).accessibleName() for o in SIMKIM] == [o.words for o in SIMKIM]


def filled(kind: str) -> CheckedLine | StateField:
    """A field of that kind with an answer in it."""
    if kind == "state":
        state = StateField("Destination")
        state.set_code("MYS")
        return state
    if kind == "code":
        code = CodeField("Visa index")
        code.set_text("C1")
        return code
    day = DateField("Date of entry")
    day.set_day(date(2026, 12, 1))
    return day


@pytest.mark.parametrize(
    ("kind", "typed", "shown"), [("date", "05122026", "05-12-2026"), ("code", "b1", "B1"), ("state", "SGP", "SGP")]
)
def test_typing_replaces_what_a_field_holds_when_the_keys_are_led_to_it(
    window: Window, kind: str, typed: str, shown: str
) -> None:
    field = filled(kind)
    window(field)
    field.edit.clearFocus()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(field.edit, typed)
    assert field.edit.text() == shown


class TestDateField:
    @pytest.fixture
    def field(self, window: Window) -> DateField:
        field = DateField("Date of entry")
        window(field)
        field.setFocus()
        return field

    def test_is_empty_and_never_today(self, field: DateField) -> None:
        assert (field.edit.text(), field.day(), field.is_empty(), field.edit.accessibleName()) == (
            "",
            None,
            True,
            "Date of entry",
        )

    def test_digits_become_a_date(self, field: DateField) -> None:
        days: list[date | None] = []
        field.date_changed.connect(days.append)
        QTest.keyClicks(field.edit, "29022028")
        assert (field.edit.text(), field.day(), days) == ("29-02-2028", date(2028, 2, 29), [date(2028, 2, 29)])

    @pytest.mark.parametrize("typed", ["29-02-2028", "29.02.2028", "29 02 2028", "2902202899"])
    def test_separators_and_more_digits_do_no_harm(self, field: DateField, typed: str) -> None:
        QTest.keyClicks(field.edit, typed)
        assert field.day() == date(2028, 2, 29)

    def test_a_digit_can_be_put_right_in_the_middle(self, field: DateField) -> None:
        QTest.keyClicks(field.edit, "11122026")
        for _ in range(6):
            QTest.keyClick(field.edit, Qt.Key.Key_Left)
        QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
        QTest.keyClicks(field.edit, "1")
        assert field.edit.text() == "11-12-2026"

    @pytest.mark.parametrize("typed", ["31022026", "00012026", "12132026", "01010000"])
    def test_an_impossible_date_is_no_date_and_says_so(self, field: DateField, typed: str) -> None:
        QTest.keyClicks(field.edit, typed)
        assert field.day() is None
        assert "calendar" in field.error()
        assert field.edit.property("error") is True

    @pytest.mark.parametrize("typed", ["11111111", "01120206", "31129999"])
    def test_a_year_that_cannot_be_right_is_no_date_and_says_so(self, field: DateField, typed: str) -> None:
        QTest.keyClicks(field.edit, typed)
        assert field.day() is None
        assert "year" in field.error()

    def test_an_incomplete_date_says_so_when_it_is_left(self, field: DateField) -> None:
        QTest.keyClicks(field.edit, "1102")
        assert field.error() == ""
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert "not complete" in field.error()

    def test_emptying_takes_the_date_and_the_error_away(self, field: DateField) -> None:
        days: list[date | None] = []
        field.set_day(date(2026, 11, 24))
        field.date_changed.connect(days.append)
        field.edit.selectAll()
        QTest.keyClick(field.edit, Qt.Key.Key_Delete)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        assert (field.day(), field.error(), days) == (None, "", [None])

"""Labels, chips, banner, panel, buttons, rail, tables and the focus ring."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.answer_row import AnswerRow
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import LEVEL_KIND, ResultChip, StateChip
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.focus_ring import FocusRing
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel, safe_tooltip
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.rail import NARROW, WIDE, Rail, RailEntry, SideRail
from screening_desk.gui.widgets.tables import KIND_ROLE, TableDelegate, dress_table, whole_numbers

Window = Callable[..., QWidget]
pytestmark = [pytest.mark.usefixtures("theme"), pytest.mark.dressed]


class TestChoiceBox:
    """A list to choose from, in a field that may be narrower than its words."""

    def test_words_that_do_not_fit_end_with_a_mark(self, window: Window) -> None:
        box = ChoiceBox()
        box.addItem("Help needed now: injury, threat, thoughts of ending it")
        shown = window(box)
        shown.resize(160, 60)
        box.resize(140, 34)
        assert box.shown().endswith("…")
        assert box.currentText().startswith(box.shown()[:-1])
        box.resize(900, 34)
        assert box.shown() == box.currentText()

    def test_nothing_chosen_shows_the_hint(self, window: Window) -> None:
        box = ChoiceBox()
        box.setPlaceholderText("number")
        box.addItem("BKL2-K-0001")
        box.setCurrentIndex(-1)
        window(box)
        assert box.shown() == "number"
        box.setCurrentIndex(0)
        assert box.shown() == "BKL2-K-0001"


class TestLabel:
    def test_never_reads_markup(self) -> None:
        assert PlainLabel("<b>Budi</b>").textFormat() == Qt.TextFormat.PlainText
        assert safe_tooltip("<b>A & B</b>\nC") == "<qt>&lt;b&gt;A &amp; B&lt;/b&gt;<br>C</qt>"

    def test_a_cut_text_has_the_whole_as_tooltip_and_a_fitting_one_has_none(self, window: Window) -> None:
        label = PlainLabel("NAMA<" * 40)
        page = window(label)
        page.resize(200, 60)
        assert label.toolTip() == safe_tooltip("NAMA<" * 40)
        label.setText("Budi")
        assert label.toolTip() == ""

    def test_a_word_longer_than_the_line_is_broken(self, window: Window) -> None:
        label = PlainLabel("X" * 200, wrap=True)
        page = window(label)
        page.resize(220, 300)
        assert label.width() < 220
        assert label.heightForWidth(label.width()) >= 5 * 18

    def test_a_date_is_never_broken(self, window: Window) -> None:
        label = PlainLabel("s.d. 14-03-2027", wrap=True)
        page = window(label)
        page.resize(page.minimumSizeHint())
        assert label.width() > label.fontMetrics().horizontalAdvance("14-03-2027")

    def test_role_and_tone_come_from_the_style_sheet(self, theme: Theme) -> None:
        label = PlainLabel("18", role="title", tone="esc")
        label.ensurePolished()
        assert label.font().pixelSize() == 18
        assert label.palette().color(label.foregroundRole()) == theme.colour("esc")

    def test_an_unknown_icon_is_found_at_once(self) -> None:
        with pytest.raises(LookupError):
            IconLabel("nothing")


class TestChipAndBanner:
    def test_the_result_has_five_words_and_no_green(self) -> None:
        words = {ResultChip(level).text() for level in LEVEL_KIND}
        assert len(words) == 5
        assert "ok" not in LEVEL_KIND.values()
        assert ResultChip().level == "not_assessed"

    def test_sizes_and_names(self) -> None:
        chip = StateChip("Today", "warn")
        assert (chip.sizeHint().height(), ResultChip("partial").sizeHint().height()) == (22, 32)
        assert chip.accessibleName() == "Today"

    def test_unknown_is_dashed_always(self) -> None:
        assert [kind for kind, look in LOOKS.items() if look.dashed] == ["unk"]

    @pytest.mark.parametrize("kind", LOOKS)
    def test_the_banner_says_state_and_next_step(self, window: Window, kind: Kind) -> None:
        banner = Banner()
        banner.show_state(kind, "To be handed over", "First step: serve apart. " * 12, "not yet handed over")
        page = window(banner)
        page.layout().addStretch(1)
        page.resize(500, 300)
        assert (banner.title(), banner.accessibleName()) == ("To be handed over", "To be handed over")
        assert banner.height() >= banner.heightForWidth(banner.width()) > 60

    def test_panel_head_shows_title_state_and_shortcut(self) -> None:
        panel = Panel("Documents")
        panel.set_state("3 agree")
        panel.set_shortcut("Ctrl+H")
        assert (panel.title(), panel.state(), panel.accessibleName(), panel.head.height()) == (
            "Documents",
            "3 agree",
            "Documents",
            36,
        )


class TestButton:
    @pytest.fixture
    def action(self) -> QAction:
        action = QAction("Finish and save")
        action.setShortcut(QKeySequence("Ctrl+Return"))
        return action

    def test_words_and_shortcut_follow_the_action(self, action: QAction) -> None:
        button = ShortcutButton(action)
        assert (button.words(), button.shortcut_text()) == ("Finish and save", "Ctrl+Enter")
        action.setText("Hand over & call")
        action.setShortcut(QKeySequence("F8"))
        assert (button.words(), button.shortcut_text()) == ("Hand over & call", "F8")
        assert button.accessibleName() == "Hand over & call (F8)"

    def test_is_never_the_default_and_enter_decides_nothing(self, window: Window, action: QAction) -> None:
        pressed: list[int] = []
        action.triggered.connect(lambda: pressed.append(1))
        button = ShortcutButton(action, primary=True)
        window(button)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter)
        assert (button.isDefault(), button.autoDefault(), pressed) == (False, False, [])
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert pressed == [1, 1]

    def test_a_disabled_primary_keeps_its_place_and_shows_a_lock(self, window: Window, action: QAction) -> None:
        button = ShortcutButton(action, primary=True)
        window(button)
        action.setEnabled(False)
        assert (button.isEnabled(), button.isVisible(), button._shown_icon()) == (False, True, "lock")

    def test_hides_with_its_action_and_comes_back(self, window: Window, action: QAction) -> None:
        button = ShortcutButton(action)
        window(button)
        action.setVisible(False)
        assert not button.isVisible()
        action.setVisible(True)
        assert button.isVisible()

    def test_nothing_on_it_is_cut(self, window: Window, action: QAction) -> None:
        button = ShortcutButton(action, icon_name="arrow-right")
        window(button)
        action.setText("Words that are a good deal longer than before")
        QApplication.processEvents()
        assert button.width() >= button.sizeHint().width()
        assert button.height() == 34


class TestRail:
    ENTRIES = (RailEntry("desk", "Desk", "book", "Ctrl+1"), RailEntry("queue", "Queue", "lines", "Ctrl+2", "4"))

    def test_reports_what_was_chosen_by_mouse_or_keys(self, window: Window) -> None:
        rail, chosen = Rail("Pages"), []
        rail.set_entries(self.ENTRIES)
        rail.chosen.connect(chosen.append)
        window(rail)
        rail.setFocus()
        QTest.mouseClick(
            rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.visualRect(rail.model().index(0, 0)).center()
        )
        QTest.keyClick(rail, Qt.Key.Key_Down)
        QTest.keyClick(rail, Qt.Key.Key_Return)
        assert chosen == ["desk", "queue"]

    def test_is_188_wide_or_48_with_icons_alone(self, window: Window) -> None:
        side = SideRail("Pages", "Tools")
        side.pages.set_entries(self.ENTRIES)
        side.set_person("R. Teladan", "Officer")
        window(side)
        assert side.pages.width() == WIDE
        side.set_narrow(True)
        QApplication.processEvents()
        assert side.pages.width() == NARROW
        assert side.pages.accessibleName() == "Pages"

    def test_the_badge_is_spoken_and_can_be_hidden(self) -> None:
        rail = Rail("Pages")
        rail.set_entries(self.ENTRIES)
        index = rail.model().index(1, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Queue, 4"
        rail.set_badge("queue", "")
        rail.show_badges(False)
        assert (index.data(Qt.ItemDataRole.AccessibleTextRole), rail.badges()) == ("Queue", False)


def test_a_table_has_one_dress_and_tab_leaves_it(window: Window, qtbot: QtBot) -> None:
    view, model = QTableView(), QStandardItemModel(2, 2)
    for row in range(2):
        model.setItem(row, 0, QStandardItem("Today"))
        model.item(row, 0).setData("warn", KIND_ROLE)
    view.setModel(model)
    dress_table(view, "Queue", 38)
    window(view)
    view.setFocus()
    view.selectRow(0)
    assert (view.rowHeight(0), view.horizontalHeader().height(), view.accessibleName()) == (38, 30, "Queue")
    assert not view.tabKeyNavigation()
    assert not view.grab().isNull()


def test_a_chip_among_numbers_stands_at_the_right(window: Window) -> None:
    rooms: list[tuple[float, float]] = []

    class Seen(TableDelegate):
        def paint_kind(self, painter: QPainter, rect: QRectF, kind: Kind, text: str) -> None:
            super().paint_kind(painter, rect, kind, text)
            rooms.append((rect.left(), rect.right()))

    view, model = QTableView(), QStandardItemModel(1, 2)
    for column, side in enumerate((Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)):
        model.setItem(0, column, QStandardItem("12"))
        model.item(0, column).setData("warn", KIND_ROLE)
        model.item(0, column).setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    view.setModel(model)
    dress_table(view, "Due")
    view.setItemDelegate(Seen(view))
    view.setColumnWidth(0, 200)
    window(view).resize(400, 120)
    view.grab()
    assert (rooms[0][0], rooms[1][1] - rooms[1][0] < 80) == (0, True)


@pytest.mark.parametrize(
    ("text", "shown", "said"),
    [
        ("Permenimipas 10/2026", "Permenimipas 10/20…", "Permenimipas…"),
        ("24-11-2026 09.30", "24-11-2026 09.…", "24-11-2026…"),
        ("24-11-2026 09.30", "24-11-2026…", "24-11-2026…"),
        ("SD-BKL2-2026-000147", "SD-BKL2-2026-0…", "…"),
        ("Kantor Imigrasi Contoh", "Kantor Imi…", "Kantor Imi…"),
        ("PP 45/2024", "PP 45/2024", "PP 45/2024"),
        ("", "", ""),
    ],
)
def test_a_number_in_a_cell_is_left_out_whole_and_never_cut(text: str, shown: str, said: str) -> None:
    assert whole_numbers(text, shown) == said


def test_one_column_takes_the_room_that_the_others_leave(window: Window) -> None:
    view, model = QTableView(), QStandardItemModel(1, 3)
    view.setModel(model)
    dress_table(view, "Data", wide=1)
    view.setColumnWidth(0, 90)
    view.setColumnWidth(2, 100)
    page = window(view)
    for width in (700, 1100):
        page.resize(width, 300)
        assert (view.columnWidth(0), view.columnWidth(2)) == (90, 100)
        assert view.columnWidth(1) == view.viewport().width() - 190


class TestFocusRing:
    @pytest.fixture
    def ring(self, qapp: QApplication) -> FocusRing:
        return FocusRing.install(qapp)

    def test_goes_around_the_widget_with_the_focus(self, window: Window, ring: FocusRing) -> None:
        one, two = QLineEdit(), QLineEdit()
        page = window(one, two)
        for field in (one, two):
            field.setFocus()
            drawn = ring.ring()
            assert drawn is not None
            assert drawn.geometry() == field.geometry().adjusted(-3, -3, 3, 3)
        page.resize(page.width() + 120, page.height() + 40)
        assert drawn.geometry() == two.geometry().adjusted(-3, -3, 3, 3)

    def test_scrolls_with_the_widget(self, window: Window, ring: FocusRing) -> None:
        field, body, area = QLineEdit(), QWidget(), QScrollArea()
        QVBoxLayout(body).addWidget(field)
        area.setWidget(body)
        window(area)
        field.setFocus()
        drawn = ring.ring()
        assert drawn is not None
        assert drawn.parentWidget() is body

    def test_rows_draw_their_own(self, window: Window, ring: FocusRing) -> None:
        row = AnswerRow("C1", "Question")
        window(row)
        row.setFocus()
        assert ring.ring() is None

    def test_outlives_windows_that_close(self, qtbot: QtBot, ring: FocusRing) -> None:
        page = QWidget()
        field = QLineEdit(page)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        field.setFocus()
        page.deleteLater()
        other = QLineEdit()
        qtbot.addWidget(other)
        other.show()
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        assert FocusRing.install(QApplication.instance()) is ring  # type: ignore[arg-type]

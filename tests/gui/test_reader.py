"""The reader that types: what is a scan, what is typing, and that neither loses a key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from screening_desk.documents import mrz
from screening_desk.gui.reader import HOLD, PAUSE, Reader

LINES = ["P<IDNWAHYUNINGSIH<<MAMIK<AZIZAH<<<<<<<<<<<<<", "X4417302<4IDN9901052F3108228<<<<<<<<<<<<<<08"]
SCAN = "\r".join(LINES) + "\r"
CASES = Path(__file__).parents[1] / "data" / "field-cases.jsonl"
NAMED = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


def case(name: str) -> dict[str, Any]:
    """One field case by its id."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    found: dict[str, Any] = next(row for row in map(json.loads, lines) if row["id"] == name)
    return found


class Keyboard:
    """Sends keys the way Qt does, through the window, with times of its own."""

    def __init__(self, page: QWidget) -> None:
        self.page, self.now = page, 1_000

    def press(
        self, key: int, text: str = "", *, modifiers: Any = Qt.KeyboardModifier.NoModifier, repeat: bool = False
    ) -> None:
        window = self.page.windowHandle()
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text, repeat)
        override.setTimestamp(self.now)
        override.ignore()
        QCoreApplication.sendEvent(window, override)
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(window, event)

    def release(self, key: int, text: str = "", *, repeat: bool = False) -> None:
        event = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, text, repeat)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.page.windowHandle(), event)

    def type(self, text: str, every: int) -> None:
        """Press and release a key for each character, `every` ms apart."""
        for letter in text:
            key = NAMED.get(letter, ord(letter.upper()) if letter.isprintable() else Qt.Key.Key_unknown)
            self.now += every
            self.press(int(key), letter)
            self.release(int(key), letter)

    def scan(self, text: str) -> None:
        """Type as a reader does: fast, with Shift pressed by itself before capitals."""
        for letter in text:
            if letter.isupper():
                self.press(int(Qt.Key.Key_Shift))
            self.type(letter, 4)


pytestmark = pytest.mark.usefixtures("reader")


@pytest.fixture
def reader(qapp: QApplication) -> Iterator[Reader]:
    reader = Reader()
    reader.install(qapp)
    yield reader
    qapp.removeEventFilter(reader)


@pytest.fixture
def scans(reader: Reader) -> list[str]:
    got: list[str] = []
    reader.scanned.connect(got.append)
    return got


@pytest.fixture
def partials(reader: Reader) -> list[str]:
    got: list[str] = []
    reader.partial.connect(got.append)
    return got


@pytest.fixture
def remarks(theme: object) -> QPlainTextEdit:
    return QPlainTextEdit()


@pytest.fixture
def keyboard(window: Callable[..., QWidget], remarks: QPlainTextEdit) -> Keyboard:
    keyboard = Keyboard(window(remarks))
    remarks.setFocus()
    return keyboard


def settle(reader: Reader) -> None:
    """End of silence: what is held goes on, what ended is reported."""
    reader.settle()
    QCoreApplication.processEvents()


def lines_of(text: str) -> list[tuple[str, ...]]:
    return [reading.lines for reading in mrz.read_all(text) if reading.document]


class TestScan:
    def test_capslock_sends_small_letters_and_is_read_the_same(
        self, keyboard: Keyboard, reader: Reader, scans: list[str]
    ) -> None:
        field = case("PUB-WEDGE-03")
        keyboard.scan("\r".join(field["input"]["typed"]) + "\r")
        settle(reader)
        assert [lines_of(scan) for scan in scans] == [[tuple(field["expected"]["values"]["lines"])]]

    @pytest.mark.parametrize("number", range(5))
    def test_every_way_to_end_lines_gives_the_same_two_lines(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit, number: int
    ) -> None:
        field = case("PUB-WEDGE-04")
        keyboard.scan(field["input"]["raw"][number])
        settle(reader)
        assert [lines_of(scan) for scan in scans] == [[tuple(field["expected"]["values"]["lines"])]]
        assert remarks.toPlainText() == ""

    def test_two_passports_in_one_go_are_two_scans(self, keyboard: Keyboard, reader: Reader, scans: list[str]) -> None:
        field = case("PUB-WEDGE-08")
        keyboard.scan(field["input"]["raw"])
        settle(reader)
        assert len(scans) == field["expected"]["values"]["reads"]
        assert [len(lines_of(scan)) for scan in scans] == [1, 1]
        assert lines_of(scans[0]) != lines_of(scans[1])

    def test_cursor_in_the_remarks_stays_there_and_remarks_stay_empty(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        field = case("PUB-WEDGE-09")
        keyboard.scan(field["input"]["raw"])
        settle(reader)
        keyboard.now += 5_000
        keyboard.scan(field["input"]["raw"])
        settle(reader)
        assert len(scans) == 2
        assert remarks.toPlainText() == field["expected"]["values"]["remarks"]
        assert remarks.hasFocus()

    @pytest.mark.parametrize("raw", case("PUB-WEDGE-11")["input"]["raw"])
    def test_a_trigger_without_data_does_nothing(
        self, reader: Reader, window: Callable[..., QWidget], scans: list[str], partials: list[str], raw: str
    ) -> None:
        line = QLineEdit()
        keyboard = Keyboard(window(line))
        line.setFocus()
        keyboard.scan(raw)
        settle(reader)
        assert (scans, partials, line.text()) == ([], [], "")

    def test_line_end_of_a_scan_presses_no_button(
        self, reader: Reader, window: Callable[..., QWidget], scans: list[str]
    ) -> None:
        button, clicks = QPushButton("Simpan"), []
        button.clicked.connect(lambda: clicks.append(1))
        button.setAutoDefault(True)
        keyboard = Keyboard(window(button))
        button.setFocus()
        keyboard.scan("\r\n".join(LINES) + "\r\n")
        settle(reader)
        assert (len(scans), clicks) == (1, [])

    def test_a_lost_key_is_reported_as_partial_and_reaches_no_field(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], partials: list[str], remarks: QPlainTextEdit
    ) -> None:
        short = case("PUB-WEDGE-06")["input"]["lines"]
        keyboard.scan("".join(short))
        assert reader.holding()
        settle(reader)
        assert (scans, partials, remarks.toPlainText()) == ([], ["".join(short)], "")

    def test_a_doubled_letter_that_x_takes_for_a_key_held_down_is_part_of_the_scan(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        for before, letter in pairwise("\n" + "".join(LINES)):
            keyboard.press(ord(letter), letter, repeat=letter == before)
            keyboard.release(ord(letter), letter)
            keyboard.now += letter != before
        settle(reader)
        assert ([lines_of(scan) for scan in scans], remarks.toPlainText()) == ([[tuple(LINES)]], "")

    def test_a_scan_may_pause_between_its_lines(self, keyboard: Keyboard, reader: Reader, scans: list[str]) -> None:
        keyboard.scan(LINES[0] + "\r")
        keyboard.now += PAUSE - 10
        keyboard.scan(LINES[1])
        settle(reader)
        assert [lines_of(scan) for scan in scans] == [[tuple(LINES)]]

    def test_prefix_and_suffix_are_taken_off(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        reader.configure("~", "#")
        keyboard.scan("~" + "".join(LINES) + "#")
        settle(reader)
        assert (scans, remarks.toPlainText()) == (["".join(LINES)], "")

    def test_typing_goes_on_after_a_scan(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        keyboard.scan(SCAN)
        keyboard.now += 400
        keyboard.type("tiba\r", 60)
        settle(reader)
        assert (len(scans), remarks.toPlainText()) == (1, "tiba\n")

    def test_a_shortcut_on_a_letter_of_the_scan_does_not_fire(
        self, reader: Reader, window: Callable[..., QWidget], scans: list[str]
    ) -> None:
        page, fired = window(QPushButton("x")), []
        action = QAction("Confirm", page, shortcut=QKeySequence("K"))
        action.triggered.connect(lambda: fired.append(1))
        page.addAction(action)
        Keyboard(page).scan(SCAN)
        settle(reader)
        assert (len(scans), fired) == (1, [])


class TestTyping:
    def test_a_fast_typist_loses_and_reorders_nothing(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        text = "Penyerta menjawab untuknya, tiket sekali jalan 2026."
        keyboard.type(text, 60)
        assert remarks.toPlainText() == text[:-1]
        settle(reader)
        assert (remarks.toPlainText(), scans) == (text, [])

    @pytest.mark.parametrize("every", [2, HOLD])
    @pytest.mark.parametrize(
        "words",
        [
            "perahu kecil melintas teluk",
            "Catatan dari pendamping pada 24-11",
            "vacation at the lakeside 2026",
            "Abdurrahman " * 12,
        ],
    )
    def test_words_are_typing_even_when_a_program_types_them(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit, words: str, every: int
    ) -> None:
        keyboard.type(words, every)
        settle(reader)
        assert (remarks.toPlainText(), scans) == (words, [])

    def test_mrz_typed_by_hand_at_60_ms_is_typing(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        keyboard.type(LINES[0], 60)
        settle(reader)
        assert (remarks.toPlainText(), scans) == (LINES[0], [])

    def test_a_key_held_down_repeats_at_once(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit
    ) -> None:
        keyboard.press(ord("P"), "P")
        for _ in range(40):
            keyboard.now += 30
            keyboard.release(ord("P"), "P", repeat=True)
            keyboard.press(ord("P"), "P", repeat=True)
        keyboard.release(ord("P"), "P")
        assert remarks.toPlainText() == "P" * 41
        settle(reader)
        assert (remarks.toPlainText(), scans) == ("P" * 41, [])

    @pytest.mark.parametrize("text", ["abcdefghij", "kata kunci yang ditempel oleh alat lain", "P<UTOCONTOH\r"])
    def test_a_fast_burst_that_is_no_mrz_is_replayed_in_order(
        self, keyboard: Keyboard, reader: Reader, scans: list[str], remarks: QPlainTextEdit, text: str
    ) -> None:
        keyboard.type(text, 5)
        assert remarks.toPlainText() == ""
        settle(reader)
        assert (remarks.toPlainText(), scans) == (text.replace("\r", "\n"), [])

    def test_keys_that_type_nothing_come_after_what_was_held(self, keyboard: Keyboard, remarks: QPlainTextEdit) -> None:
        keyboard.type("ab", 10)
        keyboard.now += 10
        keyboard.press(int(Qt.Key.Key_Backspace), "\b")
        assert remarks.toPlainText() == "a"

    def test_a_command_comes_after_what_was_held(self, keyboard: Keyboard, remarks: QPlainTextEdit) -> None:
        keyboard.type("ab", 10)
        keyboard.press(int(Qt.Key.Key_A), "\x01", modifiers=Qt.KeyboardModifier.ControlModifier)
        assert (remarks.toPlainText(), remarks.textCursor().selectedText()) == ("ab", "ab")

    def test_a_click_comes_after_what_was_held(self, keyboard: Keyboard, remarks: QPlainTextEdit) -> None:
        keyboard.type("ab", 10)
        none = Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        press = QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(1, 1), QPointF(1, 1), left, left, none)
        QCoreApplication.sendEvent(keyboard.page, press)
        assert remarks.toPlainText() == "ab"

    @pytest.mark.parametrize("kind", ["action", "shortcut"])
    @pytest.mark.parametrize("letter", ["k", "1"])
    def test_a_single_key_reaches_its_shortcut_without_another_key(
        self, window: Callable[..., QWidget], qtbot: Any, kind: str, letter: str
    ) -> None:
        page, fired = window(QPushButton("x")), []
        if kind == "action":
            action = QAction("Confirm", page, shortcut=QKeySequence(letter))
            action.triggered.connect(lambda: fired.append(letter))
            page.addAction(action)
        else:
            QShortcut(QKeySequence(letter), page).activated.connect(lambda: fired.append(letter))
        Keyboard(page).type(letter, 60)
        assert fired == []
        qtbot.waitUntil(lambda: fired == [letter])

    def test_a_single_key_in_a_field_is_typed_and_runs_no_shortcut(
        self, keyboard: Keyboard, reader: Reader, remarks: QPlainTextEdit
    ) -> None:
        fired: list[int] = []
        action = QAction("Confirm", keyboard.page, shortcut=QKeySequence("K"))
        action.triggered.connect(lambda: fired.append(1))
        keyboard.page.addAction(action)
        keyboard.type("k", 60)
        settle(reader)
        assert (remarks.toPlainText(), fired) == ("k", [])

    def test_space_presses_the_focused_button_once(self, reader: Reader, window: Callable[..., QWidget]) -> None:
        button, clicks = QPushButton("Ambil"), []
        button.clicked.connect(lambda: clicks.append(1))
        keyboard = Keyboard(window(button))
        button.setFocus()
        keyboard.type(" ", 60)
        settle(reader)
        assert clicks == [1]

    def test_a_widget_that_went_away_gets_no_keys(self, reader: Reader) -> None:
        page = QWidget()
        page.show()
        Keyboard(page).type("a", 60)
        assert reader.holding()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle(reader)
        assert not reader.holding()

    def test_after_a_busy_moment_keys_in_the_queue_come_before_the_silence_counts(
        self, qapp: QApplication, window: Callable[..., QWidget]
    ) -> None:
        now = [0]
        reader = Reader(clock=lambda: now[0])
        reader.install(qapp)
        line = QLineEdit()
        keyboard = Keyboard(window(line))
        line.setFocus()
        keyboard.type("a", 60)
        now[0] = 500
        reader._on_silence()
        assert (line.text(), reader.holding()) == ("", True)
        reader._on_silence()
        assert (line.text(), reader.holding()) == ("a", False)
        qapp.removeEventFilter(reader)

    def test_the_time_of_the_event_decides_not_the_time_of_delivery(
        self, keyboard: Keyboard, remarks: QPlainTextEdit
    ) -> None:
        keyboard.type("a", 60)
        keyboard.now += HOLD + 1
        keyboard.press(ord("B"), "b")
        assert remarks.toPlainText() == "a"

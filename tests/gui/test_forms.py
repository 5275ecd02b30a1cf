"""Forms: labels stand on the line of what is typed, and a question takes the room of its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import PlainLabel

Window = Callable[..., QWidget]
pytestmark = pytest.mark.usefixtures("theme")


def middle(widget: QWidget) -> int:
    """The height at which a widget has its middle, in its window."""
    return widget.mapTo(widget.window(), QPoint(0, 0)).y() + widget.height() // 2


def test_a_label_stands_on_the_line_of_its_field(window: Window) -> None:
    edit, inner, box, date = QLineEdit(), QLineEdit(), QComboBox(), DateField()
    labels = [QLabel(name) for name in ("edit", "row", "box", "date")]
    body = QWidget()
    form = QFormLayout(body)
    row = QHBoxLayout()
    row.addWidget(inner)
    row.addWidget(QPushButton("Show"))
    form.addRow(labels[0], edit)
    form.addRow(labels[1], row)
    form.addRow(labels[2], box)
    form.addRow(labels[3], date)
    align_labels(form)
    window(body)
    for label, field in zip(labels, (edit, inner, box, date.edit), strict=True):
        assert abs(middle(label) - middle(field)) <= 1, label.text()


def test_the_label_of_many_lines_stands_on_the_first(window: Window) -> None:
    words, label, told, about = QPlainTextEdit(), QLabel("words"), PlainLabel("x " * 200, wrap=True), QLabel("told")
    body = QWidget()
    form = QFormLayout(body)
    form.addRow(label, words)
    form.addRow(about, told)
    align_labels(form)
    window(body)
    for name, field in ((label, words), (about, told)):
        assert middle(name) - field.mapTo(field.window(), QPoint(0, 0)).y() <= 24


@pytest.mark.parametrize("words", ["Short.", "A longer sentence that says what happens. " * 8])
def test_a_question_takes_the_room_of_its_words_and_no_more(window: Window, words: str) -> None:
    bar, below, page = AskBar(), QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(bar)
    column.addWidget(below)
    window(page)
    page.resize(900, 700)
    bar.ask("Back up now", words, "Go on", lambda _: None, secret=True)
    column.activate()
    assert bar.height() <= bar.heightForWidth(bar.width()) + 8

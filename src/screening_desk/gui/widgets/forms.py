"""Forms: one width of labels for all, so that fields stand below each other from panel to panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFormLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget

LABEL_WIDTH = 128
_ONE_LINE = 40
"""A field up to this height has one line of text, in its middle."""


def align_labels(form: QFormLayout) -> None:
    """Give the labels of a form the width of all forms, and stand each on the line of its field.

    A longer word still gets its room. Called when the fields are in their places.
    """
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setMinimumWidth(LABEL_WIDTH)
            field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            high = field.sizeHint().height() if field is not None and _takes_keys(field) else 0
            if 0 < high <= _ONE_LINE:  # 0: the form is in no window part yet, where nothing is said of heights
                label.setFixedHeight(high)  # Qt centres it in less, which is too high


def _takes_keys(item: QLayoutItem) -> bool:
    """Whether something is typed or chosen here: in the field itself, in a part of it, or in a row of parts."""
    widget, row = item.widget(), item.layout()
    if widget is not None:
        parts = (widget, *widget.findChildren(QWidget))
        return any(each.focusPolicy() != Qt.FocusPolicy.NoFocus for each in parts if not isinstance(each, QLabel))
    inner = (row.itemAt(at) for at in range(row.count())) if row is not None else ()
    return any(_takes_keys(each) for each in inner if each is not None)


def lay_over(table: QAbstractScrollArea, words: QLabel) -> None:
    """Show words inside an empty table, below its head, where its rows would be."""
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    words.setContentsMargins(0, 0, 0, 0)
    column = QVBoxLayout(table.viewport())
    column.setContentsMargins(12, 10, 12, 10)
    column.addWidget(words)

"""Forms: one width of labels for all, so that fields stand below each other from panel to panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFormLayout, QLabel, QVBoxLayout

LABEL_WIDTH = 128


def align_labels(form: QFormLayout) -> None:
    """Give the labels of a form the width of all forms; a longer word still gets its room."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setMinimumWidth(LABEL_WIDTH)


def lay_over(table: QAbstractScrollArea, words: QLabel) -> None:
    """Show words inside an empty table, below its head, where its rows would be."""
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    words.setContentsMargins(0, 0, 0, 0)
    column = QVBoxLayout(table.viewport())
    column.setContentsMargins(12, 10, 12, 10)
    column.addWidget(words)

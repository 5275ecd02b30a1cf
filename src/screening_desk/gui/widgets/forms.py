"""Forms: one width of labels for all, so that fields stand below each other from panel to panel."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout

LABEL_WIDTH = 128


def align_labels(form: QFormLayout) -> None:
    """Give the labels of a form the width of all forms; a longer word still gets its room."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if label is not None:
            label.setMinimumWidth(LABEL_WIDTH)

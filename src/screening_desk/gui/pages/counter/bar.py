"""A bar of actions that never pushes the window wider: what has a key of its own gives way first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLayout, QWidget


def fit_bar(bar: QFrame, wanted: Sequence[QWidget], giving_way: Sequence[QWidget], width: int) -> None:
    """Show the wanted widgets of a bar, but leave out as many of `giving_way`, in that order, as do not fit."""
    bar.setMinimumWidth(1)
    shown = list(wanted)
    for widget in giving_way:
        if _needed(bar, shown) <= width:
            break
        if widget in shown:
            shown.remove(widget)
    for widget in _widgets(bar.layout()):
        widget.setVisible(widget in shown)


def _needed(bar: QFrame, shown: Sequence[QWidget]) -> int:
    layout = bar.layout()
    margins = layout.contentsMargins() if layout is not None else bar.contentsMargins()
    return sum(widget.sizeHint().width() + 8 for widget in shown) + margins.left() + margins.right() + 8


def _widgets(layout: QLayout | None) -> list[QWidget]:
    found: list[QWidget] = []
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None and (widget := item.widget()) is not None:
            found.append(widget)
        elif item is not None and (inner := item.layout()) is not None:
            found += _widgets(inner)
    return found

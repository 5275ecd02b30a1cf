"""Where the parts of an open traveller stand: left and right, and which of them take the room that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.kinds import PageKind, held_elsewhere
from screening_desk.reference import Reference

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.case import CaseView

Column = tuple[QWidget, ...]


def arrange(case: CaseView, kind: PageKind, reference: Reference) -> None:
    """Put the parts where the page of this kind has them; those of other kinds leave the page."""
    columns = _columns(case, kind)
    for side, widgets in zip((case.ui.left, case.ui.right), columns, strict=True):
        for gone in case.ui.body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if gone not in widgets and side.indexOf(gone) >= 0:
                side.removeWidget(gone)
        for place, widget in enumerate(widgets):
            side.insertWidget(place, widget)
            side.setStretchFactor(widget, 0)
        full = [widget for widget in _filling(case, kind) if widget in widgets]
        side.setStretch(side.count() - 1, 0 if full else 1)  # the room that no part takes
        for widget in full:
            side.setStretchFactor(widget, 1)
    case.checks.set_scope(without=held_elsewhere(kind, reference), folding=kind != "plain")
    case.checks.head.setVisible(kind != "worker")  # room for eleven papers; the line of what agrees counts


def _columns(case: CaseView, kind: PageKind) -> tuple[Column, Column]:
    """Left and right; only the parts of this kind are made for it."""
    common = (*case.above, case.questions, case.help, case.interview, case.note, case.result)
    if kind == "worker":
        return (case.scheme, case.papers), (case.checks, case.deep, case.earlier, *common)
    if kind == "applicant":
        return (case.application, case.checks, case.deep, case.earlier), (*common, case.outlet)
    if kind == "returnee":
        asked = (case.checks, case.deep, *case.above, case.questions, case.help, case.interview, case.result)
        return (case.needs, case.note, case.earlier), asked
    return (case.checks, case.deep, case.earlier), common


def _filling(case: CaseView, kind: PageKind) -> Column:
    if kind == "worker":
        return case.papers, case.result
    return (case.result,) if kind == "returnee" else (case.checks, case.result)

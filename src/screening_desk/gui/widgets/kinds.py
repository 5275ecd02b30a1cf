"""The fixed meanings of colour and icon: each kind has one foreground, ground, edge and icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from screening_desk.gui.theme import Theme

Kind = Literal["ok", "warn", "esc", "unk", "info", "group", "ink", "error", "na"]


@dataclass(frozen=True)
class Look:
    """Token names of one kind; `edge` None means no edge, `dashed` draws it dashed."""

    ink: str
    ground: str
    edge: str | None
    icon: str
    dashed: bool = False


LOOKS: dict[Kind, Look] = {
    "ok": Look("ok", "ok_tint", None, "ring-tick"),
    "warn": Look("warn", "warn_tint", "warn_edge", "triangle"),
    "esc": Look("esc", "esc_tint", "esc_edge", "flag"),
    "unk": Look("unk", "unk_tint", "unk_edge", "ring-question", dashed=True),
    "info": Look("accent", "accent_tint", None, "info"),
    "group": Look("accent", "accent_tint", None, "two-heads"),
    "ink": Look("on_ink", "ink", None, "octagon"),
    "error": Look("error", "error_tint", None, "ring-exclaim"),
    "na": Look("text2", "surface", None, "dash"),
}


def edge_pen(token: str, dashed: bool = False, width: float = 1.0) -> QPen:
    """The pen of an edge; dashes are 3 on, 2 off at every scale."""
    pen = QPen(Theme.current().colour(token), width)
    if dashed:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def paint_box(
    painter: QPainter, rect: QRectF, ground: str | None, edge: str | None, dashed: bool = False, radius: float = 4.0
) -> None:
    """A rounded box with a ground and an edge of one pixel inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(edge_pen(edge, dashed) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(Theme.current().colour(ground) if ground else Qt.BrushStyle.NoBrush)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()

"""The picture of stays: a bar each, what was used, what was left, what was over. The table says the same in words."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from screening_desk.gui.pages.movement.words import bar_words
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import edge_pen
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.rules.movement import Counted
from screening_desk.services.movement import History

HEAD, ROW, BAR, FOOT, PAD = 30, 33, 20, 22, 12
MOST = 8
"""Stays in the picture, the newest; the table has all."""
LEAST_STEP = 46
"""Room between two names of months."""


class TimeLine(QWidget):
    """Paints the newest stays over months, with a line for today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stays: tuple[Counted, ...] = ()
        self._today = date.min
        self._first = self._last = date.min
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_history(self, history: History | None) -> None:
        """Show the stays of a history."""
        self._stays = history.stays[-MOST:] if history is not None else ()
        if history is not None and self._stays:
            self._today = history.today
            days = [day for stay in self._stays for day in _days(stay)] + [history.today]
            self._first = min(days).replace(day=1)
            self._last = _next_month(max(days))
        self.setAccessibleDescription("; ".join(bar_words(each) for each in self._stays))
        self.setVisible(bool(self._stays))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each stay, and the months above."""
        return QSize(600, HEAD + ROW * max(1, len(self._stays)) + FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Months, bars, and today."""
        if not self._stays:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter)
        for place, stay in enumerate(self._stays):
            self._paint_stay(painter, HEAD + ROW * place + (ROW - BAR) / 2, stay)
        self._paint_today(painter)

    def _x(self, day: date) -> float:
        """The left edge of a day."""
        whole = max(1, (self._last - self._first).days)
        return PAD + (self.width() - 2 * PAD) * (day - self._first).days / whole

    def _paint_months(self, painter: QPainter) -> None:
        theme, locale = Theme.current(), QLocale()
        painter.setFont(theme.font("label"))
        months = max(1, (self._last.year - self._first.year) * 12 + self._last.month - self._first.month)
        step = max(1, round(LEAST_STEP * months / max(1, self.width() - 2 * PAD) + 0.49))
        day, number = self._first, 0
        while day < self._last:
            if number % step == 0:
                x = round(self._x(day)) + 0.5
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawLine(QPointF(x, 8), QPointF(x, self.height() - 12))
                name = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                year = f" {day:%y}" if number == 0 or day.month <= step else ""
                painter.setPen(theme.colour("text3"))
                painter.drawText(QPointF(x + 5, 20), f"{name}{year}")
            day, number = _next_month(day), number + 1

    def _paint_stay(self, painter: QPainter, top: float, counted: Counted) -> None:
        theme, stay, days = Theme.current(), counted.stay, counted.days
        begin = stay.begin or stay.end
        if begin is None:
            return
        span = stay.span(self._today)
        left = self._x(begin.day)
        if span is None:
            painter.setPen(edge_pen("unk_edge", dashed=True))
            painter.setBrush(theme.colour("unk_tint"))
            painter.drawRect(QRectF(left, top, 14, BAR).adjusted(0.5, 0.5, -0.5, -0.5))
            self._paint_words(painter, QRectF(left, top, 14, BAR), counted, "unk")
            return
        end = self._x(span[1] + timedelta(days=1))
        limit = self._x(days.last_day + timedelta(days=1)) if days.last_day is not None else end
        used = QRectF(left, top, max(2.0, min(end, limit) - left), BAR)
        painter.fillRect(used, theme.colour("accent"))
        whole = QRectF(used)
        if limit > end:
            whole.setRight(limit)
            painter.setPen(edge_pen("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(end, top, limit - end, BAR).adjusted(0.5, 0.5, -0.5, -0.5))
        if end > limit:
            over = QRectF(limit, top, end - limit, BAR)
            whole.setRight(end)
            painter.fillRect(over, theme.colour("esc_tint"))
            painter.setPen(edge_pen("esc"))
            painter.setBrush(QBrush(theme.colour("esc"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(over.adjusted(0.5, 0.5, -0.5, -0.5))
        self._paint_words(painter, whole, counted, "esc" if days.over else "text2")

    def _paint_words(self, painter: QPainter, bar: QRectF, counted: Counted, tone: str) -> None:
        """Right of the bar, or left of it where there is no room."""
        theme = Theme.current()
        font = theme.font("label", strong=tone == "esc")
        words, metrics = bar_words(counted), QFontMetricsF(font)
        wide = metrics.horizontalAdvance(words)
        painter.setFont(font)
        room = QRectF(bar.right() + 8, bar.top(), wide + 2, bar.height())
        if room.right() > self.width() - PAD or bar.right() > self._x(self._today) - 4:
            room.moveRight(bar.left() - 8)
        if room.left() < PAD:
            room.moveLeft(max(float(PAD), min(bar.right() + 8, self.width() - PAD - wide)))
        painter.fillRect(room.adjusted(-2, 1, 2, -1), theme.colour("surface"))
        painter.setPen(theme.colour(tone))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)

    def _paint_today(self, painter: QPainter) -> None:
        theme = Theme.current()
        x = round(self._x(self._today + timedelta(days=1)))
        painter.setPen(QPen(theme.colour("text"), 2))
        painter.drawLine(QPointF(x, 26), QPointF(x, self.height() - 10))
        font = theme.font("label", strong=True)
        painter.setFont(font)
        words = self.tr("today")
        wide = QFontMetricsF(font).horizontalAdvance(words)
        left = x + 4 if x + 4 + wide < self.width() - 2 else x - 6 - wide
        painter.drawText(QPointF(left, self.height() - 12), words)


class Legend(QWidget):
    """What the three kinds of a bar say; each has its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._words = []
        for kind in ("used", "left", "over"):
            row.addWidget(_Sample(kind))
            label = PlainLabel(role="label", tone="text2")
            self._words.append(label)
            row.addWidget(label)
            row.addSpacing(8)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language of the screen."""
        texts = (self.tr("used"), self.tr("left of the permit"), self.tr("over"))
        for label, text in zip(self._words, texts, strict=True):
            label.setText(text)


class _Sample(QWidget):
    """A small bar of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(14, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), Theme.current(), QRectF(self.rect())
        if self._kind == "used":
            painter.fillRect(rect, theme.colour("accent"))
            return
        painter.setPen(edge_pen("accent" if self._kind == "left" else "esc"))
        if self._kind == "over":
            painter.fillRect(rect, theme.colour("esc_tint"))
            painter.setBrush(QBrush(theme.colour("esc"), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _days(counted: Counted) -> list[date]:
    ends = [each.day for each in (counted.stay.begin, counted.stay.end) if each is not None]
    last = counted.days.last_day
    begun = ends[0] if ends else None
    if last is not None and begun is not None and not counted.stay.missing:
        ends.append(min(last, begun + timedelta(days=366)))
    return ends


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)

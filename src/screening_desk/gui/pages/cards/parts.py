"""What a card is made of: words in the script of the traveller, and buttons large enough for a finger."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget

from screening_desk.gui.pages.cards.fonts import LATIN, card_font
from screening_desk.gui.theme import Theme


def lay_out(
    text: str, font: QFont, width: float, *, mirrored: bool, centred: bool = False
) -> tuple[QTextLayout, float]:
    """Lay words out in lines; return the layout and its height."""
    layout = QTextLayout(_broken(text, font, width), font)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else side)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height


def _broken(text: str, font: QFont, width: float) -> str:
    """Break lines at spaces: Qt would break Burmese, Thai and Khmer within a word, where no line may begin."""
    metrics, lines = QFontMetricsF(font), []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return "\u2028".join(lines)


class CardText(QWidget):
    """Plain words, wrapped; as high as it is told to be."""

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False, tone: str = "text") -> None:
        super().__init__(parent)
        self._text, self._centred, self._tone = "", centred, tone
        self.face = QFont()  # not the widget's font, which the style sheet has a say in
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """The words shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def height_for(self, font: QFont, width: float) -> float:
        """How high the words are in a font; nothing is no height."""
        return lay_out(self._text, font, width, mirrored=self.isRightToLeft())[1] if self._text else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, from the top or in the middle."""
        painter = QPainter(self)
        painter.setPen(Theme.current().colour(self._tone))
        layout, height = lay_out(
            self._text, self.face, self.width(), mirrored=self.isRightToLeft(), centred=self._centred
        )
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2) if self._centred else 0.0))


class CardButton(QAbstractButton):
    """A large button with the number of its key; `chosen` is where the arrows stand. Keys come from the page."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._chosen = number, False
        self.face = QFont()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def number(self) -> str:
        """The key that presses it; empty where only a finger or the mouse does."""
        return self._number

    def chosen(self) -> bool:
        """Whether Enter would press it."""
        return self._chosen

    def set_chosen(self, chosen: bool) -> None:
        """Stand here with the arrows, or leave."""
        self._chosen = chosen
        self.update()

    def badge(self) -> QRectF:
        """Where the number stands: before the words in reading direction."""
        side = min(self.height() * 0.62, self.face.pixelSize() * 1.6)
        gap = (self.height() - side) / 2
        return QRectF(self.width() - gap - side if self.isRightToLeft() else gap, gap, side, side)

    def words(self) -> QRectF:
        """Where the words stand."""
        pad = self.height() * 0.3
        if not self._number:
            return QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        badge = self.badge()
        if self.isRightToLeft():
            return QRectF(pad, 0, badge.left() - 2 * pad, self.height())
        return QRectF(badge.right() + pad, 0, self.width() - badge.right() - 2 * pad, self.height())

    def height_for(self, font: QFont, width: float) -> float:
        """How high the button has to be for its words."""
        return lay_out(self.text(), font, width * 0.8, mirrored=self.isRightToLeft())[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, number and words; black on white, or the other way round while it is pressed."""
        theme, painter = Theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        down, edge = self.isDown(), 4.0 if self._chosen else 2.0
        ground = "accent" if down else "selected" if self._chosen or self.isChecked() else "surface"
        ink = theme.colour("on_accent" if down else "text")
        painter.setPen(QPen(theme.colour("focus" if self._chosen else "control"), edge))
        painter.setBrush(theme.colour(ground))
        half = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        if self._number:
            badge = self.badge()
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(badge, 6, 6)
            painter.setFont(card_font(LATIN, self.face.pixelSize()))
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self._number)
        painter.setPen(ink)
        box = self.words()
        layout, height = lay_out(self.text(), self.face, box.width(), mirrored=self.isRightToLeft())
        layout.draw(painter, QPointF(box.left(), (self.height() - height) / 2))

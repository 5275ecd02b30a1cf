"""The picture of the links: nodes in columns, one step to the right of the other, worked by keys alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from screening_desk.gui.pages.links.tree import EDGE, HIGH, WIDE, Branch, Tree, left_of
from screening_desk.gui.pages.links.words import ICONS, detail_words, label_words, spoken
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.kinds import edge_pen, paint_box
from screening_desk.gui.widgets.tables import whole_numbers

_TEXT_LEFT, _LINE = 34.0, 18.0


class Graph(QWidget):
    """Arrows lead between nodes; opening and closing are keys of the page. The list beside says the same in words."""

    moved = Signal()
    entered = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree: Tree | None = None
        self.current: Branch | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        Theme.current().changed.connect(self.update)

    def show_tree(self, tree: Tree | None, current: Branch | None) -> None:
        """Draw what is open, with one node current."""
        self._tree, self.current = tree, current
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.go(current)

    def go(self, branch: Branch | None) -> None:
        """Make a node current."""
        self.current = branch
        self.setAccessibleDescription(spoken(branch) if branch else "")
        self.update()
        self._bring()

    def sizeHint(self) -> QSize:
        """As high as what is open, and one column wide at least."""
        return QSize(WIDE + 2 * EDGE, self._tree.height() if self._tree is not None else HIGH)

    def hidden_columns(self) -> int:
        """How many steps stand to the left of the picture: it is never wider than its place, the list has them all."""
        if self._tree is None or self.current is None:
            return 0
        return self._tree.first_column(self.current, self.width())

    def rect_of(self, branch: Branch) -> QRectF:
        """Where a node stands."""
        return QRectF(left_of(branch.depth - self.hidden_columns()), branch.top, WIDE, HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move."""
        tree, here = self._tree, self.current
        if tree is None or here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if (target := _target(tree, here, Qt.Key(event.key()))) is not None:
            self.go(target)
            self.moved.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes a node current."""
        rows = self._tree.rows() if self._tree is not None else ()
        hit = next((each for each in rows if self.rect_of(each).contains(event.position())), None)
        if hit is not None:
            self.go(hit)
            self.moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        self.mousePressEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is current stays in view."""
        super().resizeEvent(event)
        self._bring()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, then the nodes over them."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Theme.current().colour("surface"))
        if self._tree is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self._tree.rows()
        first = self.hidden_columns()
        for branch in rows:
            if branch.parent is not None and branch.depth > first:
                self._paint_link(painter, branch.parent, branch)
        for branch in rows:
            if self.rect_of(branch).intersects(QRectF(event.rect())):
                self._paint_node(painter, branch)
        painter.end()

    def _paint_link(self, painter: QPainter, one: Branch, other: Branch) -> None:
        start = QPointF(self.rect_of(one).right(), self.rect_of(one).center().y())
        end = QPointF(self.rect_of(other).left(), self.rect_of(other).center().y())
        path = QPainterPath(start)
        half = (start.x() + end.x()) / 2
        path.cubicTo(QPointF(half, start.y()), QPointF(half, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(edge_pen("control", dashed=other.repeat))
        painter.drawPath(path)

    def _paint_node(self, painter: QPainter, branch: Branch) -> None:
        rect, theme, node = self.rect_of(branch), Theme.current(), branch.node
        person = node.ref.kind == "person"
        dashed = branch.repeat or node.aside is not None or bool(branch.hub)
        ground = "esc_tint" if node.flagged else "surface" if person else "accent_tint"
        edge = "esc_edge" if node.flagged else "control"
        paint_box(painter, rect, ground, edge, dashed=dashed, radius=HIGH / 2 if person else 4.0)
        left = rect.left() + (14.0 if person else 10.0)
        theme.paint_icon(painter, QRectF(left, rect.top() + 7, 16, 16), ICONS[node.ref.kind], "text2")
        if node.flagged:
            theme.paint_icon(painter, QRectF(left, rect.top() + 25, 14, 14), "flag", "esc")
        room = rect.width() - _TEXT_LEFT - 14
        for place, (text, role, tone, strong) in enumerate(
            ((label_words(node), "body", "text", person), (detail_words(branch), "label", "text2", False))
        ):
            font = theme.font("body" if role == "body" else "label", strong=strong)
            painter.setFont(font)
            painter.setPen(theme.colour("esc" if node.flagged and place else tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            line = QRectF(rect.left() + _TEXT_LEFT, rect.top() + 5 + place * _LINE, room, _LINE)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, int(flags), whole_numbers(text, shown) if person else shown)
        if branch is self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(edge_pen("focus" if self.hasFocus() else "accent", width=2.0))
            around = rect.adjusted(-2, -2, 2, 2)
            radius = HIGH / 2 + 2 if person else 6.0
            painter.drawRoundedRect(around, radius, radius)

    def _bring(self) -> None:
        """Scroll so that the current node can be seen."""
        view = self.parentWidget()
        area = view.parentWidget() if view is not None else None
        if isinstance(area, QScrollArea) and self.current is not None:
            middle = self.rect_of(self.current).center()
            area.ensureVisible(0, int(middle.y()), 0, HIGH // 2 + 12)


def _target(tree: Tree, here: Branch, key: Qt.Key) -> Branch | None:
    """Where an arrow leads; None for a key that is not one."""
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return tree.beside(here, 1 if key == Qt.Key.Key_Down else -1)
    if key == Qt.Key.Key_Left:
        return here.parent or here
    if key == Qt.Key.Key_Right:
        return here.children[0] if here.children else here
    return tree.root if key == Qt.Key.Key_Home else None

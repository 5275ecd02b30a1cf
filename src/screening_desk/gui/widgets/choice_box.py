"""A list to choose from that marks where its words are cut."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ChoiceBox(QComboBox):
    """A combo box; Qt's own ends in the middle of a letter where the words are longer than the field."""

    def shown(self) -> str:
        """The words that fit, with a mark where they end."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._cut(option)

    def sizeHint(self) -> QSize:
        """Room for the longest words; Qt counts the padding of the style once where painting takes it twice."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() == self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
            return hint
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(0, 0), hint)
        words = (self.placeholderText(), *(self.itemText(place) for place in range(self.count())))
        lacking = max(map(self.fontMetrics().horizontalAdvance, words)) + 2 - self._room(option)
        return QSize(hint.width() + max(0, lacking), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as its style does, with the words that fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._cut(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _cut(self, option: QStyleOptionComboBox) -> str:
        words = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self._room(option) - 1)

    def _room(self, option: QStyleOptionComboBox) -> int:
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()

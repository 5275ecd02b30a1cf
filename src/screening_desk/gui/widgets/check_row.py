"""The check row: one finding with its article, value and state word, and where needed the question that settles it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.fields import CodeField, DateField
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.segmented import Option, Segmented

_TINTED: tuple[Kind, ...] = ("warn", "esc", "error")
_STATE_TONE: dict[Kind, str] = {"na": "text2", "info": "accent", "ink": "text"}


class CheckRow(QWidget):
    """One line of `Documents and permits`; `answered(input id, value)` when the officer answers the row's question."""

    answered = Signal(str, str)

    LABEL_WIDTH = 220

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "unk"
        self._input: QWidget | None = None
        self._input_id = ""
        self._icon = IconLabel()
        self._label = PlainLabel(wrap=True)
        self._article = PlainLabel(role="article", wrap=True)
        self._value = PlainLabel(wrap=True)
        self._state = PlainLabel(role="strong")
        self._basis = ("", "")  # the article, and how sure it is
        self._key = KeyHint()
        self._explanation = PlainLabel(role="label", wrap=True)
        self._strip = QVBoxLayout()
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._names = QWidget()
        self._stacked = False
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._label)
        names.addWidget(self._article)
        names.addStretch(1)
        states = QVBoxLayout()
        states.setSpacing(0)
        states.addStretch(1)
        self._state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        states.addWidget(self._state)
        states.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(8)
        right.addLayout(states)
        right.addWidget(self._key)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 2, 12, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self._icon, 0, 0)
        self._grid.addWidget(self._names, 0, 1)
        self._span = 1
        self._grid.addWidget(self._value, 0, 2)
        self._grid.addLayout(right, 0, 3)
        self._grid.addWidget(self._explanation, 1, 1, 1, 3)
        self._grid.addLayout(self._strip, 2, 1, 1, 3)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowMinimumHeight(0, 34)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_finding("unk", "")

    def stack(self) -> None:
        """Put the value below the label, for a panel that is narrow by itself."""
        self._stacked = True
        self._grid.removeWidget(self._value)
        names = self._names.layout()
        if isinstance(names, QVBoxLayout):
            names.insertWidget(names.count() - 1, self._value)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 0)
        self._fit_names()

    @property
    def kind(self) -> Kind:
        """The kind shown."""
        return self._kind

    @property
    def input_id(self) -> str:
        """Id of the question in the row, or the empty string."""
        return self._input_id

    def words(self) -> tuple[str, str, str, str, str]:
        """Label, article, value, state word and explanation as shown."""
        after = (self._value.text(), self._state.text(), self._explanation.text())
        return (self._label.text(), self._basis[0], *after)

    def mark(self) -> str:
        """How sure the basis is, as shown after the article."""
        return self._basis[1]

    def show_finding(
        self,
        kind: Kind,
        label: str,
        article: str = "",
        value: str = "",
        state: str = "",
        explanation: str = "",
        mark: str = "",
    ) -> None:
        """Show a finding; texts are data and never read as markup. `mark` says how sure its basis is."""
        self._kind = kind
        look = LOOKS[kind]
        tone = _STATE_TONE.get(kind, look.ink)
        self._icon.set_icon(look.icon, look.ink if kind != "ink" else "text")
        self._label.set_look(role="strong" if kind in {*_TINTED, "ink"} else "body")
        self._value.set_look(tone="text2" if kind == "na" else "text")
        self._state.set_look(role="state", tone=tone)
        self._explanation.set_look(tone="text2")
        self._basis = (article, mark)
        basis = " · ".join(part for part in self._basis if part)
        pairs = ((self._label, label), (self._article, basis), (self._value, value), (self._state, state))
        for widget, words in (*pairs, (self._explanation, explanation)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self._explanation.setContentsMargins(0, 0, 0, 4)
        self._state.setMinimumWidth(min(self._state.sizeHint().width(), 220))
        span = 1 if value else 2
        if span != self._span:
            self._span = span
            self._grid.removeWidget(self._names)
            self._grid.addWidget(self._names, 0, 1, 1, span)
        self._fit_names()
        self.setAccessibleName(", ".join(part for part in (label, value, state) if part))
        self.setAccessibleDescription(" ".join(part for part in (explanation, article, mark) if part))
        self.update()

    def set_dense(self, dense: bool) -> None:
        """Take less room, as in a form of one line a row."""
        self._grid.setRowMinimumHeight(0, 28 if dense else 34)

    def blank(self) -> None:
        """Forget the words; the look stays for the next, as another one is dear."""
        self._basis = ("", "")
        for label in (self._label, self._article, self._value, self._state, self._explanation):
            label.setText("")
        self.setAccessibleName("")
        self.setAccessibleDescription("")

    def set_key_hint(self, key: str) -> None:
        """Show the key that confirms this row, such as K."""
        self._key.set_key(key)

    def ask_choice(self, input_id: str, name: str, options: Sequence[Option], value: str = "") -> Segmented:
        """Put exclusive choices into the row, with what was answered so far."""
        if isinstance(self._input, Segmented) and self._input_id == input_id:
            if self._input.options() != tuple(options):
                self._input.set_options(options)
            self._input.set_value(value)
            return self._input
        choice = Segmented(options, name, pad=6 if any(option.key for option in options) else 10)
        choice.set_value(value)
        choice.chosen.connect(lambda picked: self.answered.emit(input_id, picked))
        self._set_input(input_id, choice)
        return choice

    def ask_date(self, input_id: str, name: str, value: date | None = None) -> DateField:
        """Put a date field into the row; answers are ISO dates, or the empty string."""
        if isinstance(self._input, DateField) and self._input_id == input_id:
            if value is not None or not self._input.edit.hasFocus():
                self._input.set_day(value)
            return self._input
        field = DateField(name)
        field.set_day(value)
        field.date_changed.connect(lambda day: self.answered.emit(input_id, day.isoformat() if day else ""))
        self._set_input(input_id, field)
        return field

    def ask_code(self, input_id: str, name: str, value: str = "", length: int = 12) -> CodeField:
        """Put a field for a short code into the row."""
        if isinstance(self._input, CodeField) and self._input_id == input_id:
            if not self._input.edit.hasFocus():
                self._input.set_text(value)
            return self._input
        field = CodeField(name, length=length)
        field.set_text(value)
        field.answered.connect(lambda text: self.answered.emit(input_id, text))
        self._set_input(input_id, field)
        return field

    def ask_nothing(self) -> None:
        """Take the question out of the row."""
        if self._input is not None:
            self._set_input("", None)

    def input(self) -> QWidget | None:
        """The widget that asks, if there is one."""
        return self._input

    def focus_input(self) -> bool:
        """Move the focus to the question; False when the row asks nothing."""
        if self._input is None:
            return False
        self._input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the label in a narrow panel."""
        super().resizeEvent(event)
        self._fit_names()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint of rows that need action, and the line to the row above."""
        painter = QPainter(self)
        theme = Theme.current()
        if self._kind in _TINTED:
            painter.fillRect(self.rect(), theme.colour(LOOKS[self._kind].ground))
        if self.y() > 2:  # not at the very top of its panel
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.colour("line"))

    def _set_input(self, input_id: str, widget: QWidget | None) -> None:
        old = self._input
        self._input, self._input_id = widget, input_id
        if old is not None:
            self._strip.removeWidget(old)
            self._hold_keys(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        if widget is not None:
            self._strip.addWidget(widget)
        self._strip.setContentsMargins(0, 4 if widget else 0, 0, 4 if widget else 0)
        self.updateGeometry()

    def _hold_keys(self, leaving: QWidget) -> None:
        """Keep the keys in the panel until another question is shown: Qt would lead them out of the page."""
        focus, around = QApplication.focusWidget(), self.parentWidget()
        if around is not None and focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
            around.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_names(self) -> None:
        """Keep the values of all rows in one column; a row without value gives its room to the label."""
        if self._value.isVisibleTo(self) and not self._stacked:
            self._names.setFixedWidth(min(self.LABEL_WIDTH, max(100, self.width() * 40 // 100)))
        else:
            self._names.setMinimumWidth(0)
            self._names.setMaximumWidth(16_777_215)


class KeyHint(QWidget):
    """A key in a small frame."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keytext = ""
        self.setFixedSize(20, 18)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Show a key, or nothing."""
        self._keytext = key
        self.setVisible(bool(key))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and letter."""
        painter = QPainter(self)
        theme = Theme.current()
        painter.setPen(theme.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(theme.font("article"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._keytext)

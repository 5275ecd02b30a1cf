"""A state by its code or its name: what was typed is named beside the field, and nothing is chosen that is not certain."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from screening_desk.documents import states
from screening_desk.documents.states import State
from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.fields import select_when_led
from screening_desk.gui.widgets.labels import PlainLabel

SHOWN = 3  # names said while several states fit


class StateField(QWidget):
    """Type "MYS" or the beginning of "Malaysia"; Enter takes the state that the words beside the field name.

    `answered` brings its code, or what was typed where no state has it, so that the rules can say so. `inside`: the
    field itself shows the name, and `words` is placed by its owner.
    """

    answered = Signal(str)

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, width: int = 120, inside: bool = False
    ) -> None:
        super().__init__(parent)
        self._inside = inside
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMaxLength(40)
        self.edit.setFixedWidth(width)
        select_when_led(self.edit)
        self.words = PlainLabel(tone="text2")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit)
        if not inside:
            row.addWidget(self.words, 1)
        self.setFocusProxy(self.edit)
        self._reported = ""
        self.edit.textEdited.connect(self._say)
        self.edit.editingFinished.connect(self._report)
        self._translate()

    def set_name(self, name: str) -> None:
        """Name the field for screen readers."""
        self.edit.setAccessibleName(name)

    def set_code(self, code: str) -> None:
        """Show a state without reporting it."""
        self._reported = code
        self._show(code)

    def state_name(self) -> str:
        """What is said beside the field."""
        return self.words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Name the state in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def _translate(self) -> None:
        self.edit.setPlaceholderText(self.tr("code or name"))
        if self._reported and not self.edit.hasFocus():
            self._show(self._reported)
        self._say()

    def _show(self, code: str) -> None:
        state = states.find(code) if code else None
        self.edit.setText(name_of(state) if self._inside and state is not None else code)
        self.edit.setCursorPosition(0)
        self._say()

    def _say(self) -> None:
        found = matches(self.edit.text())
        names = [name_of(state) for state in found]
        if len(found) == 1:
            self.words.setText(names[0] if self._is_code(found[0]) else f"{found[0].code} {names[0]}")
        elif found:
            more = f" (+{len(names) - SHOWN})" if len(names) > SHOWN else ""
            self.words.setText(self.tr("several: {names}").format(names=", ".join(names[:SHOWN])) + more)
        else:
            self.words.setText(self.tr("no state of this name") if self.edit.text().strip() else "")
        self.edit.setAccessibleDescription(self.words.text())

    def _is_code(self, state: State) -> bool:
        return self.edit.text().strip().upper() == state.code

    def _report(self) -> None:
        typed = self.edit.text().strip()
        found = matches(typed)
        if len(found) > 1:
            return  # the words beside the field say so; nothing is guessed
        code = found[0].code if found else typed.upper()
        if found:
            self._show(code)
        if code != self._reported:
            self._reported = code
            self.answered.emit(code)


def name_of(state: State) -> str:
    """Name a state in the language of the program."""
    return state.name_en if current_language() == "en" else state.name_id


def matches(typed: str) -> list[State]:
    """States that fit what was typed: the code, else the whole name, else every name that begins or goes on so."""
    text = typed.strip().casefold()
    if not text:
        return []
    known = _states()
    for fits in (
        lambda state: state.code.casefold() == text,
        lambda state: text in _names(state),
        lambda state: any(name.startswith(text) for name in _names(state)),
        lambda state: len(text) > 2 and any(f" {text}" in name for name in _names(state)),
    ):
        found = [state for state in known if fits(state)]
        if found:
            return sorted(found, key=name_of)
    return []


def _names(state: State) -> tuple[str, str]:
    """Both names: an officer may know a state by either."""
    return state.name_id.casefold(), state.name_en.casefold()


@cache
def _states() -> tuple[State, ...]:
    return tuple(state for state in states.all_states().values() if state.kind in {"state", "specimen"})

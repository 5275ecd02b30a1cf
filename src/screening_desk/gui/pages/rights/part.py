"""What the parts of the page share: keys, the bar below, work off the UI thread, and what is said above."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.referral.out import NotPrinted, NotWritten
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.services.access import Action, allows

T = TypeVar("T")
Slot = Callable[[], object]


class Part(QWidget):
    """One part: `keys` by name, a body of two columns, a bar. What it says stands above it."""

    saved = Signal(object)

    def __init__(self, context: Context, keys: Mapping[str, tuple[str, Slot]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.busy = False
        self.keys = {name: key_action(self, key, slot=slot) for name, (key, slot) in keys.items()}
        self.notice, self.ask = Banner("info"), AskBar()
        self.notice.hide()
        self.ask.asking.connect(lambda _: self.show_state())
        self._places = QVBoxLayout()
        self._places.setSpacing(8)
        self._places.addWidget(self.notice)
        self._places.addWidget(self.ask)
        body = QWidget()
        self.columns, self.side = QHBoxLayout(body), QVBoxLayout()
        self.columns.setContentsMargins(16, 12, 16, 12)
        self.columns.setSpacing(12)
        self.side.setSpacing(12)
        self.main = QVBoxLayout()
        self.main.setSpacing(12)
        self.columns.addLayout(self.main, 9)
        self.columns.addLayout(self.side, 5)
        scroll = UprightScroll()
        scroll.setWidget(body)
        bar = QFrame()
        bar.setProperty("role", "actionbar")
        bar.setFixedHeight(54)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._places)
        outer.addWidget(scroll, 1)
        outer.addWidget(bar)
        Folding(self, (self.columns,), below=NARROW_BELOW)
        self._give_place()

    def may(self, action: Action) -> bool:
        """Whether whoever is signed in may do this; the service asks again."""
        return allows(self.context.desk.actor.role, action)

    def buttons(self, left: Sequence[str], right: Sequence[str], *, primary: str = "") -> None:
        """Put keys on the bar, one of them as the primary button."""
        for names, place in ((left, self._left), (right, self._right)):
            place.setSpacing(8)
            for name in names:
                place.addWidget(ShortcutButton(self.keys[name], primary=name == primary))

    def add_right(self, words: QLabel) -> None:
        """Put words before the keys at the right of the bar."""
        self._right.insertWidget(0, words)

    def show_state(self) -> None:
        """Switch keys on and off and say what stands in the part; a part says how."""

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""

    def refresh(self) -> None:
        """Read again."""

    def clear(self) -> None:
        """Forget what is shown."""

    def keep(self) -> None:
        """Write down what is typed and not saved; called off the UI thread at a lock."""

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the part; an empty title takes it away."""
        self.notice.setVisible(bool(title))
        self.notice.show_state(kind, title, text)
        self._give_place()

    def question(self, title: str, text: str, go: str, answer: Slot, *, word: str = "") -> None:
        """Ask before something that cannot be undone."""
        self.say("info", "")
        self.ask.ask(title, text, go, lambda _: answer(), word=word)
        self._give_place()

    def run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Do something off the UI thread; the keys wait."""
        self.busy = True
        self.say("info", "")
        self.show_state()

        def finished(result: T) -> None:
            self.busy = False
            done(result)
            self.show_state()

        self.context.tasks.run(self, work, finished, self.on_failed)

    def done(self, kind: Kind, title: str, text: str = "") -> None:
        """Say that something is saved, and read again."""
        self.saved.emit(self.context.now())
        self.refresh()
        self.say(kind, title, text)

    def on_failed(self, error: Exception) -> None:
        """Say why something did not come about."""
        self.busy = False
        if isinstance(error, NotWritten | NotPrinted):
            words = self.tr("Nothing could be written there. Choose another place or printer.")
            self.say("error", self.tr("Not written"), words)
        else:
            kind, words = told(error)
            self.say(kind, self.tr("This was not done"), words)
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _give_place(self) -> None:
        shown = not self.notice.isHidden() or not self.ask.isHidden()
        self._places.setContentsMargins(16, 12 if shown else 0, 16, 0)


class FormPanel(Panel):
    """A panel with lines of a form, and keys below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.lead = PlainLabel(wrap=True)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setVerticalSpacing(4)
        self._labels: list[tuple[QLabel, QWidget]] = []
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(8)
        self.column.addWidget(self.lead)
        self.column.addLayout(self.form)
        self.add(body)

    def line(self, widget: QWidget, *, below: QWidget | None = None) -> None:
        """Add a line; `name_lines` names it."""
        label = PlainLabel(tone="text2", wrap=True)
        label.setBuddy(widget)
        self.form.addRow(label, below or widget)
        self._labels.append((label, widget))

    def buttons(self, *buttons: ShortcutButton) -> None:
        """Put keys below the lines."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def name_lines(self, *words: str) -> None:
        """Name the lines in their order; screen readers hear it too."""
        for (label, widget), text in zip(self._labels, words, strict=True):
            label.setText(text)
            widget.setAccessibleName(text)

"""Contacts and journey of whoever is open: a compact panel by key, and how many others have the same, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from screening_desk.gui.contact_words import field_words, shared_lines
from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.contacts import FIELDS, TYPED, Shared, shared_with
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.page import CounterPage

KEY, LONGEST = "Alt+C", 200
_COLUMNS, _FEWER, _FEWER_BELOW = 5, 3, 900


class ContactsPanel(Panel):
    """Fields by their id, none of them required. Folded, it holds the sentences alone; with nothing to say it is hidden."""

    typed = Signal(str, str)
    left = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._open = False
        self._edits: dict[str, QLineEdit] = {}
        self._names: dict[str, PlainLabel] = {}
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._grid.setContentsMargins(12, 8, 12, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        for field in TYPED:
            self._make(field)
        self._columns = 0
        self._place(_COLUMNS)
        self.said = TraceList()
        self._room = QWidget()
        room = QGridLayout(self._room)
        room.setContentsMargins(12, 6, 12, 8)
        room.addWidget(self.said)
        self.add(self._form)
        self.add(self._room)
        self.set_shortcut(KEY)
        self._shared: tuple[Shared, ...] = ()
        self.hide()
        self.retranslate()

    @property
    def open(self) -> bool:
        """Whether the fields are shown."""
        return self._open

    def set_open(self, on: bool) -> None:
        """Show the fields, or the sentences alone."""
        self._open = on
        self._fit()

    def show_contacts(self, given: Mapping[str, str], *, read_only: bool = False) -> None:
        """Show what was given; a field with the keys keeps what is typed there."""
        for field, edit in self._edits.items():
            if not edit.hasFocus() and edit.text() != given.get(field, ""):
                edit.setText(given.get(field, ""))
                edit.setCursorPosition(0)  # a long one shows its beginning
            edit.setReadOnly(read_only)
        self._fit()

    def show_shared(self, found: tuple[Shared, ...]) -> None:
        """Say how many others have the same contacts."""
        self._shared = found
        self.said.show_lines(tuple(("two-heads", "text2", line) for line in shared_lines(found)))
        self._fit()

    def field(self, name: str) -> QLineEdit:
        """The field of a contact; KeyError when there is none."""
        return self._edits[name]

    def first(self) -> QLineEdit:
        """The first empty field, or the first."""
        empty = (edit for edit in self._edits.values() if not edit.text())
        return next(empty, self._edits[next(iter(TYPED))])

    def clear(self) -> None:
        """Forget everything."""
        self._open = False
        self.show_shared(())
        for edit in self._edits.values():
            edit.clear()
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Contacts and journey"))
        for field, name in self._names.items():
            name.setText(field_words(field))
            self._edits[field].setAccessibleName(field_words(field))
        self.show_shared(self._shared)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer fields beside each other where there is less room."""
        super().resizeEvent(event)
        self._place(_COLUMNS if self.width() >= _FEWER_BELOW else _FEWER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds the panel."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _make(self, field: str) -> None:
        edit = QLineEdit()
        edit.setMaxLength(LONGEST)
        edit.textEdited.connect(lambda text: self.typed.emit(field, text))
        edit.editingFinished.connect(self.left)
        edit.returnPressed.connect(self.focusNextChild)
        self._edits[field] = edit
        self._names[field] = PlainLabel(role="label", tone="text2")

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, field in enumerate(TYPED):
            line, column = divmod(place, columns)
            self._grid.addWidget(self._names[field], 2 * line, column)
            self._grid.addWidget(self._edits[field], 2 * line + 1, column)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _fit(self) -> None:
        filled = sum(bool(edit.text()) for edit in self._edits.values())
        self.set_state(self.tr("{n} of {all} filled in").format(n=filled, all=len(self._edits)))
        self._form.setVisible(self._open)
        self._room.setVisible(bool(self._shared))
        self.setVisible(self._open or bool(self._shared) or bool(filled))


class Contacts(QObject):
    """Puts the panel below the record, keeps what is typed in the draft, and asks who else has it."""

    def __init__(self, context: Context, page: CounterPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._asked: tuple[str, tuple[str, ...]] | None = None
        page.keys["contacts"].triggered.connect(self.toggle)
        page.session.opened.connect(self._on_opened)
        page.session.changed.connect(self._on_changed)
        page.session.kept.connect(lambda _: self._ask())
        page.session.ended.connect(lambda *_: self._fold())

    @cached_property
    def panel(self) -> ContactsPanel:
        """Made when somebody has contacts for the first time."""
        panel = ContactsPanel(self._page.case.ui.body)
        self._page.case.ui.banner_place.addWidget(panel)
        panel.typed.connect(self._on_typed)
        panel.left.connect(self._on_left)
        panel.closed.connect(self.toggle)
        return panel

    def toggle(self) -> None:
        """Alt+C: the fields, or back to the current row."""
        view = self._page.session.view
        if view is None:
            return
        self.panel.set_open(not self.panel.open)
        self._show(view)
        if self.panel.open:
            self._page.case.focus_text(self.panel.first())
        else:
            self._page.lead_keys()

    def switch_keys(self, *, free: bool) -> None:
        """The panel opens while somebody is open, nothing covers them and no other page is in front."""
        page = self._page
        on = free and page.place == "case" and not page.session.ending and not page.cover.covering
        page.keys.enable(contacts=on)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._asked = None
        if "panel" in vars(self):
            self.panel.clear()

    def _on_opened(self, view: ScreeningView) -> None:
        self.clear()
        self._show(view)
        self._ask()

    def _on_changed(self, view: ScreeningView) -> None:
        if "panel" in vars(self) or any(field in view.draft.given for field in FIELDS):
            self._show(view)

    def _show(self, view: ScreeningView) -> None:
        given = {key: each.value for key, each in view.draft.given.items()}
        if "panel" in vars(self) or any(given.get(field) for field in TYPED):
            self.panel.show_contacts(given)

    def _fold(self) -> None:
        if "panel" in vars(self):
            self.panel.set_open(False)

    def _on_typed(self, field: str, text: str) -> None:
        draft = self._page.session.draft
        if draft is not None:
            self._page.session.change(draft.give(self._context.now(), **{field: text}), typing=True)

    def _on_left(self) -> None:
        if self._page.session.typing:
            self._page.session.keep()

    def _ask(self) -> None:
        """Ask once for each set of contacts; what is answered for somebody else meanwhile is dropped."""
        draft = self._page.session.draft
        if draft is None or (asked := _what(draft)) == self._asked:
            return
        self._asked, desk = asked, self._context.desk

        def show(found: tuple[Shared, ...]) -> None:
            if self._asked == asked and (found or "panel" in vars(self)):
                self.panel.show_shared(found)

        self._context.tasks.run(self, lambda: shared_with(desk, draft), show, self._untold)

    def _untold(self, error: Exception) -> None:
        """Not told is not "none": the next change asks again."""
        if not isinstance(error, Refused | Unavailable):
            raise error
        self._asked = None


def _what(draft: Draft) -> tuple[str, tuple[str, ...]]:
    return draft.screening_id, tuple(draft.given[field].value if field in draft.given else "" for field in FIELDS)

"""The keys of the movement history, and which of them there are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action

if TYPE_CHECKING:
    from screening_desk.gui.pages.movement.page import MovementPage

_KEYS = {
    "back": "Esc",
    "add": "Ctrl+N",
    "correct": "F3",
    "strike": "Alt+X",
    "same": "Alt+S",
    "two": "Alt+B",
    "undo": "Alt+U",
    "papers": "Alt+P",
    "sum": "Alt+H",
    "print": "Ctrl+P",
    "save": "Ctrl+S",
    "use": "Ctrl+Return",
}


class MovementBar(QObject):
    """Fills the bar of the page. At the counter its keys are on only while the page is in front."""

    def __init__(self, page: MovementPage) -> None:
        super().__init__(page)
        self._page, self._on = page, True
        self._shown: object = None
        self.keys = {name: key_action(page, key) for name, key in _KEYS.items()}
        self._buttons = {name: ShortcutButton(action) for name, action in self.keys.items() if name != "papers"}
        for name in ("save", "use"):
            self._buttons[name].set_primary(True)
        for name in ("back", "add", "correct", "strike", "sum", "print"):
            page.ui.left_buttons.addWidget(self._buttons[name])
        for name in ("undo", "two", "same", "save", "use"):
            page.ui.right_buttons.addWidget(self._buttons[name])
        slots = {
            "back": self._on_back,
            "add": page.add_stamp,
            "correct": page.correct,
            "strike": page.strike,
            "same": lambda: page.ask_link("same"),
            "two": lambda: page.ask_link("two"),
            "undo": lambda: page.ask_link("open"),
            "papers": page.persons.table.setFocus,
            "sum": page.show_sum,
            "print": page.print_out,
            "save": page.save,
            "use": page.take,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())
        page.persons.table.selectionModel().currentRowChanged.connect(lambda *_: self.show_state())

    def enable(self, on: bool) -> None:
        """Switch all keys on or off."""
        self._on = on
        self.show_state()

    def show_state(self) -> None:
        """Offer what can be done now."""
        page, view = self._page, self._page.view
        typing = page.form_open()
        paper = page.persons.current() if view is not None else None
        standing = paper.standing if paper is not None and not typing else ""
        known = view is not None and bool(view.key) and not typing
        counted = page.stay()
        states = {
            "back": True,
            "add": known,
            "correct": page.ends > 1 if typing else view is not None and counted is not None,
            "strike": typing and bool(page.stamp.target),
            "same": standing in {"proposed", "part", "two"},
            "two": standing in {"proposed", "part"},
            "undo": standing in {"same", "two"},
            "papers": paper is not None and not typing,
            "sum": view is not None and bool(view.stays) and not view.citizen and not typing,
            "print": page.prints and view is not None and not typing,
            "save": typing,
            "use": page.at_counter and view is not None and not typing and view.current is not None
            and view.mode != "arrival",
        }  # fmt: skip
        now = (tuple(states.values()), self._on, page.work.busy, typing)
        if now == self._shown:
            return
        self._shown = now
        self._name_correct()
        for name, on in states.items():
            self.keys[name].setVisible(on)
            self.keys[name].setEnabled(on and self._on and not page.work.busy)
        self.fit()

    def fit(self) -> None:
        """Leave out what has a key of its own where the bar is too narrow."""
        shown: list[QWidget] = [button for name, button in self._buttons.items() if self.keys[name].isVisible()]
        giving_way = [self._buttons[name] for name in ("sum", "print", "correct", "undo", "two", "same", "add")]
        fit_bar(self._page.ui.bar, shown, giving_way, self._page.width())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "back": self.tr("Back to the counter") if self._page.at_counter else self.tr("Back to the case"),
            "add": self.tr("Add a stamp seen"),
            "strike": self.tr("Was no crossing"),
            "same": self.tr("Same person"),
            "two": self.tr("Not the same"),
            "undo": self.tr("Undo"),
            "papers": self.tr("Other documents"),
            "sum": self.tr("How it is counted"),
            "print": self.tr("Print"),
            "save": self.tr("Save"),
            "use": self.tr("Use in the screening"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._name_correct()

    def _name_correct(self) -> None:
        """The same key leads on to the other stamp of the row."""
        words = self.tr("Other stamp of the row") if self._page.form_open() else self.tr("Correct the row")
        self.keys["correct"].setText(words)

    def _on_back(self) -> None:
        """Esc closes a form first."""
        page = self._page
        if page.form_open():
            page.close_form()
            self.show_state()
        elif page.at_counter:
            page.back.emit()
        else:
            page.opened.emit("case", page.case_id)

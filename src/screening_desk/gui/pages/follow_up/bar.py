"""The keys of the follow-up page, and which of them there are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action

if TYPE_CHECKING:
    from screening_desk.gui.pages.follow_up.page import FollowUpPage

_KEYS = {
    "back": "Esc",
    "reload": "F5",
    "case": "F9",
    "papers": "F7",
    "care": "F6",
    "step": "Alt+L",
    "start": "Alt+M",
    "end": "Alt+A",
    "plan": "Alt+R",
    "made": "Alt+K",
    "drop": "Alt+B",
    "close": "Alt+T",
    "reopen": "Alt+U",
    "export": "Ctrl+E",
    "identity": "Alt+E",
    "save": "Ctrl+S",
}


class FollowUpBar(QObject):
    """Fills the bar of the page."""

    def __init__(self, page: FollowUpPage) -> None:
        super().__init__(page)
        self._page = page
        self.keys = {name: key_action(page, key) for name, key in _KEYS.items()}
        self._buttons = {name: ShortcutButton(action) for name, action in self.keys.items()}
        self._buttons["save"].set_primary(True)
        for name in ("back", "reload", "case", "care", "papers", "export", "identity", "close", "reopen"):
            page.ui.left_buttons.addWidget(self._buttons[name])
        for name in ("step", "start", "end", "plan", "made", "drop", "save"):
            page.ui.right_buttons.addWidget(self._buttons[name])
        slots = {
            "back": self._on_back,
            "reload": page.refresh,
            "case": self._on_case,
            "papers": lambda: page.opened.emit("papers", page.case_id),
            "care": lambda: page.opened.emit("care", page.case_id),
            "save": page.save,
            "export": page.export,
            "identity": page.begin_identity,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())

    def show_state(self) -> None:
        """Offer what can be noted now."""
        page, view = self._page, self._page.view
        typing = page.form_open()
        form = typing or page.identity_open()
        free = view is not None and not view.closed and not form
        referral, service, contact = page.tables.referral(), page.tables.service(), page.tables.contact()
        states = {
            "back": True,
            "reload": not form,
            "case": view is not None and not form,
            "papers": view is not None and not form,
            "care": view is not None and not form,
            "step": view is not None and not form and referral is not None and bool(referral.offered),
            "start": free
            and referral is not None
            and referral.state in {"accepted", "in_service"}
            and not referral.void,
            "end": view is not None and not form and service is not None and service.ended_on is None,
            "plan": free and view is not None and view.decided,
            "made": free and contact is not None and not contact.result,
            "drop": free and contact is not None and not contact.result,
            "close": free and view is not None and view.decided,
            "reopen": view is not None and view.closed and not form,
            "export": view is not None and view.decided and not form,
            "identity": view is not None and view.decided and not form,
            "save": typing,
        }
        for name, on in states.items():
            self.keys[name].setVisible(on)
            self.keys[name].setEnabled(on and not page.work.busy)
        self.fit()

    def fit(self) -> None:
        """Leave out what has a key of its own where the bar is too narrow."""
        shown: list[QWidget] = [button for name, button in self._buttons.items() if self.keys[name].isVisible()]
        narrow = ("identity", "reload", "papers", "case", "export", "care", "drop", "close")
        giving_way = [self._buttons[name] for name in narrow]
        fit_bar(self._page.ui.bar, shown, giving_way, self._page.width())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "back": self.tr("Back"),
            "reload": self.tr("Refresh"),
            "case": self.tr("Case"),
            "papers": self.tr("Papers"),
            "care": self.tr("Care"),
            "step": self.tr("Note step"),
            "start": self.tr("Service began"),
            "end": self.tr("Service ended"),
            "plan": self.tr("Plan contact"),
            "made": self.tr("Note contact"),
            "drop": self.tr("Give up contact"),
            "close": self.tr("Close case"),
            "reopen": self.tr("Open again"),
            "export": self.tr("Export"),
            "identity": self.tr("Export with identity"),
            "save": self.tr("Save"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)

    def _on_back(self) -> None:
        """Esc closes a form first, then leads back to what is due."""
        if self._page.form_open() or self._page.identity_open():
            self._page.leave_form()
        else:
            self._page.opened.emit("due", "")

    def _on_case(self) -> None:
        self._page.opened.emit("case", self._page.case_id)

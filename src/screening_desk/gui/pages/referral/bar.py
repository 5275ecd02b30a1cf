"""Head and action bar of the referral page: who and what stands here, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import time_text
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.referral.letter import DRAFT
from screening_desk.gui.pages.referral.words import person_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services.partners import SERVICES

if TYPE_CHECKING:
    from screening_desk.gui.pages.referral.page import ReferralPage

_KEYS = {
    "back": "Esc",
    "reload": "F5",
    "other": "Ctrl+N",
    "find": "Ctrl+F",
    "record": "Alt+U",
    "without": "Alt+C",
    "withdraw": "Ctrl+U",
    "save": "Ctrl+S",
    "countersign": "Alt+S",
    "issue": "Ctrl+Return",
    "print": "Ctrl+P",
    "export": "Ctrl+E",
    "tonight": "M",
    "disability": "D",
}


def make_keys(page: QWidget) -> dict[str, QAction]:
    """Make every action of the page with its key; the services have the numbers of the law."""
    numbers = {service: str(number) for number, service in enumerate(SERVICES, start=1)}
    return {name: key_action(page, key) for name, key in {**_KEYS, **numbers}.items()}


class ReferralBar(QObject):
    """Fills the head and the bar of the page's form."""

    def __init__(self, page: ReferralPage) -> None:
        super().__init__(page)
        self._page = page
        self._lead, self.chip = PlainLabel(tone="text2"), StateChip()
        page.ui.lead_place.addWidget(self._lead, 1)
        page.ui.chip_place.addWidget(self.chip)
        keys = page.keys
        self._left = [ShortcutButton(keys[name]) for name in ("back", "other", "countersign")]
        self._right = [ShortcutButton(keys[name]) for name in ("save", "export", "issue", "print")]
        for button in self._left:
            page.ui.left_place.addWidget(button)
        for button in self._right:
            page.ui.right_place.addWidget(button)
            button.set_primary(button is not self._right[1])
        self._right[3].set_icon_name("printer")

    def retranslate(self) -> None:
        """Name every action in the language of the screen."""
        words = {
            "back": self.tr("Back"),
            "reload": self.tr("Refresh"),
            "other": self.tr("Another recipient"),
            "find": self.tr("Recipients"),
            "record": self.tr("Record consent"),
            "without": self.tr("Without consent"),
            "withdraw": self.tr("Withdraw consent"),
            "save": self.tr("Save record"),
            "countersign": self.tr("Countersign"),
            "issue": self.tr("Issue letter"),
            "print": self.tr("Print"),
            "export": self.tr("Export PDF"),
            "tonight": self.tr("Urgent"),
            "disability": self.tr("Disability"),
        }
        for name, action in self._page.keys.items():
            action.setText(words.get(name, name))

    def _show_head(self) -> None:
        page = self._page
        case = page.view.case if page.view else None
        parts = (
            (
                self.tr("case code {code}").format(code=case.code),
                self.tr("from {number}").format(number=case.register_number),
                person_words(case),
            )
            if case
            else ()
        )
        self._lead.setText(" · ".join(parts))
        letter = page.shown_letter()
        if letter is None:
            self.chip.set_state(self.tr("Draft, not printed"), "unk")
        elif letter.withdrawn_at is not None:
            self.chip.set_state(self.tr("Withdrawn"), "esc")
        elif letter.void:
            self.chip.set_state(self.tr("Void"), "esc")
        elif letter.uses:
            _, how, at = letter.uses[-1]
            words = self.tr("Printed {time}") if how == "print" else self.tr("Exported {time}")
            self.chip.set_state(words.format(time=time_text(at)), "ok")
        else:
            self.chip.set_state(self.tr("Issued {time}").format(time=time_text(letter.at)), "info")

    def show_state(self) -> None:
        """Say who and what stands here, and which actions there are now; the primary stays at the bottom right."""
        page = self._page
        self._show_head()
        letter, form, draft = page.shown_letter(), page.form_open(), page.letter.shown() == DRAFT
        partner, newest = page.recipients.partner(), page.standing()
        can_record = partner is not None and draft and not form and page.recipients.model.usable(partner)
        for panel in (page.needs, page.recipients, page.outgoing):
            panel.set_locked(not draft or form)
        for name in ("record", "without"):
            page.keys[name].setEnabled(can_record)
        page.keys["withdraw"].setVisible(newest is not None and newest.basis == "consent")
        page.keys["withdraw"].setEnabled(newest is not None and newest.basis == "consent" and not form)
        page.keys["save"].setVisible(form)
        page.keys["save"].setEnabled(form)
        page.keys["other"].setVisible(not draft)
        given = page.standing()
        open_letter = any(one is not None and one.countersign_by is not None for one in (letter, given))
        page.keys["countersign"].setVisible(open_letter and not form)
        page.keys["issue"].setVisible(draft and not form)
        page.keys["issue"].setEnabled(draft and not form and not page.open_points())
        for name in ("print", "export"):
            page.keys[name].setVisible(not draft and not form)
            holds = letter is not None and not letter.void and letter.withdrawn_at is None
            page.keys[name].setEnabled(holds and not form)
        for service in (*SERVICES, "tonight", "disability"):
            page.keys[service].setEnabled(draft and not form)
        has_one = page.consent() is not None
        page.keys["record"].setText(self.tr("Record anew") if has_one else self.tr("Record consent"))
        self.fit()

    def fit(self) -> None:
        """Leave out what has a key of its own where the bar is too narrow."""
        shown = [button for button in (*self._left, *self._right) if _visible(button)]
        giving_way = [button for button in self._left[1:2] if _visible(button)]
        fit_bar(self._page.ui.bar, shown, giving_way, self._page.width())


def _visible(button: ShortcutButton) -> bool:
    action = button.action()
    return action is not None and action.isVisible()

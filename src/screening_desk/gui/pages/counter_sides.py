"""The pages beside the counter: in-depth questions, manual entry, a past screening."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.checklist import ChecklistPage
from screening_desk.gui.pages.counter_banner import Sign, unsaved_sign
from screening_desk.gui.pages.counter_past import PastPage
from screening_desk.gui.pages.manual_entry import ManualEntryPage
from screening_desk.gui.refusals import sentence
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.judging import ScreeningView

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter import CounterPage

Side = Literal["", "deep", "manual", "past"]


class Sides(QObject):
    """At most one of them is in front; Esc leads back to the counter."""

    def __init__(self, context: Context, page: CounterPage, stack: QStackedWidget) -> None:
        super().__init__(page)
        self._page = page
        self.front: Side = ""
        self.deep = ChecklistPage(context, page.keys["hand_over"], page.keys["note"])
        self.manual = ManualEntryPage()
        self.past = PastPage(context)
        for side in (self.deep, self.manual, self.past):
            stack.addWidget(side)
            side.back.connect(self.close)
        self.deep.draft_changed.connect(page.session.change)
        self.deep.save_asked.connect(page.session.keep)
        self.deep.private_changed.connect(lambda _: page.tell_private())
        self.manual.entered.connect(self._on_entered)
        self.manual.corrected.connect(self._on_corrected)
        self.past.shown.connect(lambda: self._show("past", self.past))
        self.past.failed.connect(self._on_failed)
        page.keys["deep"].triggered.connect(self.show_deep)
        for name in ("manual", "edit"):
            page.keys[name].triggered.connect(self.show_manual)
        page.waiting.past_opened.connect(self.past.open)
        self.switch_keys()

    def show_deep(self) -> None:
        """F6: the whole list, on the same draft."""
        view = self._page.session.view
        if view is not None:
            self.deep.show_view(view)
            self._show("deep", self.deep)
            if not self._page.cover.covering:
                self.deep.begin()

    def show_manual(self) -> None:
        """F3: every field by hand; with somebody open, what their record holds."""
        draft = self._page.session.draft if self._page.place == "case" else None
        self._show("manual", self.manual)
        if draft is None:
            self.manual.begin()
        else:
            self.manual.edit(draft.identity)

    def show_view(self, view: ScreeningView) -> None:
        """Paint the list anew while it is in front."""
        if self.front == "deep":
            self.deep.show_view(view)

    def show_error(self, sign: Sign | None) -> None:
        """Say on the list that something could not be saved."""
        if self.front == "deep":
            self.deep.show_error(sign)

    def close(self) -> None:
        """Go back to the counter."""
        front, self.front = self.front, ""
        if front == "manual":
            self.manual.clear()
        elif front == "past":
            self.past.clear()
        self._page.cover.show_page(self._page.desk)
        self._page.switch_keys()
        if front:
            self._page.lead_keys()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.deep.clear()
        self.manual.clear()
        self.past.clear()
        self.close()

    def lead_keys(self) -> bool:
        """Give the keyboard to the page in front; False when none is."""
        if self.front == "deep":
            self.deep.focus_current()
        elif self.front == "past":
            self.past.setFocus()
        return bool(self.front)

    def key_target(self) -> QWidget | None:
        """Where keys go while the contents are covered."""
        return self.deep.key_target() if self.front == "deep" else None

    def in_private(self) -> bool:
        """Whether private questions are asked with nobody beside: once apart, or alone with only these items shown."""
        draft = self._page.session.draft
        if draft is None or self.front not in {"", "deep"}:
            return False
        if draft.accompanied:
            return draft.apart
        return draft.accompanied is False and self.front == "deep" and self.deep.rows.private_only

    def switch_keys(self) -> None:
        """Only the page in front has its keys, and none while covered."""
        covered = self._page.cover.covering
        self.deep.enable_keys(self.front == "deep" and not covered)
        self.manual.enable_keys(self.front == "manual" and not covered)
        if self.front == "past" and not covered:
            self.past.enable_keys(True)
        elif self.front != "past":
            self.past.enable_keys(False)

    def _show(self, name: Side, side: QWidget) -> None:
        self.front = name
        self._page.cover.show_page(side)
        self._page.switch_keys()
        self.lead_keys()

    def _on_entered(self, identity: Identity) -> None:
        self.close()
        self._page.open_screening(identity)

    def _on_corrected(self, identity: Identity) -> None:
        draft = self._page.session.draft
        self.close()
        if draft is not None and draft.identity != identity:
            self._page.session.change(replace(draft, identity=identity))
            self._page.case.advance()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        words = sentence(error)
        self._page.tell(unsaved_sign(words) if isinstance(error, Unavailable) else Sign("warn", words))

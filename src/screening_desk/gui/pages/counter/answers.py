"""From keys to the draft: each answer makes a new draft, is painted and kept, and leads to the next row."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, QTimer

from screening_desk.gui.context import Context
from screening_desk.gui.pages.counter.case import CaseView
from screening_desk.gui.pages.counter.checks import SINCE
from screening_desk.gui.pages.counter.findings import confirmations
from screening_desk.gui.pages.counter.kinds import RETURNED
from screening_desk.gui.pages.counter.session import Session
from screening_desk.rules.assessment import Answer
from screening_desk.services.draft import Draft, Endorsement


class Answers(QObject):
    """Listens to the open case and changes the session's draft."""

    def __init__(self, context: Context, session: Session, case: CaseView) -> None:
        super().__init__(case)
        self._context, self._session, self._case = context, session, case
        case.given.connect(self.give)
        case.answered.connect(self.answer)
        case.companion.connect(self.accompany)
        case.apart.connect(self.part)
        case.not_asked.connect(self.skip)
        case.confirmed.connect(self.confirm)
        case.note_typed.connect(self.note)
        case.reason_typed.connect(self.reason)
        case.text_left.connect(self._on_left)

    def give(self, input_id: str, value: str) -> None:
        """Answer a check row; an empty value takes the answer back."""
        draft = self._session.draft
        if draft is None or (draft.given[input_id].value if input_id in draft.given else "") == value:
            return
        values = {input_id: value}
        if input_id == "simkim" and value != "unreachable":
            values[SINCE] = ""
        if input_id == RETURNED:  # one row asks both
            values["document_kind"] = ""
        self._change(draft.give(self._context.now(), **values), go_on=bool(value))

    def confirm(self) -> None:
        """K: the officer saw what the row names."""
        view = self._session.view
        values = confirmations(view, self._context.desk.reference) if view else {}
        if view is not None and values:
            self._change(view.draft.give(self._context.now(), **values))

    def answer(self, item: str, value: str) -> None:
        """Answer a question; an empty value clears it."""
        draft = self._session.draft
        if draft is not None:
            answer = cast("Answer", value) if value else None
            self._change(draft.answer(self._context.now(), item, answer), go_on=bool(value))

    def accompany(self, value: str) -> None:
        """Say whether somebody came along."""
        said: dict[str, bool] = {"yes": True, "no": False}
        draft = self._session.draft
        if draft is not None:
            apart = draft.apart and value == "yes"
            self._change(replace(draft, accompanied=said.get(value), apart=apart), go_on=bool(value))

    def part(self, apart: bool) -> None:
        """Say that the person stands apart from the companion now."""
        draft = self._session.draft
        if draft is not None and draft.apart != apart:
            self._change(replace(draft, apart=apart))

    def skip(self, items: tuple[str, ...]) -> None:
        """Say that the folded private items were not asked; what was answered apart stays."""
        draft = self._session.draft
        if draft is not None:
            for item in items:
                if item not in draft.answers:
                    draft = draft.answer(self._context.now(), item, "not_asked")
            self._change(draft)

    def endorse(self, value: str) -> None:
        """Record what SIMKIM did; this program issues nothing."""
        draft = self._session.draft
        if draft is not None and value in {"done", "not_yet"}:
            self._session.change(replace(draft, endorsement=cast("Endorsement", value)))

    def choose_mode(self, mode: str) -> None:
        """Judge the open traveller in another mode."""
        draft = self._session.draft
        if draft is not None and draft.mode != mode:
            self._change(replace(draft, mode=mode))

    def note(self, text: str) -> None:
        """Take over the note as it is typed."""
        if self._session.draft is not None:
            self._session.change(replace(self._session.draft, note=text), typing=True)

    def reason(self, text: str) -> None:
        """Take over the reason as it is typed."""
        if self._session.draft is not None:
            self._session.change(replace(self._session.draft, reason=text), typing=True)

    def _on_left(self) -> None:
        if self._session.typing:
            self._session.keep()

    def _change(self, draft: Draft, *, go_on: bool = True) -> None:
        self._session.change(draft)
        current = self._case.current
        if go_on:
            QTimer.singleShot(0, self, lambda: self._go_on(current))

    def _go_on(self, from_row: str) -> None:
        """Lead on, unless the officer went elsewhere meanwhile."""
        if self._session.draft is None or self._case.current != from_row:
            return
        self._case.advance()
        result = self._case.result
        missing = result.reason_shown() and not result.reason.toPlainText().strip()
        if missing and not self._case.open_keys() and self._case.isVisible():
            self._case.focus_text(result.reason)

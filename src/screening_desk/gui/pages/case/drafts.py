"""The forms of a case that are kept while they are typed: own reading, decision, note bar, and notice of a deferral."""

from __future__ import annotations

from collections.abc import Callable

from screening_desk.gui.pages.case.beside import CaseBeside
from screening_desk.gui.pages.case.decision import DecisionPanel
from screening_desk.gui.pages.case.reading import ReadingPanel
from screening_desk.gui.pages.form_drafts import Part
from screening_desk.services.case_view import CaseView
from screening_desk.services.form_draft import Typed, TypedDecision, TypedNote, TypedNotice, TypedReading


def case_parts(
    view: Callable[[], CaseView | None], reading: ReadingPanel, decision: DecisionPanel, beside: CaseBeside
) -> dict[str, Part]:
    """Return how each form is read and filled; a reading that was saved, by whomever, is no draft any more."""

    def typed_reading() -> TypedReading | None:
        shown, typed = view(), reading.typed()
        open_yet = shown is not None and (shown.second is None or reading.revising)
        return typed if open_yet and typed != TypedReading() else None

    def fill_reading(typed: Typed) -> bool:
        if isinstance(typed, TypedReading):
            reading.fill(typed)
        return isinstance(typed, TypedReading)

    def typed_decision() -> TypedDecision | None:
        typed = decision.typed()
        return typed if typed != TypedDecision() else None

    def fill_decision(typed: Typed) -> bool:
        if isinstance(typed, TypedDecision):
            decision.fill(typed)
        return isinstance(typed, TypedDecision)

    def fill_note(typed: Typed) -> bool:
        return isinstance(typed, TypedNote) and beside.fill_note(typed)

    def typed_notice() -> TypedNotice | None:
        typed = beside.notice.typed()
        return typed if typed != TypedNotice() else None

    def fill_notice(typed: Typed) -> bool:
        return isinstance(typed, TypedNotice) and beside.notice.fill(typed)

    return {
        "reading": Part(typed_reading, fill_reading),
        "decision": Part(typed_decision, fill_decision),
        "note": Part(beside.bar.typed, fill_note),
        "notice": Part(typed_notice, fill_notice),
    }

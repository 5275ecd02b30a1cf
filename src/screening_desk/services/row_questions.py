"""Which answers one row of findings rests on and would ask for again, so that a slip in any of them stays within reach."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from screening_desk.reference import Reference
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView


def row_questions(
    view: ScreeningView, code: str, reference: Reference, look: Callable[[Draft], ScreeningView]
) -> tuple[str, ...]:
    """Return the inputs a row asks for, in the order of its data: the one it asks now, and each that it would ask for
    if it had no answer. `look` judges a draft."""
    asked = next((finding.asks for finding in view.findings if finding.code == code), None)
    if asked is None:
        return ()
    given = view.draft.given
    found = tuple(
        each
        for each in reference.rules[code].inputs
        if each == asked or (each in given and _asks_again(view, code, each, look))
    )
    return found if asked in found else (asked,)


def _asks_again(view: ScreeningView, code: str, answer: str, look: Callable[[Draft], ScreeningView]) -> bool:
    given = {key: value for key, value in view.draft.given.items() if key != answer}
    again = look(replace(view.draft, given=given))
    return any(finding.code == code and finding.asks == answer for finding in again.findings)

"""The sentences of the movement rules on the screen, which come from the reference data."""

from __future__ import annotations

from collections.abc import Mapping

from screening_desk.gui.context import current_language
from screening_desk.reference import Reference, movement
from screening_desk.reference.model import FactValue
from screening_desk.reference.wording import fill, step_words
from screening_desk.rules.days import Step
from screening_desk.rules.movement import Caution


def caution_words(caution: Caution, reference: Reference) -> str:
    """Say one thing to look at."""
    return fill(movement.load().cautions[caution.code], caution.facts, reference, current_language())


def sum_words(step: Step, reference: Reference) -> str:
    """Say one step of a sum: of a stay, or of a window."""
    own = movement.load().steps.get(step.code)
    language = current_language()
    return step_words(step, reference, language) if own is None else fill(own, step.facts, reference, language)


def say(code: str, reference: Reference, facts: Mapping[str, FactValue] | None = None) -> str:
    """Say a sentence of the page that comes from the reference data."""
    return fill(movement.load().sentences[code], facts or {}, reference, current_language())

"""The counter's own words: modes, reasons why a screening cannot be finished yet, states of past screenings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.judging import ScreeningView

translate = QCoreApplication.translate

MODES = ("arrival", "departure", "applicant", "stay", "crew")
"""Modes that the rules know; their tabs have Alt+1, Alt+2 and so on. A crew has a page of its own."""


def mode_word(mode: str) -> str:
    """Name a mode of the counter."""
    words = {
        "arrival": translate("Counter", "Arrival"),
        "departure": translate("Counter", "Departure"),
        "applicant": translate("Counter", "Passport applicant"),
        "stay": translate("Counter", "Stay permit inspection"),
        "crew": translate("Counter", "Crew"),
    }
    return words.get(mode, mode)


def endorsement_word(mode: str) -> str:
    """Name what SIMKIM issues in a mode; empty where it issues nothing."""
    return {
        "arrival": translate("Counter", "Entry Mark in SIMKIM"),
        "departure": translate("Counter", "Exit Mark in SIMKIM"),
    }.get(mode, "")


def endorsed_words(mode: str, endorsement: str) -> str:
    """Say what was recorded about SIMKIM's mark; empty where SIMKIM issues none."""
    words = {
        "done": translate("Counter", "done"),
        "not_yet": translate("Counter", "not yet"),
        "not_recorded": translate("Counter", "not recorded"),
    }
    name = endorsement_word(mode)
    return f"{name}: {words.get(endorsement, endorsement)}" if name else ""


def state_word(state: str) -> tuple[str, Kind | None]:
    """Say how a past screening ended; a kind where it is more than an end."""
    words: dict[str, tuple[str, Kind | None]] = {
        "finished": (translate("Counter", "Finished"), None),
        "handed_over": (translate("Counter", "With supervisor"), "esc"),
        "decided": (translate("Counter", "Decided"), "info"),
        "incomplete": (translate("Counter", "Incomplete"), "unk"),
    }
    return words.get(state, (state, None))


def block_words(view: ScreeningView) -> str:
    """Say why "finish and save" is off, the first reason only; empty when it is on."""
    words = {
        "supervisor": translate("Counter", "Only to a supervisor"),
        "concern": translate("Counter", "Only to a supervisor"),
        "complete": translate("Counter", "A check row is still open"),
        "simkim": translate("Counter", "SIMKIM is not answered"),
        "questions": translate("Counter", "A question is not answered"),
        "reason": translate("Counter", "Not assessed: write the reason"),
    }
    return words[view.blocks[0]] if view.blocks else ""


def sex_word(sex: str) -> str:
    """Say the sex as the document has it."""
    return {"M": translate("Counter", "M (document)"), "F": translate("Counter", "F (document)"), "X": "X"}.get(
        sex, translate("Counter", "not stated")
    )

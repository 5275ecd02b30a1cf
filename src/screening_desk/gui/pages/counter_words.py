"""The counter's own words: modes, reasons why a screening cannot be finished yet, states of past screenings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.judging import ScreeningView

MODES = ("arrival", "departure", "applicant", "stay")
"""Modes that the rules know; their tabs have Alt+1, Alt+2 and so on."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Counter", text)


def mode_word(mode: str) -> str:
    """Name a mode of the counter."""
    words = {
        "arrival": _tr("Arrival"),
        "departure": _tr("Departure"),
        "applicant": _tr("Passport applicant"),
        "stay": _tr("Stay permit inspection"),
    }
    return words.get(mode, mode)


def endorsement_word(mode: str) -> str:
    """Name what SIMKIM issues in a mode; empty where it issues nothing."""
    return {"arrival": _tr("Entry Mark in SIMKIM"), "departure": _tr("Exit Mark in SIMKIM")}.get(mode, "")


def state_word(state: str) -> tuple[str, Kind | None]:
    """Say how a past screening ended; a kind where it is more than an end."""
    words: dict[str, tuple[str, Kind | None]] = {
        "finished": (_tr("Finished"), None),
        "handed_over": (_tr("With supervisor"), "esc"),
        "decided": (_tr("Decided"), "info"),
        "incomplete": (_tr("Incomplete"), "unk"),
    }
    return words.get(state, (state, None))


def block_words(view: ScreeningView) -> str:
    """Say why "finish and save" is off, the first reason only; empty when it is on."""
    words = {
        "supervisor": _tr("Only to a supervisor"),
        "concern": _tr("Only to a supervisor"),
        "complete": _tr("A check row is still open"),
        "simkim": _tr("SIMKIM is not answered"),
        "questions": _tr("A question is not answered"),
        "reason": _tr("Not assessed: write the reason"),
    }
    return words[view.blocks[0]] if view.blocks else ""


def sex_word(sex: str) -> str:
    """Say the sex as the document has it."""
    return {"M": _tr("M (document)"), "F": _tr("F (document)"), "X": "X"}.get(sex, _tr("not stated"))

"""The words of list matches in the trail and in refusals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def match_actions() -> dict[str, str]:
    """What is done with matches."""
    return {
        Action.MATCH_LIST: translate("Actions", "List matches shown"),
        Action.MATCH_VIEW: translate("Actions", "Match card opened"),
        Action.MATCH_PROPOSE: translate("Actions", "Match judged, as a proposal"),
        Action.MATCH_JUDGE: translate("Actions", "Match judged"),
    }


def match_objects() -> dict[str, str]:
    """What it is done to."""
    return {"match": translate("Objects", "list match")}


def answer_word(answer: str, *, contact: bool = False) -> str:
    """Say what somebody made of a match; of one by a contact alone it is not about a person."""
    if contact and answer != "cannot_tell":
        same, other = translate("Matches", "The one on the list"), translate("Matches", "Not the one on the list")
        return same if answer == "same" else other
    return {
        "not_same": translate("Matches", "Not the same person"),
        "cannot_tell": translate("Matches", "Cannot tell"),
        "same": translate("Matches", "The same person"),
    }[answer]


def match_reasons() -> dict[str, str]:
    """How it came out, in the trail."""
    return {answer: answer_word(answer) for answer in ("not_same", "cannot_tell", "same")}


def match_refused() -> dict[str, str]:
    """Why it was refused, short enough for a column."""
    return {
        "match_answer_missing": translate("Reasons", "no answer chosen"),
        "match_found": translate("Reasons", "a list match came in between"),
        "match_reason_short": translate("Reasons", "reason too short"),
    }


def match_refusals() -> dict[str, str]:
    """What the officer reads."""
    return {
        "match_answer_missing": translate("Refusals", "Choose one of the three answers first."),
        "match_found": translate("Refusals", "The lists were asked meanwhile. Recheck (F5), then save."),
        "match_reason_short": translate("Refusals", "Write the reason, at least {number} letters."),
    }

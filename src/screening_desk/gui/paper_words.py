"""The words of papers outside their page: kinds, events of a case, refusals and reasons, in the language of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def paper_word(kind: str) -> str:
    """Name a kind of paper."""
    return _kinds().get(kind, kind)


def what_word(kind: str, recipient: str) -> str:
    """Say what an entry of the register is and to whom it goes; of a letter its recipient alone."""
    if kind == "letter":
        return recipient
    return f"{paper_word(kind)}: {recipient}" if recipient else paper_word(kind)


def paper_event(kind: str, facts: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """Return icon, colour and title of an event about a paper; None for one that is about something else."""
    what = paper_word(str(facts.get("what", "")))
    lines = {
        "paper": ("printer", "text", translate("Papers", "Made: {what}").format(what=what)),
        "paper_withdrawn": ("cross", "text", translate("Papers", "Withdrawn: {what}").format(what=what)),
    }
    return lines.get(kind)


def paper_reasons() -> dict[str, str]:
    """The kinds as they stand in the audit trail."""
    return {**_kinds(), "papers": translate("Reasons", "papers"), "slip": translate("Reasons", "reply slip")}


def paper_refused() -> dict[str, str]:
    """Say shortly what was refused."""
    return {
        "notice_not_neutral": translate("Reasons", "notice names a crime"),
        "paper_facts_missing": translate("Reasons", "neither fact nor statement"),
        "paper_no_deferral": translate("Reasons", "no deferral stands"),
        "paper_not_decided": translate("Reasons", "not decided yet"),
        "paper_nothing_handed": translate("Reasons", "nothing handed over"),
        "paper_place_missing": translate("Reasons", "place missing"),
        "paper_recipient_missing": translate("Reasons", "recipient missing"),
        "paper_who_missing": translate("Reasons", "who said it is missing"),
    }


def paper_refusals() -> dict[str, str]:
    """Say what is wrong and what to do."""
    return {
        "notice_not_neutral": translate(
            "Refusals", "The notice may not name a crime. Say what the documents show, and word the basis without it."
        ),
        "paper_facts_missing": translate("Refusals", "Write what was seen, or what somebody said."),
        "paper_no_deferral": translate("Refusals", "No deferral of this case stands."),
        "paper_not_decided": translate("Refusals", "The case is decided first; only in danger help goes before."),
        "paper_nothing_handed": translate("Refusals", "Tick what is handed over."),
        "paper_place_missing": translate("Refusals", "Write where it is handed over."),
        "paper_recipient_missing": translate("Refusals", "Say to whom it goes: from the directory, or typed."),
        "paper_who_missing": translate("Refusals", "Say who that was, by function."),
    }


def _kinds() -> dict[str, str]:
    return {
        "hand_over": translate("Papers", "Hand-over record"),
        "hand_over_first": translate("Papers", "Emergency hand-over"),
        "deferral": translate("Papers", "Notice of deferral"),
        "police": translate("Papers", "Report to the police"),
        "exit_ban": translate("Papers", "Draft: urgent exit ban"),
    }

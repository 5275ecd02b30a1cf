"""The words of the movement history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import day_text
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.rules.movement import Counted
from screening_desk.services.movement import History
from screening_desk.services.movement_rows import Earlier

translate = QCoreApplication.translate
Standing = Literal["proposed", "part", "same", "two", "open"]


@dataclass(frozen=True)
class Paper:
    """A document of the same person, or one that may be."""

    key: str
    number: str
    state: str
    name: str
    standing: Standing
    why: str = ""


def papers_of(history: History) -> tuple[Paper, ...]:
    """Return other documents: proposals first, then what somebody said."""
    found = [
        Paper(each.key, each.number, each.state, each.name, "proposed" if each.how == "same" else "part")
        for each in history.proposals
    ]
    said = {each.key: each for each in history.said}
    listed = set()
    for document in history.documents:
        word = said.get(document.key)
        why = f"{day_text(word.at)} · {word.by} · {word.reason}" if word else ""
        found.append(Paper(document.key, document.number, document.state, document.name, "same", why))
        listed.add(document.key)
    for each in history.said:
        if each.verdict == "two" and each.key not in listed:
            state, _, number = each.key.partition(":")
            found.append(Paper(each.key, number, state, "", "two", f"{day_text(each.at)} · {each.by} · {each.reason}"))
    return tuple(found)


def document_words(paper: Paper) -> str:
    """Say which document: State and number, and the name where it is known."""
    return " · ".join(part for part in (f"{paper.state} {paper.number}", paper.name) if part)


def paper_state(paper: Paper) -> tuple[str, Kind]:
    """Say how a document stands to the one at hand."""
    words: dict[Standing, tuple[str, Kind]] = {
        "proposed": (translate("Movement", "proposed"), "unk"),
        "part": (translate("Movement", "similar name"), "unk"),
        "same": (translate("Movement", "one person"), "info"),
        "two": (translate("Movement", "two persons"), "na"),
        "open": (translate("Movement", "open"), "unk"),
    }
    return words[paper.standing]


def bar_words(counted: Counted) -> str:
    """Say one stay beside its bar: by which index, used of permitted, and how many over."""
    days, begin = counted.days, counted.stay.begin
    code = begin.code if begin is not None else ""
    if counted.stay.missing:
        said = translate("Movement", "incomplete")
    elif days.used is not None and days.allowed is not None:
        said = translate("Movement", "{used} of {allowed} days").format(used=days.used, allowed=days.allowed)
    else:
        said = translate("Movement", "{used} days").format(used=days.used)
    over = translate("Movement", "{n} over").format(n=days.over) if days.over else ""
    return ", ".join(part for part in (code, said, over) if part)


def outcome_word(each: Earlier) -> str:
    """Say how an earlier screening ended, where that is told here."""
    return {
        "refuse_entry": translate("Movement", "entry refused"),
        "refuse_exit": translate("Movement", "exit refused"),
        "defer_departure": translate("Movement", "departure deferred"),
        "defer_application": translate("Movement", "application deferred"),
        "open": translate("Movement", "with the supervisor"),
        "incomplete": translate("Movement", "put aside"),
    }.get(each.outcome, "")


def head_words(history: History) -> str:
    """Say how many visits in how many months."""
    begun = [each.stay.begin or each.stay.end for each in history.stays]
    first = min((each.day for each in begun if each is not None), default=None)
    if first is None:
        return translate("Movement", "no entry or exit recorded here")
    months = (history.today.year - first.year) * 12 + history.today.month - first.month + 1
    words = translate("Movement", "{n} journeys") if history.citizen else translate("Movement", "{n} visits")
    return " · ".join(
        (words.format(n=len(history.stays)), translate("Movement", "{n} months").format(n=max(1, months)))
    )

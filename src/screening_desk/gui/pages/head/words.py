"""Words of the page of the head: papers, how they are signed, second approvals, numbers of what is late."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import counted, day_text, time_text
from screening_desk.gui.follow_up_words import due_word
from screening_desk.gui.paper_words import paper_word
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.head_desk import Overdue

translate = QCoreApplication.translate


def signed_word(kind: str) -> str:
    """Say what a paper is; a kind of another version is shown as it is."""
    return translate("Head", "Referral letter") if kind == "referral" else paper_word(kind)


def form_word(form: str) -> tuple[str, Kind]:
    """Say whose signature a paper has or waits for."""
    words: dict[str, tuple[str, Kind]] = {
        "head": (translate("Head", "your signature"), "warn"),
        "on_behalf": (translate("Head", "on your behalf"), "info"),
        "acting": (translate("Head", "as acting head"), "info"),
        "interim": (translate("Head", "as interim head"), "info"),
    }
    return words.get(form, (form, "unk"))


def approval_word(kind: str) -> str:
    """Say what waits for a second person."""
    words = {
        "letter": translate("Head", "Letter past an ended MoU"),
        "consent": translate("Head", "Exception from consent"),
        "refusal": translate("Head", "Refusal being written"),
        "exception": translate("Head", "Exception being written"),
    }
    return words.get(kind, kind)


def overdue_lines(late: Overdue) -> tuple[tuple[str, str, Kind], ...]:
    """Return a number, its words and its kind for each tile."""
    kinds = ", ".join(f"{due_word(kind)} {counted(number)}" for kind, number in late.late_kinds)
    tell = translate("Head", "Withdrawals to be told within 3x24 hours")
    if late.tell_first is not None:
        first = translate("Head", "the next by {day} {time}")
        tell += ", " + first.format(day=day_text(late.tell_first), time=time_text(late.tell_first))
    if late.told_late:
        tell += ". " + translate("Head", "Past that time: {n}").format(n=late.told_late)
    waiting = translate("Head", "People waiting over {n} minutes without a decision").format(n=late.minutes)
    return (
        (counted(late.long_waits), waiting, _of(late.long_waits)),
        (
            counted(late.late_follow_up),
            translate("Head", "Follow-up that is late") + (f": {kinds}" if kinds else ""),
            _of(late.late_follow_up),
        ),
        (counted(late.to_tell + late.told_late), tell, "esc" if late.told_late else "warn" if late.to_tell else "ok"),
    )


def _of(number: int) -> Kind:
    return "esc" if number else "ok"

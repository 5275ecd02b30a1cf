"""What pages say of a screening from paper, and of a check that was made later."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.late_said import late_words
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.services.case_view import CaseView
from screening_desk.services.catch_up import CHECK, UNREACHABLE, CaughtUpView
from screening_desk.services.draft import Late
from screening_desk.services.history import PastScreening

translate = QCoreApplication.translate


def waiting_late_sign(late: Late) -> Sign:
    """The counter waits for the document that stands on a sheet."""
    text = translate("Late", "Type or scan the document on the sheet (F3 without an MRZ). F2: not from paper.")
    return Sign("info", late_words(late), text)


def when_words(closed_at: datetime, late: Late | None) -> str:
    """When a screening happened; both times where it was entered later."""
    closed = f"{day_text(closed_at)} {time_text(closed_at)}"
    if late is None:
        return closed
    acted = f"{day_text(late.acted_at)} {time_text(late.acted_at)}"
    return translate("Late", "{acted}, entered {time}").format(acted=acted, time=closed)


def caught_up_words(found: CaughtUpView) -> str:
    """What SIMKIM said later, when and to whom."""
    answers = {
        "none_found": translate("Late", "none found"),
        "hit": translate("Late", "found"),
        "similar": translate("Late", "similar name"),
    }
    when = f"{day_text(found.at)} {time_text(found.at)}"
    words = translate("Late", "SIMKIM, checked afterwards {when} by {by}: {answer}")
    said = words.format(when=when, by=found.by, answer=answers.get(found.value, found.value))
    return f"{said}. {found.note}" if found.note else said


def check_lines(past: PastScreening) -> tuple[tuple[str, str, str], ...]:
    """What a later check found, or that one is still to be made, as a line of a list; none where SIMKIM answered."""
    if past.caught_up is not None:
        return (("search", "text2", caught_up_words(past.caught_up)),)
    given = past.view.draft.given.get(CHECK)
    if past.state != "finished" or given is None or given.value != UNREACHABLE:
        return ()
    text = translate("Late", "SIMKIM was not reachable: on the list of checks to catch up, not made yet")
    return (("search", "text2", text),)


def said_of(view: CaseView) -> tuple[str, ...]:
    """What a case's notes say of paper and later checks."""
    late = (late_words(view.late),) if view.late else ()
    return (*late, caught_up_words(view.caught_up)) if view.caught_up else late

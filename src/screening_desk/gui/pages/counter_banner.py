"""What the one banner of an open screening says: always true, the most pressing first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import time_text
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.judging import ScreeningView
from screening_desk.services.screening import CaseProgress, Saved

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Sign:
    """Kind, title, next step, and a note at the right."""

    kind: Kind
    title: str
    text: str = ""
    note: str = ""


def unsaved_sign(detail: str) -> Sign:
    """A save did not work; everything is still on the screen."""
    return Sign("error", translate("CounterBanner", "Not saved yet. Try again (F5)."), detail)


def handed_over_sign(saved: Saved, progress: CaseProgress | None, phone: str, *, reason_missing: bool) -> Sign:
    """Handed over and not opened, or opened by somebody; whom to call where the office set it."""
    at = time_text(saved.at)
    if progress is not None and progress.opened_at is not None:
        title = translate("CounterBanner", "Opened by {name} {time}").format(
            name=progress.opened_by, time=time_text(progress.opened_at)
        )
        return Sign("info", title, translate("CounterBanner", "F2: next traveller."), saved.register_number)
    title = translate("CounterBanner", "Handed over {time}, not opened yet").format(time=at)
    call = (
        translate("CounterBanner", "Call the supervisor: {phone}.").format(phone=phone)
        if phone
        else translate("CounterBanner", "Call the supervisor.")
    )
    write = translate("CounterBanner", "Write the reason now, then Ctrl+S.")
    text = f"{call} {write}" if reason_missing else call
    return Sign("esc", title, text, saved.register_number)


def open_sign(view: ScreeningView, notice: str) -> Sign | None:
    """What an open screening needs, if anything."""
    if view.danger and view.assessment.child_danger:
        away = translate("CounterBanner", "Do not leave the child. Go to a separate room, the adult waits elsewhere.")
        call = translate("CounterBanner", "F8 calls the supervisor without waiting for a reason.")
        return Sign(
            "ink", translate("CounterBanner", "Help now: a child with somebody who is not family"), f"{away} {call}"
        )
    if view.danger:
        text = translate("CounterBanner", "Stay with the person. F8 calls the supervisor without waiting for a reason.")
        return Sign("ink", translate("CounterBanner", "Help now"), text)
    if view.needs_supervisor:
        first = (
            translate("CounterBanner", "First step: serve them apart from whoever came along, then go on asking.")
            if view.draft.accompanied and not view.draft.apart
            else translate("CounterBanner", "First step: write the reason, then hand over.")
        )
        note = (
            translate("CounterBanner", "Not handed over, reason being written")
            if view.draft.reason.strip()
            else translate("CounterBanner", "Not handed over yet")
        )
        discuss = translate("CounterBanner", "Do not discuss the result at the counter.")
        text = f"{first} {discuss}"
        return Sign("esc", translate("CounterBanner", "To be handed to a supervisor"), text, note)
    return Sign("info", notice) if notice else None


def resume_sign(opened: str, answers: int) -> Sign:
    """A draft waits for its officer."""
    if answers:
        title = translate("CounterBanner", "Screening {time} is saved up to question {n}").format(
            time=opened, n=answers
        )
    else:
        title = translate("CounterBanner", "Screening {time} is saved, no question answered yet").format(time=opened)
    return Sign("info", title, translate("CounterBanner", "It is not finished. Continue it before the next traveller."))


def saved_sign(saved: Saved) -> Sign:
    """The final save is on disk."""
    title = translate("CounterBanner", "Saved {time} · {number}").format(
        time=time_text(saved.at), number=saved.register_number
    )
    return Sign("ok", title, translate("CounterBanner", "Ready for the next traveller."))

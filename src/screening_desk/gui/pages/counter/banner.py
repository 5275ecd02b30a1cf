"""What the one banner of an open screening says: always true, the most pressing first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import time_text
from screening_desk.gui.late_said import late_words
from screening_desk.gui.pages.counter.kinds import page_of
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.duty import Duty
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


def call_words(duty: Duty) -> str:
    """Say whom to call, as far as this program knows it."""
    names = duty.names[0] if duty.names else ""
    if len(duty.names) > 1:
        names = translate("CounterBanner", "{one} or {other}").format(one=names, other=duty.names[1])
    if names and duty.phone:
        return translate("CounterBanner", "Call {name} ({phone}).").format(name=names, phone=duty.phone)
    if names:
        return translate("CounterBanner", "Call {name}.").format(name=names)
    if duty.phone:
        return translate("CounterBanner", "Call the supervisor: {phone}.").format(phone=duty.phone)
    return translate("CounterBanner", "Call the supervisor.")


def handed_over_sign(saved: Saved, progress: CaseProgress | None, duty: Duty, *, known: bool, late: bool) -> Sign:
    """Handed over and not opened, opened by somebody, or decided; whom to call while it is not opened.

    `known`: how far the case is could be read just now. `late`: the reason is still to be written.
    """
    at = time_text(saved.at)
    if progress is not None and progress.decided_at is not None:
        title = translate("CounterBanner", "Decided {time}").format(time=time_text(progress.decided_at))
        return Sign("info", title, translate("CounterBanner", "F2: next traveller."), saved.register_number)
    if progress is not None and progress.opened_at is not None:
        title = translate("CounterBanner", "Opened by {name} {time}").format(
            name=progress.opened_by, time=time_text(progress.opened_at)
        )
        return Sign("info", title, translate("CounterBanner", "F2: next traveller."), saved.register_number)
    title = translate("CounterBanner", "Handed over {time}, not opened yet").format(time=at)
    if not known:
        title = translate("CounterBanner", "Handed over {time}; whether it was opened is not known").format(time=at)
    call, write = call_words(duty), translate("CounterBanner", "Write the reason now, then Ctrl+S.")
    return Sign("esc" if known else "unk", title, f"{call} {write}" if late else call, saved.register_number)


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
    needs_health = next((each for each in view.findings if each.asks == "need_health"), None)
    if needs_health is not None and needs_health.facts["case"] == "yes":
        text = translate(
            "CounterBanner", "Call health staff; the other questions wait. Tick the help once it is given."
        )
        return Sign("ink", translate("CounterBanner", "Help now: ill or hurt"), text)
    if view.needs_supervisor and not _only_papers(view):
        first = translate("CounterBanner", "First step: write the reason, then hand over.")
        if view.draft.accompanied and not view.draft.apart:
            first = translate(
                "CounterBanner", "First step: serve them apart from whoever came along, then go on asking."
            )
        elif _only_misread(view) and not view.draft.reason.strip():
            first = translate(
                "CounterBanner",
                "First step: scan again or correct the MRZ. Where it still does not agree: write the reason, then "
                "hand over.",
            )
        note = (
            translate("CounterBanner", "Not handed over, reason being written")
            if view.draft.reason.strip()
            else translate("CounterBanner", "Not handed over yet")
        )
        discuss = translate("CounterBanner", "Do not discuss the result at the counter.")
        text = f"{first} {discuss}"
        return Sign("esc", translate("CounterBanner", "To be handed to a supervisor"), text, note)
    if view.draft.late is not None:
        return Sign("info", late_words(view.draft.late), notice)
    return Sign("info", notice) if notice else None


def _only_misread(view: ScreeningView) -> bool:
    """Whether it is only the check digits that need a supervisor: another scan may settle them."""
    asked = {finding.code for finding in view.findings if finding.handling == "supervisor"}
    return asked == {"mrz"} and "concern" not in view.blocks


def _only_papers(view: ScreeningView) -> bool:
    """Whether it is only a worker's papers that need a supervisor: the table and the result say so beside each other."""
    asked = {finding.asks or "" for finding in view.findings if finding.handling == "supervisor"}
    return (
        page_of(view) == "worker" and "concern" not in view.blocks and all(each.startswith("paper_") for each in asked)
    )


def resume_sign(opened: str, answers: int) -> Sign:
    """A draft waits for its officer."""
    if answers:
        title = translate("CounterBanner", "Screening {time} is saved up to question {n}").format(
            time=opened, n=answers
        )
    else:
        title = translate("CounterBanner", "Screening {time} is saved, no question answered yet").format(time=opened)
    return Sign("info", title, translate("CounterBanner", "It is not finished. Continue it before the next traveller."))


def other_version_sign(opened: str) -> Sign:
    """The draft that waits was written by another version of the program."""
    return Sign(
        "warn",
        translate("CounterBanner", "Screening {time} was begun with another version of the program").format(
            time=opened
        ),
        translate(
            "CounterBanner",
            "It cannot be continued here. Put it aside: it is kept as it is. Then read the document again.",
        ),
    )


def saved_sign(saved: Saved) -> Sign:
    """The final save is on disk."""
    title = translate("CounterBanner", "Saved {time} · {number}").format(
        time=time_text(saved.at), number=saved.register_number
    )
    return Sign("ok", title, translate("CounterBanner", "Ready for the next traveller."))

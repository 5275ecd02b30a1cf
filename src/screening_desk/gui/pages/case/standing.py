"""What stays true of a case while it is shown: who has it, where it is, what it waits for, how its drafts are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import time_text
from screening_desk.gui.pages.case.words import sentence_of, skip_word
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.services.case_view import CaseView
from screening_desk.services.readers import SECOND, THIRD

translate = QCoreApplication.translate


def stand_sign(view: CaseView, actor_id: str, drafts: Sign | None) -> Sign | None:
    """Say it to whoever looks; ``drafts`` is what is to be said of what they typed."""
    if view.away:
        text = translate(
            "CasePage", "You can read it. It comes back in a file, or is taken back in the queue: By file (Ctrl+K)."
        )
        return Sign("info", translate("CasePage", "At station {station} now").format(station=view.away), text)
    if view.holder_id == actor_id:
        return drafts or _waits(view)
    if view.reads == THIRD:
        return drafts or Sign("info", translate("CasePage", "You read as the third"), sentence_of("third_reader"))
    title = translate("CasePage", "Open with {name} since {time}")
    text = translate(
        "CasePage", "You can read it. Only the holder of the case reviews and decides; Ctrl+M takes it over."
    )
    return Sign("info", title.format(name=view.holder or "–", time=time_text(view.held_since)), text)


def _waits(view: CaseView) -> Sign | None:
    """What a case waits for, or that help does not wait, to whoever has it."""
    if view.decided:
        return None
    if view.third_due:
        return Sign("warn", translate("Case", "A third reader is waited for"), sentence_of("third_reader"))
    if view.second is None and view.skips and view.reads == SECOND:
        why = skip_word(view.skips)
        return Sign("warn", sentence_of("help_first"), translate("Case", "Why: {why}").format(why=why))
    return None

"""How it is said that something was entered from paper: both times, the sheet, and who wrote it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.reference import day
from screening_desk.services.draft import Late

translate = QCoreApplication.translate


def late_words(late: Late) -> str:
    """Say what a screening is entered from."""
    why = day.load().late_reasons.get(late.why)
    words = translate("Late", "From paper {number}: happened {day} {time}, written by {writer} ({why})")
    return words.format(
        number=late.paper_number,
        day=day_text(late.acted_at),
        time=time_text(late.acted_at),
        writer=late.writer,
        why=why.text.get(current_language()) if why else late.why,
    )

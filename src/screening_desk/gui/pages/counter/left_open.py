"""What waits at this station when an officer comes to the counter: ships and travel groups, nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import day_text
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.services.groups import GroupRow
from screening_desk.services.port_call import CallRow
from screening_desk.services.zone import day_of

translate = QCoreApplication.translate
NAMED = 2


def open_work_sign(calls: Sequence[CallRow], groups: Sequence[GroupRow], today: date) -> Sign | None:
    """Name what is open, and the keys that go on with it; a group of an earlier day would take everybody in."""
    titles, keys = [], []
    unnamed = translate("Queries", "without a name")
    if calls:
        names = ", ".join(call.vessel or unnamed for call in calls[:NAMED])
        titles.append(translate("Queries", "Open ships: {n} ({names})").format(n=len(calls), names=names))
        keys.append(translate("Queries", "Alt+5 goes on with the crew."))
    if groups:
        names = ", ".join(_group(group, unnamed, today) for group in groups[:NAMED])
        titles.append(translate("Queries", "Open groups: {n} ({names})").format(n=len(groups), names=names))
        keys.append(translate("Queries", "Alt+O goes on with a group or closes it."))
    return Sign("info", " · ".join(titles), " ".join(keys)) if titles else None


def _group(group: GroupRow, unnamed: str, today: date) -> str:
    name = group.flight or group.operator or unnamed
    opened = day_of(group.opened_at)
    since = translate("Queries", "{name} since {day}")
    return since.format(name=name, day=day_text(group.opened_at)) if opened < today else name

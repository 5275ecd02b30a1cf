"""Which pages each role has, and how they and the tools stand in the rail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.widgets.rail import RailEntry
from screening_desk.services.access import Role

translate = QCoreApplication.translate
PAGES: dict[Role, tuple[str, ...]] = {
    Role.OFFICER: ("counter", "queue", "day", "reference"),
    Role.SUPERVISOR: (
        "counter",
        "queue",
        "partners",
        "day",
        "reference",
        "quality",
        "due",
        "letters",
        "rights",
        "lists",
    ),
    Role.HEAD: ("head", "reference", "quality", "due", "letters", "rights"),
    Role.ADMINISTRATOR: ("administration", "reference", "letters", "lists"),
    Role.AUDITOR: ("audit", "reference"),
    Role.TRAINEE: ("training", "reference"),
}
SAME_KEY = {"day": 4}
"""Pages whose number is that of the design in every role; those below go on from there."""
ICONS = {
    "head": "lines",
    "day": "route",
    "counter": "book",
    "queue": "lines",
    "partners": "two-heads",
    "administration": "sliders",
    "audit": "shield",
    "reference": "list",
    "quality": "search",
    "due": "clock",
    "letters": "printer",
    "rights": "shield",
    "lists": "list-search",
    "training": "book",
    "learners": "two-heads",
}


def pages_of(role: Role, *, training: bool) -> tuple[str, ...]:
    """Return the pages of a role; the administrator of a training store is its trainer."""
    if training and role is Role.ADMINISTRATOR:
        return ("administration", "learners", "reference")
    return PAGES[role]


def numbered(pages: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """Give each page of a role the number of its key."""
    number = 0
    for key in pages:
        number = SAME_KEY.get(key, number + 1)
        yield key, number


def page_words(key: str) -> str:
    """Say the name of a page."""
    return {
        "counter": translate("Shell", "Counter"),
        "queue": translate("Shell", "Queue"),
        "head": translate("Shell", "Head of office"),
        "partners": translate("Shell", "Partners"),
        "day": translate("Shell", "Day book"),
        "administration": translate("Shell", "Administration"),
        "audit": translate("Shell", "Audit trail"),
        "reference": translate("Shell", "Reference data"),
        "quality": translate("Shell", "Does it work"),
        "due": translate("Shell", "Follow-up"),
        "letters": translate("Shell", "Letters"),
        "rights": translate("Shell", "Data rights"),
        "lists": translate("Shell", "Watch lists"),
        "training": translate("Shell", "Training"),
        "learners": translate("Shell", "Learners"),
    }[key]


def page_entries(keys: Mapping[str, str]) -> list[RailEntry]:
    """Return the pages for the rail, each with its shortcut."""
    return [RailEntry(key, page_words(key), ICONS[key], shortcut) for key, shortcut in keys.items()]


def tool_entries(pin: str, *, closed_mode: bool) -> list[RailEntry]:
    """Return the tools for the rail; closed mode only where travellers are scanned."""
    tools = [RailEntry("closed", translate("Shell", "Closed mode"), "monitor", "Ctrl+D")] if closed_mode else []
    return [
        *tools,
        RailEntry("pin", pin, "person", "Alt+I"),
        RailEntry("hide", translate("Shell", "Hide"), "eye-off", "F12"),
        RailEntry("lock", translate("Shell", "Lock"), "key", "Ctrl+L"),
    ]

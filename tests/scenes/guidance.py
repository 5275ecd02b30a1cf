"""Guidance at the moment of need: the whole text, and where its lines stand beside a result."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.guidance import GuidanceDialog
from screening_desk.gui.theme import Theme
from screening_desk.reference.guidance import TOPICS, Topic
from screening_desk.services.guidance import AFTERWARDS
from tests.gui.counters import CITIZEN
from tests.office import ERIKSSON, Office
from tests.scenes.checklist import open_list
from tests.scenes.set_up import Scene

DANGER = {"B": "yes", "A0": "no", "C4": "yes"}
CHILD = {"B": "yes", "A0": "yes", "A2": "yes", "P2": "yes", "C4": "yes"}
FOREIGNER = {"B": "no", "A0": "no", "P2": "yes", "C4": "yes"}


def scenes() -> dict[str, Scene]:
    """Every place that has it, and the whole text."""
    return {
        "guidance_danger": lambda _, theme, office: open_list(theme, office, CITIZEN, DANGER),
        "guidance_danger_child": lambda _, theme, office: open_list(theme, office, ERIKSSON, CHILD),
        "guidance_foreigner": lambda _, theme, office: open_list(theme, office, ERIKSSON, FOREIGNER),
        "guidance_counter": _counter,
        "guidance_all": lambda _, _theme, office: _whole(office, ("foreign_victim", *AFTERWARDS)),
        "guidance_all_topics": lambda _, _theme, office: _whole(office, TOPICS),
    }


def _counter(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = open_list(theme, office, CITIZEN, DANGER)
    page.sides.close()
    return page


def _whole(office: Office, topics: tuple[Topic, ...]) -> QWidget:
    return GuidanceDialog(topics, office.reference.guidance)

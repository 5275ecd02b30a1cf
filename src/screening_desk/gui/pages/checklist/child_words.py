"""Words of the child path: what was told, line by line, for the counter, a look back and the supervisor."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.told import Told
from screening_desk.rules.child import BY_ADULT, relation

translate = QCoreApplication.translate
Line = tuple[str, str, str]


def relation_words(compared: str) -> str:
    """Say how two relations compare; empty while one of them is missing."""
    words = {"same": translate("Child", "the same"), "differs": translate("Child", "different")}
    return words.get(compared, "")


def told_lines(given: Mapping[str, str], catalogue: Catalogue) -> tuple[Line, ...]:
    """Icon, token and sentence of each fact that was told; where two relations differ, that is a line of its own."""
    lines: list[Line] = []
    for fact in catalogue.told:
        value = given.get(fact.id, "").strip()
        if value:
            lines.append(("person", "text2", f"{fact.text.get(current_language())}: {_said(fact, value)}"))
        if fact.id == BY_ADULT and relation(given) == "differs":
            words = translate("Child", "Child and adult call their relation differently.")
            lines.append(("not-equal", "accent", words))
    return tuple(lines)


def _said(fact: Told, value: str) -> str:
    choice = fact.choice(value)
    return choice.text.get(current_language()) if choice else f"“{value}”"

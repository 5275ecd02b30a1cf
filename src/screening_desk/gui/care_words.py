"""Words of the checklists of care: why one applies, what an item is, and what was noted on the time line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference import care

translate = QCoreApplication.translate


def path_title(path: str) -> str:
    """Name a checklist; one of another version is shown as it is."""
    row = care.load().path(path)
    return row.title.get(current_language()) if row else path


def item_title(path: str, item_id: str) -> str:
    """Name an item; one of another version is shown as it is."""
    row = care.load().item(path, item_id)
    return row.title.get(current_language()) if row else item_id


def why_words(why: str) -> str:
    """Say why a checklist applies."""
    words = {
        "child": translate("Care", "under 18 by the document"),
        "age_unknown": translate("Care", "age not known: treated as a child"),
        "age_in_doubt": translate("Care", "age in doubt: treated as a child"),
        "foreigner": translate("Care", "presumed victim, foreigner"),
        "nationality_unknown": translate("Care", "presumed victim, nationality not known"),
    }
    return words.get(why, why)


def state_words(state: str) -> str:
    """Say what an item is now; what nobody noted is said."""
    words = {
        "": translate("Care", "not noted yet"),
        "done": translate("Care", "done"),
        "not_done": translate("Care", "not done"),
        "not_applicable": translate("Care", "not applicable"),
    }
    return words.get(state, state)


def state_kind(state: str, *, late: bool) -> Kind:
    """Return the look of an item: nothing that is open ever looks fine."""
    if late:
        return "esc"
    kinds: dict[str, Kind] = {"": "unk", "done": "ok", "not_done": "warn", "not_applicable": "na"}
    return kinds.get(state, "unk")


def care_event(facts: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return icon, token and title of a note on the time line."""
    path, item, state = (str(facts.get(name, "")) for name in ("path", "item", "state"))
    icons = {"done": ("ring-tick", "ok"), "not_done": ("triangle", "warn")}
    title = translate("Care", "{item}: {state}").format(item=item_title(path, item), state=state_words(state))
    return *icons.get(state, ("pencil", "text2")), title

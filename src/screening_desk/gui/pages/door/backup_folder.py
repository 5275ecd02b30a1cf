"""What a folder is good for as the place of the daily backup."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.pages.door.set_up_folder import synced_by
from screening_desk.gui.widgets.kinds import Kind

translate = QCoreApplication.translate
State = Literal["off", "gone", "synced", "same", "other", "looking"]


def folder_state(folder: str, store: Path) -> State:
    """Look at a folder; `store` is where the data lie. A disk that is gone may take its time to say so."""
    if not folder:
        return "off"
    place = Path(folder)
    try:
        if not place.is_absolute() or not place.is_dir():
            return "gone"
        if synced_by(place):
            return "synced"
        disk = place.stat().st_dev
    except OSError:
        return "gone"
    return "same" if store.exists() and store.stat().st_dev == disk else "other"


def folder_words(state: State) -> tuple[Kind, str, str]:
    """Return kind, state and what to know about it."""
    made = translate(
        "BackupFolder", "Made by itself in the first quiet moment of a day; encrypted, and verified before it counts."
    )
    words: dict[State, tuple[Kind, str, str]] = {
        "off": (
            "unk",
            translate("BackupFolder", "off"),
            translate("BackupFolder", "Off until a folder is chosen, best one on another disk."),
        ),
        "gone": (
            "warn",
            translate("BackupFolder", "not there"),
            translate("BackupFolder", "The folder is not there now. Connect its disk, or choose another one."),
        ),
        "synced": (
            "warn",
            translate("BackupFolder", "copied elsewhere"),
            translate("BackupFolder", "Another program copies this folder out of the office."),
        ),
        "same": (
            "warn",
            translate("BackupFolder", "same disk"),
            translate("BackupFolder", "It lies on the disk of the data: a broken disk takes both."),
        ),
        "other": ("ok", translate("BackupFolder", "on another disk"), ""),
        "looking": ("unk", translate("BackupFolder", "being looked at…"), ""),
    }
    kind, title, text = words[state]
    return kind, title, f"{text} {made}".strip() if state in {"synced", "same", "other"} else text

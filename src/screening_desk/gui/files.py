"""Where a file is read from or written to: the system's own dialog, passed in so that tests can choose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFile = Callable[[QWidget, str, str], Path | None]
"""Asked with the parent, the title of the dialog, and a filter or a suggested name; None when nothing was chosen."""


def ask_open(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Let a person choose a file that exists."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(Path.home()), pattern)
    return Path(name) if name else None


def ask_folder(parent: QWidget, title: str, present: str) -> Path | None:
    """Let a person choose a folder that exists."""
    name = QFileDialog.getExistingDirectory(parent, title, present or str(Path.home()))
    return Path(name) if name else None


def ask_save(parent: QWidget, title: str, suggested: str) -> Path | None:
    """Let a person choose where a new file goes."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / suggested))
    return Path(name) if name else None

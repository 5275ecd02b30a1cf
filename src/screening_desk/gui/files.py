"""Where a file is read from or written to: asked in a dialog, passed in so that tests can choose.

It is Qt's own dialog: of that of Windows our keys, the watch over idle time and the lock know nothing, so names of files
would stay in front of a hidden screen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

ChooseFile = Callable[[QWidget, str, str], Path | None]
"""Asked with the parent, the title of the dialog, and a filter or a suggested name; None when nothing was chosen."""


def ask_open(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Let a person choose a file that exists."""
    dialog = QFileDialog(parent, title, str(Path.home()), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def ask_folder(parent: QWidget, title: str, present: str) -> Path | None:
    """Let a person choose a folder that exists."""
    dialog = QFileDialog(parent, title, present or str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def ask_save(parent: QWidget, title: str, suggested: str) -> Path | None:
    """Let a person choose where a new file goes."""
    dialog = QFileDialog(parent, title, str(Path.home()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggested)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    if not isValid(dialog):  # a lock took the page with all that stood in front of it
        return None
    names = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(names[0]) if accepted and names else None

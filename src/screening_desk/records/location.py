"""Where a store may lie: on a disk of this computer, and best not in a folder that is synchronised."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

from screening_desk.records.errors import NotLocal

_DRIVE_REMOTE = 4
_SYNCHRONISED = ("onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive", "icloud", "syncthing")


def require_local(folder: Path) -> None:
    """Refuse a folder on a network share: the write-ahead log does not work there (SQLite WAL documentation)."""
    if sys.platform == "win32" and is_network_path(os.path.abspath(folder), drive_type):  # noqa: PTH100 - keeps UNC
        raise NotLocal


def is_network_path(path: str, type_of_drive: Callable[[str], int]) -> bool:
    """Say whether a Windows path is a UNC path or lies on a mapped network drive.

    `type_of_drive` takes a root such as `C:\\` and returns what `GetDriveTypeW` returns.
    """
    text = path.replace("/", "\\")
    for prefix in ("\\\\?\\", "\\\\.\\"):
        if text.startswith(prefix):
            text = text[len(prefix) :]
            if text.upper().startswith("UNC\\"):
                return True
    if text.startswith("\\\\"):
        return True
    drive = PureWindowsPath(text).drive
    return bool(drive) and type_of_drive(drive + "\\") == _DRIVE_REMOTE


def drive_type(root: str) -> int:
    """Return the kind of a Windows drive by its root; 0 (unknown) elsewhere."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has the call

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0


def synchronised_by(folder: Path) -> str | None:
    """Return the folder name that looks like a file synchroniser's, or None. Its client may write into the store."""
    for part in folder.absolute().parts:
        if any(name in part.casefold() for name in _SYNCHRONISED):
            return part
    return None

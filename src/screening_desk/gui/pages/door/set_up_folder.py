"""Whether a folder is copied to another computer by a program that was not asked to keep secrets."""

from __future__ import annotations

from pathlib import Path

_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud": "iCloud",
    "syncthing": "Syncthing",
}
_TRACES = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}


def synced_by(folder: Path) -> str:
    """Return the program that synchronises a folder or one above it, or the empty string.

    It goes by the names of the folders and by what those programs leave there; a folder renamed by hand is not seen.
    """
    for place in (folder, *folder.parents):
        name = place.name.casefold()
        for part, program in _NAMES.items():
            if name == part or name.startswith((f"{part} ", f"{part}-", f"{part}drive")):
                return program
        for trace, program in _TRACES.items():
            if (place / trace).exists():
                return program
    return ""

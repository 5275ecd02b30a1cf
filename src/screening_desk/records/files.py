"""The files of a store's folder by name, and whether a store was ever completed there.

Loads nothing: the door asks before anything of the store is needed.
"""

from __future__ import annotations

from pathlib import Path

STORE = "store.db"
LEFTOVERS = (STORE, f"{STORE}-wal", f"{STORE}-shm")
ASIDE = "creating.db"
"""Where a store is made before it gets its own name."""
MARK = "mark.bin"


def begun(folder: Path) -> bool:
    """Say whether a store was ever completed here; a set-up that was interrupted leaves keys, and no more than a part."""
    if any((folder / name).exists() for name in LEFTOVERS):
        return True
    return (folder / MARK).exists() and not (folder / ASIDE).exists()

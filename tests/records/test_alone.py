"""While a store gets another key or a backup is put in its place, nobody else of this program opens it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from screening_desk.records import diagnose
from screening_desk.records import restore as restoring
from screening_desk.records.errors import Changing
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.lock import FolderLock
from screening_desk.records.rekey import open_any, rekey
from screening_desk.records.restore import restore
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from tests.records.test_backup import by_passphrase
from tests.records.test_backup import full as full
from tests.records.test_backup import made as made
from tests.records.test_rekey import admin as admin
from tests.records.test_rekey import keys as keys
from tests.stores import CHEAP, KEY, FrozenClock


def test_nobody_opens_the_store_while_its_key_is_changing(
    keys: KeyFile, admin: Bundle, store_folder: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever did would settle the keys for the former one, and the store would then open for nobody."""
    told: list[BaseException] = []
    inspect = diagnose.inspect

    def sign_in() -> None:
        try:
            bundle = keys.unlock("sri", "kopi pagi")
            opened, key = open_any(store_folder, bundle, clock)
            opened.close()
            keys.finish_rekey(bundle, key)
        except BaseException as error:  # noqa: BLE001 - that is what is asked
            told.append(error)

    def meanwhile(*given: Any, **named: Any) -> int:
        if threading.current_thread() is threading.main_thread() and not told:
            other = threading.Thread(target=sign_in)
            other.start()
            other.join(20)
        return inspect(*given, **named)

    monkeypatch.setattr(diagnose, "inspect", meanwhile)
    done = rekey(keys, admin, clock)
    assert [type(error) for error in told] == [Changing]
    again = Store.open(store_folder, done.store_key, clock)
    assert keys.unlock("sri", "kopi pagi").store_key == done.store_key
    again.close()


def test_nobody_opens_the_store_while_a_backup_is_put_in_its_place(
    full: Store, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever did would go on working on the files that are moved aside."""
    told: list[BaseException] = []
    folder, clock = full.folder, full.clock
    full.close()

    def sign_in() -> None:
        try:
            Store.open(folder, KEY, clock).close()
        except BaseException as error:  # noqa: BLE001 - that is what is asked
            told.append(error)

    put = restoring._put_in_place

    def meanwhile(*given: Any) -> Path | None:
        other = threading.Thread(target=sign_in)
        other.start()
        other.join(20)
        return put(*given)

    monkeypatch.setattr(restoring, "_put_in_place", meanwhile)
    with FolderLock(folder) as lock:
        restore(made, folder, by_passphrase, clock, lock=lock, floor=CHEAP)
    assert [type(error) for error in told] == [Changing]
    sign_in()
    assert len(told) == 1

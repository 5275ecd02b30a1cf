"""A new store key: who left is shut out, and a cut at any moment leaves a store that opens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from screening_desk.records import ids
from screening_desk.records.errors import InUse, WrongKey
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.rekey import open_any, rekey
from screening_desk.records.slots import Bundle
from screening_desk.records.store import Store
from tests.stores import CHEAP, KEY, FrozenClock, cheap_keys

PERSON = "0" * 31 + "1"


@pytest.fixture
def keys(store_folder: Path) -> KeyFile:
    made = cheap_keys(store_folder)
    made.create("sri", "kopi pagi", new_recovery_code(), KEY, CHEAP)
    return made


@pytest.fixture
def admin(keys: KeyFile) -> Bundle:
    return keys.unlock("sri", "kopi pagi")


def save(store: Store) -> None:
    with store.write() as work:
        work.audit("record.view", "screening", ids.random_id(), person_id=PERSON, role="officer")


def test_after_a_rekey_only_the_new_key_opens_and_the_mark_still_fits(
    keys: KeyFile, admin: Bundle, clock: FrozenClock, store_folder: Path
) -> None:
    keys.add(admin, "budi", "teh manis")
    fresh = rekey(keys, admin, clock)
    assert fresh.store_key != KEY
    with pytest.raises(WrongKey):
        Store.open(store_folder, KEY, clock)
    budi = keys.unlock("budi", "teh manis")
    opened = Store.open(store_folder, budi.store_key, clock)
    assert opened.mark_state == "ok"
    save(opened)
    opened.close()
    opened = Store.open(store_folder, budi.store_key, clock)
    assert (opened.mark_state, opened.head().sequence) == ("ok", 2)
    opened.close()


def test_an_open_store_is_not_rekeyed(keys: KeyFile, admin: Bundle, clock: FrozenClock, store_folder: Path) -> None:
    opened = Store.open(store_folder, KEY, clock)
    with pytest.raises(InUse):
        rekey(keys, admin, clock)
    opened.close()
    assert keys.unlock("sri", "kopi pagi").former_key is None


def test_a_rekey_that_never_began_on_the_file_opens_with_the_former_key(
    keys: KeyFile, admin: Bundle, clock: FrozenClock, store_folder: Path
) -> None:
    keys.begin_rekey(admin)
    both = keys.unlock("sri", "kopi pagi")
    opened, working = open_any(store_folder, both, clock)
    assert (opened.mark_state, working) == ("ok", KEY)
    opened.close()
    assert keys.finish_rekey(both, working).keys == (KEY,)


CHILD = """
import sys
from pathlib import Path
from screening_desk.records.clock import SystemClock
from screening_desk.records.rekey import rekey
from tests.stores import cheap_keys
keys = cheap_keys(Path(sys.argv[1]))
bundle = keys.unlock("sri", "kopi pagi")
print("now", flush=True)
rekey(keys, bundle, SystemClock())
print("done", flush=True)
"""


@pytest.mark.parametrize("wait", range(12))
def test_a_rekey_killed_at_any_moment_leaves_a_store_that_opens(
    keys: KeyFile, clock: FrozenClock, store_folder: Path, wait: int
) -> None:
    opened = Store.open(store_folder, KEY, clock)
    save(opened)
    opened.close()
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(store_folder)], stdout=subprocess.PIPE)
    assert child.stdout
    assert child.stdout.readline() == b"now\n"
    try:
        child.wait(wait * 0.008)
    except subprocess.TimeoutExpired:
        os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    both = keys.unlock("sri", "kopi pagi")
    opened, working = open_any(store_folder, both, clock)
    assert (opened.mark_state, opened.head().sequence) == ("ok", 2)
    opened.close()
    if both.former_key:
        keys.finish_rekey(both, working)
    assert keys.unlock("sri", "kopi pagi").keys == (working,)

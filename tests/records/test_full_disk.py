"""A full disk: the save says so, loses nothing, and the next one works once there is room again."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening_desk.records import ids
from screening_desk.records.backup import backup
from screening_desk.records.errors import DiskFull
from screening_desk.records.models import Setting
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.store import Store
from tests.stores import CHEAP, KEY, STATION, FrozenClock, cheap_keys

PERSON = "0" * 31 + "1"
DISK = 3072 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)  # noqa: S607


def save(store: Store, number: int, size: int = 20_000) -> None:
    with store.write() as work:
        value = {"text": "x" * size}
        work.session.add(Setting(key=f"{number}", value=value, changed_at=store.clock.now(), changed_by=""))
        work.audit("setting.change", "setting", ids.random_id(), person_id=PERSON, role="administrator")


def fill(store: Store) -> int:
    """Save until the disk is full and return how many saves were kept."""
    for number in range(1000):
        try:
            save(store, number)
        except DiskFull:
            return number
    raise AssertionError("the disk never filled")


def test_a_save_on_a_full_disk_is_told_and_loses_nothing(small_disk: Path, clock: FrozenClock) -> None:
    store = Store.create(small_disk, KEY, STATION, clock)
    kept = fill(store)
    assert kept > 5
    assert not store.checkpoint()
    assert store.head().sequence == 1 + kept
    assert store.mark_problem == ""
    store.close()
    again = Store.open(small_disk, KEY, clock)
    assert (again.mark_state, again.head().sequence) == ("ok", 1 + kept)
    again.check_pages()
    again.close()


def test_saving_goes_on_without_a_restart_once_there_is_room(small_disk: Path, clock: FrozenClock) -> None:
    ballast = small_disk / "holiday-pictures.zip"
    ballast.write_bytes(bytes(500_000))
    store = Store.create(small_disk, KEY, STATION, clock)
    kept = fill(store)
    ballast.unlink()
    save(store, kept)
    assert store.head().sequence == 2 + kept
    store.close()


def test_keys_and_backup_on_a_full_disk_leave_the_old_files(small_disk: Path, clock: FrozenClock) -> None:
    keys = cheap_keys(small_disk)
    keys.create("sri", "kopi pagi", new_recovery_code(), KEY, CHEAP)
    store = Store.create(small_disk, KEY, STATION, clock)
    fill(store)
    use_up(small_disk / "rest")
    before = {path.name: path.read_bytes() for path in small_disk.iterdir() if path.suffix != ".db-shm"}
    bundle = keys.unlock("sri", "kopi pagi")
    with pytest.raises(DiskFull):
        keys.add(bundle, "budi", "teh manis")
    with pytest.raises(DiskFull):
        backup(store, keys, small_disk / "desk.sdbackup", lambda _keys: bundle)
    assert {name: (small_disk / name).read_bytes() for name in before} == before
    assert not (small_disk / "desk.sdbackup").exists()
    assert not list(small_disk.glob(".screening-desk-*"))
    store.close()


def test_a_sound_store_on_a_full_disk_is_not_called_damaged(small_disk: Path, clock: FrozenClock) -> None:
    Store.create(small_disk, KEY, STATION, clock).close()
    use_up(small_disk / "rest")
    with pytest.raises(DiskFull):
        Store.open(small_disk, KEY, clock)
    (small_disk / "rest").unlink()
    again = Store.open(small_disk, KEY, clock)
    assert again.mark_state == "ok"
    again.close()


def use_up(path: Path) -> None:
    """Take all the room that is left."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as rest:
        while True:
            rest.write(bytes(512))


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.records.test_full_disk import *
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), KEY, FrozenClock())
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
for number in range(1000):
    try:
        save(store, number)
    except Exception as error:
        print(type(error).__name__, number, flush=True)
        break
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_file_that_may_not_grow_loses_nothing_either(store_folder: Path, clock: FrozenClock) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(store_folder)], cwd=root, capture_output=True, text=True, check=True
    )
    name, kept = done.stdout.split()
    assert name in {"DiskFull", "Unwritable"}
    again = Store.open(store_folder, KEY, clock)
    assert (again.mark_state, again.head().sequence) == ("ok", 1 + int(kept))
    again.close()

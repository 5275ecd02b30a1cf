"""Waits after wrong passphrases: they grow, outlive a restart, and no turned clock shortens them."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.records.waits import Waits
from tests.stores import FrozenClock


@pytest.fixture
def waits(tmp_path: Path, clock: FrozenClock) -> Waits:
    return Waits(tmp_path, clock)


def test_each_wrong_passphrase_makes_the_name_wait_longer(waits: Waits, clock: FrozenClock) -> None:
    taken = []
    for _ in range(6):
        taken.append(waits.failed("budi"))
        assert waits.seconds_left("Budi ") == taken[-1]
        clock.move(seconds=taken[-1])
        assert waits.seconds_left("budi") == 0
    assert taken == [30, 60, 120, 300, 300, 300]


def test_another_person_can_sign_in_meanwhile(waits: Waits) -> None:
    waits.failed("budi")
    assert waits.seconds_left("wati") == 0


def test_a_restart_does_not_end_the_wait(waits: Waits, clock: FrozenClock) -> None:
    waits.failed("budi")
    clock.move(seconds=10)
    again = Waits(waits.path.parent, clock)
    assert again.seconds_left("budi") == 20
    assert again.failed("budi") == 60


def test_a_sign_in_ends_the_row_and_tells_how_many_there_were(waits: Waits) -> None:
    waits.failed("budi")
    waits.failed("budi")
    assert waits.succeeded("budi") == 2
    assert waits.seconds_left("budi") == 0
    assert waits.failed("budi") == 30


def test_a_clock_set_forward_does_not_free_the_way(waits: Waits, clock: FrozenClock) -> None:
    waits.failed("budi")
    clock.moment = clock.moment.replace(year=2036)
    assert waits.seconds_left("budi") == 30


def test_a_clock_set_back_does_not_lock_a_person_out(waits: Waits, clock: FrozenClock) -> None:
    waits.failed("budi")
    clock.moment = clock.moment.replace(year=1970)
    assert Waits(waits.path.parent, clock).seconds_left("budi") == 30


def test_what_was_typed_as_a_name_is_not_in_the_file(waits: Waits) -> None:
    waits.failed("my secret passphrase")
    waits.failed("\ud800")
    assert b"secret" not in waits.path.read_bytes()


def test_failures_wait_to_be_told_to_the_chain(waits: Waits, clock: FrozenClock) -> None:
    waits.failed("budi")
    waits.failed("nobody")
    again = Waits(waits.path.parent, clock)
    assert again.untold == 2
    again.told()
    assert Waits(waits.path.parent, clock).untold == 0


def test_a_missing_shortened_or_damaged_file_is_noticed(waits: Waits, clock: FrozenClock) -> None:
    assert waits.state(0) == "ok"
    waits.failed("budi")
    early = waits.path.read_bytes()
    waits.failed("budi")
    remembered = waits.serial
    assert waits.state(remembered) == "ok"
    waits.path.write_bytes(early)
    assert Waits(waits.path.parent, clock).state(remembered) == "shortened"
    waits.path.write_bytes(b"{")
    assert Waits(waits.path.parent, clock).state(remembered) == "damaged"
    assert next(waits.path.parent.glob("damaged-*-waits.json")).read_bytes() == b"{"
    assert not waits.path.exists()
    assert Waits(waits.path.parent, clock).state(remembered) == "missing"


def test_invented_names_do_not_fill_the_disk(waits: Waits, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screening_desk.records.waits._MOST_NAMES", 20)
    for number in range(40):
        clock.move(seconds=1)
        waits.failed(f"name {number}")
    assert waits.seconds_left("name 39") == 30
    assert waits.path.stat().st_size < 4000


def test_a_full_disk_neither_ends_a_wait_nor_stops_a_sign_in(waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("screening_desk.records.durable.replace", full)
    assert waits.failed("budi") == 30
    assert waits.seconds_left("budi") == 30
    assert waits.unwritten
    assert waits.succeeded("budi") == 1

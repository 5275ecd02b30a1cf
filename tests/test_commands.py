"""The command line: exit codes, one sentence for what was not done, and no name in what is printed."""

from __future__ import annotations

import io
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from screening_desk import commands
from screening_desk.__main__ import main
from screening_desk.records import keyslots
from screening_desk.records.cost import FLOOR
from screening_desk.records.engine import connect
from screening_desk.reference import Reference
from screening_desk.services import entry, recovery, staff, trail
from screening_desk.services.access import Action, Role
from screening_desk.services.door import hold
from screening_desk.services.entry import Door, SetUpPlan
from tests.office import SETTINGS
from tests.services.test_entry import OTHER, PHRASE

Command = Callable[..., int]
ME = ("--user", "v.umpama")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def door(data: Path, reference_data: Reference) -> Door:
    return Door(data, reference_data, commands.SystemClock())


@pytest.fixture
def code(door: Door) -> str:
    """An office with real key slots, and its recovery code."""
    made = entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=FLOOR)
    recovery.kept(door)
    return made


@pytest.fixture
def command(data: Path, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the program with what is typed on standard input."""

    def run(*arguments: str, typed: str = "") -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(["--data", str(data), *arguments])

    return run


def test_verify_back_up_and_restore(
    command: Command, code: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "b.sdbackup"
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 0
    assert "mark: ok" in capsys.readouterr().out
    assert command("backup", str(file), *ME, typed=f"{PHRASE}\n") == 0
    assert "verified: b.sdbackup" in capsys.readouterr().out
    assert command("restore", str(file), "--recovery-code", typed=f"{code}\n") == 0
    said = capsys.readouterr().out
    assert "restored:" in said
    assert "missing: entries" in said
    assert "the former files are kept in replaced-" in said
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 0


def test_a_backup_goes_into_a_folder_and_never_over_a_file(
    command: Command, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    assert command("backup", str(usb), *ME, typed=f"{PHRASE}\n") == 0
    (made,) = usb.iterdir()
    content = made.read_bytes()
    assert command("backup", str(made), *ME, typed=f"{PHRASE}\n") == 1
    assert "already" in capsys.readouterr().err
    assert made.read_bytes() == content


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (f"{OTHER}\n", "The name or the passphrase is wrong."),
        ("", "Nothing was typed."),
    ],
)
def test_what_was_not_done_is_said_in_one_sentence(
    command: Command, code: str, capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    assert command("audit", "verify", *ME, typed=typed) == 1
    assert capsys.readouterr().err == f"not done: {said}\n"


def test_a_wait_says_how_long(command: Command, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    command("audit", "verify", *ME, typed=f"{OTHER}\n")
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 1
    assert "Wait 30 seconds." in capsys.readouterr().err


def test_an_empty_folder_a_second_program_and_a_file_that_is_no_backup(
    command: Command, door: Door, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 1
    assert "There is no key file" in capsys.readouterr().err
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=FLOOR)
    lock = hold(door.folder)
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 1
    assert "already open" in capsys.readouterr().err
    lock.release()
    (tmp_path / "holiday.sdbackup").write_bytes(b"no backup")
    assert command("restore", str(tmp_path / "holiday.sdbackup"), *ME, typed=f"{PHRASE}\n") == 1
    assert "not a complete backup" in capsys.readouterr().err
    assert command("restore", str(tmp_path / "none"), *ME, typed=f"{PHRASE}\n") == 1
    assert "no such file" in capsys.readouterr().err


def test_a_role_without_the_right_is_refused(
    command: Command, code: str, door: Door, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    first = staff.add(signed, door, "R. Teladan", "r.teladan", Role.OFFICER)
    entry.leave(signed.desk)
    officer = ("--user", "r.teladan")
    assert command("backup", str(tmp_path / "b"), *officer, typed=f"{first}\n") == 1
    assert "own passphrase first" in capsys.readouterr().err
    entry.leave(entry.replace_passphrase(door, entry.sign_in(door, "r.teladan", first), first, OTHER).desk)
    assert command("backup", str(tmp_path / "b"), *officer, typed=f"{OTHER}\n") == 1
    assert "role" in capsys.readouterr().err
    assert not (tmp_path / "b").exists()


def test_a_broken_chain_ends_with_one_and_its_first_bad_sequence(
    command: Command, code: str, door: Door, capsys: pytest.CaptureFixture[str]
) -> None:
    key = door.keys.unlock(entry.slot_name("v.umpama"), PHRASE).store_key
    connection = connect(door.folder / "store.db", key)
    connection.execute("UPDATE audit_entry SET outcome = 'x' WHERE sequence = 2")
    connection.close()
    assert command("audit", "verify", *ME, typed=f"{PHRASE}\n") == 1
    assert "first bad sequence: 2" in capsys.readouterr().out


def test_leaving_stands_in_the_trail_and_a_restored_store_is_for_its_owner_alone(
    command: Command, code: str, door: Door, data: Path, tmp_path: Path
) -> None:
    assert command("backup", str(tmp_path / "b.sdbackup"), *ME, typed=f"{PHRASE}\n") == 0
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    with signed.desk.store.read() as session:
        actions = [row.action for row in trail._page(session, signed.desk.store.chain_id, None, 3)]
    assert actions == [Action.SIGN_IN, Action.SIGN_OUT, Action.BACKUP]
    entry.leave(signed.desk)
    assert command("restore", str(tmp_path / "b.sdbackup"), *ME, typed=f"{PHRASE}\n") == 0
    if sys.platform != "win32":
        for name in ("store.db", keyslots.NAME, "mark.bin"):
            assert stat.S_IMODE((data / name).stat().st_mode) == 0o600, name


@pytest.mark.parametrize("arguments", [["backup"], ["restore"], ["audit"], ["audit", "verify"], []])
def test_help_says_what_a_command_does(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*arguments, "--help"])
    assert ended.value.code == 0
    assert "usage: screening-desk" in capsys.readouterr().out

"""The command line: the window, the demo office, reading a zone, verifying a trail, backup and restore."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
from datetime import date
from pathlib import Path

import platformdirs

import screening_desk

_MRZ = """Reads every zone of a text: joined or wrapped, in small letters, with blanks, prefixes and control signs, or
typed through another keyboard layout. Each gives {"line", "valid", "document", "problems", "notes", "repairs", "lines"};
a line that is no zone gives {"line", "error"} with no_zone or not_text. Places are counted from 0. What a repair proposes
is never applied. Exit code 0: all zones were right; 1: something was refused or no zone; 2: the file cannot be read."""

_LETTER = """Exit code 0: genuine and whole; 1: altered; 2: something cannot be read; 3: not ours; 4: withdrawn; 5: whole, but
without --key nobody can say whose. A check code proves that the office issued a letter; with the file its words are compared."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program; without a command it opens the window."""
    multiprocessing.freeze_support()  # a built program starts itself again for a child process
    parser = _parser()
    options = parser.parse_args(arguments)
    folder = options.data or default_folder(demo=options.demo, training=options.training)
    if options.command in {"audit", "backup", "restore"}:
        from screening_desk.commands import run as run_command  # noqa: PLC0415 - a command needs no window

        return run_command(options, folder)
    if options.command is not None:
        return _without_store(options)
    from screening_desk.app import run  # noqa: PLC0415 - Qt is loaded only for the window

    if options.play:
        with tempfile.TemporaryDirectory(prefix="screening-desk-demo-") as fresh:
            return run(Path(fresh) / "data", demo=True, play=options.play)
    return run(folder, demo=options.demo, training=options.training)


def _without_store(options: argparse.Namespace) -> int:
    """Run a command that needs neither store nor window; each loads what is its own."""
    if options.command == "reference":
        from screening_desk.commands_reference import run as run_reference  # noqa: PLC0415 - a command needs no window

        return run_reference(options)
    if options.command == "training":
        from screening_desk.commands_training import run as run_training  # noqa: PLC0415 - a command needs no window

        return run_training(options)
    if options.command == "letter":
        from screening_desk.commands_letter import run as run_letter  # noqa: PLC0415 - a command needs no window

        return run_letter(options)
    from screening_desk.commands_mrz import run as run_mrz  # noqa: PLC0415 - a command needs no window

    return run_mrz(options)


def training() -> int:
    """Open training: what an entry of the start menu runs."""
    return main(["--training", *sys.argv[1:]])


def default_folder(*, demo: bool, training: bool = False) -> Path:
    """Where the data lie: shared by all people of the workstation, never beside the program; training apart."""
    if training:
        from screening_desk.services.training_store import folder_beside  # noqa: PLC0415 - the door stands without it

        return folder_beside(default_folder(demo=demo))
    if demo:
        return Path(platformdirs.user_cache_dir("screening-desk", appauthor=False)) / "demo"
    if sys.platform == "win32":
        return Path(platformdirs.site_data_dir("ScreeningDesk", appauthor=False))
    return Path(platformdirs.user_data_dir("screening-desk", appauthor=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="screening-desk", description=screening_desk.__doc__)
    parser.add_argument("--version", action="version", version=screening_desk.__version__)
    parser.add_argument("--data", type=Path, help="the folder of the store (default: the workstation's own)")
    parser.add_argument("--demo", action="store_true", help="open a demo office with invented people")
    parser.add_argument("--training", action="store_true", help="open training: a store of its own, no real people")
    parser.add_argument(
        "--play", type=Path, metavar="FOLDER", help="play the demo journey and leave its pictures there"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    audit = commands.add_parser("audit", help="the audit trail").add_subparsers(dest="what", required=True)
    verify = audit.add_parser("verify", help="check every link; exit code 0, or 1 with the first bad sequence")
    _who(verify)
    backup = commands.add_parser("backup", help="make one verified backup file; exit code 0, or 1 when none was made")
    backup.add_argument("file", type=Path, help="the new file, or a folder that it goes into")
    _who(backup)
    restore = commands.add_parser(
        "restore", help="put a backup back; what is there is moved aside, never deleted; says what is missing"
    )
    restore.add_argument("file", type=Path, help="the backup file")
    _who(restore, recovery=True)
    _reference(commands.add_parser("reference", help="for whoever maintains the reference data"))
    _training(commands.add_parser("training", help="for trainers who write cases"))
    _letter(commands.add_parser("letter", help="for partners who receive letters"))
    _mrz(commands.add_parser("mrz", help="read machine readable zones, one JSON object a line", description=_MRZ))
    return parser


def _mrz(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", help="a text file; without it, standard input")
    parser.add_argument("--today", type=_day, metavar="DAY", help="the day from which centuries are seen: YYYY-MM-DD")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day; write YYYY-MM-DD") from None


def _reference(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", required=True)
    key = what.add_parser("key", help="make a key that signs packages: FILE (secret) and FILE.pub (for offices)")
    key.add_argument("file", type=Path)
    key.add_argument("--name", required=True, help="who signs, as offices will read it")
    build = what.add_parser("build", help="make a signed package of a folder of TOML files")
    build.add_argument("folder", type=Path)
    build.add_argument("file", type=Path)
    build.add_argument("--key", type=Path, required=True, help="the secret key file; its passphrase is asked for")
    check = what.add_parser("check", help="check a folder or a package; exit code 0, or 1 with the first fault")
    check.add_argument("place", type=Path)
    check.add_argument("--key", type=Path, help="the public key file that must have signed the package")
    diff = what.add_parser(
        "diff", help="what is different between two folders or packages; exit code 0 nothing, 1 something, 2 unreadable"
    )
    for name in ("former", "newer"):
        diff.add_argument(name, type=Path, help="a folder, a package, or the word program")
    diff.add_argument("--language", choices=("id", "en"), default="en")


def _training(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", required=True)
    check = what.add_parser(
        "check", help="check cases; exit code 0 all hold, 1 something is wrong, 2 a file cannot be read"
    )
    check.add_argument("file", type=Path, nargs="*", help="case files or folders (default: the program's own cases)")
    check.add_argument("--english", action="store_true", help="say what is wrong in English instead of Indonesian")


def _letter(parser: argparse.ArgumentParser) -> None:
    what = parser.add_subparsers(dest="what", required=True)
    verify = what.add_parser("verify", help="say whether a letter is genuine and whole", description=_LETTER)
    verify.add_argument("file", type=Path, nargs="?", help="the sealed letter (PDF), or a text file with a check code")
    verify.add_argument("--code", help="the check code, typed or scanned; - reads it from standard input")
    verify.add_argument("--key", type=Path, action="append", default=[], help="the office's key, office.pub")
    verify.add_argument("--withdrawn", type=Path, metavar="LIST", help="the office's list of withdrawn letters")
    opened = what.add_parser("open", help="decrypt a letter; exit code 0, or 2 when it does not open")
    opened.add_argument("file", type=Path, help="the encrypted letter (.age)")
    opened.add_argument("target", type=Path, help="the new file")
    opened.add_argument("--identity", type=Path, help="the file with your secret age key; without it, a passphrase")


def _who(parser: argparse.ArgumentParser, *, recovery: bool = False) -> None:
    parser.add_argument("--user", help="user name; the passphrase is asked for, or read from standard input")
    if recovery:
        parser.add_argument("--recovery-code", action="store_true", help="ask for the recovery code instead")


if __name__ == "__main__":
    raise SystemExit(main())

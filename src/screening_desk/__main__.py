"""The command line: the window, the demo office, reading a zone, verifying a trail, backup and restore."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import platformdirs

import screening_desk


def main(arguments: list[str] | None = None) -> int:
    """Run the program; without a command it opens the window."""
    parser = _parser()
    options = parser.parse_args(arguments)
    folder = options.data or default_folder(demo=options.demo)
    if options.command in {"audit", "backup", "restore"}:
        from screening_desk.commands import run as run_command  # noqa: PLC0415 - a command needs no window

        return run_command(options, folder)
    from screening_desk.app import run  # noqa: PLC0415 - Qt is loaded only for the window

    if options.play:
        with tempfile.TemporaryDirectory(prefix="screening-desk-demo-") as fresh:
            return run(Path(fresh) / "data", demo=True, play=options.play)
    return run(folder, demo=options.demo)


def default_folder(*, demo: bool) -> Path:
    """Where the data lie: shared by all people of the workstation, never beside the program."""
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
    parser.add_argument(
        "--play", type=Path, metavar="FOLDER", help="play the demo journey and leave its pictures there"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    audit = commands.add_parser("audit", help="the audit trail").add_subparsers(dest="what", required=True)
    verify = audit.add_parser("verify", help="check every link; exit code 0, or 1 with the first bad sequence")
    _who(verify)
    backup = commands.add_parser("backup", help="make one verified backup file")
    backup.add_argument("file", type=Path)
    _who(backup)
    restore = commands.add_parser("restore", help="put a backup back; what is there is moved aside, never deleted")
    restore.add_argument("file", type=Path)
    _who(restore, recovery=True)
    return parser


def _who(parser: argparse.ArgumentParser, *, recovery: bool = False) -> None:
    parser.add_argument("--user", help="user name; the passphrase is asked for, or read from standard input")
    if recovery:
        parser.add_argument("--recovery-code", action="store_true", help="ask for the recovery code instead")


if __name__ == "__main__":
    raise SystemExit(main())

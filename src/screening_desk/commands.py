"""The commands that need no window: verify the trail, make a backup, put one back."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from screening_desk import reference
from screening_desk.records.clock import SystemClock
from screening_desk.services import custody, entry, trail
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Refused, Unavailable


def run(options: argparse.Namespace, folder: Path) -> int:
    """Run one command; 0 means it was done, 1 that it was not, with one sentence on standard error."""
    door = Door(folder, reference.load(), SystemClock())
    try:
        if options.command == "restore":
            return _restore(door, options)
        signed = entry.sign_in(door, _user(options), _secret("Passphrase: "))
    except (Refused, Unavailable) as error:
        return _no(error.code)
    try:
        return _verify(signed) if options.command == "audit" else _backup(door, signed, options)
    except (Refused, Unavailable) as error:
        return _no(error.code)
    finally:
        entry.leave(signed.desk)


def _verify(signed: SignedIn) -> int:
    verdict = trail.verify(signed.desk)
    print(f"entries: {verdict.entries}\nhead: {verdict.head}\nmark: {verdict.mark}")
    if not verdict.ok:
        print(f"first bad sequence: {verdict.first_bad}")
    return 0 if verdict.ok and verdict.mark in {"ok", "caught_up"} else 1


def _backup(door: Door, signed: SignedIn, options: argparse.Namespace) -> int:
    done = custody.make_backup(signed, door, _secret("Passphrase again: "), options.file)
    print(f"verified: {options.file.name}, {done.size} bytes, {done.sequence} entries")
    return 0


def _restore(door: Door, options: argparse.Namespace) -> int:
    if options.recovery_code:
        report = custody.restore(door, options.file, recovery_code=_secret("Recovery code: "))
    else:
        report = custody.restore(door, options.file, _user(options), _secret("Passphrase of that time: "))
    print(f"restored: made {report.made_at:%Y-%m-%d %H:%M} UTC, {report.entries} entries")
    if report.missing_to:
        print(f"missing: entries {report.missing_from} to {report.missing_to}")
    if report.set_aside:
        print(f"the former files are kept in {report.set_aside.name}")
    return 0


def _user(options: argparse.Namespace) -> str:
    return options.user or (input("User name: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n"))


def _secret(prompt: str) -> str:
    """Ask on the terminal without echo, or read a line from standard input; never from the command line."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _no(code: str) -> int:
    print(f"not done: {code}", file=sys.stderr)
    return 1

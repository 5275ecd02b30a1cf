"""The commands that need no window: verify the trail, make a backup, put one back."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from screening_desk import reference
from screening_desk.records.clock import SystemClock
from screening_desk.records.errors import StoreError
from screening_desk.services import custody, entry, trail
from screening_desk.services.access import Action
from screening_desk.services.custody import RestoreReport
from screening_desk.services.entry import Door, SignedIn
from screening_desk.services.errors import Refused, Unavailable

_REFUSED = {
    "backup_unreadable": "The file is not a complete backup of this program. Nothing was changed; choose another one.",
    "code_wrong": "This is not the recovery code of this office.",
    "disabled": "This account was closed.",
    "first_passphrase": "Sign in once in the window and choose an own passphrase first.",
    "not_training_store": "This is the backup of an office; --training takes that of a training store alone.",
    "no_right": "The role of this account does not include this.",
    "training_store": "This is the backup of a training store; it is put back with --training.",
    "wait": "Too many attempts. Wait {seconds} seconds.",
    "wrong_passphrase": "The name or the passphrase is wrong.",
}


class _NotDone(Exception):
    """Why a command ends with 1, in one sentence."""


def run(options: argparse.Namespace, folder: Path) -> int:
    """Run one command; 0 means it was done, 1 that it was not, with one sentence on standard error."""
    os.umask(0o077)
    door = Door(folder, reference.load(), SystemClock(), training=options.training)
    try:
        return _restore(door, options) if options.command == "restore" else _signed_in(door, options)
    except (Refused, Unavailable) as error:
        words = _words(error)
    except _NotDone as error:
        words = str(error)
    except (EOFError, KeyboardInterrupt):
        words = "Nothing was typed."
    print(f"not done: {words}", file=sys.stderr)
    return 1


def _signed_in(door: Door, options: argparse.Namespace) -> int:
    user, passphrase = _user(options), _secret("Passphrase: ")
    signed = entry.sign_in(door, user, passphrase)
    try:
        return _verify(signed) if options.command == "audit" else _backup(door, signed, options.file, passphrase)
    finally:
        entry.leave(signed.desk, Action.SIGN_OUT)


def _verify(signed: SignedIn) -> int:
    verdict = trail.verify(signed.desk)
    print(f"entries: {verdict.entries}\nhead: {verdict.head}\nmark: {verdict.mark}")
    if not verdict.ok:
        print(f"first bad sequence: {verdict.first_bad}")
    return 0 if verdict.ok and verdict.mark in {"ok", "caught_up"} else 1


def _backup(door: Door, signed: SignedIn, target: Path, passphrase: str) -> int:
    if target.is_dir():
        target /= custody.suggested_name(signed)
    if target.exists():
        raise _NotDone("There is a file of this name already. Nothing was changed.")
    done = custody.make_backup(signed, door, passphrase, target)
    print(f"verified: {target.name}, {done.size} bytes, {done.sequence} entries")
    return 0


def _restore(door: Door, options: argparse.Namespace) -> int:
    if not options.file.is_file():
        raise _NotDone("There is no such file. Nothing was changed.")
    if options.recovery_code:
        report = custody.restore(door, options.file, recovery_code=_secret("Recovery code: "))
    else:
        report = custody.restore(door, options.file, _user(options), _secret("Passphrase of that time: "))
    print(f"restored: made {report.made_at:%Y-%m-%d %H:%M} UTC, {report.entries} entries")
    for line in _missing(report):
        print(line)
    if report.unsettled:
        print("the last step failed: the disk is full, or another program holds the files; put that right first")
    if report.set_aside:
        print(f"the former files are kept in {report.set_aside.name}")
    return 0


def _missing(report: RestoreReport) -> list[str]:
    """List what is to be entered again; numbers and times, never a name."""
    lines = [f"missing: entries {report.missing_from} to {report.missing_to}"] if report.missing_to else []
    if report.lost is None:
        return [*lines, "missing: the former store could not be read, so what it held is not known"]
    return lines + [f"missing: {each.kind} {each.number} of {each.at:%Y-%m-%d %H:%M} UTC" for each in report.lost]


def _user(options: argparse.Namespace) -> str:
    return options.user or (input("User name: ") if sys.stdin.isatty() else _line())


def _secret(prompt: str) -> str:
    """Ask on the terminal without echo, or read a line from standard input; never from the command line."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else _line()


def _line() -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n")


def _words(error: Refused | Unavailable) -> str:
    if isinstance(error, Refused):
        return _REFUSED.get(error.code, error.code).format(**error.facts)
    return next((kind.sentence for kind in _kinds(StoreError) if kind.code == error.code), error.code)


def _kinds(of: type[StoreError]) -> list[type[StoreError]]:
    return [of, *(kind for each in of.__subclasses__() for kind in _kinds(each))]

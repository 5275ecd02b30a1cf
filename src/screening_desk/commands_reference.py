"""`screening-desk reference`: for the person who maintains the reference data. Needs no store and no window."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections import Counter
from pathlib import Path

from screening_desk import reference
from screening_desk.records import durable, signing
from screening_desk.records.cost import FLOOR, Cost
from screening_desk.records.signing import PublicKey
from screening_desk.reference import Reference, ReferenceError, labels  # noqa: A004 - its own error
from screening_desk.reference.comparing import compare
from screening_desk.reference.fitting import require_fit
from screening_desk.reference.locating import locate
from screening_desk.reference.package import Package, content_of, pack, parse, read
from screening_desk.reference.text import Language
from screening_desk.services.entry import check_passphrase
from screening_desk.services.errors import Refused
from screening_desk.services.signers import KEY_SUFFIX, spaced

PROGRAM = "program"
"""Stands for the data shipped with the program where `diff` and `check` expect a folder or a package."""
_PASSPHRASES = {
    "passphrase_short": "A passphrase needs at least 16 characters.",
    "passphrase_common": "This passphrase is too easy to guess. Use four words or more that do not belong together.",
}


class NotDone(Exception):
    """Why a command did not do what it was asked, as one sentence."""


def run(options: argparse.Namespace, *, cost: Cost = FLOOR) -> int:
    """Run one command; what went wrong is one sentence on standard error, with file and line where it has them."""
    try:
        if options.what == "key":
            return _key(options.file, options.name, cost)
        if options.what == "build":
            return _build(options.folder, options.file, options.key, cost)
        if options.what == "check":
            return _check(options.place, options.key)
        return _diff(options.former, options.newer, options.language)
    except NotDone as fault:
        print(f"not done: {fault}", file=sys.stderr)
        return 2 if options.what == "diff" else 1


def _key(file: Path, name: str, cost: Cost) -> int:
    name = " ".join(name.split())
    if not name.isprintable() or not 0 < len(name) <= signing.LONGEST_NAME:
        raise NotDone(f"The name needs 1 to {signing.LONGEST_NAME} printable characters.")
    public_file = file.with_name(file.name + KEY_SUFFIX)
    if public_file.exists():
        raise NotDone(f"{public_file.name} is there already; nothing was changed.")
    passphrase = _secret("Passphrase of the new key: ")
    if sys.stdin.isatty() and _secret("The same again: ") != passphrase:
        raise NotDone("The two passphrases differ; no key was made.")
    try:
        check_passphrase(passphrase)
    except Refused as refused:
        raise NotDone(_PASSPHRASES[refused.code]) from refused
    private = signing.new_key()
    public = PublicKey(name, signing.public_of(private))
    try:
        signing.write_private(file, private, passphrase, cost)
        durable.replace(public_file, signing.public_line(public).encode())
    except FileExistsError as error:
        raise NotDone(f"{file.name} is there already; nothing was changed.") from error
    except OSError as error:
        raise NotDone(f"The key could not be written: {error.strerror}.") from error
    print(f"secret key: {file.name} (keep it and its passphrase away from any office)")
    print(f"public key: {public_file.name} (send it to the offices)")
    print(f"code: {spaced(public.code)} (tell it by another way than the file)")
    return 0


def _build(folder: Path, file: Path, key: Path, cost: Cost) -> int:
    data = _from_folder(folder)
    _require_new(data)
    try:
        private = signing.read_private(key, _secret("Passphrase of the key: "), cost)
    except OSError as error:
        raise NotDone(f"{key.name} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise NotDone(f"{key.name} is no secret key for reference data.") from error
    if private is None:
        raise NotDone("The passphrase does not open the key.")
    try:
        content = pack(data, signing.public_of(private), lambda signed: signing.sign(private, signed))
        durable.replace(file, content)
    except ReferenceError as fault:
        raise NotDone(str(fault)) from fault
    except OSError as error:
        raise NotDone(f"The package could not be written: {error.strerror}.") from error
    package = parse(content)
    if content_of(package) != data or not signing.verify(package.key, package.signature, package.signed):
        raise NotDone("The package does not say what the folder says; do not send it.")
    _tell(data)
    print(f"written: {file.name}, {len(content)} bytes")
    print(f"signed by: {spaced(signing.code_of(package.key))}")
    return 0


def _check(place: Path, key: Path | None) -> int:
    if place.is_dir() or str(place) == PROGRAM:
        if key is not None:
            raise NotDone("A folder is not signed; leave --key away.")
        _tell(_from_folder(place) if place.is_dir() else reference.load())
        return 0
    package = _package(place)
    if not signing.verify(package.key, package.signature, package.signed):
        raise NotDone(f"{place.name}: The signature does not fit the package.")
    if key is not None and _public(key).key != package.key:
        raise NotDone(f"{place.name}: The package is signed by another key, {spaced(signing.code_of(package.key))}.")
    _tell(_content(place, package))
    print(f"signed by: {spaced(signing.code_of(package.key))}")
    return 0


def _diff(former: Path, newer: Path, language: Language) -> int:
    before, after = _any(former), _any(newer)
    print(f"{_edition(before)} -> {_edition(after)}")
    changes = compare(before, after)
    table = ""
    for change in changes:
        name = labels.table_name(change.table, change.title, language)
        if name != table:
            table = name
            print(f"\n{name}")
        print(f"  {labels.word('words', f'row_{change.kind}', language)}: {labels.row_name(change, language)}")
        for field in change.fields:
            words = labels.change_words(field, change.kind, language)
            print(f"    {labels.path_name(field, language)}: {words}")
    counts = Counter(change.kind for change in changes)
    said = (
        f"{counts[kind]} {labels.word('words', f'row_{kind}', language)}" for kind in ("added", "removed", "changed")
    )
    print(f"\n{', '.join(said)}")
    return 1 if changes else 0


def _any(place: Path) -> Reference:
    if str(place) == PROGRAM:
        return reference.load()
    if place.is_dir():
        return _from_folder(place, fit=False)
    return _content(place, _package(place), fit=False)


def _from_folder(folder: Path, *, fit: bool = True) -> Reference:
    if not folder.is_dir():
        raise NotDone(f"{folder.name} is no folder.")
    try:
        data = reference.load(folder)
        if fit:
            require_fit(data, reference.load())
    except ReferenceError as fault:
        place = locate(folder, str(fault))
        sentence = str(fault).removeprefix(f"{place.partition(',')[0]}: ")
        raise NotDone(f"{place}: {sentence}" if place else sentence) from fault
    return data


def _package(file: Path) -> Package:
    try:
        return read(file)
    except OSError as error:
        raise NotDone(f"{file.name} cannot be read: {error.strerror}.") from error
    except ReferenceError as fault:
        raise NotDone(f"{file.name}: {fault}") from fault


def _content(file: Path, package: Package, *, fit: bool = True) -> Reference:
    try:
        data = content_of(package)
        if fit:
            require_fit(data, reference.load())
    except ReferenceError as fault:
        raise NotDone(f"{file.name}: {fault}") from fault
    return data


def _public(file: Path) -> PublicKey:
    try:
        return signing.read_public(file)
    except OSError as error:
        raise NotDone(f"{file.name} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise NotDone(f"{file.name} is no public key for reference data.") from error


def _require_new(data: Reference) -> None:
    """Refuse other data under a number that the program ships already: no office would take them."""
    shipped = reference.load()
    if data.edition is None or shipped.edition is None or data == shipped:
        return
    if data.edition.sequence <= shipped.edition.sequence:
        raise NotDone(
            f"edition.toml: this program ships edition {shipped.edition.sequence} already; raise sequence above it."
        )


def _tell(data: Reference) -> None:
    confidences = Counter(row.confidence for row in data.content.rules)
    print(f"{_edition(data)}: {len(data.rules)} rules, {len(data.visa_index)} visa codes, version {data.version}")
    print("rules by confidence: " + ", ".join(f"{name} {count}" for name, count in sorted(confidences.items())))


def _edition(data: Reference) -> str:
    return f"edition {data.edition.sequence} of {data.edition.made_on}" if data.edition else "no edition"


def _secret(prompt: str) -> str:
    """Ask on the terminal without echo, or read a line from standard input; never from the command line."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")

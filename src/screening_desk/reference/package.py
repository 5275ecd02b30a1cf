"""One signed file that carries an edition of the reference data to an office.

Four lines: what this is, the head, the signature, the content. Nothing in it is unpacked, named or run; the head says
how long the content is and its hash, the signature (Ed25519, RFC 8032) covers the first two lines. Whether the
signer is trusted is not asked here.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec

from screening_desk.reference import indicators
from screening_desk.reference.edition import Edition
from screening_desk.reference.loading import Reference, from_canonical
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

SUFFIX = ".sdref"
FORMAT = 1
LARGEST = 8 * 1024 * 1024
"""Bytes; the shipped data take a fiftieth of it."""

_TITLE = "screening-desk reference package"
_FIRST = re.compile(rf"{_TITLE} ([1-9][0-9]{{0,3}})\Z".encode())
_SIGNATURE = re.compile(rb"[0-9a-f]{128}\Z")
_LONGEST_HEAD = 8192
Hex = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class PackageError(ReferenceError):
    """A file that is no package this program can take. `code` is one of CODES; the message is one English sentence."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code


CODES = ("package_not", "package_format", "package_cut", "package_changed", "package_big")


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The second line. `key` is the signer's public key (Ed25519, 32 bytes in hex), `sha256` that of the content."""

    sequence: Annotated[int, msgspec.Meta(ge=1, le=999_999)]
    made_on: date
    note: Text
    key: Hex
    size: Annotated[int, msgspec.Meta(ge=1, le=LARGEST)]
    sha256: Hex


@dataclass(frozen=True)
class Package:
    """A complete file whose content is what its head says. The signature is not checked yet."""

    edition: Edition
    key: bytes
    signed: bytes
    signature: bytes
    content: bytes


def pack(reference: Reference, public_key: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the bytes of a package; `sign` returns the signature of what it is given, 64 bytes.

    Raises ReferenceError when the data name no edition or are too long.
    """
    edition = reference.edition
    if edition is None:
        raise ReferenceError("The data name no edition: edition.toml is missing.")
    content = reference.canonical().encode()
    head = Head(
        sequence=edition.sequence,
        made_on=edition.made_on,
        note=edition.note,
        key=public_key.hex(),
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    signed = f"{_TITLE} {FORMAT}\n".encode() + msgspec.json.encode(head, order="deterministic") + b"\n"
    data = signed + sign(signed).hex().encode() + b"\n" + content + b"\n"
    if len(data) > LARGEST:
        raise _big()
    return data


def read(path: Path) -> Package:
    """Read a file of at most LARGEST bytes. Raises OSError and PackageError."""
    with path.open("rb") as file:
        return parse(file.read(LARGEST + 1))


def parse(data: bytes) -> Package:
    """Take a package apart. Raises PackageError for anything else, and for one that was cut or changed on the way."""
    if len(data) > LARGEST:
        raise _big()
    first, *rest = data.split(b"\n", 3)
    found = _FIRST.match(first)
    if found is None:
        if first and _TITLE.encode().startswith(first[: len(_TITLE)]) and not rest:
            raise _cut()
        raise PackageError("package_not", "The file is no package of reference data.")
    if int(found[1]) != FORMAT:
        raise PackageError(
            "package_format", f"The package has format {int(found[1])}; this program reads format {FORMAT}."
        )
    if len(rest) < 3:
        raise _cut()
    line, signature, content = rest
    head = _head(line)
    if not _SIGNATURE.match(signature):
        raise PackageError("package_changed", "The line of the signature is damaged.")
    _whole(head, content)
    return Package(
        edition=Edition(sequence=head.sequence, made_on=head.made_on, note=head.note),
        key=bytes.fromhex(head.key),
        signed=first + b"\n" + line + b"\n",
        signature=bytes.fromhex(signature.decode()),
        content=content[:-1],
    )


def content_of(package: Package) -> Reference:
    """Return the reference data of a package, checked as strictly as those of a folder; ReferenceError says what fails.

    Ask for the signature first: the content of a stranger is not worth reading.
    """
    try:
        text = package.content.decode()
    except UnicodeDecodeError as fault:
        raise ReferenceError("The content of the package is no text.") from fault
    reference = from_canonical(text, "The content of the package", package.edition)
    indicators.from_canonical(indicators.canonical(reference.catalogue))
    return reference


def _head(line: bytes) -> Head:
    if len(line) > _LONGEST_HEAD:
        raise PackageError("package_changed", "The head of the package is too long.")
    try:
        head = msgspec.json.decode(line, type=Head)
        Edition(sequence=head.sequence, made_on=head.made_on, note=head.note)
    except (msgspec.DecodeError, ValueError, RecursionError) as fault:
        raise PackageError("package_changed", f"The head of the package is damaged: {fault}.") from fault
    return head


def _whole(head: Head, content: bytes) -> None:
    if len(content) <= head.size:
        raise _cut()
    if len(content) != head.size + 1 or not content.endswith(b"\n"):
        raise PackageError("package_changed", "The package holds more than its head says.")
    if hashlib.sha256(content[:-1]).hexdigest() != head.sha256:
        raise PackageError("package_changed", "The content of the package was changed after it was made.")


def _cut() -> PackageError:
    return PackageError("package_cut", "The package is not complete: its end is missing.")


def _big() -> PackageError:
    return PackageError("package_big", f"The file is larger than {LARGEST // (1024 * 1024)} MB.")

"""One file that carries cases from a station to another: signed, then encrypted, with a first line that says whole or not.

Outside: what this is, a head (for whom, how long, its hash), then age bytes. Inside: what this is, a head, the
signature (Ed25519) over these two lines, the content. The head inside names the receiver too, so that nobody who
opened a file can seal it to a third station as if the sender had. Nothing is unpacked, named or run.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec

SUFFIX = ".sdcases"
FORMAT = 1
CODES = ("handover_not", "handover_newer", "handover_cut", "handover_changed", "handover_big")

_OUTSIDE, _INSIDE = "screening-desk cases", "screening-desk signed cases"
_LONGEST_HEAD = 4096
_SIGNATURE = re.compile(rb"[0-9a-f]{128}\Z")
Hex = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
Size = Annotated[int, msgspec.Meta(ge=1)]


class HandOverError(Exception):
    """A file that this program cannot take in; `code` is one of CODES."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Outside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The head that everybody can read: the receiver's public signing key, and what follows."""

    to: Hex
    size: Size
    sha256: Hex


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The signed head: which file, from whom to whom, by which program, and where the sender's audit trail ended."""

    id: Id
    sender: Hex
    receiver: Hex
    made_at: datetime
    program: Annotated[str, msgspec.Meta(max_length=32)]
    schema: Size
    chain_id: Id
    chain_sequence: Annotated[int, msgspec.Meta(ge=0)]
    chain_head: Hex
    size: Size
    sha256: Hex


@dataclass(frozen=True)
class Opened:
    """What was inside, complete and as its head says. The signature is not checked yet."""

    head: Head
    signed: bytes
    signature: bytes
    content: bytes


def digest_of(content: bytes) -> str:
    """Return the hash that a head carries."""
    return hashlib.sha256(content).hexdigest()


def pack(head: Head, content: bytes, sign: Callable[[bytes], bytes], seal: Callable[[bytes], bytes]) -> bytes:
    """Return the bytes of a file; `sign` gives 64 bytes over what it is given, `seal` encrypts to the receiver."""
    signed = _lines(_INSIDE, head)
    sealed = seal(signed + sign(signed).hex().encode() + b"\n" + content)
    return _lines(_OUTSIDE, Outside(head.receiver, len(sealed), digest_of(sealed))) + sealed


def outside(data: bytes, largest: int) -> tuple[Outside, bytes]:
    """Return for whom a file is and its encrypted part, complete. Raises HandOverError."""
    if len(data) > largest:
        raise HandOverError("handover_big")
    head, _, sealed = _taken_apart(data, _OUTSIDE, Outside)
    if len(sealed) < head.size:
        raise HandOverError("handover_cut")
    if len(sealed) > head.size or digest_of(sealed) != head.sha256:
        raise HandOverError("handover_changed")
    return head, sealed


def inside(data: bytes) -> Opened:
    """Take apart what was encrypted. Raises HandOverError."""
    head, signed, rest = _taken_apart(data, _INSIDE, Head)
    signature, found, content = rest.partition(b"\n")
    if not found or not _SIGNATURE.match(signature):
        raise HandOverError("handover_changed")
    if len(content) != head.size or digest_of(content) != head.sha256:
        raise HandOverError("handover_changed")
    return Opened(head, signed, bytes.fromhex(signature.decode()), content)


T = TypeVar("T", Outside, Head)


def _lines(title: str, head: Outside | Head) -> bytes:
    return f"{title} {FORMAT}\n".encode() + msgspec.json.encode(head, order="deterministic") + b"\n"


def _taken_apart(data: bytes, title: str, kind: type[T]) -> tuple[T, bytes, bytes]:
    first, _, rest = data[: _LONGEST_HEAD + 128].partition(b"\n")
    found = re.fullmatch(rf"{title} ([1-9][0-9]{{0,3}})".encode(), first)
    if found is None:
        start = f"{title} ".encode()
        cut = 0 < len(data) < len(start) + 5 and data[: len(start)] == start[: len(data)]
        raise HandOverError("handover_cut" if cut else "handover_not")
    if int(found[1]) != FORMAT:
        raise HandOverError("handover_newer")
    line, end, _ = rest.partition(b"\n")
    if not end:
        raise HandOverError("handover_cut" if len(data) < _LONGEST_HEAD else "handover_changed")
    try:
        head = msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, ValueError, RecursionError) as fault:
        raise HandOverError("handover_changed") from fault
    at = len(first) + len(line) + 2
    return head, data[:at], data[at:]

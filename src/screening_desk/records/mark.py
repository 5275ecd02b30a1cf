"""The high-water mark: a small file beside the store that remembers how far the audit chain had come.

SQLite reads a damaged write-ahead log as a shorter one, without a word. The mark, synced after each commit, turns that
loss, a deleted log and an old backup put back into something that is seen at the next open. It lies on the same disk,
so it is no anchor against a person who puts both back.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import chain, files
from screening_desk.records.models import AuditEntry

NAME = files.MARK
MarkState = Literal["ok", "caught_up", "ahead", "missing", "wrong"]

SENTENCES: dict[str, str] = {
    "ok": "",
    "caught_up": "",
    "ahead": "The store is older than it was when it was last used: saved work is missing. "
    "Its log was cut or deleted, or an old backup was put back.",
    "missing": "The file that remembers how far the record had come is missing. "
    "It cannot be said whether saved work was lost.",
    "wrong": "The file that remembers how far the record had come does not fit this store. "
    "One of the two was changed or replaced.",
}

_MAGIC = b"SDMARK01"
_BODY = struct.Struct(">8sQ16sQ32s")  # magic, writes so far, chain, sequence, head
_SLOT = _BODY.size + 32
# Each slot has a disk page of its own, so that a write torn by a power cut cannot reach the other.
_APART = 4096
_SIZE = 2 * _APART


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the file held when it was read: the newest sound mark, or None with the reason."""

    head: chain.Head | None
    absent: bool


class MarkFile:
    """Two slots written in turn, each with an HMAC under a key derived from the store key."""

    def __init__(self, path: Path, store_key: bytes) -> None:
        self.path = path
        self._key = HKDF(SHA256(), 32, None, b"screening-desk mark 1").derive(store_key)
        self._file = -1
        self._writes = 0
        self._slot = 0

    def read(self) -> Remembered:
        """Return the newest sound mark. A torn slot counts as not written: the other one stands."""
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return Remembered(None, absent=True)
        except OSError:
            return Remembered(None, absent=False)  # it is there, but nothing to be read
        newest: chain.Head | None = None
        for slot in (0, 1):
            block = content[slot * _APART : slot * _APART + _SLOT]
            body, tag = block[: _BODY.size], block[_BODY.size :]
            if len(block) < _SLOT or not hmac.compare_digest(self._tag(body), tag):
                continue
            magic, writes, chain_id, sequence, head = _BODY.unpack(body)
            if magic == _MAGIC and writes > self._writes:
                self._writes, self._slot = writes, 1 - slot
                newest = chain.Head(chain_id.hex(), sequence, head)
        return Remembered(newest, absent=False)

    def write(self, head: chain.Head) -> None:
        """Remember `head` durably. One write of one slot, one sync."""
        body = _BODY.pack(_MAGIC, self._writes + 1, bytes.fromhex(head.chain_id), head.sequence, head.digest)
        if self._file < 0:
            self._file = self._open()
        _write_at(self._file, body + self._tag(body), self._slot * _APART)
        _sync(self._file)
        self._writes += 1
        self._slot = 1 - self._slot

    def set_aside(self, suffix: str) -> None:
        """Keep the present file under another name as evidence; the next write starts a new one."""
        self.close()
        if self.path.exists():
            self.path.replace(self.path.with_name(f"mark-{suffix}.bin"))
        self._writes = self._slot = 0

    def close(self) -> None:
        """Let go of the file. Calling it twice does no harm."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open(self) -> int:
        made = not self.path.exists()
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if os.fstat(descriptor).st_size != _SIZE:
            # Full size from the start, so that a later write needs no room on a full disk.
            os.write(descriptor, bytes(_SIZE))
            os.fsync(descriptor)
        if made and hasattr(os, "O_DIRECTORY"):
            folder = os.open(self.path.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
        return descriptor

    def _tag(self, body: bytes) -> bytes:
        return hmac.new(self._key, body, hashlib.sha256).digest()


def _write_at(descriptor: int, content: bytes, place: int) -> None:
    if hasattr(os, "pwrite"):
        os.pwrite(descriptor, content, place)
    else:
        os.lseek(descriptor, place, os.SEEK_SET)
        os.write(descriptor, content)


def _sync(descriptor: int) -> None:
    if hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def judge(session: Session, chain_id: str, remembered: Remembered) -> tuple[MarkState, chain.Head]:
    """Compare the mark with the chain and return the state and where the chain ends.

    Only what follows the mark is hashed again; the whole chain is `chain.verify`.
    """
    end = chain.head(session, chain_id)
    mark = remembered.head
    if mark is None:
        return ("missing" if remembered.absent else "wrong"), end
    if mark.chain_id != chain_id:
        return "wrong", end
    if mark.sequence > end.sequence:
        return "ahead", end
    at_mark = session.scalar(
        select(AuditEntry.digest).where(AuditEntry.chain_id == chain_id, AuditEntry.sequence == mark.sequence)
    )
    if at_mark != mark.digest or not chain.follow(session, mark)[0]:
        return "wrong", end
    return ("ok" if end.sequence == mark.sequence else "caught_up"), end

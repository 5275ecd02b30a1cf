"""A model of a disk that loses its power: what was synced stays, of the rest anything may.

The real program runs under strace; its writes and syncs are replayed here, and the disk is cut at chosen moments.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,write,pwrite64,pwritev,writev,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,fallocate"
_HEX = re.compile(r"(?:\\x[0-9a-f]{2})+")
_CALL = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")


def cannot_trace() -> str:
    """Return why strace cannot be used here, or nothing."""
    if not shutil.which("strace"):
        return "strace is not installed, so the power-cut replay did not run"
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)  # noqa: S607
    return "" if tried.returncode == 0 else f"strace may not trace here, so it did not run: {tried.stderr.strip()}"


def trace(command: list[str], to: Path) -> None:
    """Run a command and record its writes and syncs."""
    strace = ["strace", "-f", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-o", str(to)]
    subprocess.run([*strace, *command], check=True, stdout=subprocess.DEVNULL)


@dataclass
class File:
    """One file: what is on the disk for good, and the writes that are not yet."""

    durable: bytearray | None
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)  # place and bytes, None cuts off there

    def sync(self) -> None:
        """Make all of it durable."""
        self.durable = self.image(self.pending)
        self.pending = []

    def image(self, writes: list[tuple[int, bytes | None]]) -> bytearray:
        """Return the durable bytes with some writes on top."""
        content = bytearray(self.durable or b"")
        for place, data in writes:
            if data is None:
                del content[place:]
                content.extend(bytes(place - len(content)))
            else:
                content.extend(bytes(max(0, place - len(content))))
                content[place : place + len(data)] = data
        return content


class Disk:
    """The files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.files = {
            path.name: File(bytearray(path.read_bytes())) for path in folder.iterdir() if not path.name.endswith("-shm")
        }
        self.said: list[str] = []

    def play(self, line: str) -> str:
        """Do what a line of the trace says and return the call, or nothing when it does not matter here."""
        call = _CALL.match(line)
        if not call or int(call[3]) < 0:
            return ""
        name, arguments = call[1], call[2]
        if name == "write" and arguments.startswith("1<"):
            self.said.append(_bytes(arguments.split(">, ", 1)[1]).decode())
            return "said"
        file = self._file(name, arguments)
        if file is None:
            return ""
        if name == "pwrite64":
            file.pending.append((int(arguments.rsplit(", ", 1)[1]), _bytes(arguments.split(">, ", 1)[1])))
        elif name == "ftruncate":
            file.pending.append((int(arguments.rsplit(", ", 1)[1], 0), None))
        elif name in {"fsync", "fdatasync"}:
            file.sync()
        elif name != "openat":
            raise NotImplementedError(f"the model does not know {name} on a file of the store")
        return name

    def cut(self, to: Path, chance: random.Random | None) -> None:
        """Write what a power cut now leaves: the synced bytes and, with `chance`, any sectors of the rest."""
        to.mkdir()
        for name, file in self.files.items():
            kept = [piece for write in file.pending for piece in _sectors(write) if chance and chance.random() < 0.5]
            if file.durable is not None or kept:
                (to / name).write_bytes(file.image(kept))

    def _file(self, call: str, arguments: str) -> File | None:
        paths = [_bytes(f"{text}").decode("utf-8", "replace") for text in _HEX.findall(arguments)[:2]]
        path = next((path for path in reversed(paths) if path.startswith(self.folder + "/")), None)
        if path is None or path.endswith(("-shm", ".lock")) or (call == "openat" and "O_CREAT" not in arguments):
            return None
        return self.files.setdefault(path.removeprefix(self.folder + "/"), File(None))


def _sectors(write: tuple[int, bytes | None]) -> Iterator[tuple[int, bytes | None]]:
    """Yield a write as the pieces a disk writes at once."""
    place, data = write
    if data is None:
        yield write
        return
    start = 0
    while start < len(data):
        end = start + SECTOR - (place + start) % SECTOR
        yield place + start, data[start:end]
        start = end


def _bytes(text: str) -> bytes:
    found = _HEX.search(text)
    return bytes.fromhex(found[0].replace("\\x", "")) if found else b""

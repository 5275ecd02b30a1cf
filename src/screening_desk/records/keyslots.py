"""The key file beside the store: who can open it. `keys.json`, and `keys.json.1` with the generation before."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import replace
from pathlib import Path

import msgspec

from screening_desk.records import durable, recovery
from screening_desk.records.cost import FLOOR, Cost, choose_cost
from screening_desk.records.errors import (
    AlreadyThere,
    DamagedKeys,
    KeysError,
    LastPerson,
    NoKeys,
    WeakKeys,
    WrongPassphrase,
    WrongRecoveryCode,
)
from screening_desk.records.failures import as_disk_error
from screening_desk.records.slots import (
    FORMAT,
    Bundle,
    Content,
    Slot,
    new_private_key,
    normal_name,
    open_slot,
    public_of,
    seal_box,
    seal_of,
    seal_slot,
    secret_of,
)

NAME = "keys.json"
FORMER = "keys.json.1"
RECOVERY = "recovery"
FORMER_USED = "The key file was damaged; its former version was used. Passphrases changed last may be the old ones."
_LARGEST = 4 * 1024 * 1024
_CHECKSUM = 65  # hex SHA-256 of all that follows, and a line end


class KeyFile:
    """The key slots of one folder. Each call reads the file anew, so two windows never work on an old list.

    `floor` is for tests of their own cheap files: a file below it is refused with WeakKeys.
    """

    def __init__(self, folder: Path, *, floor: Cost = FLOOR) -> None:
        self.path = folder / NAME
        self.former = folder / FORMER
        self.floor = floor
        self.note = ""
        """Set after a read that had to use the former generation; a sentence to show and an event for the chain."""

    def exists(self) -> bool:
        """Say whether the folder has a key file, readable or not."""
        return self.path.exists() or self.former.exists()

    def set_aside(self, stamp: str) -> None:
        """Keep the file of a set-up that was never finished under another name; it opens nothing."""
        for path in (self.path, self.former):
            if path.exists():
                path.rename(path.with_name(f"unused-{stamp}-{path.name}"))

    def discard(self) -> None:
        """Remove the file just created, because the store it was for could not be made."""
        for path in (self.path, self.former):
            path.unlink(missing_ok=True)

    def mend(self, stamp: str) -> None:
        """Put the readable former generation in the place of a damaged newest one, which is kept as evidence."""
        if _parse(self.path) is None and _parse(self.former) is not None:
            if self.path.exists():
                self.path.rename(self.path.with_name(f"damaged-{stamp}-{NAME}"))
            durable.replace(self.path, self.former.read_bytes())

    def create(
        self, user: str, passphrase: str, recovery_code: str, store_key: bytes | None = None, cost: Cost | None = None
    ) -> Bundle:
        """Make the file with the first person and the recovery slot, and return what the person's slot opens."""
        if self.exists():
            raise AlreadyThere
        cost = cost or choose_cost()
        if not cost.reaches(self.floor):
            raise WeakKeys
        bundle = Bundle(_named(user), "person", store_key or os.urandom(32), new_private_key())
        slots = [
            seal_slot(secret_of(passphrase), bundle, cost),
            seal_slot(_recovery_secret(recovery_code), _for_recovery(bundle), cost),
        ]
        seal = seal_of(slots, bundle.store_key)
        content = Content(FORMAT, 1, cost.memory_kib, cost.passes, cost.lanes, slots, seal)
        self._write(content, both=True)
        return bundle

    def newest(self) -> Path:
        """Return the file that holds the newest readable generation."""
        wanted = self._read().generation
        own = _parse(self.path)
        return self.path if own and own.generation == wanted else self.former

    def users(self) -> tuple[str, ...]:
        """Return the names that have a slot, sorted."""
        return tuple(sorted(slot.user for slot in self._read().slots if slot.kind == "person"))

    def unlock(self, user: str, passphrase: str) -> Bundle:
        """Return what a person's slot opens. Unknown name and wrong passphrase cost and say the same."""
        content = self._read()
        wanted = normal_name(user)
        found = [slot for slot in content.slots if slot.kind == "person" and slot.user == wanted]
        slot = found[0] if found else _nobody(content.slots[0])
        bundle = open_slot(secret_of(passphrase), slot, content.cost)
        if bundle is None or not found:
            raise WrongPassphrase
        return bundle

    def unlock_recovery(self, code: str) -> Bundle:
        """Return what the recovery slot opens; meant only for giving an administrator a new passphrase."""
        content = self._read()
        secret = recovery.read(code)
        found = [slot for slot in content.slots if slot.kind == "recovery"]
        if secret is None or not found:
            raise WrongRecoveryCode
        bundle = open_slot(secret, found[0], content.cost)
        if bundle is None:
            raise WrongRecoveryCode
        return bundle

    def add(self, by: Bundle, user: str, passphrase: str) -> None:
        """Give a person a slot. Raises KeysError when there is one."""
        content = self._read_as(by)
        name = _named(user)
        if any(slot.user == name for slot in content.slots):
            raise KeysError("This person can sign in already.")
        new = Bundle(name, "person", by.store_key, new_private_key(), by.office)
        self._change(content, by, [*content.slots, seal_slot(secret_of(passphrase), new, content.cost)], both=False)

    def replace(self, by: Bundle, user: str, passphrase: str) -> None:
        """Give a person a new passphrase; the old one opens neither generation. The person's own key pair is kept."""
        name = _named(user)
        private = by.private_key if by.kind == "person" and by.user == name else new_private_key()
        new = Bundle(name, "person", by.store_key, private, by.office)
        self._swap(by, new, secret_of(passphrase))

    def replace_recovery(self, by: Bundle, code: str) -> None:
        """Make `code` the recovery code; the one before opens nothing."""
        self._swap(by, _for_recovery(by), _recovery_secret(code))

    def recover(self, by: Bundle, user: str, passphrase: str, code: str) -> None:
        """Give a person a new passphrase, with a slot or without one, and a new recovery code, in one write."""
        content, name = self._read_as(by), _named(user)
        person = Bundle(name, "person", by.store_key, new_private_key(), by.office)
        kept = [slot for slot in content.slots if slot.kind == "person" and slot.user != name]
        own = seal_slot(secret_of(passphrase), person, content.cost)
        spare = seal_slot(_recovery_secret(code), _for_recovery(by), content.cost)
        self._change(content, by, [*kept, own, spare], both=True)

    def recognise(self, bundle: Bundle) -> Bundle:
        """Return the bundle when this file is the one it was opened from: same store key, and its own slot in it.

        For a copy of the file, to be proven without asking for the passphrase again. Raises DamagedKeys.
        """
        content = self._read_as(bundle, rekeying=bundle.former_key is not None)
        own = (bundle.kind, bundle.user, public_of(bundle.private_key))
        if not any((slot.kind, slot.user, slot.public_key) == own for slot in content.slots):
            raise DamagedKeys
        return bundle

    def remove(self, by: Bundle, user: str) -> None:
        """Take a person's slot out of both generations. Whoever kept the store key is shut out only by a rekey."""
        content = self._read_as(by)
        name = normal_name(user)
        left = [slot for slot in content.slots if slot.kind == "recovery" or slot.user != name]
        if len(left) == len(content.slots):
            raise KeysError("This person has no key slot.")
        if not any(slot.kind == "person" for slot in left):
            raise LastPerson
        self._change(content, by, left, both=True)

    def begin_rekey(self, by: Bundle) -> Bundle:
        """Put a new store key beside the present one, for every slot, and return the bundle with both.

        Now `PRAGMA rekey` may run; if the power fails, one of `Bundle.keys` opens the store.
        """
        content = self._read_as(by)
        new = replace(by, store_key=os.urandom(32), former_key=by.store_key)
        self._change(content, new, [_boxed(slot, by.store_key, new.store_key) for slot in content.slots], both=True)
        return new

    def finish_rekey(self, by: Bundle, working_key: bytes) -> Bundle:
        """Keep only the key that was seen to open the store, new or former, and return the bundle with it."""
        content = self._read_as(by, rekeying=True)
        if working_key not in by.keys:
            raise ValueError("the working key is one of the bundle's two")
        settled = replace(by, store_key=working_key, former_key=None)
        self._change(content, settled, [_boxed(slot, working_key) for slot in content.slots], both=True)
        return settled

    def _swap(self, by: Bundle, new: Bundle, secret: bytes) -> None:
        content = self._read_as(by)
        left = [slot for slot in content.slots if (slot.kind, slot.user) != (new.kind, new.user)]
        if len(left) == len(content.slots):
            raise KeysError("This person has no key slot.")
        self._change(content, by, [*left, seal_slot(secret, new, content.cost)], both=True)

    def _read(self) -> Content:
        """Return the newest readable generation."""
        if not self.exists():
            raise NoKeys
        own, former = _parse(self.path), _parse(self.former)
        readable = [content for content in (own, former) if content is not None]
        if not readable:
            raise DamagedKeys
        self.note = FORMER_USED if own is None else ""
        newest = max(readable, key=lambda content: content.generation)
        if not newest.cost.reaches(self.floor):
            raise WeakKeys
        return newest

    def _read_as(self, by: Bundle, *, rekeying: bool = False) -> Content:
        """Return the content for a change by someone who opened it; refuse slots that were slipped in from outside."""
        content = self._read()
        if not hmac.compare_digest(content.seal, seal_of(content.slots, by.store_key)):
            raise DamagedKeys("The key file was changed by something other than this program. Restore a backup.")
        if bool(by.former_key) != rekeying:
            raise KeysError("A change of the store key was not finished. Finish it first.")
        return content

    def _change(self, content: Content, by: Bundle, slots: list[Slot], *, both: bool) -> None:
        seal = seal_of(slots, by.store_key)
        self._write(
            msgspec.structs.replace(content, generation=content.generation + 1, slots=slots, seal=seal), both=both
        )

    def _write(self, content: Content, *, both: bool) -> None:
        """Replace the file as a whole. `both` leaves nothing of the generation before; it goes first, so that whatever
        interrupts, the change is made in full or was never reported as made.
        """
        body = msgspec.json.encode(content)
        data = hashlib.sha256(body).hexdigest().encode() + b"\n" + body
        try:
            if both:
                durable.replace(self.former, data)
            elif _parse(self.path) is not None:
                durable.replace(self.former, self.path.read_bytes())
            durable.replace(self.path, data)
        except OSError as error:
            raise as_disk_error(error) from error


def _parse(path: Path) -> Content | None:
    """Return a generation, or None when it is missing, damaged, or of another format."""
    try:
        if path.stat().st_size > _LARGEST:
            return None
        data = path.read_bytes()
        checksum, body = data[: _CHECKSUM - 1], data[_CHECKSUM:]
        if hashlib.sha256(body).hexdigest().encode() != checksum:
            return None
        content = msgspec.json.decode(body, type=Content)
    except (OSError, msgspec.MsgspecError, RecursionError):
        return None
    return content if content.format == FORMAT and content.slots else None


def _boxed(slot: Slot, *keys: bytes) -> Slot:
    return msgspec.structs.replace(slot, boxes=[seal_box(key, slot.public_key, slot.user) for key in keys])


def _nobody(like: Slot) -> Slot:
    """Return a slot that nothing opens, so that an unknown name costs the same work."""
    return msgspec.structs.replace(like, user="", salt=os.urandom(16), nonce=os.urandom(12), boxes=[])


def _named(user: str) -> str:
    name = normal_name(user)
    if not 0 < len(name) <= 64:
        raise ValueError("a sign-in name has 1 to 64 characters")
    return name


def _for_recovery(bundle: Bundle) -> Bundle:
    return Bundle(RECOVERY, "recovery", bundle.store_key, new_private_key())


def _recovery_secret(code: str) -> bytes:
    secret = recovery.read(code)
    if secret is None:
        raise WrongRecoveryCode
    return secret

"""What can go wrong with the store, each as its own class with a code and a plain sentence."""

from __future__ import annotations

from typing import ClassVar


class StoreError(Exception):
    """Something about the store a person has to be told; `code` is stable, the text is a plain English sentence."""

    code: ClassVar[str] = "store"
    sentence: ClassVar[str] = "The store could not be used."

    def __init__(self, sentence: str = "") -> None:
        super().__init__(sentence or self.sentence)


class NoCipher(StoreError):
    """The database library would write in clear."""

    code = "no_cipher"
    sentence = "The encrypted database library is missing. The program does not start without it."


class NoStore(StoreError):
    """There is no store in the folder."""

    code = "no_store"
    sentence = "There is no store in this folder."


class AlreadyThere(StoreError):
    """A store, or what is left of one, is in the folder."""

    code = "already_there"
    sentence = "There is a store in this folder already. Nothing was changed."


class NotLocal(StoreError):
    """The folder lies on another machine; locking and syncing cannot be trusted there."""

    code = "not_local"
    sentence = "The store must lie on a disk of this computer, not on a network drive."


class WrongKey(StoreError):
    """The file is sound as far as can be told, but this key does not open it."""

    code = "wrong_key"
    sentence = "This key does not open the store. The key file and the store may belong to different offices."


class OlderFormat(StoreError):
    """The file was written by an older SQLCipher and opens only with its settings."""

    code = "older_format"
    sentence = "The store was written in an older format. It can be converted on a copy; nothing was changed."


class Damaged(StoreError):
    """The key is right but the file is not what was written."""

    code = "damaged"
    sentence = "The store is damaged. Nothing was changed; a backup can be restored."


class NotEncrypted(StoreError):
    """The file is a plain database."""

    code = "not_encrypted"
    sentence = "The file is an unencrypted database. It was not opened and not changed."


class NewerSchema(StoreError):
    """A newer program wrote the file."""

    code = "newer_schema"
    sentence = "A newer version of the program wrote this store. Use that version; nothing was changed."


class UpgradeNoRoom(StoreError):
    """The disk has no room for the copy that comes before a change of the schema."""

    code = "upgrade_full"
    sentence = (
        "This version must change the form of the store and makes a copy of it first. The disk is too full for the "
        "copy, so nothing was changed. Free some space and sign in again."
    )


class UpgradeNoCopy(StoreError):
    """The copy that comes before a change of the schema could not be made and proven."""

    code = "upgrade_no_copy"
    sentence = (
        "This version must change the form of the store and makes a copy of it first. The copy could not be made and "
        "verified, so nothing was changed. The former version still opens the store."
    )


class InUse(StoreError):
    """Another program has the folder open."""

    code = "in_use"
    sentence = "The program is already open on this store."


class Busy(StoreError):
    """Another writer held the store for too long."""

    code = "busy"
    sentence = "The store was busy. Nothing was saved; try again."


class Changing(StoreError):
    """This program itself is giving the store another key, or putting a backup in its place."""

    code = "changing"
    sentence = "The keys or the files of the store are being changed. Wait until that is done, then sign in."


class DiskFull(StoreError):
    """No room to save; everything saved before is still there."""

    code = "full"
    sentence = "The disk is full. This was not saved; everything saved before is kept. Free some space and try again."


class Unwritable(StoreError):
    """The disk refused to be written or read."""

    code = "unwritable"
    sentence = "The disk could not be written. This was not saved; everything saved before is kept."


class Closed(StoreError):
    """The store was closed, for instance because the screen was locked."""

    code = "closed"
    sentence = "The store is closed. Sign in again."


class KeysError(StoreError):
    """Something about the key file a person has to be told."""

    code = "keys"
    sentence = "The key file could not be used."


class NoKeys(KeysError):
    """There is no key file in the folder."""

    code = "no_keys"
    sentence = "There is no key file beside the store. A backup holds one."


class DamagedKeys(KeysError):
    """Neither generation of the key file can be read."""

    code = "damaged_keys"
    sentence = "The key file is damaged, and so is its former version. Restore a backup."


class WeakKeys(KeysError):
    """The key file asks for less work than is allowed."""

    code = "weak_keys"
    sentence = "The key file was changed to settings that are too weak. It is not used."


class WrongPassphrase(KeysError):
    """The name is unknown or the passphrase wrong; which one is not said."""

    code = "wrong_passphrase"
    sentence = "The name or the passphrase is wrong."


class WrongRecoveryCode(KeysError):
    """The recovery code has a typing error or is not the one of this office."""

    code = "wrong_recovery_code"
    sentence = "This is not the recovery code of this office."


class LastPerson(KeysError):
    """Removing this person would leave nobody who can open the store."""

    code = "last_person"
    sentence = "This is the last person who can open the store and cannot be removed."


class NotEnoughMemory(KeysError):
    """The key derivation did not get its memory."""

    code = "memory"
    sentence = "There is not enough free memory to check the passphrase. Close other programs and try again."


class BackupError(StoreError):
    """Something about a backup a person has to be told."""

    code = "backup"
    sentence = "The backup could not be made."


class NotABackup(BackupError):
    """The file is something else, or made to look like a backup."""

    code = "not_a_backup"
    sentence = "The file is not a backup of this program. Nothing was changed."


class DamagedBackup(BackupError):
    """The file is a backup but not whole."""

    code = "damaged_backup"
    sentence = "The backup is damaged or was cut short. Nothing was changed; use another one."

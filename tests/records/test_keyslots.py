"""Key slots: who can open the store, and who no longer can."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from screening_desk.records.cost import FLOOR, FULL, Cost, choose_cost
from screening_desk.records.errors import (
    AlreadyThere,
    DamagedKeys,
    DiskFull,
    KeysError,
    LastPerson,
    NoKeys,
    NotEnoughMemory,
    WeakKeys,
    WrongPassphrase,
    WrongRecoveryCode,
)
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.recovery import new_recovery_code
from screening_desk.records.slots import Bundle
from tests.stores import CHEAP, cheap_keys


@pytest.fixture
def code() -> str:
    return new_recovery_code()


@pytest.fixture
def keys(tmp_path: Path) -> KeyFile:
    return cheap_keys(tmp_path)


@pytest.fixture
def admin(keys: KeyFile, code: str) -> Bundle:
    return keys.create("Sri", "kopi pagi", code, cost=CHEAP)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_passphrase_opens_the_bundle_it_sealed(keys: KeyFile, admin: Bundle) -> None:
    assert keys.unlock("sri", "kopi pagi") == admin
    assert len(admin.store_key) == len(admin.private_key) == 32
    assert keys.users() == ("sri",)


def test_names_and_passphrases_are_the_same_from_every_keyboard(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "Ren\u00e9", "caf\u00e9 tujuh")
    assert keys.unlock(" RENE\u0301 ", "cafe\u0301 tujuh").user == "ren\u00e9"


@pytest.mark.parametrize(
    ("user", "passphrase"), [("sri", "kopi malam"), ("nobody", "kopi pagi"), ("", ""), ("sri", "\ud800")]
)
def test_unknown_name_and_wrong_passphrase_say_the_same(
    keys: KeyFile, admin: Bundle, user: str, passphrase: str
) -> None:
    with pytest.raises(WrongPassphrase, match=r"^The name or the passphrase is wrong\.$"):
        keys.unlock(user, passphrase)


def test_unknown_name_and_wrong_passphrase_do_the_same_work(
    keys: KeyFile, admin: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    work: list[Cost] = []
    monkeypatch.setattr(
        "screening_desk.records.slots.derive", lambda _secret, _salt, cost: work.append(cost) or bytes(32)
    )
    for user in ("sri", "nobody"):
        with pytest.raises(WrongPassphrase):
            keys.unlock(user, "wrong")
    assert work == [CHEAP, CHEAP]


def test_everyone_opens_the_same_store_with_a_pair_of_their_own(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    budi = keys.unlock("budi", "teh manis")
    assert budi.store_key == admin.store_key
    assert budi.private_key != admin.private_key
    with pytest.raises(KeysError):
        keys.add(budi, "Budi", "other")


def test_a_new_passphrase_ends_the_old_one_in_both_generations(keys: KeyFile, admin: Bundle) -> None:
    keys.replace(admin, "sri", "kopi sore")
    assert keys.unlock("sri", "kopi sore").private_key == admin.private_key
    keys.path.unlink()
    with pytest.raises(WrongPassphrase):
        keys.unlock("sri", "kopi pagi")
    keys.unlock("sri", "kopi sore")


def test_a_removed_person_opens_neither_generation(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    keys.remove(admin, "budi")
    for path in (keys.path, keys.former):
        assert b'"budi"' not in path.read_bytes()
    flip(keys.path, 100)
    with pytest.raises(WrongPassphrase):
        keys.unlock("budi", "teh manis")


def test_the_last_person_cannot_be_removed(keys: KeyFile, admin: Bundle) -> None:
    with pytest.raises(LastPerson):
        keys.remove(admin, "sri")
    with pytest.raises(KeysError, match="no key slot"):
        keys.remove(admin, "nobody")


def test_the_recovery_code_is_a_slot_of_its_own(keys: KeyFile, admin: Bundle, code: str) -> None:
    by_code = keys.unlock_recovery(code.lower().replace("-", " "))
    assert (by_code.kind, by_code.store_key) == ("recovery", admin.store_key)
    keys.replace(by_code, "sri", "kopi baru")
    keys.unlock("sri", "kopi baru")
    with pytest.raises(WrongPassphrase):
        keys.unlock("recovery", code)


def test_a_new_recovery_code_ends_the_old_one(keys: KeyFile, admin: Bundle, code: str) -> None:
    fresh = new_recovery_code()
    keys.replace_recovery(admin, fresh)
    keys.unlock_recovery(fresh)
    for wrong in (code, "7K3Q-M0ZT", ""):
        with pytest.raises(WrongRecoveryCode):
            keys.unlock_recovery(wrong)


def test_a_damaged_file_falls_back_to_the_generation_before_and_says_so(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    assert keys.note == ""
    flip(keys.path, 400)
    keys.unlock("sri", "kopi pagi")
    assert "former version" in keys.note
    flip(keys.former, 400)
    with pytest.raises(DamagedKeys):
        keys.unlock("sri", "kopi pagi")


def test_every_flipped_bit_is_noticed(keys: KeyFile, admin: Bundle) -> None:
    for place in range(0, keys.path.stat().st_size, 7):
        flip(keys.path, place)
        keys.users()
        assert keys.note, f"byte {place}"
        flip(keys.path, place)


def test_a_slot_opens_only_under_its_own_name_and_cost(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    for change in ({"user": "sri2"}, {"passes": 2}, {"public_key": "A" * 43 + "="}):
        forge(keys, change)
        with pytest.raises(WrongPassphrase):
            keys.unlock(str(change.get("user", "budi")), "teh manis")


def forge(keys: KeyFile, change: dict[str, object]) -> None:
    """Change the file as someone would who knows its checksum."""
    import hashlib

    content = json.loads(keys.path.read_bytes()[65:])
    for name, value in change.items():
        (content if name in content else content["slots"][-1])[name] = value
    body = json.dumps(content).encode()
    keys.path.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)


def test_a_slot_slipped_in_from_outside_stops_every_change(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    forge(keys, {"public_key": "A" * 43 + "="})
    with pytest.raises(DamagedKeys, match="other than this program"):
        keys.begin_rekey(admin)


@pytest.mark.parametrize("change", [{"memory_kib": 1024}, {"passes": 1}, {"lanes": 1}, {"memory_kib": 1 << 40}])
def test_a_file_below_the_floor_is_refused(tmp_path: Path, code: str, change: dict[str, object]) -> None:
    keys = KeyFile(tmp_path)
    keys.create("sri", "kopi pagi", code, cost=FLOOR)
    forge(keys, change)
    with pytest.raises(WeakKeys):
        keys.unlock("sri", "kopi pagi")


def test_a_cheap_file_is_never_made_nor_read_by_the_program(tmp_path: Path, code: str) -> None:
    with pytest.raises(WeakKeys):
        KeyFile(tmp_path).create("sri", "kopi pagi", code, cost=CHEAP)
    cheap_keys(tmp_path).create("sri", "kopi pagi", code, cost=CHEAP)
    with pytest.raises(WeakKeys):
        KeyFile(tmp_path).unlock("sri", "kopi pagi")


def test_no_file_and_a_second_file_are_told(keys: KeyFile, code: str) -> None:
    with pytest.raises(NoKeys):
        keys.unlock("sri", "kopi pagi")
    keys.create("sri", "kopi pagi", code, cost=CHEAP)
    with pytest.raises(AlreadyThere):
        keys.create("sri", "kopi pagi", code, cost=CHEAP)


def test_a_full_disk_leaves_the_file_as_it_was(keys: KeyFile, admin: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "no space left on device")

    before = keys.path.read_bytes()
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull):
        keys.add(admin, "budi", "teh manis")
    assert keys.path.read_bytes() == before
    assert {path.name for path in keys.path.parent.iterdir()} <= {"keys.json", "keys.json.1"}


def test_a_bundle_never_shows_its_keys(admin: Bundle) -> None:
    assert admin.store_key.hex() not in repr(admin)
    assert repr(admin) == "Bundle(user='sri', kind='person')"


def test_during_a_rekey_everyone_has_both_keys_and_afterwards_the_working_one(
    keys: KeyFile, admin: Bundle, code: str
) -> None:
    keys.add(admin, "budi", "teh manis")
    both = keys.begin_rekey(admin)
    assert both.keys == (both.store_key, admin.store_key)
    assert keys.unlock("budi", "teh manis").keys == both.keys
    with pytest.raises(KeysError, match="Finish it first"):
        keys.add(both, "wati", "x")
    settled = keys.finish_rekey(both, both.store_key)
    assert settled.keys == (both.store_key,)
    assert keys.unlock("budi", "teh manis").keys == keys.unlock_recovery(code).keys == settled.keys


def test_a_rekey_that_did_not_happen_is_taken_back(keys: KeyFile, admin: Bundle) -> None:
    both = keys.begin_rekey(admin)
    keys.finish_rekey(both, admin.store_key)
    assert keys.unlock("sri", "kopi pagi").keys == (admin.store_key,)
    with pytest.raises(ValueError, match="one of the bundle's two"):
        keys.finish_rekey(keys.begin_rekey(admin), bytes(32))


def test_two_rekeys_while_someone_is_away_leave_that_person_in(keys: KeyFile, admin: Bundle) -> None:
    keys.add(admin, "budi", "teh manis")
    for _ in range(2):
        admin = keys.begin_rekey(admin)
        admin = keys.finish_rekey(admin, admin.store_key)
    assert keys.unlock("budi", "teh manis").store_key == admin.store_key


def test_the_cost_is_full_where_the_machine_allows_and_never_below_the_floor() -> None:
    def no_memory() -> float:
        raise NotEnoughMemory

    assert choose_cost(8_000_000_000, lambda: 0.4) == FULL
    assert choose_cost(8_000_000_000, lambda: 1.1) == FLOOR
    assert choose_cost(3_900_000_000, lambda: 0.4) == FLOOR
    assert choose_cost(8_000_000_000, no_memory) == FLOOR

"""A file between stations that is not right brings nothing, and says what to do."""

from __future__ import annotations

from pathlib import Path
from random import Random

import msgspec
import pytest
from sqlalchemy import select

from screening_desk.exchange import hand_over as carrier
from screening_desk.records import migrate, sealing, signing
from screening_desk.records.station_models import StationKey
from screening_desk.reference import limits
from screening_desk.services import case_files, stations
from screening_desk.services.case_merge import content_of
from screening_desk.services.errors import Refused
from tests.services.cases import handed_over
from tests.services.test_case_files import rows_of
from tests.services.test_stations import entries, refused
from tests.two_offices import Pair, introduce, key_of


def resealed(pair: Pair, file: Path, **changes: object) -> Path:
    """Return a copy of a file with another signed head, by the counter's own keys."""
    with pair.counter.store.read() as session:
        keys = session.scalars(select(StationKey)).one()
    with pair.bureau.store.read() as session:
        theirs = session.scalars(select(StationKey)).one()
    _, sealed = carrier.outside(file.read_bytes(), 10**9)
    plain = sealing.open_sealed(sealed, theirs.opens)
    assert plain is not None
    opened = carrier.inside(plain)
    content = changes.pop("content", opened.content)
    assert isinstance(content, bytes)
    sizes = {"size": len(content), "sha256": carrier.digest_of(content)}
    head = msgspec.structs.replace(opened.head, id="0" * 32, **{**sizes, **changes})
    to = sealing.recipient_of(theirs.opens)
    file.write_bytes(
        carrier.pack(head, content, lambda text: signing.sign(keys.signs, text), lambda text: sealing.seal(text, to))
    )
    return file


@pytest.fixture
def sent(pair: Pair) -> tuple[Pair, Path, dict[str, int]]:
    """A file on its way, and what the receiver holds before."""
    file = pair.send(pair.counter, handed_over(pair.counter))
    return pair, file, rows_of(pair.bureau)


def test_a_file_that_stops_anywhere_brings_nothing(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, before = sent
    whole = file.read_bytes()
    ends = sorted({0, 1, 5, 24, 25, 30, 100, 200, 400, len(whole) - 1, *(Random(1).sample(range(len(whole)), 12))})
    for end in ends:
        file.write_bytes(whole[:end])
        with pytest.raises(Refused) as error:
            pair.take(pair.bureau, file)
        assert error.value.code in ({"handover_not"} if end == 0 else {"handover_cut"}), end
    assert rows_of(pair.bureau) == before
    assert entries(pair.bureau)[-1][3] == "refused"


def test_a_changed_byte_anywhere_brings_nothing(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, before = sent
    whole = file.read_bytes()
    for at in (*range(0, 260, 7), *Random(2).sample(range(len(whole)), 20)):
        other = bytearray(whole)
        other[at] ^= 0x11
        file.write_bytes(bytes(other))
        with pytest.raises(Refused):
            pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_changed_byte_inside_is_seen_though_the_outside_fits(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, before = sent
    outside, sealed = carrier.outside(file.read_bytes(), 10**9)
    other = bytearray(sealed)
    other[-20] ^= 1
    head = carrier.Outside(outside.to, len(other), carrier.digest_of(bytes(other)))
    file.write_bytes(b"screening-desk cases 1\n" + msgspec.json.encode(head) + b"\n" + bytes(other))
    with refused("handover_changed"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_file_for_another_station_stays_closed(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, _ = sent
    with refused("handover_not_for_us"):
        pair.take(pair.counter, file)


def test_a_file_of_a_station_nobody_confirmed_brings_nothing(strangers: Pair) -> None:
    stations.make_card(strangers.counter.administrator)
    introduce(strangers.bureau, strangers.counter, strangers.folder)
    file = strangers.send(strangers.counter, handed_over(strangers.counter))
    before = rows_of(strangers.bureau)
    with refused("station_unknown"):
        strangers.take(strangers.bureau, file)
    assert rows_of(strangers.bureau) == before


def test_nothing_goes_to_or_comes_from_a_withdrawn_station(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, _ = sent
    stations.withdraw(pair.bureau.administrator, key_of(pair.counter))
    with refused("station_withdrawn"):
        pair.take(pair.bureau, file)
    stations.withdraw(pair.counter.administrator, key_of(pair.bureau))
    with refused("station_withdrawn"):
        pair.send(pair.counter, handed_over(pair.counter))


def test_a_file_signed_by_somebody_else_in_the_name_of_a_station_brings_nothing(
    sent: tuple[Pair, Path, dict[str, int]],
) -> None:
    pair, file, before = sent
    resealed(pair, file, sender=key_of(pair.counter))
    with pair.bureau.store.read() as session:
        theirs = session.scalars(select(StationKey)).one()
    _, sealed = carrier.outside(file.read_bytes(), 10**9)
    opened = carrier.inside(sealing.open_sealed(sealed, theirs.opens) or b"")
    forged = signing.new_key()
    to = sealing.recipient_of(theirs.opens)
    file.write_bytes(
        carrier.pack(
            opened.head, opened.content, lambda text: signing.sign(forged, text), lambda text: sealing.seal(text, to)
        )
    )
    with refused("handover_changed"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_file_of_a_newer_program_says_so(sent: tuple[Pair, Path, dict[str, int]]) -> None:
    pair, file, before = sent
    resealed(pair, file, schema=migrate.SCHEMA + 1)
    with refused("handover_newer"):
        pair.take(pair.bureau, file)
    file.write_bytes(file.read_bytes().replace(b"cases 1\n", b"cases 2\n", 1))
    with refused("handover_newer"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_file_that_was_sealed_on_to_us_by_its_first_receiver_brings_nothing(
    sent: tuple[Pair, Path, dict[str, int]],
) -> None:
    pair, file, before = sent
    resealed(pair, file, receiver="0" * 64)
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"0" * 64, key_of(pair.bureau).encode(), 1))
    with refused("handover_not_for_us"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_huge_file_is_not_read_to_its_end(
    sent: tuple[Pair, Path, dict[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair, file, before = sent
    small = limits.HandOverLimits(cases=1, megabytes=1)
    monkeypatch.setattr(limits, "load", lambda: msgspec.structs.replace(LIMITS, hand_over=small))
    file.write_bytes(file.read_bytes() + b"\0" * 2**20)
    with refused("handover_big"):
        pair.take(pair.bureau, file)
    with refused("handover_many"):
        pair.send(pair.counter, handed_over(pair.counter), handed_over(pair.counter))
    assert rows_of(pair.bureau) == before


LIMITS = limits.load()


@pytest.mark.parametrize("name", ["empty", "stranger", "typed", "column", "facts", "person", "reference"])
def test_content_that_no_program_writes_brings_nothing(pair: Pair, name: str) -> None:
    case_id = handed_over(pair.counter)
    file = pair.send(pair.counter, case_id)
    before = rows_of(pair.bureau)
    with pair.counter.store.read() as session:
        told = msgspec.to_builtins(
            content_of(session, str(pair.counter.store.station), [case_id]), builtin_types=(bytes,)
        )
    content = msgspec.msgpack.decode(msgspec.msgpack.encode(told))
    if name == "empty":
        content["rows"]["case"] = []
    elif name == "stranger":
        content["rows"]["given"].append({**content["rows"]["given"][0], "screening_id": "f" * 32})
    elif name == "typed":
        content["rows"]["screening"][0]["register_year"] = "2026"
    elif name == "column":
        content["rows"]["screening"][0]["later"] = 1
    elif name == "facts":
        content["events"][0]["facts"]["danger"] = True
    elif name == "person":
        content["people"] = []
    elif name == "reference":
        content["references"][0]["digest"] = "0" * 64
        content["rows"]["screening"][0]["reference"] = "0" * 64
    resealed(pair, file, content=msgspec.msgpack.encode(content))
    with refused("handover_wrong"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_a_file_that_says_otherwise_than_what_is_kept_brings_nothing(pair: Pair) -> None:
    case_id = handed_over(pair.counter)
    pair.take(pair.bureau, pair.send(pair.counter, case_id))
    case_files.take_back(pair.counter.officer, case_id, "Ulang")
    file = pair.send(pair.counter, case_id)
    with pair.counter.store.read() as session:
        content = content_of(session, str(pair.counter.store.station), [case_id])
    content.rows["screening"][0]["note"] = "lain"
    before = rows_of(pair.bureau)
    resealed(pair, file, content=msgspec.msgpack.encode(content))
    with refused("handover_differs"):
        pair.take(pair.bureau, file)
    assert rows_of(pair.bureau) == before


def test_bytes_of_all_kinds_are_refused(pair: Pair) -> None:
    file, random = pair.folder / "odd", Random(3)
    starts = (b"", b"screening-desk cases 1\n", b"screening-desk cases 1\n{}\n", b"age-encryption.org/v1\n")
    for number in range(200):
        file.write_bytes(starts[number % 4] + random.randbytes(random.randrange(300)))
        with pytest.raises(Refused):
            pair.take(pair.bureau, file)

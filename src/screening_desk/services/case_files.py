"""Cases that go to another station and come back in a file: no network, nothing in clear, nothing twice."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

import screening_desk
from screening_desk.exchange import hand_over as carrier
from screening_desk.exchange.hand_over import SUFFIX as SUFFIX
from screening_desk.exchange.hand_over import HandOverError, Head, Opened
from screening_desk.records import durable, migrate, sealing, signing
from screening_desk.records import models as row
from screening_desk.records.failures import as_disk_error
from screening_desk.records.ids import random_id
from screening_desk.records.station_models import PeerStation, StationFile
from screening_desk.reference import limits
from screening_desk.services.access import Action
from screening_desk.services.case_merge import Merged, content_of, decoded, merge
from screening_desk.services.case_place import SENT, TAKEN_BACK, place_of
from screening_desk.services.case_rows import CARRIED, Malformed
from screening_desk.services.case_view import load_events
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.people import names
from screening_desk.services.review import append_event
from screening_desk.services.settings import read_settings
from screening_desk.services.stations import (
    PeerRow,
    own_key,
    own_keys,
    own_openers,
    peer_now,
    peer_rows,
    trusted_peer,
)

Progress = Callable[[int, int], None]
"""Told how far it is, steps done of all; raises to call the work off, and then nothing was done."""
OBJECT = "station_file"


@dataclass(frozen=True)
class FileRow:
    """A file between stations: nothing in it says who anybody is."""

    file_id: str
    outward: bool
    station: str
    station_name: str
    at: datetime
    by: str
    numbers: tuple[str, ...]
    """Register numbers of its cases."""
    away: int
    """How many of them are at another station now."""
    written: bool
    aside: int


@dataclass(frozen=True)
class ExchangeView:
    """What a person sees of the exchange: whether there is one, with whom, and what went and came."""

    ready: bool
    peers: tuple[PeerRow, ...]
    files: tuple[FileRow, ...]


@dataclass(frozen=True)
class Received:
    """What a file brought, by the number of cases; `again` when it had been taken in before, and nothing was done."""

    file_id: str
    station: str
    station_name: str
    made_at: datetime
    new: int
    more: int
    same: int
    aside: int
    again: bool = False


def exchange(desk: Desk) -> ExchangeView:
    """Return stations and files; register numbers, times and staff only, so it leaves no entry."""
    with desk.look(Action.QUEUE) as session:
        peers = peer_rows(session)
        found = session.scalars(select(StationFile).order_by(StationFile.at.desc(), StationFile.id).limit(200)).all()
        ready = own_keys(session, desk) is not None and any(peer.trusted for peer in peers)
        return ExchangeView(ready, peers, _file_rows(session, desk, found, peers))


def suggested_name(desk: Desk, station: str) -> str:
    """Return a file name: from where, to where, when; nothing of a person or a case."""
    return f"{desk.store.station}-{station}-{desk.clock.now():%Y%m%dT%H%M%S}Z{SUFFIX}"


def send(desk: Desk, case_ids: Collection[str], peer_key: str, target: Path, progress: Progress | None = None) -> str:
    """Write chosen cases to a file for one station; from then on they are worked on there. Returns the file's id.

    The entry and the note on each case come first; when the file could not be written both are taken back.
    """
    file_id, wanted = random_id(), sorted(set(case_ids))
    with desk.act(Action.CASE_SEND, OBJECT, file_id) as session:
        peer = _sendable(session, desk, wanted, peer_key)
        for case_id in wanted:
            events = load_events(session, case_id)
            if not events:
                raise Refused("not_found")
            facts: dict[str, str | int | bool] = {"key": peer.key, "station": peer.station, "file": file_id}
            append_event(session, desk, case_id, events[-1].sequence, SENT, facts)
        now = desk.clock.now()
        session.add(
            StationFile(
                id=file_id, outward=True, peer=peer.key, made_at=now, at=now, by=desk.actor.id, cases=wanted, aside=[]
            )
        )
        session.flush()
    try:
        _write(desk, file_id, target, progress)
    except BaseException:
        # A disk that fails the store too leaves the file unwritten in the list: it can be written again from there.
        with contextlib.suppress(Unavailable):
            _undo(desk, file_id)
        raise
    return file_id


def write_again(desk: Desk, file_id: str, target: Path, progress: Progress | None = None) -> None:
    """Write a file once more that was lost on its way: the same cases, and twice is once at the other end."""
    with desk.act(Action.CASE_SEND, OBJECT, file_id, "again") as session:
        found = session.get(StationFile, file_id)
        if found is None or not found.outward:
            raise Refused("not_found")
        peer_now(session, found.peer)
    _write(desk, file_id, target, progress)


def take_back(desk: Desk, case_id: str, reason: str) -> None:
    """Go on here with a case that was sent away, because its file did not arrive or nobody can wait for it."""
    with desk.act(Action.CASE_SEND, "case", case_id, "taken_back") as session:
        events = load_events(session, case_id)
        if not events:
            raise Refused("not_found")
        if not reason.strip():
            raise Refused("reason_missing")
        if not place_of(session, desk, events):
            raise Refused("case_here")
        _back(session, desk, case_id, reason.strip())


def take_file_back(desk: Desk, file_id: str, reason: str) -> None:
    """Do the same with every case of a file that is still away."""
    with desk.act(Action.CASE_SEND, OBJECT, file_id, "taken_back") as session:
        found = session.get(StationFile, file_id)
        if found is None or not found.outward:
            raise Refused("not_found")
        if not reason.strip():
            raise Refused("reason_missing")
        away = [each for each in found.cases if place_of(session, desk, load_events(session, each))]
        if not away:
            raise Refused("case_here")
        for case_id in away:
            _back(session, desk, case_id, reason.strip())


def receive(desk: Desk, file: Path, progress: Progress | None = None) -> Received:
    """Take in the cases of a file: all of them in one transaction, or none. A refusal leaves an entry."""
    try:
        opened, peer, known = _examined(desk, file)
    except Refused as error:
        refused = error
        with desk.act(Action.CASE_RECEIVE, OBJECT, ""):
            raise refused from error
    if known is not None:
        with desk.act(Action.CASE_RECEIVE, OBJECT, opened.head.id, "again"):
            return known
    with desk.act(Action.CASE_RECEIVE, OBJECT, opened.head.id) as session:
        merged = _merged(session, desk, peer, opened, progress)
        head, now = opened.head, desk.clock.now()
        session.add(
            StationFile(
                id=head.id,
                outward=False,
                peer=peer.key,
                made_at=head.made_at,
                at=now,
                by=desk.actor.id,
                cases=sorted([*merged.new, *merged.more, *merged.same]),
                written=True,
                sha256=head.sha256,
                chain_id=head.chain_id,
                chain_sequence=head.chain_sequence,
                chain_head=head.chain_head,
                aside=merged.aside,
            )
        )
        session.flush()
    counts = (len(merged.new), len(merged.more), len(merged.same), _readings(merged.aside))
    return Received(opened.head.id, peer.station, peer.name, opened.head.made_at, *counts)


def _sendable(session: Session, desk: Desk, wanted: list[str], peer_key: str) -> PeerStation:
    most = limits.load().hand_over.cases
    if not wanted:
        raise Refused("handover_empty")
    if len(wanted) > most:
        raise Refused("handover_many", most=most)
    if own_keys(session, desk) is None:
        raise Refused("station_no_card")
    return trusted_peer(session, peer_key)


def _write(desk: Desk, file_id: str, target: Path, progress: Progress | None) -> None:
    """Gather, sign, seal and put the file in place whole, then note that it lies there."""
    tell = progress or _silent
    tell(0, 4)
    with desk.store.read() as session:
        found, keys = session.get(StationFile, file_id), own_keys(session, desk)
        if found is None or keys is None:
            raise Refused("not_found")
        peer = peer_now(session, found.peer)
        content = msgspec.msgpack.encode(content_of(session, str(desk.store.station), found.cases))
        signs, recipient, made_at, receiver = keys.signs, peer.recipient, found.made_at, peer.key
    tell(1, 4)
    end = desk.store.head()
    head = Head(
        id=file_id,
        sender=signing.public_of(signs).hex(),
        receiver=receiver,
        made_at=made_at,
        program=screening_desk.__version__,
        schema=migrate.SCHEMA,
        chain_id=desk.store.chain_id,
        chain_sequence=end.sequence,
        chain_head=end.digest.hex(),
        size=len(content),
        sha256=carrier.digest_of(content),
    )
    data = carrier.pack(
        head, content, lambda text: signing.sign(signs, text), lambda text: sealing.seal(text, recipient)
    )
    tell(2, 4)
    if len(data) > limits.load().hand_over.size:
        raise Refused("handover_large", most=limits.load().hand_over.megabytes)
    tell(3, 4)
    try:
        durable.replace(target, data)
    except OSError as error:
        raise Unavailable(as_disk_error(error).code) from error
    with desk.act(Action.CASE_SEND, OBJECT, file_id, "written") as session:
        row_of = session.get(StationFile, file_id)
        if row_of is not None:
            row_of.written, row_of.sha256 = True, head.sha256
            row_of.chain_id, row_of.chain_sequence, row_of.chain_head = head.chain_id, end.sequence, head.chain_head
    tell(4, 4)


def _undo(desk: Desk, file_id: str) -> None:
    """Let the cases be here again: no file carries them."""
    with desk.act(Action.CASE_SEND, OBJECT, file_id, "undone", outcome="failed") as session:
        found = session.get(StationFile, file_id)
        if found is None:
            return
        for case_id in found.cases:
            _back(session, desk, case_id, "")
        session.delete(found)
        session.flush()


def _back(session: Session, desk: Desk, case_id: str, reason: str) -> None:
    events = load_events(session, case_id)
    station = read_settings(session).station
    facts: dict[str, str | int | bool] = {"key": own_key(session, desk), "station": station, "reason": reason}
    append_event(session, desk, case_id, events[-1].sequence, TAKEN_BACK, facts)


def _examined(desk: Desk, file: Path) -> tuple[Opened, PeerStation, Received | None]:
    """Open a file as far as it can be trusted; what it brought already when it is one taken in before."""
    with desk.look(Action.CASE_RECEIVE) as session:
        opens = own_openers(session, desk)
        if not opens:
            raise Refused("station_no_card")
        try:
            outside, sealed = carrier.outside(_read(file), limits.load().hand_over.size)
            if outside.to not in opens:
                raise Refused("handover_not_for_us")
            plain = sealing.open_sealed(sealed, opens[outside.to])
            if plain is None:
                raise Refused("handover_changed")
            opened = carrier.inside(plain)
        except HandOverError as error:
            raise Refused(error.code) from error
        head = opened.head
        peer = trusted_peer(session, head.sender)
        if not signing.verify(bytes.fromhex(head.sender), opened.signature, opened.signed):
            raise Refused("handover_changed")
        if head.receiver != outside.to:
            raise Refused("handover_not_for_us")
        if head.schema > migrate.SCHEMA:
            raise Refused("handover_newer")
        session.expunge(peer)
        found = session.get(StationFile, head.id)
        known = found is not None and not found.outward and found.sha256 == head.sha256
        return opened, peer, _known(found, peer) if known and found else None


def _known(found: StationFile, peer: PeerStation) -> Received:
    return Received(
        found.id, peer.station, peer.name, found.made_at, 0, 0, len(found.cases), _readings(found.aside), again=True
    )


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(limits.load().hand_over.size + 1)
    except OSError as error:
        raise Refused("handover_unreadable") from error


def _merged(session: Session, desk: Desk, peer: PeerStation, opened: Opened, progress: Progress | None) -> Merged:
    steps, tell = len(CARRIED) + 2, progress or _silent
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        tell(min(done, steps - 1), steps)

    step()
    try:
        content = decoded(opened.content)
        if len(content.rows["case"]) > limits.load().hand_over.cases:
            raise Refused("handover_wrong")
        merged = merge(session, str(desk.store.station), peer.station, content, step)
    except (Malformed, IntegrityError) as error:
        raise Refused("handover_wrong") from error
    return merged


def _readings(aside: list[dict[str, object]]) -> int:
    return sum(each.get("table") == "assessment" for each in aside)


def _file_rows(
    session: Session, desk: Desk, found: Collection[StationFile], peers: tuple[PeerRow, ...]
) -> tuple[FileRow, ...]:
    staff, known = names(session, [each.by for each in found]), {peer.key: peer for peer in peers}
    cases = sorted({case_id for each in found for case_id in each.cases})
    wanted = select(row.Screening.case_id, row.Screening.register_number).where(row.Screening.case_id.in_(cases))
    numbers: dict[str | None, str] = {each.case_id: each.register_number for each in session.execute(wanted)}
    events: dict[str, list[row.CaseEvent]] = {case_id: [] for case_id in cases}
    moves = select(row.CaseEvent).where(row.CaseEvent.case_id.in_(cases), row.CaseEvent.kind.in_((SENT, TAKEN_BACK)))
    for event in session.scalars(moves.order_by(row.CaseEvent.sequence)):
        events[event.case_id].append(event)
    away = {case_id for case_id, moved in events.items() if place_of(session, desk, moved)}
    return tuple(
        FileRow(
            file_id=each.id,
            outward=each.outward,
            station=known[each.peer].station if each.peer in known else "–",
            station_name=known[each.peer].name if each.peer in known else "–",
            at=each.at,
            by=staff.get(each.by, ""),
            numbers=tuple(numbers.get(case_id, "–") for case_id in each.cases),
            away=sum(case_id in away for case_id in each.cases),
            written=each.written,
            aside=_readings(each.aside),
        )
        for each in found
    )


def _silent(_done: int, _all: int) -> None:
    """Nobody looks on."""

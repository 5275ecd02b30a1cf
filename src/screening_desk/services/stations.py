"""Which stations exchange cases: one's own keys and card, and the cards of others, confirmed on the telephone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from screening_desk.exchange import station_card
from screening_desk.exchange.station_card import SUFFIX as SUFFIX
from screening_desk.exchange.station_card import Card
from screening_desk.records import durable, sealing, signing
from screening_desk.records.failures import as_disk_error
from screening_desk.records.station_models import FormerStationKey, PeerStation, StationKey
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.people import names
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.signers import plain_code


@dataclass(frozen=True)
class PeerRow:
    """Another station. `code` is that of its card, as it was told on the telephone."""

    key: str
    station: str
    name: str
    code: str
    at: datetime
    by: str
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""

    @property
    def trusted(self) -> bool:
        """Whether cases go to it and are taken from it now."""
        return self.withdrawn_at is None


@dataclass(frozen=True)
class StationsView:
    """One's own card, None until it was made, and all others known here."""

    own: Card | None
    peers: tuple[PeerRow, ...]


def stations(desk: Desk) -> StationsView:
    """Return the cards; they name offices and staff, no traveller, so reading them leaves no entry."""
    with desk.look(Action.STATION_KEY) as session:
        return StationsView(own_card(session, desk), peer_rows(session))


def make_card(desk: Desk) -> Card:
    """Return one's own card; the first time the keys of the station are made, for good."""
    with desk.look(Action.STATION_KEY) as session:
        kept = own_keys(session, desk)
    signs, opens = (kept.signs, kept.opens) if kept else (signing.new_key(), sealing.new_identity())
    public = signing.public_of(signs).hex()
    step = "card" if kept else "made"
    with desk.act(Action.STATION_KEY, "station", public, step) as session:
        found = own_keys(session, desk)
        if found is None:
            now = desk.clock.now()
            session.add(StationKey(station=str(desk.store.station), opens=opens, signs=signs, at=now, by=desk.actor.id))
            session.flush()
        elif found.signs != signs:
            raise Refused("changed_meanwhile")
        card = own_card(session, desk)
        if card is None:
            raise Refused("set_up_incomplete")
        return card


def renew_keys(desk: Desk) -> Card:
    """Make new keys for this station and return its new card, which the other stations are to be given.

    The former key signs nothing more, and is kept to open what was encrypted to it.
    """
    signs, opens = signing.new_key(), sealing.new_identity()
    with desk.act(Action.STATION_KEY, "station", signing.public_of(signs).hex(), "renewed") as session:
        kept = own_keys(session, desk)
        if kept is None:
            raise Refused("station_no_card")
        now = desk.clock.now()
        session.add(
            FormerStationKey(
                key=signing.public_of(kept.signs).hex(), opens=kept.opens, made_at=kept.at, at=now, by=desk.actor.id
            )
        )
        kept.signs, kept.opens, kept.at, kept.by = signs, opens, now, desk.actor.id
        session.flush()
        card = own_card(session, desk)
        if card is None:
            raise Refused("set_up_incomplete")
        return card


def write_card(desk: Desk, target: Path) -> Card:
    """Write one's own card to a file that another station takes in."""
    card = make_card(desk)
    try:
        durable.replace(target, station_card.write(card))
    except OSError as error:
        raise Unavailable(as_disk_error(error).code) from error
    return card


def suggested_name(desk: Desk) -> str:
    """Return a name for the file of the own card."""
    return f"{desk.store.station}{SUFFIX}"


def name_in(file: Path) -> str:
    """Return whose card a file says it is, to be asked about; Refused ``station_card_wrong`` for another file."""
    card = _card(file)
    if card is None:
        raise Refused("station_card_wrong")
    return f"{card.name} ({card.station})"


def trust(desk: Desk, file: Path, code: str, *, replacing: bool = False) -> PeerRow:
    """Exchange cases with a station whose code the person typed as heard on the telephone, not from the file.

    ``replacing``: the station has renewed its keys, and the card it had is withdrawn in the same act. Without it a
    second card of one station is refused, ``station_code_taken``.
    """
    card = _card(file)
    step = "replaced" if replacing else "trusted"
    with desk.act(Action.STATION_KEY, "station", card.key if card else "", reason_code=step) as session:
        if card is None or not sealing.is_recipient(card.recipient):
            raise Refused("station_card_wrong")
        if plain_code(code) != card.code:
            raise Refused("station_code_wrong")
        now = desk.clock.now()
        if replacing:
            for former in session.scalars(_trusted_of(card.station)):
                former.withdrawn_at, former.withdrawn_by = now, desk.actor.id
            session.flush()
        _check_new(session, desk, card)
        peer = PeerStation(
            key=card.key, recipient=card.recipient, station=card.station, name=card.name, at=now, by=desk.actor.id
        )
        session.add(peer)
        session.flush()
        return PeerRow(card.key, card.station, card.name, card.code, now, desk.actor.name)


def withdraw(desk: Desk, key: str) -> None:
    """Exchange nothing more with a station, for good; with a new card, made by new keys, it can come back."""
    with desk.act(Action.STATION_KEY, "station", key, "withdrawn") as session:
        peer = session.get(PeerStation, key)
        if peer is None:
            raise Refused("not_found")
        if peer.withdrawn_at is not None:
            raise Refused("station_withdrawn")
        peer.withdrawn_at, peer.withdrawn_by = desk.clock.now(), desk.actor.id
        session.flush()


def own_keys(session: Session, desk: Desk) -> StationKey | None:
    """Return the keys of this station; None until its card was made."""
    return session.get(StationKey, str(desk.store.station))


def own_key(session: Session, desk: Desk) -> str:
    """Return the public signing key of this station in hex; empty until its card was made."""
    keys = own_keys(session, desk)
    return signing.public_of(keys.signs).hex() if keys else ""


def own_openers(session: Session, desk: Desk) -> dict[str, str]:
    """Return what opens files for this station, by the public signing key they name: the key in use and former ones."""
    keys = own_keys(session, desk)
    if keys is None:
        return {}
    former = {each.key: each.opens for each in session.scalars(select(FormerStationKey))}
    return {**former, signing.public_of(keys.signs).hex(): keys.opens}


def own_card(session: Session, desk: Desk) -> Card | None:
    """Return the card of this station, with the names it has now; None until the keys were made."""
    keys, settings = own_keys(session, desk), read_settings(session)
    if keys is None:
        return None
    return Card(
        settings.station, signing.public_of(keys.signs).hex(), sealing.recipient_of(keys.opens), _name(settings)
    )


def peer_rows(session: Session) -> tuple[PeerRow, ...]:
    """Return every station known here, also those withdrawn, in the order they came."""
    found = session.scalars(select(PeerStation).order_by(PeerStation.at, PeerStation.key)).all()
    staff = names(session, [person for each in found for person in (each.by, each.withdrawn_by)])
    return tuple(
        PeerRow(
            key=each.key,
            station=each.station,
            name=each.name,
            code=Card(each.station, each.key, each.recipient, each.name).code,
            at=each.at,
            by=staff.get(each.by, ""),
            withdrawn_at=each.withdrawn_at,
            withdrawn_by=staff.get(each.withdrawn_by or "", ""),
        )
        for each in found
    )


def trusted_peer(session: Session, key: str) -> PeerStation:
    """Return a station one exchanges cases with. Raises Refused: ``station_unknown``, ``station_withdrawn``."""
    peer = session.get(PeerStation, key)
    if peer is None:
        raise Refused("station_unknown")
    if peer.withdrawn_at is not None:
        raise Refused("station_withdrawn")
    return peer


def peer_now(session: Session, key: str) -> PeerStation:
    """Return the station that had a card, by the card it has now: it may have renewed its keys since."""
    peer = session.get(PeerStation, key)
    later = session.scalars(_trusted_of(peer.station)).first() if peer and peer.withdrawn_at else None
    return later or trusted_peer(session, key)


def _trusted_of(station: str) -> Select[PeerStation]:
    return select(PeerStation).where(PeerStation.station == station, PeerStation.withdrawn_at.is_(None))


def _name(settings: OfficeSettings) -> str:
    parts = (" ".join(part.split()) for part in (settings.office_name, settings.station_name))
    name = ", ".join(part for part in parts if part) or settings.station
    return "".join(each for each in name if each.isprintable())[: station_card.LONGEST_NAME]


def _check_new(session: Session, desk: Desk, card: Card) -> None:
    """Two stations of one code would issue the same register numbers."""
    if card.key in own_openers(session, desk):
        raise Refused("station_own")
    if card.station == read_settings(session).station:
        raise Refused("station_same_code")
    known = session.get(PeerStation, card.key)
    if known is not None:
        raise Refused("station_known" if known.withdrawn_at is None else "station_withdrawn")
    if session.scalars(_trusted_of(card.station)).first() is not None:
        raise Refused("station_code_taken")


def _card(file: Path) -> Card | None:
    try:
        with file.open("rb") as opened:
            return station_card.parse(opened.read(station_card.LARGEST + 1))
    except (OSError, ValueError):
        return None

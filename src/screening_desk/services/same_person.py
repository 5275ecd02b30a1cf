"""Which documents are one person's: proposed from name and birth date, said by a person with a reason, undone by a row.

A document is known by its issuing State and its number together; the number alone joins nobody. O and 0 are one
character in it, because check digits can hold for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from screening_desk.matching import Hit, NameIndex
from screening_desk.matching.comparing import same_name
from screening_desk.records import models as row
from screening_desk.records.crossing_models import DocumentLink
from screening_desk.records.ids import uuid7
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.document_key import document_key, key_of
from screening_desk.services.draft import Identity
from screening_desk.services.errors import Refused
from screening_desk.services.people import names

Verdict = Literal["same", "two", "open"]
LEAST_REASON = 10
"""Letters of a reason, so that somebody else understands it later."""
MOST_PROPOSED = 5
_ROUNDS, _MOST_BORN = 5, 400


@dataclass(frozen=True)
class Proposal:
    """Another document that may be the same person's: the name agrees, wholly or in part, and the birth date."""

    key: str
    identity_id: str
    """Of the record that is shown, for the entry that names it."""
    number: str
    state: str
    name: str
    birth_date: date | None
    nationality: str
    how: Literal["same", "part"]


@dataclass(frozen=True)
class Said:
    """The newest word about two documents: by whom, when, why. `key` is the other document."""

    key: str
    verdict: Verdict
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True)
class Known:
    """All documents said to be of one person, the one at hand first, and what was said about each pair."""

    keys: tuple[str, ...]
    said: Mapping[tuple[str, str], Said] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Link:
    """A row of what was said."""

    id: str
    one: str
    other: str
    verdict: str
    at: datetime
    by: str
    reason: str


_SAID = select(
    DocumentLink.id, DocumentLink.one, DocumentLink.other, DocumentLink.verdict, DocumentLink.at, DocumentLink.by,
    DocumentLink.reason,
)  # fmt: skip
_BY_ONE = _SAID.where(DocumentLink.one.in_(bindparam("keys", expanding=True)))
_BY_OTHER = _SAID.where(DocumentLink.other.in_(bindparam("keys", expanding=True)))
_BORN = (
    select(
        row.Identity.id, row.Identity.document_number, row.Identity.issuing_state, row.Identity.primary_identifier,
        row.Identity.secondary_identifier, row.Identity.nationality,
    )
    .where(row.Identity.birth_date == bindparam("birth"))
    .limit(_MOST_BORN)
)  # fmt: skip


def load_known(session: Session, key: str) -> Known:
    """Follow what was said about a document to all others of the same person."""
    if not key:
        return Known(())
    said: dict[tuple[str, str], _Link] = {}
    keys, new = [key], {key}
    for _ in range(_ROUNDS):
        for each in _links(session, new):
            pair = (each.one, each.other)
            if pair not in said or (said[pair].at, said[pair].id) < (each.at, each.id):
                said[pair] = each
        found = {end for pair, each in said.items() if each.verdict == "same" and set(pair) & set(keys) for end in pair}
        new = found - set(keys)
        if not new:
            break
        keys += sorted(new)
    staff = names(session, [each.by for each in said.values()]) if said else {}
    told = {
        pair: Said(_other(pair, key), _verdict(each), each.at, staff.get(each.by, ""), each.reason)
        for pair, each in said.items()
    }
    return Known(tuple(keys), told)


def load_proposals(session: Session, identity: Identity, known: Known) -> tuple[Proposal, ...]:
    """Find other documents with this birth date whose name agrees; those that a person has spoken about are left out."""
    name = identity.name
    if identity.birth_date is None or not name or not known.keys:
        return ()
    about = {end for pair, said in known.said.items() if said.verdict != "open" for end in pair} | set(known.keys)
    born: dict[str, Proposal] = {}
    for identity_id, number, state, primary, secondary, nation in session.execute(
        _BORN, {"birth": identity.birth_date}
    ):
        key, theirs = document_key(number, state), _name(primary, secondary)
        if key and key not in about:
            one = Proposal(key, identity_id, number, state, theirs, identity.birth_date, nation, "part")
            born.setdefault(key, one)
    if not born:
        return ()
    index = NameIndex.build((key, each.name) for key, each in born.items())
    hits = index.search(name, MOST_PROPOSED)
    found = [replace(born[hit.id], how=how) for hit in hits if (how := _agree(hit))]
    return tuple(sorted(found, key=lambda each: each.how != "same"))


def say(desk: Desk, identity: Identity, other: str, verdict: Verdict, reason: str) -> None:
    """Write down that two documents are of one person, of two, or that neither is said any more; nothing is deleted."""
    key, link_id = key_of(identity), uuid7()
    with desk.act(Action.MOVEMENT_LINK, "document_link", link_id, reason_code=verdict) as session:
        if not key or not other or other == key:
            raise Refused("link_no_document")
        if len("".join(reason.split())) < LEAST_REASON:
            raise Refused("link_reason_short")
        one, two = sorted((key, other))
        session.add(
            DocumentLink(
                id=link_id,
                one=one,
                other=two,
                verdict=verdict,
                at=desk.clock.now(),
                by=desk.actor.id,
                reason=reason.strip(),
            )
        )


def _links(session: Session, keys: Iterable[str]) -> list[_Link]:
    """Each column is asked by itself, so that it goes by its index."""
    wanted = sorted(keys)
    found = [_Link(*each) for ends in (_BY_ONE, _BY_OTHER) for each in session.execute(ends, {"keys": wanted})]
    return list(dict.fromkeys(found))


def _agree(hit: Hit) -> Literal["", "same", "part"]:
    """Say whether all words of both names agree, or all of the shorter one: a father's name may have been added."""
    if same_name(hit):
        return "same"
    ways = {pair.how for pair in hit.why}
    one_sided = not {"only_here", "only_there"} <= ways
    return "part" if one_sided and ways & {"same", "spelling", "similar"} else ""


def _name(primary: str, secondary: str) -> str:
    return ", ".join(part for part in (primary, secondary) if part)


def _verdict(link: _Link) -> Verdict:
    known: dict[str, Verdict] = {"same": "same", "two": "two"}
    return known.get(link.verdict, "open")


def _other(pair: tuple[str, str], key: str) -> str:
    one, other = pair
    return one if other == key else other

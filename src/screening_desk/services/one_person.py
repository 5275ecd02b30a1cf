"""Which documents count as one person's in links: those that somebody said so of, asked for many documents at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import models as row
from screening_desk.records.crossing_models import DocumentLink
from screening_desk.services.document_key import document_key, spellings

_ROUNDS = 3
_MOST, _BATCH = 5000, 900
"""Numbers that are looked up at all, with O for 0 and the reverse, and in one statement."""


def people_of(session: Session, keys: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Return for each document key all keys of the same person, its own among them; the newest word about a pair counts."""
    known = {key for key in keys if key}
    said: dict[tuple[str, str], tuple[datetime, str, str]] = {}
    new = set(known)
    for _ in range(_ROUNDS):
        for link in _said(session, new):
            pair, word = (link.one, link.other), (link.at, link.id, link.verdict)
            said[pair] = max(said.get(pair, word), word)
        ends = {end for pair, word in said.items() if word[2] == "same" for end in pair}
        new = ends - known
        known |= new
        if not new:
            break
    return _joined(known, [pair for pair, word in said.items() if word[2] == "same"])


def identities_of(session: Session, keys: Iterable[str]) -> list[row.Identity]:
    """Return every record of some documents, by the index of numbers.

    Of very many documents at once those are found that were written with zeros, as nearly all are.
    """
    wanted = {key for key in keys if key}
    numbers = {number for key in wanted for number in spellings(key)}
    if len(numbers) > _MOST:
        numbers = {key.partition(":")[2] for key in wanted}
    found: list[row.Identity] = []
    listed = sorted(numbers)
    for start in range(0, len(listed), _BATCH):
        batch = listed[start : start + _BATCH]
        found += session.scalars(select(row.Identity).where(row.Identity.document_number.in_(batch)))
    return [each for each in found if document_key(each.document_number, each.issuing_state) in wanted]


def _said(session: Session, keys: set[str]) -> list[DocumentLink]:
    """Each column is asked by itself, so that it goes by its index."""
    wanted = sorted(keys)
    found = [
        each
        for column in (DocumentLink.one, DocumentLink.other)
        for each in session.scalars(select(DocumentLink).where(column.in_(wanted)))
    ]
    return list({each.id: each for each in found}.values())


def _joined(keys: set[str], pairs: list[tuple[str, str]]) -> dict[str, frozenset[str]]:
    groups = {key: {key} for key in keys}
    for one, other in pairs:
        if one in groups and other in groups and groups[one] is not groups[other]:
            both = groups[one] | groups[other]
            groups.update(dict.fromkeys(both, both))
    return {key: frozenset(group) for key, group in groups.items()}

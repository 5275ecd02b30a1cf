"""A misread zone after a person confirmed what it should have been: what was changed, beside what was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest

from screening_desk.documents import dates, mrz
from screening_desk.documents.mrz import Change, Reading, Repair
from screening_desk.services.draft import Identity, identity_of

_MOST_CHANGES = 12  # of a repair; another keyboard layout or kind of document changes far more
_MISREAD = 6
"""Characters in which two readings of one document may differ; relatives' documents differ in more, mostly."""


def as_read(identity: Identity, on: date) -> Reading:
    """Read the zone again as the reader gave it, with its proposals."""
    return mrz.read(identity.mrz, on)


def as_confirmed(identity: Identity, on: date | None = None) -> Reading:
    """Read the zone whose fields the record has: the confirmed one, or the one that was read."""
    return mrz.read(identity.mrz_confirmed or identity.mrz, on)


def confirm_repair(identity: Identity, repair: Repair, on: date) -> Identity:
    """Give the record of a proposal that a person confirmed; both zones stay in it.

    ValueError for a proposal that is none of what was read.
    """
    confirmed = identity_of(mrz.confirm(as_read(identity, on), repair), identity.source)
    return replace(confirmed, keyboard=confirmed.keyboard or identity.keyboard, added_name=identity.added_name)


def repaired(identity: Identity) -> tuple[str, ...]:
    """Name the parts of the zone that a person repaired; `()` where the zone counts as it was read."""
    if not identity.mrz_confirmed:
        return ()
    found = dict.fromkeys(problem.field for problem in mrz.read(identity.mrz).problems)
    if len(found) > 1:
        found.pop("composite", None)
    return tuple(found) or ("name",)  # only a name can be misread with every check digit right


def changes(identity: Identity) -> tuple[Change, ...]:
    """Give each place where the confirmed zone is not what was read; `()` where whole lines were read otherwise."""
    if not identity.mrz_confirmed:
        return ()
    pairs = zip_longest(identity.mrz.split("\n"), identity.mrz_confirmed.split("\n"), fillvalue="")
    found = [change for number, (read, other) in enumerate(pairs) for change in _changes(number, read, other)]
    return tuple(found) if len(found) <= _MOST_CHANGES else ()


def other_century(identity: Identity, on: date) -> date | None:
    """Give the birth date a century away from the one in the record, where the zone allows both; else None."""
    zone = as_confirmed(identity, on).document if identity.mrz else None
    if zone is None or zone.birth_date is None or identity.birth_date is None:
        return None
    older = dates.other_century(zone.birth_date, on)
    return {zone.birth_date: older, older: zone.birth_date}.get(identity.birth_date)


def same_zone(one: Identity, other: Identity) -> bool:
    """Tell whether two records come from the very same lines."""
    return bool(one.mrz) and one.mrz == other.mrz


def read_better(one: Identity, other: Identity) -> bool:
    """Tell whether `other` may be the document of `one`, read again and right in everything this time."""
    if not one.mrz or not other.mrz_valid or (one.mrz_valid and not one.mrz_confirmed):
        return False
    pairs = list(zip(one.mrz.replace("\n", ""), other.mrz.replace("\n", ""), strict=False))
    alike = one.mrz.count("\n") == other.mrz.count("\n") and sum(a != b for a, b in pairs) <= _MISREAD
    return alike or one.document_number == other.document_number


def _changes(number: int, read: str, other: str) -> list[Change]:
    if len(read) == len(other):
        pairs = enumerate(zip(read, other, strict=True))
        return [Change(number, at, found, proposed) for at, (found, proposed) in pairs if found != proposed]
    start = next((at for at, (a, b) in enumerate(zip(read, other, strict=False)) if a != b), min(len(read), len(other)))
    longer = max(read, other, key=len)[start : start + abs(len(read) - len(other))]
    return [Change(number, start, longer, "")] if len(read) > len(other) else [Change(number, start, "", longer)]

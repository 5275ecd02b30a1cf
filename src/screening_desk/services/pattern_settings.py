"""How an office sets the patterns: from how many people on and over how many days, or not at all, between fixed bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy.orm import Session

from screening_desk.records.models import Setting
from screening_desk.reference import patterns as rules
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.people import changed_by

KEY = "patterns"


@dataclass(frozen=True)
class PatternSetting:
    """One pattern as the office has it."""

    threshold: int
    days: int
    on: bool = True


Patterns = Mapping[str, PatternSetting]


def shipped() -> dict[str, PatternSetting]:
    """Return what holds where an office set nothing."""
    return {row.id: PatternSetting(row.threshold.value, row.days.value) for row in rules.load()}


def read_patterns(session: Session) -> dict[str, PatternSetting]:
    """Return every pattern as it holds; a number that is out of bounds by now gives way to the shipped one."""
    found = session.get(Setting, KEY)
    own = msgspec.convert(found.value, dict[str, PatternSetting]) if found else {}
    known = shipped()
    return {
        row.id: own[row.id] if row.id in own and _holds(row, own[row.id]) else known[row.id] for row in rules.load()
    }


def patterns_of(desk: Desk) -> dict[str, PatternSetting]:
    """Return the settings for the page; they tell nobody's name."""
    with desk.look(Action.SETTINGS) as session:
        return read_patterns(session)


def save_patterns(desk: Desk, patterns: Patterns, saw: Patterns) -> None:
    """Replace the settings; ``saw`` is what they were when the form was opened."""
    with desk.act(Action.SETTINGS, "pattern", "") as session:
        by_id = {row.id: row for row in rules.load()}
        if set(patterns) != set(by_id) or not all(_holds(by_id[key], each) for key, each in patterns.items()):
            raise Refused("pattern_bounds")
        if read_patterns(session) != dict(saw):
            before = session.get(Setting, KEY)
            raise changed_by(session, before.changed_by if before else "", before.changed_at if before else None)
        value = msgspec.to_builtins(dict(patterns))
        session.merge(Setting(key=KEY, value=value, changed_at=desk.clock.now(), changed_by=desk.actor.id))


def _holds(row: rules.PatternRow, setting: PatternSetting) -> bool:
    return row.threshold.holds(setting.threshold) and row.days.holds(setting.days)

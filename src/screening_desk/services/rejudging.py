"""A past screening judged by today's rules: a separate act that shows what would differ, and changes nothing.

The facts are those that were stored, and ages and terms are counted on the day of the screening; only the rules are of
today, with the reference data that hold now. Whether a fact was told beside a companion is not stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from screening_desk.documents import mrz
from screening_desk.records import models as row
from screening_desk.reference import Reference
from screening_desk.reference import day as words
from screening_desk.rules.findings import Finding
from screening_desk.services.access import Action
from screening_desk.services.case_view import load_reference
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity, identity_of
from screening_desk.services.errors import Refused
from screening_desk.services.history import stored_view, withheld_of
from screening_desk.services.instruments import InstrumentView
from screening_desk.services.judging import ScreeningView, judge, today
from screening_desk.services.late import act_day
from screening_desk.services.zone import day_of

LISTS = "watch_list"


@dataclass(frozen=True)
class FindingChange:
    """A rule that says something else today; None where it said, or says, nothing."""

    then: Finding | None
    now: Finding | None


@dataclass(frozen=True)
class InstrumentChange:
    """What an instrument said then and would say now; None where it was not judged, or is not there any more."""

    instrument: str
    then: InstrumentView | None
    now: InstrumentView | None

    @property
    def differs(self) -> bool:
        """Whether the result is another one."""
        then, now = (view.outcome.result if view else "" for view in (self.then, self.now))
        return then != now


@dataclass(frozen=True)
class Rejudged:
    """What was stored beside what today's rules make of the same facts."""

    then: ScreeningView
    now: ScreeningView
    then_reference: Reference
    now_reference: Reference
    rules_of: date
    findings: tuple[FindingChange, ...]
    instruments: tuple[InstrumentChange, ...]
    gone: tuple[str, ...]
    """Items answered then that today's lists do not have: they count for nothing now."""

    @property
    def level_differs(self) -> bool:
        """Whether the result of the counter's list is another one."""
        return self.then.assessment.level != self.now.assessment.level

    @property
    def same(self) -> bool:
        """Whether nothing would be different."""
        return not (self.findings or self.level_differs or any(each.differs for each in self.instruments))


def judge_by_today(desk: Desk, screening_id: str, why: str = "") -> Rejudged:
    """Judge a stored screening by today's rules and show the differences; the entry is all that is written.

    Somebody else's only with a reason, as for looking at it; nothing of what is withheld from the viewer.
    """
    with desk.act(Action.SCREENING_REJUDGE, "screening", screening_id, reason_code=why) as session:
        screening = session.get(row.Screening, screening_id)
        if screening is None:
            raise Refused("not_found")
        if screening.officer_id != desk.actor.id and why not in words.load().search_reasons:
            raise Refused("search_reason_missing")
        if withheld_of(session, screening, desk.actor.id):
            raise Refused("withheld")
        reference = load_reference(session, desk, screening.reference)
        then = stored_view(session, screening, reference, "")
        closed = day_of(screening.closed_at)
    return _compared(desk, then, reference, act_day(then.draft, closed))


def _compared(desk: Desk, then: ScreeningView, reference: Reference, on: date) -> Rejudged:
    draft, gone = _judgeable(then.draft, desk.reference)
    rules_of = today(desk.clock)
    now = judge(draft, desk.reference, on, desk.asks, rules_of)
    return Rejudged(
        then=then,
        now=now,
        then_reference=reference,
        now_reference=desk.reference,
        rules_of=rules_of,
        findings=tuple(_finding_changes(then.findings, now.findings)),
        instruments=tuple(_instrument_changes(then, now)),
        gone=gone,
    )


def _judgeable(draft: Draft, reference: Reference) -> tuple[Draft, tuple[str, ...]]:
    """The stored draft as today's rules can read it, and the items they do not know any more."""
    catalogue = reference.catalogue
    answers = {
        key: each for key, each in draft.answers.items() if key in catalogue.by_id or key in catalogue.follow_ups
    }
    known = {item for instrument in reference.instruments.values() for item in instrument.by_id}
    items = {key: each for key, each in draft.items.items() if key in known}
    gone = tuple(key for key in (*draft.answers, *draft.items) if key not in answers and key not in items)
    return replace(draft, identity=_with_zone(draft.identity), answers=answers, items=items), gone


def _with_zone(identity: Identity) -> Identity:
    """Work out again what the store does not keep: whether the zone is right, and what is wrong with it."""
    zone = identity.mrz_confirmed or identity.mrz
    if not zone:
        return identity
    read = identity_of(mrz.read(zone), identity.source)
    return replace(identity, mrz_valid=read.mrz_valid, mrz_problems=read.mrz_problems)


def _finding_changes(then: tuple[Finding, ...], now: tuple[Finding, ...]) -> Iterator[FindingChange]:
    before, after = _by_code(then), _by_code(now)
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if _said(old) != _said(new):
            yield FindingChange(old, new)


def _by_code(findings: tuple[Finding, ...]) -> Mapping[tuple[str, str], Finding]:
    """What the lists said is no rule of today: they are asked at a scan, and their matches stand beside it."""
    kept = (finding for finding in findings if not finding.code.startswith(LISTS))
    return {(finding.code, finding.subject): finding for finding in kept}


def _said(finding: Finding | None) -> tuple[object, ...]:
    """What a rule says, without where it stands: a number of a law alone is no difference for the traveller."""
    return (finding.verdict, finding.handling, dict(finding.facts)) if finding is not None else ()


def _instrument_changes(then: ScreeningView, now: ScreeningView) -> Iterator[InstrumentChange]:
    before = {view.outcome.instrument: view for view in then.instruments}
    after = {view.outcome.instrument: view for view in now.instruments}
    for name in dict.fromkeys((*before, *after)):
        yield InstrumentChange(name, before.get(name), after.get(name))

"""Instruments beside the counter's list: their answers in an open screening, what came of them, and what was stored.

Nothing here touches the counter's own level: each instrument has its own result, and one nobody touched has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records import interview_models as row
from screening_desk.records.models import AnswerRow, Screening
from screening_desk.reference import Reference
from screening_desk.reference.indicators import Flow
from screening_desk.reference.instruments import Answer, Instrument, carried
from screening_desk.rules.assessment import ADULT_AGE
from screening_desk.rules.instruments import assess, list_for
from screening_desk.rules.outcome import DimensionState, Given, Outcome
from screening_desk.rules.pay import PayFinding
from screening_desk.rules.trace import TraceStep
from screening_desk.services.draft import Draft, ItemAnswer
from screening_desk.services.job_facts import PAY, pay_of

NO_PAY = PayFinding("not_assessed")
_FLOWS: Mapping[str, Flow] = {"departure": "O", "stay": "I", "applicant": "P"}


@dataclass(frozen=True)
class InstrumentView:
    """What one instrument says of a screening, and which items the counter's list had answered already."""

    outcome: Outcome
    carried: Mapping[str, Answer]
    computed: Mapping[str, Answer] = field(default_factory=dict)
    """Items that a rule answered from facts; not kept with a stored result, whose trace names them."""


def flow_of(mode: str, nationality: str) -> Flow | None:
    """Return how a traveller of a mode moves; None for a ship's crew, who come and go at once."""
    if mode == "arrival":
        return "R" if nationality == "IDN" else "I"
    return _FLOWS.get(mode)


def offered(draft: Draft, reference: Reference) -> tuple[Instrument, ...]:
    """Return the instruments for this traveller, in the order of the reference data."""
    flow = flow_of(draft.mode, draft.identity.nationality)
    return tuple(each for each in reference.instruments.values() if flow is not None and flow in each.flow)


def touched(draft: Draft, instrument: Instrument) -> bool:
    """Whether somebody answered an item of an instrument; what was carried alone is no reason to judge by it."""
    return any(item in instrument.by_id for item in draft.items)


def brought_over(draft: Draft, instrument: Instrument, nationality: str) -> dict[str, Answer]:
    """Return what the counter's list answered and nobody answered here; it is not asked again.

    A no to a private item that was said beside a companion is no answer here: it is asked again, alone.
    """
    flow = flow_of(draft.mode, nationality)
    if flow is None:
        return {}
    found = carried(instrument, flow, {item: given.value for item, given in draft.answers.items()})
    for item in instrument.items:
        said = [draft.answers[same.item] for same in item.same_as if flow in same.flow and same.item in draft.answers]
        if found.get(item.id) == "no" and item.private and not any(given.apart for given in said):
            del found[item.id]
        if item.id not in found and any(given.declined for given in said):
            found[item.id] = "declined"
    return {item: answer for item, answer in found.items() if item not in draft.items}


def judge_by(
    draft: Draft, instrument: Instrument, age: int | None, *, child: bool, pay: PayFinding = NO_PAY
) -> InstrumentView:
    """Judge an open screening by one instrument; `child`: the counter's list judges as a child's."""
    own = {item: given for item, given in draft.items.items() if item in instrument.by_id}
    brought = brought_over(draft, instrument, draft.identity.nationality)
    given = {item: Given(answer) for item, answer in brought.items()}
    given |= {item: Given(answer.value, answer.known) for item, answer in own.items()}
    computed = {item.id: pay.given for item in instrument.items if item.computed == "usual_pay" and pay.given}
    given |= computed
    under = child or age is None or age < ADULT_AGE
    answers: dict[str, Answer] = {item: each.answer for item, each in computed.items()}
    return InstrumentView(assess(given, instrument, list_for(instrument, child=under)), brought, answers)


def judge_touched(
    draft: Draft, reference: Reference, age: int | None, on: date, *, child: bool
) -> tuple[InstrumentView, ...]:
    """Judge by every instrument that somebody answered, or whose facts settle an item, and that is for this traveller."""
    pay = pay_of(draft, reference, on) if PAY in draft.given else NO_PAY
    if not draft.items and pay.given is None:
        return ()
    views = (judge_by(draft, each, age, child=child, pay=pay) for each in offered(draft, reference))
    return tuple(
        view for view in views if view.computed or touched(draft, reference.instruments[view.outcome.instrument])
    )


def answer_rows(draft: Draft, key: dict[str, Any], by: str) -> Iterator[dict[str, Any]]:
    """Rows of the answers to items of instruments; what the counter's list answered is in its own rows."""
    for item, given in draft.items.items():
        yield {
            **key,
            "item": item,
            "value": given.value,
            "apart": given.apart,
            "how": given.how,
            "declined": given.declined,
            "language": "",
            "at": given.at,
            "by": by,
        }


def reading_rows(
    views: tuple[InstrumentView, ...], key: dict[str, Any], by: str, now: datetime
) -> list[dict[str, Any]]:
    """Rows of the results of instruments, with all that explains them."""
    return [
        {
            **key,
            "instrument": outcome.instrument,
            "profile": outcome.profile,
            "result": outcome.result,
            "dimensions": {each.id: asdict(each) for each in outcome.dimensions},
            "trace": outcome.trace,
            "unknown": outcome.unknown,
            "instrument_version": outcome.version,
            "rule_version": outcome.rule_version,
            "at": now,
            "by": by,
        }
        for outcome in (view.outcome for view in views)
    ]


def load_items(session: Session, screening_id: str, reading: int, reference: Reference) -> dict[str, ItemAnswer]:
    """Return the answers of one reading to items of instruments, as they were given."""
    known = {item for instrument in reference.instruments.values() for item in instrument.by_id}
    found = session.scalars(
        select(AnswerRow).where(AnswerRow.screening_id == screening_id, AnswerRow.reading == reading)
    )
    return {
        each.item: msgspec.convert(
            {key: getattr(each, key) for key in ("value", "at", "how", "apart", "declined")}, ItemAnswer
        )
        for each in found
        if each.item in known
    }


def load_views(
    session: Session, screening: Screening, reading: int, reference: Reference, draft: Draft
) -> tuple[InstrumentView, ...]:
    """Return the stored results of instruments; nothing is judged again, and what a yes would change is not stored."""
    stored = session.scalars(
        select(row.InstrumentReading).where(
            row.InstrumentReading.screening_id == screening.id, row.InstrumentReading.reading == reading
        )
    )
    by_id = {each.instrument: each for each in stored}
    return tuple(
        InstrumentView(_stored(by_id[name], instrument), brought_over(draft, instrument, screening.nationality))
        for name, instrument in reference.instruments.items()
        if name in by_id
    )


def _stored(found: row.InstrumentReading, instrument: Instrument) -> Outcome:
    trace = tuple(msgspec.convert(step, TraceStep) for step in found.trace)
    return Outcome(
        instrument=found.instrument,
        version=found.instrument_version,
        rule_version=found.rule_version,
        profile=found.profile,
        result=found.result,
        floor=next((str(step.facts["result"]) for step in trace if step.code == "floor"), ""),
        dimensions=tuple(
            msgspec.convert(found.dimensions[each.id], DimensionState)
            for each in instrument.dimensions
            if each.id in found.dimensions
        ),
        trace=trace,
        unknown=tuple(found.unknown),
        would_change=(),
    )

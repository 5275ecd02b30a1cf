"""What the rules make of a training case: its facts as a draft, judged like any traveller's; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time

from screening_desk.documents import mrz
from screening_desk.reference import Reference
from screening_desk.reference.training import Case, CaseDocument, Outcome, Spoken
from screening_desk.services.draft import Draft, Identity, identity_of
from screening_desk.services.judging import ScreeningView, judge

_REASON = "-"
"""Stands for what the officer writes, so that a missing reason is no fault of the case."""


@dataclass(frozen=True)
class Ruled:
    """A case as the rules see it with what was asked; `outcome` is empty while something still waits for the officer."""

    view: ScreeningView
    outcome: Outcome | None
    instruments: Mapping[str, str]

    @property
    def findings(self) -> frozenset[str]:
        """The findings as `code.case`."""
        return frozenset(f"{each.code}.{each.facts['case']}" for each in self.view.findings)


def identity(document: CaseDocument, case: Case) -> Identity:
    """Return what a reader brings of a document of the case, or what is typed from one without a zone."""
    typed = document.typed
    if typed is not None:
        return Identity(
            source="typed",
            document_number=typed.document_number,
            nationality=typed.nationality,
            sex=typed.sex,
            primary_identifier=typed.primary_identifier,
            secondary_identifier=typed.secondary_identifier,
            birth_date=typed.birth_date,
            birth_date_raw=f"{typed.birth_date:%y%m%d}",
        )
    return identity_of(mrz.read(document.zone, case.day), "reader")


def draft_of(case: Case, reference: Reference, heard: Mapping[str, Spoken], *, apart: bool = True) -> Draft:
    """Return the draft of somebody who found all there is to find and heard the given answers."""
    at = datetime.combine(case.day, time(3), UTC)
    with_somebody = case.companion is not None
    draft = Draft(
        screening_id="0" * 32,
        mode=case.mode,
        opened_at=at,
        identity=identity(case.document[0], case),
        accompanied=with_somebody,
        apart=with_somebody and apart,
        reason=_REASON,
    )
    values = {name: check.value for name, check in (*case.checks.items(), *case.told.items())}
    draft = draft.give(at, **values)
    own = reference.catalogue.by_id.keys() | reference.catalogue.follow_ups.keys()
    for item, answer in heard.items():
        draft = draft.answer(at, item, answer) if item in own else draft.answer_item(at, item, answer)
    return draft


def answers(case: Case, items: frozenset[str] | None = None, *, beside: bool = False) -> dict[str, Spoken]:
    """Return what is answered to all items of the case, or to some; as it is while a companion can hear, or away."""
    wanted = case.heard.keys() if items is None else case.heard.keys() & items
    return {
        item: heard.beside.answer if beside and heard.beside is not None else heard.answer
        for item, heard in case.heard.items()
        if item in wanted
    }


def ruled(case: Case, reference: Reference, items: frozenset[str] | None = None, *, beside: bool = False) -> Ruled:
    """Judge the case by the rules of its day: with every item, or with those that were asked."""
    draft = draft_of(case, reference, answers(case, items, beside=beside), apart=not beside)
    view = judge(draft, reference, case.day)
    results = {each.outcome.instrument: each.outcome.result for each in view.instruments}
    return Ruled(view, outcome_of(view), results)


def outcome_of(view: ScreeningView) -> Outcome | None:
    """Say how a judged screening ends; None while something else than the supervisor is missing."""
    if view.danger:
        return "danger"
    if view.needs_supervisor:
        return "hand_over"
    return None if view.blocks else "proceed"

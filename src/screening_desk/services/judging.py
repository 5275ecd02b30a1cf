"""From an open screening to what the officer sees: findings, assessment, and why it cannot be finished yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from screening_desk.documents.dates import known_age
from screening_desk.records.clock import Clock
from screening_desk.reference import Reference
from screening_desk.rules import what_if
from screening_desk.rules.assessment import Assessment, Situation, assess
from screening_desk.rules.child import LETTER
from screening_desk.rules.days import DayCount
from screening_desk.rules.findings import DocumentFacts, Facts, Finding, check
from screening_desk.rules.stay import day_count
from screening_desk.rules.what_if import CounterChange
from screening_desk.services.draft import Draft, Identity, differences
from screening_desk.services.instruments import InstrumentView, judge_touched
from screening_desk.services.misread import repaired
from screening_desk.services.zone import ZONE as ZONE
from screening_desk.services.zone import day_of

CONCERN = frozenset({"partial", "strong", "danger"})


@dataclass(frozen=True)
class ScreeningView:
    """Everything the counter paints of one traveller."""

    draft: Draft
    age: int | None
    findings: tuple[Finding, ...]
    assessment: Assessment
    blocks: tuple[str, ...]
    """Why "finish and save" is off, as codes in the order to be settled: ``supervisor``, ``complete``, ``simkim``,
    ``questions``, ``concern``, ``reason``; empty when it is on."""
    days: DayCount = field(default_factory=DayCount)
    """Days of the stay with their arithmetic; nothing in it where no stay is counted, and for what was saved before."""
    instruments: tuple[InstrumentView, ...] = ()
    """What each instrument beside the counter's list says, where somebody answered it; no level comes of it."""

    @property
    def needs_supervisor(self) -> bool:
        """Whether only a hand-over can end this screening."""
        return "supervisor" in self.blocks or "concern" in self.blocks

    @property
    def danger(self) -> bool:
        """Whether help is called before anything is asked."""
        return self.assessment.level == "danger"


def today(clock: Clock) -> date:
    """The day at the office."""
    return day_of(clock.now())


def document_facts(identity: Identity) -> DocumentFacts:
    """Give the rules what the document says, without names."""
    return DocumentFacts(
        document_code=identity.document_code,
        issuing_state=identity.issuing_state,
        nationality=identity.nationality,
        birth_date=identity.birth_date,
        expiry_date=identity.expiry_date,
        mrz_valid=identity.mrz_valid,
        mrz_problems=identity.mrz_problems,
        nik="" if identity.document_code else identity.document_number,
        differs=differences(identity),
        repaired=repaired(identity),
        listed=identity.source == "listed",
    )


def judge(
    draft: Draft, reference: Reference, on: date, asks: frozenset[str] = frozenset(), rules_of: date | None = None
) -> ScreeningView:
    """Judge an open screening by the rules of a day; pure, so that it can run at every key.

    ``asks``: rules this office asks for that are off otherwise. ``rules_of``: another day's rules for the facts of ``on``.
    """
    age = known_age(draft.identity.birth_date, on)
    answers = {item: answered.value for item, answered in draft.answers.items()}
    given = {key: value.value for key, value in draft.given.items()}
    assessment = assess(answers, reference.catalogue, *_seen(draft, reference, age))
    facts = Facts(
        mode=draft.mode,
        document=document_facts(draft.identity),
        given=given,
        today=on,
        victim_question=draft.identity.nationality != "IDN" and assessment.level in CONCERN,
        office=asks,
        lists=draft.lists,
    )
    findings = check(facts, reference, rules_of or on)
    blocks = _blocks(draft, findings, assessment, reference)
    beside_it = judge_touched(draft, reference, age, rules_of or on, child=assessment.child_path)
    return ScreeningView(draft, age, findings, assessment, blocks, day_count(facts, reference), beside_it)


def would_change(draft: Draft, reference: Reference, on: date) -> tuple[CounterChange, ...]:
    """Say what one more yes would make of the result of the counter's list; it judges once an open question."""
    answers = {item: answered.value for item, answered in draft.answers.items()}
    seen = _seen(draft, reference, known_age(draft.identity.birth_date, on))
    return what_if.would_change(answers, reference.catalogue, *seen)


def _seen(draft: Draft, reference: Reference, age: int | None) -> tuple[Situation, dict[str, str]]:
    """How the questions were asked, and what was told about a child."""
    beside = frozenset(item for item, answered in draft.answers.items() if draft.accompanied and not answered.apart)
    beside |= frozenset(key for key, value in draft.given.items() if value.beside)
    situation = Situation(draft.mode, age, apart=draft.apart, accompanied=draft.accompanied, beside=beside)
    given = {key: value.value for key, value in draft.given.items()}
    told = {fact.id: given[fact.id] for fact in reference.catalogue.told if fact.id in given}
    if given.get("minor_escort") == "letter":  # the check row of a leaving minor has seen it already
        told.setdefault(LETTER, "seen")
    return situation, told


def _blocks(
    draft: Draft, findings: tuple[Finding, ...], assessment: Assessment, reference: Reference
) -> tuple[str, ...]:
    """Collect every reason why this screening cannot simply be finished."""
    blocks = []
    if any(finding.handling == "supervisor" for finding in findings):
        blocks.append("supervisor")
    if assessment.level in CONCERN:
        blocks.append("concern")
    if any(finding.handling == "complete_here" for finding in findings):
        blocks.append("complete")
    if "simkim" not in draft.given:
        blocks.append("simkim")
    if draft.accompanied is None or any(item not in draft.answers for item in reference.catalogue.quick):
        blocks.append("questions")
    elif assessment.level == "not_assessed" and not draft.reason.strip():
        blocks.append("reason")
    return tuple(blocks)

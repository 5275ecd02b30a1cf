"""How a learner works through a case in tests: on the services that the real pages use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from screening_desk.reference.training import Case
from screening_desk.services import screening, training
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.training_result import TrainingResult


def opened(desk: Desk, case: Case) -> Draft:
    """Scan the first document of a case that was begun."""
    return screening.open_screening(desk, training.identity(case.document[0], case), case.mode).draft


def by_the_key(desk: Desk, case: Case, draft: Draft) -> Draft:
    """Fill the page as the case has it: everything found, everything that is worth asking heard apart."""
    now = desk.clock.now()
    with_somebody = case.companion is not None
    draft = replace(draft, accompanied=with_somebody, apart=with_somebody, reason="alasan")
    values = {name: check.value for name, check in (*case.checks.items(), *case.told.items())}
    draft = draft.give(now, **values)
    known = desk.reference.catalogue.by_id.keys() | desk.reference.catalogue.follow_ups.keys()
    for item in case.heard:
        if item in case.worth:
            answer = draft.answer if item in known else draft.answer_item
            draft = answer(now, item, case.heard[item].answer)
    return draft


def ended(desk: Desk, case: Case, draft: Draft, outcome: str = "") -> str:
    """End the screening as the key says, or otherwise; return its id."""
    outcome = outcome or case.key.outcome
    if outcome == "proceed":
        return screening.finish(desk, draft).screening_id
    return screening.hand_over(desk, draft).screening_id


def worked_through(
    desk: Desk, case: Case, answers: Mapping[str, str | None] | None = None, outcome: str = ""
) -> TrainingResult:
    """Begin a case, screen it and end it; `answers` are what was answered otherwise."""
    run = training.start(desk, case)
    at_case = training.desk_of(desk, case)
    draft = by_the_key(at_case, case, opened(at_case, case))
    for item, value in (answers or {}).items():
        draft = draft.answer(at_case.clock.now(), item, value)  # type: ignore[arg-type]
    return training.finish(desk, run.run_id, case, ended(at_case, case, draft, outcome))

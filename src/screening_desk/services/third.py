"""The third reading of a case whose two results are unequal, and what its reader makes of it after seeing all."""

from __future__ import annotations

from screening_desk.services.access import Action
from screening_desk.services.blind import ReadingInput, check_reading, write_reading
from screening_desk.services.case_place import require_here
from screening_desk.services.case_view import CaseView, load_case
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import settle_form
from screening_desk.services.readers import REVISED, THIRD
from screening_desk.services.review import append_event


def save_third_reading(desk: Desk, case_id: str, saw: int, given: ReadingInput) -> CaseView:
    """Save a third reader's own reading, made from the file alone; then all judgements open to them.

    The case stays with whoever has it.
    """
    return _save(desk, case_id, saw, THIRD, "third_saved", given)


def revise_reading(desk: Desk, case_id: str, saw: int, given: ReadingInput) -> CaseView:
    """Save once what the third reader made of it after seeing all; their blind reading stays beside it."""
    return _save(desk, case_id, saw, REVISED, "third_revised", given)


def _save(desk: Desk, case_id: str, saw: int, reading: int, which: str, given: ReadingInput) -> CaseView:
    with desk.act(Action.CASE_THIRD, "case", case_id, reason_code=which) as session:
        check_reading(given)
        case = load_case(session, desk, case_id)
        require_here(case.away)
        if case.reads != reading:
            raise Refused("not_third_reader")
        level = write_reading(session, desk, case, reading, given)
        append_event(session, desk, case_id, saw, which, {"level": level})
        settle_form(session, desk, case_id, "reading")
        return load_case(session, desk, case_id)

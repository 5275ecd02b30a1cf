"""What a filled form of follow-up means to the services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from screening_desk.gui.follow_up_words import row_word
from screening_desk.services import follow_up_acts as acts
from screening_desk.services.case_export import Form
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import ContactMade
from screening_desk.services.form_draft import TypedFollowUp
from screening_desk.services.referral_steps import StepInput, take_step


def form_of(target: Path) -> Form:
    """Return the form of an export by the ending of its name."""
    return "json" if target.suffix.lower() == ".json" else "csv"


WITHOUT_DAY = frozenset({"drop", "close", "reopen"})


def save(desk: Desk, saw: int, typed: TypedFollowUp, day: date | None) -> str:
    """Save an act; returns what must be acted on at once, in words.

    What is not chosen yet is refused here: half a form leaves nothing in the trail.
    """
    if day is None and typed.act not in WITHOUT_DAY:
        raise Refused("time_wrong")
    on = day or date.min
    if not typed.choice and typed.act in {"step", "start", "end", "made", "close"}:
        raise Refused("choice_missing")
    step = StepInput(
        typed.choice,
        on,
        way=typed.way,
        person=typed.person,
        partner_number=typed.number,
        reason=typed.reason,
        words=typed.words,
    )
    private = {"yes": True, "no": False}.get(typed.private)
    made = ContactMade(on, typed.choice, private, dict(typed.safety) if private else {}, typed.words)
    by_act: dict[str, Callable[[], object]] = {
        "step": lambda: take_step(desk, typed.target, saw, step),
        "start": lambda: acts.start_service(desk, typed.target, saw, typed.choice, on),
        "end": lambda: acts.end_service(desk, typed.target, saw, typed.choice, on),
        "plan": lambda: acts.plan_contact(desk, typed.target, saw, on, typed.way, typed.whom),
        "made": lambda: acts.record_contact(desk, typed.target, saw, made),
        "drop": lambda: acts.drop_contact(desk, typed.target, saw, typed.words),
        "close": lambda: acts.close_case(desk, typed.target, saw, typed.choice, typed.words),
        "reopen": lambda: acts.reopen_case(desk, typed.target, saw, typed.words),
    }
    result = by_act[typed.act]()
    return ", ".join(row_word("safety", each) for each in result) if isinstance(result, tuple) else ""

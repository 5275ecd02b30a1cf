"""Words of follow-up: what stands of it in the trail, what is refused, and the states of a referral."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, day_text
from screening_desk.reference import follow_up as lists
from screening_desk.services.access import Action

translate = QCoreApplication.translate


def row_word(name: lists.ListName, row_id: str) -> str:
    """Say a row of a code list; one of another version is shown as it is."""
    row = lists.load().row(name, row_id)
    return row.text.get(current_language()) if row else row_id


def state_word(state: str) -> str:
    """Say where a referral stands."""
    words = {
        "draft": translate("FollowUpWords", "Not sent"),
        "sent": translate("FollowUpWords", "Sent, no reply yet"),
        "accepted": translate("FollowUpWords", "Accepted"),
        "rejected": translate("FollowUpWords", "Not taken"),
        "in_service": translate("FollowUpWords", "In service"),
        "done": translate("FollowUpWords", "Done"),
        "revoked": translate("FollowUpWords", "Taken back"),
    }
    return words.get(state, state)


def due_word(kind: str) -> str:
    """Say what waits."""
    words = {
        "send": translate("FollowUpWords", "Letter to be sent"),
        "reply": translate("FollowUpWords", "Reply of the partner"),
        "tell": translate("FollowUpWords", "Tell the recipient of the withdrawal"),
        "countersign": translate("FollowUpWords", "Letter to be countersigned"),
        "contact": translate("FollowUpWords", "Planned contact"),
        "plan": translate("FollowUpWords", "No contact planned yet"),
    }
    return words.get(kind, kind)


def follow_up_actions() -> dict[str, str]:
    """Say what was done, for the audit trail."""
    return {
        Action.REFERRAL_STEP: translate("FollowUpWords", "Referral: step noted"),
        Action.SERVICE: translate("FollowUpWords", "Service noted"),
        Action.CONTACT: translate("FollowUpWords", "Contact noted"),
        Action.CASE_CLOSE: translate("FollowUpWords", "Case closed or opened again"),
        Action.CASE_EXPORT: translate("FollowUpWords", "Case exported"),
        Action.FOLLOW_UP: translate("FollowUpWords", "Follow-up listed"),
    }


def follow_up_reasons() -> dict[str, str]:
    """Say the codes that stand beside these actions."""
    states = {state: state_word(state) for state in ("sent", "accepted", "rejected", "in_service", "done", "revoked")}
    return {
        **states,
        "started": translate("FollowUpWords", "begun"),
        "ended": translate("FollowUpWords", "ended"),
        "planned": translate("FollowUpWords", "planned"),
        "made": translate("FollowUpWords", "made"),
        "closed": translate("FollowUpWords", "closed"),
        "reopened": translate("FollowUpWords", "opened again"),
        "follow_up": translate("FollowUpWords", "follow-up"),
        "json": translate("FollowUpWords", "as JSON"),
    }


def follow_up_refused() -> dict[str, str]:
    """Say shortly what was refused."""
    return {
        "case_closed": translate("FollowUpWords", "case closed"),
        "case_things_open": translate("FollowUpWords", "something still open"),
        "choice_missing": translate("FollowUpWords", "nothing chosen"),
        "letter_not_out": translate("FollowUpWords", "letter not printed yet"),
        "not_decided": translate("FollowUpWords", "not decided yet"),
        "reply_person_missing": translate("FollowUpWords", "who answered is missing"),
        "safety_not_private": translate("FollowUpWords", "safety asked while others could hear"),
        "service_open": translate("FollowUpWords", "a service still runs"),
        "step_not_now": translate("FollowUpWords", "step not possible now"),
        "table_unreadable": translate("FollowUpWords", "no table of partners"),
        "unsafe_needs_words": translate("FollowUpWords", "not safe, and no reason for closing"),
    }


def follow_up_sentences() -> dict[str, str]:
    """Say each refusal as a sentence."""
    return {
        "case_closed": translate("FollowUpWords", "This case is closed. Open it again first."),
        "case_things_open": translate(
            "FollowUpWords", "A referral, a service or a contact is still open. Finish these first."
        ),
        "choice_missing": translate("FollowUpWords", "Choose one from the list."),
        "letter_not_out": translate(
            "FollowUpWords", "This letter was never printed or exported, so it cannot have been sent."
        ),
        "not_decided": translate("FollowUpWords", "A case is decided before it is closed."),
        "reply_person_missing": translate("FollowUpWords", "Write who at the partner answered or was told."),
        "safety_not_private": translate(
            "FollowUpWords", "Safety is asked only when the person was reached and nobody could hear."
        ),
        "service_open": translate("FollowUpWords", "A service of this referral still runs. End it first."),
        "step_not_now": translate("FollowUpWords", "This step is not possible where the referral stands now."),
        "table_unreadable": translate(
            "FollowUpWords", "This file is no table of partners. Export the directory and fill in that table."
        ),
        "unsafe_needs_words": translate(
            "FollowUpWords",
            "The last contact told of something that is not safe. Write why the case is closed all the same.",
        ),
    }


def follow_up_event(kind: str, facts: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """Return icon, token and title of an event of follow-up; None for every other."""
    if kind == "referral_step":
        icons = {"accepted": ("check", "ok"), "rejected": ("cross", "warn"), "revoked": ("cross", "warn")}
        return *icons.get(str(facts["state"]), ("arrow-right", "text")), state_word(str(facts["state"]))
    service = row_word("service", str(facts.get("kind", "")))
    result = row_word("result", str(facts.get("result", "")))
    reason = row_word("closing", str(facts.get("reason", "")))
    titles: dict[str, tuple[str, str, str]] = {
        "service_started": ("check", "ok", translate("FollowUpWords", "Service begun: {what}").format(what=service)),
        "service_ended": (
            "ring-tick",
            "text",
            translate("FollowUpWords", "Service ended: {what}").format(what=service),
        ),
        "contact_planned": (
            "clock",
            "text",
            translate("FollowUpWords", "Contact planned for {day}").format(day=_day(facts)),
        ),
        "contact_made": ("person", "text", translate("FollowUpWords", "Contact: {what}").format(what=result)),
        "contact_dropped": ("cross", "text2", translate("FollowUpWords", "Contact given up")),
        "closed": ("ring-tick", "ok", translate("FollowUpWords", "Case closed: {why}").format(why=reason)),
        "reopened": ("arrow-right", "warn", translate("FollowUpWords", "Case opened again")),
        "exported": (
            "arrow-right",
            "text",
            translate("FollowUpWords", "Exported with identity")
            if facts.get("identity")
            else translate("FollowUpWords", "Exported without identity"),
        ),
    }
    found = titles.get(kind)
    if found is not None and facts.get("danger"):
        return "octagon", "esc", found[2]
    return found


def event_detail(kind: str, at: datetime, by: str, facts: Mapping[str, Any]) -> str:
    """Return who noted an event, the partner it is about, the day it came about where that is another one, and why."""
    noted = kind in {"referral_step", "service_started", "service_ended", "contact_made"} and facts.get("on")
    other = noted and _day(facts) != day_text(at)
    on = translate("FollowUpWords", "on {day}").format(day=_day(facts)) if other else ""
    words = str(facts.get("words", "")) if kind in {"closed", "reopened", "exported"} else ""
    return " · ".join(part for part in (by, str(facts.get("partner", "")), on, words) if part)


def _day(facts: Mapping[str, Any]) -> str:
    on = str(facts.get("on", ""))
    return day_text(date.fromisoformat(on)) if on else ""


def act_title(act: str) -> str:
    """Name an act of follow-up, for its form."""
    words = {
        "step": translate("FollowUpWords", "What became of the referral"),
        "start": translate("FollowUpWords", "A service began"),
        "end": translate("FollowUpWords", "A service ended"),
        "plan": translate("FollowUpWords", "Plan a contact"),
        "made": translate("FollowUpWords", "Note the contact"),
        "drop": translate("FollowUpWords", "Give up the contact"),
        "close": translate("FollowUpWords", "Close the case"),
        "reopen": translate("FollowUpWords", "Open the case again"),
    }
    return words.get(act, "")

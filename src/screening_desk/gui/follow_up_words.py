"""Words of follow-up: the states of a referral, what waits, and what happened to a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.care_words import care_event
from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.follow_up_said import state_word
from screening_desk.reference import follow_up as lists

translate = QCoreApplication.translate


def row_word(name: lists.ListName, row_id: str) -> str:
    """Say a row of a code list; one of another version is shown as it is."""
    row = lists.load().row(name, row_id)
    return row.text.get(current_language()) if row else row_id


def due_word(kind: str) -> str:
    """Say what waits."""
    words = {
        "send": translate("FollowUpWords", "Letter to be sent"),
        "reply": translate("FollowUpWords", "Reply of the partner"),
        "tell": translate("FollowUpWords", "Tell the recipient of the withdrawal"),
        "countersign": translate("FollowUpWords", "To be countersigned"),
        "letter": translate("FollowUpWords", "Letter after an emergency hand-over"),
        "contact": translate("FollowUpWords", "Planned contact"),
        "plan": translate("FollowUpWords", "No contact planned yet"),
        "care": translate("FollowUpWords", "Checklist of care is late"),
    }
    return words.get(kind, kind)


def follow_up_event(kind: str, facts: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """Return icon, token and title of an event of follow-up; None for every other."""
    if kind == "care":
        return care_event(facts)
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

"""Tables of follow-up: what is due, and of one case its referrals, services, contacts and time line."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QObject

from screening_desk.gui.care_words import path_title
from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.follow_up_said import state_word
from screening_desk.gui.follow_up_words import due_word, event_detail, follow_up_event, row_word
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.case.words import event_line
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference import Reference
from screening_desk.reference import follow_up as lists
from screening_desk.services.follow_up import ContactLine, DueLine, ReferralLine, ServiceLine
from screening_desk.services.timeline import Event

STATE_KINDS: dict[str, Kind] = {
    "draft": "unk", "sent": "info", "accepted": "ok", "in_service": "ok", "done": "ok", "rejected": "warn",
    "revoked": "na",
}  # fmt: skip


class DueModel(RowsModel[DueLine]):
    """What waits in the office; `today` is the day it is judged by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = date.min

    def show_due(self, rows: tuple[DueLine, ...], on: date) -> None:
        """Show what waits on a day."""
        self._on = on
        self.show_rows(rows)

    def heads(self) -> tuple[str, ...]:
        """When, until which day, what, case code, partner."""
        return self.tr("When"), self.tr("Until"), self.tr("What"), self.tr("Case code"), self.tr("With")

    def cells(self, row: DueLine) -> tuple[Cell, ...]:
        """What a line shows."""
        about = row.about or "–"
        if row.kind in {"contact", "care"}:
            about = row_word("contact_way", row.about) if row.kind == "contact" else path_title(row.about)
        return self.when(row), day_text(row.due), due_word(row.kind), row.code, about

    def when(self, row: DueLine) -> tuple[str, Kind]:
        """Say how late it is, or how soon."""
        days = (row.due - self._on).days
        if days < 0:
            return self.tr("{n} days late").format(n=-days), "esc"
        if days == 0:
            return self.tr("today"), "warn"
        return self.tr("in {n} days").format(n=days), "info"

    def overdue(self) -> int:
        """How many are late."""
        return sum(row.due < self._on for row in self.rows())


class ReferralsModel(RowsModel[ReferralLine]):
    """The referrals of a case."""

    def heads(self) -> tuple[str, ...]:
        """Partner, state, letter, the partner's number."""
        return self.tr("Partner"), self.tr("State"), self.tr("Letter"), self.tr("Their number")

    def cells(self, row: ReferralLine) -> tuple[Cell, ...]:
        """What a referral shows."""
        number = next((step.partner_number for step in reversed(row.steps) if step.partner_number), "–")
        if row.tell_by is not None:
            state: Cell = (self.tr("Tell them by {day}").format(day=day_text(row.tell_by)[:5]), "esc")
        else:
            state = (state_word(row.state), STATE_KINDS.get(row.state, "unk"))
        return row.partner, state, row.register_number, number


class ServicesModel(RowsModel[ServiceLine]):
    """The services of a case."""

    def heads(self) -> tuple[str, ...]:
        """Service, partner, begun, ended."""
        return self.tr("Service"), self.tr("Partner"), self.tr("Begun"), self.tr("Ended")

    def cells(self, row: ServiceLine) -> tuple[Cell, ...]:
        """What a service shows."""
        ended: Cell = (self.tr("running"), "ok")
        if row.ended_on is not None:
            ended = f"{day_text(row.ended_on)}, {row_word('ended', row.end_reason)}"
        return row_word("service", row.kind), row.partner, day_text(row.started_on), ended


class ContactsModel(RowsModel[ContactLine]):
    """The contacts of a case; those still to be made come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = date.min

    def show_contacts(self, rows: tuple[ContactLine, ...], on: date) -> None:
        """Show the contacts as of a day."""
        self._on = on
        self.show_rows(rows)

    def heads(self) -> tuple[str, ...]:
        """Day, how, with whom, what came of it."""
        return self.tr("Day"), self.tr("How"), self.tr("With"), self.tr("Result")

    def cells(self, row: ContactLine) -> tuple[Cell, ...]:
        """What a contact shows."""
        return (
            day_text(row.made_on or row.due_on),
            row_word("contact_way", row.way),
            row_word("whom", row.whom),
            self.result(row),
        )

    def result(self, row: ContactLine) -> Cell:
        """Say what came of it, or whether it is late."""
        if row.result == "dropped":
            return self.tr("given up"), "na"
        if row.result:
            unsafe = "yes" in row.answers.values()
            return (self.tr("Not safe at home"), "esc") if unsafe else (row_word("result", row.result), "ok")
        if row.due_on < self._on:
            return self.tr("late"), "esc"
        return (self.tr("today"), "warn") if row.due_on < self._on + timedelta(days=1) else (self.tr("planned"), "info")


class TimelineModel(RowsModel[Event]):
    """Everything that happened to a case, the newest first."""

    def __init__(self, reference: Reference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference = reference

    def heads(self) -> tuple[str, ...]:
        """When, and what by whom."""
        return self.tr("When"), self.tr("What")

    def cells(self, row: Event) -> tuple[Cell, ...]:
        """What an event shows: what happened, and below it who noted it, with whom, and on which day."""
        known = follow_up_event(row.kind, row.facts)
        title = known[2] if known else event_line(row, self._reference)[2]
        at = f"{day_text(row.at)}\u2028{time_text(row.at)}"
        return at, f"{title}\u2028{event_detail(row.kind, row.at, row.by or '–', row.facts)}"


def referral_note(row: ReferralLine) -> str:
    """Say who answered last, why, and what was noted."""
    if not row.steps:
        return ""
    last = row.steps[-1]
    reasons: dict[str, lists.ListName] = {"rejected": "rejected", "revoked": "revoked"}
    reason = row_word(reasons[last.state], last.reason) if last.state in reasons else ""
    way = row_word("way", last.way) if last.way else ""
    parts = (day_text(last.on), way, last.person, reason, last.words, last.by)
    return " · ".join(part for part in parts if part)


def contact_note(row: ContactLine) -> str:
    """Say what raised concern, and what was noted."""
    raised = [row_word("safety", key) for key, value in row.answers.items() if value == "yes"]
    return " · ".join([*raised, *([row.words] if row.words else [])])

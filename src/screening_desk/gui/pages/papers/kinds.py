"""Each kind of paper with its form and with what leaves by it."""

from __future__ import annotations

from screening_desk.gui.pages.papers import deferral, exit_ban, hand_over, police
from screening_desk.gui.pages.papers.spec import Forms, Leaves

FORMS: dict[str, Forms] = {
    "hand_over": hand_over.record_form,
    "hand_over_first": hand_over.first_form,
    "deferral": deferral.notice_form,
    "police": police.report_form,
    "exit_ban": exit_ban.draft_form,
}
LEAVES: dict[str, Leaves] = {
    "hand_over": hand_over.record_leaves,
    "hand_over_first": hand_over.record_leaves,
    "deferral": deferral.notice_leaves,
    "police": police.report_leaves,
    "exit_ban": exit_ban.draft_leaves,
}
POINTS: dict[str, tuple[str, ...]] = {
    "paper_recipient_missing": ("to", "recipient"),
    "time_wrong": ("day",),
    "paper_place_missing": ("place",),
    "paper_nothing_handed": ("person",),
    "paper_facts_missing": ("observed",),
    "paper_who_missing": ("said_other_who",),
    "choice_missing": ("ground", "about"),
    "consent_missing": ("basis",),
    "beyond_consent": ("basis",),
    "exception_needs_reason": ("basis_reason",),
    "second_person_missing": ("second",),
    "second_person_same": ("second",),
    "identity_needs_reason": ("identity_reason",),
    "notice_incomplete": ("fact",),
    "notice_not_neutral": ("fact",),
    "reason_missing": ("reason",),
}
"""Refusal -> the fields it is about, the first that is there."""

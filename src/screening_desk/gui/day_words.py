"""The words of the day book: its actions and refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.services.access import Action

translate = QCoreApplication.translate


def day_actions() -> dict[str, str]:
    """What is done at the day book."""
    return {
        Action.DAY_LIST: translate("Actions", "Day listed"),
        Action.DAY_FIND: translate("Actions", "Screening looked for"),
        Action.DAY_REGISTER: translate("Actions", "Daily register exported"),
        Action.SHIFT_HAND_OVER: translate("Actions", "Shift handed over"),
        Action.SHIFT_TAKE: translate("Actions", "Shift taken over"),
        Action.CATCH_UP: translate("Actions", "SIMKIM answer entered afterwards"),
        Action.FORM_PRINT: translate("Actions", "Emergency papers made"),
        Action.SHEET_VOID: translate("Actions", "Numbered form called void"),
    }


def day_objects() -> dict[str, str]:
    """What it is done to."""
    return {
        "register": translate("Objects", "daily register"),
        "shift": translate("Objects", "shift"),
        "sheet": translate("Objects", "numbered form"),
        "form": translate("Objects", "emergency papers"),
    }


def day_reasons() -> dict[str, str]:
    """Why, in one column of the trail: reasons of a search, answers of a later check, kinds of paper."""
    from screening_desk.reference import day  # noqa: PLC0415 - refusals are worded at the door already

    rows = day.load()
    return {
        **{code: each.text.get(current_language()) for code, each in rows.search_reasons.items()},
        "late": translate("Reasons", "from paper"),
        "pdf": translate("Reasons", "as PDF"),
        "csv": translate("Reasons", "as table"),
        "none_found": translate("Reasons", "SIMKIM: none found"),
        "hit": translate("Reasons", "SIMKIM: found"),
        "similar": translate("Reasons", "SIMKIM: similar name"),
        "blank_consent": translate("Reasons", "blank consent"),
        "hand_over_record": translate("Reasons", "blank hand-over record"),
        "phone_list": translate("Reasons", "phone list"),
        **{f"forms.{each.mode}": each.text.get(current_language()) for each in rows.forms.values()},
    }


def day_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "act_before_form": translate(
            "Refusals", "This form was printed after the time of the act. Look at day, hour and number again."
        ),
        "act_in_future": translate("Refusals", "The time of the act lies ahead. Look at day and hour again."),
        "block_wrong": translate("Refusals", "A block has 1 to {most} sheets."),
        "caught_up": translate("Refusals", "Somebody has entered this check already."),
        "late_incomplete": translate(
            "Refusals", "Day and time of the act, number of the sheet, writer, kind and cause are all needed."
        ),
        "message_long": translate("Refusals", "The message has at most {most} characters."),
        "next_self": translate("Refusals", "The shift goes to somebody else. Type the next person's user name."),
        "next_unknown": translate("Refusals", "Nobody who works at a counter has this user name."),
        "paper_known": translate(
            "Refusals", "This sheet is entered already as {number}. Nothing was changed; write a correction there."
        ),
        "paper_not_printed": translate(
            "Refusals", "No form of this number was printed here. Look at the number again."
        ),
        "paper_on_ship": translate("Refusals", "This sheet is on a row of an open ship. Go on there (Alt+5)."),
        "paper_open": translate("Refusals", "Somebody else is entering this sheet just now."),
        "paper_open_here": translate(
            "Refusals", "You are entering this sheet just now. Finish that screening or put it aside first."
        ),
        "paper_other_mode": translate("Refusals", "This form belongs to another kind of screening."),
        "paper_void": translate("Refusals", "This form was called void. Ask whoever did that first."),
        "search_reason_missing": translate("Refusals", "Choose a reason first: it stands in the audit trail."),
        "search_text_missing": translate("Refusals", "Write the reason in a few words, without names."),
    }


def day_refused() -> dict[str, str]:
    """The same, short enough for one column of the trail."""
    return {
        "act_before_form": translate("Reasons", "form printed after the act"),
        "act_in_future": translate("Reasons", "time of the act ahead"),
        "block_wrong": translate("Reasons", "impossible number of sheets"),
        "caught_up": translate("Reasons", "check entered already"),
        "late_incomplete": translate("Reasons", "something missing about the paper"),
        "message_long": translate("Reasons", "message too long"),
        "next_self": translate("Reasons", "shift handed to oneself"),
        "next_unknown": translate("Reasons", "no such user at a counter"),
        "paper_known": translate("Reasons", "sheet entered already"),
        "paper_not_printed": translate("Reasons", "no such form printed"),
        "paper_on_ship": translate("Reasons", "sheet on a row of an open ship"),
        "paper_open": translate("Reasons", "sheet open at another desk"),
        "paper_open_here": translate("Reasons", "sheet open at one's own desk"),
        "paper_other_mode": translate("Reasons", "form of another kind"),
        "paper_void": translate("Reasons", "form called void"),
        "search_reason_missing": translate("Reasons", "no reason chosen"),
        "search_text_missing": translate("Reasons", "reason not in words"),
    }

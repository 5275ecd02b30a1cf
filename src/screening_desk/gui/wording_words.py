"""The words of editing the wording of papers: actions, reasons and refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def wording_actions() -> dict[str, str]:
    """What is done with the words of a paper."""
    return {Action.WORDING: translate("Actions", "Wording of a paper")}


def wording_objects() -> dict[str, str]:
    """What it is done to: the version of a paper's words."""
    return {"wording": translate("Objects", "version of a wording")}


def wording_reasons() -> dict[str, str]:
    """What exactly was done, in one column of the trail; which sheet of a letter went out."""
    return {
        "own": translate("Reasons", "own text"),
        "as_shipped": translate("Reasons", "text as shipped"),
        "translation": translate("Reasons", "translation"),
        "envelope": translate("Reasons", "label of the outer envelope"),
    }


def wording_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "sheet_missing": translate(
            "Refusals", "This sheet was not made with this letter. Letters of an earlier program do not have it."
        ),
        "wording_brace": translate(
            "Refusals",
            "A brace is open or alone. Marks are written as in the shipped text; other braces are not allowed.",
        ),
        "wording_characters": translate(
            "Refusals", "The letters of a paper cannot show these characters: {about}. Write them another way."
        ),
        "wording_empty": translate("Refusals", "The text is empty. Put the shipped text back if you want no other."),
        "wording_long": translate("Refusals", "The text is too long for its place: at most {about} characters."),
        "wording_mark_missing": translate(
            "Refusals", "The mark {about} is missing. What it stands for would be lost from the paper."
        ),
        "wording_mark_twice": translate("Refusals", "The mark {about} stands there twice. Once is enough."),
        "wording_mark_unknown": translate(
            "Refusals", "The mark {about} is not known for this text, so nothing would be filled in."
        ),
        "wording_not_neutral": translate(
            "Refusals", "This paper must not tell the matter, and the text says “{about}”. Choose neutral words."
        ),
        "wording_pages": translate(
            "Refusals", "With this text the paper would need more than {about} page. Make it shorter."
        ),
        "wording_wide": translate(
            "Refusals", "The label has {about} mm in its line, and this text is wider. Make it shorter."
        ),
    }


def wording_refused() -> dict[str, str]:
    """The same in a few words, for the trail."""
    return {
        "sheet_missing": translate("Reasons", "sheet not made with the letter"),
        "wording_brace": translate("Reasons", "brace left open"),
        "wording_characters": translate("Reasons", "characters no paper can show"),
        "wording_empty": translate("Reasons", "text empty"),
        "wording_long": translate("Reasons", "text too long"),
        "wording_mark_missing": translate("Reasons", "mark missing"),
        "wording_mark_twice": translate("Reasons", "mark there twice"),
        "wording_mark_unknown": translate("Reasons", "mark not known"),
        "wording_not_neutral": translate("Reasons", "tells the matter"),
        "wording_pages": translate("Reasons", "too many pages"),
        "wording_wide": translate("Reasons", "label too wide"),
    }

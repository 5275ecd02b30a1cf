"""The words of cases that go between stations: actions, reasons and refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def station_actions() -> dict[str, str]:
    """What is done with stations and their files."""
    return {
        Action.STATION_KEY: translate("Actions", "Card of a station"),
        Action.CASE_SEND: translate("Actions", "Cases to another station"),
        Action.CASE_RECEIVE: translate("Actions", "Cases from another station"),
    }


def station_objects() -> dict[str, str]:
    """What it is done to."""
    return {
        "station": translate("Objects", "station"),
        "station_file": translate("Objects", "file between stations"),
    }


def station_reasons() -> dict[str, str]:
    """What exactly was done, in one column of the trail."""
    return {
        "made": translate("Reasons", "keys made"),
        "card": translate("Reasons", "own card"),
        "renewed": translate("Reasons", "keys renewed"),
        "replaced": translate("Reasons", "new card in place of the former"),
        "written": translate("Reasons", "file written"),
        "undone": translate("Reasons", "file not written"),
        "taken_back": translate("Reasons", "taken back"),
        "again": translate("Reasons", "once more"),
    }


def station_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "case_away": translate(
            "Refusals", "This case was sent to station {station}. Wait for its file, or take the case back first."
        ),
        "case_here": translate("Refusals", "This case is here already."),
        "handover_big": translate(
            "Refusals", "The file is larger than this program takes. Ask for fewer cases a file."
        ),
        "handover_changed": translate(
            "Refusals", "The file was changed or damaged on its way. Nothing was taken in; ask for it once more."
        ),
        "handover_cut": translate(
            "Refusals", "The end of the file is missing. Nothing was taken in; copy it again, or ask for it once more."
        ),
        "handover_differs": translate(
            "Refusals",
            "The file says something about a case that differs from what is kept here. Nothing was taken in; call the "
            "station and tell the administrator.",
        ),
        "handover_empty": translate("Refusals", "Choose at least one case."),
        "handover_large": translate("Refusals", "These cases make a file of more than {most} MB. Choose fewer."),
        "handover_many": translate("Refusals", "At most {most} cases go into one file. Choose fewer."),
        "handover_newer": translate(
            "Refusals", "The file was made by a newer program. Update this one first; nothing was taken in."
        ),
        "handover_not": translate(
            "Refusals", "This file carries no cases. Choose the file that ends in .sdcases; nothing was taken in."
        ),
        "handover_not_for_us": translate(
            "Refusals", "The file is for another station and cannot be opened here. Give it to the station it is for."
        ),
        "handover_unreadable": translate(
            "Refusals", "The file could not be read. Look whether the stick is still there."
        ),
        "handover_wrong": translate(
            "Refusals",
            "The file holds something this program does not understand. Nothing was taken in; tell the station that "
            "sent it.",
        ),
        "station_card_wrong": translate(
            "Refusals", "This file holds no card of a station. Ask for the file that ends in .sdcard."
        ),
        "station_code_taken": translate(
            "Refusals",
            "Another card of this station is in use. Withdraw it first, if the station says so on the phone.",
        ),
        "station_code_wrong": translate(
            "Refusals",
            "The code does not fit this card. Let it be read out again; if it still does not fit, do not use the file.",
        ),
        "station_known": translate("Refusals", "This station was added before."),
        "station_no_card": translate(
            "Refusals", "This station has no card yet. The administrator makes it: Administration, Stations."
        ),
        "station_own": translate("Refusals", "This is the card of this station itself. Choose the other station's."),
        "station_same_code": translate(
            "Refusals", "That station has the same code as this one, so their register numbers would be the same."
        ),
        "station_unknown": translate(
            "Refusals",
            "The station is not known here. The administrator adds its card first; nothing was taken in or sent.",
        ),
        "station_withdrawn": translate(
            "Refusals", "This station was withdrawn. Nothing goes to it and nothing is taken from it."
        ),
    }


def station_refused() -> dict[str, str]:
    """The same in a few words, for the trail."""
    return {
        "case_away": translate("Reasons", "case at another station"),
        "case_here": translate("Reasons", "case here already"),
        "handover_big": translate("Reasons", "file too large"),
        "handover_changed": translate("Reasons", "file changed or damaged"),
        "handover_cut": translate("Reasons", "file incomplete"),
        "handover_differs": translate("Reasons", "differs from what is kept"),
        "handover_empty": translate("Reasons", "no case chosen"),
        "handover_large": translate("Reasons", "file would be too large"),
        "handover_many": translate("Reasons", "too many cases"),
        "handover_newer": translate("Reasons", "file of a newer program"),
        "handover_not": translate("Reasons", "not a file of cases"),
        "handover_not_for_us": translate("Reasons", "for another station"),
        "handover_unreadable": translate("Reasons", "file not readable"),
        "handover_wrong": translate("Reasons", "file not understood"),
        "station_card_wrong": translate("Reasons", "no card of a station"),
        "station_code_taken": translate("Reasons", "station has another card"),
        "station_code_wrong": translate("Reasons", "wrong code of the card"),
        "station_known": translate("Reasons", "station known already"),
        "station_no_card": translate("Reasons", "no card of its own"),
        "station_own": translate("Reasons", "own card"),
        "station_same_code": translate("Reasons", "same station code"),
        "station_unknown": translate("Reasons", "station not known"),
        "station_withdrawn": translate("Reasons", "station withdrawn"),
    }

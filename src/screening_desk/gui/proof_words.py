"""The words of check code, seal, register and keys in the audit trail and of their refusals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def proof_actions() -> dict[str, str]:
    """What is done with the proof of letters."""
    return {
        Action.LETTER_REGISTER: translate("Actions", "Register of letters listed"),
        Action.LETTER_WITHDRAW: translate("Actions", "Letter withdrawn"),
        Action.LETTER_BUNDLE: translate("Actions", "Letter encrypted for a partner"),
        Action.LETTER_MARKS: translate("Actions", "Check code or seal of letters switched"),
        Action.HEAD_DESK: translate("Actions", "Lists of the head of the office read"),
        Action.PAPER_SIGNED: translate("Actions", "Paper noted as signed"),
        Action.WITHDRAWN_LIST: translate("Actions", "List of withdrawn letters exported"),
        Action.OFFICE_KEY: translate("Actions", "Key of the office for letters"),
    }


def proof_reasons() -> dict[str, str]:
    """Why, short enough for one column of the trail."""
    return {
        "check_code.on": translate("Reasons", "check code switched on"),
        "check_code.off": translate("Reasons", "check code switched off"),
        "letter_seal.on": translate("Reasons", "seal switched on"),
        "letter_seal.off": translate("Reasons", "seal switched off"),
        "made": translate("Reasons", "new key made"),
        "exported": translate("Reasons", "public half exported"),
        "age_key": translate("Reasons", "key of the partner"),
        "partner_key": translate("Reasons", "to the partner's key"),
        "passphrase_file": translate("Reasons", "by a passphrase"),
    }


def proof_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "letter_known_withdrawn": translate("Refusals", "This letter was withdrawn already."),
        "letter_withdrawn": translate(
            "Refusals", "This letter was withdrawn. It is neither printed nor exported any more."
        ),
        "marks_need_head": translate("Refusals", "Only the head of the office switches these on."),
        "office_key_missing": translate(
            "Refusals", "The office has no key for letters yet. The administrator makes it on the page Letters."
        ),
        "office_name_missing": translate(
            "Refusals", "The key carries the office's name. Enter it in the settings first, in at most 120 letters."
        ),
        "partner_key_missing": translate(
            "Refusals", "No key of this partner is known. Use a passphrase, or enter the key the partner gave."
        ),
        "partner_key_wrong": translate(
            "Refusals", "This is no public key. It begins with age1; a secret key is never entered here."
        ),
        "seal_off": translate(
            "Refusals", "This letter carries no seal, so that nobody could say who sent it. Hand it over on paper."
        ),
    }


def proof_refused() -> dict[str, str]:
    """The same, short enough for one column of the trail."""
    return {
        "letter_known_withdrawn": translate("Reasons", "letter withdrawn already"),
        "letter_withdrawn": translate("Reasons", "letter withdrawn"),
        "marks_need_head": translate("Reasons", "only the head switches on"),
        "office_key_missing": translate("Reasons", "no key of the office"),
        "office_name_missing": translate("Reasons", "no name of the office"),
        "partner_key_missing": translate("Reasons", "no key of the partner"),
        "partner_key_wrong": translate("Reasons", "not a public key"),
        "seal_off": translate("Reasons", "letter without a seal"),
    }

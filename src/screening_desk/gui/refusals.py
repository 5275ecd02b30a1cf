"""The sentence an officer reads for each refusal of a service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.errors import Refused, Unavailable


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusals", text)


def sentence(error: Refused | Unavailable) -> str:
    """Say what is wrong and what to do, in the language of the screen."""
    text = _sentences().get(error.code)
    if text is None:
        return _tr("This could not be done ({code}). Nothing was lost.").format(code=error.code)
    return text.format(**error.facts) if isinstance(error, Refused) else text


def _sentences() -> dict[str, str]:
    return {
        "alone_needs_reason": _tr("Say why nobody else could review this."),
        "already_decided": _tr("This case has been decided. A new decision is a new entry."),
        "backup_unreadable": _tr("This file is not a complete backup. Nothing was changed."),
        "changed_meanwhile": _tr("Somebody changed this meanwhile. Refresh (F5) and look again."),
        "child_view_missing": _tr("Write what the child wants, or why it could not be asked."),
        "code_wrong": _tr("This recovery code does not fit. Check each group and try again."),
        "consent_missing": _tr("Without consent or a lawful exception for this recipient there is no letter."),
        "consent_not_understood": _tr("Consent that was not understood does not count. Explain it again."),
        "consent_withdrawn": _tr(
            "The consent was withdrawn. The letter is void; tell the recipient within 3x24 hours."
        ),
        "decision_not_for_mode": _tr("This decision does not exist for this kind of screening."),
        "disabled": _tr("This account was closed. Ask the administrator."),
        "draft_open_elsewhere": _tr("A screening is still open. Finish it or put it aside first."),
        "exception_needs_reason": _tr("Write why the exception applies."),
        "finish_blocked": _tr("Something is still open on this page, so it cannot be finished yet."),
        "first_passphrase": _tr("Choose your own passphrase first."),
        "ground_missing": _tr("Choose exactly one legal ground."),
        "identity_needs_reason": _tr("Write why the identity goes with the letter."),
        "letter_characters": _tr(
            "The letter cannot print these characters: {characters}. Use the spelling of the MRZ."
        ),
        "letter_too_long": _tr("A text is too long for the letter: {field}."),
        "mou_ended": _tr("The agreement with this partner has ended."),
        "name_taken": _tr("This name is in use already."),
        "no_draft": _tr("No open screening is waiting."),
        "no_partner": _tr("Choose a partner from the directory."),
        "no_right": _tr("Your role does not include this."),
        "not_found": _tr("This entry was not found."),
        "not_refer": _tr("There is no decision yet to refer this person to a service."),
        "own_screening": _tr("Whoever screened a person does not decide the case."),
        "partner_does_not_fit": _tr("This partner does not serve this person."),
        "passphrase_common": _tr(
            "This passphrase is too easy to guess. Use four words or more that do not belong together."
        ),
        "passphrase_short": _tr("A passphrase needs at least 16 characters."),
        "pin_weak": _tr("This PIN is too easy to guess."),
        "pin_wrong": _tr("Wrong PIN."),
        "placement_answer_missing": _tr("Answer why placement under Art. 87 is not used."),
        "reading_first": _tr("Save your own reading first."),
        "reason_missing": _tr("Write the reason."),
        "safe_to_carry_missing": _tr("Ask first whether it is safe to carry this paper."),
        "same_passphrase": _tr("The new passphrase must differ from the old one."),
        "second_person_missing": _tr("A second person must confirm this: a supervisor or the head of office."),
        "second_person_same": _tr("The second person must be somebody else."),
        "services_missing": _tr("Choose at least one service."),
        "set_up_incomplete": _tr("Something is still missing. See the list of what to complete."),
        "signed_in_needed": _tr("Sign in first."),
        "until_missing": _tr("Write the basis of the deferral and until when."),
        "wait": _tr("Too many attempts. Wait {seconds} seconds; somebody else can sign in meanwhile."),
        "withdrawal_known": _tr("This withdrawal is recorded already."),
        "wrong_passphrase": _tr("User name or passphrase is not right."),
        "full": _tr(
            "The disk is full. This was not saved; everything saved before is kept. Free some space and try again (F5)."
        ),
        "busy": _tr("The store was busy. Not saved yet; try again (F5)."),
        "unwritable": _tr("The disk could not be written. Not saved yet; what you typed is kept. Try again (F5)."),
        "damaged": _tr("The store is damaged. Call the administrator: a backup can be restored."),
        "wrong_key": _tr("The key file and the store do not belong together. Call the administrator."),
        "older_format": _tr("The store is in an older format. Call the administrator: it can be converted on a copy."),
        "newer_schema": _tr("A newer version of the program wrote this store. Use that version; nothing was changed."),
        "not_encrypted": _tr("The file is an unencrypted database. It was not opened."),
        "in_use": _tr("The program is already open on this store."),
        "no_cipher": _tr("The encrypted database library is missing. The program does not start without it."),
        "no_store": _tr("There is no store in this folder."),
        "already_there": _tr("There is a store in this folder already. Nothing was changed."),
        "not_local": _tr("The store must lie on a disk of this computer, not on a network drive."),
    }

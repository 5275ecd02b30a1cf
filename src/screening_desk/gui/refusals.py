"""The sentence an officer reads for each refusal of a service."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.attachment_words import attachment_refusals
from screening_desk.gui.day_words import day_refusals
from screening_desk.gui.decision_said import care_refusals, decision_refusals
from screening_desk.gui.follow_up_said import follow_up_sentences
from screening_desk.gui.letter_fields import letter_field_word
from screening_desk.gui.link_words import link_refusals
from screening_desk.gui.list_words import list_refusals
from screening_desk.gui.match_words import match_refusals
from screening_desk.gui.movement_words import movement_refusals
from screening_desk.gui.paper_words import paper_refusals
from screening_desk.gui.proof_words import proof_refusals
from screening_desk.gui.rights_words import rights_refusals
from screening_desk.gui.station_words import station_refusals
from screening_desk.gui.training_words import training_refusals
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.wording_words import wording_refusals
from screening_desk.services.errors import Refused, Unavailable

translate = QCoreApplication.translate


def sentence(error: Refused | Unavailable) -> str:
    """Say what is wrong and what to do, in the language of the screen."""
    text = _sentences().get(error.code)
    if text is None:
        return translate("Refusals", "This could not be done ({code}). Nothing was lost.").format(code=error.code)
    if not isinstance(error, Refused):
        return text
    facts = dict(error.facts)
    if "field" in facts:
        facts["field"] = letter_field_word(str(facts["field"]))
    if "fault" in facts:
        facts["fault"] = _faults()[str(facts["fault"])]
        facts["place"] = facts["place"] or translate("Refusals", "place not named")
    return text.format(**facts)


def _faults() -> dict[str, str]:
    """Say what is wrong with a package, by `reference.text.Fault`."""
    return {
        "row": translate("Refusals", "a row does not fit the others"),
        "value": translate("Refusals", "a value that is not known"),
        "words": translate("Refusals", "words missing, or different in the two languages"),
        "dates": translate("Refusals", "days that contradict each other"),
        "twice": translate("Refusals", "a row is there twice"),
        "missing": translate("Refusals", "something this program needs is missing"),
    }


def told(error: Exception) -> tuple[Kind, str]:
    """Return how a page says that work did not come about: the kind of its banner, and the sentence.

    Only what a service says is said: any other error is a fault of the program, and is raised again.
    """
    if not isinstance(error, Refused | Unavailable):
        raise error
    return "error" if isinstance(error, Unavailable) else "warn", sentence(error)


def _sentences() -> dict[str, str]:
    return {
        "alone_needs_reason": translate("Refusals", "Say why nobody else could review this."),
        "already_decided": translate("Refusals", "This case has been decided. A new decision is a new entry."),
        "card_reviewer_missing": translate("Refusals", "Write the name of the native speaker who read the text."),
        "backup_unreadable": translate(
            "Refusals", "This file is not a complete backup. Nothing was changed; choose another one."
        ),
        "basis_too_long": translate("Refusals", "The basis may have at most {most} characters."),
        "beyond_consent": translate(
            "Refusals", "The consent does not cover all of this. Record it anew, or put less into the letter."
        ),
        "changed_by": translate(
            "Refusals", "{by} changed this on {at}. What you typed is kept; look at the change first."
        ),
        "changed_meanwhile": translate("Refusals", "Somebody changed this meanwhile. Refresh (F5) and look again."),
        "child_view_missing": translate("Refusals", "Write what the child wants, or why it could not be asked."),
        "code_wrong": translate("Refusals", "This recovery code does not fit. Check each group and try again."),
        "consent_missing": translate(
            "Refusals", "Without consent or a lawful exception for this recipient there is no letter."
        ),
        "clock_before_consent": translate(
            "Refusals", "The clock of this computer stands before the consent was recorded. Set it right first."
        ),
        "consent_incomplete": translate(
            "Refusals", "Not complete: from whom, which services, in which language, and how it was given."
        ),
        "giver_suspected": translate(
            "Refusals",
            "Nobody suspected consents for another. Tick it once you have made sure; otherwise do not record it.",
        ),
        "consent_not_understood": translate(
            "Refusals", "Consent that was not understood does not count. Explain it again."
        ),
        "consent_withdrawn": translate(
            "Refusals", "The consent was withdrawn. The letter is void; tell the recipient within 3x24 hours."
        ),
        "copy_not_neutral": translate(
            "Refusals",
            "The person's own sheet must not name the crime, but the recipient's name does. Answer “no” to safe to carry.",
        ),
        "decision_not_for_mode": translate("Refusals", "This decision does not exist for this kind of screening."),
        "disabled": translate("Refusals", "This account was closed. Ask the administrator."),
        "draft_open_elsewhere": translate("Refusals", "A screening is still open. Finish it or put it aside first."),
        "draft_other_version": translate(
            "Refusals",
            "This was begun with another version of the program and cannot be opened in this one. It is kept.",
        ),
        "exception_needs_reason": translate("Refusals", "Write why the exception applies."),
        "finish_blocked": translate("Refusals", "Something is still open on this page, so it cannot be finished yet."),
        "first_passphrase": translate("Refusals", "Choose your own passphrase first."),
        "ground_missing": translate("Refusals", "Choose exactly one legal ground."),
        "group_closed": translate("Refusals", "This group is closed. Open a new one (Alt+O)."),
        "identity_needs_reason": translate("Refusals", "Write why the identity goes with the letter."),
        "key_file_wrong": translate("Refusals", "This file holds no public key. Ask for the file that ends in .pub."),
        "letter_characters": translate(
            "Refusals", "The paper cannot print these characters: {characters}. Use Latin letters, as the MRZ does."
        ),
        "letter_incomplete": translate("Refusals", "For the paper this is still missing: {field}."),
        "letter_too_long": translate("Refusals", "A text or a list is too long for the paper: {field}."),
        "member_open": translate("Refusals", "A person of this group is still open. Finish or hand over first."),
        "mou_ended": translate("Refusals", "The agreement with this partner has ended."),
        "name_odd": translate(
            "Refusals",
            "A name needs letters or digits, no invisible signs and no line breaks, and at most 200 letters; a user "
            "name at most 64. Type it again.",
        ),
        "name_taken": translate("Refusals", "This name is in use already."),
        "no_draft": translate("Refusals", "No open screening is waiting."),
        "no_partner": translate("Refusals", "Choose a partner from the directory."),
        "no_right": translate("Refusals", "Your role does not include this."),
        "not_found": translate("Refusals", "This entry was not found."),
        "not_refer": translate("Refusals", "There is no decision yet to refer this person to a service."),
        "open_elsewhere": translate("Refusals", "Somebody else has this case open. Take it over first."),
        "own_screening": translate("Refusals", "Whoever screened a person does not decide the case."),
        "package_big": translate("Refusals", "The file is larger than a package can be. Nothing was changed."),
        "package_changed": translate(
            "Refusals", "The package was changed after it was signed. Ask for it again; nothing was changed here."
        ),
        "package_cut": translate(
            "Refusals", "The package is not complete: its end is missing. Copy it again; nothing was changed."
        ),
        "package_format": translate(
            "Refusals", "The package was made for a newer program. Update the program first; nothing was changed."
        ),
        "package_misfit": translate(
            "Refusals", "The package does not fit this program; nothing was changed. Tell its maker: {fault} ({place})."
        ),
        "package_not": translate("Refusals", "This file is no package of reference data. Nothing was changed."),
        "package_older": translate(
            "Refusals", "The package holds edition {offered}. Edition {held} is in use, and only a newer one is taken."
        ),
        "package_signature": translate(
            "Refusals", "The signature does not fit the package. Do not use the file; nothing was changed."
        ),
        "package_signer": translate(
            "Refusals", "The package is signed by a key this office does not trust: {signer}. Nothing was changed."
        ),
        "package_table": translate(
            "Refusals", "A table of the package is broken; nothing was changed. Tell its maker: {fault} ({place})."
        ),
        "package_unreadable": translate(
            "Refusals", "The file could not be read. Look whether the disk is still there."
        ),
        "partner_does_not_fit": translate(
            "Refusals", "This partner does not fit: the reason stands below the list of partners."
        ),
        "passphrase_common": translate(
            "Refusals", "This passphrase is too easy to guess. Use four words or more that do not belong together."
        ),
        "passphrase_short": translate("Refusals", "A passphrase needs at least 16 characters."),
        "pin_weak": translate("Refusals", "This PIN is too easy to guess."),
        "pin_wrong": translate("Refusals", "Wrong PIN."),
        "placement_answer_missing": translate("Refusals", "Answer why placement under Art. 87 is not used."),
        "certainty_missing": translate("Refusals", "Say how certain you are, 1 to 5."),
        "note_incomplete": translate("Refusals", "Choose where the person is; in care, write of whom."),
        "task_incomplete": translate("Refusals", "Choose what is to be done and by whom; something other in words."),
        "notice_incomplete": translate(
            "Refusals", "The notice names the fact in the documents, the title of the official, and where to object."
        ),
        "notice_not_due": translate("Refusals", "No deferral of this case waits for its notice."),
        "notice_unsigned": translate("Refusals", "The person gets a signed copy first; tick it when they have it."),
        "not_third_reader": translate(
            "Refusals", "A third reader neither screened nor had this case, and reads it once. Refresh (F5)."
        ),
        "third_first": translate(
            "Refusals", "The two results differ: a third reader reads first, or tick that nobody can be reached."
        ),
        "third_stays_apart": translate(
            "Refusals", "You were the third reader and do not meet the person; another supervisor is on shift."
        ),
        "reading_first": translate("Refusals", "Save your own reading first."),
        "mark_without_answer": translate("Refusals", "Only an answer of this case can be marked as helped or misled."),
        "reason_missing": translate("Refusals", "Write the reason."),
        "return_answer_missing": translate("Refusals", "Ask first: is it safe to return, and to whom?"),
        "row_saved": translate("Refusals", "This person of the ship is saved already. Open the row to see it."),
        "rows_open": translate("Refusals", "People of this ship are still open. Save them or hand them over first."),
        "safe_to_carry_missing": translate("Refusals", "Ask first whether it is safe to carry this paper."),
        "same_passphrase": translate("Refusals", "The new passphrase must differ from the old one."),
        "second_person_missing": translate(
            "Refusals", "A second person must confirm this: a supervisor or the head of office."
        ),
        "second_person_same": translate("Refusals", "The second person must be somebody else."),
        "services_missing": translate("Refusals", "Choose at least one service."),
        "set_up_incomplete": translate("Refusals", "Something is still missing. See the list of what to complete."),
        "signed_in_needed": translate("Refusals", "Sign in first."),
        "signer_code_wrong": translate(
            "Refusals",
            "The code typed is not that of this key. Compare both with whoever sent them; nothing was changed.",
        ),
        "signer_known": translate("Refusals", "This key is trusted already."),
        "signer_withdrawn": translate(
            "Refusals", "This key was withdrawn and is never trusted again. Ask for a package under a new key."
        ),
        "time_wrong": translate("Refusals", "This time cannot be right. Look at day and hour again."),
        "wait": translate(
            "Refusals", "Too many attempts. Wait {seconds} seconds; somebody else can sign in meanwhile."
        ),
        "withdrawal_known": translate("Refusals", "This withdrawal is recorded already."),
        "withheld": translate("Refusals", "Answers and result are not shown here, so they are not judged again."),
        "wrong_passphrase": translate("Refusals", "User name or passphrase is not right."),
        "full": translate(
            "Refusals",
            "The disk is full. This was not saved; everything saved before is kept. Free some space and try again.",
        ),
        "busy": translate("Refusals", "The store was busy: nothing was changed. Try again."),
        "unwritable": translate(
            "Refusals", "The disk could not be written. Not saved yet; what you typed is kept. Try again."
        ),
        "damaged": translate("Refusals", "The store is damaged. Call the administrator: a backup can be restored."),
        "wrong_key": translate(
            "Refusals", "The key file and the store do not belong together. Call the administrator."
        ),
        "older_format": translate(
            "Refusals", "The store is in an older format. Call the administrator: it can be converted on a copy."
        ),
        "newer_schema": translate(
            "Refusals", "A newer version of the program wrote this store. Use that version; nothing was changed."
        ),
        "not_encrypted": translate("Refusals", "The file is an unencrypted database. It was not opened."),
        "in_use": translate("Refusals", "The program is already open on this store."),
        "no_cipher": translate(
            "Refusals", "The encrypted database library is missing. The program does not start without it."
        ),
        "no_store": translate("Refusals", "There is no store in this folder."),
        "already_there": translate("Refusals", "There is a store in this folder already. Nothing was changed."),
        "not_local": translate("Refusals", "The store must lie on a disk of this computer, not on a network drive."),
        **_files(),
        **day_refusals(),
        **decision_refusals(),
        **care_refusals(),
        **training_refusals(),
        **proof_refusals(),
        **follow_up_sentences(),
        **station_refusals(),
        **link_refusals(),
        **wording_refusals(),
        **rights_refusals(),
        **match_refusals(),
        **movement_refusals(),
        **attachment_refusals(),
        **paper_refusals(),
        **list_refusals(),
    }


def _files() -> dict[str, str]:
    """What can be wrong with the store as a whole, its key file, and the copies of it."""
    return {
        "store": translate("Refusals", "The store could not be used. Nothing was lost."),
        "closed": translate("Refusals", "The screen was locked meanwhile. Sign in again."),
        "changing": translate(
            "Refusals", "The keys or the files of the store are being changed. Wait until that is done, then sign in."
        ),
        "keys": translate("Refusals", "The key file could not be used. Call the administrator."),
        "no_keys": translate("Refusals", "There is no key file beside the store. A backup holds one: restore it."),
        "damaged_keys": translate(
            "Refusals", "The key file is damaged, and so is its former version. A backup holds one: restore it."
        ),
        "weak_keys": translate(
            "Refusals",
            "The key file was changed to settings that are too weak and is not used. A backup holds a sound one: restore it.",
        ),
        "last_person": translate("Refusals", "This is the last person who can open the store."),
        "memory": translate(
            "Refusals", "There is not enough free memory to check the passphrase. Close other programs and try again."
        ),
        "backup": translate("Refusals", "The backup could not be made."),
        "no_folder": translate("Refusals", "The folder of the daily backup is not there."),
        "upgrade_full": translate(
            "Refusals",
            "This version makes a copy of the store before it changes its form, and the disk has no room for it. "
            "Nothing was changed. Free some space and sign in again.",
        ),
        "upgrade_no_copy": translate(
            "Refusals",
            "This version makes a copy of the store before it changes its form. The copy could not be made and "
            "verified. Nothing was changed; the former version still opens the store.",
        ),
    }

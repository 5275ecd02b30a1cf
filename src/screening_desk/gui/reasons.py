"""The words for the reason codes of the audit trail, short enough for one column."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.attachment_words import attachment_refused
from screening_desk.gui.context import counted
from screening_desk.gui.day_words import day_reasons, day_refused
from screening_desk.gui.decision_said import care_refused, decision_refused
from screening_desk.gui.decision_words import move_reasons
from screening_desk.gui.follow_up_said import follow_up_reasons, follow_up_refused
from screening_desk.gui.link_words import link_reasons, link_refused
from screening_desk.gui.list_words import list_reasons, list_refused
from screening_desk.gui.match_words import match_reasons, match_refused
from screening_desk.gui.movement_words import movement_reasons, movement_refused
from screening_desk.gui.pages.case.words import decision_title
from screening_desk.gui.pages.referral.words import basis_word
from screening_desk.gui.paper_words import paper_reasons, paper_refused
from screening_desk.gui.proof_words import proof_reasons, proof_refused
from screening_desk.gui.rights_words import rights_reasons, rights_refused
from screening_desk.gui.roles import role_words
from screening_desk.gui.station_words import station_reasons, station_refused
from screening_desk.gui.training_words import training_refused
from screening_desk.gui.wording_words import wording_reasons, wording_refused
from screening_desk.reference import decisions
from screening_desk.services.access import Role
from screening_desk.services.listing import count_of

translate = QCoreApplication.translate

BASES = ("consent", "life_danger", "child", "legal_duty")


def reason_words(code: str) -> str:
    """Say why an entry was written, or refused; a code of another version of the program is shown as it is."""
    if (listed := count_of(code)) is not None:
        why, count = listed
        words = translate("Reasons", "{count} shown").format(count=counted(count))
        return f"{reason_words(why)}, {words}" if why else words
    if code in set(Role):
        return role_words(code)
    if code in BASES:
        return basis_word(code)
    kind, _, alone = code.partition(".")
    if kind == "card" and alone:
        return translate("Reasons", "language: {code}").format(code=alone)
    if kind in decisions.load().decisions:
        exceptions = {
            "alone": translate("Reasons", "{decision}, alone on duty"),
            "no_third": translate("Reasons", "{decision}, without a third reader"),
        }
        words = exceptions.get(alone, "{decision}")
        return words.format(decision=decision_title(kind))
    return _known().get(code) or _numbered(code) or _refused().get(code, code)


def _known() -> dict[str, str]:
    return {
        "": "",
        "verified": translate("Reasons", "verified"),
        "renewed": translate("Reasons", "replaced by a new one"),
        "not_renewed": translate("Reasons", "not replaced: the key file could not be written"),
        "used": translate("Reasons", "used at the door"),
        "taken": translate("Reasons", "taken over from somebody else"),
        "given": translate("Reasons", "given to somebody"),
        "place": translate("Reasons", "where the person is"),
        "departs": translate("Reasons", "departure time"),
        "holding": translate("Reasons", "why holding goes on"),
        "food": translate("Reasons", "food and drink"),
        "toilet": translate("Reasons", "toilet"),
        "family": translate("Reasons", "family told"),
        "note": translate("Reasons", "note"),
        "told": translate("Reasons", "the person says it themselves"),
        "third_saved": translate("Reasons", "before seeing the others"),
        "third_revised": translate("Reasons", "revised after seeing all"),
        "started": translate("Reasons", "begun"),
        "new": translate("Reasons", "new store"),
        "letter": translate("Reasons", "letter"),
        "consent_copy": translate("Reasons", "the person's own copy"),
        "damaged": translate("Reasons", "file damaged"),
        "missing": translate("Reasons", "file missing"),
        "shortened": translate("Reasons", "file shortened or put back"),
        "wrong": translate("Reasons", "belongs to another store"),
        "key_file": translate("Reasons", "former version of the key file used"),
        "begin": translate("Reasons", "begun"),
        "go_on": translate("Reasons", "gone on with"),
        "pause": translate("Reasons", "paused"),
        "end": translate("Reasons", "ended"),
        "child_trained": translate("Reasons", "trained to speak with children"),
        "not_child_trained": translate("Reasons", "not trained to speak with children"),
        **_locks(),
        "no_folder": translate("Reasons", "the folder is not there"),
        "full": translate("Reasons", "disk full"),
        "unwritable": translate("Reasons", "disk not writable"),
        "busy": translate("Reasons", "store busy"),
        "backup": translate("Reasons", "could not be made"),
        "not_a_backup": translate("Reasons", "not a complete backup"),
        "damaged_backup": translate("Reasons", "the copy did not prove sound"),
        "keys": translate("Reasons", "key file not usable"),
        "no_keys": translate("Reasons", "key file missing"),
        "damaged_keys": translate("Reasons", "key file damaged"),
        "other_version": translate("Reasons", "begun with another version"),
        "newer_schema": translate("Reasons", "of a newer version"),
        "trusted": translate("Reasons", "trusted from now on"),
        "withdrawn": translate("Reasons", "not trusted any more"),
        "given_up": translate("Reasons", "given up"),
        **day_reasons(),
        **move_reasons(),
        **proof_reasons(),
        **follow_up_reasons(),
        **station_reasons(),
        **link_reasons(),
        **wording_reasons(),
        **paper_reasons(),
        **rights_reasons(),
        **list_reasons(),
        **match_reasons(),
        **movement_reasons(),
    }


def _locks() -> dict[str, str]:
    return {
        "asked": translate("Reasons", "by key"),
        "closing": translate("Reasons", "window closed"),
        "idle": translate("Reasons", "nobody there"),
        "passphrase": translate("Reasons", "passphrase instead of PIN"),
        "pin": translate("Reasons", "three wrong PINs"),
        "session_end": translate("Reasons", "computer shut down"),
        "slept": translate("Reasons", "computer slept"),
        "take_over": translate("Reasons", "desk taken over"),
    }


def _numbered(code: str) -> str:
    """Say the codes that carry a number: what a verification found, a mark that did not fit, where a restore began."""
    word, _, rest = code.partition(".")
    words = {
        "intact": translate("Reasons", "intact up to entry {number}"),
        "broken": translate("Reasons", "does not fit at entry {number}"),
        "ahead": translate("Reasons", "entries missing: the mark stood at {number}"),
        "wrong": translate("Reasons", "belongs to another store; the mark stood at {number}"),
        "restored": translate("Reasons", "restored from a backup up to entry {number}"),
        "schema": translate("Reasons", "brought up from form {number}"),
        "edition": translate("Reasons", "edition {number}"),
        "back": translate("Reasons", "by {number} minutes"),
        "things": translate("Reasons", "{number} records"),
        "ended": translate("Reasons", "ended, {number} records gone"),
        "entries": translate("Reasons", "{number} entries"),
    }.get(word, "")
    if word == "restored":  # until the numbers in it were spelled, a point stood behind the first
        rest = rest.partition("-" if "-" in rest else ".")[0]
    number = rest.replace(".", "")
    return words.format(number=counted(int(number))) if words and number.isdigit() else ""


def _refused() -> dict[str, str]:
    """Say shortly what was refused; the officer read a whole sentence then."""
    return {
        "alone_needs_reason": translate("Reasons", "no reason why nobody else could"),
        "already_decided": translate("Reasons", "decided already"),
        "backup_unreadable": translate("Reasons", "not a complete backup"),
        "basis_too_long": translate("Reasons", "basis too long"),
        "beyond_consent": translate("Reasons", "more than the consent covers"),
        "card_reviewer_missing": translate("Reasons", "native speaker not named"),
        "changed_by": translate("Reasons", "changed by somebody else meanwhile"),
        "changed_meanwhile": translate("Reasons", "changed meanwhile"),
        "child_view_missing": translate("Reasons", "the child's view missing"),
        "code_wrong": translate("Reasons", "wrong recovery code"),
        "consent_missing": translate("Reasons", "no consent"),
        "clock_before_consent": translate("Reasons", "clock before the consent"),
        "consent_incomplete": translate("Reasons", "consent not complete"),
        "giver_suspected": translate("Reasons", "whether who consents is suspected: not looked at"),
        "consent_not_understood": translate("Reasons", "consent not understood"),
        "consent_withdrawn": translate("Reasons", "consent withdrawn"),
        "copy_not_neutral": translate("Reasons", "recipient's name on the person's sheet"),
        "decision_not_for_mode": translate("Reasons", "no such decision here"),
        "disabled": translate("Reasons", "account closed"),
        "draft_open_elsewhere": translate("Reasons", "another screening is open"),
        "draft_other_version": translate("Reasons", "begun with another version"),
        "exception_needs_reason": translate("Reasons", "no reason for the exception"),
        "finish_blocked": translate("Reasons", "something still open"),
        "first_passphrase": translate("Reasons", "own passphrase not chosen yet"),
        "ground_missing": translate("Reasons", "no legal ground"),
        "identity_needs_reason": translate("Reasons", "no reason for the identity"),
        "key_file_wrong": translate("Reasons", "no public key in the file"),
        "letter_characters": translate("Reasons", "characters the paper cannot print"),
        "letter_incomplete": translate("Reasons", "something missing for the paper"),
        "letter_too_long": translate("Reasons", "text too long for the paper"),
        "mou_ended": translate("Reasons", "agreement ended"),
        "name_odd": translate("Reasons", "name nobody could read"),
        "name_taken": translate("Reasons", "name in use"),
        "no_draft": translate("Reasons", "no open screening"),
        "no_partner": translate("Reasons", "no partner chosen"),
        "no_right": translate("Reasons", "role without this right"),
        "not_found": translate("Reasons", "not found"),
        "not_refer": translate("Reasons", "no decision to refer"),
        "open_elsewhere": translate("Reasons", "open at somebody else's desk"),
        "own_screening": translate("Reasons", "own screening"),
        "package_big": translate("Reasons", "file too large"),
        "package_changed": translate("Reasons", "package changed after signing"),
        "package_cut": translate("Reasons", "package not complete"),
        "package_format": translate("Reasons", "package of a newer program"),
        "package_misfit": translate("Reasons", "package does not fit the program"),
        "package_not": translate("Reasons", "no package"),
        "package_older": translate("Reasons", "package not newer"),
        "package_signature": translate("Reasons", "signature does not fit"),
        "package_signer": translate("Reasons", "signer not trusted"),
        "package_table": translate("Reasons", "broken table in the package"),
        "package_unreadable": translate("Reasons", "file could not be read"),
        "partner_does_not_fit": translate("Reasons", "partner does not serve this person"),
        "passphrase_common": translate("Reasons", "passphrase too easy"),
        "passphrase_short": translate("Reasons", "passphrase too short"),
        "pin_weak": translate("Reasons", "PIN too easy"),
        "pin_wrong": translate("Reasons", "wrong PIN"),
        "placement_answer_missing": translate("Reasons", "placement not answered"),
        "certainty_missing": translate("Reasons", "certainty not said"),
        "note_incomplete": translate("Reasons", "note incomplete"),
        "task_incomplete": translate("Reasons", "task incomplete"),
        "notice_incomplete": translate("Reasons", "notice incomplete"),
        "notice_not_due": translate("Reasons", "no notice is waited for"),
        "notice_unsigned": translate("Reasons", "no signed copy given"),
        "not_third_reader": translate("Reasons", "not the third reader"),
        "third_first": translate("Reasons", "third reading not saved"),
        "third_stays_apart": translate("Reasons", "was the third reader"),
        "reading_first": translate("Reasons", "own reading not saved"),
        "mark_without_answer": translate("Reasons", "mark without its answer"),
        "reason_missing": translate("Reasons", "no reason written"),
        "return_answer_missing": translate("Reasons", "safe return not asked"),
        "row_saved": translate("Reasons", "saved already"),
        "group_closed": translate("Reasons", "group closed already"),
        "member_open": translate("Reasons", "a person of the group still open"),
        "rows_open": translate("Reasons", "people of the ship still open"),
        "safe_to_carry_missing": translate("Reasons", "safe to carry not asked"),
        "same_passphrase": translate("Reasons", "same passphrase again"),
        "second_person_missing": translate("Reasons", "no second person"),
        "second_person_same": translate("Reasons", "second person is the same"),
        "services_missing": translate("Reasons", "no service chosen"),
        "set_up_incomplete": translate("Reasons", "something missing"),
        "signed_in_needed": translate("Reasons", "nobody signed in"),
        "signer_code_wrong": translate("Reasons", "wrong code of the key"),
        "signer_known": translate("Reasons", "key trusted already"),
        "signer_withdrawn": translate("Reasons", "key withdrawn"),
        "time_wrong": translate("Reasons", "impossible time"),
        "wait": translate("Reasons", "too many attempts"),
        "withdrawal_known": translate("Reasons", "withdrawn already"),
        "withheld": translate("Reasons", "answers and result not shown here"),
        "wrong_passphrase": translate("Reasons", "wrong passphrase"),
        **day_refused(),
        **decision_refused(),
        **care_refused(),
        **training_refused(),
        **proof_refused(),
        **follow_up_refused(),
        **station_refused(),
        **link_refused(),
        **wording_refused(),
        **rights_refused(),
        **match_refused(),
        **movement_refused(),
        **attachment_refused(),
        **paper_refused(),
        **list_refused(),
    }

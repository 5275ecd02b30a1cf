"""The words for what stands in the audit trail: actions, objects and outcomes, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.attachment_words import attachment_actions
from screening_desk.gui.day_words import day_actions, day_objects
from screening_desk.gui.decision_words import care_actions
from screening_desk.gui.follow_up_said import follow_up_actions
from screening_desk.gui.link_words import link_actions, link_objects
from screening_desk.gui.list_words import list_actions
from screening_desk.gui.match_words import match_actions, match_objects
from screening_desk.gui.movement_words import movement_actions, movement_objects
from screening_desk.gui.proof_words import proof_actions
from screening_desk.gui.rights_words import rights_actions, rights_objects
from screening_desk.gui.station_words import station_actions, station_objects
from screening_desk.gui.training_words import training_actions
from screening_desk.gui.wording_words import wording_actions, wording_objects
from screening_desk.services.access import Action

translate = QCoreApplication.translate


def action_words(code: str) -> str:
    """Say what was done; a code of another version of the program is shown as it is."""
    return _actions().get(code, code)


def object_words(kind: str) -> str:
    """Say what it was done to; a list says what it lists."""
    if kind.startswith("list."):
        return translate("Objects", "list: {what}").format(what=object_words(kind.removeprefix("list.")))
    words = {
        "": "",
        "person": translate("Objects", "account"),
        "screening": translate("Objects", "screening"),
        "case": translate("Objects", "case"),
        "port_call": translate("Objects", "ship"),
        "crew": translate("Objects", "crew"),
        "travel_group": translate("Objects", "travel group"),
        "group": translate("Objects", "group"),
        "list": translate("Objects", "list"),
        "entry": translate("Objects", "entries"),
        "task": translate("Objects", "task"),
        "letter": translate("Objects", "letter"),
        "approval": translate("Objects", "second approval"),
        "service": translate("Objects", "service"),
        "contact": translate("Objects", "contact"),
        "attachment": translate("Objects", "attachment"),
        "paper": translate("Objects", "paper"),
        "partner": translate("Objects", "partner"),
        "setting": translate("Objects", "settings"),
        "backup": translate("Objects", "backup"),
        "chain": translate("Objects", "audit trail"),
        "store": translate("Objects", "store"),
        "mark": translate("Objects", "mark"),
        "reference": translate("Objects", "reference data"),
        "signer": translate("Objects", "key for reference data"),
        "cards": translate("Objects", "question cards"),
        "training": translate("Objects", "training case"),
        "office_key": translate("Objects", "key of the office"),
        "quality": translate("Objects", "figures"),
        "watch_list": translate("Objects", "watch list"),
        **day_objects(),
        **movement_objects(),
        **station_objects(),
        **link_objects(),
        **wording_objects(),
        **rights_objects(),
        **match_objects(),
    }
    return words.get(kind, kind)


def outcome_words(outcome: str) -> str:
    """Say how it ended."""
    words = {
        "done": translate("Outcomes", "done"),
        "refused": translate("Outcomes", "refused"),
        "found": translate("Outcomes", "found"),
        "failed": translate("Outcomes", "not done"),
    }
    return words.get(outcome, outcome)


def _actions() -> dict[str, str]:
    return (
        _entrance()
        | _counter()
        | day_actions()
        | _supervision()
        | _administration()
        | training_actions()
        | proof_actions()
        | rights_actions()
        | match_actions()
        | movement_actions()
        | follow_up_actions()
        | station_actions()
        | link_actions()
        | wording_actions()
        | attachment_actions()
        | care_actions()
        | list_actions()
    )


def _entrance() -> dict[str, str]:
    return {
        Action.SIGN_IN: translate("Actions", "Signed in"),
        Action.SIGN_IN_FAILED: translate("Actions", "Failed sign-in"),
        Action.WAITS_LOST: translate("Actions", "Record of failed sign-ins lost"),
        Action.SIGN_OUT: translate("Actions", "Signed out"),
        Action.LOCK: translate("Actions", "Locked"),
        Action.HIDE: translate("Actions", "Screen hidden"),
        Action.UNHIDE: translate("Actions", "Screen shown again"),
        Action.PASSPHRASE: translate("Actions", "Own passphrase replaced"),
        Action.CONFIRM: translate("Actions", "Second person asked to confirm"),
        Action.CLOCK_BACK: translate("Actions", "Clock was set back"),
        Action.REFERENCE_VIEW: translate("Actions", "Reference data looked at"),
        Action.REFERENCE_UPDATE: translate("Actions", "Reference data came with the program"),
        "mark.alarm": translate("Actions", "Mark beside the store does not fit"),
        "chain.start": translate("Actions", "New audit trail begun"),
    }


def _counter() -> dict[str, str]:
    return {
        Action.SCREENING_OPEN: translate("Actions", "Screening opened"),
        Action.SCREENING_RESUME: translate("Actions", "Screening taken up again"),
        Action.SCREENING_FINISH: translate("Actions", "Screening finished"),
        Action.SCREENING_HAND_OVER: translate("Actions", "Screening handed over"),
        Action.SCREENING_ABANDON: translate("Actions", "Screening abandoned"),
        Action.SCREENING_VIEW: translate("Actions", "Screening looked at"),
        Action.SCREENING_CORRECT: translate("Actions", "Screening corrected"),
        Action.SCREENING_REJUDGE: translate("Actions", "Past screening judged by today's rules"),
        Action.SCREENING_LIST: translate("Actions", "Last screenings listed"),
        Action.SCREENING_REASON: translate("Actions", "Reason added to a screening"),
        Action.INTERVIEW: translate("Actions", "Private interview"),
        Action.QUEUE: translate("Actions", "Queue listed"),
        Action.SHIP_OPEN: translate("Actions", "Ship opened"),
        Action.SHIP_LIST: translate("Actions", "Crew list taken"),
        Action.SHIP_VIEW: translate("Actions", "Crew looked at"),
        Action.SHIP_SCAN: translate("Actions", "Document of a crew member read"),
        Action.SHIP_CLOSE: translate("Actions", "Ship closed"),
        Action.GROUP_OPEN: translate("Actions", "Group opened"),
        Action.GROUP_VIEW: translate("Actions", "Group looked at"),
        Action.GROUP_TAKE_OUT: translate("Actions", "Person taken out of a group"),
        Action.GROUP_CLOSE: translate("Actions", "Group closed"),
    }


def _supervision() -> dict[str, str]:
    return {
        Action.CASE_OPEN: translate("Actions", "Case opened"),
        Action.CASE_READING: translate("Actions", "Own reading saved"),
        Action.CASE_THIRD: translate("Actions", "Third reading saved"),
        Action.CASE_DECIDE: translate("Actions", "Case decided"),
        Action.CASE_CARE: translate("Actions", "Note on a person who waits"),
        Action.CASE_NOTICE: translate("Actions", "Notice of a deferral recorded"),
        Action.CASE_TASK: translate("Actions", "Task given"),
        Action.TASK_END: translate("Actions", "Task ended"),
        Action.CASE_SECOND: translate("Actions", "Second person confirmed"),
        Action.CONSENT: translate("Actions", "Consent recorded"),
        Action.CONSENT_WITHDRAW: translate("Actions", "Consent withdrawn"),
        Action.LETTER_PREVIEW: translate("Actions", "Letter previewed"),
        Action.LETTER_ISSUE: translate("Actions", "Letter issued"),
        Action.LETTER_VIEW: translate("Actions", "Letter looked at"),
        Action.LETTER_PRINT: translate("Actions", "Letter printed"),
        Action.LETTER_EXPORT: translate("Actions", "Letter exported"),
        Action.PARTNER_LIST: translate("Actions", "Partners listed"),
        Action.PARTNER_SAVE: translate("Actions", "Partner saved"),
        Action.QUALITY: translate("Actions", "Figures on the questions looked at"),
    }


def _administration() -> dict[str, str]:
    return {
        Action.STAFF_LIST: translate("Actions", "Accounts listed"),
        Action.STAFF_ADD: translate("Actions", "Account added"),
        Action.STAFF_RESET: translate("Actions", "New one-time passphrase given"),
        Action.STAFF_DISABLE: translate("Actions", "Account closed"),
        Action.STAFF_TRAINED: translate("Actions", "Training for children noted"),
        Action.REKEY: translate("Actions", "Key of the store changed"),
        Action.RECOVERY: translate("Actions", "Recovery code used or replaced"),
        Action.SET_UP: translate("Actions", "Office set up"),
        Action.SETTINGS: translate("Actions", "Settings saved"),
        Action.BACKUP: translate("Actions", "Backup made"),
        Action.BACKUP_DAILY: translate("Actions", "Daily backup"),
        Action.BACKUP_TEST: translate("Actions", "Restore rehearsed"),
        Action.RESTORE: translate("Actions", "Backup restored"),
        Action.UPGRADE: translate("Actions", "Store brought to a new version"),
        Action.AUDIT_VERIFY: translate("Actions", "Audit trail verified"),
        Action.AUDIT_READ: translate("Actions", "Audit trail read"),
        Action.REFERENCE_TAKE: translate("Actions", "Reference data renewed"),
        Action.REFERENCE_KEY: translate("Actions", "Key for reference data"),
        Action.CARD_REVIEW: translate("Actions", "Text of question cards signed off"),
    }

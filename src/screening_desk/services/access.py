"""Who may do what: one table of roles and actions, asked by every service before it does anything."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """The five roles of an office (design, section 1.9), and the learner of a training store, of a partner too."""

    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    HEAD = "head"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    TRAINEE = "trainee"


class Action(StrEnum):
    """Everything a service does, as it stands in the audit chain."""

    SIGN_IN = "sign_in"
    SIGN_IN_FAILED = "sign_in.failed"
    WAITS_LOST = "waits.lost"
    SIGN_OUT = "sign_out"
    LOCK = "lock"
    HIDE = "hide"
    UNHIDE = "unhide"
    PASSPHRASE = "passphrase.replace"
    CONFIRM = "person.confirm"
    CLOCK_BACK = "clock.back"
    REFERENCE_VIEW = "reference.view"
    REFERENCE_UPDATE = "reference.update"

    SCREENING_OPEN = "screening.open"
    SCREENING_RESUME = "screening.resume"
    SCREENING_FINISH = "screening.finish"
    SCREENING_HAND_OVER = "screening.hand_over"
    SCREENING_ABANDON = "screening.abandon"
    SCREENING_VIEW = "screening.view"
    SCREENING_CORRECT = "screening.correct"
    SCREENING_REJUDGE = "screening.rejudge"
    SCREENING_LIST = "screening.list"
    SCREENING_REASON = "screening.reason"
    INTERVIEW = "screening.interview"

    DAY_LIST = "day.list"
    DAY_FIND = "day.find"
    DAY_REGISTER = "day.register"
    SHIFT_HAND_OVER = "shift.hand_over"
    SHIFT_TAKE = "shift.take"
    CATCH_UP = "check.catch_up"
    MOVEMENT_VIEW = "movement.view"
    MOVEMENT_NOTE = "movement.note"
    MOVEMENT_LINK = "movement.link"
    MOVEMENT_PRINT = "movement.print"
    MOVEMENT_IMPORT = "movement.import"
    FORM_PRINT = "form.print"
    SHEET_VOID = "sheet.void"

    SHIP_OPEN = "ship.open"
    SHIP_LIST = "ship.list"
    SHIP_VIEW = "ship.view"
    SHIP_SCAN = "ship.scan"
    SHIP_CLOSE = "ship.close"

    GROUP_OPEN = "group.open"
    GROUP_VIEW = "group.view"
    GROUP_TAKE_OUT = "group.take_out"
    GROUP_CLOSE = "group.close"

    QUEUE = "queue.list"
    CASE_OPEN = "case.open"
    CASE_READING = "case.reading"
    CASE_THIRD = "case.third"
    CASE_DECIDE = "case.decide"
    CASE_SECOND = "case.second"
    CASE_SEND = "case.send"
    CASE_RECEIVE = "case.receive"
    ATTACHMENT_ADD = "attachment.add"
    ATTACHMENT_VIEW = "attachment.view"
    CASE_CARE = "case.care"
    CARE = "care.note"
    CASE_MOVE = "case.move"
    DRAFT_MOVE = "draft.move"
    ATTACHMENT_REMOVE = "attachment.remove"
    CASE_TASK = "case.task"
    CASE_NOTICE = "case.notice"
    TASK_END = "task.end"

    CONSENT = "consent.record"
    CONSENT_WITHDRAW = "consent.withdraw"
    LETTER_PREVIEW = "letter.preview"
    LETTER_ISSUE = "letter.issue"
    LETTER_VIEW = "letter.view"
    LETTER_PRINT = "letter.print"
    LETTER_EXPORT = "letter.export"
    LETTER_REGISTER = "letter.register"
    HEAD_DESK = "head.list"
    PAPER_SIGNED = "paper.signed"
    LETTER_WITHDRAW = "letter.withdraw"
    LETTER_BUNDLE = "letter.bundle"
    LETTER_MARKS = "letter.marks"
    WITHDRAWN_LIST = "letter.withdrawn_list"
    OFFICE_KEY = "office.key"
    REFERRAL_STEP = "referral.step"
    SERVICE = "service.record"
    CONTACT = "contact.record"
    CASE_CLOSE = "case.close"
    CASE_EXPORT = "case.export"
    FOLLOW_UP = "follow_up.list"
    PARTNER_LIST = "partner.list"
    PARTNER_SAVE = "partner.save"

    STAFF_LIST = "staff.list"
    STAFF_ADD = "staff.add"
    STAFF_RESET = "staff.reset"
    STAFF_DISABLE = "staff.disable"
    STAFF_TRAINED = "staff.trained"
    REKEY = "store.rekey"
    RECOVERY = "recovery.use"
    SET_UP = "office.set_up"
    SETTINGS = "settings.save"
    BACKUP = "backup.make"
    BACKUP_TEST = "backup.test"
    BACKUP_DAILY = "backup.daily"
    RESTORE = "backup.restore"
    UPGRADE = "store.upgrade"
    AUDIT_VERIFY = "audit.verify"
    AUDIT_READ = "audit.read"
    REFERENCE_TAKE = "reference.take"
    REFERENCE_KEY = "reference.key"
    STATION_KEY = "station.key"
    WORDING = "wording.save"

    RETENTION_LIST = "retention.list"
    RETENTION_SET = "retention.set"
    RETENTION_PROPOSE = "retention.propose"
    RETENTION_REJECT = "retention.reject"
    RETENTION_APPROVE = "retention.approve"
    RETENTION_DESTROY = "retention.destroy"
    RETENTION_PROOF = "retention.proof"
    HOLD_SET = "hold.set"
    HOLD_LIFT = "hold.lift"
    REQUEST_LIST = "request.list"
    REQUEST_RECORD = "request.record"
    REQUEST_DECIDE = "request.decide"
    REQUEST_ANSWER = "request.answer"
    REQUEST_EXTRACT = "request.extract"
    CHRONOLOGY = "chronology.view"
    CHRONOLOGY_OUT = "chronology.out"

    LIST_VIEW = "watch_list.view"
    LIST_SAVE = "watch_list.save"
    LIST_CLOSE = "watch_list.close"
    LIST_LOAD = "watch_list.load"
    LIST_ACTIVATE = "watch_list.activate"
    LIST_REPORT = "watch_list.report"
    MATCH_LIST = "match.list"
    MATCH_VIEW = "match.view"
    MATCH_PROPOSE = "match.propose"
    MATCH_JUDGE = "match.judge"

    LINKS_VIEW = "links.view"
    LINKS_ASIDE = "links.aside"
    PATTERN_LIST = "pattern.list"
    PATTERN_DECIDE = "pattern.decide"

    QUALITY = "quality.view"
    CARD_REVIEW = "card.review"

    TRAINING_LIST = "training.list"
    TRAINING_START = "training.start"
    TRAINING_FINISH = "training.finish"
    TRAINING_VIEW = "training.view"
    TRAINING_COURSE = "training.course"


_EVERYONE = {
    Action.SIGN_IN, Action.SIGN_OUT, Action.LOCK, Action.HIDE, Action.UNHIDE, Action.PASSPHRASE, Action.CONFIRM,
    Action.CLOCK_BACK, Action.SIGN_IN_FAILED, Action.WAITS_LOST, Action.UPGRADE, Action.BACKUP_DAILY,
    Action.REFERENCE_VIEW, Action.REFERENCE_UPDATE,
}  # fmt: skip

_COUNTER = {
    Action.SCREENING_OPEN, Action.SCREENING_RESUME, Action.SCREENING_FINISH, Action.SCREENING_HAND_OVER,
    Action.SCREENING_ABANDON, Action.SCREENING_VIEW, Action.SCREENING_CORRECT, Action.SCREENING_REJUDGE,
    Action.SCREENING_LIST,
    Action.SCREENING_REASON, Action.INTERVIEW, Action.QUEUE, Action.SHIP_OPEN, Action.SHIP_LIST, Action.SHIP_VIEW, Action.SHIP_SCAN,
    Action.SHIP_CLOSE, Action.GROUP_OPEN, Action.GROUP_VIEW, Action.GROUP_TAKE_OUT, Action.GROUP_CLOSE,
    Action.DAY_LIST, Action.DAY_FIND, Action.DAY_REGISTER, Action.SHIFT_HAND_OVER, Action.SHIFT_TAKE,
    Action.CATCH_UP, Action.FORM_PRINT, Action.SHEET_VOID, Action.CASE_SEND, Action.CASE_RECEIVE,
    Action.CASE_CARE, Action.TASK_END, Action.MATCH_LIST, Action.MATCH_VIEW, Action.MATCH_PROPOSE,
    Action.MOVEMENT_VIEW, Action.MOVEMENT_NOTE, Action.MOVEMENT_LINK,
}  # fmt: skip

_SUPERVISION = {
    Action.CASE_OPEN, Action.CASE_READING, Action.CASE_THIRD, Action.CASE_TASK, Action.CASE_NOTICE,
    Action.CASE_DECIDE, Action.CASE_SECOND, Action.CONSENT,
    Action.CONSENT_WITHDRAW, Action.LETTER_PREVIEW, Action.LETTER_ISSUE, Action.LETTER_VIEW, Action.LETTER_PRINT,
    Action.LETTER_EXPORT, Action.PARTNER_LIST, Action.PARTNER_SAVE, Action.LETTER_REGISTER, Action.LETTER_WITHDRAW,
    Action.LETTER_BUNDLE, Action.WITHDRAWN_LIST,
    Action.REFERRAL_STEP, Action.SERVICE,
    Action.CONTACT, Action.CASE_CLOSE, Action.CASE_EXPORT, Action.FOLLOW_UP,
    Action.ATTACHMENT_ADD, Action.ATTACHMENT_VIEW, Action.ATTACHMENT_REMOVE,
    Action.CARE, Action.CASE_MOVE, Action.DRAFT_MOVE, Action.MATCH_JUDGE,
    Action.LINKS_VIEW, Action.LINKS_ASIDE, Action.PATTERN_LIST, Action.PATTERN_DECIDE,
    Action.MOVEMENT_PRINT, Action.MOVEMENT_IMPORT,
}  # fmt: skip

_ADMINISTRATION = {
    Action.STAFF_LIST, Action.STAFF_ADD, Action.STAFF_RESET, Action.STAFF_DISABLE, Action.STAFF_TRAINED, Action.REKEY, Action.RECOVERY,
    Action.SET_UP, Action.SETTINGS, Action.BACKUP, Action.BACKUP_TEST, Action.RESTORE, Action.AUDIT_VERIFY,
    Action.PARTNER_LIST, Action.PARTNER_SAVE, Action.REFERENCE_TAKE, Action.REFERENCE_KEY,
    Action.CARD_REVIEW, Action.OFFICE_KEY, Action.LETTER_MARKS, Action.WITHDRAWN_LIST,
    Action.STATION_KEY, Action.WORDING,
}  # fmt: skip

_RETENTION = {
    Action.RETENTION_LIST, Action.RETENTION_PROPOSE, Action.RETENTION_REJECT, Action.RETENTION_APPROVE,
    Action.RETENTION_DESTROY, Action.RETENTION_PROOF, Action.HOLD_SET, Action.HOLD_LIFT,
    Action.REQUEST_LIST, Action.REQUEST_DECIDE,
}  # fmt: skip
_ANSWERING = {
    Action.REQUEST_RECORD, Action.REQUEST_ANSWER, Action.REQUEST_EXTRACT, Action.CHRONOLOGY, Action.CHRONOLOGY_OUT,
}  # fmt: skip
"""What shows the text of a case: not for the head, who decides and counts."""

_LISTS = {
    Action.LIST_VIEW, Action.LIST_SAVE, Action.LIST_CLOSE, Action.LIST_LOAD, Action.LIST_ACTIVATE,
    Action.LIST_REPORT,
}  # fmt: skip
"""The upkeep of watch lists, which shows no entry."""

_LETTER_OVERSIGHT = {Action.LETTER_MARKS, Action.LETTER_REGISTER, Action.WITHDRAWN_LIST}

LEARNING = frozenset(
    {
        Action.SCREENING_OPEN, Action.SCREENING_RESUME, Action.SCREENING_FINISH, Action.SCREENING_HAND_OVER,
        Action.SCREENING_ABANDON, Action.SCREENING_VIEW, Action.SCREENING_LIST, Action.SCREENING_REASON,
        Action.INTERVIEW,
    }
)  # fmt: skip
"""What is done with a training case on the real pages."""
TRAINING = frozenset(
    {
        Action.TRAINING_LIST, Action.TRAINING_START, Action.TRAINING_FINISH, Action.TRAINING_VIEW,
        Action.TRAINING_COURSE,
    }
)  # fmt: skip
"""What is done in a training store and nowhere else."""

MAY: dict[Role, frozenset[Action]] = {
    Role.OFFICER: frozenset(_EVERYONE | _COUNTER),
    Role.SUPERVISOR: frozenset(
        _EVERYONE | _COUNTER | _SUPERVISION | _RETENTION | _ANSWERING | _LISTS | {Action.QUALITY}
    ),
    Role.HEAD: frozenset(
        _EVERYONE
        | _LETTER_OVERSIGHT
        | _RETENTION
        | {
            Action.RETENTION_SET,
            Action.HEAD_DESK,
            Action.PAPER_SIGNED,
            Action.CASE_SECOND,
            Action.QUALITY,
            Action.FOLLOW_UP,
        }
    ),
    Role.ADMINISTRATOR: frozenset(
        _EVERYONE | _ADMINISTRATION | _LISTS | {Action.TRAINING_LIST, Action.TRAINING_VIEW, Action.TRAINING_COURSE}
    ),
    Role.AUDITOR: frozenset(_EVERYONE | {Action.AUDIT_VERIFY, Action.AUDIT_READ}),
    Role.TRAINEE: frozenset(_EVERYONE | LEARNING | TRAINING),
}
"""The administrator of a training store is its trainer."""

_OF_REFERRALS = {
    Action.PARTNER_LIST, Action.PARTNER_SAVE, Action.OFFICE_KEY, Action.LETTER_MARKS, Action.WITHDRAWN_LIST,
    Action.STATION_KEY, Action.WORDING,
}  # fmt: skip
_KEEPING = _ADMINISTRATION - _OF_REFERRALS | {Action.AUDIT_READ}
_IN_TRAINING_STORE = frozenset(_EVERYONE | _KEEPING | LEARNING | TRAINING)


def allows(role: str, action: Action) -> bool:
    """Say whether a role may do an action; an unknown role may do nothing."""
    return role in Role.__members__.values() and action in MAY[Role(role)]


def fits(role: str, action: Action, *, training: bool) -> bool:
    """Say whether an action belongs into this kind of store: no real work in one for training, no training elsewhere."""
    if training:
        return action in _IN_TRAINING_STORE
    return action not in TRAINING and (role != Role.TRAINEE or action in _EVERYONE)


def roles_of(*, training: bool) -> tuple[Role, ...]:
    """Return whom an administrator can add: learners only where they train, and nobody there who does real work."""
    if training:
        return (Role.TRAINEE, Role.ADMINISTRATOR, Role.AUDITOR)
    return tuple(role for role in Role if role is not Role.TRAINEE)

"""The words of retention, legal holds, requests and chronologies: actions, objects, reasons and refusals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def rights_actions() -> dict[str, str]:
    """What is done with periods, holds, lists of destruction, requests and chronologies."""
    return {
        Action.RETENTION_LIST: translate("Actions", "Retention looked at"),
        Action.RETENTION_SET: translate("Actions", "Period of retention set"),
        Action.RETENTION_PROPOSE: translate("Actions", "Destruction proposed"),
        Action.RETENTION_REJECT: translate("Actions", "Destruction rejected"),
        Action.RETENTION_APPROVE: translate("Actions", "Destruction approved"),
        Action.RETENTION_DESTROY: translate("Actions", "Records destroyed"),
        Action.RETENTION_PROOF: translate("Actions", "Record of destruction exported"),
        Action.HOLD_SET: translate("Actions", "Legal hold set"),
        Action.HOLD_LIFT: translate("Actions", "Legal hold lifted"),
        Action.REQUEST_LIST: translate("Actions", "Requests about own data listed"),
        Action.REQUEST_RECORD: translate("Actions", "Request about own data recorded"),
        Action.REQUEST_DECIDE: translate("Actions", "Request about own data decided"),
        Action.REQUEST_ANSWER: translate("Actions", "Request about own data answered"),
        Action.REQUEST_EXTRACT: translate("Actions", "Extract of personal data made"),
        Action.CHRONOLOGY: translate("Actions", "Chronology for a complaint opened"),
        Action.CHRONOLOGY_OUT: translate("Actions", "Chronology for a complaint let out"),
    }


def rights_objects() -> dict[str, str]:
    """What it is done to."""
    return {
        "destruction": translate("Objects", "list of destruction"),
        "hold": translate("Objects", "legal hold"),
        "request": translate("Objects", "request about own data"),
    }


def rights_reasons() -> dict[str, str]:
    """Why, short enough for one column of the trail."""
    classes = {
        "screening": translate("Reasons", "cleared screenings"),
        "adverse": translate("Reasons", "deferred, refused or kept"),
        "referral": translate("Reasons", "cases with a referral"),
        "letter": translate("Reasons", "letters"),
        "attachment": translate("Reasons", "attachments"),
        "draft": translate("Reasons", "drafts put away"),
        "day": translate("Reasons", "day book"),
        "request": translate("Reasons", "requests about own data"),
        "crossing": translate("Reasons", "imported lists of entries and exits"),
    }
    return {
        **{f"class.{code}": words for code, words in classes.items()},
        **_purposes(),
        "ids": translate("Reasons", "list of ids"),
        "ask.access": translate("Reasons", "access"),
        "ask.correction": translate("Reasons", "correction"),
        "ask.objection": translate("Reasons", "objection"),
        "ask.erasure": translate("Reasons", "erasure"),
        "third_party": translate("Reasons", "asked by a third party"),
        "granted": translate("Reasons", "granted"),
        "denied": translate("Reasons", "not granted"),
    }


def _purposes() -> dict[str, str]:
    """What a chronology was for, looked at, printed or exported."""
    whys = {
        "complaint": translate("Reasons", "complaint of the person"),
        "ombudsman": translate("Reasons", "asked by the Ombudsman"),
        "court": translate("Reasons", "asked by a court"),
        "inspection": translate("Reasons", "internal inspection"),
    }
    ways = {
        "for": "{why}",
        "print": translate("Reasons", "printed, {why}"),
        "export": translate("Reasons", "exported, {why}"),
    }
    return {f"{way}.{why}": said.format(why=words) for way, said in ways.items() for why, words in whys.items()}


def rights_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "answer_missing": translate("Refusals", "Say how the answer was given, and in a few words what it was."),
        "blackout_unread": translate(
            "Refusals", "Read the words first, and tick that nobody else can be recognised in them."
        ),
        "destruction_empty": translate("Refusals", "Nothing is due today."),
        "destruction_known": translate("Refusals", "This list was settled already. Refresh with F5."),
        "destruction_not_now": translate("Refusals", "This list is not at that step. Refresh with F5."),
        "destruction_open": translate("Refusals", "Another list is open. Approve or reject it first."),
        "extract_not_now": translate("Refusals", "An extract is made of a request for access that was granted."),
        "ground_unknown": translate("Refusals", "Choose the ground on which it is refused, and give it in words."),
        "hold_known": translate("Refusals", "This is held already."),
        "number_unknown": translate(
            "Refusals", "No screening has this number, and no case this code. Compare it with the paper."
        ),
        "period_basis_missing": translate(
            "Refusals", "Say by which rule of the office (retention schedule) it is kept."
        ),
        "period_impossible": translate(
            "Refusals", "Give the period as a whole number above zero, of at most 100 years."
        ),
        "period_short": translate(
            "Refusals", "This class is kept for at least {months} months, so that complaints can be heard."
        ),
        "proof_unfit": translate(
            "Refusals",
            "This does not prove that they may ask: a parent or guardian shows the family document, a representative the "
            "written authority.",
        ),
        "proposer_same": translate(
            "Refusals", "Who proposed the list does not approve it. Ask another supervisor or the head."
        ),
        "recorder_same": translate(
            "Refusals", "Who recorded the request does not decide it. Ask another supervisor or the head."
        ),
        "request_ended": translate("Refusals", "This request was settled already. Refresh with F5."),
        "request_incomplete": translate(
            "Refusals", "Say who asks, how that was proven, and about which register number."
        ),
        "request_not_decided": translate("Refusals", "Another person has to decide this request first."),
        "why_missing": translate("Refusals", "Say what the chronology is for."),
    }


def rights_refused() -> dict[str, str]:
    """The same, short enough for one column of the trail."""
    return {
        "answer_missing": translate("Reasons", "answer missing"),
        "blackout_unread": translate("Reasons", "not read for third persons"),
        "destruction_empty": translate("Reasons", "nothing due"),
        "destruction_known": translate("Reasons", "list settled already"),
        "destruction_not_now": translate("Reasons", "list not at that step"),
        "destruction_open": translate("Reasons", "another list open"),
        "extract_not_now": translate("Reasons", "no access granted"),
        "ground_unknown": translate("Reasons", "ground of refusal missing"),
        "hold_known": translate("Reasons", "held already"),
        "number_unknown": translate("Reasons", "number not known"),
        "period_basis_missing": translate("Reasons", "rule of the office missing"),
        "period_impossible": translate("Reasons", "period not possible"),
        "period_short": translate("Reasons", "period too short"),
        "proof_unfit": translate("Reasons", "proof does not fit who asks"),
        "proposer_same": translate("Reasons", "proposed it themselves"),
        "recorder_same": translate("Reasons", "recorded it themselves"),
        "request_ended": translate("Reasons", "request settled already"),
        "request_incomplete": translate("Reasons", "request incomplete"),
        "request_not_decided": translate("Reasons", "request not decided"),
        "why_missing": translate("Reasons", "purpose missing"),
    }

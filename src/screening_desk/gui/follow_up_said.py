"""What is said of follow-up in the trail and where it is refused; it stands before the door, so it knows no lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def state_word(state: str) -> str:
    """Say where a referral stands."""
    words = {
        "draft": translate("FollowUpWords", "Not sent"),
        "sent": translate("FollowUpWords", "Sent, no reply yet"),
        "accepted": translate("FollowUpWords", "Accepted"),
        "rejected": translate("FollowUpWords", "Not taken"),
        "in_service": translate("FollowUpWords", "In service"),
        "done": translate("FollowUpWords", "Done"),
        "revoked": translate("FollowUpWords", "Taken back"),
    }
    return words.get(state, state)


def follow_up_actions() -> dict[str, str]:
    """Say what was done, for the audit trail."""
    return {
        Action.REFERRAL_STEP: translate("FollowUpWords", "Referral: step noted"),
        Action.SERVICE: translate("FollowUpWords", "Service noted"),
        Action.CONTACT: translate("FollowUpWords", "Contact noted"),
        Action.CASE_CLOSE: translate("FollowUpWords", "Case closed or opened again"),
        Action.CASE_EXPORT: translate("FollowUpWords", "Case exported"),
        Action.FOLLOW_UP: translate("FollowUpWords", "Follow-up listed"),
    }


def follow_up_reasons() -> dict[str, str]:
    """Say the codes that stand beside these actions."""
    states = {state: state_word(state) for state in ("sent", "accepted", "rejected", "in_service", "done", "revoked")}
    return {
        **states,
        "started": translate("FollowUpWords", "begun"),
        "ended": translate("FollowUpWords", "ended"),
        "planned": translate("FollowUpWords", "planned"),
        "made": translate("FollowUpWords", "made"),
        "closed": translate("FollowUpWords", "closed"),
        "reopened": translate("FollowUpWords", "opened again"),
        "follow_up": translate("FollowUpWords", "follow-up"),
        "care": translate("FollowUpWords", "checklist of care"),
        "json": translate("FollowUpWords", "as JSON"),
    }


def follow_up_refused() -> dict[str, str]:
    """Say shortly what was refused."""
    return {
        "case_closed": translate("FollowUpWords", "case closed"),
        "case_things_open": translate("FollowUpWords", "something still open"),
        "choice_missing": translate("FollowUpWords", "nothing chosen"),
        "export_many": translate("FollowUpWords", "too many cases"),
        "nothing_to_export": translate("FollowUpWords", "no case to export"),
        "letter_not_out": translate("FollowUpWords", "letter not printed yet"),
        "not_decided": translate("FollowUpWords", "not decided yet"),
        "reply_person_missing": translate("FollowUpWords", "who answered is missing"),
        "safety_not_private": translate("FollowUpWords", "safety asked while others could hear"),
        "service_open": translate("FollowUpWords", "a service still runs"),
        "step_not_now": translate("FollowUpWords", "step not possible now"),
        "table_unreadable": translate("FollowUpWords", "no table of partners"),
        "unsafe_needs_words": translate("FollowUpWords", "not safe, and no reason for closing"),
    }


def follow_up_sentences() -> dict[str, str]:
    """Say each refusal as a sentence."""
    return {
        "case_closed": translate("FollowUpWords", "This case is closed. Open it again first."),
        "case_things_open": translate(
            "FollowUpWords", "A referral, a service or a contact is still open. Finish these first."
        ),
        "choice_missing": translate("FollowUpWords", "Choose one from the list."),
        "export_many": translate("FollowUpWords", "More than {most} cases. Choose a shorter period."),
        "nothing_to_export": translate("FollowUpWords", "No decided case of this station lies in this period."),
        "letter_not_out": translate(
            "FollowUpWords", "This letter was never printed or exported, so it cannot have been sent."
        ),
        "not_decided": translate("FollowUpWords", "A case is decided before it is closed."),
        "reply_person_missing": translate("FollowUpWords", "Write who at the partner answered or was told."),
        "safety_not_private": translate(
            "FollowUpWords", "Safety is asked only when the person was reached and nobody could hear."
        ),
        "service_open": translate("FollowUpWords", "A service of this referral still runs. End it first."),
        "step_not_now": translate("FollowUpWords", "This step is not possible where the referral stands now."),
        "table_unreadable": translate(
            "FollowUpWords", "This file is no table of partners. Export the directory and fill in that table."
        ),
        "unsafe_needs_words": translate(
            "FollowUpWords",
            "The last contact told of something that is not safe. Write why the case is closed all the same.",
        ),
    }

"""The words of training in the audit trail and of its refusals, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def training_actions() -> dict[str, str]:
    """What is done in a training store."""
    return {
        Action.TRAINING_LIST: translate("Actions", "Learners listed"),
        Action.TRAINING_START: translate("Actions", "Training case begun"),
        Action.TRAINING_FINISH: translate("Actions", "Training case ended"),
        Action.TRAINING_VIEW: translate("Actions", "Training results looked at"),
        Action.TRAINING_COURSE: translate("Actions", "Course result made"),
    }


def training_refusals() -> dict[str, str]:
    """Whole sentences for whoever reads them at the page."""
    return {
        "not_training_store": translate(
            "Refusals", "This is no training store. Training starts apart, with screening-desk --training."
        ),
        "role_other_store": translate(
            "Refusals", "This role does not belong here: learners are added to a training store, all others elsewhere."
        ),
        "training_case_only": translate(
            "Refusals", "This is a training store. Begin a case and scan its document; real travellers stay out."
        ),
        "training_ended": translate("Refusals", "This case is ended already. Begin it again to train once more."),
        "training_for_good": translate("Refusals", "A training store stays one, and no other store becomes one."),
        "training_open": translate("Refusals", "A case is still open. Go on with it, or give it up first."),
        "training_store": translate("Refusals", "This is a training store: no real work is done in it."),
        "training_unknown": translate("Refusals", "This case is not there any more. Ask your trainer."),
    }


def training_refused() -> dict[str, str]:
    """The same, short enough for one column of the trail."""
    return {
        "not_training_store": translate("Reasons", "not a training store"),
        "role_other_store": translate("Reasons", "role of another kind of store"),
        "training_case_only": translate("Reasons", "not of the training case"),
        "training_ended": translate("Reasons", "training case ended already"),
        "training_for_good": translate("Reasons", "training mark not to be changed"),
        "training_open": translate("Reasons", "another training case open"),
        "training_store": translate("Reasons", "training store"),
        "training_unknown": translate("Reasons", "training case not there"),
    }

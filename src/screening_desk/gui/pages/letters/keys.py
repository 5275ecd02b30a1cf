"""The keys of the page of letters, and the right that each needs."""

from __future__ import annotations

from screening_desk.services.access import Action

KEYS = {
    "reload": "F5",
    "list": "Alt+D",
    "withdraw": "Ctrl+U",
    "slip": "Ctrl+P",
    "keep_key": "Ctrl+S",
    "by_words": "Alt+F",
    "by_key": "Alt+K",
    "switch_code": "Alt+1",
    "switch_seal": "Alt+2",
    "new_key": "Ctrl+N",
    "export_key": "Ctrl+E",
}
NEEDS = {
    "list": Action.WITHDRAWN_LIST,
    "withdraw": Action.LETTER_WITHDRAW,
    "slip": Action.LETTER_PRINT,
    "keep_key": Action.PARTNER_SAVE,
    "by_words": Action.LETTER_BUNDLE,
    "by_key": Action.LETTER_BUNDLE,
    "switch_code": Action.LETTER_MARKS,
    "switch_seal": Action.LETTER_MARKS,
    "new_key": Action.OFFICE_KEY,
    "export_key": Action.OFFICE_KEY,
}

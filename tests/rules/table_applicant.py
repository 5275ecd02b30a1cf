"""Case tables of the passport applicant."""

from dataclasses import replace
from datetime import date

from tests.rules.people import CITIZEN, NOBODY, UTOPIAN, Line, of

FIRST = replace(NOBODY, nationality="IDN")

TABLES = {
    "applicant_citizen": [
        Line("citizen", "ok", CITIZEN, "applicant"),
        Line("foreigner", "foreign", UTOPIAN, "applicant", facts={"country": "UTO"}),
        Line("nationality unknown", None, of(""), "applicant"),
        Line("another mode", None, CITIZEN),
    ],
    "old_passport": [
        Line("nothing read, not said which", "unanswered", FIRST, "applicant", asks="first_application"),
        Line("first application", "first", FIRST, "applicant", {"first_application": "yes"}),
        Line("replacement, not seen yet", "not_seen", CITIZEN, "applicant", asks="intact"),
        Line("replacement, intact", "ok", CITIZEN, "applicant", {"intact": "yes"}),
        Line(
            "expired is replaced all the same",
            "ok",
            replace(CITIZEN, expiry_date=date(2020, 1, 1)),
            "applicant",
            {"intact": "yes"},
        ),
        Line("replacement, damaged", "damaged", CITIZEN, "applicant", {"intact": "damaged"}),
        Line(
            "replacement without a date", "undated", replace(CITIZEN, expiry_date=None), "applicant", {"intact": "yes"}
        ),
        Line("said to be a replacement, nothing read", "not_seen", FIRST, "applicant", {"first_application": "no"}),
    ],
    "papers": [
        Line("not seen", "unanswered", CITIZEN, "applicant", asks="papers"),
        Line("seen", "ok", CITIZEN, "applicant", {"papers": "seen"}),
        Line("incomplete", "incomplete", CITIZEN, "applicant", {"papers": "incomplete"}),
        Line("data differ", "differs", CITIZEN, "applicant", {"papers": "differs"}),
        Line("at the border", None, CITIZEN),
    ],
}

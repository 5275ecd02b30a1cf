"""Case tables of a citizen's journey: purpose, minors, coming home with an SPLP."""

from dataclasses import replace
from datetime import date

from tests.rules.people import CITIZEN, UTOPIAN, Line, of

MINOR = replace(CITIZEN, birth_date=date(2008, 11, 25))
GROWN_TODAY = replace(CITIZEN, birth_date=date(2008, 11, 24))
LEAP = replace(CITIZEN, birth_date=date(2008, 2, 29))
SPLP = {"document_kind": "splp"}

TABLES = {
    "travel_purpose": [
        Line("not asked", "unanswered", CITIZEN, "departure", asks="travel_purpose"),
        Line("not asked, applicant", "unanswered", CITIZEN, "applicant"),
        Line(
            "umrah", "stated", CITIZEN, "departure", {"travel_purpose": "pilgrimage"}, facts={"purpose": "pilgrimage"}
        ),
        Line("work", "stated", CITIZEN, "departure", {"travel_purpose": "work"}),
        Line("does not know", "not_known", CITIZEN, "departure", {"travel_purpose": "unknown"}),
        Line("not an answer", "unanswered", CITIZEN, "departure", {"travel_purpose": "fun"}),
        Line("foreigner", None, UTOPIAN, "departure"),
        Line("nationality unknown", None, of(""), "departure"),
        Line("at entry", None, CITIZEN),
    ],
    "minor_escort": [
        Line("grown up", None, CITIZEN, "departure"),
        Line("18 today", None, GROWN_TODAY, "departure"),
        Line("18 tomorrow", "unanswered", MINOR, "departure", asks="minor_escort"),
        Line("born on a leap day, 28 February", "unanswered", LEAP, "departure", today=date(2026, 2, 28)),
        Line("born on a leap day, 1 March", None, LEAP, "departure", today=date(2026, 3, 1)),
        Line("age not known is the child path", "unanswered", replace(CITIZEN, birth_date=None), "departure"),
        *(
            Line(answer, "ok", MINOR, "departure", {"minor_escort": answer}, facts={"escort": answer})
            for answer in ("parent", "guardian", "letter")
        ),
        Line("none", "missing", MINOR, "departure", {"minor_escort": "none"}),
        Line("cannot be told", "unknown", MINOR, "departure", {"minor_escort": "unknown"}),
        Line("not an answer", "unanswered", MINOR, "departure", {"minor_escort": "uncle"}),
        Line("foreign minor", None, replace(UTOPIAN, birth_date=date(2015, 1, 1)), "departure"),
        Line("at entry", None, MINOR),
    ],
    "citizenship_proof": [
        Line("passport", None, CITIZEN),
        Line("SPLP", "ok", CITIZEN, given=SPLP),
        Line("sent back on a passport", None, CITIZEN, given={"returned": "yes"}),
        Line("foreigner", None, given=SPLP),
        Line("nationality unknown", None, of(""), given=SPLP),
        Line("at exit", None, CITIZEN, "departure", SPLP),
    ],
    "splp_reason": [
        Line("passport", None, CITIZEN),
        Line("not asked", "unanswered", CITIZEN, given=SPLP, asks="splp_reason"),
        Line("lost", "stated", CITIZEN, given=SPLP | {"splp_reason": "lost"}),
        Line("held by somebody", "held", CITIZEN, given=SPLP | {"splp_reason": "held"}),
        Line("not known", "not_known", CITIZEN, given=SPLP | {"splp_reason": "unknown"}),
        Line("foreigner", None, given=SPLP),
    ],
}

"""Case tables of the passport applicant."""

from dataclasses import replace
from datetime import date

from screening_desk.rules import DocumentFacts
from tests.rules.people import CITIZEN, NOBODY, UTOPIAN, Line, of

FIRST = replace(NOBODY, nationality="IDN")
ON = frozenset({"labour_letter"})


def number(nik: str, birth: date | None = UTOPIAN.birth_date) -> DocumentFacts:
    """Nobody's passport, an identity number instead of it (invented)."""
    return replace(FIRST, nik=nik, birth_date=birth)


def arranged(who: str) -> list[Line]:
    """Who pays, or who arranged the papers: the same cases."""
    asked_on = {"broker", "new_contact"}
    known = ("self", "family", "employer", "company", "broker", "new_contact")
    return [
        Line("not asked", "unanswered", CITIZEN, "applicant", asks=who),
        *(
            Line(answer, "ask_on" if answer in asked_on else "stated", CITIZEN, "applicant", {who: answer})
            for answer in known
        ),
        Line("not known", "not_known", CITIZEN, "applicant", {who: "unknown"}),
        Line("not an answer", "unanswered", CITIZEN, "applicant", {who: "me"}),
        Line("at exit", None, CITIZEN, "departure"),
    ]


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
        Line("lost", "lost", FIRST, "applicant", {"first_application": "lost"}, asks="first_application"),
        Line("another one was read, the old one is lost", "lost", CITIZEN, "applicant", {"first_application": "lost"}),
    ],
    "papers": [
        Line("not seen", "unanswered", CITIZEN, "applicant", asks="papers"),
        Line("seen", "ok", CITIZEN, "applicant", {"papers": "seen"}),
        Line("incomplete", "incomplete", CITIZEN, "applicant", {"papers": "incomplete"}),
        Line("data differ", "differs", CITIZEN, "applicant", {"papers": "differs"}),
        Line("at the border", None, CITIZEN),
    ],
    "nik": [
        Line("a passport was read", None, CITIZEN, "applicant"),
        Line("nothing read, none typed", "missing", FIRST, "applicant"),
        Line("blanks are none", "missing", number("   "), "applicant"),
        Line("fifteen digits", "length", number("170101120874000"), "applicant", facts={"count": 15, "length": 16}),
        Line("seventeen digits", "length", number("17010112087400011"), "applicant", facts={"count": 17}),
        Line("a letter among them", "length", number("17010112O8740001"), "applicant"),
        Line("blanks and dots between them", "ok", number("1701 0112.0874-0001"), "applicant"),
        Line("day 32", "date", number("1701013208740001"), "applicant"),
        Line("day 31 of June", "date", number("1701013106740001"), "applicant"),
        Line("29 February 1974", "date", number("1701012902740001"), "applicant"),
        Line("29 February 1976", "differs", number("1701012902760001"), "applicant"),
        Line("month 13", "date", number("1701011213740001"), "applicant"),
        Line("day 40", "date", number("1701014008740001"), "applicant"),
        Line("day 41 is the first of the month", "differs", number("1701014108740001"), "applicant"),
        Line("day 71 is the last of August", "differs", number("1701017108740001"), "applicant"),
        Line("day 72", "date", number("1701017208740001"), "applicant"),
        Line("one digit sixteen times", "placeholder", number("1" * 16), "applicant"),
        Line("counted up", "placeholder", number("1234567890123456"), "applicant"),
        Line("agrees with the birth date", "ok", number("1701011208740001"), "applicant"),
        Line("agrees, day with 40 added", "ok", number("1701015208740001"), "applicant"),
        Line("another birth date", "differs", number("1701011308740001"), "applicant"),
        Line("no birth date to compare", "undated", number("1701011208740001", None), "applicant"),
        Line("a region outside the table", "region", number("9900011208740001"), "applicant", facts={"province": "99"}),
        Line("typed beside a passport", "ok", replace(CITIZEN, nik="1701011208740001"), "applicant"),
        Line("at the border", None, number("1701011208740001")),
    ],
    "payer": arranged("payer"),
    "papers_by": arranged("papers_by"),
    "contact_abroad": [
        Line("purpose not known", None, CITIZEN, "applicant"),
        *(
            Line(f"nobody to be called: {purpose}", None, CITIZEN, "applicant", {"travel_purpose": purpose})
            for purpose in ("tourism", "pilgrimage", "business", "medical", "seafarer", "unknown")
        ),
        *(
            Line(f"not asked: {purpose}", "unanswered", CITIZEN, "applicant", {"travel_purpose": purpose})
            for purpose in ("family", "study", "work", "other")
        ),
        Line("reached", "ok", CITIZEN, "applicant", {"travel_purpose": "work", "contact_abroad": "reached"}),
        Line("named", "named", CITIZEN, "applicant", {"travel_purpose": "work", "contact_abroad": "named"}),
        Line(
            "not reached",
            "not_reached",
            CITIZEN,
            "applicant",
            {"travel_purpose": "work", "contact_abroad": "not_reached"},
        ),
        Line("none", "none", CITIZEN, "applicant", {"travel_purpose": "family", "contact_abroad": "none"}),
        Line("not known", "not_known", CITIZEN, "applicant", {"travel_purpose": "work", "contact_abroad": "unknown"}),
        Line(
            "before the circular",
            "not_in_force",
            CITIZEN,
            "applicant",
            {"travel_purpose": "work"},
            today=date(2024, 12, 19),
        ),
        Line(
            "first day of the circular",
            "unanswered",
            CITIZEN,
            "applicant",
            {"travel_purpose": "work"},
            today=date(2024, 12, 20),
        ),
        Line("at exit", None, CITIZEN, "departure", {"travel_purpose": "work"}),
    ],
    "earlier_applications": [
        Line("not asked", "unanswered", CITIZEN, "applicant", asks="earlier_applications"),
        Line("never", "stated", CITIZEN, "applicant", {"earlier_applications": "never"}),
        Line("approved", "stated", CITIZEN, "applicant", {"earlier_applications": "approved"}),
        Line("deferred", "deferred", CITIZEN, "applicant", {"earlier_applications": "deferred"}),
        Line("refused", "refused", CITIZEN, "applicant", {"earlier_applications": "refused"}),
        Line("not known", "not_known", CITIZEN, "applicant", {"earlier_applications": "unknown"}),
        Line("at exit", None, CITIZEN, "departure"),
    ],
    "labour_letter": [
        Line("off, as shipped", None, CITIZEN, "applicant", {"travel_purpose": "work"}),
        Line("another rule is on", None, CITIZEN, "applicant", {"travel_purpose": "work"}, office=frozenset({"nik"})),
        Line("on, not seen", "unanswered", CITIZEN, "applicant", {"travel_purpose": "work"}, office=ON),
        Line("on, another purpose", None, CITIZEN, "applicant", {"travel_purpose": "tourism"}, office=ON),
        Line("on, purpose not known", None, CITIZEN, "applicant", office=ON),
        Line(
            "on, present", "ok", CITIZEN, "applicant", {"travel_purpose": "work", "labour_letter": "present"}, office=ON
        ),
        Line(
            "on, absent",
            "absent",
            CITIZEN,
            "applicant",
            {"travel_purpose": "work", "labour_letter": "absent"},
            office=ON,
        ),
    ],
}

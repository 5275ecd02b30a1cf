"""Case tables of a foreigner inside the country: extensions, windows, activity, coming back."""

from datetime import date

from tests.rules.people import CITIZEN, Line, of
from tests.rules.table_stay import ended, entered, permit


def coded(code: str, left: int = 40, **more: str) -> dict[str, str]:
    """A visit permit with so many days left, of that code."""
    return ended(-left) | {"visa_index": code, **more}


def active(code: str, purpose: str, kind: str = "ITK") -> dict[str, str]:
    """Somebody with that permit and code, and what they were found doing."""
    return permit(kind, visa_index=code, purpose=purpose)


TABLES = {
    "no_stamp": [
        Line("a day was typed", None, mode="stay", given={"entry_date": "2026-11-01"}),
        Line("not answered", None, mode="stay"),
        Line("autogate", "autogate", mode="stay", given={"entry_date": "no_stamp"}),
        Line("autogate, at exit", "autogate", mode="departure", given={"entry_date": "no_stamp"}),
        Line("citizen", None, CITIZEN, "departure", {"entry_date": "no_stamp"}),
        Line("at entry", None, given={"entry_date": "no_stamp"}),
    ],
    "extension": [
        Line("permit not known", None, mode="stay"),
        Line("code not known", "no_code", mode="stay", given=ended(-40), asks="visa_index"),
        Line("code the table does not hold", "no_code", mode="stay", given=coded("C99")),
        Line("visa-free", "not_extendable", mode="stay", given=coded("A1")),
        Line("arts", "not_extendable", mode="stay", given=coded("C7A")),
        Line("tourism, entry not known", "total_days", mode="stay", given=coded("C1"), facts={"days": 180}),
        Line(
            "tourism from 26 May",
            "until",
            mode="stay",
            given=coded("C1", entry_date="2026-05-26"),
            facts={"until": "2026-11-21"},
        ),
        Line(
            "on arrival",
            "until",
            mode="stay",
            given=coded("B1", entry_date="2026-11-01"),
            facts={"until": "2026-12-30"},
        ),
        Line("entry after today is a slip", "total_days", mode="stay", given=coded("C1", entry_date="2026-11-25")),
        Line("twelve months, entry not known", "total_months", mode="stay", given=coded("C4"), facts={"months": 12}),
        Line(
            "twelve months from a leap day",
            "until",
            mode="stay",
            given=coded("C22", entry_date="2028-02-29") | {"permit_until": "2028-08-26"},
            today=date(2028, 3, 1),
            facts={"until": "2029-02-27"},
        ),
        Line("social, no longest stay", "extendable", mode="stay", given=coded("C6"), facts={"confidence": "general"}),
        Line("the source does not say", "unknown", mode="stay", given=coded("D14")),
        Line("limited stay", "by_code", mode="stay", given=ended(-40, "ITAS")),
        Line("permanent stay has a row of its own", None, mode="stay", given=ended(-40, "ITAP")),
        Line("last day", "not_extendable", mode="stay", given=coded("A1", 0)),
        Line("over yesterday", None, mode="stay", given=coded("A1", -1)),
        Line("diplomatic", None, mode="stay", given=ended(-40, "ITDip")),
        Line("citizen", None, CITIZEN, "stay", coded("C1")),
        Line("at exit", None, mode="departure", given=coded("C1")),
        Line(
            "before the circular",
            "not_in_force",
            mode="stay",
            given=permit("ITK", permit_until="2025-06-30", visa_index="C1"),
            today=date(2025, 5, 28),
        ),
        Line(
            "first day of the circular",
            "total_days",
            mode="stay",
            given=permit("ITK", permit_until="2025-06-30", visa_index="C1"),
            today=date(2025, 5, 29),
        ),
    ],
    "conversion": [
        Line("31 days left", None, mode="stay", given=coded("C15", 31)),
        Line("30 days left", "open", mode="stay", given=coded("C15", 30), facts={"last": "2026-12-24"}),
        Line("last day", "open", mode="stay", given=coded("C15", 0)),
        Line("over yesterday", None, mode="stay", given=coded("C15", -1)),
        Line("visa-free", "not_convertible", mode="stay", given=coded("A1", 10)),
        Line("pre-investment", "not_convertible", mode="stay", given=coded("D12", 10)),
        Line("the source does not say", "unknown", mode="stay", given=coded("C1", 10)),
        Line("code not known", "no_code", mode="stay", given=ended(-10), asks="visa_index"),
        Line("end not known", None, mode="stay", given=permit("ITK", visa_index="C15")),
        Line("counted end", "unknown", mode="stay", given=entered("2026-10-24", "C2"), facts={"code": "C2"}),
        Line("limited stay", None, mode="stay", given=ended(-10, "ITAS")),
        Line("citizen", None, CITIZEN, "stay", coded("C15", 10)),
    ],
    "bridging_window": [
        Line("31 days left", None, mode="stay", given=ended(-31)),
        Line("30 days left", "open", mode="stay", given=ended(-30), facts={"last": "2026-12-21"}),
        Line("3 days left", "open", mode="stay", given=ended(-3, "ITAS"), facts={"last": "2026-11-24"}),
        Line("2 days left", "late", mode="stay", given=ended(-2, "ITAS"), facts={"last": "2026-11-23"}),
        Line("last day", "late", mode="stay", given=ended(0)),
        Line("over yesterday", None, mode="stay", given=ended(1)),
        Line(
            "over a month's end",
            "late",
            mode="stay",
            given=permit("ITK", permit_until="2028-03-02"),
            today=date(2028, 2, 29),
            facts={"last": "2028-02-28"},
        ),
        Line("a bridging permit", None, mode="stay", given=ended(-10, "bridging")),
        Line("end not known", None, mode="stay", given=permit("ITK")),
        Line("citizen", None, CITIZEN, "stay", ended(-10)),
    ],
    "itap_window": [
        Line("61 days left", None, mode="stay", given=ended(-61, "ITAP")),
        Line("60 days left", "open", mode="stay", given=ended(-60, "ITAP"), facts={"first": "2026-11-24"}),
        Line("last day", "open", mode="stay", given=ended(0, "ITAP")),
        Line("over yesterday", None, mode="stay", given=ended(1, "ITAP")),
        Line("another permit", None, mode="stay", given=ended(-10)),
        Line("end not known", None, mode="stay", given=permit("ITAP")),
    ],
    "activity": [
        Line("permit not known", None, mode="stay", given={"purpose": "work"}),
        Line("code not known", "no_code", mode="stay", given=permit("ITK", purpose="work"), asks="visa_index"),
        Line(
            "code the table does not hold",
            "unknown_code",
            mode="stay",
            given=active("C99", "work"),
            facts={"code": "C99"},
        ),
        Line("not asked", "unanswered", mode="stay", given=permit("ITK", visa_index="C1"), asks="purpose"),
        Line("a tourist sees the sights", "ok", mode="stay", given=active("C1", "tourism")),
        Line("a tourist works", "differs", mode="stay", given=active("C1", "work"), facts={"covers": "tourism"}),
        Line("a worker works", "ok", mode="stay", given=active("E23", "work", "ITAS")),
        Line("a student works", "differs", mode="stay", given=active("E30B", "work", "ITAS")),
        Line("a spouse works", "differs", mode="stay", given=active("E31A", "work", "ITAS")),
        Line("no code for it", "nowhere", mode="stay", given=active("C1", "transit")),
        Line("the sources leave it open", "unclear", mode="stay", given=active("A1", "family")),
        Line("code without purposes", "no_table", mode="stay", given=active("E26", "work", "ITAS")),
        Line("on a bridging permit", "differs", mode="stay", given=active("C1", "work", "bridging")),
        Line("permanent stay is bound to no code", None, mode="stay", given=active("C1", "work", "ITAP")),
        Line("diplomatic", None, mode="stay", given=active("C1", "work", "ITDip")),
        Line("at exit", None, mode="departure", given=active("C1", "work")),
        Line("citizen", None, CITIZEN, "stay", active("C1", "work")),
    ],
    "reentry_exit": [
        Line("visitor", None, mode="departure", given=permit("ITK", epo="returning")),
        Line("leaves for good", None, mode="departure", given=permit("ITAS", epo="yes")),
        Line("without EPO", None, mode="departure", given=permit("ITAS", epo="no")),
        Line("not asked whether coming back", None, mode="departure", given=permit("ITAS")),
        Line(
            "coming back, not seen",
            "unanswered",
            mode="departure",
            given=permit("ITAS", epo="returning"),
            asks="reentry_permit",
        ),
        Line("coming back, seen", "ok", mode="departure", given=permit("ITAP", epo="returning", reentry_permit="yes")),
        Line(
            "coming back, none", "missing", mode="departure", given=permit("ITAS", epo="returning", reentry_permit="no")
        ),
        Line("nationality unknown", None, of(""), "departure", permit("ITAS", epo="returning")),
        Line("inside", None, mode="stay", given=permit("ITAS", epo="returning")),
    ],
}

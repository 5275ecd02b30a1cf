"""Case tables of permits, the last permitted day and overstay."""

from dataclasses import replace
from datetime import date, timedelta

from tests.rules.people import CITIZEN, TODAY, UTOPIAN, Line, of

CHILD = replace(UTOPIAN, birth_date=date(2008, 11, 25))
ADULT_TODAY = replace(UTOPIAN, birth_date=date(2008, 11, 24))


def permit(kind: str, **more: str) -> dict[str, str]:
    return {"permit_kind": kind, **more}


def ended(days: int, kind: str = "ITK") -> dict[str, str]:
    """A permit whose last day was so many days ago."""
    return permit(kind, permit_until=(TODAY - timedelta(days)).isoformat())


def entered(day: str, code: str, extensions: str = "0") -> dict[str, str]:
    """A visit without a printed end, and how often it was extended ("": not said)."""
    given = permit("ITK", permit_until="none", visa_index=code, entry_date=day)
    return given | ({"extensions": extensions} if extensions else {})


TABLES = {
    "stay_citizen": [
        Line("citizen", "citizen", CITIZEN, "stay"),
        Line("foreigner", None, mode="stay"),
        Line("nationality unknown", None, of(""), "stay"),
    ],
    "permit_kind": [
        Line("not seen", "unanswered", mode="stay", asks="permit_kind"),
        Line("not seen at exit", "unanswered", mode="departure"),
        *(
            Line(kind, "known", mode="stay", given=permit(kind))
            for kind in ("ITK", "ITAS", "ITAP", "bridging", "forced")
        ),
        Line("diplomatic", "not_judged", mode="stay", given=permit("ITDip")),
        Line("not shown", "not_shown", mode="stay", given=permit("none")),
        Line("citizen", None, CITIZEN, "departure"),
        Line("nationality unknown", None, of(""), "departure"),
        Line("at entry", None),
    ],
    "stay_until": [
        Line("kind not known", None, mode="stay"),
        Line("nothing known about the end", "no_end", mode="stay", given=permit("ITK"), asks="permit_until"),
        Line("a date that is none", "no_end", mode="stay", given=permit("ITK", permit_until="2026-02-30")),
        Line("printed, last day", "printed", mode="stay", given=ended(0), facts={"left": 0}),
        Line("printed, over yesterday", None, mode="stay", given=ended(1)),
        Line("printed, days left", "printed", mode="departure", given=ended(-30, "ITAP"), facts={"left": 30}),
        Line("bridging counts as printed", "printed", mode="stay", given=ended(-5, "bridging")),
        Line(
            "counted, day of entry is day 1 (PUB-DATES-01)",
            "counted",
            mode="stay",
            given=entered("2026-07-14", "A1"),
            today=date(2026, 8, 12),
            facts={"until": "2026-08-12", "left": 0},
        ),
        Line("counted, the day after", None, mode="stay", given=entered("2026-07-14", "A1"), today=date(2026, 8, 13)),
        Line(
            "counted over the end of February (PUB-DATES-02)",
            "counted",
            mode="stay",
            given=entered("2028-02-10", "A1"),
            today=date(2028, 2, 10),
            facts={"until": "2028-03-10"},
        ),
        Line(
            "printed wins over counted",
            "printed",
            mode="stay",
            given=entered("2026-11-01", "C1") | {"permit_until": "2026-11-30"},
            facts={"until": "2026-11-30"},
        ),
        Line(
            "no end printed, code missing",
            "no_code",
            mode="stay",
            given=permit("ITK", permit_until="none"),
            asks="visa_index",
        ),
        Line(
            "no end printed, entry missing",
            "no_entry",
            mode="stay",
            given=permit("ITK", permit_until="none", visa_index="C1"),
            asks="entry_date",
        ),
        Line("entry after today is a slip", "no_entry", mode="stay", given=entered("2026-11-25", "C1")),
        Line("entry by an autogate", "no_stamp", mode="stay", given=entered("no_stamp", "C1"), asks="entry_date"),
        Line(
            "counted only when no end is printed",
            "no_end",
            mode="stay",
            given={"permit_kind": "ITK", "visa_index": "A1", "entry_date": "2026-11-01"},
            asks="permit_until",
        ),
        Line(
            "a code that can be extended, not said whether it was",
            "extensions_open",
            mode="departure",
            given=entered("2026-11-01", "C1", ""),
            asks="extensions",
        ),
        Line("a code that cannot be extended", "counted", mode="stay", given=entered("2026-11-01", "A1", "")),
        Line(
            "a code of which the source does not say",
            "extensions_open",
            mode="stay",
            given=entered("2026-11-01", "D3", ""),
        ),
        Line(
            "extended once, 60 days from entry (PUB-DATES-04)",
            "counted",
            mode="stay",
            given=entered("2026-12-05", "B1", "1"),
            today=date(2027, 2, 2),
            facts={"until": "2027-02-02", "left": 0},
        ),
        Line(
            "extended once, the day after",
            None,
            mode="stay",
            given=entered("2026-12-05", "B1", "1"),
            today=date(2027, 2, 3),
        ),
        Line(
            "extended more often than the code allows",
            "extension_unknown",
            mode="stay",
            given=entered("2026-11-01", "B1", "2"),
            asks="permit_until",
        ),
        Line(
            "extended, and the table holds no length",
            "extension_unknown",
            mode="stay",
            given=entered("2026-11-01", "C1", "1"),
            asks="permit_until",
        ),
        Line(
            "into a leap day",
            "counted",
            mode="stay",
            given=entered("2028-01-31", "A1"),
            today=date(2028, 2, 29),
            facts={"until": "2028-02-29"},
        ),
        Line(
            "and past it in a common year", None, mode="stay", given=entered("2027-01-31", "A1"), today=date(2027, 3, 2)
        ),
        Line(
            "last day of a common February",
            "counted",
            mode="stay",
            given=entered("2027-01-31", "A1"),
            today=date(2027, 3, 1),
            facts={"left": 0},
        ),
        Line("code without days", "not_countable", mode="stay", given=entered("2026-11-01", "E26")),
        Line("code the table does not know", "not_countable", mode="stay", given=entered("2026-11-01", "C99")),
        Line(
            "limited stay without a printed end",
            "not_countable",
            mode="stay",
            given=permit("ITAS", permit_until="none", visa_index="C1", entry_date="2026-11-01"),
        ),
        Line("not judged here", None, mode="stay", given=ended(0, "ITDip")),
        Line("not shown", None, mode="stay", given=ended(0, "none")),
        Line("citizen", None, CITIZEN, "stay", ended(0)),
    ],
    "stay_dates": [
        Line("only printed", None, mode="stay", given=ended(0)),
        Line("only counted", None, mode="stay", given=entered("2026-11-01", "C1")),
        Line("the same", None, mode="stay", given=entered("2026-11-01", "C1") | {"permit_until": "2026-12-30"}),
        Line(
            "they differ",
            "differ",
            mode="stay",
            given=entered("2026-11-01", "C1") | {"permit_until": "2026-12-31"},
            facts={"printed": "2026-12-31", "counted": "2026-12-30"},
        ),
        Line("citizen", None, CITIZEN, "stay", entered("2026-11-01", "C1") | {"permit_until": "2026-12-31"}),
    ],
    "overstay": [
        Line("last day", None, mode="departure", given=ended(0)),
        Line(
            "one day",
            "charge",
            mode="departure",
            given=ended(1),
            facts={"days": 1, "charge": 1_000_000, "tariff_of": "PP 45/2024", "confidence": "general"},
        ),
        Line(
            "the tariff before",
            "charge",
            mode="stay",
            given=permit("ITK", permit_until="2024-10-16"),
            today=date(2024, 10, 17),
            facts={"tariff_of": "PP 28/2019"},
        ),
        Line(
            "first day of the new tariff",
            "charge",
            mode="stay",
            given=permit("ITK", permit_until="2024-10-17"),
            today=date(2024, 10, 18),
            facts={"tariff_of": "PP 45/2024"},
        ),
        Line("no tariff known for the day", "no_tariff", mode="stay", given=ended(5), data="no tariff"),
        Line("forced circumstances", "by_circular", mode="stay", given=ended(5, "forced")),
        Line("forced circumstances, last day", None, mode="stay", given=ended(0, "forced")),
        Line("extension not said: nothing is over", None, mode="stay", given=entered("2026-08-01", "C1", "")),
        Line("59 days", "charge", mode="stay", given=ended(59), facts={"charge": 59_000_000}),
        Line("exactly 60", "exact_limit", mode="stay", given=ended(60), facts={"days": 60}),
        Line("61 days", "over_limit", mode="stay", given=ended(61)),
        Line(
            "counted from entry",
            "charge",
            mode="stay",
            given=entered("2026-09-21", "C1"),
            facts={"until": "2026-11-19", "days": 5},
        ),
        Line("child", "child", CHILD, "stay", ended(5)),
        Line("child over the limit", "child", CHILD, "stay", ended(90)),
        Line("18 today", "charge", ADULT_TODAY, "stay", ended(5)),
        Line("age unknown is the child path", "child", replace(UTOPIAN, birth_date=None), "stay", ended(5)),
        Line(
            "born after today is the child path",
            "child",
            replace(UTOPIAN, birth_date=date(2030, 1, 1)),
            "stay",
            ended(5),
        ),
        Line("question of a presumed victim open", "open_question", mode="departure", given=ended(5), question=True),
        Line("the same for a child", "open_question", CHILD, "departure", ended(5), question=True),
        Line("end not known", None, mode="stay", given=permit("ITK")),
        Line("permit not known", None, mode="stay", given={"permit_until": "2026-01-01"}),
        Line("not judged here", None, mode="stay", given=ended(5, "ITDip")),
        Line("citizen", None, CITIZEN, "departure", ended(5)),
    ],
    "epo": [
        Line("visitor", None, mode="departure", given=permit("ITK")),
        Line("permit not known", None, mode="departure"),
        Line("not asked", "unanswered", mode="departure", given=permit("ITAS"), asks="epo"),
        Line("seen", "ok", mode="departure", given=permit("ITAP", epo="yes")),
        Line("without", "missing", mode="departure", given=permit("ITAS", epo="no")),
        Line("coming back", "returning", mode="departure", given=permit("ITAS", epo="returning")),
        Line("at an inspection", None, mode="stay", given=permit("ITAS")),
    ],
    "address_report": [
        Line("not asked", "unanswered", mode="stay", asks="address_report"),
        Line("reported", "ok", mode="stay", given={"address_report": "yes"}),
        Line("not reported", "missing", mode="stay", given={"address_report": "no"}),
        Line("not known", "unknown", mode="stay", given={"address_report": "unknown"}),
        Line("citizen", None, CITIZEN, "stay"),
        Line("at exit", None, mode="departure"),
    ],
}

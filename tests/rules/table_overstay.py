"""Case table of overstay: when it begins, what is charged, and what speaks against a charge."""

from dataclasses import replace
from datetime import date

from tests.rules.people import CITIZEN, UTOPIAN, Line
from tests.rules.table_stay import PRINTED, UNREACHABLE, ended, ends, entered, permit

CHILD = replace(UTOPIAN, birth_date=date(2008, 11, 25))
ADULT_TODAY = replace(UTOPIAN, birth_date=date(2008, 11, 24))

TABLES = {
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
        Line("over by SIMKIM, none chosen", None, mode="stay", given=ends(PRINTED, "2026-11-19")),
        Line("over by the passport, none chosen", None, mode="stay", given=ends("2026-11-19", PRINTED)),
        Line("over by both, none chosen", None, mode="stay", given=ends("2026-11-19", "2026-11-20")),
        Line("over by SIMKIM, cannot be chosen", None, mode="stay", given=ends(PRINTED, "2026-11-19", "unsure")),
        Line(
            "over by SIMKIM, which is used",
            "charge",
            mode="departure",
            given=ends(PRINTED, "2026-11-19", "record_unclear"),
            facts={"until": "2026-11-19", "days": 5},
        ),
        Line(
            "over by SIMKIM, the passport is used",
            None,
            mode="stay",
            given=ends(PRINTED, "2026-11-19", "passport_newer"),
        ),
        Line(
            "over by the passport, SIMKIM is used",
            None,
            mode="stay",
            given=ends("2026-11-19", PRINTED, "record_extended"),
        ),
        Line(
            "over by the passport, not compared",
            "charge",
            mode="stay",
            given=ends("2026-11-19", ""),
        ),
        Line(
            "over by the only end, in SIMKIM",
            "charge",
            mode="stay",
            given=ends("none", "2026-11-19"),
            facts={"days": 5},
        ),
        Line(
            "nothing is over before SIMKIM was read",
            None,
            mode="stay",
            given=entered("2026-09-21", "C1") | {"permit_recorded": ""},
        ),
        Line(
            "counted while SIMKIM is not reachable",
            "charge",
            mode="stay",
            given=entered("2026-09-21", "C1") | UNREACHABLE,
            facts={"days": 5},
        ),
        Line("over by a SIMKIM not reachable", None, mode="stay", given=ends(PRINTED, "2026-11-19") | UNREACHABLE),
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
}

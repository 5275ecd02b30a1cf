"""Case tables of citizens who go abroad to work: scheme, each paper, destination, age, card."""

from dataclasses import replace
from datetime import date

from screening_desk.rules.worker import PAPERS
from tests.rules.people import CITIZEN, UTOPIAN, Line, of, shipped

WORK, SEA, TRIP = ({"travel_purpose": purpose} for purpose in ("work", "seafarer", "tourism"))
GROWN_TODAY = replace(CITIZEN, birth_date=date(2008, 11, 24))
MINOR = replace(CITIZEN, birth_date=date(2008, 11, 25))


def by(scheme: str, **more: str) -> dict[str, str]:
    """A worker of that scheme."""
    return WORK | {"worker_scheme": scheme, **more}


def to(country: str, scheme: str = "p3mi", **more: str) -> dict[str, str]:
    """A worker on the way to that state."""
    return by(scheme, destination=country, **more)


def paper(name: str) -> list[Line]:
    """Present, absent, doubtful, not applicable, not answered: in each scheme that has the paper, and in none else."""
    lines = []
    for scheme in shipped().schemes.values():
        if name not in scheme.papers:
            lines.append(Line(f"not of the scheme {scheme.id}", None, CITIZEN, "departure", by(scheme.id)))
            continue
        refused = "not_applicable" if name in scheme.conditional else "not_conditional"
        never = by(scheme.id) | {name: "not_applicable"}
        lines += [
            Line("conditional", "not_applicable", CITIZEN, "departure", never, data="every paper conditional"),
            Line("always needed", "not_conditional", CITIZEN, "departure", never, data="no paper conditional"),
            Line(f"{scheme.id}: not seen", "unanswered", CITIZEN, "departure", by(scheme.id), asks=name),
            *(
                Line(f"{scheme.id}: {answer}", says, CITIZEN, "departure", by(scheme.id) | {name: answer})
                for answer, says in (
                    ("present", "ok"), ("absent", "absent"), ("doubtful", "doubtful"), ("not_applicable", refused), ("?", "unanswered"),
                )
            ),
        ]  # fmt: skip
    return [
        *lines,
        Line("scheme open", None, CITIZEN, "departure", WORK),
        Line("a tourist", None, CITIZEN, "departure", TRIP | {"worker_scheme": "p3mi", name: "absent"}),
        Line("passport applicant", None, CITIZEN, "applicant", by("p3mi")),
        Line("foreigner", None, UTOPIAN, "departure", by("p3mi")),
        Line("at entry", None, CITIZEN, given=by("p3mi")),
    ]


TABLES = {
    **{name: paper(name) for name in PAPERS},
    "worker_scheme": [
        Line("a tourist", None, CITIZEN, "departure", TRIP),
        Line("purpose not known", None, CITIZEN, "departure"),
        Line("not asked", "unanswered", CITIZEN, "departure", WORK, asks="worker_scheme"),
        *(
            Line(scheme, "chosen", CITIZEN, "departure", by(scheme))
            for scheme in ("p3mi", "government", "individual", "leave")
        ),
        Line("Japan: the list goes on", "incomplete", CITIZEN, "departure", by("ssw")),
        Line(
            "a ship's crew",
            "incomplete",
            CITIZEN,
            "departure",
            SEA,
            facts={"scheme": "seafarer", "confidence": "general"},
        ),
        Line("a ship's crew by the scheme", "incomplete", CITIZEN, "departure", by("seafarer")),
        Line("none", "none", CITIZEN, "departure", by("none")),
        Line("applicant, not asked", "unanswered", CITIZEN, "applicant", WORK),
        Line("applicant, requirements read out", "advised", CITIZEN, "applicant", by("individual")),
        Line("applicant, none", "none_applicant", CITIZEN, "applicant", by("none")),
        Line("foreigner", None, UTOPIAN, "departure", WORK),
        Line("nationality unknown", None, of(""), "departure", WORK),
        Line("at entry", None, CITIZEN, given=WORK),
    ],
    "worker_age": [
        Line("a tourist of 17", None, MINOR, "departure", TRIP),
        Line("18 today", "ok", GROWN_TODAY, "departure", WORK),
        Line("18 tomorrow", "under", MINOR, "departure", WORK, facts={"least": 18}),
        Line("a ship's crew of 17", "under", MINOR, "departure", SEA),
        Line("age not known", "unknown", replace(CITIZEN, birth_date=None), "departure", WORK),
        Line("born after today", "unknown", replace(CITIZEN, birth_date=date(2030, 1, 1)), "departure", WORK),
        Line("passport applicant of 17", None, MINOR, "applicant", WORK),
        Line("foreigner", None, UTOPIAN, "departure", WORK),
    ],
    "destination": [
        Line("not asked", "unanswered", CITIZEN, "departure", by("p3mi"), asks="destination"),
        Line("scheme open", "unanswered", CITIZEN, "departure", WORK),
        Line("no code of a state", "unmapped", CITIZEN, "departure", to("QQQ"), facts={"country": "QQQ"}),
        Line("an organisation is no destination", "unmapped", CITIZEN, "departure", to("UNO")),
        Line("a state without a row", "unknown", CITIZEN, "departure", to("MYS"), facts={"country": "MYS"}),
        Line("small letters", "unknown", CITIZEN, "departure", to("mys"), facts={"country": "MYS"}),
        Line("one-letter Germany", "unknown", CITIZEN, "departure", to("D"), facts={"country": "DEU"}),
        Line("Saudi Arabia (decision 14)", "unknown", CITIZEN, "departure", to("SAU"), facts={"confidence": "decided"}),
        Line("Cambodia", "not_placement", CITIZEN, "departure", to("KHM"), facts={"source": "Menteri P2MI"}),
        Line("Myanmar, first day", "not_placement", CITIZEN, "departure", to("MMR"), today=date(2025, 10, 29)),
        Line("Myanmar, the day before", "unknown", CITIZEN, "departure", to("MMR"), today=date(2025, 10, 28)),
        Line("closed for all work", "closed", CITIZEN, "departure", to("MYS"), data="Malaysia closed"),
        Line("Japan by SSW", "open", CITIZEN, "departure", to("JPN", "ssw")),
        Line("Japan by another scheme", "unknown", CITIZEN, "departure", to("JPN")),
        Line("Japan, scheme open", "unknown", CITIZEN, "departure", WORK | {"destination": "JPN"}),
        Line("closed for households only: other work is not known", "unknown", CITIZEN, "departure", to("ARE")),
        Line("a ship's crew has no country of placement", None, CITIZEN, "departure", SEA | {"destination": "KHM"}),
        Line("a crew by the scheme", None, CITIZEN, "departure", to("KHM", "seafarer")),
        Line("a tourist to Cambodia", None, CITIZEN, "departure", TRIP | {"destination": "KHM"}),
        Line("passport applicant", "not_placement", CITIZEN, "applicant", to("KHM")),
        Line("foreigner", None, UTOPIAN, "departure", to("KHM")),
    ],
    "household_work": [
        Line("a state without a row", None, CITIZEN, "departure", to("MYS")),
        Line("destination open", None, CITIZEN, "departure", by("p3mi")),
        Line("not asked", "unanswered", CITIZEN, "departure", to("ARE"), asks="household_work"),
        Line(
            "household",
            "closed",
            CITIZEN,
            "departure",
            to("ARE", household_work="yes"),
            facts={"confidence": "general"},
        ),
        Line("other work", "other_work", CITIZEN, "departure", to("KWT", household_work="no")),
        Line("kind of work not known", "not_known", CITIZEN, "applicant", to("QAT", household_work="unknown")),
        Line("Saudi Arabia is not known at all", None, CITIZEN, "departure", to("SAU")),
        Line("a ship's crew", None, CITIZEN, "departure", to("ARE", "seafarer")),
        Line("a tourist", None, CITIZEN, "departure", TRIP | {"destination": "ARE"}),
        Line("foreigner", None, UTOPIAN, "departure", to("ARE")),
    ],
    "e_kpmi": [
        Line("scheme open", None, CITIZEN, "departure", WORK),
        Line("not seen", "unanswered", CITIZEN, "departure", by("leave"), asks="e_kpmi"),
        Line("present", "ok", CITIZEN, "departure", by("leave", e_kpmi="present")),
        Line("absent", "absent", CITIZEN, "departure", by("leave", e_kpmi="absent")),
        Line("doubtful", "doubtful", CITIZEN, "departure", by("p3mi", e_kpmi="doubtful")),
        Line("a tourist", None, CITIZEN, "departure", TRIP),
        Line("passport applicant", None, CITIZEN, "applicant", by("p3mi")),
    ],
}
TABLES["paper_sea_agreement"] += [
    Line("joins a ship as crew", "unanswered", CITIZEN, "crew", {"crew_movement": "joins"}),
    Line("stays with the ship", None, CITIZEN, "crew", {"crew_movement": "stays"}),
    Line("foreign crew", None, UTOPIAN, "crew", {"crew_movement": "joins"}),
]

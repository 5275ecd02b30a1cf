"""Case tables of the visa: index, use-by, length of stay, purpose, ticket, permit at entry."""

from dataclasses import replace
from datetime import date

from tests.rules.people import CITIZEN, UTOPIAN, Line, of
from tests.rules.table_entry import ARRIVAL, FREE, PERMIT, VISA

DIPLOMAT = replace(UTOPIAN, document_code="PD")


def visa(code: str, **more: str) -> dict[str, str]:
    return VISA | {"visa_index": code, **more}


def used_by(day: str) -> dict[str, str]:
    return visa("C1", visa_use_by=day)


def issued(code: str, day: str) -> dict[str, str]:
    return visa(code, visa_use_by="none", visa_issued=day)


TABLES = {
    "visa": [
        Line("code missing", "no_code", given=VISA, asks="visa_index"),
        Line("code not in the table", "unknown_code", given=visa("C99"), facts={"code": "C99"}),
        Line("written with spaces and dashes", "no_use_by", given=visa(" c-1 "), facts={"code": "C1"}),
        Line("a code that is no visa", "not_a_visa", given=visa("A1"), asks="visa_index"),
        Line("diplomatic passport, no code", "outside_index", DIPLOMAT, given=VISA),
        Line("diplomatic passport, ordinary visa", "no_use_by", DIPLOMAT, given=visa("C1")),
        Line("use-by missing", "no_use_by", given=visa("C1"), asks="visa_use_by"),
        Line("use-by is no date", "no_use_by", given=used_by("soon")),
        Line("use-by is today", "ok", given=used_by("2026-11-24")),
        Line("use-by was yesterday", "used_up", given=used_by("2026-11-23"), facts={"late": 1}),
        Line(
            "counted from issue, day 90 (decision 4)",
            "counted",
            given=issued("C1", "2026-08-26"),
            facts={"use_by": "2026-11-24", "days": 90},
        ),
        Line("counted from issue, day 91", "used_up", given=issued("C1", "2026-08-25")),
        Line("issue not known", "no_issue", given=visa("C1", visa_use_by="none"), asks="visa_issued"),
        Line("issued after today is a slip", "no_issue", given=issued("C1", "2026-11-25")),
        Line("e-VoA counts too", "counted", given=issued("B1", "2026-08-26")),
        Line("other codes without a printed date", "not_counted", given=issued("C2", "2026-11-01")),
        Line("bought at the counter", "counter", of("AUS"), given=ARRIVAL | {"visa_use_by": "counter"}),
        Line("on arrival, not said", "no_use_by", of("AUS"), given=ARRIVAL),
        Line("a visa is not bought at the counter", "no_use_by", given=visa("C1", visa_use_by="counter")),
        Line("on arrival with a code of another kind", None, of("AUS"), given=ARRIVAL | {"visa_index": "C1"}),
        Line("visa-free", None, of("MYS"), given=FREE),
        Line("basis not known", None),
        Line("citizen", None, CITIZEN, given=visa("C1")),
    ],
    "visa_legacy": [
        Line("current code", None, given=visa("C1")),
        Line("issued on the last day", "ok", given=issued("B211A", "2025-06-02")),
        Line("issued the day after", "late", given=issued("B211A", "2025-06-03")),
        Line("issue not known", "unknown", given=visa("B211A"), asks="visa_issued"),
        Line("code not known", None, given=VISA),
        Line("old worker code", "ok", given=issued("E23B", "2025-01-10")),
        Line("sponsor code stayed current", None, given=visa("E23U")),
    ],
    "visa_stay": [
        Line("60 days from today", "days", given=visa("C1"), facts={"days": 60, "until": "2027-01-22"}),
        Line("each visit of a multiple entry visa", "days", given=visa("D12"), facts={"days": 180}),
        Line("limited stay", "permit", given=visa("E23")),
        Line("no known term", "unknown", given=visa("E34")),
        Line("old code", "unknown", given=visa("D212")),
        Line("code missing", None, given=VISA),
        Line("no visa", None, given=visa("A1")),
        Line("visa-free has its own row", None, of("MYS"), given=FREE),
    ],
    "purpose": [
        Line("not asked", "unanswered", given=visa("C1"), asks="purpose"),
        Line("not an answer", "unanswered", given=visa("C1", purpose="fun")),
        Line("fits", "ok", given=visa("C1", purpose="tourism")),
        Line(
            "picture 04",
            "differs",
            given=visa("C1", purpose="installation"),
            facts={"fits": "C20", "covers": "tourism"},
        ),
        Line("worker on trial", "differs", given=visa("B1", purpose="trial_work"), facts={"fits": "C18"}),
        Line("no code for it", "nowhere", given=visa("C1", purpose="transit")),
        Line(
            "a code by general knowledge says so",
            "ok",
            given=visa("C6", purpose="family"),
            facts={"confidence": "general"},
        ),
        Line(
            "worker on trial before the code was changed",
            None,
            given=visa("C18", purpose="work"),
            today=date(2025, 6, 13),
        ),
        Line("worker on trial since", "differs", given=visa("C18", purpose="work"), today=date(2025, 6, 14)),
        Line("work of a working holiday is limited, not excluded", "unclear", given=visa("E35", purpose="work")),
        Line(
            "family on a visa-free visit: the sources do not say",
            "unclear",
            of("MYS"),
            given=FREE | {"purpose": "family"},
        ),
        Line("visa-free business", "ok", of("MYS"), given=FREE | {"purpose": "business"}),
        Line("visa-free work", "differs", of("MYS"), given=FREE | {"purpose": "work"}),
        Line("on arrival, treatment", "ok", of("AUS"), given=ARRIVAL | {"purpose": "medical"}),
        Line("code without purposes", "no_table", given=visa("E26", purpose="work")),
        Line("code not known", None, given=visa("C99", purpose="work")),
        Line("basis not known", None, given={"purpose": "work"}),
        Line("permit holder", None, given=PERMIT),
    ],
    "onward_ticket": [
        Line("visa-free, not seen", "unanswered", of("MYS"), given=FREE, asks="onward_ticket"),
        Line("visa-free, seen", "ok", of("MYS"), given=FREE | {"onward_ticket": "yes"}),
        Line("visa-free, none", "missing", of("MYS"), given=FREE | {"onward_ticket": "no"}),
        Line("visa", "not_needed", given=VISA),
        Line("visa in another document", "unanswered", given=VISA | {"document_kind": "refugee"}),
        Line("basis not known", None, of("MYS")),
        Line("exempt", None, given={"entry_basis": "exempt"}),
        Line("cleared at the first checkpoint", None, given={"entry_basis": "cleared"}),
        Line("citizen", None, CITIZEN),
    ],
    "reentry_permit": [
        Line("not seen", "unanswered", given=PERMIT, asks="reentry_permit"),
        Line("seen", "ok", given=PERMIT | {"reentry_permit": "yes"}),
        Line("none", "missing", given=PERMIT | {"reentry_permit": "no"}),
        Line("another basis", None, given=VISA),
    ],
    "permit_entry": [
        Line("end not known", "unanswered", given=PERMIT, asks="permit_until"),
        Line("no end printed", "not_printed", given=PERMIT | {"permit_until": "none"}),
        Line("last day", "ok", given=PERMIT | {"permit_until": "2026-11-24"}, facts={"left": 0}),
        Line("over yesterday", "over", given=PERMIT | {"permit_until": "2026-11-23"}, facts={"days": 1}),
        Line("another basis", None, given=VISA),
    ],
}

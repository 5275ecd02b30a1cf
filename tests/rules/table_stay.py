"""Case tables of permits and the last permitted day."""

from datetime import date, timedelta

from tests.rules.people import CITIZEN, TODAY, Line, of


def permit(kind: str, **more: str) -> dict[str, str]:
    return {"permit_kind": kind, **more}


NO_OTHER = {"simkim": "none_found", "permit_recorded": "none"}
UNREACHABLE = {"simkim": "unreachable"}
PRINTED, LATER = "2026-11-30", "2026-12-30"


def ends(printed: str, recorded: str, reason: str = "", **more: str) -> dict[str, str]:
    """What passport and SIMKIM say, and the reason for using one of them."""
    given = {"permit_until": printed, "simkim": "none_found", "permit_recorded": recorded, "permit_rests_on": reason}
    return permit("ITK", **{name: value for name, value in (given | more).items() if value})


def ended(days: int, kind: str = "ITK") -> dict[str, str]:
    """A permit whose last day was so many days ago."""
    return permit(kind, permit_until=(TODAY - timedelta(days)).isoformat())


def entered(day: str, code: str, extensions: str = "0") -> dict[str, str]:
    """A visit without an end in passport or SIMKIM, and how often it was extended ("": not said)."""
    given = permit("ITK", permit_until="none", visa_index=code, entry_date=day) | NO_OTHER
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
        Line(
            "printed, over yesterday",
            "over",
            mode="stay",
            given=ended(1),
            facts={"ended": "2026-11-23"},
            asks="permit_until",
        ),
        Line("printed, days left", "printed", mode="departure", given=ended(-30, "ITAP"), facts={"left": 30}),
        Line("bridging counts as printed", "printed", mode="stay", given=ended(-5, "bridging")),
        Line(
            "counted, day of entry is day 1 (PUB-DATES-01)",
            "counted",
            mode="stay",
            given=entered("2026-07-14", "A1"),
            today=date(2026, 8, 12),
            facts={"until": "2026-08-12", "left": 0},
            asks="entry_date",
        ),
        Line(
            "counted, the day after",
            "over",
            mode="stay",
            given=entered("2026-07-14", "A1"),
            today=date(2026, 8, 13),
            asks="entry_date",
        ),
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
            given=permit("ITK", permit_until="none") | NO_OTHER,
            asks="visa_index",
        ),
        Line(
            "no end printed, entry missing",
            "no_entry",
            mode="stay",
            given=permit("ITK", permit_until="none", visa_index="C1") | NO_OTHER,
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
            "over",
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
            "and past it in a common year",
            "over",
            mode="stay",
            given=entered("2027-01-31", "A1"),
            today=date(2027, 3, 2),
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
            given=permit("ITAS", permit_until="none", visa_index="C1", entry_date="2026-11-01") | NO_OTHER,
        ),
        Line("two ends, none chosen", "two_ends", mode="stay", given=ends(PRINTED, LATER), facts={"printed": PRINTED}),
        Line("two ends, cannot be chosen", "two_ends", mode="stay", given=ends(PRINTED, LATER, "unsure")),
        Line(
            "two ends, one over, none chosen",
            "two_ends",
            mode="stay",
            given=ends("2026-11-23", LATER),
            asks="permit_until",
        ),
        Line(
            "SIMKIM chosen",
            "recorded",
            mode="stay",
            given=ends(PRINTED, LATER, "record_extended"),
            facts={"until": LATER},
        ),
        Line("SIMKIM chosen, the note unclear", "recorded", mode="stay", given=ends(PRINTED, LATER, "record_unclear")),
        Line(
            "passport chosen",
            "printed",
            mode="stay",
            given=ends(PRINTED, LATER, "passport_newer"),
            facts={"until": PRINTED},
        ),
        Line("passport chosen, another permit", "printed", mode="stay", given=ends(PRINTED, LATER, "passport_other")),
        Line("SIMKIM chosen, last day", "recorded", mode="stay", given=ends(PRINTED, "2026-11-24", "record_unclear")),
        Line("SIMKIM chosen, over yesterday", "over", mode="stay", given=ends(PRINTED, "2026-11-23", "record_unclear")),
        Line(
            "passport chosen, SIMKIM over", "printed", mode="stay", given=ends(PRINTED, "2026-11-23", "passport_newer")
        ),
        Line("both the same", "printed", mode="stay", given=ends(PRINTED, PRINTED)),
        Line(
            "a reason of before, both the same now",
            "printed",
            mode="stay",
            given=ends(PRINTED, PRINTED, "record_unclear"),
        ),
        Line("only SIMKIM has an end", "recorded", mode="departure", given=ends("none", LATER), facts={"until": LATER}),
        Line(
            "an end in SIMKIM wins over counted",
            "recorded",
            mode="stay",
            given=entered("2026-11-01", "C1") | {"permit_recorded": LATER},
            facts={"until": LATER},
        ),
        Line(
            "not printed, SIMKIM not answered yet",
            "record_first",
            mode="stay",
            given=permit("ITK", permit_until="none"),
            asks="permit_until",
        ),
        Line(
            "nothing is counted before SIMKIM was read",
            "record_first",
            mode="stay",
            given=ends("none", "", visa_index="C1", entry_date="2026-11-01", extensions="0"),
        ),
        Line(
            "counted while SIMKIM is not reachable",
            "counted",
            mode="stay",
            given=entered("2026-11-01", "C1") | UNREACHABLE | {"permit_recorded": ""},
        ),
        Line(
            "a date of a SIMKIM that is not reachable is none",
            "printed",
            mode="stay",
            given=ends(PRINTED, LATER, "record_extended") | UNREACHABLE,
            facts={"until": PRINTED},
        ),
        Line(
            "SIMKIM alone says no end of the permit", "no_end", mode="stay", given=ends("", LATER), asks="permit_until"
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
        *(
            Line(
                f"SIMKIM has a third, {reason or 'none chosen'}",
                "differ" if reason == "passport_newer" else None,
                mode="stay",
                given=ends(
                    "2026-12-31", "2027-01-05", reason, visa_index="C1", entry_date="2026-11-01", extensions="0"
                ),
            )
            for reason in ("", "unsure", "record_extended", "passport_newer")
        ),
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

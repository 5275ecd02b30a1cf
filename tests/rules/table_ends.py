"""Case tables of the two end dates of a stay, in the passport and in SIMKIM."""

from tests.rules.people import CITIZEN, Line, of
from tests.rules.table_stay import LATER, PRINTED, UNREACHABLE, ended, ends, permit

TABLES = {
    "stay_record": [
        Line("not seen what is printed", None, mode="departure", given=permit("ITK") | {"simkim": "none_found"}),
        Line("a printed date that is none", None, mode="departure", given=ends("2026-02-30", LATER)),
        Line("SIMKIM not answered yet", None, mode="departure", given=ended(-30)),
        Line("SIMKIM answered", "not_compared", mode="departure", given=ends(PRINTED, ""), asks="permit_recorded"),
        *(
            Line(f"SIMKIM: {answer}", "not_compared", mode="departure", given=ends(PRINTED, "", simkim=answer))
            for answer in ("hit", "similar", "not_this_stage")
        ),
        Line("a date that is none", "not_compared", mode="stay", given=ends(PRINTED, "2026-02-30")),
        Line("not printed", "not_compared", mode="stay", given=ends("none", ""), asks="permit_recorded"),
        Line("over by the passport", "not_compared", mode="stay", given=ends("2026-11-01", "")),
        Line("SIMKIM not reachable", "unreachable", mode="departure", given=ended(-30) | UNREACHABLE, asks="simkim"),
        Line("the same at an inspection", "unreachable", mode="stay", given=ended(-30) | UNREACHABLE),
        Line(
            "no other date, of a SIMKIM not reachable",
            "unreachable",
            mode="stay",
            given=ends(PRINTED, "none") | UNREACHABLE,
        ),
        Line("not printed and not reachable", "unreachable", mode="stay", given=ends("none", "") | UNREACHABLE),
        Line(
            "a date, of a SIMKIM not reachable",
            "set_aside",
            mode="stay",
            given=ends(PRINTED, LATER) | UNREACHABLE,
            facts={"recorded": LATER},
        ),
        Line("no other", "no_other", mode="stay", given=ends(PRINTED, "none"), asks="permit_recorded"),
        Line("no date at all", "no_other", mode="stay", given=ends("none", "none")),
        Line("the same", "same", mode="departure", given=ends(PRINTED, PRINTED)),
        Line("only in SIMKIM", "only_recorded", mode="departure", given=ends("none", LATER), facts={"recorded": LATER}),
        Line("a day later", "differs", mode="stay", given=ends(PRINTED, "2026-12-01"), asks="permit_recorded"),
        Line(
            "a day earlier",
            "differs",
            mode="stay",
            given=ends(PRINTED, "2026-11-29"),
            facts={"printed": PRINTED, "recorded": "2026-11-29"},
        ),
        Line("they differ, one chosen", "differs", mode="stay", given=ends(PRINTED, LATER, "passport_newer")),
        Line("SIMKIM taken back", "differs", mode="stay", given=ends(PRINTED, LATER, simkim="")),
        Line("at entry", None, given=ends(PRINTED, LATER) | {"entry_basis": "permit"}),
        Line("permit not known", None, mode="departure", given={"permit_until": PRINTED, "simkim": "none_found"}),
        Line("not judged here", None, mode="departure", given=ends(PRINTED, "") | {"permit_kind": "ITDip"}),
        Line("not shown", None, mode="departure", given=ends(PRINTED, "") | {"permit_kind": "none"}),
        Line("citizen", None, CITIZEN, "departure", ends(PRINTED, "")),
        Line("nationality unknown", None, of(""), "departure", ends(PRINTED, "")),
    ],
    "stay_end": [
        Line("not compared", None, mode="stay", given=ends(PRINTED, "")),
        Line("no other", None, mode="stay", given=ends(PRINTED, "none", "record_unclear")),
        Line("the same", None, mode="stay", given=ends(PRINTED, PRINTED)),
        Line("only in SIMKIM", None, mode="stay", given=ends("none", LATER)),
        Line("none chosen", "open", mode="stay", given=ends(PRINTED, LATER), asks="permit_rests_on"),
        Line("a choice that is none", "open", mode="departure", given=ends(PRINTED, LATER, "1")),
        Line("cannot be chosen", "unsure", mode="stay", given=ends(PRINTED, LATER, "unsure"), asks="permit_rests_on"),
        *(
            Line(
                reason,
                "chosen",
                mode="departure",
                given=ends(PRINTED, LATER, reason),
                facts={"used": used, "reason": reason},
            )
            for reason, used in (
                ("record_extended", LATER),
                ("record_unclear", LATER),
                ("passport_newer", PRINTED),
                ("passport_other", PRINTED),
            )
        ),
        Line("SIMKIM not reachable", None, mode="stay", given=ends(PRINTED, LATER, "record_extended") | UNREACHABLE),
        Line("not judged here", None, mode="stay", given=ends(PRINTED, LATER) | {"permit_kind": "ITDip"}),
        Line("citizen", None, CITIZEN, "stay", ends(PRINTED, LATER)),
        Line("at entry", None, given=ends(PRINTED, LATER)),
    ],
}

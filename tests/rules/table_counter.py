"""Case tables of what only the officer can say: each answer, each missing one, by direction and nationality."""

from dataclasses import replace

from tests.rules.people import CITIZEN, NOBODY, UTOPIAN, Line, of

ANSWERS = ("none_found", "hit", "similar", "unreachable", "not_this_stage")


def simkim(who, mode, *says: str):
    """One line for every answer in the order of ANSWERS, and the missing one."""
    lines = [Line(answer, case, who, mode, {"simkim": answer}) for answer, case in zip(ANSWERS, says, strict=True)]
    return [
        *lines,
        Line("unanswered", "unanswered", who, mode),
        Line("nonsense", "unanswered", who, mode, {"simkim": "?"}),
    ]


READ_AS_IS = replace(UTOPIAN, differs=("name", "sex"))
OTHER_DATES = replace(UTOPIAN, differs=("birth", "expiry"))

TABLES = {
    "corrected": [
        Line("as read", None),
        Line("typed without a zone", None, NOBODY),
        Line("name and sex", "differs", READ_AS_IS, facts={"fields": "name, sex"}),
        Line("dates against digits that hold", "doubtful", OTHER_DATES, facts={"fields": "birth, expiry"}),
        Line("number against digits that hold", "doubtful", replace(UTOPIAN, differs=("number",)), "departure"),
        Line("dates where digits do not hold", "differs", replace(OTHER_DATES, mrz_valid=False)),
        Line("a citizen's dates", "differs", replace(CITIZEN, differs=("birth",))),
        Line("nationality unknown", "doubtful", replace(of(""), differs=("number",))),
        Line("somebody on a ship", "doubtful", replace(UTOPIAN, differs=("number",)), "crew"),
    ],
    "intact": [
        Line("unanswered", "unanswered", asks="intact"),
        Line("not an answer", "unanswered", given={"intact": "maybe"}),
        Line("intact", "ok", given={"intact": "yes"}),
        Line("foreigner's damaged", "damaged", given={"intact": "damaged"}),
        Line("foreigner's damaged at exit", "damaged", UTOPIAN, "departure", {"intact": "damaged"}),
        Line("citizen's damaged", "damaged_citizen", CITIZEN, given={"intact": "damaged"}),
        Line("citizen's damaged at exit", "damaged_citizen", CITIZEN, "departure", {"intact": "damaged"}),
        Line("damaged, nationality unknown", "damaged", of(""), given={"intact": "damaged"}),
        Line("crew", "unanswered", UTOPIAN, "crew"),
        Line("applicants have a row of their own", None, CITIZEN, "applicant"),
    ],
    "arrival_card": [
        Line("unanswered", "unanswered", asks="arrival_card"),
        Line("unanswered, citizen", "unanswered", CITIZEN),
        Line("seen", "ok", given={"arrival_card": "seen"}),
        Line("not filled in", "fill", given={"arrival_card": "not_filled"}),
        Line("not filled in, citizen", "fill", CITIZEN, given={"arrival_card": "not_filled"}),
        Line("cleared at the first checkpoint", None, given={"entry_basis": "cleared"}),
        Line("at exit", None, mode="departure"),
    ],
    "simkim_entry": [
        *simkim(UTOPIAN, "arrival", "none_found", "hit", "similar", "unreachable", "wrong_stage"),
        *simkim(CITIZEN, "arrival", "none_found", "hit_citizen", "similar", "unreachable_note", "wrong_stage"),
        *simkim(of(""), "arrival", "none_found", "hit", "similar", "unreachable", "wrong_stage"),
        Line(
            "since when",
            "unreachable",
            given={"simkim": "unreachable", "simkim_since": "08.15"},
            facts={"since": "08.15"},
        ),
        Line("at exit another article holds", None, mode="departure"),
    ],
    "simkim_exit": [
        *simkim(UTOPIAN, "departure", "none_found", "hit", "similar", "unreachable", "wrong_stage"),
        *simkim(CITIZEN, "departure", "none_found", "hit", "similar", "unreachable", "wrong_stage"),
    ],
    "simkim_applicant": simkim(
        CITIZEN, "applicant", "none_found", "hit", "similar", "unreachable_note", "not_this_stage"
    ),
    "simkim_stay": simkim(UTOPIAN, "stay", "none_found", "hit", "similar", "unreachable_note", "wrong_stage"),
}

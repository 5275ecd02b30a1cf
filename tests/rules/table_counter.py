"""Case tables of what only the officer can say: each answer, each missing one, by direction and nationality."""

from tests.rules.people import CITIZEN, UTOPIAN, Line, of

ANSWERS = ("none_found", "hit", "similar", "unreachable", "not_this_stage")


def simkim(who, mode, *says: str):
    """One line for every answer in the order of ANSWERS, and the missing one."""
    lines = [Line(answer, case, who, mode, {"simkim": answer}) for answer, case in zip(ANSWERS, says, strict=True)]
    return [
        *lines,
        Line("unanswered", "unanswered", who, mode),
        Line("nonsense", "unanswered", who, mode, {"simkim": "?"}),
    ]


TABLES = {
    "intact": [
        Line("unanswered", "unanswered", asks="intact"),
        Line("not an answer", "unanswered", given={"intact": "maybe"}),
        Line("intact", "ok", given={"intact": "yes"}),
        Line("foreigner's damaged", "damaged", given={"intact": "damaged"}),
        Line("foreigner's damaged at exit", "damaged", UTOPIAN, "departure", {"intact": "damaged"}),
        Line("citizen's damaged", "damaged_citizen", CITIZEN, given={"intact": "damaged"}),
        Line("citizen's damaged at exit", "damaged_citizen", CITIZEN, "departure", {"intact": "damaged"}),
        Line("damaged, nationality unknown", "damaged", of(""), given={"intact": "damaged"}),
        Line("applicants have a row of their own", None, CITIZEN, "applicant"),
    ],
    "arrival_card": [
        Line("unanswered", "unanswered", asks="arrival_card"),
        Line("unanswered, citizen", "unanswered", CITIZEN),
        Line("seen", "ok", given={"arrival_card": "seen"}),
        Line("not filled in", "fill", given={"arrival_card": "not_filled"}),
        Line("not filled in, citizen", "fill", CITIZEN, given={"arrival_card": "not_filled"}),
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

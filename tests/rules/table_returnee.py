"""Case tables of a returning citizen: the five needs, and help that was given."""

from tests.rules.people import CITIZEN, Line

SPLP = {"document_kind": "splp"}


def _need(name: str, helped: str = "") -> list[Line]:
    lines = [
        Line("on a passport, not sent back", None, CITIZEN),
        Line("not asked yet", "unanswered", CITIZEN, given=SPLP, asks=name),
        Line("sent back on a passport", "unanswered", CITIZEN, given={"returned": "yes"}),
        Line("foreigner", None, given=SPLP),
        *(
            Line(answer, answer, CITIZEN, given=SPLP | {name: answer})
            for answer in ("yes", "no", "unknown", "not_asked")
        ),
    ]
    if helped:
        lines += [
            Line("helped", "helped", CITIZEN, given=SPLP | {name: "yes", helped: "done"}),
            Line("help without a need", "no", CITIZEN, given=SPLP | {name: "no", helped: "done"}),
        ]
    return lines


TABLES = {
    "need_health": _need("need_health", "help_health"),
    "need_food": _need("need_food", "help_food"),
    "need_shelter": _need("need_shelter", "help_shelter"),
    "need_family": [
        *_need("need_family"),
        Line("told although not safe", "yes", CITIZEN, given=SPLP | {"need_family": "yes", "help_family": "done"}),
    ],
    "need_threat": _need("need_threat"),
}

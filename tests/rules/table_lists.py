"""Case table of what the office's own watch lists said: matches before what could not be asked, and "none" only with a date."""

from dataclasses import replace

from screening_desk.rules.inspection import ListFacts
from tests.rules.people import CITIZEN, UTOPIAN, Line

ASKED = ListFacts(lists=2, searched=2, as_of="2026-11-21", age=3)
NOTHING_ASKED = ListFacts(lists=2, searched=0)


def line(name: str, says: str | None, found: ListFacts | None, mode: str = "arrival", **more: object) -> Line:
    """What is said of a traveller about whom the lists said this."""
    return Line(name, says, mode=mode, lists=found, **more)  # type: ignore[arg-type]


TABLES = {
    "watch_list": [
        line("nobody asked", None, None),
        line("nobody asked about a citizen", None, None, who=CITIZEN),
        line("none found", "none_found", ASKED, facts={"as_of": "2026-11-21", "age": 3}),
        line("none found at exit", "none_found", ASKED, "departure", who=CITIZEN),
        line("none found for an applicant", "none_found", ASKED, "applicant", who=CITIZEN),
        line("none found for a permit", "none_found", ASKED, "stay", who=UTOPIAN),
        line("none found for a seafarer", "none_found", ASKED, "crew"),
        line("no list", "no_list", ListFacts()),
        line("being made ready", "loading", replace(NOTHING_ASKED, loading=1)),
        line("one of them being made ready", "loading", replace(ASKED, searched=1, loading=1)),
        line("empty or expired", "unsearched", NOTHING_ASKED),
        line("one of two asked", "part", replace(ASKED, searched=1), facts={"searched": 1, "lists": 2}),
        line("old", "old", replace(ASKED, old=1, age=8), facts={"age": 8}),
        line("weak alone", "weak", replace(ASKED, weak=1)),
        line("weak on an old list", "weak", replace(ASKED, weak=1, old=1)),
        line("weak, one list not asked", "part", replace(ASKED, searched=1, weak=1)),
        line("judged before", "dismissed", replace(ASKED, dismissed=1)),
        line("judged before, on an old list", "old", replace(ASKED, dismissed=1, old=1)),
        line("a child's list, judged before", "again", replace(ASKED, again=1)),
        line("proposed", "proposed", replace(ASKED, proposed=1, weak=1)),
        line("possible", "answer", replace(ASKED, possible=1, proposed=1)),
        line("possible while a list is made ready", "answer", replace(ASKED, searched=1, loading=1, possible=1)),
        line("said to be the same, or cannot tell", "given", replace(ASKED, given=1, possible=1)),
        line("strong", "found", replace(ASKED, strong=1, given=1)),
        line("protected before all others", "protected", replace(ASKED, protected=1, strong=1)),
    ]
}

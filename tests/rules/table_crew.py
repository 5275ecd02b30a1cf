"""Case tables of a ship and of the rows of its crew list."""

from tests.rules.people import CITIZEN, NOBODY, UTOPIAN, Line, of
from tests.rules.table_counter import simkim
from tests.rules.table_document import CLEARED, IN, OUT

SHIP = {"vessel_name": "MV CONTOH", "vessel_agent": "PT TELADAN", "last_port": "ZENITH", "next_port": "REKAAN"}


def ship(says: str | None, **given: str) -> Line:
    """One line about a ship."""
    return Line(" ".join((*given.values(), str(says))), says, NOBODY, "vessel", given)


def moves(how: str, **more: str) -> dict[str, str]:
    """A crew member of a ship that arrives."""
    return IN | {"crew_movement": how, **more}


TABLES = {
    "vessel_call": [
        Line("not said", "unanswered", NOBODY, "vessel", asks="vessel_call"),
        Line("arrives", "known", NOBODY, "vessel", IN),
        Line("leaves", "known", NOBODY, "vessel", OUT),
        Line("not said, row of the list", "unanswered", UTOPIAN, "crew"),
        Line("said at the ship, not repeated in the row", None, UTOPIAN, "crew", IN),
        Line("at the counter", None),
    ],
    "vessel_imo": [
        Line("not filled in", "unanswered", NOBODY, "vessel", asks="imo_number"),
        ship("ok", imo_number="9074729"),
        ship("ok", imo_number="IMO 9074729"),
        ship("check_digit", imo_number="9074728"),
        ship("check_digit", imo_number="9047729"),
        ship("length", imo_number="907472"),
        ship("length", imo_number="90747290"),
        ship("length", imo_number="907472A"),
        ship("none", imo_number="-"),
        Line(
            "the digit that is expected",
            "check_digit",
            NOBODY,
            "vessel",
            {"imo_number": "9074720"},
            facts={"expected": "9"},
        ),
        Line("row of the list", None, UTOPIAN, "crew"),
    ],
    "vessel_flag": [
        Line("not filled in", "unanswered", NOBODY, "vessel", asks="vessel_flag"),
        ship("ok", vessel_flag="PAN"),
        ship("ok", vessel_flag="uto"),
        ship("unmapped", vessel_flag="QQQ"),
    ],
    "vessel_details": [
        Line("nothing filled in", "missing", NOBODY, "vessel", facts={"count": 4}, asks="vessel_name"),
        Line("all", "ok", NOBODY, "vessel", SHIP),
        *(
            Line(f"without {name}", "missing", NOBODY, "vessel", SHIP | {name: " "}, facts={"count": 1}, asks=name)
            for name in SHIP
        ),
    ],
    "crew_list": [
        Line("not said", "unanswered", NOBODY, "vessel", asks="crew_list"),
        ship("ok", crew_list="received"),
        ship("absent", crew_list="absent"),
    ],
    "first_port": [
        Line("direction not known", None, NOBODY, "vessel"),
        Line("leaves", None, NOBODY, "vessel", OUT),
        Line("arrives, not said", "unanswered", NOBODY, "vessel", IN, asks="first_port"),
        Line("here", "here", NOBODY, "vessel", IN | {"first_port": "here"}),
        Line("cleared", "cleared", NOBODY, "vessel", IN | CLEARED),
        Line("not known", "unknown", NOBODY, "vessel", IN | {"first_port": "unknown"}),
        Line("in a row of the list", "cleared", UTOPIAN, "crew", IN | CLEARED),
    ],
    "crew_listed": [
        Line("not compared", "unanswered", UTOPIAN, "crew", asks="crew_listed"),
        Line("same person", "ok", UTOPIAN, "crew", {"crew_listed": "same"}),
        *(
            Line(answer, answer, UTOPIAN, "crew", {"crew_listed": answer})
            for answer in ("other_person", "missing", "extra")
        ),
        Line("citizen", "extra", CITIZEN, "crew", {"crew_listed": "extra"}),
    ],
    "crew_movement": [
        Line("not said", "unanswered", UTOPIAN, "crew", asks="crew_movement"),
        *(
            Line(how, "known", UTOPIAN, "crew", moves(how), facts={"movement": how})
            for how in ("stays", "joins", "leaves")
        ),
        Line("citizen", "known", CITIZEN, "crew", moves("stays")),
    ],
    "crew_visa": [
        Line("movement not said", None, UTOPIAN, "crew", IN),
        Line("stays on duty", "exempt", UTOPIAN, "crew", moves("stays")),
        Line("joins, code not known", "no_code", UTOPIAN, "crew", moves("joins"), asks="visa_index"),
        Line("joins with C13", "ok", UTOPIAN, "crew", moves("joins", visa_index="c13")),
        Line(
            "joins as a tourist", "other_code", UTOPIAN, "crew", moves("joins", visa_index="C1"), facts={"code": "C1"}
        ),
        Line("leaves", "leaves", UTOPIAN, "crew", moves("leaves")),
        Line("cleared at the first checkpoint", None, UTOPIAN, "crew", moves("stays") | CLEARED),
        Line("citizen", None, CITIZEN, "crew", moves("joins")),
        Line("nationality unknown", None, of(""), "crew", moves("joins")),
    ],
    "seafarer_document": [
        Line("not seen", "unanswered", UTOPIAN, "crew", asks="seafarer_document"),
        Line("seen, date open", "no_end", UTOPIAN, "crew", {"seafarer_document": "seen"}, asks="seafarer_until"),
        Line("seen, last day", "ok", UTOPIAN, "crew", {"seafarer_document": "seen", "seafarer_until": "2026-11-24"}),
        Line(
            "seen, over yesterday",
            "expired",
            UTOPIAN,
            "crew",
            {"seafarer_document": "seen", "seafarer_until": "2026-11-23"},
            facts={"days": 1},
        ),
        Line(
            "seen, no date printed",
            "not_printed",
            UTOPIAN,
            "crew",
            {"seafarer_document": "seen", "seafarer_until": "none"},
        ),
        Line("a date without a book", "unanswered", UTOPIAN, "crew", {"seafarer_until": "2027-01-01"}),
        Line("held by the master", "held", UTOPIAN, "crew", {"seafarer_document": "held"}),
        Line("none", "none", CITIZEN, "crew", {"seafarer_document": "none"}),
        Line("at the counter", None, UTOPIAN),
    ],
    "simkim_crew": [
        *simkim(UTOPIAN, "crew", "none_found", "hit", "similar", "unreachable", "wrong_stage"),
        *simkim(CITIZEN, "crew", "none_found", "hit_citizen", "similar", "unreachable", "wrong_stage"),
        Line("citizen coming in, hit", "hit_citizen", CITIZEN, "crew", IN | {"simkim": "hit"}),
        Line("citizen going out, hit", "hit", CITIZEN, "crew", OUT | {"simkim": "hit"}),
        Line("citizen coming in, not reachable", "unreachable_note", CITIZEN, "crew", IN | {"simkim": "unreachable"}),
        Line("citizen going out, not reachable", "unreachable", CITIZEN, "crew", OUT | {"simkim": "unreachable"}),
    ],
}

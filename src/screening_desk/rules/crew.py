"""Findings about a ship and about each row of its crew list; one row never holds the others."""

from screening_desk.documents import imo
from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.inspection import Inspection, Outcome
from screening_desk.rules.registry import rule


@rule("vessel_call")
def vessel_call(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Whether the ship arrives or leaves; other checks hold for each. Said once, at the ship."""
    call = seen.answer("vessel_call")
    if call is None:
        return Outcome("unanswered")
    return Outcome("known", {"call": call}) if seen.mode == "vessel" else None


@rule("vessel_imo")
def vessel_imo(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The IMO number and its check digit; "-" says that the ship has none."""
    typed = seen.answer("imo_number")
    if typed is None:
        return Outcome("unanswered")
    if not typed.strip("- "):
        return Outcome("none")
    number = imo.read(typed)
    if number.problem == "check_digit":
        return Outcome("check_digit", {"number": number.digits, "expected": number.expected})
    return Outcome(number.problem or "ok", {"number": number.digits, "length": imo.LENGTH})


@rule("vessel_flag")
def vessel_flag(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The state whose flag the ship flies."""
    typed, state = seen.answer("vessel_flag"), seen.state("vessel_flag")
    if state is None:
        return Outcome("unanswered") if typed is None else Outcome("unmapped", {"flag": typed})
    return Outcome("ok", {"flag": state})


@rule("vessel_details")
def vessel_details(seen: Inspection, row: RuleRow) -> Outcome | None:
    """Name, agent, last and next port, as the carrier announces them."""
    missing = [name for name in row.inputs if seen.answer(name) is None]
    return Outcome("missing", {"count": len(missing)}, asks=missing[0]) if missing else Outcome("ok")


@rule("crew_list")
def crew_list(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The crew list of the carrier."""
    answer = seen.answer("crew_list")
    return Outcome({None: "unanswered", "received": "ok"}.get(answer, "absent"))


@rule("first_port")
def first_port(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """A ship that was cleared at an earlier checkpoint of this voyage is not checked for entry again."""
    if seen.answer("vessel_call") != "arrival":
        return None
    return Outcome(seen.answer("first_port") or "unanswered")


@rule("crew_listed")
def crew_listed(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The list against the person."""
    answer = seen.answer("crew_listed")
    return Outcome({None: "unanswered", "same": "ok"}.get(answer, str(answer)))


@rule("crew_movement")
def crew_movement(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Whether the person stays with the ship, joins or leaves it here."""
    answer = seen.answer("crew_movement")
    return Outcome("unanswered") if answer is None else Outcome("known", {"movement": answer})


@rule("seafarer_document")
def seafarer_document(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """The seafarer's book: seen, and until when it holds."""
    answer = seen.answer("seafarer_document")
    if answer != "seen":
        return Outcome(answer or "unanswered")
    until = seen.day("seafarer_until")
    if until is None:
        return Outcome("not_printed" if seen.answer("seafarer_until") == "none" else "no_end", asks="seafarer_until")
    facts: dict[str, FactValue] = {"until": until.isoformat()}
    if until < seen.today:
        return Outcome("expired", facts | {"days": (seen.today - until).days}, asks="seafarer_until")
    return Outcome("ok", facts, asks="seafarer_until")


@rule("crew_visa")
def crew_visa(seen: Inspection, row: RuleRow) -> Outcome | None:
    """What a foreign crew member enters or stays on: exempt on duty, a visa to join, open after leaving the ship."""
    if seen.person != "foreigner" or seen.cleared:
        return None
    movement = seen.answer("crew_movement")
    if movement is None:
        return None  # the row "crew_movement" asks for it
    if movement != "joins":
        return Outcome("exempt" if movement == "stays" else "leaves")
    if seen.visa_code is None:
        return Outcome("no_code", asks="visa_index")
    case = "ok" if seen.visa_code in row.codes("codes") else "other_code"
    return Outcome(case, {"code": seen.visa_code}, asks="visa_index")

"""What the office's own watch lists said, as far as they could be asked (anchors 4.3)."""

from screening_desk.reference.model import FactValue, RuleRow
from screening_desk.rules.inspection import Inspection, ListFacts, Outcome
from screening_desk.rules.registry import rule


@rule("watch_list")
def watch_list(seen: Inspection, _row: RuleRow) -> Outcome | None:
    """Matches first, then what could not be asked; "none" is said only with the date of the list."""
    found = seen.facts.lists
    if found is None:
        return None
    facts: dict[str, FactValue] = {"lists": found.lists, "searched": found.searched}
    if found.as_of:
        facts |= {"as_of": found.as_of, "age": found.age}
    return Outcome(_case(found), facts)


def _case(found: ListFacts) -> str:
    order = (
        ("protected", found.protected),
        ("found", found.strong),
        ("given", found.given),
        ("answer", found.possible),
        ("proposed", found.proposed),
        ("again", found.again),
        ("no_list", not found.lists),
        ("loading", found.loading),
        ("unsearched", not found.searched),
        ("part", found.searched < found.lists),
        ("weak", found.weak),
        ("old", found.old),
        ("dismissed", found.dismissed),
    )
    return next((case for case, holds in order if holds), "none_found")

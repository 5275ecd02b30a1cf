"""The rule of each instrument, by its kind."""

from collections.abc import Callable, Mapping

from screening_desk.reference.instruments import Instrument, Kind
from screening_desk.rules import delphi, transit
from screening_desk.rules.outcome import Given, Outcome

RULES: Mapping[Kind, Callable[[Mapping[str, Given], Instrument, str], Outcome]] = {
    "delphi": delphi.assess,
    "transit": transit.assess,
}


def list_for(instrument: Instrument, *, child: bool) -> str:
    """Return the first list in use for a child (under 18, or the age in doubt or not known) or for an adult."""
    return next(name for name in instrument.lists if instrument.profile[name].child is child)


def assess(given: Mapping[str, Given], instrument: Instrument, profile: str) -> Outcome:
    """Judge the answers by the rule of that instrument, and by no other."""
    return RULES[instrument.kind](given, instrument, profile)

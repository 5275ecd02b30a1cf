"""The rule of each instrument, by its kind."""

from collections.abc import Callable, Mapping

from screening_desk.reference.instruments import Instrument, Kind
from screening_desk.rules import delphi, transit
from screening_desk.rules.outcome import Given, Outcome

RULES: Mapping[Kind, Callable[[Mapping[str, Given], Instrument, str], Outcome]] = {
    "delphi": delphi.assess,
    "transit": transit.assess,
}


def assess(given: Mapping[str, Given], instrument: Instrument, profile: str) -> Outcome:
    """Judge the answers by the rule of that instrument, and by no other."""
    return RULES[instrument.kind](given, instrument, profile)

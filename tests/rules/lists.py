"""The shipped instruments of indicators, and answers to them in few words."""

from __future__ import annotations

from collections.abc import Iterable

from screening_desk.reference.instruments import Instrument
from screening_desk.rules.outcome import Given
from tests.rules.people import shipped

LABOUR: Instrument = shipped().instruments["labour"]
TRANSIT: Instrument = shipped().instruments["transit"]
ADULT, CHILD = "adult_labour", "child_labour"
YES, NO = Given("yes"), Given("no")


def answers(yes: str = "", no: str = "", unknown: str = "") -> dict[str, Given]:
    """Return answers from ids with spaces between."""
    found = dict.fromkeys(yes.split(), YES) | dict.fromkeys(no.split(), NO)
    return found | {key: Given("unknown") for key in unknown.split()}


def weighing(dimension: str, strengths: str, profile: str = ADULT) -> str:
    """Return ids of distinct items of a dimension with these strengths, such as "SMM"; the test is wrong without them."""
    return " ".join(_take(dimension, strengths, profile))


def _take(dimension: str, strengths: str, profile: str) -> Iterable[str]:
    left = [item for item in LABOUR.lists[profile] if item.dimension == dimension]
    for letter in strengths:
        item = next(each for each in left if each.strengths[profile][0].upper() == letter)
        left.remove(item)
        yield item.id

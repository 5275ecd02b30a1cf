"""What one more yes would make of a result of the counter list; stored results and traces do not know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from screening_desk.reference.indicators import Answer, Catalogue, Level
from screening_desk.rules.assessment import Situation, assess


@dataclass(frozen=True)
class CounterChange:
    """A question nobody has settled, and level and urgency with a yes to it."""

    key: str
    level: Level
    within_hour: bool


def would_change(
    answers: Mapping[str, Answer],
    catalogue: Catalogue,
    situation: Situation,
    told: Mapping[str, str] = MappingProxyType({}),
) -> tuple[CounterChange, ...]:
    """Return each single further yes that changes level or urgency, in catalogue order, second questions last.

    It judges once for each open question, so it is for a page that explains, not for every key.
    """
    now = assess(answers, catalogue, situation, told)
    open_seconds = (
        key
        for key, item in catalogue.follow_ups.items()
        if answers.get(item.id) == "yes" and answers.get(key) not in {"yes", "no"}
    )
    changes = []
    for key in (*now.unknown, *open_seconds):
        then = assess({**answers, key: "yes"}, catalogue, situation, told)
        if (then.level, then.within_hour) != (now.level, now.within_hour):
            changes.append(CounterChange(key, then.level, then.within_hour))
    return tuple(changes)

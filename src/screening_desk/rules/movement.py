"""What stays come to: days permitted, used and over, days in any window, and what is to be looked at; with each step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from screening_desk.reference.model import FactValue
from screening_desk.rules.crossings import Crossing, Stay
from screening_desk.rules.days import Allowance, DayCount, Step, count

Route = Literal["", "charge", "supervisor", "beyond"]
_OF_TODAY = ("step_used", "step_used_after", "step_left", "step_over")


@dataclass(frozen=True, slots=True)
class Limits:
    """The dated numbers that counting goes by."""

    entry_day: int = 1
    """Number of the day of entry: 1, or 0 where counting begins the day after."""
    longest: int = 365
    """Days after which an entry without an exit is incomplete and no running stay."""
    short_days: int = 60
    gap_days: int = 30
    in_a_row: int = 2
    """Visits of at most so many days, at most so many days apart, at least so many of them: back to back."""
    over_limit: int = 60
    """Days over up to which a charge is counted; exactly so many have no paragraph."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A stay with its days; an incomplete one has none that rest on its missing end."""

    stay: Stay
    days: DayCount
    route: Route = ""


@dataclass(frozen=True, slots=True)
class Window:
    """On how many calendar days of a window somebody was there; a day of two stays is one day."""

    first: date
    last: date
    days: int
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to look at: a code, its facts, and how it is marked."""

    code: str
    mark: Literal["warn", "esc", "unk"]
    facts: dict[str, FactValue] = field(default_factory=dict)


def counted(stay: Stay, today: date, limits: Limits) -> Counted:
    """Count a stay up to its end, or up to today while it runs; the printed last day wins (decision 2)."""
    begin = stay.begin
    if begin is None:
        return Counted(stay, DayCount())
    allowance = None if begin.permitted is None else Allowance(begin.code, begin.permitted)
    until = stay.span(today)
    days = count(until[1] if until else today, begin.day, allowance, begin.last_day, entry_day=limits.entry_day)
    days = replace(days, steps=tuple(_plain(step) for step in days.steps))
    if until is None:
        steps = tuple(step for step in days.steps if step.code not in _OF_TODAY)
        return Counted(stay, replace(days, used=None, left=None, over=None, steps=steps))
    return Counted(stay, days, route_of(days.over or 0, limits.over_limit))


def route_of(over: int, limit: int) -> Route:
    """Say who goes on with days over: no paragraph fits exactly the limit, so that is a supervisor's (decision 5)."""
    if not over:
        return ""
    if over == limit:
        return "supervisor"
    return "charge" if over < limit else "beyond"


def in_window(stays: Iterable[Stay], first: date, last: date, today: date, limits: Limits) -> Window:
    """Count the calendar days of a window on which somebody was there; incomplete stays bring none."""
    shown: list[Step] = []
    spans: list[tuple[int, int]] = []
    for stay in stays:
        known = stay.span(today)
        if known is None:
            continue
        begins = known[0].toordinal() + (1 - limits.entry_day)
        low, high = max(begins, first.toordinal()), min(known[1].toordinal(), last.toordinal())
        if low <= high:
            spans.append((low, high))
            facts: dict[str, FactValue] = {"first": _iso(low), "last": _iso(high), "days": high - low + 1}
            shown.append(Step("window_stay", facts))
    days, reached = 0, 0
    for low, high in sorted(spans):
        days += max(0, high - max(low, reached + 1) + 1)
        reached = max(reached, high)
    twice = sum(high - low + 1 for low, high in spans) - days
    if twice:
        shown.append(Step("window_once", {"days": twice}))
    total: dict[str, FactValue] = {"first": first.isoformat(), "last": last.isoformat(), "days": days}
    return Window(first, last, days, (*shown, Step("window_total", total)))


def cautions(stays: Sequence[Counted], limits: Limits) -> tuple[Caution, ...]:
    """Name what is to be looked at: short visits back to back, days over, ends without a record, stamps nobody saw."""
    found = list(_back_to_back(stays, limits))
    for each in stays:
        found += _over(each)
    for each in stays:
        found += _not_known(each.stay)
    return tuple(found)


def _back_to_back(stays: Sequence[Counted], limits: Limits) -> Iterable[Caution]:
    chain: list[Counted] = []
    for each in (*stays, None):
        if each is not None and chain and _follows(chain[-1], each, limits):
            chain.append(each)
            continue
        if len(chain) >= limits.in_a_row:
            yield _chained(chain)
        chain = [each] if each is not None and _short(each, limits) else []


def _follows(before: Counted, after: Counted, limits: Limits) -> bool:
    gap = _gap(before, after)
    return gap is not None and 0 <= gap <= limits.gap_days and _short(after, limits)


def _short(each: Counted, limits: Limits) -> bool:
    length = each.days.allowed if each.days.allowed is not None else each.days.used
    return not each.stay.missing and length is not None and length <= limits.short_days


def _gap(before: Counted, after: Counted) -> int | None:
    ends, begins = before.stay.end, after.stay.begin
    return None if ends is None or begins is None else (begins.day - ends.day).days


def _chained(chain: list[Counted]) -> Caution:
    gaps = [_gap(one, other) for one, other in pairwise(chain)]
    codes = {each.stay.begin.code for each in chain if each.stay.begin is not None}
    facts: dict[str, FactValue] = {"count": len(chain), "gaps": ", ".join(str(gap) for gap in gaps)}
    code = codes.pop() if len(codes) == 1 else ""
    if code:
        return Caution("back_to_back_same", "warn", facts | {"index": code})
    return Caution("back_to_back", "warn", facts)


def _over(each: Counted) -> Iterable[Caution]:
    begin, over = each.stay.begin, each.days.over
    if begin is None or not over:
        return
    facts: dict[str, FactValue] = {"days": over}
    if each.stay.running:
        codes: dict[Route, str] = {"supervisor": "over_exact", "beyond": "over_beyond"}
        yield Caution(codes.get(each.route, "over_now"), "esc", facts)
    elif each.stay.end is not None:
        yield Caution("over_before", "esc", facts | {"ended": each.stay.end.day.isoformat()})


def _not_known(stay: Stay) -> Iterable[Caution]:
    if stay.missing == "end" and stay.begin is not None:
        yield Caution(f"no_end_{stay.begin.direction}", "unk", {"day": stay.begin.day.isoformat()})
    if stay.missing == "begin" and stay.end is not None:
        yield Caution(f"no_begin_{stay.end.direction}", "unk", {"day": stay.end.day.isoformat()})
    for each in (stay.begin, stay.end):
        if each is not None and _unseen(each):
            yield Caution(f"unseen_{each.direction}", "unk", {"day": each.day.isoformat()})


def _unseen(each: Crossing) -> bool:
    """Whether a crossing stands in a list alone, and nobody of this office saw its stamp."""
    return (each.sources or (each.source,)) == ("import",)


def _plain(step: Step) -> Step:
    """A permit without an index names none."""
    return Step("step_permitted", step.facts) if step.code == "step_days" and not step.facts.get("code") else step


def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()

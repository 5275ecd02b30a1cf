"""The rules by the id of their row. A rule is a pure function; its words, numbers and handling are data."""

from collections.abc import Callable

from screening_desk.reference.model import RuleRow
from screening_desk.rules.inspection import Inspection, Outcome

Rule = Callable[[Inspection, RuleRow], Outcome | None]
"""None: the rule has nothing to say here, and no row is shown."""

RULES: dict[str, Rule] = {}


def rule(*ids: str) -> Callable[[Rule], Rule]:
    """Register a function for one or more rule rows."""

    def register(function: Rule) -> Rule:
        for name in ids:
            RULES[name] = function
        return function

    return register

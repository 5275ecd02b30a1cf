"""Whether an edition of the data has everything that the rules of this program stand on."""

from collections.abc import Iterable

from screening_desk.reference.loading import Reference
from screening_desk.reference.model import RuleRow
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error


def require_fit(offered: Reference, program: Reference) -> None:
    """Raise ReferenceError for the first thing that `offered` lacks and `program`, the data shipped with it, has.

    A rule that no longer holds ends with `valid_to`; left out, the function behind it would find nothing to read.
    """
    for name in program.content.__struct_fields__:
        if getattr(program.content, name) and not getattr(offered.content, name):
            raise ReferenceError(f"The table {name} is missing; this program needs it.", "missing")
    for rule in program.content.rules:
        found = offered.rules.get(rule.id)
        if found is None:
            words = f"The rule {rule.id} is missing; a rule that no longer holds ends with valid_to."
            raise ReferenceError(words, "missing")
        _rule(rule, found)
    _all("input", program.inputs, offered.inputs)
    for row in program.inputs.values():
        if offered.inputs[row.id].kind != row.kind:
            raise ReferenceError(f"The input {row.id} must stay of the kind {row.kind}.", "value")
    _all("text", program.texts, offered.texts)
    _all("scheme", (row.id for row in program.content.schemes), (row.id for row in offered.content.schemes))
    _all("decision", program.decided.decisions, offered.decided.decisions)
    _all("ground", program.decided.grounds, offered.decided.grounds)
    former, newer = program.catalogue, offered.catalogue
    _all("indicator", former.by_id, newer.by_id)
    _all("second question", former.follow_ups, newer.follow_ups)
    _all("sentence of the result", former.trace, newer.trace)
    _all("instrument", program.instruments, offered.instruments)
    for name, instrument in program.instruments.items():
        _all(f"item of the instrument {name}:", instrument.by_id, offered.instruments[name].by_id)
        _all(f"list of the instrument {name}:", instrument.lists, offered.instruments[name].lists)
    _all("told fact", (fact.id for fact in former.told), (fact.id for fact in newer.told))


def _rule(rule: RuleRow, found: RuleRow) -> None:
    _all(f"case of the rule {rule.id}:", rule.cases, found.cases)
    _all(f"parameter of the rule {rule.id}:", rule.parameters, found.parameters)
    for name, value in rule.parameters.items():
        if type(found.parameters[name]) is not type(value):
            raise ReferenceError(f"The parameter {name} of the rule {rule.id} must stay of its kind.", "value")


def _all(what: str, needed: Iterable[str], offered: Iterable[str]) -> None:
    there = set(offered)
    missing = [name for name in needed if name not in there]
    if missing:
        raise ReferenceError(f"The {what} {missing[0]} is missing; this program needs it.", "missing")

"""Refuses reference data that is complete row by row but does not fit together."""

from collections.abc import Iterable, Mapping, Sequence

from screening_desk.reference.model import (
    PLACEHOLDER,
    InputRow,
    ListGroup,
    PermitRow,
    RuleRow,
    StateList,
    VisaIndex,
    VisaRow,
)
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error

FORMATS = frozenset({"", "date", "money", "days", "months", "visa", "field"})
NEEDED_TEXTS = frozenset({"article", "unknown", "official", "secondary", "low", "general", "decided"})
LISTS = ("visa_free", "on_arrival", "calling")


def check(
    rules: Sequence[RuleRow],
    inputs: Sequence[InputRow],
    lists: Sequence[StateList],
    visas: VisaIndex,
    permits: Sequence[PermitRow],
    texts: Mapping[str, Text],
) -> None:
    """Raise ReferenceError for the first thing that does not fit."""
    if not rules:
        raise ReferenceError("There is no rule: the folder holds no rules_*.toml.")
    _unique("rule", (row.id for row in rules))
    _unique("input", (row.id for row in inputs))
    _unique("visa code", (row.code for row in visas.visa))
    _unique("permit", (row.id for row in permits))
    by_id = {row.id: row for row in inputs}
    for rule in rules:
        _rule(rule, by_id)
    for row in inputs:
        _input(row)
    if sorted(row.id for row in lists) != sorted(LISTS):
        raise ReferenceError(f"nationalities.toml needs exactly the lists {', '.join(LISTS)}.")
    for states in lists:
        _list(states)
    purposes = {choice.value for choice in by_id["purpose"].choices} if "purpose" in by_id else set()
    for visa in visas.visa:
        _visa(visa, purposes)
    _entry_codes(rules, visas)
    _words("texts.toml", texts.values(), set())
    missing = NEEDED_TEXTS - set(texts)
    if missing:
        raise ReferenceError(f"texts.toml lacks {', '.join(sorted(missing))}.")


def _placeholders(text: Text, language: Language) -> frozenset[tuple[str, str]]:
    return frozenset((fact, form or "") for fact, form in PLACEHOLDER.findall(text.get(language)))


def _unique(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ReferenceError(f"The {what} {name} is there twice.")
        seen.add(name)


def _rule(rule: RuleRow, inputs: Mapping[str, InputRow]) -> None:
    if not rule.cases or not rule.modes:
        raise ReferenceError(f"Rule {rule.id} has no case or no mode.")
    _dates(f"Rule {rule.id}", rule)
    for name in rule.inputs:
        if name not in inputs:
            raise ReferenceError(f"Rule {rule.id} uses {name}, which is no input.")
    if rule.asks is not None and rule.asks not in rule.inputs:
        raise ReferenceError(f"Rule {rule.id} asks {rule.asks}, which is none of its inputs.")
    for name, case in rule.cases.items():
        where = f"Rule {rule.id}, case {name}"
        _words(where, (rule.title, *case.texts()), set(inputs))
        if case.verdict == "blocker" and case.handling != "supervisor":
            raise ReferenceError(f"{where}: a blocker goes to the supervisor.")
        if case.handling == "supervisor" and (case.explanation is None or case.settle is None):
            raise ReferenceError(f"{where}: say what was expected and what can settle it.")


def _words(where: str, texts: Iterable[Text], inputs: set[str]) -> None:
    """Both languages are there, name the same facts, and ask for forms that can be shown."""
    for text in texts:
        if not (text.id.strip() and text.en.strip()):
            raise ReferenceError(f"{where}: words are missing in one language.")
        if _placeholders(text, "id") != _placeholders(text, "en"):
            raise ReferenceError(f"{where}: the two languages name different facts.")
        for fact, form in _placeholders(text, "id"):
            if form not in FORMATS and form not in inputs:
                raise ReferenceError(f"{where}: {fact} has the unknown format {form}.")


def _input(row: InputRow) -> None:
    _unique(f"value of {row.id}:", (choice.value for choice in row.choices))
    _unique(f"key of {row.id}:", (choice.key for choice in row.choices if choice.key))
    if row.kind == "choice" and not row.choices:
        raise ReferenceError(f"Input {row.id} has no choices.")
    _words(f"Input {row.id}", (row.title, *(choice.text for choice in row.choices)), set())
    if row.confirm is not None and row.choice(row.confirm) is None:
        raise ReferenceError(f"Input {row.id} confirms {row.confirm}, which is no choice of it.")


def _list(states: StateList) -> None:
    for group in states.group:
        _dates(f"List {states.id}", group)
    _unique(f"state of {states.id}:", (state for group in states.group for state in group.states))


def _visa(visa: VisaRow, purposes: set[str]) -> None:
    if (visa.stay == "days") != (visa.days is not None):
        raise ReferenceError(f"Visa code {visa.code}: days are given exactly when the stay is counted in days.")
    for purpose in (*(visa.purposes or ()), *visa.unclear):
        if purpose not in purposes:
            raise ReferenceError(f"Visa code {visa.code} names the purpose {purpose}, which is no choice.")


def _entry_codes(rules: Sequence[RuleRow], visas: VisaIndex) -> None:
    """Entry without a visa in hand is judged by one code: it must be in the index, of that basis, with its days."""
    index = {visa.code: visa for visa in visas.visa}
    for rule in rules:
        if rule.id in LISTS and "codes" in rule.parameters:
            for code in rule.codes("codes"):
                visa = index.get(code)
                if visa is None or visa.basis != rule.id or visa.days is None:
                    raise ReferenceError(f"Rule {rule.id} needs the code {code} with its days in the visa index.")


def _dates(what: str, row: RuleRow | ListGroup) -> None:
    if row.valid_from is not None and row.valid_to is not None and row.valid_to < row.valid_from:
        raise ReferenceError(f"{what} ends on {row.valid_to}, before it begins on {row.valid_from}.")

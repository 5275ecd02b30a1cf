"""Refuses reference data that is complete row by row but does not fit together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from screening_desk.reference.cards import card_problems
from screening_desk.reference.guidance import guidance_problems
from screening_desk.reference.model import (
    PLACEHOLDER,
    DestinationRow,
    InputRow,
    ListGroup,
    RuleRow,
    SchemeRow,
    StateList,
    TariffRow,
    VisaIndex,
    VisaRow,
    in_force,
)
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error

if TYPE_CHECKING:
    from screening_desk.reference.loading import Content

FORMATS = frozenset({"", "date", "money", "days", "months", "visa", "may_not", "scheme", "field"})
NEEDED_TEXTS = frozenset({"article", "unknown", "official", "secondary", "low", "general", "decided"})
LISTS = ("visa_free", "on_arrival", "calling")


def check(content: Content) -> None:
    """Raise ReferenceError for the first thing that does not fit."""
    inputs, by_id = content.inputs, {row.id: row for row in content.inputs}
    _rules(content.rules, by_id)
    _unique("input", (row.id for row in inputs))
    for row in inputs:
        _input(row)
    if sorted(row.id for row in content.lists) != sorted(LISTS):
        raise ReferenceError(f"nationalities.toml needs exactly the lists {', '.join(LISTS)}.")
    for states in content.lists:
        _list(states)
    _unique("visa code", (row.code for row in content.visas.visa))
    purposes = {choice.value for choice in by_id["purpose"].choices} if "purpose" in by_id else set()
    for visa in content.visas.visa:
        _visa(visa, purposes)
    _entry_codes(content.rules, content.visas)
    _unique("permit", (row.id for row in content.permits))
    _schemes(content.schemes, by_id, {rule.id for rule in content.rules})
    _destinations(content.destinations, {row.id for row in content.schemes})
    _tariffs(content.tariffs)
    _texts(content.texts, content.rules)
    problems = chain(card_problems(content.cards, content.catalogue.by_id), guidance_problems(content.guidance))
    if problem := next(problems, None):
        raise ReferenceError(f"{problem[0].upper()}{problem[1:]}.")


def _placeholders(text: Text, language: Language) -> frozenset[tuple[str, str]]:
    return frozenset((fact, form or "") for fact, form in PLACEHOLDER.findall(text.get(language)))


def _unique(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise ReferenceError(f"The {what} {name} is there twice.", "twice")
        seen.add(name)


def _rules(rules: Sequence[RuleRow], inputs: Mapping[str, InputRow]) -> None:
    if not rules:
        raise ReferenceError("There is no rule: the folder holds no rules_*.toml.")
    _unique("rule", (row.id for row in rules))
    for rule in rules:
        _rule(rule, inputs)
    firsts = {row.id: row for row in rules if row.continues is None}
    for rule in rules:
        former = firsts.get(rule.continues) if rule.continues is not None else rule
        if former is None:
            raise ReferenceError(f"Rule {rule.id} continues {rule.continues}, which is no rule of its own.")
        if former is not rule and set(rule.cases) != set(former.cases):
            raise ReferenceError(f"Rule {rule.id} continues {former.id} and has other cases.")
        _apart(f"Rule {former.id}", [row for row in rules if row.rule == former.id])


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
            raise ReferenceError(f"{where}: words are missing in one language.", "words")
        if _placeholders(text, "id") != _placeholders(text, "en"):
            raise ReferenceError(f"{where}: the two languages name different facts.", "words")
        for fact, form in _placeholders(text, "id"):
            if form not in FORMATS and form not in inputs:
                raise ReferenceError(f"{where}: {fact} has the unknown format {form}.", "words")


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
    _dates(f"Visa code {visa.code}", visa)
    _words(f"Visa code {visa.code}", (visa.name, *((visa.may_not,) if visa.may_not else ())), set())
    if visa.extension_days is not None and (visa.days is None or not visa.extendable):
        raise ReferenceError(f"Visa code {visa.code} counts extensions and has no days or is not extendable.")
    if (visa.stay == "days") != (visa.days is not None):
        raise ReferenceError(f"Visa code {visa.code}: days are given exactly when the stay is counted in days.")
    for purpose in (*(visa.purposes or ()), *visa.unclear):
        if purpose not in purposes:
            raise ReferenceError(f"Visa code {visa.code} names the purpose {purpose}, which is no choice.")


def _entry_codes(rules: Sequence[RuleRow], visas: VisaIndex) -> None:
    """Entry without a visa in hand is judged by one code: it must be in the index, of that basis, with its days."""
    index = {visa.code: visa for visa in visas.visa}
    for rule in rules:
        if rule.rule in LISTS and "codes" in rule.parameters:
            for code in rule.codes("codes"):
                visa = index.get(code)
                if visa is None or visa.basis != rule.rule or visa.days is None:
                    raise ReferenceError(f"Rule {rule.id} needs the code {code} with its days in the visa index.")


def _schemes(schemes: Sequence[SchemeRow], inputs: Mapping[str, InputRow], rules: set[str]) -> None:
    _unique("scheme", (row.id for row in schemes))
    offered = [choice.value for choice in inputs["worker_scheme"].choices] if "worker_scheme" in inputs else []
    if schemes and sorted({*offered} - {"none"}) != sorted(row.id for row in schemes):
        raise ReferenceError("The choices of worker_scheme are not the schemes of schemes.toml.")
    for scheme in schemes:
        where = f"Scheme {scheme.id}"
        _dates(where, scheme)
        _words(where, (scheme.title,), set())
        _unique(f"paper of {scheme.id}:", scheme.papers)
        for paper in scheme.papers:
            if paper not in inputs or paper not in rules:
                raise ReferenceError(f"{where} names the paper {paper}, which has no rule or no input.")
        if not set(scheme.conditional) <= set(scheme.papers):
            raise ReferenceError(f"{where} has a conditional paper that is none of its papers.")


def _destinations(rows: Sequence[DestinationRow], schemes: set[str]) -> None:
    by_subject: dict[tuple[str, str | None, str], list[DestinationRow]] = {}
    for row in rows:
        _dates(f"Destination {', '.join(row.states)}", row)
        if row.work is not None and row.status != "closed":
            raise ReferenceError(f"Destination {', '.join(row.states)}: a row about one kind of work only closes it.")
        if not set(row.schemes) <= schemes:
            raise ReferenceError(f"Destination {', '.join(row.states)} names a scheme that is not there.")
        for state in row.states:
            for scheme in row.schemes or ("",):
                by_subject.setdefault((state, row.work, scheme), []).append(row)
    for (state, _, _), same in by_subject.items():
        _apart(f"Destination {state}", same)


def _tariffs(rows: Sequence[TariffRow]) -> None:
    for row in rows:
        _dates(f"Tariff {row.id} of {row.instrument}", row)
        _apart(f"Tariff {row.id}", [other for other in rows if other.id == row.id])


def _texts(texts: Mapping[str, Text], rules: Sequence[RuleRow]) -> None:
    _words("texts.toml", texts.values(), set())
    used = {case.confidence or rule.confidence for rule in rules for case in rule.cases.values()}
    missing = (NEEDED_TEXTS | ({"no_source"} if "unknown" in used else set())) - set(texts)
    if missing:
        raise ReferenceError(f"texts.toml lacks {', '.join(sorted(missing))}.", "missing")


Dated = RuleRow | ListGroup | SchemeRow | DestinationRow | TariffRow | VisaRow


def _apart(what: str, rows: Sequence[Dated]) -> None:
    """Rows about the same thing never hold on one day."""
    for place, row in enumerate(rows):
        for other in rows[place + 1 :]:
            first = max(row.valid_from or date.min, other.valid_from or date.min)
            if in_force(row.valid_from, row.valid_to, first) and in_force(other.valid_from, other.valid_to, first):
                raise ReferenceError(f"{what} has two rows that hold on {first}.", "dates")


def _dates(what: str, row: Dated) -> None:
    if row.valid_from is not None and row.valid_to is not None and row.valid_to < row.valid_from:
        raise ReferenceError(f"{what} ends on {row.valid_to}, before it begins on {row.valid_from}.", "dates")

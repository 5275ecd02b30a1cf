"""Words of a finding in both languages, made at display time from its codes and facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from re import Match
from typing import Protocol

from screening_desk.reference.loading import Reference
from screening_desk.reference.model import (
    NOT_IN_FORCE,
    PLACEHOLDER,
    Case,
    Confidence,
    FactValue,
    RuleRow,
    confidence_of,
)
from screening_desk.reference.text import Language, ReferenceError, Text  # noqa: A004 - the package's own error


class Step(Protocol):
    """What is needed of a step of a day count to put it into words."""

    @property
    def code(self) -> str: ...
    @property
    def facts(self) -> Mapping[str, FactValue]: ...


NOT_YET = Case(
    verdict="not_assessed",
    handling="inform",
    value=Text("aturan {day:date} tidak ada dalam data", "rule of {day:date} not in the data"),
    state=Text("belum dapat dinilai", "cannot be assessed"),
    explanation=Text("Data mengenal aturan ini sejak {since:date}.", "The data know this rule since {since:date}."),
)
"""Of every row, for a day before it: what a paper of long ago is judged by may be missing."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a check row shows. `mark` is said wherever the basis is weaker than the official text."""

    title: str
    article: str
    value: str
    state: str
    explanation: str | None
    settle: str | None
    mark: str | None
    confidence: Confidence


def sentence(code: str, verdict: str, facts: Mapping[str, FactValue], reference: Reference, lang: Language) -> Words:
    """Return the words of the finding `code` with `verdict`; `facts["case"]` names how the rule came out.

    Raises ReferenceError when this version of the data knows no such rule or case.
    """
    rule = reference.rules.get(code)
    if rule is None:
        raise ReferenceError(f"No rule {code} in this version.")
    case = NOT_YET if facts.get("case") == NOT_IN_FORCE else _case(rule, verdict, facts)

    def say(text: Text | None) -> str | None:
        return None if text is None else fill(text, facts, reference, lang)

    confidence = confidence_of(rule, case, facts)
    return Words(
        title=rule.title.get(lang),
        article=article_line(rule, reference, lang),
        value=fill(case.value, facts, reference, lang),
        state=fill(case.state, facts, reference, lang),
        explanation=say(case.explanation),
        settle=say(case.settle),
        mark=mark(confidence, reference, lang),
        confidence=confidence,
    )


def mark(confidence: Confidence, reference: Reference, lang: Language) -> str | None:
    """Say how sure a row is; None for the official text, which needs no mark."""
    if confidence == "official":
        return None
    # "unknown" among the texts are the words for a fact that is not known
    return reference.texts["no_source" if confidence == "unknown" else confidence].get(lang)


def step_words(step: Step, reference: Reference, lang: Language) -> str:
    """Return the words of one step of a day count; KeyError when this version of the data has none."""
    return fill(reference.texts[step.code], step.facts, reference, lang)


def article_line(rule: RuleRow, reference: Reference, lang: Language) -> str:
    """Return the short line below the title: "UU 6/2011 Ps. 8(2)"."""
    if not rule.article:
        return rule.instrument
    return f"{rule.instrument} {reference.texts['article'].get(lang)} {rule.article}"


def fill(text: Text, facts: Mapping[str, FactValue], reference: Reference, lang: Language) -> str:
    """Put the facts into `{fact:format}`; a fact that is not there is said to be unknown."""

    def put(found: Match[str]) -> str:
        value = facts.get(found[1])
        return reference.texts["unknown"].get(lang) if value is None else _form(value, found[2], reference, lang)

    return PLACEHOLDER.sub(put, text.get(lang))


def screen_date(iso: str) -> str:
    """Return an ISO date as DD-MM-YYYY, anything else as it is."""
    try:
        return date.fromisoformat(iso).strftime("%d-%m-%Y")
    except ValueError:
        return iso


def rupiah(amount: int) -> str:
    """Return "Rp1.000.000"."""
    return "Rp" + f"{amount:,}".replace(",", ".")


def _case(rule: RuleRow, verdict: str, facts: Mapping[str, FactValue]) -> Case:
    case = rule.cases.get(str(facts.get("case", "")))
    if case is None or case.verdict != verdict:
        raise ReferenceError(f"Rule {rule.id} has no case {facts.get('case')} with the verdict {verdict}.")
    return case


def _form(value: FactValue, form: str | None, reference: Reference, lang: Language) -> str:
    if form == "date":
        return screen_date(str(value))
    if form == "money":
        return rupiah(int(value))
    if form in {"days", "months"}:
        return _counted(int(value), form, lang)
    if form in {"visa", "may_not", "scheme"}:
        return _from_table(str(value), form, reference, lang)
    if form:
        return ", ".join(_named(each, form, reference, lang) for each in str(value).split(", "))
    return str(value)


def _from_table(value: str, form: str, reference: Reference, lang: Language) -> str:
    """Name a visa code, say what it does not allow, or name a scheme; a value without a row stays as it is."""
    if form == "scheme":
        scheme = reference.schemes.get(value)
        return value if scheme is None else scheme.title.get(lang)
    visa = reference.visa_index.get(value)
    if form == "visa":
        return value if visa is None else f"{value} {visa.name.get(lang)}"
    words = visa.may_not if visa else None
    return reference.texts["unknown"].get(lang) if words is None else words.get(lang)


def _named(value: str, form: str, reference: Reference, lang: Language) -> str:
    """Name one part of a zone, or one choice of an input; a value without a name stays as it is."""
    if form == "field":
        text = reference.texts.get(f"field_{value}")
        return value if text is None else text.get(lang)
    row = reference.inputs.get(form)
    choice = row.choice(value) if row else None
    return value if choice is None else choice.text.get(lang)


def _counted(count: int, unit: str, lang: Language) -> str:
    if lang == "en":
        return f"{count} {unit[:-1] if count == 1 else unit}"
    return f"{count} {'hari' if unit == 'days' else 'bulan'}"

"""The rules as a page for people: `python -m screening_desk.reference.handbook docs/rules.md`.

Everything on the page comes from the data, so that nobody keeps it by hand; a test compares the two.
"""

import sys
from datetime import date
from pathlib import Path

from screening_desk.reference import decisions
from screening_desk.reference.loading import Reference, load
from screening_desk.reference.model import Case, Confidence, RuleRow
from screening_desk.reference.text import Text

MODES = {
    "arrival": "Arrival",
    "departure": "Departure",
    "applicant": "Passport applicants",
    "stay": "Stay permit inspection",
    "crew": "Crew, each row",
    "vessel": "Ship",
}
WEAK: frozenset[Confidence] = frozenset({"low", "general", "unknown"})
"""What the page marks: nobody has read the instrument, or there is no source at all."""
INTRODUCTION = """# Rules

Generated from `src/screening_desk/reference/` by `python3 dev.py fix`; a test compares the two. Change the data, never
this page.

A screening is judged by the rows that are in force on its day. Each case says how a rule can come out: its verdict, what
is done about it (handling), and the words of the row. The words "not assessed" and "to the supervisor" are never "fine".
**(!)** marks a row or a case whose source is weak, general knowledge or missing: the officer sees that mark wherever it
speaks. A first or last day that the source does not give limits nothing."""


def page(reference: Reference) -> str:
    """Return the whole page."""
    rules = reference.content.rules
    parts = [INTRODUCTION, _contents(rules)]
    parts += [_rule(row) for row in rules]
    parts += [_schemes(reference), _destinations(reference), _visas(reference), _lists(reference)]
    parts += [_tariffs(reference), _small_numbers(reference)]
    return "\n\n".join([*parts, _outcomes()]) + "\n"


def _contents(rules: tuple[RuleRow, ...]) -> str:
    lines = ["| Where | Rules |", "|---|---|"]
    for mode, title in MODES.items():
        names = ", ".join(f"[{row.id}](#{row.id})" for row in rules if mode in row.modes)
        lines.append(f"| {title} | {names} |")
    return "\n".join(lines)


def _rule(row: RuleRow) -> str:
    weak = " **(!)**" if row.confidence in WEAK else ""
    dated = f"{_source(row.instrument, row.article)}, {_span(row.valid_from, row.valid_to)}"
    facts = [
        f"- {dated}, checked {row.checked_on}, confidence {row.confidence}{weak}",
        f"- Modes: {', '.join(row.modes)}. Handles: {row.subject}.",
        f"- {row.note}",
    ]
    if row.continues:
        facts.insert(0, f"- Takes over from [{row.continues}](#{row.continues}).")
    if row.inputs:
        facts.append(f"- Answers: {', '.join(f'`{name}`' for name in row.inputs)}.")
    if row.parameters:
        facts.append(
            f"- Numbers: {', '.join(f'`{name}` = {_value(value)}' for name, value in row.parameters.items())}."
        )
    table = ["| Case | Verdict | Handling | Indonesia | English |", "|---|---|---|---|---|"]
    table += [_case(name, case, row) for name, case in row.cases.items()]
    return "\n".join([f"## {row.id}", "", f"**{_words(row.title)}**", "", *facts, "", *table])


def _case(name: str, case: Case, row: RuleRow) -> str:
    own = case.confidence if case.confidence != row.confidence else None
    mark = f" ({own}{' **(!)**' if own in WEAK else ''})" if own else ""
    words = (_sentence(case, "id"), _sentence(case, "en"))
    return f"| {name}{mark} | {case.verdict} | {case.handling} | {words[0]} | {words[1]} |"


def _sentence(case: Case, language: str) -> str:
    said = [case.value, case.explanation, case.settle]
    words = [text.id if language == "id" else text.en for text in said if text is not None]
    state = case.state.id if language == "id" else case.state.en
    return _cell(f"{words[0]} — **{state}**" + "".join(f"<br>{each}" for each in words[1:]))


def _schemes(reference: Reference) -> str:
    lines = ["| Scheme | Papers | Source | Days | Confidence |", "|---|---|---|---|---|"]
    for row in reference.content.schemes:
        papers = ", ".join(f"{name} (conditional)" if name in row.conditional else name for name in row.papers)
        papers += "" if row.complete else ", and more that the source does not name"
        lines.append(
            _line(
                _words(row.title),
                papers,
                row.instrument,
                row.article,
                _span(row.valid_from, row.valid_to),
                row.confidence,
            )
        )
    return _chapter("Placement schemes", lines)


def _destinations(reference: Reference) -> str:
    lines = ["| States | Status | Source | Days | Confidence |", "|---|---|---|---|---|"]
    for row in reference.content.destinations:
        limits = [*(f"scheme {name}" for name in row.schemes), *([f"{row.work} work"] if row.work else [])]
        status = f"{row.status} ({', '.join(limits)})" if limits else row.status
        lines.append(
            _line(
                ", ".join(row.states),
                status,
                row.instrument,
                row.article,
                _span(row.valid_from, row.valid_to),
                row.confidence,
            )
        )
    return _chapter("Destinations of workers", [*lines, "", "A state without a row has the status unknown."])


def _visas(reference: Reference) -> str:
    visas = reference.content.visas
    lines = [
        f"{_cell(visas.note)} {visas.instrument}, from {visas.valid_from}, checked {visas.checked_on}, {visas.confidence}.",
        "",
        "| Code | Stay | Extension | Purposes | Not allowed | Confidence |",
        "|---|---|---|---|---|---|",
    ]
    for row in visas.visa:
        stay = f"{row.days} days" if row.days else {"permit": "as printed"}.get(row.stay, "not known")
        longest = (
            f"to {row.total_days} days"
            if row.total_days
            else f"to {row.total_months} months"
            if row.total_months
            else ""
        )
        extension = {None: "not said", False: "no", True: longest or "yes"}[row.extendable]
        own = f" ({_span(row.valid_from, row.valid_to)})" if row.valid_from or row.valid_to else ""
        purposes = "not said" if row.purposes is None else ", ".join(row.purposes)
        purposes += f"; open: {', '.join(row.unclear)}" if row.unclear else ""
        weak = f"{row.confidence} **(!)**" if row.confidence in WEAK else row.confidence or ""
        name = f"{row.code} {row.name.en}{own}" + (" (old)" if row.status == "legacy" else "")
        lines.append(
            f"| {name} | {stay} | {extension} | {purposes} | {row.may_not.en if row.may_not else ''} | {weak} |"
        )
    return _chapter("Visa index", lines)


def _lists(reference: Reference) -> str:
    lines = ["| List | States | Source | Days |", "|---|---|---|---|"]
    for states in reference.content.lists:
        for group in states.group:
            members = ", ".join(group.states)
            lines.append(
                f"| {states.title.en} | {members} | {group.instrument} | {_span(group.valid_from, group.valid_to)} |"
            )
    return _chapter("Lists of nationalities", lines)


def _tariffs(reference: Reference) -> str:
    lines = ["| Tariff | Amount | Source | Days | Confidence |", "|---|---|---|---|---|"]
    lines += [
        _line(row.id, f"Rp{row.amount:,}", row.instrument, "", _span(row.valid_from, row.valid_to), row.confidence)
        for row in reference.content.tariffs
    ]
    return _chapter("Tariffs", lines)


def _small_numbers(reference: Reference) -> str:
    lines = ["| Figures | Least shown | Source | Days | Confidence |", "|---|---|---|---|---|"]
    lines += [
        _line(row.name.en, str(row.least), row.instrument, "", _span(row.valid_from, row.valid_to), row.confidence)
        for row in reference.content.small_numbers
    ]
    return _chapter("Small numbers", lines)


def _outcomes() -> str:
    known = decisions.load()
    lines = [
        "Three outcomes at exit, never mixed: the endorsement (the officer goes on), a refusal on exactly one ground of Art. 16,",
        "and a deferral with a basis and an end. No row above suggests a ground.",
        "",
        "| Decision | Line | Confidence |",
        "|---|---|---|",
    ]
    for row in (*known.decisions.values(), *known.grounds.values()):
        weak = " **(!)**" if row.confidence in WEAK else ""
        lines.append(f"| {row.title.en} | {row.legal_line('en')} | {row.confidence}{weak} |")
    return _chapter("Decisions and grounds", lines)


def _chapter(title: str, lines: list[str]) -> str:
    return "\n".join([f"## {title}", "", *lines])


def _line(first: str, second: str, instrument: str, article: str, span: str, confidence: Confidence) -> str:
    weak = " **(!)**" if confidence in WEAK else ""
    return f"| {first} | {second} | {_source(instrument, article)} | {span} | {confidence}{weak} |"


def _source(instrument: str, article: str) -> str:
    return f"{instrument} Art. {article}" if article else instrument


def _span(first: date | None, last: date | None) -> str:
    if first is None and last is None:
        return "no first day known"
    return f"from {first}" if last is None else f"until {last}" if first is None else f"{first} to {last}"


def _value(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _words(text: Text) -> str:
    return _cell(f"{text.id} / {text.en}")


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(load()), encoding="utf-8", newline="\n")

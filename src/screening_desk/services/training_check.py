"""Whether a training case holds: documents, names of items and checks, words, and a key that the rules agree with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from screening_desk.documents import mrz, states
from screening_desk.reference import Reference, wording
from screening_desk.reference.indicators import Item, sentence
from screening_desk.reference.model import InputRow
from screening_desk.reference.training import Case, CaseDocument
from screening_desk.services.draft import Draft, take_visa
from screening_desk.services.training_facts import Ruled, identity, ruled

_PARTS = {
    "number": "the document number", "birth": "the birth date", "expiry": "the date of expiry", "name": "the name",
    "optional": "the optional data", "composite": "the whole zone", "code": "the document code",
    "issuer": "the issuing state", "nationality": "the nationality", "sex": "the sex",
}  # fmt: skip
_FAULTS = {"check_digit": "the check digit of {part} is wrong", "syntax": "{part} is not written as it must be",
           "length": "a line has not the length it must have"}  # fmt: skip
_LEVELS = ("not_assessed", "none_yet", "partial", "strong", "danger")


def problems(case: Case, reference: Reference) -> tuple[str, ...]:
    """Return all that is wrong with a case, as English sentences; empty when it holds.

    What the rules make of the key is asked only when everything it stands on is right.
    """
    found = (
        *_documents(case),
        *_checks(case, reference),
        *_heard(case, reference),
        *_card(case, reference),
        *_must(case),
    )
    return found or tuple(_key(case, reference))


def _documents(case: Case) -> Iterator[str]:
    for number, document in enumerate(case.document, start=1):
        yield from (f"Document {number}{problem}" for problem in _document(document, case))
    first = case.document[0]
    if first.kind in {"visa", "other"}:
        yield "The first document is the one that the screening is opened by: a travel document or an identity card."
        return
    if first.typed is not None and case.mode != "applicant":
        yield "The first document has no zone; only an applicant stands there with an identity card alone."
    at = datetime.combine(case.day, time(), UTC)
    opened = Draft("0" * 32, case.mode, at, identity(first, case))
    for number, document in enumerate(case.document, start=1):
        if document.kind == "visa" and document.mrz.strip():
            _, took = take_visa(opened, mrz.read(document.zone, case.day), at)
            if took == "other_person":
                yield f"Document {number}: the visa is of another person than the passport."


def _document(document: CaseDocument, case: Case) -> Iterator[str]:
    """What is wrong with one document, to be said behind its number."""
    ways = bool(document.mrz.strip()) + (document.typed is not None)
    if ways == 0 and document.kind == "other" and document.printed is not None:
        return
    if ways != 1:
        yield " needs either the lines of its zone (mrz) or what is typed from it (typed); another paper only what is printed."
    elif document.typed is None:
        reading = mrz.read(document.zone, case.day)
        for problem in reading.problems:
            said = _FAULTS[problem.kind].format(part=_PARTS.get(problem.field, problem.field))
            yield f": {said}."
        if reading.document is None:
            yield ": these lines are no machine readable zone."
        elif (document.kind == "visa") != reading.document.format.startswith("MRV"):
            yield f": the lines are of the format {reading.document.format}, which does not fit its kind."


def _checks(case: Case, reference: Reference) -> Iterator[str]:
    asked = _asked_in(case.mode, reference)
    for name, check in case.checks.items():
        row = reference.inputs.get(name)
        if row is None:
            yield f"checks.{name}: there is no check of this name."
        elif name not in asked:
            yield f"checks.{name}: this is not asked in the mode {case.mode}."
        elif not _fits(check.value, row, reference):
            choices = ", ".join(choice.value for choice in row.choices)
            yield f"checks.{name}: {check.value!r} is no value of it{f' (one of: {choices})' if choices else ''}."
    facts = {fact.id: fact for fact in reference.catalogue.told}
    for name, check in case.told.items():
        fact = facts.get(name)
        if fact is None:
            yield f"told.{name}: there is no such fact of the child path."
        elif fact.choices and fact.choice(check.value) is None:
            yield f"told.{name}: {check.value!r} is no value of it."


def _asked_in(mode: str, reference: Reference) -> frozenset[str]:
    rows = [row for row in reference.rules.values() if mode in row.modes]
    asked = {name for row in rows for name in (*row.inputs, *([row.asks] if row.asks else []))}
    return frozenset(asked)


def _fits(value: str, row: InputRow, reference: Reference) -> bool:
    if row.choice(value) is not None:
        return True
    if row.kind == "date":
        return _is_day(value)
    if row.kind == "state":
        return states.find(value) is not None
    if row.id == "visa_index":
        return value in reference.visa_index
    return row.kind in {"text", "code"}


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _heard(case: Case, reference: Reference) -> Iterator[str]:
    catalogue = reference.catalogue
    items = {**catalogue.by_id, **catalogue.follow_ups}
    others = {item for instrument in reference.instruments.values() for item in instrument.by_id}
    for name, heard in case.heard.items():
        item = items.get(name)
        if item is None and name not in others:
            yield f"heard.{name}: there is no item of this name."
        elif item is not None and case.mode not in item.modes:
            yield f"heard.{name}: this item is not asked in the mode {case.mode}."
        if heard.beside is not None and case.companion is None:
            yield f"heard.{name}: something is heard beside a companion, and the case has none."
    for name in (*catalogue.quick, catalogue.danger.id):
        if name not in case.heard:
            yield f"heard.{name} is missing: the officer asks it of everybody."
    for name in catalogue.follow_ups:
        yield from _follow_up(case, name, catalogue.follow_ups[name])


def _follow_up(case: Case, key: str, item: Item) -> Iterator[str]:
    yes = item.id in case.heard and case.heard[item.id].answer == "yes"
    if yes and key not in case.heard:
        yield f"heard.{key} is missing: it is asked after a yes to {item.id}."
    if key in case.heard and not yes:
        yield f"heard.{key} is asked only after a yes to {item.id}."


def _card(case: Case, reference: Reference) -> Iterator[str]:
    card, decks = case.card, {deck.code: deck for deck in reference.content.cards}
    if card is None:
        return
    for language in card.languages:
        if language not in decks:
            yield f"card.languages: there are no cards in {language} (one of: {', '.join(decks)})."
    modes = {item.id: item.modes for item in reference.catalogue.items}
    asked = [item for item in next(iter(decks.values())).questions if case.mode in modes[item]]
    for item in asked:
        if item not in case.heard and item not in card.answers:
            yield f"card.answers.{item} is missing: the card asks it."
    for item, answer in card.answers.items():
        heard = case.heard.get(item)
        if item not in asked:
            yield f"card.answers.{item}: no card asks it in the mode {case.mode}."
        elif heard is None and answer == "yes":
            yield f"card.answers.{item} is yes, and the case does not say what is heard of it."
        elif heard is not None and answer in {"yes", "no"} and answer != heard.answer:
            yield f"card.answers.{item} is {answer}, and heard.{item} is {heard.answer}."


def _must(case: Case) -> Iterator[str]:
    must = case.key.must
    for name in must.items:
        if name not in case.heard:
            yield f"key.must.items: {name} must not be missed, and the case does not say what is heard."
        elif not case.heard[name].worth:
            yield f"key.must.items: {name} must not be missed, and is said not to be worth asking."
    for name in must.told:
        if name not in case.told:
            yield f"key.must.told: {name} must not be missed, and the case does not say it."
    for name in must.lists:
        if name not in case.key.instruments:
            yield f"key.must.lists: {name} must be answered, and key.instruments has no result of it."
    if must.apart and case.companion is None:
        yield "key.must.apart: nobody stands beside this traveller."


def _key(case: Case, reference: Reference) -> Iterator[str]:
    full = ruled(case, reference)
    yield from _differs(case, full, reference)
    for each in full.view.findings:
        if each.facts.get("case") == "unanswered" and each.handling != "complete_here" and each.asks not in case.checks:
            yield f"checks.{each.asks} is missing: the counter asks it of this traveller."
    for name in case.key.must.findings:
        if name not in full.findings:
            said = sorted(each for each in full.findings if each.startswith(f"{name.partition('.')[0]}."))
            yield f"key.must.findings: {name} does not stand on the page{f' ({said[0]} does)' if said else ''}."
    for name in case.key.instruments:
        if name not in reference.instruments:
            yield f"key.instruments: there is no instrument {name}."
        elif full.instruments.get(name) != case.key.instruments[name]:
            made = full.instruments.get(name, "no result: none of its items is heard")
            yield f"key.instruments.{name} is {case.key.instruments[name]}, and its rule makes {made}."
    enough = ruled(case, reference, frozenset(_needed(case, reference)))
    if full.outcome is not None and (enough.view.assessment.level, enough.outcome) != (
        full.view.assessment.level,
        full.outcome,
    ):
        yield (
            f"key.must.items are not enough: with them and the quick list the rules make "
            f"{enough.view.assessment.level}, {_ends(enough)}; with all answers {full.view.assessment.level}, {_ends(full)}."
        )
    yield from _beside(case, full, reference)


def _needed(case: Case, reference: Reference) -> Iterator[str]:
    """The quick list, the danger question, what must not be missed, and the follow-ups of these."""
    asked = {*reference.catalogue.quick, reference.catalogue.danger.id, *case.key.must.items}
    yield from asked
    yield from (key for key, item in reference.catalogue.follow_ups.items() if item.id in asked)


def _differs(case: Case, full: Ruled, reference: Reference) -> Iterator[str]:
    level, key = full.view.assessment.level, case.key
    if level != key.level:
        yield f"key.level is {key.level}, and the rules make {level} of the answers: {_trace(full, reference)}"
    if full.outcome is None:
        waits = sorted({each.asks for each in full.view.findings if each.handling == "complete_here" and each.asks})
        yield f"The screening cannot be ended: {', '.join(full.view.blocks)} is open{_list(waits)}."
    elif full.outcome != key.outcome:
        yield f"key.outcome is {key.outcome}, and the rules make {_ends(full)}: {_why(full, reference)}"


def _beside(case: Case, full: Ruled, reference: Reference) -> Iterator[str]:
    """What is heard beside somebody must not raise concern, and what it hides must be heard apart."""
    if all(heard.beside is None for heard in case.heard.values()):
        return
    level = ruled(case, reference, beside=True).view.assessment.level
    if _LEVELS.index(level) > _LEVELS.index(full.view.assessment.level):
        yield f"Beside the companion the answers make {level}, more than {full.view.assessment.level} apart."
    elif level != full.view.assessment.level and not case.key.must.apart:
        yield f"Beside the companion the answers make only {level}: key.must.apart must be true."


def _ends(made: Ruled) -> str:
    return made.outcome or f"no end ({', '.join(made.view.blocks)} open)"


def _trace(made: Ruled, reference: Reference) -> str:
    return " ".join(sentence(step, reference.catalogue, "en") for step in made.view.assessment.trace[:4])


def _why(made: Ruled, reference: Reference) -> str:
    """The findings that lead to the supervisor, and the reasons of the level."""
    found = [each for each in made.view.findings if each.handling == "supervisor"]
    said = [
        f"{each.code}.{each.facts['case']} ({wording.sentence(each.code, each.verdict, each.facts, reference, 'en').state})"
        for each in found
    ]
    return "; ".join([*said, f"level {made.view.assessment.level}: {_trace(made, reference)}"])


def _list(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""

"""The words of training: how a case ended, what its points are, and how own steps read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.pages.training.recorder import COMPANION
from screening_desk.reference import Reference
from screening_desk.reference.cards import CARD_ANSWERS
from screening_desk.reference.training import Case
from screening_desk.services.training_result import Listed, Point, Step, Wrong

translate = QCoreApplication.translate


def outcome_words(outcome: str) -> str:
    """Say where a traveller goes."""
    words = {
        "proceed": translate("Training", "may proceed"),
        "hand_over": translate("Training", "to the supervisor"),
        "danger": translate("Training", "to the supervisor at once: danger"),
        "": translate("Training", "put aside, not ended"),
    }
    return words.get(outcome, outcome)


def kind_words(kind: str) -> str:
    """Name a kind of document."""
    words = {
        "passport": translate("Training", "passport"),
        "visa": translate("Training", "visa"),
        "card": translate("Training", "identity card"),
        "other": translate("Training", "paper"),
    }
    return words.get(kind, kind)


def name_of(what: str, reference: Reference) -> str:
    """Return how an item, an input or a fact told is called on the pages."""
    language, catalogue = current_language(), reference.catalogue
    if what in catalogue.by_id:
        item = catalogue.by_id[what]
        return (item.quick_words or item.text).get(language)
    if what in catalogue.follow_ups:
        follow = catalogue.follow_ups[what].follow_up
        return follow.text.get(language) if follow is not None else what
    if what in reference.inputs:
        return reference.inputs[what].title.get(language)
    fact = next((each for each in catalogue.told if each.id == what), None)
    if fact is not None:
        return fact.text.get(language)
    if what == COMPANION:
        return translate("Training", "Companion")
    beside = (item for each in reference.instruments.values() for item in each.items if item.id == what)
    return next((item.text.get(language) for item in beside), what)


def value_words(what: str, value: str, reference: Reference) -> str:
    """Return how an answer reads: a choice by its words, a day as a day, an answer to an item as on the pages."""
    language, catalogue = current_language(), reference.catalogue
    if what in reference.inputs:
        choice = reference.inputs[what].choice(value)
        return choice.text.get(language) if choice is not None else _day(value)
    fact = next((each for each in catalogue.told if each.id == what), None)
    if fact is not None:
        said = fact.choice(value)
        return said.text.get(language) if said is not None else value
    words = {
        "yes": translate("Training", "yes"),
        "no": translate("Training", "no"),
        "unknown": translate("Training", "not known"),
        "not_asked": translate("Training", "not asked"),
    }
    return words.get(value, value)


def level_words(level: str, reference: Reference) -> str:
    """Name the level of an assessment."""
    found = {str(name): text for name, text in reference.catalogue.levels.items()}.get(level)
    return found.get(current_language()) if found is not None else "–"


def point_words(point: Point, case: Case, reference: Reference) -> str:
    """Say one thing that must not be missed, with its right answer."""
    if point.kind == "apart":
        return translate("Training", "Private questions asked away from the companion")
    if point.kind == "finding":
        return _finding_words(point.id, reference)
    if point.kind == "list":
        return _by_list(point.id, case.key.instruments[point.id], reference)
    name = name_of(point.id, reference)
    if point.kind == "item" and point.id in case.heard:
        return f"{name}: {value_words(point.id, case.heard[point.id].answer, reference)}"
    return name


def _finding_words(finding: str, reference: Reference) -> str:
    """Name a row of the page and how it came out; without that where only the traveller's own facts would fill it."""
    code, _, case = finding.partition(".")
    rule, language = reference.rules.get(code), current_language()
    if rule is None:
        return finding
    made = rule.cases.get(case)
    state = made.state.get(language) if made is not None else ""
    title = rule.title.get(language)
    return f"{title}: {state}" if state and "{" not in state else title


def wrong_words(wrong: Wrong, reference: Reference) -> str:
    """Say an own answer beside the right one, and that it was given while the companion could hear."""
    words = translate("Training", "{name}: you said {own}, right is {right}").format(
        name=name_of(wrong.id, reference),
        own=value_words(wrong.id, wrong.own, reference),
        right=value_words(wrong.id, wrong.right, reference),
    )
    return words + translate("Training", " (asked beside the companion)") if wrong.beside else words


def list_words(listed: Listed, reference: Reference) -> str:
    """Say the own result of an instrument beside that of the key, and what led there and was not answered."""
    language, instrument = current_language(), reference.instruments[listed.instrument]
    title = instrument.title.get(language)
    if not listed.right:
        words = translate("Training", "{title}: {own}. The key needs nothing of this list.")
        return words.format(title=title, own=instrument.result(listed.own, language))
    right = instrument.result(listed.right, language)
    if not listed.own:
        return translate("Training", "{title}: not asked. By the key: {right}.").format(title=title, right=right)
    if listed.own == listed.right:
        return _by_list(listed.instrument, listed.right, reference)
    own = instrument.result(listed.own, language)
    words = translate("Training", "{title}: you came to “{own}”, right is “{right}”.")
    said = words.format(title=title, own=own, right=right)
    if listed.left:
        left = "; ".join(f"{item} {instrument.by_id[item].text.get(language)}" for item in listed.left)
        said += translate("Training", " Not answered yes: {left}.").format(left=left)
    return said


def _by_list(name: str, result: str, reference: Reference) -> str:
    language, instrument = current_language(), reference.instruments[name]
    return f"{instrument.title.get(language)}: {instrument.result(result, language)}"


def card_words(language: str, reference: Reference) -> str:
    """Say that a question card was shown, and in which language."""
    deck = next((each for each in reference.content.cards if each.code == language), None)
    title = deck.title.get(current_language()) if deck is not None else language
    return translate("Training", "Question card: {language}").format(language=title)


def on_card_words(case: Case, language: str, item: str) -> str:
    """Say on a card which answer the person of the case presses."""
    if case.card is None or language not in case.card.languages:
        return translate("Training", "Training: this person cannot read this language. Press 0.")
    answer = case.on_card(item)
    names = {
        "yes": translate("Training", "yes"),
        "no": translate("Training", "no"),
        "unknown": translate("Training", "not known"),
        "declined": translate("Training", "not wanting to say"),
    }
    words = translate("Training", "Training: this person presses {n} ({answer}).")
    return words.format(n=CARD_ANSWERS.index(answer) + 1, answer=names[answer])


def step_words(step: Step, case: Case, reference: Reference) -> str:
    """Say an own step; empty for one that only the program needs."""
    name = name_of(step.what, reference)
    if step.kind == "see":
        place = int(step.what) if step.what.isdecimal() else -1
        known = 0 <= place < len(case.document)
        words = translate("Training", "Document handed over: {kind}")
        return words.format(kind=kind_words(case.document[place].kind)) if known else ""
    said = {
        "check": translate("Training", "Looked into: {name}").format(name=name),
        "ask": translate("Training", "Asked: {name}").format(name=name),
        "card": card_words(step.what, reference),
        "apart": translate("Training", "Spoke away from the companion"),
        "outcome": translate("Training", "Ended: {outcome}").format(outcome=outcome_words(step.value)),
    }
    if step.kind in {"answer", "give"}:
        return f"{name}: {value_words(step.what, step.value, reference)}"
    return said.get(step.kind, "")


def took_words(seconds: int) -> str:
    """Say how long something took."""
    if seconds < 60:
        return translate("Training", "{s} s").format(s=seconds)
    return translate("Training", "{m} min {s} s").format(m=seconds // 60, s=seconds % 60)


def _day(value: str) -> str:
    try:
        return day_text(date.fromisoformat(value))
    except ValueError:
        return value

"""What an instrument says, in words: its result, its dimensions, why, what is open, and what one more yes would change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.checklist.child_words import Line
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.reference import Reference
from screening_desk.reference.indicators import Catalogue, item_word, level_words, listed, listed_codes
from screening_desk.reference.instruments import Answer, Instrument, sentence
from screening_desk.reference.labels import confidence_mark
from screening_desk.rules.outcome import Change, DimensionState, Outcome, change_steps
from screening_desk.rules.what_if import CounterChange
from screening_desk.services.draft import ItemAnswer
from screening_desk.services.instruments import InstrumentView
from screening_desk.services.job_facts import COUNTRY, CURRENCY, MET_BY, PAID_BY, PASSPORT_WITH, PAY, WORK

translate = QCoreApplication.translate
_SECTIONS: Mapping[str, Kind] = {"why": "esc", "why_not": "info", "note": "info", "gap": "unk"}


def answer_short(answer: str) -> str:
    """The word of an answer above its column and in its box."""
    words: dict[str, str] = {
        "yes": translate("Instrument", "Yes"),
        "no": translate("Instrument", "No"),
        "unknown": translate("Instrument", "Unknown"),
        "declined": translate("Instrument", "Declined"),
        "not_checked": translate("Instrument", "Can't check"),
    }
    return words[answer]


def how_words(how: str) -> str:
    """By what an answer is known; empty where nobody said."""
    words = {
        "seen": translate("Instrument", "seen"),
        "told": translate("Instrument", "told"),
        "document": translate("Instrument", "document"),
        "card": translate("Instrument", "question card"),
    }
    return words.get(how, "")


def kind_of(outcome: Outcome, instrument: Instrument) -> Kind:
    """The look of a result: what nobody assessed never looks like a no."""
    if outcome.result == "not_assessed":
        return "unk"
    reading = next((row for row in instrument.readings if row.id == outcome.result), None)
    if reading is not None:
        return "esc" if reading.positive or reading.any_of else "info"
    return "esc" if any(row.state == "positive" and speaks(row, instrument) for row in outcome.dimensions) else "info"


def state_of(row: DimensionState, instrument: Instrument) -> tuple[str, Kind]:
    """The words of a dimension's state and their look."""
    counting = instrument.dimension[row.id].counting
    if counting == "context":
        return translate("Instrument", "adds nothing"), "na"
    if row.state == "not_assessed":
        return translate("Instrument", "not assessed"), "unk"
    if row.state == "positive":
        return (translate("Instrument", "positive") if counting == "weighed" else translate("Instrument", "yes")), "esc"
    return (
        translate("Instrument", "not positive") if counting == "weighed" else translate("Instrument", "no yes")
    ), "na"


def result_words(outcome: Outcome, instrument: Instrument) -> str:
    """The word of a result, and how sure the strengths are that it was weighed by."""
    language = current_language()
    words = instrument.result(outcome.result, language)
    mark = confidence_mark(instrument.strengths_from, language)
    return translate("Instrument", "{result} (strengths: {mark})").format(result=words, mark=mark) if mark else words


def transcribed_words(instrument: Instrument) -> str:
    """The sentence that stands beside a result whose strengths nobody read in the original; empty otherwise."""
    said = instrument.transcribed
    return said.get(current_language()) if said and confidence_mark(instrument.strengths_from, "en") else ""


def floor_words(outcome: Outcome, instrument: Instrument) -> str:
    """How far the positive dimensions alone reach, where that is more than the result says; empty otherwise."""
    step = next((step for step in outcome.trace if step.code == "floor"), None)
    return sentence(step, instrument, current_language()) if step is not None else ""


def speaks(row: DimensionState, instrument: Instrument) -> bool:
    """Whether a dimension is of this list.

    Results of an adult from before lists could leave one out hold a child's act, which recruitment fills.
    """
    own = any(instrument.by_id[item].dimension == row.id for item in row.yes if item in instrument.by_id)
    return row.asked > 0 or own


def trace_lines(outcome: Outcome, instrument: Instrument, *sections: str) -> tuple[Line, ...]:
    """Sentences of a trace by section, with the icon of the section."""
    silent = {row.id for row in outcome.dimensions if not speaks(row, instrument)}
    return tuple(
        (*_mark(section, outcome), sentence(step, instrument, current_language(), spans=True))
        for section in sections
        for step in outcome.trace
        if instrument.trace[step.code].section == section and step.facts.get("dimensions") not in silent
    )


def _mark(section: str, outcome: Outcome) -> tuple[str, str]:
    kind = _SECTIONS[section]
    if section == "why" and not any(row.state == "positive" for row in outcome.dimensions):
        kind = "unk" if outcome.result == "not_assessed" else "info"
    return LOOKS[kind].icon, LOOKS[kind].ink


def change_lines(outcome: Outcome, instrument: Instrument) -> tuple[Line, ...]:
    """What one more yes would make of the result, or of a dimension alone; a sentence where nothing would."""
    changes = outcome.would_change
    language = current_language()
    result = [each for each in changes if each.result != outcome.result]
    alone = [each for each in changes if each.result == outcome.result]
    lines = [sentence(step, instrument, language, spans=True) for step in change_steps(result)]
    lines += _dimension_lines(alone, instrument)
    return _asked(lines)


def _dimension_lines(changes: Iterable[Change], instrument: Instrument) -> Iterator[str]:
    language = current_language()
    by_dimension: dict[str, list[str]] = {}
    for change in changes:
        by_dimension.setdefault(change.dimension, []).append(change.item)
    words = translate("Instrument", "One more yes in {items} would make “{dimension}” positive; the result stays.")
    for dimension, items in by_dimension.items():
        yield words.format(
            items=listed_codes(items, language), dimension=instrument.dimension[dimension].text.get(language)
        )


def counter_change_lines(changes: Iterable[CounterChange], catalogue: Catalogue) -> tuple[Line, ...]:
    """What one more yes would make of the result of the counter's list."""
    language = current_language()
    by_result: dict[tuple[str, bool], list[str]] = {}
    for change in changes:
        by_result.setdefault((change.level, change.within_hour), []).append(change.key)
    lines = []
    for change in {(each.level, each.within_hour): each for each in changes}.values():
        items = [_question(key, catalogue) for key in by_result[(change.level, change.within_hour)]]
        words = translate("Instrument", "One more yes in {items} would change the result to: {result}.")
        if change.within_hour:
            words = translate("Instrument", "One more yes in {items}: {result}, to the supervisor within the hour.")
        lines.append(words.format(items=listed(items, language), result=level_words(change.level, catalogue, language)))
    return _asked(lines)


def _question(key: str, catalogue: Catalogue) -> str:
    item = catalogue.follow_ups.get(key)
    if item is None or item.follow_up is None:
        return item_word(key, catalogue, current_language())
    return f"“{item.follow_up.text.get(current_language())}”"


def _asked(lines: Iterable[str]) -> tuple[Line, ...]:
    found = tuple(("route", "text2", line) for line in lines)
    nothing = translate("Instrument", "No single further yes would change the result.")
    return found or (("info", "text2", nothing),)


def stored_lines(views: Iterable[InstrumentView], reference: Reference) -> tuple[Line, ...]:
    """Each result with its dimensions and its whole trace, for a record that is only read."""
    language = current_language()
    lines: list[Line] = []
    for view in views:
        outcome, instrument = view.outcome, reference.instruments[view.outcome.instrument]
        kind = LOOKS[kind_of(outcome, instrument)]
        head = f"{instrument.title.get(language)}: {result_words(outcome, instrument)}"
        lines.append((kind.icon, kind.ink, head))
        if transcribed := transcribed_words(instrument):
            lines.append(("info", "text2", transcribed))
        lines += trace_lines(outcome, instrument, "why", "why_not", "note", "gap")
    return tuple(lines)


def answer_lines(
    items: Mapping[str, ItemAnswer], views: Iterable[InstrumentView], reference: Reference
) -> Iterator[Line]:
    """Every answered item with its words, what was said and by what it is known; what was carried says so."""
    language = current_language()
    carried = {item: answer for view in views for item, answer in view.carried.items()}
    for instrument in reference.instruments.values():
        for item in instrument.items:
            own = items.get(item.id)
            answer: Answer | None = own.value if own is not None else carried.get(item.id)
            if answer is None:
                continue
            word = instrument.answers[answer].get(language)
            how = how_words(own.how) if own is not None else translate("Instrument", "from the in-depth list")
            mark = {"yes": ("flag", "esc"), "no": ("dash", "text2")}.get(answer, ("ring-question", "unk"))
            said = f"{word} ({how})" if how else word
            yield (*mark, f"{item.id} {item.text.get(language)}: {said}")


def fact_names() -> dict[str, str]:
    """What each fact about a promised job is called, in the order they are told."""
    return {
        WORK: translate("Instrument", "Work promised"),
        COUNTRY: translate("Instrument", "Country of work"),
        PAY: translate("Instrument", "Pay promised a month"),
        CURRENCY: translate("Instrument", "Currency"),
        PAID_BY: translate("Instrument", "Who paid for the journey"),
        PASSPORT_WITH: translate("Instrument", "Who keeps the passport"),
        MET_BY: translate("Instrument", "Who waits at arrival"),
    }


def fact_lines(given: Mapping[str, str]) -> Iterator[Line]:
    """What was told about a promised job, for a record that is only read."""
    for key, name in fact_names().items():
        if given.get(key):
            yield "info", "text2", f"{name}: {given[key]}"


def short_line(view: InstrumentView, reference: Reference) -> Line:
    """One line for a page that shows something else: the instrument and its result."""
    outcome, language = view.outcome, current_language()
    instrument = reference.instruments[outcome.instrument]
    kind = LOOKS[kind_of(outcome, instrument)]
    return (kind.icon, kind.ink, f"{instrument.title.get(language)}: {result_words(outcome, instrument)}")

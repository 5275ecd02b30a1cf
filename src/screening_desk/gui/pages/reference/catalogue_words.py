"""All that is to be said of one indicator or one list, line by line, for an officer and for a lawyer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.models.catalogue import COUNTER, Entry, counter_weight, provenance_words, weights
from screening_desk.reference import Reference, labels
from screening_desk.reference import indicators as counter
from screening_desk.reference.instruments import Instrument, Item, Source
from screening_desk.services.reference_data import IndicatorChanges

translate = QCoreApplication.translate


Said = tuple[str, str]
"""What a line is about, and what it says; the first is empty for a sentence of its own."""


def lines(entry: Entry, reference: Reference, changes: tuple[IndicatorChanges, ...] | None) -> tuple[Said, ...]:
    """Return what is known of an entry; `changes` None while they are being read."""
    item = entry.item
    if isinstance(item, Item) and entry.instrument is not None:
        found = _item(item, entry.instrument)
    elif isinstance(item, counter.Item):
        found = _counter_item(item, reference.catalogue)
    elif entry.instrument is not None:
        found = _instrument(entry.instrument)
    else:
        found = _catalogue(reference.catalogue)
    head = translate("Catalogue", "Between editions")
    return (*found, *((head if at == 0 else "", words) for at, words in enumerate(_changes(entry, changes))))


def _said(words: str, text: str) -> Iterator[Said]:
    if text:
        yield words, text


def _item(item: Item, instrument: Instrument) -> Iterator[Said]:
    language = current_language()
    known = {
        "O": translate("Catalogue", "seen"),
        "D": translate("Catalogue", "in a document"),
        "A": translate("Catalogue", "asked in private"),
        "X": translate("Catalogue", "not to be known at a counter"),
    }
    yield "", item.text.get(language)
    if item.retired_in:
        yield (
            "",
            translate("Catalogue", "Retired in version {n}: neither asked nor counted, but still worded.").format(
                n=item.retired_in
            ),
        )
    yield from _said(translate("Catalogue", "What is asked"), f"“{item.ask.get(language)}”")
    yield from _said(
        translate("Catalogue", "Do not ask when"), item.do_not_ask.get(language) if item.do_not_ask else ""
    )
    yield from _said(translate("Catalogue", "Note"), item.help.get(language))
    yield from _said(translate("Catalogue", "Can be known"), ", ".join(known[each] for each in item.known))
    yield from _said(
        translate("Catalogue", "Group"),
        f"{instrument.dimension[item.dimension].text.get(language)}, {_phase(item.phase)}",
    )
    yield from _said(translate("Catalogue", "Weight"), weights(item, instrument))
    if item.strengths and item.provenance != "verified" and instrument.transcribed is not None:
        yield "", instrument.transcribed.get(language)
    yield from _marks(item)
    yield from _said(translate("Catalogue", "Provenance"), provenance_words(item.provenance))
    titles = {source.id: source for source in instrument.sources}
    for each in item.derived_from:
        yield from _said(translate("Catalogue", "Derived from"), _cited(titles[each.source], each.item))
    yield from _said(translate("Catalogue", "Remark of the data"), item.note)


def _phase(phase: counter.Phase) -> str:
    return {
        "recruitment": translate("Catalogue", "recruitment"),
        "transit": translate("Catalogue", "journey"),
        "destination": translate("Catalogue", "destination"),
    }[phase]


def _marks(item: Item) -> Iterator[Said]:
    if item.private:
        yield "", translate("Catalogue", "To be asked in private, apart from the companion.")
    if item.child_only:
        yield "", translate("Catalogue", "For children only.")
    if item.computed:
        yield "", translate("Catalogue", "Computed from facts, not answered yes or no by hand.")
    if item.disputed:
        yield "", translate("Catalogue", "Sources dispute its strength.")
    if item.same_as:
        same = ", ".join(f"{each.item} ({' '.join(each.flow)})" for each in item.same_as)
        yield (
            "",
            translate("Catalogue", "The same fact as {items} of the counter list: not asked twice.").format(items=same),
        )


def _cited(source: Source, number: str) -> str:
    year = f" ({source.year})" if source.year else ""
    ref = f", {source.ref}" if source.ref else ""
    item = f", {number}" if number else ""
    return f"{source.publisher}, {source.title.get(current_language())}{year}{ref}{item}"


def _counter_item(item: counter.Item, catalogue: counter.Catalogue) -> Iterator[Said]:
    language = current_language()
    yield "", item.text.get(language)
    if item.retired_in:
        words = translate("Catalogue", "Retired in version {n}: no longer asked; a yes that was given stands.")
        yield "", words.format(n=item.retired_in)
    yield from _said(translate("Catalogue", "What is asked"), f"“{item.ask.get(language)}”")
    beside = item.ask_companion
    yield from _said(translate("Catalogue", "To the companion"), f"“{beside.get(language)}”" if beside else "")
    yield from _said(
        translate("Catalogue", "Do not ask when"), item.do_not_ask.get(language) if item.do_not_ask else ""
    )
    follow = item.follow_up
    yield from _said(translate("Catalogue", "After a yes"), follow.text.get(language) if follow else "")
    yield from _said(translate("Catalogue", "Can be known"), _counter_known(item))
    when = ", ".join(map(_phase, item.phases))
    yield from _said(translate("Catalogue", "Group"), f"{catalogue.columns[item.column].get(language)}, {when}")
    yield from _said(translate("Catalogue", "Weight"), counter_weight(item))
    if item.private:
        yield "", translate("Catalogue", "To be asked in private, apart from the companion.")
    if item.observed:
        yield "", translate("Catalogue", "Seen by the officer, not asked.")
    if item.child_only:
        yield "", translate("Catalogue", "For children only.")
    source = next(each for each in catalogue.sources if each.id == item.source)
    where = f"{source.title.get(language)}, {item.article}" if item.article else source.title.get(language)
    sure = labels.confidence_word(item.confidence, language)
    yield from _said(translate("Catalogue", "Source"), f"{where} ({sure}, {day_text(source.checked_on)})")
    yield from _said(translate("Catalogue", "Provenance"), item.provenance.get(language) if item.provenance else "")


def _counter_known(item: counter.Item) -> str:
    """By what an item of the counter's list is known: looked at, or asked of the person, alone where it is private."""
    if item.observed:
        return translate("Catalogue", "seen")
    return translate("Catalogue", "asked in private") if item.private else translate("Catalogue", "asked")


def _instrument(instrument: Instrument) -> Iterator[Said]:
    language = current_language()
    yield "", instrument.title.get(language)
    words = translate("Catalogue", "Version {n}, from {day}.")
    yield "", words.format(n=instrument.version, day=day_text(instrument.effective_from))
    yield "", instrument.foot.get(language)
    if instrument.transcribed is not None and instrument.strengths_from != "official":
        yield "", instrument.transcribed.get(language)
    yield from _said(translate("Catalogue", "Remark of the data"), instrument.note)
    for profile in instrument.profiles:
        state = profile.pending.get(language) if profile.pending else translate("Catalogue", "in use")
        yield from _said(translate("Catalogue", "List"), f"{profile.text.get(language)} ({state})")
    for row in instrument.readings:
        parts = (
            (translate("Catalogue", "positive"), row.positive),
            (translate("Catalogue", "one of"), row.any_of),
            (translate("Catalogue", "not positive"), row.negative),
        )
        needs = "; ".join(f"{name} {', '.join(codes)}" for name, codes in parts if codes)
        yield from _said(translate("Catalogue", "Reading"), f"{row.text.get(language)}: {needs}")
    for source in instrument.sources:
        sure = labels.confidence_word(source.confidence, language)
        said = f"{_cited(source, '')} ({sure}, {day_text(source.checked_on)}). {source.licence.get(language)}"
        yield from _said(translate("Catalogue", "Source"), said)


def _catalogue(catalogue: counter.Catalogue) -> Iterator[Said]:
    language = current_language()
    yield (
        "",
        translate("Catalogue", "Version {n}, from {day}.").format(
            n=catalogue.version, day=day_text(catalogue.effective_from)
        ),
    )
    yield "", translate("Catalogue", "Danger first, then act, means and purpose; for a child the means are not needed.")
    for foot in (catalogue.foot, catalogue.foot_child):
        if foot is not None:
            yield "", foot.get(language)
    for source in catalogue.sources:
        sure = labels.confidence_word(source.confidence, language)
        title = source.title.get(language)
        yield from _said(translate("Catalogue", "Source"), f"{title} ({sure}, {day_text(source.checked_on)})")


def _changes(entry: Entry, changes: tuple[IndicatorChanges, ...] | None) -> Iterator[str]:
    if changes is None:
        yield translate("Catalogue", "Earlier editions are being compared…")
        return
    found = tuple(_changed(entry, changes))
    if found:
        yield from found
    elif changes:
        yield translate("Catalogue", "Unchanged since the oldest edition kept here.")
    else:
        yield translate("Catalogue", "No earlier edition is kept here, so there is nothing to compare with.")


def _changed(entry: Entry, changes: Iterable[IndicatorChanges]) -> Iterator[str]:
    language = current_language()
    for each in changes:
        for change in each.changes:
            if not concerns(entry, change.table, change.key):
                continue
            words = translate("Catalogue", "Edition {n} of {day}").format(n=each.sequence, day=day_text(each.made_on))
            kind = labels.word("words", f"row_{change.kind}", language)
            row = "" if entry.item is not None else f" {labels.row_name(change, language)},"
            yield f"{words}:{row} {kind}"
            if change.kind == "changed":
                for field in change.fields:
                    said = labels.change_words(field, change.kind, language)
                    yield f"    {labels.path_name(field, language)}: {said}"


def concerns(entry: Entry, table: str, key: str) -> bool:
    """Whether a changed row is about an indicator; what is no indicator is about its list."""
    items = f"{COUNTER}.items" if entry.table == COUNTER else f"{entry.table}.items"
    if entry.item is not None:
        return table == items and key == entry.code
    return (table == entry.table or table.startswith(f"{entry.table}.")) and table != items

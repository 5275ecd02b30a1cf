"""Whether a training case holds: names of items and checks, and the words; documents and key are checked beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from screening_desk.documents import states
from screening_desk.reference import Reference
from screening_desk.reference.indicators import Item
from screening_desk.reference.model import InputRow
from screening_desk.reference.text import Text
from screening_desk.reference.training import Case
from screening_desk.services.training_check_key import key_problems
from screening_desk.services.training_check_papers import paper_problems


def problems(case: Case, reference: Reference) -> tuple[Text, ...]:
    """Return all that is wrong with a case, each with what to do; empty when it holds.

    What the rules make of the key is asked only when everything it stands on is right.
    """
    found = (
        *paper_problems(case),
        *_checks(case, reference),
        *_heard(case, reference),
        *_card(case, reference),
        *_must(case),
    )
    return found or tuple(key_problems(case, reference))


def _checks(case: Case, reference: Reference) -> Iterator[Text]:
    asked = _asked_in(case.mode, reference)
    for name, check in case.checks.items():
        row = reference.inputs.get(name)
        if row is None:
            yield _no_such(f"checks.{name}", Text("pemeriksaan", "check"), sorted(asked))
        elif name not in asked:
            yield Text(
                f"checks.{name}: ini tidak diperiksa dalam mode {case.mode}. Hapus bagian ini.",
                f"checks.{name}: this is not asked in the mode {case.mode}. Delete this part.",
            )
        elif not _fits(check.value, row, reference):
            yield _no_value(f"checks.{name}", check.value, _meant(row))
    facts = {fact.id: fact for fact in reference.catalogue.told}
    for name, check in case.told.items():
        fact = facts.get(name)
        if fact is None:
            yield _no_such(f"told.{name}", Text("keterangan jalur anak", "fact of the child path"), facts)
        elif fact.choices and fact.choice(check.value) is None:
            one = ", ".join(choice.value for choice in fact.choices)
            yield _no_value(f"told.{name}", check.value, Text(f"salah satu: {one}", f"one of: {one}"))


def _no_such(place: str, what: Text, known: Iterable[str]) -> Text:
    """Say that there is no such name, and which one may have been meant."""
    name, names = place.rpartition(".")[2], list(known)
    near = get_close_matches(name, names, n=4, cutoff=0.4) or (names if len(names) <= 12 else [])
    meant = Text(f" Maksudnya: {', '.join(near)}?", f" One of: {', '.join(near)}?") if near else Text("", "")
    return Text(
        f"{place}: {what.id} dengan nama ini tidak ada. Periksa ejaannya atau hapus.{meant.id}",
        f"{place}: there is no {what.en} of this name. Check its spelling or delete it.{meant.en}",
    )


def _no_value(place: str, value: str, meant: Text) -> Text:
    return Text(
        f"{place}: “{value}” bukan nilainya. Tulis {meant.id}.",
        f"{place}: {value!r} is no value of it. Write {meant.en}.",
    )


def _meant(row: InputRow) -> Text:
    """What may be written for an input."""
    choices = ", ".join(choice.value for choice in row.choices)
    one = Text(f"salah satu: {choices}", f"one of: {choices}") if choices else Text("", "")
    other = {
        "date": Text("hari, misalnya 2026-12-30", "a day, for example 2026-12-30"),
        "state": Text("kode negara, misalnya KHM", "the code of a state, for example KHM"),
    }.get(row.kind)
    if row.id == "visa_index":
        other = Text("indeks visa, misalnya C1", "a visa index, for example C1")
    if other is None:
        return one
    return Text(f"{one.id}, atau {other.id}", f"{one.en}, or {other.en}") if choices else other


def _asked_in(mode: str, reference: Reference) -> frozenset[str]:
    rows = [row for row in reference.rules.values() if mode in row.modes]
    asked = {name for row in rows for name in (*row.inputs, *([row.asks] if row.asks else []))}
    return frozenset(asked & reference.inputs.keys())


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


def _heard(case: Case, reference: Reference) -> Iterator[Text]:
    catalogue = reference.catalogue
    items = {**catalogue.by_id, **catalogue.follow_ups}
    others = {item for instrument in reference.instruments.values() for item in instrument.by_id}
    for name, heard in case.heard.items():
        item = items.get(name)
        if item is None and name not in others:
            yield _no_such(f"heard.{name}", Text("pertanyaan", "item"), [*items, *others])
        elif item is not None and case.mode not in item.modes:
            yield Text(
                f"heard.{name}: ini tidak ditanyakan dalam mode {case.mode}. Hapus bagian ini.",
                f"heard.{name}: this item is not asked in the mode {case.mode}. Delete this part.",
            )
        if heard.beside is not None and case.companion is None:
            yield Text(
                f"heard.{name}: ada beside, tetapi kasus ini tanpa penyerta. Hapus beside, atau tambahkan [companion].",
                f"heard.{name}: something is heard beside a companion, and the case has none. Delete beside, or add [companion].",
            )
    for name in (*catalogue.quick, catalogue.danger.id):
        if name not in case.heard:
            yield Text(
                f"heard.{name} belum ada: petugas menanyakannya kepada semua orang. Tambahkan [heard.{name}].",
                f"heard.{name} is missing: the officer asks it of everybody. Add [heard.{name}].",
            )
    for name in catalogue.follow_ups:
        yield from _follow_up(case, name, catalogue.follow_ups[name])


def _follow_up(case: Case, key: str, item: Item) -> Iterator[Text]:
    yes = item.id in case.heard and case.heard[item.id].answer == "yes"
    if yes and key not in case.heard:
        yield Text(
            f'heard.{key} belum ada: ditanyakan setelah “ya” pada {item.id}. Tambahkan [heard."{key}"].',
            f'heard.{key} is missing: it is asked after a yes to {item.id}. Add [heard."{key}"].',
        )
    if key in case.heard and not yes:
        yield Text(
            f"heard.{key} hanya ditanyakan setelah “ya” pada {item.id}. Hapus bagian ini, atau jadikan {item.id} ya.",
            f"heard.{key} is asked only after a yes to {item.id}. Delete this part, or make {item.id} a yes.",
        )


def _card(case: Case, reference: Reference) -> Iterator[Text]:
    card, decks = case.card, {deck.code: deck for deck in reference.content.cards}
    if card is None:
        return
    for language in card.languages:
        if language not in decks:
            yield Text(
                f"card.languages: tidak ada kartu dalam “{language}”. Pilih: {', '.join(decks)}.",
                f"card.languages: there are no cards in {language} (one of: {', '.join(decks)}).",
            )
    modes = {item.id: item.modes for item in reference.catalogue.items}
    asked = [item for item in next(iter(decks.values())).questions if case.mode in modes[item]]
    for item in asked:
        if item not in case.heard and item not in card.answers:
            yield Text(
                f"card.answers.{item} belum ada: kartu menanyakannya. Tambahkan jawabannya (yes, no, unknown, declined).",
                f"card.answers.{item} is missing: the card asks it. Add the answer (yes, no, unknown, declined).",
            )
    for item, answer in card.answers.items():
        heard = case.heard.get(item)
        if item not in asked:
            yield Text(
                f"card.answers.{item}: tidak ada kartu yang menanyakannya dalam mode {case.mode}. Hapus.",
                f"card.answers.{item}: no card asks it in the mode {case.mode}. Delete it.",
            )
        elif heard is None and answer == "yes":
            yield Text(
                f"card.answers.{item} ya, tetapi kasus tidak mengatakan apa yang terdengar. Tambahkan [heard.{item}].",
                f"card.answers.{item} is yes, and the case does not say what is heard of it. Add [heard.{item}].",
            )
        elif heard is not None and answer in {"yes", "no"} and answer != heard.answer:
            yield Text(
                f"card.answers.{item} = {answer}, sedangkan heard.{item} = {heard.answer}. Samakan, atau pakai unknown atau declined.",
                f"card.answers.{item} is {answer}, and heard.{item} is {heard.answer}. Make them the same, or use unknown or declined.",
            )


def _must(case: Case) -> Iterator[Text]:
    must = case.key.must
    for name in must.items:
        if name not in case.heard:
            yield Text(
                f"key.must.items: {name} tidak boleh terlewat, tetapi tidak ada [heard.{name}]. Tambahkan, atau hapus dari items.",
                f"key.must.items: {name} must not be missed, and the case does not say what is heard. Add [heard.{name}], or take it out.",
            )
        elif not case.heard[name].worth:
            yield Text(
                f"key.must.items: {name} tidak boleh terlewat, tetapi ditandai worth = false. Hapus salah satunya.",
                f"key.must.items: {name} must not be missed, and is said not to be worth asking. Take one of the two out.",
            )
    for name in must.told:
        if name not in case.told:
            yield Text(
                f"key.must.told: {name} tidak boleh terlewat, tetapi tidak ada di [told]. Tambahkan di sana.",
                f"key.must.told: {name} must not be missed, and the case does not say it. Add it to [told].",
            )
    for name in must.lists:
        if name not in case.key.instruments:
            yield Text(
                f"key.must.lists: {name} harus dijawab, tetapi key.instruments tidak memuat hasilnya. Tambahkan di sana.",
                f"key.must.lists: {name} must be answered, and key.instruments has no result of it. Add it there.",
            )
    if must.apart and case.companion is None:
        yield Text(
            "key.must.apart: tidak ada penyerta dalam kasus ini. Hapus apart = true, atau tambahkan [companion].",
            "key.must.apart: nobody stands beside this traveller. Delete apart = true, or add [companion].",
        )

"""Whether the key of a training case is what the rules make of its facts."""

from __future__ import annotations

from collections.abc import Iterator

from screening_desk.reference import Reference, wording
from screening_desk.reference.indicators import sentence
from screening_desk.reference.text import Language, Text
from screening_desk.reference.training import Case
from screening_desk.services.training_facts import Ruled, ruled

_LEVELS = ("not_assessed", "none_yet", "partial", "strong", "danger")


def key_problems(case: Case, reference: Reference) -> Iterator[Text]:
    """Yield where the key differs from the rules, each with what to do."""
    full = ruled(case, reference)
    yield from _differs(case, full, reference)
    for each in full.view.findings:
        if each.facts.get("case") == "unanswered" and each.handling != "complete_here" and each.asks not in case.checks:
            yield Text(
                f"checks.{each.asks} belum ada: konter menanyakannya pada orang ini. Tambahkan nilainya.",
                f"checks.{each.asks} is missing: the counter asks it of this traveller. Add its value.",
            )
    for name in case.key.must.findings:
        if name not in full.findings:
            said = sorted(each for each in full.findings if each.startswith(f"{name.partition('.')[0]}."))
            yield _no_finding(name, said, full)
    for name in case.key.instruments:
        if name not in reference.instruments:
            there = ", ".join(reference.instruments)
            yield Text(
                f"key.instruments: daftar {name} tidak ada. Pilih: {there}.",
                f"key.instruments: there is no instrument {name}. Take one of: {there}.",
            )
        elif full.instruments.get(name) != case.key.instruments[name]:
            yield _other_result(name, case.key.instruments[name], full.instruments.get(name))
    enough = ruled(case, reference, frozenset(_needed(case, reference)))
    if full.outcome is not None and (enough.view.assessment.level, enough.outcome) != (
        full.view.assessment.level,
        full.outcome,
    ):
        some, every = enough.view.assessment.level, full.view.assessment.level
        yield Text(
            f"key.must.items belum cukup: dengan itu dan daftar cepat aturan menghasilkan {some}, {_ends(enough).id}; dengan semua "
            f"jawaban {every}, {_ends(full).id}. Tambahkan pertanyaan yang menentukan.",
            f"key.must.items are not enough: with them and the quick list the rules make {some}, {_ends(enough).en}; with all "
            f"answers {every}, {_ends(full).en}. Add the items that decide.",
        )
    yield from _beside(case, full, reference)


def _needed(case: Case, reference: Reference) -> Iterator[str]:
    """The quick list, the danger question, what must not be missed, and the follow-ups of these."""
    asked = {*reference.catalogue.quick, reference.catalogue.danger.id, *case.key.must.items}
    yield from asked
    yield from (key for key, item in reference.catalogue.follow_ups.items() if item.id in asked)


def _differs(case: Case, full: Ruled, reference: Reference) -> Iterator[Text]:
    level, key = full.view.assessment.level, case.key
    if level != key.level:
        yield Text(
            f"key.level = {key.level}, tetapi aturan menghasilkan {level}: {_trace(full, reference, 'id')} "
            "Ubah key.level, atau jawabannya.",
            f"key.level is {key.level}, and the rules make {level} of the answers: {_trace(full, reference, 'en')} Change key.level, "
            "or the answers.",
        )
    if full.outcome is None:
        waits = sorted({each.asks for each in full.view.findings if each.handling == "complete_here" and each.asks})
        blocks = ", ".join(full.view.blocks)
        yield Text(
            f"Pemeriksaan tidak dapat diakhiri: masih terbuka {blocks}{_list(waits)}. Tambahkan di [checks] yang belum ada.",
            f"The screening cannot be ended: {blocks} is open{_list(waits)}. Add to [checks] what is missing.",
        )
    elif full.outcome != key.outcome:
        yield Text(
            f"key.outcome = {key.outcome}, tetapi aturan menghasilkan {_ends(full).id}: {_why(full, reference, 'id')} Ubah key.outcome, "
            "atau yang menyebabkannya.",
            f"key.outcome is {key.outcome}, and the rules make {_ends(full).en}: {_why(full, reference, 'en')} Change key.outcome, or "
            "what leads there.",
        )


def _beside(case: Case, full: Ruled, reference: Reference) -> Iterator[Text]:
    """What is heard beside somebody must not raise concern, and what it hides must be heard apart."""
    if all(heard.beside is None for heard in case.heard.values()):
        return
    level = ruled(case, reference, beside=True).view.assessment.level
    if _LEVELS.index(level) > _LEVELS.index(full.view.assessment.level):
        alone = full.view.assessment.level
        yield Text(
            f"Di samping penyerta jawabannya menghasilkan {level}, lebih dari {alone} setelah terpisah. Ubah beside: yang menakutkan "
            "baru terdengar setelah terpisah.",
            f"Beside the companion the answers make {level}, more than {alone} apart. Change beside: what frightens is heard apart.",
        )
    elif level != full.view.assessment.level and not case.key.must.apart:
        yield Text(
            f"Di samping penyerta jawabannya hanya menghasilkan {level}. Tulis apart = true di [key.must].",
            f"Beside the companion the answers make only {level}: key.must.apart must be true. Write it there.",
        )


def _no_finding(name: str, said: list[str], full: Ruled) -> Text:
    """Say that a finding does not stand on the page, and which one of its row, or which others, do."""
    if said:
        return Text(
            f"key.must.findings: {name} tidak muncul di halaman. Yang muncul {said[0]}: tulis itu, atau ubah [checks].",
            f"key.must.findings: {name} does not stand on the page ({said[0]} does). Write that, or change [checks].",
        )
    there = ", ".join(sorted(full.findings))
    return Text(
        f"key.must.findings: {name} tidak muncul di halaman. Pilih dari yang muncul: {there}.",
        f"key.must.findings: {name} does not stand on the page. Take one of those that do: {there}.",
    )


def _other_result(name: str, key: str, made: str | None) -> Text:
    if made is None:
        return Text(
            f"key.instruments.{name} = {key}, tetapi tidak ada jawaban untuk daftar itu. Tambahkan [heard.…] dari daftar itu, atau hapus.",
            f"key.instruments.{name} is {key}, and none of its items is heard. Add [heard.…] of that list, or delete it.",
        )
    return Text(
        f"key.instruments.{name} = {key}, tetapi aturannya menghasilkan {made}. Ubah nilainya, atau jawabannya.",
        f"key.instruments.{name} is {key}, and its rule makes {made}. Change it, or the answers.",
    )


def _ends(made: Ruled) -> Text:
    if made.outcome:
        return Text(made.outcome, made.outcome)
    blocks = ", ".join(made.view.blocks)
    return Text(f"belum dapat diakhiri ({blocks})", f"no end ({blocks} open)")


def _trace(made: Ruled, reference: Reference, language: Language) -> str:
    return " ".join(sentence(step, reference.catalogue, language) for step in made.view.assessment.trace[:4])


def _why(made: Ruled, reference: Reference, language: Language) -> str:
    """The findings that lead to the supervisor, and the reasons of the level."""
    found = [each for each in made.view.findings if each.handling == "supervisor"]
    said = [
        f"{each.code}.{each.facts['case']} "
        f"({wording.sentence(each.code, each.verdict, each.facts, reference, language).state})"
        for each in found
    ]
    level = {"id": "tingkat", "en": "level"}[language]
    return "; ".join([*said, f"{level} {made.view.assessment.level}: {_trace(made, reference, language)}"])


def _list(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""

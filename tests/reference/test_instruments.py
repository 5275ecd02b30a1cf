"""Instruments of indicators: what they must hold, item by item, and what the loader refuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from screening_desk import reference
from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference import instruments
from screening_desk.reference.indicators import Answer, listed_codes
from screening_desk.reference.instruments import Item
from screening_desk.reference.instruments_checking import STEPS
from tests.rules.lists import ADULT, CHILD, LABOUR, TRANSIT
from tests.rules.people import shipped

HOME = Path(reference.__file__).parent
NAMES = {"S": "strong", "M": "medium", "W": "weak"}
PLAN = """
DR01 SS AD; DR02 MM A; DR03 MM A; DR04 MM AD; DR05 MM A; DR06 MM AD; DR07 MM A; DR08 MM A; DR09 MM A;
DR10 WS AD; CR01 SS OA; CR02 MS A; CR03 MS A; CR04 MS A; CR05 MM OD; CR06 MM OA; CR07 MM A; CR08 MM A;
CR09 MM A; CR10 MM A; AV01 MM A; AV02 MM D; AV03 MM OA; AV04 MM A; AV05 MM OA; AV06 MM A; AV07 MM A;
AV08 M- A; AV09 MM A; AV10 MM A; AV11 MM OA; AV12 MM DA; AV13 MM DA; AV14 MM OA; AV15 WM A; AV16 WM X;
EX01 SS X; EX02 MM X; EX03 MM X; EX04 MM X; EX05 MM X; EX06 MM X; EX07 MM X; EX08 M- D; EX09 WM A;
CD01 SS OD; CD02 SS A; CD03 SS A; CD04 SS OA; CD05 MS A; CD06 MS A; CD07 MS A; CD08 MS A; CD09 MM A;
CD10 MM OA; CD11 MM A; CD12 MM A; CD13 MM A; CD14 MM A; CD15 WM A; AD01 MM A; AD02 MM OA; AD03 MM A;
AD04 MM A; AD05 MM DA; AD06 WM A; AD07 WM A
"""
"""Every item of the Delphi labour lists: strength for adults, for children ("-" not in the list), how it can be known."""


def plan() -> dict[str, tuple[dict[str, str], tuple[str, ...]]]:
    rows = {}
    for row in PLAN.replace("\n", " ").strip().split(";"):
        name, strengths, known = row.split()
        pairs = zip((ADULT, CHILD), strengths, strict=True)
        rows[name] = ({profile: NAMES[letter] for profile, letter in pairs if letter != "-"}, tuple(known))
    return rows


def weighed() -> dict[str, Item]:
    return {item.id: item for item in LABOUR.items if LABOUR.dimension[item.dimension].counting == "weighed"}


def test_the_delphi_labour_list_is_complete_with_the_strengths_of_the_source() -> None:
    assert list(weighed()) == list(plan())
    for name, item in weighed().items():
        assert (item.strengths, item.known) == plan()[name], name


def test_67_items_for_adults_and_65_for_children_and_no_weak_ones_for_children() -> None:
    strengths = [item.strengths for item in weighed().values()]
    assert sum(ADULT in each for each in strengths) == 67
    assert sum(CHILD in each for each in strengths) == 65
    assert "weak" not in {each.get(CHILD) for each in strengths}
    assert [item.id for item in weighed().values() if CHILD not in item.strengths] == ["AV08", "EX08"]


def test_the_phase_is_part_of_the_item() -> None:
    for item in weighed().values():
        assert item.phase == ("recruitment" if item.dimension in {"DR", "CR", "AV"} else "destination")
        assert item.dimension == item.id[:2]


def test_the_lists_for_sexual_exploitation_wait_for_their_strengths() -> None:
    waiting = [row for row in LABOUR.profiles if not row.enabled]
    assert [row.id for row in waiting] == ["adult_sexual", "child_sexual"]
    assert all(row.pending and "Strengths pending" in row.pending.en for row in waiting)
    assert not {row.id for row in waiting} & set(LABOUR.lists)


def test_nothing_second_hand_is_called_verified() -> None:
    assert {item.provenance for item in LABOUR.items} == {"secondary"}
    assert {item.provenance for item in TRANSIT.items} == {"secondary", "recalled"}
    assert [item.id for item in LABOUR.items if item.disputed] == ["CR01"]
    assert all(item.provenance == "recalled" for item in TRANSIT.items if item.dimension == "CRIME")


def test_only_control_deception_forced_crime_and_child_facts_count_at_a_departure() -> None:
    counting = {row.id: row.counting for row in TRANSIT.dimensions}
    assert {name for name, how in counting.items() if how == "fact"} == {"CONTROL", "DECEPTION", "CRIME", "CHILD"}
    assert {name for name, how in counting.items() if how == "context"} == {"PROFILE", "DESTINATION", "RESOURCES"}
    assert not any(item.strengths for item in TRANSIT.items)


@pytest.mark.parametrize("item", [*LABOUR.items, *TRANSIT.items], ids=lambda item: item.id)
def test_every_item_is_asked_by_an_open_question(item: Item) -> None:
    for language in ("id", "en"):
        assert item.ask.get(language).endswith("?")
        assert item.ask.get(language) != item.text.get(language)
        assert "!" not in item.text.get(language) + item.ask.get(language) + item.help.get(language)
    assert item.do_not_ask or not item.private
    assert item.private or "A" not in item.known or item.child_only


def test_the_controlling_companion_is_never_called_the_support_person() -> None:
    for path in HOME.glob("*_labour*.toml"), HOME.glob("*_transit*.toml"):
        for file in path:
            words = file.read_text(encoding="utf-8").lower()
            assert not {word for word in ("pendamping", "terduga", "tersangka") if word in words}


def test_the_delphi_lists_are_for_who_comes_and_the_transit_list_for_who_leaves() -> None:
    assert LABOUR.modes == {"arrival", "stay", "crew"}
    assert TRANSIT.modes == {"departure", "crew"}


def test_what_the_counter_list_asked_in_the_same_phase_is_not_asked_again() -> None:
    counter: dict[str, Answer] = {
        "C1": "yes",
        "C4": "no",
        "A2": "unknown",
        "C12": "not_asked",
        "T3": "yes",
        "P1": "yes",
    }
    assert instruments.carried(TRANSIT, "O", counter) == {"TC01": "no", "TC05": "yes", "TA01": "unknown"}
    assert instruments.carried(LABOUR, "R", counter) == {"CD06": "yes"}
    assert instruments.carried(LABOUR, "O", counter) == {}


def test_the_same_fact_has_the_same_words_but_for_the_place_of_forced_crime() -> None:
    for item in TRANSIT.items:
        for same in item.same_as:
            assert item.text == shipped().catalogue.by_id[same.item].text, item.id


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ("", ""),
        ("DR03", "DR03"),
        ("DR03 DR04", "DR03 dan DR04"),
        ("DR03 DR04 DR05", "DR03 sampai DR05"),
        ("TC09 TC10 TC11 TD02 TD03", "TC09 sampai TC11, TD02 dan TD03"),
        ("DR01 CR02 CR03 CR04 CR06", "DR01, CR02 sampai CR04 dan CR06"),
    ],
)
def test_neighbouring_codes_are_said_as_a_span(codes: str, words: str) -> None:
    assert listed_codes(codes.split(), "id") == words


def test_canonical_text_gives_the_same_instrument_back() -> None:
    for instrument in (LABOUR, TRANSIT):
        text = instruments.canonical(instrument)
        assert instruments.from_canonical(text) == instrument
        assert instruments.canonical(instruments.from_canonical(text)) == text
    with pytest.raises(Refused, match="stored instrument"):
        instruments.from_canonical("{}")


def test_strengths_that_nobody_read_in_the_original_are_said_beside_every_result() -> None:
    assert LABOUR.strengths_from == "secondary"
    assert LABOUR.transcribed is not None
    assert TRANSIT.strengths_from is None, "nothing is weighed in it"
    read = replace(LABOUR, items=tuple(replace(item, provenance="verified") for item in LABOUR.items))
    assert read.strengths_from == "official"
    one = replace(LABOUR.by_id["DR01"], provenance="recalled")
    recalled = replace(LABOUR, items=(one, *(item for item in LABOUR.items if item.id != one.id)))
    assert recalled.strengths_from == "low", "the least sure one counts"


def test_data_from_before_say_nothing_of_their_strengths_and_are_still_read() -> None:
    content = json.loads(shipped().canonical())
    del labour(content)["transcribed"]
    before = reference.from_canonical(json.dumps(content)).instruments["labour"]
    assert (before.transcribed, before.strengths_from) == (None, "secondary")


def test_versions_before_had_no_instruments_and_are_still_read() -> None:
    content = json.loads(shipped().canonical())
    del content["instruments"], content["usual_pay"]
    assert reference.from_canonical(json.dumps(content)).instruments == {}


Content = dict[str, Any]


def labour(content: Content) -> Content:
    return next(row for row in content["instruments"] if row["id"] == "labour")


def transit(content: Content) -> Content:
    return next(row for row in content["instruments"] if row["id"] == "transit")


def dimension(instrument: Content, name: str) -> Content:
    return next(row for row in instrument["dimensions"] if row["id"] == name)


def item(instrument: Content, item_id: str) -> Content:
    return next(row for row in instrument["items"] if row["id"] == item_id)


def profile(content: Content, name: str) -> Content:
    return next(row for row in labour(content)["profiles"] if row["id"] == name)


def strip(content: Content, dimension: str, name: str) -> None:
    for row in labour(content)["items"]:
        if row["dimension"] == dimension:
            row["strengths"].pop(name, None)


SPOILED: dict[str, tuple[Callable[[Content], object], str]] = {
    "a dangling source": (
        lambda c: item(labour(c), "DR01")["derived_from"][0].update(source="hearsay"),
        "item DR01 names the source hearsay, which is not listed",
    ),
    "no source": (lambda c: item(labour(c), "DR01").update(derived_from=[]), "DR01 does not say what it is derived"),
    "a dangling dimension": (
        lambda c: item(labour(c), "DR01").update(dimension="XX"),
        "item DR01 names the dimension XX, which is not there",
    ),
    "a dangling profile": (
        lambda c: item(labour(c), "DR01")["strengths"].update(elders="weak"),
        "item DR01 names the profile elders, which is not there",
    ),
    "a dangling counter item": (
        lambda c: item(transit(c), "TC05")["same_as"][0].update(item="C99"),
        "item TC05 is the same as C99, which the counter list does not have",
    ),
    "a counter item in a flow that is not asked it": (
        lambda c: item(transit(c), "TC05").update(same_as=[{"item": "P8", "flow": ["O"]}]),
        "item TC05 is the same as P8 for travellers who are not asked both",
    ),
    "a counter item in a flow the instrument is not for": (
        lambda c: item(transit(c), "TC05")["same_as"][0].update(flow=["R"]),
        "item TC05 is the same as C1 for travellers who are not asked both",
    ),
    "an instrument for nobody": (lambda c: transit(c).update(flow=[]), "says for no traveller that it is for them"),
    "a dangling dimension of a reading": (
        lambda c: labour(c)["readings"][0].update(positive=["XX"]),
        "reading successful_migrant names the dimension XX",
    ),
    "a dangling profile of a reading": (
        lambda c: labour(c)["readings"][0].update(profiles=["elders"]),
        "reading successful_migrant names the profile elders",
    ),
    "a missing language": (lambda c: item(labour(c), "DR01")["help"].pop("en"), "missing required field `en`"),
    "a blank language": (
        lambda c: item(labour(c), "DR01")["help"].update(id=" "),
        "empty words at labour.items.DR01.help.id",
    ),
    "an item twice": (lambda c: item(labour(c), "DR02").update(id="DR01"), "item DR01 stands there twice"),
    "an instrument twice": (
        lambda c: c["instruments"].append(labour(c)),
        "The instrument labour is there twice",
    ),
    "one counter answer counted twice": (
        lambda c: item(transit(c), "TC04").update(same_as=[{"item": "C1", "flow": ["O"]}]),
        "the answer to C1 (O) of the counter list would count twice",
    ),
    "context with a weight": (
        lambda c: item(transit(c), "TP01").update(strengths={"adult": "weak"}),
        "item TP01 is context (who somebody is, where somebody goes) and must not weigh",
    ),
    "context that is computed": (
        lambda c: item(transit(c), "TP01").update(computed="usual_pay"),
        "item TP01 is context",
    ),
    "a fact with a strength": (
        lambda c: item(transit(c), "TC01").update(strengths={"adult": "strong"}),
        "item TC01 is a fact, counted by any yes, and must not have a strength",
    ),
    "no strength": (lambda c: item(labour(c), "DR01").update(strengths={}), "item DR01 has no strength"),
    "retired and in use": (
        lambda c: item(labour(c), "DR01").update(retired_in="1"),
        "item DR01 is retired and still in use",
    ),
    "retired some day": (
        lambda c: item(transit(c), "TC02").update(retired_in="7"),
        "item TC02 is retired in a version that is still to come",
    ),
    "a profile enabled without strengths": (
        lambda c: (profile(c, "adult_sexual").update(enabled=True), profile(c, "adult_sexual").pop("pending")),
        "profile adult_sexual is enabled and has dimensions without strengths",
    ),
    "a profile with a dimension without strengths": (
        lambda c: strip(c, "EX", "child_labour"),
        "profile child_labour is enabled and has dimensions without strengths",
    ),
    "strengths that were guessed": (
        lambda c: item(labour(c), "DR01")["strengths"].update(adult_sexual="strong"),
        "profile adult_sexual has strengths and is not enabled",
    ),
    "a profile that does not say what it waits for": (
        lambda c: profile(c, "adult_sexual").pop("pending"),
        "profile adult_sexual says what is missing exactly when it is not enabled",
    ),
    "not known in any way": (lambda c: item(labour(c), "DR01").update(known=[]), "does not say how it can be known"),
    "known twice the same way": (lambda c: item(labour(c), "DR01").update(known=["A", "A"]), "says twice how"),
    "only asked and not private": (
        lambda c: item(labour(c), "DR02").update(private=False),
        "item DR02 can only be asked in private and is not private",
    ),
    "private without a warning": (lambda c: item(labour(c), "DR02").pop("do_not_ask"), "item DR02 is private"),
    "the statement read aloud": (
        lambda c: item(labour(c), "DR02").update(text=item(labour(c), "DR02")["ask"]),
        "item DR02 reads the statement aloud",
    ),
    "a question that asks nothing": (
        lambda c: item(labour(c), "DR02")["ask"].update(en="Tell me."),
        "item DR02 has no spoken question in both languages",
    ),
    "a step without words": (lambda c: labour(c)["trace"].pop("floor"), "trace has no words for floor"),
    "a result without words": (lambda c: transit(c)["results"].pop("attention"), "results has no words for attention"),
    "an answer without words": (lambda c: labour(c)["answers"].pop("declined"), "answers has no words for declined"),
    "an unknown placeholder": (
        lambda c: labour(c)["trace"]["short"].update(en="{age}"),
        "trace short has an unknown placeholder {age}",
    ),
    "a reading named like a result": (
        lambda c: labour(c)["readings"][0].update(id="no_reading"),
        "reading no_reading has the name of another result",
    ),
    "a dimension of a list that is not there": (
        lambda c: dimension(labour(c), "ACT").update(profiles=["elders"]),
        "dimension ACT names the profile elders, which is not there",
    ),
    "a reading of a dimension its list does not have": (
        lambda c: dimension(labour(c), "EX").update(profiles=["child_labour"]),
        "reading successful_migrant is of the profile adult_labour, which has no dimension EX",
    ),
    "a strength for a list without the dimension": (
        lambda c: dimension(labour(c), "DR").update(profiles=["adult_labour"]),
        "item DR01 has a strength for child_labour, which has no dimension DR",
    ),
    "a fact about a child left out of a transit list": (
        lambda c: dimension(transit(c), "CHILD").update(profiles=["child"]),
        "dimension CHILD is left out of a list, where every yes counts in all of them",
    ),
    "a transit list that weighs": (
        lambda c: transit(c)["dimensions"][0].update(counting="weighed"),
        "only a Delphi list has dimensions that are weighed",
    ),
    "a Delphi list without readings": (lambda c: labour(c).update(readings=[]), "only a Delphi list has readings"),
}


@pytest.mark.parametrize(("spoil", "sentence"), SPOILED.values(), ids=SPOILED.keys())
def test_the_loader_refuses(spoil: Callable[[Content], object], sentence: str) -> None:
    content = json.loads(shipped().canonical())
    spoil(content)
    with pytest.raises(Refused) as refusal:
        reference.from_canonical(json.dumps(content))
    assert sentence in str(refusal.value)
    assert str(refusal.value).endswith(".")


def test_a_retired_item_is_neither_asked_nor_counted_and_keeps_its_id() -> None:
    content = json.loads(shipped().canonical())
    item(transit(content), "TC02").update(retired_in="1")
    newer = reference.from_canonical(json.dumps(content)).instruments["transit"]
    assert "TC02" in newer.by_id
    assert "TC02" not in {each.id for each in newer.lists["adult"]}


def test_every_step_of_each_kind_has_words_and_no_others_are_kept() -> None:
    for instrument in (LABOUR, TRANSIT):
        assert set(instrument.trace) == STEPS[instrument.kind]


def test_a_file_of_items_at_fault_is_named(tmp_path: Path) -> None:
    for path in HOME.glob("*.toml"):
        shutil.copy(path, tmp_path)
    path = tmp_path / "items_labour_2_vulnerability.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('id = "AV03"', 'id = "av3"', 1), encoding="utf-8")
    with pytest.raises(Refused, match=r"items_labour_2_vulnerability\.toml: .*at `\$\[2\]\.id`"):
        reference.load(tmp_path)

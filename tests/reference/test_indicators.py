"""The catalogue of indicators: what it must hold, and what the loader refuses."""

import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from screening_desk.reference import indicators
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error
from screening_desk.rules.assessment import Situation, assess

CATALOGUE = indicators.load()
SHIPPED = Path(indicators.__file__).with_name("indicators.toml")
STRENGTHS = {
    "strong": "P6 P8 C1 C2 C3 C4 C5 C6 C12 T1 T2 T3 T4 T5 T6 T7 T8 T10",
    "medium": "P2 P3 P4 P5 C7 C8 C10 C11 T9",
    "weak": "Q1 P1 P7 C4a C9",
}


@dataclass
class Step:
    code: str
    items: tuple[str, ...] = ()
    facts: dict[str, str | int | bool] = field(default_factory=dict)


def test_holds_every_item_of_the_checklist_in_order() -> None:
    expected = ["B", *(f"A{n}" for n in range(6)), "Q1", *(f"P{n}" for n in range(1, 9))]
    expected += ["C1", "C2", "C3", "C4", "C4a", *(f"C{n}" for n in range(5, 13)), *(f"T{n}" for n in range(1, 11))]
    assert [item.id for item in CATALOGUE.items] == expected


@pytest.mark.parametrize(("strength", "ids"), STRENGTHS.items())
def test_strength_of_each_item(strength: str, ids: str) -> None:
    assert {item.id for item in CATALOGUE.items if item.strength == strength} == set(ids.split())


def test_who_somebody_is_never_weighs() -> None:
    assert {item.id for item in CATALOGUE.items if item.context} == {"A0", "A1"}
    assert all(item.strength is None for item in CATALOGUE.items if item.column in {"child", "danger"})


def test_quick_list_and_its_private_and_seen_rows() -> None:
    quick = [CATALOGUE.by_id[item_id] for item_id in CATALOGUE.quick]
    assert [item.id for item in quick] == ["Q1", "P3", "C11", "C4", "P2"]
    assert [item.id for item in quick if item.private] == ["C4", "P2"]
    assert [item.id for item in quick if item.observed] == ["P3", "C11"]
    assert [item.short.id for item in quick] == [
        "Tidak tahu alamat/tujuan menginap",
        "Orang lain menjawab untuknya",
        "Tampak takut atau menunggu isyarat",
        "Paspor tidak dapat diambil sendiri",
        "Perjalanan dibayar pihak yang tidak ia kenal",
    ]


def test_an_item_without_short_wording_uses_its_text() -> None:
    assert CATALOGUE.by_id["P4"].short == CATALOGUE.by_id["P4"].text


def test_only_violence_and_a_companion_who_is_not_family_open_the_danger_question() -> None:
    assert [item.id for item in CATALOGUE.items if item.opens_danger] == ["A3", "C2"]
    assert {key: item.id for key, item in CATALOGUE.follow_ups.items()} == {"C2.now": "C2"}
    assert [item.id for item in CATALOGUE.items if item.disputed] == ["C2"]
    assert CATALOGUE.danger.id == "B"


@pytest.mark.parametrize(
    ("mode", "without"),
    [
        ("arrival", {"P4", "P7", "T9"}),
        ("departure", {"P8"}),
        ("applicant", {"P8"}),
        ("stay", {"P1", "P4", "P5", "P7", "P8", "T9"}),
        ("crew", set()),
    ],
)
def test_items_of_each_mode(mode: str, without: set[str]) -> None:
    every = {item.id for item in CATALOGUE.items}
    assert {item.id for item in indicators.applicable(CATALOGUE, mode, child=True)} == every - without
    grown = every - without - {"A1", "A2", "A3", "A4", "A5"}
    assert {item.id for item in indicators.applicable(CATALOGUE, mode, child=False)} == grown


@pytest.mark.parametrize("item", CATALOGUE.items, ids=lambda item: item.id)
def test_every_item_has_an_open_question_and_private_ones_say_when_not_to_ask(item: indicators.Item) -> None:
    for language in ("id", "en"):
        assert item.ask.get(language).endswith("?")
        assert item.ask.get(language) not in {item.text.get(language), item.short.get(language)}
        assert "!" not in item.text.get(language) + item.ask.get(language)
    assert item.do_not_ask or not item.private


def test_the_controlling_companion_is_never_called_the_support_person() -> None:
    words = SHIPPED.read_text(encoding="utf-8").lower()
    assert "pendamping" not in words
    assert "terduga" not in words
    assert "tersangka" not in words


def test_the_five_results_and_their_words() -> None:
    assert [indicators.level_words(level, CATALOGUE, "id") for level in CATALOGUE.levels] == [
        "Belum dinilai",
        "Belum ada indikasi",
        "Indikasi sebagian",
        "Indikasi kuat",
        "Bahaya segera",
    ]
    assert indicators.level_words("danger", CATALOGUE, "en") == "Immediate danger"


def test_canonical_text_gives_the_same_catalogue_back() -> None:
    text = indicators.canonical(CATALOGUE)
    assert indicators.from_canonical(text) == CATALOGUE
    assert indicators.canonical(indicators.from_canonical(text)) == text


@pytest.mark.parametrize("mode", get_args(indicators.Mode))
def test_a_retired_item_is_not_asked_keeps_its_id_and_a_yes_stands(mode: indicators.Mode) -> None:
    content = json.loads(indicators.canonical(CATALOGUE))
    item(content, "C4").update(retired_in="2")
    content["quick"].remove("C4")
    newer = indicators.from_canonical(json.dumps(content))
    assert "C4" in newer.by_id
    assert "C4" not in {each.id for each in indicators.applicable(newer, mode, child=True)}
    judged = assess({"C4": "yes"}, newer, Situation(mode=mode, age=30))
    assert (judged.level, "C4" in judged.unknown) == ("partial", False)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": "x"}'])
def test_a_damaged_canonical_text_is_refused(text: str) -> None:
    with pytest.raises(ReferenceError, match="stored indicators"):
        indicators.from_canonical(text)


@pytest.mark.parametrize(
    ("step", "indonesian", "english"),
    [
        (
            Step("elements_touched", ("P1", "P2", "C4"), {"columns": "proses cara"}),
            "P1, P2 dan C4 dijawab ya. Lebih dari satu kolom tersentuh: Proses dan Cara.",
            "P1, P2 and C4 answered yes. More than one column is touched: Act and Means.",
        ),
        (
            Step("gap_column", ("T1", "T2", "T10"), {"columns": "tujuan"}),
            "Tujuan (T1 sampai T10) belum dijawab.",
            "Purpose (T1 to T10) not answered yet.",
        ),
        (Step("danger_unanswered", ("B",)), None, "As long as B is not answered, it counts as danger."),
        (Step("no_yes"), None, "No item of Act, Means or Purpose is answered yes."),
    ],
)
def test_a_step_in_words(step: Step, indonesian: str | None, english: str) -> None:
    assert indicators.sentence(step, CATALOGUE, "en") == english
    if indonesian:
        assert indicators.sentence(step, CATALOGUE, "id") == indonesian


def test_a_step_of_an_unknown_code_has_no_words() -> None:
    with pytest.raises(KeyError):
        indicators.sentence(Step("no_such_code"), CATALOGUE, "id")


def item(content: dict[str, Any], item_id: str) -> dict[str, Any]:
    return next(entry for entry in content["item"] if entry["id"] == item_id)


SPOILED: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "a language is missing": (lambda c: item(c, "P1")["text"].pop("en"), "missing required field `en`"),
    "a wording is blank": (lambda c: item(c, "P1")["text"].update(en="  "), "empty words at catalogue.item.P1.text.en"),
    "a trace wording is blank": (
        lambda c: c["trace"]["no_yes"].update(id=""),
        "empty words at catalogue.trace.no_yes.id",
    ),
    "no spoken question": (lambda c: item(c, "P1").pop("ask"), "missing required field `ask`"),
    "a spoken question that asks nothing": (
        lambda c: item(c, "P1")["ask"].update(en="Tell me."),
        "item P1 has no spoken question",
    ),
    "a follow-up that asks nothing": (
        lambda c: item(c, "C2")["follow_up"]["ask"].update(id="Katakan."),
        "item C2 has no spoken question",
    ),
    "the statement read aloud": (
        lambda c: item(c, "P1").update(text=item(c, "P1")["ask"]),
        "item P1 reads the statement aloud",
    ),
    "an unknown key": (lambda c: item(c, "P1").update(weight=3), "unknown field `weight`"),
    "an unknown column": (lambda c: item(c, "P1").update(column="looks"), "Invalid enum value 'looks'"),
    "an unknown strength": (lambda c: item(c, "P1").update(strength="K"), "Invalid enum value 'K'"),
    "an id twice": (lambda c: item(c, "P2").update(id="P1"), "item P1 stands there twice"),
    "a follow-up key that is an item": (
        lambda c: item(c, "C2")["follow_up"].update(key="C3"),
        "item C3 stands there twice",
    ),
    "a dangling quick id": (lambda c: c["quick"].append("P99"), "quick list names P99"),
    "a quick id twice": (lambda c: c["quick"].append("P3"), "quick list names an item twice"),
    "a quick item without short words": (lambda c: item(c, "P3").pop("short"), "item P3 is in the quick list"),
    "a dangling source": (lambda c: item(c, "P1").update(source="hearsay"), "item P1 names the source hearsay"),
    "no flow": (lambda c: item(c, "P1").update(flow=[]), "item P1 has no flow"),
    "age with a weight": (lambda c: item(c, "A1").update(strength="weak"), "item A1 is context"),
    "a demographic indicator with a weight": (lambda c: item(c, "P1").update(context=True), "item P1 is context"),
    "looks that open danger": (lambda c: item(c, "A0").update(opens_danger=True), "item A0 is context"),
    "an indicator without strength": (lambda c: item(c, "P1").pop("strength"), "item P1 has no strength"),
    "a weighted child item": (lambda c: item(c, "A2").update(strength="strong"), "item A2 is counted by its own rule"),
    "a child item elsewhere": (lambda c: item(c, "P1").update(child_only=True), "item P1 is for children only"),
    "private without a warning": (lambda c: item(c, "C4").pop("do_not_ask"), "item C4 is private"),
    "a retired item in the quick list": (
        lambda c: item(c, "P3").update(retired_in="2"),
        "item P3 is retired and still in the quick list",
    ),
    "retired some day": (
        lambda c: item(c, "P4").update(retired_in="7"),
        "item P4 is retired in a version that is still to come",
    ),
    "a retired question that a rule stands on": (
        lambda c: item(c, "A0").update(retired_in="2"),
        "item A0 steers a rule and cannot be retired",
    ),
    "no danger question": (lambda c: c["item"].remove(item(c, "B")), "exactly one item must be the danger question"),
    "a result without words": (lambda c: c["levels"].pop("danger"), "levels has no words for danger"),
    "an answer without words": (lambda c: c["answers"].pop("unknown"), "answers has no words for unknown"),
    "a column without words": (lambda c: c["columns"].pop("cara"), "columns has no words for cara"),
    "an unknown placeholder": (
        lambda c: c["trace"]["no_yes"].update(en="{age}"),
        "trace no_yes has an unknown placeholder {age}",
    ),
}


@pytest.mark.parametrize(("spoil", "sentence"), SPOILED.values(), ids=SPOILED.keys())
def test_the_loader_refuses(spoil: Callable[[dict[str, Any]], object], sentence: str) -> None:
    content = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    spoil(content)
    with pytest.raises(ReferenceError) as refusal:
        indicators.from_canonical(msgspec.json.encode(content).decode())
    assert sentence in str(refusal.value)


def test_a_missing_file_and_a_broken_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(ReferenceError, match=r"indicators\.toml cannot be read"):
        indicators.load(tmp_path)
    (tmp_path / "indicators.toml").write_bytes(b"id = \xff")
    with pytest.raises(ReferenceError, match=r"indicators\.toml is not valid TOML"):
        indicators.load(tmp_path)


@pytest.mark.parametrize(
    ("item", "phases"),
    [
        ("C1", ("recruitment", "transit", "destination")),
        ("P4", ("recruitment", "transit")),
        ("P8", ("destination",)),
    ],
)
def test_the_flow_of_a_traveller_fixes_the_phase(item: str, phases: tuple[str, ...]) -> None:
    """Who departs is met before the destination, who comes home after it."""
    (found,) = (each for each in CATALOGUE.items if each.id == item)
    assert found.phases == phases


def test_every_item_has_a_phase() -> None:
    assert all(item.phases for item in CATALOGUE.items)

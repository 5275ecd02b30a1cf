"""What holds for every list: nobody who stands on it is lost, whoever else is added and in whatever order it came."""

from __future__ import annotations

import random
from typing import Any

import pytest
from bench.invented_names import Register
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.matching import Document, Facts, NameIndex, compare
from screening_desk.matching.comparing import same_document
from screening_desk.matching.folding import words

LISTED = [(f"id-{at:04}", name) for at, name in enumerate(Register(seed=11).names(900))]
COMMON = [(f"common-{at:04}", f"SITI {name}") for at, name in enumerate(Register(seed=12).names(700))]
NAMES = st.sampled_from([name for _, name in LISTED]) | st.text(
    "AEIOUBDGHKLMNRST -'\u00e9\u0416", min_size=1, max_size=24
)
DATES = st.sampled_from(
    ["", "1974", "1974-08", "1974-08-12", "1974-12-08", "1974-01-01", "1975-08-12", "1960-02-03", "?"]
)


@pytest.fixture(scope="module")
def index() -> NameIndex:
    """Nine hundred people, and seven hundred more who share a word."""
    return NameIndex.build([*LISTED, *COMMON])


@settings(max_examples=30)
@given(st.sampled_from([*LISTED, *COMMON]), st.integers(1, 10))
def test_a_search_never_loses_an_exact_entry(index: NameIndex, row: tuple[str, str], limit: int) -> None:
    assert row[0] in {hit.id for hit in index.search(row[1], limit)}
    turned = " ".join(reversed(row[1].split()))
    assert row[0] in {hit.id for hit in index.search(f"H. {turned}", limit)}


def test_a_name_that_hundreds_share_a_word_with_is_found_by_that_word_alone() -> None:
    index = NameIndex.build([*COMMON, ("alone", "SITI")])
    assert index.search("SITI", 1)[0].id == "alone"


def test_who_is_called_exactly_so_is_found_behind_a_forgotten_blank_although_the_list_knows_the_joined_word() -> None:
    others = [(f"#{at}", f"WEIRUIXIAO {name}") for at, name in enumerate(Register(seed=13).names(60))]
    index = NameIndex.build([*others, ("apart", "WEI RUIXIAO"), ("joined", "RATHUDRA CHANJALI")])
    assert "apart" in {hit.id for hit in index.search("WEIRUIXIAO")}
    assert index.search("RATHUDRA CHAN JALI")[0].id == "joined"


def test_of_more_people_of_one_name_than_are_asked_for_the_first_by_id_are_told() -> None:
    same = [(f"{at:02}", "SITI AMBAR") for at in range(40)]
    assert [hit.id for hit in NameIndex.build(reversed(same)).search("AMBAR SITI", 5)] == ["00", "01", "02", "03", "04"]


@settings(max_examples=30)
@given(st.lists(NAMES, min_size=1, max_size=8), NAMES)
def test_adding_an_entry_never_removes_the_exact_hit_of_another(listed: list[str], added: str) -> None:
    rows = [(str(at), name) for at, name in enumerate(listed)]
    before, after = NameIndex.build(rows), NameIndex.build([*rows, ("added", added)])
    for at, name in rows:
        if words(name):
            assert at in {hit.id for hit in before.search(name)}
            assert at in {hit.id for hit in after.search(name)}


@settings(max_examples=20)
@given(st.lists(NAMES, min_size=2, max_size=30), NAMES, st.randoms(use_true_random=False))
def test_results_do_not_depend_on_the_order_of_the_rows(listed: list[str], asked: str, dice: Any) -> None:
    rows = [(str(at // 2), name) for at, name in enumerate(listed)]
    shuffled = rows[:]
    dice.shuffle(shuffled)
    assert NameIndex.build(rows).search(asked) == NameIndex.build(shuffled).search(asked)


@pytest.mark.parametrize("seed", [1, 2])
def test_nor_do_those_of_a_long_list(index: NameIndex, seed: int) -> None:
    dice = random.Random(seed)
    shuffled = [*LISTED, *COMMON]
    dice.shuffle(shuffled)
    again = NameIndex.build(shuffled)
    for _, name in dice.sample(shuffled, 12):
        asked = name[:-2] + "IX"
        assert again.search(asked, 30) == index.search(asked, 30)


@settings(max_examples=30)
@given(DATES, DATES, st.sampled_from(["F", "M", "X", ""]), st.sampled_from(["F", "M", ""]))
def test_what_agrees_and_what_differs_is_the_same_from_either_side(one: str, other: str, sex: str, theirs: str) -> None:
    here, there = Facts(birth_dates=(one,), sex=sex), Facts(birth_dates=(other,), sex=theirs)
    turned = {"missing_here": "missing_there", "missing_there": "missing_here"}
    forth, back = compare(here, there, None), compare(there, here, None)
    assert [turned.get(line.answer, line.answer) for line in forth.lines] == [line.answer for line in back.lines]


@settings(max_examples=30)
@given(*(st.builds(Document, st.sampled_from(["A1", "a-1", "A2", ""]), st.sampled_from(["UTO", ""])),) * 2)
def test_one_document_is_the_other_whichever_comes_first(one: Document, other: Document) -> None:
    assert same_document(one, other) == same_document(other, one)

"""Two names beside each other: the verdict that a careful officer gives, custom by custom, and what must hold for any names."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from bench.invented_names import Register
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.matching import NameIndex, Names, Pair, compare_names
from screening_desk.matching.folding import data, fold, words
from tests.documents.mrz_cases import field_case

TABLE: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "name-pairs.toml").read_text("utf-8")
)
MADE = Register(seed=3).names(400)
NAMES = st.sampled_from(MADE) | st.text("ABDEHIKLMNORSTU'- .<\u0301\u00e9\u0416\u0639", max_size=40)
ORDER = {"different": 0, "possible": 1, "same": 2}


@pytest.mark.parametrize("custom", TABLE)
def test_a_pair_is_judged_as_a_careful_officer_does(custom: str) -> None:
    group = TABLE[custom]
    wrong = [
        (one, other, wanted, found.likeness, reason)
        for one, other, wanted, reason in group["pairs"]
        if (found := compare_names(one, other, cut_short=group.get("cut_short", False))).likeness != wanted
    ]
    assert wrong == []


def test_the_table_is_large_gives_reasons_and_names_no_pair_twice() -> None:
    rows = [row for group in TABLE.values() for row in group["pairs"]]
    assert len(rows) >= 300
    assert all(len(row) == 4 and row[2] in ORDER and len(row[3]) > 4 for row in rows)
    assert len({frozenset(row[:2]) for row in rows}) == len(rows)


def test_a_pair_of_the_table_is_found_in_a_list_unless_it_is_different() -> None:
    """The index and the comparison of two names must not disagree: what is the same is the first hit among others."""
    rows = [row for group in TABLE.values() if not group.get("cut_short") for row in group["pairs"]]
    same = [(one, other) for one, other, wanted, _ in rows if wanted == "same"]
    index = NameIndex.build(
        [*((other, other) for _, other in same), *((f"#{at}", name) for at, name in enumerate(MADE))]
    )
    likenesses = {one: [hit.id for hit in index.search(one, 10)] for one, _ in same}
    lost = [(one, other) for one, other in same if not any(_as_good(one, hit, other) for hit in likenesses[one])]
    assert lost == []


def _as_good(asked: str, hit: str, wanted: str) -> bool:
    return hit == wanted or (not hit.startswith("#") and compare_names(asked, hit).likeness == "same")


def test_what_agrees_is_told_word_by_word_in_the_order_of_the_first_name() -> None:
    found = compare_names("Hj. Siti Nur Hanifah, S.E.", "NURHANIFAH SITI PRATIWI")
    assert found.likeness == "possible"
    assert found.why == (
        Pair("same", "SITI", "SITI"),
        Pair("spelling", "NUR HANIFAH", "NURHANIFAH"),
        Pair("only_there", "", "PRATIWI"),
    )


@pytest.mark.parametrize("nothing", ["", "  ", "...", "123", "\u200b"])
def test_a_name_without_a_letter_is_different_from_every_name(nothing: str) -> None:
    assert compare_names(nothing, "SITI") == compare_names("SITI", nothing) == Names("different", 0.0, ())
    assert compare_names(nothing, nothing).likeness == "different"


@settings(max_examples=30)
@given(NAMES, NAMES)
def test_it_does_not_matter_which_name_stands_first(one: str, other: str) -> None:
    here, there = compare_names(one, other), compare_names(other, one)
    assert (here.likeness, here.score) == (there.likeness, there.score)
    assert sorted((pair.here, pair.there) for pair in here.why) == sorted((pair.there, pair.here) for pair in there.why)


@settings(max_examples=30)
@given(NAMES)
def test_a_name_is_itself(name: str) -> None:
    found = compare_names(name, name)
    letters = sum(len(word.written) for word in words(name))
    assert found.likeness == ("same" if letters > 1 and name.isalpha() else found.likeness)
    assert found.score == (1.0 if letters and not any(map(str.isdigit, name)) else found.score)


@settings(max_examples=30)
@given(st.sampled_from(MADE), st.sampled_from(["H.", "MR", "DR."]), st.randoms(use_true_random=False))
def test_titles_and_order_change_nothing(name: str, title: str, dice: Any) -> None:
    turned = name.split()
    dice.shuffle(turned)
    assert compare_names(f"{title} {' '.join(turned)}", name).likeness == compare_names(name, name).likeness


@settings(max_examples=30)
@given(st.sampled_from(MADE), st.sampled_from(MADE))
def test_every_word_of_both_names_is_told_once(one: str, other: str) -> None:
    found = compare_names(one, other)
    assert sorted("".join(pair.here for pair in found.why).replace(" ", "")) == sorted(_letters(one))
    assert sorted("".join(pair.there for pair in found.why).replace(" ", "")) == sorted(_letters(other))


def _letters(name: str) -> str:
    return "".join(word.written for word in words(name))


@pytest.mark.parametrize(("case", "wanted"), [("PUB-NAMES-07", ORDER), ("PUB-NAMES-17", ORDER)])
def test_titles_short_forms_and_articles_are_the_same_name(case: str, wanted: dict[str, int]) -> None:
    """PUB-NAMES-07 and PUB-NAMES-17: "strong" is the same name; an initial alone is possible."""
    told = field_case(case)
    strong = {"strong": "same", "possible": "possible"}
    found = [compare_names(one, other).likeness for one, other in told["input"]["pairs"]]
    assert found == [strong[each] for each in told["expected"]["values"]["match"]]
    assert set(found) <= set(wanted)


def test_one_name_repeated_or_filled_up_is_the_same_name() -> None:
    """PUB-NAMES-02 and PUB-NAMES-03: FNU, LNU, XXX, a repetition or a title on a ticket are no names."""
    told = field_case("PUB-NAMES-03")["input"]
    assert {compare_names(told["passport"], other).likeness for other in told["others"]} == {"same"}
    for filler in (".", "-", "FNU", "LNU", "XXX", "NFN"):
        assert [word.written for word in words(f"SUHARTINAH {filler}")] == ["SUHARTINAH"]


def test_an_endorsed_name_is_consistent_with_the_one_name_and_bin_is_no_name() -> None:
    """PUB-NAMES-04."""
    told = field_case("PUB-NAMES-04")["input"]
    assert compare_names(told["endorsement"], told["visa_name"]).likeness == "same"
    assert compare_names(told["mrz_name"], told["visa_name"]).likeness == "possible"
    assert compare_names(told["mrz_name"], told["endorsement"]).likeness == "possible"


def test_apostrophes_and_points_are_no_letters() -> None:
    """PUB-NAMES-05."""
    told = field_case("PUB-NAMES-05")["input"]
    for card, passport in zip(told["ktp"], told["passport"], strict=True):
        for sign in ("'", "\u2019", "\u2018", "\u02bc", "`"):
            assert compare_names(card.replace("'", sign), passport).likeness == "same"


def test_a_name_that_was_cut_is_compared_as_a_beginning() -> None:
    """PUB-NAMES-10."""
    name = field_case("PUB-NAMES-10")["input"]["lines"][0][5:]
    whole = "WICKRAMANAYAKAGE DON THARINDU LAKSHANATHILAKA"
    assert compare_names(name, whole, cut_short=True).score > compare_names(name, whole).score
    index = NameIndex.build([("1", whole), *((f"#{at}", other) for at, other in enumerate(MADE))])
    assert index.search(name, cut_short=True)[0].id == "1"


def test_digits_in_a_name_are_read_as_letters_and_somebody_has_to_look() -> None:
    """PUB-NAMES-12: the reader itself proposes letters; a list may hold the digits."""
    name = field_case("PUB-NAMES-12")["input"]["line1"][5:]
    assert compare_names(name, "ROSENDALL ANGELA ZOE").likeness == "possible"
    assert NameIndex.build([("1", "ANGELA ZOE ROSENDALL")]).search(name)[0].id == "1"


def test_the_shortest_names_are_searched_and_one_letter_says_nothing() -> None:
    """PUB-NAMES-15: one letter finds who is called so, not everybody who begins with it."""
    told = field_case("PUB-NAMES-15")["input"]["names"]
    index = NameIndex.build([*((name, name) for name in told), ("other", "OKTAVIANUS EMBUN"), ("more", "OSCAR EKA")])
    assert [[hit.id for hit in index.search(name)][:1] for name in told] == [[name] for name in told]
    assert [hit.id for hit in index.search("O")] == ["O"]
    assert [compare_names(name, name).likeness for name in told] == ["possible", "possible", "same", "same"]


def test_short_names_are_whole_names_and_strangers_are_no_hit() -> None:
    """PUB-WATCHLIST-01, by the names alone."""
    told = field_case("PUB-WATCHLIST-01")["input"]
    index = NameIndex.build(
        [*((each["name"], each["name"]) for each in told["list"]), *((f"#{at}", n) for at, n in enumerate(MADE))]
    )
    (short, stranger) = (each["name"] for each in told["query"])
    assert index.search(short)[0].id == short
    assert compare_names(short, short).likeness == "same"
    assert {compare_names(stranger, each["name"]).likeness for each in told["list"]} == {"different"}


def test_words_run_together_are_the_same_name() -> None:
    """PUB-WATCHLIST-03."""
    told = field_case("PUB-WATCHLIST-03")["input"]
    (listed,) = (each["name"] for each in told["list"])
    assert {compare_names(each["name"], listed).likeness for each in told["query"]} == {"same"}


def test_a_hit_names_the_alias_that_was_met() -> None:
    """PUB-WATCHLIST-04 and PUB-WATCHLIST-09: names of one entry are one hit, told by the name that met; lists are apart."""
    told = field_case("PUB-WATCHLIST-04")
    (entry,) = told["input"]["list"]
    index = NameIndex.build([("1", name) for name in (entry["name"], *entry["aliases"])])
    (hit, *more) = index.search(told["input"]["query"][0]["name"])
    assert (hit.name, more) == (told["expected"]["values"]["matched_alias"], [])
    assert [(pair.here, pair.there) for pair in hit.why] == [("TONI", "TONY"), ("LAI", "LAY")]
    both = field_case("PUB-WATCHLIST-09")["input"]
    twice = NameIndex.build([("a", both["list_a"][0]["name"]), ("b", both["list_b"][0]["name"])])
    assert [hit.id for hit in twice.search(both["query"]["name"])] == ["a", "b"]


def test_what_is_known_of_names_says_how_sure_it_is_and_is_read_as_written() -> None:
    known = data()
    assert known.confidence == "general"
    assert known.source
    listed = (
        known.titles,
        known.opening,
        known.placeholders,
        known.links,
        known.inner_links,
        known.servants,
        known.common,
    )
    assert {word for group in listed for word in group if not (word.isascii() and word.isupper())} == set()
    assert {old for old, new in known.short.items() if fold(old) != fold(new)} == set()
    assert all(0 < share < 1 for share in known.common.values())

"""A share of the endless odd inputs in every test run, and every input that once broke something."""

from __future__ import annotations

from random import Random

import pytest

from tests.fuzz import zones

SHARES = 4
EACH = 5_000


@pytest.mark.parametrize("share", range(SHARES))
def test_odd_texts_never_raise_and_keep_every_promise(share: int) -> None:
    random, texts = Random(share), zones.corpus()
    for number in range(EACH):
        text = zones.mutate(texts, random)
        try:
            zones.check(text)
        except Exception as error:
            raise AssertionError(f"seed {share}, input {number}: {text[:400]!r}") from error


@pytest.mark.parametrize("text", zones.found(), ids=lambda text: text[:12])
def test_what_once_broke_something_holds(text: str) -> None:
    zones.check(text)


def test_the_same_seed_makes_the_same_texts() -> None:
    texts = zones.corpus()

    assert [zones.mutate(texts, Random(7)) for _ in range(3)] == [zones.mutate(texts, Random(7)) for _ in range(3)]
    assert len({zones.mutate(texts, Random(seed)) for seed in range(200)}) > 190


@pytest.mark.parametrize("broken", ["raise", "promise"])
def test_a_fault_is_seen(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def shape(_text: str) -> None:
        raise ValueError

    if broken == "raise":
        monkeypatch.setattr(zones.mrz, "shape", shape)
    else:
        monkeypatch.setattr(zones, "MOST_REPAIRS", -1)
    with pytest.raises((ValueError, AssertionError)):
        zones.check(zones.corpus()[0])

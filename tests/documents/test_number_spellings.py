"""The numbers that a look-up by the key finds: letter O and zero are one sign."""

from __future__ import annotations

import pytest

from screening_desk.documents import numbers


@pytest.mark.parametrize("number", ["", "C1234567", "a0o-12", "O0O0 123", "000000001"])
def test_each_spelling_has_the_key_of_the_number_and_none_is_missing(number: str) -> None:
    found = numbers.spellings(number)
    signs = sum(char in "O0" for char in numbers.plain(number))
    assert {numbers.key(each) for each in found} == {numbers.key(number)}
    assert len(found) == len(set(found)) == 2**signs
    assert numbers.plain(number) in found


def test_a_number_of_zeros_alone_does_not_grow_without_end() -> None:
    assert len(numbers.spellings("0" * 40)) == 512


@pytest.mark.parametrize(
    "number", ["0000000", "AAAA", "A1234567", "98765432", "x-000 0000", "8901234", "1234567891011"]
)
def test_a_number_that_only_fills_a_field_is_known(number: str) -> None:
    assert numbers.placeholder(number)


@pytest.mark.parametrize("number", ["", "L898902C3", "X7318845", "A123", "3171234560980001", "1234568", "AB12345C"])
def test_a_number_of_somebody_is_none(number: str) -> None:
    assert not numbers.placeholder(number)


def test_a_number_is_looked_up_by_what_people_confuse() -> None:
    assert numbers.folded("xo 731-I") == numbers.folded("X07311") == "X07311"

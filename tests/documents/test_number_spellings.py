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

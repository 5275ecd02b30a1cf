"""IMO ship numbers: seven digits, and any single slip of a finger is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.documents import imo

sixes = st.integers(0, 999_999).map("{:06}".format)


@pytest.mark.parametrize(
    "typed", ["9074729", "IMO 9074729", "IMO9074729", "imo 9074729", " 90 74 729 ", "IMO: 9074729"]
)
def test_a_number_as_it_stands_on_hulls_and_lists(typed: str) -> None:
    # 9x7 + 0x6 + 7x5 + 4x4 + 7x3 + 2x2 = 139
    assert imo.read(typed) == imo.ImoNumber("9074729", None, "9")


@pytest.mark.parametrize("typed", ["", "IMO", "907472", "90747290", "907472A", "９０７４７２９", "-"])
def test_anything_but_seven_digits_is_said(typed: str) -> None:
    assert imo.read(typed).problem == "length"


@given(sixes)
def test_exactly_one_digit_completes_the_first_six(six: str) -> None:
    valid = [last for last in "0123456789" if imo.read(six + last).valid]
    assert valid == [imo.check_digit(six)]


@given(sixes, st.integers(0, 5), st.integers(1, 9))
def test_a_wrong_digit_is_seen_unless_its_weight_hides_it(six: str, place: int, by: int) -> None:
    """The weights 5, 4 and 2 share a factor with ten: the scheme itself lets some slips through, and only those."""
    weight = 7 - place
    wrong = str((int(six[place]) + by) % 10)
    slipped = six[:place] + wrong + six[place + 1 :] + imo.check_digit(six)
    hidden = weight * (int(wrong) - int(six[place])) % 10 == 0
    assert imo.read(slipped).valid is hidden


@pytest.mark.parametrize("six", ["", "12345", "1234567", "12345A"])
def test_a_check_digit_needs_six_digits(six: str) -> None:
    with pytest.raises(ValueError, match="six digits"):
        imo.check_digit(six)


@given(st.text(max_size=16))
def test_reading_never_raises(text: str) -> None:
    read = imo.read(text)
    assert read.valid == (read.problem is None)

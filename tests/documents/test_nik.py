"""Identity numbers (NIK): sixteen digits, a date with 40 added for women, and nothing that is read into them. Invented ones only."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.documents import nik

BORN = date(1998, 2, 14)
births = st.dates(date(1900, 1, 1), date(2099, 12, 31))
regions = st.integers(0, 999_999).map("{:06}".format)
serials = st.integers(0, 9_999).map("{:04}".format)


def number(birth: date, region: str = "170101", serial: str = "0001", added: int = 0) -> str:
    """A NIK of somebody born that day."""
    return f"{region}{birth.day + added:02}{birth:%m%y}{serial}"


@pytest.mark.parametrize(
    "typed", ["1701011402980001", "1701 0114 0298 0001", "170101.140298.0001", " 1701-0114-0298-0001 "]
)
def test_blanks_dots_and_dashes_do_not_count(typed: str) -> None:
    assert nik.read(typed) == nik.Nik("1701011402980001", 14, 2, 98)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "170101140298000", "17010114029800012", "1701011402980O01", "１７０１０１１４０２９８０００１", "abc"],
)
def test_anything_but_sixteen_digits_is_said(typed: str) -> None:
    read = nik.read(typed)
    assert read.problems == ("length",)
    assert not read.plausible
    assert not read.fits(BORN)


@pytest.mark.parametrize(
    ("day_month_year", "is_date"),
    [
        ("010100", True), ("000100", False), ("310100", True), ("320100", False),
        ("300400", True), ("310400", False), ("311200", True), ("311300", False), ("150000", False),
        ("290200", True), ("290204", True), ("290296", True), ("290297", False), ("290201", False),
        ("410100", True), ("400100", False), ("710100", True), ("720100", False), ("710400", False),
        ("690200", True), ("690297", False),
    ],
)  # fmt: skip
def test_the_date_has_both_its_ends_and_its_leap_days(day_month_year: str, is_date: bool) -> None:
    assert (nik.read(f"170101{day_month_year}0007").problems == ()) is is_date


@pytest.mark.parametrize("digits", ["1" * 16, "0" * 16, "1234567890123456", "0987654321098765"])
def test_a_number_made_of_one_pattern_is_a_placeholder(digits: str) -> None:
    assert "placeholder" in nik.read(digits).problems


def test_the_region_is_read_and_nothing_concluded_from_it() -> None:
    read = nik.read("9901011402980001")
    assert (read.province, read.district, read.plausible) == ("99", "9901", True)


@given(births, regions, serials, st.booleans())
def test_every_number_fits_its_own_birth_date_and_no_other_day(
    birth: date, region: str, serial: str, woman: bool
) -> None:
    read = nik.read(number(birth, region, serial, 40 if woman else 0))
    assert "date" not in read.problems
    assert read.fits(birth)
    assert not read.fits(
        birth.replace(year=birth.year - 1 if birth.year % 100 else birth.year + 1, day=1)
        if birth.day > 1
        else date(birth.year, birth.month, 2)
    )


@given(births, regions, serials)
def test_a_mans_and_a_womans_number_of_one_day_read_the_same(birth: date, region: str, serial: str) -> None:
    man, woman = (nik.read(number(birth, region, serial, added)) for added in (0, 40))
    assert (man.day, man.month, man.short_year) == (woman.day, woman.month, woman.short_year)


@given(st.text(max_size=24))
def test_reading_never_raises(text: str) -> None:
    read = nik.read(text)
    assert read.plausible == (not read.problems)
    assert read.plausible or not (
        read.problems == ("length",) and len(read.digits) == 16 and read.digits.isdigit() and read.digits.isascii()
    )

"""What holds for any text, any document and any date."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from screening_desk.documents import dates, mrz
from screening_desk.documents.layouts import BY_FORMAT
from tests.documents.mrz_cases import Case, mrz_cases

VALID = [case for case in mrz_cases("generated", "messy") if case.expect["valid"]]
ZONE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<\n\r\t\x02\x03 p]é"
ANY_DAY = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def checked_digits(reading: mrz.Reading) -> list[tuple[str, int, int]]:
    """List the digits that a check digit covers: its field, the line and the place."""
    assert reading.document is not None
    return [
        (check.field, span.line, at)
        for check in BY_FORMAT[reading.document.format].checks
        for span in check.over
        for at in range(span.start, span.end)
        if reading.lines[span.line][at].isdigit()
    ]


@given(st.one_of(st.text(), st.text(ZONE, max_size=200), st.text("PV<0123A\n", min_size=60, max_size=400)), ANY_DAY)
def test_no_text_raises(text: str, today: date) -> None:
    for reading in mrz.read_all(text, today):
        assert reading.valid == (reading.document is not None and not reading.problems)
        mrz.check_digits(reading)
    mrz.read(text, today)
    mrz.shape(text)


@given(st.sampled_from(VALID), st.integers(0, 95), st.integers(0, 3), st.text(ZONE, max_size=3))
def test_no_change_to_a_document_raises(case: Case, at: int, lost: int, typed: str) -> None:
    for reading in mrz.read_all(case.text[:at] + typed + case.text[at + lost :]):
        mrz.check_digits(reading)


@given(st.sampled_from(VALID), st.data())
def test_one_changed_digit_in_a_checked_field_is_never_valid(case: Case, data: st.DataObject) -> None:
    reading = mrz.read(case.text, case.today)
    check, line, at = data.draw(st.sampled_from(checked_digits(reading)))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != reading.lines[line][at]]))
    lines = list(reading.lines)
    lines[line] = lines[line][:at] + other + lines[line][at + 1 :]
    changed = mrz.read("\n".join(lines), case.today)

    assert not changed.valid
    assert (check, "check_digit") in {(found.field, found.kind) for found in changed.problems}


@given(st.lists(st.sampled_from(VALID), min_size=1, max_size=4), st.sampled_from(["", "\r", "\r\n", "\x03\x02", "\t"]))
def test_scans_glued_together_come_apart_in_order(cases: list[Case], separator: str) -> None:
    scans = [mrz.read(case.text).lines for case in cases]
    readings = mrz.read_all(separator.join(separator.join(lines) for lines in scans))

    assert [reading.lines for reading in readings] == scans
    assert all(reading.valid for reading in readings)


@given(ANY_DAY, st.integers(-600, 600))
def test_adding_months_lands_in_the_right_month_and_never_later_than_the_day(day: date, months: int) -> None:
    found = dates.add_months(day, months)

    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day <= day.day
    assert found.day == day.day or dates.add_months(found.replace(day=1), 1) == date.fromordinal(found.toordinal() + 1)


@given(ANY_DAY, ANY_DAY)
def test_adding_months_keeps_the_order_of_days(one: date, other: date) -> None:
    assert (dates.add_months(one, 6) <= dates.add_months(other, 6)) or one > other


@given(ANY_DAY, st.integers(0, 120))
def test_an_age_grows_by_one_each_year_and_only_on_the_birthday(born: date, age: int) -> None:
    leap_day = (born.month, born.day) == (2, 29)
    year = born.year + age
    birthday = date(year, 3, 1) if leap_day and not _is_leap(year) else born.replace(year=year)

    assert dates.age_on(born, birthday) == age
    if birthday > born:
        assert dates.age_on(born, date.fromordinal(birthday.toordinal() - 1)) == age - 1


@given(st.text("0123456789<", min_size=6, max_size=6), ANY_DAY)
def test_a_birth_date_is_never_in_the_future_and_an_age_never_over_a_hundred(raw: str, today: date) -> None:
    try:
        born = dates.birth(raw, today)
    except ValueError:
        return
    if born is not None:
        assert 0 <= dates.age_on(born, today) < 100
        assert born.strftime("%y%m%d") == raw


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

"""What holds for any text, any document and any date."""

from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from screening_desk.documents import dates, mrz, repair
from screening_desk.documents.layouts import BY_FORMAT
from screening_desk.documents.repair import Lines
from tests.documents import zones
from tests.documents.mrz_cases import Case, mrz_cases
from tests.documents.zones import Zone

VALID = [case for case in mrz_cases("generated", "messy") if case.expect["valid"]]
ZONE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<\n\r\t\x02\x03 p]é"
ANY_DAY = st.dates(date(1990, 1, 1), date(2090, 12, 31))


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=6), min_size=1, max_size=2).map(" ".join)
DAYS = st.dates(date(1990, 1, 1), date(2020, 12, 28)).map(lambda day: day.strftime("%y%m%d"))
PEOPLE = st.builds(
    Zone.but,
    st.sampled_from(zones.ALL),
    primary=WORDS,
    secondary=st.one_of(st.just(""), WORDS),
    number=st.text(LETTERS + "0123456789", min_size=1, max_size=9),
    nationality=st.sampled_from(["UTO", "D", "IDN", "XXA", "GBN"]),
    birth=DAYS,
    sex=st.sampled_from("MF<"),
    expiry=DAYS,
    optional=st.just(""),
)


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


@given(PEOPLE)
def test_what_was_written_is_what_is_read(zone: Zone) -> None:
    reading = mrz.read(zone.text, date(2026, 11, 25))
    found = reading.document

    assert found is not None
    assert reading.problems == ()
    assert reading.lines == zone.lines
    assert (found.primary_identifier, found.secondary_identifier) == (zone.primary, zone.secondary)
    assert (found.document_number, found.nationality, found.sex) == (zone.number, zone.nationality, zone.sex)
    assert (found.birth_date_raw, found.expiry_date_raw) == (zone.birth, zone.expiry)


@given(PEOPLE, st.text(LETTERS + "0123456789", min_size=10, max_size=16))
def test_a_long_number_of_a_card_is_read_whole(zone: Zone, number: str) -> None:
    zone = zone.but(format="TD1", code="I", number=number, optional="7", optional_2="")
    found = mrz.read(zone.text).document

    assert found is not None
    assert (found.document_number, found.optional_data) == (number, "7")


@given(PEOPLE, st.data())
def test_a_proposal_is_valid_changes_only_what_it_says_and_leaves_the_reading_alone(
    zone: Zone, data: st.DataObject
) -> None:
    lines = list(zone.lines)
    line = data.draw(st.integers(0, len(lines) - 1))
    at = data.draw(st.integers(0, len(lines[line]) - 1))
    lines[line] = lines[line][:at] + data.draw(st.sampled_from(LETTERS + "0123456789<")) + lines[line][at + 1 :]
    reading = mrz.read("\n".join(lines), date(2026, 11, 25))
    before = (reading.document, reading.problems, reading.lines)

    for found in (*reading.repairs, *reading.further):
        assert mrz.read("\n".join(found.lines), date(2026, 11, 25)).problems == ()
        assert rewritten(reading.lines, found.changes) == found.lines
    assert (reading.document, reading.problems, reading.lines) == before


@given(PEOPLE, st.data())
def test_whatever_kind_of_misread_it_was_the_document_is_among_all_that_is_told(
    zone: Zone, data: st.DataObject
) -> None:
    lines = list(zone.lines)
    layout = zone.layout
    kind = data.draw(st.sampled_from(repair._misreads().kinds))
    line, start, end = data.draw(st.sampled_from([layout.number, layout.optional, layout.birth, layout.expiry]))
    alike = kind.digit if (line, start, end) in {layout.birth, layout.expiry} else kind.either
    places = [(at, read) for at in range(start, end) for read, meant in alike.items() if lines[line][at] in meant]
    assume(places)
    at, read = data.draw(st.sampled_from(places))
    lines[line] = lines[line][:at] + read + lines[line][at + 1 :]
    reading = mrz.read("\n".join(lines), date(2026, 11, 25))
    assume(not reading.valid and reading.lines == tuple(lines))
    told = [each.lines for each in (*reading.repairs, *reading.further)]

    assert zone.lines in told
    assert len(set(told)) == len(told)
    for lines_told in told:
        assert mrz.read("\n".join(lines_told), date(2026, 11, 25)).valid


def rewritten(lines: Lines, changes: tuple[mrz.Change, ...]) -> Lines:
    """Apply changes the way a window would mark them."""
    rows = list(lines)
    for change in reversed(changes):
        row = rows[change.line]
        assert row.startswith(change.found, change.position)
        rows[change.line] = row[: change.position] + change.proposed + row[change.position + len(change.found) :]
    return tuple(rows)


@given(st.lists(st.sampled_from(VALID), min_size=1, max_size=4), st.sampled_from(["", "\r", "\r\n", "\x03\x02", "\t"]))
def test_scans_glued_together_come_apart_in_order(cases: list[Case], separator: str) -> None:
    scans = [mrz.read(case.text).lines for case in cases]
    scans = [lines for at, lines in enumerate(scans) if not at or lines != scans[at - 1]]  # a double scan is one
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

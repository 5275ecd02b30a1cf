"""Where misread characters explain everything, the right text is proposed with its changed places; never applied."""

from datetime import date

import pytest

from screening_desk.documents import mrz
from screening_desk.documents.layouts import TD1, TD3, Span
from tests.documents import zones
from tests.documents.mrz_cases import FIELDS, Case, field_case, mrz_cases
from tests.documents.zones import CARD, ID_CARD, PASSPORT, VISA, Zone, put

TODAY = date(2026, 11, 25)
REPAIRABLE = mrz_cases("repair-class", "repair-filler", "repair-number")


def read(lines: tuple[str, ...] | list[str]) -> mrz.Reading:
    return mrz.read("\n".join(lines), TODAY)


def changes(reading: mrz.Reading) -> list[list[tuple[int, int, str, str]]]:
    return [[(c.line, c.position, c.found, c.proposed) for c in repair.changes] for repair in reading.repairs]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in REPAIRABLE])
def test_the_one_repair_of_a_misread_zone_gives_the_fields_of_the_document(case: Case) -> None:
    reading = mrz.read(case.text, case.today)
    (repair,) = reading.repairs

    assert not reading.valid
    assert {name: getattr(repair.document, FIELDS[name]) for name in case.expect["fields"]} == case.expect["fields"]
    assert mrz.read("\n".join(repair.lines), case.today).valid
    for change in repair.changes:
        assert reading.lines[change.line][change.position] == change.found
        assert repair.lines[change.line][change.position] == change.proposed


def test_the_text_as_read_stays_refused_whatever_is_proposed() -> None:
    reading = read(field_case("PUB-MRZ-10")["input"]["lines"])
    before = reading.document

    assert reading.repairs
    assert not reading.valid
    assert reading.document is before
    assert before is not None
    assert before.document_number == "BNO371462"


def test_pub_mrz_10_a_letter_o_in_the_number_is_proposed_as_a_zero() -> None:
    case = field_case("PUB-MRZ-10")
    reading = read(case["input"]["lines"])

    assert [problem.field for problem in reading.problems] == case["expected"]["values"]["failing"]
    assert changes(reading) == [[(1, 2, "O", "0")]]
    assert reading.repairs[0].document.document_number == case["expected"]["values"]["proposal"]


def test_pub_mrz_11_a_letter_that_the_check_digit_confirms_is_not_repaired() -> None:
    reading = read(field_case("PUB-MRZ-11")["input"]["lines"])

    assert reading.valid
    assert reading.repairs == ()


def test_pub_mrz_13_a_letter_o_for_a_check_digit_is_a_zero() -> None:
    case = field_case("PUB-MRZ-13")
    (repair,) = read(case["input"]["lines"]).repairs

    assert [(c.position, c.found, c.proposed) for c in repair.changes] == [(9, "O", "0")]
    assert repair.document.document_number == case["expected"]["values"]["number"]


def test_pub_mrz_27_two_letters_in_a_date_are_one_explanation() -> None:
    case = field_case("PUB-MRZ-27")
    (repair,) = read(case["input"]["lines"]).repairs

    assert [(c.found, c.proposed) for c in repair.changes] == [("B", "8"), ("B", "8")]
    assert repair.document.birth_date == date.fromisoformat(case["expected"]["values"]["birth"])


def test_pub_mrz_31_a_filler_read_as_a_letter_before_a_given_name_is_said_and_offered() -> None:
    reading = read(field_case("PUB-MRZ-31")["input"]["lines_b"])
    (repair,) = reading.repairs

    assert reading.valid
    assert [note.code for note in reading.notes] == ["no_separator"]
    assert (repair.document.primary_identifier, repair.document.secondary_identifier) == ("OLDENBURY", "MILES ROBIN")


@pytest.mark.parametrize(
    "name", ["SATRIYA SUDARPA", "CHARLES COLLINS", "KWAME KRISTIANSEN", "LLOYD LYNCH", "SVEN STOLTZ"]
)
def test_names_of_several_words_without_separator_are_left_alone(name: str) -> None:
    reading = read(PASSPORT.but(primary=name, secondary="").lines)

    assert reading.valid
    assert reading.repairs == ()


def test_two_explanations_of_one_kind_are_both_shown() -> None:
    """Two letters B under the same weight: either may be the eight."""
    wrong = put(PASSPORT.but(number="1834B678"), TD3.number, "1B34B678")

    assert [repair.document.document_number for repair in read(wrong).repairs] == ["1834B678", "1B348678"]


def test_what_a_rarer_misread_would_explain_is_told_beside_the_likelier_one() -> None:
    """An I may be a one, and either of two twos a Z: all of it is right in every check digit."""
    wrong = put(PASSPORT.but(number="327X2Y81"), TD3.number, "327X2Y8I")
    reading = read(wrong)

    assert [repair.document.document_number for repair in reading.repairs] == ["327X2Y81"]
    assert [repair.document.document_number for repair in reading.further] == ["3Z7X2Y8I", "327XZY8I"]
    confirmed = mrz.confirm(reading, reading.further[0])
    assert confirmed.valid
    assert confirmed.arrival.as_read == wrong


def test_where_nothing_or_only_one_thing_explains_it_nothing_further_is_told() -> None:
    assert read(PASSPORT.lines).further == ()
    assert read(put(PASSPORT, TD3.birth, "74M812")).further == ()
    assert read(put(PASSPORT, Span(1, 9, 10), "G")).further == ()


def test_letters_that_begin_a_number_are_its_series_and_come_last() -> None:
    series = put(PASSPORT.but(number="B8282P8"), TD3.number, "B8282PB")
    alone = put(PASSPORT.but(number="169GN239W"), TD3.number, "I69GN239W")

    assert [repair.document.document_number for repair in read(series).repairs] == ["B8282P8"]
    assert [repair.document.document_number for repair in read(alone).repairs] == ["169GN239W"]


@pytest.mark.parametrize(
    ("zone", "span", "text"),
    [
        (PASSPORT, TD3.issuer, "UT0"),
        (PASSPORT, TD3.nationality, "UT0"),
        (PASSPORT.but(issuer="D", nationality="D"), TD3.issuer, "DKL"),
        (PASSPORT.but(issuer="D", nationality="D"), TD3.nationality, "0<<"),
        (ID_CARD.but(issuer="GBR"), TD1.issuer, "G8R"),
        (CARD, Span(0, 0, 1), "1"),
        (PASSPORT, Span(1, 9, 10), "G"),
        (PASSPORT.but(code="PS"), TD3.code, "P5"),
        (PASSPORT, TD3.name, "ER1K5SON"),
    ],
)
def test_what_cannot_stand_there_is_read_as_its_look_alike(zone: Zone, span: Span, text: str) -> None:
    reading = read(put(zone, span, text))

    assert not reading.valid
    assert [repair.lines for repair in reading.repairs] == [zone.lines]


def test_a_misread_number_that_runs_on_into_the_optional_data_is_explained_too() -> None:
    zone = ID_CARD.but(number="D2314589073A", optional="", optional_2="")
    wrong = put(zone, Span(0, 10, 11), "S")

    assert zone.lines[0][10] == "5"
    assert zone.lines in [repair.lines for repair in read(wrong).repairs]


@pytest.mark.parametrize("zone", [zone for zone in zones.ALL if zone.layout.height == 2], ids=lambda zone: zone.format)
def test_a_misread_in_wrong_order_is_explained_in_the_right_order(zone: Zone) -> None:
    wrong = put(zone, zone.layout.birth, "74O812")
    reading = read(tuple(reversed(wrong)))

    assert reading.problems[0].field == "order"
    assert [repair.lines for repair in reading.repairs] == [zone.lines]


@pytest.mark.parametrize("text", ["74M812", "7408X2", "<<<<1<"])
def test_what_looks_like_nothing_that_could_stand_there_is_not_explained(text: str) -> None:
    assert read(put(PASSPORT, TD3.birth, text)).repairs == ()


def test_a_birth_date_with_a_wrong_digit_is_never_guessed() -> None:
    for day in range(1, 32):
        wrong = put(PASSPORT, TD3.birth, f"7408{day:02}")
        assert day == 12 or read(wrong).repairs == ()


def test_a_confirmed_repair_is_a_reading_that_remembers_what_was_read() -> None:
    reading = read(field_case("PUB-MRZ-10")["input"]["lines"])
    confirmed = mrz.confirm(reading, reading.repairs[0])

    assert confirmed.valid
    assert confirmed.document == reading.repairs[0].document
    assert confirmed.lines == reading.repairs[0].lines
    assert confirmed.arrival.as_read == reading.lines
    assert [note.code for note in confirmed.notes] == ["confirmed"]
    assert not reading.valid


def test_a_confirmed_keyboard_layout_is_remembered() -> None:
    reading = mrz.read("\r".join(field_case("PUB-WEDGE-02")["input"]["typed_german"]), TODAY)
    confirmed = mrz.confirm(reading, reading.repairs[0])

    assert confirmed.valid
    assert confirmed.arrival.keyboard == "us de"
    assert [note.code for note in confirmed.notes] == ["confirmed", "keyboard"]


def test_only_a_repair_of_the_reading_itself_can_be_confirmed() -> None:
    reading = read(field_case("PUB-MRZ-10")["input"]["lines"])
    other = read(field_case("PUB-MRZ-13")["input"]["lines"])

    with pytest.raises(ValueError, match="not a repair"):
        mrz.confirm(reading, other.repairs[0])


class TestLength:
    """A filler that was lost, or typed twice, where the check digits of a line of data prove it."""

    @pytest.mark.parametrize("zone", [PASSPORT.but(number="X4417302"), CARD.but(number="X4417302", optional="")])
    @pytest.mark.parametrize("typed", ["", "<<"], ids=["lost", "twice"])
    def test_a_filler_in_a_line_of_data_is_put_right(self, zone: Zone, typed: str) -> None:
        data = zone.lines[1]
        at = data.index("<")
        reading = read((zone.lines[0], data[:at] + typed + data[at + 1 :]))
        (repair,) = reading.repairs

        assert reading.document is None
        assert [problem.kind for problem in reading.problems] == ["length"]
        assert repair.lines == zone.lines
        (change,) = repair.changes
        assert (change.line, change.found, change.proposed) == ((1, "", "<") if typed == "" else (1, "<", ""))

    def test_a_filler_of_three_lines_too(self) -> None:
        lines = ID_CARD.lines
        reading = read((lines[0], lines[1].replace("<", "", 1), lines[2]))

        assert lines in [repair.lines for repair in reading.repairs]

    def test_pub_wedge_06_a_lost_digit_is_never_made_up(self) -> None:
        assert read(field_case("PUB-WEDGE-06")["input"]["lines"]).repairs == ()

    def test_a_short_line_of_names_proves_nothing(self) -> None:
        assert read((PASSPORT.lines[0][:-1], PASSPORT.lines[1])).repairs == ()

    def test_two_lost_characters_are_too_many(self) -> None:
        assert read((PASSPORT.lines[0], PASSPORT.lines[1].replace("<<<", "<"))).repairs == ()

    def test_a_visa_has_no_closing_digit_so_optional_data_stay_open(self) -> None:
        line = VISA.lines[1].replace("<<<<<<", "<<<<<")

        assert read((VISA.lines[0], line)).repairs == ()

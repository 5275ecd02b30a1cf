"""A reader sends keys; a computer that is set to another layout makes other signs of them."""

from datetime import date

import pytest

from screening_desk.documents import keyboards, mrz
from screening_desk.documents.mrz import Shape
from tests.documents import zones
from tests.documents.mrz_cases import field_case
from tests.documents.zones import ID_CARD, PASSPORT, Zone

TODAY = date(2026, 11, 25)
WRONG = [keyboard for keyboard in keyboards.keyboards() if keyboard != "us"]


def typed(text: str, reader: str, computer: str) -> str:
    """Type a text on a reader of one layout into a computer of another."""
    known = keyboards.keyboards()
    sent, arrived = known[reader], known[computer]
    found = []
    for char in text:
        if char == "\n":
            found.append("\r")
        elif char in sent.shifted:
            found.append(arrived.shifted[sent.shifted.index(char)])
        else:
            found.append(arrived.plain[sent.plain.index(char)])
    return "".join(found)


def without_yz(zone: Zone) -> Zone:
    """Choose letters that the layouts with one sign for the filler do not exchange."""
    return zone.but(primary="ERIKSSON", secondary="ANNA MARIA")


@pytest.mark.parametrize("computer", WRONG)
@pytest.mark.parametrize("zone", zones.ALL, ids=lambda zone: zone.format)
def test_a_scan_through_the_wrong_layout_is_read_and_told(zone: Zone, computer: str) -> None:
    zone = without_yz(zone).but(optional="")
    reading = mrz.read(typed(zone.text, "us", computer), TODAY)

    assert reading.lines == zone.lines
    assert reading.valid
    assert [note.code for note in reading.notes if note.code == "keyboard"] == ["keyboard"]


@pytest.mark.parametrize("reader", ["de", "fr", "it"])
def test_a_reader_programmed_for_another_country_is_read_too(reader: str) -> None:
    reading = mrz.read(typed(PASSPORT.text, reader, "us"), TODAY)

    assert reading.lines == PASSPORT.lines
    assert f"{reader} us" in reading.arrival.keyboard.split(" / ")


@pytest.mark.parametrize("layout", ["french", "belgian"])
def test_pub_wedge_01_french_and_belgian_signs_become_the_same_lines(layout: str) -> None:
    case = field_case("PUB-WEDGE-01")
    reading = mrz.read("\r".join(case["input"][f"typed_{layout}"]), TODAY)

    assert reading.valid
    assert list(reading.lines) == case["expected"]["values"]["lines"]
    assert reading.arrival.keyboard == ("us fr" if layout == "french" else "us be")


@pytest.mark.parametrize("layout", ["german", "italian"])
def test_pub_wedge_02_a_semicolon_with_y_or_z_in_the_name_is_asked_and_never_chosen(layout: str) -> None:
    case = field_case("PUB-WEDGE-02")
    text = "\r".join(case["input"][f"typed_{layout}"])
    reading = mrz.read(text, TODAY)

    assert reading.document is None
    assert [(problem.field, problem.expected) for problem in reading.problems] == [("keyboard", "us de or us it")]
    assert {repair.keyboard for repair in reading.repairs} == {"us de", "us it"}
    assert case["expected"]["values"]["lines"] in [list(repair.lines) for repair in reading.repairs]
    assert {repair.document.document_number for repair in reading.repairs} == {"X4417302"}


def test_pub_wedge_02_the_layout_that_was_confirmed_before_decides() -> None:
    case = field_case("PUB-WEDGE-02")
    reading = mrz.read("\r".join(case["input"]["typed_german"]), TODAY, keyboard="us de")

    assert reading.valid
    assert list(reading.lines) == case["expected"]["values"]["lines"]
    assert mrz.read("\r".join(case["input"]["typed_german"]), TODAY, keyboard="us fr").document is None


def test_only_the_names_that_layouts_read_differently_are_asked() -> None:
    """The first passport of a burst has no Y and no Z, so all layouts agree on it."""
    other = ID_CARD.but(primary="CRUZ", secondary="", optional="", optional_2="")
    first, second = mrz.read_all(typed(f"{PASSPORT.text}\n{other.text}", "us", "de"), TODAY)

    assert first.lines == PASSPORT.lines
    assert first.valid
    assert second.document is None
    assert {repair.document.primary_identifier for repair in second.repairs} == {"CRUZ", "CRUY"}


def test_the_layout_under_which_more_documents_are_right_is_the_right_one() -> None:
    """The Y of the card stands under a check digit, the Z of its name does not."""
    other = ID_CARD.but(primary="CRUZ", secondary="", optional="", optional_2="XY12")
    first, second = mrz.read_all(typed(f"{PASSPORT.text}\n{other.text}", "us", "de"), TODAY)

    assert [first.lines, second.lines] == [PASSPORT.lines, other.lines]


def test_y_and_z_in_what_check_digits_cover_decide_by_themselves() -> None:
    zone = without_yz(PASSPORT.but(number="YZ1234567"))
    reading = mrz.read(typed(zone.text, "us", "de"), TODAY)

    assert reading.valid
    assert reading.document is not None
    assert reading.document.document_number == "YZ1234567"
    assert reading.arrival.keyboard == "us de"


def test_nothing_is_translated_that_does_not_become_right_in_everything() -> None:
    broken = PASSPORT.text.replace("7408122", "7408123")
    reading = mrz.read(typed(broken, "us", "fr"), TODAY)

    assert not reading.valid
    assert reading.arrival.keyboard == ""


def test_two_documents_through_the_wrong_layout_stay_two() -> None:
    other = ID_CARD.but(secondary="", optional="")
    readings = mrz.read_all(typed(f"{PASSPORT.text}\n{other.text}", "us", "fr"), TODAY)

    assert [reading.lines for reading in readings] == [PASSPORT.lines, other.lines]


@pytest.mark.parametrize("computer", WRONG)
def test_the_reader_at_the_keyboard_knows_the_shape_through_any_layout(computer: str) -> None:
    text = typed(PASSPORT.text, "us", computer)

    assert mrz.shape(text) is Shape.COMPLETE
    assert {mrz.shape(text[:end]) for end in range(25, len(text))} == {Shape.PARTIAL}


@pytest.mark.parametrize(
    "text", ["Nasi goreng; teh botol; kopi", "http://contoh.id/a?b=c&d=efgh", "1;2;3;4;5;6;7;8;9;0;1;2;3"]
)
def test_other_bursts_with_such_signs_are_no_scans(text: str) -> None:
    assert mrz.shape(text) is Shape.NONE


def test_caps_lock_over_a_wrong_layout_types_the_other_signs_of_the_same_keys() -> None:
    text = typed(PASSPORT.text, "us", "fr")
    swapped = {"&": "1", "é": "2", '"': "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0"}
    caps = "".join(swapped.get(char, char.lower()) for char in text)

    assert mrz.read(caps, TODAY).lines == PASSPORT.lines


def test_every_layout_has_a_sign_for_every_key() -> None:
    for keyboard in keyboards.keyboards().values():
        assert len(keyboard.plain) == len(keyboard.shifted) == 41, keyboard.id
        assert keyboard.name_id
        assert keyboard.name_en

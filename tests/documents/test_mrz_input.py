"""Text arrives from readers, pastes and keyboards in many forms; what was lost is said, never filled in."""

from datetime import date

import pytest

from screening_desk.documents import mrz
from screening_desk.documents.mrz import Shape
from tests.documents.mrz_cases import field_case
from tests.documents.zones import ALL, ID_CARD, PASSPORT, SMALL_VISA, VISA, Zone

TODAY = date(2026, 11, 25)
NAME = "P<IDNWAHYUNINGSIH<<MAMIK<AZIZAH<<<<<<<<<<<<<"
DATA = "X4417302<4IDN9901052F3108228<<<<<<<<<<<<<<08"
OTHER_NAME = "P<MYSBIN<OSMANI<<FARISH<<<<<<<<<<<<<<<<<<<<<"
OTHER_DATA = "A441730214MYS9008179M3001020900817145531<<86"
VISA_NAME = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"
VISA_DATA = "L8988901C4XXX7408122F9612109<<<<<<<<"


def numbers(text: str) -> list[str | None]:
    return [found.document.document_number if found.document else None for found in mrz.read_all(text, TODAY)]


def test_small_letters_from_caps_lock_read_the_same() -> None:
    case = field_case("PUB-WEDGE-03")
    reading = mrz.read("\r".join(case["input"]["typed"]), TODAY)

    assert reading.valid
    assert list(reading.lines) == case["expected"]["values"]["lines"]


@pytest.mark.parametrize("raw", field_case("PUB-WEDGE-04")["input"]["raw"])
def test_any_separator_and_wrapping_gives_the_same_two_lines(raw: str) -> None:
    (reading,) = mrz.read_all(raw, TODAY)

    assert reading.valid
    assert list(reading.lines) == field_case("PUB-WEDGE-04")["expected"]["values"]["lines"]
    assert mrz.shape(raw) is Shape.COMPLETE


@pytest.mark.parametrize(
    "text",
    [
        f"  {NAME}  \n  {DATA}  ",
        f"{NAME} {DATA}",
        f"{NAME}\n\n{DATA}\n\n",
        f"]Q1{NAME}\r{DATA}",
        NAME.replace("<", " ") + "\n" + DATA,
        f"{NAME.rstrip('<')}\n{DATA}",
    ],
    ids=[
        "blanks around",
        "one blank between",
        "empty lines",
        "AIM prefix",
        "blanks for fillers",
        "closing fillers cut",
    ],
)
def test_harmless_differences_of_a_paste_are_read(text: str) -> None:
    reading = mrz.read(text, TODAY)

    assert reading.valid, reading.problems
    assert reading.lines == (NAME, DATA)


@pytest.mark.parametrize("separator", ["\r", ""], ids=["two lines", "joined"])
def test_a_lost_keystroke_is_counted_and_nothing_is_shifted(separator: str) -> None:
    lines = field_case("PUB-WEDGE-06")["input"]["lines"]
    reading = mrz.read(separator.join(lines), TODAY)

    assert reading.document is None
    assert not reading.valid
    (problem,) = reading.problems
    assert (problem.kind, problem.line, problem.expected, problem.found) == ("length", 1, "44", "43")
    assert list(reading.lines) == lines


@pytest.mark.parametrize("separator", ["\r", ""], ids=["two lines", "joined"])
def test_a_keystroke_lost_in_the_name_is_told_by_the_fillers_that_still_close_it(separator: str) -> None:
    short = NAME.replace("MAMIK", "MAMK")
    reading = mrz.read(f"{short}{separator}{DATA}", TODAY)

    assert reading.document is None
    assert [(found.kind, found.line, found.found) for found in reading.problems] == [("length", 0, "43")]
    assert reading.lines == (short, DATA)


def test_a_surplus_character_is_a_matter_of_length_too() -> None:
    reading = mrz.read(f"{NAME}\n{DATA}7", TODAY)

    assert [(found.kind, found.line, found.found) for found in reading.problems] == [("length", 1, "45")]


def test_two_scans_glued_together_are_two_readings_and_the_newest_is_shown() -> None:
    raw = field_case("PUB-WEDGE-08")["input"]["raw"]
    first, second = mrz.read_all(raw, TODAY)

    assert first.lines == (NAME, DATA)
    assert second.lines == (OTHER_NAME, OTHER_DATA)
    assert first.valid
    assert second.valid
    assert mrz.read(raw, TODAY) == second
    assert numbers(raw.replace("\r", "")) == ["X4417302", "A44173021"]
    assert numbers(f"{NAME}\r{DATA}{OTHER_NAME}\r{OTHER_DATA}") == ["X4417302", "A44173021"]


@pytest.mark.parametrize("joined", [True, False])
@pytest.mark.parametrize("lost", [(NAME,), (DATA,), (NAME, DATA[:-1]), (NAME.replace("MAMIK", "MAMK"), DATA)])
def test_a_broken_scan_never_lends_its_lines_to_the_next_one(lost: tuple[str, ...], joined: bool) -> None:
    separator = "" if joined and len(lost) > 1 else "\r"
    text = separator.join((*lost, OTHER_NAME, OTHER_DATA))
    complete = [found for found in mrz.read_all(text, TODAY) if found.document]

    assert [found.lines for found in complete if found.valid] == [(OTHER_NAME, OTHER_DATA)]


def test_a_visa_and_a_passport_in_one_burst_stay_apart() -> None:
    assert [found.document.format for found in mrz.read_all(VISA_NAME + VISA_DATA + NAME + DATA) if found.document] == [
        "MRVB",
        "TD3",
    ]


def test_pub_wedge_08_the_same_passport_twice_is_one_reading() -> None:
    assert numbers(f"{NAME}\r{DATA}\r{NAME}\r{DATA}\r") == ["X4417302"]
    assert numbers(NAME + DATA + NAME + DATA) == ["X4417302"]
    assert numbers(f"{NAME}\r{DATA}\r{OTHER_NAME}\r{OTHER_DATA}\r{NAME}\r{DATA}") == [
        "X4417302",
        "A44173021",
        "X4417302",
    ]


@pytest.mark.parametrize("width", [20, 40, 60, 80])
def test_lines_that_a_program_wrapped_are_joined_again_where_everything_then_fits(width: int) -> None:
    run = NAME + DATA
    wrapped = [run[at : at + width] for at in range(0, len(run), width)]

    assert mrz.read("\n".join(wrapped), TODAY).lines == (NAME, DATA)
    assert mrz.read("\n".join(wrapped[:-1]), TODAY).document is None


@pytest.mark.parametrize(
    "text",
    [
        f"MRZ: {NAME}\nMRZ: {DATA}",
        f"L1>{NAME}#\nL2>{DATA}#",
        f'"{NAME}","{DATA}"',
        f"{NAME};{DATA};",
        f"\x02]L0{NAME}\r]L0{DATA}\r\x03",
        f"{NAME}|{DATA}",
        f"{NAME}\n{DATA}".replace("<", "&lt;"),
        f"{NAME}\n{DATA}".replace("<", "＜"),
        " ".join(NAME) + "\n" + " ".join(DATA),
    ],
    ids=["word", "sign", "quotes", "semicolons", "AIM and STX", "bar", "HTML", "wide signs", "a blank between each"],
)
def test_what_readers_and_programs_put_around_lines_is_taken_off(text: str) -> None:
    assert mrz.read(text, TODAY).lines == (NAME, DATA)
    assert mrz.read(text, TODAY).valid


@pytest.mark.parametrize(
    "text",
    [
        f"PASPOR\nREPUBLIK INDONESIA\n{NAME}\n{DATA}",
        f"{NAME}\n{DATA}\nSCAN OK",
        f"No. 7\n{NAME}\n{DATA}\n\n-- 1 --\n",
    ],
)
def test_words_around_a_zone_are_no_zone_of_their_own(text: str) -> None:
    assert [reading.lines for reading in mrz.read_all(text, TODAY)] == [(NAME, DATA)]


@pytest.mark.parametrize("zone", ALL, ids=lambda zone: zone.format)
def test_blanks_for_all_fillers_are_read_at_full_width(zone: Zone) -> None:
    zone = zone.but(optional="")

    assert mrz.read(zone.text.replace("<", " "), TODAY).lines == zone.lines


def test_signs_of_input_methods_and_web_pages_are_read() -> None:
    wide = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(48, 91)})

    assert mrz.read(f"{NAME}\n{DATA}".translate(wide), TODAY).lines == (NAME, DATA)
    assert mrz.read("\u200b".join(f"{NAME}\n{DATA}"), TODAY).lines == (NAME, DATA)


def test_a_card_that_was_turned_is_read_in_the_right_order_and_reported() -> None:
    reading = mrz.read("\n".join(reversed(ID_CARD.lines)), TODAY)

    assert reading.lines == ID_CARD.lines
    assert [(found.field, found.kind) for found in reading.problems] == [("order", "syntax")]


def test_a_word_of_a_name_is_never_taken_for_a_prefix() -> None:
    zone = PASSPORT.but(primary="ABCDEFGHIJKLMNOPQRSTUVWXY", secondary="ANNA")
    typed = zone.lines[0].rstrip("<").replace("<", " ")

    assert mrz.read(f"{typed}\n{zone.lines[1]}", TODAY).lines == zone.lines


@pytest.mark.parametrize("zone", [VISA, SMALL_VISA.but(optional="")], ids=["large", "small"])
def test_a_visa_gets_the_fillers_of_its_line_of_data_back(zone: Zone) -> None:
    reading = mrz.read(f"{zone.lines[0]}\n{zone.lines[1].rstrip('<')}", TODAY)

    assert reading.lines == zone.lines
    assert [note.code for note in reading.notes] == ["refilled"]


def test_a_visa_without_any_fillers_may_be_large_or_small_and_both_are_shown() -> None:
    zone = VISA.but(optional="")
    reading = mrz.read("\n".join(line.rstrip("<") for line in zone.lines), TODAY)

    assert reading.document is None
    assert {repair.document.format for repair in reading.repairs} == {"MRVA", "MRVB"}


def test_a_card_gets_the_fillers_of_its_first_line_back_where_the_digits_hold() -> None:
    zone = ID_CARD.but(optional="")
    first, second, third = zone.lines

    assert mrz.read("\n".join((first.rstrip("<"), second, third.rstrip("<"))), TODAY).lines == zone.lines
    assert mrz.read("\n".join((first.rstrip("<")[:-1], second, third)), TODAY).document is None


def test_lines_in_the_wrong_order_are_read_in_the_right_one_and_reported() -> None:
    reading = mrz.read(f"{DATA}\n{NAME}", TODAY)

    assert reading.lines == (NAME, DATA)
    assert reading.document is not None
    assert [(found.field, found.kind) for found in reading.problems] == [("order", "syntax")]
    assert [found.valid for found in mrz.read_all(f"{DATA}\n{NAME}\n{OTHER_DATA}\n{OTHER_NAME}")] == [False, False]


@pytest.mark.parametrize("raw", [*field_case("PUB-WEDGE-11")["input"]["raw"], "  ", "\t\n", "\ufeff"])
def test_a_trigger_without_data_is_nothing(raw: str) -> None:
    reading = mrz.read(raw, TODAY)

    assert mrz.read_all(raw, TODAY) == ()
    assert (reading.document, reading.valid, reading.problems, reading.lines) == (None, False, (), ())
    assert mrz.shape(raw) is Shape.NONE


def test_text_that_is_no_zone_has_no_document() -> None:
    reading = mrz.read("Pelintas baru dari Jakarta", TODAY)

    assert reading.document is None
    assert not reading.valid


def test_characters_no_zone_may_hold_are_refused_by_field() -> None:
    reading = mrz.read(f"{NAME}\n{DATA[:30]}é{DATA[31:]}", TODAY)

    assert not reading.valid
    assert [(found.field, found.kind) for found in reading.problems] == [("optional", "syntax")]


class TestShape:
    """The reader at the keyboard asks after each burst whether this is a scan and whether it has ended."""

    def test_a_zone_stays_partial_until_its_last_character(self) -> None:
        for text in (NAME + DATA, f"{NAME}\r{DATA}", VISA_NAME + VISA_DATA, f"{VISA_NAME}\r{VISA_DATA}"):
            assert {mrz.shape(text[:end]) for end in range(1, len(text))} == {Shape.PARTIAL}
            assert mrz.shape(text) is Shape.COMPLETE

    def test_a_large_visa_is_not_cut_where_a_small_one_would_end(self) -> None:
        text = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L8988901C4XXX7408122F96121096ZE184226B<<<<<<"

        assert {mrz.shape(text[:end]) for end in range(1, len(text))} == {Shape.PARTIAL}
        assert mrz.shape(text) is Shape.COMPLETE

    def test_a_second_scan_makes_it_partial_again(self) -> None:
        assert mrz.shape(NAME + DATA + OTHER_NAME) is Shape.PARTIAL
        assert mrz.shape(NAME + DATA + OTHER_NAME + OTHER_DATA) is Shape.COMPLETE

    def test_wrong_check_digits_are_still_a_complete_shape(self) -> None:
        assert mrz.shape(NAME + DATA[:-1] + "1") is Shape.COMPLETE
        assert mrz.shape(NAME + DATA[:-1]) is Shape.PARTIAL

    def test_a_book_that_was_turned_is_a_scan_too(self) -> None:
        assert mrz.shape(DATA) is Shape.PARTIAL
        assert mrz.shape(f"{DATA}\r{NAME}") is Shape.COMPLETE

    @pytest.mark.parametrize(
        "text", ["25112026", "Bali, 3 hari!", "1234567890123456789012345", "P1234567890123456789012"]
    )
    def test_other_bursts_are_not_scans(self, text: str) -> None:
        assert mrz.shape(text) is Shape.NONE

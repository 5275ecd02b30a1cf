"""The printed page beside the zone: national letters, shortened names, and what really differs."""

from datetime import date

import pytest

from screening_desk.documents import mrz, printed, transliteration
from screening_desk.documents.printed import Page
from tests.documents.zones import PASSPORT, Zone


@pytest.mark.parametrize(
    ("page", "zone"),
    [
        ("D'Artagnan", "DARTAGNAN"),
        ("Marie-Élise", "MARIE ELISE"),
        ("Müller", "MUELLER"),
        ("Straße", "STRASSE"),
        ("Ñuñez", "NUNEZ"),
        ("Åsa", "AASA"),
        ("Þórður", "THORDUR"),
        ("Œuvrard", "OEUVRARD"),
        ("Łukasz Żółć", "LUKASZ ZOLC"),
        ("İnönü", "INOENUE"),
        ("Nguyễn", "NGUYEN"),
        ("Щербаков", "SHCHERBAKOV"),
        ("Юлія", "IULIIA"),
    ],
)
def test_the_recommended_spelling_of_a_printed_name(page: str, zone: str) -> None:
    assert transliteration.spellings(page)[0] == zone


def test_every_way_of_the_tables_is_among_the_spellings() -> None:
    assert set(transliteration.spellings("Ü")) == {"UE", "UXX", "U"}
    assert set(transliteration.spellings("Ñ")) == {"N", "NXX"}
    assert set(transliteration.spellings("Ж")) == {"ZH", "Z"}


def test_what_ae_oe_and_ss_may_stand_for() -> None:
    assert [(s.start, s.end, s.letters) for s in transliteration.stands_for("GROESSER")] == [(2, 4, "ÖØŒ"), (4, 6, "ẞ")]
    assert transliteration.readings("MUELLER") == ("MUELLER", "MÜLLER")
    assert {"JAEGER", "JÄGER", "JÆGER"} == set(transliteration.readings("JAEGER"))
    assert transliteration.readings("ANNA") == ("ANNA",)


@pytest.mark.parametrize("name", ["MUELLER", "GROESSER", "NXXUNEZ", "THORSSON", "IJSBRAND", "AASE"])
def test_the_two_directions_agree(name: str) -> None:
    for reading in transliteration.readings(name):
        assert name in transliteration.spellings(reading)


def test_a_long_name_of_many_umlauts_gives_a_limited_number_of_ways() -> None:
    assert len(transliteration.spellings("Ü" * 30)) <= 256
    assert len(transliteration.readings("UE" * 30)) <= 16


@pytest.mark.parametrize(
    ("page", "zone", "truncated", "agreement"),
    [
        ("ANNA MARIA", "ANNA MARIA", False, "same"),
        ("Anna-Maria", "ANNA MARIA", False, "spelling"),
        ("van der Meulen", "VANDERMEULEN", False, "spelling"),
        ("Muller", "MUELLER", False, "spelling"),
        ("Müller", "MULLER", False, "spelling"),
        ("Warrandyte Warnambool", "WARRANDYTE W", True, "shortened"),
        ("Warrandyte Warnambool", "WARRANDYTE W", False, "different"),
        ("Warrandyte Warnambool", "WARRANDYTE", True, "shortened"),
        ("Warrandyte", "WARANDYTE", True, "different"),
        ("Eriksson", "ERIKSON", False, "different"),
        ("", "", False, "same"),
        ("", "ANNA", False, "different"),
        ("王小明", "WANG XIAOMING", False, "not_comparable"),
    ],
)
def test_how_a_printed_name_and_one_of_the_zone_agree(page: str, zone: str, truncated: bool, agreement: str) -> None:
    assert printed.compare_names(page, zone, truncated=truncated) == agreement


def document(zone: Zone) -> mrz.Document:
    found = mrz.read(zone.text, date(2026, 11, 25)).document
    assert found is not None
    return found


def test_a_page_that_says_the_same_has_no_differences() -> None:
    zone = PASSPORT.but(primary="MUELLER", secondary="JUERGEN", nationality="D", issuer="D")
    page = Page("Müller", "Jürgen", "L898902C3", "DEU", date(1974, 8, 12), "F", date(2032, 4, 15))

    assert printed.differences(page, document(zone)) == ()
    assert printed.differences(Page(), document(zone)) == ()


def test_every_field_that_differs_is_named_with_both_values() -> None:
    page = Page("ERIKSEN", "ANNA MARIA", "L898902C4", "IDN", date(1974, 8, 13), "M", date(2033, 4, 15))
    found = printed.differences(page, document(PASSPORT))

    assert [(d.field, d.page, d.zone) for d in found] == [
        ("primary", "ERIKSEN", "ERIKSSON"),
        ("number", "L898902C4", "L898902C3"),
        ("nationality", "IDN", "UTO"),
        ("sex", "M", "F"),
        ("birth", "1974-08-13", "740812"),
        ("expiry", "2033-04-15", "320415"),
    ]


def test_a_letter_o_for_a_zero_in_the_number_is_spelling() -> None:
    (found,) = printed.differences(Page(number="L8989O2C3"), document(PASSPORT))

    assert (found.field, found.agreement) == ("number", "spelling")


def test_the_same_words_in_another_order_are_no_other_name() -> None:
    (found,) = printed.differences(Page("ANNA MARIA ERIKSSON", ""), document(PASSPORT))

    assert (found.field, found.agreement) == ("name", "order")


def test_sex_x_on_the_page_is_the_filler_of_the_zone() -> None:
    assert printed.differences(Page(sex="X"), document(PASSPORT.but(sex="<"))) == ()

"""Codes of states, variants of nationality, organisations and persons without nationality."""

import pytest

from screening_desk.documents import states


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("IDN", "state"),
        ("RKS", "state"),
        ("GBN", "variant"),
        ("UNO", "organisation"),
        ("XPO", "organisation"),
        ("EUE", "organisation"),
        ("XXA", "stateless"),
        ("XXB", "refugee"),
        ("XXC", "refugee"),
        ("XXX", "unspecified"),
        ("UTO", "specimen"),
    ],
)
def test_each_code_says_what_kind_it_is(code: str, kind: str) -> None:
    found = states.find(code)

    assert found is not None
    assert (found.code, found.kind) == (code, kind)


def test_names_are_there_in_both_languages() -> None:
    assert all(state.name_id and state.name_en for state in states.all_states().values())
    found = states.find("NLD")
    assert found is not None
    assert (found.name_id, found.name_en) == ("Belanda", "Netherlands")


def test_fillers_belong_to_no_code() -> None:
    assert states.find("D<<") == states.find("D")


@pytest.mark.parametrize("code", ["", "<<<", "XYZ", "idn", "GB", "ID"])
def test_an_unknown_code_is_not_found(code: str) -> None:
    assert states.find(code) is None


def test_every_code_is_three_capitals_but_germany() -> None:
    odd = {code for code in states.all_states() if not (len(code) == 3 and code.isalpha() and code.isupper())}

    assert odd == {"D"}
    assert sum(state.kind == "state" for state in states.all_states().values()) == 249 + len({"D", "RKS"})


def test_the_codes_of_every_part_of_section_5_are_there() -> None:
    codes = "D RKS GBD GBN GBO GBP GBS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC XXA XXB XXC XXX UTO"

    assert [code for code in codes.split() if states.find(code) is None] == []


def test_every_code_says_where_it_is_from_and_how_sure_that_is() -> None:
    assert all(state.source and state.confidence in {"high", "medium", "low"} for state in states.all_states().values())
    assert {code for code, state in states.all_states().items() if state.confidence == "low"} == {"XAA"}


def test_the_code_of_a_zone_and_the_code_of_iso_lead_to_each_other() -> None:
    assert states.zone_code("DEU") == "D"
    assert states.zone_code("IDN") == "IDN"
    assert {"D<<", "IDN", "XXA"} <= states.zone_codes()
    assert "D" not in states.zone_codes()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("id", "IDN"),
        ("de", "DEU"),
        ("D", "DEU"),
        ("D<<", "DEU"),
        ("Jerman", "DEU"),
        ("GERMANY", "DEU"),
        ("xk", "RKS"),
        ("GBN", "GBN"),
        ("uto", "UTO"),
        ("zz", ""),
        ("Atlantis", ""),
        ("", ""),
    ],
)
def test_a_state_as_lists_write_it_comes_to_one_code(written: str, code: str) -> None:
    assert states.code_of(written) == code


def test_each_code_of_two_letters_leads_to_a_state_that_is_known() -> None:
    known = {state.country for state in states.all_states().values()}
    assert set(states._two_letters().values()) <= known | set(states.all_states())

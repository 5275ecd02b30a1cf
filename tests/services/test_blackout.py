"""Other people are taken out of the words themselves: known names anywhere, and whatever may be a name or a number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.services.blackout import CLOSED, Blackout

OWN = ("ERIKSSON", "ANNA MARIA")
OTHERS = ("Rudi Rekaan", "PT Umpama Jaya Abadi")
BLACK = Blackout.of(OWN, OTHERS)

CASES = [
    ("Anna berkata ia tidak tahu.", "Anna berkata ia tidak tahu."),
    ("Datang bersama rudi rekaan dari agen", f"Datang bersama {CLOSED} dari agen"),
    ("RUDI memegang paspor", f"{CLOSED} memegang paspor"),
    ("Paspor dipegang Bapak Harto, katanya", f"Paspor dipegang {CLOSED}, katanya"),
    ("Hubungi 0812-3456-7890 atau wali@contoh.id", f"Hubungi {CLOSED} atau {CLOSED}"),
    ("Paspor X1234567 pada 24-11-2026 pukul 10.20", f"Paspor {CLOSED} pada 24-11-2026 pukul 10.20"),
    ("Dijanjikan PT Umpama Jaya Abadi di Malaysia", f"Dijanjikan {CLOSED} di Malaysia"),
    ("dia 李雷 datang", f"dia {CLOSED} datang"),
    ("(Zulfikar)", f"({CLOSED})"),
    ("bersama Zulfikar2 di kamar 12", f"bersama {CLOSED} di kamar 12"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "left"), CASES)
def test_what_may_name_somebody_else_is_closed(text: str, left: str) -> None:
    assert BLACK.close(text) == left


def test_a_word_to_close_more_goes_also_in_small_letters() -> None:
    assert Blackout.of(OWN, (*OTHERS, "melati")).close("kata melati begitu") == f"kata {CLOSED} begitu"


def test_a_name_that_is_an_ordinary_word_goes_where_it_begins_with_a_capital() -> None:
    assert Blackout.of(OWN, ("Surat Rekaan",)).close("Surat datang membawa surat.") == f"{CLOSED} datang membawa surat."


@settings(max_examples=30, deadline=None)
@given(
    st.text(max_size=80), st.sampled_from(["Rudi Rekaan", "rudi", "REKAAN", "umpama jaya abadi"]), st.text(max_size=20)
)
def test_no_known_name_is_left_wherever_it_stands(before: str, name: str, after: str) -> None:
    said = f" {BLACK.close(f'{before} {name} {after}')} ".lower()
    for word in ("rudi", "rekaan", "umpama", "abadi"):
        assert f" {word} " not in said

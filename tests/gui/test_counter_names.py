"""Names that are typed at the counter: one is enough, fillers are told and not kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed
from tests.office import Office

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer, waiting for the reader."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


@pytest.mark.parametrize(
    ("primary", "secondary", "kept"),
    [
        ("Suhartinah", "", ("Suhartinah", "")),
        ("", "SUHARTINAH", ("SUHARTINAH", "")),
        ("-", "SUHARTINAH", ("SUHARTINAH", "")),
        ("SUHARTINAH", "LNU", ("SUHARTINAH", "")),
        ("O", "", ("O", "")),
        ("NG", "E", ("NG", "E")),
    ],
)
def test_one_name_of_any_length_saves(page: CounterPage, primary: str, secondary: str, kept: tuple[str, str]) -> None:
    """PUB-NAMES-02 and PUB-NAMES-15: typed by hand."""
    keys("F3")
    manual = page.sides.manual
    manual.ui.number.setText("X1")
    manual.ui.primary.setText(primary)
    manual.ui.secondary.setText(secondary)
    manual.ui.nationality.setText("IDN")
    said = [label.text() for label in (manual.beside.primary, manual.beside.secondary)]
    wanted = [f"“{text}” is no name and is not kept" if text in {"-", "LNU"} else "" for text in (primary, secondary)]
    assert said == wanted
    keys("Ctrl+Enter Alt+U")
    assert page.session.draft is not None
    who = page.session.draft.identity
    assert (who.primary_identifier, who.secondary_identifier) == kept


def test_a_filler_alone_is_no_name(page: CounterPage) -> None:
    """PUB-NAMES-02."""
    keys("F3")
    manual = page.sides.manual
    manual.ui.number.setText("X1")
    manual.ui.primary.setText(".")
    manual.ui.secondary.setText("XXX")
    keys("Ctrl+Enter")
    assert page.place == "waiting"
    assert manual.banner.title() == "The name is missing"
    assert manual.ui.primary.hasFocus()


def test_what_a_record_has_is_left_as_it_came_and_what_is_filled_up_is_no_difference(page: CounterPage) -> None:
    """PUB-NAMES-03: nothing is warned of where the data page says FNU, a title or the name again."""
    scan(page, CITIZEN)
    keys("F3")
    manual = page.sides.manual
    manual.ui.secondary.setText("FNU SITI MELATI MRS")
    assert manual.beside.secondary.text() == "“FNU” is no name and is not kept"
    manual.ui.secondary.setText("SITI MELATI MRS")
    assert manual.beside.secondary.text() == "MRZ: SITI MELATI, a filler, title or repetition and no difference"
    keys("Ctrl+Enter")
    assert page.case.identity.corrections() == ""


def test_a_name_from_an_identity_card_may_be_one_letter_and_no_filler(page: CounterPage) -> None:
    """PUB-NAMES-02 and PUB-NAMES-15: an application without a passport."""
    keys("Alt+3 Enter")
    start = page.waiting.start
    assert start is not None
    typed("fnu")
    keys("Enter Enter")
    assert (page.place, start.name.error()) == ("waiting", "The name is missing. Type it as the identity card has it.")
    typed("fnu o")
    assert (start.name.error(), start.said()) == ("", "“fnu” is no name and is not kept.")
    keys("Enter Enter Enter")
    assert page.session.draft is not None
    assert page.session.draft.identity.name == "O"


def test_a_name_added_in_the_passport_stands_beside_that_of_the_zone(page: CounterPage) -> None:
    """PUB-NAMES-04: nothing of the zone was corrected by it, and F3 shows it again."""
    scan(page, CITIZEN)
    keys("F3")
    manual = page.sides.manual
    manual.ui.added.setText("siti melati  binti contoh")
    keys("Ctrl+Enter")
    assert page.session.draft is not None
    who = page.session.draft.identity
    assert (who.added_name, who.source, who.secondary_identifier) == (
        "siti melati binti contoh",
        "reader",
        "SITI MELATI",
    )
    assert page.case.identity.corrections() == ""
    assert ("Name added", "siti melati binti contoh") in page.case.identity.facts()
    keys("F3")
    assert manual.ui.added.text() == "siti melati binti contoh"
    keys("Esc")
    assert page.session.draft.identity == who


def test_a_name_with_digits_is_proposed_in_letters_and_the_officer_types_it(page: CounterPage) -> None:
    """PUB-NAMES-12: 3 is no letter's likeness, so its place is left open."""
    keys("F3")
    manual = page.sides.manual
    manual.ui.primary.setText("R0SENDALL")
    manual.ui.secondary.setText("ANG3LA Z0E")
    said = [label.text() for label in (manual.beside.primary, manual.beside.secondary)]
    assert said == [f"A name has no digits. Perhaps: {name}" for name in ("ROSENDALL", "ANG?LA ZOE")]

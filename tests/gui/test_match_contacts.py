"""A contact that is on a watch list: named with its field at the counter, and alone on its card."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle, typed
from tests.gui.test_matches import card, finding
from tests.office import Office
from tests.services.listed import Listed, put_list

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """A counter at which nobody was read yet."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.setFocus()
    settle()
    return page


def test_a_listed_contact_is_named_with_its_field_and_goes_when_it_is_cleared(
    page: CounterPage, local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(
        local_office, [Listed(numbers=(("phone", "+62 812-3400-551", ""),), subject="phone")], "Nomor", kind="phone"
    )
    put_list(local_office, [Listed("CV CONTOH REKAAN", subject="company")], "Perekrut", kind="company")
    scan(page, VISITOR)
    assert finding(page) == ("none_found", "none")
    keys("Alt+C")
    page.sides.contacts.panel.field("contact_phone_abroad").setFocus()
    typed("0812 3400 551")
    assert finding(page) == ("none_found", "none")  # not at each key
    keys("Enter")
    assert finding(page) == ("answer", "complete_here")
    page.sides.contacts.panel.field("contact_recruiter").setFocus()
    typed("PT Contoh Rekaan")
    keys("Esc")
    by_phone, by_name = page.sides.lists.panel.texts()
    assert by_phone[2:] == (
        "phone +62 812-3400-551 ~ 0812 3400 551",
        "to be judged",
        "Phone number the same (phone at the destination)",
    )
    assert by_name[2:] == (
        "company CV CONTOH REKAAN ~ PT Contoh Rekaan",
        "to be judged",
        "Company name the same (recruiter), other form of company",
    )
    keys("Alt+C")
    page.sides.contacts.panel.field("contact_recruiter").setFocus()
    keys("Ctrl+A Del Esc")
    assert [line[0] for line in page.sides.lists.panel.texts()] == ["Nomor"]
    cards = card(local_office, theme, window, page)
    words = {row.words()[0]: row.words() for row in cards.table.rows()}
    assert words["Phone number"][1:] == (
        "0812 3400 551",
        "+62 812-3400-551",
        "the same",
        "named as phone at the destination",
    )
    assert list(words) == ["Phone number"]  # a number is nobody: it has no birth date
    assert cards.banner.title() == "Phone number the same"
    assert cards.judgement.options.choices()[0].title == "Not the one on the list"


@pytest.mark.parametrize(("number", "ended"), [("0812 3400 551", False), ("0812 3400 777", True)])
def test_a_contact_is_asked_about_before_the_save_that_follows_its_last_key(
    page: CounterPage, local_office: Office, number: str, ended: bool
) -> None:
    put_list(
        local_office, [Listed(numbers=(("phone", "+62 812-3400-551", ""),), subject="phone")], "Nomor", kind="phone"
    )
    scan(page, CITIZEN)
    keys("K 1 2 2 2 2 2 2 Alt+C")
    page.sides.contacts.panel.field("contact_phone").setFocus()
    typed(number)
    keys("Ctrl+Enter")
    assert bool(screening.recent(local_office.officer)) is ended
    if not ended:
        assert finding(page) == ("answer", "complete_here")


def test_nothing_of_the_traveller_is_compared_with_somebody_they_named(
    page: CounterPage, local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [Listed("BUDI CONTOH", ("1970-03-04",), sex="M")])
    scan(page, VISITOR)
    keys("Alt+C")
    page.sides.contacts.panel.field("contact_guarantor").setFocus()
    typed("Bpk Budi Contoh")
    keys("Esc")
    ((*_, state, how),) = page.sides.lists.panel.texts()
    assert (state, how) == ("weak", "Name of the person named the same (guarantor)")
    cards = card(local_office, theme, window, page)
    words = {row.words()[0]: row.words()[1:4] for row in cards.table.rows()}
    assert list(words) == ["Person named", "Birth date", "Sex"]
    assert words["Birth date"] == ("not known of the one named", "04-03-1970", "not available")
    assert cards.banner.title() == "Person named the same"

"""What the banner says after a hand-over: always true, with whom to call, never more than could be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.records.models import Staff
from screening_desk.services import review, screening
from screening_desk.services.errors import Unavailable
from screening_desk.services.settings import put_settings
from tests.gui.counters import SHORT, keys, make_page, scan, settle, typed
from tests.office import SETTINGS, Office
from tests.services.cases import read

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


def signed_in(office: Office, who: str) -> None:
    """Let somebody have signed in just now."""
    with office.store.write() as work:
        person = work.session.get(Staff, office.desks[who].actor.id)
        assert person is not None
        person.signed_in_at = office.clock.now()


def decide(office: Office, case_id: str) -> None:
    """Let the supervisor decide a case that was read."""
    case = review.open_case(office.supervisor, case_id)
    review.decide(office.supervisor, case_id, case.sequence, review.DecisionInput("proceed", "Sejalan."))


def test_the_banner_says_who_opened_it(page: CounterPage, local_office: Office) -> None:
    scan(page, SHORT)
    keys("F8")
    typed("Masa berlaku kurang.")
    keys("F8")
    local_office.clock.move(minutes=2)
    case_id = review.queue(local_office.supervisor)[0].case_id
    review.open_case(local_office.supervisor, case_id)
    page.handed.ask()
    assert page.case.banner.title() == "Opened by S. Contoh 09.32"


def test_the_banner_names_whom_to_call(page: CounterPage, local_office: Office) -> None:
    scan(page, SHORT)
    keys("F8")
    typed("Masa berlaku kurang.")
    keys("F8")
    assert page.case.banner.text() == "Call the supervisor: nomor piket."
    signed_in(local_office, "supervisor")
    page.handed.ask()
    assert page.case.banner.text() == "Call S. Contoh (nomor piket)."
    local_office.clock.move(minutes=5)
    signed_in(local_office, "second")
    page.handed.ask()
    assert page.case.banner.text() == "Call P. Misalnya or S. Contoh (nomor piket)."
    with local_office.store.write() as work:
        put_settings(work.session, local_office.administrator, replace(SETTINGS, duty_person="Kasi Lantas"))
    page.handed.ask()
    assert page.case.banner.text() == "Call Kasi Lantas (nomor piket)."


def test_the_banner_says_when_it_is_decided(page: CounterPage, local_office: Office) -> None:
    scan(page, SHORT)
    keys("F8")
    typed("Masa berlaku kurang.")
    keys("F8")
    case_id = review.queue(local_office.supervisor)[0].case_id
    read(local_office, case_id)
    local_office.clock.move(minutes=7)
    decide(local_office, case_id)
    page.handed.ask()
    assert page.case.banner.title() == "Decided 09.37"


def test_the_banner_claims_nothing_that_could_not_be_read(page: CounterPage, monkeypatch: pytest.MonkeyPatch) -> None:
    scan(page, SHORT)
    keys("F8")
    typed("Masa berlaku kurang.")
    keys("F8")
    with monkeypatch.context() as broken:
        broken.setattr(screening, "progress", lambda *_: (_ for _ in ()).throw(Unavailable("busy")))
        page.handed.ask()
        assert page.case.banner.title() == "Handed over 09.30; whether it was opened is not known"
        assert page.case.banner.kind == "unk"
    page.handed.ask()
    assert page.case.banner.title() == "Handed over 09.30, not opened yet"


def test_the_empty_desk_says_whom_to_call(page: CounterPage, local_office: Office) -> None:
    assert "name not known" in page.waiting.ready.rows()[4]
    signed_in(local_office, "supervisor")
    page.refresh()
    assert page.waiting.ready.rows()[4] == ("Supervisor to call", "S. Contoh · nomor piket", "signed in today")

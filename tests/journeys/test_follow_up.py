"""From the letter to a person who is safe, by keys: sent, accepted, a service, and a contact that is late."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.follow_up.due import DuePage
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.play import Journey, account
from screening_desk.services import follow_up
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import open_referral, shown
from tests.journeys.test_whole_way import whole_way


def front(journey: Journey, kind: type[DuePage] | type[FollowUpPage]) -> bool:
    """Whether a page of a kind is in front."""
    return journey.window.shell is not None and isinstance(journey.window.shell.current(), kind)


def open_first(journey: Journey) -> FollowUpPage:
    """Open the first line of what is due."""
    journey.hands.press("Ctrl+7")
    journey.hands.wait(
        lambda: front(journey, DuePage) and journey.page(DuePage).model.rowCount() > 0, "the list is read"
    )
    journey.hands.rest(0.3)
    journey.hands.press("Return")
    journey.hands.wait(lambda: front(journey, FollowUpPage), "the follow-up is shown")
    page = journey.page(FollowUpPage)
    journey.hands.wait(lambda: page.view is not None, "the follow-up is read")
    journey.hands.rest(0.3)
    return page


def act(journey: Journey, page: FollowUpPage, *keys: str) -> None:
    """Press keys one after the other, save, and wait until that is on disk."""
    for key in keys:
        journey.hands.press(key)
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: not page.form_open() or page.banner.isVisible(), "it is saved")
    assert not page.form_open(), page.banner.text()
    journey.hands.rest(0.3)


def test_a_referral_is_followed_until_help_arrived(program: Program, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    journey = program.start()
    whole_way(journey, outside)
    page = open_first(journey)
    act(journey, page, "Alt+L", "1", "Tab", "Tab", "1")  # sent, by hand
    journey.hands.press("Alt+L")
    journey.hands.press("1")  # accepted
    journey.hands.press("Tab")
    journey.hands.press("Tab")
    journey.hands.type("Petugas UPTD")
    act(journey, page)
    act(journey, page, "Alt+M", "4")  # shelter
    day = page.day.replace(day=page.day.day + 2)
    journey.hands.press("Alt+R")
    journey.hands.type(day.strftime("%d%m%Y"))
    act(journey, page, "Tab", "1", "Tab", "1")  # by telephone, with the person
    assert page.view is not None
    (line,) = page.view.referrals
    assert (line.state, [service.kind for service in page.view.services]) == ("in_service", ["shelter"])
    assert [contact.due_on for contact in page.view.contacts] == [day]

    journey.lock()
    program.clock.move(days=4)
    journey.sign_in(account(Role.SUPERVISOR))
    assert journey.window.shell is not None
    assert any("tindak lanjut" in words for words in journey.window.shell.notices.titles())
    page = open_first(journey)
    act(journey, page, "Alt+K", "2")  # not reached
    signed = journey.window.signed
    assert signed is not None
    assert [due.kind for due in follow_up.due_list(signed.desk)] == ["care", "plan"], "nobody noted her care yet"


def test_a_consent_withdrawn_after_sending_leaves_only_the_recipient_to_be_told(
    program: Program, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    journey = program.start()
    whole_way(journey, outside)
    act(journey, open_first(journey), "Alt+L", "1", "Tab", "Tab", "1")  # sent, by hand
    journey.hands.press("F9")
    journey.hands.wait(lambda: shown(journey, CasePage), "the case is shown")
    case = journey.page(CasePage)
    journey.hands.wait(lambda: case.view is not None and not case.work.busy, "the case is read")
    journey.hands.rest(0.3)
    referral = open_referral(journey)
    journey.hands.press("Ctrl+F")
    journey._choose_partner(referral, "UPTD PPA Rekaan")
    journey.hands.press("Ctrl+U")
    journey.hands.type("24112026")  # the day has the keys
    referral.form.hour.setFocus()
    journey.hands.type("10.30")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: referral.view is not None and referral.view.letters[0].void, "the letter is void")

    signed = journey.window.signed
    assert signed is not None
    tell = next(line for line in follow_up.due_list(signed.desk) if line.kind == "tell")
    assert tell.due == date(2026, 11, 27), "three times 24 hours after the office learned of it"
    page = open_first(journey)
    assert page.view is not None
    (line,) = page.view.referrals
    assert list(line.offered) == ["revoked"]

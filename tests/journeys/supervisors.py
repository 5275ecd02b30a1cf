"""What a supervisor does by keys in more than one journey."""

from __future__ import annotations

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.play import Journey

HALF = "Di ruang terpisah, paspor dipegang"


def open_case(journey: Journey, *, decided: bool = False) -> CasePage:
    """Open the case at the top of the queue; a decided one is shown on request."""
    journey.hands.press("Ctrl+2")
    journey.hands.wait(lambda: shown(journey, QueuePage), "the queue is shown")
    journey.hands.rest(0.4)
    if decided:
        journey.hands.press("Ctrl+R")
        journey.hands.rest(0.4)
    journey.hands.press("Return")
    journey.hands.wait(lambda: shown(journey, CasePage), "the case is opened")
    page = journey.page(CasePage)
    journey.hands.wait(lambda: page.view is not None, "the case is read")
    journey.hands.rest(0.3)
    return page


def open_referral(journey: Journey) -> ReferralPage:
    """Go on from the case to its referral."""
    journey.hands.press("F9")
    journey.hands.wait(lambda: shown(journey, ReferralPage), "the referral is shown")
    page = journey.page(ReferralPage)
    journey.hands.wait(lambda: page.view is not None, "the referral is read")
    journey.hands.rest(0.3)
    return page


def half_a_reading(journey: Journey) -> None:
    """Answer three of the five, and begin the reason."""
    for key in ("2", "1", "1"):
        journey.hands.press(key)
    journey._write(HALF)


def shown(journey: Journey, kind: type[CasePage] | type[QueuePage] | type[ReferralPage]) -> bool:
    """Whether a page of a kind is in front."""
    return journey.window.shell is not None and isinstance(journey.window.shell.current(), kind)

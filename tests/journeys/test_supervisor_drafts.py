"""Half a reading, half a decision, half a referral: by keys, over a lock and over a crash, and never in clear."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import select

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.play import Journey, account
from screening_desk.records.models import Decision, FormDraft, Letter
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import HALF, half_a_reading, open_case, open_referral
from tests.journeys.test_whole_way import spellings

ROOT = Path(__file__).parents[2]
RESTORED = "Draf 10.30 dipulihkan"
TYPED = (HALF, "sejalan pada dua", "lewat pendamping", "Wilayah Rekaan", "Inggris Raya")


def in_clear(folder: Path) -> list[str]:
    """Return the files in which something typed stands in clear."""
    return [
        f"{file.name}: {words}"
        for file in folder.rglob("*")
        if file.is_file()
        for words in TYPED
        if any(way in file.read_bytes() for way in spellings(words))
    ]


def flagged_and_handed_over(journey: Journey) -> None:
    """The officer's part."""
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    journey.lock()


def lock_at_once(journey: Journey) -> None:
    """Lock right after the last key, and sign in again."""
    journey.hands.press("Ctrl+L")
    journey.hands.wait(lambda: journey.window.shell is None, "the program is locked")
    journey.hands.rest(0.2)
    journey.sign_in(account(Role.SUPERVISOR))


def expect_half_a_reading(page: CasePage) -> None:
    """What was typed is there, and the first judgement is not."""
    assert list(page.reading.answers().values()) == ["no", "yes", "yes"]
    assert page.reading.reason.toPlainText() == HALF
    assert page.banner.title() == RESTORED
    assert page.view is not None
    assert (page.view.first, page.view.second) == (None, None)
    assert page.compare.isHidden()


def test_what_was_typed_before_a_kill_is_there_after_a_restart(program: Program, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.typist", str(program.door.folder)]
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as typist:
        try:
            assert typist.stdout is not None
            assert typist.stdout.readline() == "typed\n"
        finally:
            os.kill(typist.pid, signal.SIGKILL)
    assert in_clear(tmp_path) == []
    journey = program.start()
    journey.sign_in(account(Role.SUPERVISOR))
    expect_half_a_reading(open_case(journey))


def test_nothing_typed_is_lost_at_a_lock_from_the_reading_to_the_letter(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    flagged_and_handed_over(journey)
    journey.sign_in(account(Role.SUPERVISOR))
    open_case(journey)
    half_a_reading(journey)
    lock_at_once(journey)
    page = open_case(journey)
    expect_half_a_reading(page)

    for key in ("1", "2"):  # the keys are at the first row without an answer
        journey.hands.press(key)
    page.reading.certainty.setFocus()
    journey.hands.press("4")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(lambda: page.view is not None and page.view.second is not None, "the reading is saved")
    journey.hands.rest(0.3)
    page.setFocus()
    for key in ("1", "R"):
        journey.hands.press(key)
    journey._write("sejalan pada dua")
    lock_at_once(journey)
    page = open_case(journey)
    assert page.banner.title() == RESTORED
    choice = page.decision.choice()
    assert (choice.kind, choice.refer, choice.reason) == ("proceed", True, "sejalan pada dua")
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.view is not None and page.view.decided, "the decision is saved")

    referral = open_referral(journey)
    for key in ("1", "3", "M"):
        journey.hands.press(key)
    journey.hands.press("Ctrl+F")
    journey._choose_partner(referral, "UPTD PPA Rekaan")
    for field, words in ((referral.outgoing.contact, "lewat pendamping"), (referral.letter.copies, "Wilayah Rekaan")):
        field.setFocus()
        journey.hands.type(words)
    referral.setFocus()
    journey.hands.press("Alt+U")
    referral.form.language.setFocus()
    journey.hands.type("Inggris Raya")
    lock_at_once(journey)
    assert in_clear(tmp_path) == []
    page = open_case(journey, decided=True)
    referral = open_referral(journey)
    assert referral.needs.services() == ("complaint", "social")
    assert referral.outgoing.contact.text() == "lewat pendamping"
    assert referral.letter.copies.toPlainText() == "Wilayah Rekaan"
    assert referral.form_open()
    assert referral.form.language.text() == "Inggris Raya"
    assert referral.notice.title() == RESTORED
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        assert len(list(session.scalars(select(Decision)))) == 1
        assert list(session.scalars(select(Letter))) == []
        assert {draft.kind for draft in session.scalars(select(FormDraft))} == {"letter", "consent"}

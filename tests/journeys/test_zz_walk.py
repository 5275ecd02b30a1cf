"""Scratch walk."""
from __future__ import annotations
from screening_desk.gui.play import CITIZEN, VISITOR, Journey, account
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.services.access import Role
from sqlalchemy import select
from screening_desk.records.models import AnswerRow
from tests.journeys.conftest import *  # noqa
from tests.journeys.supervisors import open_case
from tests.journeys.test_modes import open_with, press

def pic(journey, name):
    journey.window.grab().save(f"/tmp/walk5/pics/{name}.png")

def test_supervisor(program):
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller(); journey.lock(); journey.sign_in(account(Role.SUPERVISOR))
    case = open_case(journey)
    print("offered", case.reading.keys(), case.view.mode, case.view.age_band)
    press(journey, "2", "4", "D", "1", "1")
    journey.hands.rest(1.2)
    pic(journey, "s1")
    program.stop()
    journey = program.start()
    journey.sign_in(account(Role.SUPERVISOR))
    case = open_case(journey)
    print("typed", case.reading.typed())
    pic(journey, "s2")
    combo = [case.reading.more.itemText(i).split()[0] for i in range(case.reading.more.count())]
    print("combo", combo)
    case.reading.more.setFocus(); 
    journey.hands.press("C"); 
    print("combo C ->", case.reading.more.currentText())
    journey.hands.press("T"); print("combo T ->", case.reading.more.currentText(), case.reading.known.how.value())
    journey.hands.press("D"); print("combo D ->", case.reading.more.currentText(), case.reading.known.how.value())
    case.reading.focus_row()
    journey.answer_case()
    journey.hands.wait(lambda: case.view.second is not None, "saved")
    journey.hands.rest(0.3)
    pic(journey, "s3")
    for row in case.compare.model.rows(): print(case.compare.model.cells(row))
    print({k: (a.value, a.how, a.declined) for k, a in case.view.second.answers.items()})

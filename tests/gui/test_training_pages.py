"""A learner works a case through on the real counter pages, and then sees own steps beside the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.theme import Theme
from screening_desk.reference import training as cases
from screening_desk.services import screening, training
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Unavailable
from tests.gui.counters import CITIZEN, keys, settle
from tests.gui.doors import press, type_text, unnamed
from tests.gui.learners import answer_row, begin, context_of, finish_case, learn
from tests.office import SETTINGS, Office
from tests.scenes.set_up import NO_KEYS

GO, CHILD = "family_visit_mother", "child_with_stranger"
Open = Callable[[], TrainingPage]


@pytest.fixture
def school(local_school: Office) -> Office:
    """A training store on the encrypted file."""
    return local_school


@pytest.fixture
def opened(school: Office, theme: Theme, window: Callable[..., QWidget]) -> Open:
    """Open the page as after a sign-in; each time anew, as after a lock."""

    def show() -> TrainingPage:
        page = TrainingPage(context_of(school, theme))
        window(page)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


def row_state(page: TrainingPage, case_id: str) -> str:
    row = page.list.row_of(case_id)
    assert row is not None
    return row.state


def test_the_list_says_what_is_open_and_passed_and_no_title_beforehand(opened: Open, school: Office) -> None:
    case = cases.load()[GO]
    finish_case(school.trainee, case, school.clock, right=True)
    page = opened()
    assert GO not in {row.case.id for row in page.list.model.rows()}
    for row in page.list.model.rows():
        assert row.case.title.en not in page.list.model.cells(row)
    keys("Alt+2")
    (done,) = page.list.model.rows()
    assert (done.case.id, page.list.model.cells(done)[2:5]) == (GO, (case.title.en, ("passed", "ok"), "all met"))
    keys("Alt+3")
    assert len(page.list.model.rows()) == len(cases.load())
    assert unnamed(page) == []


def test_no_case_no_open_case_and_an_unreadable_file_are_said(
    school: Office, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "rusak.toml").write_text("id = ", encoding="utf-8")
    page = TrainingPage(context_of(school, theme, tmp_path))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert "rusak.toml" in page.list.notice.text()
    page.list.show_cases((), training.Progress(), ())
    assert "no cases" in page.list._empty.text().lower()
    page._unread(Unavailable("busy"))
    assert page.list.notice.kind == "error"
    for case in cases.load().values():
        finish_case(school.trainee, case, school.clock, right=True)
    page.refresh()
    assert page.list.notice.title() == "All cases passed"


def test_a_traveller_who_may_go_is_let_go_on_the_real_pages(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, GO)
    assert work.counter.desk.mode == "departure"
    keys("Alt+M")
    assert work.counter.place == "case"
    while answer_row(work):
        settle()
    keys("Ctrl+Enter")
    assert page.work is None
    assert page.result.isVisible()
    assert page.result.banner.kind == "ok"
    assert not any(line == "Missed" for line in page.result.lines())
    keys("Esc")
    assert row_state(page, GO) == "passed"


def test_the_panel_tells_what_is_there_and_heard_and_never_what_is_right(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, CHILD)
    case = work.case
    learn(qapp, page, rows=5)
    shown = work.panel.title() + work.panel.words()
    for seen in case.seen:
        assert seen.en in shown
    for text in (case.title, *case.key.reasons, *case.key.wrong):
        assert text.en not in shown
    assert case.checks["minor_escort"].words is not None
    assert case.checks["minor_escort"].words.en in shown


def test_what_is_heard_differs_while_the_companion_stands_beside(opened: Open) -> None:
    page = opened()
    work = begin(page, CHILD)
    keys("Alt+M")
    heard = work.case.heard["B"]
    assert heard.beside is not None
    counter = work.counter
    counter.answers.accompany("no")  # not looked around: the man hears all of it
    settle()
    counter.sides.show_deep()
    counter.sides.deep.rows.go("B")
    settle()
    keys("F10")
    assert heard.beside.words.en in work.panel.words()
    assert heard.words.en not in work.panel.words()
    counter.answers.accompany("yes")
    counter.answers.part(True)
    settle()
    assert work.case.companion is not None
    assert work.case.companion.parted.en in work.panel.words()
    counter.sides.show_deep()
    counter.sides.deep.rows.go("B")
    settle()
    keys("F10")
    assert heard.words.en in work.panel.words()


def test_every_step_is_kept_with_what_was_asked_and_answered(opened: Open, school: Office) -> None:
    page = opened()
    work = begin(page, GO)
    keys("Alt+M")
    answer_row(work)
    answer_row(work)
    work.save_draft()
    run = training.current(school.trainee)
    assert run is not None
    kinds = [step.kind for step in run.steps]
    assert kinds[:2] == ["see", "see"]
    assert {"check", "give"} <= set(kinds)
    assert all(step.at.utcoffset() is not None for step in run.steps)


def test_a_half_done_case_goes_on_after_a_lock_or_a_kill(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, GO)
    learn(qapp, page, rows=5)
    heard, draft = work.panel.words(), work.counter.session.draft
    page.save_draft()
    again = opened()
    assert again.list.notice.kind == "warn"
    press(Qt.Key.Key_Return)
    settle()
    assert again.work is not None
    assert again.work.panel.words() == heard
    assert again.work.counter.session.draft is not None
    assert draft is not None
    assert again.work.counter.session.draft.given == draft.given
    learn(qapp, again, rows=40)
    again.work.counter.session.finish()
    assert again.result.banner.kind == "ok"


def test_a_case_that_was_saved_and_cut_off_before_it_was_compared_is_compared(
    opened: Open, school: Office, qapp: QApplication
) -> None:
    page = opened()
    work = begin(page, GO)
    learn(qapp, page, rows=40)
    work.save_draft()
    draft = work.counter.session.draft
    assert draft is not None
    screening.finish(training.desk_of(school.trainee, work.case), draft)
    again = opened()
    press(Qt.Key.Key_Return)
    settle()
    assert again.result.isVisible()
    assert row_state(again, GO) == "passed"


def test_another_case_waits_until_the_half_done_one_is_ended_or_given_up(opened: Open, school: Office) -> None:
    begin(opened(), GO)
    page = opened()
    other = page.list.row_of(CHILD)
    assert other is not None
    page.begin(other)
    assert page.work is None
    assert page.list.notice.kind == "warn"
    keys("Alt+X")
    assert training.current(school.trainee) is None
    assert row_state(page, GO) == "new"
    begin(page, CHILD)


def test_a_case_given_up_at_the_counter_leaves_no_open_screening(opened: Open, school: Office) -> None:
    page = opened()
    work = begin(page, GO)
    keys("Alt+M")
    answer_row(work)
    keys("Alt+X")
    assert page.work is None
    assert page.list.isVisible()
    assert screening.waiting(school.trainee) is None
    assert training.progress(school.trainee).runs == ()


def test_holding_somebody_who_may_go_is_said_to_do_harm(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, GO)
    learn(qapp, page, rows=60, right=False)
    work.counter.answers.reason("Terlihat gugup.")
    work.counter.session.hand_over()
    assert page.result.banner.kind == "warn"
    assert "harm" in page.result.banner.text()
    assert any("you said yes" in line for line in page.result.lines())
    keys("Esc")
    assert row_state(page, GO) == "again"


def test_after_a_case_comes_the_same_again_or_the_next_open_one(opened: Open, qapp: QApplication) -> None:
    page = opened()
    begin(page, GO)
    learn(qapp, page, rows=40)
    assert page.work is not None
    page.work.counter.session.finish()
    keys("Alt+U")
    assert page.work is not None
    assert page.work.case.id == GO
    learn(qapp, page, rows=40)
    page.work.counter.session.finish()
    keys("Ctrl+Enter")
    assert page.work is not None
    assert page.work.case.id != GO


def test_no_ship_no_group_and_no_card_stand_at_a_training_case(opened: Open) -> None:
    work = begin(opened(), GO)
    assert "crew" not in {option.value for option in work.counter.desk.tabs.options()}
    assert not work.counter.keys["crew"].isEnabled()
    assert not work.counter.keys["group"].isEnabled()
    keys("Alt+M")
    assert work.counter.place == "case"
    assert not work.counter.keys["card"].isEnabled(), "nobody is there to read a card alone"
    assert work.counter.waiting.banner.isHidden()


def test_the_reader_brings_nothing_into_training(
    school: Office, theme: Theme, window: Callable[..., QWidget], qapp: QApplication
) -> None:
    signed = SignedIn(school.trainee, NO_KEYS, SETTINGS, (), first_passphrase=False)
    shell = Shell(context_of(school, theme), signed, {})
    window(shell)
    shell.begin()
    settle()
    page = shell.page("training")
    assert isinstance(page, TrainingPage)
    assert not shell.takes_scans
    begin(page, GO)
    shell.scan(CITIZEN)
    assert page.work is not None
    assert page.work.counter.place == "waiting"
    assert screening.waiting(school.trainee) is None


def test_no_key_of_the_case_is_one_of_the_counter_beside_it(opened: Open, qapp: QApplication) -> None:
    """Two actions with one key would answer to nobody."""
    page = opened()
    work = begin(page, GO)
    learn(qapp, page, rows=2)
    sides = work.counter.sides
    for show in (sides.show_deep, sides.show_further, sides.show_interview, sides.show_manual, sides.show_cards):
        show()
        settle()
        counter = {key.toString() for action in work.counter.findChildren(QAction) for key in action.shortcuts()}
        own = {key.toString() for action in work.actions() for key in action.shortcuts()}
        window = {"F1", "F11", "F12", "Ctrl+L", "Alt+G", "Alt+B", "Alt+Y", "Alt+I", "Alt+Q", "Pause"}
        assert own & (counter | window) == set()


def test_the_whole_list_the_interview_and_the_instruments_can_be_asked_too(opened: Open, qapp: QApplication) -> None:
    page = opened()
    work = begin(page, CHILD)
    learn(qapp, page, rows=20)
    sides = work.counter.sides
    sides.show_deep()
    settle()
    sides.deep.rows.go("A4")
    keys("F10")
    assert work.case.heard["A4"].words.en in work.panel.words()
    sides.close()
    sides.show_further()
    settle()
    shown = sides.further.rows.current
    keys("F10")
    assert not shown or "Nothing comes of it." in work.panel.words()
    sides.close()
    keys("F9")
    settle()
    assert sides.front == "interview"
    before = work.steps
    keys("F10")  # the safety steps come first: nothing is asked yet
    assert work.steps == before


def test_a_card_without_a_zone_is_shown_to_be_typed_and_opens_its_application(opened: Open) -> None:
    work = begin(opened(), "applicant_first_passport")
    assert work.counter.desk.mode == "applicant"
    keys("Alt+M")
    typed = work.case.document[0].typed
    assert typed is not None
    assert typed.document_number in work.panel.words()
    assert work.counter.place == "waiting"
    keys("Alt+D")
    name = f"{typed.secondary_identifier} {typed.primary_identifier}".strip()
    for text in (typed.document_number, name, f"{typed.birth_date:%d%m%Y}"):
        type_text(text)
        press(Qt.Key.Key_Return)
        settle()
    assert work.counter.place == "case"


def test_the_second_document_of_a_case_is_the_visa_of_the_same_person(opened: Open) -> None:
    work = begin(opened(), "husband_answers_for_wife")
    keys("Alt+M Alt+M")
    draft = work.counter.session.draft
    assert draft is not None
    assert draft.given["visa_use_by"].value == work.case.checks["visa_use_by"].value
    assert "Ask for" not in work._give.text() or not work._give.isVisible()


def test_a_half_done_case_whose_file_is_gone_is_given_up_and_told(
    school: Office, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    training.start(school.trainee, msgspec.structs.replace(cases.load()[GO], id="kasus_pelatih"))
    page = TrainingPage(context_of(school, theme, tmp_path))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert training.current(school.trainee) is None
    assert page.list.notice.kind == "warn"
    row = page.list.row_of(CHILD)
    assert row is not None
    page.begin(row)
    assert page.work is not None

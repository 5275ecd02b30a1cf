"""The course result, and the trainer of a training store: an administrator without an office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.training.learners import LearnersPage
from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.shell import Shell
from screening_desk.gui.theme import Theme
from screening_desk.gui.ways import pages_of
from screening_desk.reference import training as cases
from screening_desk.services.access import Role, roles_of
from screening_desk.services.entry import SignedIn
from screening_desk.services.errors import Unavailable
from tests.gui.counters import keys, settle
from tests.gui.doors import press
from tests.gui.learners import context_of, finish_case
from tests.office import SETTINGS, Office
from tests.scenes.set_up import NO_KEYS

GO = "family_visit_mother"


@pytest.fixture
def school(local_school: Office) -> Office:
    """A training store on the encrypted file."""
    return local_school


def test_the_course_result_is_seen_printed_and_saved_for_the_signature(
    school: Office, theme: Theme, window: Callable[..., QWidget], tmp_path: Path
) -> None:
    finish_case(school.trainee, cases.load()[GO], school.clock, right=True)
    page = TrainingPage(context_of(school, theme))
    window(page)
    page.refresh()
    page.setFocus()
    settle()
    keys("Ctrl+P")
    assert page.course.isVisible()
    assert page.course.preview.pdf().startswith(b"%PDF")
    assert "Runs: 1, cases passed: 1" in page.course.words()
    asked: list[str] = []

    def choose(_: QWidget, _title: str, suggested: str) -> Path:
        asked.append(suggested)
        return tmp_path / suggested

    page.course.choose_file = choose
    page.course.choose_printer = lambda *_: None
    keys("Ctrl+E")
    keys("Ctrl+P")
    assert asked == ["hasil-pelatihan.pdf"]
    assert (tmp_path / "hasil-pelatihan.pdf").read_bytes() == page.course.preview.pdf()
    assert page.course.banner.kind == "ok"
    page.course.choose_file = lambda *_: tmp_path / "nowhere" / "x.pdf"
    keys("Ctrl+E")
    assert page.course.banner.kind == "error"
    keys("Esc")
    assert page.list.isVisible()


def test_the_trainer_sees_the_learners_and_makes_the_result_of_one(
    school: Office, theme: Theme, window: Callable[..., QWidget]
) -> None:
    finish_case(school.trainee, cases.load()[GO], school.clock, right=True)
    signed = SignedIn(school.administrator, NO_KEYS, SETTINGS, (), first_passphrase=False)
    shell = Shell(replace(context_of(school, theme), desk=school.administrator), signed, {})
    window(shell)
    shell.begin()
    settle()
    keys("Ctrl+2")
    page = shell.current()
    assert isinstance(page, LearnersPage)
    assert [page.model.cells(row)[:4] for row in page.model.rows()] == [("L. Amsal", "active", "1", "1")]
    press(Qt.Key.Key_Return)
    settle()
    assert page.course.isVisible()
    assert "L. Amsal" in page.course._who.text()
    assert page.course.preview.pdf().startswith(b"%PDF")
    keys("Esc")
    assert page.list.isVisible()
    page._unread(Unavailable("busy"))
    assert page.notice.kind == "error"
    page.show_view(())
    assert "Nobody learns here yet" in page.empty.text()


def test_only_a_training_store_has_learners_and_only_a_learner_has_cases() -> None:
    assert "learners" not in pages_of(Role.ADMINISTRATOR, training=False)
    assert "learners" in pages_of(Role.ADMINISTRATOR, training=True)
    assert pages_of(Role.TRAINEE, training=True)[0] == "training"
    assert all("training" not in pages_of(role, training=False) for role in roles_of(training=False))


def test_the_trainer_adds_a_learner_and_keeps_the_store_one_for_training(
    school: Office, theme: Theme, window: Callable[..., QWidget]
) -> None:
    settings = replace(SETTINGS, training=True)
    context = replace(context_of(school, theme), desk=school.administrator, settings=settings)
    page = AdministrationPage(context, SignedIn(school.administrator, NO_KEYS, settings, (), first_passphrase=False))
    window(page)
    page.refresh()
    settle()
    assert page._notice.isHidden(), "nothing of a training store is refused to its trainer"
    assert [option.value for option in page._tabs.options()] == ["summary", "people", "settings"]
    assert {page.people.ui.new_role.itemText(at) for at in range(page.people.ui.new_role.count())} == {
        "Trainee", "Administrator", "Auditor"
    }  # fmt: skip
    keys("Alt+3")
    assert page.settings.typed().training
    assert page.settings.typed().sample

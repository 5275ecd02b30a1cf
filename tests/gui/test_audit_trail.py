"""The auditor's page, on the real encrypted file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.actions import action_words
from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration import audit_trail
from screening_desk.gui.pages.administration.audit_trail import AuditTrailPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.verdicts import chain_state, grouped, mark_state
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.trail import TrailVerdict
from tests.gui.doors import cramped, ctrl, press, unnamed
from tests.office import SETTINGS, Office
from tests.scenes.audit import rows

Show = Callable[..., QWidget]


def page_of(desk: Desk, office: Office, theme: Theme, window: Show) -> AuditTrailPage:
    """The page of one person, in a window."""
    door = Door(office.store.folder, office.reference, office.clock)
    page = AuditTrailPage(Context(desk, DirectTasks(), theme, SETTINGS, door))
    window(page)
    page.ui.table.setFocus()
    return page


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> AuditTrailPage:
    """The auditor's page."""
    return page_of(local_office.auditor, local_office, theme, window)


def test_every_action_is_worded() -> None:
    assert [action for action in Action if action_words(action) == action] == []
    assert action_words("something.later") == "something.later"


def test_nothing_is_called_verified_before_it_was(page: AuditTrailPage) -> None:
    assert page._chip.kind == "unk"
    ctrl(Qt.Key.Key_Y)
    assert page._chip.kind == "ok"
    assert page.ui.chain_head.text() != "–"


def test_the_last_verdict_is_shown_to_the_next_one_who_looks(
    page: AuditTrailPage, local_office: Office, theme: Theme, window: Show
) -> None:
    ctrl(Qt.Key.Key_Y)
    local_office.clock.move(days=1)
    later = page_of(local_office.auditor, local_office, theme, window)
    later.refresh()
    assert later._chip.kind == "ok"
    assert "24-11-2026 09.30" in later.ui.verdict_words.text()
    assert "T. Rekaan" in later.ui.verdict_words.text()
    assert "not verified yet" in later.ui.verdict_words.text()
    assert later.ui.chain_head.text() == page.ui.chain_head.text()


def test_a_long_verification_says_how_far_it_is(page: AuditTrailPage) -> None:
    page.chain.running = True
    page.chain.show_progress(5000, 12000)
    assert "5,000 of 12,000 entries checked" in page.ui.verdict_words.text()
    ctrl(Qt.Key.Key_Y)
    assert "of 12000" not in page.ui.verdict_words.text()


def test_a_broken_chain_is_said_with_its_first_bad_entry(page: AuditTrailPage) -> None:
    page.show_verdict(TrailVerdict(False, 9214, 9215, "00" * 32, "ahead"))
    assert page._chip.kind == "esc"
    assert "9215" in page.ui.verdict_words.text().replace(",", "").replace(".", "")


@pytest.mark.parametrize(
    ("mark", "kind"), [("ok", "ok"), ("caught_up", "ok"), ("ahead", "esc"), ("missing", "esc"), ("wrong", "esc")]
)
def test_the_mark_is_worded(mark: str, kind: str) -> None:
    assert mark_state(mark)[0] == kind


def test_an_intact_chain_is_green_and_a_broken_one_is_not() -> None:
    assert chain_state(TrailVerdict(True, 1, None, "", "ok"))[0] == "ok"
    assert chain_state(TrailVerdict(False, 0, 1, "", "ok"))[0] == "esc"


def test_a_check_code_is_shown_in_groups() -> None:
    assert grouped("9c41e07b52aa1d6f" + "0" * 44 + "03be") == "9c41 e07b 52aa 1d6f … 03be"
    assert grouped("") == ""


def test_reading_is_an_entry_and_pages_go_back_and_forth(page: AuditTrailPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_trail, "PAGE", 2)
    for _ in range(3):
        press(Qt.Key.Key_F5)
    newest = page._model.rows()
    assert len(newest) == 2
    assert newest[0].action == Action.AUDIT_READ
    ctrl(Qt.Key.Key_PageDown)
    assert page._model.rows()[0].sequence == newest[-1].sequence - 1
    ctrl(Qt.Key.Key_PageUp)
    assert page._model.rows()[0].sequence > newest[0].sequence


def test_whoever_is_no_auditor_reads_nothing(local_office: Office, theme: Theme, window: Show) -> None:
    page = page_of(local_office.administrator, local_office, theme, window)
    page.refresh()
    assert page._notice.isVisible()
    assert page._model.rowCount() == 0


def test_clear_forgets_the_entries(page: AuditTrailPage) -> None:
    page.refresh()
    page.clear()
    assert page._model.rowCount() == 0


def test_every_control_has_a_name_and_its_room(page: AuditTrailPage) -> None:
    page.window().resize(1178, 742)
    page.show_view(rows())
    assert unnamed(page) == []
    assert cramped(page) == []

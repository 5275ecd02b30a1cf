"""The page that says what the questions were good for: by keys, by list, by quarter; each look is an entry."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from screening_desk.gui.models.quality import cell_words, percent_words, share_words
from screening_desk.gui.pages.quality.page import QualityPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.ways import PAGES
from screening_desk.records.models import AuditEntry
from screening_desk.services.access import Action, Role, allows
from screening_desk.services.quality import COUNTER
from screening_desk.services.small_cells import Cell
from tests.gui.case_desk import Show
from tests.gui.counters import settle
from tests.gui.doors import alt, ctrl, press
from tests.gui.test_queue import context_of
from tests.office import CITIZEN, Office
from tests.scenes.quality import ITEMS, MODES, figures_of
from tests.services.cases import handed_over


def opened(office: Office, theme: Theme, window: Show, who: str = "supervisor") -> QualityPage:
    """The page in front, with the keys."""
    page = QualityPage(context_of(office, theme, who))
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def looks(office: Office) -> int:
    """How many entries of looks there are."""
    with office.store.read() as session:
        query = select(func.count()).where(AuditEntry.action == Action.QUALITY, AuditEntry.outcome == "done")
        return session.scalar(query) or 0


def texts(page: QualityPage, row: int) -> list[str]:
    """What a row of the items says."""
    return [page.items.index(row, column).data() for column in range(page.items.columnCount())]


def test_every_look_is_an_entry_and_nothing_is_counted_behind_the_page_in_front(
    local_office: Office, theme: Theme, window: Show
) -> None:
    hidden = QualityPage(context_of(local_office, theme, "supervisor"))
    hidden.refresh()
    assert looks(local_office) == 0
    opened(local_office, theme, window)
    assert looks(local_office) == 1
    press(Qt.Key.Key_F5)
    assert looks(local_office) == 2


def test_few_are_shown_as_too_few(local_office: Office, theme: Theme, window: Show) -> None:
    handed_over(local_office, mrz=CITIZEN)
    page = opened(local_office, theme, window)
    assert texts(page, 0)[2:] == ["< 5", "< 5", "–", "< 5", "< 5", "< 5"]
    assert page.rule.title() == "Numbers below 5 are closed"


def test_alt_l_closes_more_where_it_leaves_the_office(local_office: Office, theme: Theme, window: Show) -> None:
    page = opened(local_office, theme, window)
    alt(Qt.Key.Key_L)
    settle()
    assert page.figures is not None
    assert page.figures.limit == 11
    assert page.rule.title() == "Numbers below 11 are closed"
    alt(Qt.Key.Key_L)
    settle()
    assert page.figures.limit == 5


def test_quarters_by_keys(local_office: Office, theme: Theme, window: Show) -> None:
    handed_over(local_office, mrz=CITIZEN)
    local_office.clock.move(days=60)
    page = opened(local_office, theme, window)
    assert not page.items.rows()
    assert page.empty.text() == "No question of this list was asked in this quarter."
    ctrl(Qt.Key.Key_PageDown)
    settle()
    assert "Quarter 4 of 2026" in page.ui.lead.text()
    assert page.items.rows()
    assert not page.keys["earlier"].isEnabled()
    ctrl(Qt.Key.Key_PageUp)
    settle()
    assert "running" in page.ui.lead.text()


def test_lists_by_keys(local_office: Office, theme: Theme, window: Show) -> None:
    page = opened(local_office, theme, window)
    page.show_view(figures_of(local_office, ITEMS | {"DR01": ITEMS["C5"]}, MODES))
    alt(Qt.Key.Key_2)
    assert [row.item for row in page.items.rows()] == ["DR01"]
    alt(Qt.Key.Key_1)
    assert page.tabs.value() == COUNTER
    assert len(page.items.rows()) == len(ITEMS)


def test_a_refusal_is_said_and_shows_nothing(local_office: Office, theme: Theme, window: Show) -> None:
    page = opened(local_office, theme, window, "officer")
    assert not page.notice.isHidden()
    assert not page.items.rows()
    assert page.empty.isHidden(), "what may not be read is not known to be empty"


def test_clearing_forgets(local_office: Office, theme: Theme, window: Show) -> None:
    page = opened(local_office, theme, window)
    page.show_view(replace(figures_of(local_office, ITEMS, MODES)))
    page.clear()
    assert not page.items.rows()
    assert not page.modes.rows()


def test_only_those_who_may_look_have_the_page() -> None:
    assert {role for role, pages in PAGES.items() if "quality" in pages} == {Role.SUPERVISOR, Role.HEAD}
    assert {role for role in Role if allows(role, Action.QUALITY)} == {Role.SUPERVISOR, Role.HEAD}


@pytest.mark.parametrize(
    ("share", "words"), [(0, "0 %"), (0.004, "< 1 %"), (0.126, "13 %"), (0.999, "99 %"), (1, "100 %")]
)
@pytest.mark.usefixtures("theme")
def test_a_share_is_never_rounded_to_none_or_to_all(share: float, words: str) -> None:
    assert percent_words(share) == words


@pytest.mark.usefixtures("theme")
def test_a_closed_number_never_looks_like_a_nought() -> None:
    assert cell_words(Cell(0), 5) == "0"
    assert cell_words(Cell(mark="few"), 5) == ("< 5", "unk")
    assert cell_words(Cell(mark="closed"), 5) == ("closed", "unk")
    assert share_words(Cell(mark="closed"), Cell(20)) == share_words(Cell(0), Cell(0)) == "–"

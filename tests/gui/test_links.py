"""Links and patterns by keys: a graph opened step by step with its source, a hub told, a pattern judged with a reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.links.page import LinksPage
from screening_desk.gui.pages.links.patterns import PatternsPage
from screening_desk.gui.theme import Theme
from screening_desk.services import patterns
from tests.gui.case_desk import Open
from tests.gui.counters import keys, settle, typed
from tests.gui.doors import cramped, press, unnamed
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.services.test_contacts import PHONE, WRITTEN, saved
from tests.services.test_links import entries
from tests.services.test_patterns import WHY, applicants

Show = Callable[..., QWidget]


@pytest.fixture
def linked(local_office: Office, theme: Theme, window: Show) -> LinksPage:
    """The links of a case: one number with two others, one of whom names a company."""
    office = local_office
    case_id = str(saved(office.officer, 1, handed=True, contact_phone=PHONE, contact_payer="suami").case_id)
    saved(office.officer, 2, contact_phone=WRITTEN)
    saved(office.officer, 3, contact_phone=PHONE, contact_recruiter="PT Contoh Rekaan")
    page = LinksPage(context_of(office, theme, "supervisor"), case_id)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def rows(page: LinksPage) -> list[tuple[str, ...]]:
    """Steps away, who or which, what it is, how it stands."""
    found = []
    for row in page.model.rows():
        depth, who, state = (each if isinstance(each, str) else each[0] for each in page.model.cells(row))
        found.append((depth, *who.split("\u2028"), state))
    return found


def test_alt_l_leads_there_from_a_case(opened_case: Open, local_office: Office) -> None:
    case_id = str(saved(local_office.officer, 1, handed=True).case_id)
    page = opened_case(case_id)
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, which: asked.append((kind, which)))
    keys("Alt+L")
    assert asked == [("links", case_id)]


def test_a_graph_is_opened_by_keys_and_each_link_tells_its_source(linked: LinksPage, local_office: Office) -> None:
    page = linked
    assert page.graph.hasFocus()
    assert rows(page) == [
        ("0", "SPESIMEN, NOMOR 1", "Person", "handed over"),
        ("1", PHONE, "Phone number", ""),
    ]
    press(Qt.Key.Key_Right)
    assert page.sources.texts() == (f"SD-BKL2-2026-000001 · 24-11-2026 · Phone: {PHONE}",)
    keys("Enter")
    assert [row[1] for row in rows(page)] == ["SPESIMEN, NOMOR 1", PHONE, "SPESIMEN, NOMOR 3", "SPESIMEN, NOMOR 2"]
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Down)
    assert page.sources.texts() == (f"SD-BKL2-2026-000002 · 24-11-2026 · Phone: {WRITTEN}",)
    assert page.table.currentIndex().row() == 3
    assert "SPESIMEN, NOMOR 2" in page.graph.accessibleDescription()
    press(Qt.Key.Key_Up)
    keys("Enter")
    assert ("3", "PT Contoh Rekaan", "Name or company", "") in rows(page)
    press(Qt.Key.Key_Backspace)
    assert len(rows(page)) == 4
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Backspace)
    assert page.graph.current is page.tree.root  # type: ignore[union-attr]
    assert [reason for _, _, reason in entries(local_office)] == ["person.count.1", "phone.count.3", "person.count.1"]
    assert unnamed(page) == []
    assert cramped(page) == []


def test_a_contact_is_set_aside_by_keys_and_used_again(linked: LinksPage) -> None:
    page = linked
    press(Qt.Key.Key_Right)
    keys("Alt+S")
    typed("kantor")
    keys("Ctrl+S")
    assert page.banner.isVisible()
    typed(" sendiri, bukan orang")
    keys("Ctrl+S")
    assert rows(page)[1][3] == "set aside"
    assert page.sources.texts()[-1] == "Set aside 24-11-2026 by S. Contoh: kantor sendiri, bukan orang"
    keys("Alt+S")
    assert len(rows(page)) == 4


def test_the_list_leads_the_picture(linked: LinksPage) -> None:
    page = linked
    page.table.setFocus()
    press(Qt.Key.Key_Down)
    assert page.graph.current is page.model.rows()[1]
    keys("Enter")
    assert len(rows(page)) == 4
    page.clear()
    assert rows(page) == []
    assert page.sources.texts() == ()


def test_patterns_are_set_aside_and_taken_up_by_keys(local_office: Office, theme: Theme, window: Show) -> None:
    applicants(local_office, 1, 2, 3, 4)
    page = PatternsPage(context_of(local_office, theme, "supervisor"))
    window(page).resize(1178, 712)
    asked: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, which: asked.append((kind, which)))
    page.refresh()
    page.setFocus()
    settle()
    assert [row.state for row in page.model.rows()] == ["open"]
    assert cramped(page) == []
    assert unnamed(page) == []
    keys("Enter")
    assert asked == [("links", f"pattern {page.model.rows()[0].proposal_id}")]
    keys("Alt+S")
    typed(WHY)
    keys("Ctrl+S")
    assert [row.state for row in page.model.rows()] == ["aside"]
    applicants(local_office, 5, 6, 7, 8)
    keys("F5 Ctrl+M")
    typed("Perlu dilihat bersama")
    keys("Ctrl+S")
    assert asked[-1][0] == "case"
    assert {each.state for each in patterns.proposals(local_office.supervisor)} == {"taken", "aside"}


def test_the_links_of_a_pattern_are_its_people(local_office: Office, theme: Theme, window: Show) -> None:
    applicants(local_office, 1, 2, 3, 4)
    (found,) = patterns.proposals(local_office.supervisor)
    page = LinksPage(context_of(local_office, theme, "supervisor"), f"pattern {found.proposal_id}")
    window(page)
    page.refresh()
    assert [row[2] for row in rows(page)] == ["Pattern", "Person", "Person", "Person", "Person"]

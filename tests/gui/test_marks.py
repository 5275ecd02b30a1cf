"""A finding whose basis is less than the official text says so wherever it speaks: counter, past, queue and case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.models.queue import QueueModel
from screening_desk.gui.pages.case.side import FactsPanel
from screening_desk.gui.pages.case.words import legal_words
from screening_desk.gui.pages.checklist.help import AskHelp
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.counter.past import PastPage
from screening_desk.gui.pages.queue.preview import QueuePreview
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Reference
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services import review
from screening_desk.services.entry import Door
from screening_desk.services.screening import hand_over, look_at
from tests.gui.counters import SHORT, make_page, scan
from tests.office import SETTINGS, Office


def page_of(office: Office, theme: Theme, window: Callable[..., QWidget]) -> CounterPage:
    page = make_page(office, theme)
    window(page).resize(1177, 742)
    scan(page, SHORT)
    return page


def mark(finding: Finding) -> str:
    return confidence_mark(finding.basis.confidence, current_language())


def test_every_row_of_the_counter_says_how_sure_it_is(
    local_office: Office, theme: Theme, window: Callable[..., QWidget]
) -> None:
    checks = page_of(local_office, theme, window).case.checks
    view = checks._view
    assert view is not None
    marked = 0
    for finding in view.findings:
        row = checks._rows.get(finding.code)
        if row is not None:
            assert row.mark() == mark(finding), finding.code
            marked += bool(mark(finding))
    assert marked > 2
    seen = checks.row("seen")
    assert seen.mark() == ", ".join(dict.fromkeys(mark(each) for each in view.findings if each.asks == "intact"))


def test_every_legal_line_of_a_decision_says_how_sure_it_is(qapp: QApplication, reference_data: Reference) -> None:
    rows = (*reference_data.decided.decisions.values(), *reference_data.decided.grounds.values())
    for row in rows:
        words = confidence_mark(row.confidence, current_language())
        assert legal_words(row).endswith(f" · {words}" if words else row.legal_line(current_language()))


def test_how_to_ask_says_how_sure_its_source_is(
    reference_data: Reference, theme: Theme, window: Callable[..., QWidget]
) -> None:
    spoken = AskHelp(reference_data.catalogue)
    window(spoken)
    for item in reference_data.catalogue.items:
        spoken.show_item(item.id)
        words = confidence_mark(item.confidence, current_language())
        assert (f"({words})" in spoken.words()[-1]) == bool(words), item.id


def test_a_past_screening_says_it_again(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> None:
    officer = local_office.officer
    draft = page_of(local_office, theme, window).case.checks._draft()
    saved = hand_over(officer, replace(draft, reason="Perlu dilihat."))
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    past = PastPage(Context(officer, DirectTasks(), theme, SETTINGS, door))
    window(past)
    past.open(saved.screening_id)
    assert past.case is not None
    checks = past.case.checks
    assert checks._view is not None
    for finding in checks._view.findings:
        row = checks._rows.get(finding.code)
        assert row is None or row.mark() == mark(finding), finding.code


def test_it_is_said_again_in_the_queue_and_in_the_case(
    local_office: Office, theme: Theme, window: Callable[..., QWidget]
) -> None:
    officer = local_office.officer
    page = page_of(local_office, theme, window)
    draft = page.case.checks._draft()
    findings = look_at(officer, draft).findings
    flagged = [finding for finding in findings if finding.handling == "supervisor"]
    assert flagged
    hand_over(officer, replace(draft, reason="Perlu dilihat."))
    (row,) = review.queue(local_office.supervisor)
    model = QueueModel(local_office.clock.now)
    preview = QueuePreview(model, reviews=True)
    window(preview)
    preview.show_row(row)
    lines = preview._reasons.texts()
    facts = FactsPanel()
    window(facts)
    facts.show_view(review.open_case(local_office.supervisor, row.case_id, row.sequence))
    for finding in flagged:
        words = sentence(finding.code, finding.verdict, finding.facts, local_office.reference, current_language())
        told = [line for line in lines if line.startswith(words.title)]
        assert told, finding.code
        assert all(line.endswith(f"({mark(finding)})") for line in told)
    for finding in findings:
        if finding.verdict != "not_applicable" and mark(finding):
            title = local_office.reference.rules[finding.code].title.get(current_language())
            assert any(title in line and mark(finding) in line for line in facts.texts()), finding.code

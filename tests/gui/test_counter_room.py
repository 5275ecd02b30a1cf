"""The travellers that a counter sees most: in the window of a 1366x768 screen no step of theirs needs scrolling."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics

from screening_desk.gui.language import Code, Language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.counter.questions import COMPANION, QuickList
from screening_desk.gui.theme import Theme
from tests.gui.counters import CITIZEN, VISITOR, settle, zone
from tests.looks import Stage, all_scenes
from tests.office import Office
from tests.scenes.counter import _page
from tests.scenes.modes import applicant
from tests.services.listed import Listed, put_list

pytestmark = pytest.mark.dressed

ON_ARRIVAL = zone("AUS", "TELADAN<<MEI", number="K7654321")
SAID = {"purpose": "tourism", "arrival_card": "seen", "travel_purpose": "tourism", "visa_use_by": "2027-02-20"}
PERMIT = {
    "permit_kind": "ITAS",
    "permit_until": "2027-06-01",
    "permit_recorded": "none",
    "visa_index": "E28A",
    "purpose": "investment",
}
TRAVELLERS = {
    "citizen at arrival": ("arrival", CITIZEN, {}),
    "citizen at departure": ("departure", CITIZEN, {}),
    "visa-free visitor": ("arrival", VISITOR, {"entry_basis": "visa_free"}),
    "visitor with visa on arrival": ("arrival", ON_ARRIVAL, {"entry_basis": "on_arrival", "visa_index": "B1"}),
    "visitor at departure": ("departure", VISITOR, PERMIT | {"permit_kind": "ITK"}),
    "applicant without a passport": ("applicant", "", {}),
    "applicant with the old passport": ("applicant", CITIZEN, {}),
    "stay inspection": ("stay", VISITOR, PERMIT),
}


@pytest.fixture(scope="module", params=["id", "en"])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A stage in each language."""
    code: Code = request.param
    stage = Stage("light", code)
    yield stage
    stage.close()
    Language("en")


def steps(page: CounterPage, said: dict[str, str]) -> Iterator[str]:
    """Answer row after row as nothing to report, and yield each row when it is the one in front."""
    done: set[str] = set()
    settle()
    while (row := page.case.current) and row not in done:
        yield row
        done.add(row)
        checked = {each.key: each for part in (page.case.checks, page.case.application) for each in part.rows()}
        if row == "seen":
            page.case.confirmed.emit()
        elif row in checked and (question := checked[row].question) is not None:
            first = question.choices[0].value if question.choices else "none"
            page.case.given.emit(question.id, said.get(question.id) or SAID.get(question.id, first))
        elif row == COMPANION:
            page.case.companion.emit("no")
        else:
            page.case.answered.emit(row, "no")
        settle()


@pytest.mark.parametrize("name", TRAVELLERS)
def test_no_step_of_a_common_traveller_needs_scrolling(stage: Stage, name: str) -> None:
    mode, document, said = TRAVELLERS[name]
    for page in stage.play("counter", lambda _, theme, office: _page(theme, office)):
        assert isinstance(page, CounterPage)
        page.keys[mode].trigger()
        page.scan(document) if document else applicant(page, {})
        hidden = {row: page.case.ui.scroll.verticalScrollBar().maximum() for row in steps(page, said)}
        assert hidden == dict.fromkeys(hidden, 0)
        assert {COMPANION, "P2"} <= set(hidden), "every step was taken"


@pytest.mark.parametrize("name", ["visitor with visa on arrival", "stay inspection"])
def test_nor_do_those_with_most_rows_where_the_office_has_a_watch_list(stage: Stage, name: str) -> None:
    mode, document, said = TRAVELLERS[name]

    def listed(_: object, theme: Theme, office: Office) -> CounterPage:
        put_list(office, [Listed("ORANG LAIN")])
        return _page(theme, office)

    for page in stage.play("counter", listed):
        assert isinstance(page, CounterPage)
        page.keys[mode].trigger()
        page.scan(document)
        assert "watch_list" in [row.key for row in page.case.checks.rows()]
        hidden = {row: page.case.ui.scroll.verticalScrollBar().maximum() for row in steps(page, said)}
        assert hidden == dict.fromkeys(hidden, 0)


def test_beside_a_training_case_no_question_of_the_quick_list_takes_more_than_three_lines(stage: Stage) -> None:
    for page in stage.play("training_case_child", all_scenes()["training_case_child"]):
        questions = page.findChild(QuickList)
        assert questions is not None
        rows = [questions.row(key) for key in questions.answerable()]
        line = QFontMetrics(Theme.current().font("body")).lineSpacing()
        assert len(rows) > 5
        assert max(row.height() for row in rows) <= 3 * line + 12

"""One page for each kind of traveller: it shows what this one needs and nothing of the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.language import Language
from screening_desk.gui.pages.counter.kinds import NEEDS, papers_of
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.state_field import StateField, matches
from screening_desk.services.draft import Draft
from tests.gui.counters import CITIZEN, SHORT, VISITOR, keys, make_page, scan, typed
from tests.office import Office

WORK = {"intact": "yes", "simkim": "none_found", "travel_purpose": "work"}


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Callable[..., QWidget]) -> CounterPage:
    """A counter in a window, nobody open; its words and those of the data are English."""
    Language("en")
    page = make_page(local_office, theme)
    window(page)
    return page


def give(page: CounterPage, **given: str) -> Draft:
    """Answer as the officer would."""
    draft = page.session.draft
    assert draft is not None
    page.session.change(draft.give(draft.opened_at, **given))
    page.case.advance()
    changed = page.session.draft
    assert changed is not None
    return changed


def worker(page: CounterPage, **given: str) -> None:
    """A citizen who goes abroad to work."""
    page.keys["departure"].trigger()
    scan(page, CITIZEN)
    give(page, **WORK, **given)


def shown(page: CounterPage) -> set[str]:
    """Every row on the screen that can be answered."""
    return set(page.case.answerable())


def test_a_tourist_with_a_visa_on_arrival_sees_no_papers_of_a_worker(page: CounterPage) -> None:
    scan(page, VISITOR)
    give(page, entry_basis="on_arrival")
    view = page.session.view
    assert view is not None
    assert page.case.kind == "plain"
    assert page.case.papers.isHidden()
    assert page.case.scheme.isHidden()
    assert not shown(page) & ({*NEEDS} | papers_of(page.case.checks._reference))


def test_a_worker_is_asked_the_scheme_then_the_country_then_its_papers(page: CounterPage) -> None:
    worker(page)
    assert page.case.current == "worker_scheme"
    keys("3")
    assert page.case.current == "destination"
    typed("malaysia")
    keys("Enter")
    assert page.session.draft is not None
    assert page.session.draft.given["destination"].value == "MYS"
    assert page.case.current == "paper_marital"
    assert len(page.case.papers.answerable()) == 11


def test_single_keys_answer_the_papers(page: CounterPage) -> None:
    worker(page, worker_scheme="individual", destination="MYS")
    keys("1 2 3")
    draft = page.session.draft
    assert draft is not None
    said = [draft.given[paper].value for paper in page.case.papers.answerable()[:3]]
    assert said == ["present", "absent", "doubtful"]
    keys("4")
    assert page.case.current == page.case.papers.answerable()[3], "nothing is conditional in this scheme"


def test_only_a_conditional_paper_may_not_apply(page: CounterPage) -> None:
    worker(page, worker_scheme="p3mi", destination="MYS")
    offered = {paper: page.case.papers.row(paper).offered() for paper in page.case.papers.answerable()}
    assert [paper for paper, cells in offered.items() if "not_applicable" in cells] == ["paper_marriage_book"]


def test_another_scheme_keeps_the_answers_both_ask_for(page: CounterPage) -> None:
    worker(page, worker_scheme="individual", destination="MYS", paper_health="present", paper_jkn="absent")
    page.case.set_current("worker_scheme")
    keys("1")
    assert page.case.papers.row("paper_health").value() == "present"
    assert "paper_jkn" not in page.case.papers.answerable()
    assert page.case.current != "paper_health"


def test_a_missing_card_never_needs_a_supervisor_by_itself(page: CounterPage) -> None:
    present = dict.fromkeys(page.case.checks._reference.schemes["individual"].papers, "present")
    worker(page, worker_scheme="individual", destination="MYS", e_kpmi="absent", **present)
    view = page.session.view
    assert view is not None
    assert not view.needs_supervisor
    assert "e_kpmi" in {row.key for row in page.case.checks.rows()}


def test_missing_papers_are_counted_beside_the_result(page: CounterPage) -> None:
    worker(page, worker_scheme="individual", destination="MYS", paper_health="absent", paper_visa="doubtful")
    assert any("1 absent, 1 doubtful, 9 not answered" in line for line in page.case.result.trace.texts())
    assert page.desk.over_button.isVisible()
    assert page.case.banner.isHidden()


def test_what_agrees_is_one_line_that_opens(page: CounterPage) -> None:
    worker(page, worker_scheme="individual", destination="MYS")
    fold = page.case.checks.fold
    assert not fold.isHidden()
    page.case.set_current("agreed")
    keys("Space")
    assert fold.isHidden()
    assert page.case.current in {row.key for row in page.case.checks.rows()}


def test_the_day_counter_stands_in_the_row_of_the_last_day(page: CounterPage) -> None:
    scan(page, VISITOR)
    give(page, entry_basis="visa_free")
    row = page.case.checks.row("visa_free")
    assert row.days().words() == "Days: allowed 30 · used 1 · left 29 · last day 23-12-2026"
    assert not row.days().steps()
    keys("Alt+H")
    assert "24-11-2026 is day 1, day 30 is 23-12-2026" in row.days().steps()
    keys("Alt+H")
    assert not row.days().steps()


def test_an_overstay_says_its_days(page: CounterPage) -> None:
    page.keys["stay"].trigger()
    scan(page, SHORT)
    give(page, permit_kind="ITK", visa_index="C1", permit_until="2026-11-19")
    assert "over 5" in page.case.checks.row("overstay").days().words()


COUNTED = {
    "permit_kind": "ITK",
    "permit_until": "none",
    "visa_index": "B1",
    "simkim": "none_found",
    "permit_recorded": "none",
    "entry_date": "2026-11-01",
    "extensions": "0",
}


@pytest.mark.parametrize(
    ("up", "typed", "named", "until"),
    [
        (0, "03112026", "Date of entry", "02-12-2026"),
        (2, "15122026", "Stay permit printed until", "15-12-2026"),
        (-1, "2", "Extensions given", "30-12-2026"),
    ],
)
def test_a_slip_in_any_answer_of_a_row_is_put_right_where_it_is_seen(
    page: CounterPage, up: int, typed: str, named: str, until: str
) -> None:
    page.keys["stay"].trigger()
    scan(page, SHORT)
    give(page, **COUNTED)
    page.case.set_current("stay_until")
    for _ in range(abs(up)):
        keys("Up" if up > 0 else "Down")
    row = page.case.checks.row("stay_until")
    assert row.current
    assert named in row.words()[4], "the row says which of its answers is asked"
    for key in typed:
        keys(key)
    assert until in page.case.checks.row("stay_until").words()[2]


def test_beyond_its_answers_the_keys_leave_a_row(page: CounterPage) -> None:
    page.keys["stay"].trigger()
    scan(page, SHORT)
    give(page, **COUNTED)
    page.case.set_current("stay_until")
    for _ in range(2):
        keys("Down")
    assert page.case.current != "stay_until"


def test_an_application_begins_without_a_passport(page: CounterPage) -> None:
    keys("Alt+3 Alt+D")
    typed("17710141")
    keys("Enter")
    form = page.waiting.start
    assert form is not None
    assert form.number.error()
    typed("1771014103030001")
    keys("Enter")
    typed("siti melati contoh")
    keys("Enter")
    typed("01032003")
    keys("Enter")
    draft = page.session.draft
    assert page.case.kind == "applicant"
    assert draft is not None
    assert (draft.identity.name, draft.identity.document_number) == ("SITI MELATI CONTOH", "1771014103030001")
    assert draft.given["first_application"].value == "yes"
    assert page.desk.finish_button.words() == "Pass on"


def test_an_unknown_birth_date_is_asked_about_once(page: CounterPage) -> None:
    keys("Alt+3 Enter")
    typed("Siti")
    keys("Enter Enter")
    assert page.place == "waiting"
    keys("Enter")
    assert page.place == "case"
    assert page.session.draft is not None
    assert page.session.draft.identity.birth_date is None


def test_what_was_typed_for_an_application_is_forgotten(page: CounterPage) -> None:
    keys("Alt+3")
    typed("1771014103030001")
    page.clear()
    form = page.waiting.start
    assert form is not None
    assert not form.number.edit.text()


def test_a_citizen_coming_home_is_asked_about_needs_first(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Alt+W 1")
    assert page.case.kind == "returnee"
    assert page.case.current == "need_health"
    keys("1 2 2")
    assert page.case.banner.isVisible()
    assert page.case.current == "companion", "before what is asked in private, who came along"
    keys("2")
    assert page.case.current == "need_family"


def test_what_is_asked_of_a_returnee_in_private_is_never_asked_beside_a_companion(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Alt+W 1 2 2 2 1")
    needs = page.case.needs
    assert page.case.current == "needs_fold"
    assert [needs.row(key).isVisible() for key in NEEDS] == [True, True, True, False, False]
    assert needs.fold.words() == "2 private items (4, 5): ask once apart"
    assert not {"need_family", "need_threat"} & {*page.case.answerable()}
    keys("Space")
    assert page.case.current == "need_family"
    keys("2 1")
    assert page.session.draft is not None
    given = page.session.draft.given
    assert [(given[key].value, given[key].beside) for key in ("need_family", "need_threat")] == [
        ("no", False), ("yes", False),
    ]  # fmt: skip


def test_private_needs_that_could_not_be_asked_are_said_to_be_so(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Alt+W 1 2 2 2 1 0")
    assert page.session.draft is not None
    given = page.session.draft.given
    assert [given[key].value for key in ("need_family", "need_threat")] == ["not_asked", "not_asked"]
    assert page.case.needs.fold.words() == "2 private items (4, 5): not asked"
    assert page.case.needs.open_keys() == []
    assert not page.case.needs.ticks["help_family"].isEnabled()


def test_a_family_is_not_called_for_what_was_said_beside_the_companion(page: CounterPage) -> None:
    scan(page, CITIZEN)
    give(page, document_kind="splp")
    draft = page.session.draft
    assert draft is not None
    page.session.change(replace(draft, accompanied=True))
    give(page, need_family="no")  # as another version of the program may have kept it
    assert not page.case.needs.ticks["help_family"].isEnabled()


def test_the_family_is_not_called_before_it_is_known_to_be_safe(page: CounterPage) -> None:
    scan(page, CITIZEN)
    give(page, document_kind="splp")
    ticks = page.case.needs.ticks
    assert not ticks["help_family"].isEnabled()
    for answer, may in (("yes", False), ("unknown", False), ("not_asked", False), ("no", True)):
        give(page, need_family=answer)
        assert ticks["help_family"].isEnabled() is may, answer


def test_help_is_ticked_with_its_time(page: CounterPage) -> None:
    scan(page, CITIZEN)
    give(page, document_kind="splp")
    page.case.set_current("help_food")
    keys("Space")
    assert page.session.draft is not None
    assert page.session.draft.given["help_food"].value == "done"
    assert page.case.needs.ticks["help_food"].text() == "food and drink 09.30"
    page.case.set_current("help_food")
    keys("Space")
    assert "help_food" not in page.session.draft.given


def test_a_passport_is_no_reason_to_ask_about_needs(page: CounterPage) -> None:
    scan(page, CITIZEN)
    keys("Alt+W 1 Alt+W 3")
    assert page.case.kind == "plain"
    assert not shown(page) & {*NEEDS}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("mys", ["MYS"]), ("Malaysia", ["MYS"]), ("malay", ["MYS"]), ("arab sau", ["SAU"]), ("ind", ["IND"]),
        ("indones", ["IDN"]), ("", []), ("zzzz", []), ("Saudi Arabia", ["SAU"]),
    ],
)  # fmt: skip
def test_a_state_is_found_by_code_or_name(text: str, codes: list[str]) -> None:
    assert [state.code for state in matches(text)] == codes


def test_a_name_that_fits_several_states_is_not_taken(theme: Theme, window: Callable[..., QWidget]) -> None:
    Language("en")
    field = StateField("Destination")
    window(field)
    taken: list[str] = []
    field.answered.connect(taken.append)
    field.edit.setFocus()
    typed("mal")
    keys("Enter")
    assert not taken
    assert field.state_name().startswith("several")
    typed("ays")
    keys("Enter")
    assert taken == ["MYS"]
    assert field.state_name() == "Malaysia"


def test_how_sure_a_row_is_stands_in_full_once_and_is_marked_in_the_row(page: CounterPage) -> None:
    scan(page, SHORT)
    give(page, entry_basis="visa", visa_index="C1", visa_use_by="2027-01-20")
    row = page.case.checks.row("six_months")
    assert row.mark()
    assert "instrument itself was not read" not in row.words()[4]
    assert "instrument itself was not read" in row.toolTip()

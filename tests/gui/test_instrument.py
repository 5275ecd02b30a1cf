"""The instruments beside the counter's list by keys: five answers, by what they are known, and results apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.instrument.page import InstrumentPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.item_text import ItemText
from screening_desk.services import screening
from screening_desk.services.draft import Draft
from screening_desk.services.job_facts import COUNTRY, CURRENCY, PAY, WORK
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed, zone
from tests.gui.doors import cramped, unnamed
from tests.office import Office

Show = Callable[..., QWidget]
VISITOR = zone("UTO", "SPESIMEN<<ELISA", number="T45X0071", birth="910305", expiry="310314")


def opened(office: Office, theme: Theme, window: Show, mode: str, text: str = CITIZEN) -> CounterPage:
    page = make_page(office, theme)
    window(page).resize(1178, 712)
    page.desk.set_mode(mode)
    page.setFocus()
    scan(page, text)
    return page


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer with a citizen who leaves."""
    return opened(local_office, theme, window, "departure")


@pytest.fixture
def page(counter: CounterPage) -> InstrumentPage:
    """The transit list in front, of somebody who came alone."""
    keys("F6 Alt+N")
    return counter.sides.further


def draft(counter: CounterPage) -> Draft:
    assert counter.session.draft is not None
    return counter.session.draft


def handed_over(counter: CounterPage) -> str:
    """Give the open traveller to the supervisor and return the screening's id."""
    saved = screening.hand_over(counter._context.desk, replace(draft(counter), reason="Jawaban perlu didalami"))
    counter.leave()
    return saved.screening_id


def test_a_key_leads_there_from_the_list_and_esc_back(page: InstrumentPage, counter: CounterPage) -> None:
    assert counter.sides.front == "further"
    assert page.rows.current == "TC01"
    keys("Esc")
    assert counter.sides.front == "deep"


def test_it_is_named_by_its_title_and_asks_the_whole_list(page: InstrumentPage, local_office: Office) -> None:
    transit = local_office.reference.instruments["transit"]
    assert page.ui.heading.text() == transit.title.get(current_language())
    assert set(page.rows.shown()) == {item.id for item in transit.lists["adult"]}


def test_five_keys_answer_and_lead_on(page: InstrumentPage, counter: CounterPage) -> None:
    keys("1 2 3 4 5")
    found = {item: (each.value, each.how) for item, each in draft(counter).items.items()}
    assert list(found.values()) == [
        ("yes", "told"), ("no", "seen"), ("unknown", ""), ("declined", ""), ("not_checked", ""),
    ]  # fmt: skip
    assert page.rows.current == "TC06"


def test_by_what_an_answer_is_known_is_chosen_once_and_can_be_put_right(
    page: InstrumentPage, counter: CounterPage
) -> None:
    keys("9 1")
    assert draft(counter).items["TC01"].how == "document"
    keys("Up 8")
    assert draft(counter).items["TC01"].how == "told"


def test_an_answer_can_be_taken_back(page: InstrumentPage, counter: CounterPage) -> None:
    keys("1 Up Del")
    assert draft(counter).items == {}


def test_the_result_says_not_assessed_until_somebody_answered(page: InstrumentPage, local_office: Office) -> None:
    transit, language = local_office.reference.instruments["transit"], current_language()
    assert page.result.word.text() == transit.result("not_assessed", language)
    assert page.result.dimension("CONTROL").chip.kind == "unk"
    keys("2")
    assert page.result.word.text() == transit.result("none_yet", language)
    assert page.result.dimension("CONTROL").chip.kind == "na"
    assert page.result.dimension("DECEPTION").chip.kind == "unk"
    keys("1")
    assert page.result.word.text() == transit.result("attention", language)
    assert page.result.dimension("CONTROL").chip.kind == "esc"


def test_what_one_more_yes_would_change_is_said_when_asked_for(page: InstrumentPage) -> None:
    keys("2")
    assert page.result.changes.texts() == ()
    keys("Alt+U")
    assert any("TC02" in line for line in page.result.changes.texts())
    keys("3")
    assert page.result.changes.texts() == ()


def test_the_in_depth_list_says_it_too(counter: CounterPage) -> None:
    keys("F6 Alt+U")
    deep = counter.sides.deep
    assert deep.result.changes.texts()
    keys("2")
    assert deep.result.changes.texts() == ()


def test_what_the_list_answered_is_marked_and_not_asked_again(counter: CounterPage) -> None:
    keys("F6 Alt+C Down Down Down 1 Alt+N")
    page = counter.sides.further
    assert page.rows.current == "TC02"
    assert "TC01" not in draft(counter).items
    assert getattr(page.rows.row("TC01"), "value")() == "yes"  # noqa: B009
    keys("Up 2")
    assert draft(counter).items["TC01"].value == "no"


def test_beside_a_companion_private_items_wait(counter: CounterPage, local_office: Office) -> None:
    counter.session.change(replace(draft(counter), accompanied=True))
    keys("F6 Alt+N")
    page = counter.sides.further
    transit = local_office.reference.instruments["transit"]
    assert not any(transit.by_id[key].private for key in page.rows.shown() if key in transit.by_id)
    page.rows.go("fold")
    keys("0 Space")
    assert draft(counter).apart
    assert any(transit.by_id[key].private for key in page.rows.shown() if key in transit.by_id)


def test_the_key_after_apart_answers_the_first_question(counter: CounterPage) -> None:
    counter.session.change(replace(draft(counter), accompanied=True))
    keys("F6 Alt+N")
    page = counter.sides.further
    page.rows.go("fold")
    settle()
    keys("Space")
    first = page.rows.current
    keys("2")
    assert {key: each.value for key, each in draft(counter).items.items()} == {first: "no"}


def test_page_keys_step_through_the_groups(page: InstrumentPage, local_office: Office) -> None:
    transit = local_office.reference.instruments["transit"]
    page.rows.step_dimension(1)
    assert transit.by_id[page.rows.current].dimension == "DECEPTION"
    page.rows.step_dimension(-1)
    assert transit.by_id[page.rows.current].dimension == "CONTROL"


def test_what_is_computed_is_not_answered_yes_or_no_by_hand(page: InstrumentPage, counter: CounterPage) -> None:
    page.rows.go("TD02")
    keys("1")
    assert "TD02" not in draft(counter).items
    keys("3")
    assert draft(counter).items["TD02"].value == "unknown"


def test_f1_gives_the_spoken_question_and_the_source(page: InstrumentPage, local_office: Office) -> None:
    keys("F1")
    item = local_office.reference.instruments["transit"].by_id["TC01"]
    assert f"“{item.ask.get(current_language())}”" in page.help.words()
    assert "CR05" in page.help.words()[-1]


def test_an_adult_is_not_told_of_an_act_concerning_a_child(local_office: Office, theme: Theme, window: Show) -> None:
    counter = opened(local_office, theme, window, "arrival", VISITOR)
    keys("F6 Alt+N 1 1")
    page = counter.sides.further
    assert page.result.dimension("DR").chip.kind == "esc"
    assert page.result.dimension("ACT").isHidden()
    name = local_office.reference.instruments["labour"].dimension["ACT"].text.get(current_language())
    assert not any(name in line for line in page.result.why.texts())


def test_every_result_says_that_its_strengths_are_transcribed(local_office: Office, theme: Theme, window: Show) -> None:
    counter = opened(local_office, theme, window, "arrival", VISITOR)
    keys("F6 Alt+N 1 1")
    labour = local_office.reference.instruments["labour"]
    assert labour.transcribed is not None
    words, title = labour.transcribed.get(current_language()), labour.title.get(current_language())
    page = counter.sides.further
    assert not page.result.transcribed.isHidden()
    assert page.result.transcribed.text() == words
    assert not cramped(page)
    keys("Esc Esc")
    short = next(line for line in counter.case.deep.texts() if line.startswith(title))
    assert short.endswith("(strengths: second source)")
    saved = handed_over(counter)
    counter.sides.past.open(saved)
    settle()
    past = counter.sides.past.case
    assert past is not None
    lines = past.deep.texts()
    assert words in lines
    assert any(line.startswith(title) and line.endswith("(strengths: second source)") for line in lines)


def test_a_list_that_weighs_nothing_says_nothing_of_strengths(page: InstrumentPage, counter: CounterPage) -> None:
    keys("1")
    assert page.result.transcribed.isHidden()
    keys("Esc Esc")
    assert not any("strengths" in line for line in counter.case.deep.texts())


def test_an_applicant_has_no_instrument_and_no_key_to_one(local_office: Office, theme: Theme, window: Show) -> None:
    counter = opened(local_office, theme, window, "applicant")
    counter.sides.show_deep()
    keys("Alt+N")
    assert counter.sides.front == "deep"


def test_the_counter_and_a_past_record_show_each_result(page: InstrumentPage, counter: CounterPage) -> None:
    keys("1 Esc Esc")
    title = page.ui.heading.text()
    assert any(line.startswith(title) for line in counter.case.deep.texts())


def test_nothing_is_cramped_or_without_a_name(page: InstrumentPage) -> None:
    keys("1 F1 Alt+U")
    assert not cramped(page)
    assert not unnamed(page)


def test_a_past_record_says_what_was_answered_and_why(page: InstrumentPage, counter: CounterPage) -> None:
    keys("1 4")
    title, saved = page.ui.heading.text(), handed_over(counter)
    counter.sides.past.open(saved)
    settle()
    past = counter.sides.past.case
    assert past is not None
    lines = past.deep.texts()
    assert any(line.startswith("TC01") for line in lines)
    assert any(line.startswith("TC02") for line in lines)
    assert any(line.startswith(title) for line in lines)


def test_todays_rules_are_asked_by_a_key_and_taken_away_by_it(page: InstrumentPage, counter: CounterPage) -> None:
    saved = handed_over(counter)
    counter.sides.past.open(saved)
    settle()
    keys("Alt+J")
    today = counter.sides.past.today
    assert not today.isHidden()
    assert len(today.texts()) == 2
    keys("Alt+J")
    assert today.isHidden()


def test_facts_of_the_job_are_told_by_keys_and_unknown_usual_pay_is_never_fine(
    page: InstrumentPage, counter: CounterPage
) -> None:
    assert page.facts.isHidden()
    keys("Alt+F")
    assert not page.facts.isHidden()
    assert "needed" in page.facts.said.text()
    for key, words in ((WORK, "kebun"), (COUNTRY, "ARE"), (PAY, "5000"), (CURRENCY, "AED")):
        page.facts.field(key).setFocus()
        typed(words)
    keys("Enter Alt+F")
    given = {key: each.value for key, each in draft(counter).given.items()}
    assert (given[WORK], given[COUNTRY], given[PAY], given[CURRENCY]) == ("kebun", "ARE", "5000", "AED")
    assert "not known here" in page.facts.said.text()
    assert getattr(page.rows.row("TD02"), "value")() is None  # noqa: B009
    assert page.result.dimension("DECEPTION").chip.kind == "unk"
    assert not cramped(page)
    assert not unnamed(page)


@pytest.mark.parametrize(
    ("work", "country", "pay", "currency", "said", "kind"),
    [
        ("PRT", "TWN", "60000", "TWD", "More than double the usual pay for care in a home (TWD 24,200 a month", "esc"),
        ("PRT", "TWN", "25000", "TWD", "Not more than double the usual pay", "info"),
        ("kebun", "MYS", "17000", "MYR", "At least 10 times the legal minimum for work in general", "unk"),
        ("kebun", "MYS", "2000", "MYR", "Not more than double the legal minimum", "unk"),
        ("kebun", "MYS", "900", "MYR", "Less than the legal minimum", "warn"),
        ("PRT", "SGP", "2000", "SGD", "At least 3 times the official floor for household work", "unk"),
        ("PRT", "HKG", "9000000", "IDR", "Another currency: the legal minimum", "unk"),
        ("pelayan", "THA", "30000", "THB", "Known by the day: the legal minimum", "unk"),
    ],
)
def test_words_claim_no_more_than_the_figure(
    page: InstrumentPage, work: str, country: str, pay: str, currency: str, said: str, kind: str
) -> None:
    keys("Alt+F")
    for key, words in ((WORK, work), (COUNTRY, country), (PAY, pay), (CURRENCY, currency)):
        page.facts.field(key).setFocus()
        typed(words)
    keys("Enter Alt+F")
    assert page.facts.said.text().startswith(said)
    chip = {"esc": "esc", "info": "na"}.get(kind, "unk")
    assert page.result.dimension("DECEPTION").chip.kind == chip, "a lower limit answers nothing"
    computed = {"esc": "computed: yes", "info": "computed: no"}.get(kind, "computed")
    text = page.rows.row("TD02").findChild(ItemText)
    assert text is not None
    assert text.mark_word() == computed
    assert ("not assessed" in page.facts.said.text()) is (kind not in {"esc", "info"})
    assert ("weak source" in page.facts.said.text()) is (country == "SGP")
    assert not cramped(page)


def test_facts_of_a_job_are_not_asked_where_nothing_is_computed(
    local_office: Office, theme: Theme, window: Show
) -> None:
    counter = opened(local_office, theme, window, "arrival", VISITOR)
    keys("F6 Alt+N Alt+F")
    assert counter.sides.further.facts.isHidden()

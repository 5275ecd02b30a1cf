"""Zones that were misread at the counter: told, repaired by a key only, typed instead, read again, known otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.documents import mrz
from screening_desk.documents.keyboards import keyboards
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.zone_words import birth_text, field_word, rule_word
from screening_desk.services import misread, screening
from screening_desk.services.draft import Identity, identity_of
from tests.gui import zones
from tests.gui.case_desk import Open, opened_case  # noqa: F401 - a fixture
from tests.gui.counters import CITIZEN, keys, make_page, scan, settle, typed
from tests.office import SETTINGS, Office

Show = Callable[..., QWidget]
TODAY = date(2026, 11, 24)


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CounterPage:
    """The page of the officer, waiting for the reader."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    page.setFocus()
    settle()
    return page


def who(page: CounterPage) -> Identity:
    draft = page.session.draft
    assert draft is not None
    return draft.identity


class TestMisread:
    """What failed is told with the characters that take part; nothing is repaired by itself."""

    def test_the_failed_digit_is_said_in_words_and_marked(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        reading = page.case.identity.reading
        assert reading.title() == "The MRZ does not agree: document number"
        assert reading.problems.texts() == (
            "Check digit of document number: 3 was read, 5 is computed from line 2, letters 1–9.",
        )
        zone = page.case.identity.zone
        assert (zone.marked("part"), zone.marked("wrong")) == ("T45XO071<", "36")

    def test_one_explanation_is_offered_with_its_changed_place(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        proposals = page.case.identity.reading.proposals
        assert proposals.texts() == ("line 2, letter 5: “O” was read, “0” fits",)
        assert [zone.marked("changed") for zone in proposals.zones()] == ["0"]
        assert proposals.lead().startswith("One misread explains it.")

    @pytest.mark.parametrize("pressed", ["Enter Enter", "Space", "Ctrl+Enter", "F5", "Alt+R", "Alt+A", "Alt+N"])
    def test_no_other_key_takes_it(self, page: CounterPage, pressed: str) -> None:
        scan(page, zones.MISREAD)
        keys(pressed)
        assert (who(page).document_number, who(page).mrz_confirmed) == ("T45XO071", "")

    def test_its_key_takes_it_and_both_are_kept(self, page: CounterPage, local_office: Office) -> None:
        scan(page, zones.MISREAD)
        keys("Alt+P")
        page.save_draft()
        kept = screening.resume(local_office.officer).draft.identity
        assert (kept.mrz, kept.mrz_confirmed, kept.document_number) == (zones.MISREAD, zones.RIGHT, "T45X0071")
        reading = page.case.identity.reading
        assert reading.title() == ""
        assert reading.notes.texts()[0] == (
            "Repaired by the officer, line 2, letter 5: “O” was read, “0” is confirmed."
        )
        assert reading.as_read.lines() == tuple(zones.MISREAD.split("\n"))
        assert page.case.identity.digits().startswith("4 of 4 check digits agree")

    def test_it_can_be_taken_once_only(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        keys("Alt+P")
        before = page.session.draft
        keys("Alt+P")
        assert page.session.draft == before

    def test_of_several_explanations_none_is_chosen(self, page: CounterPage) -> None:
        scan(page, zones.SEVERAL)
        proposals = page.case.identity.reading.proposals
        assert len(proposals.texts()) == 3
        assert "none is chosen" in proposals.lead()
        assert who(page).mrz_confirmed == ""
        keys("Alt+S")
        assert who(page).optional_data == "2E1842Z6B"

    def test_what_rarer_misreads_explain_is_offered_after_the_likelier_one(self, page: CounterPage) -> None:
        scan(page, zones.RARER)
        proposals = page.case.identity.reading.proposals
        assert [words.startswith("rarer misread: ") for words in proposals.texts()] == [False, True, True]
        assert proposals.lead().startswith("3 explanations fit and none is chosen; likelier misreads stand first.")
        assert proposals.others() == ()
        assert who(page).mrz_confirmed == ""
        keys("Alt+R")
        assert who(page).document_number == "3Z7X2Y8I"

    def test_those_beyond_the_keys_are_told_in_words(self, page: CounterPage) -> None:
        scan(page, zones.MANY)
        proposals = page.case.identity.reading.proposals
        assert (len(proposals.texts()), len(proposals.others())) == (4, 2)
        assert proposals.lead().startswith("6 explanations fit")

    def test_without_an_explanation_the_ways_out_are_named(self, page: CounterPage) -> None:
        scan(page, zones.UNEXPLAINED)
        proposals = page.case.identity.reading.proposals
        assert proposals.texts() == ()
        assert proposals.lead() == "No single misread explains it. Scan again, or type what the data page says (F3)."

    def test_typed_instead_the_offers_are_gone_and_the_zone_stays(self, page: CounterPage) -> None:
        scan(page, zones.SEVERAL)
        keys("F3")
        page.sides.manual.ui.number.setText("L898902C4")
        keys("Ctrl+Enter Alt+P")
        assert (who(page).source, who(page).document_number) == ("corrected", "L898902C4")
        assert (who(page).mrz, who(page).mrz_confirmed) == (zones.SEVERAL, "")
        assert not page.case.identity.reading.proposals.isVisible()

    def test_while_covered_nothing_is_taken(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        keys("Ctrl+D Alt+P")
        assert who(page).mrz_confirmed == ""

    def test_a_lost_filler_is_put_back_before_anything_is_opened(self, page: CounterPage) -> None:
        scan(page, zones.LOST)
        assert page.place == "waiting"
        assert page.waiting.proposals.texts() == ("line 2, letter 29: “<” was lost",)
        keys("Alt+P")
        assert page.place == "case"
        assert (who(page).mrz, who(page).mrz_confirmed) == (zones.LOST, zones.RIGHT)

    def test_of_two_keyboard_layouts_the_officer_says_which(self, page: CounterPage) -> None:
        scan(page, zones.UNDECIDED)
        assert page.place == "waiting"
        assert page.waiting.problem.text() == "More than one keyboard layout fits what was read."
        assert len(page.waiting.proposals.texts()) == 2
        keys("Enter Alt+R")
        assert page.place == "case"
        assert who(page).mrz == zones.UNDECIDED
        assert set(who(page).primary_identifier) <= set("SPESIMENYZ")
        assert page.case.identity.reading.notes.texts()[0].startswith("The officer confirmed the keyboard layout")
        assert misread.repaired(who(page)) == ("keyboard",)

    def test_what_was_changed_by_hand_is_offered_no_repair(self, page: CounterPage) -> None:
        scan(page, zones.LOST)
        typed("A")
        assert not page.waiting.proposals.isVisible()
        keys("Alt+P")
        assert page.place == "waiting"

    def test_a_cleared_page_knows_nothing_of_it(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        page.clear()
        reading = page.case.identity.reading
        assert (reading.title(), reading.repairs, reading.as_read.lines()) == ("", (), ())
        assert reading.proposals.texts() == reading.notes.texts() == reading.problems.texts() == ()

    def test_the_past_screening_shows_both_and_offers_nothing(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        keys("Alt+P")
        draft = page.session.draft
        assert draft is not None
        page.session.abandon("uji")
        settle()
        page.sides.past.open(draft.screening_id)
        settle()
        past = page.sides.past.case
        assert past is not None
        assert past.identity.reading.as_read.lines() == tuple(zones.MISREAD.split("\n"))
        assert past.identity.reading.notes.texts()[0].startswith("Repaired by the officer")

    def test_the_supervisor_sees_what_was_read_and_what_was_confirmed(
        self,
        opened_case: Open,  # noqa: F811 - the fixture
        local_office: Office,
    ) -> None:
        wrong = identity_of(mrz.read(zones.MISREAD, TODAY), "reader")
        right = misread.confirm_repair(wrong, misread.as_read(wrong, TODAY).repairs[0], TODAY)
        draft = screening.open_screening(local_office.officer, right, "arrival").draft
        saved = screening.hand_over(local_office.officer, replace(draft, reason="Uji."))
        assert saved.case_id is not None
        said = " ".join(opened_case(saved.case_id).facts.texts())
        assert "line 2, letter 5: “O” was read, “0” is confirmed" in said
        assert zones.MISREAD.replace("\n", " ") in said


class TestAgain:
    """The same document once more."""

    def test_a_double_scan_changes_nothing_and_asks_nothing(self, page: CounterPage) -> None:
        scan(page, zones.RIGHT)
        before = page.session.draft
        scan(page, zones.RIGHT)
        assert (page.session.draft, page.case.prompt.topic) == (before, "")
        assert page.case.banner.title().startswith("This document is open already.")

    def test_a_double_scan_in_one_burst_is_one_passport(self, page: CounterPage) -> None:
        scan(page, f"{zones.RIGHT}\r{zones.visa_of()}\r{zones.RIGHT}\r")
        assert "2 passports" not in page.case.banner.title()

    def test_a_better_reading_is_offered_and_the_answers_stay(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        keys("K")
        scan(page, zones.RIGHT)
        assert page.case.prompt.banner.title() == "The same document, read better?"
        assert who(page).document_number == "T45XO071"
        keys("Alt+N")
        assert (who(page).mrz, who(page).mrz_valid) == (zones.RIGHT, True)
        assert page.session.draft is not None
        assert "intact" in page.session.draft.given
        assert page.case.prompt.topic == ""

    def test_escape_keeps_the_first_reading(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        scan(page, zones.RIGHT)
        keys("Esc Alt+N")
        assert who(page).mrz == zones.MISREAD

    def test_another_document_is_another_traveller(self, page: CounterPage) -> None:
        scan(page, zones.MISREAD)
        scan(page, CITIZEN)
        assert page.case.prompt.topic == "new"


class TestVisa:
    """A visa and its passport, in any order."""

    def test_the_visa_first_is_taken_when_its_passport_comes(self, page: CounterPage) -> None:
        scan(page, zones.visa_of())
        assert page.waiting.zone.toPlainText() == ""
        scan(page, zones.RIGHT)
        assert page.session.draft is not None
        assert page.session.draft.given["visa_use_by"].value == "2027-01-20"

    @pytest.mark.parametrize("order", [0, 1])
    def test_both_in_one_burst(self, page: CounterPage, order: int) -> None:
        both = [zones.RIGHT, zones.visa_of()]
        scan(page, "\r".join(both[::-1] if order else both))
        assert page.session.draft is not None
        assert page.session.draft.given["visa_use_by"].value == "2027-01-20"

    def test_somebody_elses_visa_is_said_and_not_taken(self, page: CounterPage) -> None:
        scan(page, zones.visa_of("TELADAN"))
        scan(page, zones.RIGHT)
        assert page.session.draft is not None
        assert page.session.draft.given == {}
        assert page.case.prompt.banner.title().startswith("This visa names somebody else")

    def test_it_waits_for_the_next_passport_only(self, page: CounterPage) -> None:
        scan(page, zones.visa_of())
        page.clear()
        scan(page, zones.RIGHT)
        assert page.session.draft is not None
        assert page.session.draft.given == {}


class TestKnown:
    """What is assumed or not known is said."""

    def notes(self, page: CounterPage, text: str) -> str:
        scan(page, text)
        return " ".join(page.case.identity.reading.notes.texts())

    def test_the_keyboard_layout(self, page: CounterPage) -> None:
        said = self.notes(page, zones.GERMAN)
        assert re.search("of the computer: (German, Swiss or Croatian|Jerman, Swiss, atau Kroasia)", said)
        assert "Every check digit agrees. Set both alike." in said

    def test_caps_lock(self, page: CounterPage) -> None:
        assert "Caps Lock is on" in self.notes(page, zones.SHOUTED)

    def test_the_century_and_the_key_for_the_other(self, page: CounterPage) -> None:
        assert "2020 is assumed, 1920 is possible too" in self.notes(page, zones.CHILD)
        keys("Alt+A")
        assert who(page).birth_date == date(1920, 3, 5)
        assert "the officer chose this century" in " ".join(page.case.identity.reading.notes.texts())
        assert page.case.identity.corrections() == ""
        keys("Alt+A")
        assert who(page).birth_date == date(2020, 3, 5)

    def test_a_name_cut_off_and_a_date_not_known(self, page: CounterPage) -> None:
        said = self.notes(page, zones.TRUNCATED)
        assert "The name is cut off in the MRZ." in said
        assert "Date of birth not known: month, day. Age 40 or 41." in said

    def test_one_name(self, page: CounterPage) -> None:
        assert "The MRZ has one name only." in self.notes(page, zones.ONE_NAME)
        assert page.case.identity.name() == "SPESIMEN"

    @pytest.mark.parametrize(
        ("raw", "shown"),
        [("850000", "??-??-1985"), ("85<<<<", "??-??-1985"), ("850800", "??-08-1985"), ("270000", "??-??-1927"),
         ("<<0812", "12-08-????"), ("<<<<<<", ""), ("", ""), ("991399", "")],
    )  # fmt: skip
    def test_what_is_known_of_a_birth_date(self, raw: str, shown: str) -> None:
        assert birth_text(raw, TODAY) == shown


class TestBeside:
    """F3: the zone beside what is typed from the data page."""

    def test_another_spelling_is_no_difference(self, page: CounterPage) -> None:
        scan(page, zones.UMLAUT)
        keys("F3")
        manual = page.sides.manual
        manual.ui.primary.setText("Müller")
        manual.ui.secondary.setText("Johann")
        manual.birth.set_day(date(1964, 8, 13))
        assert manual.beside.primary.text() == "MRZ: MUELLER, another spelling and no difference"
        assert manual.beside.secondary.text() == "MRZ: JOERG, different"
        assert manual.beside.birth.text() == "MRZ: 12-08-1964, different"
        assert manual.beside.expiry.text() == manual.beside.number.text() == "as in the MRZ"

    def test_the_record_shows_the_printed_name_and_what_the_zone_has(self, page: CounterPage) -> None:
        scan(page, zones.UMLAUT)
        keys("F3")
        page.sides.manual.ui.primary.setText("MÜLLER")
        page.sides.manual.ui.secondary.setText("JÖRG")
        keys("Ctrl+Enter")
        assert page.case.identity.name() == "MÜLLER, JÖRG"
        assert page.case.identity.corrections() == ""
        assert "the MRZ has MUELLER, JOERG" in " ".join(page.case.identity.reading.notes.texts())

    def test_a_record_without_a_zone_has_nothing_beside_it(self, page: CounterPage) -> None:
        keys("F3")
        assert page.sides.manual.beside.primary.text() == ""


def test_every_rule_of_a_zone_is_said_in_words() -> None:
    folder = Path(mrz.__file__).parent
    source = "".join((folder / name).read_text("utf-8") for name in ("fields.py", "names.py"))
    rules = set(re.findall(r'_syntax\(.*lines, "([^"]+)"\)', source))
    rules |= set(re.findall(r'(?:start|end|len\(\w+\)|at \+ 1), "(\w+)"\)', source))
    assert {"date", "name", "letter", "filler", "state code", "number without gaps"} <= rules
    assert [rule for rule in rules if rule_word(rule) == rule] == []


def test_every_part_of_a_zone_and_every_layout_has_a_name() -> None:
    parts = ("number", "birth", "expiry", "optional", "composite", "name", "code", "issuer", "nationality", "sex")
    assert all(field_word(part) != part or part in {"name", "nationality", "sex"} for part in parts)
    assert all(row.name_en and row.name_id for row in keyboards().values())


class TestClosedMode:
    """Closed mode hides what is found about a person; a zone that was misread is first put right."""

    @pytest.fixture
    def closing(self, local_office: Office, theme: Theme, window: Show) -> CounterPage:
        page = make_page(local_office, theme, settings=replace(SETTINGS, closed_mode="first_finding"))
        window(page).resize(1178, 712)
        page.setFocus()
        settle()
        return page

    def test_a_misread_zone_stays_in_sight(self, closing: CounterPage) -> None:
        scan(closing, zones.MISREAD)
        assert not closing.closed
        keys("Alt+P")
        assert who(closing).mrz_confirmed == zones.RIGHT

    def test_whatever_else_is_found_closes(self, closing: CounterPage) -> None:
        scan(closing, zones.MISREAD)
        draft = closing.session.draft
        assert draft is not None
        closing.session.change(draft.give(draft.opened_at, intact="damaged"))
        assert closing.closed

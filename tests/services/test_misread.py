"""A misread zone: what was read and what a person confirmed are both kept, found and shown again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from screening_desk.demo import passport
from screening_desk.documents import mrz
from screening_desk.documents.mrz import Change
from screening_desk.services import misread, screening
from screening_desk.services.draft import Identity, differences, identity_of, pack, take_visa, unpack
from screening_desk.services.history import view_screening
from screening_desk.services.judging import ScreeningView
from tests.office import Office
from tests.services.test_visa_zone import visa

TODAY = date(2026, 11, 24)
RIGHT = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")
WRONG = RIGHT.replace("T45X0071", "T45XO071")
SEVERAL = (  # the specimen of Doc 9303-4 with a Z read as 2
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F12041592E184226B<<<<<10"
)


def read(text: str) -> Identity:
    return identity_of(mrz.read(text, TODAY), "reader")


def repaired(text: str = WRONG) -> Identity:
    wrong = read(text)
    return misread.confirm_repair(wrong, misread.as_read(wrong, TODAY).repairs[0], TODAY)


def of_zone(view: ScreeningView) -> tuple[object, ...]:
    """What the rule about check digits says."""
    found = next(finding for finding in view.findings if finding.code == "mrz")
    return found.facts["case"], found.verdict, found.handling


class TestConfirming:
    """A repair counts through a person only."""

    def test_both_zones_are_in_the_record_and_the_fields_are_the_confirmed_ones(self) -> None:
        who = repaired()
        assert (who.mrz, who.mrz_confirmed) == (WRONG, RIGHT)
        assert (who.document_number, who.mrz_valid, who.source) == ("T45X0071", True, "reader")
        assert misread.changes(who) == (Change(1, 4, "O", "0"),)
        assert misread.repaired(who) == ("number",)
        assert differences(who) == ()

    def test_a_zone_that_lost_a_filler(self) -> None:
        second = RIGHT.split("\n")[1]
        reading = mrz.read(RIGHT.split("\n")[0] + "\n" + second[:30] + second[31:], TODAY)
        who = identity_of(mrz.confirm(reading, reading.repairs[0]), "reader")
        assert [(change.line, change.found, change.proposed) for change in misread.changes(who)] == [(1, "", "<")]
        assert misread.repaired(who) == ("line",)
        assert who.mrz.split("\n")[1] == second[:30] + second[31:]

    def test_a_proposal_of_another_zone_is_refused(self) -> None:
        other = mrz.read(WRONG.replace("910305", "9I0305"), TODAY).repairs[0]
        with pytest.raises(ValueError, match="not a repair"):
            misread.confirm_repair(read(WRONG), other, TODAY)

    def test_what_was_read_right_has_no_repair(self) -> None:
        assert misread.repaired(read(RIGHT)) == misread.changes(read(RIGHT)) == ()

    def test_of_several_explanations_each_is_another_document(self) -> None:
        found = misread.as_read(read(SEVERAL), TODAY).repairs
        assert len(found) > 1
        assert len({repair.document.optional_data for repair in found}) == len(found)


class TestKept:
    """What was read and what was confirmed outlive the draft, on both databases."""

    def test_the_finding_says_that_it_was_repaired(self, office: Office) -> None:
        view = screening.open_screening(office.officer, repaired(), "arrival")
        assert of_zone(view) == ("repaired", "attention", "inform")

    def test_without_confirmation_it_stays_a_zone_that_does_not_agree(self, local_office: Office) -> None:
        view = screening.open_screening(local_office.officer, read(WRONG), "arrival")
        assert of_zone(view) == ("failed", "attention", "supervisor")

    def test_the_past_screening_has_both(self, office: Office) -> None:
        view = screening.open_screening(office.officer, repaired(), "arrival")
        saved = screening.abandon(office.officer, view.draft, "uji")
        past = view_screening(office.officer, saved.screening_id)
        who = past.view.draft.identity
        assert (who.mrz, who.mrz_confirmed) == (WRONG, RIGHT)
        assert of_zone(past.view) == ("repaired", "attention", "inform")

    def test_a_draft_of_before_has_no_confirmed_zone(self, local_office: Office) -> None:
        body = pack(screening.open_screening(local_office.officer, read(RIGHT), "arrival").draft)
        del body["identity"]["mrz_confirmed"], body["identity"]["keyboard"]
        assert unpack(body).identity == read(RIGHT)


class TestKeyboards:
    """How the keys became the zone is kept with it."""

    def test_a_layout_and_caps_lock(self) -> None:
        assert "us de" in read(RIGHT.replace("<", ";")).keyboard
        assert read(RIGHT.lower()).keyboard == "caps"
        assert read(RIGHT).keyboard == ""


class TestPage:
    """The printed page beside the zone."""

    UMLAUT = passport("MUELLER", "JOERG", "C01X0006H", "D", "640812", "F", "310228")

    @pytest.mark.parametrize("printed", ["MÜLLER", "Müller", "MUELLER"])
    def test_another_spelling_is_no_difference(self, printed: str) -> None:
        who = replace(read(self.UMLAUT), source="corrected", primary_identifier=printed)
        assert differences(who) == ()

    def test_another_name_is(self) -> None:
        assert differences(replace(read(self.UMLAUT), primary_identifier="MILLER")) == ("name",)
        assert differences(replace(read(self.UMLAUT), secondary_identifier="HANS")) == ("name",)

    def test_a_name_that_the_zone_cut_off_is_no_difference(self) -> None:
        long = passport("SPESIMENSPESIMENSPESIMEN", "ELISA JOHANNES MARIA", "T45X0071", "UTO", "910305", "F", "310314")
        who = replace(read(long), secondary_identifier="ELISA JOHANNES MARIA")
        assert differences(who) == ()

    def test_a_visa_of_the_printed_name_is_the_same_person(self, local_office: Office) -> None:
        view = screening.open_screening(local_office.officer, read(RIGHT), "arrival")
        who = replace(view.draft, identity=replace(view.draft.identity, primary_identifier="Spésimen"))
        assert take_visa(who, visa(), local_office.clock.now())[1] == "taken"


class TestCentury:
    """The zone has two digits of a year."""

    def test_a_child_may_be_somebody_very_old(self) -> None:
        child = read(passport("SPESIMEN", "ELISA", "T45X0071", "UTO", "200305", "F", "310314"))
        assert child.birth_date == date(2020, 3, 5)
        assert misread.other_century(child, TODAY) == date(1920, 3, 5)

    def test_and_back_again(self) -> None:
        child = read(passport("SPESIMEN", "ELISA", "T45X0071", "UTO", "200305", "F", "310314"))
        old = replace(child, birth_date=date(1920, 3, 5))
        assert misread.other_century(old, TODAY) == date(2020, 3, 5)
        assert differences(old) == ()

    @pytest.mark.parametrize("born", ["910305", "850000", "<<<<<<"])
    def test_most_people_have_one_century(self, born: str) -> None:
        who = read(passport("SPESIMEN", "ELISA", "T45X0071", "UTO", born, "F", "310314"))
        assert misread.other_century(who, TODAY) is None

    def test_a_record_typed_by_hand_has_none(self) -> None:
        assert misread.other_century(Identity(birth_date=date(2020, 3, 5)), TODAY) is None

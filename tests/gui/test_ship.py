"""The ship page: nothing is preset, nothing typed is lost, one row holds nobody, and a stop loses nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from screening_desk.documents import mrz
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.ship.actions import KEYS
from screening_desk.gui.pages.ship.page import ShipPage
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.records.vessel_models import CrewMember
from screening_desk.services import port_call
from screening_desk.services.crew import differences
from screening_desk.services.draft import identity_of
from screening_desk.services.errors import Unavailable
from tests.exchange.lists import csv_list, workbook
from tests.gui.counters import keys, settle, typed
from tests.gui.ships import (
    HEADINGS,
    answer_rows,
    list_file,
    make_counter,
    new_ship,
    passport_of,
    people,
    take_file,
)  # fmt: skip
from tests.office import Office


@pytest.fixture
def office(local_office: Office) -> Office:
    """The encrypted local file: which database it is, no page sees."""
    return local_office


@pytest.fixture
def counter(office: Office, qapp: QApplication, theme: Theme) -> CounterPage:
    """A counter with the ship page in front."""
    page = make_counter(office, theme)
    page.resize(1177, 742)
    page.show()
    settle()
    return page


@pytest.fixture
def ship(counter: CounterPage, office: Office, tmp_path: Path) -> ShipPage:
    """A ship with three people of whom only the list is known."""
    page = new_ship(counter, office)
    take_file(page, list_file(tmp_path, 3))
    settle()
    return page


def test_a_list_answers_nothing(ship: ShipPage) -> None:
    assert ship.session.positions == (1, 2, 3)
    for position in ship.session.positions:
        draft = ship.session.member(position).draft
        assert draft is not None
        assert dict(draft.given) == {}
    assert ship.ready_rows() == ()
    assert not ship.keys["finish"].isEnabled()


def test_all_stay_is_one_act_and_leaves_those_answered_before(ship: ShipPage, office: Office) -> None:
    draft = ship.session.member(2).draft
    assert draft is not None
    ship.session.change(2, draft.give(office.clock.now(), crew_movement="leaves"))
    keys("Alt+N")
    moves = [ship.session.member(n).draft.given["crew_movement"].value for n in (1, 2, 3)]  # type: ignore[union-attr]
    assert moves == ["stays", "leaves", "stays"]
    assert not ship.keys["stay"].isEnabled(), "there is nobody left to say it of"


def test_k_confirms_one_row_and_never_overrules(ship: ShipPage, office: Office) -> None:
    draft = ship.session.member(1).draft
    assert draft is not None
    ship.session.change(1, draft.give(office.clock.now(), crew_listed="other_person"))
    ship.crew.go(1)
    ship.keys["confirm"].trigger()
    first, second = ship.session.member(1).draft, ship.session.member(2).draft
    assert first is not None
    assert second is not None
    assert first.given["crew_listed"].value == "other_person"
    assert first.given["intact"].value == "yes"
    assert dict(second.given) == {}


def test_what_is_answered_is_on_disk_at_once(ship: ShipPage, office: Office) -> None:
    ship.keys["confirm"].trigger()
    with office.store.read() as session:
        row = session.get(CrewMember, (ship.session.call_id, 1))
        assert row is not None
        assert row.body["draft"]["given"]["crew_listed"]["value"] == "same"


def test_letters_that_wait_for_a_pause_are_kept_before_a_lock(
    counter: CounterPage, ship: ShipPage, office: Office
) -> None:
    draft = ship.session.member(3).draft
    assert draft is not None
    ship.session.change(3, replace(draft, note="Nakhoda menjawab untuknya"), typing=True)
    ship.session.change_ship(replace(ship.session.ship, not_interviewed="Waktu"), typing=True)
    counter.save_draft()
    view = port_call.view_call(office.officer, ship.session.call_id)
    assert view.ship.not_interviewed == "Waktu"
    assert view.members[2].draft is not None
    assert view.members[2].draft.note == "Nakhoda menjawab untuknya"


def test_a_full_disk_loses_nothing(ship: ShipPage, monkeypatch: pytest.MonkeyPatch, office: Office) -> None:
    def full(*_: object) -> None:
        raise Unavailable("full")

    with monkeypatch.context() as patch:
        patch.setattr(port_call, "keep_members", full)
        ship.keys["confirm"].trigger()
        assert ship.session.unsaved
        assert ship.banner.kind == "error"
    ship.keys["keep"].trigger()
    assert not ship.session.unsaved
    assert ship.banner.isHidden()
    draft = port_call.view_call(office.officer, ship.session.call_id).members[0].draft
    assert draft is not None
    assert "crew_listed" in draft.given


def test_a_stop_between_two_rows_keeps_what_is_saved(ship: ShipPage, office: Office) -> None:
    answer_rows(ship, office)
    ship.session.progressed.connect(lambda _done, _total: ship.session.stop())
    ship.keys["finish"].trigger()
    states = [ship.session.member(n).state for n in (1, 2, 3)]
    assert states == ["finished", "open", "open"]
    assert ship.ready_rows() == (2, 3)


def test_a_row_for_the_supervisor_holds_nobody_and_needs_a_reason_of_its_own(ship: ShipPage, office: Office) -> None:
    answer_rows(ship, office)
    draft = ship.session.member(2).draft
    assert draft is not None
    ship.session.change(2, draft.give(office.clock.now(), crew_listed="missing"))
    assert ship.ready_rows() == (1, 3)
    ship.crew.go(2)
    ship.answers.hand_over()
    assert ship.session.member(2).state == "open", "the reason is asked first"
    draft = ship.session.member(2).draft
    assert draft is not None
    ship.session.change(2, replace(draft, reason="Tidak ada di kapal"))
    ship.answers.hand_over()
    assert ship.session.member(2).state == "handed_over"
    assert "1 diserahkan" in ship.head.counts() or "1 handed over" in ship.head.counts()


def test_a_wrong_imo_number_is_said_below_it(ship: ShipPage, office: Office) -> None:
    session = ship.session
    session.change_ship(session.ship.give(office.clock.now(), imo_number="9074720"))
    ship.keys["edit"].trigger()
    field = ship.form.fields["imo_number"]
    assert "9" in field.error()  # type: ignore[union-attr]
    session.change_ship(session.ship.give(office.clock.now(), imo_number="9074729"))
    assert field.error() == ""  # type: ignore[union-attr]


def test_the_search_finds_by_name_number_and_book(ship: ShipPage) -> None:
    for words, rows in (("bayu", [1]), ("T45X0003", [3]), ("BP002", [2]), ("nobody", [])):
        ship.crew.search.setText(words)
        assert [line.member.position for line in ship.crew.table.rows.rows()] == rows
    ship.keys["back"].trigger()
    assert len(ship.crew.table.rows.rows()) == 3


def test_a_scan_keeps_the_answers_of_its_row(ship: ShipPage, counter: CounterPage, office: Office) -> None:
    ship.crew.go(3)
    ship.keys["confirm"].trigger()
    counter.scan(passport_of(3))
    draft = ship.session.member(3).draft
    assert draft is not None
    assert (draft.identity.source, "crew_listed" in draft.given) == ("reader", True)
    stored = port_call.view_call(office.officer, ship.session.call_id).members[2].draft
    assert stored == draft


def test_a_traveller_and_a_ship_do_not_mix(counter: CounterPage, ship: ShipPage) -> None:
    counter.keys["arrival"].trigger()
    assert counter.sides.front == ""
    counter.scan(passport_of(3))
    assert counter.place == "case"
    counter.keys["crew"].trigger()
    assert counter.sides.front == ""
    assert counter.session.draft is not None
    assert counter.session.draft.mode == "arrival"


def test_closed_mode_hides_the_ship_and_takes_its_keys(counter: CounterPage, ship: ShipPage) -> None:
    counter.keys["close"].trigger()
    assert counter.cover.covering
    assert not ship.isVisible()
    assert not any(ship.keys[name].isEnabled() for name in ("confirm", "finish", "new", "import"))
    counter.keys["close"].trigger()
    assert ship.isVisible()


def test_forgetting_leaves_nobody_on_the_page(counter: CounterPage, ship: ShipPage, office: Office) -> None:
    answer_rows(ship, office)
    counter.clear()
    shown = " ".join(
        str(getattr(widget, "text", str)()) for widget in ship.findChildren(object) if hasattr(widget, "text")
    )
    assert "BAYU" not in shown
    assert ship.crew.table.rows.rowCount() == 0
    with office.store.read() as session:
        assert len(session.scalars(select(CrewMember)).all()) == 3, "the ship waits in the store"


def test_a_line_with_several_faults_says_how_many_and_all_of_them_below(
    counter: CounterPage, office: Office, tmp_path: Path
) -> None:
    ship = new_ship(counter, office)
    rows = [list(row) for row in people(2)]
    rows[1][4], rows[1][6] = "Atlantis", "Q"
    file = tmp_path / "daftar.csv"
    file.write_bytes(csv_list(rows, HEADINGS))
    ship.file.choose_file = lambda *_: file
    ship.keys["import"].trigger()
    settle()
    view = ship.file.view
    second = view.model.cells(view.rows[1])[5]
    assert second == ("Nationality not known: Atlantis +1", "warn")
    view.table.setFocus()
    keys("Down")
    assert "Nationality not known: Atlantis; Sex: Q" in view.said()


def test_a_list_that_names_nobody_and_one_with_two_columns_of_a_name_say_so(
    counter: CounterPage, office: Office, tmp_path: Path
) -> None:
    ship = new_ship(counter, office)
    file = tmp_path / "daftar.xlsx"
    ship.file.choose_file = lambda *_: file
    rows = [list(row) for row in people(3)]
    for row in rows:
        row[1] = "=A1"
    file.write_bytes(workbook(rows, HEADINGS))
    ship.keys["import"].trigger()
    settle()
    banner = ship.file.view.banner
    assert banner.title() == "Nobody is named below the headings"
    file.write_bytes(workbook(people(3), ["Passport no" if name == "Rank" else name for name in HEADINGS]))
    ship.keys["import"].trigger()
    settle()
    assert banner.title() == "More than one column is called: Passport number"
    combo = ship.file.view.combos["document_number"]
    combo.setCurrentIndex(HEADINGS.index("Passport no") + 1)
    assert banner.isHidden(), "somebody looked"
    assert ship.file.view.rows[0].document_number == people(3)[0][7]


class TestCorrecting:
    """F3 on a row: the record from the data page, as at the counter."""

    def test_somebody_of_the_list_is_corrected_and_the_list_stays_beside(self, ship: ShipPage, office: Office) -> None:
        ship.crew.go(2)
        view = ship.session.view(2)
        assert view is not None
        assert [each.facts["case"] for each in view.findings if each.code == "mrz"] == ["listed"]
        listed = ship.session.member(2).listed
        keys("F3")
        manual = ship.correction.manual
        manual.ui.secondary.setText("BAYU PUTRA")
        keys("Ctrl+Enter")
        settle()
        stored = port_call.view_call(office.officer, ship.session.call_id).members[1]
        assert (stored.identity.secondary_identifier, stored.identity.source) == ("BAYU PUTRA", "typed")
        assert stored.listed == listed
        assert differences(stored.listed, stored.identity) == ("name",)
        assert ship.crew.current() == 2
        assert "BAYU PUTRA" in " ".join(ship.row.lines.texts())

    def test_a_passport_keeps_its_zone_and_says_what_was_corrected(self, ship: ShipPage, office: Office) -> None:
        ship.scan(passport_of(3))
        settle()
        keys("F3")
        manual = ship.correction.manual
        manual.expiry.edit.setFocus()
        manual.expiry.edit.selectAll()
        typed("16012029")
        keys("Ctrl+Enter")
        settle()
        stored = port_call.view_call(office.officer, ship.session.call_id).members[2]
        assert (stored.identity.source, str(stored.identity.expiry_date)) == ("corrected", "2029-01-16")
        assert stored.identity.mrz == "\n".join(passport_of(3).split())
        view = ship.session.view(3)
        assert view is not None
        found = {each.code: each.facts["case"] for each in view.findings}
        assert found["corrected"] == "doubtful", "the check digit holds: a doubtful document"
        assert "The MRZ has: Valid until 15-01-2029" in " ".join(ship.row.lines.texts())

    def test_escape_and_nothing_changed_leave_the_row_as_it_came(self, ship: ShipPage) -> None:
        before = ship.session.member(1).identity
        keys("F3")
        ship.correction.manual.ui.number.setText("Z9")
        keys("Esc")
        assert ship.place == "list"
        keys("F3 Ctrl+Enter")
        assert ship.session.member(1).identity == before

    def test_only_the_record_has_its_keys_and_no_scan_is_taken(self, ship: ShipPage) -> None:
        keys("F3")
        assert not any(ship.keys[name].isEnabled() for name in KEYS)
        ship.scan(passport_of(9))
        assert len(ship.session.positions) == 3
        ship.clear()
        assert not ship.correction.front
        assert ship.correction.manual.ui.number.text() == "", "nobody's number stays behind"

    def test_a_document_that_came_meanwhile_is_not_written_over(self, ship: ShipPage) -> None:
        keys("F3")
        ship.correction.manual.ui.number.setText("Z9")
        ship.session.scan(identity_of(mrz.read(passport_of(1)), "reader"))
        settle()
        keys("Ctrl+Enter")
        assert ship.session.member(1).identity.source == "reader"
        assert ship.banner.kind == "warn"

    def test_a_saved_row_is_corrected_by_nobody(self, ship: ShipPage, office: Office) -> None:
        answer_rows(ship, office)
        ship.keys["finish"].trigger()
        settle()
        assert not ship.keys["correct"].isEnabled()


def test_the_first_person_of_a_ship_without_a_list_can_be_typed(counter: CounterPage, office: Office) -> None:
    ship = new_ship(counter, office)
    ship.keys["finish"].trigger()
    assert ship.place == "list"
    assert "Alt+T" in ship.crew._empty.text()
    ship.keys["add"].trigger()
    assert ship.correction.front
    buttons = ship.correction.manual.findChildren(ShortcutButton)
    assert "Add to the crew list" in {str(button.accessibleName()).partition(" (")[0] for button in buttons}

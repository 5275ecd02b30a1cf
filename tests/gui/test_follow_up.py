"""Follow-up by keys, on the real encrypted file: steps, services, contacts, closing, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.follow_up.due import DuePage
from screening_desk.gui.pages.follow_up.exporting import Stopped
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.theme import Theme
from screening_desk.services import entry
from screening_desk.services.follow_up import due_list
from screening_desk.services.follow_up_acts import plan_contact
from tests.gui.columns import cut_words
from tests.gui.counters import settle
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.gui.test_queue import context_of, texts
from tests.office import Office
from tests.services.followed import Followed, referred, settle_care

Show = Callable[..., QWidget]
Open = Callable[..., FollowUpPage]


@pytest.fixture
def opened(local_office: Office, theme: Theme, window: Show) -> Open:
    """Open the follow-up of a case as a supervisor, with the keys on it."""

    def show(one: Followed, who: str = "supervisor") -> FollowUpPage:
        page = FollowUpPage(context_of(local_office, theme, who), one.case_id)
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


@pytest.fixture
def listed(local_office: Office, theme: Theme, window: Show) -> Callable[..., DuePage]:
    """Show what is due to somebody."""

    def show(who: str = "supervisor") -> DuePage:
        page = DuePage(context_of(local_office, theme, who))
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


def choose(field: QWidget, key: str) -> None:
    """Pick an option by its key."""
    field.setFocus()
    type_text(key)


def test_a_referral_is_sent_and_accepted_by_keys(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    page = opened(one)
    alt(Qt.Key.Key_L)
    type_text("1")  # sent
    choose(page.form.way, "2")
    ctrl(Qt.Key.Key_S)
    assert one.view().referrals[0].state == "sent"
    alt(Qt.Key.Key_L)
    type_text("1")  # accepted
    page.form.person.setFocus()
    type_text("Petugas UPTD")
    ctrl(Qt.Key.Key_S)
    (line,) = one.view().referrals
    assert (line.state, line.steps[-1].person) == ("accepted", "Petugas UPTD")
    assert not page.form_open()


def test_a_service_begins_and_ends_by_keys(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    one.steps("sent", "accepted")
    page = opened(one)
    alt(Qt.Key.Key_M)
    type_text("4")  # shelter
    ctrl(Qt.Key.Key_S)
    assert [each.kind for each in one.view().services] == ["shelter"]
    alt(Qt.Key.Key_A)
    type_text("1")
    ctrl(Qt.Key.Key_S)
    assert one.view().services[0].end_reason == "complete"
    alt(Qt.Key.Key_L)
    type_text("1")
    ctrl(Qt.Key.Key_S)
    assert one.view().referrals[0].state == "done"
    assert page.tables.referral() is not None


def test_a_contact_is_planned_and_noted_and_danger_is_said_at_once(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    page = opened(one)
    alt(Qt.Key.Key_R)
    type_text((one.in_days(3)).strftime("%d%m%Y"))
    choose(page.form.way, "1")
    choose(page.form.whom, "1")
    ctrl(Qt.Key.Key_S)
    assert [each.due_on for each in one.view().contacts] == [one.in_days(3)]
    alt(Qt.Key.Key_K)
    type_text("1")  # reached
    page.form.private.pick("yes")
    choose(page.form.safety.row("self_harm"), "1")
    ctrl(Qt.Key.Key_S)
    assert page.banner.title() == "Act now: Thinks of harming oneself"
    assert one.view().contacts[0].answers == {"self_harm": "yes"}


def test_safety_is_not_asked_while_somebody_may_listen(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    plan_contact(local_office.supervisor, one.case_id, one.saw, one.day, "phone", "person")
    page = opened(one)
    alt(Qt.Key.Key_K)
    type_text("1")
    assert page.form.safety.isHidden()
    page.form.private.pick("no")
    assert page.form.safety.isHidden()
    page.form.private.pick("yes")
    assert page.form.safety.isVisible()


@pytest.mark.parametrize("act", [Qt.Key.Key_L, Qt.Key.Key_T])
def test_nothing_is_saved_before_something_is_chosen(opened: Open, local_office: Office, act: Qt.Key) -> None:
    one = referred(local_office)
    page = opened(one)
    before = local_office.store.head().sequence
    alt(act)
    ctrl(Qt.Key.Key_S)
    assert page.banner.text() == "Choose one from the list."
    assert page.form_open()
    assert local_office.store.head().sequence == before


def test_a_case_is_closed_by_keys_only_when_nothing_is_open(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    one.step("sent")
    page = opened(one)
    alt(Qt.Key.Key_T)
    type_text("1")
    ctrl(Qt.Key.Key_S)
    assert page.banner.text().startswith("A referral, a service or a contact is still open.")
    press(Qt.Key.Key_Escape)
    one.step("rejected")
    press(Qt.Key.Key_F5)
    alt(Qt.Key.Key_T)
    type_text("1")
    ctrl(Qt.Key.Key_S)
    assert one.view().closed
    assert page.chip.text() == "Closed: Services done, safe"
    alt(Qt.Key.Key_U)
    type_text("kabar baru dari mitra")
    ctrl(Qt.Key.Key_S)
    assert not one.view().closed
    newest = page.tables.timeline.model().index(0, 1).data()
    assert newest == "Case opened again\u2028S. Contoh · kabar baru dari mitra"


def test_what_is_half_typed_comes_back_after_a_lock(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    one.step("sent")
    page = opened(one)
    alt(Qt.Key.Key_L)
    type_text("1")
    page.form.person.setFocus()
    type_text("Petugas")
    page.drafts.save_now()
    page.clear()
    assert "Petugas" not in texts(page)
    again = opened(one)
    assert again.form_open()
    assert (again.form.choice.value(), again.form.person.text()) == ("accepted", "Petugas")
    ctrl(Qt.Key.Key_S)
    assert one.view().referrals[0].state == "accepted"
    assert not opened(one).form_open()


def test_escape_gives_a_form_up_for_good(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    page = opened(one)
    alt(Qt.Key.Key_R)
    press(Qt.Key.Key_Escape)
    assert not page.form_open()
    page.drafts.save_now()
    assert not opened(one).form_open()


def test_nobody_is_named_on_the_page(opened: Open, local_office: Office) -> None:
    page = opened(referred(local_office))
    said = texts(page) + str([page.tables.timeline.model().cells(row) for row in page.tables.timeline.model().rows()])
    assert not any(hidden in said for hidden in ("ERIKSSON", "ANNA", "L898902C3"))


def test_every_control_has_a_name_and_its_room(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    one.step("sent")
    page = opened(one)
    alt(Qt.Key.Key_L)
    type_text("3")
    settle()
    assert unnamed(page) == []
    assert cramped(page) == []
    assert list(cut_words(page.tables.referrals)) == []


class TestDue:
    """The list of what waits."""

    def test_an_overdue_contact_comes_first_and_is_opened_by_enter(
        self, listed: Callable[..., DuePage], local_office: Office
    ) -> None:
        one = referred(local_office)
        plan_contact(local_office.supervisor, one.case_id, one.saw, one.day, "visit", "person")
        settle_care(one)
        local_office.clock.move(days=3)
        page = listed()
        asked: list[tuple[str, str]] = []
        page.opened.connect(lambda kind, case_id: asked.append((kind, case_id)))
        assert [page.model.cells(row)[0] for row in page.model.rows()] == [
            ("3 days late", "esc"),
            ("2 days late", "esc"),
        ]
        assert page.ui.lead.text() == "2 late · 2 waiting"
        press(Qt.Key.Key_Return)
        assert asked == [("follow_up", one.case_id)]

    def test_the_head_counts_and_opens_nothing(self, listed: Callable[..., DuePage], local_office: Office) -> None:
        referred(local_office)
        page = listed("head")
        asked: list[str] = []
        page.opened.connect(lambda kind, _: asked.append(kind))
        press(Qt.Key.Key_Return)
        assert (page.ui.lead.text(), asked) == ("0 late · 1 waiting", [])

    def test_an_empty_list_says_so(self, listed: Callable[..., DuePage]) -> None:
        page = listed()
        assert page.empty.text() == "Nothing is due."
        assert unnamed(page) == []


def test_a_long_time_line_is_shown_whole(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    page = opened(one)
    view = one.view()
    last = view.events[-1]
    later = tuple(replace(last, at=last.at + timedelta(hours=at)) for at in range(500))
    page.show_view(replace(view, events=later))
    assert page.tables.timeline.model().rowCount() == 500


def test_what_is_due_is_the_same_in_service_and_page(listed: Callable[..., DuePage], local_office: Office) -> None:
    referred(local_office)
    assert listed().model.rows() == due_list(local_office.supervisor)


@pytest.mark.parametrize("name", ["kasus.csv", "kasus.json"])
def test_a_case_is_exported_by_keys_without_identity(
    opened: Open, local_office: Office, tmp_path: Path, name: str
) -> None:
    page = opened(referred(local_office))
    suggested: list[str] = []
    page.choose_file = lambda _, __, words: (suggested.append(words), tmp_path / name)[1]
    ctrl(Qt.Key.Key_E)
    text = (tmp_path / name).read_text("utf-8")
    assert page.view is not None
    assert page.view.code in text
    assert suggested == [f"{page.view.code}.csv"]
    assert not any(hidden in text for hidden in ("ERIKSSON", "ANNA", "L898902C3"))
    assert page.banner.title() == "Written"
    page.choose_file = lambda *_: tmp_path / "nowhere" / name
    ctrl(Qt.Key.Key_E)
    assert page.banner.title() == "Not written"


def test_identity_goes_along_only_with_a_reason_and_a_second_person(
    opened: Open, local_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(referred(local_office))
    page.choose_file = lambda *_: tmp_path / "satu.json"
    monkeypatch.setattr(entry, "confirm_person", lambda *_: local_office.second.actor)
    alt(Qt.Key.Key_E)
    assert page.identity.reason.hasFocus()
    ctrl(Qt.Key.Key_Return)
    assert not (tmp_path / "satu.json").exists()
    type_text("permintaan penyidik")
    page.identity.second.username.setFocus()
    type_text("p.misalnya")
    page.identity.second.passphrase.setFocus()
    type_text("apa saja")
    press(Qt.Key.Key_Return)
    page.identity.reason.setFocus()
    type_text("x")
    assert not page.identity.go.isEnabled(), "another reason is confirmed again"
    page.identity.second.passphrase.setFocus()
    type_text("apa saja")
    press(Qt.Key.Key_Return)
    ctrl(Qt.Key.Key_Return)
    assert "ERIKSSON" in (tmp_path / "satu.json").read_text("utf-8")
    assert not page.identity_open()
    assert (page.identity.reason.text(), page.identity.second.actor) == ("", None)
    alt(Qt.Key.Key_E)
    press(Qt.Key.Key_Escape)
    assert not page.identity_open(), "Esc leads back to the case"


def test_the_cases_of_a_period_are_counted_then_exported_by_keys(
    listed: Callable[..., DuePage], local_office: Office, tmp_path: Path
) -> None:
    one = referred(local_office)
    page = listed()
    led: list[str] = []
    page.opened.connect(lambda *to: led.append(to[0]))
    assert page.model.rows()
    page.exporting.choose_file = lambda *_: tmp_path / "semua.csv"
    ctrl(Qt.Key.Key_E)
    assert page.exporting.first.edit.hasFocus()
    press(Qt.Key.Key_Return)
    assert led == [], "Enter in a day opens no case"
    type_text("24112026")
    page.exporting.last.edit.setFocus()
    type_text("24112026")
    assert page.exporting.offered is not None
    assert page.exporting.offered.case_ids == (one.case_id,)
    assert not page.exporting.go.isEnabled(), "no form is chosen"
    page.exporting.form.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_Return)
    text = (tmp_path / "semua.csv").read_text("utf-8-sig")
    assert one.view().code in text
    assert "ERIKSSON" not in text
    assert page.exporting.isHidden()
    assert page.notice.title() == "1 cases written"


def test_an_export_that_is_called_off_or_fails_leaves_no_file(
    listed: Callable[..., DuePage], local_office: Office, tmp_path: Path
) -> None:
    referred(local_office)
    page = listed()
    panel = page.exporting
    ctrl(Qt.Key.Key_E)
    for field in (panel.first, panel.last):
        field.edit.setFocus()
        type_text("24112026")
    panel.form.set_value("json")
    page.exporting.choose_file = lambda *_: tmp_path / "nowhere" / "x.json"
    panel.go.setEnabled(True)
    ctrl(Qt.Key.Key_Return)
    assert page.notice.title() == "Not written"
    panel._on_failed(Stopped())
    assert page.notice.title() == "Called off"
    assert panel.isVisible()
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert page.ui.table.hasFocus()


def test_only_a_supervisor_is_offered_the_export(listed: Callable[..., DuePage]) -> None:
    page = listed("head")
    ctrl(Qt.Key.Key_E)
    assert page.exporting.isHidden()


def test_three_lists_share_the_room_also_with_a_note_below_one(opened: Open, local_office: Office) -> None:
    one = referred(local_office)
    one.step("sent")
    page = opened(one)
    alt(Qt.Key.Key_L)
    ctrl(Qt.Key.Key_S)  # refused: nothing was chosen
    assert page.banner.isVisible()
    type_text("1")
    page.form.person.setFocus()
    type_text("Petugas UPTD")
    ctrl(Qt.Key.Key_S)
    settle()
    scroll = page.ui.page_scroll.verticalScrollBar()
    assert scroll.maximum() == 0, "every list is on the page"
    assert page.ui.page_scroll.y() == page.ui.head.height(), "no gap where the banner was"

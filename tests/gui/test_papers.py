"""The papers of a case by keys, on the real encrypted file: begun, previewed, made, printed, exported, withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from screening_desk.gui.language import Language
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.pages.papers.page import PapersPage
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from screening_desk.services.case_papers import open_papers
from screening_desk.services.case_view import CaseView
from screening_desk.services.decision_form import ExitBan
from screening_desk.services.form_draft import kept_forms
from screening_desk.services.paper_gate import PAPERS
from tests.gui.case_desk import opened_case as opened_case
from tests.gui.case_desk import second_person as second_person
from tests.gui.counters import settle
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.gui.test_queue import context_of
from tests.letters.reading import flat
from tests.office import Office
from tests.services.cases import decided, handed_over, read
from tests.services.followed import referred
from tests.services.papers import deferred, given, made, to_police

Show = Callable[..., QWidget]
Open = Callable[..., PapersPage]


@pytest.fixture
def opened(local_office: Office, theme: Theme, window: Show, tmp_path: Path) -> Open:
    """Open the papers of a case with the keys on them; files go into one folder, prints into another file there."""

    def printer(_parent: QWidget, _name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    def show(case: CaseView, who: str = "supervisor") -> PapersPage:
        page = PapersPage(
            context_of(local_office, theme, who),
            case.case_id,
            choose_printer=printer,
            choose_file=lambda _parent, _title, name: tmp_path / name,
        )
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


def into(page: PapersPage, name: str, text: str) -> None:
    """Type into a field of the form."""
    page.form.field(name).setFocus()
    type_text(text)


def tick(page: PapersPage, *names: str) -> None:
    """Tick with the space bar."""
    for name in names:
        page.form.field(name).setFocus()
        press(Qt.Key.Key_Space)


def test_a_hand_over_record_is_made_printed_and_exported_by_keys(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    case = decided(local_office, handed_over(local_office))
    page = opened(case)
    type_text("1")
    assert page.mode == "form"
    into(page, "recipient", "UPTD PPA Rekaan")
    into(page, "receiver_name", "Petugas Rekaan")
    tick(page, "person", "identity")
    ctrl(Qt.Key.Key_Return)
    settle()
    (row,) = open_papers(local_office.supervisor, case.case_id).rows
    assert (row.kind, row.recipient, row.texts["giver_name"]) == ("hand_over", "UPTD PPA Rekaan", "S. Contoh")
    assert page.mode == "list"
    ctrl(Qt.Key.Key_P)
    ctrl(Qt.Key.Key_E)
    settle()
    (row,) = open_papers(local_office.supervisor, case.case_id).rows
    assert (row.prints, row.exports) == (1, 1)
    assert "Petugas Rekaan" in flat((tmp_path / f"{row.register_number}.pdf").read_bytes())
    assert (tmp_path / "printed.pdf").exists()


def test_the_record_begins_with_whom_the_decision_named(opened: Open, local_office: Office) -> None:
    case = read(local_office, handed_over(local_office, mode="departure"))
    choice = replace(to_police(local_office), exit_ban=ExitBan("Diduga perekrut", "Kota Contoh"))
    page = opened(review.decide(local_office.supervisor, case.case_id, case.sequence, choice))
    type_text("1")
    texts = page.form.typed().texts
    assert (texts["recipient"], texts["receiver_name"]) == ("Unit PPA Polres Rekaan", "Petugas Rekaan")
    press(Qt.Key.Key_Escape)
    type_text("5")
    assert page.form.typed().texts["reason"] == "Diduga perekrut"
    page.form.field("about").setFocus()
    type_text("1")
    assert page.form.typed().texts["birth_place"] == "Kota Contoh"


def test_what_is_missing_is_said_and_the_keys_are_led_there(opened: Open, local_office: Office) -> None:
    page = opened(decided(local_office, handed_over(local_office)))
    type_text("1")
    ctrl(Qt.Key.Key_Return)
    assert page.banner.isVisible()
    assert page.form.field("recipient").hasFocus()
    assert page.mode == "form"


def test_beside_the_form_stands_what_leaves_and_what_stays(opened: Open, local_office: Office) -> None:
    page = opened(decided(local_office, handed_over(local_office)))
    assert not page.leaving.isVisible()
    type_text("1")
    assert page.leaving.isVisible()
    facts = {leaf.fact: leaf.goes for leaf in page.leaving.leaves()}
    assert facts["Case code"]
    assert not facts["Name, document number"]
    assert all(leaf.why for leaf in page.leaving.leaves())


@pytest.mark.usefixtures("second_person")
def test_a_report_in_danger_is_confirmed_by_somebody_else(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    page = opened(case)
    type_text("4")
    into(page, "recipient", "Unit PPA Polres Rekaan")
    page.form.field("basis").setFocus()
    type_text("2")
    into(page, "basis_reason", "Diancam di ruang tunggu")
    into(page, "observed", "Paspor dipegang orang lain")
    tick(page, "item:C4")
    ctrl(Qt.Key.Key_Return)
    assert open_papers(local_office.supervisor, case.case_id).rows == ()
    second = page.form.second
    assert second is not None
    assert second.username.hasFocus()
    type_text("p.misalnya")
    second.passphrase.setFocus()
    type_text("p.misalnya")
    press(Qt.Key.Key_Return)
    settle()
    page.form.field("observed").setFocus()
    at, language = second.at, Language("en")
    language.choose("id")
    settle()
    second = page.form.second
    assert at
    assert second is not None
    assert (second.actor is not None, second.at, page.form.field("observed").hasFocus()) == (True, at, True)
    language.choose("en")
    settle()
    ctrl(Qt.Key.Key_Return)
    settle()
    (row,) = open_papers(local_office.supervisor, case.case_id).rows
    assert (row.kind, row.recipient) == ("police", "Unit PPA Polres Rekaan")
    page.begin("police")
    page.form.field("basis").setFocus()
    type_text("2")
    assert page.form.confirmed() is None


def test_the_notice_is_made_and_its_signed_copy_noted(opened: Open, local_office: Office) -> None:
    case = deferred(local_office)
    page = opened(case)
    type_text("3")
    assert page.form.typed().texts == {"basis_text": "UU 6/2011 Pasal 89"}
    for name, words in (("fact", "Visa kunjungan"), ("official", "Kepala Seksi"), ("objection", "Kepala Kantor")):
        into(page, name, words)
    ctrl(Qt.Key.Key_Return)
    settle()
    alt(Qt.Key.Key_S)
    settle()
    view = open_papers(local_office.supervisor, case.case_id)
    told = view.case.decisions[-1].notice
    assert told is not None
    assert (told.fact, told.objection) == ("Visa kunjungan", "Kepala Kantor")
    assert not page.bar.keys["signed"].isVisible()


def test_a_draft_about_the_traveller_says_what_the_document_says_and_no_more(
    opened: Open, local_office: Office
) -> None:
    page = opened(decided(local_office, handed_over(local_office)))
    type_text("5")
    assert "name" not in page.form.typed().texts
    page.form.field("about").setFocus()
    type_text("1")
    texts = page.form.typed().texts
    assert texts["name"].startswith("ERIKSSON")
    assert "birth_place" not in texts
    type_text("2")
    assert "name" not in page.form.typed().texts


def test_a_paper_is_withdrawn_with_its_reason_and_made_anew(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    made(local_office, case, given(local_office, "hand_over"))
    page = opened(case)
    ctrl(Qt.Key.Key_U)
    ctrl(Qt.Key.Key_Return)
    assert page.mode == "withdraw"  # without a reason nothing is withdrawn
    into(page, "reason", "penerima keliru 1")
    language = Language("en")
    language.choose("id")
    settle()
    assert page.form.title() == f"Tarik {page.list.model.rows()[0].register_number}"
    language.choose("en")
    settle()
    ctrl(Qt.Key.Key_Return)
    settle()
    (row,) = open_papers(local_office.supervisor, case.case_id).rows
    assert row.reason == "penerima keliru 1"
    assert not page.bar.keys["print"].isVisible()
    assert "penerima keliru 1" in page.list.said.text()
    assert not page.form.title(), "a form that is closed tells no number"
    alt(Qt.Key.Key_N)
    assert page.form.typed().texts["recipient"] == "UPTD PPA Rekaan"


def test_a_half_typed_form_is_there_again(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    page = opened(case)
    type_text("1")
    into(page, "place", " 2")
    page.drafts.save_now()
    (kept,) = kept_forms(local_office.supervisor, case.case_id)
    assert kept.kind == "paper"
    again = opened(case)
    assert again.mode == "form"
    field = again.form.field("place")
    assert isinstance(field, QLineEdit)
    assert field.text().startswith(" 2")
    press(Qt.Key.Key_Escape)
    again.drafts.save_now()
    assert kept_forms(local_office.supervisor, case.case_id) == ()


def test_the_emergency_form_warns_until_the_letter_is_there(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    made(local_office, case, given(local_office, "hand_over_first"))
    page = opened(case)
    assert page.banner.isVisible()
    assert "25-11-2026" in page.banner.title()


def test_kinds_that_cannot_be_begun_say_why_and_an_officer_sees_nothing(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    page = opened(case)
    assert not page.bar.new["deferral"].isEnabled()
    type_text("3")
    assert page.mode == "list"
    language = Language("en")
    language.choose("id")
    settle()
    said = {label.text() for label in page.preview.findChildren(QLabel)}
    assert "Pilih berkas, atau mulai yang baru dengan angkanya." in said
    language.choose("en")
    officer = opened(case, "officer")
    assert officer.view is None
    assert officer.banner.isVisible()
    assert not any(action.isEnabled() for action in officer.bar.new.values())


def test_clearing_the_page_forgets_everything(opened: Open, local_office: Office) -> None:
    page = opened(decided(local_office, handed_over(local_office)))
    type_text("1")
    into(page, "recipient", "UPTD PPA Rekaan")
    page.clear()
    assert page.form.typed().texts == {}
    assert page.list.model.rows() == ()


@pytest.mark.parametrize("kind", PAPERS)
def test_every_field_has_a_name_and_nothing_is_cramped(opened: Open, local_office: Office, kind: str) -> None:
    page = opened(deferred(local_office))
    page.begin(kind)
    settle()
    assert unnamed(page) == []
    assert cramped(page) == []


def test_f7_leads_here_from_the_case_and_from_follow_up(
    opened_case: Callable[..., CasePage], local_office: Office, theme: Theme, window: Show
) -> None:
    one = referred(local_office)
    went: list[tuple[str, str]] = []
    case = opened_case(one.case_id)
    case.opened.connect(lambda kind, reference: went.append((kind, reference)))
    press(Qt.Key.Key_F7)
    follow = FollowUpPage(context_of(local_office, theme, "supervisor"), one.case_id)
    window(follow).resize(1178, 712)
    follow.refresh()
    follow.setFocus()
    settle()
    follow.opened.connect(lambda kind, reference: went.append((kind, reference)))
    press(Qt.Key.Key_F7)
    assert went == [("papers", one.case_id)] * 2

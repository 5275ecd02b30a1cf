"""The referral page by keys, on the real encrypted file: no consent, no letter; the ways out leave their entry."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from screening_desk.gui.context import Context
from screening_desk.gui.pages.referral import ReferralPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import AuditEntry, Consent, Letter
from screening_desk.records.recovery import new_recovery_code
from screening_desk.services import consent, referral
from screening_desk.services.entry import Door, slot_name
from tests.gui.doors import CHEAP, OTHER, PHRASE, alt, cramped, ctrl, press, type_text, unnamed
from tests.office import CITIZEN, SETTINGS, Office
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.test_referral import text_of
from tests.stores import KEY

Open = Callable[..., ReferralPage]
HIDDEN = ("ERIKSSON", "ANNA", "L898902C3")
CHILD = CITIZEN.replace("9001011F", "1501017F")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder outside the program, still empty."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


@pytest.fixture
def door(local_office: Office) -> Door:
    """A door with slots for the supervisor and for a second one, who has a passphrase of their own."""
    folder = local_office.store.folder
    keys = KeyFile(folder, floor=CHEAP)
    first = keys.create(slot_name("s.contoh"), PHRASE, new_recovery_code(), KEY, CHEAP)
    keys.add(first, slot_name("p.misalnya"), OTHER)
    return Door(folder, local_office.reference, local_office.clock, floor=CHEAP)


@pytest.fixture
def opened(local_office: Office, door: Door, theme: Theme, window: Callable[..., QWidget], qtbot: QtBot) -> Open:
    """Open the referral of a case as the supervisor, with the keys on the page."""

    def show(case_id: str, who: str = "supervisor", **choosers: object) -> ReferralPage:
        context = Context(local_office.desks[who], DirectTasks(), theme, SETTINGS, door)
        page = ReferralPage(context, case_id, **choosers)  # type: ignore[arg-type]
        window(page).resize(1202, 736)
        page.refresh()
        page.setFocus()
        return page

    return show


def case_of(office: Office, **how: str) -> str:
    """A case that was decided to be referred."""
    return decided(office, handed_over(office, **how)).case_id  # type: ignore[arg-type]


def trail(office: Office) -> list[tuple[str, str]]:
    """Action and outcome of every entry, in order."""
    query = select(AuditEntry.action, AuditEntry.outcome).order_by(AuditEntry.sequence)
    with office.store.read() as session:
        return [(row.action, row.outcome) for row in session.execute(query)]


def stored(office: Office, kind: type[Consent] | type[Letter]) -> list[Consent | Letter]:
    """The consents or letters of the store."""
    with office.store.read() as session:
        return list(session.scalars(select(kind)))


def choose(page: ReferralPage, *keys: str) -> None:
    """Press the numbers of services, then choose the first recipient by keys."""
    page.setFocus()
    for key in keys:
        type_text(key)
    ctrl(Qt.Key.Key_F)
    press(Qt.Key.Key_Down)
    if page.recipients.partner() is None:
        press(Qt.Key.Key_Up)


def record_consent(page: ReferralPage, *, safe: str = "yes") -> None:
    """Fill the form of consent and save it."""
    alt(Qt.Key.Key_U)
    form = page.form
    form.given_by.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    for box in (form.scope["needs"], form.scope["age_band"], form.purposes["complaint"], form.purposes["social"]):
        box.setFocus()
        press(Qt.Key.Key_Space)
    form.language.setFocus()
    type_text("Inggris")
    form.interpreter.setFocus()
    type_text("JB-04")
    form.how.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    form.understood.setFocus()
    press(Qt.Key.Key_Space)
    if safe:
        form.safe.setFocus()
        press(Qt.Key.Key_Right)
        if safe == "no":
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_S)


def issued(page: ReferralPage, qtbot: QtBot) -> None:
    """Wait for the preview of the draft, then issue it."""
    qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
    ctrl(Qt.Key.Key_Return)


def test_numbers_choose_services_and_m_says_that_it_is_for_tonight(local_office: Office, opened: Open) -> None:
    page = opened(case_of(local_office))
    type_text("13m")
    assert page.needs.services() == ("complaint", "social")
    assert page.needs.tonight.isChecked()
    type_text("3")
    assert page.needs.services() == ("complaint",)
    page.needs.urgent.setFocus()
    type_text("6 malam")
    assert page.needs.services() == ("complaint",), "typing in a field chooses nothing"
    assert page.needs.urgent.text() == "6 malam"


def test_without_consent_there_is_no_letter(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    assert page.recipients.partner() is not None
    assert "consent" in page.letter.preview.words()
    ctrl(Qt.Key.Key_Return)
    assert stored(local_office, Letter) == []
    assert not any(action.startswith("letter") for action, _ in trail(local_office)), "and nothing was even asked for"


def test_a_partner_that_does_not_fit_is_grey_and_says_why(local_office: Office, opened: Open) -> None:
    shelter(local_office, name="Rumah Aman Umpama", serves=("men", "citizens"), services=("social",), night=False)
    shelter(local_office)
    page = opened(case_of(local_office))
    type_text("3m")
    model = page.recipients.model
    assert [row.name for row in model.rows()] == ["UPTD PPA Rekaan", "Rumah Aman Umpama"], "those that fit come first"
    grey = model.rows()[1]
    assert model.why(grey) == "not for women, not for foreigners, not at night"
    brush = model.data(model.index(1, 0), Qt.ItemDataRole.ForegroundRole)
    assert brush.color() == Theme.current().colour("text3")  # type: ignore[attr-defined]
    ctrl(Qt.Key.Key_F)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Down)
    assert page.recipients.partner() == grey
    assert not page.keys["record"].isEnabled(), "consent is not even asked for a letter that cannot go there"
    assert page.letter.preview.words() == "This partner does not serve this person."


def test_consent_preview_issue_and_export_by_keys(
    local_office: Office, opened: Open, qtbot: QtBot, outside: Path
) -> None:
    shelter(local_office)
    asked: list[str] = []

    def choose_file(_: QWidget, title: str, suggested: str) -> Path:
        asked.append(suggested)
        return outside / suggested

    case_id = case_of(local_office)
    page = opened(case_id, choose_file=choose_file)
    choose(page, "1", "3")
    record_consent(page)
    assert [each.scope for each in stored(local_office, Consent)] == [["age_band", "needs"]]  # type: ignore[union-attr]
    states = {line.group: line.state for line in page.outgoing.lines()}
    assert (states["age_band"], states["needs"]) == ("sent", "sent")
    assert (states["sex"], states["health"], states["name"]) == ("not_agreed", "not_agreed", "not_sent")
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert page.letter.preview.pdf() == letter.pdf, "what is shown is what was stored"
    ctrl(Qt.Key.Key_E)
    assert asked == [f"{letter.register_number}.pdf"]
    written = (outside / asked[0]).read_bytes()
    assert hashlib.sha256(written).hexdigest() == letter.sha256
    text = text_of(written)
    assert letter.register_number in text
    assert "UPTD PPA Rekaan" in text
    assert not [word for word in HIDDEN if word in text]
    assert list(outside.iterdir()) == [outside / asked[0]], "no other file"
    actions = [action for action, outcome in trail(local_office) if outcome == "done"]
    assert actions.index("letter.issue") < actions.index("letter.export")


def test_the_persons_copy_is_a_sheet_of_its_own_and_only_when_safe(
    local_office: Office, opened: Open, qtbot: QtBot, outside: Path
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office), choose_file=lambda _, __, name: outside / name)
    choose(page, "1", "3")
    record_consent(page, safe="")
    assert stored(local_office, Consent) == [], "safe to carry has no default"
    assert page.notice.isVisible()
    assert page.form.language.text() == "Inggris", "what was typed is kept"
    assert page.form.safe.hasFocus(), "the keys are where something is missing"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_S)
    issued(page, qtbot)
    assert page.letter.which.count() == 3
    page.letter.which.setFocus()
    press(Qt.Key.Key_Down)
    ctrl(Qt.Key.Key_E)
    (copy,) = outside.iterdir()
    text = text_of(copy.read_bytes())
    assert "TPPO" not in text
    assert SETTINGS.office_name not in text


def test_no_copy_where_it_is_not_safe(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page, safe="no")
    issued(page, qtbot)
    assert page.letter.which.count() == 2


def test_printing_goes_through_the_chosen_printer_and_leaves_its_entry_first(
    local_office: Office, opened: Open, qtbot: QtBot, outside: Path
) -> None:
    shelter(local_office)
    names: list[str] = []

    def choose_printer(_: QWidget, name: str) -> QPrinter:
        names.append(name)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(outside / "paper.pdf"))
        return printer

    page = opened(case_of(local_office), choose_printer=choose_printer)
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    before = page.bar.chip.text()
    ctrl(Qt.Key.Key_P)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert names == [letter.register_number]
    assert (outside / "paper.pdf").stat().st_size > 10_000
    assert ("letter.print", "done") in trail(local_office)
    assert page.bar.chip.text() != before
    assert "queue" in page.notice.text()


def test_a_printer_that_was_not_chosen_prints_and_records_nothing(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office), choose_printer=lambda *_: None, choose_file=lambda *_: None)
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    ctrl(Qt.Key.Key_P)
    ctrl(Qt.Key.Key_E)
    assert not {"letter.print", "letter.export"} & {action for action, _ in trail(local_office)}


def test_a_place_that_cannot_be_written_leaves_nothing_half(
    local_office: Office, opened: Open, qtbot: QtBot, outside: Path
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office), choose_file=lambda *_: outside / "gone" / "letter.pdf")
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    ctrl(Qt.Key.Key_E)
    assert page.notice.kind == "error"
    assert list(outside.iterdir()) == []


def test_an_exception_stands_only_with_a_second_person(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    page.form.basis.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.form.reason.setFocus()
    type_text("Ancaman malam ini")
    ctrl(Qt.Key.Key_S)
    assert stored(local_office, Consent) == []
    page.form.second.username.setFocus()
    type_text("s.contoh")
    page.form.second.passphrase.setFocus()
    type_text(PHRASE)
    press(Qt.Key.Key_Return)
    ctrl(Qt.Key.Key_S)
    assert stored(local_office, Consent) == [], "nobody confirms an own exception"
    page.form.second.username.setFocus()
    type_text("p.misalnya")
    page.form.second.passphrase.setFocus()
    type_text("salah sama sekali kata ini")
    press(Qt.Key.Key_Return)
    local_office.clock.move(minutes=10)
    page.form.second.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    ctrl(Qt.Key.Key_S)
    (exception,) = stored(local_office, Consent)
    assert isinstance(exception, Consent)
    assert (exception.basis, exception.reason) == ("life_danger", "Ancaman malam ini")
    assert exception.second_person == local_office.second.actor.id
    assert page.form.second.passphrase.text() == ""
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert letter.consent_pdf is None


def test_a_withdrawal_voids_the_letter_and_says_by_when_the_recipient_is_told(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    local_office.clock.move(minutes=30)
    ctrl(Qt.Key.Key_U)
    type_text("24112026")
    page.form.hour.setFocus()
    type_text("0945")
    ctrl(Qt.Key.Key_S)
    assert page.consents.chip.text() == "Withdrawn"
    assert page.view is not None
    assert page.view.letters[0].void
    assert page.shown_letter() is not None
    assert page.bar.chip.text() == "Void"
    assert page.notice.kind == "esc"
    assert not page.keys["print"].isEnabled()
    assert not page.keys["export"].isEnabled()
    shown = " ".join(label.text() for label in page.consents.findChildren(PlainLabel) if label.isVisible())
    assert "27-11-2026 09.45" in shown


def test_a_child_needs_its_own_view(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office, mrz=CHILD))
    choose(page, "1", "3")
    record_consent(page)
    assert stored(local_office, Consent) == []
    page.form.child_view.setFocus()
    type_text("Ingin bersama bibi")
    ctrl(Qt.Key.Key_S)
    assert len(stored(local_office, Consent)) == 1


def test_an_ended_agreement_is_passed_with_a_reason_and_a_second_person(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office, kind="ngo", name="LBH Teladan", mou_number="M-1", mou_until=date(2026, 3, 31))
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_C)
    assert page.form_open(), "Alt+C means one thing, also beside the second person of the agreement"
    press(Qt.Key.Key_Escape)
    record_consent(page)
    assert "agreement" in page.letter.preview.words()
    page.recipients.exception.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.recipients.reason.setFocus()
    type_text("Tidak ada yang lain malam ini")
    page.recipients.second.username.setFocus()
    type_text("p.misalnya")
    page.recipients.second.passphrase.setFocus()
    type_text(OTHER)
    press(Qt.Key.Key_Return)
    issued(page, qtbot)
    assert len(stored(local_office, Letter)) == 1


def test_nobody_there_lets_the_letter_go_and_another_supervisor_countersigns(
    local_office: Office, opened: Open, qtbot: QtBot
) -> None:
    shelter(local_office, kind="ngo", name="LBH Teladan", mou_number="M-1", mou_until=date(2026, 3, 31))
    case_id = case_of(local_office)
    page = opened(case_id)
    choose(page, "1", "3")
    record_consent(page)
    page.recipients.exception.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    page.recipients.reason.setFocus()
    type_text("Tidak ada yang lain malam ini")
    page.recipients.nobody.setFocus()
    press(Qt.Key.Key_Space)
    issued(page, qtbot)
    assert "25-11-2026 09.30" in page.notice.text()
    alt(Qt.Key.Key_S)
    assert page.notice.title() == "The second person must be somebody else."
    page.close()
    other = opened(case_id, "second")
    other.letter.which.setFocus()
    press(Qt.Key.Key_Down)
    assert other.keys["countersign"].isVisible()
    alt(Qt.Key.Key_S)
    assert other.view is not None
    assert other.view.letters[0].countersign_by is None
    assert not other.keys["countersign"].isVisible()


def test_enter_on_a_recipient_goes_on_to_its_consent(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1")
    press(Qt.Key.Key_Return)
    assert page.form_open()
    assert page.form.given_by.hasFocus()


def test_the_speed_and_the_signature_stand_in_the_letter(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1")
    record_consent(page)
    page.letter.speed.setFocus()
    press(Qt.Key.Key_Down)
    page.letter.form.setFocus()
    press(Qt.Key.Key_Down)
    page.letter.position.setFocus()
    type_text("Kepala Seksi Contoh")
    page.letter.name.setFocus()
    type_text("S. Contoh")
    page._timer.timeout.emit()
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    text = text_of(letter.pdf)
    assert "Rahasia, Sangat Segera" in text
    assert "a.n. Kepala Kantor" in text
    assert "Kepala Seksi Contoh" in text


def test_the_name_goes_only_with_a_reason(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    partner, case_id = shelter(local_office), case_of(local_office)
    view = referral.open_referral(local_office.supervisor, case_id)
    given = agreed(partner, scope=("needs", "name", "document"))
    consent.record_consent(local_office.supervisor, case_id, view.case.sequence, given)
    asked: list[str] = []
    page = opened(case_id, choose_printer=lambda _, name: asked.append(name))
    choose(page, "1")
    qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
    page.outgoing.with_name.setFocus()
    press(Qt.Key.Key_Space)
    assert page.letter.preview.words() == "Write why the identity goes with the letter."
    page.outgoing.reason.setFocus()
    type_text("Untuk SPLP")
    issued(page, qtbot)
    (letter,) = stored(local_office, Letter)
    assert isinstance(letter, Letter)
    assert "ERIKSSON" in text_of(letter.pdf)
    assert letter.identity_reason == "Untuk SPLP"
    ctrl(Qt.Key.Key_P)
    assert asked == [letter.register_number], "the keys still work when the field with the focus was closed"


def test_escape_closes_a_form_then_asks_once_then_goes_back_to_the_case(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    case_id = case_of(local_office)
    page = opened(case_id)
    went: list[tuple[str, str]] = []
    page.opened.connect(lambda kind, reference: went.append((kind, reference)))
    choose(page, "1")
    alt(Qt.Key.Key_U)
    press(Qt.Key.Key_Escape)
    assert not page.form_open()
    press(Qt.Key.Key_Escape)
    assert went == []
    press(Qt.Key.Key_Escape)
    assert went == [("case", case_id)]


def test_locking_blanks_everything(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office, mrz=CITIZEN))
    choose(page, "1", "3")
    record_consent(page)
    issued(page, qtbot)
    page.clear()
    assert page.view is None
    assert page.letter.preview.sheets() == ()
    assert page.letter.preview.pdf() == b""
    assert page.letter.which.count() == 1
    assert page.outgoing.lines() == ()
    assert "RJ-" not in " ".join(label.text() for label in page.findChildren(PlainLabel))


def test_every_control_has_a_name_and_its_room_and_none_is_a_default(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "5", "m")
    for key in (Qt.Key.Key_U, Qt.Key.Key_C):
        alt(key)
        QApplication.processEvents()
        assert unnamed(page) == []
        assert cramped(page) == []
        press(Qt.Key.Key_Escape)
    assert not [each for each in page.findChildren(QPushButton) if each.isDefault() or each.autoDefault()]

"""The referral page by keys, on the real encrypted file: no consent, no letter; the ways out leave their entry."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.theme import Theme
from screening_desk.records.models import Consent, Letter
from tests.gui.doors import ctrl, press, type_text
from tests.gui.referral_desk import HIDDEN, Open, case_of, choose, issued, record_consent, stored, trail
from tests.office import SETTINGS, Office
from tests.services.cases import shelter
from tests.services.test_referral import text_of


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
    assert page.letter.preview.words() == "This partner does not fit: the reason stands below the list of partners."


def test_a_partner_that_offers_only_some_of_it_says_what_it_lacks(local_office: Office, opened: Open) -> None:
    shelter(local_office, services=("complaint", "social"))
    page = opened(case_of(local_office))
    type_text("134")
    model = page.recipients.model
    (fits,) = model.rows()
    assert model.cells(fits)[0] == f"{fits.name}\nwithout service 4 · F, children, citizens/foreigners · day and night"
    page.recipients.choose(fits.partner_id)
    said = " ".join(label.text() for label in page.recipients.findChildren(QLabel))
    assert f"{fits.name}: without service 4. Nobody has checked its contact." in said
    assert model.usable(fits)
    type_text("4")
    assert model.why(fits) == ""


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
    assert page.letter.which.count() == 5
    page.letter.which.setFocus()
    press(Qt.Key.Key_Down)
    ctrl(Qt.Key.Key_E)
    (copy,) = outside.iterdir()
    text = text_of(copy.read_bytes())
    assert "TPPO" not in text
    assert SETTINGS.office_name not in text


@pytest.mark.parametrize("language", ["Inggris", "Swahili"])
def test_a_copy_in_no_language_of_the_person_is_to_be_read_out(
    local_office: Office, opened: Open, qtbot: QtBot, language: str
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page, language=language)
    issued(page, qtbot)
    assert "read it out" not in page.letter.foot.text()
    page.letter.which.setFocus()
    press(Qt.Key.Key_Down)
    assert ("language: Swahili" in page.letter.foot.text()) == (language == "Swahili")
    assert "keep a copy" in page.letter.foot.text()


def test_translation_and_envelope_stand_beside_the_letter_and_go_out_like_it(
    local_office: Office, opened: Open, qtbot: QtBot, outside: Path
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office), choose_file=lambda _, __, name: outside / name)
    choose(page, "1", "3")
    record_consent(page, safe="no")
    issued(page, qtbot)
    page.letter.which.setFocus()
    for words, ending in (("Unofficial translation", "-en.pdf"), ("Pengirim", "-4.pdf")):
        press(Qt.Key.Key_Down)
        ctrl(Qt.Key.Key_E)
        page.letter.which.setFocus()
        (file,) = (each for each in outside.iterdir() if each.name.endswith(ending))
        assert words in text_of(file.read_bytes())


def test_no_copy_where_it_is_not_safe(local_office: Office, opened: Open, qtbot: QtBot) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    record_consent(page, safe="no")
    issued(page, qtbot)
    offered = [page.letter.which.itemText(place).partition(", ")[2] for place in range(page.letter.which.count())]
    assert offered == ["", "", "English translation", "outer envelope"]


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

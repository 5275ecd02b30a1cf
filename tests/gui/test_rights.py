"""The page of rights and retention: set, propose, approve by another, destroy, and what each role may do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.rights.chronology import ChronologyPart
from screening_desk.gui.pages.rights.page import RightsPage
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.pages.rights.requests import RequestsPart
from screening_desk.gui.pages.rights.retention import RetentionPart
from screening_desk.gui.theme import Theme
from screening_desk.services import request_draft, retention, retention_run, subject_requests
from screening_desk.services.retention_rules import Period
from tests.gui.doors import alt, ctrl, press
from tests.gui.doors import fill as enter
from tests.letters.reading import flat
from tests.office import Office
from tests.scenes.queue import context_of
from tests.services.kept import RULE, finished

Open = Callable[..., RightsPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, local_office: Office, tmp_path: Path) -> Open:
    """The page of somebody, whose files go into one folder."""

    def make(who: str, part: str = "retention") -> RightsPage:
        context = context_of(theme, local_office, who)
        page = RightsPage(context, choose_file=lambda _parent, _title, name: tmp_path / name)
        qtbot.addWidget(page)
        page.show()
        page.go(part)
        return page

    return make


def kept(page: RightsPage) -> RetentionPart:
    part = page.parts["retention"]
    assert isinstance(part, RetentionPart)
    return part


def usable(part: Part) -> set[str]:
    return {name for name, action in part.keys.items() if action.isVisible() and action.isEnabled()}


def test_the_head_sets_a_period_and_nothing_is_assumed(opened: Open, local_office: Office) -> None:
    part = kept(opened("head"))
    assert part.classes.cells(part.classes.rows()[0])[1] == ("not set", "unk")
    part.beside_period.number.setText("90")
    part.beside_period.unit.set_value("day")
    part.keys["set"].trigger()
    assert part.notice.isVisible(), "the rule of the office is missing"
    part.beside_period.basis.setText(RULE)
    part.keys["set"].trigger()
    (first, *_) = retention.overview(local_office.head)
    assert first.period == Period(90, "day", RULE)
    part.keys["unset"].trigger()
    (first, *_) = retention.overview(local_office.head)
    assert first.period is None
    assert "set" not in usable(kept(opened("supervisor")))


def test_one_proposes_another_approves_and_destroys_and_the_record_is_exported(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    office = local_office
    finished(office)
    retention.set_period(office.head, "screening", Period(90, "day", RULE), None)
    office.clock.move(days=91)
    mine = kept(opened("supervisor"))
    mine.keys["propose"].trigger()
    assert "approve" not in usable(mine), "who proposed it does not approve it"
    assert "reject" in usable(mine)
    other = kept(opened("head"))
    other.keys["approve"].trigger()
    other.ask._go.trigger()
    assert usable(other) >= {"carry_out"}
    other.keys["carry_out"].trigger()
    other.ask.typed.setText("DESTROY")
    other.ask._go.trigger()
    (row,) = retention_run.destructions(office.head)
    assert (row.state, row.gone) == ("done", 1)
    assert "1" in other.notice.title()
    other.keys["proof"].trigger()
    (file,) = tmp_path.glob("pemusnahan-*.pdf")
    assert "BERITA ACARA PEMUSNAHAN DATA" in flat(file.read_bytes())


def test_a_hold_is_set_and_lifted_with_a_reason(opened: Open, local_office: Office) -> None:
    finished(local_office)
    part = kept(opened("supervisor"))
    part.beside_hold.number.setText("SD-BKL2-2026-000001")
    part.beside_hold.number.textEdited.emit("")
    assert "hold" not in usable(part)
    part.beside_hold.reason.setText("Pengaduan masuk")
    part.beside_hold.reason.textEdited.emit("")
    part.keys["hold"].trigger()
    assert [each.number for each in retention.holds(local_office.head)] == ["SD-BKL2-2026-000001"]
    part.beside_hold.reason.setText("Pengaduan selesai")
    part.beside_hold.reason.textEdited.emit("")
    part.keys["lift"].trigger()
    assert retention.holds(local_office.head) == ()


def test_a_page_that_nobody_looks_at_leaves_no_entry(theme: Theme, local_office: Office, qtbot: QtBot) -> None:
    before = local_office.store.head().sequence
    page = RightsPage(context_of(theme, local_office, "supervisor"))
    qtbot.addWidget(page)
    page.refresh()
    assert local_office.store.head().sequence == before


def asked(page: RightsPage) -> RequestsPart:
    part = page.parts["requests"]
    assert isinstance(part, RequestsPart)
    return part


def told(page: RightsPage) -> ChronologyPart:
    part = page.parts["chronology"]
    assert isinstance(part, ChronologyPart)
    return part


def test_a_request_is_recorded_by_one_decided_by_another_and_answered(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    finished(local_office)
    mine = asked(opened("supervisor", "requests"))
    mine.new.kind.choose("access")
    mine.new.who.choose("self")
    mine.new.proof.choose("document")
    mine.new.name.setText("Anna Maria Eriksson")
    mine.new.number.setText("SD-BKL2-2026-000001")
    mine.keys["record"].trigger()
    assert usable(mine) == {"reload", "record"}, "who recorded it does not decide it"
    head = asked(opened("head", "requests"))
    assert not head.new.isVisible()
    assert usable(head) == {"reload", "grant", "deny"}
    head.keys["deny"].trigger()
    assert head.notice.isVisible(), "a refusal has its ground"
    head.keys["grant"].trigger()
    mine.keys["reload"].trigger()
    mine.keys["extract"].trigger()
    assert list(tmp_path.glob("salinan-*.pdf")) == [], "asked first whether the paper is safe to carry"
    mine.chosen.safe.set_value("yes")
    mine.keys["extract"].trigger()
    (file,) = tmp_path.glob("salinan-*.pdf")
    assert "ERIKSSON" in flat(file.read_bytes())
    mine.chosen.way.choose("hand")
    mine.chosen.words.setPlainText("Salinan diserahkan")
    mine.keys["answer"].trigger()
    (row,) = subject_requests.requests(local_office.head)
    assert (row.state, row.way) == ("answered", "hand")


def test_a_third_party_is_told_what_to_say_and_gives_no_number(opened: Open, local_office: Office) -> None:
    part = asked(opened("supervisor", "requests"))
    part.new.kind.choose("access")
    part.new.who.choose("embassy")
    assert not part.new.number.isEnabled()
    part.new.name.setText("Pejabat Kedutaan")
    part.keys["record"].trigger()
    (row,) = subject_requests.requests(local_office.head)
    assert (row.ground, row.number) == ("third_party", "")
    assert part.notice.isVisible()


def test_a_chronology_is_let_out_only_after_it_was_read(opened: Open, local_office: Office, tmp_path: Path) -> None:
    finished(local_office)
    part = told(opened("supervisor", "chronology"))
    part.number.setText("SD-BKL2-2026-000001")
    assert "show" not in usable(part)
    part.why.choose("complaint")
    part.keys["show"].trigger()
    lines = part.model.rows()
    named = [part.model.cells(line)[0] for line in lines]
    assert [name for name in named if name] == [part for part in dict.fromkeys(line.part for line in lines) if part]
    assert not usable(part) & {"print", "export"}
    part.read.setChecked(True)
    assert usable(part) >= {"print", "export"}
    part.close_words.setText("penumpang")
    part.close_words.textEdited.emit("penumpang")
    assert not usable(part) & {"print", "export"}, "other words mean reading it again"
    part.keys["show"].trigger()
    assert not part.read.isChecked()
    part.read.setChecked(True)
    part.keys["export"].trigger()
    said = flat((tmp_path / "kronologi.pdf").read_bytes())
    assert "KRONOLOGI PEMERIKSAAN" in said
    assert "Penumpang kembali" not in said


def test_the_head_has_no_chronology(opened: Open) -> None:
    assert set(opened("head").parts) == {"retention", "requests"}
    assert set(opened("supervisor").parts) == {"retention", "requests", "chronology"}


def test_the_parts_are_reached_by_keys_alone(opened: Open, qtbot: QtBot) -> None:
    page = opened("supervisor")
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for key, name in ((Qt.Key.Key_2, "requests"), (Qt.Key.Key_3, "chronology"), (Qt.Key.Key_1, "retention")):
        alt(key)
        assert page.part() is page.parts[name]
        assert page.part().isAncestorOf(QApplication.focusWidget()), "the keyboard is in the part in front"


def test_a_chronology_is_made_by_keys_alone(opened: Open, local_office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    finished(local_office)
    page = opened("supervisor")
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    alt(Qt.Key.Key_3)
    enter("SD-BKL2-2026-000001")
    press(Qt.Key.Key_Down)  # the first purpose
    press(Qt.Key.Key_Tab)
    enter("penumpang")
    ctrl(Qt.Key.Key_S)
    part = told(page)
    assert part.why.chosen() == "complaint"
    assert part.model.rows()
    while QApplication.focusWidget() is not part.read:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_E)
    assert "KRONOLOGI PEMERIKSAAN" in flat((tmp_path / "kronologi.pdf").read_bytes())


def test_half_a_request_is_there_again_and_gone_once_it_is_recorded(opened: Open, local_office: Office) -> None:
    finished(local_office)
    page = opened("supervisor", "requests")
    part = page.parts["requests"]
    assert isinstance(part, RequestsPart)
    part.new.kind.choose("access")
    part.new.words.setPlainText("Minta salinan sem")
    page.save_draft()
    page.close()
    again = opened("supervisor", "requests").parts["requests"]
    assert isinstance(again, RequestsPart)
    assert (again.new.kind.chosen(), again.new.words.toPlainText()) == ("access", "Minta salinan sem")
    assert again.notice.isVisible()
    again.new.who.choose("self")
    again.new.name.setText("Anna Maria Eriksson")
    again.new.proof.choose("document")
    again.new.number.setText("SD-BKL2-2026-000001")
    again.keep()
    again.keys["record"].trigger()
    assert len(again.model.rows()) == 1, again.notice.text()
    assert request_draft.request_before(local_office.supervisor) is None
    assert again.new.words.toPlainText() == ""

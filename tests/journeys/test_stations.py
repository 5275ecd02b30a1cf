"""Two offices without a network, by keys alone: handed over at the one, decided and referred at the other, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from screening_desk import demo
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.play import Journey, account
from screening_desk.records import chain
from screening_desk.records.models import AuditEntry, Decision, Letter, Screening
from screening_desk.reference import Reference
from screening_desk.services.access import Role
from screening_desk.services.entry import Door
from tests.journeys.conftest import Program
from tests.journeys.test_whole_way import CANARIES, found_in, spellings


@pytest.fixture
def bureau(
    tmp_path: Path, reference_data: Reference, qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The supervisor's station: an office of its own, in a folder of its own."""
    own = replace(demo.SETTINGS, station_name="Ruang Supervisor", station_code="1")
    monkeypatch.setattr(demo, "SETTINGS", own)
    door = Door(tmp_path / "bureau", reference_data, program.clock)
    demo.prepare(door)
    other = Program(door, qapp, program.clock)
    yield other
    other.stop()
    assert other.strayed == []


def stations_page(journey: Journey) -> AdministrationPage:
    journey.sign_in(account(Role.ADMINISTRATOR))
    page = journey.page(AdministrationPage)
    journey.hands.press("Alt+6")
    journey.hands.wait(lambda: page.stations._view is not None, "the stations are read")
    return page


def write_card(program: Program, stick: Path) -> str:
    """As the administrator: write the station's card, and return the code that is read out on the telephone."""
    journey = program.start()
    page = stations_page(journey)
    page.stations.save_file = lambda _parent, _title, suggested: stick / suggested
    journey.hands.press("Ctrl+E")
    journey.hands.wait(lambda: bool(page.stations._digits.text()), "the code is shown")
    code = page.stations._digits.text()
    journey.lock()
    program.stop()
    return code


def add_station(program: Program, card: Path, code: str) -> None:
    """As the administrator: take the other station's card, and type the code that was heard."""
    journey = program.start()
    page = stations_page(journey)
    page.stations.open_file = lambda *_: card
    journey.hands.press("Ctrl+N")
    journey.hands.type(code)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(lambda: page.stations.model.rowCount() == 1, "the station is added")
    journey.lock()
    program.stop()


def by_file(journey: Journey) -> QueuePage:
    journey.hands.press("Ctrl+2")
    page = journey.page(QueuePage)
    journey.hands.press("Ctrl+K")
    journey.hands.wait(lambda: page.exchange._view is not None, "the files are read")
    journey.hands.rest(0.5)
    return page


def send(journey: Journey, stick: Path) -> Path:
    """Mark the case at the top and write it to the stick."""
    page = by_file(journey)
    page.exchange.save_file = lambda _parent, _title, suggested: stick / suggested
    journey.hands.wait(lambda: page.exchange.sending.model.rowCount() > 0, "there is a case to send")
    journey.hands.press("Space")
    journey.hands.wait(page.exchange.sending.send.isEnabled, "it is marked")
    journey.hands.press("Ctrl+S")
    journey.hands.wait(page.exchange.notice.isVisible, "the file is written", 20)
    assert page.exchange.notice.kind == "ok"
    journey.hands.wait(lambda: page.exchange.sending.model.rowCount() == 0, "the case is away", 10)
    return max(stick.glob("*.sdcases"), key=lambda file: file.stat().st_mtime_ns)


def take(journey: Journey, file: Path) -> QueuePage:
    page = by_file(journey)
    page.exchange.open_file = lambda *_: file
    journey.hands.press("Ctrl+O")
    journey.hands.wait(lambda: page.exchange.notice.kind == "ok" and page.exchange.notice.isVisible(), "it is in", 20)
    journey.hands.press("Ctrl+K")
    journey.hands.rest(0.4)
    return page


def test_a_case_goes_to_the_supervisors_station_and_comes_back_decided(
    program: Program, bureau: Program, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    codes = {"BKL-2": write_card(program, stick), "BKL-1": write_card(bureau, stick)}
    add_station(program, stick / "BKL-1.sdcard", codes["BKL-1"])
    add_station(bureau, stick / "BKL-2.sdcard", codes["BKL-2"])

    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.flagged_traveller()
    out = send(journey, stick)
    journey.lock()
    program.stop()

    journey = bureau.start()
    journey.sign_in(account(Role.SUPERVISOR))
    take(journey, out)
    journey.supervisor_decides()
    journey.refer()
    back = send(journey, stick)
    journey.lock()
    bureau.stop()

    journey = program.start()
    journey.sign_in(account(Role.SUPERVISOR))
    page = take(journey, back)
    assert page.model.rowCount() == 0, "it is decided"
    journey.hands.press("Ctrl+R")
    journey.hands.wait(lambda: page.model.rowCount() == 1, "the decided case is shown")
    assert page.model.row(page.model.index(0, 0)).away == ""  # type: ignore[union-attr]
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (flagged,) = session.scalars(select(Screening).where(Screening.state == "handed_over"))
        (decision,) = session.scalars(select(Decision))
        (letter,) = session.scalars(select(Letter))
        actions = list(session.scalars(select(AuditEntry.action)))
        assert chain.verify(session).ok
    assert (decision.screening_id, decision.refer) == (flagged.id, True)
    assert letter.station == "BKL1"
    assert letter.pdf.startswith(b"%PDF")
    assert {"case.send", "case.receive"} <= set(actions)
    assert found_in(tmp_path, but=tmp_path / "nothing") == []
    names = " ".join(file.name for file in stick.iterdir())
    assert not any(
        way in file.read_bytes() for file in stick.iterdir() for canary in CANARIES for way in spellings(canary)
    )
    assert "SPESIMEN" not in names

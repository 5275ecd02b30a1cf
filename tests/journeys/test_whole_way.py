"""The main job, end to end, by keys alone: passport, hand-over, review, consent, letter; and nothing stands in clear."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from sqlalchemy import select

from screening_desk.gui.play import Journey, account
from screening_desk.records import chain
from screening_desk.records.models import AuditEntry, Decision, Letter, Screening
from screening_desk.services.access import Role
from tests.journeys.conftest import Program

CANARIES = ("SPESIMEN", "ELISA", "T45X0071", "CONTOH<<SITI", "SITI MELATI", "C1234567", "Penyerta menjawab")


def spellings(canary: str) -> Iterator[bytes]:
    """Yield the ways in which a name could lie in a file."""
    plain = canary.encode()
    yield from (plain, plain.lower(), canary.encode("utf-16-le"), canary.encode("utf-16-be"))
    if len(plain) >= 9:  # shorter ones leave too little of themselves to be told from chance
        yield from (base64.b64encode(b"x" * shift + plain)[4:-4] for shift in range(3))


def found_in(folder: Path, *, but: Path) -> list[str]:
    """Return the files under a folder, one chosen export apart, in which a canary stands."""
    guilty = []
    for file in folder.rglob("*"):
        if file.is_file() and but not in file.parents:
            content = file.read_bytes()
            guilty += [
                f"{file.name}: {canary}" for canary in CANARIES if any(way in content for way in spellings(canary))
            ]
    return guilty


def text_of(pdf: bytes) -> str:
    """Return the text of every page, in one line."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def whole_way(journey: Journey, outside: Path) -> None:
    """Play it all: the officer's part, the lock, the supervisor's part."""
    journey.sign_in(account(Role.OFFICER))
    assert journey.clean_traveller() <= 9
    journey.flagged_traveller()
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    journey.supervisor_decides()
    journey.refer(outside)


def test_from_the_passport_to_the_letter(program: Program, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    journey = program.start()
    whole_way(journey, outside)
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (flagged,) = session.scalars(select(Screening).where(Screening.state == "handed_over"))
        (decision,) = session.scalars(select(Decision))
        (letter,) = session.scalars(select(Letter))
        actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence)))
        assert chain.verify(session).ok
    assert (flagged.level, decision.kind, decision.refer) == ("partial", "proceed", True)
    (exported,) = outside.glob("*.pdf")
    assert exported.name == f"{letter.register_number}.pdf"
    assert exported.read_bytes() == letter.pdf
    text = text_of(letter.pdf)
    assert "terduga korban" in text
    assert "35 sampai 44 tahun" in text
    for canary in ("SPESIMEN", "ELISA", "T45X0071"):
        assert canary not in text
    expected = ("screening.finish", "screening.hand_over", "case.open", "case.reading", "case.decide", "consent.record")
    for action in (*expected, "letter.issue", "letter.export", "lock", "sign_in"):
        assert action in actions, action


def test_no_name_stands_in_clear_in_any_file_the_program_wrote(program: Program, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    journey = program.start()
    whole_way(journey, outside)
    assert found_in(tmp_path, but=outside) == []
    journey.lock()
    assert found_in(tmp_path, but=outside) == []
    titles = journey.window.windowTitle()
    assert not any(canary in titles for canary in CANARIES)


def test_an_auditor_verifies_what_the_others_did(program: Program, tmp_path: Path) -> None:
    journey = program.start()
    journey.sign_in(account(Role.OFFICER))
    journey.clean_traveller()
    journey.lock()
    journey.sign_in(account(Role.AUDITOR))
    journey.hands.rest(0.5)
    journey.hands.press("Ctrl+Y")
    journey.hands.rest(1.0)
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        actions = list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.sequence)))
    assert "audit.verify" in actions
    assert "audit.read" in actions

"""The chronology for a complaint: everything that happened, and nobody but the person and the staff in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.records import models as row
from screening_desk.reference import rights
from screening_desk.services import chronology, data_extract, held, history, review, screening, subject_requests
from screening_desk.services.blackout import CLOSED
from screening_desk.services.chronology import Ask
from screening_desk.services.decision_form import Handing
from screening_desk.services.errors import Refused
from screening_desk.services.held import NoteInput
from screening_desk.services.subject_requests import RequestInput
from tests.letters.reading import flat
from tests.office import Office
from tests.services.cases import handed_over, read, to_health
from tests.services.test_instruments import opened, with_items
from tests.services.test_retention import refused

TRANSIT = "TC01"
OTHERS = ("Zulfikar", "ZULFIKAR", "Harto", "081234567890", "Lembaga Samar Abadi", "melati", "sukamaju")


@pytest.fixture
def number(office: Office) -> str:
    """A decided case in which others are named wherever somebody may type."""
    case_id = handed_over(office, given={"host": "Zulfikar Umpama"} if "host" in office.reference.inputs else None)
    held.note_held(office.officer, case_id, NoteInput("place", "in_care", "Lembaga Samar Abadi"))
    case = read(office, case_id)
    reason = "Paspor dipegang Bapak Harto, nomor 081234567890; melati menunggu di Lembaga Samar Abadi."
    taken = Handing(person="Sukamaju", at=office.clock.now(), how="ambulance")
    choice = to_health(office.clock.now(), reason=f"{reason} diterima sukamaju.", handing=taken)
    review.decide(office.supervisor, case_id, case.sequence, choice)
    screening.correct(office.supervisor, case.screening_id, "Zulfikar menelepon", "Tanggal dibetulkan")
    return case.register_number


def entries(office: Office) -> list[tuple[str, str, str]]:
    with office.store.read() as session:
        one = row.AuditEntry
        found = session.scalars(select(one).where(one.action.like("chronology%")).order_by(one.sequence))
        return [(each.action, each.reason_code, each.outcome) for each in found]


def test_others_are_not_in_the_pages_and_the_person_is(office: Office, number: str) -> None:
    ask = Ask(number, "complaint", ("melati",))
    pdf = chronology.let_out(office.supervisor, ask, "print", read=True)
    said = flat(pdf)
    for other in OTHERS:
        assert other not in said, other
    for words in (
        "KRONOLOGI PEMERIKSAAN", number, "ERIKSSON", CLOSED, "Telaah kedua", "Diserahkan kepada supervisor",
        "Daftar tanda", "data acuan", "S. Contoh, supervisor", "Kasus dibuka", "24-11-2026 09.30", "dititipkan",
        "Tanggal dibetulkan", "Pengaduan orang itu sendiri",
    ):  # fmt: skip
        assert words in said, words
    (times,) = (part for part in chronology.open_chronology(office.supervisor, ask).parts if part.title == "Waktu")
    assert "Telaah kedua disimpan" in [line[-1] for line in times.lines], "every step of the review has its time"
    for other in OTHERS:
        assert other.encode() not in pdf
        assert other not in str(chronology.open_chronology(office.supervisor, ask))


def test_an_event_that_has_words_is_one_that_is_written() -> None:
    """An event without words is left out: a code that no service writes would leave one out for ever."""
    services = Path(chronology.__file__).parent
    written = "".join(each.read_text("utf-8") for each in services.glob("*.py") if "chronology" not in each.name)
    for kind in rights.load().words["event"]:
        assert f'"{kind}"' in written, kind


def test_it_is_audited_with_its_purpose_and_let_out_only_when_read(office: Office, number: str) -> None:
    ask = Ask(number, "ombudsman")
    chronology.open_chronology(office.supervisor, ask)
    assert refused(lambda: chronology.let_out(office.supervisor, ask, "export", read=False)) == "blackout_unread"
    chronology.let_out(office.supervisor, ask, "export", read=True)
    assert entries(office) == [
        ("chronology.view", "for.ombudsman", "done"),
        ("chronology.out", "blackout_unread", "refused"),
        ("chronology.out", "export.ombudsman", "done"),
    ]
    assert refused(lambda: chronology.open_chronology(office.supervisor, replace(ask, why=""))) == "why_missing"
    assert refused(lambda: chronology.open_chronology(office.supervisor, Ask("1", "court"))) == "number_unknown"


def test_who_opened_it_is_told_from_the_trail(office: Office, number: str) -> None:
    with office.store.read() as session:
        screening_id = session.scalar(select(row.Screening.id).where(row.Screening.register_number == number)) or ""
    office.clock.move(days=3)
    history.view_screening(office.colleague, screening_id, "correction")
    given = RequestInput("access", "self", "Anna Maria", "document", number, office.clock.now())
    asked = subject_requests.record(office.second, given).request_id
    subject_requests.decide(office.head, asked, granted=True)
    data_extract.extract(office.second, asked, safe_to_carry=False)
    made = chronology.open_chronology(office.supervisor, Ask(number, "inspection"))
    looks = next(part for part in made.parts if part.title.startswith("Siapa"))
    assert ("27-11-2026 09.30", "W. Ibarat, petugas", "Pemeriksaan dilihat") in looks.lines
    assert ("27-11-2026 09.30", "P. Misalnya, supervisor", "Salinan data dibuat") in looks.lines
    assert looks.lines[-1][2] == "Kronologi dibuka", "this look is in it as well"


def test_answers_beside_the_counters_list_are_in_it_too(office: Office) -> None:
    draft = with_items(office, opened(office, "departure"), **{TRANSIT: "yes"})
    made = screening.abandon(office.officer, draft, "Penumpang kembali ke antrean")
    shown = chronology.open_chronology(office.supervisor, Ask(made.register_number, "court"))
    item = office.reference.instruments["transit"].by_id[TRANSIT]
    assert any(item.text.id in line[-1] for part in shown.parts for line in part.lines)


def test_an_open_case_is_read_by_nobody_this_way(office: Office) -> None:
    handed_over(office)
    ask = Ask("SD-BKL2-2026-000001", "complaint")
    assert refused(lambda: chronology.open_chronology(office.supervisor, ask)) == "not_decided"


def test_the_head_and_the_counter_do_not_get_it(office: Office, number: str) -> None:
    for desk in (office.officer, office.head, office.administrator, office.auditor):
        with pytest.raises(Refused, match="no_right"):
            chronology.open_chronology(desk, Ask(number, "complaint"))

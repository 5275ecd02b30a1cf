"""What is typed for each kind of paper: complete, with invented people."""

from __future__ import annotations

from dataclasses import replace

from screening_desk.services import review
from screening_desk.services.case_papers import PapersView, make_paper, open_papers
from screening_desk.services.case_view import CaseView
from screening_desk.services.decision_form import Handing
from screening_desk.services.desk import Desk
from screening_desk.services.paper_gate import PaperInput
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.services.cases import handed_over, read

GIVEN: dict[str, PaperInput] = {
    "hand_over": PaperInput(
        "hand_over",
        {
            "recipient": "UPTD PPA Rekaan",
            "receiver_name": "Petugas Penerima Rekaan",
            "receiver_role": "Pekerja sosial",
            "giver_name": "S. Contoh",
            "giver_role": "Supervisor",
            "day": "24-11-2026",
            "time": "09.30",
            "place": "Ruang tunggu",
            "documents_list": "paspor dalam amplop",
        },
        ("person", "identity", "documents"),
    ),
    "hand_over_first": PaperInput(
        "hand_over_first",
        {
            "recipient": "UPTD PPA Rekaan",
            "day": "24-11-2026",
            "time": "09.30",
            "place": "Ruang tunggu",
            "ground": "no_safe_place",
        },
        ("person", "identity"),
    ),
    "deferral": PaperInput(
        "deferral",
        {
            "fact": "Visa kunjungan; kontrak kerja menyebut mulai bekerja pada hari tiba.",
            "fact_en": "A visit visa; the contract says that work begins on arrival.",
            "basis_text": "UU 6/2011 Pasal 89",
            "official": "Kepala Seksi Rekaan",
            "objection": "Tertulis kepada Kepala Kantor Imigrasi Contoh",
        },
    ),
    "police": PaperInput(
        "police",
        {
            "recipient": "Kepala Unit PPA Polres Rekaan",
            "recipient_town": "Kota Contoh",
            "observed": "Paspor dipegang orang lain.\nTiket satu arah.",
            "said_person": "Ia dijanjikan kerja di restoran.",
            "said_other": "Tiket dibeli pagi ini.",
            "said_other_who": "petugas maskapai",
            "urgent": "Orang yang menyertai masih di ruang tunggu.",
            "basis": "life_danger",
            "basis_reason": "Diancam di ruang tunggu",
        },
        ("item:C4",),
    ),
    "exit_ban": PaperInput(
        "exit_ban",
        {
            "to": "Pejabat Imigrasi pada TPI Rekaan",
            "sender": "Kepala Kantor Imigrasi Contoh",
            "about": "other",
            "name": "ORANG REKAAN",
            "sex": "laki-laki",
            "reason": "Diminta penyidik lewat telepon pukul 09.00.",
        },
    ),
}


def given(office: Office, kind: str, picks: tuple[str, ...] | None = None, **texts: str) -> PaperInput:
    """What is typed for a kind, with changes; the second supervisor confirms where an exception needs it."""
    one = GIVEN[kind]
    own = {**one.texts, **texts}
    second = office.second.actor if own.get("basis", "") not in {"", "consent"} else None
    return replace(one, texts=own, picks=one.picks if picks is None else picks, second_person=second)


def deferred(office: Office) -> CaseView:
    """A citizen whose departure was deferred for two days."""
    case_id = handed_over(office, mrz=CITIZEN, mode="departure")
    case = read(office, case_id)
    until = office.clock.now().replace(microsecond=0).replace(day=26)
    handing = Handing("nobody")
    choice = DecisionInput("defer_departure", "Perlu dicek", basis="UU 6/2011 Pasal 89", until=until, handing=handing)
    return review.decide(office.supervisor, case_id, case.sequence, choice)


def to_police(office: Office, **changes: object) -> DecisionInput:
    """The decision to hand somebody to the police, with all its form asks for."""
    handing = Handing(person="Petugas Rekaan", at=office.clock.now(), how="fetched")
    choice = DecisionInput("hand_to_police", "Bahaya", handed_to="Unit PPA Polres Rekaan", handing=handing)
    return replace(choice, **changes)  # type: ignore[arg-type]


def made(office: Office, case: CaseView, one: PaperInput, by: Desk | None = None) -> PapersView:
    """Make a paper, and return the papers of the case then."""
    desk = by or office.supervisor
    make_paper(desk, case.case_id, open_papers(desk, case.case_id).case.sequence, one)
    return open_papers(desk, case.case_id)

"""A demo office with invented people, to try the program with; its letters carry "CONTOH, data rekaan"."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date

from screening_desk.documents import digits, mrz
from screening_desk.records.cost import FLOOR
from screening_desk.services import entry, recovery, screening, staff, training_office
from screening_desk.services.access import Role
from screening_desk.services.draft import identity_of
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.judging import today
from screening_desk.services.partners import PartnerView, save_partner
from screening_desk.services.settings import OfficeSettings

SPECIMEN = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F3104183<<<<<<<<<<<<<<<6"
"""The specimen of ICAO's Utopia (design 03)."""

SETTINGS = OfficeSettings(
    office_name="Kantor Imigrasi Kelas I TPI Contoh",
    station_name="Konter 2",
    office_code="BKL",
    station_code="2",
    town="Kota Contoh",
    letterhead=(
        "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA",
        "DIREKTORAT JENDERAL IMIGRASI",
        "KANTOR WILAYAH CONTOH",
        "KANTOR IMIGRASI KELAS I TPI CONTOH",
    ),
    letterhead_address="Alamat, telepon, surel dan laman diisi dari pengaturan kantor",
    closed_mode="first_finding",
    sample=True,
)


@dataclass(frozen=True)
class Sample:
    """What a demo office shows under the fields: its accounts, which are no secret, and a specimen passport."""

    accounts: tuple[tuple[str, str, str], ...]
    """(role, user name, passphrase)"""
    specimen: str


@dataclass(frozen=True)
class Account:
    """A demo account; its passphrase is no secret."""

    name: str
    username: str
    role: Role
    passphrase: str


ACCOUNTS = (
    Account("V. Umpama", "v.umpama", Role.ADMINISTRATOR, "kursi rotan di teras pagi"),
    Account("R. Teladan", "r.teladan", Role.OFFICER, "perahu kecil melintas teluk"),
    Account("S. Contoh", "s.contoh", Role.SUPERVISOR, "lampu kuning di ujung dermaga"),
    Account("Q. Misal", "q.misal", Role.HEAD, "pohon kelapa dekat mercusuar"),
    Account("T. Rekaan", "t.rekaan", Role.AUDITOR, "buku tulis bergaris biru muda"),
)
LEARNER = Account("L. Misalkan", "l.misalkan", Role.TRAINEE, "layang biru di atas sawah")

PARTNERS = (
    PartnerView(
        "", "UPTD PPA Rekaan", "unit", "Kepala UPTD PPA Rekaan", "Kota Contoh",
        ("women", "children", "citizens", "foreigners"), ("complaint", "social", "return"), True,
        "", None, "", None, "",
    ),
    PartnerView(
        "", "Sentra Sosial Rekaan", "government", "Kepala Sentra Sosial Rekaan", "Kota Contoh",
        ("women", "men", "citizens", "foreigners"), ("social", "return"), False,
        "", None, "", None, "",
    ),
    PartnerView(
        "", "LSM Contoh Harapan", "ngo", "Ketua LSM Contoh Harapan", "Kota Contoh",
        ("women", "children", "citizens"), ("complaint", "social"), True,
        "MOU-CONTOH-01", date(2027, 6, 30), "", None, "",
    ),
    PartnerView(
        "", "LBH Teladan", "ngo", "Direktur LBH Teladan", "Kota Contoh",
        ("women", "men", "citizens", "foreigners"), ("legal",), False,
        "MOU-CONTOH-02", date(2026, 3, 31), "", None, "",
    ),
)  # fmt: skip


def passport(primary: str, secondary: str, number: str, state: str, birth: str, sex: str, expiry: str) -> str:
    """Return the two lines of an invented TD3 passport, check digits computed (ICAO Doc 9303-4 4.2)."""

    def checked(text: str) -> str:
        return text + digits.digit(digits.values(text))

    names = f"{primary.replace(' ', '<')}<<{secondary.replace(' ', '<')}"
    first = f"P<{state:<<3}{names}"[:44].ljust(44, "<")
    body = f"{checked(number.ljust(9, '<'))}{state:<<3}{checked(birth)}{sex}{checked(expiry)}{'<' * 14}<"
    composite = body[:10] + body[13:20] + body[21:43]
    return f"{first}\n{body}{digits.digit(digits.values(composite))}"


def prepare(door: Door) -> Sample:
    """Make the demo office where there is none, and return what the sign-in page shows of it."""
    if not door.exists():
        _make(door)
    return Sample(tuple((account.role, account.username, account.passphrase) for account in ACCOUNTS), SPECIMEN)


def prepare_training(door: Door) -> Sample:
    """Make a training store with invented accounts where there is none; its cases bring their own documents."""
    trainer, learner = ACCOUNTS[0], LEARNER
    if not door.exists():
        plan = training_office.TrainingPlan(
            SETTINGS.office_name, trainer.name, trainer.username, trainer.passphrase, learner.name, learner.username
        )
        first = training_office.set_up(door, plan, cost=FLOOR).first_passphrase
        recovery.kept(door)
        signed = entry.sign_in(door, learner.username, first)
        entry.leave(entry.replace_passphrase(door, signed, first, learner.passphrase).desk)
    return Sample(tuple((each.role, each.username, each.passphrase) for each in (learner, trainer)), "")


def _make(door: Door) -> None:
    administrator = ACCOUNTS[0]
    plan = SetUpPlan(SETTINGS, administrator.name, administrator.username, administrator.passphrase)
    entry.set_up(door, plan, cost=FLOOR)
    recovery.kept(door)  # nobody needs the code of an office that is invented
    signed = entry.sign_in(door, administrator.username, administrator.passphrase)
    firsts = {each: staff.add(signed, door, each.name, each.username, each.role) for each in ACCOUNTS[1:]}
    for partner in PARTNERS:
        save_partner(signed.desk, partner)
    entry.leave(signed.desk)
    for account, first in firsts.items():
        signed = entry.sign_in(door, account.username, first)
        signed = entry.replace_passphrase(door, signed, first, account.passphrase)
        if account.role is Role.OFFICER:
            _past(signed)
        entry.leave(signed.desk)


def _past(signed: entry.SignedIn) -> None:
    """A few screenings of the morning, so that the lists are not empty."""
    desk, chance = signed.desk, random.Random(7)  # noqa: S311 - invented people
    for given in ("BUDI", "SITI MELATI", "ANDI", "DEWI"):
        text = passport("CONTOH", given, f"C{chance.randrange(10**7):07d}", "IDN", "900101", "M", "310101")
        identity = identity_of(mrz.read(text, today(desk.clock)), "reader")
        view = screening.open_screening(desk, identity, "arrival")
        now = desk.clock.now()
        draft = replace(view.draft, accompanied=False)
        draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen")
        for item in desk.reference.catalogue.quick:
            draft = draft.answer(now, item, "no")
        screening.finish(desk, draft)

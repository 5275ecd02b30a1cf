"""Check code, seal, register, withdrawal and the encrypted letter through the services, on both databases."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pyrage
import pytest
from sqlalchemy import select

from screening_desk.letters.proof import bundle, check_code, office_key, verdict, withdrawn
from screening_desk.letters.proof.verdict import Finding
from screening_desk.records import models as row
from screening_desk.services import consent, letter_bundle, letter_marks, letter_register, referral
from screening_desk.services.errors import Refused
from screening_desk.services.letter import LetterPlan
from screening_desk.services.partners import PartnerView
from screening_desk.services.referral import LetterView
from screening_desk.services.settings import save_settings, settings_of
from tests.letters.reading import flat
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, shelter


def switched_on(office: Office, *marks: letter_marks.Mark) -> office_key.OfficePublic:
    letter_marks.new_key(office.administrator)
    for mark in marks:
        letter_marks.switch(office.head, mark, on=True)
    return office_key.read_public(letter_marks.public_key(office.administrator))


def issued(office: Office) -> tuple[LetterView, PartnerView, str]:
    case = decided(office, handed_over(office))
    partner = shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    plan = LetterPlan(partner.partner_id, ("social",))
    return referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan), partner, case.case_id


def saw(office: Office, case_id: str) -> int:
    return referral.open_referral(office.supervisor, case_id).case.sequence


def code_of(office: Office, letter: LetterView) -> check_code.CheckCode:
    with office.store.read() as session:
        found = session.get(row.LetterProof, letter.letter_id)
        assert found is not None
        return check_code.read(found.code)


def test_both_are_off_and_a_letter_is_as_it_always_was(office: Office) -> None:
    found = letter_marks.marks(office.head)
    assert (found.check_code, found.letter_seal, found.key) == (False, False, None)
    letter, _, _ = issued(office)
    assert "kode periksa" not in flat(letter.pdf)
    assert not letter.sealed
    exported = referral.let_out(office.supervisor, letter.letter_id, "letter", "export")
    assert exported == letter.pdf
    with office.store.read() as session:
        assert session.scalars(select(row.LetterProof)).all() == []


def test_nothing_is_switched_on_without_a_key(office: Office) -> None:
    with pytest.raises(Refused, match="office_key_missing"):
        letter_marks.switch(office.head, "check_code", on=True)
    with pytest.raises(Refused, match="office_key_missing"):
        letter_marks.public_key(office.administrator)
    with pytest.raises(Refused, match="office_key_missing"):
        letter_register.withdrawn_list(office.supervisor)


def test_the_head_switches_and_the_administrator_makes_the_key_with_an_entry_each(office: Office) -> None:
    for desk in (office.officer, office.supervisor):
        with pytest.raises(Refused, match="no_right"):
            letter_marks.switch(desk, "check_code", on=True)
    for desk in (office.officer, office.supervisor, office.head):
        with pytest.raises(Refused, match="no_right"):
            letter_marks.new_key(desk)
    switched_on(office, "check_code", "letter_seal")
    with pytest.raises(Refused, match="marks_need_head"):
        letter_marks.switch(office.administrator, "check_code", on=True)
    letter_marks.switch(office.administrator, "letter_seal", on=False)
    with office.store.read() as session:
        entries = session.execute(
            select(row.AuditEntry.action, row.AuditEntry.reason_code)
            .where(row.AuditEntry.outcome == "done", row.AuditEntry.action.in_(["letter.marks", "office.key"]))
            .order_by(row.AuditEntry.sequence)
        ).all()
    assert [tuple(each) for each in entries] == [
        ("office.key", "made"),
        ("letter.marks", "check_code.on"),
        ("letter.marks", "letter_seal.on"),
        ("office.key", "exported"),
        ("letter.marks", "letter_seal.off"),
    ]


def test_saving_the_settings_leaves_both_switches_alone(office: Office) -> None:
    before = settings_of(office.administrator)
    switched_on(office, "check_code")
    save_settings(office.administrator, replace(settings_of(office.administrator), town="Bengkulu Baru"))
    assert settings_of(office.administrator).check_code
    save_settings(office.administrator, replace(before, letter_seal=True))
    assert (settings_of(office.administrator).check_code, settings_of(office.administrator).letter_seal) == (
        True,
        False,
    )


def test_a_letter_with_a_check_code_proves_its_words(office: Office) -> None:
    public = switched_on(office, "check_code")
    letter, _, case_id = issued(office)
    code = code_of(office, letter)
    found = verdict.of_code(code, public, None, letter.pdf)
    assert (found.finding, found.content, found.letter_id) == (Finding.GENUINE, True, letter.letter_id)
    assert code.letter_id != case_id
    (listed,) = letter_register.register(office.supervisor)
    assert f"kode periksa {listed.word}" in flat(letter.pdf)


def test_the_preview_keeps_the_place_of_the_code_and_shows_none(office: Office) -> None:
    switched_on(office, "check_code")
    _, partner, case_id = issued(office)
    pdf = referral.preview(office.supervisor, case_id, LetterPlan(partner.partner_id, ("social",)))
    assert "kode periksa (belum terbit)" in flat(pdf)


def test_the_electronic_copy_is_sealed_and_the_printed_one_is_plain(office: Office) -> None:
    public = switched_on(office, "letter_seal")
    letter, _, _ = issued(office)
    assert letter.sealed
    exported = referral.let_out(office.supervisor, letter.letter_id, "letter", "export")
    assert verdict.of_file(exported, public).finding is Finding.GENUINE
    assert referral.let_out(office.supervisor, letter.letter_id, "letter", "export") == exported
    assert referral.let_out(office.supervisor, letter.letter_id, "letter", "print") == letter.pdf
    assert b"SegelNaskah" not in letter.pdf


def test_printed_again_a_letter_says_that_it_is_a_copy(office: Office) -> None:
    letter, _, _ = issued(office)
    prints = [referral.let_out(office.supervisor, letter.letter_id, "letter", "print") for _ in range(3)]
    assert prints[0] == letter.pdf
    assert "SALINAN" not in flat(prints[0])
    for number, again in enumerate(prints[1:], 2):
        assert flat(again).count(f"SALINAN, cetakan ke-{number}, 24 November 2026 pukul") == 2, "on both pages"
    assert referral.view_letter(office.supervisor, letter.letter_id).pdf == letter.pdf
    (listed,) = letter_register.register(office.supervisor)
    assert listed.prints == 3


def test_a_letter_is_withdrawn_with_a_reason_goes_out_no_more_and_stays(office: Office) -> None:
    public = switched_on(office, "check_code", "letter_seal")
    letter, _, _ = issued(office)
    exported = referral.let_out(office.supervisor, letter.letter_id, "letter", "export")
    with pytest.raises(Refused, match="reason_missing"):
        letter_register.withdraw(office.supervisor, letter.letter_id, "  ")
    letter_register.withdraw(office.supervisor, letter.letter_id, "salah alamat")
    with pytest.raises(Refused, match="letter_known_withdrawn"):
        letter_register.withdraw(office.supervisor, letter.letter_id, "salah alamat")
    for act in (
        lambda: referral.let_out(office.supervisor, letter.letter_id, "letter", "print"),
        lambda: referral.let_out(office.supervisor, letter.letter_id, "letter", "export"),
        lambda: letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=True),
    ):
        with pytest.raises(Refused, match="letter_withdrawn"):
            act()
    kept = referral.view_letter(office.supervisor, letter.letter_id)
    assert kept.pdf == letter.pdf
    assert kept.withdrawn_at is not None
    listed = withdrawn.read(letter_register.withdrawn_list(office.head), public)
    assert set(listed.letters) == {letter.letter_id}
    assert verdict.of_file(exported, public, listed).finding is Finding.WITHDRAWN
    assert verdict.of_code(code_of(office, letter), public, listed).finding is Finding.WITHDRAWN


def test_the_register_has_every_number_without_a_gap_and_nobodys_name(office: Office) -> None:
    first, partner, case_id = issued(office)
    second = referral.issue(
        office.supervisor, case_id, saw(office, case_id), LetterPlan(partner.partner_id, ("complaint",))
    )
    letter_register.withdraw(office.supervisor, first.letter_id, "salah layanan")
    rows = letter_register.register(office.head)
    assert [each.register_number for each in rows] == [second.register_number, first.register_number]
    assert [each.reason for each in rows] == ["", ""], "in words of somebody's own"
    assert [each.reason for each in letter_register.register(office.supervisor)] == ["", "salah layanan"]
    assert rows[1].withdrawn_at == office.clock.now()
    assert letter_register.register(office.head, year=2025) == ()
    assert "ERIKSSON" not in str(rows)
    assert {each.partner for each in rows} == {"UPTD PPA Rekaan"}


def test_a_new_key_puts_the_former_away_and_older_letters_are_verified_by_theirs(office: Office) -> None:
    former = switched_on(office, "check_code")
    letter, _, _ = issued(office)
    office.clock.move(hours=1)
    letter_marks.new_key(office.administrator)
    newer = office_key.read_public(letter_marks.public_key(office.administrator))
    assert newer.code != former.code
    code = code_of(office, letter)
    assert verdict.of_code(code, former).finding is Finding.GENUINE
    assert verdict.of_code(code, newer).finding is Finding.NOT_OURS


def test_a_sealed_letter_goes_to_the_key_of_its_partner(office: Office) -> None:
    public = switched_on(office, "letter_seal")
    letter, partner, _ = issued(office)
    secret = pyrage.x25519.Identity.generate()
    with pytest.raises(Refused, match="partner_key_missing"):
        letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=False)
    for wrong in ("age1x", str(secret)):
        with pytest.raises(Refused, match="partner_key_wrong"):
            letter_bundle.save_partner_key(office.supervisor, partner.partner_id, wrong)
    letter_bundle.save_partner_key(office.supervisor, partner.partner_id, f" {secret.to_public()}\n")
    assert letter_bundle.partner_key(office.supervisor, partner.partner_id) == str(secret.to_public())
    made = letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=False)
    assert (made.name, made.passphrase) == (f"{letter.register_number}.pdf.age", "")
    opened = bundle.opened(made.content, identity=str(secret))
    assert opened is not None
    assert verdict.of_file(opened, public).finding is Finding.GENUINE
    letter_bundle.save_partner_key(office.supervisor, partner.partner_id, "")
    assert letter_bundle.partner_key(office.supervisor, partner.partner_id) == ""


def test_a_sealed_letter_goes_by_a_passphrase_that_is_kept_nowhere(local_office: Office) -> None:
    office = local_office
    switched_on(office, "letter_seal")
    letter, _, _ = issued(office)
    made = letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=True)
    assert bundle.opened(made.content, passphrase=made.passphrase) is not None
    with office.store.read() as session:
        for table in row.Base.metadata.sorted_tables:
            assert made.passphrase not in str(session.execute(table.select()).all())


def test_without_a_seal_no_letter_is_encrypted_as_nobody_could_say_who_sent_it(office: Office) -> None:
    letter, _, _ = issued(office)
    with pytest.raises(Refused, match="seal_off"):
        letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=True)


def test_a_void_letter_is_not_encrypted(office: Office) -> None:
    switched_on(office, "letter_seal")
    letter, _, case_id = issued(office)
    given = referral.open_referral(office.supervisor, case_id).consents[0]
    learned = office.clock.now()
    office.clock.move(minutes=5)
    assert learned + timedelta(minutes=5) == office.clock.now()
    consent.withdraw(office.supervisor, case_id, saw(office, case_id), given.consent_id, learned)
    with pytest.raises(Refused, match="consent_withdrawn"):
        letter_bundle.make_bundle(office.supervisor, letter.letter_id, by_passphrase=True)
    (listed,) = letter_register.register(office.supervisor)
    assert listed.void


def test_whoever_signs_in_does_not_wait_for_what_only_a_seal_needs() -> None:
    asked = "import sys, screening_desk.gui.rooms; print('pyhanko' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "False"

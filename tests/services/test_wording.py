"""An office words its papers: saved with a version, refused when a fact would be lost, never changed on what was issued."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.letters import default_wording
from screening_desk.letters.proof import content
from screening_desk.letters.wording import digest, papers
from screening_desk.letters.wording_rules import longest
from screening_desk.records.models import AuditEntry
from screening_desk.records.wording_models import LetterPaper, OfficeText
from screening_desk.services import consent, forms, letter_register, referral, wording
from screening_desk.services.errors import Refused
from screening_desk.services.letter import LetterPlan
from screening_desk.services.settings import save_settings, settings_of
from screening_desk.services.wording import TextView
from tests.letters.reading import flat
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.test_letter_proof import code_of, issued, saw, switched_on

SUBJECT = ("referral", "letter.subject_value")
OWN = "Permohonan layanan bagi satu orang"


def text(office: Office, kind: str = SUBJECT[0], key: str = SUBJECT[1]) -> TextView:
    paper = next(each for each in wording.wordings(office.administrator) if each.kind == kind)
    return next(each for each in paper.texts if each.key == key)


def save(office: Office, said: str | None, kind: str = SUBJECT[0], key: str = SUBJECT[1]) -> None:
    wording.save_text(office.administrator, kind, key, said, text(office, kind, key).saw)


def entries(office: Office) -> list[tuple[str, ...]]:
    with office.store.read() as session:
        found = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "wording.save").order_by(AuditEntry.sequence)
        )
        return [(each.object_kind, each.object_id, each.reason_code, each.outcome) for each in found]


def test_a_saved_text_is_printed_and_the_trail_has_its_version_alone(office: Office) -> None:
    save(office, f"  {OWN}\n")
    found = text(office)
    assert (found.own, found.said, found.by) == (OWN, OWN, "V. Umpama")
    version = digest(default_wording().with_text(*SUBJECT, OWN)["referral"])
    assert entries(office) == [("wording", version, "own", "done")]
    letter, _, _ = issued(office)
    assert OWN in flat(letter.pdf)
    assert letter.wording == version[:12]
    (listed,) = letter_register.register(office.supervisor)
    assert listed.wording == version[:12]
    with office.store.read() as session:
        kept = {each.kind: (each.version, each.own) for each in session.scalars(select(LetterPaper))}
    assert kept["referral"] == (version[:12], True)
    assert kept["slip"] == (default_wording().mark("slip"), False)


def test_what_was_issued_keeps_its_words_and_says_by_which_it_was_made(local_office: Office) -> None:
    office = local_office
    letter, _, case_id = issued(office)
    save(office, OWN)
    again = referral.view_letter(office.supervisor, letter.letter_id)
    assert (again.pdf, again.wording) == (letter.pdf, "")
    assert referral.let_out(office.supervisor, letter.letter_id, "letter", "print") == letter.pdf
    assert referral.open_referral(office.supervisor, case_id).letters[0].wording == ""


def test_a_letter_in_the_offices_words_is_proven_by_its_check_code(local_office: Office) -> None:
    office = local_office
    switched_on(office, "check_code")
    save(office, OWN)
    save(office, "Kode periksa \ufb01le, lihat petunjuk: – “kutipan” é", "referral", "proof.caption")
    letter, _, _ = issued(office)
    code = code_of(office, letter)
    assert content.digest(letter.pdf, code.salt) == code.content
    save(office, None)
    assert content.digest(referral.view_letter(office.supervisor, letter.letter_id).pdf, code.salt) == code.content


@pytest.mark.parametrize(
    ("kind", "key", "said", "code"),
    [
        (*SUBJECT, "", "wording_empty"),
        ("referral", "letter.to", "Yth. Kepala", "wording_mark_missing"),
        ("consent_copy", "en.title", "My copy for the crime file", "wording_not_neutral"),
        ("consent_copy", "id.keep", "Saya boleh membatalkan. " * 20, "wording_long"),
    ],
)
def test_a_refused_text_changes_nothing_and_leaves_an_entry(
    local_office: Office, kind: str, key: str, said: str, code: str
) -> None:
    office = local_office
    with pytest.raises(Refused, match=code):
        save(office, said, kind, key)
    assert text(office, kind, key).saw == ""
    assert entries(office)[-1][2:] == (code, "refused")
    assert wording.problem(kind, key, said).code == code  # type: ignore[union-attr]
    with pytest.raises(Refused, match=code):
        wording.sample(office.administrator, kind, key, said)


def test_a_text_that_needs_a_second_page_where_one_is_all_is_refused(
    local_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screening_desk.letters.wording_rules.longest", lambda *_: 100_000)
    with pytest.raises(Refused, match="wording_pages"):
        save(local_office, "Isi dengan huruf cetak. " * 400, "slip", "slip.intro")
    assert longest(papers()["slip"], "slip.title") < 200


def test_only_the_administrator_words_papers(office: Office) -> None:
    for desk in (office.officer, office.supervisor, office.head, office.auditor):
        for act in (
            lambda desk=desk: wording.wordings(desk),
            lambda desk=desk: wording.save_text(desk, *SUBJECT, OWN, ""),
            lambda desk=desk: wording.sample(desk, *SUBJECT, OWN),
        ):
            with pytest.raises(Refused, match="no_right"):
                act()


def test_every_former_text_stays_and_can_be_put_back(office: Office) -> None:
    for said in (OWN, "Permohonan lain", None, OWN):
        save(office, said)
    former = wording.former_texts(office.administrator, *SUBJECT)
    assert [each.own for each in former] == [OWN, None, "Permohonan lain", OWN]
    assert former[1].said == papers()["referral"].shipped["letter.subject_value"]
    assert former[0].version == former[3].version != former[2].version
    assert text(office).own == OWN
    save(office, text(office).shipped)
    assert text(office).own is None
    assert not next(each for each in wording.wordings(office.administrator) if each.kind == "referral").changed


def test_whoever_did_not_see_the_newest_text_is_told_who_changed_it(office: Office) -> None:
    seen = text(office).saw
    save(office, OWN)
    with pytest.raises(Refused) as refused:
        wording.save_text(office.administrator, *SUBJECT, "Hal lain", seen)
    assert refused.value.code == "changed_by"
    assert refused.value.facts["by"] == "V. Umpama"
    assert text(office).own == OWN


def later_program(office: Office, **columns: str) -> None:
    """What a later program finds: the text that shipped then is another than now, or no longer fits."""
    with office.store.write() as work:
        for name, value in columns.items():
            setattr(work.session.scalars(select(OfficeText)).one(), name, value)


def test_a_later_program_says_that_it_ships_another_text(local_office: Office) -> None:
    office = local_office
    save(office, OWN)
    later_program(office, shipped="Hal yang lama")
    assert text(office).former_shipped == "Hal yang lama"
    assert text(office).said == OWN
    save(office, OWN)  # looked at, and kept
    assert text(office).former_shipped == ""


def test_a_text_that_a_later_program_cannot_use_gives_way_to_the_shipped_one(local_office: Office) -> None:
    office = local_office
    save(office, "Kepada {addressee}", "referral", "letter.to")
    later_program(office, text="Kepada {penerima}")
    found = text(office, "referral", "letter.to")
    assert (found.unfit, found.said) == ("wording_mark_unknown", found.shipped)
    assert "Yth. Kepala" in flat(issued(office)[0].pdf)


def test_the_persons_copy_and_the_blank_papers_follow_too(local_office: Office) -> None:
    office = local_office
    save(office, "Lembar saya", "consent_copy", "id.title")
    save(office, "PERSETUJUAN TULIS TANGAN", "blank_consent", "title")
    letter, _, _ = issued(office)
    assert "Lembar saya" in flat(letter.consent_pdf or b"")
    assert "PERSETUJUAN TULIS TANGAN" in flat(forms.print_blank(office.officer, "blank_consent").pdf)
    referral.let_out(office.supervisor, letter.letter_id, "letter", "print")
    save(office, "TURUNAN ke-{number}, {day}, {time}", "referral", "proof.copy")
    assert "TURUNAN ke-2" in flat(referral.let_out(office.supervisor, letter.letter_id, "letter", "print"))


def test_the_translation_says_the_same_facts_and_that_it_is_no_letter(local_office: Office) -> None:
    office = local_office
    letter, partner, _ = issued(office)
    said = flat(letter.translation_pdf or b"")
    for part in (
        "Terjemahan tidak resmi / Unofficial translation",
        "The Indonesian text prevails.",
        letter.register_number,
        f"To: {partner.addressee}",
        "English, through an interpreter",
        "social rehabilitation, safe house",
        "The person gave consent after explanation on 24 November 2026",
        "SAMPLE, invented data",
    ):
        assert part in said, part
    assert "ERIKSSON" not in said
    out = referral.let_out(office.supervisor, letter.letter_id, "translation", "export")
    assert out == letter.translation_pdf
    view = referral.view_letter(office.supervisor, letter.letter_id)
    assert [each[:2] for each in view.uses] == [("translation", "export")]


def test_the_translation_of_a_letter_with_a_name_and_without_consent(local_office: Office) -> None:
    office = local_office
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner, scope=("needs", "name")))
    plan = LetterPlan(partner.partner_id, ("social",), tonight=True, with_identity=True, identity_reason="dijemput")
    letter = referral.issue(office.supervisor, case.case_id, case.sequence + 1, plan)
    said = flat(letter.translation_pdf or b"")
    for part in ("Full name : ERIKSSON", "for this reason: dijemput.", "a safe place to stay tonight", "not disclosed"):
        assert part in said, part
    assert "L898902C3" not in said
    assert "Sex" not in said


def test_the_label_of_the_outer_envelope_tells_nothing(local_office: Office) -> None:
    office = local_office
    letter, partner, case_id = issued(office)
    said = flat(letter.envelope_pdf or b"")
    for part in ("Kantor Imigrasi Contoh", "Jalan Rekaan 1, Kota Contoh", "SEGERA", f"Yth. {partner.addressee}"):
        assert part in said, part
    code = referral.open_referral(office.supervisor, case_id).case.code
    for word in ("RAHASIA", "rujukan", "korban", "TPPO", "KEMENTERIAN", letter.register_number, code, "ERIKSSON"):
        assert word.casefold() not in said.casefold(), word
    assert referral.let_out(office.supervisor, letter.letter_id, "envelope", "print") == letter.envelope_pdf


def test_an_addressee_that_names_the_matter_is_left_off_the_envelope(local_office: Office) -> None:
    office = local_office
    case = decided(office, handed_over(office))
    partner = shelter(office, addressee="Ketua Gugus Tugas TPPO", name="Dinas Sosial Rekaan")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    letter = referral.issue(
        office.supervisor, case.case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",))
    )
    assert "Yth. Dinas Sosial Rekaan" in flat(letter.envelope_pdf or b"")


def test_where_even_its_body_names_it_there_is_no_label(local_office: Office) -> None:
    office = local_office
    before = settings_of(office.administrator)
    save_settings(office.administrator, replace(before, office_name="Satgas TPPO Contoh"))
    letter, _, _ = issued(office)
    assert (letter.has_envelope, letter.has_translation) == (False, True)
    with pytest.raises(Refused, match="sheet_missing"):
        referral.let_out(office.supervisor, letter.letter_id, "envelope", "print")


def test_nothing_beside_a_letter_goes_out_once_its_consent_is_withdrawn(local_office: Office) -> None:
    office = local_office
    letter, _, case_id = issued(office)
    given = referral.open_referral(office.supervisor, case_id).consents[0]
    consent.withdraw(office.supervisor, case_id, saw(office, case_id), given.consent_id, office.clock.now())
    for sheet in ("translation", "envelope"):
        with pytest.raises(Refused, match="consent_withdrawn"):
            referral.let_out(office.supervisor, letter.letter_id, sheet, "print")  # type: ignore[arg-type]

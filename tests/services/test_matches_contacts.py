"""Contacts that a traveller named, on watch lists: the same number or company however written, and nothing that only looks so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from screening_desk.records.list_models import ListNumber
from screening_desk.records.match_models import ListHit, ListHitCopy, ListJudgement
from screening_desk.services import match_cards, matches
from screening_desk.services.list_search import Indexes, Snapshot
from screening_desk.services.match_cards import judge_match, open_card
from tests.office import Office
from tests.services.listed import Listed, asked, opened, person, put_list

WHO = person("MEI TELADAN", "2000-01-01", "X1234567")
WHY = "Nomor itu milik hotel."


def phones(office: Office, number: str = "+62 812-3400-551", **more: object) -> str:
    entry = Listed(numbers=(("phone", number, ""),), key="1", subject="phone")
    return put_list(office, [entry], "Daftar telepon", **{"kind": "phone", **more})  # type: ignore[arg-type]


def companies(office: Office, *names: str, **more: object) -> str:
    listed = [Listed(name, key=name, subject="company") for name in names]
    return put_list(office, listed, "Daftar perekrut", **{"kind": "company", **more})  # type: ignore[arg-type]


def hits(office: Office) -> int:
    with office.store.read() as session:
        return session.scalar(select(func.count()).select_from(ListHit)) or 0


@pytest.mark.parametrize("listed", ["+62 812-3400-551", "0812 3400 551", "62 812 3400551", "0062 8123400551"])
def test_the_same_number_is_found_however_both_sides_write_it(local_office: Office, listed: str) -> None:
    phones(local_office, listed)
    for typed in ("08123400551", "+62 (0) 812 3400 551", "812-3400-551"):
        (line,) = asked(local_office, WHO, contact_phone=typed).lines
        assert (line.level, line.how, line.here, line.there) == ("possible", "phone", typed, listed)
        assert [(each.field, each.how) for each in line.contacts] == [("contact_phone", "phone")]
    assert asked(local_office, WHO, contact_phone="0812 3400 552").lines == ()


def test_a_number_of_a_list_that_was_loaded_without_its_country_is_found(local_office: Office) -> None:
    phones(local_office)
    with local_office.store.write() as work:
        (number,) = work.session.scalars(select(ListNumber))
        number.folded = number.plain = "8123400551"
    assert len(asked(local_office, WHO, contact_phone="0812 3400 551").lines) == 1


def test_a_number_that_only_fills_a_field_leads_nowhere(local_office: Office) -> None:
    phones(local_office, "081234567890")
    assert asked(local_office, WHO, contact_phone="081234567890").lines == ()
    assert asked(local_office, WHO, contact_recruiter="081234567890").lines == ()


def test_a_phone_number_is_no_number_of_a_document(local_office: Office) -> None:
    put_list(local_office, [Listed(numbers=(("passport", "628123400551", "UTO"),))])
    assert asked(local_office, WHO, contact_phone="0812 3400 551").lines == ()
    phones(local_office)
    assert asked(local_office, replace(WHO, document_number="628123400551")).lines[1:] == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("PT Maju Contoh Rekaan", True),
        ("pt. MAJU CONTOH REKAAN, tbk", True),
        ("Maju Contoh-Rekaan", True),
        ("PT Majucontoh Rekaan", True),
        ("PT Maju Contoh", False),
        ("PT Rekaan Contoh Maju", False),
        ("PT Maju Contoh Rekaan Jaya", False),
        ("agen", False),
        ("PT", False),
    ],
)
def test_a_company_is_found_by_its_name_without_the_form(local_office: Office, typed: str, found: bool) -> None:
    companies(local_office, "PT MAJU CONTOH REKAAN", "CV LAIN SEKALI")
    lines = asked(local_office, WHO, contact_recruiter=typed).lines
    assert [(one.level, one.how, one.there) for one in lines] == [
        ("possible", "company", "PT MAJU CONTOH REKAAN")
    ] * found


def test_another_form_of_company_is_found_and_said(local_office: Office) -> None:
    companies(local_office, "CV MAJU CONTOH REKAAN")
    (line,) = asked(
        local_office, WHO, contact_payer="PT Maju Contoh Rekaan", contact_employer="Maju Contoh Rekaan"
    ).lines
    assert [(each.field, each.other_form) for each in line.contacts] == [
        ("contact_employer", False),
        ("contact_payer", True),
    ]


def test_a_recruiter_who_is_a_person_is_found_and_a_listed_traveller_is_no_company(local_office: Office) -> None:
    companies(local_office, "SITI CONTOH REKAAN")
    put_list(local_office, [Listed("PT MAJU CONTOH")])
    assert len(asked(local_office, WHO, contact_recruiter="Ibu Rekaan, Siti Contoh").lines) == 1
    assert asked(local_office, WHO, contact_recruiter="Maju Contoh").lines == ()


def test_what_a_group_brings_is_asked_about(local_office: Office) -> None:
    companies(local_office, "PT MAJU CONTOH REKAAN")
    (line,) = asked(local_office, WHO, group_operator="Maju Contoh Rekaan").lines
    assert line.contacts[0].field == "group_operator"


def test_without_an_index_numbers_are_asked_and_companies_are_told_as_not_checked(local_office: Office) -> None:
    phones(local_office)
    companies(local_office, "PT MAJU CONTOH REKAAN")
    draft = opened(local_office, WHO, contact_phone="08123400551", contact_recruiter="PT Maju Contoh Rekaan")
    found = matches.check(local_office.officer, draft, Snapshot())
    assert [line.how for line in found.lines] == ["phone"]
    assert found.stale


def test_a_protected_list_leaves_the_counter_a_count_alone(office: Office) -> None:
    phones(office, kind="victim")
    companies(office, "PT MAJU CONTOH REKAAN", seen_by="supervisor")
    found = asked(office, WHO, contact_phone="08123400551", contact_recruiter="PT Maju Contoh Rekaan")
    assert (found.lines, found.facts.protected, found.facts.possible) == ((), 2, 0)


def test_a_cleared_contact_takes_the_unanswered_match_away_and_leaves_the_answered_one(office: Office) -> None:
    phones(office)
    snapshot = Indexes().renew(office.officer)
    draft = opened(office, WHO, contact_phone="08123400551")
    assert matches.check(office.officer, draft, snapshot).facts.possible == 1
    cleared = draft.give(office.clock.now(), contact_phone="")
    assert matches.check(office.officer, cleared, snapshot).facts.possible == 0
    assert hits(office) == 0
    (line,) = matches.check(office.officer, draft, snapshot).lines
    judge_match(office.supervisor, line.hit_id, "not_same", WHY, 0)
    assert matches.check(office.officer, cleared, snapshot).lines == ()
    assert hits(office) == 1


def test_the_pair_is_remembered_for_this_contact_and_asked_again_for_another(local_office: Office) -> None:
    office = local_office
    entry = Listed(numbers=(("phone", "08123400551", ""), ("phone", "08123400552", "")), key="1", subject="phone")
    put_list(office, [entry], "Daftar telepon", kind="phone")
    (line,) = asked(office, WHO, contact_phone="08123400551").lines
    assert judge_match(office.supervisor, line.hit_id, "not_same", WHY, 0).standing == "dismissed"
    again = asked(office, WHO, contact_phone="+62 812 3400 551")
    assert (again.lines, again.facts.dismissed) == ((), 1)
    assert asked(office, WHO, contact_phone="08123400552").facts.possible == 1
    assert asked(office, replace(WHO, document_number="X7654321"), contact_phone="08123400551").facts.possible == 1


def test_an_answer_about_the_name_says_nothing_of_a_number_named_later(local_office: Office) -> None:
    office = local_office
    for who in (WHO, replace(WHO, document_number="")):
        listed = Listed("MEI TELADAN", numbers=(("phone", "08123400551", ""),), key=f"k{who.document_number}")
        list_id = put_list(office, [listed], f"Daftar {who.document_number}")
        draft = opened(office, who)
        snapshot = Indexes().renew(office.officer)
        line = next(
            one
            for one in matches.check(office.officer, draft, snapshot).lines
            if one.list_name[7:] == who.document_number
        )
        judge_match(office.supervisor, line.hit_id, "not_same", WHY, 0)
        named = draft.give(office.clock.now(), contact_phone="08123400551")
        later = next(
            one
            for one in matches.check(office.officer, named, snapshot).lines
            if one.list_name[7:] == who.document_number
        )
        assert (later.standing, later.seen.contact, later.how) == ("open", "phone", "name")
        assert list_id


def test_the_card_keeps_what_was_named_and_the_trail_and_the_hit_only_codes(local_office: Office) -> None:
    phones(local_office)
    (line,) = asked(local_office, WHO, contact_phone="08123400551", contact_guarantor="Budi Teladan").lines
    card = open_card(local_office.supervisor, line.hit_id)
    assert [(each.field, each.here, each.there) for each in card.copy.contacts] == [
        ("contact_phone", "08123400551", "+62 812-3400-551")
    ]
    with local_office.store.read() as session:
        hit = session.get(ListHit, line.hit_id)
        copy = session.get(ListHitCopy, line.hit_id)
        assert hit is not None
        assert copy is not None
        assert (hit.codes["row"], hit.codes["contact"]) == ("phone", "phone")
        assert "0551" not in str(hit.codes)
        assert "Budi" not in str(copy.body)
        assert session.scalar(select(func.count()).select_from(ListJudgement)) == 0
    assert match_cards.proposals(local_office.supervisor) == ()


def test_a_wanted_person_who_was_named_is_a_quiet_line_and_nobody_of_another_list(local_office: Office) -> None:
    office = local_office
    put_list(office, [Listed("SITI CONTOH", key="1"), Listed("CONTOH", key="2")], "Pencarian")
    put_list(office, [Listed("SITI CONTOH", key="1")], "Korban", kind="victim")
    (line,) = asked(office, WHO, contact_recruiter="Ibu Contoh Siti").lines
    assert (line.list_name, line.level, line.how, line.there) == ("Pencarian", "weak", "person", "SITI CONTOH")
    found = asked(
        office, WHO, contact_companion="Siti", contact_payer="Siti Contoh Rekaan", contact_guarantor="PT Siti Contoh"
    )
    assert (found.lines, found.facts.protected) == ((), 0)

"""A newer edition is examined, compared and taken; whatever is wrong with a package changes nothing and is an entry."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from screening_desk.records.models import AuditEntry, ReferenceEdition, ReferenceVersion
from screening_desk.records.signing import PublicKey, public_of
from screening_desk.reference import Reference, from_canonical
from screening_desk.reference.package import LARGEST
from screening_desk.services import editions, reference_data, screening, signers
from screening_desk.services.access import MAY, Action, Role
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused
from screening_desk.services.history import view_screening
from screening_desk.services.reference_data import Offer
from tests.office import CITIZEN, Office, scanned
from tests.packages import (
    NOTE,
    PRIVATE,
    PUBLIC,
    STRANGER,
    Content,
    newer,
    rule,
    signed,
    unchanged,
    write_key,
    write_package,
)


@pytest.fixture
def office(office: Office, tmp_path: Path) -> Office:
    """An office that knows the edition of the program and trusts the invented signer."""
    administrator = office.administrator
    with office.store.write() as work:
        editions.settle(work, office.reference, administrator.actor, office.clock.now(), None)
    signers.trust(administrator, write_key(tmp_path), PUBLIC.code)
    office.clock.move(minutes=5)
    return office


def longer(content: Content) -> None:
    """Seven months instead of six."""
    rule(content, "six_months")["parameters"]["months"] = 7


def retitled(content: Content) -> None:
    rule(content, "intact")["title"] = {"id": "Dokumen tidak rusak", "en": "Undamaged document"}


def offered(office: Office, folder: Path, change: Callable[[Content], None] = longer, sequence: int = 2) -> Offer:
    file = write_package(folder, newer(office.reference, change, sequence))
    return reference_data.offer(office.administrator, office.reference, file)


def taken(office: Office, folder: Path, change: Callable[[Content], None] = longer, sequence: int = 2) -> Desk:
    return reference_data.take(office.administrator, offered(office, folder, change, sequence))


def entries(office: Office, action: Action) -> list[tuple[str, str, str]]:
    with office.store.read() as session:
        rows = session.scalars(select(AuditEntry).where(AuditEntry.action == action).order_by(AuditEntry.sequence))
        return [(row.outcome, row.reason_code, row.object_id) for row in rows]


def held(office: Office) -> int:
    with office.store.read() as session:
        newest = editions.newest_edition(session)
        return newest.sequence if newest else 0


def test_the_differences_are_there_before_anything_is_changed(office: Office, tmp_path: Path) -> None:
    found = offered(office, tmp_path)
    assert [(change.key, change.kind) for change in found.changes] == [("six_months", "changed")]
    assert found.signer.name == PUBLIC.name
    assert found.package.edition.note == NOTE
    assert held(office) == 1
    assert entries(office, Action.REFERENCE_TAKE) == []


def test_taking_it_writes_version_edition_and_entry_together(office: Office, tmp_path: Path) -> None:
    desk = taken(office, tmp_path)
    assert desk.reference.rules["six_months"].number("months") == 7
    assert entries(office, Action.REFERENCE_TAKE) == [("done", "edition.2", desk.reference.version)]
    with office.store.read() as session:
        kept = session.get_one(ReferenceVersion, desk.reference.version)
        assert from_canonical(kept.content) == desk.reference
        assert session.scalar(select(func.count()).select_from(ReferenceVersion)) == 2  # the former one is kept
    view = reference_data.reference_view(desk)
    assert [(row.sequence, row.source, row.signer, row.holds) for row in view.editions] == [
        (2, "package", PUBLIC.name, True),
        (1, "program", "", False),
    ]
    assert view.editions[0].by == "V. Umpama"


def test_a_version_is_kept_once_however_often_it_comes_back(office: Office, tmp_path: Path) -> None:
    desk = taken(office, tmp_path, unchanged)
    assert desk.reference == office.reference
    with office.store.read() as session:
        assert session.scalar(select(func.count()).select_from(ReferenceVersion)) == 1
        assert session.scalar(select(func.count()).select_from(ReferenceEdition)) == 2


def stranger(office: Office) -> bytes:
    return signed(newer(office.reference, longer), STRANGER)


def forged(office: Office) -> bytes:
    """A package of a stranger that names the trusted key in its head."""
    return stranger(office).replace(public_of(STRANGER).hex().encode(), PUBLIC.key.hex().encode(), 1)


def misfit(content: Content) -> None:
    content["rules"].remove(rule(content, "six_months"))


def misfit_case(content: Content) -> None:
    cases = rule(content, "six_months")["cases"]
    cases.pop(next(iter(cases)))


def broken(office: Office) -> bytes:
    class Broken(Reference):
        def canonical(self) -> str:
            return super().canonical().replace('"verdict":"blocker"', '"verdict":"refused"', 1)

    good = newer(office.reference)
    return signed(Broken(good.content, good.edition))


REFUSED: list[tuple[str, Callable[[Office], bytes]]] = [
    ("package_signer", stranger),
    ("package_signature", forged),
    ("package_older", lambda office: signed(newer(office.reference, longer, sequence=1))),
    ("package_table", broken),
    ("package_misfit", lambda office: signed(newer(office.reference, misfit))),
    ("package_cut", lambda office: signed(newer(office.reference, longer))[:-100]),
    ("package_changed", lambda office: signed(newer(office.reference, longer)).replace(b"ICAO", b"OACI", 1)),
    ("package_big", lambda office: signed(newer(office.reference, longer)) + b"\n" * LARGEST),
    ("package_format", lambda office: signed(newer(office.reference)).replace(b"package 1", b"package 9", 1)),
    ("package_not", lambda _: b"\x89PNG"),
]


@pytest.mark.parametrize(("code", "make"), REFUSED, ids=[code for code, _ in REFUSED])
def test_a_wrong_package_changes_nothing_and_leaves_an_entry(
    office: Office, tmp_path: Path, code: str, make: Callable[[Office], bytes]
) -> None:
    file = tmp_path / "wrong.sdref"
    file.write_bytes(make(office))
    with pytest.raises(Refused) as error:
        reference_data.offer(office.administrator, office.reference, file)
    assert error.value.code == code
    assert held(office) == 1
    assert entries(office, Action.REFERENCE_TAKE) == [("refused", code, "")]


def test_fault_and_place_go_with_the_refusal_and_no_sentence_in_one_language(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "broken.sdref"
    for data, fault, place in (
        (broken(office), "value", "rules["),
        (signed(newer(office.reference, misfit)), "missing", "six_months"),
        (signed(newer(office.reference, misfit_case)), "missing", "six_months: "),
    ):
        file.write_bytes(data)
        with pytest.raises(Refused) as error:
            reference_data.offer(office.administrator, office.reference, file)
        assert set(error.value.facts) == {"fault", "place"}
        assert error.value.facts["fault"] == fault
        assert str(error.value.facts["place"]).startswith(place)


def test_a_file_that_is_gone_is_said(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused) as error:
        reference_data.offer(office.administrator, office.reference, tmp_path / "not-there.sdref")
    assert error.value.code == "package_unreadable"


def test_what_somebody_else_took_meanwhile_is_not_set_back(office: Office, tmp_path: Path) -> None:
    slow = offered(office, tmp_path, longer, 2)
    taken(office, tmp_path, retitled, 3)
    with pytest.raises(Refused) as error:
        reference_data.take(office.administrator, slow)
    assert error.value.code == "package_older"
    assert held(office) == 3
    assert entries(office, Action.REFERENCE_TAKE)[-1][:2] == ("refused", "package_older")


def test_a_key_withdrawn_meanwhile_is_noticed(office: Office, tmp_path: Path) -> None:
    waiting = offered(office, tmp_path)
    signers.withdraw(office.administrator, PUBLIC.key.hex())
    with pytest.raises(Refused) as error:
        reference_data.take(office.administrator, waiting)
    assert error.value.code == "signer_withdrawn"
    assert held(office) == 1


@pytest.mark.parametrize("who", ["officer", "supervisor", "head", "auditor"])
def test_everybody_reads_and_only_the_administrator_renews(office: Office, tmp_path: Path, who: str) -> None:
    desk = office.desks[who]
    assert not reference_data.reference_view(desk).may_take
    file = write_package(tmp_path, newer(office.reference, longer))
    with pytest.raises(Refused) as error:
        reference_data.offer(desk, office.reference, file)
    assert error.value.code == "no_right"
    with pytest.raises(Refused):
        reference_data.take(desk, offered(office, tmp_path))
    with pytest.raises(Refused):
        signers.withdraw(desk, PUBLIC.key.hex())
    assert held(office) == 1
    assert Action.REFERENCE_VIEW in set.intersection(*(set(MAY[role]) for role in Role))


def test_what_was_finished_keeps_its_words_and_what_is_open_gets_the_new_ones(office: Office, tmp_path: Path) -> None:
    before = finished(office.officer)
    screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
    desk = taken(office, tmp_path, retitled)
    officer = replace(office.officer, reference=desk.reference)  # as the next sign-in gives it
    past = view_screening(officer, before)
    assert past.reference == office.reference
    assert past.reference.rules["intact"].title.en != "Undamaged document"
    open_draft = screening.resume(officer).draft
    finished_now = complete(officer, open_draft)
    assert view_screening(officer, finished_now).reference == desk.reference
    assert view_screening(office.officer, finished_now).reference == desk.reference


def finished(desk: Desk) -> str:
    """Finish a screening of an Indonesian with nothing to report."""
    return complete(desk, screening.open_screening(desk, scanned(CITIZEN), "arrival").draft)


def complete(desk: Desk, draft: Draft) -> str:
    """Answer what is open, and finish."""
    now = desk.clock.now()
    draft = replace(draft, accompanied=False).give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    return screening.finish(desk, draft).screening_id


def test_a_key_is_trusted_only_with_the_code_told_by_another_way(office: Office, tmp_path: Path) -> None:
    other = PublicKey("Kantor Contoh Lain", public_of(STRANGER))
    file, administrator = write_key(tmp_path, other), office.administrator
    for typed in ("", "0" * 32, PUBLIC.code, other.code[:-1]):
        with pytest.raises(Refused) as error:
            signers.trust(administrator, file, typed)
        assert error.value.code == "signer_code_wrong"
    typed = signers.spaced(other.code).upper()
    assert signers.trust(administrator, file, f" {typed} ").name == other.name
    found = next(row for row in reference_data.reference_view(administrator).signers if row.name == other.name)
    assert found.trusted
    assert found.by == "V. Umpama"
    assert entries(office, Action.REFERENCE_KEY)[-1] == ("done", "trusted", other.key.hex())


def test_a_withdrawn_key_never_comes_back(office: Office, tmp_path: Path) -> None:
    administrator = office.administrator
    signers.withdraw(administrator, PUBLIC.key.hex())
    (row,) = reference_data.reference_view(administrator).signers
    assert not row.trusted
    assert row.withdrawn_by == "V. Umpama"
    for act, code in (
        (lambda: signers.trust(administrator, write_key(tmp_path), PUBLIC.code), "signer_withdrawn"),
        (lambda: signers.withdraw(administrator, PUBLIC.key.hex()), "signer_withdrawn"),
        (lambda: offered(office, tmp_path), "signer_withdrawn"),
        (lambda: signers.withdraw(administrator, "00" * 32), "not_found"),
    ):
        with pytest.raises(Refused) as error:
            act()
        assert error.value.code == code


@pytest.mark.parametrize("content", [b"", b"not a key", b"\xff\xfe", b"screening-desk reference key 1 00 X\n"])
def test_another_file_is_no_key(office: Office, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.pub"
    file.write_bytes(content)
    with pytest.raises(Refused) as error:
        signers.trust(office.administrator, file, PUBLIC.code)
    assert error.value.code == "key_file_wrong"
    with pytest.raises(Refused):
        signers.name_in(file)


def test_a_key_of_the_program_is_trusted_and_can_be_withdrawn(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from screening_desk.reference.signers import Signer

    shipped = Signer("Pengelola Program", public_of(STRANGER).hex())
    monkeypatch.setattr("screening_desk.reference.signers.load", lambda: (shipped,))
    file = write_package(tmp_path, newer(office.reference, longer), STRANGER)
    found = reference_data.offer(office.administrator, office.reference, file)
    assert (found.signer.name, found.signer.shipped) == ("Pengelola Program", True)
    signers.withdraw(office.administrator, shipped.key)
    with pytest.raises(Refused) as error:
        reference_data.take(office.administrator, found)
    assert error.value.code == "signer_withdrawn"


def settled(office: Office, program: Reference, since: Any = None) -> editions.Settled:
    with office.store.write() as work:
        return editions.settle(work, program, office.administrator.actor, office.clock.now(), since)


def test_after_a_restart_the_edition_taken_holds_and_a_newer_program_wins(office: Office, tmp_path: Path) -> None:
    desk = taken(office, tmp_path)
    again = settled(office, office.reference)
    assert (again.reference, again.notice) == (desk.reference, "")
    assert again.reference.edition == desk.reference.edition
    last_time = office.clock.now()
    office.clock.move(days=1)
    update = newer(office.reference, retitled, sequence=3)
    found = settled(office, update, last_time)
    assert (found.reference, found.notice) == (update, "reference_program")
    assert entries(office, Action.REFERENCE_UPDATE) == [("done", "edition.3", update.version)]
    office.clock.move(days=1)
    told_once = settled(office, update, office.clock.now())
    assert (told_once.reference, told_once.notice) == (update, "")


def test_the_administrator_is_told_even_when_somebody_else_signed_in_first(office: Office, tmp_path: Path) -> None:
    taken(office, tmp_path)
    administrator_was_here = office.clock.now()
    office.clock.move(days=1)
    update = newer(office.reference, retitled, sequence=3)
    settled(office, update, None)
    office.clock.move(hours=1)
    assert settled(office, update, administrator_was_here).notice == "reference_program"


def test_a_package_with_the_number_of_the_program_stands(office: Office, tmp_path: Path) -> None:
    desk = taken(office, tmp_path, longer, 2)
    same_number = newer(office.reference, retitled, sequence=2)
    assert settled(office, same_number).reference == desk.reference


def test_an_edition_that_a_new_program_cannot_use_is_set_aside_and_said(office: Office, tmp_path: Path) -> None:
    taken(office, tmp_path)

    def needs_more(content: Content) -> None:
        content["texts"]["needed_by_the_new_program"] = {"id": "perlu", "en": "needed"}

    update = newer(office.reference, needs_more, sequence=1)
    found = settled(office, update)
    assert (found.reference, found.notice) == (update, "reference_unfit")


def test_an_edition_that_a_newer_program_writes_down_otherwise_still_holds(office: Office, tmp_path: Path) -> None:
    """What a field added later says by default is not in the text that was stored before."""
    desk = taken(office, tmp_path)
    older = desk.reference.canonical().replace('"continues":null,', "")
    digest = hashlib.sha256(older.encode()).hexdigest()
    assert digest != desk.reference.version
    with office.store.write() as work:
        now = office.clock.now()
        work.session.add(ReferenceVersion(digest=digest, content=older, first_used_at=now))
        work.session.flush()
        work.session.execute(update(ReferenceEdition).where(ReferenceEdition.sequence == 2).values(digest=digest))
    found = settled(office, office.reference)
    assert found.reference == desk.reference
    view = reference_data.reference_view(replace(office.administrator, reference=found.reference))
    assert [row.holds for row in view.editions] == [True, False]


def test_a_fresh_office_knows_the_edition_of_the_program_without_a_word(office: Office) -> None:
    (row,) = reference_data.reference_view(office.administrator).editions
    assert (row.sequence, row.source, row.holds) == (1, "program", True)
    assert entries(office, Action.REFERENCE_UPDATE) == []
    assert settled(office, office.reference).notice == ""
    assert PRIVATE != STRANGER

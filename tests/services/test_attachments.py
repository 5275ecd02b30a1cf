"""Attachments of a case: who adds, what is kept, what is refused with which trace, and that they go with the case."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from screening_desk.exchange.attachment import Remade
from screening_desk.records.models import AuditEntry
from screening_desk.records.station_models import Attachment
from screening_desk.reference import limits
from screening_desk.services import attachments, retention, review
from screening_desk.services.case_view import CaseView
from tests.exchange.test_attachment import CANARY, pdf, picture, shown, with_marks
from tests.office import Office
from tests.services.cases import handed_over
from tests.services.test_stations import refused
from tests.two_offices import Pair, held


@pytest.fixture
def ticket(tmp_path: Path) -> Path:
    """A picture as it comes from a phone."""
    file = tmp_path / "IMG_7741 ERIKSSON.jpg"
    file.write_bytes(with_marks()["exif"])
    return file


def opened(office: Office) -> CaseView:
    return review.open_case(office.supervisor, handed_over(office))


def put(office: Office, attachment_id: str, content: bytes) -> None:
    """Let a store hold what a hostile station would have written."""
    with office.store.write() as work:
        kept = work.session.get(Attachment, attachment_id)
        assert kept is not None
        kept.content = content


def trail(office: Office) -> list[tuple[str, str, str]]:
    with office.store.read() as session:
        wanted = select(AuditEntry).where(AuditEntry.action.startswith("attachment")).order_by(AuditEntry.sequence)
        return [(each.action, each.reason_code, each.outcome) for each in session.scalars(wanted)]


def test_a_picture_is_kept_as_pixels_and_shown_with_an_entry(office: Office, ticket: Path) -> None:
    case, desk = opened(office), office.supervisor
    (row,) = attachments.attach(desk, case.case_id, case.sequence, ticket, "  Tiket   pulang ")
    assert (row.title, row.kind, row.pages, row.by) == ("Tiket pulang", "picture", 1, "S. Contoh")
    view = attachments.view_attachment(office.second, row.attachment_id)
    assert view.pdf.startswith(b"%PDF")
    assert CANARY not in view.pdf
    assert attachments.attachments(office.second, case.case_id) == (row,)
    assert trail(office) == [
        ("attachment.add", "", "done"),
        ("attachment.view", "", "done"),
        ("attachment.view", "listed", "done"),
    ]
    assert [event.kind for event in review.open_case(desk, case.case_id).events][-1] == "attached"


def test_nothing_of_the_file_or_its_name_stays(local_office: Office, ticket: Path) -> None:
    case = opened(local_office)
    attachments.attach(local_office.supervisor, case.case_id, case.sequence, ticket, "Tiket")
    with local_office.store.read() as session:
        kept = session.scalars(select(Attachment)).one()
        assert all("IMG_7741" not in str(value) for value in vars(kept).values())
    for file in local_office.store.folder.rglob("*"):
        assert CANARY not in file.read_bytes()
        assert b"%PDF" not in file.read_bytes()


def test_what_is_no_good_is_refused_and_the_case_stays_as_it_was(office: Office, tmp_path: Path) -> None:
    case, desk, file = opened(office), office.supervisor, tmp_path / "x"
    for content, title, code in (
        (b"GIF89a", "x", "attachment_kind"),
        (picture()[:90], "x", "attachment_damaged"),
        (pdf(31), "x", "attachment_pages"),
        (picture(), "  ", "attachment_title"),
    ):
        file.write_bytes(content)
        with refused(code):
            attachments.attach(desk, case.case_id, case.sequence, file, title)
    with refused("attachment_unreadable"):
        attachments.attach(desk, case.case_id, case.sequence, tmp_path / "gone", "x")
    assert review.open_case(desk, case.case_id).sequence == case.sequence
    assert {entry[2] for entry in trail(office)} == {"refused"}


def test_only_who_has_the_case_adds_to_it(office: Office, ticket: Path) -> None:
    case = opened(office)
    with refused("open_elsewhere"):
        attachments.attach(office.second, case.case_id, case.sequence, ticket, "x")
    with refused("changed_meanwhile"):
        attachments.attach(office.supervisor, case.case_id, case.sequence - 1, ticket, "x")


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor"])
def test_whoever_does_not_review_sees_none(office: Office, ticket: Path, who: str) -> None:
    case = opened(office)
    (row,) = attachments.attach(office.supervisor, case.case_id, case.sequence, ticket, "x")
    desk = office.desks[who]
    for act in (
        lambda: attachments.attachments(desk, case.case_id),
        lambda: attachments.view_attachment(desk, row.attachment_id),
        lambda: attachments.attach(desk, case.case_id, case.sequence + 1, ticket, "x"),
    ):
        with refused("no_right"):
            act()


def test_a_case_holds_so_many(office: Office, ticket: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = limits.load()
    one = msgspec.structs.replace(own, attachment=msgspec.structs.replace(own.attachment, of_a_case=1))
    monkeypatch.setattr(limits, "load", lambda: one)
    case = opened(office)
    attachments.attach(office.supervisor, case.case_id, case.sequence, ticket, "x")
    with refused("attachment_many"):
        attachments.attach(office.supervisor, case.case_id, case.sequence + 1, ticket, "x")


def test_what_another_station_calls_an_attachment_is_painted_apart(pair: Pair, ticket: Path) -> None:
    case = opened(pair.counter)
    (row,) = attachments.attach(pair.counter.supervisor, case.case_id, case.sequence, ticket, "Tiket")
    pair.take(pair.bureau, pair.send(pair.counter, case.case_id))
    put(pair.bureau, row.attachment_id, with_marks()["script"])
    assert CANARY not in attachments.view_attachment(pair.bureau.supervisor, row.attachment_id).pdf
    put(pair.bureau, row.attachment_id, b"%PDF-1.7 no more")
    with refused("attachment_damaged"):
        attachments.view_attachment(pair.bureau.supervisor, row.attachment_id)


def test_attachments_go_with_the_case_to_another_station(pair: Pair, ticket: Path) -> None:
    case = opened(pair.counter)
    (row,) = attachments.attach(pair.counter.supervisor, case.case_id, case.sequence, ticket, "Tiket")
    pair.take(pair.bureau, pair.send(pair.counter, case.case_id))
    assert held(pair.counter) == held(pair.bureau)
    there = attachments.view_attachment(pair.bureau.supervisor, row.attachment_id)
    here = attachments.view_attachment(pair.counter.supervisor, row.attachment_id)
    assert there.title == here.title
    assert shown(Remade("picture", 1, there.pdf)).size == shown(Remade("picture", 1, here.pdf)).size
    with refused("case_away"):
        attachments.attach(pair.counter.supervisor, case.case_id, case.sequence + 2, ticket, "x")


def test_what_is_removed_is_destroyed_and_a_row_says_who_when_and_why(office: Office, ticket: Path) -> None:
    case, desk = opened(office), office.supervisor
    (row,) = attachments.attach(desk, case.case_id, case.sequence, ticket, "Paspor orang lain")
    with refused("removal_reason_missing"):
        attachments.remove_attachment(desk, row.attachment_id, case.sequence + 1, " ")
    with refused("open_elsewhere"):
        attachments.remove_attachment(office.second, row.attachment_id, case.sequence + 1, "Salah orang")
    office.clock.move(minutes=4)
    (left,) = attachments.remove_attachment(desk, row.attachment_id, case.sequence + 1, "Salah orang")
    assert left.removal is not None
    assert (left.title, left.removal.by, left.removal.reason) == ("", "S. Contoh", "Salah orang")
    assert left.removal.at == office.clock.now()
    with office.store.read() as session:
        kept = session.scalars(select(Attachment)).one()
        assert (kept.title, kept.content, bool(kept.sha256)) == ("", b"", True)
    for gone in (
        lambda: attachments.view_attachment(desk, row.attachment_id),
        lambda: attachments.remove_attachment(desk, "0" * 32, case.sequence + 2, "x"),
    ):
        with refused("not_found"):
            gone()
    with refused("changed_meanwhile"):
        attachments.remove_attachment(desk, row.attachment_id, case.sequence + 2, "lagi")
    assert [event.kind for event in review.open_case(desk, case.case_id).events][-1] == "detached"
    with refused("no_right"):
        attachments.remove_attachment(office.officer, row.attachment_id, case.sequence + 2, "x")


def test_a_legal_hold_keeps_the_attachments_of_its_case(office: Office, ticket: Path) -> None:
    case, desk = opened(office), office.supervisor
    (row,) = attachments.attach(desk, case.case_id, case.sequence, ticket, "Tiket")
    retention.hold(office.head, case.code, "Perkara")
    with refused("attachment_held"):
        attachments.remove_attachment(desk, row.attachment_id, case.sequence + 1, "Salah orang")
    (standing,) = retention.holds(office.head)
    retention.lift(office.head, standing.hold_id, "Selesai")
    (left,) = attachments.remove_attachment(desk, row.attachment_id, case.sequence + 1, "Salah orang")
    assert left.removal is not None


def test_a_removal_goes_with_the_case_and_no_older_file_brings_the_pages_back(pair: Pair, ticket: Path) -> None:
    case, desk = opened(pair.counter), pair.counter.supervisor
    (row,) = attachments.attach(desk, case.case_id, case.sequence, ticket, "Tiket")
    older = pair.send(pair.counter, case.case_id)
    pair.take(pair.bureau, older)
    there = review.open_case(pair.bureau.supervisor, case.case_id)
    attachments.remove_attachment(pair.bureau.supervisor, row.attachment_id, there.sequence, "Salah orang")
    pair.take(pair.counter, pair.send(pair.bureau, case.case_id))
    pair.take(pair.bureau, older)
    for office in (pair.counter, pair.bureau):
        with office.store.read() as session:
            assert session.scalars(select(Attachment)).one().content == b""
        (left,) = attachments.attachments(office.supervisor, case.case_id)
        assert left.removal is not None

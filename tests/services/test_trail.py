"""The trail for those who check it: the last verdict is kept, and a restore hides nothing of what was before."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from screening_desk.reference import Reference
from screening_desk.services import custody, entry, recovery, trail
from screening_desk.services.access import Action
from screening_desk.services.entry import Door, SetUpPlan, SignedIn
from screening_desk.services.errors import Refused
from tests.office import SETTINGS, Office
from tests.services.test_entry import CHEAP, PHRASE
from tests.stores import FrozenClock


def test_nothing_is_called_verified_before_it_was(office: Office) -> None:
    assert trail.last_verdict(office.auditor) is None


def test_the_last_verdict_is_there_for_the_next_one_who_asks(office: Office) -> None:
    office.clock.move(minutes=12)
    found = trail.verify(office.administrator)
    trail.entries(office.auditor)
    office.clock.move(days=1)
    kept = trail.last_verdict(office.auditor)
    assert kept is not None
    assert (kept.ok, kept.sequence, kept.head, kept.by) == (True, found.sequence, found.head, "V. Umpama")
    assert f"{kept.at:%d %H.%M}" == "24 02.42"
    assert kept.later == 2  # the verdict itself, and the reading
    (begun, done) = [row for row in reversed(trail.entries(office.auditor)) if row.action == Action.AUDIT_VERIFY]
    assert (begun.reason_code, done.reason_code) == ("started", f"intact.{found.sequence}")
    assert done.object_id == found.head


def test_a_broken_chain_is_kept_with_its_first_bad_entry(local_office: Office) -> None:
    for _ in range(3):
        trail.entries(local_office.auditor)
    with local_office.store.write() as work:
        work.session.execute(text("UPDATE audit_entry SET outcome = 'x' WHERE sequence = 3"))
    found = trail.verify(local_office.auditor)
    assert (found.ok, found.first_bad, found.sequence) == (False, 3, 2)
    kept = trail.last_verdict(local_office.administrator)
    assert kept is not None
    assert (kept.ok, kept.first_bad) == (False, 3)
    assert trail.entries(local_office.auditor)[0].reason_code == "broken.3"


def test_only_who_may_verify_reads_the_verdict(office: Office) -> None:
    with pytest.raises(Refused, match="no_right"):
        trail.last_verdict(office.officer)


@pytest.fixture
def restored(tmp_path: Path, clock: FrozenClock, reference_data: Reference) -> SignedIn:
    """An office on a new computer, from a backup, signed in."""
    door = Door(tmp_path / "data", reference_data, clock, floor=CHEAP)
    entry.set_up(door, SetUpPlan(SETTINGS, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    recovery.kept(door)
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    trail.verify(signed.desk)
    custody.make_backup(signed, door, PHRASE, tmp_path / "b.sdbackup")
    entry.leave(signed.desk)
    other = Door(tmp_path / "pc", reference_data, clock, floor=CHEAP)
    custody.restore(other, tmp_path / "b.sdbackup", "v.umpama", PHRASE)
    return entry.sign_in(other, "v.umpama", PHRASE)


def test_after_a_restore_the_former_chain_is_verified_too(restored: SignedIn) -> None:
    desk = restored.desk
    assert trail.last_verdict(desk) is None  # it was about another chain
    found = trail.verify(desk)
    assert found.ok
    assert found.entries > found.sequence
    with desk.store.write() as work:
        changed = "UPDATE audit_entry SET outcome = 'x' WHERE sequence = 2 AND chain_id <> :own"
        work.session.execute(text(changed), {"own": desk.store.chain_id})
    found = trail.verify(desk)
    assert (found.ok, found.first_bad) == (False, 2)
    assert found.sequence > 2  # the present chain holds
    entry.leave(desk)


def test_after_a_restore_the_former_chain_is_read_on(restored: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = restored.desk
    monkeypatch.setattr(type(desk), "_check", lambda *_: None)  # whoever reads it is an auditor
    whole = trail.entries(desk)
    starts = [row for row in whole if row.action == "chain.start"]
    assert [row.reason_code.partition(".")[0] for row in starts] == ["restored", "new"]
    paged = trail.entries(desk, before=whole[0], limit=2)
    seen = list(paged)
    while paged:
        paged = trail.entries(desk, before=paged[-1], limit=2)
        seen += paged
    assert seen == list(whole[1:])
    entry.leave(desk)


def test_a_restored_office_is_not_told_that_its_waits_are_missing(restored: SignedIn) -> None:
    assert restored.notices == ()
    entry.leave(restored.desk)

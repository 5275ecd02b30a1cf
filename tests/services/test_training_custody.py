"""A backup never turns a training store into an office's, or the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import Reference
from screening_desk.services import custody, entry
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.errors import Refused
from screening_desk.services.training_store import training_settings
from tests.office import SETTINGS
from tests.services.test_entry import CHEAP, PHRASE
from tests.stores import FrozenClock


def made(folder: Path, clock: FrozenClock, data: Reference, *, training: bool) -> Door:
    """Set a store of one kind up."""
    door = Door(folder, data, clock, floor=CHEAP, training=training)
    settings = training_settings(SETTINGS) if training else SETTINGS
    entry.set_up(door, SetUpPlan(settings, "V. Umpama", "v.umpama", PHRASE), cost=CHEAP)
    return door


@pytest.mark.parametrize("training", [True, False], ids=["of_training", "of_an_office"])
def test_a_backup_comes_back_to_its_own_kind_alone_and_a_refusal_changes_nothing(
    training: bool, tmp_path: Path, clock: FrozenClock, reference_data: Reference
) -> None:
    door = made(tmp_path / "own", clock, reference_data, training=training)
    other = made(tmp_path / "other", clock, reference_data, training=not training)
    file = tmp_path / "b.sdbackup"
    signed = entry.sign_in(door, "v.umpama", PHRASE)
    custody.make_backup(signed, door, PHRASE, file)
    entry.leave(signed.desk)
    before = {each.name: each.read_bytes() for each in other.folder.iterdir() if each.name != "lock"}
    with pytest.raises(Refused, match="training_store"):
        custody.restore(other, file, "v.umpama", PHRASE)
    after = {each.name: each.read_bytes() for each in other.folder.iterdir() if each.name != "lock"}
    assert after == before
    assert custody.restore(door, file, "v.umpama", PHRASE).set_aside is not None
    entry.leave(entry.sign_in(door, "v.umpama", PHRASE).desk)

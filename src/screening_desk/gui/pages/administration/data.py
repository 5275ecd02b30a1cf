"""What the administration pages read in one go, off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass, field

from screening_desk.services import custody, staff, trail
from screening_desk.services.custody import BackupRow
from screening_desk.services.entry import SignedIn
from screening_desk.services.partners import PartnerView, partners
from screening_desk.services.settings import OfficeSettings, settings_of
from screening_desk.services.staff import StaffRow
from screening_desk.services.trail import TrailVerdict


@dataclass(frozen=True)
class Overview:
    """People, backups and partners of an office."""

    people: tuple[StaffRow, ...]
    backups: tuple[BackupRow, ...]
    partners: tuple[PartnerView, ...]
    settings: OfficeSettings = field(default_factory=OfficeSettings)
    verdict: TrailVerdict | None = None
    """The last verification of the trail, whoever made it."""


def overview(signed: SignedIn) -> Overview:
    """Read the overview; listing people leaves an entry."""
    desk = signed.desk
    return Overview(
        staff.people(signed),
        custody.backups(signed),
        partners(desk) if not desk.training else (),
        settings_of(desk),
        trail.last_verdict(desk),
    )

"""What the administration pages read in one go, off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass

from screening_desk.services import custody, staff
from screening_desk.services.custody import BackupRow
from screening_desk.services.entry import SignedIn
from screening_desk.services.partners import PartnerView, partners
from screening_desk.services.staff import StaffRow


@dataclass(frozen=True)
class Overview:
    """People, backups and partners of an office."""

    people: tuple[StaffRow, ...]
    backups: tuple[BackupRow, ...]
    partners: tuple[PartnerView, ...]


def overview(signed: SignedIn) -> Overview:
    """Read the overview; listing people leaves an entry."""
    return Overview(staff.people(signed), custody.backups(signed), partners(signed.desk))

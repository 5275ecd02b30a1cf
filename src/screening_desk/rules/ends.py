"""The two end dates a stay may have, printed in the passport and recorded in SIMKIM, and which of them counts."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from screening_desk.rules.inspection import Inspection


@dataclass(frozen=True, slots=True)
class End:
    """The end date in the passport, the one in SIMKIM, and the one that counts.

    `seen`: the officer said what the passport prints. `unread`: SIMKIM can be read, and what it says was not given; while
    it is not reachable, a date typed for it counts as none.
    """

    printed: date | None
    recorded: date | None
    used: date | None
    seen: bool
    unread: bool

    @property
    def differs(self) -> bool:
        """Say whether there are two dates, of which the officer chooses one."""
        return self.printed is not None and self.recorded is not None and self.printed != self.recorded

    @classmethod
    def of(cls, seen: Inspection) -> Self:
        """Take the only end date there is, or of two the one that the officer chose (decision 3)."""
        printed, recorded = seen.day("permit_until"), seen.day("permit_recorded")
        looked = printed is not None or seen.answer("permit_until") is not None
        unread = recorded is None and seen.answer("permit_recorded") is None and not unreachable(seen)
        if not looked or unreachable(seen):
            recorded = None
        used = printed or recorded
        if printed is not None and recorded is not None and printed != recorded:
            used = {"by_passport": printed, "by_record": recorded}.get(_chosen(seen))
        return cls(printed, recorded, used, looked, unread)


def _chosen(seen: Inspection) -> str:
    """Say by which of the two the reason goes, "" while there is none or the officer cannot choose."""
    row, reason = seen.row("stay_end"), seen.answer("permit_rests_on")
    return next((which for which in ("by_passport", "by_record") if reason in row.codes(which)), "")


def unreachable(seen: Inspection) -> bool:
    """Say whether SIMKIM could not be asked, so that no date in it can have been read."""
    return seen.answer("simkim") == "unreachable"

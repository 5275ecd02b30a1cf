"""One unit of work: a session, and the audit entries of its own transaction."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from screening_desk import __version__
from screening_desk.records import chain
from screening_desk.records.clock import Clock
from screening_desk.records.mark import MarkState

ALARMS: tuple[MarkState, ...] = ("ahead", "missing", "wrong")


@dataclass(frozen=True, slots=True)
class Alarm:
    """A mark that did not fit when the store was opened, waiting to be written into the chain."""

    state: MarkState
    found: chain.Head | None


class Work:
    """What `Store.write` yields. All of it is kept, or none."""

    def __init__(self, session: Session, chain_id: str, clock: Clock, alarm: Alarm | None) -> None:
        self.session = session
        self.chain_id = chain_id
        self._clock = clock
        self._alarm = alarm
        self.head: chain.Head | None = None
        """Where the chain ends after this work's entries; None as long as there are none."""

    def audit(
        self,
        action: str,
        object_kind: str,
        object_id: str,
        *,
        person_id: str,
        role: str,
        reason_code: str = "",
        outcome: str = "done",
    ) -> int:
        """Append an entry and return its sequence number.

        Codes are short lower-case words, ids 32 or 64 hex digits or empty; anything else is a ValueError.
        """
        codes = {"action": action, "object_kind": object_kind, "role": role}
        codes |= {"reason_code": reason_code, "outcome": outcome}
        chain.check_fields(person_id, codes, object_id)
        if self._alarm:
            self._tell(self._alarm, person_id, role)
            self._alarm = None
        return self._append(action, object_kind, object_id, person_id, role, reason_code, outcome).sequence

    def _tell(self, alarm: Alarm, person_id: str, role: str) -> None:
        """Put the alarm into the chain before the first new entry, so that it is never repaired in silence."""
        object_id = alarm.found.digest.hex() if alarm.found else ""
        reason = f"{alarm.state}.{chain.spelled(alarm.found.sequence)}" if alarm.found else alarm.state
        self._append("mark.alarm", "mark", object_id, person_id, role, reason, "found")

    def upgraded(self, was: int, person_id: str = "", role: str = "system") -> None:
        """Say that this program brought the store up from an older form; of whom it was opened for nothing is known."""
        reason = f"schema.{chain.spelled(was)}"
        self.audit("store.upgrade", "store", "", person_id=person_id, role=role, reason_code=reason)

    def start_chain(self, person_id: str, role: str, object_kind: str, object_id: str, reason_code: str) -> chain.Head:
        """Write the first entry of a new chain; its reason may hold a hash, so it is not checked as a code."""
        return self._append("chain.start", object_kind, object_id, person_id, role, reason_code, "done")

    def _append(
        self, action: str, object_kind: str, object_id: str, person_id: str, role: str, reason_code: str, outcome: str
    ) -> chain.Head:
        before = self.head or chain.head(self.session, self.chain_id)
        entry = chain.Entry(
            chain_id=self.chain_id,
            sequence=before.sequence + 1,
            at=self._clock.now(),
            person_id=person_id,
            role=role,
            action=action,
            object_kind=object_kind,
            object_id=object_id,
            reason_code=reason_code,
            outcome=outcome,
            program_version=__version__,
        )
        self.head = chain.append(self.session, before, entry)
        return self.head

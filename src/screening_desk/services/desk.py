"""A signed-in person at an open store, and the one way a service touches that store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from screening_desk.records.clock import Clock
from screening_desk.records.errors import StoreError
from screening_desk.records.models import Staff
from screening_desk.records.prepared import Prepared
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.reference import Reference
from screening_desk.services.access import Action, Role, allows, fits
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.listing import Listing

_STANDING = Prepared(select(Staff.active, Staff.first_passphrase, Staff.role).where(Staff.id == bindparam("person")))

BEFORE_OWN_PASSPHRASE = frozenset({Action.PASSPHRASE, Action.SIGN_OUT, Action.LOCK, Action.HIDE, Action.UNHIDE})
"""All that a person can do who still has the passphrase an administrator saw."""


@dataclass(frozen=True)
class Actor:
    """Who acts: ``id`` is random, ``name`` is for the screen, ``role`` is the one in the store."""

    id: str
    name: str
    username: str
    role: Role


Also = list[tuple[str, str, str]]
"""Entries beside the one of an act: what they are about, its id, and a reason code."""


@dataclass(frozen=True)
class Desk:
    """What every service is given first: the store, the dated facts, the clock and the person.

    ``asks``: rules that are off until an office asks for them, and this office does (as of the sign-in).
    ``training``: the store holds invented travellers only; that never changes.
    """

    store: Store
    reference: Reference
    clock: Clock
    actor: Actor
    asks: frozenset[str] = frozenset()
    training: bool = False

    @contextmanager
    def act(
        self,
        action: Action,
        kind: str,
        object_id: str,
        reason_code: str = "",
        outcome: str = "done",
        also: Also | None = None,
    ) -> Iterator[Session]:
        """One transaction with its access check and its audit entry.

        ``also``: further entries of the same act (kind, id, reason), which the body may put into the list.

        The entry and the change are committed together, before anything is returned to be shown. A refusal, of the
        right or of the matter, rolls the change back and leaves an entry of its own.
        """
        try:
            with self._writing() as work:
                self._check(work.session, action)
                self._audit(work, action, kind, object_id, reason_code, outcome)
                yield work.session
                for other, other_id, reason in also or ():
                    self._audit(work, action, other, other_id, reason)
        except Refused as refused:
            with self._writing() as work:
                self._audit(work, action, kind, object_id, refused.code, outcome="refused")
            raise

    @contextmanager
    def show(self, action: Action, kind: str, why: str = "") -> Iterator[Listing]:
        """One transaction whose result is a list that tells who someone is.

        The body names the ids it returns; then the one entry (kind, count, hash of the ids) is committed, and only then
        anything is shown.
        """
        listed = f"list.{kind}"
        try:
            with self._writing() as work:
                self._check(work.session, action)
                listing = Listing(work.session)
                yield listing
                object_id, reason_code = listing.entry(why)
                self._audit(work, action, listed, object_id, reason_code)
        except Refused as refused:
            with self._writing() as work:
                self._audit(work, action, listed, "", refused.code, outcome="refused")
            raise

    @contextmanager
    def look(self, action: Action) -> Iterator[Session]:
        """Read what tells nothing of who someone is (queue, last screenings): checked, without an entry."""
        try:
            with self.store.read() as session:
                self._check(session, action)
                yield session
        except Refused as refused:
            with self._writing() as work:
                self._audit(work, action, "list", "", refused.code, outcome="refused")
            raise
        except StoreError as error:
            raise Unavailable(error.code) from error

    @contextmanager
    def quietly(self, action: Action) -> Iterator[Session]:
        """Write without an entry: only the drafts of one's own open work."""
        with self._writing() as work:
            self._check(work.session, action)
            yield work.session

    @contextmanager
    def _writing(self) -> Iterator[Work]:
        try:
            with self.store.write() as work:
                yield work
        except StoreError as error:
            raise Unavailable(error.code) from error

    def _check(self, session: Session, action: Action) -> None:
        """The role in the store stands, at once: a person disabled a minute ago does nothing more."""
        active, first_passphrase, role = _STANDING.first(session, {"person": self.actor.id}) or (False, False, "")
        if not active:
            raise Refused("disabled")
        if first_passphrase and action not in BEFORE_OWN_PASSPHRASE:
            raise Refused("first_passphrase")
        if not allows(role, action):
            raise Refused("no_right")
        if not fits(role, action, training=self.training):
            raise Refused("training_store" if self.training else "not_training_store")

    def _audit(
        self, work: Work, action: Action, kind: str, object_id: str, reason_code: str, outcome: str = "done"
    ) -> None:
        work.audit(
            action,
            kind,
            object_id,
            person_id=self.actor.id,
            role=self.actor.role,
            reason_code=reason_code,
            outcome=outcome,
        )

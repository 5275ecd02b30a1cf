"""What is overdue in follow-up and about an office's data, told at sign-in to those who can do something about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.models import AuditEntry, BackupRecord, Setting
from screening_desk.records.rights_models import SubjectRequest
from screening_desk.services.access import Role
from screening_desk.services.follow_up import any_late
from screening_desk.services.settings import OfficeSettings
from screening_desk.services.zone import day_of

DAILY = "backup.daily"
"""The setting in which the last try of a daily backup stands: ``at``, and ``code`` of what went wrong or nothing."""
WARNED = timedelta(hours=24)
TOLD = frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR})


def reminders(session: Session, chain_id: str, settings: OfficeSettings, role: Role, now: datetime) -> list[str]:
    """Return the notices about follow-up and backups; a demo office has nothing to lose and gets none about those."""
    due = ["follow_up_late"] if role == Role.SUPERVISOR and any_late(session, day_of(now)) else []
    due += ["request_due"] if role in {Role.SUPERVISOR, Role.HEAD} and _request_due(session, now) else []
    if role not in TOLD or settings.sample:
        return due
    tried = session.get(Setting, DAILY)
    failed = due + (["backup_failed"] if settings.backup_folder and tried is not None and tried.value["code"] else [])
    newest = session.scalar(select(BackupRecord.at).order_by(BackupRecord.at.desc()).limit(1))
    if newest is not None:
        return failed + (["backup_old"] if overdue(newest, settings.backup_days, now) else [])
    first = session.get(AuditEntry, (chain_id, 1))
    old = first is not None and overdue(first.at, settings.backup_days, now)
    return failed + (["backup_none"] if old else [])


def _request_due(session: Session, now: datetime) -> bool:
    """Whether the term of a request about somebody's own data ends within a day, or has ended."""
    open_ones = select(SubjectRequest.id).where(SubjectRequest.answered_at.is_(None))
    return session.scalar(open_ones.where(SubjectRequest.due_at <= now + WARNED).limit(1)) is not None


def overdue(newest: datetime, days: int, now: datetime) -> bool:
    """Say whether a backup is older than so many days of the office's calendar; yesterday's is one day old."""
    return (day_of(now) - day_of(newest)).days > days

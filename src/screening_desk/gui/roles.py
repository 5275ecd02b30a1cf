"""The words for the roles of an office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Role

translate = QCoreApplication.translate


def role_words(role: str) -> str:
    """Return what a role is called on the screen."""
    return {
        Role.OFFICER: translate("Roles", "Counter officer"),
        Role.SUPERVISOR: translate("Roles", "Supervisor"),
        Role.HEAD: translate("Roles", "Head of office"),
        Role.ADMINISTRATOR: translate("Roles", "Administrator"),
        Role.AUDITOR: translate("Roles", "Auditor"),
        Role.TRAINEE: translate("Roles", "Trainee"),
    }[Role(role)]

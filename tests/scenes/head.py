"""The page of the head of the office, painted with invented cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.head.page import HeadPage
from screening_desk.gui.theme import Theme
from screening_desk.services.errors import Refused
from screening_desk.services.head_desk import ApprovalLine, HeadView, Overdue
from screening_desk.services.signing import SigningLine
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene

NOTHING = HeadView((), (), Overdue(0, 60, 0, (), 0, 0, None))


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "head_filled": lambda _, theme, office: shown(theme, office, filled(office)),
        "head_empty": lambda _, theme, office: shown(theme, office, NOTHING),
        "head_loading": lambda _, theme, office: HeadPage(context_of(theme, office, "head")),
        "head_asking": _asking,
        "head_at_desk": _at_desk,
        "head_refused": _refused,
        "head_many": lambda _, theme, office: shown(theme, office, filled(office, 40)),
    }


def filled(office: Office, count: int = 5) -> HeadView:
    """Invented papers and approvals of every kind."""
    now = office.clock.now()
    forms = ("head", "on_behalf", "head", "acting", "interim")
    papers = tuple(
        SigningLine(
            f"{place:032x}", f"K7Q2M4X{place % 8 + 2}P", "referral", f"RJ-BKL2-2026-{place + 1:04d}", forms[place % 5],
            now - timedelta(hours=40 - place, minutes=7 * place), "S. Contoh",
        )
        for place in range(count)
    )  # fmt: skip
    kinds = ("letter", "consent", "letter", "refusal", "exception")
    approvals = tuple(
        ApprovalLine(
            kinds[place % 5], f"{place:032x}", f"H3W8T5R{place % 8 + 2}C", now - timedelta(hours=26 - 5 * (place % 5)),
            None if place % 5 > 2 else now + timedelta(hours=5 * (place % 5) - 2), "P. Misalnya", own=False,
        )
        for place in range(count)
    )  # fmt: skip
    late = Overdue(2, 60, 4, (("contact", 1), ("reply", 3)), 2, 1, now + timedelta(hours=31))
    return HeadView(papers, approvals, late)


def shown(theme: Theme, office: Office, view: HeadView) -> HeadPage:
    """The page with these lists."""
    page = HeadPage(context_of(theme, office, "head"))
    page.show_view(view)
    return page


def _asking(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = shown(theme, office, filled(office))
    page.keys["confirm"].trigger()
    return page


def _at_desk(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    view = filled(office)
    page = shown(theme, office, replace(view, approvals=view.approvals[3:]))
    page.confirm_table.setFocus()
    return page


def _refused(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = shown(theme, office, filled(office))
    page._on_failed(Refused("wrong_passphrase"))
    return page

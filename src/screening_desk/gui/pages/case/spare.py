"""One page of a case made ahead, in quiet moments while the queue is in front: making it is a third of opening a case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.quiet import dress, in_quiet_moments

Made = TypeVar("Made", bound=QWidget)
_NAME = "spare case"


class Spare(QObject):
    """Holds the page beside those of a stack; whoever opens a case takes it, whole or not."""

    def __init__(self, context: Context, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self.setObjectName(_NAME)
        self._context = context
        self.page = CasePage(context, "", stack, at_once=False)
        self.page.hide()
        self._timer = in_quiet_moments(self, (self._make_next for _ in iter(self._open, False)))

    def fits(self, context: Context) -> bool:
        """Whether it was made for the person and the reference data of now."""
        return context is self._context

    def take(self, case_id: str) -> CasePage:
        """Give the page away, for a case."""
        self._timer.stop()
        self.setObjectName("")
        self.deleteLater()
        self.page.begin(case_id)
        return self.page

    def drop(self) -> None:
        """Nobody needs it any more."""
        self._timer.stop()
        self.setObjectName("")
        self.page.deleteLater()
        self.deleteLater()

    def _open(self) -> bool:
        return not self.page.made

    def _make_next(self) -> None:
        if not self.page.make_next():
            dress(self.page)


def get_ready(context: Context, stack: QWidget | None) -> None:
    """Make the page in quiet moments, unless there is one."""
    if isinstance(stack, QStackedWidget) and _spare(stack) is None:
        Spare(context, stack)


def made(
    kind: Callable[[Context, str, QWidget], Made], context: Context, reference: str, stack: QStackedWidget
) -> Made | CasePage:
    """Return a new page of something, and of a case the one that was made ahead."""
    spare = _spare(stack) if kind is CasePage else None
    if spare is not None and spare.fits(context):
        return spare.take(reference)
    if spare is not None:
        spare.drop()
    return kind(context, reference, stack)


def _spare(stack: QStackedWidget) -> Spare | None:
    return stack.findChild(Spare, _NAME)

"""The frame of a page that asks a list of questions: the list at the left, what it brings beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_checklist import Ui_ChecklistForm
from screening_desk.gui.pages.counter.banner import Sign, open_sign
from screening_desk.gui.pages.counter.questions import FOLD
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import NARROW_BELOW, SideBelow
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.row_list import RowList
from screening_desk.gui.widgets.scrolling import keep_room_for_bar
from screening_desk.services.draft import Draft
from screening_desk.services.judging import ScreeningView


class ListPage(QWidget):
    """Works on the counter's draft: `draft_changed` brings each new one, `show_view` paints what came of it."""

    draft_changed = Signal(object)  # Draft
    back = Signal()
    save_asked = Signal()
    rows: RowList

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view: ScreeningView | None = None
        self.ui = Ui_ChecklistForm()
        self.ui.setupUi(self)
        keep_room_for_bar(self.ui.list_scroll)
        self.setProperty("ring", "self")
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.ui.bar.setMinimumWidth(1)
        self._who = PlainLabel(tone="text2")
        self.ui.who_place.addWidget(self._who)
        self.ui.head_row.setStretch(1, 1)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.ui.list_head_place.setContentsMargins(0, 0, 10, 0)
        self.ui.regions.setStretch(0, 1)
        self.ui.column.setStretch(1, 1)

    def show_error(self, sign: Sign | None) -> None:
        """Say that something could not be saved, or that it is saved again."""
        self._show_sign(sign or (open_sign(self._view, "") if self._view is not None and self._view.danger else None))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _put_beside(self, result: QWidget) -> None:
        """Put what the answers bring beside the list, or below it where there is no room."""
        self.ui.right.addWidget(result)
        SideBelow(self, result, self.ui.right, self.ui.column, height=130, room=NARROW_BELOW)

    def _fit_bar(self) -> None:
        raise NotImplementedError

    def _draft(self) -> Draft | None:
        return self._view.draft if self._view is not None else None

    def _on_apart(self, apart: bool) -> None:
        """Say that the person stands apart, and go on to the first question; the key of an answer is not lost."""
        draft = self._draft()
        if draft is not None and draft.apart != apart:
            self.draft_changed.emit(replace(draft, apart=apart))
        if apart and self.rows.current == FOLD:
            self.rows.advance()

    def _show_sign(self, sign: Sign | None) -> None:
        self.banner.setVisible(sign is not None)
        if sign is not None:
            self.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

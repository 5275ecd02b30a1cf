"""The upkeep of watch lists, for supervisors and the administrator: the lists in front, a file before it is loaded over them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.exchange.list_file import Source
from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_open, ask_save
from screening_desk.gui.forms.ui_lists import Ui_ListsForm
from screening_desk.gui.pages.lists.importing import ImportPart
from screening_desk.gui.pages.lists.upkeep import UpkeepPart
from screening_desk.gui.pages.page import Page
from screening_desk.services.list_load import Told
from screening_desk.services.watch_lists import ListView


class ListsPage(Page):
    """Holds the two parts; no part shows an entry."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        choose_open: ChooseFile = ask_open,
        choose_save: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ListsForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.upkeep, self.file = UpkeepPart(context, choose_open, choose_save), ImportPart(context)
        self.stack = QStackedWidget()
        for part in (self.upkeep, self.file):
            self.stack.addWidget(part)
            part.saved.connect(self.saved)
        self.ui.list_place.addWidget(self.stack)
        self.ui.updated.hide()
        self.upkeep.file_chosen.connect(self._on_file)
        self.file.asked.connect(self._on_asked)
        self.file.left.connect(self._show_lists)
        self.setFocusProxy(self.upkeep)
        self.retranslate()

    def refresh(self) -> None:
        """Read the lists again, while they are in front."""
        if self.isVisible():
            self.upkeep.refresh()

    def clear(self) -> None:
        """Forget everything shown."""
        self.file.clear()
        self.upkeep.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.ui.lead.setText(self.tr("Whose they are, how old, and what is searched. No entry is shown here."))

    def _on_file(self, chosen: ListView, path: Path) -> None:
        self.stack.setCurrentWidget(self.file)
        self.setFocusProxy(self.file)
        self.file.begin(chosen, path)

    def _on_asked(self, chosen: ListView, source: Source, told: Told) -> None:
        self._show_lists()
        self.file.clear()
        self.upkeep.load(chosen, source, told)

    def _show_lists(self) -> None:
        self.stack.setCurrentWidget(self.upkeep)
        self.setFocusProxy(self.upkeep)
        self.upkeep.setFocus(Qt.FocusReason.OtherFocusReason)

"""Rights and retention: three parts, each behind its own key; nothing is read before somebody looks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.forms.ui_rights import Ui_RightsForm
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.out import ChoosePrinter, ask_printer
from screening_desk.gui.pages.rights.chronology import ChronologyPart
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.pages.rights.requests import RequestsPart
from screening_desk.gui.pages.rights.retention import RetentionPart
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.services.access import Action, allows


class RightsPage(Page):
    """Holds the parts that a role has, and shows one of them."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        choose_file: ChooseFile = ask_save,
        choose_printer: ChoosePrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RightsForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.stack, self.tabs = QStackedWidget(), ModeTabs()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts: dict[str, Part] = {
            "retention": RetentionPart(context, choose_file),
            "requests": RequestsPart(context, choose_file),
        }
        if allows(context.desk.actor.role, Action.CHRONOLOGY):
            self.parts["chronology"] = ChronologyPart(context, choose_file, choose_printer)
        for number, (name, part) in enumerate(self.parts.items(), start=1):
            self.stack.addWidget(part)
            part.saved.connect(self.saved)
            key_action(self, f"Alt+{number}", slot=partial(self.go, name))
        self.ui.tabs_place.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self.ui.list_place.addWidget(self.stack)
        self.ui.updated.hide()
        self.tabs.chosen.connect(self.go)
        self.retranslate()
        self.tabs.set_value(next(iter(self.parts)))
        self.setFocusProxy(self.part())

    def part(self) -> Part:
        """The part in front."""
        shown = self.stack.currentWidget()
        return next(each for each in self.parts.values() if each is shown)

    def go(self, name: str) -> None:
        """Show a part and read it again."""
        part = self.parts[name]
        self.stack.setCurrentWidget(part)
        self.tabs.set_value(name)
        self.setFocusProxy(part)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Read what is in front; a page that nobody looks at leaves no entry."""
        if self.isVisible():
            self.part().refresh()

    def save_draft(self) -> None:
        """Write down what is typed in every part; called off the UI thread at a lock."""
        for part in self.parts.values():
            part.keep()

    def clear(self) -> None:
        """Forget everything shown."""
        for part in self.parts.values():
            part.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "retention": self.tr("Retention"),
            "requests": self.tr("Requests"),
            "chronology": self.tr("Chronology"),
        }
        chosen = self.tabs.value()
        self.tabs.set_options(
            [Option(name, words[name], suffix=f"Alt+{number}") for number, name in enumerate(self.parts, start=1)]
        )
        self.tabs.set_value(chosen)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))

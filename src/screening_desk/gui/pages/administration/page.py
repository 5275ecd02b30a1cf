"""The administrator's page: summary, accounts, settings and partners; never a case and never an entry of a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_folder, ask_open, ask_save
from screening_desk.gui.forms.ui_administration import Ui_AdministrationForm
from screening_desk.gui.pages.administration.cards import CardsTab
from screening_desk.gui.pages.administration.data import Overview, overview
from screening_desk.gui.pages.administration.keys import NewCodeView
from screening_desk.gui.pages.administration.people import PeopleTab
from screening_desk.gui.pages.administration.restore import RestoreTab
from screening_desk.gui.pages.administration.settings import SettingsTab
from screening_desk.gui.pages.administration.stations import StationsTab
from screening_desk.gui.pages.administration.summary import SummaryTab
from screening_desk.gui.pages.administration.wording import WordingTab
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.partners.page import PartnersPage
from screening_desk.gui.printing import PrintLines, print_lines
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.services.entry import SignedIn

TABS = ("summary", "people", "settings", "partners", "cards", "stations", "wording")
IN_OFFICES_ONLY = ("partners", "cards", "stations", "wording")
"""What a training store has no use for: nobody is referred from it, no card is signed off in it, no case or letter leaves."""


class AdministrationPage(Page):
    """Seven tabs over one office. `store_closed` says that the store was left (restore, new key), and how it went."""

    store_closed = Signal(str, str, str)  # kind, title, sentence

    def __init__(
        self,
        context: Context,
        signed: SignedIn,
        parent: QWidget | None = None,
        *,
        open_file: ChooseFile = ask_open,
        save_file: ChooseFile = ask_save,
        choose_folder: ChooseFile = ask_folder,
        printer: PrintLines = print_lines,
    ) -> None:
        super().__init__(parent)
        self._context, self._signed = context, signed
        self._view: Overview | None = None
        self._changing = self._warned = False
        self.ui = Ui_AdministrationForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self._notice = Banner("info")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self.summary = SummaryTab(context, signed, open_file, save_file)
        self.people = PeopleTab(context, signed, printer)
        self.settings = SettingsTab(context, choose_folder=choose_folder)
        self.partners = PartnersPage(context, with_head=False)
        self.cards = CardsTab(context)
        self.stations = StationsTab(context, open_file=open_file, save_file=save_file)
        self.wording = WordingTab(context)
        self.restore = RestoreTab(context, signed, open_file)
        self.new_code = NewCodeView(context, printer)
        tabs = (self.summary, self.people, self.settings, self.partners, self.cards, self.stations, self.wording)
        for view in (*tabs, self.restore, self.new_code):
            self.ui.views.addWidget(view)
        self._tabs = ModeTabs()
        self.ui.tabs_place.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self._actions()
        self._connect()
        self.retranslate()
        self.go("summary")

    def refresh(self) -> None:
        """Read people, backups and partners again."""
        signed = self._signed
        if self._view is None:
            self._show_rows()
        self._context.tasks.run(
            self,
            lambda: overview(signed),
            self.show_view,
            lambda error: self._on_failed(error, self.tr("The summary could not be read")),
        )

    def show_view(self, view: Overview) -> None:
        """Paint the overview."""
        self._view = view
        self._show_rows()

    def go(self, tab: str) -> None:
        """Show a tab; a new recovery code is put away first, because it is shown this one time."""
        if self.new_code.holds:
            self._tabs.set_value("people")
            self._say_held()
            return
        self._tabs.set_value(tab)
        self.say("", "", "")
        view: QWidget = getattr(self, tab)
        self.ui.views.setCurrentWidget(view)
        self._reload.setEnabled(tab != "partners")  # that page has an F5 of its own
        if tab == "settings":
            self.settings.refresh()
        elif tab == "partners":
            self.partners.refresh()
        elif tab == "cards":
            self.cards.refresh()
        elif tab == "stations":
            self.stations.refresh()
        elif tab == "wording":
            self.wording.refresh()
        self._focus(tab)

    def holds_window(self) -> bool:
        """Whether the window has to stay: while the store gets a new key or is replaced, or a code is not put away.

        The code is asked about in the banner; closing once more is the answer. A lock is never held up.
        """
        if self._changing or self.restore.form.busy:
            return True
        if not self.new_code.holds or self._warned:
            return False
        self._warned = True
        self._say_held()
        return True

    def _say_held(self) -> None:
        self.say("warn", self.tr("The recovery code is not put away yet"), self.new_code.missing())
        self.new_code.card.ui.last_group.setFocus()

    def say(self, kind: str, title: str, text: str) -> None:
        """Show one banner above the tabs; an empty title takes it away."""
        self._notice.setVisible(bool(title))
        self.ui.notice_place.setContentsMargins(16, 12 if title else 0, 16, 0)
        if title:
            known: Kind = next((each for each in LOOKS if each == kind), "info")
            self._notice.show_state(known, title, text)

    def save_draft(self) -> None:
        """Texts being worded are kept; a running backup is asked to stop before the store is closed."""
        self.summary.backups.stop()
        self.wording.keep()

    def renew(self, context: Context) -> None:
        """Go on by newer reference data; what is typed here stays."""
        self._context = context
        self.summary.renew(context)
        self.cards.renew(context)
        self.stations.renew(context)
        self.wording.renew(context)

    def clear(self) -> None:
        """Forget names of staff and any passphrase shown."""
        self._view = None
        self.people.clear()
        self.new_code.forget()
        self.partners.clear()
        self._show_rows()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "summary": self.tr("Summary"),
            "people": self.tr("Accounts"),
            "settings": self.tr("Letters and desk"),
            "partners": self.tr("Partners"),
            "cards": self.tr("Question cards"),
            "stations": self.tr("Stations"),
            "wording": self.tr("Wording"),
        }
        self._tabs.set_options([Option(tab, words[tab]) for tab in self._goes])
        self._tabs.setAccessibleName(self.tr("Parts of the administration"))
        for tab, action in self._goes.items():
            action.setText(words[tab])
        self._reload.setText(self.tr("Refresh"))

    def _actions(self) -> None:
        left_out = IN_OFFICES_ONLY if self._signed.desk.training else ()
        tabs = [tab for tab in TABS if tab not in left_out]
        self._goes = {
            tab: key_action(self, f"Alt+{at}", slot=partial(self.go, tab)) for at, tab in enumerate(tabs, start=1)
        }
        self._reload = key_action(self, "F5", slot=self._on_reload)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self.go)
        self.summary.add_asked.connect(self._on_add)
        self.summary.person_opened.connect(self._on_person)
        self.summary.restore_asked.connect(self._on_restore)
        self.summary.renew_asked.connect(lambda: self.opened.emit("reference", "import"))
        self.summary.changed.connect(self._on_changed)
        self.people.changed.connect(self._on_changed)
        self.settings.saved.connect(lambda: self._on_saved("setting"))
        self.partners.saved.connect(self.saved)
        self.partners.changed.connect(self.changed)
        self.restore.left.connect(lambda: self.go("summary"))
        self.restore.store_closed.connect(self.store_closed)
        self.people.keys.store_closed.connect(self.store_closed)
        self.people.keys.running.connect(self._on_keys_running)
        self.people.keys.code_made.connect(self._on_new_code)
        self.new_code.left.connect(self._on_code_kept)
        self.cards.saved.connect(lambda: self._on_saved("cards"))
        self.stations.saved.connect(lambda: self._on_saved("stations"))
        self.wording.saved.connect(lambda: self._on_saved("wording"))
        for tab in (self.summary, self.people, self.settings, self.cards, self.stations, self.wording):
            tab.said.connect(self.say)
            tab.failed.connect(self._on_failed)
        self.restore.failed.connect(self._on_failed)

    def _show_rows(self) -> None:
        self.summary.show_view(self._view)
        self.people.show_view(self._view.people if self._view else None)

    def _focus(self, tab: str) -> None:
        first = {
            "summary": self.summary.ui.people_table,
            "people": self.people.ui.people_table,
            "settings": self.settings.ui.letterhead,
            "partners": self.partners.ui.table,
            "cards": self.cards.table,
            "stations": self.stations.table,
            "wording": self.wording.table,
        }
        self._take_focus(first[tab])

    def _take_focus(self, widget: QWidget) -> None:
        """Give the keyboard to a widget of the view in front; the page itself answers to no key of a tab."""
        self.setFocusProxy(widget)
        widget.setFocus()

    def _on_reload(self) -> None:
        self.say("", "", "")
        self.refresh()

    def _on_add(self) -> None:
        self.go("people")
        self.people.begin_adding()

    def _on_person(self, staff_id: str) -> None:
        self.go("people")
        self.people.open_person(staff_id)

    def _on_restore(self) -> None:
        self.say("", "", "")
        self.ui.views.setCurrentWidget(self.restore)
        self.setFocusProxy(self.restore.card.ui.file)
        self.restore.begin()

    def _on_keys_running(self, _busy: bool, closed: bool) -> None:
        """While the store is closed for its new key nothing here can be asked for."""
        self._changing = closed
        for action in (*self._goes.values(), self._reload):
            action.setEnabled(not closed)
        self._tabs.setEnabled(not closed)
        self.ui.views.setEnabled(not closed)

    def _on_new_code(self, code: str) -> None:
        self._warned = False
        self.ui.views.setCurrentWidget(self.new_code)
        self.setFocusProxy(self.new_code.card.ui.last_group)
        self.new_code.show_code(code)
        self._on_saved("staff")

    def _on_code_kept(self) -> None:
        self.go("people")
        self.say("ok", self.tr("New recovery code in use"), self.tr("Destroy the paper with the former code."))

    def _on_changed(self) -> None:
        self._on_saved("staff")
        self.refresh()

    def _on_saved(self, kind: str) -> None:
        self.saved.emit(self._context.now())
        self.changed.emit(kind)

    def _on_failed(self, error: Exception, title: str) -> None:
        kind, words = told(error)
        self.say(kind, title, words)

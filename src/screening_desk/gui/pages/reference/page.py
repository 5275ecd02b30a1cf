"""The page "Reference data": everybody reads what is judged by; an administrator looks at a package and takes it."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, day_text
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.forms.ui_reference_data import Ui_ReferenceDataForm
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.reference.catalogue import CatalogueView
from screening_desk.gui.pages.reference.contents import ContentsView
from screening_desk.gui.pages.reference.editions import EditionsView
from screening_desk.gui.pages.reference.offer import OfferView
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Job
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import LOOKS, Kind
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.reference.tables import stale_after
from screening_desk.services import reference_data
from screening_desk.services.desk import Desk
from screening_desk.services.judging import today
from screening_desk.services.reference_data import SUFFIX, Offer, ReferenceView

TABS = ("contents", "editions", "catalogue")


class ReferenceDataPage(QWidget):
    """Two tabs and a package in front of them. `renewed` gives the desk that judges by what was taken."""

    renewed = Signal(object)  # Desk
    saved = Signal(object)
    changed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None, *, open_file: ChooseFile = ask_open) -> None:
        super().__init__(parent)
        self._context = context
        self.choose_file = open_file
        self._view: ReferenceView | None = None
        self._job: Job | None = None
        self._examining = self._taking = False
        self._limit = stale_after(context.desk.reference)
        self.setProperty("role", "page")
        self.ui = Ui_ReferenceDataForm()
        self.ui.setupUi(self)
        self.ask = AskBar()
        self._dress()
        self._actions()
        self.retranslate()

    @cached_property
    def contents(self) -> ContentsView:
        """The tables; made when somebody looks, as all the views are: nobody waits for them at sign-in."""
        view = ContentsView(today(self._context.desk.clock), self._limit)
        self.ui.views.addWidget(view)
        if self._view is not None:
            view.show_tables(self._view.reference, self._view.tables)
        return view

    @cached_property
    def catalogue(self) -> CatalogueView:
        """The indicators, to be read."""
        view = CatalogueView()
        view.changes_wanted.connect(self._read_changes)
        self.ui.views.addWidget(view)
        view.show_reference(self._view.reference if self._view is not None else None)
        return view

    @cached_property
    def editions(self) -> EditionsView:
        """Editions and keys."""
        view = EditionsView(self._context, self.ask, self._choose)
        view.said.connect(self.say)
        view.failed.connect(self._on_failed)
        view.changed.connect(self._on_changed)
        self.ui.views.addWidget(view)
        view.show_view(self._view)
        return view

    @cached_property
    def offer(self) -> OfferView:
        """A package before it is taken."""
        view = OfferView()
        self.ui.views.addWidget(view)
        return view

    def refresh(self) -> None:
        """Read everything again; a package that is looked at stays. Unseen there is nothing to read."""
        if not self.isVisible():
            return
        if self.ui.views.currentWidget() is None:
            self.go("contents")
        desk = self._context.desk
        self._context.tasks.run(
            self,
            lambda: reference_data.reference_view(desk),
            self.show_view,
            self._on_unread,
        )

    def show_view(self, view: ReferenceView) -> None:
        """Paint what was read."""
        self._view = view
        self._name_tabs()
        if self.ui.views.currentWidget() is None:
            self.go("contents")
        self.contents.show_tables(view.reference, view.tables)
        if "catalogue" in self.__dict__:
            self.catalogue.show_reference(view.reference)
        if "editions" in self.__dict__:
            self.editions.show_view(view)
        if self._notice.isHidden() or self._notice.kind == "warn":
            self._say_age()
        self._show()

    def go(self, tab: str) -> None:
        """Show a tab."""
        self._tabs.set_value(tab)
        view: QWidget = getattr(self, tab)
        self.ui.views.setCurrentWidget(view)
        if tab == "contents":
            self._say_age()
        self._show()
        first = self.editions.ui.editions_table if tab == "editions" else getattr(self, tab).ui.tables_table
        self.setFocusProxy(first)  # on the page itself the keys of a tab would answer to nobody
        first.setFocus()

    def begin_import(self) -> None:
        """Ask for a package, examine it and show what would be different."""
        if self._examining or self._taking or (self._view is not None and not self._view.may_take):
            return
        file = self._choose(self.window(), self.tr("Package of reference data"), f"*{SUFFIX}")
        if file is None:
            return
        self.say("", "", "")
        self._examining = True
        self.offer.show_offer(None)
        self.ui.views.setCurrentWidget(self.offer)
        self.setFocusProxy(self.offer.ui.changes_table)
        desk, program = self._context.desk, self._context.door.reference
        self._job = self._context.tasks.run(
            self,
            lambda _: reference_data.offer(desk, program, file),
            self.show_offer,
            self._on_refused,
            lane="long",
        )
        self._show()
        if self._examining:
            self.offer.ui.changes_table.setFocus()

    def show_offer(self, offer: Offer) -> None:
        """Paint a package that may be taken."""
        self._examining = False
        self.say("", "", "")
        self.offer.show_offer(offer)
        self.ui.views.setCurrentWidget(self.offer)
        self.setFocusProxy(self.offer.ui.changes_table)
        self._show()
        self.offer.ui.changes_table.setFocus()

    def renew(self, context: Context) -> None:
        """Go on by the data that were taken, and say that they are in use."""
        self._context = context
        self._limit = stale_after(context.desk.reference)
        self.contents.renew(self._limit)
        if "editions" in self.__dict__:
            self.editions.renew(context)
        self.offer.show_offer(None)
        self.go("contents")
        self.say_renewed()
        self.refresh()

    def say_renewed(self) -> None:
        """Say which edition is in use now."""
        edition = self._context.desk.reference.edition
        words = self.tr("Edition {number} of {day}. Screenings finished before keep their own words.")
        if edition is not None:
            said = words.format(number=edition.sequence, day=day_text(edition.made_on))
            self.say("ok", self.tr("The new reference data are in use"), said)

    def say(self, kind: str, title: str, text: str) -> None:
        """Show one banner above the tabs; an empty title takes it away."""
        self._notice.setVisible(bool(title))
        self.ui.notice_place.setContentsMargins(16, 12 if title else 0, 16, 0)
        if title:
            known: Kind = next((each for each in LOOKS if each == kind), "info")
            self._notice.show_state(known, title, text)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._name_tabs()
        self._tabs.setAccessibleName(self.tr("Parts of the reference data"))
        for action, text in (
            (self._find, self.tr("Find")),
            (self._reload, self.tr("Refresh")),
            (self._import, self.tr("Renew from a file")),
            (self._off, self.tr("Do not take it")),
            (self._take, self.tr("Take this edition")),
        ):
            action.setText(text)
        self._say_age()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self._notice = Banner("info")
        self._notice.hide()
        ui.notice_place.addWidget(self._notice)
        ui.ask_place.addWidget(self.ask)
        self.ask.asking.connect(lambda on: ui.ask_place.setContentsMargins(16, 12 if on else 0, 16, 0))
        self._tabs = ModeTabs()
        self._tabs.chosen.connect(self.go)
        ui.tabs_place.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignVCenter)

    def _actions(self) -> None:
        self._goes = {
            tab: key_action(self, f"Alt+{at}", slot=partial(self.go, tab)) for at, tab in enumerate(TABS, start=1)
        }
        self._find = key_action(self, "Ctrl+F", slot=self._on_find)
        self._reload = key_action(self, "F5", slot=self._on_reload)
        self._import = key_action(self, "Ctrl+I", slot=self.begin_import)
        self._off = key_action(self, "Esc", slot=self._on_off)
        self._take = key_action(self, "Ctrl+Return", slot=self._on_take)
        for action in (self._find, self._reload):
            self.ui.left_buttons.addWidget(ShortcutButton(action))
        self.ui.right_buttons.addWidget(ShortcutButton(self._import))
        self.ui.right_buttons.addWidget(ShortcutButton(self._off))
        self.ui.right_buttons.addWidget(ShortcutButton(self._take, primary=True))

    def _choose(self, parent: QWidget, title: str, pattern: str) -> Path | None:
        """Ask for a file as the page is set to do now; a journey chooses without a dialog."""
        return self.choose_file(parent, title, pattern)

    def _name_tabs(self) -> None:
        """Name the tabs; keys stand only where somebody may add one."""
        may = self._view is not None and self._view.may_take
        editions = self.tr("Editions and keys") if may else self.tr("Editions")
        words = {"contents": self.tr("Contents"), "catalogue": self.tr("Indicators"), "editions": editions}
        self._tabs.set_options([Option(tab, words[tab]) for tab in TABS])
        for tab, action in self._goes.items():
            action.setText(words[tab])

    def _show(self) -> None:
        front = self.ui.views.currentWidget()
        offering, may = isinstance(front, OfferView), self._view is not None and self._view.may_take
        for action in (self._reload, *self._goes.values()):
            action.setVisible(not offering)
            action.setEnabled(not offering)
        self._find.setVisible(isinstance(front, ContentsView | CatalogueView))
        self._tabs.setEnabled(not offering)
        self._import.setVisible(may and not offering)
        self._import.setEnabled(may and not offering)
        for action in (self._off, self._take):
            action.setVisible(offering)
        self._off.setEnabled(offering and not self._taking)
        self._take.setEnabled(isinstance(front, OfferView) and front.offer is not None and not self._taking)
        edition = self._context.desk.reference.edition
        words = self.tr("Edition {number} of {day} is in use.")
        held = words.format(number=edition.sequence, day=day_text(edition.made_on)) if edition else ""
        self.ui.lead.setText(held)
        waiting = self.tr("being taken…") if self._taking else ""
        self.ui.bar_words.setText(waiting if offering else "")

    def _say_age(self) -> None:
        """Say what somebody should look at again; the banner stays as long as it is true."""
        if self._view is None or isinstance(self.ui.views.currentWidget(), OfferView):
            return
        old = self.contents.old_tables()
        if not old:
            if self._notice.kind == "warn":
                self.say("", "", "")
            return
        title = self.tr("{count} tables were checked more than {days} days ago")
        may = self._view is not None and self._view.may_take
        step = self.tr("Tell the administrator.")
        if may:
            step = self.tr("Ask whoever maintains the data for a newer package and take it (Ctrl+I).")
        self.say("warn", title.format(count=len(old), days=self._limit), f"{'; '.join(old)}. {step}")

    def _on_find(self) -> None:
        view = self.ui.views.currentWidget()
        if isinstance(view, CatalogueView):
            view.begin_find()
            return
        self.go("contents")
        self.contents.begin_find()

    def _read_changes(self) -> None:
        """What earlier editions said of the indicators; reading them takes a moment."""
        desk = self._context.desk
        self._context.tasks.run(
            self,
            lambda _: reference_data.indicator_changes(desk),
            self.catalogue.show_changes,
            lambda error: self._on_failed(error, self.tr("Earlier editions could not be read")),
            lane="long",
        )

    def _on_unread(self, error: Exception) -> None:
        self.contents.stop_waiting()
        self._on_failed(error, self.tr("The reference data could not be read"))

    def _on_reload(self) -> None:
        self.say("", "", "")
        self.refresh()

    def _on_off(self) -> None:
        """Put the package away; nothing of it was taken."""
        if self._examining and self._job is not None:
            self._job.cancel()
        self._examining = False
        self.offer.show_offer(None)
        self.go("contents")

    def _on_take(self) -> None:
        desk, offered = self._context.desk, self.offer.offer
        if offered is None or self._taking:
            return
        self._taking = True
        self._show()
        self._context.tasks.run(self, lambda: reference_data.take(desk, offered), self._on_taken, self._on_not_taken)

    def _on_taken(self, desk: Desk) -> None:
        self._taking = False
        self.saved.emit(self._context.now())
        self.changed.emit("reference")
        self.renewed.emit(desk)

    def _on_not_taken(self, error: Exception) -> None:
        self._taking = False
        self._show()
        self._on_failed(error, self.tr("The package was not taken"))

    def _on_refused(self, error: Exception) -> None:
        self._on_off()
        self._on_failed(error, self.tr("The package was not taken"))

    def _on_changed(self) -> None:
        self.saved.emit(self._context.now())
        self.refresh()

    def _on_failed(self, error: Exception, title: str) -> None:
        kind, words = told(error)
        self.say(kind, title, words)

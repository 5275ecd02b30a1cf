"""The partner directory: a list, and the form of one partner; for supervisors and administrators."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_open, ask_save
from screening_desk.gui.forms.ui_partners import Ui_PartnersForm
from screening_desk.gui.meanwhile import differing, merged
from screening_desk.gui.models.partners_table import PartnersModel, found
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.partners.fields import NEW, PartnerFields
from screening_desk.gui.pages.partners.table_file import TableFile
from screening_desk.gui.partner_words import field_line
from screening_desk.gui.refusals import sentence, told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import Folding, bring_into_view
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE
from screening_desk.services.partners import PartnerView, partner, partners, save_partner


class PartnersPage(Page):
    """Shows the directory and edits one partner; what was typed is never dropped without being asked."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        with_head: bool = True,
        choose_open: ChooseFile = ask_open,
        choose_save: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.choose_open, self.choose_save = choose_open, choose_save
        self._all: tuple[PartnerView, ...] | None = None
        self._view = NEW
        self._leaving = self._filling = False
        self.ui = Ui_PartnersForm()
        self.ui.setupUi(self)
        self._dress(with_head)
        self._actions()
        self._connect()
        self.show_partner(NEW)
        self.retranslate()

    def refresh(self) -> None:
        """Read the directory again; the form and what is typed in it stay."""
        if self._all is None:
            self._say_empty(self.tr("loading…"))
        desk = self.context.desk
        self.context.tasks.run(self, lambda: partners(desk, active_only=False), self.show_view, self._on_failed)

    def show_view(self, rows: tuple[PartnerView, ...]) -> None:
        """Paint the directory."""
        self._all = rows
        self._filter()
        if not self.dirty():
            kept = next((row for row in rows if row.partner_id == self._view.partner_id), NEW)
            self.show_partner(kept if self._view.partner_id else NEW)

    def show_partner(self, view: PartnerView) -> None:
        """Put one partner into the form; NEW empties it."""
        self._view, self._leaving = view, False
        self.fields.put(view)
        self._select(view.partner_id)
        self.show_state()

    def clear(self) -> None:
        """Nothing here tells who a traveller is; the form is emptied all the same."""
        self._all = None
        self._model.show_rows(())
        self.show_partner(NEW)

    def typed(self) -> PartnerView:
        """Return what stands in the form."""
        return self.fields.typed(self._view)

    def dirty(self) -> bool:
        """Whether the form holds something that is not saved."""
        return self.typed() != self._view

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        ui = self.ui
        ui.retranslateUi(self)
        self.fields.retranslate()
        self.file.retranslate()
        ui.table.setAccessibleName(self.tr("Partners"))
        self._save.setText(self.tr("Save partner"))
        self._add.setText(self.tr("New"))
        self._find.setText(self.tr("Find"))
        self._reload.setText(self.tr("Refresh"))
        self._today.setText(self.tr("Checked today"))
        self._back.setText(self.tr("Discard"))
        self._model.retranslate()
        self._filter()
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit()

    def _dress(self, with_head: bool) -> None:
        ui = self.ui
        ui.head.setVisible(with_head)
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        for head in (ui.list_head, ui.form_head):
            head.setFixedHeight(36)
        ui.list_panel.setMinimumHeight(220)
        ui.form_panel.setMinimumHeight(300)
        Folding(self, (ui.columns,))
        self._notice = Banner("warn")
        self._notice.hide()
        ui.notice_place.addWidget(self._notice)
        self.fields = PartnerFields(ui, self)
        self._model = PartnersModel(self._day(), self)
        ui.table.setModel(self._model)
        self.setFocusProxy(ui.table)
        dress_table(ui.table, "", wide=0)
        lay_over(ui.table, ui.empty)
        for column, width in enumerate((158, 104, 104, 66, 152)):
            ui.table.setColumnWidth(column, width)

    def _actions(self) -> None:
        self._add = key_action(self, "Ctrl+N", slot=self._on_add)
        self._find = key_action(self, "Ctrl+F", slot=self._on_find)
        self._reload = key_action(self, "F5", slot=self.refresh)
        self._today = key_action(self, "Alt+H", slot=self._on_today)
        self._back = key_action(self, "Esc", slot=self._on_back)
        self._save = key_action(self, "Ctrl+Return", slot=self._on_save)
        ui = self.ui
        self.file = TableFile(self)
        self._left = [ShortcutButton(each) for each in (self._add, self._find, self._reload, *self.file.actions())]
        for button in self._left:
            ui.left_buttons.addWidget(button)
        ui.checked_place.addWidget(ShortcutButton(self._today))
        ui.checked_place.addStretch(1)
        self._right = [ShortcutButton(self._back), ShortcutButton(self._save, primary=True)]
        for button in self._right:
            ui.right_buttons.addWidget(button)

    def _connect(self) -> None:
        ui = self.ui
        self.fields.edited.connect(self._on_edited)
        ui.find.textChanged.connect(self._filter)
        ui.table.activated.connect(self._to_form)
        ui.table.selectionModel().currentRowChanged.connect(self._on_row)

    def _day(self) -> date:
        return self.context.now().astimezone(ZONE).date()

    def _filter(self) -> None:
        rows = found(self._all or (), self.ui.find.text())
        self._filling = True
        self._model.show_rows(rows)
        self._filling = False
        self._select(self._view.partner_id)
        count = self.tr("{shown} of {all}").format(shown=len(rows), all=len(self._all or ()))
        self.ui.list_state.setText(count if self._all is not None else "")
        if self._all is None:
            self._say_empty(self.tr("loading…"))
        elif rows:
            self._say_empty("")
        elif self._all:
            self._say_empty(self.tr("No partner has these words in name or town."))
        else:
            self._say_empty(self.tr("The directory is empty. Add the services you refer to (Ctrl+N)."))

    def _say_empty(self, words: str) -> None:
        self.ui.empty.setText(words)
        self.ui.empty.setVisible(bool(words))

    def _select(self, partner_id: str) -> None:
        self._filling = True
        ids = [row.partner_id for row in self._model.rows()]
        index = self._model.index(ids.index(partner_id), 0) if partner_id in ids else QModelIndex()
        selection = self.ui.table.selectionModel()
        selection.clear()
        if index.isValid():
            self.ui.table.setCurrentIndex(index)
        self._filling = False

    def show_state(self) -> None:
        """Say what can be saved now, and why not."""
        dirty, typed = self.dirty(), self.typed()
        why = ""
        if not typed.name:
            why = self.tr("The name is missing.")
        elif not typed.kind:
            why = self.tr("Choose the kind of partner.")
        elif self.fields.half_a_date():
            why = self.tr("A date is not complete.")
        elif not dirty:
            why = self.tr("Nothing was changed.")
        self.ui.why_off.setText(why)
        self._save.setEnabled(not why)
        self._back.setEnabled(dirty or self.file.offer is not None)
        self.ui.form_title.setText(self._view.name or self.tr("New partner"))
        self.ui.form_state.setText(self.tr("not saved yet") if dirty else "")
        self._fit()

    def _fit(self) -> None:
        """Leave out what has a key of its own where the bar is too narrow."""
        left = self._left if self.file.offer is not None else self._left[:-1]
        find, reload = self._left[1], self._left[2]
        fit_bar(self.ui.bar, [*left, self.ui.why_off, *self._right], [reload, find, self._left[3]], self.width())

    def _on_edited(self) -> None:
        if not self._filling:
            self._leaving = False
            self.show_state()

    def _on_row(self, current: QModelIndex) -> None:
        row = self._model.row(current)
        if self._filling or row is None or row.partner_id == self._view.partner_id:
            return
        if self.dirty():
            self.ask_first()
            self._select(self._view.partner_id)
            return
        self._notice.hide()
        self.show_partner(row)

    def _on_add(self) -> None:
        if self.dirty():
            self.ask_first()
            return
        self._notice.hide()
        self.show_partner(NEW)
        self._to_form()

    def _to_form(self) -> None:
        self.ui.name.setFocus()
        bring_into_view(self.ui.name)

    def _on_find(self) -> None:
        self.ui.find.setFocus()
        self.ui.find.selectAll()

    def _on_today(self) -> None:
        self.fields.checked_on.set_day(self._day())
        self.ui.checked_by.setText(self.context.desk.actor.name)
        self._on_edited()

    def _on_back(self) -> None:
        """The first Esc asks, the second one drops what was typed."""
        if self.file.drop():
            self._notice.hide()
        elif self._leaving:
            self._notice.hide()
            self.show_partner(self._view)
            self.ui.table.setFocus()
        elif self.dirty():
            self.ask_first()
            self._leaving = True

    def ask_first(self) -> None:
        """Say that something is not saved."""
        self.say("warn", self.tr("Save first?"), self.tr("Ctrl+Enter saves. Esc, and Esc again, drops the changes."))

    def _on_save(self) -> None:
        desk, typed = self.context.desk, self.typed()
        self._save.setEnabled(False)
        self.ui.form_state.setText(self.tr("saving…"))
        self.context.tasks.run(
            self, lambda: save_partner(desk, typed), self._on_saved, lambda error: self._on_save_failed(error, typed)
        )

    def _on_saved(self, view: PartnerView) -> None:
        self._notice.hide()
        self._view = view
        self._keep(view)
        self.show_partner(view)
        self.ui.form_state.setText(self.tr("saved"))
        self.saved.emit(self.context.now())
        self.changed.emit("partner")

    def _on_save_failed(self, error: Exception, typed: PartnerView) -> None:
        """Somebody else saved first: their change is taken over, and what was typed here stays to be saved."""
        if not isinstance(error, Refused) or error.code != "changed_by":
            self._on_failed(error)
            return
        desk, words = self.context.desk, sentence(error)
        self.context.tasks.run(
            self,
            lambda: partner(desk, typed.partner_id),
            lambda now: self._on_theirs(now, typed, words),
            self._on_failed,
        )

    def _on_theirs(self, theirs: PartnerView, typed: PartnerView, words: str) -> None:
        saw, self._view = self._view, theirs
        lines = "; ".join(line for field in differing(saw, theirs) if (line := field_line(field, theirs)))
        self.fields.put(merged(saw, typed, theirs))
        self._keep(theirs)
        self.show_state()
        then = self.tr("Now there: {changes}. Ctrl+Enter saves both; Esc, and Esc again, drops yours.")
        self.say(
            "warn", self.tr("Not saved: somebody else changed this partner"), f"{words} {then.format(changes=lines)}"
        )

    def _keep(self, view: PartnerView) -> None:
        """Take one partner as it stands now into the list."""
        kept = [row for row in self._all or () if row.partner_id != view.partner_id]
        self._all = tuple(sorted([*kept, view], key=lambda row: row.name))
        self._filter()

    def _on_failed(self, error: Exception) -> None:
        self.show_state()
        if self._all is None:
            self._say_empty("")
        kind, words = told(error)
        title = self.tr("Not saved") if self.dirty() else self.tr("The directory could not be read")
        self.say(kind, title, words)

    def say(self, kind: Kind, title: str, text: str) -> None:
        """Say something above the page."""
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self._notice.show_state(kind, title, text)
        self._notice.show()

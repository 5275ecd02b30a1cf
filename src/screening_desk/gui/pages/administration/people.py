"""The accounts of an office: added and reset with a one-time passphrase, closed with a typed word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_administration_people import Ui_AdministrationPeopleForm
from screening_desk.gui.models.staff import StaffModel
from screening_desk.gui.pages.administration.keys import Keys
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.printing import PrintLines
from screening_desk.gui.roles import role_words
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.folding import Folding, bring_into_view
from screening_desk.gui.widgets.forms import align_labels, lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import staff
from screening_desk.services.access import roles_of
from screening_desk.services.entry import SignedIn
from screening_desk.services.judging import ZONE
from screening_desk.services.staff import StaffRow


class PeopleTab(QWidget):
    """A list of people and, beside it, one account, a new account, or a passphrase shown once."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    changed = Signal()

    def __init__(self, context: Context, signed: SignedIn, printer: PrintLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._signed, self._printer = context, signed, printer
        self._roles = roles_of(training=signed.settings.training)
        self._wanted = ""
        self._loading = self._busy = False
        self.ui = Ui_AdministrationPeopleForm()
        self.ui.setupUi(self)
        self._dress()
        self._actions()
        self._connect()
        self.retranslate()

    def show_view(self, rows: Sequence[StaffRow] | None) -> None:
        """Paint the people; None while they are being read."""
        self._loading = rows is None
        self._model.show_rows(rows or ())
        ids = [row.staff_id for row in self._model.rows()]
        if ids:
            at = ids.index(self._wanted) if self._wanted in ids else 0
            self._wanted = ids[at]  # reading the list again turns no page
            self.ui.people_table.setCurrentIndex(self._model.index(at, 0))
        self._show()

    def open_person(self, staff_id: str) -> None:
        """Show one person's account."""
        self._wanted = staff_id
        ids = [row.staff_id for row in self._model.rows()]
        if staff_id in ids:
            self.ui.people_table.setCurrentIndex(self._model.index(ids.index(staff_id), 0))
        self._turn(self.ui.details)
        self.ui.people_table.setFocus()

    def begin_adding(self) -> None:
        """Show the form of a new account."""
        self.ask.close_question()
        self._turn(self.ui.adding)
        self.ui.new_name.setFocus()
        bring_into_view(self.ui.new_name)

    def clear(self) -> None:
        """Forget the people and any passphrase shown."""
        self._forget_once()
        self.ask.close_question()
        for field in (self.ui.new_name, self.ui.new_username, self.ui.new_nip):
            field.clear()
        self.show_view(())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        ui = self.ui
        code = ui.once_code.text()
        ui.retranslateUi(self)
        ui.once_code.setText(code)
        role = ui.new_role.currentIndex()
        ui.new_role.clear()
        ui.new_role.addItems([role_words(each) for each in self._roles])
        ui.new_role.setCurrentIndex(role)
        ui.new_role.setPlaceholderText(self.tr("choose"))
        ui.people_table.setAccessibleName(self.tr("Accounts"))
        self._add.setText(self.tr("Add"))
        self._save.setText(self.tr("Add this person"))
        self._reset.setText(self.tr("New one-time passphrase…"))
        self._close.setText(self.tr("Close account…"))
        self._print.setText(self.tr("Print"))
        self._back.setText(self.tr("Back"))
        self._key.setText(self.tr("Change the store key…"))
        self._code.setText(self.tr("New recovery code…"))
        self._model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        ui = self.ui
        self._model = StaffModel(self._context.now().astimezone(ZONE).date(), self)
        ui.people_table.setModel(self._model)
        dress_table(ui.people_table, "", wide=0)
        for column, width in enumerate((160, 120, 122, 118, 104)):
            ui.people_table.setColumnWidth(column, width)
        for head in (ui.people_head, ui.person_head):
            head.setFixedHeight(36)
        ui.people_panel.setMinimumHeight(200)
        Folding(self, (ui.columns,))
        for form in (ui.details_form, ui.adding_form):
            align_labels(form)
        lay_over(ui.people_table, ui.people_empty)
        self._name, self._username = PlainLabel(role="strong", wrap=True), PlainLabel(wrap=True)
        ui.name_place.addWidget(self._name)
        ui.username_place.addWidget(self._username)
        self._child = PlainLabel(wrap=True)
        ui.child_place.addWidget(self._child)
        self._chip = StateChip()
        ui.state_place.addWidget(self._chip)
        self.ask = AskBar()
        ui.ask_place.addWidget(self.ask)
        self.keys = Keys(self._context, self._signed, self.ask)

    def _actions(self) -> None:
        ui = self.ui
        self._add = key_action(self, "Ctrl+N", slot=self.begin_adding)
        self._reset = key_action(self, "Alt+P", slot=self._on_reset)
        self._close = key_action(self, "Ctrl+Delete", slot=self._on_close)
        self._trained = key_action(self, "Alt+T", slot=self._on_trained)
        self._save = key_action(ui.adding, "Ctrl+Return", slot=self._on_save)
        self._print = key_action(self, "Ctrl+P", slot=self._on_print)
        self._back = key_action(self, "Esc", slot=self._on_back)
        self._key = key_action(self, "Alt+K", slot=lambda: self._on_key(self.keys.change))
        self._code = key_action(self, "Alt+R", slot=lambda: self._on_key(self.keys.renew_code))
        ui.people_state.addWidget(ShortcutButton(self._add, icon_name="plus", low=True))
        ui.training_buttons.addWidget(ShortcutButton(self._trained))
        ui.training_buttons.addStretch(1)
        ui.details_buttons.addWidget(ShortcutButton(self._reset))
        ui.details_buttons.addWidget(ShortcutButton(self._close, destructive=True))
        ui.details_buttons.addStretch(1)
        ui.keys_buttons.addWidget(ShortcutButton(self._code))
        ui.keys_buttons.addWidget(ShortcutButton(self._key, destructive=True))
        ui.keys_buttons.addStretch(1)
        ui.adding_buttons.addWidget(ShortcutButton(self._back))
        ui.adding_buttons.addStretch(1)
        ui.adding_buttons.addWidget(ShortcutButton(self._save, primary=True))
        self._print_button = ShortcutButton(self._print, icon_name="printer")
        ui.once_buttons.addWidget(self._print_button)
        ui.once_buttons.addWidget(ShortcutButton(self._back))
        ui.once_buttons.addStretch(1)

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.new_name, ui.new_username, ui.new_nip):
            field.textChanged.connect(self._show)
        ui.new_role.currentIndexChanged.connect(self._show)
        ui.people_table.selectionModel().currentRowChanged.connect(self._on_row)
        self.keys.said.connect(self.said)
        self.keys.failed.connect(self.failed)
        self.keys.running.connect(self._on_keys_running)

    def _turn(self, view: QWidget) -> None:
        if view is not self.ui.once:
            self._forget_once()
        self.ui.person_views.setCurrentWidget(view)
        self._show()

    def _current(self) -> StaffRow | None:
        return self._model.row(self.ui.people_table.currentIndex())

    def _show(self) -> None:
        ui, row = self.ui, self._current()
        view = ui.person_views.currentWidget()
        ui.people_empty.setText(self.tr("loading…") if self._loading else "")
        ui.people_empty.setVisible(self._loading)
        title = self.tr("Account")
        if view is not ui.details:
            title = self.tr("New account") if view is ui.adding else self.tr("One-time passphrase")
        ui.person_title.setText(title)
        self._name.setText(row.display_name if row else "–")
        self._username.setText(row.username if row else "–")
        ui.role_words.setText(role_words(row.role) if row else "–")
        ui.since_words.setText(self._model.since(row) if row else "–")
        self._chip.setVisible(row is not None)
        if row is not None:
            self._chip.set_state(*self._model.state(row))
        self._show_trained(row)
        detail = view is ui.details and row is not None and row.active and not self._busy
        own = row is not None and row.staff_id == self._context.desk.actor.id
        self._trained.setEnabled(detail)
        self._reset.setEnabled(detail and not own)
        self._close.setEnabled(detail and not own)
        self._print.setVisible(view is ui.once)
        self._back.setVisible(view is not ui.details)
        filled = bool(ui.new_name.text().strip() and ui.new_username.text().strip()) and ui.new_role.currentIndex() >= 0
        self._save.setEnabled(filled and not self._busy)
        for action in (self._key, self._code):
            action.setEnabled(not self._busy)

    def _on_row(self, current: QModelIndex) -> None:
        row = self._model.row(current)
        if row is not None and row.staff_id != self._wanted:
            self._wanted = row.staff_id
            self.ask.close_question()
            if self.ui.person_views.currentWidget() is self.ui.once:
                self._turn(self.ui.details)
        self._show()

    def _on_save(self) -> None:
        ui, signed, door = self.ui, self._signed, self._context.door
        name, username = ui.new_name.text().strip(), ui.new_username.text().strip()
        role, nip = self._roles[ui.new_role.currentIndex()], ui.new_nip.text().strip()
        self._run(
            lambda: staff.add(signed, door, name, username, role, nip),
            lambda first: self._on_added(name, username, first),
            self.tr("The account was not added"),
        )

    def _on_added(self, name: str, username: str, first: str) -> None:
        for field in (self.ui.new_name, self.ui.new_username, self.ui.new_nip):
            field.clear()
        self.ui.new_role.setCurrentIndex(-1)
        self._show_once(name, username, first)

    def _on_reset(self) -> None:
        row = self._current()
        if row is None:
            return
        signed, door = self._signed, self._context.door
        self.ask.ask(
            self.tr("Give a new one-time passphrase?"),
            self.tr("The present passphrase of {name} opens nothing any more.").format(name=row.display_name),
            self.tr("Give a new one"),
            lambda _: self._run(
                lambda: staff.reset(signed, door, row.staff_id),
                lambda first: self._show_once(row.display_name, row.username, first),
                self.tr("The passphrase was not changed"),
            ),
        )

    def _show_trained(self, row: StaffRow | None) -> None:
        trained = row is not None and row.child_trained
        known, unknown = self.tr("trained to speak with children"), self.tr("not marked as trained")
        self._child.setText(known if trained else unknown)
        self._trained.setText(self.tr("Take the mark back") if trained else self.tr("Trained for children"))

    def _on_trained(self) -> None:
        """A private interview with a child names whoever is trained."""
        row, signed = self._current(), self._signed
        if row is None:
            return
        trained = not row.child_trained
        self._context.tasks.run(
            self,
            lambda: staff.set_child_trained(signed, row.staff_id, trained),
            lambda _: self.changed.emit(),
            lambda error: self.failed.emit(error, self.tr("The mark was not changed")),
        )

    def _on_close(self) -> None:
        row = self._current()
        if row is None:
            return
        signed, door = self._signed, self._context.door
        self.ask.ask(
            self.tr("Close this account?"),
            self.tr("{name} cannot sign in any more. What was recorded under this name stays.").format(
                name=row.display_name
            ),
            self.tr("Close account"),
            lambda _: self._run(
                lambda: staff.disable(signed, door, row.staff_id),
                lambda _: self._on_closed(row.display_name),
                self.tr("The account was not closed"),
            ),
            word=self.tr("CLOSE"),
        )

    def _on_closed(self, name: str) -> None:
        self._end()
        self.said.emit("ok", self.tr("Account closed"), self.tr("{name} cannot sign in any more.").format(name=name))
        self.changed.emit()
        self.keys.offer_change(name)

    def _on_key(self, ask: Callable[[], object]) -> None:
        """The question stands beside the account, wherever the page was."""
        self._turn(self.ui.details)
        ask()

    def _on_keys_running(self, busy: bool) -> None:
        self._busy = busy
        self._show()

    def _show_once(self, name: str, username: str, first: str) -> None:
        """Show a one-time passphrase until the page is turned."""
        self._end()
        words = self.tr("For {name}, user name {username}:")
        self.ui.once_words.setText(words.format(name=name, username=username))
        self.ui.once_code.setText(first)
        self._turn(self.ui.once)
        self._print_button.setFocus()
        bring_into_view(self._print_button)
        self.changed.emit()

    def _forget_once(self) -> None:
        self.ui.once_code.clear()
        self.ui.once_words.clear()

    def _on_print(self) -> None:
        lines = (
            self.tr("One-time passphrase"),
            self.ui.once_words.text(),
            "",
            self.ui.once_code.text(),
            "",
            self.tr("It works once. Choose your own passphrase at the first sign-in, then destroy this paper."),
        )
        if not self._printer(self, lines):
            self.said.emit("warn", self.tr("Not printed"), self.tr("Print again, or read it out."))

    def _on_back(self) -> None:
        self._turn(self.ui.details)
        self.ui.people_table.setFocus()

    def _run(self, work: Callable[[], object], done: Callable[..., object], title: str) -> None:
        self._busy = True
        self.said.emit("info", self.tr("Working…"), self.tr("The key file is being written. This takes a second."))
        self._show()

        def failed(error: Exception) -> None:
            self._end()
            self.failed.emit(error, title)

        self._context.tasks.run(self, work, done, failed)

    def _end(self) -> None:
        self._busy = False
        self.said.emit("", "", "")
        self._show()

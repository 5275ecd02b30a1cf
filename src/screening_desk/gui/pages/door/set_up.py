"""First run: one page that makes an office, or puts a backup back; the recovery code is shown once at its end."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, Literal

from PySide6.QtCore import QEvent, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.forms.ui_set_up import Ui_SetUpForm
from screening_desk.gui.pages.door.passphrase_pair import PassphrasePair
from screening_desk.gui.pages.door.recovery_code import RecoveryCodeCard
from screening_desk.gui.pages.door.restore_card import RestoreCard, report_kind, report_words
from screening_desk.gui.pages.door.set_up_folder import synced_by
from screening_desk.gui.printing import PrintLines, print_lines
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.services import custody, entry, recovery
from screening_desk.services.custody import RestoreReport
from screening_desk.services.entry import Door, SetUpPlan
from screening_desk.services.settings import OfficeSettings

Step = Literal["form", "code", "restore", "restored"]
LANGUAGES: tuple[tuple[str, Literal["id", "en"]], ...] = (("Indonesia", "id"), ("English", "en"))


class SetUpPage(QWidget):
    """Asks for office, first administrator and letters; everything typed stays until the office exists."""

    finished = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        door: Door,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        set_up: Callable[[Door, SetUpPlan], str] = entry.set_up,
        choose: ChooseFile = ask_open,
        printer: PrintLines = print_lines,
    ) -> None:
        super().__init__(parent)
        self._door, self._tasks, self._theme, self._set_up = door, tasks, theme, set_up
        self._step: Step = "form"
        self._busy = self._warned = False
        self.setProperty("role", "page")
        self.ui = Ui_SetUpForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.ui.letterhead.setFixedHeight(84)
        for name in ("office", "administrator", "storage", "letter"):
            getattr(self.ui, f"{name}_head").setFixedHeight(36)
        for form in (self.ui.office_form, self.ui.administrator_form, self.ui.storage_form, self.ui.letter_form):
            align_labels(form)
        Folding(self, (self.ui.columns,))
        self.code_card = RecoveryCodeCard(printer=printer)
        self.restore_card = RestoreCard(choose=choose)
        self.ui.views.addWidget(self.code_card)
        self.ui.views.addWidget(self.restore_card)
        self._notice = Banner("warn")
        self._notice.hide()
        self.ui.notice_place.addWidget(self._notice)
        self._pair = PassphrasePair(self.ui.passphrase, self.ui.again, self.ui.passphrase_hint, self)
        self._fill()
        self._actions()
        self._connect()
        self.retranslate()
        self.ui.office_name.setFocus()

    @property
    def step(self) -> Step:
        """What the page shows: the form, the recovery code, the restore, or its report."""
        return self._step

    def holds_window(self) -> bool:
        """Whether the window has to stay: while something is being made, or the code is not put away yet.

        The code is asked about in the banner; closing once more is the answer.
        """
        if self._busy:
            return True
        if self._step != "code" or self.code_card.ready or self._warned:
            return False
        self._warned = True
        self._say_held()
        self.code_card.ui.last_group.setFocus()
        return True

    def missing(self) -> tuple[str, ...]:
        """Say what must be filled in before the office can be made, in the order of the page."""
        return (*self._missing_office(), *self._missing_administrator())

    def plan(self) -> SetUpPlan:
        """Return what was typed."""
        ui = self.ui
        lines = (line.strip() for line in ui.letterhead.toPlainText().splitlines())
        settings = OfficeSettings(
            office_name=_typed(ui.office_name),
            station_name=_typed(ui.place_name),
            office_code=_typed(ui.office_code),
            station_code=_typed(ui.station_code),
            town=_typed(ui.town),
            letterhead=tuple(line for line in lines if line),
            letterhead_address=_typed(ui.letter_address),
            duty_phone=_typed(ui.duty_phone),
            language="en" if ui.language.currentData() == "en" else "id",
        )
        return SetUpPlan(settings, _typed(ui.full_name), _typed(ui.username), self._pair.text())

    def retranslate(self) -> None:
        """Say everything in the language of the screen; what was typed stays."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.folder.setText(str(self._door.folder))
        ui.folder.setCursorPosition(0)
        self._pair.retranslate()
        self._leave.setText(self.tr("Leave"))
        self._restore.setText(self.tr("Restore from a backup…"))
        self._back.setText(self.tr("Back"))
        program = synced_by(self._door.folder)
        self._synced.show_state(
            "warn",
            self.tr("This folder is copied elsewhere by {program}").format(program=program),
            self.tr("Choose a folder of this computer that no program copies, and start again with it."),
        )
        self._synced.setVisible(bool(program))
        if self._warned:
            self._say_held()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.language.setCurrentIndex(self.ui.language.findData(current_language()))
            self.retranslate()

    def _fill(self) -> None:
        """Put in what the form cannot hold: choices, states, limits."""
        ui = self.ui
        for words, code in LANGUAGES:
            ui.language.addItem(words, code)
        ui.language.setCurrentIndex(ui.language.findData(current_language()))
        codes = QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9]{0,8}"), self)
        for field in (ui.office_code, ui.station_code):
            field.setValidator(codes)
            field.textEdited.connect(partial(_capitals, field))
        ui.folder.setCursorPosition(0)
        self._states = {name: SectionState() for name in ("office", "administrator", "storage", "letter")}
        for name, state in self._states.items():
            place = getattr(ui, f"{name}_state")
            place.addWidget(state)
        self._synced = Banner("warn")
        ui.storage_warning.addWidget(self._synced)

    def _actions(self) -> None:
        self._primary = key_action(self, "Ctrl+Return", slot=self._on_primary)
        self._leave = key_action(self, "Alt+X", slot=lambda: self.window().close())
        self._restore = key_action(self, "Ctrl+O", slot=self._on_restore)
        self._back = key_action(self, "Esc", slot=self._on_back)
        self.addAction(self._pair.show_action)
        ui = self.ui
        ui.passphrase_row.addWidget(ShortcutButton(self._pair.show_action))
        for action in (self._leave, self._back, self._restore):
            ui.left_buttons.addWidget(ShortcutButton(action))
        self._primary_button = ShortcutButton(self._primary, primary=True)
        ui.right_buttons.addWidget(self._primary_button)

    def _connect(self) -> None:
        ui = self.ui
        for field in self.findChildren(QLineEdit):
            if ui.form_page.isAncestorOf(field):
                field.textChanged.connect(self._show)
        ui.letterhead.textChanged.connect(self._show)
        ui.language.activated.connect(lambda _: self.language_chosen.emit(ui.language.currentData()))
        self.code_card.ready_changed.connect(self._on_code_changed)
        self.restore_card.changed.connect(self._show)

    def _missing_office(self) -> tuple[str, ...]:
        ui, lines = self.ui, []
        if not _typed(ui.office_name):
            lines.append(self.tr("The name of the office is missing."))
        if not _typed(ui.place_name):
            lines.append(self.tr("The name of this place is missing."))
        for field, words in (
            (ui.office_code, self.tr("The office code is missing: 1 to 8 capitals and digits.")),
            (ui.station_code, self.tr("The station code is missing: 1 to 8 capitals and digits.")),
        ):
            if not re.fullmatch("[A-Z0-9]{1,8}", _typed(field)):
                lines.append(words)
        return tuple(lines)

    def _missing_administrator(self) -> tuple[str, ...]:
        lines = []
        if not _typed(self.ui.full_name):
            lines.append(self.tr("The name of the administrator is missing."))
        if not _typed(self.ui.username):
            lines.append(self.tr("The user name of the administrator is missing."))
        if problem := self._pair.problem():
            lines.append(problem)
        return tuple(lines)

    def _show(self) -> None:
        """Paint states, the list of what is open, and the buttons."""
        self._show_states()
        self._show_list()
        why = self._why_off()
        self._primary.setText(
            {
                "form": self.tr("Set up this office"),
                "code": self.tr("Finish and sign in"),
                "restore": self.tr("Restore"),
                "restored": self.tr("Sign in"),
            }[self._step]
        )
        self._primary.setEnabled(not why and not self._busy)
        self.ui.why_off.setText(why)
        self._restore.setVisible(self._step == "form")
        self._leave.setVisible(self._step == "form")
        self._back.setVisible(self._step == "restore")
        for action in (self._restore, self._leave, self._back):
            action.setEnabled(not self._busy)
        shown = {"form": self.ui.form_page, "code": self.code_card}.get(self._step, self.restore_card)
        self.ui.views.setCurrentWidget(shown)
        self.restore_card.setEnabled(self._step == "restore" and not self._busy)
        self.restore_card.ui.card.setVisible(self._step != "restored")
        self.ui.form_page.setEnabled(not self._busy)

    def _why_off(self) -> str:
        if self._busy:
            return self._busy_words()
        if self._step == "form":
            open_points = len(self.missing())
            return self.tr("Still to complete: {count}").format(count=open_points) if open_points else ""
        if self._step == "code":
            return self.code_card.missing()
        return self.restore_card.missing() if self._step == "restore" else ""

    def _busy_words(self) -> str:
        if self._step == "restore":
            return self.tr("Checking every page of the backup. This can take some minutes…")
        return self.tr("Making the encrypted store and its keys. This takes a few seconds…")

    def _show_states(self) -> None:
        complete, still_open = self.tr("complete"), self.tr("not complete yet")
        for name, missing in (("office", self._missing_office()), ("administrator", self._missing_administrator())):
            self._states[name].show_state("unk" if missing else "ok", still_open if missing else complete)
        risky = bool(synced_by(self._door.folder))
        self._states["storage"].show_state(
            "warn" if risky else "ok", self.tr("copied elsewhere") if risky else self.tr("on this computer")
        )
        ui = self.ui
        letter = all((ui.letterhead.toPlainText().strip(), _typed(ui.letter_address), _typed(ui.duty_phone)))
        self._states["letter"].show_state("ok" if letter else "na", complete if letter else self.tr("may wait"))
        done = 3 - sum(map(bool, (self._missing_office(), self._missing_administrator())))
        steps = self.tr("{done} of 3 required sections complete").format(done=done)
        ui.progress.setText(steps if self._step == "form" else "")

    def _show_list(self) -> None:
        rows: list[tuple[Kind, str]] = [("unk", words) for words in self.missing()]
        rows.append(("unk", self.tr("The recovery code comes next: have a printer or a pen and an envelope ready.")))
        if self._states["letter"].words() != self.tr("complete"):
            rows.append(("na", self.tr("Letterhead and duty phone may be filled in later, in Administration.")))
        column: QVBoxLayout = self.ui.remaining_list
        while column.count() < len(rows):
            column.addWidget(SectionState(wrap=True))
        for index in range(column.count()):
            item = column.itemAt(index)
            row = item.widget() if item is not None else None
            if isinstance(row, SectionState):
                row.setVisible(index < len(rows))
                if index < len(rows):
                    row.show_state(*rows[index])

    def _on_primary(self) -> None:
        if self._step == "form":
            plan = self.plan()
            self._run(lambda: self._set_up(self._door, plan), self._on_made)
        elif self._step == "restore":
            asked, door = self.restore_card.request(), self._door
            work = partial(custody.restore, door, asked.file, asked.username, asked.passphrase, asked.recovery_code)
            self._run(work, self._on_restored)
        else:
            username = _typed(self.ui.username) if self._step == "code" else ""
            if self._step == "code":
                recovery.kept(self._door)
            self.code_card.forget()
            self.finished.emit(username)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._busy = True
        self._hide_notice()
        self._show()
        self._tasks.run(self, work, done, self._on_failed)

    def _on_made(self, code: str) -> None:
        self._busy = False
        self._step = "code"
        self._pair.forget()
        place = " · ".join(part for part in (_typed(self.ui.office_name), _typed(self.ui.place_name)) if part)
        self.code_card.show_code(code, place)
        self._show()
        self.code_card.ui.last_group.setFocus()

    def _on_restored(self, report: RestoreReport) -> None:
        self._busy = False
        self._step = "restored"
        self.restore_card.forget()
        self._say(report_kind(report), self.tr("The backup is in place"), report_words(report))
        self._show()
        self._primary_button.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._show()
        _, words = told(error)
        title = self.tr("Not restored") if self._step == "restore" else self.tr("Not set up yet")
        self._say("error", title, words)
        (self.restore_card.ui.file if self._step == "restore" else self.ui.office_name).setFocus()

    def _say(self, kind: Kind, title: str, text: str) -> None:
        self.ui.notice_place.setContentsMargins(24, 12, 24, 0)
        self._notice.show_state(kind, title, text)
        self._notice.show()

    def _say_held(self) -> None:
        words = self.tr(
            "It is shown this one time. Close the window again to leave without it; an administrator can make a new "
            "one later, in Administration."
        )
        self._say("warn", self.tr("The recovery code is not put away yet"), f"{self.code_card.missing()} {words}")

    def _on_code_changed(self, ready: bool) -> None:
        """Whoever goes on with the paper is asked again at the next closing."""
        if self._warned:
            self._warned = False
            self._hide_notice()
        self._show()

    def _hide_notice(self) -> None:
        self._notice.hide()
        self.ui.notice_place.setContentsMargins(0, 0, 0, 0)

    def _on_restore(self) -> None:
        self._step = "restore"
        self._hide_notice()
        self._show()
        self.restore_card.ui.file.setFocus()
        self.restore_card.pick_file()

    def _on_back(self) -> None:
        self._step = "form"
        self._hide_notice()
        self.restore_card.forget()
        self._show()
        self.ui.office_name.setFocus()


def _typed(field: QLineEdit) -> str:
    return field.text().strip()


def _capitals(field: QLineEdit, text: str) -> None:
    at = field.cursorPosition()
    field.setText(text.upper())
    field.setCursorPosition(at)

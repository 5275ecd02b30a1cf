"""What an office sets about itself: letterhead, duty phone, closed mode, language, reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_administration_settings import Ui_AdministrationSettingsForm
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.services.place import name_place
from screening_desk.services.settings import OfficeSettings, save_settings, settings_of

CLOSED: tuple[Literal["start", "first_finding", "by_hand"], ...] = ("start", "first_finding", "by_hand")
LANGUAGES: tuple[Literal["id", "en"], ...] = ("id", "en")


class SettingsTab(QWidget):
    """One form of the office's settings; saved as a whole."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._kept = context, context.settings
        self._filling = False
        self.ui = Ui_AdministrationSettingsForm()
        self.ui.setupUi(self)
        self.ui.bar.setFixedHeight(54)
        self.ui.letterhead.setFixedHeight(104)
        for head in (self.ui.letter_head, self.ui.desk_head):
            head.setFixedHeight(36)
        for form in (self.ui.letter_form, self.ui.desk_form):
            align_labels(form)
        Folding(self, (self.ui.columns,))
        self._save = self._action("Ctrl+Return", self._on_save)
        self._undo = self._action("Esc", self._on_undo)
        self.ui.right_buttons.addWidget(ShortcutButton(self._undo))
        self.ui.right_buttons.addWidget(ShortcutButton(self._save, primary=True))
        self.retranslate()
        self.show_view(self._kept)
        self._connect()

    def refresh(self) -> None:
        """Read the settings again, unless something is being edited."""
        if not self.dirty():
            desk = self._context.desk
            self._context.tasks.run(
                self,
                lambda: settings_of(desk),
                self.show_view,
                lambda error: self.failed.emit(error, self.tr("The settings could not be read")),
            )

    def show_view(self, settings: OfficeSettings) -> None:
        """Put settings into the form."""
        self._kept, self._filling = settings, True
        ui = self.ui
        ui.letterhead.setPlainText("\n".join(settings.letterhead))
        for field, text in (
            (ui.letter_address, settings.letterhead_address),
            (ui.town, settings.town),
            (ui.duty_phone, settings.duty_phone),
            (ui.reader_prefix, settings.reader_prefix),
            (ui.reader_suffix, settings.reader_suffix),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        ui.closed_mode.setCurrentIndex(CLOSED.index(settings.closed_mode))
        ui.language.setCurrentIndex(LANGUAGES.index(settings.language))
        self._filling = False
        self._show()

    def typed(self) -> OfficeSettings:
        """Return what stands in the form."""
        ui = self.ui
        lines = (line.strip() for line in ui.letterhead.toPlainText().splitlines())
        return replace(
            self._kept,
            letterhead=tuple(line for line in lines if line),
            letterhead_address=ui.letter_address.text().strip(),
            town=ui.town.text().strip(),
            duty_phone=ui.duty_phone.text().strip(),
            closed_mode=CLOSED[max(0, ui.closed_mode.currentIndex())],
            language=LANGUAGES[max(0, ui.language.currentIndex())],
            reader_prefix=ui.reader_prefix.text(),
            reader_suffix=ui.reader_suffix.text(),
        )

    def dirty(self) -> bool:
        """Whether something is not saved."""
        return self.typed() != self._kept

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._filling = True
        ui = self.ui
        ui.retranslateUi(self)
        closed, language = ui.closed_mode.currentIndex(), ui.language.currentIndex()
        ui.closed_mode.clear()
        ui.closed_mode.addItems(
            [
                self.tr("from the start"),
                self.tr("at the first finding for a supervisor"),
                self.tr("by hand only (Ctrl+D)"),
            ]
        )
        ui.closed_mode.setCurrentIndex(closed)
        ui.language.clear()
        ui.language.addItems(["Indonesia", "English"])
        ui.language.setCurrentIndex(language)
        self._save.setText(self.tr("Save settings"))
        self._undo.setText(self.tr("Discard"))
        self._filling = False
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _action(self, shortcut: str, slot: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcut(shortcut)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.letter_address, ui.town, ui.duty_phone, ui.reader_prefix, ui.reader_suffix):
            field.textChanged.connect(self._show)
        ui.letterhead.textChanged.connect(self._show)
        for box in (ui.closed_mode, ui.language):
            box.currentIndexChanged.connect(self._show)

    def _show(self) -> None:
        if self._filling:
            return
        dirty = self.dirty()
        self._save.setEnabled(dirty)
        self._undo.setEnabled(dirty)
        self.ui.why_off.setText(self.tr("not saved yet") if dirty else self.tr("Nothing was changed."))

    def _on_undo(self) -> None:
        self.show_view(self._kept)

    def _on_save(self) -> None:
        desk, folder, typed, saw = self._context.desk, self._context.folder, self.typed(), self._kept
        self._save.setEnabled(False)
        self.ui.why_off.setText(self.tr("saving…"))

        def work() -> None:
            save_settings(desk, typed, saw)
            name_place(folder, typed)

        self._context.tasks.run(self, work, lambda _: self._on_saved(typed), self._on_failed)

    def _on_saved(self, settings: OfficeSettings) -> None:
        self.show_view(settings)
        self.said.emit("ok", self.tr("Settings saved"), self.tr("Desks take them up at the next sign-in."))
        self.saved.emit()

    def _on_failed(self, error: Exception) -> None:
        self._show()
        self.failed.emit(error, self.tr("Not saved"))

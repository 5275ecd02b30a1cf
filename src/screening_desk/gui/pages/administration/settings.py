"""What an office sets about itself: letterhead, duty phone, closed mode, language, reader."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_folder
from screening_desk.gui.forms.ui_administration_settings import Ui_AdministrationSettingsForm
from screening_desk.gui.meanwhile import differing, merged
from screening_desk.gui.pages.administration.patterns import PatternsPanel
from screening_desk.gui.pages.door.backup_folder import State, folder_state, folder_words
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.section_state import SectionState
from screening_desk.services.errors import Refused
from screening_desk.services.place import name_place
from screening_desk.services.settings import OfficeSettings, save_settings, settings_of

KEEP = (7, 14, 30, 60)
DAYS = (1, 2, 3, 7)
CLOSED: tuple[Literal["start", "first_finding", "by_hand"], ...] = ("start", "first_finding", "by_hand")
RETURNS: tuple[Literal["pin", "key"], ...] = ("pin", "key")
LANGUAGES: tuple[Literal["id", "en"], ...] = ("id", "en")


class SettingsTab(QWidget):
    """One form of the office's settings; saved as a whole."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, choose_folder: ChooseFile = ask_folder
    ) -> None:
        super().__init__(parent)
        self._context, self._kept, self._choose_folder = context, context.settings, choose_folder
        self._filling = False
        self._looked: tuple[str, State] = ("", "off")
        self.ui = Ui_AdministrationSettingsForm()
        self.ui.setupUi(self)
        self.ui.bar.setFixedHeight(54)
        self.ui.letterhead.setFixedHeight(104)
        for head in (self.ui.letter_head, self.ui.desk_head, self.ui.backup_head):
            head.setFixedHeight(36)
        for box in (self.ui.backup_keep, self.ui.backup_days):
            box.setMaximumWidth(360)
        self._folder_state = SectionState()
        self.ui.backup_state.addWidget(self._folder_state)
        for form in (self.ui.letter_form, self.ui.desk_form, self.ui.backup_form):
            align_labels(form)
        Folding(self, (self.ui.columns,))
        self.patterns = PatternsPanel(context, self)  # without a parent, showing it makes a window that takes the keys
        self.patterns.setVisible(not context.desk.training)
        self.patterns.said.connect(self.said)
        self.patterns.failed.connect(self.failed)
        self.patterns.saved.connect(self.saved)
        self.ui.body.addWidget(self.patterns)
        self._save = key_action(self, "Ctrl+Return", slot=self._on_save)
        self._undo = key_action(self, "Esc", slot=self._on_undo)
        self._choose = key_action(self, "Alt+F", slot=self._on_choose)
        self.ui.backup_folder_row.addWidget(ShortcutButton(self._choose))
        self.ui.right_buttons.addWidget(ShortcutButton(self._undo))
        self.ui.right_buttons.addWidget(ShortcutButton(self._save, primary=True))
        self.retranslate()
        self._put(self._kept)
        self._show()
        self._connect()

    def refresh(self) -> None:
        """Read the settings again, unless something is being edited."""
        if not self._context.desk.training:
            self.patterns.refresh()
        if not self.dirty():
            desk = self._context.desk
            self._context.tasks.run(
                self,
                lambda: settings_of(desk),
                self.show_view,
                lambda error: self.failed.emit(error, self.tr("The settings could not be read")),
            )

    def show_view(self, settings: OfficeSettings) -> None:
        """Put settings into the form, as they are kept."""
        self._kept = settings
        self._put(settings)
        self._show()
        self._look()

    def _put(self, settings: OfficeSettings) -> None:
        """Fill the fields."""
        self._filling, ui = True, self.ui
        ui.letterhead.setPlainText("\n".join(settings.letterhead))
        for field, text in (
            (ui.letter_address, settings.letterhead_address),
            (ui.town, settings.town),
            (ui.duty_phone, settings.duty_phone),
            (ui.duty_person, settings.duty_person),
            (ui.reader_prefix, settings.reader_prefix),
            (ui.reader_suffix, settings.reader_suffix),
            (ui.backup_folder, settings.backup_folder),
        ):
            field.setText(text)
            field.setCursorPosition(0)
        ui.closed_mode.setCurrentIndex(CLOSED.index(settings.closed_mode))
        ui.labour_letter.setChecked(settings.labour_letter)
        ui.card_return.setCurrentIndex(RETURNS.index(settings.card_return))
        ui.language.setCurrentIndex(LANGUAGES.index(settings.language))
        ui.backup_keep.setCurrentIndex(_nearest(KEEP, settings.backup_keep))
        ui.backup_days.setCurrentIndex(_nearest(DAYS, settings.backup_days))
        self._filling = False

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
            duty_person=ui.duty_person.text().strip(),
            closed_mode=CLOSED[max(0, ui.closed_mode.currentIndex())],
            language=LANGUAGES[max(0, ui.language.currentIndex())],
            reader_prefix=ui.reader_prefix.text(),
            reader_suffix=ui.reader_suffix.text(),
            labour_letter=ui.labour_letter.isChecked(),
            card_return=RETURNS[max(0, ui.card_return.currentIndex())],
            backup_folder=ui.backup_folder.text().strip(),
            backup_keep=KEEP[max(0, ui.backup_keep.currentIndex())],
            backup_days=DAYS[max(0, ui.backup_days.currentIndex())],
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
        back = ui.card_return.currentIndex()
        ui.card_return.clear()
        ui.card_return.addItems([self.tr("PIN or passphrase"), self.tr("a key alone (Ctrl+F12)")])
        ui.card_return.setCurrentIndex(back)
        ui.language.clear()
        ui.language.addItems(["Indonesia", "English"])
        ui.language.setCurrentIndex(language)
        keep, days = ui.backup_keep.currentIndex(), ui.backup_days.currentIndex()
        for box, words in (
            (ui.backup_keep, [self.tr("the newest {count} daily backups").format(count=each) for each in KEEP]),
            (
                ui.backup_days,
                [self.tr("one day")] + [self.tr("{count} days").format(count=each) for each in DAYS[1:]],
            ),
        ):
            box.clear()
            box.addItems(words)
        ui.backup_keep.setCurrentIndex(keep)
        ui.backup_days.setCurrentIndex(days)
        self._choose.setText(self.tr("Choose…"))
        self._save.setText(self.tr("Save settings"))
        self._undo.setText(self.tr("Discard"))
        self._filling = False
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        ui = self.ui
        for field in (
            *(ui.letter_address, ui.town, ui.duty_phone, ui.duty_person),
            *(ui.reader_prefix, ui.reader_suffix, ui.backup_folder),
        ):
            field.textChanged.connect(self._show)
        ui.letterhead.textChanged.connect(self._show)
        ui.backup_folder.editingFinished.connect(self._look)
        ui.labour_letter.toggled.connect(self._show)
        for box in (ui.closed_mode, ui.language, ui.card_return, ui.backup_keep, ui.backup_days):
            box.currentIndexChanged.connect(self._show)

    def _show(self) -> None:
        if self._filling:
            return
        self._show_folder()
        dirty = self.dirty()
        self._save.setEnabled(dirty)
        self._undo.setEnabled(dirty)
        self.ui.why_off.setText(self.tr("not saved yet") if dirty else self.tr("Nothing was changed."))

    def _show_folder(self) -> None:
        """Say what the chosen folder is good for, as far as it was looked at."""
        folder = self.ui.backup_folder.text().strip()
        looked, state = self._looked
        kind, title, hint = folder_words(state if folder == looked else "looking")
        self._folder_state.show_state(kind, title)
        self.ui.backup_hint.setText(hint)
        self.ui.backup_form.setRowVisible(self.ui.backup_hint, bool(hint))
        self.ui.backup_keep.setEnabled(bool(folder))

    def _look(self) -> None:
        """Look at the folder off the UI thread: a disk that is gone may take its time to say so."""
        folder, store = self.ui.backup_folder.text().strip(), self._context.folder

        def seen(state: State) -> None:
            self._looked = folder, state
            self._show_folder()

        self._context.tasks.run(self, lambda: folder_state(folder, store), seen, lambda _: None)

    def _on_choose(self) -> None:
        chosen = self._choose_folder(self, self.tr("Folder of the daily backup"), self.ui.backup_folder.text())
        if chosen is not None:
            self.ui.backup_folder.setText(str(chosen))
            self._look()

    def _on_undo(self) -> None:
        self.show_view(self._kept)

    def _on_save(self) -> None:
        desk, folder, typed, saw = self._context.desk, self._context.folder, self.typed(), self._kept
        self._save.setEnabled(False)
        self.ui.why_off.setText(self.tr("saving…"))

        def work() -> None:
            save_settings(desk, typed, saw)
            name_place(folder, typed)

        self._context.tasks.run(
            self, work, lambda _: self._on_saved(typed), lambda error: self._on_save_failed(error, typed)
        )

    def _on_saved(self, settings: OfficeSettings) -> None:
        self.show_view(settings)
        self.said.emit("ok", self.tr("Settings saved"), self.tr("Desks take them up at the next sign-in."))
        self.saved.emit()

    def _on_save_failed(self, error: Exception, typed: OfficeSettings) -> None:
        """Somebody else saved first: their change is taken over, and what was typed here stays to be saved."""
        if not isinstance(error, Refused) or error.code != "changed_by":
            self._on_failed(error)
            return
        desk, words = self._context.desk, sentence(error)
        self._context.tasks.run(
            self, lambda: settings_of(desk), lambda now: self._on_theirs(now, typed, words), self._on_failed
        )

    def _on_theirs(self, theirs: OfficeSettings, typed: OfficeSettings, words: str) -> None:
        saw, self._kept = self._kept, theirs
        self._put(merged(saw, typed, theirs))
        self._show()
        self._look()
        names = [label.text() for field in differing(saw, theirs) if (label := self._labels().get(field))]
        then = self.tr("Taken over from there: {fields}. Ctrl+Enter saves both.")
        said = f"{words} {then.format(fields=', '.join(names))}" if names else words
        self.said.emit("warn", self.tr("Not saved: somebody else changed the settings"), said)

    def _labels(self) -> dict[str, QLabel]:
        """Return the label of each field of the settings that the form shows."""
        ui = self.ui
        return {
            "letterhead": ui.letterhead_label,
            "letterhead_address": ui.letter_address_label,
            "town": ui.town_label,
            "duty_phone": ui.duty_phone_label,
            "duty_person": ui.duty_person_label,
            "closed_mode": ui.closed_mode_label,
            "language": ui.language_label,
            "reader_prefix": ui.reader_prefix_label,
            "reader_suffix": ui.reader_suffix_label,
            "labour_letter": ui.labour_letter_label,
            "card_return": ui.card_return_label,
            "backup_folder": ui.backup_folder_label,
            "backup_keep": ui.backup_keep_label,
            "backup_days": ui.backup_days_label,
        }

    def _on_failed(self, error: Exception) -> None:
        self._show()
        self.failed.emit(error, self.tr("Not saved"))


def _nearest(choices: tuple[int, ...], value: int) -> int:
    """Return the place of the choice that is nearest to a value."""
    return min(range(len(choices)), key=lambda at: abs(choices[at] - value))

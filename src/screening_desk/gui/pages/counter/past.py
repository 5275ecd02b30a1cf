"""A past screening as it was saved, with its corrections; it can be read and corrected, never changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.forms.ui_counter_past import Ui_CounterPastForm
from screening_desk.gui.late_said import late_words
from screening_desk.gui.pages.counter.case import CaseView
from screening_desk.gui.pages.counter.contacts import ContactsPanel
from screening_desk.gui.pages.counter.result import Purpose, TextBox, TraceList
from screening_desk.gui.pages.counter.today import TodayPanel
from screening_desk.gui.pages.counter.words import endorsed_words, mode_word, state_word
from screening_desk.gui.pages.day_book.late_words import check_lines, when_words
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services import screening
from screening_desk.services.contacts import TYPED
from screening_desk.services.day_book import Why, open_past
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.history import PastScreening, view_screening
from screening_desk.services.rejudging import Rejudged, judge_by_today


class PastPage(QWidget):
    """Opened by its id; the entry is on disk before anything is shown."""

    back = Signal()
    shown = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._past: PastScreening | None = None
        self._why: Why | None = None
        self.case: CaseView | None = None
        self.ui = Ui_CounterPastForm()
        self.ui.setupUi(self)
        self.setProperty("ring", "self")
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.ui.outer.setStretch(2, 1)
        self.ui.about.setWordWrap(True)
        self.ui.head_row.setStretch(1, 1)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.panel = Panel()
        self.panel.pad_body()
        self.list = TraceList()
        self.reason, self.text = QLineEdit(), TextBox(3)
        self.reason.setMaxLength(500)
        for widget in (self.list, self.reason, self.text):
            self.panel.add(widget)
        self.today = TodayPanel()
        self.ui.corrections_place.setSpacing(12)
        self.ui.corrections_place.addWidget(self.today)
        self.ui.corrections_place.addWidget(self.panel)
        self._make_actions()
        self.retranslate()

    def open(self, screening_id: str, why: Why | None = None) -> None:
        """Read a past screening and show it; from the day book with its reason."""
        desk, self._why = self._context.desk, why
        self._context.tasks.run(self, lambda: self._read(desk, screening_id), self.show_past, self.failed.emit)

    def show_past(self, past: PastScreening) -> None:
        """Show what was saved, in the words of the reference data of then."""
        self._drop_case()
        self._past = past
        desk = replace(self._context.desk, reference=past.reference)
        self.case = CaseView(replace(self._context, desk=desk))
        self.case.show_view(past.view, read_only=True, past=True)
        purposes: dict[str, Purpose] = {"incomplete": "aside", "finished": "not_assessed"}
        self.case.result.show_reason(bool(past.view.draft.reason), purposes.get(past.state, "supervisor"))
        self.case.result.reason.setReadOnly(True)
        self.case.set_silent(True)
        self.case.checks.setVisible(past.withheld != "cleared")
        for part in (self.case.questions, self.case.result):
            part.setVisible(not past.withheld)
        if past.withheld:
            self.case.deep.hide()
        self.case.note.setVisible(bool(past.view.draft.note))
        self._show_contacts(self.case, past)
        self.ui.case_place.addWidget(self.case)
        self.today.show_found(None)
        self._write(False)
        self._say(past)
        self.shown.emit()

    def clear(self) -> None:
        """Forget everything."""
        self._drop_case()
        self._past = None
        self.today.show_found(None)
        self.list.show_lines(())
        self.reason.clear()
        self.text.clear()
        self.ui.number.setText("")
        self.ui.about.setText("")

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self._back.setEnabled(on)
        self._correct.setEnabled(on and not self._writing)
        self._today.setEnabled(on and self._past is not None and not self._past.withheld)
        self._save.setEnabled(on and self._writing)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self._back.setText(self.tr("Back"))
        self._correct.setText(self.tr("Correction"))
        self._today.setText(self.tr("By today's rules"))
        self._save.setText(self.tr("Save correction"))
        self.panel.set_title(self.tr("Corrections and later checks"))
        for field, words in (
            (self.reason, self.tr("Reason of the correction")),
            (self.text, self.tr("What is right, in words. What was saved stays as it was.")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        if self._past is not None:
            self._say(self._past)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make_actions(self) -> None:
        self._writing = False
        self._back = key_action(self, "Esc", slot=self._on_back)
        self._correct = key_action(self, "Ctrl+N", slot=lambda: self._write(True))
        self._save = key_action(self, "Ctrl+S", slot=self._on_save)
        self._today = key_action(self, "Alt+J", slot=self._on_today)
        self.ui.left_place.addWidget(ShortcutButton(self._back))
        self.ui.left_place.addWidget(ShortcutButton(self._correct))
        self.ui.left_place.addWidget(ShortcutButton(self._today))
        self._save_button = ShortcutButton(self._save, primary=True)
        self.ui.right_place.addWidget(self._save_button)

    def _write(self, on: bool) -> None:
        self._writing = on
        corrections = self._past.corrections if self._past else ()
        self.panel.setVisible(on or bool(corrections) or bool(self._past and check_lines(self._past)))
        self.reason.setVisible(on)
        self.text.setVisible(on)
        self._save_button.setVisible(on)
        self._make_room()
        self.enable_keys(True)
        if on:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        if self._writing:
            self._write(False)
            return
        self.back.emit()

    def _on_save(self) -> None:
        past, desk = self._past, self._context.desk
        if past is None:
            return
        reason, text = self.reason.text(), self.text.toPlainText()

        def save() -> PastScreening:
            screening.correct(desk, past.screening_id, reason, text)
            return self._read(desk, past.screening_id)

        self._context.tasks.run(self, save, self._on_saved, self._on_failed)

    def _on_saved(self, past: PastScreening) -> None:
        self.reason.clear()
        self.text.clear()
        self.show_past(past)

    def _on_today(self) -> None:
        """Judge what was saved by today's rules, beside it; once more takes it away."""
        past, desk, why = self._past, self._context.desk, self._why
        if past is None or not self.today.isHidden():
            self.today.show_found(None)
            self._make_room()
            return
        code = why.code if why is not None else ""
        self._context.tasks.run(
            self, lambda: judge_by_today(desk, past.screening_id, code), self._show_today, self._on_failed
        )

    def _show_today(self, found: Rejudged) -> None:
        self.today.show_found(found)
        self._make_room()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused | Unavailable):
            raise error
        kind = "warn" if isinstance(error, Refused) else "error"
        self.banner.show_state("warn" if kind == "warn" else "error", sentence(error))
        self.banner.show()
        self._make_room()

    def _read(self, desk: Desk, screening_id: str) -> PastScreening:
        why = self._why
        return view_screening(desk, screening_id) if why is None else open_past(desk, screening_id, why)

    def _say(self, past: PastScreening) -> None:
        self.ui.number.setText(past.register_number)
        state = state_word(past.state)[0]
        when = when_words(past.closed_at, past.view.draft.late)
        mark = endorsed_words(past.view.draft.mode, past.view.draft.endorsement)
        late = past.view.draft.late  # both times need the room of the mark, which goes below then
        mark = "" if past.withheld == "cleared" else mark
        about = (mode_word(past.view.draft.mode), when, past.officer, state, "" if late else mark)
        self.ui.about.setText(" · ".join(part for part in about if part))
        words = {
            "cleared": self.tr("Decided since. Only date and crossing are shown."),
            "reading": self.tr("Answers and result are closed until the second reading is saved."),
        }
        self.banner.setVisible(bool(past.withheld) or late is not None)
        if late is not None:
            self.banner.show_state("info", late_words(late), mark)
        if past.withheld:
            self.banner.show_state("info", words[past.withheld])
        self._make_room()
        self.list.show_lines(
            tuple(
                (
                    "pencil",
                    "text2",
                    f"{day_text(each.at)} {time_text(each.at)} · {each.by} · {each.reason.rstrip('. ')}: {each.text}",
                )
                for each in past.corrections
            )
            + check_lines(past)
        )

    def _make_room(self) -> None:
        """Keep clear of the edges what is shown; a hidden part takes no room."""
        self.ui.banner_place.setContentsMargins(16, 0 if self.banner.isHidden() else 12, 16, 0)
        empty = self.panel.isHidden() and self.today.isHidden()
        above = 0 if self.today.isHidden() else 12
        self.ui.corrections_place.setContentsMargins(16, above, 16, 0 if empty else 12)

    def _show_contacts(self, case: CaseView, past: PastScreening) -> None:
        """Contacts as they were typed; of a cleared screening nothing was read."""
        given = {key: each.value for key, each in past.view.draft.given.items()}
        if any(given.get(field) for field in TYPED):
            contacts = ContactsPanel(case.ui.body)
            contacts.set_shortcut("")
            contacts.set_open(True)
            contacts.show_contacts(given, read_only=True)
            case.ui.banner_place.addWidget(contacts)

    def _drop_case(self) -> None:
        if self.case is not None:
            self.case.clear()
            self.ui.case_place.removeWidget(self.case)
            self.case.hide()
            self.case.deleteLater()
            self.case = None

"""The first start of training: one card that makes its store with a trainer and a learner; codes are shown once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.door.passphrase_pair import PassphrasePair
from screening_desk.gui.pages.door.recovery_code import RecoveryCodeCard
from screening_desk.gui.pages.door.set_up import LANGUAGES
from screening_desk.gui.printing import PrintLines, print_lines
from screening_desk.gui.refusals import told
from screening_desk.gui.tasks import Tasks
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import recovery, training_office
from screening_desk.services.entry import Door
from screening_desk.services.training_office import TrainingMade, TrainingPlan

SetUp = Callable[[Door, TrainingPlan], TrainingMade]
FIELDS = ("place", "trainer", "username", "passphrase", "again", "learner", "learner_username")


class TrainingSetUpPage(QWidget):
    """Asks for what training needs and nothing of an office; everything typed stays until the store exists."""

    finished = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        door: Door,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        set_up: SetUp = training_office.set_up,
        printer: PrintLines = print_lines,
    ) -> None:
        super().__init__(parent)
        self._door, self._tasks, self._set_up = door, tasks, set_up
        self._busy = self._warned = False
        self.setProperty("role", "page")
        self.fields = {name: QLineEdit() for name in FIELDS}
        for field in self.fields.values():
            field.setMaxLength(200)
            field.textChanged.connect(self._show)
        self.language = QComboBox()
        for words, code in LANGUAGES:
            self.language.addItem(words, code)
        self.language.activated.connect(lambda _: self.language_chosen.emit(str(self.language.currentData())))
        self._hint = PlainLabel(role="label", wrap=True)
        self._pair = PassphrasePair(self.fields["passphrase"], self.fields["again"], self._hint, self)
        for name in ("passphrase", "again"):
            self.fields[name].setEchoMode(QLineEdit.EchoMode.Password)
        self._make = key_action(self, "Ctrl+Return", slot=self._on_make, anywhere=True)
        self._finish = key_action(self, "Ctrl+Return", slot=self._on_finish, anywhere=True)
        self.addAction(self._pair.show_action)
        self.code_card = RecoveryCodeCard(printer=printer)
        self.code_card.ready_changed.connect(lambda _: self._show())
        self._views = QStackedWidget()
        self._views.addWidget(self._form())
        self._views.addWidget(self.code_card)
        self._notice = Banner("info")
        self._notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 0)
        column.addWidget(self._notice)
        column.addWidget(self._views, 1)
        self.retranslate()
        self.fields["place"].setFocus()

    def holds_window(self) -> bool:
        """Whether the window has to stay: while the store is made, or the codes are not put away; once more closes."""
        if self._busy:
            return True
        if not self._shows_code() or self.code_card.ready or self._warned:
            return False
        self._warned = True
        words = self.tr("Both are shown this one time. Close the window again to leave without them.")
        self._notice.show_state("warn", self._notice.title(), f"{self.code_card.missing()} {words}")
        self.code_card.ui.last_group.setFocus()
        return True

    def plan(self) -> TrainingPlan:
        """Return what was typed."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        return TrainingPlan(
            place=typed["place"],
            trainer=typed["trainer"],
            username=typed["username"],
            passphrase=self._pair.text(),
            learner=typed["learner"],
            learner_username=typed["learner_username"],
            language=str(self.language.currentData()),
        )

    def retranslate(self) -> None:
        """Say everything in the language of the screen; what was typed stays."""
        self.language.setCurrentIndex(self.language.findData(current_language()))
        self._title.setText(self.tr("Set up training on this computer"))
        self._lead.setText(
            self.tr(
                "A store of its own with invented travellers. It never opens the store of the office, and the office "
                "never opens this one. Partner staff may learn here too."
            )
        )
        words = {
            "place": self.tr("Office or partner"),
            "trainer": self.tr("Trainer"),
            "username": self.tr("User name of the trainer"),
            "passphrase": self.tr("Passphrase"),
            "again": self.tr("Once more"),
            "learner": self.tr("First learner"),
            "learner_username": self.tr("User name of the learner"),
            "language": self.tr("Language"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
            field = self.fields.get(name, self.language)
            field.setAccessibleName(words[name])
        self._foot.setText(self.tr("The trainer adds more learners later, in Administration."))
        self._make.setText(self.tr("Set up training"))
        self._finish.setText(self.tr("To sign-in"))
        self._pair.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _form(self) -> QWidget:
        self._title, self._lead = PlainLabel(role="title"), PlainLabel(tone="text2", wrap=True)
        self._foot = PlainLabel(role="label", wrap=True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self._labels: dict[str, PlainLabel] = {}
        passphrase = QHBoxLayout()
        passphrase.setSpacing(8)
        passphrase.addWidget(self.fields["passphrase"], 1)
        passphrase.addWidget(ShortcutButton(self._pair.show_action))
        for name in (*FIELDS, "language"):
            label = self._labels[name] = PlainLabel(tone="text2")
            form.addRow(label, passphrase if name == "passphrase" else self.fields.get(name, self.language))
            if name == "again":
                form.addRow("", self._hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self._foot, 1)
        buttons.addWidget(ShortcutButton(self._make, primary=True))
        card = QFrame()
        card.setProperty("role", "panel")
        card.setMinimumWidth(560)
        card.setMaximumWidth(700)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(10)
        for part in (self._title, self._lead):
            column.addWidget(part)
        column.addLayout(form)
        align_labels(form)
        column.addLayout(buttons)
        return _centred(card)

    def _shows_code(self) -> bool:
        return self._views.currentWidget() is self.code_card

    def _show(self) -> None:
        asking = not self._shows_code()
        self._make.setVisible(asking)
        self._make.setEnabled(asking and not self._busy and self._pair.ok and self.plan().complete)
        self._finish.setVisible(not asking)
        self._finish.setEnabled(not asking and self.code_card.ready)
        for field in self.fields.values():
            field.setReadOnly(self._busy)

    def _on_make(self) -> None:
        self._busy = True
        self._notice.hide()
        self._show()
        self._tasks.run(self, partial(self._set_up, self._door, self.plan()), self._on_made, self._on_failed)

    def _on_made(self, made: TrainingMade) -> None:
        self._busy = False
        self._pair.forget()
        self._views.setCurrentWidget(self.code_card)
        self.code_card.add_finish(ShortcutButton(self._finish, primary=True))
        self.code_card.show_code(made.code, self.fields["place"].text().strip())
        title = self.tr("First passphrase of {name}: {passphrase}").format(
            name=self.fields["learner"].text().strip(), passphrase=made.first_passphrase
        )
        self._notice.show_state(
            "info", title, self.tr("Write it down for the learner now. It works once, then an own one is chosen.")
        )
        self._notice.show()
        self._show()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self._show()
        _, words = told(error)
        self._notice.show_state("error", self.tr("Not set up yet"), words)
        self._notice.show()
        self.fields["place"].setFocus()

    def _on_finish(self) -> None:
        recovery.kept(self._door)
        self.code_card.forget()
        self._notice.show_state("info", "")
        self.finished.emit(self.fields["username"].text().strip())


def _centred(card: QWidget) -> QScrollArea:
    """The card in the middle of the page; on a small screen it scrolls."""
    body, scroll = QWidget(), QScrollArea()
    body.setProperty("role", "scrollbody")
    grid = QVBoxLayout(body)
    grid.addStretch(1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 4)
    row.addStretch(1)
    grid.addLayout(row)
    grid.addStretch(2)
    scroll.setWidget(body)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll

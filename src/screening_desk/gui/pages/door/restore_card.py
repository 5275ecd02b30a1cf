"""What a restore asks: the file, and the passphrase of that time or the recovery code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import counted, day_text, time_text
from screening_desk.gui.files import ChooseFile, ask_open
from screening_desk.gui.forms.ui_restore import Ui_RestoreForm
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.services.custody import SUFFIX, Lost, RestoreReport

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RestoreRequest:
    """What to restore and by what it opens; either the passphrase or the code is empty."""

    file: Path
    username: str
    passphrase: str
    recovery_code: str


class RestoreCard(QWidget):
    """Collects a restore; with `with_word` a word must be typed, because a store in use is replaced."""

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, choose: ChooseFile = ask_open, with_word: bool = False
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RestoreForm()
        self.ui.setupUi(self)
        self._choose, self._with_word = choose, with_word
        self._file: Path | None = None
        self._pick = QAction(self)
        self._pick.setShortcut("Ctrl+O")
        self._pick.triggered.connect(self.pick_file)
        self.addAction(self._pick)
        self.ui.file_row.addWidget(ShortcutButton(self._pick))
        self._way = Segmented()
        self._way.chosen.connect(self._on_way)
        self.ui.way_place.addWidget(self._way)
        align_labels(self.ui.form)
        self.ui.card.setMinimumWidth(600)
        self.ui.card.setMaximumWidth(720)
        for field in (self.ui.username, self.ui.passphrase, self.ui.code, self.ui.word):
            field.textChanged.connect(self.changed)
        QWidget.setTabOrder(self.ui.file, self._way)
        QWidget.setTabOrder(self._way, self.ui.username)
        self.retranslate()
        self._on_way("passphrase")

    def pick_file(self) -> None:
        """Ask for the backup file."""
        chosen = self._choose(self, self.tr("Backup to restore"), f"*{SUFFIX}")
        if chosen is not None:
            self._file = chosen
            self.ui.file.setText(str(chosen))
            self._first_field().setFocus()
            self.changed.emit()

    def missing(self) -> str:
        """Say what is still to be filled in, or nothing."""
        if self._file is None:
            return self.tr("Choose the backup file.")
        if self._way.value() == "code":
            if not self.ui.code.text().strip():
                return self.tr("Type the recovery code.")
        elif not (self.ui.username.text().strip() and self.ui.passphrase.text()):
            return self.tr("Type the user name and the passphrase of that time.")
        if self._with_word and self.ui.word.text().strip().upper() != self.word():
            return self.tr("Type {word} to confirm.").format(word=self.word())
        return ""

    def word(self) -> str:
        """The word that confirms, in the language of the screen."""
        return self.tr("RESTORE")

    def request(self) -> RestoreRequest:
        """Return what was asked; only when nothing is missing."""
        if self._file is None:
            raise ValueError("no file was chosen")
        if self._way.value() == "code":
            return RestoreRequest(self._file, "", "", self.ui.code.text().strip())
        return RestoreRequest(self._file, self.ui.username.text().strip(), self.ui.passphrase.text(), "")

    def say(self, words: str) -> None:
        """Say how far it is, below the fields."""
        self.ui.hint.setText(words)

    def forget(self) -> None:
        """Blank what is secret; the file stays."""
        for field in (self.ui.passphrase, self.ui.code, self.ui.word):
            field.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        hint = self.ui.hint.text()
        file = self.ui.file.text()
        self.ui.retranslateUi(self)
        self.ui.hint.setText(hint)
        self.ui.file.setText(file)
        self._pick.setText(self.tr("Choose…"))
        value = self._way.value() or "passphrase"
        self._way.set_options(
            [Option("passphrase", self.tr("Passphrase of that time")), Option("code", self.tr("Recovery code"))]
        )
        self._way.set_value(value)
        self._way.setAccessibleName(self.tr("Opened by"))
        self.ui.word_label.setText(self.tr("Type {word}").format(word=self.word()))
        self._show_fields(value)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _first_field(self) -> QWidget:
        return self.ui.code if self._way.value() == "code" else self.ui.username

    def _on_way(self, value: str) -> None:
        self._way.set_value(value)
        self._show_fields(value)
        self.changed.emit()

    def _show_fields(self, value: str) -> None:
        form = self.ui.form
        for field in (self.ui.username, self.ui.passphrase):
            form.setRowVisible(field, value == "passphrase")
        form.setRowVisible(self.ui.code, value == "code")
        form.setRowVisible(self.ui.word, self._with_word)


def report_kind(report: RestoreReport) -> Literal["warn", "ok"]:
    """Say whether something has to be entered again, or may have to."""
    return "warn" if report.missing_to or report.lost or report.lost is None or report.unsettled else "ok"


def report_words(report: RestoreReport) -> str:
    """Say line by line what a restore did, and which entries of the trail are missing."""
    made = f"{day_text(report.made_at)} {time_text(report.made_at)}"
    in_place = translate("RestoreReport", "As of {moment}, with {entries} entries of the trail.")
    words = [in_place.format(moment=made, entries=counted(report.entries))]
    if report.unsettled:
        words.append(
            translate(
                "RestoreReport",
                "One last step is not done: the disk is full, or another program holds the files. Put that right "
                "before signing in; the sign-in may then say that the file of failed attempts is missing.",
            )
        )
    if report.missing_to:
        gone = translate("RestoreReport", "Not in it: entries {first} to {last} of the former trail.")
        words.append(gone.format(first=counted(report.missing_from), last=counted(report.missing_to)))
    if report.lost:
        words.append(translate("RestoreReport", "To be entered again:"))
        words += [f"–  {each}" for each in _lost_words(report.lost)]
    if report.lost is None:
        words.append(
            translate(
                "RestoreReport", "The former store could not be read, so it is not known what it held beyond this."
            )
        )
    if report.set_aside is not None:
        aside = translate("RestoreReport", "The former files are kept in {folder}.")
        words.append(aside.format(folder=report.set_aside.name))
    return "\n".join(words)


def _lost_words(lost: tuple[Lost, ...]) -> list[str]:
    """List all of it by kind; numbers that follow each other as one span, open rows and shifts by their count."""
    kinds = {
        "screening": translate("RestoreReport", "screenings"),
        "late": translate("RestoreReport", "entered from paper"),
        "correction": translate("RestoreReport", "later words on"),
        "caught_up": translate("RestoreReport", "checks caught up for"),
        "decision": translate("RestoreReport", "decisions of cases"),
        "consent": translate("RestoreReport", "consents of cases"),
        "withdrawal": translate("RestoreReport", "withdrawn consents of cases"),
        "letter": translate("RestoreReport", "letters"),
        "letter_withdrawn": translate("RestoreReport", "withdrawn letters"),
        "paper": translate("RestoreReport", "papers"),
        "paper_withdrawn": translate("RestoreReport", "withdrawn papers"),
        "follow_up": translate("RestoreReport", "follow-up of cases"),
        "attachment": translate("RestoreReport", "attachments of cases"),
        "hold": translate("RestoreReport", "legal holds on"),
        "judgement": translate("RestoreReport", "judged list matches of"),
    }
    counts = {
        "crew": translate("RestoreReport", "open rows of ships: {n}"),
        "shift": translate("RestoreReport", "shifts handed over: {n}"),
        "station_file": translate("RestoreReport", "files to and from other stations: {n}"),
        "request": translate("RestoreReport", "requests about own data: {n}"),
        "crossing": translate("RestoreReport", "entries and exits written down: {n}"),
        "document_link": translate("RestoreReport", "words on whether two documents are of one person: {n}"),
        "destroyed": translate("RestoreReport", "records that were destroyed and are there again: {n}"),
    }
    found = {kind: [each.number for each in lost if each.kind == kind] for kind in kinds}
    said = [f"{words}: {', '.join(spans(found[kind]))}" for kind, words in kinds.items() if found[kind]]
    numbers = {kind: sum(int(each.number) for each in lost if each.kind == kind) for kind in counts}
    return said + [words.format(n=numbers[kind]) for kind, words in counts.items() if numbers[kind]]


def spans(numbers: list[str]) -> list[str]:
    """Return register numbers with those that follow each other as ``first–last serial``; codes stay as they are."""
    runs: list[tuple[str, int, int, str]] = []
    for number in sorted(set(numbers)):
        head, _, tail = number.rpartition("-")
        serial = int(tail) if tail.isdigit() else -1
        if runs and serial > 0 and (runs[-1][0], runs[-1][2] + 1) == (head, serial):
            runs[-1] = (head, runs[-1][1], serial, tail)
        else:
            runs.append((head, serial, serial, tail))
    return [
        f"{head}-{tail}" if first == last else f"{head}-{first:0{len(tail)}d}–{tail}"
        for head, first, last, tail in runs
    ]

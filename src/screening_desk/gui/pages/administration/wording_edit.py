"""One text of a paper: what ships, what the office says, what is wrong with what is typed, and the former texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.models.wording import FormerModel
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.letters.layout import TIED
from screening_desk.services import wording
from screening_desk.services.errors import Refused
from screening_desk.services.wording import Former, TextView


class WordingEdit(QWidget):
    """`typed_on` at every key, `looked_at` when a former text is chosen, `save_asked` when the text is to hold."""

    typed_on = Signal()
    looked_at = Signal(object)
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._part = "", ""
        self._row: TextView | None = None
        self.panel, self.history = Panel(), Panel()
        self.field, self.table, self.model = TextBox(7, least=3), QTableView(), FormerModel(self)
        self._save = key_action(self, "Ctrl+S", slot=self._on_save)
        self._shipped = key_action(self, "Alt+D", slot=lambda: self._fill(self._row.shipped if self._row else ""))
        self._again = key_action(self, "Alt+U", slot=self._on_again)
        self._build()
        self.field.textChanged.connect(self._on_typed)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_looked())
        self.retranslate()

    def show_text(self, kind: str, row: TextView | None, part: str, typed: str | None) -> None:
        """Show a text, with what was typed for it and not saved."""
        self._kind, self._row, self._part = kind, row, part
        self.show_former(())
        self.field.blockSignals(True)
        self.field.setPlainText("" if row is None else (row.said if typed is None else typed).strip(" "))
        self.field.blockSignals(False)
        self._show()

    def show_former(self, former: Sequence[Former]) -> None:
        """Show the former texts."""
        self.table.selectionModel().blockSignals(True)
        self.model.show_rows(former)
        self.table.selectionModel().blockSignals(False)
        self._show()

    def typed(self) -> str:
        """What stands in the field; a blank at which no line ends stays one."""
        return self.field.document().toRawText().replace("\u2029", " ")

    def changed(self) -> bool:
        """Whether something was typed that does not hold yet."""
        row = self._row
        return row is not None and self.typed().strip(" ") != row.said.strip(" ")

    def problem(self) -> Refused | None:
        """Why what is typed could not be saved."""
        return wording.problem(self._kind, self._row.key, self.typed()) if self._row else None

    def former(self) -> Former | None:
        """The former text chosen."""
        return self.model.row(self.table.currentIndex())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.panel.set_title(self.tr("Text"))
        self.history.set_title(self.tr("Former texts"))
        self.field.setAccessibleName(self.tr("Text of the office"))
        self.table.setAccessibleName(self.history.title())
        self._save.setText(self.tr("Save text"))
        self._shipped.setText(self.tr("Shipped text"))
        self._again.setText(self.tr("Use this text again"))
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self._said, self._marks = PlainLabel(tone="text2", wrap=True), PlainLabel(tone="text2", wrap=True)
        self._warning, self._standing = PlainLabel(tone="warn", wrap=True), PlainLabel(tone="text2", wrap=True)
        self._wrong = PlainLabel(tone="warn", wrap=True)
        self.panel.pad_body()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for action in (self._save, self._shipped):
            buttons.addWidget(ShortcutButton(action))
        buttons.addStretch(1)
        for part in (self._said, self._marks, self._warning, self.field, self._wrong, self._standing):
            self.panel.add(part)
        self.panel.add(buttons)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=30)
        self.table.setMinimumHeight(92)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what the text leaves
        for place, width in enumerate((146, 92)):
            self.table.setColumnWidth(place, width)
        self._none = PlainLabel(tone="text2", wrap=True)
        lay_over(self.table, self._none)
        below = QHBoxLayout()
        below.setContentsMargins(12, 8, 12, 10)
        below.addWidget(ShortcutButton(self._again))
        below.addStretch(1)
        self.history.add(self.table, 1)
        self.history.add(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.panel)
        column.addWidget(self.history, 1)

    def _show(self) -> None:
        row = self._row
        self.panel.set_state(self._part)
        for label, words in (
            (self._said, self._shipped_words(row)),
            (self._marks, self._mark_words(row)),
            (self._warning, self._warning_words(row)),
            (self._standing, self._standing_words(row)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self.field.setEnabled(row is not None)
        wrong = self.problem() if self.changed() else None
        self._wrong.setText(sentence(wrong) if wrong else "")
        self._wrong.setVisible(wrong is not None)
        looked_through = row is not None and bool(row.former_shipped or row.unfit)
        self._save.setEnabled(row is not None and wrong is None and (self.changed() or looked_through))
        self._shipped.setEnabled(row is not None and self.typed().strip(" ") != row.shipped.strip(" "))
        self._again.setEnabled(self.former() is not None)
        self._none.setText(self.tr("This text was never changed.") if row is not None and not row.saw else "")
        self._none.setVisible(not self.model.rowCount())

    def _shipped_words(self, row: TextView | None) -> str:
        if row is None or (row.own is None and not self.changed()):
            return ""
        return self.tr("Shipped: {text}").format(text=row.shipped.strip().replace(TIED, " "))

    def _mark_words(self, row: TextView | None) -> str:
        if row is None or not (row.required or row.optional):
            return ""
        parts = []
        if row.required:
            parts.append(self.tr("Marks that stay: {marks}").format(marks=" ".join(row.required)))
        if row.optional:
            parts.append(self.tr("Marks that may stay: {marks}").format(marks=" ".join(row.optional)))
        return "\n".join(parts)

    def _warning_words(self, row: TextView | None) -> str:
        if row is None:
            return ""
        if row.unfit:
            why = sentence(Refused(row.unfit, about=row.unfit_about))
            words = self.tr("This program cannot use the office's text “{text}” and prints the shipped one. {why}")
            return words.format(text=row.own or "", why=why)
        if row.former_shipped:
            words = self.tr(
                "Since the office worded this, the program ships another text. Before: {text} "
                "Compare, then save your text once more or take the shipped one."
            )
            return words.format(text=row.former_shipped.strip().replace(TIED, " "))
        return ""

    def _standing_words(self, row: TextView | None) -> str:
        if row is None:
            return ""
        if row.at is None:
            return self.tr("As the program ships it.")
        words = (
            self.tr("As the program ships it, since {day} {time}, by {name}.")
            if row.own is None
            else self.tr("The office's text since {day} {time}, by {name}.")
        )
        return words.format(day=day_text(row.at), time=time_text(row.at), name=row.by or "–")

    def _fill(self, text: str) -> None:
        self.field.setPlainText(text.strip(" "))
        self.field.setFocus()

    def _on_typed(self) -> None:
        self._show()
        self.typed_on.emit()

    def _on_looked(self) -> None:
        self._show()
        if self.former() is not None:
            self.looked_at.emit(self.former())

    def _on_again(self) -> None:
        if (former := self.former()) is not None:
            self._fill(former.said)

    def _on_save(self) -> None:
        self.save_asked.emit()

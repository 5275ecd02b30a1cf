"""The chronology for a complaint: read it, close more words, then print or export it."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QTableView, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.models.rights import ChronologyModel
from screening_desk.gui.pages.referral.out import ChoosePrinter, print_pages, write_file
from screening_desk.gui.pages.rights.choices import RowChoice
from screening_desk.gui.pages.rights.part import FormPanel, Part
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import rights
from screening_desk.services import chronology
from screening_desk.services.chronology import Ask, Chronology

WIDTHS = (136, 146, 122, 290)


class ChronologyPart(Part):
    """What is shown is what is printed, line by line; another number or word means reading it again."""

    def __init__(
        self,
        context: Context,
        choose_file: ChooseFile,
        choose_printer: ChoosePrinter,
        parent: QWidget | None = None,
    ) -> None:
        keys = {
            "show": ("Ctrl+S", self._on_show),
            "print": ("Ctrl+P", self._on_print),
            "export": ("Ctrl+E", self._on_export),
        }
        super().__init__(context, keys, parent)
        self._choose_file, self._choose_printer = choose_file, choose_printer
        self._shown: Ask | None = None
        self._number = ""
        self._dress()
        self.retranslate()

    def refresh(self) -> None:
        """Nothing is read again by itself: each look has its own entry and purpose."""
        self.show_state()

    def clear(self) -> None:
        """Forget everything shown and typed."""
        self.say("info", "")
        self.ask.close_question()
        for field in (self.number, self.close_words):
            field.clear()
        self.why.choose("")
        self._forget()

    def show_view(self, ask: Ask, made: Chronology) -> None:
        """Paint the lines."""
        self._shown, self._number = ask, made.number
        self.read.setChecked(False)
        self.model.show_parts(made.parts)
        if self.model.rows():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.show_state()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        for name, text in (
            ("show", self.tr("Show")),
            ("print", self.tr("Print")),
            ("export", self.tr("Export PDF")),
        ):
            self.keys[name].setText(text)
        self._lines.set_title(self.tr("Chronology"))
        self.table.setAccessibleName(self._lines.title())
        self._form.set_title(self.tr("For a complaint"))
        self._form.lead.setText(
            self.tr(
                "Others are closed in the words themselves: known names, and whatever may be a name, a number or an "
                "address. A name in small letters cannot be known: read it, and add it below."
            )
        )
        self.why.retranslate(self.tr("choose…"))
        self._form.name_lines(
            self.tr("Register number or case code"),
            self.tr("What it is for"),
            self.tr("Close these words too, with commas between"),
        )
        self.read.setText(self.tr("I have read it: nobody else can be recognised"))
        self.model.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what can be done now."""
        rows = self.model.rows()
        self._lines.set_state(self._number)
        self.empty.setText(self.tr("Type the number and what it is for. The look is written into the audit trail."))
        self.empty.setVisible(not rows)
        free = not self.busy and self.ask.isHidden()
        same = self._shown is not None and self._typed() == self._shown
        self.read.setEnabled(same)
        self.keys["show"].setEnabled(free and bool(self.number.text().strip() and self.why.chosen()))
        for name in ("print", "export"):
            self.keys[name].setEnabled(free and same and self.read.isChecked())

    def _dress(self) -> None:
        self.model, self.table, self.empty = ChronologyModel(self), QTableView(), PlainLabel(tone="text2", wrap=True)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=30, wide=3)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_line())
        self._lines = Panel()
        self._lines.add(self.table, 1)
        self._lines.setMinimumHeight(300)
        lay_over(self.table, self.empty)
        self.whole = PlainLabel(wrap=True)
        self._form = FormPanel()
        self.number, self.why, self.close_words = QLineEdit(), RowChoice(rights.load().whys), QLineEdit()
        self.number.setMaxLength(40)
        self.close_words.setMaxLength(1000)
        for widget in (self.number, self.why, self.close_words):
            self._form.line(widget)
        self._form.buttons(ShortcutButton(self.keys["show"]))
        self.read = QCheckBox()
        self._form.column.addWidget(self.read)
        self._form.column.addWidget(self.whole)
        for field in (self.number, self.close_words):
            field.textEdited.connect(lambda _: self.show_state())
        self.why.currentIndexChanged.connect(lambda _: self.show_state())
        self.read.toggled.connect(lambda _: self.show_state())
        self.main.addWidget(self._lines, 1)
        self.side.addWidget(self._form)
        self.side.addStretch(1)
        self.buttons((), ("print", "export"))
        self.setFocusProxy(self.number)

    def _typed(self) -> Ask:
        words = tuple(each.strip() for each in self.close_words.text().split(",") if each.strip())
        return Ask(self.number.text().strip(), self.why.chosen(), words)

    def _show_line(self) -> None:
        row = self.model.row(self.table.currentIndex())
        self.whole.setText(row.whole if row else "")

    def _forget(self) -> None:
        self._shown, self._number = None, ""
        self.model.show_rows(())
        self.read.setChecked(False)
        self.whole.setText("")
        self.show_state()

    def _on_show(self) -> None:
        desk, ask = self.context.desk, self._typed()
        self._forget()
        self.run(lambda: chronology.open_chronology(desk, ask), lambda made: self.show_view(ask, made))

    def _on_export(self) -> None:
        ask, desk = self._shown, self.context.desk
        if ask is None:
            return
        target = self._choose_file(self, self.tr("Chronology"), "kronologi.pdf")
        if target is not None:
            self.run(
                lambda: write_file(target, chronology.let_out(desk, ask, "export", read=True)),
                lambda _: self.say("ok", self.tr("Written where you chose")),
            )

    def _on_print(self) -> None:
        ask, desk = self._shown, self.context.desk
        printer = self._choose_printer(self, self.tr("Chronology")) if ask is not None else None
        if ask is not None and printer is not None:
            self.run(
                lambda: print_pages(printer, chronology.let_out(desk, ask, "print", read=True)),
                lambda _: self.say("ok", self.tr("Sent to the printer")),
            )

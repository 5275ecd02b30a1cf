"""The wording of papers: choose a paper and a text, word it, see the page it makes with invented data, save it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.models.wording import TextsModel, name_of
from screening_desk.gui.pages.administration.wording_edit import WordingEdit
from screening_desk.gui.pages.referral.letter_preview import LetterPreview
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import ANY_WIDTH, NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import wording, wording_draft
from screening_desk.services.wording import Former, PaperView, TextView

EDIT_BESIDE_LARGE = 400
PAUSE = 350
"""Milliseconds without a key before the page is made anew."""


class WordingTab(QWidget):
    """What is typed for a text stays with it while others are looked at; it holds only once it is saved."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._papers: tuple[PaperView, ...] = ()
        self._typed: dict[tuple[str, str], str] = {}
        self._loaded = self._filling = self._unkept = self._saving = False
        self._asked = 0
        self._seen: Former | None = None
        """The former text on the page, where it is no longer what is typed or printed."""
        self.which, self.table, self.model = ChoiceBox(), QTableView(), TextsModel(self)
        self.edit, self.preview = WordingEdit(), LetterPreview(context.tasks)
        self._large = key_action(self, "Alt+P", slot=self._on_large)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._build()
        self.which.currentIndexChanged.connect(self._on_paper)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._on_text())
        self.edit.typed_on.connect(self._on_typed)
        self.edit.looked_at.connect(self._on_looked)
        self.edit.save_asked.connect(self.save)
        self.retranslate()

    def refresh(self) -> None:
        """Read the texts again; what is typed stays."""
        desk = self._context.desk
        self._context.tasks.run(
            self,
            lambda: (wording.wordings(desk), wording_draft.typed_before(desk)),
            lambda found: self.show_view(*found),
            self._on_unread,
        )

    def show_view(self, papers: tuple[PaperView, ...], typed: Mapping[tuple[str, str], str] | None = None) -> None:
        """Paint the papers; the paper and the text chosen stay chosen. `typed`: what was not saved the last time."""
        kind, key = self.place()
        if not self._loaded:
            known = {(paper.kind, text.key) for paper in papers for text in paper.texts}
            self._typed = {place: text for place, text in (typed or {}).items() if place in known}
        self._papers, self._loaded = papers, True
        self._empty.read()
        self._filling = True
        self.which.clear()
        self.which.addItems([name_of(each.name) for each in papers])
        kinds = [each.kind for each in papers]
        self.which.setCurrentIndex(kinds.index(kind) if kind in kinds else 0)
        self._filling = False
        self._show_paper(key)

    def renew(self, context: Context) -> None:
        """Go on at a desk that judges by newer data."""
        self._context = context

    def paper(self) -> PaperView | None:
        """The paper chosen."""
        at = self.which.currentIndex()
        return self._papers[at] if 0 <= at < len(self._papers) else None

    def text(self) -> TextView | None:
        """The text chosen."""
        return self.model.row(self.table.currentIndex())

    def place(self) -> tuple[str, str]:
        """The kind of the paper and the key of the text chosen."""
        paper, text = self.paper(), self.text()
        return paper.kind if paper else "", text.key if text else ""

    def save(self) -> None:
        """Let what is typed hold from now on."""
        row, desk, (kind, key) = self.text(), self._context.desk, self.place()
        if row is None or self._saving:
            return
        typed, self._saving = self.edit.typed(), True

        def done(_: None) -> None:
            self._saving = False
            if self._typed.get((kind, key)) == typed:  # what was typed since stays
                del self._typed[kind, key]
            self._note()
            self.said.emit(
                "ok",
                self.tr("Text saved"),
                self.tr("It is printed from now on. Letters that were issued stay as they are."),
            )
            self.saved.emit()
            self.refresh()

        def failed(error: Exception) -> None:
            self._saving = False
            self.failed.emit(error, self.tr("The text was not saved"))

        self._context.tasks.run(
            self,
            lambda: wording.save_text(desk, kind, key, typed, row.saw),
            done,
            failed,
        )

    def keep(self) -> None:
        """Write down what is typed and not saved; called off the UI thread at a lock, and reads no widget."""
        if self._unkept:
            typed = dict(self._typed)
            wording_draft.keep_typed(self._context.desk, typed)
            self._unkept = typed != self._typed

    def draw(self) -> None:
        """Make the page with what is typed."""
        self._draw(self.edit.typed())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.texts.set_title(self.tr("Paper"))
        self.which.setAccessibleName(self.tr("Paper whose words are shown"))
        self.table.setAccessibleName(self.tr("Texts of the paper"))
        self.beside.set_title(self.tr("Preview"))
        self._name_large()
        self._foot.setText(self.tr("The page with invented data, as the office would print it."))
        for at, each in enumerate(self._papers):
            self.which.setItemText(at, name_of(each.name))
        self.model.retranslate()
        self._name_page()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """The keys begin in the table, so that the list of papers above it is passed last and not left out."""
        super().showEvent(event)
        QWidget.setTabOrder(*self._order)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.texts, self.beside = Panel(), Panel()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # its words come after the page
        self.texts.add_head_widget(self.which)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=30, wide=1)
        for column, width in ((0, 92), (2, 142)):
            self.table.setColumnWidth(column, width)
        self._empty = EmptyWords(self.table)
        self._version = PlainLabel(role="label", tone="text2", wrap=True)
        self._version.setContentsMargins(12, 5, 12, 6)
        self.texts.add(self.table, 1)
        self.texts.add(self._version)
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._foot.setContentsMargins(12, 5, 12, 6)
        below = QHBoxLayout()
        below.setContentsMargins(0, 4, 12, 6)
        below.addWidget(self._foot, 1)
        large = ShortcutButton(self._large)
        below.addWidget(large)
        self.beside.add(self.preview, 1)
        self.beside.add(below)
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        row = QHBoxLayout(inner)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        for widget, stretch, least in ((self.texts, 36, 300), (self.edit, 34, 372), (self.beside, 30, 300)):
            widget.setMinimumWidth(least)
            row.addWidget(widget, stretch)
        self.table.setMinimumHeight(240)
        self.preview.setMinimumHeight(240)
        Folding(self, (row,), NARROW_BELOW + 140)
        scroll = UprightScroll()
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._order = (large, self.which)

    def _show(self) -> None:
        paper = self.paper()
        self._empty.show_none("", self.model.rows())
        words = ""
        if paper is not None and paper.changed:
            words = self.tr("Version {version}, with texts of the office.").format(version=paper.version)
        elif paper is not None:
            words = self.tr("Version {version}, all as the program ships it.").format(version=paper.version)
        if paper is not None and paper.neutral:
            neutral = self.tr("This paper must not tell the matter.")
            words = f"{words} {neutral}"
        if self._typed:
            words = f"{words}\n{self._unsaved_words()}"
        self._version.setText(words)
        self.which.setEnabled(bool(self._papers))
        kind = paper.kind if paper else ""
        self.model.mark({key for each, key in self._typed if each == kind})

    def _name_large(self) -> None:
        shown = not self.texts.isHidden()
        self._large.setText(self.tr("Larger") if shown else self.tr("Smaller"))

    def _on_large(self) -> None:
        """Give the page the room of the list, or give it back; the pictures are made for the new width."""
        self.texts.setVisible(self.texts.isHidden())
        self._name_large()
        self.edit.setMaximumWidth(EDIT_BESIDE_LARGE if self.texts.isHidden() else ANY_WIDTH)
        if self.texts.isHidden():
            self.edit.field.setFocus()
        else:
            self.table.setFocus()
        self.preview.clear()
        QTimer.singleShot(0, self, self.draw)

    def _unsaved_words(self) -> str:
        """In which papers something is typed that is not saved."""
        kinds = {kind for kind, _ in self._typed}
        named = ", ".join(name_of(each.name) for each in self._papers if each.kind in kinds)
        return self.tr("Typed and not saved: {papers}").format(papers=named)

    def _show_paper(self, key: str = "") -> None:
        paper = self.paper()
        self.model.show_paper(paper)
        self.table.setColumnHidden(0, paper is None or not paper.groups)
        places = [each.key for each in paper.texts] if paper else []
        if places:
            self.table.setCurrentIndex(self.model.index(places.index(key) if key in places else 0, 0))
        self._show()
        self._on_text()

    def _on_unread(self, error: Exception) -> None:
        self._empty.fail()
        self._show()
        self.failed.emit(error, self.tr("The words of the papers could not be read"))

    def _on_paper(self) -> None:
        if not self._filling:
            self._show_paper()

    def _on_text(self) -> None:
        """Show the text chosen and its former ones."""
        (kind, key), row = self.place(), self.text()
        self.edit.show_text(kind, row, self.model.part(row) if row else "", self._typed.get((kind, key)))
        self.draw()
        if row is None or not row.saw:
            return
        desk = self._context.desk

        def show(former: tuple[Former, ...]) -> None:
            if self.place() == (kind, key):
                self.edit.show_former(former)

        self._context.tasks.run(
            self,
            lambda: wording.former_texts(desk, kind, key),
            show,
            lambda error: self.failed.emit(error, self.tr("The former texts could not be read")),
        )

    def _on_typed(self) -> None:
        place = self.place()
        if self.edit.changed():
            self._typed[place] = self.edit.typed()
        else:
            self._typed.pop(place, None)
        self._unkept = True
        self._show()
        self._pause.start()

    def _on_pause(self) -> None:
        self.draw()
        self._note()

    def _note(self) -> None:
        """Keep what is typed; a store that cannot be written now is tried again at the next key, and at a lock."""
        self._unkept = True
        self._context.tasks.run(
            self,
            self.keep,
            lambda _: None,
            lambda error: self.failed.emit(error, self.tr("What is typed could not be kept yet")),
        )

    def _on_looked(self, former: Former) -> None:
        self._pause.stop()
        self._draw(former.said, former)

    def _name_page(self) -> None:
        """Say what the page shows."""
        words = self.tr("as typed") if self.edit.changed() else self.tr("as printed now")
        if (seen := self._seen) is not None:
            words = self.tr("former text, {day} {time}").format(day=day_text(seen.at), time=time_text(seen.at))
        self.beside.set_state(words if self.text() is not None else "")

    def _draw(self, text: str, seen: Former | None = None) -> None:
        self._pause.stop()
        self._seen = seen
        self._name_page()
        (kind, key), desk = self.place(), self._context.desk
        self._asked += 1
        asked = self._asked
        if not key:
            self.preview.clear()
            return

        def failed(error: Exception) -> None:
            _, words = told(error)
            if asked == self._asked:
                self.preview.say(words)

        def show(pdf: bytes) -> None:
            if asked == self._asked:
                self.preview.show_pdf(pdf)

        self._context.tasks.run(self, lambda: wording.sample(desk, kind, key, text), show, failed)

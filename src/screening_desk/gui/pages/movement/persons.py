"""Other documents that are, or may be, the same person's: proposed, said by a person with a reason, and undone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTableView, QWidget

from screening_desk.gui.models.movement import PapersModel
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.movement.words import Paper, document_words
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.same_person import Verdict

ROW, HEAD, MOST = 31, 30, 4


class PersonsPanel(Panel):
    """A row a document; the keys act on the current one. Hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.model = PapersModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, "", ROW, wide=0)
        self.table.setColumnWidth(1, 124)
        self._why = PlainLabel(role="label", tone="text2", wrap=True)
        self._why.setContentsMargins(12, 4, 12, 8)
        self.add(self.table)
        self.add(self._why)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say())

    def show_papers(self, papers: tuple[Paper, ...]) -> None:
        """Show the documents, the current one stays current where it is still there."""
        before = self.current()
        self.model.show_rows(papers)
        self.setVisible(bool(papers))
        proposed = sum(each.standing in {"proposed", "part"} for each in papers)
        self.set_title(self.tr("Same person, other document?") if proposed else self.tr("Other documents"))
        self.set_state(self.tr("{n} proposed").format(n=proposed) if proposed else "")
        self.table.setAccessibleName(self.tr("Other documents"))
        self.table.setFixedHeight(HEAD + ROW * min(MOST, len(papers)) + 2)
        place = next((n for n, each in enumerate(papers) if before is not None and each.key == before.key), 0)
        if papers:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._say()

    def current(self) -> Paper | None:
        """The document the keys act on."""
        return self.model.row(self.table.currentIndex())

    def _say(self) -> None:
        paper = self.current()
        if paper is None:
            self._why.setText("")
        elif paper.standing in {"proposed", "part"}:
            words = self.tr("Name and birth date agree.") if paper.standing == "proposed" else ""
            part = self.tr("Birth date agrees, the name in part.")
            self._why.setText((words or part) + " " + self.tr("Nobody has said so yet; a number alone joins nobody."))
        else:
            self._why.setText(paper.why)


class LinkForm(Panel):
    """The reason of what is said about two documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.paper: Paper | None = None
        self.verdict: Verdict = "open"
        self._about = PlainLabel(wrap=True)
        self._label = PlainLabel(tone="text2", wrap=True)
        self.reason = TextBox(4, least=3)
        self.pad_body()
        for widget in (self._about, self._label, self.reason):
            self.add(widget)
        self.body.addStretch(1)
        self.retranslate()

    def begin(self, paper: Paper, verdict: Verdict) -> None:
        """Ask for the reason."""
        self.paper, self.verdict = paper, verdict
        self.reason.show_text("")
        self.retranslate()
        self.reason.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.paper = None
        self.reason.show_text("")
        self._about.setText("")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        titles: dict[Verdict, str] = {
            "same": self.tr("The same person"),
            "two": self.tr("Not the same person"),
            "open": self.tr("Undo what was said"),
        }
        self.set_title(titles[self.verdict])
        self._about.setText(document_words(self.paper) if self.paper is not None else "")
        self._label.setText(self.tr("What makes you sure? It stays on record with your name (10 letters at least)."))
        self.reason.setAccessibleName(self.tr("Reason"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

"""The papers of a placement scheme as a compact table: present, absent, doubtful, and not applicable where that can be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.kinds import papers_of
from screening_desk.gui.widgets.labels import safe_tooltip
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scale_row import Scale, ScaleHead, ScaleRow
from screening_desk.reference import Reference
from screening_desk.reference.model import SchemeRow
from screening_desk.reference.wording import Words, sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.judging import ScreeningView

translate = QCoreApplication.translate
ALWAYS = ("present", "absent", "doubtful")
DENSE = 31


def paper_word(value: str) -> str:
    """The word of an answer about a paper."""
    words = {
        "present": translate("Papers", "present"),
        "absent": translate("Papers", "absent"),
        "doubtful": translate("Papers", "doubtful"),
        "not_applicable": translate("Papers", "not applicable"),
    }
    return words[value]


SCALE = Scale(
    keys={"present": "1", "absent": "2", "doubtful": "3", "not_applicable": "4"},
    word=paper_word,
    looks={"present": "said", "absent": "concern", "doubtful": "concern", "not_applicable": "unknown"},
)


WITHOUT = replace(SCALE, keys={value: key for value, key in SCALE.keys.items() if value in ALWAYS})
"""The scale of a scheme whose papers are all needed: "not applicable" is no answer there (decision 14)."""


class PaperRow(ScaleRow):
    """One paper; nothing is spoken about it, so F1 is left to the page."""

    def has_help(self) -> bool:
        """No."""
        return False


class PapersPanel(Panel):
    """Rows by the input of their paper. A scheme that is changed keeps the answers both schemes ask for."""

    given = Signal(str, str)
    entered = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._papers = papers_of(reference)
        self._rows: dict[tuple[str, bool, bool], PaperRow] = {}
        self._shown: dict[str, PaperRow] = {}
        self._open: list[str] = []
        self._findings: tuple[Finding, ...] = ()
        self.head.hide()
        self._head = ScaleHead(SCALE)
        self._head.setFixedHeight(30)
        self.add(self._head)
        self.body.addStretch(1)
        self.hide()

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show the papers of the scheme that was chosen; nothing while there is none."""
        found = {finding.asks: finding for finding in view.findings if finding.asks and finding.asks in self._papers}
        scheme = self._scheme(found)
        order = [paper for paper in scheme.papers if paper in found] if scheme is not None else []
        rows = {paper: self._row_of(paper, scheme) for paper in order}
        for paper, row in self._shown.items():
            if rows.get(paper) is not row:
                if row.hasFocus():
                    self.left.emit()
                row.hide()
        self._shown, self._findings = rows, tuple(found.values())
        for place, (paper, row) in enumerate(rows.items(), start=1):
            if self.body.indexOf(row) != place:
                self.body.removeWidget(row)
                self.body.insertWidget(place, row)
            self._paint(row, found[paper], view)
            row.setEnabled(not read_only)
            row.show()
        self._open = [paper for paper in order if paper not in view.draft.given]
        self._head.set_scale(SCALE if scheme is not None and scheme.conditional else WITHOUT)
        self._head.set_title(self.tr("Papers of this scheme"))
        self.setVisible(bool(rows))

    def clear(self) -> None:
        """Forget the answers."""
        for row in self._shown.values():
            row.set_value(None)
            row.hide()
        self._shown, self._open, self._findings = {}, [], ()
        self.hide()

    def answerable(self) -> list[str]:
        """Rows in display order."""
        return [paper for paper, row in self._shown.items() if row.isEnabled()]

    def open_keys(self) -> list[str]:
        """Papers nobody answered for."""
        return [paper for paper in self._open if paper in self._shown]

    def make_current(self, key: str) -> None:
        """The current row shows itself by the focus."""

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to a row."""
        self._shown[key].setFocus(Qt.FocusReason.OtherFocusReason)
        return self._shown[key]

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""
        return self._shown[key]

    def row(self, paper: str) -> PaperRow:
        """Row of a paper; KeyError when the scheme does not ask for it."""
        return self._shown[paper]

    def _scheme(self, found: dict[str, Finding]) -> SchemeRow | None:
        names = {str(finding.facts.get("scheme", "")) for finding in found.values()}
        return next((self._reference.schemes[name] for name in names if name in self._reference.schemes), None)

    def _row_of(self, paper: str, scheme: SchemeRow | None) -> PaperRow:
        wide = scheme is not None and bool(scheme.conditional)
        conditional = scheme is not None and paper in scheme.conditional
        row = self._rows.get((paper, wide, conditional))
        if row is None:
            scale, offered = SCALE if wide else WITHOUT, () if conditional else ALWAYS
            row = PaperRow(scale, paper, "", code=None, offered=offered, least=DENSE)
            self._rows[paper, wide, conditional] = row
            row.answered.connect(self.given)
            row.focused.connect(self.entered)
            row.step_requested.connect(self.stepped)
        return row

    def _paint(self, row: PaperRow, finding: Finding, view: ScreeningView) -> None:
        words = sentence(finding.code, finding.verdict, finding.facts, self._reference, current_language())
        row.set_text(words.title)
        answer = view.draft.given.get(row.item_id)
        row.set_value(answer.value if answer is not None and answer.value in row.offered() else None)
        whole = _whole(words)
        row.setToolTip(safe_tooltip(whole))
        row.setAccessibleDescription(whole)


def paper_counts(view: ScreeningView, reference: Reference) -> dict[str, int]:
    """How many papers of the scheme are absent, doubtful or not answered."""
    papers = papers_of(reference)
    said = [str(finding.facts["case"]) for finding in view.findings if finding.asks in papers]
    counts = {case: said.count(case) for case in ("absent", "doubtful", "unanswered")}
    return {case: number for case, number in counts.items() if number}


def _whole(words: Words) -> str:
    parts = (words.article, words.explanation, words.settle, words.mark)
    return "\n".join(part for part in parts if part)

"""The head line of the worker's page: the scheme first, then the destination with its status."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.kinds import SCHEME
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.flowing import FlowLayout
from screening_desk.gui.widgets.kinds import Kind, paint_box
from screening_desk.gui.widgets.labels import PlainLabel, safe_tooltip
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.gui.widgets.state_field import StateField
from screening_desk.reference import Reference
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.wording import sentence
from screening_desk.rules.findings import Finding
from screening_desk.services.judging import ScreeningView

WORKER_SCHEME, DESTINATION = SCHEME
_STATUS: dict[str, Kind] = {"open": "ok", "closed": "esc", "not_placement": "esc", "unmapped": "warn"}


class ChosenBox(QWidget):
    """What was chosen, in a frame; it takes the keys to open the choices."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._open = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show what was chosen; empty: nothing yet."""
        self._text = text
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def set_open(self, on: bool) -> None:
        """Say whether it can be chosen anew; otherwise it looks like a field that is only read."""
        self._open = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.update()

    def text(self) -> str:
        """What is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """The words and the sign of a list."""
        return QSize(QFontMetrics(Theme.current().font("body")).horizontalAdvance(self._text or "–") + 44, 34)

    def minimumSizeHint(self) -> QSize:
        """Words are cut before the page is."""
        return QSize(min(self.sizeHint().width(), 160), 34)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the choices."""
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the choices."""
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, and the sign of a list; dashed while nothing is chosen."""
        painter = QPainter(self)
        theme = Theme.current()
        empty = not self._text
        ground, edge, ink = ("surface", "control", "text") if self._open else ("alt", "line", "text3")
        paint_box(painter, QRectF(self.rect()), ground, "unk_edge" if empty else edge, dashed=empty)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("unk" if empty else ink))
        room = self.rect().adjusted(10, 0, -28, 0)
        words = painter.fontMetrics().elidedText(self._text or "–", Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        if self._open:
            theme.paint_icon(painter, QRectF(self.width() - 24, 10, 14, 14), "chevron-down", "text2")


class SchemePanel(Panel):
    """Rows `worker_scheme` and `destination`; the choices of the scheme open below the line while it is current."""

    given = Signal(str, str)
    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._findings: dict[str, Finding] = {}
        self._given: dict[str, str] = {}
        self._read_only = False
        self.head.hide()
        self._scheme_label, self._destination_label = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        self.scheme = ChosenBox()
        self.scheme.entered.connect(lambda: self.entered.emit(WORKER_SCHEME))
        self.destination = StateField(width=116, inside=True)
        self.destination.answered.connect(lambda code: self.given.emit(DESTINATION, code))
        self.destination.edit.installEventFilter(self)
        self.chip = StateChip()
        self._status = QWidget()
        middle = QHBoxLayout(self._status)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.chip)
        self._status.setMinimumHeight(34)
        self.choices = Segmented(pad=7)
        self.choices.chosen.connect(lambda value: self.given.emit(WORKER_SCHEME, value))
        self.words = PlainLabel(role="label", tone="text2", wrap=True)
        self._typed = self.destination.words
        row = FlowLayout(gap=6, between=6)
        for label in (self._scheme_label, self._destination_label):
            label.setMinimumHeight(34)  # beside the middle of the fields
        for widget in (self._scheme_label, self.scheme, self._destination_label, self.destination, self._status):
            row.addWidget(widget)
        column = QVBoxLayout()
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.choices)
        column.addWidget(self._typed)
        column.addWidget(self.words)
        self.add(column)
        self.body.addStretch(1)
        self.choices.hide()
        self._typed.hide()
        self.hide()

    def show_view(self, view: ScreeningView, *, read_only: bool = False) -> None:
        """Show scheme, destination and what they mean."""
        self._read_only = read_only
        self._findings = {finding.asks: finding for finding in view.findings if finding.asks and finding.asks in SCHEME}
        self._given = {key: value.value for key, value in view.draft.given.items()}
        self._paint_scheme()
        self._paint_destination()
        self._paint_words()
        self.setVisible(bool(self._findings))

    def clear(self) -> None:
        """Forget what was chosen."""
        self._findings, self._given = {}, {}
        self.scheme.set_text("")
        self.destination.set_code("")
        self.words.setText("")
        self.choices.hide()

    def answerable(self) -> list[str]:
        """Rows that are asked of this traveller."""
        if self._read_only:
            return []
        scheme = self._findings.get(WORKER_SCHEME)
        shown = [key for key in SCHEME if key in self._findings]
        fixed = scheme is not None and self._given.get("travel_purpose") == "seafarer"
        return [key for key in shown if not (fixed and key == WORKER_SCHEME)]

    def open_keys(self) -> list[str]:
        """Rows that wait for an answer."""
        return [key for key in self.answerable() if key not in self._given or self._unmapped(key)]

    def make_current(self, key: str) -> None:
        """Open the choices of the scheme, or close them."""
        self.choices.setVisible(key == WORKER_SCHEME)

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to the choices or to the field."""
        self.target(key).setFocus(Qt.FocusReason.OtherFocusReason)
        if key == DESTINATION:
            self.destination.edit.selectAll()
        return self

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""
        return self.choices if key == WORKER_SCHEME else self.destination.edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field of the destination becomes current with the keyboard; while typing, what fits is said below."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(DESTINATION)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._typed.setVisible(event.type() == QEvent.Type.FocusIn)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down step, Delete takes the scheme back."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.given.emit(WORKER_SCHEME, "")
        else:
            event.ignore()

    def _paint_scheme(self) -> None:
        question, language = self._reference.inputs.get(WORKER_SCHEME), current_language()
        self._scheme_label.setText(self.tr("Scheme"))
        self.scheme.setAccessibleName(self.tr("Scheme"))
        self.choices.setAccessibleName(self.tr("Scheme"))
        options = [] if question is None else question.choices
        self.choices.set_options([Option(each.value, each.text.get(language), each.key) for each in options])
        finding = self._findings.get(WORKER_SCHEME)
        scheme = self._reference.schemes.get(str(finding.facts.get("scheme", ""))) if finding is not None else None
        value = self._given.get(WORKER_SCHEME, "")
        choice = question.choice(value) if question is not None else None
        named = scheme.title if scheme is not None else choice.text if choice is not None else None
        self.choices.set_value(value)
        self.scheme.set_text("" if named is None else named.get(language))
        self.scheme.set_open(WORKER_SCHEME in self.answerable())

    def _paint_destination(self) -> None:
        finding = self._findings.get(DESTINATION)
        self._destination_label.setText(self.tr("Destination"))
        self.destination.set_name(self.tr("Destination"))
        for widget in (self._destination_label, self.destination, self._status):
            widget.setVisible(finding is not None)
        self.destination.edit.setReadOnly(self._read_only)
        if finding is None:
            return
        if not self.destination.edit.hasFocus():
            self.destination.set_code(self._given.get(DESTINATION, ""))
        case = str(finding.facts["case"])
        words = sentence(finding.code, finding.verdict, finding.facts, self._reference, current_language())
        self.chip.set_state(self.tr("Status: {status}").format(status=words.state), _STATUS.get(case, "unk"))

    def _paint_words(self) -> None:
        """What the two rows mean and can be settled by; the articles with how sure they are."""
        said, whole = [], []
        language = current_language()
        for key, finding in self._findings.items():
            words = sentence(finding.code, finding.verdict, finding.facts, self._reference, language)
            scheme = self._reference.schemes.get(str(finding.facts.get("scheme", ""))) if key == WORKER_SCHEME else None
            basis = words.article
            if scheme is not None and scheme.article:
                basis = f"{scheme.instrument} {self._reference.texts['article'].get(language)} {scheme.article}"
            sure = confidence_mark(words.confidence, language)
            said += [part for part in (words.explanation, words.settle) if part]
            said.append(f"{basis} ({sure})." if sure else f"{basis}.")
            whole += [part for part in (words.title, basis, words.mark) if part]
        self.words.setText(" ".join(dict.fromkeys(said)))
        self.words.setToolTip(safe_tooltip("\n".join(whole)))

    def _unmapped(self, key: str) -> bool:
        finding = self._findings.get(key)
        return finding is not None and finding.facts.get("case") == "unmapped"

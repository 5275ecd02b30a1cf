"""Requests about one's own data: recorded by one, decided by another, answered in time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView, QWidget

from screening_desk.gui.context import Context, counted
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.models.rights import RequestsModel
from screening_desk.gui.pages.referral.out import write_file
from screening_desk.gui.pages.rights.asked import ChosenRequest, NewRequest
from screening_desk.gui.pages.rights.part import Part
from screening_desk.gui.pages.rights.retention import fill
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import data_extract, request_draft, subject_requests
from screening_desk.services.access import Action
from screening_desk.services.request_draft import TypedRequest
from screening_desk.services.subject_requests import RequestRow

PAUSE = 500
"""Milliseconds without a key before what is typed is written down."""
WIDTHS = (106, 172, 100, 178, 164)


class RequestsPart(Part):
    """Who recorded a request never decides it. The head decides; a supervisor records, decides and answers."""

    def __init__(self, context: Context, choose_file: ChooseFile, parent: QWidget | None = None) -> None:
        keys = {
            "reload": ("F5", self._on_reload),
            "record": ("Ctrl+S", self._on_record),
            "grant": ("Ctrl+K", self._on_grant),
            "deny": ("Ctrl+R", self._on_deny),
            "extract": ("Ctrl+E", self._on_extract),
            "correct": ("Ctrl+B", self._on_correct),
            "answer": ("Ctrl+U", self._on_answer),
        }
        super().__init__(context, keys, parent)
        self._choose_file = choose_file
        self._typed: TypedRequest | None = None
        self._unkept = self._looked = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self._records, self._answers = self.may(Action.REQUEST_RECORD), self.may(Action.REQUEST_ANSWER)
        self._dress()
        self.retranslate()

    def refresh(self) -> None:
        """Read the requests again."""
        desk = self.context.desk
        self.empty.begin()
        self.show_state()
        looks = self._records and not self._looked

        def load() -> tuple[tuple[RequestRow, ...], TypedRequest | None]:
            return subject_requests.requests(desk), request_draft.request_before(desk) if looks else None

        self.context.tasks.run(self, load, self._on_loaded, self.on_failed)

    def keep(self) -> None:
        """Write down the request that is typed and not recorded; reads no widget."""
        if self._unkept:
            typed = self._typed
            request_draft.keep_request(self.context.desk, typed)
            self._unkept = typed != self._typed

    def show_view(self, rows: tuple[RequestRow, ...]) -> None:
        """Paint what was read; what was chosen stays chosen."""
        kept = self.row()
        self.empty.read()
        self.model.show_requests(rows, self.context.now())
        fill(self.model, self.table, rows, lambda each: kept is not None and each.request_id == kept.request_id)
        self.show_state()

    def row(self) -> RequestRow | None:
        """The request chosen."""
        return self.model.row(self.table.currentIndex())

    def clear(self) -> None:
        """Forget everything shown and typed."""
        self.say("info", "")
        self.ask.close_question()
        self.model.show_requests((), self.context.now())
        self._begin()
        self._looked = False
        self.show_state()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        words = {
            "reload": self.tr("Refresh"),
            "record": self.tr("Record request"),
            "grant": self.tr("Grant"),
            "deny": self.tr("Refuse"),
            "extract": self.tr("Make extract"),
            "correct": self.tr("Write correction"),
            "answer": self.tr("Note the answer"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._requests.set_title(self.tr("Requests about own data"))
        self.table.setAccessibleName(self._requests.title())
        self.model.retranslate()
        self.show_state()

    def show_state(self) -> None:
        """Show what is chosen, and what can be done now."""
        row, rows = self.row(), self.model.rows()
        waiting = sum(each.answered_at is None for each in rows)
        self._requests.set_state(self.tr("{n} waiting").format(n=counted(waiting)) if rows else "")
        self.empty.show_none(self.tr("Nobody asked yet."), rows)
        mine = row is not None and row.by_id == self.context.desk.actor.id
        state = row.state if row else ""
        decides, answers = state == "recorded" and not mine, self._answers and state == "decided"
        kind = row.kind if row is not None and answers and row.decision == "granted" else ""
        self.chosen.show_row(row, decides=not mine, answers=self._answers)
        self.new.show_third()
        free = not self.busy and self.ask.isHidden()
        for name, shown in (
            ("grant", decides),
            ("deny", decides),
            ("extract", kind == "access"),
            ("correct", kind == "correction"),
            ("answer", answers),
            ("record", self._records),
        ):
            self.keys[name].setVisible(shown)
            self.keys[name].setEnabled(free and shown)

    def _dress(self) -> None:
        self.model, self.table = RequestsModel(self), QTableView()
        self.empty = EmptyWords(self.table)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=34, wide=2)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.show_state())
        self._requests = Panel()
        self._requests.add(self.table, 1)
        self._requests.setMinimumHeight(220)
        self.chosen, self.new = ChosenRequest(self.keys), NewRequest()
        self.new.who.currentIndexChanged.connect(lambda _: self.new.show_third())
        self.new.edited.connect(self._on_edited)
        self.new.begin(self.context.now())
        if not self._records:
            self.new.hide()
        self.main.addWidget(self._requests, 1)
        for panel in (self.chosen, self.new):
            self.side.addWidget(panel)
        self.side.addStretch(1)
        self.buttons(("reload",), ("record",) if self._records else ())
        self.setFocusProxy(self.table)

    def _begin(self) -> None:
        """Empty the form; its draft is gone with the request, or stays for the next time."""
        self._pause.stop()
        self._typed, self._unkept = None, False
        self.new.begin(self.context.now())

    def _on_loaded(self, loaded: tuple[tuple[RequestRow, ...], TypedRequest | None]) -> None:
        rows, before = loaded
        self._looked = True
        self.show_view(rows)
        if before is not None and self._typed is None:
            self._typed = before
            self.new.fill(before)
            words = self.tr("It was typed before and is not recorded yet.")
            self.say("info", self.tr("Half a request is here again"), words)
            self.show_state()

    def _on_edited(self) -> None:
        self._typed, self._unkept = self.new.draft(), True
        self._pause.start()

    def _on_pause(self) -> None:
        self.context.tasks.run(self, self.keep, lambda _: None, self.on_failed)

    def _on_reload(self) -> None:
        self.say("info", "")
        self.refresh()

    def _on_record(self) -> None:
        desk, typed = self.context.desk, self.new.typed(self.context.now())

        def recorded(row: RequestRow) -> None:
            self._begin()
            if row.answered_at is not None:
                self.done("warn", self.tr("Nothing is given out. Say:"), row.answer)
            else:
                self.done("ok", self.tr("The request is recorded"), self.tr("Another person decides it."))

        self.run(lambda: subject_requests.record(desk, typed), recorded)

    def _on_grant(self) -> None:
        row, desk, words = self.row(), self.context.desk, self.chosen.words.toPlainText()
        if row is not None:
            self.run(
                lambda: subject_requests.decide(desk, row.request_id, granted=True, words=words),
                lambda _: self.done("ok", self.tr("Granted")),
            )

    def _on_deny(self) -> None:
        row, desk = self.row(), self.context.desk
        ground, words = self.chosen.ground.chosen(), self.chosen.words.toPlainText()
        if row is not None:
            self.run(
                lambda: subject_requests.decide(desk, row.request_id, granted=False, ground=ground, words=words),
                lambda _: self.done("ok", self.tr("Not granted")),
            )

    def _on_extract(self) -> None:
        row, desk = self.row(), self.context.desk
        if row is None:
            return
        safe = {"yes": True, "no": False}.get(self.chosen.safe.value())
        if safe is None:
            self.say("warn", self.tr("Ask first whether it is safe to carry this paper"))
            return
        target = self._choose_file(self, self.tr("Extract of personal data"), f"salinan-{row.request_id[:8]}.pdf")
        if target is not None:
            self.run(
                lambda: write_file(target, data_extract.extract(desk, row.request_id, safe_to_carry=safe)),
                lambda _: self.done("ok", self.tr("Written where you chose")),
            )

    def _on_correct(self) -> None:
        row, desk, words = self.row(), self.context.desk, self.chosen.words.toPlainText()
        if row is not None:
            self.run(
                lambda: subject_requests.correct(desk, row.request_id, words),
                lambda _: self.done("ok", self.tr("The correction stands beside the screening")),
            )

    def _on_answer(self) -> None:
        row, desk = self.row(), self.context.desk
        way, words = self.chosen.way.chosen(), self.chosen.words.toPlainText()
        if row is not None:
            self.run(
                lambda: subject_requests.answer(desk, row.request_id, way, words),
                lambda _: self.done("ok", self.tr("The answer is recorded")),
            )

    def on_failed(self, error: Exception) -> None:
        """Say why something did not come about."""
        self.empty.fail()
        super().on_failed(error)

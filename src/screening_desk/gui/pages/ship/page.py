"""A ship at the counter: its facts once, its crew row by row; one row never holds the others."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_ship import Ui_ShipForm
from screening_desk.gui.models.crew import CrewLine, result_of
from screening_desk.gui.pages.counter.banner import Sign, unsaved_sign
from screening_desk.gui.pages.counter.words import MODES, mode_word
from screening_desk.gui.pages.ship.actions import ShipActions
from screening_desk.gui.pages.ship.answers import ShipAnswers
from screening_desk.gui.pages.ship.asking import ShipAsking
from screening_desk.gui.pages.ship.bar import ShipBar
from screening_desk.gui.pages.ship.correct import ShipCorrection
from screening_desk.gui.pages.ship.ends import ShipEnds
from screening_desk.gui.pages.ship.file import ListFile
from screening_desk.gui.pages.ship.form import VesselForm
from screening_desk.gui.pages.ship.head import Standing, VesselHead
from screening_desk.gui.pages.ship.late import ShipLate
from screening_desk.gui.pages.ship.list import CrewPanel
from screening_desk.gui.pages.ship.row import RowPanel
from screening_desk.gui.pages.ship.session import ShipSession
from screening_desk.gui.pages.ship.start import StartView
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.services import port_call
from screening_desk.services.errors import Refused, Unavailable

Place = Literal["start", "form", "list", "import"]
REPAINT = 150  # ms after a change of the ship until every row is painted with it


class ShipPage(QWidget):
    """`met` brings each row that is judged while it is in front, for closed mode."""

    back = Signal()
    mode_chosen = Signal(str)
    met = Signal(object)  # ScreeningView
    saved = Signal(object)  # datetime
    ended = Signal()  # rows were saved or handed over
    private_changed = Signal()
    card_asked = Signal(object)  # CardPage, for the whole screen

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._place: Place = "start"
        self._front = self._covered = self._reason_asked = False
        self._lines: dict[int, CrewLine] = {}
        reference = context.desk.reference
        self.keys = ShipActions(self)
        self.session = ShipSession(context, self)
        self._stack = QStackedWidget(self)
        self._desk = QWidget()
        self.ui = Ui_ShipForm()
        self.ui.setupUi(self._desk)
        self._desk.setProperty("role", "page")
        self.ui.head.setFixedHeight(50)
        self.ui.head.setMinimumWidth(1)  # the tabs fit themselves to the width
        self.ui.bar.setFixedHeight(54)
        self.tabs = ModeTabs()
        self.tabs.chosen.connect(self.mode_chosen)
        self.ui.tabs_place.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.start, self.form = StartView(), VesselForm(reference)
        self.head, self.crew = VesselHead(reference, self.keys["edit"]), CrewPanel(reference.catalogue.quick)
        self.row = RowPanel(reference)
        self.row.setFixedWidth(356)
        self.row.guidance.listen(self._desk)
        self.file = ListFile(context, self)
        self._views: dict[Place, QWidget] = {
            "start": self.start, "form": self.form, "list": self._list_view(), "import": self.file.view,
        }  # fmt: skip
        for view in self._views.values():
            self.ui.views.addWidget(view)
        self._stack.addWidget(self._desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REPAINT)
        self._later.timeout.connect(self.paint)
        self.asking, self.correction = ShipAsking(context, self, self._stack), ShipCorrection(self, self._stack)
        self.late = ShipLate(self)
        self.answers, self.ends = ShipAnswers(context, self), ShipEnds(context, self)
        self.bar = ShipBar(self)
        self._wire()
        self.retranslate()

    @property
    def covered(self) -> bool:
        """Whether closed mode hides everything."""
        return self._covered

    @property
    def place(self) -> Place:
        """Which view is in front."""
        return self._place

    def begin(self) -> None:
        """Come to the front: the open ship, or those that wait."""
        self.tabs.set_value("crew")
        if self.session.call_id:
            self.go(self._place if self._place != "start" else "list")
        else:
            self.go("start")
            self.read_calls()

    def read_calls(self) -> None:
        """Read which ships wait."""
        self.start.show_rows(None)
        desk = self._context.desk
        self._context.tasks.run(self, lambda: port_call.open_calls(desk), self._on_calls, self.on_failed)

    def scan(self, text: str) -> None:
        """Put a document to its row, wherever the keyboard is."""
        self.answers.scan(text)

    def save_now(self) -> None:
        """Keep everything before a lock, also from a worker thread; raises Unavailable."""
        self.session.save_now()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.session.forget()
        self._lines = {}
        self.crew.search.clear()
        self.crew.show_lines(())
        self.row.clear()
        self.form.clear()
        self.file.clear()
        self.say(None)
        self.asking.clear()
        self.correction.close()
        self.go("start")

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self._front = on
        self.switch_keys()

    def set_covered(self, covered: bool) -> None:
        """While covered, nothing takes the focus."""
        self._covered = covered
        self.row.set_silent(covered)

    def go(self, place: Place) -> None:
        """Show one of the views."""
        self._place = place
        self.ui.views.setCurrentWidget(self._views[place])
        if place == "list":
            self.paint()
        elif place == "form":
            self.form.show_ship(self.session.ship, self.session.vessel())
        self.switch_keys()
        self.lead_keys()

    def lead_keys(self) -> None:
        """Give the keyboard to where the work is."""
        if not self._front or self._covered:
            return
        if self.correction.front:
            self.correction.lead_keys()
        elif self.asking.front:
            self.asking.lead_keys()
        elif self._place == "start":
            self.start.table.setFocus() if self.start.table.isVisibleTo(self.start) else self.setFocus()
        elif self._place == "form":
            self.form.begin()
        elif self._place == "list" and self._reason_asked:
            self.row.ask_reason()
        elif self._place == "list":
            self.crew.table.setFocus() if self.session.positions else self.setFocus()

    def paint(self) -> None:
        """Show ship and crew as they stand."""
        session = self.session
        self._later.stop()
        self._lines = {place: self._line(place) for place in session.positions}
        self.head.show_ship(session.ship, len(self._lines))
        self.crew.show_lines(tuple(self._lines.values()))
        self.crew.show_reason(session.ship.not_interviewed)
        self._count()
        self.show_row()

    def show_row(self) -> None:
        """Show the current person beside the list."""
        position = self.crew.current()
        self.row.setVisible(bool(self._lines))
        if position not in self._lines:
            self.row.clear()
            self.switch_keys()
            return
        session = self.session
        asked = session.asked(position)
        self.row.show_row(
            session.member(position), asked, len(self._lines), session.saved_as(position),
            reason_missing=session.reason_missing(position),
        )  # fmt: skip
        if self._reason_asked:
            self.row.show_reason(True)
        self.asking.show_view()
        view = session.view(position)
        if view is not None and self._front and not self.asking.in_interview:
            self.met.emit(view)
        self.switch_keys()

    def say(self, sign: Sign | None) -> None:
        """Say one thing above everything."""
        self.banner.setVisible(sign is not None)
        if sign is not None:
            self.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

    def ready_rows(self) -> tuple[int, ...]:
        """Rows in which nothing is open."""
        return tuple(place for place, line in self._lines.items() if line.view is not None and not line.view.blocks)

    def switch_keys(self) -> None:
        """Switch on what can be done now."""
        self.bar.switch(front=self._front)
        self.asking.enable_keys(self._front)
        self.correction.enable_keys(self._front)

    def all_done(self) -> bool:
        """Whether nobody on the ship is open."""
        return not any(line.view is not None for line in self._lines.values())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.keys.retranslate()
        self.tabs.set_options(
            [Option(mode, mode_word(mode), suffix=f"Alt+{n}") for n, mode in enumerate(MODES, start=1)]
        )
        self.tabs.set_value("crew")
        self.tabs.setAccessibleName(self.tr("Mode of the counter"))
        self._fit_tabs()
        if self.session.call_id and self._place == "list":
            self.paint()
        self.switch_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit tabs and bar to the width."""
        super().resizeEvent(event)
        self._fit_tabs()
        self.bar.fit()

    def _fit_tabs(self) -> None:
        margins = self.ui.head_row.contentsMargins()
        self.tabs.fit(self.width() - margins.left() - margins.right())

    def on_failed(self, error: Exception) -> None:
        """Say what could not be done; what was typed is still here."""
        if not isinstance(error, Refused | Unavailable):
            raise error
        sign = Sign("warn", sentence(error))
        if isinstance(error, Unavailable):
            sign = replace(unsaved_sign(sentence(error)), title=self.tr("Not saved yet. Try again (Ctrl+S)."))
        self.say(sign)
        self.asking.show_error(sign)
        self.switch_keys()

    def go_back(self) -> None:
        """Esc: stop a save, leave a view, leave the search; the ship itself stays."""
        if self.session.busy:
            self.session.stop()
        elif self.late.waits and self._place in {"start", "list"}:
            self.late.drop()
        elif self._place == "import":
            self.file.clear()
            self.go("list")
        elif self._place == "form":
            self.go("list")
        else:
            self.crew.search.clear()
            self._reason_asked = False
            self.show_row()
            self.lead_keys()

    def ask_reason(self) -> None:
        """F8 without a reason: ask for it first."""
        self._reason_asked = True
        self.asking.close()
        self.show_row()
        self.lead_keys()

    def reason_given(self) -> None:
        """The row is handed over, or the reason is written: nothing is asked for any more."""
        self._reason_asked = False

    def next_open(self) -> int:
        """The next row nobody was compared on, after the current one; 0 where there is none."""
        waiting = [
            place
            for place, line in self._lines.items()
            if line.view is not None and "crew_listed" not in line.view.draft.given
        ]
        after = [place for place in waiting if place > self.crew.current()]
        return next(iter(after or waiting), 0)

    def _list_view(self) -> QWidget:
        view = QWidget()
        regions = QHBoxLayout()
        regions.setSpacing(12)
        regions.addWidget(self.crew, 1)
        regions.addWidget(self.row)
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(regions, 1)
        return view

    def _on_calls(self, rows: tuple[port_call.CallRow, ...]) -> None:
        self.start.show_rows(rows)
        if self._place == "start":
            self.lead_keys()

    def _line(self, position: int) -> CrewLine:
        return CrewLine(self.session.member(position), self.session.view(position))

    def _count(self) -> None:
        standing: dict[Kind, Standing] = {"ok": "ready", "unk": "open", "esc": "look", "ink": "now"}
        counts = Counter[Standing](
            standing[result_of(line)[1]] if line.member.state == "open" else line.member.state
            for line in self._lines.values()
        )
        self.head.show_counts(counts)

    def _on_opened(self) -> None:
        self.late.remind()
        self._reason_asked = False
        self.crew.search.clear()
        self.form.clear()
        self.go("list" if self.session.positions else "form")

    def _on_changed(self, position: int) -> None:
        if position == 0:
            if self._place == "form":
                self.form.show_ship(self.session.ship, self.session.vessel())
            elif self.session.busy or not self._later.isActive():
                self._later.start()
            self.switch_keys()
            return
        self._lines[position] = self._line(position)
        self.crew.change_line(self._lines[position])
        self._count()
        self.show_row()

    def _on_kept(self, at: object) -> None:
        if not self.banner.isHidden() and self.banner.kind == "error":
            self.say(None)
        self.asking.show_error(None)
        self.saved.emit(at)

    def _pass_key(self, event: QKeyEvent) -> None:
        """A key that answers, pressed in the list, is for the question that is open beside it."""
        target = self.row.key_target()
        if target is not None:
            QApplication.sendEvent(target, event)

    def _wire(self) -> None:
        session, keys = self.session, self.keys
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.kept.connect(self._on_kept)
        session.failed.connect(self.on_failed)
        self.start.opened.connect(session.resume)
        self.file.view.ready.connect(lambda _: self.switch_keys())
        self.crew.chosen.connect(lambda _: self.show_row())
        self.crew.table.answer.connect(self._pass_key)
        self.crew.table.entered.connect(self.row.begin)
        self.row.stepped_out.connect(lambda _: self.crew.table.setFocus())
        keys["new"].triggered.connect(session.begin)
        keys["edit"].triggered.connect(lambda: self.go("form"))
        keys["correct"].triggered.connect(self.correction.open)
        keys["add"].triggered.connect(self.correction.begin)
        keys["find"].triggered.connect(self.crew.search.setFocus)
        keys["end"].triggered.connect(session.close)
        keys["back"].triggered.connect(self.go_back)
        keys["import"].triggered.connect(self.file.choose)
        keys["form"].triggered.connect(self.file.view.offer_form)

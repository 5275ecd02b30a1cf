"""Cases of this station that can go to another one: marked, a station chosen, written or called off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.models.stations import ChoosingModel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.choice_box import ChoiceBox
from screening_desk.gui.widgets.enter_table import EnterTable
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.case_files import ExchangeView
from screening_desk.services.review import QueueRow


def two_rows(table: QTableView) -> None:
    """Let a table shrink to its head and two rows before the page around it scrolls."""
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setMinimumHeight(96)


class SendingPanel(Panel):
    """`send_asked` brings the ids marked and the key of the station; the page owns the keys and the work."""

    send_asked = Signal(object, str, str)  # ids, key, code of the station
    receive_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__("", page)
        self._view: ExchangeView | None = None
        self._running = ""
        self.model = ChoosingModel(self)
        self.table, self.station = EnterTable(), ChoiceBox()
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=32)
        two_rows(self.table)
        for column, width in enumerate((74, 190, 150, 160)):
            self.table.setColumnWidth(column, width)
        self._empty, self._foot = PlainLabel(tone="text2", wrap=True), PlainLabel(role="label", wrap=True)
        lay_over(self.table, self._empty)
        self._station_label = PlainLabel(tone="text2")
        self._station_label.setBuddy(self.station)
        self.station.setMinimumWidth(260)
        self._bar, self._words = QProgressBar(), PlainLabel(role="label")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.mark = key_action(self.table, "Space", slot=lambda: self._toggle(self.table.currentIndex().row()))
        self.send = key_action(page, "Ctrl+S", slot=self._on_send)
        self.receive = key_action(page, "Ctrl+O", slot=self.receive_asked.emit)
        self.off = key_action(page, "Ctrl+Backspace", slot=self.cancel_asked.emit)
        self._build()
        self.table.entered.connect(self._toggle)
        self.station.currentIndexChanged.connect(lambda _: self.show_state(self._running))

    def show_view(self, view: ExchangeView | None, rows: tuple[QueueRow, ...]) -> None:
        """Paint cases and stations; marks and the station chosen stay. None while they are being read."""
        self._view = view
        chosen = self.station.currentData()
        self.model.show_rows([row for row in rows if not row.away])
        self.station.clear()
        peers = [peer for peer in view.peers if peer.trusted] if view else []
        for peer in peers:
            self.station.addItem(f"{peer.station} · {peer.name}", peer.key)
        self.station.setCurrentIndex(self.station.findData(chosen) if chosen else 0 if len(peers) == 1 else -1)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 1))
        self.show_state(self._running)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_state(self, running: str) -> None:
        """Offer what can be done now; `running` is ``send``, ``receive`` or empty."""
        self._running, view, chosen = running, self._view, len(self.model.chosen)
        ready = view is not None and view.ready
        self.set_state(self.tr("{n} marked").format(n=chosen) if chosen else "")
        none = self.tr("There is no case here that could be sent.")
        self._empty.setText(none if view else self.tr("loading…"))
        self._empty.setVisible(not self.model.rowCount())
        opens = self.tr("The file opens only at the station chosen. Its name says nothing of a person.")
        first = self.tr(
            "First the administrator makes this station's card and adds another one: Administration, Stations."
        )
        self._foot.setText(opens if ready or view is None else first)
        for widget in (self._bar, self._words):
            widget.setVisible(bool(running))
        self._words.setText(self.tr("Writing…") if running == "send" else self.tr("Taking in…"))
        self.mark.setEnabled(self.model.rowCount() > 0 and not running)
        self.send.setEnabled(ready and chosen > 0 and self.station.currentIndex() >= 0 and not running)
        self.receive.setEnabled(view is not None and not running)
        self.off.setVisible(bool(running))
        self.off.setEnabled(bool(running))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Send cases to another station"))
        self.table.setAccessibleName(self.tr("Cases that can be sent"))
        self._station_label.setText(self.tr("To station"))
        self.station.setAccessibleName(self._station_label.text())
        self.station.setPlaceholderText(self.tr("Choose a station"))
        self.mark.setText(self.tr("Mark"))
        self.send.setText(self.tr("Write the file…"))
        self.receive.setText(self.tr("Take in a file…"))
        self.off.setText(self.tr("Cancel"))
        self.model.retranslate()
        self.show_state(self._running)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        choose, progress, foot = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for line in (choose, progress):
            line.setSpacing(8)
        choose.addWidget(self._station_label)
        choose.addWidget(self.station, 1)
        for action in (self.mark, self.send, self.receive):
            choose.addWidget(ShortcutButton(action, primary=action is self.send))
        progress.addWidget(self._words)
        progress.addWidget(self._bar, 1)
        progress.addWidget(ShortcutButton(self.off))
        foot.setContentsMargins(12, 8, 12, 10)
        foot.setSpacing(6)
        foot.addLayout(choose)
        foot.addLayout(progress)
        foot.addWidget(self._foot)
        self.add(self.table, 1)
        self.add(foot)

    def _toggle(self, place: int) -> None:
        if 0 <= place < self.model.rowCount() and not self._running:
            self.model.toggle(place)
            self.show_state(self._running)

    def _on_send(self) -> None:
        key = str(self.station.currentData() or "")
        peer = next((peer for peer in self._view.peers if peer.key == key), None) if self._view else None
        if peer is not None:
            self.send_asked.emit(frozenset(self.model.chosen), key, peer.station)

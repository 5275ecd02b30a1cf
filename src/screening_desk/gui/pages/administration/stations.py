"""The stations an office exchanges cases with: its own card and code, and others, added by a code heard on the phone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_open, ask_save
from screening_desk.gui.models.stations import StationsModel
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import stations
from screening_desk.services.errors import Refused
from screening_desk.services.signers import spaced
from screening_desk.services.stations import SUFFIX, PeerRow, StationsView


class StationsTab(QWidget):
    """What is typed as a code is compared by the service; the code in a file is not shown before."""

    said = Signal(str, str, str)
    failed = Signal(object, str)
    saved = Signal()

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        open_file: ChooseFile = ask_open,
        save_file: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self._context, self.open_file, self.save_file = context, open_file, save_file
        self._view: StationsView | None = None
        self._file: Path | None = None
        self.model, self.table, self.code = StationsModel(self), QTableView(), QLineEdit()
        self.ask = AskBar()
        self._card = key_action(self, "Ctrl+E", slot=self.write_card)
        self._renew = key_action(self, "Ctrl+R", slot=self._on_renew)
        self._add = key_action(self, "Ctrl+N", slot=self.begin_adding)
        self._withdraw = key_action(self, "Ctrl+Delete", slot=self._on_withdraw)
        self._build()
        self._trust = key_action(self._adding, "Ctrl+Return", slot=self.trust)
        self._off = key_action(self._adding, "Esc", slot=self._on_off)
        for action in (self._trust, self._off):
            self._adding_row.addWidget(ShortcutButton(action))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.code.textChanged.connect(lambda _: self._show())
        self.retranslate()

    def refresh(self) -> None:
        """Read the cards again; what is typed stays."""
        desk = self._context.desk
        self._context.tasks.run(
            self,
            lambda: stations.stations(desk),
            self.show_view,
            lambda error: self.failed.emit(error, self.tr("The stations could not be read")),
        )

    def show_view(self, view: StationsView) -> None:
        """Paint the cards."""
        self._view = view
        self.model.show_rows(view.peers)
        if view.peers:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show()

    def renew(self, context: Context) -> None:
        """Go on at a desk that judges by newer data."""
        self._context = context

    def write_card(self) -> None:
        """Make this station's card where there is none, and write it to a file."""
        desk = self._context.desk
        place = self.save_file(self.window(), self.tr("Where the card goes"), stations.suggested_name(desk))
        if place is None:
            return
        target = place if place.suffix == SUFFIX else place.with_name(place.name + SUFFIX)
        self._context.tasks.run(
            self,
            lambda: stations.write_card(desk, target),
            lambda _: self._on_saved(
                self.tr("The card is written"),
                self.tr("Bring it to the other station, and read the code below to its administrator on the phone."),
            ),
            lambda error: self.failed.emit(error, self.tr("The card was not written")),
        )

    def begin_adding(self) -> None:
        """Ask for a card, then for its code."""
        file = self.open_file(self.window(), self.tr("Card of another station"), f"*{SUFFIX}")
        if file is None:
            return
        try:
            name = stations.name_in(file)
        except Refused as refused:
            self.failed.emit(refused, self.tr("No station was added"))
            return
        self._file = file
        words = self.tr(
            "The file says it is the card of {name}. Call that station at a number you know, and type the code its "
            "administrator reads out."
        )
        self._adding_words.setText(words.format(name=name))
        self.code.clear()
        self._show()
        self.code.setFocus()

    def trust(self, *, replacing: bool = False) -> None:
        """Add the station, when the code fits; a second card of one station takes the place of the former when asked."""
        file, desk, typed = self._file, self._context.desk, self.code.text()
        if file is not None:
            self._context.tasks.run(
                self,
                lambda: stations.trust(desk, file, typed, replacing=replacing),
                self._on_trusted,
                self._on_not_trusted,
            )

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.own.set_title(self.tr("This station"))
        self.others.set_title(self.tr("Other stations"))
        self.table.setAccessibleName(self.others.title())
        self.code.setAccessibleName(self.tr("Code of the card, as read out"))
        self.code.setPlaceholderText(self.code.accessibleName())
        self._card.setText(self.tr("Write the card…"))
        self._renew.setText(self.tr("Renew the keys…"))
        self._add.setText(self.tr("Add a station…"))
        self._withdraw.setText(self.tr("Withdraw…"))
        self._trust.setText(self.tr("The code fits: add"))
        self._off.setText(self.tr("Cancel"))
        self.model.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self.own, self.others, self._adding = Panel(), Panel(), QWidget()
        self._name, self._digits = PlainLabel(role="strong", wrap=True), PlainLabel(role="title", wrap=True)
        self._about = PlainLabel(tone="text2", wrap=True)
        self.own.pad_body()
        for label in (self._name, self._digits, self._about):
            self.own.add(label)
        own_row = QHBoxLayout()
        own_row.setSpacing(8)
        own_row.addWidget(ShortcutButton(self._card))
        own_row.addWidget(ShortcutButton(self._renew))
        own_row.addStretch(1)
        self.own.add(own_row)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=34)
        for column, width in enumerate((96, 290, 330)):
            self.table.setColumnWidth(column, width)
        self._empty = PlainLabel(tone="text2", wrap=True)
        lay_over(self.table, self._empty)
        self.code.setMaxLength(60)
        self._adding_words = PlainLabel(wrap=True)
        lines = QVBoxLayout(self._adding)
        lines.setContentsMargins(12, 8, 12, 8)
        self._adding_row, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (self._adding_row, buttons):
            row.setSpacing(8)
        self._adding_row.addWidget(self.code, 1)
        lines.addWidget(self._adding_words)
        lines.addLayout(self._adding_row)
        buttons.setContentsMargins(12, 8, 12, 10)
        buttons.addWidget(ShortcutButton(self._add, icon_name="plus"))
        buttons.addWidget(ShortcutButton(self._withdraw, destructive=True))
        buttons.addStretch(1)
        self.others.add(self.table, 1)
        self.others.add(self._adding)
        self.others.add(buttons)
        regions = QVBoxLayout(self)
        regions.setContentsMargins(16, 12, 16, 12)
        regions.setSpacing(12)
        regions.addWidget(self.ask)
        self.ask.asking.connect(lambda on: self.own.setVisible(not on))  # on a small screen both have no room
        regions.addWidget(self.own)
        regions.addWidget(self.others, 1)

    def _show(self) -> None:
        own, row = self._view.own if self._view else None, self._peer()
        loading = self.tr("loading…")
        self._name.setText(f"{own.name} ({own.station})" if own else "")
        self._digits.setText(spaced(own.code) if own else "")
        for label in (self._name, self._digits):
            label.setVisible(own is not None)
        none = self.tr(
            "This station has no card yet. Writing it makes the keys; their private parts never leave the store."
        )
        some = self.tr("Read this code out when another station calls back at a number it knows.")
        self._about.setText(some if own else none if self._view else loading)
        empty = self.tr("No station was added yet. Ask for its card, a file that ends in .sdcard.")
        self._empty.setText(empty if self._view else loading)
        self._empty.setVisible(not self.model.rowCount())
        self._adding.setVisible(self._file is not None)
        self._add.setEnabled(self._view is not None and self._file is None)
        self._renew.setEnabled(own is not None)
        self._withdraw.setEnabled(row is not None and row.trusted)
        self._trust.setEnabled(self._file is not None and bool(self.code.text().strip()))

    def _peer(self) -> PeerRow | None:
        return self.model.row(self.table.currentIndex())

    def _on_saved(self, title: str, words: str) -> None:
        self.said.emit("ok", title, words)
        self.saved.emit()
        self.refresh()

    def _on_trusted(self, row: PeerRow) -> None:
        self._on_off()
        words = self.tr("Cases can go to {name} and come from there, once it has this station's card too.")
        self._on_saved(self.tr("Station added"), words.format(name=row.name))

    def _on_not_trusted(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "station_code_taken":
            self.ask.ask(
                self.tr("Put this card in place of the former?"),
                self.tr(
                    "The station has renewed its keys. Its former card is withdrawn, for good; cases stay with it."
                ),
                self.tr("Replace the card"),
                lambda _: self.trust(replacing=True),
            )
            return
        self.code.setFocus()
        self.code.selectAll()
        self.failed.emit(error, self.tr("No station was added"))

    def _on_off(self) -> None:
        self._file = None
        self.code.clear()
        self._show()
        self.table.setFocus()

    def _on_renew(self) -> None:
        desk = self._context.desk
        self.ask.ask(
            self.tr("Renew the keys of this station?"),
            self.tr(
                "Until the other stations have the new card nothing of this one is taken in there. What they sent "
                "to the former card is still taken in here."
            ),
            self.tr("Renew the keys"),
            lambda _: self._context.tasks.run(
                self,
                lambda: stations.renew_keys(desk),
                lambda _: self._on_saved(
                    self.tr("The keys are renewed"),
                    self.tr("Write the card, bring it to every station below, and read its new code out on the phone."),
                ),
                lambda error: self.failed.emit(error, self.tr("The keys were not renewed")),
            ),
            word=self.tr("RENEW"),
        )

    def _on_withdraw(self) -> None:
        row, desk = self._peer(), self._context.desk
        if row is None:
            return
        self.ask.ask(
            self.tr("Withdraw {name}?").format(name=row.name),
            self.tr("Nothing goes to it and nothing is taken from it any more, for good. Cases exchanged before stay."),
            self.tr("Withdraw the station"),
            lambda _: self._context.tasks.run(
                self,
                lambda: stations.withdraw(desk, row.key),
                lambda _: self._on_saved(self.tr("Station withdrawn"), row.name),
                lambda error: self.failed.emit(error, self.tr("The station was not withdrawn")),
            ),
            word=self.tr("WITHDRAW"),
        )

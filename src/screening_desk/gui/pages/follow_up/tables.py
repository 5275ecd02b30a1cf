"""The tables of a follow-up: referrals, services and contacts, with what they have no room for below, and the time line."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.models.follow_up import (
    ContactsModel,
    ReferralsModel,
    ServicesModel,
    TimelineModel,
    contact_note,
    referral_note,
)
from screening_desk.gui.models.rows import RowsModel
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.follow_up import ContactLine, FollowUpView, ReferralLine, ServiceLine

_WIDTHS = (
    (0, (110, 204, 166, 104)),
    (1, (130, 120, 112, 176)),
    (3, (112, 120, 136, 150)),
    (1, (100, 150)),
)
"""Of each table the column that takes the room, and the widths of all."""

LEAST = 130
"""Height of a panel below which the page scrolls."""


class FollowUpTables(QWidget):
    """Four panels; three hold the row that an act is about."""

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()  # it holds the tables together; the panels stand where the page puts them
        self._known = False
        self.referrals, self.services, self.contacts, self.timeline = (QTableView() for _ in range(4))
        self._all = (self.referrals, self.services, self.contacts, self.timeline)
        self._contacts = ContactsModel(self)
        timeline = TimelineModel(context.desk.reference, self)
        models: tuple[RowsModel[Any], ...] = (ReferralsModel(self), ServicesModel(self), self._contacts, timeline)
        self.panels: list[Panel] = []
        self._empty: dict[QTableView, PlainLabel] = {}
        self._notes: dict[QTableView, PlainLabel] = {}
        for table, model, (wide, columns) in zip(self._all, models, _WIDTHS, strict=True):
            table.setModel(model)
            dress_table(table, "", 46 if table is self.timeline else 34, wide=wide)
            for column, width in enumerate(columns):
                table.setColumnWidth(column, width)
            self.panels.append(self._panel(table))
        for table in self._all[:3]:
            table.selectionModel().currentRowChanged.connect(self._on_row)

    def show_view(self, view: FollowUpView | None, on: date) -> None:
        """Paint a follow-up as of a day, or nothing; the rows that were current stay current."""
        self._known = view is not None
        before = [_key(_current(table)) for table in self._all]
        _model(self.referrals).show_rows(view.referrals if view else ())
        _model(self.services).show_rows(view.services if view else ())
        self._contacts.show_contacts(view.contacts if view else (), on)
        _model(self.timeline).show_rows(tuple(reversed(view.events)) if view else ())
        for table, key in zip(self._all[:3], before, strict=False):
            _choose(table, [_key(row) for row in _model(table).rows()], key)
        for table, empty in self._empty.items():
            empty.setVisible(self._known and not _model(table).rows())
        self._on_row()

    def referral(self) -> ReferralLine | None:
        """The referral the keys are on."""
        row = _current(self.referrals)
        return row if isinstance(row, ReferralLine) else None

    def service(self) -> ServiceLine | None:
        """The service the keys are on."""
        row = _current(self.services)
        return row if isinstance(row, ServiceLine) else None

    def contact(self) -> ContactLine | None:
        """The contact the keys are on."""
        row = _current(self.contacts)
        return row if isinstance(row, ContactLine) else None

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        titles = (self.tr("Referrals"), self.tr("Services"), self.tr("Contacts"), self.tr("Timeline"))
        empty = (
            self.tr("No letter was issued. The referral is made from the case (F9)."),
            self.tr("No service has begun."),
            self.tr("No contact is planned."),
            "",
        )
        for panel, table, title, words in zip(self.panels, self._all, titles, empty, strict=True):
            panel.set_title(title)
            table.setAccessibleName(title)
            _model(table).retranslate()
            self._empty[table].setText(words)

    def _panel(self, table: QTableView) -> Panel:
        panel = Panel()
        panel.setMinimumHeight(LEAST)
        panel.add(table, 1)
        # A note below makes the page ask how high it would like to be: the tables share the room there is instead.
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._notes[table] = note = PlainLabel(role="label", wrap=True)
        note.setContentsMargins(12, 5, 12, 6)
        note.hide()
        panel.add(note)
        self._empty[table] = empty = PlainLabel(role="label", wrap=True)
        lay_over(table, empty)
        return panel

    def _on_row(self) -> None:
        """Say of the rows the keys are on what a table has no room for."""
        referral, contact = self.referral(), self.contact()
        notes = {
            self.referrals: referral_note(referral) if referral else "",
            self.contacts: contact_note(contact) if contact else "",
        }
        for table, words in notes.items():
            self._notes[table].setText(words)
            self._notes[table].setVisible(bool(words))
        self.moved.emit()


def _model(table: QTableView) -> RowsModel[Any]:
    model = table.model()
    if not isinstance(model, RowsModel):
        raise TypeError
    return model


def _current(table: QTableView) -> object:
    return _model(table).row(table.currentIndex())


def _key(row: object) -> str:
    """Return by what a row is the same after another reading."""
    if isinstance(row, ReferralLine):
        return row.letter_id
    if isinstance(row, ServiceLine):
        return row.service_id
    return row.contact_id if isinstance(row, ContactLine) else ""


def _choose(table: QTableView, keys: list[str], wanted: str) -> None:
    """Keep the row the keys were on; the first one where it is gone."""
    if keys:
        table.setCurrentIndex(table.model().index(keys.index(wanted) if wanted in keys else 0, 0))

"""A package before it is taken: who signed it, what is new in it, and every difference from the data in use."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.forms.ui_reference_offer import Ui_ReferenceOfferForm
from screening_desk.gui.models.reference import ChangesModel, change_lines
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference import labels
from screening_desk.services.reference_data import Offer
from screening_desk.services.signers import spaced


class OfferView(QWidget):
    """Shows one package; nothing of it holds yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer: Offer | None = None
        self.ui = Ui_ReferenceOfferForm()
        self.ui.setupUi(self)
        self._changes = ChangesModel(self)
        ui = self.ui
        for head in (ui.offer_head, ui.changes_head, ui.detail_head):
            head.setFixedHeight(36)
        ui.changes_table.setModel(self._changes)
        dress_table(ui.changes_table, "", row_height=31)
        for column, width in enumerate((230, 290, 110, 180)):
            ui.changes_table.setColumnWidth(column, width)
        lay_over(ui.changes_table, ui.changes_table_empty)
        ui.changes_table.selectionModel().currentRowChanged.connect(self._on_line)
        ui.changes_table.activated.connect(lambda _: ui.detail.setFocus())
        ui.detail.setProperty("flat", True)
        for panel, height in ((ui.changes_panel, 180), (ui.detail_panel, 120)):
            panel.setMinimumHeight(height)
        self.retranslate()

    @property
    def offer(self) -> Offer | None:
        """The package shown."""
        return self._offer

    def show_offer(self, offer: Offer | None) -> None:
        """Paint a package; None while it is being examined."""
        self._offer = offer
        self._changes.show_rows(change_lines(offer.changes) if offer else ())
        if self._changes.rowCount():
            self.ui.changes_table.setCurrentIndex(self._changes.index(0, 0))
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.ui.changes_table.setAccessibleName(self.tr("Differences from the data in use"))
        self._changes.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        ui, offer = self.ui, self._offer
        examining = self.tr("The package is being examined and compared…")
        same = self.tr("The rows say the same. Only the number of the edition is newer.")
        ui.changes_table_empty.setText(same if offer else examining)
        ui.changes_table_empty.setVisible(not self._changes.rows())
        ui.offer_title.setText(self.tr("Package"))
        for label in (ui.who, ui.news, ui.changes_state, ui.offer_state):
            label.setText("")
        if offer is None:
            self._on_line(QModelIndex())
            return
        language, edition = current_language(), offer.package.edition
        ui.offer_title.setText(self.tr("Edition {number}").format(number=edition.sequence))
        ui.offer_state.setText(self.tr("made on {day}").format(day=day_text(edition.made_on)))
        who = self.tr("Signed by {name}, key {code}. The signature fits.")
        ui.who.setText(who.format(name=offer.signer.name, code=spaced(offer.signer.code)))
        ui.news.setText(edition.note.get(language))
        counts = Counter(change.kind for change in offer.changes)
        said = (
            f"{counts[kind]} {labels.word('words', f'row_{kind}', language)}"
            for kind in ("added", "removed", "changed")
        )
        ui.changes_state.setText(", ".join(said))
        self._on_line(ui.changes_table.currentIndex())

    def _on_line(self, current: QModelIndex) -> None:
        """Say a whole row: every field of one that comes or goes, before and after of each that changes."""
        line, language = self._changes.row(current), current_language()
        self.ui.detail_title.setText(labels.row_name(line.change, language) if line else self.tr("Row"))
        self.ui.detail_state.setText(labels.table_name(line.change.table, line.change.title, language) if line else "")
        if line is None:
            self.ui.detail.setPlainText("")
            return
        change = line.change
        said = (
            f"{labels.path_name(each, language)}: {labels.change_words(each, change.kind, language)}"
            for each in change.fields
        )
        self.ui.detail.setPlainText("\n".join(said))

"""Which editions held here, and whose packages are taken; an administrator adds and withdraws keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context, current_language
from screening_desk.gui.files import ChooseFile
from screening_desk.gui.forms.ui_reference_editions import Ui_ReferenceEditionsForm
from screening_desk.gui.models.reference import EditionsModel, SignersModel
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import bring_into_view
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import signers
from screening_desk.services.errors import Refused
from screening_desk.services.reference_data import ReferenceView
from screening_desk.services.signers import KEY_SUFFIX, SignerRow


class EditionsView(QWidget):
    """Two lists. What is typed as a code is compared by the service; the code in the file is not shown before."""

    changed = Signal()
    said = Signal(str, str, str)
    failed = Signal(object, str)

    def __init__(self, context: Context, ask: AskBar, open_file: ChooseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ask, self._open_file = context, ask, open_file
        self._view: ReferenceView | None = None
        self._file: Path | None = None
        self.ui = Ui_ReferenceEditionsForm()
        self.ui.setupUi(self)
        self._editions, self._signers = EditionsModel(self), SignersModel(self)
        self._dress()
        self._actions()
        self.ui.editions_table.selectionModel().currentRowChanged.connect(self._on_edition)
        self.ui.signers_table.selectionModel().currentRowChanged.connect(self._show)
        self.ui.code.textChanged.connect(self._show)
        self.retranslate()

    def show_view(self, view: ReferenceView | None) -> None:
        """Paint editions and keys; None while they are being read."""
        self._view = view
        self._editions.show_rows(view.editions if view else ())
        self._signers.show_rows(view.signers if view else ())
        for table, model in ((self.ui.editions_table, self._editions), (self.ui.signers_table, self._signers)):
            if model.rowCount():
                table.setCurrentIndex(model.index(0, 0))
        self._on_edition(self.ui.editions_table.currentIndex())
        self._show()

    def renew(self, context: Context) -> None:
        """Go on at a desk that judges by newer data."""
        self._context = context

    def begin_adding(self) -> None:
        """Ask for a public key file, then for its code."""
        file = self._open_file(self.window(), self.tr("Public key of a signer"), f"*{KEY_SUFFIX}")
        if file is None:
            return
        try:
            name = signers.name_in(file)
        except Refused as refused:
            self.failed.emit(refused, self.tr("No key was added"))
            return
        self._ask_code(file, name)

    def _ask_code(self, file: Path, name: str) -> None:
        self._file = file
        words = self.tr(
            "The file says it is the key of {name}. Type its code as you were told it by letter or on the phone; "
            "whoever can change the file can change a code that comes with it."
        )
        self.ui.add_words.setText(words.format(name=name))
        self.ui.code.clear()
        self._show()
        self.ui.code.setFocus()
        bring_into_view(self.ui.code)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.editions_table.setAccessibleName(self.tr("Editions"))
        ui.signers_table.setAccessibleName(self.tr("Keys of signers"))
        self._add.setText(self.tr("Add a key"))
        self._withdraw.setText(self.tr("Withdraw…"))
        self._trust.setText(self.tr("Trust this key"))
        self._off.setText(self.tr("Cancel"))
        for model in (self._editions, self._signers):
            model.retranslate()
        self._on_edition(ui.editions_table.currentIndex())
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self) -> None:
        ui = self.ui
        for head in (ui.editions_head, ui.signers_head):
            head.setFixedHeight(36)
        ui.editions_table.setModel(self._editions)
        ui.signers_table.setModel(self._signers)
        for view, widths in (
            (ui.editions_table, (72, 104, 260, 160, 180)),
            (ui.signers_table, (260, 318, 104, 180)),
        ):
            dress_table(view, "", row_height=31)
            for column, width in enumerate(widths):
                view.setColumnWidth(column, width)
        lay_over(ui.editions_table, ui.editions_table_empty)
        lay_over(ui.signers_table, ui.signers_table_empty)
        ui.note.setContentsMargins(12, 6, 12, 8)
        for panel in (ui.editions_panel, ui.signers_panel):
            panel.setMinimumHeight(180)

    def _actions(self) -> None:
        self._add = key_action(self, "Ctrl+N", slot=self.begin_adding)
        self._withdraw = key_action(self, "Ctrl+Delete", slot=self._on_withdraw)
        self._trust = key_action(self.ui.add_card, "Ctrl+Return", slot=self._on_trust)
        self._off = key_action(self.ui.add_card, "Esc", slot=self._on_off)
        self.ui.signers_head_row.addWidget(ShortcutButton(self._add, icon_name="plus", low=True))
        self.ui.signers_head_row.addWidget(ShortcutButton(self._withdraw, destructive=True, low=True))
        for action in (self._trust, self._off):
            self.ui.add_buttons.addWidget(ShortcutButton(action))

    def _signer(self) -> SignerRow | None:
        return self._signers.row(self.ui.signers_table.currentIndex())

    def _show(self) -> None:
        ui, view = self.ui, self._view
        may = view is not None and view.may_take
        ui.signers_panel.setVisible(may)
        ui.add_card.setVisible(self._file is not None)
        loading = self.tr("loading…")
        ui.editions_table_empty.setText(self.tr("No edition is written down yet.") if view else loading)
        ui.editions_table_empty.setVisible(not (view and view.editions))
        ui.signers_table_empty.setText(
            self.tr("No key is trusted yet. A package can be taken once the key of its signer was added (Ctrl+N).")
        )
        ui.signers_table_empty.setVisible(not (view and view.signers))
        signer = self._signer()
        self._add.setEnabled(may and self._file is None)
        self._withdraw.setEnabled(may and signer is not None and signer.trusted)
        self._trust.setEnabled(self._file is not None and bool(ui.code.text().strip()))

    def _on_edition(self, current: QModelIndex) -> None:
        row = self._editions.row(current)
        words = self.tr("Edition {number}: {words}")
        self.ui.note.setText(words.format(number=row.sequence, words=row.note.get(current_language())) if row else "")
        self.ui.note.setVisible(row is not None)

    def _on_trust(self) -> None:
        file, desk, typed = self._file, self._context.desk, self.ui.code.text()
        if file is not None:
            self._context.tasks.run(
                self, lambda: signers.trust(desk, file, typed), self._on_trusted, self._on_not_trusted
            )

    def _on_trusted(self, row: SignerRow) -> None:
        self._on_off()
        words = self.tr("Packages signed by {name} are taken from now on.").format(name=row.name)
        self.said.emit("ok", self.tr("Key added"), words)
        self.changed.emit()

    def _on_not_trusted(self, error: Exception) -> None:
        self.ui.code.setFocus()
        self.ui.code.selectAll()
        self.failed.emit(error, self.tr("No key was added"))

    def _on_off(self) -> None:
        self._file = None
        self.ui.code.clear()
        self._show()
        self.ui.signers_table.setFocus()

    def _on_withdraw(self) -> None:
        signer, desk = self._signer(), self._context.desk
        if signer is None:
            return
        self._ask.ask(
            self.tr("Withdraw the key of {name}?").format(name=signer.name),
            self.tr("No package signed by it is taken any more, for good. Data taken before stay in use."),
            self.tr("Withdraw the key"),
            lambda _: self._context.tasks.run(
                self, lambda: signers.withdraw(desk, signer.key), lambda _: self._on_withdrawn(signer), self._on_kept
            ),
            word=self.tr("WITHDRAW"),
        )

    def _on_withdrawn(self, signer: SignerRow) -> None:
        words = self.tr("Packages signed by {name} are not taken any more.").format(name=signer.name)
        self.said.emit("ok", self.tr("Key withdrawn"), words)
        self.changed.emit()

    def _on_kept(self, error: Exception) -> None:
        self.failed.emit(error, self.tr("The key was not withdrawn"))

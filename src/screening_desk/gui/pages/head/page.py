"""The head of the office: what to sign, what waits for a second person, what is late. No page leads into a case."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.forms.ui_head import Ui_HeadForm
from screening_desk.gui.models.head import ApprovalsModel, SigningModel
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.head.tiles import Tile
from screening_desk.gui.pages.head.words import approval_word, overdue_lines, signed_word
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import head_desk, signing
from screening_desk.services.head_desk import ApprovalLine, HeadView

SIGNING_WIDTHS = (260, 190, 130, 130, 200)
APPROVAL_WIDTHS = (260, 130, 130, 260, 200)
ROW, LEAST = 34, 168
_KEYS = {"reload": "F5", "to_confirm": "Alt+1", "to_sign": "Alt+2", "signed": "Alt+T", "confirm": "Alt+S"}


class HeadPage(Page):
    """Everything is code, kind, number and time; a confirmation is given with the head's own passphrase."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.view: HeadView | None = None
        self._busy, self._read_at = False, ""
        self.ui = Ui_HeadForm()
        self.ui.setupUi(self)
        slots: dict[str, Callable[[], object]] = {
            "reload": self._on_reload,
            "to_sign": lambda: self.sign_table.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "to_confirm": lambda: self.confirm_table.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "signed": self._on_signed,
            "confirm": self._on_confirm,
        }
        self.keys = {name: key_action(self, key, slot=slots[name]) for name, key in _KEYS.items()}
        self._dress()
        self.retranslate()

    def refresh(self) -> None:
        """Read the lists again."""
        desk = self._context.desk
        for empty in (self._no_paper, self._no_approval):
            empty.begin()
        self._show()
        self._context.tasks.run(self, lambda: head_desk.head_view(desk), self.show_view, self._on_failed)

    def show_view(self, view: HeadView) -> None:
        """Paint what was read; what was current stays current."""
        paper, approval = self.signing.row(self.sign_table.currentIndex()), self.approval()
        self.view, self._read_at = view, time_text(self._context.now())
        for empty in (self._no_paper, self._no_approval):
            empty.read()
        self.signing.show_rows(view.signing)
        self.approvals.show_at(view.approvals, self._context.now())
        places = [each.paper_id for each in view.signing], [each.object_id for each in view.approvals]
        for table, ids, kept in (
            (self.sign_table, places[0], paper.paper_id if paper else ""),
            (self.confirm_table, places[1], approval.object_id if approval else ""),
        ):
            if ids:
                table.setCurrentIndex(table.model().index(ids.index(kept) if kept in ids else 0, 0))
        self._show()

    def approval(self) -> ApprovalLine | None:
        """The approval chosen."""
        return self.approvals.row(self.confirm_table.currentIndex())

    def clear(self) -> None:
        """Forget everything shown."""
        self.say("info", "")
        self.ask.close_question()
        self.view = None
        self.signing.show_rows(())
        self.approvals.show_rows(())
        self._show()

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the page; an empty title takes it away."""
        self.notice.setVisible(bool(title))
        self.notice.show_state(kind, title, text)
        self.ui.notice_place.setContentsMargins(16, 12 if title or not self.ask.isHidden() else 0, 16, 0)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "reload": self.tr("Refresh"),
            "to_sign": self.tr("To the papers to sign"),
            "to_confirm": self.tr("To the second approvals"),
            "signed": self.tr("Signed or seen"),
            "confirm": self.tr("Countersign"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._signing_panel.set_title(self.tr("To sign"))
        self._signing_panel.set_shortcut("Alt+2")
        self._approvals_panel.set_title(self.tr("Second person"))
        self._approvals_panel.set_shortcut("Alt+1")
        self.sign_table.setAccessibleName(self._signing_panel.title())
        self.confirm_table.setAccessibleName(self._approvals_panel.title())
        self.signing.retranslate()
        self.approvals.retranslate()
        self._show()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice, self.ask = Banner("info"), AskBar()
        self.notice.hide()
        ui.notice_place.setSpacing(8)
        ui.notice_place.addWidget(self.notice)
        ui.notice_place.addWidget(self.ask)
        self.ask.asking.connect(lambda _: self._show())
        self.tiles = tuple(Tile() for _ in range(3))
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self.tiles:
            tiles.addWidget(tile, 1)
        self.signing, self.sign_table = SigningModel(self), QTableView()
        self.approvals, self.confirm_table = ApprovalsModel(self), QTableView()
        self._no_paper, self._no_approval = EmptyWords(self.sign_table), EmptyWords(self.confirm_table)
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._foot.setContentsMargins(12, 6, 12, 8)
        self._signing_panel, self._approvals_panel = Panel(), Panel()
        self._signing_panel.add(self.sign_table, 1)
        self._approvals_panel.add(self.confirm_table, 1)
        self._approvals_panel.add(self._foot)
        for table, model, widths in (
            (self.sign_table, self.signing, SIGNING_WIDTHS),
            (self.confirm_table, self.approvals, APPROVAL_WIDTHS),
        ):
            table.setModel(model)
            dress_table(table, "", row_height=ROW)
            for place, width in enumerate(widths):
                table.setColumnWidth(place, width)
            table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
            table.setMinimumHeight(LEAST)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tiles)
        column.addWidget(self._approvals_panel, 1)
        column.addWidget(self._signing_panel, 1)
        scroll = UprightScroll()
        scroll.setWidget(body)
        ui.list_place.addWidget(scroll)
        Folding(self, (tiles,), below=NARROW_BELOW)
        ui.left_buttons.addWidget(ShortcutButton(self.keys["reload"]))
        for name in ("signed", "confirm"):
            ui.right_buttons.addWidget(ShortcutButton(self.keys[name]))
        self.setFocusProxy(self.confirm_table)

    def _show(self) -> None:
        view, free = self.view, not self._busy and self.ask.isHidden()
        paper, approval = self.signing.row(self.sign_table.currentIndex()), self.approval()
        self.keys["signed"].setEnabled(free and paper is not None)
        self.keys["confirm"].setEnabled(free and approval is not None and approval.here)
        self.ui.updated.setText(self.tr("Updated {time}").format(time=self._read_at) if self._read_at else "")
        for empty, words, rows, panel in (
            (self._no_paper, self.tr("No paper waits."), self.signing.rows(), self._signing_panel),
            (self._no_approval, self.tr("Nothing waits."), self.approvals.rows(), self._approvals_panel),
        ):
            empty.show_none(words, rows)
            panel.set_state(str(len(rows)) if rows else "")
        foot = ""
        if approval is not None and approval.own:
            foot = self.tr("You did this yourself: somebody else confirms it.")
        elif approval is not None and approval.until is None:
            foot = self.tr("Not saved before a second person confirms: at the desk of {name}.").format(name=approval.by)
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))
        unread = self.tr("not known") if self._no_paper.failed else self.tr("loading…")
        lines = overdue_lines(view.overdue) if view is not None else (("–", unread, "unk"),) * len(self.tiles)
        for tile, (number, words, kind) in zip(self.tiles, lines, strict=True):
            tile.show_number(number, words, kind)

    def _on_reload(self) -> None:
        self.say("info", "")
        self.refresh()

    def _on_signed(self) -> None:
        paper, desk = self.signing.row(self.sign_table.currentIndex()), self._context.desk
        if paper is not None:
            said = self.tr("{paper} {number} is off the list").format(
                paper=signed_word(paper.kind), number=paper.number
            )
            self._run(lambda: signing.signed(desk, paper.paper_id), said)

    def _on_confirm(self) -> None:
        line, desk, door = self.approval(), self._context.desk, self._context.door
        if line is None or not line.here:
            return

        def confirm(passphrase: str) -> None:
            said = self.tr("Countersigned for case {code}").format(code=line.code)
            self._run(lambda: head_desk.confirm(desk, door, line.kind, line.object_id, passphrase), said)

        self.say("info", "")
        self.ask.ask(
            self.tr("Countersign: {what}, case {code}?").format(what=approval_word(line.kind), code=line.code),
            self.tr("Ask {name} for the reason first. It stands in the case, which is not shown here.").format(name=line.by),
            self.tr("Countersign"),
            confirm,
            secret=True,
        )  # fmt: skip
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _run(self, work: Callable[[], None], said: str) -> None:
        self._busy = True
        self.say("info", "")
        self._show()

        def done(_: None) -> None:
            self._busy = False
            self.say("ok", said)
            self.saved.emit(self._context.now())
            self.refresh()

        self._context.tasks.run(self, work, done, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        for empty in (self._no_paper, self._no_approval):
            empty.fail()
        kind, words = told(error)
        self.say(kind, self.tr("This was not done"), words)
        self._show()

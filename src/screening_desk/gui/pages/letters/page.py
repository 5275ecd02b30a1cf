"""Letters: the register with what became of each, withdrawing, encrypting for a partner, and what proves them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.forms.ui_letters import Ui_LettersForm
from screening_desk.gui.models.letters import LettersModel
from screening_desk.gui.pages.ask_bar import AskBar
from screening_desk.gui.pages.letters.beside import LetterBeside, MarksBeside
from screening_desk.gui.pages.letters.keys import KEYS, NEEDS
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.out import (
    ChoosePrinter,
    NotPrinted,
    NotWritten,
    ask_printer,
    print_pages,
    write_file,
)
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import case_papers, letter_bundle, letter_marks, letter_register
from screening_desk.services.access import Action, Role, allows
from screening_desk.services.letter_bundle import Bundle
from screening_desk.services.letter_marks import Mark, MarksView
from screening_desk.services.letter_register import RegisterRow

T = TypeVar("T")
Loaded = tuple[tuple[RegisterRow, ...], MarksView | None]
WIDTHS = (158, 102, 200, 72, 72, 134)


class LettersPage(Page):
    """Shows each role what it may see and do here; the words of a passphrase stand in the banner alone."""

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        choose_file: ChooseFile = ask_save,
        choose_printer: ChoosePrinter = ask_printer,
    ) -> None:
        super().__init__(parent)
        self.choose_printer = choose_printer
        self._context, self._choose_file = context, choose_file
        self._marks: MarksView | None = None
        self._busy = False
        self.ui = Ui_LettersForm()
        self.ui.setupUi(self)
        self._actions()
        self._dress()
        self.retranslate()

    def may(self, action: Action) -> bool:
        """Whether whoever is signed in may do this; the service asks again."""
        return allows(self._context.desk.actor.role, action)

    def refresh(self) -> None:
        """Read the register and what is switched on."""
        desk, lists, switches = self._context.desk, self.may(Action.LETTER_REGISTER), self.may(Action.LETTER_MARKS)
        self.empty.begin()
        self._show()

        def load() -> Loaded:
            rows = letter_register.register(desk) if lists else ()
            return rows, letter_marks.marks(desk) if switches else None

        self._context.tasks.run(self, load, self.show_view, self._on_failed)

    def show_view(self, loaded: Loaded) -> None:
        """Paint what was read; the letter chosen stays chosen."""
        kept = self.row()
        rows, self._marks = loaded
        self.empty.read()
        self.model.show_rows(rows)
        self.beside_marks.show_view(self._marks)
        place = next((n for n, each in enumerate(rows) if kept and each.letter_id == kept.letter_id), 0)
        if rows:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show()

    def row(self) -> RegisterRow | None:
        """The letter chosen."""
        return self.model.row(self.table.currentIndex())

    def clear(self) -> None:
        """Forget the register and any passphrase shown."""
        self.say("info", "")
        self.ask.close_question()
        self.model.show_rows(())
        self._marks = None
        self.beside_marks.show_view(None)
        self._show()

    def say(self, kind: Kind, title: str, text: str = "") -> None:
        """Say something above the page; an empty title takes it away."""
        self.notice.setVisible(bool(title))
        self.ui.notice_place.setContentsMargins(16, 12 if title or not self.ask.isHidden() else 0, 16, 0)
        self.notice.show_state(kind, title, text)  # an empty one too: no passphrase stays behind a hidden banner

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "reload": self.tr("Refresh"),
            "list": self.tr("List of withdrawn letters"),
            "withdraw": self.tr("Withdraw letter"),
            "slip": self.tr("Print the reply slip"),
            "keep_key": self.tr("Keep this key"),
            "by_words": self.tr("Encrypt with a passphrase"),
            "by_key": self.tr("Encrypt to the recipient's key"),
            "export_key": self.tr("Export office.pub"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self._register.set_title(self.tr("Register of letters"))
        self.table.setAccessibleName(self._register.title())
        self.model.retranslate()
        self._show()

    def _actions(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "reload": self._on_reload,
            "list": self._on_list,
            "withdraw": self._on_withdraw,
            "slip": self._on_slip,
            "keep_key": self._on_keep_key,
            "by_words": lambda: self._on_bundle(by_passphrase=True),
            "by_key": lambda: self._on_bundle(by_passphrase=False),
            "switch_code": lambda: self._on_switch("check_code"),
            "switch_seal": lambda: self._on_switch("letter_seal"),
            "new_key": self._on_new_key,
            "export_key": self._on_export_key,
        }
        self.keys = {name: key_action(self, key, slot=slots[name]) for name, key in KEYS.items()}
        for name, action in NEEDS.items():
            self.keys[name].setVisible(self.may(action))

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
        self.model, self.table = LettersModel(self), QTableView()
        self.empty = EmptyWords(self.table)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=34, wide=2)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self._register = Panel()
        self._register.add(self.table, 1)
        self.beside_letter, self.beside_marks = LetterBeside(self.keys), MarksBeside(self.keys)
        self.beside_letter.edited.connect(self._show)
        lists, switches = self.may(Action.LETTER_REGISTER), self.may(Action.LETTER_MARKS)
        for part, shown in ((self._register, lists), (self.beside_letter, lists), (self.beside_marks, switches)):
            if not shown:  # one that has no parent yet and is shown would come up as a window
                part.hide()
        body = QWidget()
        columns, side = QHBoxLayout(body), QVBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        side.setSpacing(12)
        for part in (self.beside_letter, self.beside_marks):
            side.addWidget(part)
        side.addStretch(1)
        self._register.setMinimumHeight(220)
        columns.addWidget(self._register, 9)
        columns.addLayout(side, 4)
        scroll = UprightScroll()
        scroll.setWidget(body)
        ui.list_place.addWidget(scroll)
        Folding(self, (columns,), below=NARROW_BELOW)
        for name in ("reload", "list", "slip"):
            ui.left_buttons.addWidget(ShortcutButton(self.keys[name]))
        for name in ("by_words", "by_key"):
            ui.right_buttons.addWidget(ShortcutButton(self.keys[name]))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.beside_marks.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # without a register it has the keys
        self.beside_marks.setProperty("ring", "self")  # a whole panel is no field: it has the keys, and no ring
        self.setFocusProxy(self.table if lists else self.beside_marks)

    def _show(self) -> None:
        row, rows = self.row(), self.model.rows()
        marks, free = self._marks, not self._busy and self.ask.isHidden()
        self.beside_letter.show_row(row, may_act=self.may(Action.LETTER_WITHDRAW))
        self.ui.updated.setText(self.tr("loading…"))
        self.ui.updated.setVisible(self.empty.loading and bool(rows))
        self.empty.show_none(self.tr("No letter was issued yet."), rows)
        self._register.set_state(str(len(rows)) if rows else "")
        standing = row is not None and row.withdrawn_at is None
        letter = row is not None and row.kind == "letter"
        on = marks is not None and marks.key is not None and self._context.desk.actor.role is Role.HEAD
        goes = standing and row is not None and row.sealed and not row.void
        beside = self.beside_letter
        enabled = {
            "withdraw": standing and bool(beside.reason.text().strip()),
            "slip": letter and standing and row is not None and not row.void,
            "keep_key": letter and row is not None and beside.key.text().strip() != row.partner_key,
            "by_words": goes,
            "by_key": goes and row is not None and bool(row.partner_key),
            "switch_code": on or (marks is not None and marks.check_code),
            "switch_seal": on or (marks is not None and marks.letter_seal),
            "new_key": marks is not None,
            "export_key": marks is not None and marks.key is not None,
        }
        for name, can in enabled.items():
            self.keys[name].setEnabled(free and can)
        to_off, to_on = self.tr("Switch off"), self.tr("Switch on")
        self.keys["switch_code"].setText(to_off if marks and marks.check_code else to_on)
        self.keys["switch_seal"].setText(to_off if marks and marks.letter_seal else to_on)
        self.keys["new_key"].setText(self.tr("Make another key") if marks and marks.key else self.tr("Make the key"))

    def _on_reload(self) -> None:
        self.say("info", "")
        self.refresh()

    def _on_withdraw(self) -> None:
        row, reason = self.row(), self.beside_letter.reason.text()
        if row is None:
            return
        desk, letter_id = self._context.desk, row.letter_id
        take = letter_register.withdraw if row.kind == "letter" else case_papers.withdraw_paper

        def done(_: None) -> None:
            title = self.tr("{number} is withdrawn").format(number=row.register_number)
            words = self.tr("It stays in the register. Tell the recipient, and send partners the new list (Alt+D).")
            self._done("ok", title, words)

        self._question(
            self.tr("Withdraw {number}?").format(number=row.register_number),
            self.tr("It goes out no more, for good. Number, pages and reason stay."),
            self.tr("Withdraw letter"),
            lambda: self._run(lambda: take(desk, letter_id, reason), done),
        )

    def _on_slip(self) -> None:
        """Print the reply slip alone, for a partner who lost theirs."""
        row = self.row()
        printer = self.choose_printer(self, row.register_number) if row is not None else None
        if row is None or printer is None:
            return
        desk, letter_id = self._context.desk, row.letter_id
        said = self.tr("Reply slip of {number} sent to the printer").format(number=row.register_number)
        self._run(lambda: print_pages(printer, letter_register.slip(desk, letter_id)), lambda _: self._done("ok", said))

    def _on_keep_key(self) -> None:
        row, typed = self.row(), self.beside_letter.key.text()
        if row is None:
            return
        desk, partner_id = self._context.desk, row.partner_id
        words = self.tr("Read its last characters to the partner on the phone before you send a letter.")
        self._run(
            lambda: letter_bundle.save_partner_key(desk, partner_id, typed),
            lambda kept: self._done(
                "ok", self.tr("Key kept") if kept else self.tr("Key taken away"), words if kept else ""
            ),
        )

    def _on_bundle(self, *, by_passphrase: bool) -> None:
        row = self.row()
        if row is None:
            return
        target = self._choose_file(self, self.tr("Encrypted letter"), f"{row.register_number}.pdf.age")
        if target is None:
            return
        desk, letter_id = self._context.desk, row.letter_id

        def work() -> Bundle:
            made = letter_bundle.make_bundle(desk, letter_id, by_passphrase=by_passphrase)
            write_file(target, made.content)
            return made

        self._run(work, self._on_bundled)

    def _on_bundled(self, made: Bundle) -> None:
        self._say_bundle(made)
        self.saved.emit(self._context.now())
        self.refresh()

    def _say_bundle(self, made: Bundle) -> None:
        if made.passphrase:
            title = self.tr("Passphrase: {words}").format(words=made.passphrase)
            text = self.tr("Tell it by telephone, never beside the file. It is shown once and kept nowhere.")
            self.say("warn", title, text)
        else:
            title, text = self.tr("Written where you chose"), self.tr("Only the recipient's secret key opens it.")
            self.say("ok", title, text)

    def _on_list(self) -> None:
        desk = self._context.desk
        self._export("withdrawn-letters.txt", lambda: letter_register.withdrawn_list(desk))

    def _on_export_key(self) -> None:
        desk = self._context.desk
        self._export("office.pub", lambda: letter_marks.public_key(desk))

    def _export(self, name: str, make: Callable[[], bytes]) -> None:
        target = self._choose_file(self, self.tr("Export"), name)
        if target is not None:
            self._run(
                lambda: write_file(target, make()), lambda _: self._done("ok", self.tr("Written where you chose"))
            )

    def _on_switch(self, mark: Mark) -> None:
        marks, desk = self._marks, self._context.desk
        if marks is not None:
            on = not (marks.check_code if mark == "check_code" else marks.letter_seal)
            title = self.tr("For letters issued from now on")
            self._run(lambda: letter_marks.switch(desk, mark, on=on), lambda _: self._done("ok", title))

    def _on_new_key(self) -> None:
        desk, marks = self._context.desk, self._marks

        def make() -> None:
            words = self.tr("Export office.pub, send it to the partners, and tell them its code by another way.")
            self._run(
                lambda: letter_marks.new_key(desk), lambda _: self._done("ok", self.tr("The office has a key"), words)
            )

        if marks is None or marks.key is None:
            make()
            return
        self._question(
            self.tr("Make another key?"),
            self.tr("Letters from now on need it, so partners need the new office.pub. Older letters keep the former."),
            self.tr("Make another key"),
            make,
        )

    def _question(self, title: str, text: str, go: str, answer: Callable[[], object]) -> None:
        self.say("info", "")
        self.ask.ask(title, text, go, lambda _: answer())
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._busy = True
        self.say("info", "")
        self._show()

        def finished(result: T) -> None:
            self._busy = False
            done(result)

        self._context.tasks.run(self, work, finished, self._on_failed)

    def _done(self, kind: Kind, title: str, text: str = "") -> None:
        self.say(kind, title, text)
        self.saved.emit(self._context.now())
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        self.empty.fail()
        if isinstance(error, NotPrinted):
            self.say("error", self.tr("Not printed"), self.tr("The printer did not take the page. Try again (Ctrl+P)."))
        elif isinstance(error, NotWritten):
            self.say("error", self.tr("Not written"), self.tr("Nothing could be written there. Choose another place."))
        else:
            kind, words = told(error)
            self.say(kind, self.tr("This was not done"), words)
        self._show()

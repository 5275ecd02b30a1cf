"""Links around a person or a contact: a picture opened step by step, the same in words beside it, each link with its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTableView, QWidget

from screening_desk.gui.context import Context, day_text
from screening_desk.gui.forms.ui_links import Ui_LinksForm
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.counter.prompt import Prompt
from screening_desk.gui.pages.counter.result import TraceList
from screening_desk.gui.pages.links.graph import Graph
from screening_desk.gui.pages.links.model import NodesModel
from screening_desk.gui.pages.links.tree import Branch, Tree
from screening_desk.gui.pages.links.words import kind_of, label_words, source_words
from screening_desk.gui.pages.page import Page
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.empty_words import EmptyWords
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.keys import NamedActions
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import links
from screening_desk.services.links import MOST_DRAWN, Ref, Step

_KEYS = {
    "back": ("Esc",),
    "reload": ("F5",),
    "aside": ("Alt+S",),
    "save": ("Ctrl+S",),
    "close": ("Backspace",),
    "open": ("Return",),
}
_WIDTHS = (38, 120, 134)
_PICTURE, _LIST = 250, 190  # least heights; below them the page scrolls


class LinksPage(Page):
    """``about`` is a case, or kind and key of a contact. Every step is recorded before it is drawn."""

    def __init__(self, context: Context, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.case_id = context, about
        self.tree: Tree | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_LinksForm()
        self.ui.setupUi(self)
        self.banner, self.prompt = Banner(), Prompt()
        self.banner.hide()
        self.prompt.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.work.busy_changed.connect(self._show)
        self.keys = NamedActions(self, _KEYS)
        self._dress()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Begin with whom the case, or what the pattern, is about; steps that were opened stay."""
        if self.tree is not None:
            return
        desk, about = self._context.desk, self.case_id
        kind, _, key = about.partition(" ")
        first = (lambda: links.around(desk, Ref(kind, key))) if key else (lambda: links.of_case(desk, about))
        self.empty.begin()
        self.work.run(first, self._on_first, undone=self.empty.fail)

    def clear(self) -> None:
        """Forget everything."""
        self.work.drop()
        self.tree = None
        self._end_asking()
        self.banner.hide()
        self._paint(None)

    def open_step(self) -> None:
        """Enter: what stands around the current node."""
        here, desk = self.graph.current, self._context.desk
        if here is None or self.tree is None:
            return
        if here.repeat and (first := self.tree.find(here.node.ref)) is not None:
            self._go(first)
        elif not here.opened:
            ref = here.node.ref
            self.work.run(lambda: links.around(desk, ref), lambda step: self._on_step(here, step))

    def close_step(self) -> None:
        """Backspace: close what the current node opened; on a closed one, that of the one before it."""
        here, tree = self.graph.current, self.tree
        if here is None or tree is None:
            return
        branch = here if here.opened and here.parent is not None else here.parent
        if branch is None or branch.parent is None:
            self._go(tree.root)
        else:
            tree.close(branch)
            self._paint(branch)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "back": self.tr("Back"),
            "reload": self.tr("Begin anew"),
            "save": self.tr("Save"),
            "close": self.tr("Close step"),
            "open": self.tr("Open step"),
        }
        self.keys.name(words)
        self._picture.set_title(self.tr("Links"))
        self._listed.set_title(self.tr("The same in words"))
        self._told.set_title(self.tr("Source"))
        self.graph.setAccessibleName(self.tr("Picture of the links; the list beside it says the same"))
        self.table.setAccessibleName(self._listed.title())
        self.model.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the picture."""
        super().focusInEvent(event)
        self.graph.setFocus()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        ui.notice_place.addWidget(self.prompt)
        self.graph, self.model, self.table = Graph(), NodesModel(self), QTableView()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.graph)
        self.table.setModel(self.model)
        dress_table(self.table, "", row_height=46, wide=1)
        self.empty = EmptyWords(self.table)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self._picture, self._listed, self._told = Panel(), Panel(), Panel()
        self.sources = TraceList()
        self._picture.setMinimumHeight(_PICTURE)
        self._listed.setMinimumHeight(_LIST)
        self._told.pad_body()
        self._picture.add(self.area, 1)
        self._listed.add(self.table, 1)
        self._told.add(self.sources)
        ui.left_place.addWidget(self._picture, 1)
        ui.right_place.addWidget(self._listed, 1)
        ui.right_place.addWidget(self._told)
        ui.columns.setStretch(0, 2)
        ui.columns.setStretch(1, 1)
        self._buttons = {
            name: ShortcutButton(self.keys[name], primary=name == "open")
            for name in ("back", "reload", "aside", "save", "close", "open")
        }
        for name in ("back", "reload", "aside"):
            ui.left_buttons.addWidget(self._buttons[name])
        for name in ("save", "close", "open"):
            ui.right_buttons.addWidget(self._buttons[name])
        Folding(self, (ui.columns,))

    def _connect(self) -> None:
        self.graph.moved.connect(self._on_moved)
        self.graph.entered.connect(self.open_step)
        self.graph.resized.connect(self._say_hidden)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(lambda _: self.open_step())
        slots = {
            "back": self._on_back,
            "reload": self._on_reload,
            "aside": self._on_aside,
            "save": self._on_save,
            "close": self.close_step,
            "open": self.open_step,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _on_first(self, step: Step) -> None:
        self.work.opened = True
        self.empty.read()
        self.tree = Tree(step)
        self._paint(self.tree.root)
        self.graph.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step(self, branch: Branch, step: Step) -> None:
        if self.tree is not None:
            self.tree.open(branch, step)
            self._paint(branch)

    def _paint(self, current: Branch | None) -> None:
        self.graph.show_tree(self.tree, current)
        self.model.show_rows(self.tree.rows() if self.tree is not None else ())
        self._go(current)

    def _go(self, branch: Branch | None) -> None:
        self.graph.go(branch)
        self._on_moved()

    def _on_moved(self) -> None:
        """The list follows the picture."""
        rows = self.model.rows()
        here = self.graph.current
        if here is not None and here in rows:
            self.table.setCurrentIndex(self.model.index(rows.index(here), 0))
        self._show()

    def _on_row(self, index: QModelIndex) -> None:
        """The picture follows the list."""
        row = self.model.row(index)
        if row is not None and row is not self.graph.current:
            self.graph.go(row)
            self._show()

    def _show(self) -> None:
        here, busy = self.graph.current, self.work.busy
        asking = bool(self.prompt.topic)
        node = here.node if here is not None else None
        root = self.tree.root.node if self.tree is not None else None
        self.ui.lead.setText(label_words(root) if root is not None else self.tr("loading…") if busy else "")
        steps = sum(each.opened for each in self.tree.rows()) if self.tree is not None else 0
        self.ui.updated.setText(self.tr("steps opened: {n}").format(n=steps) if steps else "")
        self.empty.show_none("", self.model.rows())
        self._say_hidden()
        self.sources.show_lines(self._lines(here))
        self._told.setVisible(here is not None)
        contact = node is not None and node.ref.kind in links.DRAWN
        self.keys.name({"aside": self.tr("Use again") if node is not None and node.aside else self.tr("Set aside")})
        self.keys["aside"].setVisible(contact)
        self.keys["save"].setVisible(asking)
        self.keys["open"].setVisible(not asking)
        self.keys.enable(
            back=True,
            reload=not busy and not asking,
            aside=contact and not busy and not asking,
            save=asking and not busy,
            close=here is not None and not busy and not asking,
            open=here is not None and not busy and not asking and (here.repeat or not here.opened),
        )
        self._fit()

    def _say_hidden(self) -> None:
        hidden = self.graph.hidden_columns()
        self._picture.set_state(self.tr("steps to the left: {n}").format(n=hidden) if hidden else "")

    def _lines(self, here: Branch | None) -> tuple[tuple[str, str, str], ...]:
        """What is to be known of the current node: sources, and why nobody is drawn."""
        if here is None:
            return ()
        lines = [("info", "text2", source_words(each)) for each in here.node.sources[:6]]
        if more := len(here.node.sources) - len(lines):
            lines.append(("info", "text2", self.tr("and {n} more").format(n=more)))
        if not lines:
            lines.append(("info", "text2", f"{kind_of(here.node)}: {label_words(here.node)}"))
        if here.hub:
            words = self.tr("More than {n} people have this. They are told as a number and not drawn.")
            lines.append(("dash", "text2", words.format(n=MOST_DRAWN)))
        if (aside := here.node.aside) is not None:
            words = self.tr("Set aside {date} by {who}: {reason}")
            lines.append(("dash", "text2", words.format(date=day_text(aside.at), who=aside.by, reason=aside.reason)))
        if here.node.ref.kind == "party":
            lines.append(("ring-question", "unk", self.tr("The same name is not yet the same person.")))
        if here.node.ref.kind == "person" and not here.node.label:
            lines.append(("info", "text2", self.tr("Decided since. Only date and crossing are shown.")))
        return tuple(lines)

    def _on_back(self) -> None:
        if self.prompt.topic:
            self._end_asking()
            self._show()
            self.graph.setFocus()
        elif " " in self.case_id:
            self.opened.emit("patterns", "")
        else:
            self.opened.emit("case", self.case_id)

    def _on_reload(self) -> None:
        self.clear()
        self.refresh()

    def _on_aside(self) -> None:
        here, desk = self.graph.current, self._context.desk
        if here is None:
            return
        if here.node.aside is not None:
            aside_id = here.node.aside.aside_id
            self._write(here, lambda: links.take_back(desk, aside_id))
            return
        title = self.tr("Set this contact aside: it links nobody any more, also at the counter")
        text, reason = (
            self.tr("Such as the office's own number or a big hotel."),
            self.tr("Reason, at least 10 letters"),
        )
        self.prompt.ask("aside", "info", title, text, [], reason)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self._show()

    def _on_save(self) -> None:
        here, desk, reason = self.graph.current, self._context.desk, self.prompt.reason.text()
        if here is not None:
            ref = here.node.ref
            self._write(here, lambda: links.put_aside(desk, ref, reason))

    def _write(self, branch: Branch, work: Callable[[], None]) -> None:
        desk, ref = self._context.desk, branch.node.ref

        def both() -> Step:
            work()
            return links.around(desk, ref)

        def done(step: Step) -> None:
            self._end_asking()
            self._on_step(branch, step)
            self.graph.setFocus()
            self.saved.emit(self._context.now())

        self.work.run(both, done, lambda _: self.prompt.reason.setFocus())

    def _end_asking(self) -> None:
        self.prompt.close_prompt()
        self.banner.hide()
        self.ui.notice_place.setContentsMargins(16, 0, 16, 0)

    def _fit(self) -> None:
        shown: list[QWidget] = [each for name, each in self._buttons.items() if self.keys[name].isVisible()]
        fit_bar(self.ui.bar, shown, [self._buttons["reload"], self._buttons["close"]], self.width())

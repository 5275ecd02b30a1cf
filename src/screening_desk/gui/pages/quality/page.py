"""Does it work: per item what was asked and what came of it; per mode who was delayed and then let go. No people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from screening_desk.gui.context import Context, current_language, time_text
from screening_desk.gui.forms.ui_quality import Ui_QualityForm
from screening_desk.gui.models.quality import ItemsModel, MatchesModel, ModesModel, NumberDelegate
from screening_desk.gui.pages.counter.words import MODES
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.forms import lay_over
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.gui.widgets.segmented import ModeTabs, Option
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.small_numbers import Where
from screening_desk.services import quality
from screening_desk.services.quality import COUNTER, Figures, Quarter

ROW, LEAST = 31, 220
ITEM_WIDTHS = (70, 160, 82, 74, 74, 104, 92, 84)
MATCH_WIDTHS = (320, 100, 120, 120, 110)
MODE_WIDTHS = (170, 86, 104, 92, 74, 84)


class QualityPage(Page):
    """Counts a quarter when refreshed; each look is an entry. Small numbers come closed from the service."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.figures: Figures | None = None
        self._quarter: Quarter | None = None
        self._where: Where = "inside"
        self._loading = True
        self.ui = Ui_QualityForm()
        self.ui.setupUi(self)
        self._dress()
        self._actions()
        self.retranslate()

    def refresh(self) -> None:
        """Count again: the quarter chosen, the running one at first. Nothing is counted that nobody looks at."""
        if not self.isVisible():
            return
        desk, quarter = self._context.desk, self._quarter
        limit = quality.limit_for(desk, self._where).least
        self._loading = True
        self.notice.hide()
        self._show()
        self._context.tasks.run(self, lambda: quality.figures(desk, quarter, limit), self.show_view, self._on_failed)

    def show_view(self, figures: Figures) -> None:
        """Paint what was counted."""
        self._loading, self.figures = False, figures
        self._quarter = None if figures.running else figures.quarter
        self.items.limit = self.modes.limit = self.matches.limit = figures.limit
        self.matches.show_rows(figures.matches)
        self.modes.show_rows(figures.modes)
        self._show_list()
        if self.hasFocus():
            self.item_table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def clear(self) -> None:
        """Forget the figures."""
        self.figures = None
        self.items.show_rows(())
        self.modes.show_rows(())
        self.matches.show_rows(())
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "reload": self.tr("Count again"),
            "earlier": self.tr("Quarter before"),
            "later": self.tr("Quarter after"),
            "limit": self.tr("For outside the office") if self._inside() else self.tr("For inside the office"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        language = current_language()
        instruments = self._context.desk.reference.instruments.values()
        lists = [(COUNTER, self.tr("Counter list")), *((each.id, each.title.get(language)) for each in instruments)]
        chosen = self.tabs.value()
        self.tabs.set_options(
            [Option(name, title, suffix=f"Alt+{place}") for place, (name, title) in enumerate(lists, start=1)]
        )
        self.tabs.set_value(chosen)
        for (_, title), action in zip(lists, self._jumps, strict=True):
            action.setText(title)
        self.tabs.setAccessibleName(self.tr("List of questions"))
        self._list_panel.set_title(self.tr("Questions"))
        self._mode_panel.set_title(self.tr("Handed over, then let go"))
        self.item_table.setAccessibleName(self._list_panel.title())
        self.mode_table.setAccessibleName(self._mode_panel.title())
        self._match_panel.set_title(self.tr("Watch lists"))
        self.match_table.setAccessibleName(self._match_panel.title())
        self.matches.retranslate()
        self.items.retranslate()
        self.modes.retranslate()
        self._show()

    def _dress(self) -> None:
        ui, reference = self.ui, self._context.desk.reference
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        self.notice, self.rule = Banner("warn"), Banner("unk")
        self.notice.hide()
        ui.notice_place.addWidget(self.notice)
        self.tabs = ModeTabs()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.chosen.connect(lambda _: self._show_list())
        self.items, self.modes, self.matches = ItemsModel(reference), ModesModel(), MatchesModel()
        self.item_table, self.mode_table, self.match_table = QTableView(), QTableView(), QTableView()
        for table, model, widths in (
            (self.item_table, self.items, ITEM_WIDTHS),
            (self.mode_table, self.modes, MODE_WIDTHS),
            (self.match_table, self.matches, MATCH_WIDTHS),
        ):
            table.setModel(model)
            dress_table(table, "", row_height=ROW, wide=1 if table is self.item_table else 0)
            table.setItemDelegate(NumberDelegate(table))
            for column, width in enumerate(widths):
                table.setColumnWidth(column, width)
        self.empty, self.no_modes = (PlainLabel(tone="text2", wrap=True) for _ in range(2))
        self._list_panel, self._mode_panel, self._match_panel = Panel(), Panel(), Panel()
        self._match_panel.add(self.match_table)
        for panel, table, words in (
            (self._list_panel, self.item_table, self.empty),
            (self._mode_panel, self.mode_table, self.no_modes),
        ):
            panel.add(table, 1)
            lay_over(table, words)
        self.mode_table.setFixedHeight(ROW + len(MODES) * ROW + 2)
        ui.tabs_place.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignVCenter)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        self._list_panel.setMinimumHeight(LEAST)
        rows.addWidget(self._list_panel, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._mode_panel, 3)
        below.addWidget(self.rule, 2, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(below)
        rows.addWidget(self._match_panel)
        scroll = UprightScroll()
        scroll.setWidget(body)
        ui.list_place.addWidget(scroll)
        Folding(self, (below,), below=NARROW_BELOW)
        self.item_table.selectionModel().currentRowChanged.connect(self._on_current)
        self.setFocusProxy(self.item_table)

    def _actions(self) -> None:
        names = {"reload": "F5", "earlier": "Ctrl+PgDown", "later": "Ctrl+PgUp", "limit": "Alt+L"}
        slots = {
            "reload": self.refresh,
            "earlier": lambda: self._turn(1),
            "later": lambda: self._turn(-1),
            "limit": self._turn_limit,
        }
        self.keys = {name: key_action(self, key, slot=slots[name]) for name, key in names.items()}
        count = 1 + len(self._context.desk.reference.instruments)
        self._jumps = [key_action(self, f"Alt+{place + 1}", slot=partial(self._jump, place)) for place in range(count)]
        for name in ("reload", "limit"):
            self.ui.left_buttons.addWidget(ShortcutButton(self.keys[name]))
        for name in ("earlier", "later"):
            self.ui.right_buttons.addWidget(ShortcutButton(self.keys[name]))
        self.tabs.set_options([Option(COUNTER, "")])
        self.tabs.set_value(COUNTER)

    def _jump(self, place: int) -> None:
        names = (COUNTER, *self._context.desk.reference.instruments)
        self.tabs.set_value(names[place])
        self._show_list()

    def _turn(self, by: int) -> None:
        """Another quarter: those before lie further down the list."""
        if self.figures is None or self._loading:
            return
        offered = self.figures.quarters
        place = offered.index(self.figures.quarter) + by if self.figures.quarter in offered else 0
        if 0 <= place < len(offered):
            self._quarter = offered[place]
            self.refresh()

    def _turn_limit(self) -> None:
        self._where = "outside" if self._inside() else "inside"
        self.retranslate()
        self.refresh()

    def _inside(self) -> bool:
        return self._where == "inside"

    def _show_list(self) -> None:
        rows = self.figures.lists.get(self.tabs.value(), ()) if self.figures else ()
        self.items.show_rows(rows)
        if rows:
            self.item_table.setCurrentIndex(self.items.index(0, 0))
        self._show()

    def _show(self) -> None:
        figures, items = self.figures, self.items.rows()
        failed = self.notice.kind in {"warn", "error"} and not self.notice.isHidden()
        self.ui.lead.setText(self._lead(figures))
        self.ui.updated.setText(self.tr("loading…"))
        self.ui.updated.setVisible(self._loading and figures is not None)
        nothing = self.tr("No question of this list was asked in this quarter.")
        self.empty.setText(self.tr("loading…") if self._loading else nothing)
        self.empty.setVisible(not items and not failed)
        self.no_modes.setText(self.tr("loading…") if self._loading else self.tr("Nobody was screened in this quarter."))
        self.no_modes.setVisible(not self.modes.rows() and not failed)
        lists = len(self.matches.rows())
        self._match_panel.setVisible(bool(lists))
        self.match_table.setFixedHeight(ROW + lists * ROW + 2)
        self._list_panel.set_state(self.tr("{n} asked").format(n=len(items)) if items else "")
        offered = figures.quarters if figures else ()
        place = offered.index(figures.quarter) if figures and figures.quarter in offered else 0
        self.keys["earlier"].setEnabled(place + 1 < len(offered))
        self.keys["later"].setEnabled(place > 0)
        self._show_rule()

    def _lead(self, figures: Figures | None) -> str:
        if figures is None:
            return ""
        quarter = self.tr("Quarter {n} of {year}").format(n=figures.quarter.number, year=figures.quarter.year)
        running = self.tr("{quarter}, running, counted {time}")
        return running.format(quarter=quarter, time=time_text(self._context.now())) if figures.running else quarter

    def _show_rule(self) -> None:
        row = quality.limit_for(self._context.desk, self._where)
        words = self.tr(
            "“< {limit}”: too few. “closed”: others could be computed from it, so there is no total either."
            " Each screening counts once; the decision that stands counts. The median is rounded to 5 minutes."
        )
        if mark := confidence_mark(row.confidence, current_language()):
            words = " ".join((words, self.tr("Limit: {mark}.").format(mark=mark)))
        title = self.tr("Numbers below {limit} are closed").format(limit=row.least)
        self.rule.show_state("unk", title, words.format(limit=row.least), icon="shield")

    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        row = self.items.row(current)
        self.item_table.setAccessibleDescription(", ".join(map(str, self.items.cells(row))) if row else "")

    def _on_failed(self, error: Exception) -> None:
        self._loading = False
        kind, words = told(error)
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self.notice.show_state(kind, self.tr("The figures could not be counted"), words)
        self.notice.show()
        self._show()

"""The people of one group: who was read, who is being checked, who is done, and how many in all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QTableView, QWidget

from screening_desk.gui.models.group import GroupLine, GroupModel, lines_of
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.groups import Companion, GroupView


class MembersPanel(Panel):
    """`moved` says that another row is current."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.view: GroupView | None = None
        self.table = QTableView()
        self.model = GroupModel()
        self.table.setModel(self.model)
        dress_table(self.table, "")
        for place, width in enumerate((42, 152, 92, 142, 140)):
            self.table.setColumnWidth(place, width)
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._foot.setContentsMargins(12, 8, 12, 10)
        self.add(self.table, 1)
        self.add(self._foot)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        self.retranslate()

    def show_view(self, view: GroupView | None) -> None:
        """Show a group, at whoever is being checked; None forgets everybody."""
        self.view = view
        before = self.table.currentIndex().row()
        self.model.show_rows(lines_of(view) if view is not None else ())
        if view is not None and self.model.rowCount():
            members = view.members
            checked = next((place for place, one in enumerate(members) if one.state == "open"), -1)
            place = checked if checked >= 0 else before if 0 <= before < len(members) else max(0, len(members) - 1)
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show_counts()

    def current(self) -> Companion | None:
        """Who stands in the current row."""
        line = self.model.row(self.table.currentIndex())
        return line.member if isinstance(line, GroupLine) else None

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._foot.setText(
            self.tr(
                "Scan the next passport at any time: it joins this group until it is closed. Where a leader answers for "
                "somebody, say so at P3 of that person."
            )
        )
        self.set_title(self.tr("Members"))
        self.table.setAccessibleName(self.tr("Members"))
        self.model.retranslate()
        self._show_counts()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_counts(self) -> None:
        view = self.view
        if view is None:
            self.set_state("")
            return
        members, people = view.members, view.group.people
        read = self.tr("{n} of {all} read") if people else self.tr("{n} read")
        done = sum(member.state == "finished" for member in members)
        handed = sum(member.state == "handed_over" for member in members)
        aside = sum(member.state == "incomplete" for member in members)
        checked = len(members) - done - handed - aside
        changed = sum(bool(member.changed) for member in members)
        counted = (
            (done, self.tr("{n} finished")),
            (handed, self.tr("{n} with the supervisor")),
            (aside, self.tr("{n} incomplete")),
            (checked, self.tr("{n} being checked")),
            (view.elsewhere, self.tr("{n} at other counters")),
            (changed, self.tr("{n} changed")),
            (view.taken_out, self.tr("{n} taken out")),
        )
        parts = [read.format(n=len(members), all=people)]
        self.set_state(" · ".join([*parts, *(words.format(n=n) for n, words in counted if n)]))

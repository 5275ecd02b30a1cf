"""Tables of the wording of papers: the texts of one paper, and the former ones of one text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.letters.layout import TIED
from screening_desk.letters.wording import Name
from screening_desk.services.wording import Former, PaperView, TextView


def name_of(name: Name) -> str:
    """A name in the language of the screen."""
    return name.en if current_language() == "en" else name.id


class TextsModel(RowsModel[TextView]):
    """The texts of one paper in their order; `unsaved` holds the keys of those that were typed and not saved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paper: PaperView | None = None
        self.unsaved: set[str] = set()

    def show_paper(self, paper: PaperView | None) -> None:
        """Show another paper."""
        self._paper = paper
        self.show_rows(paper.texts if paper else ())

    def part(self, row: TextView) -> str:
        """In which part of the paper a text stands."""
        if self._paper is None:
            return ""
        groups: Mapping[str, Name] = self._paper.groups
        return name_of(groups.get(row.group, self._paper.name))

    def mark(self, unsaved: set[str]) -> None:
        """Say which texts are typed and not saved."""
        if unsaved != self.unsaved:
            self.unsaved = unsaved
            self.retranslate()

    def heads(self) -> tuple[str, ...]:
        """Part, text, state."""
        return self.tr("Part"), self.tr("Text"), self.tr("State")

    def cells(self, row: TextView) -> tuple[Cell, ...]:
        """What a text shows."""
        return self.part(row), row.said.strip().replace(TIED, " "), self.state(row)

    def state(self, row: TextView) -> Cell:
        """Whose words they are, and whether somebody should look."""
        if row.key in self.unsaved:
            return self.tr("not saved"), "warn"
        if row.unfit:
            return self.tr("not used"), "warn"
        if row.former_shipped:
            return self.tr("look again"), "warn"
        return (self.tr("own"), "info") if row.own is not None else self.tr("shipped")


class FormerModel(RowsModel[Former]):
    """Every change of a text, the newest first."""

    def heads(self) -> tuple[str, ...]:
        """When, by whom, text."""
        return self.tr("When"), self.tr("By"), self.tr("Text")

    def cells(self, row: Former) -> tuple[Cell, ...]:
        """What a change shows."""
        said = self.tr("(shipped)") if row.own is None else row.said.strip().replace(TIED, " ")
        return f"{day_text(row.at)} {time_text(row.at)}", row.by or "–", said

"""Tables of the page "Reference data": what is judged by, editions, keys, and the differences of a package."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference import labels
from screening_desk.reference.comparing import FieldChange, RowChange
from screening_desk.reference.tables import HEAD, Row, Table
from screening_desk.services.reference_data import EditionRow
from screening_desk.services.signers import SignerRow, spaced

translate = QCoreApplication.translate


def age_words(checked_on: date, today: date) -> str:
    """Say how long ago somebody looked."""
    return translate("Reference", "{days} days").format(days=max(0, (today - checked_on).days))


def is_old(checked_on: date | None, today: date, limit: int) -> bool:
    """Say whether somebody should look again: on the day after `limit` days, not before."""
    return checked_on is not None and (today - checked_on).days > limit


def span_words(valid_from: date | None, valid_to: date | None) -> str:
    """Say from when and until when a row holds; nothing known of it is a dash."""
    if valid_from is not None and valid_to is not None:
        return f"{day_text(valid_from)} – {day_text(valid_to)}"
    if valid_from is not None:
        return translate("Reference", "since {day}").format(day=day_text(valid_from))
    return translate("Reference", "until {day}").format(day=day_text(valid_to)) if valid_to is not None else "–"


def confidence_chip(confidence: str | None) -> Cell:
    """Say how sure a row is; what is weaker than the official text is marked."""
    if confidence is None:
        return "–"
    kind: Kind = "ok" if confidence == "official" else "unk" if confidence == "unknown" else "warn"
    return labels.confidence_word(confidence, current_language()), kind


class TablesModel(RowsModel[Table]):
    """One row for each table; `limit` is after how many days somebody should look again."""

    def __init__(self, today: date, limit: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self.limit = today, limit

    def heads(self) -> tuple[str, ...]:
        """Table and age."""
        return (self.tr("Table"), self.tr("Age"))

    def cells(self, row: Table) -> tuple[Cell, ...]:
        """What a table shows; words that rest on no source have no age."""
        name = labels.table_name(row.id, row.title, current_language())
        if row.checked_on is None:
            return name, "–"
        kind: Kind = "warn" if is_old(row.checked_on, self._today, self.limit) else "ok"
        return name, (age_words(row.checked_on, self._today), kind)


class ContentModel(RowsModel[Row]):
    """The rows of one table."""

    def __init__(self, today: date, limit: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today, self.limit = today, limit

    def heads(self) -> tuple[str, ...]:
        """Row, source, days, how sure."""
        return (self.tr("Row"), self.tr("Source"), self.tr("Valid"), self.tr("Checked"), self.tr("Confidence"))

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """What a row shows; an old day is marked."""
        old = is_old(row.checked_on, self._today, self.limit)
        checked: Cell = (day_text(row.checked_on), "warn") if old else day_text(row.checked_on)
        return (
            row_title(row),
            source_words(row) or "–",
            span_words(row.valid_from, row.valid_to),
            checked,
            confidence_chip(row.confidence),
        )


class EditionsModel(RowsModel[EditionRow]):
    """Every edition that held here, newest first."""

    def heads(self) -> tuple[str, ...]:
        """Edition, made, came from, in use since, by whom, state."""
        return (
            self.tr("Edition"),
            self.tr("Made"),
            self.tr("From"),
            self.tr("In use since"),
            self.tr("By"),
            self.tr("State"),
        )

    def cells(self, row: EditionRow) -> tuple[Cell, ...]:
        """What an edition shows."""
        origin = self.tr("program") if row.source == "program" else row.signer or self.tr("package")
        state: Cell = (self.tr("in use"), "ok") if row.holds else (self.tr("kept"), "na")
        since = f"{day_text(row.at)} {time_text(row.at)}"
        return str(row.sequence), day_text(row.made_on), origin, since, row.by or "–", state


class SignersModel(RowsModel[SignerRow]):
    """Whose packages are taken."""

    def heads(self) -> tuple[str, ...]:
        """Name, code, since, by whom, state."""
        return (self.tr("Signer"), self.tr("Code"), self.tr("Since"), self.tr("By"), self.tr("State"))

    def cells(self, row: SignerRow) -> tuple[Cell, ...]:
        """What a key shows; a withdrawn one stays in the list."""
        state: Cell = (self.tr("trusted"), "ok") if row.trusted else (self.tr("withdrawn"), "unk")
        by = self.tr("program") if row.shipped else row.by or "–"
        return row.name, spaced(row.code), day_text(row.at), by if row.trusted else row.withdrawn_by or by, state


@dataclass(frozen=True)
class ChangeLine:
    """One field of one row that differs; the names of table and row stand in its first line only."""

    change: RowChange
    field: FieldChange
    first: bool


def change_lines(changes: tuple[RowChange, ...]) -> tuple[ChangeLine, ...]:
    """Return one line for each field that changed; a row that came or went is one line."""
    lines = []
    for change in changes:
        fields = change.fields if change.kind == "changed" else change.fields[:1]
        lines += [ChangeLine(change, each, at == 0) for at, each in enumerate(fields)]
    return tuple(lines)


class ChangesModel(RowsModel[ChangeLine]):
    """What would be different."""

    def heads(self) -> tuple[str, ...]:
        """Table, row, what happens to it, field, before and after."""
        return (self.tr("Table"), self.tr("Row"), self.tr("Change"), self.tr("Field"), self.tr("Before → after"))

    def cells(self, row: ChangeLine) -> tuple[Cell, ...]:
        """What a line shows; what goes away is marked."""
        language, change = current_language(), row.change
        kinds: dict[str, Kind] = {"added": "info", "removed": "warn", "changed": "na"}
        word = labels.word("words", f"row_{change.kind}", language)
        table = labels.table_name(change.table, change.title, language) if row.first else ""
        name = labels.row_name(change, language) if row.first else ""
        chip: Cell = (word, kinds[change.kind]) if row.first else ""
        if change.kind != "changed":
            return table, name, chip, "–", "–"
        words = labels.change_words(row.field, change.kind, language)
        return table, name, chip, labels.path_name(row.field, language), words


def row_title(row: Row) -> str:
    """Name a row; what holds for a whole table is said so."""
    language = current_language()
    return labels.word("words", "whole", language) if row.key == HEAD else row.name.get(language)


def source_words(row: Row) -> str:
    """Say instrument and article in one line."""
    if not row.article:
        return row.instrument
    article = translate("Reference", "Art. {article}").format(article=row.article)
    return f"{row.instrument} {article}".strip()

"""The words of a list of entries and exits: fields, what a row lacks, and why a file is not read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def crossing_field(name: str) -> str:
    """Name a field of the list."""
    return {
        "number": translate("Crossings", "Document number"),
        "state": translate("Crossings", "Issuing State"),
        "direction": translate("Crossings", "Direction"),
        "day": translate("Crossings", "Day"),
        "entry_day": translate("Crossings", "Day of entry"),
        "exit_day": translate("Crossings", "Day of exit"),
        "post": translate("Crossings", "Checkpoint"),
        "visa_index": translate("Crossings", "Visa index"),
        "permitted": translate("Crossings", "Days permitted"),
        "last_day": translate("Crossings", "Last day"),
    }[name]


def crossing_fault(code: str) -> str:
    """Say why a row is not taken, without what stands in it."""
    return {
        "missing": translate("Crossings", "missing"),
        "date_unread": translate("Crossings", "not read"),
        "direction_unread": translate("Crossings", "not read"),
        "state_unknown": translate("Crossings", "not known"),
        "days_unread": translate("Crossings", "do not fit"),
        "day_to_come": translate("Crossings", "still to come"),
        "formula": translate("Crossings", "a formula"),
    }[code]


def direction_word(direction: str) -> str:
    """Say entry or exit."""
    return translate("Crossings", "entry") if direction == "entry" else translate("Crossings", "exit")


def file_fault(why: str) -> str:
    """Say why nothing of a file was read."""
    return {
        "empty": translate("Crossings", "The file is empty."),
        "too_big": translate("Crossings", "The file is too large."),
        "too_many_rows": translate("Crossings", "The file has too many rows."),
        "not_a_table": translate("Crossings", "This is no table. Ask for CSV or XLSX."),
        "locked": translate("Crossings", "The workbook has a password, or is of before 2007."),
        "damaged": translate("Crossings", "The file is damaged."),
        "encoding": translate("Crossings", "The letters cannot be read. Choose another encoding."),
        "file": translate("Crossings", "The file could not be read from its place."),
    }[why]

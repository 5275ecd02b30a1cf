"""The zone beside the fields that an officer corrects from the data page: the same, another spelling, or different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from screening_desk.documents.mrz import Reading
from screening_desk.documents.printed import Agreement, compare_names, compare_numbers
from screening_desk.documents.repair import name_letters
from screening_desk.gui.context import day_text
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.zone_words import birth_text
from screening_desk.services import misread
from screening_desk.services.draft import Identity
from screening_desk.services.typed_names import filled_up, fillers

if TYPE_CHECKING:
    from screening_desk.gui.pages.counter.manual_entry import ManualEntryPage

translate = QCoreApplication.translate

How = Agreement | Literal["filled"]


class Beside:
    """Says at every key what the zone has and whether that is a difference; nothing where there is no zone."""

    def __init__(self, page: ManualEntryPage) -> None:
        self._page = page
        self._reading: Reading | None = None
        self.number, self.primary, self.secondary, self.birth, self.expiry = (
            PlainLabel(role="label", tone="text2", wrap=True) for _ in range(5)
        )

    def rows(self) -> tuple[tuple[QHBoxLayout, QLineEdit, PlainLabel], ...]:
        """The fields that are compared as text, each with its row."""
        ui = self._page.ui
        return (
            (ui.number_row, ui.number, self.number),
            (ui.primary_row, ui.primary, self.primary),
            (ui.secondary_row, ui.secondary, self.secondary),
        )

    def show_zone(self, identity: Identity | None) -> None:
        """Compare with the zone of a record from now on; None: with none."""
        self._reading = misread.as_confirmed(identity) if identity and identity.mrz else None
        self.compare()

    def compare(self) -> None:
        """Say it all again."""
        labels = (self.number, self.primary, self.secondary, self.birth, self.expiry)
        document = self._reading.document if self._reading else None
        if self._reading is None or document is None:
            for label in labels:
                label.setText("")
            self._say_fillers()
            return
        page = self._page
        cut_off = any(note.code == "name_truncated" for note in self._reading.notes)
        name, whole = page.named(), f"{document.primary_identifier} {document.secondary_identifier}"
        filled = filled_up(f"{name.primary} {name.secondary}", whole, truncated=cut_off)
        typed = page.ui.number.text().strip().upper()
        _say(self.number, document.document_number, compare_numbers(typed, document.document_number))
        for label, edit, zone in (
            (self.primary, page.ui.primary, document.primary_identifier),
            (self.secondary, page.ui.secondary, document.secondary_identifier),
        ):
            how: How = compare_names(" ".join(edit.text().split()), zone, truncated=cut_off)
            _say(label, zone, "filled" if how == "different" and filled else how)
        on = self._reading.today
        born = day_text(document.birth_date) if document.birth_date else birth_text(document.birth_date_raw, on)
        until = day_text(document.expiry_date) if document.expiry_date else document.expiry_date_raw
        for label, day, raw, zone in (
            (self.birth, page.birth.day(), document.birth_date_raw, born),
            (self.expiry, page.expiry.day(), document.expiry_date_raw, until),
        ):
            _say(label, zone, "same" if (day.strftime("%y%m%d") if day else "") == raw else "different")
        if page.birth.day() is None and document.birth_date is None:
            _say(self.birth, born, "same")
        self._say_fillers()

    def _say_fillers(self) -> None:
        """Say what was typed as a name and is none, and that no name has digits.

        What the record has already was not typed.
        """
        page = self._page
        kept = page.named()
        for label, edit, part in (
            (self.primary, page.ui.primary, kept.primary),
            (self.secondary, page.ui.secondary, kept.secondary),
        ):
            found = fillers(edit.text())
            if found and " ".join(edit.text().split()) != part:
                label.setText(filler_words(found))
                label.set_look(tone="warn")
            elif (letters := name_letters(edit.text())) != edit.text():
                words = translate("ManualEntryPage", "A name has no digits. Perhaps: {name}")
                label.setText(words.format(name=" ".join(letters.split())))
                label.set_look(tone="warn")


def filler_words(found: tuple[str, ...]) -> str:
    """Say that something is no name."""
    words = ", ".join(f"“{word}”" for word in found)
    return translate("ManualEntryPage", "{words} is no name and is not kept").format(words=words) if found else ""


def _say(label: PlainLabel, zone: str, how: How) -> None:
    words = {
        "same": translate("ManualEntryPage", "as in the MRZ"),
        "spelling": translate("ManualEntryPage", "MRZ: {zone}, another spelling and no difference"),
        "shortened": translate("ManualEntryPage", "MRZ: {zone}, cut off there and no difference"),
        "filled": translate("ManualEntryPage", "MRZ: {zone}, a filler, title or repetition and no difference"),
        "different": translate("ManualEntryPage", "MRZ: {zone}, different"),
        "not_comparable": translate("ManualEntryPage", "MRZ: {zone}, cannot be compared with these signs"),
    }
    text = words.get(how, words["different"])
    label.setText(text.format(zone=zone or translate("ManualEntryPage", "nothing")))
    label.set_look(tone="text2" if how in {"same", "spelling", "shortened", "filled"} else "warn")

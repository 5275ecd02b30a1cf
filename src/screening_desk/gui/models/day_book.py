"""The day book as tables: the screenings of a day, and the checks still to be made; nothing says who anybody is."""

from __future__ import annotations

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.models.rows import Cell, RowsModel
from screening_desk.gui.pages.counter.words import state_word
from screening_desk.reference import day
from screening_desk.services.catch_up import OpenCheck
from screening_desk.services.day_book import DayRow
from screening_desk.services.sheets import PaperOfKind


def kind_word(mode: str) -> str:
    """Name a kind of screening, the crew's too."""
    form = day.load().forms.get(mode)
    return form.text.get(current_language()) if form else mode


class DayModel(RowsModel[DayRow]):
    """Rows of `services.day_book`; where they are of several days, the day stands with the time."""

    def heads(self) -> tuple[str, ...]:
        """Time of the act, register number, kind, state, from paper."""
        return (
            self.tr("Time"), self.tr("Register number"), self.tr("Kind"), self.tr("State"), self.tr("From paper, entered")
        )  # fmt: skip

    def cells(self, row: DayRow) -> tuple[Cell, ...]:
        """What a screening shows."""
        at = time_text(row.at) if self.one_day() else f"{day_text(row.at)} {time_text(row.at)}"
        return (at, row.register_number, kind_word(row.mode), self._state(row), self._paper(row))

    def one_day(self) -> bool:
        """Whether all rows are of one day: then the time alone is said."""
        return len({day_text(each.at) for each in self.rows()}) <= 1

    def _state(self, row: DayRow) -> Cell:
        words, kind = state_word(row.state)
        if row.state == "handed_over":
            return self.tr("Handed over {time}").format(time=time_text(row.entered_at))
        return (words, "unk") if row.state == "incomplete" and kind else words

    def _paper(self, row: DayRow) -> Cell:
        if not row.late:
            return ""
        same = day_text(row.at) == day_text(row.entered_at)
        entered = time_text(row.entered_at) if same else f"{day_text(row.entered_at)} {time_text(row.entered_at)}"
        words = f"{row.paper_number} · {entered}"
        return words, "info"


class PapersModel(RowsModel[PaperOfKind]):
    """Rows of `services.sheets.paper`: what became of the numbers printed; the kinds of which some were."""

    right = (1, 2, 3, 4, 5, 6)

    def heads(self) -> tuple[str, ...]:
        """Kind, printed, and the five things that may have become of a sheet."""
        return (
            self.tr("Form"), self.tr("Printed"), self.tr("Entered"), self.tr("Put aside"), self.tr("Void"),
            self.tr("Missing"), self.tr("Unused"),
        )  # fmt: skip

    def cells(self, row: PaperOfKind) -> tuple[Cell, ...]:
        """The counts of a kind."""
        counts = (row.printed, row.entered, len(row.aside), len(row.void), len(row.missing), row.unused)
        return (kind_word(row.kind), *(str(each) if each else "–" for each in counts))


class ChecksModel(RowsModel[OpenCheck]):
    """Rows of `services.catch_up.open_checks`."""

    def heads(self) -> tuple[str, ...]:
        """Day and time, register number, kind, and whether it was put aside."""
        return (self.tr("Screened"), self.tr("Register number"), self.tr("Kind"), self.tr("State"))

    def cells(self, row: OpenCheck) -> tuple[Cell, ...]:
        """What an open check shows."""
        words, _ = state_word("incomplete" if row.incomplete else "finished")
        state: Cell = (words, "unk") if row.incomplete else words
        return (f"{day_text(row.at)} {time_text(row.at)}", row.register_number, kind_word(row.mode), state)

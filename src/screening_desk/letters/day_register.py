"""The register of a day on paper: every screening of a station, nobody's name, a place to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from screening_desk.letters.blank import whose
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.wording import long_day, sample_mark

SIZE, LEADING = 9.5, 13.5
COLUMNS = (0.0, 9 * MM, 21 * MM, 61 * MM, 102 * MM, 144 * MM)
HEADS = ("No.", "Pukul", "Nomor register", "Jenis", "Keadaan", "Susulan dari lembar")
DOTS = "." * 40


@dataclass(frozen=True, kw_only=True)
class DayRegister:
    """What the register shows; each line holds its cells in the order of the columns."""

    letterhead: tuple[str, ...] = field(default=(), metadata={"limit": 200, "required": False, "count": 12})
    office: str = field(default="", metadata={"limit": 200, "required": False})
    station: str = field(default="", metadata={"limit": 100, "required": False})
    station_code: str = field(default="", metadata={"limit": 24, "required": False})
    day: date
    lines: tuple[tuple[str, ...], ...]
    made_at: datetime
    sample: bool = False


def register_pdf(view: DayRegister) -> bytes:
    """A4, as many pages as the day needs; each page has the head of the table and its number."""
    lines, view = view.lines, checked(DayRegister(**{**vars(view), "lines": ()}))
    sheet = Sheet(18 * MM, 196 * MM, 16 * MM, 276 * MM, SIZE, LEADING)
    whose(sheet, view.letterhead or (view.office,), 4 * MM)
    sheet.paragraph([Run("REGISTER HARIAN PEMERIKSAAN", bold=True)], align="centre", size=12, leading=17)
    where = " · ".join(part for part in (view.station, view.station_code, long_day(view.day)) if part)
    sheet.paragraph(where, align="centre")
    sheet.paragraph("Tanpa nama orang. Pukul kejadian; susulan dicatat pada pukul kejadiannya.", align="centre")
    sheet.skip(4 * MM)
    _table(sheet, lines)
    sheet.skip(4 * MM)
    sheet.together(lambda part: _end(part, lines))
    _feet(sheet, view)
    return render(sheet.pages, f"Register harian {view.day.isoformat()}")


def _table(sheet: Sheet, lines: tuple[tuple[str, ...], ...]) -> None:
    _head(sheet)
    if not lines:
        sheet.paragraph("Tidak ada pemeriksaan pada hari ini.")
    for cells in lines:
        if sheet.y + LEADING * 2.6 > sheet.bottom:
            sheet.new_page()
            _head(sheet)
        last = COLUMNS[-1]
        for x, cell in zip(COLUMNS[:-1], cells, strict=False):
            sheet.put(sheet.left + x, cell)
        sheet.paragraph(cells[-1] or " ", x=sheet.left + last)
        sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.3, grey=0.7))
        sheet.skip(2.5)


def _head(sheet: Sheet) -> None:
    for x, head in zip(COLUMNS, HEADS, strict=True):
        sheet.put(sheet.left + x, [Run(head, bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.8))
    sheet.skip(4)


def _end(sheet: Sheet, lines: tuple[tuple[str, ...], ...]) -> None:
    late = sum(bool(cells[-1]) for cells in lines)
    counts: dict[str, int] = {}
    for cells in lines:
        counts[cells[3]] = counts.get(cells[3], 0) + 1
    parts = ", ".join(f"{mode} {count}" for mode, count in counts.items())
    sheet.paragraph(
        [Run(f"Jumlah {len(lines)}", bold=True), Run(f" ({parts})" if parts else ""), Run(f"; susulan {late}.")]
    )
    sheet.skip(8 * MM)
    right = sheet.left + 98 * MM
    sheet.put(right, "Supervisor")
    sheet.paragraph("Petugas")
    sheet.skip(16 * MM)
    sheet.put(right, f"({DOTS})")
    sheet.paragraph(f"({DOTS})")


def _feet(sheet: Sheet, view: DayRegister) -> None:
    for number, page in enumerate(sheet.pages, start=1):
        foot = Sheet(sheet.left, sheet.right, 281 * MM, 292 * MM, 8, 10)
        what = " · ".join(
            part for part in ("Register harian", view.station, view.station_code, long_day(view.day)) if part
        )
        words = f"{what} · dibuat {view.made_at:%d-%m-%Y %H.%M} · halaman {number} dari {len(sheet.pages)}"
        foot.paragraph([Run(words, grey=0.35)])
        if view.sample:
            foot.paragraph([Run(sample_mark(), grey=0.45)])
        page.extend(foot.pages[0])

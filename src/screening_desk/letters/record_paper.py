"""An official record of the office (berita acara, kronologi, salinan data): head, facts, tables, a place to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from screening_desk.letters.blank import whose
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.fields import text
from screening_desk.letters.fonts import is_control, prints
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.wording import long_day, sample_mark

SIZE, LEADING = 9.5, 13.5
LABEL = 44 * MM
DOTS = "." * 40
UNPRINTED = "?"
LONGEST = 20_000


def _lines(count: int) -> Any:
    return field(default=(), metadata={"limit": LONGEST, "required": False, "count": count})


@dataclass(frozen=True, kw_only=True)
class RecordPart:
    """One part of a record: a heading, sentences, facts by label, and a table whose columns stand at `columns` (mm)."""

    title: str = text()
    sentences: tuple[str, ...] = _lines(100)
    facts: tuple[tuple[str, str], ...] = _lines(1000)
    columns: tuple[int, ...] = ()
    heads: tuple[str, ...] = _lines(10)
    lines: tuple[tuple[str, ...], ...] = _lines(20_000)
    empty: str = text()
    """What stands in place of a table without lines."""


@dataclass(frozen=True, kw_only=True)
class RecordSigner:
    """Who signs, and as what."""

    role: str = text(required=True)
    name: str = text()
    nip: str = text(40)


@dataclass(frozen=True, kw_only=True)
class RecordPaper:
    """What the paper shows."""

    letterhead: tuple[str, ...] = _lines(12)
    office: str = text()
    town: str = text(100)
    title: str = text(required=True)
    subtitle: str = text(400)
    parts: tuple[RecordPart, ...] = field(default=(), metadata={"count": 40})
    signers: tuple[RecordSigner, ...] = field(default=(), metadata={"count": 2})
    made_at: datetime
    """In the zone of the office."""
    sample: bool = False


def printable(text: str) -> str:
    """Return words of somebody's own for such a record: one line, what the fonts cannot draw replaced by a mark."""
    one_line = " ".join(text.split())
    return "".join(each if prints(each) and not is_control(each) else UNPRINTED for each in one_line)


def record_pdf(view: RecordPaper) -> bytes:
    """A4, as many pages as it needs; each page has its number, each page of a table its head."""
    view = checked(view)
    sheet = Sheet(18 * MM, 196 * MM, 16 * MM, 276 * MM, SIZE, LEADING)
    whose(sheet, view.letterhead or (view.office,), 4 * MM)
    sheet.paragraph([Run(view.title, bold=True)], align="centre", size=12, leading=17)
    if view.subtitle:
        sheet.paragraph(view.subtitle, align="centre")
    for part in view.parts:
        sheet.skip(4 * MM)
        _part(sheet, part)
    sheet.skip(7 * MM)
    if view.signers:
        sheet.together(lambda place: _sign(place, view))
    _feet(sheet, view)
    return render(sheet.pages, view.title.capitalize())


def _part(sheet: Sheet, part: RecordPart) -> None:
    if part.title:
        sheet.need(3 * LEADING)
        sheet.paragraph([Run(part.title, bold=True)])
        sheet.skip(1 * MM)
    for each in part.sentences:
        sheet.paragraph(each)
    for label, value in part.facts:
        sheet.paragraph(value or "-", x=sheet.left + LABEL, beside=((sheet.left, label),))
    if part.heads:
        _table(sheet, part)


def _table(sheet: Sheet, part: RecordPart) -> None:
    if len(part.columns) != len(part.heads):
        raise LetterRefused("too_many", field="columns")
    starts = [sheet.left + each * MM for each in part.columns]
    rooms = [after - start - 2 * MM for start, after in zip(starts, [*starts[1:], sheet.right + 2 * MM], strict=True)]
    _head(sheet, part, starts)
    if not part.lines:
        sheet.paragraph(part.empty or "-")
    for cells in part.lines:
        if sheet.y + LEADING * 2.6 > sheet.bottom:
            sheet.new_page()
            _head(sheet, part, starts)
        _line(sheet, cells, starts, rooms)
        sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.3, grey=0.7))
        sheet.skip(2.5)


def _line(sheet: Sheet, cells: tuple[str, ...], starts: list[float], rooms: list[float]) -> None:
    """Cells wrap beside each other; only the last may be longer than a page, and goes on over as many as it takes."""
    *short, last = cells
    page, top = len(sheet.pages), sheet.y
    for cell, start, room in zip(short, starts, rooms, strict=False):
        probe = Sheet(start, start + room, sheet.y, float("inf"), sheet.size, sheet.leading)
        probe.paragraph(cell or " ")
        sheet.add(*probe.pages[0])
        top = max(top, probe.y)
    sheet.paragraph(last or " ", x=starts[len(short)], room=rooms[len(short)])
    if len(sheet.pages) == page:
        sheet.y = max(sheet.y, top)


def _head(sheet: Sheet, part: RecordPart, starts: list[float]) -> None:
    for x, head in zip(starts, part.heads, strict=True):
        sheet.put(x, [Run(head, bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.8))
    sheet.skip(4)


def _sign(sheet: Sheet, view: RecordPaper) -> None:
    places = [sheet.left, sheet.left + 98 * MM] if len(view.signers) > 1 else [sheet.left + 98 * MM]
    day = ", ".join(part for part in (view.town, long_day(view.made_at.date())) if part)
    sheet.paragraph(day, x=places[-1])
    start = sheet.y
    ends = []
    for x, signer in zip(places, view.signers, strict=True):
        sheet.y = start
        room = 76 * MM
        sheet.paragraph(f"{signer.role},", x=x, room=room)
        sheet.skip(17 * MM)
        sheet.paragraph(f"({signer.name or DOTS})", x=x, room=room)
        sheet.paragraph(f"NIP {signer.nip or DOTS}", x=x, room=room)
        ends.append(sheet.y)
    sheet.y = max(ends)


def _feet(sheet: Sheet, view: RecordPaper) -> None:
    for number, page in enumerate(sheet.pages, start=1):
        foot = Sheet(sheet.left, sheet.right, 281 * MM, 292 * MM, 8, 10)
        made = f"dibuat {view.made_at:%d-%m-%Y %H.%M}"
        words = f"{view.title.capitalize()} · {made} · halaman {number} dari {len(sheet.pages)}"
        foot.paragraph([Run(words, grey=0.35)])
        if view.sample:
            foot.paragraph([Run(sample_mark(), grey=0.45)])
        page.extend(foot.pages[0])

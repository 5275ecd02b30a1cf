"""The result of a training course on paper: every run of one learner, what it was measured by, and a place to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from screening_desk.letters.blank import whose
from screening_desk.letters.layout import MM, Rule, Run, Sheet
from screening_desk.letters.pdf import render
from screening_desk.letters.text import checked
from screening_desk.letters.wording import long_day, sample_mark

SIZE, LEADING = 9.5, 13.5
COLUMNS = tuple(x * MM for x in (0, 8, 28, 80, 99, 120, 137, 154, 166))
HEADS = ("No.", "Tanggal", "Kasus", "Diakhiri", "Kunci", "Terlewat", "Tak perlu", "Menit", "Hasil")
CASE = 2
"""The column whose words may need more than one line."""
ENDS = {"proceed": "dilepas", "hand_over": "diserahkan", "danger": "bahaya", "": "dihentikan"}
DOTS = "." * 40
_FRAME = (
    "Semua orang dan dokumen di sini rekaan. Kunci setiap kasus dihitung dengan aturan yang sama seperti di konter. "
    "“Terlewat” dan “tak perlu” menghitung pertanyaan dan temuan; hasil “sesuai” berarti diakhiri menurut kunci dan tidak "
    "ada yang terlewat."
)


@dataclass(frozen=True, kw_only=True)
class CourseLine:
    """One run; ends are codes of `ENDS`. Cases are counted by `case_id`: two may have one title."""

    day: date
    case_id: str
    case: str = field(metadata={"limit": 200, "required": True})
    ended: str
    key: str
    missed: int
    needless: int
    seconds: int
    passed: bool
    lists: int = 0
    """Instruments beside the counter's list that were compared with the key; `lists_right` of them came out right."""
    lists_right: int = 0


@dataclass(frozen=True, kw_only=True)
class CourseResult:
    """What the paper shows; names of staff alone, nobody's who travels."""

    letterhead: tuple[str, ...] = field(default=(), metadata={"limit": 200, "required": False, "count": 12})
    office: str = field(default="", metadata={"limit": 200, "required": False})
    town: str = field(default="", metadata={"limit": 100, "required": False})
    learner: str = field(metadata={"limit": 200, "required": True})
    nip: str = field(default="", metadata={"limit": 40, "required": False})
    trainer: str = field(default="", metadata={"limit": 200, "required": False})
    trainer_nip: str = field(default="", metadata={"limit": 40, "required": False})
    lines: tuple[CourseLine, ...] = field(default=(), metadata={"count": 5000})
    cases: int = 0
    """How many cases there are to train with."""
    made_at: datetime
    sample: bool = True


def course_result_pdf(view: CourseResult) -> bytes:
    """A4, as many pages as the runs need; each page has the head of the table, its number and the mark of training."""
    view = checked(view)
    sheet = Sheet(18 * MM, 196 * MM, 16 * MM, 274 * MM, SIZE, LEADING)
    whose(sheet, view.letterhead or (view.office,), 4 * MM)
    sheet.paragraph([Run("HASIL PELATIHAN", bold=True)], align="centre", size=12, leading=17)
    sheet.paragraph("Pemeriksaan di konter dan tanda perdagangan orang", align="centre")
    if view.sample:
        sheet.paragraph([Run(_mark(), bold=True)], align="centre", size=8.5)
    sheet.skip(4 * MM)
    _who(sheet, view)
    sheet.skip(3 * MM)
    sheet.paragraph(_FRAME, size=8.5, leading=11.5)
    sheet.skip(3 * MM)
    _table(sheet, view.lines)
    sheet.skip(4 * MM)
    sheet.together(lambda part: _end(part, view))
    _feet(sheet, view)
    return render(sheet.pages, f"Hasil pelatihan {view.made_at:%Y-%m-%d}")


def _who(sheet: Sheet, view: CourseResult) -> None:
    for label, value in (("Nama", view.learner), ("NIP", view.nip or "-"), ("Tempat", view.office or "-")):
        sheet.paragraph([Run(value, bold=label == "Nama")], x=sheet.left + 26 * MM, beside=((sheet.left, label),))


def _table(sheet: Sheet, lines: tuple[CourseLine, ...]) -> None:
    _head(sheet)
    if not lines:
        sheet.paragraph("Belum ada kasus yang diselesaikan.")
    for number, line in enumerate(lines, start=1):
        if sheet.y + LEADING * 2.6 > sheet.bottom:
            sheet.new_page()
            _head(sheet)
        cells = _cells(number, line)
        for place, (x, cell) in enumerate(zip(COLUMNS, cells, strict=True)):
            if place != CASE:
                sheet.put(sheet.left + x, [Run(cell, bold=place == len(COLUMNS) - 1 and not line.passed)])
        room = COLUMNS[CASE + 1] - COLUMNS[CASE] - 2 * MM
        sheet.paragraph(cells[CASE], x=sheet.left + COLUMNS[CASE], room=room)
        sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.3, grey=0.7))
        sheet.skip(2.5)


def _cells(number: int, line: CourseLine) -> tuple[str, ...]:
    return (
        str(number),
        f"{line.day:%d-%m-%Y}",
        line.case,
        ENDS.get(line.ended, line.ended),
        ENDS.get(line.key, line.key),
        str(line.missed),
        str(line.needless),
        minutes(line.seconds),
        "sesuai" if line.passed else "belum",
    )


def minutes(seconds: int) -> str:
    """Return minutes as they are written here: 1,5; what took hardly any time is 0,1 at least."""
    return f"{max(seconds / 60, 0.1):.1f}".replace(".", ",")


def _head(sheet: Sheet) -> None:
    for x, head in zip(COLUMNS, HEADS, strict=True):
        sheet.put(sheet.left + x, [Run(head, bold=True)])
    sheet.skip(LEADING)
    sheet.add(Rule(sheet.left, sheet.y + 1, sheet.room, 0.8))
    sheet.skip(4)


def _end(sheet: Sheet, view: CourseResult) -> None:
    lines = view.lines
    tried, passed = {line.case_id for line in lines}, {line.case_id for line in lines if line.passed}
    over = sum(line.key == "proceed" and line.ended in {"hand_over", "danger"} for line in lines)
    lost = sum(line.key != "proceed" and line.ended == "proceed" for line in lines)
    done = Run(f"{len(passed)} dari {len(tried)} kasus sesuai", bold=True)
    sheet.paragraph([done, Run(f" (tersedia {view.cases}), dalam {len(lines)} kali latihan.")])
    sheet.paragraph(f"Diserahkan tanpa perlu: {over}. Dilepas padahal harus diserahkan: {lost}.")
    if lists := sum(line.lists for line in lines):
        own = sum(line.lists_right for line in lines)
        sheet.paragraph(f"Daftar pendamping (Delphi, risiko keberangkatan): {own} dari {lists} hasil sesuai kunci.")
    sheet.skip(8 * MM)
    right = sheet.left + 98 * MM
    sheet.put(right, ", ".join(part for part in (view.town, long_day(view.made_at.date())) if part))
    sheet.skip(LEADING)
    sheet.put(right, "Pelatih")
    sheet.paragraph("Peserta")
    sheet.skip(18 * MM)
    sheet.put(right, f"({view.trainer or DOTS})")
    sheet.paragraph(f"({view.learner})", room=right - sheet.left - 4 * MM)
    sheet.put(right, f"NIP {view.trainer_nip or DOTS}")
    sheet.paragraph(f"NIP {view.nip}" if view.nip else " ")


def _feet(sheet: Sheet, view: CourseResult) -> None:
    for number, page in enumerate(sheet.pages, start=1):
        foot = Sheet(sheet.left, sheet.right, 279 * MM, 292 * MM, 8, 10)
        words = f"Hasil pelatihan · dibuat {view.made_at:%d-%m-%Y %H.%M} · halaman {number} dari {len(sheet.pages)}"
        foot.paragraph([Run(words, grey=0.35)])
        if view.sample:
            foot.paragraph([Run(_mark(), grey=0.45)])
        page.extend(foot.pages[0])


def _mark() -> str:
    return f"LATIHAN. {sample_mark()}"

"""What all papers have: page, letterhead, title, rows of label and value, parties, signatures and foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from screening_desk.letters.layout import MM, Box, Rule, Run, Sheet, fill
from screening_desk.letters.official import BOTTOM, LEFT, RIGHT, TOP, letterhead
from screening_desk.letters.papers.view import PaperHead, Party
from screening_desk.letters.pdf import render
from screening_desk.letters.referral_words import referral_words
from screening_desk.letters.wording import Wording, long_day, sample_mark

ITEM, COLON = 7.5 * MM, 59 * MM
SIDE = 9.2
SIZES = ((11.0, 15.0), (10.5, 13.8), (10.0, 13.0))
"""Type size and leading; a closer one only when it saves a page."""


def fitted(head: PaperHead, build: Callable[[Sheet], None], sizes: Sequence[tuple[float, float]] = SIZES) -> Sheet:
    """Pages under the letterhead of the office, in the first of some sizes that takes the fewest of them."""
    made = []
    for size, leading in sizes:
        sheet = Sheet(LEFT, RIGHT, TOP, BOTTOM, size, leading)
        letterhead(sheet, head.letterhead)
        build(sheet)
        made.append(sheet)
        if len(sheet.pages) == 1:
            break
    return min(made, key=lambda each: len(each.pages))


def titled(sheet: Sheet, title: str, number: str, beneath: str = "") -> None:
    """The title in the middle, and below it a line for the number of the office, which is written by hand."""
    sheet.paragraph([Run(title, bold=True)], align="centre", size=12, leading=16)
    if beneath:
        sheet.paragraph([Run(beneath, grey=0.35)], align="centre")
    wide = Run(number).width(sheet.size)
    start = sheet.left + (sheet.room - wide - 62 * MM) / 2
    sheet.put(start, f"{number}:")
    sheet.add(Rule(start + wide + 3 * MM, sheet.baseline() + 1.5, 60 * MM, 0.6, grey=0.35, dotted=True))
    sheet.skip(sheet.leading)
    sheet.skip(3 * MM)


def row(sheet: Sheet, label: str, value: str | Sequence[Run], *, indent: float = ITEM, bold: bool = False) -> None:
    """Label, colon and value; an empty value is a line to be filled in by hand."""
    x, colon = sheet.left + indent, sheet.left + COLON
    if not value:
        sheet.need(sheet.leading)
        sheet.add(
            Rule(colon + 3 * MM, sheet.baseline() + 1.5, sheet.right - colon - 3 * MM, 0.6, grey=0.35, dotted=True)
        )
    runs = [Run(value or " ", bold=bold)] if isinstance(value, str) else value
    sheet.paragraph(runs, x=colon + 3 * MM, beside=((x, label), (colon, ":")))


def item(sheet: Sheet, number: int, runs: Sequence[Run] | str) -> None:
    """A numbered paragraph; its number goes to the next page with it."""
    if number > 1:
        sheet.skip(1.7 * MM)
    sheet.paragraph(runs, x=sheet.left + ITEM, beside=((sheet.left + 2.3 * MM, f"{number}."),))


def head(sheet: Sheet, number: int, runs: Sequence[Run] | str) -> None:
    """A numbered line with what stands below it, of which two lines at least stay with it."""
    sheet.need(3.5 * sheet.leading)
    item(sheet, number, runs)


def lines(sheet: Sheet, texts: Iterable[str], *, x: float | None = None, mark: str = "") -> None:
    """Paragraphs of typed text below each other, each with a mark before it."""
    x = sheet.left + ITEM if x is None else x
    for each in texts:
        sheet.paragraph(each, x=x + (4 * MM if mark else 0), beside=((x, mark),) if mark else ())


def ticks(sheet: Sheet, rows: Sequence[tuple[bool, str]], *, columns: int = 1) -> None:
    """Boxes with their words, in one column or two."""
    wide = (sheet.room - ITEM) / columns
    for place in range(0, len(rows), columns):
        sheet.need(2 * sheet.leading)
        top = end = sheet.y
        for column, (ticked, words) in enumerate(rows[place : place + columns]):
            sheet.y = top
            x = sheet.left + ITEM + column * wide
            sheet.add(Box(x, sheet.baseline() + 1, SIDE, ticked))
            sheet.paragraph(words, x=x + 5.4 * MM, room=wide - 8 * MM)
            end = max(end, sheet.y) if column else sheet.y
        sheet.y = end + 1.5


def signed(sheet: Sheet, parties: Sequence[tuple[str, Party]], number: str, *, gap: float) -> None:
    """Those who sign, beside each other; what is empty is written by hand."""
    top = end = sheet.y
    wide = sheet.room / len(parties)
    for place, (title, party) in enumerate(parties):
        sheet.y = top
        x, room = sheet.left + place * wide, wide - 5 * MM
        sheet.paragraph(title, x=x, room=room)
        sheet.skip(gap)
        sheet.paragraph(party.name or f"({'.' * 30})", x=x, room=room)
        sheet.paragraph(f"{number} {party.id_number or '.' * 24}", x=x, room=room)
        end = max(end, sheet.y)
    sheet.y = end


def finish(
    sheet: Sheet,
    head: PaperHead,
    title: str,
    register: str,
    wording: Wording,
    *,
    secret: bool = True,
    above: str = "",
) -> bytes:
    """Put the feet (and a line above every page) and make the pages; ``register`` has the mark for the number."""
    words, many = referral_words(wording).letter, len(sheet.pages)
    for number, page in enumerate(sheet.pages, 1):
        foot = Sheet(LEFT, RIGHT, 277 * MM, 295 * MM, 8, 9.6)
        foot.add(Rule(LEFT, foot.y, foot.room, 0.5))
        foot.skip(2 * MM)
        foot.put(LEFT, fill(register, number=head.register_number))
        said = [Run(words.secret)] if secret else []
        said.append(Run("".join(run.text for run in fill(words.page, page=str(number), pages=str(many)))))
        said += [Run(sample_mark(), grey=0.45)] if head.sample else []
        for each in said:
            foot.paragraph([each], x=LEFT + 90 * MM, align="right")
        page.extend(foot.pages[0])
        if above:
            top = Sheet(LEFT, RIGHT, 4.5 * MM, 12 * MM, 9, 11)
            top.paragraph([Run(above, bold=True)], align="centre")
            page.extend(top.pages[0])
    return render(sheet.pages, title)


def place_and_day(head: PaperHead) -> str:
    """``Bengkulu, 24 November 2026``."""
    return f"{head.town}, {long_day(head.day)}"

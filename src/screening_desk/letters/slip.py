"""The reply slip the receiving body fills in by hand and sends back."""

from __future__ import annotations

from screening_desk.letters.layout import MM, Box, Rule, Run, Sheet, fill
from screening_desk.letters.referral_words import SlipWords, slip_words
from screening_desk.letters.view import SERVICES, ReferralLetter
from screening_desk.letters.wording import long_day

NAME, COLON, VALUE = 7.4 * MM, 62.4 * MM, 65.4 * MM
DOTS = "." * 33
GAP = 2.4 * MM


def add_slip(sheet: Sheet, view: ReferralLetter, nip: str) -> None:
    """Put the slip on a new page; it shows the case code and never a name."""
    words = slip_words(view.wording)
    slip = words.slip
    sheet.new_page()
    _head(sheet, view, slip)
    sheet.paragraph([Run(slip.title, bold=True)], align="centre")
    sheet.paragraph(fill(slip.case_code, code=Run(view.case_code, bold=True)), align="centre")
    sheet.skip(2.2 * MM)
    sheet.paragraph(slip.intro, indent=10 * MM, align="justify")
    sheet.skip(4.2 * MM)
    _label(sheet, 1, slip.receiver)
    sheet.paragraph(view.recipient.organisation, x=sheet.left + VALUE)
    sheet.skip(GAP)
    for number, name in ((2, slip.officer), (3, slip.received)):
        _label(sheet, number, name)
        _blank(sheet)
    _label(sheet, 4, slip.answer)
    _answers(sheet, (slip.answer_yes, slip.answer_part, slip.answer_no))
    _label(sheet, 5, slip.services)
    offered = [words.services[code] for code in SERVICES if code in view.services]
    for name in [*offered, slip.other]:
        sheet.add(Box(sheet.left + VALUE, sheet.baseline() + 1, 9.2, ticked=False))
        sheet.paragraph(name, x=sheet.left + VALUE + 5.4 * MM)
        sheet.skip(0.9 * MM)
    sheet.skip(GAP)
    _label(sheet, 6, slip.refused)
    _blank(sheet)
    _blank(sheet)
    _label(sheet, 7, slip.follow_up)
    sheet.put(sheet.left + VALUE, f"{slip.follow_up_value} {'.' * 43}")
    sheet.skip(sheet.leading)
    sheet.skip(9 * MM)
    sheet.together(lambda part: _signatures(part, view, slip, nip))


def _head(sheet: Sheet, view: ReferralLetter, slip: SlipWords) -> None:
    x, colon, value = sheet.left + 95.3 * MM, sheet.left + 116.4 * MM, sheet.left + 119.6 * MM
    rows = ((slip.attachment, slip.attachment_value), (slip.number, view.number), (slip.day, long_day(view.day)))
    for name, text in rows:
        sheet.put(x, name)
        sheet.put(colon, ":")
        if text:
            sheet.paragraph(text, x=value)
        else:
            sheet.add(Rule(value, sheet.baseline() + 1.5, sheet.right - value, 0.6, grey=0.35, dotted=True))
            sheet.skip(sheet.leading)
    sheet.skip(5.5 * MM)


def _label(sheet: Sheet, number: int, name: str) -> None:
    sheet.put(sheet.left, f"{number}.")
    sheet.put(sheet.left + NAME, name)
    sheet.put(sheet.left + COLON, ":")


def _blank(sheet: Sheet) -> None:
    x = sheet.left + VALUE
    sheet.add(Rule(x, sheet.baseline() + 1.5, sheet.right - x, 0.6, grey=0.35, dotted=True))
    sheet.skip(sheet.leading + GAP)


def _answers(sheet: Sheet, answers: tuple[str, ...]) -> None:
    x = sheet.left + VALUE
    for name in answers:
        sheet.add(Box(x, sheet.baseline() + 1, 9.2, ticked=False))
        x = sheet.put(x + 5.4 * MM, name) + 3.2 * MM
    sheet.skip(sheet.leading + GAP)


def _signatures(sheet: Sheet, view: ReferralLetter, slip: SlipWords, nip: str) -> None:
    right, room = sheet.left + 103 * MM, 92 * MM
    sheet.put(right, slip.receiving)
    sheet.paragraph(slip.sender, room=room)
    sheet.skip(20 * MM)
    start = sheet.y
    sheet.paragraph(view.sender_name or f"({'.' * 38})", room=room)
    sheet.paragraph(f"{nip} {view.sender_nip or DOTS}", room=room)
    after, sheet.y = sheet.y, start
    sheet.paragraph(f"({'.' * 38})", x=right)
    sheet.paragraph(slip.stamp, x=right)
    sheet.y = max(sheet.y, after)

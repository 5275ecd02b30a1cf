"""The referral letter: an official letter (surat dinas) with its reply slip, for a wet signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from screening_desk.letters.layout import MM, Box, Picture, Rule, Run, Sheet, Squares, fill
from screening_desk.letters.logo import decode
from screening_desk.letters.pdf import render
from screening_desk.letters.proof import place as code_place
from screening_desk.letters.referral_words import ReferralWords, referral_words
from screening_desk.letters.slip import add_slip
from screening_desk.letters.text import checked
from screening_desk.letters.view import (
    SERVICES,
    CheckPrint,
    Consent,
    Identity,
    LawfulException,
    Letterhead,
    ReferralLetter,
    Signer,
)
from screening_desk.letters.wording import clock, long_day, sample_mark

LEFT, RIGHT, TOP, BOTTOM = 22 * MM, 191 * MM, 13 * MM, 275 * MM
CODE_BOTTOM = 266 * MM  # a check code stands below
SIZES = ((11.0, 15.0), (10.5, 13.8))  # type size and leading; the closer one only when it saves a page
DOTS = "." * 33
ITEM, VALUE = 7.5 * MM, 52 * MM  # where numbered text and the lettered list begin, from the left margin
COLON = 59 * MM


def referral(view: ReferralLetter, code: CheckPrint | None = None) -> bytes:
    """The letter and, on a page of its own, the reply slip; ``LetterRefused`` before any page is made."""
    view = checked(view)
    words = referral_words(view.wording)
    bottom = BOTTOM if code is None else CODE_BOTTOM
    sheet = tightest(lambda size, leading: front(view, words, bottom, size, leading))
    add_slip(sheet, view, words.letter.nip)
    footers(sheet, view, words, code)
    return render(sheet.pages, words.letter.title)


def slip_alone(view: ReferralLetter) -> bytes:
    """The reply slip without its letter, for whoever words it."""
    view = checked(view)
    sheet, words = Sheet(LEFT, RIGHT, TOP, BOTTOM, *SIZES[0]), referral_words(view.wording)
    add_slip(sheet, view, words.letter.nip)
    del sheet.pages[0]
    footers(sheet, view, words, None)
    return render(sheet.pages, words.letter.title)


def tightest(make: Callable[[float, float], Sheet]) -> Sheet:
    """What is made in the usual size, or in the closer one where that saves a page."""
    sheet = make(*SIZES[0])
    return sheet if len(sheet.pages) == 1 else min(sheet, make(*SIZES[1]), key=lambda made: len(made.pages))


def front(view: ReferralLetter, words: ReferralWords, bottom: float, size: float, leading: float) -> Sheet:
    """The letter itself, or its translation, without slip and footers."""
    sheet = Sheet(LEFT, RIGHT, TOP, bottom, size, leading)
    letterhead(sheet, view.letterhead)
    _heading(sheet, view, words)
    _opening(sheet, view, words)
    _content(sheet, view, words)
    sheet.together(lambda part: _ending(part, view, words))
    _copies(sheet, view, words)
    return sheet


def letterhead(sheet: Sheet, head: Letterhead) -> None:
    """The head of the office: its lines, how to reach it, and a rule below."""
    x, room, top = sheet.left, sheet.room, sheet.y
    if head.logo is not None:
        image = decode(head.logo)
        side = 20 * MM
        scale = side / max(image.size)
        wide, high = image.width * scale, image.height * scale
        sheet.add(Picture(x + (side - wide) / 2, top + (side - high) / 2, wide, high, image))
        x, room = x + side + 2.5 * MM, room - side - 2.5 * MM
    for number, line in enumerate(head.lines):
        last = number == len(head.lines) - 1
        size = 11.0 if last else 10.0
        sheet.paragraph([Run(line, bold=last)], x=x, room=room, align="centre", size=size, leading=13.6)
    if head.contact:
        sheet.paragraph(head.contact, x=x, room=room, align="centre", size=8, leading=11)
    sheet.y = max(sheet.y, top + 21 * MM) + 2.2 * MM if head.logo is not None else sheet.y + 2.2 * MM
    sheet.add(Rule(sheet.left, sheet.y, sheet.room, 1.6))
    sheet.skip(4 * MM)


def _heading(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    letter = words.letter
    label, colon, value = sheet.left, sheet.left + 21.3 * MM, sheet.left + 24.5 * MM
    day = f"{view.place}, {long_day(view.day, words.language)}"
    start = sheet.y
    sheet.paragraph(day, x=sheet.left + 92 * MM, align="right")
    after_day, sheet.y = sheet.y, start
    rows = (
        (letter.number, [Run(view.number)]),
        (letter.classification, [Run(words.speed[view.speed])]),
        (letter.attachments, [Run(letter.attachments_value)]),
        (letter.subject, [Run(letter.subject_value, bold=True)]),
    )
    for number, (name, runs) in enumerate(rows):
        if number == 0 and not view.number:
            sheet.add(Rule(value, sheet.baseline() + 1.5, 61 * MM, 0.6, grey=0.35, dotted=True))
        room = 66 * MM if number == 0 else None
        sheet.paragraph(runs, x=value, room=room, beside=((label, name), (colon, ":")))
        if number == 0:
            sheet.y = max(sheet.y, after_day)
    sheet.skip(4 * MM)
    sheet.paragraph(fill(letter.to, addressee=view.recipient.addressee))
    if view.recipient.place:
        sheet.paragraph(view.recipient.place, x=sheet.left + 5.5 * MM, beside=((sheet.left, letter.at),))
    sheet.skip(2.8 * MM)


def _opening(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    letter, named = words.letter, words.instruments
    person = Run(letter.person, bold=True)
    if view.mou is None:
        runs = fill(letter.opening, law=named.law, regulation=named.regulation, person=person)
    else:
        day = view.mou.signed_on
        template = letter.mou if day is None else letter.mou_dated
        mou = fill(template, number=view.mou.number, day="" if day is None else long_day(day, words.language))
        text = "".join(run.text for run in mou)
        runs = fill(letter.opening_mou, law=named.law, regulation=named.regulation, mou=text, person=person)
    sheet.paragraph(runs, indent=10 * MM, align="justify")
    sheet.skip(1.6 * MM)


def _content(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    letter, named = words.letter, words.instruments
    sheet.together(lambda part: _data(part, view, words))
    sheet.together(lambda part: _services(part, view, words))
    _urgent_need(sheet, view, words)
    _item(sheet, 3, basis_runs(view.basis, words))
    sheet.together(lambda part: _who(part, view, words))
    _item(sheet, 5, fill(letter.secrecy, articles=named.secrecy_articles, law=named.law_short))


def _item(sheet: Sheet, number: int, runs: Sequence[Run] | str) -> None:
    """A numbered paragraph; its number goes to the next page with it."""
    if number > 1:
        sheet.skip(1.7 * MM)
    sheet.paragraph(runs, x=sheet.left + ITEM, beside=((sheet.left + 2.3 * MM, f"{number}."),))


def sentence(text: str) -> str:
    """Typed words with a full stop where they have no end."""
    return text if text.endswith((".", "!", "?", ";", ":")) else f"{text}."


def _data(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    _item(sheet, 1, words.letter.data)
    _lettered(sheet, _limited_data(view, words))


def _limited_data(view: ReferralLetter, words: ReferralWords) -> list[tuple[str, Run]]:
    letter = words.letter
    rows = [(letter.case_code, Run(view.case_code, bold=True)), (letter.age_band, Run(view.age_band))]
    if view.sex is not None:
        rows.append((letter.sex, Run(words.sex[view.sex])))
    if view.languages or view.interpreter_code:
        rows.append((letter.languages, Run(_languages(view, words))))
    rows.append((letter.contact_way, Run(view.contact_way or letter.contact_default)))
    return rows


def _languages(view: ReferralLetter, words: ReferralWords) -> str:
    letter = words.letter
    named = ", ".join(view.languages[:-1])
    named = f"{named}{letter.and_}{view.languages[-1]}" if named else "".join(view.languages)
    if not view.interpreter_code:
        return named
    template = letter.interpreter if named else letter.interpreter_only
    return "".join(run.text for run in fill(template, languages=named, code=view.interpreter_code))


def _who(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    letter = words.letter
    if view.identity is None:
        _item(sheet, 4, letter.identity_by_hand)
        return
    _item(sheet, 4, fill(letter.identity, reason=sentence(view.identity.reason)))
    _lettered(sheet, identity_rows(view.identity, words))
    sheet.paragraph(letter.identity_after, x=sheet.left + ITEM)


def identity_rows(identity: Identity, words: ReferralWords) -> list[tuple[str, Run]]:
    """Label and value of what a paper says of who it is."""
    letter = words.letter
    rows = [(letter.full_name, Run(identity.full_name, bold=True))]
    if identity.birth_date is not None:
        rows.append((letter.birth_date, Run(long_day(identity.birth_date, words.language))))
    if identity.nationality:
        rows.append((letter.nationality, Run(identity.nationality)))
    if identity.document_number:
        rows.append((letter.document_number, Run(identity.document_number)))
    return rows


def _lettered(sheet: Sheet, rows: Sequence[tuple[str, Run]]) -> None:
    sheet.skip(0.8 * MM)
    x, colon = sheet.left + ITEM, sheet.left + COLON
    for number, (name, value) in enumerate(rows):
        letter = f"{chr(ord('a') + number)}."
        sheet.paragraph([value], x=colon + 3 * MM, beside=((x, letter), (x + 6.4 * MM, name), (colon, ":")))


def _services(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    _item(sheet, 2, words.letter.services)
    sheet.skip(0.8 * MM)
    rows = (len(SERVICES) + 1) // 2
    for row in range(rows):
        for x, place in ((sheet.left + ITEM, row), (sheet.left + 91 * MM, row + rows)):
            if place < len(SERVICES):
                base = sheet.baseline()
                sheet.add(Box(x, base + 1, 9.2, SERVICES[place] in view.services))
                sheet.put(x + 5.4 * MM, words.services[SERVICES[place]])
        sheet.skip(sheet.leading + 0.8)


def _urgent_need(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    if view.urgent_need:
        need = [Run(words.letter.urgent_need, bold=True), Run(f" {sentence(view.urgent_need)}")]
        sheet.skip(0.6 * MM)
        sheet.paragraph(need, x=sheet.left + ITEM)


def basis_runs(basis: Consent | LawfulException, words: ReferralWords) -> list[Run]:
    """The consent behind a paper, or the exception that stands for it."""
    letter = words.letter
    day, time = long_day(basis.at, words.language), clock(basis.at, basis.zone)
    if isinstance(basis, LawfulException):
        ground = fill(words.grounds[basis.code], data_law=words.instruments.data_law)
        text = "".join(run.text for run in ground)
        return fill(letter.exception, ground=text, day=day, time=time, code=words.codes[basis.code])
    how = words.how[basis.how]
    if basis.interpreter_code:
        how += "".join(run.text for run in fill(letter.through_interpreter, code=basis.interpreter_code))
    return fill(letter.consent, who=words.who[basis.given_by], day=day, time=time, how=how)


def _ending(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    """The last request goes with the closing words and the signature, which never stand on a page alone."""
    letter = words.letter
    _item(sheet, 6, fill(letter.answer_phone, phone=view.duty_phone) if view.duty_phone else letter.answer)
    sheet.skip(2.4 * MM)
    sheet.paragraph(letter.closing, indent=10 * MM)
    sheet.skip(4.2 * MM)
    signature(sheet, view.signer, words)


def signature(sheet: Sheet, signer: Signer, words: ReferralWords) -> None:
    """Title, room to sign, name and number, at the right."""
    letter = words.letter
    x = sheet.left + 93.3 * MM
    title = [words.signer[signer.form], *([signer.position] if signer.position else [])]
    for number, line in enumerate(title):
        sheet.paragraph(f"{line}," if number == len(title) - 1 else line, x=x)
    if unsigned := words.mark.get("unsigned"):
        sheet.paragraph(unsigned, x=x)
    else:
        sheet.skip(19.5 * MM)
    sheet.paragraph(signer.name or letter.official_name, x=x)
    sheet.paragraph(f"{letter.nip} {signer.nip or DOTS}", x=x)


def _copies(sheet: Sheet, view: ReferralLetter, words: ReferralWords) -> None:
    if not view.copies_to:
        return
    sheet.skip(3 * MM)
    sheet.need(2 * sheet.leading)
    sheet.paragraph(words.letter.copies_to)
    for number, line in enumerate(view.copies_to, 1):
        sheet.paragraph(line, x=sheet.left + ITEM, beside=((sheet.left, f"{number}."),))


def footers(sheet: Sheet, view: ReferralLetter, words: ReferralWords, code: CheckPrint | None) -> None:
    """The foot of every page: register, secrecy, page number, and the check code on the first."""
    letter = words.letter
    for number, page in enumerate(sheet.pages, 1):
        foot = Sheet(LEFT, RIGHT, 277 * MM if code is None or number > 1 else 268 * MM, 295 * MM, 8, 9.6)
        foot.add(Rule(LEFT, foot.y, foot.room, 0.5))
        foot.skip(2 * MM)
        if code is None or number > 1:
            foot.put(LEFT, f"{letter.register} {view.register_number}")
        else:
            _code(foot, view, words, code)
        lines = [Run(letter.secret)]
        lines += [Run("".join(run.text for run in fill(letter.page, page=str(number), pages=str(len(sheet.pages)))))]
        lines += [Run(sample_mark(words.language), grey=0.45)] if view.sample else []
        for line in lines:
            foot.paragraph([line], x=LEFT + 90 * MM, align="right")
        page.extend(foot.pages[0])


def _code(foot: Sheet, view: ReferralLetter, words: ReferralWords, code: CheckPrint) -> None:
    """The check code and what it is, in place of the register number alone."""
    if code.code:
        from screening_desk.letters.proof.squares import squares  # noqa: PLC0415 - most offices have no code

        foot.add(Squares(code_place.LEFT, code_place.TOP, code_place.SIDE, *squares(code.code)))
    proof, start = words.proof, foot.y
    x, room = code_place.LEFT + code_place.SIDE + 3 * MM, 105 * MM
    foot.paragraph([Run(proof["caption"], bold=True)], x=x, room=room, size=9, leading=11.4)
    register = fill(proof["register"], number=view.register_number, word=code.word or proof["unissued"])
    foot.paragraph(register, x=x, room=room)
    foot.paragraph(proof["how"], x=x, room=room)
    foot.y = start

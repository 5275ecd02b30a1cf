"""What is made beside an issued letter from the same facts: its English translation, the label of the outer envelope.

Both are made with the letter and kept with it, so that printing them later gives the same pages; with them the version of
the words of every sheet.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters import view as paper
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.papers.envelope import Envelope, envelope
from screening_desk.letters.papers.translation import translation
from screening_desk.letters.wording import fixed
from screening_desk.records.wording_models import LetterPaper
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentView
from screening_desk.services.letter import age_words, allowed
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings


def papers_of(
    letter_id: str,
    view: paper.ReferralLetter,
    english: paper.ReferralLetter,
    settings: OfficeSettings,
    *,
    with_copy: bool,
) -> list[LetterPaper]:
    """Return the rows that go with a letter; no label where the addressee's own name would tell the matter."""
    made = {
        "referral": None,
        "slip": None,
        **({"consent_copy": None} if with_copy else {}),
        "translation": refusing(lambda: translation(english)),
    }
    if label := _label(view, settings):
        made["envelope"] = label
    return [
        LetterPaper(
            letter_id=letter_id,
            kind=kind,
            version=view.wording.mark(kind),
            own=view.wording.changed(kind),
            pdf=pdf,
            sha256=hashlib.sha256(pdf).hexdigest() if pdf else "",
        )
        for kind, pdf in made.items()
    ]


def in_english(view: paper.ReferralLetter, case: CaseView, consent: ConsentView) -> paper.ReferralLetter:
    """Return a letter's view with its few words of a list in English; what somebody wrote stays as it was written."""
    words, may = view.wording["translation"], allowed(consent)
    names, tonight = fixed().languages, view.wording["referral"]["letter.tonight"]
    same = view.urgent_need.casefold() == tonight.casefold()
    return replace(
        view,
        age_band=age_words(case.age_band, words) if "age_band" in may else words["age.withheld"],
        languages=tuple(names.get(each.strip().casefold(), each) for each in view.languages),
        urgent_need=words["letter.tonight"] if same else view.urgent_need,
    )


def kept(session: Session, letter_id: str) -> dict[str, LetterPaper]:
    """Return the sheets of a letter by their kind; none for a letter of an earlier program."""
    found: Sequence[LetterPaper] = session.scalars(select(LetterPaper).where(LetterPaper.letter_id == letter_id)).all()
    return {each.kind: each for each in found}


def pages_of(session: Session, letter_id: str, kind: str) -> bytes | None:
    """Return the pages of a translation or a label as they were made."""
    found = session.get(LetterPaper, (letter_id, kind))
    return found.pdf if found is not None else None


def _label(view: paper.ReferralLetter, settings: OfficeSettings) -> bytes | None:
    """Make the label; the sender is the office by its own name, else the last line of its letterhead."""
    label = Envelope(
        office=settings.office_name or next(iter(reversed(settings.letterhead)), ""),
        address=settings.letterhead_address,
        recipient=view.recipient,
        speed=view.speed,
        sample=view.sample,
        wording=view.wording,
    )
    try:
        return envelope(label)
    except LetterRefused as refused:
        if refused.reason != "not_neutral":
            return refusing(lambda: envelope(label))
    try:  # the addressee names the matter (a task force): its body alone, where that does not
        return envelope(replace(label, recipient=replace(view.recipient, addressee=view.recipient.organisation)))
    except LetterRefused:
        return None

"""Papers for a day without the program: numbered forms in blocks without a gap, blank sheets, the list of phones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.letters import blank
from screening_desk.letters.emergency import EmergencyForm, FormLine, FormQuestion, emergency_forms
from screening_desk.letters.wording import Wording
from screening_desk.records import models as row
from screening_desk.records.errors import StoreError
from screening_desk.reference import Reference, day
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.sheets import Block, allocate, next_block
from screening_desk.services.wording import office_wording
from screening_desk.services.zone import ZONE

Kind = Literal["blank_consent", "hand_over_record", "phone_list"]
_MAKE: Mapping[Kind, Callable[[blank.BlankPaper], bytes]] = {
    "blank_consent": blank.blank_consent,
    "hand_over_record": blank.hand_over_record,
    "phone_list": blank.phone_list,
}
BLANKS = tuple(_MAKE)
MOST_CHOICES = 8
"""More choices than this are written on a line instead of ticked."""


@dataclass(frozen=True)
class Papers:
    """Pages to be printed, or saved where the officer says."""

    name: str
    """Neutral: for the print job and the suggested file."""
    pdf: bytes
    block: Block | None = None


def print_forms(desk: Desk, mode: str, count: int) -> Papers:
    """Make a block of numbered forms. The numbers are used from now on, whether or not the printer takes the pages."""
    ahead = _made_ahead(desk, mode, count)
    with desk.act(Action.FORM_PRINT, "form", "", reason_code=f"forms.{mode}") as session:
        block = allocate(session, desk, mode, count)
        form = form_of(desk.reference, read_settings(session), mode, block)
        pdf = ahead.get(form) or refusing(lambda: emergency_forms(form))
    return Papers(f"{block.serials[0]}-{block.last:04d}", pdf, block)


def _made_ahead(desk: Desk, mode: str, count: int) -> Mapping[EmergencyForm, bytes]:
    """Make the pages for the numbers that come next, as 100 take a second in which nobody could save.

    They count only when the numbers, once taken, are the same. What cannot be made is refused there, with its entry.
    """
    try:
        with desk.store.read() as session:
            block = next_block(session, desk, mode, count)
            form = form_of(desk.reference, read_settings(session), mode, block)
        return {form: refusing(lambda: emergency_forms(form))}
    except (Refused, StoreError):
        return {}


def print_blank(desk: Desk, kind: Kind) -> Papers:
    """Make one of the blank papers; it holds nothing of anybody screened."""
    if kind not in BLANKS:
        raise Refused("not_found")
    with desk.act(Action.FORM_PRINT, "form", "", reason_code=kind) as session:
        settings = read_settings(session)
        wording = office_wording(session)
        phones = _phones(session, settings, wording) if kind == "phone_list" else ()
        view = blank.BlankPaper(
            letterhead=settings.letterhead,
            office=settings.office_name,
            station=settings.station_name,
            made=f"{desk.clock.now().astimezone(ZONE):%d-%m-%Y}",
            phones=phones,
            sample=settings.sample,
            wording=wording,
        )
        pdf = refusing(lambda: _MAKE[kind](view))
    return Papers(kind.replace("_", "-"), pdf)


def form_of(reference: Reference, settings: OfficeSettings, mode: str, block: Block) -> EmergencyForm:
    """Put the form of a mode together from the reference data, in Indonesian."""
    form, words = day.load().forms[mode], day.load()
    rows = [reference.inputs[each] for each in form.inputs if each in reference.inputs]
    catalogue = reference.catalogue
    asked = [catalogue.danger, *(catalogue.by_id[each] for each in catalogue.quick)]  # help now stands first here too
    return EmergencyForm(
        letterhead=settings.letterhead,
        office=settings.office_name,
        station=settings.station_name,
        mode=form.text.id,
        serials=block.serials,
        lines=tuple(
            FormLine(
                each.title.id,
                tuple(choice.text.id for choice in each.choices) if len(each.choices) <= MOST_CHOICES else (),
                each.kind == "date",
            )
            for each in rows
        ),
        questions=tuple(
            FormQuestion(item.id, item.short.id, item.observed, item.private) for item in asked if mode in item.modes
        ),
        causes=tuple(each.text.id for each in words.late_reasons.values()),
        foot=f"{block.printed_at.astimezone(ZONE):%d-%m-%Y}",
        sample=settings.sample,
    )


def _phones(session: Session, settings: OfficeSettings, wording: Wording) -> tuple[blank.PhoneRow, ...]:
    """What the office entered itself: its duty phone and the partners in use. No number comes with the program."""
    duty = blank.PhoneRow(name=_duty(settings, wording), phone=settings.duty_phone)
    partners = session.scalars(select(row.Partner).where(row.Partner.active).order_by(row.Partner.name))
    return (
        duty,
        *(
            blank.PhoneRow(
                name=each.name,
                phone=each.contact,
                checked=" ".join(
                    part for part in (f"{each.checked_on:%d-%m-%Y}" if each.checked_on else "", each.checked_by) if part
                ),
            )
            for each in partners
        ),
    )


def _duty(settings: OfficeSettings, wording: Wording) -> str:
    words = wording["phone_list"]["duty"]
    return f"{words} ({settings.duty_person})" if settings.duty_person else words

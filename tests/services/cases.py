"""Cases at the stages a test needs: handed over, read, decided, with consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from screening_desk.services import review, screening
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentInput
from screening_desk.services.decision_form import Handing
from screening_desk.services.desk import Desk
from screening_desk.services.partners import PartnerView, save_partner
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, ERIKSSON, Office, scanned

SHELTER = PartnerView(
    partner_id="", name="UPTD PPA Rekaan", kind="unit", addressee="Kepala UPTD PPA Rekaan", town="Kota Contoh",
    serves=("women", "children", "citizens", "foreigners"), services=("complaint", "social", "return"), night=True,
    mou_number="", mou_until=None, contact="", checked_on=None, checked_by="",
)  # fmt: skip


def to_health(now: datetime, **changes: object) -> DecisionInput:
    """A hand-over to health staff with everything its form asks for."""
    handing = Handing(person="dr. Misal", at=now, how="ambulance")
    choice = DecisionInput("hand_to_health", "Cedera", handed_to="RSUD Rekaan", handing=handing)
    return replace(choice, **changes)  # type: ignore[arg-type]


def handed_over(
    office: Office,
    *,
    by: Desk | None = None,
    mrz: str = ERIKSSON,
    mode: str = "arrival",
    yes: tuple[str, ...] = ("C4",),
    given: dict[str, str] | None = None,
) -> str:
    """Screen somebody, answer some items with yes, hand over, and return the case id."""
    desk = by or office.officer
    view = screening.open_screening(desk, scanned(mrz), mode)
    now = desk.clock.now()
    draft = replace(view.draft, accompanied=False, reason="Jawaban perlu didalami")
    draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen", **(given or {}))
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "yes" if item in yes else "no")
    for item in yes:
        draft = draft.answer(now, item, "yes")
    saved = screening.hand_over(desk, draft)
    assert saved.case_id is not None
    return saved.case_id


def read(office: Office, case_id: str, *, by: Desk | None = None, yes: tuple[str, ...] = ("C4",)) -> CaseView:
    """Open a case as a supervisor and save an own reading."""
    desk = by or office.supervisor
    case = review.open_case(desk, case_id)
    if case.holder_id != desk.actor.id:
        case = review.take_case(desk, case_id, case.sequence)
    answers = {item: "yes" if item in yes else "no" for item in (*desk.reference.catalogue.quick, *yes)}
    return review.save_second_reading(desk, case_id, case.sequence, ReadingInput(answers, 4, "Di ruang terpisah"))  # type: ignore[arg-type]


def decided(office: Office, case_id: str, kind: str = "proceed", *, refer: bool = True) -> CaseView:
    """Read and decide a case as the supervisor."""
    case = read(office, case_id)
    choice = DecisionInput(kind=kind, reason="Sejalan pada dua telaah", refer=refer)
    if kind == "hand_to_health":
        choice = replace(to_health(office.clock.now()), refer=refer)
    return review.decide(office.supervisor, case_id, case.sequence, choice)


def shelter(office: Office, **changes: object) -> PartnerView:
    """Put a partner into the directory."""
    return save_partner(office.supervisor, replace(SHELTER, **changes))  # type: ignore[arg-type]


def agreed(partner: PartnerView, **changes: object) -> ConsentInput:
    """Consent that is complete for a partner."""
    consent = ConsentInput(
        partner_id=partner.partner_id, basis="consent", scope=("age_band", "sex", "language", "needs"),
        purposes=("complaint", "social", "return"), given_by="self", language="Inggris", interpreter="JB-04", how="spoken", understood=True,
        safe_to_carry=True,
    )  # fmt: skip
    return replace(consent, **changes)  # type: ignore[arg-type]


__all__ = ["CITIZEN", "agreed", "decided", "handed_over", "read", "shelter", "to_health"]

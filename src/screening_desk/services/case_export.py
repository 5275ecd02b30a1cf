"""Exporting cases as HTCDS 2.0: by case code, without identity unless somebody says why and a second person agrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from screening_desk.exchange.htcds import CaseRecord, htcds_csv, htcds_json
from screening_desk.reference import follow_up as lists
from screening_desk.reference import htcds
from screening_desk.services.access import Action
from screening_desk.services.case_view import CaseView, load_case
from screening_desk.services.consent import load_consents
from screening_desk.services.desk import Actor, Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.follow_up import load_referrals, load_services
from screening_desk.services.judging import CONCERN
from screening_desk.services.referral_steps import WAITS
from screening_desk.services.review import append_event, check_second_person, concern_of
from screening_desk.services.settings import read_settings
from screening_desk.services.zone import day_of

Form = Literal["csv", "json"]
GENDERS = {"F": "Feminine", "M": "Masculine"}


@dataclass(frozen=True)
class WithIdentity:
    """Why names and numbers go along, and who else agrees."""

    reason: str
    second_person: Actor | None


def export_case(desk: Desk, case_id: str, form: Form, identity: WithIdentity | None = None) -> bytes:
    """Return one case in a form of the standard; that it was exported is an event of the case."""
    with desk.act(Action.CASE_EXPORT, "case", case_id, reason_code=form) as session:
        case = load_case(session, desk, case_id)
        facts: dict[str, str | int | bool] = {"form": form, "identity": identity is not None}
        if identity is not None:
            if not identity.reason.strip():
                raise Refused("identity_needs_reason")
            check_second_person(session, identity.second_person, desk.actor.id)
            facts["words"] = identity.reason.strip()
            facts["second_person"] = identity.second_person.id if identity.second_person else ""
        record = record_of(session, case, identity=identity is not None)
        append_event(session, desk, case_id, case.sequence, "exported", facts)
        return written([record], form)


def export_case_to(
    desk: Desk, case_id: str, form: Form, write: Callable[[bytes], object], identity: WithIdentity | None = None
) -> None:
    """Export one case by ``write``, which puts the file where the person chose; the trail says how that ended."""
    content = export_case(desk, case_id, form, identity)
    try:
        write(content)
    except BaseException:
        with suppress(Unavailable), desk.act(Action.CASE_EXPORT, "case", case_id, "undone", outcome="failed"):
            pass
        raise
    with desk.act(Action.CASE_EXPORT, "case", case_id, "written"):
        pass


def written(records: Sequence[CaseRecord], form: Form) -> bytes:
    """Return records as a file of one form."""
    standard = htcds.load()
    if form == "csv":
        return htcds_csv(records)
    return htcds_json(records, standard.attribution, standard.version)


def record_of(session: Session, case: CaseView, *, identity: bool) -> CaseRecord:
    """Return a decided case as fields of the standard."""
    if not case.decided:
        raise Refused("not_decided")
    case_id = case.case_id
    office = read_settings(session).office_name
    referrals = load_referrals(session, case_id)
    return CaseRecord(
        case=_case(session, case, office),
        identity=_identity(case) if identity else {},
        referrals=tuple(
            {
                "cas_ReferringOrganisation": office,
                "cas_ReferredOrganisation": each.partner,
                "cas_OutgoingReferralDate": day_of(each.at).isoformat(),
                "cas_ReasonForOutgoingReferral": "AdditionalServicesRequired",
                "cas_OutgoingReferralDetails": each.state,
            }
            for each in referrals
        ),
        support=tuple(
            {
                "spl_Type": row.htcds if (row := lists.load().row("service", each.kind)) else "",
                "spl_Objectives": each.kind,
                "sd_StartDate": each.started_on.isoformat(),
                "spl_ActualEndDate": each.ended_on.isoformat() if each.ended_on else "",
            }
            for each in load_services(session, case_id, {})
        ),
    )


def _case(session: Session, case: CaseView, office: str) -> dict[str, str | tuple[str, ...]]:
    standard, closing = htcds.load(), _closing(case)
    reading = case.second or case.first
    answers = reading.answers if reading else {}
    yes = frozenset(item for item, answer in answers.items() if answer.value == "yes")
    status, decider = _status(case, closing)
    consents = load_consents(session, case.case_id)
    agreed = any(each.basis == "consent" and each.withdrawn_at is None for each in consents)
    fields = ("vic_MethodOfRecruitment", "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_ForcedLabourIndustry")
    return {
        "sd_CaseCode": case.code,
        "cas_Status": _state(session, case, closing),
        "cas_ReasonForCaseClosure": closing,
        "cas_CaseOwner": office,
        "prs_Gender": GENDERS.get(case.identity.sex, "NonSpecifiedUnknown"),
        "sd_AgeBand": case.age_band or "unknown",
        "vic_TraffickingStatus": status,
        "vic_TraffickingStatusDecisionMakingOrg": decider,
        "con_Consent": "true" if agreed else "false" if consents else "",
        **{name: standard.of(yes, name) for name in fields},
    }


def _closing(case: CaseView) -> str:
    """Return the reason a case was closed with; empty while it is open."""
    last = next((event for event in reversed(case.events) if event.kind in {"closed", "reopened"}), None)
    return str(last.facts.get("reason", "")) if last is not None and last.kind == "closed" else ""


def _state(session: Session, case: CaseView, closing: str) -> str:
    row = lists.load().row("closing", closing)
    if row is not None:
        return row.htcds
    waits = any(each.state in WAITS for each in load_referrals(session, case.case_id))
    return "FollowUp" if waits else "Active"


def _status(case: CaseView, closing: str) -> tuple[str, str]:
    """Return status and who decided: a counter only ever says "possible", and a competent body that it is none."""
    if closing == "not_confirmed":
        return "NotAVictimOfTrafficking", "Other"
    presumed = any(each.kind == "victim_care" for each in case.decisions) or concern_of(case) in CONCERN
    return ("PossibleVictimOfTrafficking", "NonPoliceGovernmentalOrganization") if presumed else ("", "")


def _identity(case: CaseView) -> dict[str, str]:
    who = case.identity
    return {
        "prs_FirstName": who.secondary_identifier,
        "prs_SecondName": who.primary_identifier,
        "prs_Birthdate": who.birth_date.isoformat() if who.birth_date else "",
        "prs_Citizenship": who.nationality,
        "prs_IdentityNumber": who.document_number,
    }

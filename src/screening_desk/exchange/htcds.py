"""Cases as HTCDS 2.0: one JSON document, or one table with a row a record; our own fields begin with `sd_`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from screening_desk.exchange.day_register import plain

CASE = (
    "sd_CaseCode", "cas_Status", "cas_ReasonForCaseClosure", "cas_CaseOwner", "prs_Gender", "sd_AgeBand",
    "vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg", "vic_MethodOfRecruitment", "vic_MethodsOfControl",
    "vic_TypeOfExploitation", "vic_ForcedLabourIndustry", "con_Consent",
)  # fmt: skip
IDENTITY = ("prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_Citizenship", "prs_IdentityNumber")
REFERRAL = (
    "cas_ReferringOrganisation", "cas_ReferredOrganisation", "cas_OutgoingReferralDate", "cas_ReasonForOutgoingReferral",
    "cas_OutgoingReferralDetails",
)  # fmt: skip
SUPPORT = ("spl_Type", "spl_Objectives", "sd_StartDate", "spl_ActualEndDate")
Value = str | tuple[str, ...]


@dataclass(frozen=True)
class CaseRecord:
    """One case with its referrals and services, as fields of the standard. Identity is empty unless it was asked for."""

    case: dict[str, Value]
    identity: dict[str, str] = field(default_factory=dict)
    referrals: tuple[dict[str, str], ...] = ()
    support: tuple[dict[str, str], ...] = ()


def htcds_json(cases: Sequence[CaseRecord], attribution: str, version: str) -> bytes:
    """Return one JSON document; a field without a value is there, and empty."""
    document = {
        "standard": "HTCDS",
        "version": version,
        "attribution": attribution,
        "identity": any(each.identity for each in cases),
        "cases": [
            {
                **{name: _listed(each.case.get(name, "")) for name in CASE},
                **each.identity,
                "referrals": [{name: one.get(name, "") for name in REFERRAL} for one in each.referrals],
                "support_plans": [{name: one.get(name, "") for name in SUPPORT} for one in each.support],
            }
            for each in cases
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def htcds_csv(cases: Sequence[CaseRecord]) -> bytes:
    """Return one table: `sd_Record` says whether a row is a case, a referral or a support plan of the case before."""
    identity = IDENTITY if any(each.identity for each in cases) else ()
    columns = ("sd_Record", *CASE, *identity, *REFERRAL, *SUPPORT)
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, columns, restval="", delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    for each in cases:
        code = str(each.case.get("sd_CaseCode", ""))
        rows: list[dict[str, Value]] = [{"sd_Record": "case", **each.case, **each.identity}]
        rows += [{"sd_Record": "referral", "sd_CaseCode": code, **one} for one in each.referrals]
        rows += [{"sd_Record": "support_plan", "sd_CaseCode": code, **one} for one in each.support]
        for row in rows:
            writer.writerow({name: plain(_joined(value)) for name, value in row.items()})
    return target.getvalue().encode("utf-8-sig")


def _listed(value: Value) -> str | list[str]:
    return list(value) if isinstance(value, tuple) else value


def _joined(value: Value) -> str:
    return ", ".join(value) if isinstance(value, tuple) else value

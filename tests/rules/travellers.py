"""Whole travellers with every answer given and nothing to report: what the counter finishes without a supervisor."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from screening_desk.rules import DocumentFacts, Facts
from tests.rules.people import CITIZEN, NOBODY, TODAY, UTOPIAN, of, shipped

SEEN = {"intact": "yes", "simkim": "none_found"}
ARRIVED = SEEN | {"arrival_card": "seen"}
TRIP = SEEN | {"travel_purpose": "tourism"}
INTERVIEW = {
    "simkim": "not_this_stage", "papers": "seen", "payer": "self", "papers_by": "family", "earlier_applications": "never",
}  # fmt: skip
MINOR = replace(CITIZEN, birth_date=date(2015, 5, 5))
LEAVING = SEEN | {"permit_kind": "ITK", "permit_until": "2026-12-24", "permit_recorded": "none"}
STAYING = LEAVING | {"address_report": "yes", "visa_index": "C1", "purpose": "tourism"}
ON_BOARD = SEEN | {
    "crew_listed": "same", "crew_movement": "stays", "seafarer_document": "seen", "seafarer_until": "2028-06-30",
}  # fmt: skip
ABOARD = ON_BOARD | {"vessel_call": "arrival", "first_port": "here"}


def papers(scheme: str) -> dict[str, str]:
    """Every paper of a scheme, present, and the card."""
    chosen = {} if scheme == "seafarer" else {"worker_scheme": scheme}  # the purpose says it
    return dict.fromkeys(shipped().schemes[scheme].papers, "present") | {"e_kpmi": "present"} | chosen


def _of(mode: str, who: DocumentFacts, *given: Mapping[str, str]) -> Facts:
    merged = {key: value for part in given for key, value in part.items()}
    return Facts(mode, who, {key: value for key, value in merged.items() if value}, TODAY)


def _visa(code: str, purpose: str) -> dict[str, str]:
    return {"entry_basis": "visa", "visa_index": code, "visa_use_by": "2027-01-20", "purpose": purpose}


NEEDS = dict.fromkeys(("need_health", "need_food", "need_shelter", "need_family", "need_threat"), "no")
FREE = {"entry_basis": "visa_free", "onward_ticket": "yes", "purpose": "tourism", "last_visit_end": "none"}
BOUGHT = {"entry_basis": "on_arrival", "visa_use_by": "counter", "purpose": "tourism", "last_visit_end": "2026-01-05"}
OTHER_PAPERS = {"onward_ticket": "yes", "return_permission": "yes", "director_approval": "yes", "guarantor": "known"}
RETURN = {"entry_basis": "permit", "reentry_permit": "yes", "permit_until": "2027-06-30"}
UNREACHABLE = {"simkim": "unreachable", "permit_recorded": ""}
COUNTED = {"permit_until": "none", "visa_index": "B1", "entry_date": "2026-11-01", "extensions": "0"}

TRAVELLERS: dict[str, Facts] = {
    "citizen coming home": _of("arrival", CITIZEN, ARRIVED),
    "citizen coming home with an SPLP": _of("arrival", CITIZEN, ARRIVED, NEEDS, {"document_kind": "splp", "splp_reason": "lost"}),
    "visa-free visitor": _of("arrival", of("MYS"), ARRIVED, FREE),
    "visitor with a visa on arrival": _of("arrival", of("AUS"), ARRIVED, BOUGHT),
    "tourist with a visa": _of("arrival", UTOPIAN, ARRIVED, _visa("C1", "tourism")),
    "worker with a visa": _of("arrival", UTOPIAN, ARRIVED, _visa("E23", "work"), {"guarantor": "known"}),
    "refugee with a visa": _of("arrival", replace(UTOPIAN, document_code="PR"), ARRIVED, _visa("C2", "business"), OTHER_PAPERS),
    "permit holder coming back": _of("arrival", UTOPIAN, ARRIVED, RETURN),
    "passenger of a ship that was cleared": _of("arrival", UTOPIAN, SEEN, {"entry_basis": "cleared"}),
    "citizen on a trip": _of("departure", CITIZEN, TRIP),
    "minor with a parent": _of("departure", MINOR, TRIP, {"minor_escort": "parent"}),
    "worker of a licensed company": _of(
        "departure", CITIZEN, SEEN, papers("p3mi"), {"travel_purpose": "work", "destination": "MYS"}
    ),
    "worker of SSW": _of("departure", CITIZEN, SEEN, papers("ssw"), {"travel_purpose": "work", "destination": "JPN"}),
    "individual worker to the Gulf": _of(
        "departure", CITIZEN, SEEN, papers("individual"),
        {"travel_purpose": "work", "destination": "ARE", "household_work": "no"},
    ),
    "citizen who joins a ship abroad": _of("departure", CITIZEN, SEEN, papers("seafarer"), {"travel_purpose": "seafarer"}),
    "visitor going home": _of("departure", UTOPIAN, LEAVING),
    "visitor whose days are counted": _of("departure", UTOPIAN, LEAVING, COUNTED),
    "visitor whose end stands in SIMKIM alone": _of(
        "departure", UTOPIAN, LEAVING, {"permit_until": "none", "permit_recorded": "2026-12-24"}
    ),
    "visitor with two end dates": _of(
        "departure", UTOPIAN, LEAVING, {"permit_recorded": "2027-01-23", "permit_rests_on": "record_extended"}
    ),
    "permit holder who will come back": _of(
        "departure", UTOPIAN, LEAVING, {"permit_kind": "ITAS", "epo": "returning", "reentry_permit": "yes"}
    ),
    "first passport": _of(
        "applicant", replace(NOBODY, nationality="IDN", birth_date=date(1974, 8, 12), nik="1701011208740001"),
        INTERVIEW, {"first_application": "yes", "travel_purpose": "pilgrimage"},
    ),
    "new passport for work": _of(
        "applicant", CITIZEN, INTERVIEW,
        {"intact": "yes", "travel_purpose": "work", "worker_scheme": "p3mi", "destination": "MYS", "contact_abroad": "reached"},
    ),
    "visitor inspected inside": _of("stay", UTOPIAN, STAYING),
    "visitor inspected, days counted": _of("stay", UTOPIAN, STAYING, COUNTED),
    "visitor inspected, SIMKIM not reachable": _of("stay", UTOPIAN, STAYING, COUNTED, UNREACHABLE),
    "worker inspected inside": _of("stay", UTOPIAN, STAYING, {"permit_kind": "ITAS", "visa_index": "E23", "purpose": "work"}),
    "foreign crew on duty": _of("crew", UTOPIAN, ABOARD),
    "foreign crew that joins": _of("crew", UTOPIAN, ABOARD, {"crew_movement": "joins", "visa_index": "C13"}),
    "citizen in a crew": _of("crew", CITIZEN, ABOARD),
    "citizen who joins": _of("crew", CITIZEN, ABOARD, {"crew_movement": "joins", "paper_sea_agreement": "present"}),
    "crew going out": _of("crew", UTOPIAN, ON_BOARD, {"vessel_call": "departure"}),
    "a ship": _of("vessel", NOBODY, {
        "vessel_call": "arrival", "first_port": "here", "imo_number": "9074729", "vessel_flag": "UTO", "crew_list": "received",
        "vessel_name": "MV CONTOH", "vessel_agent": "PT TELADAN", "last_port": "ZENITH", "next_port": "REKAAN",
    }),
}  # fmt: skip

"""The ship page's own words: what of a list differs, what could not be read in it, and why rows were not saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.exchange.crew_list import Fault
from screening_desk.exchange.tables import Why
from screening_desk.gui.context import day_text
from screening_desk.services.crew import Listed
from screening_desk.services.draft import Identity

translate = QCoreApplication.translate


def field_word(field: str) -> str:
    """Name a field of a crew list."""
    words = {
        "row_number": translate("Ship", "No."),
        "name": translate("Ship", "Full name"),
        "primary_identifier": translate("Ship", "Surname"),
        "secondary_identifier": translate("Ship", "Given names"),
        "rank": translate("Ship", "Rank"),
        "nationality": translate("Ship", "Nationality"),
        "birth_date": translate("Ship", "Date of birth"),
        "birth_place": translate("Ship", "Place of birth"),
        "birth": translate("Ship", "Date and place of birth"),
        "sex": translate("Ship", "Sex"),
        "document_kind": translate("Ship", "Kind of document"),
        "document_number": translate("Ship", "Passport number"),
        "issuing_state": translate("Ship", "Issuing state"),
        "expiry_date": translate("Ship", "Passport valid until"),
        "seafarer_number": translate("Ship", "Seafarer's book number"),
        "seafarer_until": translate("Ship", "Seafarer's book valid until"),
        "joined": translate("Ship", "Joined on"),
    }
    return words.get(field, field)


def fault_words(field: str, kind: str, written: str = "") -> str:
    """Say what of one cell could not be taken; the text stands as it was written."""
    words = {
        "missing": translate("Ship", "{field} missing"),
        "date": translate("Ship", "{field} not read: {written}"),
        "state": translate("Ship", "{field} not known: {written}"),
        "sex": translate("Ship", "{field} not read: {written}"),
        "twice": translate("Ship", "{field} stands twice"),
    }
    return words.get(kind, "{field}").format(field=field_word(field), written=written).rstrip(": ")


def _in_the_column(fault: Fault) -> str:
    """The words of a fault below the heading that says already that it was not read."""
    if fault.kind in {"date", "sex"} and fault.written:
        return f"{field_word(fault.field)}: {fault.written}"
    return fault_words(fault.field, fault.kind, fault.written)


def faults_of(faults: tuple[Fault, ...]) -> str:
    """All faults of a row in one line."""
    return "; ".join(_in_the_column(fault) for fault in faults)


def first_of(faults: tuple[Fault, ...]) -> str:
    """The first fault of a row and how many more there are; all of them stand below the table."""
    more = f" +{len(faults) - 1}" if len(faults) > 1 else ""
    return f"{_in_the_column(faults[0])}{more}" if faults else ""


def unreadable_words(why: Why) -> str:
    """Say why a file is no list for us, and what to ask for."""
    words: dict[str, str] = {
        "empty": translate("Ship", "The file is empty. Ask the agent for the list again."),
        "too_big": translate("Ship", "The file is larger than a crew list can be (5 MB)."),
        "too_many_rows": translate("Ship", "The file has more than 2,000 rows. A crew list is shorter."),
        "not_a_table": translate("Ship", "This is no table. Ask for the list as XLSX or CSV."),
        "locked": translate(
            "Ship", "The workbook has a password, or comes from a program of before 2007. Ask for XLSX or CSV."
        ),
        "damaged": translate("Ship", "The file is damaged and was not used. Ask the agent for it again."),
    }
    return words[why]


def difference_lines(listed: Listed | None, identity: Identity, fields: tuple[str, ...]) -> tuple[str, ...]:
    """Say of each field that differs what the list and what the document have."""
    if listed is None:
        return ()
    both: Mapping[str, tuple[str, str, str]] = {
        "name": (translate("Ship", "Name"), listed.name, identity.name),
        "number": (field_word("document_number"), listed.document_number, identity.document_number),
        "nationality": (field_word("nationality"), listed.nationality, identity.nationality),
        "birth": (field_word("birth_date"), day_text(listed.birth_date), day_text(identity.birth_date)),
        "expiry": (field_word("expiry_date"), day_text(listed.expiry_date), day_text(identity.expiry_date)),
    }
    pattern = translate("Ship", "{field}: list {list}, document {document}")
    return tuple(
        pattern.format(field=both[name][0], list=both[name][1], document=both[name][2])
        for name in fields
        if name in both
    )


def held_words(code: str) -> str:
    """Say in two or three words why a row was not saved."""
    words = {
        "supervisor": translate("Ship", "only to the supervisor"),
        "concern": translate("Ship", "only to the supervisor"),
        "complete": translate("Ship", "a check is open"),
        "simkim": translate("Ship", "SIMKIM is not answered"),
        "questions": translate("Ship", "a question is open"),
        "reason": translate("Ship", "no reason why there was no private talk"),
        "changed_meanwhile": translate("Ship", "changed meanwhile"),
        "paper_known": translate("Ship", "the sheet is entered already"),
        "paper_void": translate("Ship", "the sheet is void"),
    }
    return words.get(code, code)

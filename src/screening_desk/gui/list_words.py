"""The words for watch lists: kinds, states, faults of rows, and what the trail and a refusal say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.services.access import Action

translate = QCoreApplication.translate


def kind_words(kind: str) -> str:
    """Say what a list is about."""
    return {
        "wanted": translate("Lists", "Wanted people"),
        "missing": translate("Lists", "Missing people"),
        "victim": translate("Lists", "Possible victims"),
        "witness": translate("Lists", "Witnesses"),
        "child": translate("Lists", "Children"),
        "document": translate("Lists", "Documents"),
        "company": translate("Lists", "Recruiters and companies"),
        "phone": translate("Lists", "Phone numbers"),
    }.get(kind, kind)


def severity_words(severity: str) -> str:
    """Say how grave a hit is."""
    return {
        "high": translate("Lists", "high"),
        "medium": translate("Lists", "medium"),
        "low": translate("Lists", "low"),
    }.get(severity, severity)


def instruction_words(kind: str) -> str:
    """Say what the owner asks for on a hit."""
    return {
        "supervisor": translate("Lists", "call the supervisor"),
        "refer": translate("Lists", "refer to a service"),
        "observe": translate("Lists", "note it and go on"),
        "hold": translate("Lists", "tell the owner at once"),
    }.get(kind, kind)


def seen_by_words(who: str) -> str:
    """Say who sees a whole match."""
    return {
        "officer": translate("Lists", "officer too"),
        "supervisor": translate("Lists", "supervisor only"),
    }.get(who, who)


def state_words(state: str) -> str:
    """Say how a version stands."""
    return {
        "loading": translate("Lists", "loading"),
        "inactive": translate("Lists", "ready for use"),
        "active": translate("Lists", "in use"),
        "former": translate("Lists", "used before"),
        "broken": translate("Lists", "broken"),
        "cancelled": translate("Lists", "cancelled"),
    }.get(state, state)


def format_words(kind: str) -> str:
    """Say what kind of file it was."""
    return {
        "ftm": "FollowTheMoney",
        "targets": "OpenSanctions targets.simple.csv",
        "csv": translate("Lists", "CSV table"),
        "xlsx": translate("Lists", "XLSX workbook"),
    }.get(kind, kind)


def warning_words(code: str, days: int | None) -> str:
    """Say what is wrong with a list."""
    return {
        "": translate("Lists", "in order"),
        "empty": translate("Lists", "list empty"),
        "expired": translate("Lists", "no longer valid"),
        "old": translate("Lists", "{days} days old").format(days=days),
        "closed": translate("Lists", "closed"),
    }.get(code, code)


def field_words(field: str) -> str:
    """Say what a column holds."""
    return {
        "name": translate("Lists", "Name"),
        "given_names": translate("Lists", "Given names"),
        "family_name": translate("Lists", "Family name"),
        "alias": translate("Lists", "Other names"),
        "weak_alias": translate("Lists", "Nickname"),
        "birth_date": translate("Lists", "Date of birth"),
        "sex": translate("Lists", "Sex"),
        "nationality": translate("Lists", "Nationality"),
        "passport": translate("Lists", "Passport or document"),
        "passport_state": translate("Lists", "Issuing State"),
        "document_kind": translate("Lists", "Kind of document"),
        "national_id": translate("Lists", "NIK or national number"),
        "phone": translate("Lists", "Phone number"),
        "reason": translate("Lists", "Reason or note"),
        "listed_on": translate("Lists", "Listed on"),
        "key": translate("Lists", "Number of the entry"),
        "change": translate("Lists", "Change"),
        "number": translate("Lists", "Number"),
        "holder": translate("Lists", "Holder"),
        "schema": translate("Lists", "Kind of entry"),
        "row": translate("Lists", "Row"),
        "op": translate("Lists", "Change"),
    }.get(field, field)


def fault_words(code: str) -> str:
    """Say what is wrong with a row or a cell; nothing of what stands there."""
    return {
        "fits": translate("Lists", "fits"),
        "empty": translate("Lists", "empty"),
        "formula": translate("Lists", "a formula: save the table as values"),
        "missing": translate("Lists", "missing"),
        "twice": translate("Lists", "the same number of an entry again"),
        "json": translate("Lists", "not a line of this format"),
        "cells": translate("Lists", "too few or too many cells"),
        "number_unread": translate("Lists", "no number can be read"),
        "number_placeholder": translate("Lists", "only fills the field, is not searched"),
        "birth_future": translate("Lists", "in the future, is not used"),
        "birth_unread": translate("Lists", "no date can be read"),
        "date_unread": translate("Lists", "no date can be read"),
        "sex_unread": translate("Lists", "not understood"),
        "state_unknown": translate("Lists", "State not known"),
        "change_unread": translate("Lists", "change not understood"),
        "entry_unknown": translate("Lists", "is not on the list"),
        "holder_unknown": translate("Lists", "holder is not on the list"),
        "passed_over": translate("Lists", "passed over: neither a person, a company nor a document"),
    }.get(code, code)


def short_fault_words(code: str) -> str:
    """Say in a cell what is wrong with it, in a word or two."""
    return {
        "formula": translate("Lists", "formula"),
        "number_unread": translate("Lists", "not readable"),
        "number_placeholder": translate("Lists", "only a filler"),
        "birth_future": translate("Lists", "in the future"),
        "birth_unread": translate("Lists", "not readable"),
        "date_unread": translate("Lists", "not readable"),
    }.get(code) or fault_words(code)


def failure_words(code: str) -> str:
    """Say why a load did not come in whole."""
    return _failures().get(code, code)


def _failures() -> dict[str, str]:
    return {
        "load_empty": translate("Lists", "the file is empty"),
        "load_too_big": translate("Lists", "the file is too large, or unpacks to far too much"),
        "load_too_many_rows": translate("Lists", "too many rows"),
        "load_not_a_table": translate("Lists", "the file is none of the formats that can be read"),
        "load_locked": translate("Lists", "the file has a passphrase or is of an old format"),
        "load_damaged": translate("Lists", "the file is damaged"),
        "load_encoding": translate("Lists", "the file is not in the encoding that was chosen"),
        "load_file": translate("Lists", "the file could not be read to its end"),
        "load_nothing": translate("Lists", "no row could be taken"),
        "load_changes_many": translate("Lists", "too many changes at once: load the whole list"),
        "load_stopped": translate("Lists", "it stopped in the middle"),
        "load_cancelled": translate("Lists", "cancelled"),
    }


def list_actions() -> dict[str, str]:
    """Say what was done to a list."""
    return {
        Action.LIST_VIEW: translate("Actions", "Watch lists looked at"),
        Action.LIST_SAVE: translate("Actions", "Watch list saved"),
        Action.LIST_CLOSE: translate("Actions", "Watch list closed"),
        Action.LIST_LOAD: translate("Actions", "Watch list loaded"),
        Action.LIST_ACTIVATE: translate("Actions", "Version of a watch list taken into use"),
        Action.LIST_REPORT: translate("Actions", "Row report of a watch list written"),
    }


def list_reasons() -> dict[str, str]:
    """Say how a load went, in the trail."""
    return {"load_begun": translate("Reasons", "load begun"), **_failures()}


def list_refused() -> dict[str, str]:
    """Say shortly what was refused."""
    return {
        "list_closed": translate("Reasons", "list closed"),
        "list_file_unread": translate("Reasons", "file could not be read"),
        "list_incomplete": translate("Reasons", "list not complete"),
        "list_kind_fixed": translate("Reasons", "kind of a list in use"),
        "list_loading": translate("Reasons", "another load is running"),
        "list_no_base": translate("Reasons", "no version to lay changes over"),
        "list_source_missing": translate("Reasons", "source not named"),
        "list_version_unfit": translate("Reasons", "version not complete or without entries"),
    }


def list_refusals() -> dict[str, str]:
    """Say what is wrong and what to do."""
    return {
        "list_closed": translate("Refusals", "This list is closed. Make a new one."),
        "list_file_unread": translate("Refusals", "This file could not be read. Choose it again."),
        "list_incomplete": translate(
            "Refusals", "Name, owner, kind, severity and instruction are needed, and 1 to 3650 days until the warning."
        ),
        "list_kind_fixed": translate("Refusals", "The kind of a list in use stays. Make a new list for another kind."),
        "list_loading": translate("Refusals", "A file is being loaded into this list. Wait for its end, or stop it."),
        "list_no_base": translate(
            "Refusals", "Changes are laid over a version in use, and this list has none. Load the whole list first."
        ),
        "list_source_missing": translate("Refusals", "Say where the file comes from, in up to 200 letters."),
        "list_version_unfit": translate(
            "Refusals", "This version cannot be used: it did not come in whole, or its entries were deleted."
        ),
    }

"""Case tables of further checks at entry: earlier visits, guarantor, documents other than a national passport."""

from datetime import date

from tests.rules.people import CITIZEN, Line, of
from tests.rules.table_entry import ARRIVAL, FREE, PERMIT, VISA

REFUGEE = {"document_kind": "refugee"}


def ended(day: str) -> dict[str, str]:
    """A visa-free visitor whose last visit ended on that day."""
    return FREE | {"last_visit_end": day}


def other_document(rule: str) -> list[Line]:
    """Both papers that a document other than a passport needs: the same cases."""
    return [
        Line("ordinary passport", None, given=VISA),
        Line("emergency passport", "unanswered", given=VISA | {"document_kind": "emergency"}, asks=rule),
        Line("refugee document, basis not known", "unanswered", given=REFUGEE),
        Line("nationality of a refugee (PUB-MRZ-16)", "unanswered", of("XXB"), given=ARRIVAL),
        Line("seen", "ok", given=VISA | REFUGEE | {rule: "yes"}),
        Line("none", "missing", given=VISA | REFUGEE | {rule: "no"}),
        Line("diplomatic passport", None, given=VISA | {"document_kind": "diplomatic"}),
        Line("cleared at the first checkpoint", None, given=REFUGEE | {"entry_basis": "cleared"}),
        Line("citizen", None, CITIZEN, given={"document_kind": "splp"}),
        Line("nationality unknown", None, of(""), given=REFUGEE),
        Line("at exit", None, mode="departure", given=REFUGEE),
        Line("before the rule was in force", "not_in_force", given=VISA | REFUGEE, today=date(2024, 6, 17)),
    ]


TABLES = {
    "last_visit": [
        Line("basis not known", None, of("MYS")),
        Line("not seen", "unanswered", of("MYS"), given=FREE, asks="last_visit_end"),
        Line("none to be seen", "none_seen", of("MYS"), given=ended("none")),
        Line("a date that is none", "unanswered", of("MYS"), given=ended("2026-02-30")),
        Line("30 days ago", "close", of("MYS"), given=ended("2026-10-25"), facts={"gap": 30}),
        Line("31 days ago", "apart", of("MYS"), given=ended("2026-10-24"), facts={"gap": 31}),
        Line("left and came back today", "close", of("MYS"), given=ended("2026-11-24"), facts={"gap": 0}),
        Line("after today is a slip", "unanswered", of("MYS"), given=ended("2026-11-25")),
        Line("on arrival", "close", of("AUS"), given=ARRIVAL | {"last_visit_end": "2026-10-28"}, facts={"gap": 27}),
        Line("Riau Islands", "unanswered", of("SGP"), given=ARRIVAL | {"visa_index": "F1"}),
        Line("a visa from home", None, given=VISA | {"visa_index": "C1"}),
        Line("a permit holder", None, given=PERMIT),
        Line("citizen", None, CITIZEN, given=FREE),
    ],
    "visa_area": [
        Line("Riau Islands at entry", "limited", of("SGP"), given=ARRIVAL | {"visa_index": "F1"}, facts={"code": "F1"}),
        Line("Riau Islands inside", "limited", of("SGP"), "stay", {"visa_index": "f4"}),
        Line("Riau Islands at exit", "limited", of("SGP"), "departure", {"visa_index": "F4"}),
        Line("on arrival elsewhere", None, of("AUS"), given=ARRIVAL),
        Line("code not known", None, of("SGP"), "stay"),
        Line("visa-free, whatever was typed before", None, of("SGP"), given=FREE | {"visa_index": "F1"}),
        Line("citizen", None, CITIZEN, "stay", {"visa_index": "F1"}),
        Line("before the index", "not_in_force", of("SGP"), "stay", {"visa_index": "F1"}, today=date(2025, 6, 1)),
    ],
    "guarantor": [
        Line("code without a word about it", None, given=VISA | {"visa_index": "C3"}),
        Line("worker, not asked", "unanswered", given=VISA | {"visa_index": "E23"}, asks="guarantor"),
        Line("sponsor that is no company", "unanswered", given=VISA | {"visa_index": "E23U"}),
        Line("worker on trial", "unanswered", given=VISA | {"visa_index": "C18"}),
        Line("named", "ok", given=VISA | {"visa_index": "E23", "guarantor": "known"}),
        Line("not known to the traveller", "not_known", given=VISA | {"visa_index": "E23", "guarantor": "not_known"}),
        Line("none", "none", given=VISA | {"visa_index": "E23", "guarantor": "none"}),
        Line("business: not by default", None, given=VISA | {"visa_index": "C2"}),
        Line("business with a refugee document", "unanswered", given=VISA | REFUGEE | {"visa_index": "C2"}),
        Line("code not known", None, given=VISA),
        Line("visa-free", None, of("MYS"), given=FREE),
        Line("citizen", None, CITIZEN, given=VISA | {"visa_index": "E23"}),
    ],
    "return_permission": other_document("return_permission"),
    "director_approval": other_document("director_approval"),
}

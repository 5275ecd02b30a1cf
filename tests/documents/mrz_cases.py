"""The cases of `tests/data` for machine readable zones, typed."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "data"
TODAY = date(2026, 11, 24)

FIELDS = {
    "format": "format",
    "code": "document_code",
    "issuer": "issuing_state",
    "number": "document_number",
    "nationality": "nationality",
    "birth": "birth_date_raw",
    "sex": "sex",
    "expiry": "expiry_date_raw",
    "surname": "primary_identifier",
    "given": "secondary_identifier",
    "opt1": "optional_data",
    "opt2": "optional_data_2",
}


@dataclass(frozen=True)
class Case:
    """One case of `mrz-cases.jsonl`."""

    id: str
    category: str
    text: str
    expect: dict[str, Any]

    @property
    def today(self) -> date:
        return date.fromisoformat(self.expect.get("dates", {}).get("today", TODAY.isoformat()))


def mrz_cases(*categories: str) -> list[Case]:
    rows = map(json.loads, (DATA / "mrz-cases.jsonl").read_text("utf-8").splitlines())
    return [Case(row["id"], row["cat"], row["input"], row["expect"]) for row in rows if row["cat"] in categories]


def field_case(name: str) -> dict[str, Any]:
    rows = map(json.loads, (DATA / "field-cases.jsonl").read_text("utf-8").splitlines())
    return next(row for row in rows if row["id"] == name)

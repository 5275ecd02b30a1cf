"""Files of watch lists with invented people of Utopia, as each kind of source writes them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from openpyxl import Workbook

HEADINGS = (
    "ID",
    "Nama",
    "Alias",
    "Tanggal lahir",
    "L/P",
    "Kewarganegaraan",
    "No. paspor",
    "Negara penerbit",
    "Keterangan",
)
PEOPLE: tuple[tuple[object, ...], ...] = (
    ("W-1", "ANNA CONTOH", "ANNIE; A. CONTOH", "12-08-1974", "P", "UTO", "X7318845", "UTO", "perkara rekaan"),
    ("W-2", "BUDI TELADAN", "", "1980", "L", "IDN", "B9031746", "IDN", ""),
)


def office_csv(path: Path, rows: Sequence[Sequence[object]] = PEOPLE, headings: Sequence[str] = HEADINGS) -> Path:
    """Write an office's table as a spreadsheet saves it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows((headings, *rows))
    return path


def office_book(path: Path, rows: Sequence[Sequence[object]] = PEOPLE, headings: Sequence[str] = HEADINGS) -> Path:
    """Write the same table as a workbook."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (headings, *rows):
        sheet.append(list(line))
    book.save(path)
    return path


def entity(key: str, schema: str, **properties: object) -> dict[str, object]:
    """Return an entity; every property is a list."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in properties.items()}
    return {"id": key, "schema": schema, "caption": key, "properties": lists}


ANNA = entity(
    "a-1", "Person", name="Anna Contoh", alias=["Ana Contoh"], weakAlias="Annie", birthDate="1974-08", gender="female",
    nationality="id", topics=["wanted"], passportNumber="X7318845",
)  # fmt: skip
PASSPORT = entity("p-1", "Passport", number="Z5520917", country="id", holder="a-1", type="P")
SANCTION = entity("s-1", "Sanction", entity="a-1", authority="Kantor Rekaan", reason="contoh", listingDate="2026-01-05")
FIRM = entity("c-1", "Company", name="PT Contoh Rekaan", registrationNumber="88120")
ADDRESS = entity("x-1", "Address", full="Jalan Rekaan 1")


def ftm(path: Path, lines: Iterable[object] = (PASSPORT, SANCTION, ANNA, FIRM, ADDRESS)) -> Path:
    """Write entities, one a line; a text is written as it is."""
    path.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines), "utf-8")
    return path


TARGETS = (
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails",'
    '"dataset","first_seen","last_seen","last_change"\n'
    '"t-1","Person","Anna Contoh","Ana Contoh;Annie C.","1974-08-12","id;us","","X7318845","Rekaan, contoh","+62 812 3400 551"'
    ',"","Contoh","2026-01-05T00:00:00","2026-11-20T00:00:00","2026-01-05T00:00:00"\n'
    '"t-2","Vessel","MV Contoh","","","","","","","","","Contoh","2026-01-05T00:00:00","",""\n'
)

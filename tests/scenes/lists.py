"""The upkeep of watch lists, painted with invented lists and files."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.lists.page import ListsPage
from screening_desk.gui.theme import Theme
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.watch_lists import ListFields, ListView, VersionView
from tests.exchange.watch_lists import HEADINGS, PEOPLE, TARGETS, ftm, office_csv
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene

LONG = "Daftar orang dicari dan orang hilang dari Kantor Contoh Tingkat Pertama Wilayah Rekaan Barat dan Sekitarnya "
ODD_ROWS = (
    *PEOPLE,
    ("W-3", "CANDRA MISAL", "", "01-01-2031", "L", "Atlantis", "0000000", "", ""),
    ("W-4", "=A1&B1", "", "", "", "IDN", "", "", "catatan rekaan"),
)


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "lists": lambda _, theme, office: _shown(theme, office, "supervisor"),
        "lists_administrator": lambda _, theme, office: _shown(theme, office, "administrator", chosen=2),
        "lists_empty": lambda _, theme, office: _shown(theme, office, "administrator", count=0),
        "lists_loading": lambda _, theme, office: ListsPage(context_of(theme, office, "supervisor")),
        "lists_many": lambda _, theme, office: _shown(theme, office, "supervisor", count=40),
        "lists_long": lambda _, theme, office: _shown(theme, office, "supervisor", long=True),
        "lists_new": _new,
        "lists_running": _running,
        "lists_loaded": _loaded,
        "lists_broken": _broken,
        "lists_close": _close,
        "lists_error": lambda _, theme, office: _failed(theme, office, Unavailable("busy")),
        "lists_refused": lambda _, theme, office: _failed(theme, office, Refused("list_loading")),
        "lists_file": lambda _, theme, office: _file(theme, office, "supervisor"),
        "lists_file_administrator": lambda _, theme, office: _file(theme, office, "administrator"),
        "lists_file_no_heads": lambda _, theme, office: _file(theme, office, "administrator", heads=False),
        "lists_file_entities": _entities,
        "lists_file_unreadable": _unreadable,
    }


def version(office: Office, number: int, state: str, **changed: object) -> VersionView:
    """A load of an invented list."""
    made = office.clock.now() - timedelta(days=30 - 3 * number)
    base = VersionView(
        version_id=number, list_id="", state=state, source="Surat pemilik daftar, contoh", format="csv",
        source_date=date(2026, 11, 20), changes=False, made_at=made, made_by="S. Contoh", ended_at=made,
        activated_at=made if state in {"active", "former"} else None, rows=18_440, kept=18_402, refused=0, flagged=0,
        numbers=17_311, added=0, changed=0, removed=0, failure="",
    )  # fmt: skip
    return replace(base, **changed)  # type: ignore[arg-type]


def rows(office: Office, count: int = 5, *, long: bool = False) -> tuple[ListView, ...]:
    """Lists of every kind and state."""
    found = []
    kinds = ("wanted", "missing", "document", "company", "phone", "child", "victim", "witness")
    for place in range(count):
        active = version(office, 9, "active", refused=38 if place == 0 else 0, flagged=4)
        old = replace(active, source_date=date(2026, 10, 1), changes=True, added=12, changed=3, removed=7)
        versions = (
            (active, version(office, 8, "former"), version(office, 7, "broken", kept=800, failure="load_damaged")),
            (version(office, 6, "inactive", kept=77),),
            (old, version(office, 5, "cancelled", kept=120, failure="load_cancelled")),
            (active, version(office, 4, "former", emptied=True)),
            (),
        )[place % 5]
        expires = date(2026, 11, 1) if place % 5 == 3 else None
        name = f"{LONG}{place}"[:120] if long else f"Daftar contoh {place + 1}"
        fields = ListFields(
            name, LONG[:90] if long else "Kantor Rekaan", kinds[place % 8], ("high", "medium", "low")[place % 3],
            "supervisor", "Panggil supervisor; jangan membahas dengan pelintas." if place % 2 == 0 else "", "supervisor",
            expires, 7,
        )  # fmt: skip
        found.append(
            ListView(
                list_id=f"{place:032x}",
                fields=fields,
                version=1,
                closed_at=office.clock.now() if place == 39 else None,
                active=next((each for each in versions if each.state == "active"), None),
                versions=versions,
                mapping={},
                today=date(2026, 11, 24),
            )
        )
    return tuple(found)


def _shown(theme: Theme, office: Office, who: str, *, chosen: int = 0, count: int = 5, long: bool = False) -> ListsPage:
    page = ListsPage(context_of(theme, office, who))
    page.upkeep.show_view(rows(office, count, long=long))
    if count:
        page.upkeep.table.setCurrentIndex(page.upkeep.model.index(chosen, 0))
        if chosen == 0:
            faults = ((12, "birth_date", "birth_future"), (40, "name", "missing"), (41, "passport", "number_unread"))
            page.upkeep.versions._show_faults(faults)
    return page


def _new(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page.upkeep.keys["new"].trigger()
    page.upkeep.form.name.setText("Nomor perekrut")
    return page


def _running(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "administrator")
    page.upkeep.loading.stopping = Event()
    page.upkeep.versions.show_progress(340, 1000)
    page.upkeep.show_state()
    return page


def _loaded(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor", chosen=1)
    found = version(office, 6, "inactive", kept=77, refused=3, flagged=2)
    page.upkeep.say(*page.upkeep.versions.result(found))
    return page


def _broken(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page.upkeep.versions.choose(7)
    found = version(office, 7, "broken", kept=800, failure="load_damaged")
    page.upkeep.say(*page.upkeep.versions.result(found))
    return page


def _close(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page.upkeep.keys["close"].trigger()
    return page


def _failed(theme: Theme, office: Office, error: Exception) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page.upkeep.on_failed(error)
    return page


def _begun(theme: Theme, office: Office, who: str, path: Path) -> ListsPage:
    page = _shown(theme, office, who)
    page._on_file(rows(office)[0], path)
    return page


def _file(theme: Theme, office: Office, who: str, *, heads: bool = True) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        path = office_csv(Path(folder) / "list.csv", ODD_ROWS, HEADINGS if heads else ODD_ROWS[0][:9])  # type: ignore[arg-type]
        page = _begun(theme, office, who, path)
    if heads:
        page.file.file.source.setText("Surat pemilik daftar, contoh")
        page.file.file.dates.pick("day_first")
    return page


def _entities(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        page = _begun(theme, office, "administrator", ftm(Path(folder) / "entities.json"))
    page.file.file.source.setText("Berkas contoh dari internet")
    return page


def _unreadable(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        path.write_bytes(b"PK\x03\x04" + TARGETS.encode())
        return _begun(theme, office, "administrator", path)

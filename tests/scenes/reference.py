"""The page "Reference data", painted with the shipped data, an invented signer and invented editions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.reference.page import ReferenceDataPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.reference import Text
from screening_desk.reference.comparing import compare
from screening_desk.reference.package import parse
from screening_desk.reference.tables import tables
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.reference_data import EditionRow, IndicatorChanges, Offer, ReferenceView
from screening_desk.services.signers import SignerRow
from tests.office import SETTINGS, Office
from tests.packages import PUBLIC, Content, newer, rule, signed
from tests.services.test_rejudging import weaker
from tests.stores import MORNING

Scene = Callable[[QApplication, Theme, Office], QWidget]


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "reference": lambda _, theme, office: _shown(theme, office),
        "reference_instrument": _instrument,
        "reference_catalogue": lambda _, theme, office: _catalogue(theme, office, "transit", "TC01"),
        "reference_catalogue_counter": lambda _, theme, office: _catalogue(theme, office, "", "C4"),
        "reference_catalogue_about": lambda _, theme, office: _catalogue(theme, office, "labour", ""),
        "reference_catalogue_found": lambda _, theme, office: _catalogue(theme, office, "", "", "paspor"),
        "reference_catalogue_changed": lambda _, theme, office: _catalogue_changed(theme, office),
        "reference_old": _old,
        "reference_officer": _officer,
        "reference_loading": lambda _, theme, office: _page(theme, office.administrator, office),
        "reference_found_nothing": _found_nothing,
        "reference_error": _error,
        "reference_editions": _editions,
        "reference_editions_officer": _editions_officer,
        "reference_no_key": _no_key,
        "reference_adding_key": _adding,
        "reference_withdrawing": _withdrawing,
        "reference_many": _many,
        "reference_long": _long,
        "reference_examining": _examining,
        "reference_offer": lambda _, theme, office: _offer(theme, office, _changed),
        "reference_offer_same": lambda _, theme, office: _offer(theme, office, lambda _: None),
        "reference_offer_many": lambda _, theme, office: _offer(theme, office, _changed_much),
        "reference_refused": _refused,
        "reference_renewed": _renewed,
    }


def signers() -> tuple[SignerRow, ...]:
    """A trusted key and one that was withdrawn."""
    key = PUBLIC.key.hex()
    trusted = SignerRow(key, PUBLIC.code, PUBLIC.name, False, MORNING - timedelta(days=40), "V. Umpama")
    gone = replace(
        trusted,
        code="0f" * 16,
        name="Pengelola Data Lama",
        withdrawn_at=MORNING - timedelta(days=3),
        withdrawn_by="V. Umpama",
    )
    return trusted, gone


def view_of(desk: Desk, *, may_take: bool = True, editions: tuple[EditionRow, ...] | None = None) -> ReferenceView:
    """What an office with a package in use shows."""
    rows = (
        EditionRow(
            3, MORNING.date() - timedelta(days=2), Text("Umur daftar visa saat kedatangan diperiksa lagi.", "List seen."),
            "package", PUBLIC.name, MORNING - timedelta(days=1), "V. Umpama", "a" * 64, True,
        ),
        EditionRow(
            2, MORNING.date() - timedelta(days=30), Text("Tarif baru.", "New charges."),
            "package", PUBLIC.name, MORNING - timedelta(days=29), "V. Umpama", "b" * 64, False,
        ),
        EditionRow(
            1, MORNING.date() - timedelta(days=60), Text("Data bawaan program.", "Shipped."),
            "program", "", MORNING - timedelta(days=58), "R. Teladan", "c" * 64, False,
        ),
    )  # fmt: skip
    return ReferenceView(
        desk.reference, tables(desk.reference), rows if editions is None else editions, signers(), may_take
    )


def _page(theme: Theme, desk: Desk, office: Office) -> ReferenceDataPage:
    door = Door(Path("/srv/meja-layanan/data"), office.reference, office.clock)
    context = Context(desk, DirectTasks(), theme, SETTINGS, door)
    page = ReferenceDataPage(context, open_file=lambda *_: None)
    page.go("contents")
    return page


def _shown(theme: Theme, office: Office) -> ReferenceDataPage:
    page = _page(theme, office.administrator, office)
    page.show_view(view_of(office.administrator))
    return page


def _instrument(app: QApplication, theme: Theme, office: Office) -> QWidget:
    """The items of the Delphi list, with the disputed one chosen."""
    page = _shown(theme, office)
    names = [table.id for table in tables(office.reference)]
    model = page.contents.ui.tables_table.model()
    page.contents.ui.tables_table.setCurrentIndex(model.index(names.index("instruments.labour.items"), 0))
    rows = page.contents.ui.rows_table
    rows.setCurrentIndex(rows.model().index(list(office.reference.instruments["labour"].by_id).index("CR01"), 0))
    return page


def _catalogue(theme: Theme, office: Office, name: str, code: str, words: str = "") -> ReferenceDataPage:
    """The indicators, by list and by words, with one chosen."""
    page = _shown(theme, office)
    page.go("catalogue")
    view = page.catalogue
    lists = ["", "catalogue", *(f"instruments.{each}" for each in office.reference.instruments)]
    table = f"instruments.{name}" if name else "catalogue" if code else ""
    view.ui.tables_table.setCurrentIndex(view.ui.tables_table.model().index(lists.index(table), 0))
    view.ui.find.setText(words)
    at = next(at for at, each in enumerate(view.shown()) if words or each.code == code)
    view.ui.rows_table.setCurrentIndex(view.ui.rows_table.model().index(at, 0))
    return page


def _catalogue_changed(theme: Theme, office: Office) -> ReferenceDataPage:
    """What another edition said otherwise of two indicators."""
    page = _catalogue(theme, office, "", "C4")
    changes = compare(weaker(office.reference, "C4"), office.reference)
    page.catalogue._asked = True  # nothing is read again
    page.catalogue.show_changes((IndicatorChanges(2, MORNING.date(), changes),))
    table = page.catalogue.ui.tables_table
    table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
    return page


def _old(app: QApplication, theme: Theme, office: Office) -> QWidget:
    office.clock.move(days=91)
    return _shown(theme, office)


def _officer(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office.officer, office)
    page.show_view(view_of(office.officer, may_take=False))
    return page


def _found_nothing(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.contents.ui.find.setText("tidak ada kata ini")
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office.administrator, office)
    page._on_unread(Unavailable("damaged"))
    return page


def _editions(app: QApplication, theme: Theme, office: Office) -> ReferenceDataPage:
    page = _shown(theme, office)
    page.go("editions")
    return page


def _editions_officer(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office.officer, office)
    page.show_view(view_of(office.officer, may_take=False))
    page.go("editions")
    return page


def _no_key(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office.administrator, office)
    page.show_view(replace(view_of(office.administrator, editions=()), signers=()))
    page.go("editions")
    return page


def _adding(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _editions(app, theme, office)
    page.editions._ask_code(Path("signer.pub"), PUBLIC.name)
    page.editions.ui.code.setText("b804 ef07 6572")
    return page


def _withdrawing(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _editions(app, theme, office)
    page.editions._on_withdraw()
    return page


def _many(app: QApplication, theme: Theme, office: Office) -> QWidget:
    view = view_of(office.administrator)
    rows = tuple(replace(view.editions[1], sequence=200 - at, holds=at == 0) for at in range(199))
    page = _page(theme, office.administrator, office)
    page.show_view(
        replace(view, editions=rows, signers=tuple(replace(view.signers[0], name=f"K {n}") for n in range(50)))
    )
    page.go("editions")
    return page


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    view, name = view_of(office.administrator), ("Direktorat Contoh Rekaan Teladan " * 5)[:120]
    note = Text(("Perubahan panjang yang diceritakan lengkap. " * 25)[:1000], "Long.")
    rows = tuple(replace(row, note=note, signer=name, by="M" * 200) for row in view.editions)
    page = _page(theme, office.administrator, office)
    page.show_view(replace(view, editions=rows, signers=tuple(replace(row, name=name) for row in view.signers)))
    page.go("editions")
    return page


def _examining(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.say("", "", "")
    page.ui.views.setCurrentWidget(page.offer)
    page._show()
    return page


def _changed(content: Content) -> None:
    rule(content, "six_months")["parameters"]["months"] = 7
    rule(content, "intact")["title"]["id"] = "Dokumen tidak rusak"
    group = content["lists"][0]["group"][0]
    group["states"] = ["UTO", *group["states"][1:]]
    content["lists"][0]["checked_on"] = "2026-11-25"
    content["visas"]["visa"].pop()
    content["visas"]["visa"].append(content["visas"]["visa"][1] | {"code": "B8"})


def _changed_much(content: Content) -> None:
    for row in content["rules"]:
        row["checked_on"] = "2026-11-30"
        row["note"] = "Read in the official text. " * 12
    for row in content["visas"]["visa"][2:]:
        row["name"]["id"] += " (diperiksa)"


def _offer(theme: Theme, office: Office, change: Callable[[Content], None]) -> ReferenceDataPage:
    page = _shown(theme, office)
    offered = newer(office.reference, change, 4)
    page.show_offer(Offer(parse(signed(offered)), offered, signers()[0], compare(office.reference, offered)))
    return page


def _refused(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page._on_refused(Refused("package_table", fault="words", place="six_months, short"))
    return page


def _renewed(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office)
    page.say_renewed()
    return page

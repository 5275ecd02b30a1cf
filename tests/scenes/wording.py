"""The wording of papers in the administration, painted with the shipped texts and invented ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.slots import Bundle
from screening_desk.records.wording_models import OfficeText
from screening_desk.services import wording
from screening_desk.services.entry import Door, SignedIn
from tests.office import SETTINGS, Office
from tests.scenes.set_up import Scene

CLOSING = ("referral", "letter.answer_phone")
OWN = "Mohon kabar diterima hari ini melalui telepon dinas ({phone}). Lembar balasan kami tunggu paling lambat 3 hari kerja."


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "administration_wording": lambda _, theme, office: _page(theme, office),
        "administration_wording_loading": _loading,
        "administration_wording_no_right": lambda _, theme, office: _page(theme, office, who="supervisor"),
        "administration_wording_typed": _typed,
        "administration_wording_large": _large,
        "administration_wording_refused": _refused,
        "administration_wording_saved": _saved,
        "administration_wording_former": _former,
        "administration_wording_update": _update,
        "administration_wording_unfit": _unfit,
        "administration_wording_envelope": _envelope,
    }


def _new(theme: Theme, office: Office, who: str = "administrator") -> AdministrationPage:
    door = Door(Path("/nowhere"), office.reference, office.clock)
    desk = office.desks[who]
    signed = SignedIn(desk, Bundle("", "person", b"", b""), SETTINGS, (), False)
    return AdministrationPage(Context(desk, DirectTasks(), theme, SETTINGS, door), signed)


def _page(theme: Theme, office: Office, key: str = "", who: str = "administrator") -> AdministrationPage:
    page = _new(theme, office, who)
    page.resize(1178, 716)
    page.go("wording")
    texts = page.wording.model.rows()
    place = next((at for at, each in enumerate(texts) if each.key == key), 0)
    if texts:
        page.wording.table.setCurrentIndex(page.wording.model.index(place, 0))
    return page


def _save(office: Office, text: str | None) -> None:
    rows = {
        each.key: each
        for paper in wording.wordings(office.administrator)
        if paper.kind == CLOSING[0]
        for each in paper.texts
    }
    wording.save_text(office.administrator, *CLOSING, text, rows[CLOSING[1]].saw)


def _loading(_: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _new(theme, office)
    page.wording.refresh = lambda: None  # type: ignore[method-assign]
    page.go("wording")
    return page


def _typed(_: QApplication, theme: Theme, office: Office) -> AdministrationPage:
    page = _page(theme, office, CLOSING[1])
    page.wording.edit.field.setPlainText(OWN)
    page.wording.draw()
    return page


def _large(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _typed(app, theme, office)
    page.show()  # the pages are drawn for the width they then have
    page.wording._on_large()
    return page


def _refused(_: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office, CLOSING[1])
    page.wording.edit.field.setPlainText(OWN.replace("{phone}", "nomor piket"))
    page.wording.draw()
    return page


def _saved(_: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office, CLOSING[1])
    page.wording.edit.field.setPlainText(OWN)
    page.wording.save()
    return page


def _changes(office: Office) -> None:
    _save(office, "Mohon dikabarkan hari ini ({phone}); lembar balasan menyusul.")
    office.clock.move(minutes=90)
    _save(office, None)
    office.clock.move(minutes=60 * 24)
    _save(office, OWN)


def _former(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _changes(office)
    page = _page(theme, office, CLOSING[1])
    page.wording.edit.table.setCurrentIndex(page.wording.edit.model.index(2, 0))
    return page


def _later(office: Office, **values: str) -> None:
    with office.store.write() as work:
        for each in work.session.scalars(select(OfficeText)):
            for name, value in values.items():
                setattr(each, name, value)


def _update(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _save(office, OWN)
    _later(
        office,
        shipped="Mohon kesediaan dikabarkan melalui telepon dinas ({phone}); lembar balasan paling lambat 7 hari kerja.",
    )
    return _page(theme, office, CLOSING[1])


def _unfit(_: QApplication, theme: Theme, office: Office) -> QWidget:
    _save(office, OWN)
    _later(office, text="Mohon kabar diterima hari ini melalui telepon dinas ({nomor}).")
    return _page(theme, office, CLOSING[1])


def _envelope(_: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    kinds = [each.kind for each in page.wording._papers]
    page.wording.which.setCurrentIndex(kinds.index("envelope"))
    page.wording.table.setCurrentIndex(page.wording.model.index(1, 0))
    page.wording.edit.field.setPlainText("Kepada instansi layanan korban")
    page.wording.draw()
    return page

"""Matches on watch lists: at the counter, and the card of each kind, painted with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.match.page import MatchPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services import screening
from screening_desk.services.errors import Refused
from screening_desk.services.match_cards import judge_match, matches_of
from tests.gui.counters import VISITOR, make_page, zone
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.listed import Listed, put_list

ANNA = zone("UTO", "SPESIMEN<<ANNA<MARIA", number="K22U19047", birth="880409", expiry="300912")
WITNESS = Listed("SPESIMEN ANNA M", ("1988-09-04",), aliases=("SPESIMAN A",), sex="F", nationalities=("UTO",), key="1")
LOST = Listed(numbers=(("passport", "K22U19O47", "UTO"),), key="2")
WORDS = "Hari dan bulan lahir tertukar; halaman data perlu dilihat ulang."


def scenes() -> dict[str, Scene]:
    """Every state of a match."""
    return {
        "matches_counter": _counter,
        "matches_protected": lambda _, theme, office: _protected(theme, office),
        "matches_none": lambda _, theme, office: _clean(theme, office),
        "matches_card": _card,
        "matches_card_officer": lambda _, theme, office: _open(theme, office, "officer"),
        "matches_card_number": lambda _, theme, office: _number(theme, office),
        "matches_card_long": lambda _, theme, office: _long(theme, office),
        "matches_contacts": lambda _, theme, office: _named(theme, office),
        "matches_card_contact": lambda _, theme, office: _named_card(theme, office, 1),
        "matches_card_named": lambda _, theme, office: _named_card(theme, office, 2),
        "matches_queue": lambda _, theme, office: _queue(theme, office),
        "matches_case": lambda _, theme, office: _case(theme, office),
        "matches_card_refused": _refused,
        "matches_card_empty": lambda _, theme, office: _shown(theme, office, "proposals", "supervisor"),
        "matches_card_loading": lambda _, theme, office: MatchPage(
            context_of(theme, office, "supervisor"), "proposals"
        ),
    }


def _scanned(theme: Theme, office: Office, text: str = ANNA) -> CounterPage:
    page = make_page(office, theme)
    page.show()
    page.scan(text)
    return page


def _counter(app: QApplication, theme: Theme, office: Office) -> QWidget:
    put_list(office, [LOST], "Dokumen hilang dan dicuri", kind="document")
    put_list(office, [Listed("ANNA MARIA SPESIMEN", key="3")], "Daftar pencarian Seksi Contoh")
    put_list(office, [Listed("ANNA MARIA SPESIMEN", ("1961-01-30",), key="4")], "Perekrut contoh")
    return _scanned(theme, office)


def _protected(theme: Theme, office: Office) -> QWidget:
    put_list(office, [Listed("ANNA MARIA SPESIMEN", ("1988-04-09",), key="1")], kind="witness")
    return _scanned(theme, office)


def _clean(theme: Theme, office: Office) -> QWidget:
    put_list(office, [Listed("ORANG LAIN")])
    return _scanned(theme, office, VISITOR)


def _shown(theme: Theme, office: Office, reference: str, who: str) -> MatchPage:
    page = MatchPage(context_of(theme, office, who), reference)
    page.refresh()
    return page


def _open(theme: Theme, office: Office, who: str, **more: object) -> MatchPage:
    kind = str(more.pop("kind", "wanted"))
    put_list(
        office,
        [WITNESS],
        str(more.pop("name", "Daftar pantau contoh")),
        kind=kind,
        expires_on=date(2027, 2, 11),
        **more,
    )
    put_list(office, [Listed("SPESIMEN ANNA M", ("1988-04-09",), key="5")], "Perekrut contoh")
    draft = _scanned(theme, office).session.draft
    assert draft is not None
    return _shown(theme, office, f"screening:{draft.screening_id}", who)


def _card(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _open(theme, office, "supervisor", kind="witness", name="Daftar pantau: saksi yang diminta datang")
    assert page.card is not None
    judge_match(office.supervisor, page.card.hit_id, "not_same", "Tempat lahir dan foto berbeda.", 0)
    page.refresh()
    page.go(1)
    page.judgement.pick(1)
    page.judgement.reason.setText(WORDS)
    return page


def _number(theme: Theme, office: Office) -> QWidget:
    put_list(office, [LOST], "Dokumen hilang dan dicuri", kind="document", as_of=date(2026, 11, 10))
    draft = _scanned(theme, office).session.draft
    assert draft is not None
    (hit_id,) = matches_of(office.officer, draft.screening_id)
    judge_match(office.officer, hit_id, "not_same", "Nomor memakai huruf O, bukan angka.", 0)
    return _shown(theme, office, "proposals", "supervisor")


def _named(theme: Theme, office: Office) -> CounterPage:
    """Somebody who named a listed number, a listed company and a wanted person."""
    put_list(office, [Listed("BUDI TELADAN", ("1970-03-04",), key="8")], "Daftar pencarian Seksi Contoh")
    phone = Listed(numbers=(("phone", "+62 812-3400-551", ""),), key="6", subject="phone")
    put_list(office, [phone], "Nomor telepon perantara", kind="phone")
    firm = Listed("CV CONTOH REKAAN SEJAHTERA", key="7", subject="company", aliases=("CONTOH REKAAN GROUP",))
    put_list(office, [firm], "Perekrut tanpa izin", kind="company")
    page = _scanned(theme, office)
    draft = page.session.draft
    assert draft is not None
    named = {"contact_phone_abroad": "0812 3400 551", "contact_recruiter": "PT Contoh Rekaan Sejahtera"}
    named["contact_guarantor"] = "Bpk Budi Teladan"
    page.session.change(draft.give(office.clock.now(), **named))
    page.sides.lists.ask()
    return page


def _named_card(theme: Theme, office: Office, place: int) -> QWidget:
    draft = _named(theme, office).session.draft
    assert draft is not None
    page = _shown(theme, office, f"screening:{draft.screening_id}", "officer")
    for _ in range(place):
        page.go(1)
    return page


def _long(theme: Theme, office: Office) -> QWidget:
    name = "ANNA MARIA SPESIMEN " + " ".join(["KEPANJANGAN"] * 6)
    entry = Listed(
        "ANNA MARIA SPESIMEN", ("1988-04-09", "1988", "1988-09-04"), aliases=(name, name + " DUA"), weak=("ANI",) * 9,
        nationalities=("UTO", "SGP", "MYS"), numbers=tuple(("passport", f"X{at}234567", "UTO") for at in range(6)),
    )  # fmt: skip
    put_list(office, [entry], "Daftar dengan nama yang panjang sekali dari pemilik yang panjang juga namanya " * 1)
    draft = _scanned(theme, office).session.draft
    assert draft is not None
    page = _shown(theme, office, f"screening:{draft.screening_id}", "supervisor")
    assert page.card is not None
    for answer in ("cannot_tell", "not_same"):
        judge_match(office.supervisor, page.card.hit_id, answer, WORDS * 3, len(page.card.said))
        page.refresh()
    return page


def _refused(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _open(theme, office, "officer")
    page.judgement.pick(0)
    page.judgement.reason.setText("beda")
    page._on_failed(Refused("match_reason_short", number=10))
    return page


def _handed(office: Office, theme: Theme) -> str:
    """A case with a match on which the counter has said something."""
    put_list(office, [Listed("ANNA MARIA SPESIMEN", ("1988-04-09",), key="1")], "Daftar pencarian Seksi Contoh")
    draft = _scanned(theme, office).session.draft
    assert draft is not None
    (hit_id,) = matches_of(office.officer, draft.screening_id)
    judge_match(office.officer, hit_id, "not_same", "Tempat lahir dan foto berbeda.", 0)
    return screening.hand_over(office.officer, replace(draft, reason="Dilihat supervisor.")).case_id or ""


def _queue(theme: Theme, office: Office) -> QWidget:
    _handed(office, theme)
    page = QueuePage(context_of(theme, office, "supervisor"))
    page.refresh()
    return page


def _case(theme: Theme, office: Office) -> QWidget:
    page = CasePage(context_of(theme, office, "supervisor"), _handed(office, theme))
    page.refresh()
    return page

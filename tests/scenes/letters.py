"""The register of letters and what proves them, painted with invented letters."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.letters.page import LettersPage
from screening_desk.gui.theme import Theme
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.letter_bundle import Bundle
from screening_desk.services.letter_marks import KeyView, MarksView
from screening_desk.services.letter_register import RegisterRow
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene

PARTNERS = ("UPTD PPA Rekaan", "Sentra Sosial Contoh", "LSM Umpama Harapan", "Rumah Aman Misal")
CODE = "3f9a 0c71 e85d 2b46 91aa 7de0 4c38 b61f"
WORDS = "tanoki-rubesa-lomigu-pedaro-kinuba"


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "letters": lambda _, theme, office: _shown(theme, office, "supervisor"),
        "letters_withdrawn": lambda _, theme, office: _shown(theme, office, "supervisor", chosen=1),
        "letters_withdraw": _asking,
        "letters_words": _words,
        "letters_head": lambda _, theme, office: _shown(theme, office, "head", on=True),
        "letters_no_key": lambda _, theme, office: _shown(theme, office, "administrator", key=False),
        "letters_key": lambda _, theme, office: _shown(theme, office, "administrator", on=True),
        "letters_many": lambda _, theme, office: _shown(theme, office, "supervisor", count=60),
        "letters_empty": lambda _, theme, office: _shown(theme, office, "supervisor", count=0),
        "letters_loading": lambda _, theme, office: LettersPage(context_of(theme, office, "supervisor")),
        "letters_error": lambda _, theme, office: _failed(theme, office, Unavailable("busy")),
        "letters_refused": lambda _, theme, office: _failed(theme, office, Refused("partner_key_wrong")),
    }


def rows(office: Office, count: int) -> tuple[RegisterRow, ...]:
    """Invented letters: sealed ones, one that is void, one that was withdrawn."""
    now = office.clock.now()
    found = []
    for place in range(count):
        gone = place == 1
        found.append(
            RegisterRow(
                letter_id=f"{place:032x}",
                register_number=f"RJ-BKL2-2026-{count - place:04d}",
                at=now - timedelta(hours=7 * place, minutes=13 * place),
                by="S. Contoh",
                partner_id=f"{place % 4:032x}",
                partner=PARTNERS[place % 4],
                kind="hand_over" if place == 5 else "letter",
                partner_key="age1" + "q" * 58 if place % 2 == 0 else "",
                word="JIY5-MOLH-4GK7-OZL7" if place < 5 else "",
                sealed=place < 4,
                prints=min(place, 2),
                exports=1 if place % 3 == 1 else 0,
                void=place == 3,
                withdrawn_at=now if gone else None,
                withdrawn_by="S. Contoh" if gone else "",
                reason="Alamat mitra keliru; surat baru terbit" if gone else "",
            )
        )
    return tuple(found)


def _shown(
    theme: Theme, office: Office, who: str, *, chosen: int = 0, count: int = 7, on: bool = False, key: bool = True
) -> LettersPage:
    page = LettersPage(context_of(theme, office, who))
    made = KeyView(CODE, "Kantor Imigrasi Contoh", office.clock.now(), "V. Umpama") if key else None
    marks = MarksView(on, on, made) if page.beside_marks.isVisibleTo(page) else None
    page.show_view((rows(office, count) if page.beside_letter.isVisibleTo(page) else (), marks))
    if count:
        page.table.setCurrentIndex(page.model.index(chosen, 0))
    return page


def _asking(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page.beside_letter.reason.setText("Alamat mitra keliru")
    page.beside_letter.edited.emit()
    page.keys["withdraw"].trigger()
    return page


def _words(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page._say_bundle(Bundle("RJ-BKL2-2026-0007.pdf.age", b"", WORDS))
    return page


def _failed(theme: Theme, office: Office, error: Exception) -> QWidget:
    page = _shown(theme, office, "supervisor")
    page._on_failed(error)
    return page

"""The demo journey: a window played by keys alone, from the scan to the letter, with a picture of each step."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from screening_desk.demo import ACCOUNTS, SPECIMEN, Account, passport
from screening_desk.gui.hands import Hands
from screening_desk.gui.main_window import MainWindow
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.shell import Shell
from screening_desk.services.access import Role

T = TypeVar("T", bound=QWidget)
CITIZEN = passport("CONTOH", "SITI MELATI", "C1234567", "IDN", "900101", "F", "310101")
VISITOR = passport("SPESIMEN", "ELISA JOHANA", "T45X0071", "UTO", "910305", "F", "310314")


class Journey:
    """Plays a window step by step; each step waits for what a person would see before going on."""

    def __init__(self, window: MainWindow, folder: Path | None = None) -> None:
        self.window = window
        self.hands = Hands(window, window.settled)
        self._folder = folder
        self._pictures = 0

    def sign_in(self, account: Account) -> None:
        """Type name and passphrase at the door."""
        page = self.page(SignInPage)
        self.hands.wait(page.ui.username.isVisible, "the door is shown")
        self.picture("masuk")
        if page.ui.username.text():
            page.ui.username.setFocus()
            page.ui.username.selectAll()
        self.hands.type(account.username + "\r")
        self.hands.type(account.passphrase + "\r")
        self.hands.wait(lambda: self.window.shell is not None, "the pages are shown", 30)
        self.hands.rest(0.3)

    def clean_traveller(self) -> int:
        """An Indonesian arriving with nothing to report, and how many keys that took after the scan."""
        self._scan(CITIZEN)
        self.picture("warga-dipindai")
        keys = ["K", "1", "2", "2", "2", "2", "2", "2"]
        for key in keys:
            self.hands.press(key)
        self.picture("warga-selesai-diisi")
        self.hands.press("Ctrl+Return")
        self.hands.wait(lambda: self.page(CounterPage).place == "waiting", "the screening is saved")
        self.hands.rest(0.2)
        self.picture("warga-tersimpan")
        return len(keys) + 1

    def flagged_traveller(self) -> None:
        """A visitor whose companion answers for her, handed to the supervisor with a reason."""
        self._scan(VISITOR)
        self.hands.press("3")
        self.hands.type("C1\r")
        self.hands.type("20012027")
        self.hands.rest(0.1)
        for key in ("1", "K", "1", "1", "2", "1", "1"):
            self.hands.press(key)
        if self.page(CounterPage).closed:
            self.picture("mode-tertutup")
            self.hands.press("Ctrl+D")
        self.picture("pelintas-ditandai")
        self.hands.press("F8")
        self.hands.wait(lambda: isinstance(self._focus(), QPlainTextEdit | QTextEdit), "the reason is asked")
        self.hands.type("Penyerta menjawab untuknya.")
        self.hands.press("F8")
        self.hands.wait(lambda: self.page(CounterPage).place == "handed", "the screening is handed over")
        self.picture("diserahkan")

    def lock(self) -> None:
        """Lock, as before leaving the desk."""
        self.hands.press("Ctrl+L")
        self.hands.wait(lambda: self.window.shell is None, "the program is locked")
        self.hands.rest(0.2)

    def supervisor_decides(self) -> None:
        """Open the case that waits, read, and decide to refer."""
        self.hands.press("Ctrl+2")
        self.hands.wait(lambda: isinstance(self._front(), QueuePage), "the queue is shown")
        self.hands.rest(0.4)
        self.picture("antrean")
        self.hands.press("Return")
        self.hands.wait(lambda: isinstance(self._front(), CasePage), "the case is opened")
        self.hands.rest(0.5)
        self.picture("kasus")
        self.answer_case()
        self.picture("telaah-tersimpan")
        self.decide_case()
        self.picture("keputusan")

    def answer_case(self) -> None:
        """Answer each item of the own reading, write why, and save."""
        for key in ("2", "1", "1", "1", "2"):
            self.hands.press(key)
        self.page(CasePage).reading.certainty.setFocus()
        self.hands.press("4")
        self._write("Di ruang terpisah, paspor dipegang penyerta.")
        self.hands.press("Ctrl+S")
        self.hands.rest(0.6)

    def decide_case(self) -> None:
        """May proceed, with a referral to services, and the reason."""
        case = self._front()
        if case is not None:
            case.setFocus()
        self.hands.press("1")
        self.hands.press("R")
        self._write("Sejalan pada dua telaah; rujukan disetujui.")
        self.hands.press("Ctrl+Return")
        self.hands.rest(0.6)

    def refer(self, target: Path | None = None) -> None:
        """Choose services and partner, record consent, issue the letter, and export it where ``target`` says."""
        self.hands.press("F9")
        self.hands.wait(lambda: isinstance(self._front(), ReferralPage), "the referral is shown")
        page = self.page(ReferralPage)
        self.hands.wait(lambda: page.view is not None, "the referral is read")
        for key in ("1", "3", "M"):
            self.hands.press(key)
        self.hands.press("Ctrl+F")
        self._choose_partner(page, "UPTD PPA Rekaan")
        self.picture("rujukan")
        self.hands.press("Alt+U")
        self._consent(page)
        self.picture("persetujuan")
        self.hands.press("Ctrl+S")
        self.hands.wait(lambda: page.standing() is not None, "the consent is recorded")
        self.hands.rest(1.0)
        self.picture("pratinjau-surat")
        self.hands.press("Ctrl+Return")
        self.hands.wait(lambda: page.shown_letter() is not None, "the letter is issued")
        self.hands.rest(0.8)
        self.picture("surat-terbit")
        if target is not None:
            page.choose_file = lambda _parent, _title, suggested: target / suggested
            self.hands.press("Ctrl+E")
            self.hands.wait(lambda: any(target.glob("*.pdf")), "the letter is exported")
            self.hands.rest(0.3)

    def _choose_partner(self, page: ReferralPage, name: str) -> None:
        for _ in range(12):
            partner = page.recipients.partner()
            if partner is not None and partner.name == name:
                return
            self.hands.press("Down")
        raise LookupError(f"{name} is not in the directory")

    def _consent(self, page: ReferralPage) -> None:
        """Fill the form as it is answered: who, what, which services, language, how, understood, safe to carry."""
        form = page.form
        for choice in (form.given_by, form.how, form.safe):
            choice.setFocus()
            self.hands.press("Right")
            self.hands.press("Space")
        boxes = [form.scope[group] for group in ("age_band", "sex", "language", "needs")]
        boxes += [form.purposes[service] for service in ("complaint", "social")]
        for box in (*boxes, form.understood):
            box.setFocus()
            self.hands.press("Space")
        for field, text in ((form.language, "Inggris"), (form.interpreter, "JB-04")):
            field.setFocus()
            self.hands.type(text)

    def page(self, kind: type[T]) -> T:
        """Return the page of a kind that is shown."""
        found = [page for page in self.window.findChildren(kind) if page.isVisible()]
        if not found:
            raise LookupError(f"no {kind.__name__} is shown")
        return found[0]

    def picture(self, name: str) -> None:
        """Keep a picture of the window, numbered."""
        if self._folder is not None:
            self._pictures += 1
            self.hands.rest(0.15)
            self.window.grab().save(str(self._folder / f"{self._pictures:02d}-{name}.png"))

    def _scan(self, text: str) -> None:
        self.hands.scan(text)
        self.hands.wait(lambda: self.page(CounterPage).place == "case", "the traveller is shown")
        self.hands.rest(0.3)

    def _write(self, text: str) -> None:
        """Type into the first text box that waits to be filled."""
        boxes = [box for box in self.window.findChildren(QPlainTextEdit) if box.isVisible() and box.isEnabled()]
        box = next(box for box in boxes if not box.toPlainText() and not box.isReadOnly())
        box.setFocus()
        self.hands.type(text)

    def _front(self) -> QWidget | None:
        shell: Shell | None = self.window.shell
        return shell.current() if shell is not None else None

    def _focus(self) -> QWidget | None:
        return QApplication.focusWidget()


def account(role: Role) -> Account:
    """Return the demo account of a role."""
    return next(each for each in ACCOUNTS if each.role is role)


def play(application: QApplication, window: MainWindow, folder: Path) -> int:
    """Play everything once and leave the pictures and the letter in ``folder``."""
    qInstallMessageHandler(_tell)
    window.show()
    folder.mkdir(parents=True, exist_ok=True)
    journey = Journey(window, folder)
    steps: tuple[Callable[[], object], ...] = (
        lambda: journey.sign_in(account(Role.OFFICER)),
        journey.clean_traveller,
        journey.flagged_traveller,
        journey.lock,
        lambda: journey.sign_in(account(Role.SUPERVISOR)),
        journey.supervisor_decides,
        lambda: journey.refer(folder),
        journey.lock,
    )
    for step in steps:
        step()
        application.processEvents()
    print(folder)
    return 0


def _tell(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for a line it repeats for every window that no screen shows."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


__all__ = ["CITIZEN", "SPECIMEN", "VISITOR", "Journey", "account", "play"]

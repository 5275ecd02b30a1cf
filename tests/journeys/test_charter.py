"""A charter by keys alone: one form, a passport each, each answered for itself, with what a day brings between.

12 people in a normal run; SCREENING_DESK_PROOF=full makes it 40.
"""

from __future__ import annotations

import os
from collections import Counter

from screening_desk.demo import passport
from screening_desk.gui.hands import BEAT, Hands
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.group.page import GroupPage
from screening_desk.gui.play import account
from screening_desk.services import groups
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.test_group import ADDRESS

FULL = os.environ.get("SCREENING_DESK_PROOF") == "full"
PEOPLE, CHANGED, HANDED, LEFT, LOCKED, KILLED = (40, 7, 15, 22, 25, 30) if FULL else (12, 2, 4, 6, 8, 10)
"""How many, who stays elsewhere, who goes to the supervisor, who belongs to no group, and before whom the desk breaks off."""
FORM = ("CT 417, 24-11-2026 14.05", "PT Wisata Rekaan", "", "", "CT 418, 30-11-2026", ADDRESS, str(PEOPLE))
CLEAN = ("K", "1", "2", "2", "2", "2", "2", "2")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class QuickHands(Hands):
    """An officer who does this all day."""

    def rest(self, seconds: float = BEAT) -> None:
        """Wait only as long as the program needs."""
        super().rest(min(seconds, BEAT))


def traveller(number: int) -> str:
    """The zone of somebody who comes home with the group."""
    name = f"ORANG {LETTERS[number // 26]}{LETTERS[number % 26]}"
    return passport("CONTOH", name, f"C{number:07d}", "IDN", "900101", "F", "310101")


class Charter:
    """An officer, the program and the group; each step leaves the desk ready for the next passport."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.start()

    def start(self) -> None:
        """Start the program and sign in."""
        self.journey = self.program.start()
        self.hands = self.journey.hands = QuickHands(self.journey.window, self.journey.window.settled)
        self.sign_in()

    def sign_in(self) -> None:
        """Sign in; the pages are new ones."""
        self.journey.sign_in(account(Role.OFFICER))
        self.counter = self.journey.page(CounterPage)

    def at(self, place: str) -> None:
        """Wait until the counter is there."""
        self.hands.wait(lambda: self.counter.place == place, f"the counter is at {place}")

    def open(self) -> None:
        """Alt+O, the fields one after the other, Ctrl+Enter."""
        self.hands.press("Alt+O")
        self.group = self.journey.page(GroupPage)
        self.hands.wait(self.group.form.fields["group_flight"].hasFocus, "the form waits")
        for words in FORM:
            self.hands.type(words)
            self.hands.press("Tab")
        self.hands.press("Ctrl+Return")
        self.hands.wait(lambda: self.group.model.rowCount() == PEOPLE, "every place waits")

    def read(self, number: int) -> None:
        """Lay a passport on the reader, wherever the keyboard is."""
        self.hands.scan(traveller(number))
        self.at("case")
        draft = self.counter.session.draft
        assert draft is not None
        assert draft.given["group_address"].carried
        assert not draft.answers, "nobody answers for anybody else"

    def answer(self, keys: tuple[str, ...] = CLEAN) -> None:
        """Answer for this person and save."""
        for key in keys:
            self.hands.press(key)
        self.hands.press("Ctrl+Return")
        self.at("waiting")

    def change_address(self) -> None:
        """Stay elsewhere than the group."""
        self.hands.press("Alt+O")
        self.hands.press("Alt+U")
        self.group.form.fields["group_address"].setFocus()
        self.hands.press("Ctrl+A")
        self.hands.type("Rumah saudara")
        self.hands.press("Alt+U")
        self.hands.press("Esc")

    def take_out(self) -> None:
        """Whoever is open does not belong to the group."""
        self.hands.press("Alt+O")
        self.hands.wait(lambda: self.group.table.hasFocus() and self.group.keys["out"].isEnabled(), "the list is shown")
        self.hands.press("Delete")
        self.hands.press("Esc")

    def hand_over(self) -> None:
        """Give the person to the supervisor, with a reason."""
        self.hands.press("F8")
        self.hands.type("Contoh")
        self.hands.press("F8")
        self.at("handed")

    def lock(self) -> None:
        """Lock in the middle of an answer and come back to the same person."""
        self.hands.press("K")
        self.journey.lock()
        self.sign_in()
        self.hands.press("Alt+L")
        self.at("case")

    def kill(self) -> None:
        """Lose the program, start it again, and choose the group; then the person who was open."""
        self.program.stop()
        self.start()
        self.hands.press("Alt+O")
        self.group = self.journey.page(GroupPage)
        self.hands.wait(lambda: bool(self.group.choice.model.rows()), "the group of before is offered")
        self.hands.press("Return")
        self.hands.wait(lambda: self.group.model.rowCount() == PEOPLE, "the group is open again")
        self.hands.press("Esc")
        self.hands.press("Alt+L")
        self.at("case")

    def saved(self) -> Counter[str]:
        """How the people of the one open group stand on disk."""
        signed = self.journey.window.signed
        assert signed is not None
        (group,) = groups.open_groups(signed.desk)
        return Counter(member.state for member in groups.view_group(signed.desk, group.group_id).members)


def test_a_charter_in_one_go(program: Program) -> None:
    charter = Charter(program)
    charter.open()
    between = {CHANGED: charter.change_address, LEFT: charter.take_out, LOCKED: charter.lock, KILLED: charter.kill}
    for number in range(1, PEOPLE + 1):
        charter.read(number)
        if number == HANDED:
            charter.hand_over()
            continue
        if number in between:
            between[number]()
        charter.answer(CLEAN[1:] if number == LOCKED else CLEAN)
    people = charter.group.people
    told = f"{PEOPLE - 1} dari {PEOPLE} dipindai · {PEOPLE - 2} selesai · 1 di supervisor · 1 diubah"
    charter.hands.wait(
        lambda: people.isVisible() and people.state() == told, "the list comes back by itself and is whole"
    )
    assert charter.saved() == {"finished": PEOPLE - 2, "handed_over": 1}
    members = [line.member for line in people.model.rows() if line.member is not None]
    assert [one.position for one in members if one.changed] == [CHANGED]
    charter.read(CHANGED)
    banner = charter.counter.case.banner
    charter.hands.wait(lambda: f"nomor {CHANGED}" in banner.title(), "the same passport again is told")

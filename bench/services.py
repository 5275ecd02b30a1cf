"""Figures of the lower layers: reading, judging, saving against raw SQLCipher, signing in, a letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tests.letters import views

from bench.figures import Figure, each, median, p95, times
from bench.floor import Floor
from bench.past import people
from screening_desk import letters
from screening_desk.demo import ACCOUNTS
from screening_desk.letters.proof import issue
from screening_desk.letters.proof.office_key import new_key
from screening_desk.letters.proof.seal import seal
from screening_desk.reference.instruments import Instrument
from screening_desk.rules import instruments
from screening_desk.rules.assessment import Answer, Situation, assess
from screening_desk.rules.outcome import Given
from screening_desk.services import entry, screening
from screening_desk.services.door import Door
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.entry import SignedIn
from screening_desk.services.judging import ScreeningView

TURN = 5  # saves of one kind before it is the other's turn


def pure(signed: SignedIn, count: int) -> list[Figure]:
    """Assessing answers; pure work."""
    catalogue = signed.desk.reference.catalogue
    answers: dict[str, Answer] = dict.fromkeys(catalogue.quick, "no")
    situation = Situation(mode="arrival", age=30)
    return [
        Figure("assess", median(times(lambda: assess(answers, catalogue, situation), count)) * 1000, "us", 1000),
        *(figure for each in signed.desk.reference.content.instruments for figure in full_list(each, count)),
    ]


def full_list(instrument: Instrument, count: int) -> list[Figure]:
    """Judging the longest list of an instrument: everything answered, and nothing, when every item may change it."""
    profile, items = max(instrument.lists.items(), key=lambda each: len(each[1]))
    every = {item.id: Given("yes" if place % 2 else "no") for place, item in enumerate(items)}
    return [
        Figure(
            f"{name}_{instrument.id}",
            median(times(partial(instruments.assess, given, instrument, profile), count)) * 1000,
            "us",
            1000,
        )
        for name, given in (("assess", every), ("assess_empty", {}))
    ]


def clean(signed: SignedIn, identity: Identity) -> ScreeningView:
    """Open a screening and answer everything with nothing to report."""
    desk = signed.desk
    view = screening.open_screening(desk, identity, "arrival")
    now = desk.clock.now()
    draft: Draft = replace(view.draft, accompanied=False)
    draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, "no")
    return screening.look_at(desk, draft)


def finish(signed: SignedIn, count: int) -> tuple[list[float], ScreeningView]:
    """Return how long it took to finish and durably save each of ``count`` screenings."""
    taken, last = [], None
    for identity in people(count):
        last = clean(signed, identity)
        taken += each(lambda view: screening.finish(signed.desk, view.draft), [last])
    if last is None:
        raise ValueError("nothing to finish")
    return taken, last


def against_raw(signed: SignedIn, folder: Path, count: int) -> list[Figure]:
    """Finishing a screening against the floor, save by save in turns: the disk may be busy."""
    floor = Floor(signed, folder)
    taken, least = [], []
    for identity in people(count):
        view = clean(signed, identity)
        floor.watch()
        taken += times(partial(screening.finish, signed.desk, view.draft), 1)
        least.append(floor.repeat())
    floor.close()
    return [
        Figure("finish_vs_raw", median(taken) / median(least), "times", 2, 1),
        Figure("finish_p95", p95(taken), "ms", None, p95(least)),
    ]


def sign_in(door: Door, count: int) -> Figure:
    """Signing in: the key derivation is most of it, on purpose."""
    officer = ACCOUNTS[1]

    def once() -> None:
        signed = entry.sign_in(door, officer.username, officer.passphrase)
        entry.leave(signed.desk)

    return Figure("sign_in", median(times(once, count)) / 1000, "s", 1.0)


def letter(count: int) -> Figure:
    """One referral letter with its reply slip."""
    view = views.letter()
    return Figure("letter", median(times(lambda: letters.referral(view), count)), "ms", 120)


def signed_letter(count: int) -> Figure:
    """The same with its check code and the station's seal."""
    view, key = views.letter(), new_key("Kantor Imigrasi Rekaan", datetime.now(UTC))

    def make() -> bytes:
        pdf, _, _ = issue.with_code(view, key, "00" * 16)
        return seal(pdf, key, "00" * 16)

    return Figure("signed_letter", median(times(make, count)), "ms", 200)


def officer() -> tuple[str, str]:
    """Return user name and passphrase of the bench's officer."""
    return ACCOUNTS[1].username, ACCOUNTS[1].passphrase

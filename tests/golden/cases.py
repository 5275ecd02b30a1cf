"""The answers whose results are kept: by hand what each rule turns on, and a spread of many."""

from __future__ import annotations

import random
from typing import Any, get_args

from screening_desk.reference.indicators import Answer as CounterAnswer
from screening_desk.reference.indicators import Catalogue, Mode
from screening_desk.reference.instruments import Answer, How, Instrument

Plain = dict[str, Any]
SPREAD = 40
COUNTER = {
    "nothing": "",
    "all of the quick list no": "Q1=no P3=no C11=no C4=no P2=no",
    "one weak": "Q1=yes P3=no",
    "weak in two elements": "Q1=yes C9=yes",
    "one strong": "C5=yes",
    "act, means and purpose": "P2=yes C5=yes T3=yes",
    "hurt now": "C2=yes C2.now=yes",
    "hurt long ago": "C2=yes C2.now=no",
    "help not known": "C2=yes B=unknown",
    "help needed": "B=yes",
    "papers kept but given back": "C4=no C4a=yes",
    "nobody knows": "Q1=unknown P3=unknown C11=not_asked C4=not_asked",
}
"""Each is judged for an adult and for a child at a departure; a child's answers come with the child."""
BY_HAND = {
    "labour": {
        "nothing": "",
        "means, exploitation and coercion": "DR01 DR02 EX01 EX02 CD01 CD06",
        "exploited without means": "EX01 EX02 -DR01 -CR01 -AV01 -CD01 -AD01",
        "nothing found": "-DR01 -CR01 -AV01 -EX01 -CD01 -AD01",
        "deceived and exploited": "DR01 DR04 EX02 EX03 EX04 -CD01",
        "coercion without means": "EX01 EX02 CD01 CD02 -DR01 -CR01 -AV01 -AD01",
        "scam compound": "DR01 DR07 CR05 EX01 EX03 CD01 CD03 CD06 CD07",
        "one strong is not enough": "CR01",
        "the act of a child": "ACT01 EX01 EX06",
        "violence disputed": "CR01 CR05",
    },
    "transit": {
        "nothing": "",
        "context alone": "TP01 TP02 TG01 TG02 TR01",
        "context and a no": "TG02 -TC02",
        "papers kept": "TC01",
        "too good pay": "TD02",
        "scam compound": "TG02 TD01 TF01 TF02",
        "child alone": "TA01",
        "all facts no": "-TC01 -TC02 -TC03 -TD01 -TD02 -TF01 -TF02",
    },
}


def counter(catalogue: Catalogue) -> list[Plain]:
    """Return cases of the counter list: mode, age, companion and answers."""
    found: list[Plain] = []
    for name, written in COUNTER.items():
        answers = dict(pair.split("=") for pair in written.split())
        for age in (30, 15):
            who = "adult" if age == 30 else "child"
            found.append(_at(f"{name}, {who}", "departure", age, False, answers))
    chance = random.Random(catalogue.version)
    keys = [*catalogue.by_id, *catalogue.follow_ups]
    for number in range(SPREAD):
        picked = chance.sample(keys, chance.randint(1, 12))
        answers = {key: chance.choice(get_args(CounterAnswer)) for key in picked}
        mode, years = chance.choice(get_args(Mode)), chance.choice([None, 9, 17, 18, 44])
        found.append(_at(f"spread {number + 1}", mode, years, chance.choice([None, True, False]), answers))
    return found


def _at(name: str, mode: str, age: int | None, accompanied: bool | None, answers: dict[str, str]) -> Plain:
    return {"name": name, "mode": mode, "age": age, "accompanied": accompanied, "answers": answers}


def of(instrument: Instrument) -> list[Plain]:
    """Return cases of an instrument: list and answers, each with how it is known."""
    found: list[Plain] = []
    for profile in instrument.lists:
        for name, written in BY_HAND.get(instrument.id, {}).items():
            answers = {key.lstrip("-"): _told("no" if key[0] == "-" else "yes") for key in written.split()}
            found.append({"name": f"{name}, {profile}", "profile": profile, "answers": answers})
        all_yes = {item.id: ["yes", "seen"] for item in instrument.lists[profile]}
        found.append({"name": f"everything, {profile}", "profile": profile, "answers": all_yes})
    chance = random.Random(f"{instrument.id} {instrument.version}")
    for number in range(SPREAD):
        profile = chance.choice(list(instrument.lists))
        picked = chance.sample(sorted(instrument.by_id), chance.randint(1, 25))
        answers = {key: _given(chance) for key in picked}
        found.append({"name": f"spread {number + 1}", "profile": profile, "answers": answers})
    return found


def _told(answer: str) -> list[str | None]:
    return [answer, "told"]


def _given(chance: random.Random) -> list[str | None]:
    answer = chance.choice(["yes", "yes", *get_args(Answer)])
    return [answer, chance.choice(get_args(How)) if answer in {"yes", "no"} else None]

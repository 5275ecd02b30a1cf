"""`screening-desk training check`: for a trainer who writes cases. Needs no store and no window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from screening_desk import reference
from screening_desk.reference import Reference, ReferenceError, training  # noqa: A004 - its own error
from screening_desk.reference.training import Case
from screening_desk.services.training_check import problems


def run(options: argparse.Namespace) -> int:
    """Check each file. 0: all of them hold; 1: something is wrong, one sentence a line; 2: a file cannot be read."""
    data, worst, ids = reference.load(), 0, dict[str, str]()
    for file in _files(options.file):
        try:
            case = training.read(file)
        except ReferenceError as fault:
            print(f"not done: {fault}", file=sys.stderr)
            worst = 2
            continue
        found = [*_twice(case, file, ids), *problems(case, data)]
        for each in found:
            print(f"{file.name}: {each}")
        if not found:
            print(_holds(case, file, data))
        worst = max(worst, 1 if found else 0)
    return worst


def _files(places: list[Path]) -> list[Path]:
    """Folders stand for the cases in them; none named stands for those of the program."""
    found: list[Path] = []
    for place in places or [training.FOLDER]:
        found += sorted(place.glob("*.toml")) if place.is_dir() else [place]
    return found


def _twice(case: Case, file: Path, ids: dict[str, str]) -> list[str]:
    shipped = training.load().get(case.id)
    if case.id in ids:
        return [f"{ids[case.id]} has the id {case.id} too."]
    ids[case.id] = file.name
    if shipped is not None and shipped != case:
        return [f"The program has a case {case.id} of its own; choose another id."]
    return []


def _holds(case: Case, file: Path, data: Reference) -> str:
    level = data.catalogue.levels[case.key.level].en
    ends = {"proceed": "may proceed", "hand_over": "to the supervisor", "danger": "to the supervisor now"}
    return f"{file.name}: holds ({case.mode}, {level}, {ends[case.key.outcome]})"

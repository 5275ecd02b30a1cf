"""`screening-desk training check`: for a trainer who writes cases. Needs no store and no window.

It speaks Indonesian, as trainers do, and English with `--english`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from screening_desk import reference
from screening_desk.reference import Reference, ReferenceError, training  # noqa: A004 - its own error
from screening_desk.reference.text import Language, Text
from screening_desk.reference.training import Case
from screening_desk.services.training_check import problems
from screening_desk.services.training_file import faults


def run(options: argparse.Namespace) -> int:
    """Check each file. 0: all of them hold; 1: something is wrong, one sentence a line; 2: a file cannot be read."""
    language: Language = "en" if options.english else "id"
    data, worst, ids = reference.load(), 0, dict[str, str]()
    for file in _files(options.file):
        unread = faults(file)
        try:
            case = training.read(file)
        except ReferenceError as fault:
            for each in unread or (Text(str(fault), str(fault)),):
                print(f"{file.name}: {each.get(language)}", file=sys.stderr)
            worst = 2
            continue
        found = [*_twice(case, file, ids), *problems(case, data)]
        for each in found:
            print(f"{file.name}: {each.get(language)}")
        if not found:
            print(f"{file.name}: {_holds(case, data).get(language)}")
        worst = max(worst, 1 if found else 0)
    return worst


def _files(places: list[Path]) -> list[Path]:
    """Folders stand for the cases in them; none named stands for those of the program."""
    found: list[Path] = []
    for place in places or [training.FOLDER]:
        found += sorted(place.glob("*.toml")) if place.is_dir() else [place]
    return found


def _twice(case: Case, file: Path, ids: dict[str, str]) -> list[Text]:
    shipped = training.load().get(case.id)
    if case.id in ids:
        return [
            Text(
                f"id {case.id} sudah dipakai {ids[case.id]}. Pilih id lain.",
                f"{ids[case.id]} has the id {case.id} too; choose another id.",
            )
        ]
    ids[case.id] = file.name
    if shipped is not None and shipped != case:
        return [
            Text(
                f"id {case.id} sudah dipakai kasus bawaan program. Pilih id lain.",
                f"The program has a case {case.id} of its own; choose another id.",
            )
        ]
    return []


def _holds(case: Case, data: Reference) -> Text:
    level = data.catalogue.levels[case.key.level]
    ends = {
        "proceed": Text("boleh lanjut", "may proceed"),
        "hand_over": Text("ke supervisor", "to the supervisor"),
        "danger": Text("ke supervisor sekarang", "to the supervisor now"),
    }[case.key.outcome]
    return Text(f"benar ({case.mode}, {level.id}, {ends.id})", f"holds ({case.mode}, {level.en}, {ends.en})")

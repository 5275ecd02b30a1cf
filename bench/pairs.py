"""Two names beside each other: average precision on labelled pairs, beside rapidfuzz and, where it is given, nomenklatura.

``python3 -m bench.pairs [--peer PYTHON] [--public CSV]``: PYTHON is an interpreter of another environment that has
nomenklatura (MIT; it is no part of this one), CSV a file of labelled pairs with the columns name1, name2 and is_match and, if
there is one, schema, as in contrib/name_bench/cases.csv of its repository. No foreign pairs are kept here.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from rapidfuzz import fuzz

from bench.figures import Figure
from screening_desk.matching import compare_names

OWN = Path(__file__).parents[1] / "tests" / "data" / "name-pairs.toml"
Row = tuple[str, str, bool]

PEER = """
import json, sys, uuid
from followthemoney import ValueEntity, model
from nomenklatura.matching.logic_v2.model import LogicV2

def person(name):
    found = ValueEntity(model.get("Person"), {"id": uuid.uuid4().hex})  # scores are cached by id
    found.add("name", name)
    return found

config = LogicV2.default_config()
rows = json.load(sys.stdin)
json.dump([LogicV2.compare(person(one), person(other), config).score for one, other in rows], sys.stdout)
"""


def figures(peer: str = "", public: Path | None = None) -> list[Figure]:
    """Return average precision in hundredths for the project's own pairs, and for those of `public`."""
    found = _figures("names_pairs", own(), peer, 90)
    return found + (_figures("names_pairs_public", foreign(public), peer, 79) if public else [])


def own() -> list[Row]:
    """The pairs of the project; what is possible counts as alike, as somebody has to look at it."""
    table = tomllib.loads(OWN.read_text("utf-8"))
    rows = [row for group in table.values() if not group.get("cut_short") for row in group["pairs"]]
    return [(one, other, verdict != "different") for one, other, verdict, _ in rows]


def foreign(path: Path) -> list[Row]:
    """The people among the pairs of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row.get("schema", "Person") == "Person"]
    return [(row["name1"], row["name2"], row["is_match"].lower() == "true") for row in rows]


def _figures(label: str, rows: Sequence[Row], peer: str, target: float) -> list[Figure]:
    pairs = [row[:2] for row in rows]
    labels = [row[2] for row in rows]

    def precision(score: Callable[[str, str], float]) -> float:
        return average_precision([score(one, other) for one, other in pairs], labels) * 100

    mine = precision(lambda one, other: compare_names(one, other).score)
    found = [Figure(label, mine, "%", target, precision(fuzz.token_sort_ratio))]
    if peer:
        done = subprocess.run([peer, "-c", PEER], input=json.dumps(pairs), capture_output=True, check=True, text=True)
        theirs = average_precision(json.loads(done.stdout), labels) * 100
        found.append(Figure(f"{label}_beside_nomenklatura", mine, "%", theirs, theirs))
    return found


def average_precision(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """Return the precision at each score, weighed by the share of all true pairs that it adds; equal scores count together."""
    total, found, seen, area = sum(labels), 0, 0, 0.0
    ranked = sorted(zip(scores, labels, strict=True), key=lambda each: -each[0])
    for _, equal in groupby(ranked, key=lambda each: each[0]):
        group = [label for _, label in equal]
        seen += len(group)
        found += sum(group)
        area += sum(group) / total * found / seen
    return area


def main() -> int:
    """Print the figures of pairs as a JSON list."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--peer", default="", help="a Python interpreter that has nomenklatura")
    parser.add_argument("--public", type=Path, help="a CSV file of labelled pairs")
    options = parser.parse_args()
    print(json.dumps([figure.packed() for figure in figures(options.peer, options.public)], indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

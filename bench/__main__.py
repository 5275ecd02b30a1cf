"""``python3 dev.py bench [--quick]``: every figure as one JSON list on standard output."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from bench import building, casework, links, lists, movement, mrz, names, pairs, quality, screens, services, window
from bench.figures import Figure, median
from bench.past import office
from screening_desk.services import entry
from screening_desk.services.door import Door

SMALL, LARGE, HISTORY = 10_000, 100_000, 1_000_000


def main() -> int:
    """Measure everything and print it; progress goes to standard error."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer past screenings and repetitions, under a minute")
    parser.add_argument("--past", type=int, help="past screenings in the large store")
    options = parser.parse_args()
    large = options.past or (SMALL if options.quick else LARGE)
    count = 40 if options.quick else 200
    with tempfile.TemporaryDirectory(prefix="screening-desk-bench-") as folder:
        figures = measure(Path(folder), large, count)
    print(json.dumps([figure.packed() for figure in figures], indent=1))
    return 0


def measure(folder: Path, large: int, count: int) -> list[Figure]:
    """Take every figure on a store with ``large`` past screenings; growth against a store a tenth as large."""
    say(f"making an office with {large} past screenings")
    signed = office(folder / "large", large)
    figures = services.pure(signed, count * 5)
    say("reading zones beside other readers")
    figures += mrz.figures(turns=3 if count < 100 else 9)
    say("finding names")
    figures += names.figures(SMALL if count < 100 else LARGE, count * 5)
    figures += pairs.figures()
    figures += [] if count < 100 else [names.memory(LARGE), *names.figures(1_000_000, count, peer=False)]
    figures += [services.letter(count // 4), services.signed_letter(count // 4)]
    say("finishing screenings")
    figures += services.against_raw(signed, folder, count * 2)
    say("scanning at the counter")
    figures += screens.scan_to_painted(signed, count // 2)
    alone = next(figure.value for figure in figures if figure.name == "scan_to_painted_p95")
    figures += [] if count < 100 else lists.beside_scans(signed, folder, count // 4, alone)
    entry.leave(signed.desk)
    figures += window.figures(folder / "large", count // 4)
    door = Door(folder / "large", signed.desk.reference, signed.desk.clock)
    figures.append(services.sign_in(door, 5))
    say("starting the program")
    figures.append(screens.start_to_sign_in(folder / "large", 5))
    figures.append(growth(folder, large, count))
    figures += counting(door, count // 10)
    say(f"looking up travellers among {HISTORY if count >= 100 else SMALL} past screenings")
    figures += movement.figures(folder / "movement", HISTORY if count >= 100 else SMALL, count // 5)
    say("asking for links")
    signed = entry.sign_in(door, *services.officer())
    figures += links.figures(signed, max(count // 4, 5))
    entry.leave(signed.desk)
    say("opening a long case, and the work list of many")
    figures += casework.figures(folder / "casework", max(count // 10, 3))
    say("loading a watch list")
    figures += lists.figures(folder / "lists", SMALL if count < 100 else 1_000_000)
    say("making the index of a watch list beside a screen")
    figures += building.figures(folder / "building", SMALL if count < 100 else LARGE)
    return figures


def counting(door: Door, count: int) -> list[Figure]:
    """Counting what the questions were good for comes last: it gives the past screenings their answers."""
    say("answering the past screenings and counting them")
    signed = entry.sign_in(door, *services.officer())
    taken = quality.figures(signed, count)
    entry.leave(signed.desk)
    return taken


def growth(folder: Path, large: int, count: int) -> Figure:
    """Finishing on the large store against the same on one a tenth its size, in turns: the machine may be busy."""
    say(f"making an office with {large // 10} past screenings")
    small = office(folder / "small", large // 10)
    door = Door(folder / "large", small.desk.reference, small.desk.clock)
    big = entry.sign_in(door, *services.officer())
    of_small, of_big = [], []
    for _ in range(max(count // services.TURN, 1)):
        of_small += services.finish(small, services.TURN)[0]
        of_big += services.finish(big, services.TURN)[0]
    for signed in (small, big):
        entry.leave(signed.desk)
    return Figure(f"growth_{_short(large // 10)}_{_short(large)}", median(of_big) / median(of_small), "times", 1.33, 1)


def _short(count: int) -> str:
    return f"{count // 1_000_000}m" if count >= 1_000_000 else f"{count // 1000}k"


def say(text: str) -> None:
    """Tell how far it is, beside the figures."""
    print(text, file=sys.stderr)


if __name__ == "__main__":
    raise SystemExit(main())

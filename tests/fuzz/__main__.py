"""``python3 dev.py fuzz [--runs N] [--seed S] [--own]``: odd inputs until something breaks, or all have been read.

With Atheris the inputs follow what the code does (coverage); without it, or with --own, they are made from a seed that is
printed. An input that breaks something is kept in tests/data/mrz-found.jsonl and is a test from then on.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import multiprocessing
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.fuzz import zones

SLOW = 1.0  # seconds of work on one input that count as a fault


def main() -> int:
    """Run and return 0 when nothing broke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--own", action="store_true", help="the seeded mutator even where Atheris is installed")
    parser.add_argument("--share", action="store_true", help=argparse.SUPPRESS)  # one of several Atheris processes
    options = parser.parse_args()
    seed = secrets.randbelow(2**31) if options.seed is None else options.seed
    if options.share:
        return guided(options.runs, seed)
    workers = multiprocessing.cpu_count()
    shares = [(options.runs // workers + (at < options.runs % workers), seed + at) for at in range(workers)]
    by_coverage = importlib.util.find_spec("atheris") is not None and not options.own
    print(
        f"{'Atheris' if by_coverage else 'seeded mutator'}, {options.runs} inputs, seeds {[seed for _, seed in shares]}"
    )
    start, before = time.monotonic(), len(zones.found())
    if by_coverage:
        command = [sys.executable, "-m", "tests.fuzz", "--share"]
        running = [subprocess.Popen([*command, f"--runs={runs}", f"--seed={own}"]) for runs, own in shares]
        failed = sum(process.wait() for process in running) != 0  # waits for all of them
    else:
        with multiprocessing.Pool(workers) as pool:
            failed = any(pool.starmap(seeded, shares))
    broken = len(zones.found()) - before
    print(f"{options.runs} inputs, {broken} broke something, {time.monotonic() - start:.0f} s")
    return 1 if failed else 0


def seeded(runs: int, seed: int, most: int = 10) -> list[str]:
    """Check that many inputs of one seed; keeps and returns those that break something, at most ten."""
    random, texts, broken = Random(seed), zones.corpus(), []
    for number in range(runs):
        text = zones.mutate(texts, random)
        if fault := _fault(text):
            print(f"seed {seed}, input {number}: {fault}\n  {text[:400]!r}", file=sys.stderr)
            keep(text)
            broken.append(text)
            if len(broken) >= most:
                break
    return broken


def guided(runs: int, seed: int) -> int:
    """Let Atheris choose the inputs; it ends the process itself, with an exit code other than 0 for a fault."""
    import atheris

    with atheris.instrument_imports(include=["screening_desk.documents"]):
        for name in [name for name in sys.modules if name.startswith("screening_desk.documents")]:
            del sys.modules[name]
        import screening_desk.documents.mrz as instrumented

    zones.mrz = instrumented

    def one(raw: bytes) -> None:
        text = raw.decode("utf-8", "replace")
        if fault := _fault(text):
            keep(text)
            raise AssertionError(fault)

    with tempfile.TemporaryDirectory(prefix="screening-desk-fuzz-") as folder:
        for number, text in enumerate(zones.corpus()):
            (Path(folder) / str(number)).write_bytes(text.encode())
        arguments = [f"-runs={runs}", f"-seed={seed}", "-max_len=400", "-timeout=60", "-verbosity=0"]
        atheris.Setup([sys.argv[0], *arguments, f"-artifact_prefix={folder}/", folder], one)
        atheris.Fuzz()
    return 0


def keep(text: str) -> None:
    """Add an input to those that are tested for ever."""
    if text not in zones.found():
        with zones.FOUND.open("a", encoding="utf-8") as file:
            file.write(json.dumps(text) + "\n")


def _fault(text: str) -> str:
    start = time.process_time()
    try:
        zones.check(text)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not happen
        return f"{type(error).__name__}: {error}"
    taken = time.process_time() - start
    return f"took {taken:.1f} s" if taken > SLOW else ""


if __name__ == "__main__":
    raise SystemExit(main())

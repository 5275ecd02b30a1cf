"""Reading zones beside the packages ``mrz`` and ``PassportEye`` (its text part), on every case of the test data."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.documents.mrz_cases import FIELDS, TODAY, Case, mrz_cases

from bench.figures import Figure
from screening_desk.documents import mrz

CATEGORIES = (
    "generated", "specimen", "tricky", "messy", "corrupt", "corrupt-undetectable",
    "repair-class", "repair-filler", "repair-number",
)  # fmt: skip
Answer = tuple[dict[str, str], bool]  # fields by the names of the cases, and whether it was accepted
Reader = Callable[[Case], Answer]
Work = Callable[[str], object]  # what is timed: from the text to whatever the reader makes of it


def figures(turns: int) -> list[Figure]:
    """Read everything in turns with each reader that is installed: right, wrongly accepted, and how long it took."""
    cases = mrz_cases(*CATEGORIES)
    readers: dict[str, tuple[Reader, Work]] = {
        "own": (_own, lambda text: mrz.read(text, TODAY)),
        **peers(),
    }
    for missing in {"mrz", "passporteye"} - readers.keys():
        print(f"without {missing}: it is not installed", file=sys.stderr)
    marks = {name: _marks(cases, reader) for name, (reader, _) in readers.items()}
    taken = _taken([case.text for case in cases], {name: work for name, (_, work) in readers.items()}, turns)
    own, others = marks.pop("own"), list(marks.values())
    faster = min((spent for name, spent in taken.items() if name != "own"), default=None)
    found = [Figure("mrz_read", taken["own"], "us", faster or 100, faster)]
    found += [Figure(f"mrz_read_by_{name}", taken[name], "us", None) for name in marks]
    for at, (name, unit) in enumerate((("fields_right", "%"), ("verdicts_right", "%"))):
        found.append(Figure(f"mrz_{name}", own[at], unit, 100, max((other[at] for other in others), default=None)))
    fewest = min((other[2] for other in others), default=None)
    found.append(Figure("mrz_wrongly_accepted", own[2], "cases", 0, fewest))
    found.append(Figure("mrz_repairs_right", _repairs(cases), "%", 100))
    return found


def peers() -> dict[str, tuple[Reader, Work]]:
    """Find the packages that are installed; both get the lines already apart, which is more than they ask for."""
    found: dict[str, tuple[Reader, Work]] = {}
    if eye := _passporteye():
        found["passporteye"] = (
            lambda case: _eye(eye.MRZ(case.text.split("\n"))),
            lambda text: eye.MRZ(text.split("\n")),
        )
    if importlib.util.find_spec("mrz"):
        checkers = {
            name: getattr(importlib.import_module(f"mrz.checker.{name}"), f"{name.upper()}CodeChecker")
            for name in ("td1", "td2", "td3", "mrva", "mrvb")
        }
        found["mrz"] = (lambda case: _package(checkers, case.text), lambda text: _package(checkers, text))
    return found


def _passporteye() -> ModuleType | None:
    """Load the one module that reads text: the package itself wants libraries for pictures, which nothing here needs."""
    package = importlib.util.find_spec("passporteye")
    if package is None or not package.submodule_search_locations:
        return None
    place = Path(package.submodule_search_locations[0]) / "mrz" / "text.py"
    spec = importlib.util.spec_from_file_location("passporteye_text", place)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _own(case: Case) -> Answer:
    reading = mrz.read(case.text, case.today)
    if reading.document is None:
        return {}, False
    return {name: getattr(reading.document, field) for name, field in FIELDS.items()}, reading.valid


def _eye(read: Any) -> Answer:
    if read.mrz_type is None:
        return {}, False
    optional = {"TD1": ("optional1", "optional2"), "TD3": ("personal_number",)}.get(read.mrz_type, ("optional1",))
    names = {
        "format": "mrz_type", "code": "type", "issuer": "country", "number": "number", "nationality": "nationality",
        "birth": "date_of_birth", "sex": "sex", "expiry": "expiration_date", "surname": "surname", "given": "names",
    }  # fmt: skip
    names |= {f"opt{at}": name for at, name in enumerate(optional, start=1)}
    return {key: _bare(key, getattr(read, name)) for key, name in names.items()}, bool(read.valid)


def _package(checkers: dict[str, Any], text: str) -> Answer:
    lines = text.split("\n")
    visa, long = lines[0][:1] == "V", len(lines[0]) > 36 or (len(lines) > 1 and len(lines[1]) > 36)
    name = "td1" if len(lines) == 3 else ("mrva" if long else "mrvb") if visa else "td3" if long else "td2"
    try:
        checker = checkers[name](text)
        fields = checker.fields()
    except Exception:  # noqa: BLE001 - it raises for what it cannot read
        return {}, False
    names = {
        "code": "document_type", "issuer": "country", "number": "document_number", "nationality": "nationality",
        "birth": "birth_date", "sex": "sex", "expiry": "expiry_date", "surname": "surname", "given": "name",
        "opt1": "optional_data", "opt2": "optional_data_2",
    }  # fmt: skip
    found = {key: _bare(key, str(getattr(fields, name))) for key, name in names.items() if hasattr(fields, name)}
    return found | {"format": name.upper()}, bool(checker)


def _bare(name: str, value: str) -> str:
    """Take closing fillers off, in favour of whoever leaves them on; dates and sex keep theirs."""
    return value if name in {"birth", "expiry", "sex"} else value.rstrip("<")


def _marks(cases: list[Case], reader: Reader) -> tuple[float, float, float]:
    """Fields and verdicts right in per cent, and how many zones were accepted that must be refused as they stand."""
    fields = right = verdicts = good = accepted = 0
    for case in cases:
        given, valid = reader(case)
        repairable = "repair" in case.expect
        wanted = {} if repairable else case.expect["fields"] or {}
        fields += len(wanted)
        right += sum(given.get(name) == value for name, value in wanted.items())
        verdict = False if repairable else case.expect["valid"]
        if verdict is not None:
            verdicts += 1
            good += valid == verdict
            accepted += valid and not verdict
    return 100 * right / fields, 100 * good / verdicts, float(accepted)


def _repairs(cases: list[Case]) -> float:
    """Misread zones whose one proposal has the fields of the document, in per cent."""
    misread = [case for case in cases if "repair" in case.expect]
    right = 0
    for case in misread:
        repairs = mrz.read(case.text, case.today).repairs
        wanted = case.expect["fields"].items()
        right += len(repairs) == 1 and all(
            getattr(repairs[0].document, FIELDS[name]) == value for name, value in wanted
        )
    return 100 * right / len(misread)


def _taken(texts: list[str], readers: dict[str, Work], turns: int) -> dict[str, float]:
    """Mean time of a read in microseconds: the best of so many turns for each text; in a turn each reads all of them."""
    best = {name: [float("inf")] * len(texts) for name in readers}
    for _ in range(turns):
        for name, read in readers.items():
            for at, text in enumerate(texts):
                start = time.perf_counter()
                read(text)
                best[name][at] = min(best[name][at], time.perf_counter() - start)
    return {name: sum(times) / len(times) * 1_000_000 for name, times in best.items()}

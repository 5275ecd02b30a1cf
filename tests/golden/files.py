"""Golden files: made from the shipped data once for each version, and judged again from the data they keep."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from screening_desk.reference import indicators, instruments
from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.instruments import Instrument
from screening_desk.rules import delphi, transit
from screening_desk.rules.assessment import RULE_VERSION, Situation
from screening_desk.rules.assessment import assess as assess_counter
from screening_desk.rules.instruments import assess
from screening_desk.rules.outcome import Given
from screening_desk.rules.trace import TraceStep
from tests.golden import cases

FOLDER = Path(__file__).parent
Plain = dict[str, Any]


def wanted(catalogue: Catalogue, others: tuple[Instrument, ...]) -> Iterator[tuple[Path, Plain]]:
    """Return the golden file of each version in use, as it would be written now."""
    yield FOLDER / f"{catalogue.id}-{catalogue.version}.json", of_counter(catalogue)
    for instrument in others:
        yield FOLDER / f"{instrument.id}-{instrument.version}.json", of_instrument(instrument)


def of_counter(catalogue: Catalogue) -> Plain:
    """Judge every case of the counter list."""
    found = [{**case, "result": counter_result(case, catalogue)} for case in cases.counter(catalogue)]
    return {
        "kind": "counter",
        "rule": RULE_VERSION,
        "data": json.loads(indicators.canonical(catalogue)),
        "cases": found,
    }


def of_instrument(instrument: Instrument) -> Plain:
    """Judge every case of an instrument."""
    found = [{**case, "result": result(case, instrument)} for case in cases.of(instrument)]
    rule = delphi.RULE_VERSION if instrument.kind == "delphi" else transit.RULE_VERSION
    return {"kind": "instrument", "rule": rule, "data": json.loads(instruments.canonical(instrument)), "cases": found}


def again(golden: Plain) -> list[Plain]:
    """Judge the cases of a golden file again, by the data it keeps."""
    data = json.dumps(golden["data"])
    if golden["kind"] == "counter":
        catalogue = indicators.from_canonical(data)
        return [counter_result(case, catalogue) for case in golden["cases"]]
    instrument = instruments.from_canonical(data)
    return [result(case, instrument) for case in golden["cases"]]


def counter_result(case: Plain, catalogue: Catalogue) -> Plain:
    """Return result, trace and words of one case of the counter list as plain values."""
    situation = Situation(case["mode"], case["age"], accompanied=case["accompanied"])
    found = assess_counter(case["answers"], catalogue, situation)
    return {
        "level": found.level,
        "within_hour": found.within_hour,
        "danger_open": found.danger_open,
        "child_path": found.child_path,
        "unknown": list(found.unknown),
        "ask_again": list(found.ask_again),
        "trace": [_step(step) for step in found.trace],
        "words": [indicators.sentence(step, catalogue, "id") for step in found.trace],
    }


def result(case: Plain, instrument: Instrument) -> Plain:
    """Return result, trace and words of one case of an instrument as plain values."""
    given = {item: Given(*each) for item, each in case["answers"].items()}
    found = assess(given, instrument, case["profile"])
    return {
        "result": found.result,
        "floor": found.floor,
        "states": {row.id: [row.state, *row.yes] for row in found.dimensions},
        "unknown": list(found.unknown),
        "would_change": [[each.item, each.dimension, each.state, each.result] for each in found.would_change],
        "trace": [_step(step) for step in found.trace],
        "words": [instruments.sentence(step, instrument, "id") for step in found.trace],
    }


def _step(step: TraceStep) -> Plain:
    return {"code": step.code, "items": list(step.items), "facts": dict(step.facts)}


def text(golden: Plain) -> str:
    """Return a golden file as it is written: one case in a line, so that differences can be read."""
    lines = [json.dumps(case, ensure_ascii=False, sort_keys=True) for case in golden["cases"]]
    data = json.dumps(golden["data"], ensure_ascii=False, sort_keys=True)
    joined = ",\n".join(lines)
    return f'{{"kind": "{golden["kind"]}", "rule": "{golden["rule"]}",\n"data": {data},\n"cases": [\n{joined}\n]}}\n'

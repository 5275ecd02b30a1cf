"""No field case is forgotten: each one of the areas built so far is named in a test of its own."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

TESTS = Path(__file__).parent
CASES = [json.loads(line) for line in (TESTS / "data" / "field-cases.jsonl").read_text("utf-8").splitlines()]
AREAS = {"store", "gui", "letters", "casework", "history"}
WEDGE = {f"PUB-WEDGE-{number}" for number in ("03", "04", "06", "08", "09", "11")}  # the others come with later readers


def named() -> dict[str, list[str]]:
    """The tests that name a case in their name, words or parameters, by the case."""
    found: dict[str, list[str]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test"):
                continue
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            words = "\n".join(text.splitlines()[first - 1 : node.end_lineno])
            for case in set(re.findall(r"PUB-[A-Z]+-\d+", words)):
                found.setdefault(case, []).append(f"{path.relative_to(TESTS)}::{node.name}")
    return found


def test_every_field_case_of_the_areas_built_and_the_reader_is_named_in_a_test() -> None:
    wanted = {case["id"] for case in CASES if case["area"] in AREAS} | WEDGE
    assert sorted(wanted - set(named())) == []


def test_every_case_that_a_test_names_is_a_field_case() -> None:
    assert sorted(set(named()) - {case["id"] for case in CASES}) == []


if __name__ == "__main__":
    for case, tests in sorted(named().items()):
        print(case, *tests, sep="\n    ")

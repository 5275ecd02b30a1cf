"""Every code that the source can write into the audit trail has words of its own on the auditor's page."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from screening_desk.gui.actions import action_words, object_words, outcome_words
from screening_desk.gui.language import Language
from screening_desk.gui.reasons import reason_words
from screening_desk.reference import day, decisions, review, rights
from screening_desk.services.access import Action, Role
from screening_desk.services.consent import EXCEPTIONS
from screening_desk.services.entry import LOCKS
from screening_desk.services.errors import REFUSALS
from screening_desk.services.forms import BLANKS
from screening_desk.services.held import NOTES
from screening_desk.services.interview_kept import Moment
from screening_desk.services.letter_marks import Mark
from screening_desk.services.links import DRAWN
from screening_desk.services.list_versions import FAILURES as LOADS_BROKEN
from screening_desk.services.listing import counted
from screening_desk.services.match_cards import Judgement
from screening_desk.services.paper_gate import PAPERS
from screening_desk.services.referral import Sheet
from screening_desk.services.referral_steps import NEXT

SOURCE = Path(__file__).resolve().parent.parent / "src/screening_desk"
# What writes an entry, and where its kind and its reason stand among the arguments.
WRITERS: dict[str, tuple[int, int]] = {
    "act": (1, 3),
    "show": (1, 2),
    "audit": (1, 9),
    "start_chain": (2, 4),
    "_append": (1, 5),
}
KINDS = ("kind", "object_kind")
REASONS = ("reason_code", "why")

FAILURES = {
    *("full", "unwritable", "busy", "backup", "not_a_backup", "damaged_backup", "keys", "no_keys", "damaged_keys"),
    "newer_schema",
}
"""What a daily backup can fail with: the codes of ``records.errors`` that copying and proving raise."""
DECIDED = {kind for kind in decisions.load().decisions if kind != "refer"}
# What an expression in the source may come out as. A new one must be entered here, and so gets its words.
WRITTEN: dict[str, set[str]] = {
    "answer": set(get_args(Judgement)),
    "role": {str(role) for role in Role},
    "code": DECIDED | {f"{kind}.{how}" for kind in DECIDED for how in ("alone", "no_third")},
    "given.basis": {"consent", *EXCEPTIONS},
    "sheet": set(get_args(Sheet)),
    "_known(given.kind)": set(PAPERS),
    "about": {"letter", "consent"},
    "state": {"missing", "shortened", "damaged"},
    "found": {"intact.1.204", "broken.9.215"},
    "reason": {
        *("missing", "wrong", "ahead.18.402", "wrong.18.402", "schema.1"),
        *("restored.18.402-no_mark", f"restored.18.402-18.460-{'a' * 32}"),
    },
    "reason_code": set(),  # handed on by who was given it
    "refused.code": set(REFUSALS),
    "form": {"csv", "json"},
    "step.state": {state for state in NEXT if state != "draft"},
    "note": {"key_file"},
    "f'back.{minutes}'": {"back.1.204"},
    "asked": {"third_party", *(f"ask.{kind}" for kind in rights.load().requests)},
    "came_out": {"granted", "denied"},
    "purpose": {f"for.{why}" for why in rights.load().whys},
    "out": {f"{way}.{why}" for way in ("print", "export") for why in rights.load().whys},
    "f'class.{code}'": {f"class.{code}" for code, each in rights.load().classes.items() if each.kept == "set"},
    "f'things.{many}'": {"things.20"},
    "f'ended.{spelled(gone)}'": {"ended.1.204"},
    "f'edition.{sequence}'": {"edition.2"},
    "f'card.{language}'": {"card.ar"},
    "failure": {"no_folder", *FAILURES},
    "why": {*LOCKS, "late"},  # of a list it is handed on
    "why.code": set(day.load().search_reasons),
    "kind": {"pdf", "csv", *BLANKS},
    "f'forms.{mode}'": {f"forms.{mode}" for mode in day.load().forms},
    "value": {"none_found", "hit", "similar"},
    "noted": set(NOTES),
    "moved_for": {"", *review.load().moved},
    "which": {"third_saved", "third_revised"},
    "moment": set(get_args(Moment)),
    "verdict": {"same", "two", "open"},
    "ended": {"end", "given_up"},
    "step": {"card", "made", "replaced", "trusted"},
    "training": {"child_trained", "not_child_trained"},
    "switched": {f"{mark}.{state}" for mark in get_args(Mark) for state in ("on", "off")},
    "'as_shipped' if own is None else 'own'": {"as_shipped", "own"},
    "ref.kind": {"person", "group", "file", "pattern", *DRAWN},
    "way": {"partner_key", "passphrase_file"},
    "f'entries.{spelled(kept)}'": {"entries.1.204"},
    "broke": {*LOADS_BROKEN},
}


def calls() -> Iterator[tuple[str, ast.Call, tuple[int, int]]]:
    for path in sorted(SOURCE.rglob("*.py")):
        if "forms" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITERS:
                yield f"{path.name}:{node.lineno}", node, WRITERS[node.func.attr]


def argument(call: ast.Call, names: tuple[str, ...], place: int) -> ast.expr | None:
    named = next((keyword.value for keyword in call.keywords if keyword.arg in names), None)
    return named or (call.args[place] if place < len(call.args) else None)


def reasons() -> dict[str, str]:
    """Return every reason code that can be written, and where."""
    found = {}
    for where, call, (_, place) in calls():
        expression = argument(call, REASONS, place)
        if expression is None or isinstance(expression, ast.Starred):
            continue
        if isinstance(expression, ast.Constant):
            codes = {str(expression.value)}
        else:
            written = ast.unparse(expression)
            assert written in WRITTEN, f"{where}: say in WRITTEN what {written} may be"
            codes = WRITTEN[written]
        found |= dict.fromkeys(codes, where)
    return found


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[None]:
    """The language in which no word equals its code."""
    Language("id")
    yield
    Language("en")


@pytest.mark.usefixtures("indonesian")
def test_every_reason_that_can_be_written_has_words() -> None:
    raw = {code: where for code, where in reasons().items() if code and reason_words(code) == code}
    assert raw == {}
    assert {code for code in REFUSALS if reason_words(code) == code} == set()


@pytest.mark.usefixtures("indonesian")
def test_every_kind_that_can_be_written_has_words() -> None:
    raw = {}
    for where, call, (place, _) in calls():
        expression = argument(call, KINDS, place)
        if isinstance(expression, ast.Constant) and object_words(str(expression.value)) == expression.value:
            raw[str(expression.value)] = where
    assert raw == {}
    assert object_words("list.person").endswith(object_words("person"))


@pytest.mark.usefixtures("indonesian")
def test_every_action_and_outcome_has_words() -> None:
    assert [action for action in (*Action, "mark.alarm", "chain.start") if action_words(action) == action] == []
    assert [each for each in ("done", "refused", "found", "failed") if outcome_words(each) == each] == []


@pytest.mark.usefixtures("indonesian")
def test_a_number_in_a_code_is_told() -> None:
    assert "18.402" in reason_words("intact.18.402")
    assert "9.215" in reason_words("broken.9.215")
    for now, before in (("ahead.18.460", "ahead.18460"), ("restored.18.460-no_mark", "restored.18460.no_mark")):
        assert "18.460" in reason_words(now)
        assert reason_words(now) == reason_words(before)
    for code in (f"restored.18402.18460.{'a' * 32}", f"restored.18.402-18.460-{'1' * 32}"):
        assert "18.402" in reason_words(code)
    assert "1.204" in reason_words(counted(1204))
    assert "1.204" in reason_words(counted(1204, "taken"))


def test_a_code_of_another_version_is_shown_as_it_is() -> None:
    for code in ("something.later", "intact", "broken.x", "count.", "."):
        assert reason_words(code) == code
    assert reason_words("") == ""

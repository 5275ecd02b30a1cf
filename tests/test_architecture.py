"""What holds for the whole tree: texts, words for every code, forms without traps, small files."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from screening_desk.gui.refusals import sentence
from screening_desk.records.errors import StoreError
from screening_desk.services.access import MAY, Action, Role
from screening_desk.services.errors import REFUSALS, Refused, Unavailable
from tests import translations

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src/screening_desk"


def test_every_text_of_the_screens_has_indonesian_words(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    fresh.write_bytes(translations.TS.read_bytes())
    translations.collect(fresh)
    assert [key for key, text in translations.messages(fresh).items() if text is None] == []


def test_no_text_of_the_screens_stands_inside_an_f_string_where_the_collector_does_not_see_it() -> None:
    hidden = [
        (path.name, call.lineno)
        for path in SOURCE.rglob("*.py")
        for words in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(words, ast.JoinedStr)
        for call in ast.walk(words)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in {"tr", "translate"}
    ]
    assert hidden == []


def test_placeholders_are_the_same_in_both_languages() -> None:
    for (context, source), text in translations.messages(translations.TS).items():
        names = sorted(re.findall(r"\{(\w+)\}", source))
        assert sorted(re.findall(r"\{(\w+)\}", text or "")) == names, (context, source)


def test_who_comes_along_is_never_called_by_the_word_for_a_support_person() -> None:
    for (context, source), text in translations.messages(translations.TS).items():
        if "companion" in source.lower():
            assert "pendamping" not in (text or "").lower(), (context, source)


def test_every_refusal_of_a_service_is_known_and_worded(qapp: QApplication) -> None:
    raised = {
        code
        for path in (SOURCE / "services").glob("*.py")
        for code in re.findall(r'Refused\(\s*"(\w+)"', path.read_text("utf-8"))
    }
    assert raised <= REFUSALS
    facts = {
        "seconds": 1,
        "by": "x",
        "at": "x",
        "characters": "x",
        "field": "x",
        "first": "x",
        "fault": "value",
        "place": "x",
        "signer": "x",
        "offered": 1,
        "held": 2,
        "most": 1,
        "months": 24,
        "number": "x",
        "station": "x",
        "about": "x",
    }
    for code in REFUSALS:
        assert f"({code})" not in sentence(Refused(code, **facts)), code


def test_everything_that_can_be_wrong_with_a_store_is_worded(qapp: QApplication) -> None:
    def kinds(of: type[StoreError]) -> set[type[StoreError]]:
        return {of}.union(*(kinds(each) for each in of.__subclasses__()))

    told_otherwise = {"wrong_passphrase", "wrong_recovery_code", "not_a_backup", "damaged_backup"}
    for code in {each.code for each in kinds(StoreError)} - told_otherwise:
        assert f"({code})" not in sentence(Unavailable(code)), code


@pytest.mark.parametrize("ui", sorted((ROOT / "ui").glob("*.ui")), ids=lambda path: path.stem)
def test_a_form_holds_layout_and_words_only(ui: Path) -> None:
    text = ui.read_text("utf-8")
    for trap in ("<connections>", "<slots>", "styleSheet", '<property name="geometry">', '<property name="default">'):
        assert trap not in text, trap


def test_no_file_written_by_hand_is_over_400_lines() -> None:
    code = [*SOURCE.rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "bench").rglob("*.py"), ROOT / "dev.py"]
    long = {
        str(path.relative_to(ROOT))
        for path in code
        if "forms" not in path.parts and len(path.read_text("utf-8").splitlines()) > 400
    }
    assert long == set()


def test_nobody_walks_the_focus_chain() -> None:
    """To Python the next widget is then a child of the one before, and goes with it: layouts elsewhere lose their items."""
    walks = [path.name for path in SOURCE.rglob("*.py") if "InFocusChain(" in path.read_text("utf-8")]
    assert walks == []


def test_every_action_belongs_to_somebody() -> None:
    nobody = set(Action) - set().union(*MAY.values())
    assert nobody == set()


@pytest.mark.parametrize(
    ("role", "never"),
    [
        (
            Role.OFFICER,
            {Action.CASE_OPEN, Action.CASE_DECIDE, Action.LETTER_ISSUE, Action.AUDIT_READ, Action.STAFF_ADD},
        ),
        (Role.SUPERVISOR, {Action.STAFF_ADD, Action.AUDIT_READ, Action.BACKUP, Action.SETTINGS}),
        (Role.HEAD, {Action.CASE_OPEN, Action.SCREENING_VIEW, Action.LETTER_VIEW, Action.STAFF_ADD}),
        (
            Role.ADMINISTRATOR,
            {Action.CASE_OPEN, Action.SCREENING_OPEN, Action.QUEUE, Action.AUDIT_READ, Action.LETTER_VIEW},
        ),
        (Role.AUDITOR, {Action.CASE_OPEN, Action.SCREENING_OPEN, Action.QUEUE, Action.STAFF_ADD, Action.BACKUP}),
    ],
)
def test_a_role_never_reaches_into_another(role: Role, never: set[Action]) -> None:
    assert MAY[role] & never == set()

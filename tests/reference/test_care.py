"""Checklists of care and forms of decisions: every row has words, a legal line, and says how sure it is."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from screening_desk.reference import ReferenceError, care, decision_forms, decisions, review  # noqa: A004
from screening_desk.reference.care import ItemRow
from screening_desk.reference.model import Confidence


@pytest.mark.parametrize("item", care.load().items, ids=lambda item: f"{item.path}.{item.id}")
def test_an_item_has_words_in_both_languages_and_a_legal_line(item: ItemRow) -> None:
    for text in (item.title, item.hint):
        assert text.id.strip()
        assert text.en.strip()
    assert item.legal_line("id").strip()
    assert item.confidence in get_args(Confidence)
    assert item.confidence != "official", "no text of a law was read for it"
    assert item.days >= 0


def test_the_foreigners_articles_and_the_childs_view_are_there() -> None:
    articles = {item.article for item in care.load().of("foreigner") if item.instrument == "UU 6/2011"}
    assert articles == {"86", "87", "88"}
    assert {"view", "guardian", "parent", "services", "apart", "trained"} <= {
        item.id for item in care.load().of("child")
    }
    assert [item.id for item in care.load().items if item.consent] == ["embassy"]


def test_two_rows_of_one_id_are_refused(tmp_path: Path) -> None:
    for module in (care, decision_forms):
        whole = Path(str(module.__file__)).with_suffix(".toml").read_text("utf-8")
        last = whole[whole.rindex("\n[[") :]
        (tmp_path / "x.toml").write_text(whole + last, "utf-8")
        with pytest.raises(ReferenceError):
            module.read(tmp_path / "x.toml")


def test_a_form_stands_for_every_decision_and_asks_for_a_receiver_only_where_a_unit_takes_over() -> None:
    forms = decision_forms.load()
    assert set(forms.forms) == set(decisions.load().decisions) - {"refer"}
    for receiver in forms.receivers.values():
        asked = forms.asked("defer_departure", concern=False, foreigner=False, handed=receiver.id)
        assert ("unit" in asked) == receiver.receives
    assert forms.beside["exit_ban"].article == "9"
    assert set(review.load().moved) == {"shift", "absent", "conflict", "language", "load"}

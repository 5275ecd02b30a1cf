"""Guidance at the moment of need: short, sourced, in both languages, and never a figure the sources do not give."""

from __future__ import annotations

import re

import msgspec
import pytest

from screening_desk import reference
from screening_desk.reference import load
from screening_desk.reference.checking import check
from screening_desk.reference.comparing import compare
from screening_desk.reference.guidance import NEEDS, TOPICS, guidance_problems, of_topic
from screening_desk.reference.labels import table_name
from screening_desk.reference.loading import Reference
from screening_desk.reference.tables import tables
from screening_desk.reference.text import Language, Text

CONTENT = load().content
ROWS = CONTENT.guidance
SHORT = 130


def test_every_topic_has_advice_and_every_need_some_that_is_read_at_once() -> None:
    assert {row.topic for row in ROWS} == set(TOPICS)
    assert [topic for topic in NEEDS if not any(row.now for row in of_topic(ROWS, topic))] == []


def test_what_is_read_at_once_is_short() -> None:
    assert [row.id for row in ROWS for text in (row.text.id, row.text.en) if row.now and len(text) > SHORT] == []
    assert all(sum(row.now for row in of_topic(ROWS, topic)) <= 3 for topic in TOPICS)


def test_all_of_it_says_where_it_stands_and_when_that_was_checked() -> None:
    assert [row.id for row in ROWS if not (row.source("id") and row.source("en") and row.checked_on)] == []
    by_id = {row.id: row for row in ROWS}
    assert by_id["foreign_no_action"].source("id") == "UU 6/2011 Ps. 86"
    assert by_id["not_punished"].source("en") == "UU 21/2007 Art. 18"


def test_what_this_program_decided_is_not_shown_as_what_an_article_says() -> None:
    assert [row.id for row in ROWS if row.confidence == "decided" and row.line is None] == []
    doubt = next(row for row in ROWS if row.id == "child_doubt")
    assert doubt.source("en") == "This program; under 18: UU 21/2007 Art. 1(5)"


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_article_on_the_age_of_a_child_is_named_for_the_age_alone(language: Language) -> None:
    """UU 21/2007 Art. 1(5) says who is a child; that doubt means a child is decision 19 of this program."""
    foot = CONTENT.catalogue.foot_child
    assert foot is not None
    texts = [row.source(language) for row in ROWS if row.article == "1(5)"] + [foot.get(language)]
    for text in texts:
        before = text[: text.index("1(5)")]
        assert re.search(
            r"(di bawah|under) 18[^.]*$", before.replace("Ps. ", "").replace("Art. ", ""), re.IGNORECASE
        ), text
        assert {"id": "aplikasi ini", "en": "this program"}[language] in text.lower()


def test_what_nobody_read_in_the_official_text_does_not_claim_it() -> None:
    assert [row.id for row in ROWS if row.confidence == "official"] == []
    assert {row.confidence for row in of_topic(ROWS, "foreign_victim")} <= {"general", "decided"}


def test_the_words_for_a_counter_never_call_anybody_a_presumed_victim() -> None:
    assert [
        row.id for row in ROWS if "terduga" in row.text.id.lower() or "presumed victim" in row.text.en.lower()
    ] == []


def test_no_telephone_number_is_shipped() -> None:
    """Numbers live in the office's own directory, with the day on which they were checked."""
    assert [row.id for row in ROWS for word in row.text.id.split() if len("".join(filter(str.isdigit, word))) > 3] == []


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"text": Text("Panggil.", " ")}, "danger_call has words in one language only"),
        ({"line": None}, "danger_call has neither an article nor a line"),
        ({"id": "child_doubt"}, "child_doubt stands there twice"),
        ({"topic": "rights"}, "the guidance on danger says nothing at once"),
    ],
)
def test_what_is_wrong_is_said(changed: dict[str, object], problem: str) -> None:
    own = [row for row in ROWS if row.id != "danger_apart"]
    rows = [msgspec.structs.replace(row, **changed) if row.id == "danger_call" else row for row in own]
    assert problem in " ".join(guidance_problems(rows))


def test_a_topic_without_advice_is_told_and_a_version_without_any_is_read() -> None:
    assert list(guidance_problems([row for row in ROWS if row.topic != "rights"])) == ["there is no guidance on rights"]
    check(msgspec.structs.replace(CONTENT, guidance=()))


def test_a_fault_is_refused_with_its_reason() -> None:
    twice = msgspec.structs.replace(CONTENT, guidance=(*ROWS, ROWS[0]))
    with pytest.raises(reference.ReferenceError, match="The guidance danger_call stands there twice"):
        check(twice)


def test_it_is_shown_and_compared_like_every_table() -> None:
    (table,) = [table for table in tables(load()) if table.id == "guidance"]
    assert [row.key for row in table.rows] == [row.id for row in ROWS]
    assert table.rows[0].name == ROWS[0].text
    assert table_name("guidance", None, "id") == "Petunjuk saat diperlukan"
    other = msgspec.structs.replace(ROWS[0], text=Text("Panggil supervisor.", "Call a supervisor."))
    newer = Reference(msgspec.structs.replace(CONTENT, guidance=(other, *ROWS[1:])))
    assert [(change.table, change.key, change.kind) for change in compare(load(), newer)] == [
        ("guidance", "danger_call", "changed")
    ]

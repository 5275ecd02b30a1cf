"""Differences between two editions, row by row and field by field, in words of both languages."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest

from screening_desk.reference import Reference, labels
from screening_desk.reference.comparing import FieldChange, compare
from screening_desk.reference.fitting import require_fit
from screening_desk.reference.loading import Content
from screening_desk.reference.model import Confidence
from screening_desk.reference.tables import HEAD, tables
from screening_desk.reference.text import ReferenceError as Refused
from screening_desk.reference.text import Text
from tests.packages import Content as Plain
from tests.packages import newer, rule


def test_the_same_data_have_no_difference(reference_data: Reference) -> None:
    assert compare(reference_data, newer(reference_data)) == ()


def test_a_number_that_changed_is_said_before_and_after(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        rule(content, "six_months")["parameters"]["months"] = 7

    (found,) = compare(reference_data, newer(reference_data, change))
    assert (found.table, found.kind, found.key) == ("rules", "changed", "six_months")
    (field,) = found.fields
    assert field == FieldChange(("parameters", "months"), 6, 7)
    assert labels.path_name(field, "en") == "parameter months"
    assert labels.change_words(field, found.kind, "en") == "6 → 7"
    assert labels.path_name(field, "id") == "angka bulan"


def test_words_name_the_language_they_changed_in(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        rule(content, "six_months")["title"]["id"] = "Masa berlaku"

    (found,) = compare(reference_data, newer(reference_data, change))
    assert labels.path_name(found.fields[0], "en") == "title, Indonesian"
    assert labels.path_name(found.fields[0], "id") == "judul, bahasa Indonesia"


def test_a_list_says_what_came_and_what_went(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        group = content["lists"][0]["group"][0]
        group["states"] = ["UTO", *reversed(group["states"][1:])]  # another order says nothing

    gone = reference_data.visa_free.group[0].states[0]
    (found,) = compare(reference_data, newer(reference_data, change))
    assert found.table == "lists.visa_free"
    assert labels.table_name(found.table, found.title, "en") == reference_data.visa_free.title.en
    words = labels.change_words(found.fields[0], found.kind, "en")
    assert words == f"added: UTO; taken out: {gone}"


def test_rows_that_come_and_go_say_all_they_say(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        last = content["visas"]["visa"][-1]
        last["code"] = "F99"
        del content["catalogue"]["sources"][0]["title"]["en"]
        content["catalogue"]["sources"][0]["title"]["en"] = "Act"

    found = compare(reference_data, newer(reference_data, change))
    assert [(each.table, each.kind) for each in found] == [
        ("visas.visa", "added"),
        ("visas.visa", "removed"),
        ("catalogue.sources", "changed"),
    ]
    code = next(field for field in found[0].fields if field.path == ("code",))
    assert labels.change_words(code, "added", "en") == "F99"
    code = next(field for field in found[1].fields if field.path == ("code",))
    assert labels.change_words(code, "removed", "en") == reference_data.content.visas.visa[-1].code


def test_what_holds_for_a_whole_table_is_a_row_of_its_own(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        content["visas"]["checked_on"] = "2026-12-01"
        content["lists"][1]["note"] = "Seen again."

    found = compare(reference_data, newer(reference_data, change))
    assert [(each.table, each.key) for each in found] == [("lists.on_arrival", HEAD), ("visas", HEAD)]
    assert labels.row_name(found[0], "id") == "seluruh tabel"
    assert labels.change_words(found[1].fields[0], "changed", "id").endswith("→ 01-12-2026")


def test_every_part_of_the_content_is_a_table_and_no_row_is_lost(reference_data: Reference) -> None:
    content = reference_data.content
    shown = {table.id.split(".")[0] for table in tables(reference_data)}
    there = {name for name in content.__struct_fields__ if getattr(content, name)}
    assert shown == there
    by_id = {table.id: table for table in tables(reference_data)}
    assert len(by_id["rules"].rows) == len(content.rules)
    assert len(by_id["visas.visa"].rows) == len(content.visas.visa)
    assert len(by_id["catalogue.items"].rows) == len(content.catalogue.items)
    for table in by_id.values():
        assert len({row.key for row in table.rows}) == len(table.rows)
        assert all(row.name.id.strip() and row.name.en.strip() for row in table.rows if row.key != HEAD), table.id


def test_every_row_of_law_has_source_day_and_confidence(reference_data: Reference) -> None:
    for table in tables(reference_data):
        if table.id in {
            "rules",
            "visas.visa",
            "permits",
            "schemes",
            "destinations",
            "tariffs",
            "small_numbers",
            "catalogue.items",
        }:
            for row in table.rows:
                assert row.instrument, (table.id, row.key)
                assert row.checked_on, (table.id, row.key)
                assert row.confidence, (table.id, row.key)


def structs(kind: Any, seen: set[Any]) -> set[Any]:
    """Return every struct that can stand inside a type."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if kind not in seen and kind is not Text:
            seen.add(kind)
            for field in msgspec.structs.fields(kind):
                structs(field.type, seen)
    else:
        for part in get_args(kind):
            structs(part, seen)
    return seen


def test_every_table_field_and_confidence_has_words(reference_data: Reference) -> None:
    words = labels.load()
    named = {
        field.encode_name for struct in structs(Content, set()) - {Content} for field in msgspec.structs.fields(struct)
    }
    parts = {table.id.rpartition(".")[2] for table in tables(reference_data)} | {"item", "region"}
    assert named - parts - set(words.fields) == set()
    assert set(get_args(Confidence)) - set(words.values["confidence"]) == set()
    assert {table.id for table in tables(reference_data) if table.title is None} - set(words.tables) == set()


def literals(kind: Any) -> set[str]:
    """Return the values of a field that knows only some; nothing for any other field."""
    if get_origin(kind) is Literal:
        return set(get_args(kind))
    return set[str]().union(*(literals(part) for part in get_args(kind))) if get_args(kind) else set()


def test_every_code_of_a_field_that_knows_only_some_has_words() -> None:
    words, raw = labels.load().values, set()
    for struct in structs(Content, set()):
        for field in msgspec.structs.fields(struct):
            if field.encode_name not in {"id", "levels", "answers", "columns", "hows"}:
                codes = literals(field.type)
                raw |= {f"{field.encode_name}.{code}" for code in codes - set(words.get(field.encode_name, {}))}
    assert raw == set()


def test_a_weaker_source_is_marked_and_the_official_text_is_not() -> None:
    assert labels.confidence_mark("official", "id") == ""
    assert labels.confidence_mark(None, "id") == ""
    assert labels.confidence_mark("decided", "id") == "ketetapan sementara"


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda c: c["rules"].remove(rule(c, "six_months")), "six_months"),
        (lambda c: rule(c, "six_months")["parameters"].update({"months": "2027-01-01"}), "months"),
        (lambda c: rule(c, "six_months")["parameters"].clear(), "months"),
        (lambda c: rule(c, "mrz")["cases"].pop(next(iter(rule(c, "mrz")["cases"]))), "mrz"),
        (lambda c: c["catalogue"]["trace"].pop("danger_yes"), "danger_yes"),
        (lambda c: c["texts"].pop("field_name"), "field_name"),
        (lambda c: c.pop("tariffs"), "tariffs"),
        (lambda c: c.pop("small_numbers"), "small_numbers"),
        (lambda c: c["decisions"].pop(0), "proceed"),
    ],
)
def test_what_the_rules_of_the_program_stand_on_must_be_there(
    reference_data: Reference, change: Any, names: str
) -> None:
    with pytest.raises(Refused, match=names):
        require_fit(newer(reference_data, change), reference_data)


def test_more_than_the_program_needs_fits(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        content["texts"]["something_new"] = {"id": "baru", "en": "new"}

    require_fit(newer(reference_data, change), reference_data)


def test_tables_of_an_instrument_are_named_by_their_part_first(reference_data: Reference) -> None:
    found = {table.id: labels.table_name(table.id, table.title, "en") for table in tables(reference_data)}
    title = reference_data.instruments["labour"].title.en
    assert found["instruments.labour"] == title
    assert found["instruments.labour.items"] == f"Items, {title}"
    own = [name for table, name in found.items() if table.startswith("instruments.")]
    assert len(set(own)) == len(own)


def test_a_strength_that_changed_is_said_in_words(reference_data: Reference) -> None:
    def change(content: Plain) -> None:
        labour = next(row for row in content["instruments"] if row["id"] == "labour")
        next(row for row in labour["items"] if row["id"] == "CR02")["strengths"]["adult_labour"] = "strong"

    (found,) = compare(reference_data, newer(reference_data, change))
    assert (found.table, found.key, found.kind) == ("instruments.labour.items", "CR02", "changed")
    assert labels.row_name(found, "en") == "CR02: Threatened with violence"
    assert labels.path_name(found.fields[0], "id") == "bobot, dewasa"
    assert labels.change_words(found.fields[0], found.kind, "id") == "sedang → kuat"


def test_an_item_of_the_counter_list_that_changed_is_one_row_and_not_the_whole_list_too(
    reference_data: Reference,
) -> None:
    def change(content: Plain) -> None:
        next(row for row in content["catalogue"]["item"] if row["id"] == "C4")["strength"] = "weak"

    (found,) = compare(reference_data, newer(reference_data, change))
    assert (found.table, found.key) == ("catalogue.items", "C4")

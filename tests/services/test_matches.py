"""The watch lists at a scan: what is a match and how loud, what is told where a list cannot be asked, what the counter may see."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from screening_desk.records.list_models import ListVersion, WatchList
from screening_desk.records.match_models import ListHit, ListHitCopy
from screening_desk.records.models import AuditEntry
from screening_desk.reference import matching
from screening_desk.services import list_facts, matches, screening
from screening_desk.services.chronology_parts import WATCH
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused
from screening_desk.services.list_facts import traveller
from screening_desk.services.list_search import Indexes, Snapshot, active_lists
from screening_desk.services.match_cards import Judgement, judge_match
from screening_desk.services.match_quality import match_figures
from tests.office import CITIZEN, Office, scanned
from tests.services.listed import AS_OF, Listed, asked, opened, person, put_list, put_version

CASES = {
    case["id"]: case
    for case in map(json.loads, (Path(__file__).parents[1] / "data/field-cases.jsonl").read_text("utf-8").splitlines())
    if case["area"] == "watchlist"
}


def listed(each: dict[str, Any]) -> Listed:
    number = each.get("number") or each.get("nik") or ""
    kind = "national_id" if "nik" in each else "passport"
    return Listed(
        each.get("name", ""),
        (each["birth"],) if "birth" in each else (),
        tuple(each.get("aliases", ())),
        numbers=((kind, number, each.get("issuer", "IDN" if "nik" in each else "UTO")),) if number else (),
        placeholder="nik" in each,
    )


def who(each: dict[str, Any]) -> Any:
    number = each.get("number") or each.get("nik") or "X0000009"
    return person(
        each.get("name", "NAMA LAIN SEKALI"),
        each.get("birth", ""),
        number,
        each.get("issuer", "UTO"),
        code="" if "nik" in each else "P",
    )


def loudness(found: matches.Checked) -> list[str]:
    return [line.level for line in found.lines] or ["none"]


@pytest.mark.parametrize("case", ["PUB-WATCHLIST-01", "PUB-WATCHLIST-03", "PUB-WATCHLIST-10", "PUB-WATCHLIST-11"])
def test_each_traveller_of_a_field_case_is_as_loud_as_it_should_be(local_office: Office, case: str) -> None:
    put_list(local_office, [listed(each) for each in CASES[case]["input"]["list"]])
    found = [loudness(asked(local_office, who(each))) for each in CASES[case]["input"]["query"]]
    assert found == [[level] for level in CASES[case]["expected"]["values"]["hits"]]


def test_the_alias_that_led_to_the_entry_is_named(local_office: Office) -> None:
    """PUB-WATCHLIST-04."""
    case = CASES["PUB-WATCHLIST-04"]
    put_list(local_office, [listed(each) for each in case["input"]["list"]])
    (line,) = asked(local_office, who(case["input"]["query"][0])).lines
    assert (line.there, line.how, line.here) == (case["expected"]["values"]["matched_alias"], "alias", "TONI LAI")
    assert line.list_name == "Daftar contoh"


def test_a_birth_date_that_is_only_a_year_or_swapped_is_found_and_another_is_quiet(local_office: Office) -> None:
    """PUB-WATCHLIST-06."""
    case = CASES["PUB-WATCHLIST-06"]
    put_list(local_office, [listed(each) for each in case["input"]["list"]])
    first, second = (asked(local_office, who(each)) for each in case["input"]["query"])
    assert loudness(first) == case["expected"]["values"]["q1"]
    assert set(loudness(second)) == {case["expected"]["values"]["q2"]}
    assert (second.facts.strong, second.facts.possible) == (0, 0)


def test_a_birth_date_in_the_future_is_not_used(local_office: Office) -> None:
    """PUB-WATCHLIST-07: an import keeps it as written, among no usable dates; so the name alone is compared."""
    put_list(local_office, [Listed("RUSLI HANDAYA")])
    (line,) = asked(local_office, person("RUSLI HANDAYA", "1990-03-01")).lines
    assert (line.level, line.seen.birth) == ("possible", "missing")


def test_each_list_has_its_row_and_no_list_two(local_office: Office) -> None:
    """PUB-WATCHLIST-09."""
    case = CASES["PUB-WATCHLIST-09"]["input"]
    put_list(local_office, [listed(each) for each in case["list_a"]], "A")
    put_list(local_office, [listed(each) for each in case["list_b"]], "B")
    found = asked(local_office, who(case["query"]))
    assert [line.list_name for line in found.lines] == ["A", "B"]  # the number first
    assert found.lines[0].how == "number"


@pytest.mark.parametrize(
    ("entry", "traveller_", "level"),
    [
        (Listed("SITI AMINAH", ("1990-02-03",)), person("SITI AMINAH", "1990-02-03"), "strong"),
        (Listed("SITI AMINAH"), person("SITI AMINAH", "1990-02-03"), "possible"),
        (Listed("NASRULLAH"), person("NASRULLAH", "1990-02-03"), "weak"),
        (Listed("O A"), person("O A", "1990-02-03"), "none"),
        (Listed("O A", ("1990-02-03",)), person("O A", "1990-02-03"), "strong"),
        (Listed("SYAMSUDIN HALIM", weak=("UDIN PETIR",)), person("UDIN PETIR", "1990-02-03"), "weak"),
        (
            Listed("SYAMSUDIN HALIM", ("1990-02-03",), weak=("UDIN PETIR",)),
            person("UDIN PETIR", "1990-02-03"),
            "weak",
        ),
        (Listed("SITI AMINAH PRATIWI", ("1990",)), person("SITI AMINA PRATIWY", "1990-02-03"), "strong"),
        (Listed("SITI AMINAH PRATIWI", ("1990",)), person("SITI ALINAH PRATIWI", "1990-02-03"), "weak"),
        (Listed("SITI AMINAH PRATIWI", ("1990-02-03",)), person("SITI ALINAH PRATIWI", "1990-02-03"), "possible"),
        (Listed("SITI AMINAH PRATIWI"), person("SITI ALINAH PRATIWI", "1990-02-03"), "none"),
        (Listed("SITI AMINAH", sex="M"), person("SITI AMINAH", "1990-02-03", sex="F"), "weak"),
        (Listed(numbers=(("passport", "X1", ""),)), person("SITI AMINAH", number="X1"), "hint"),
        (Listed(numbers=(("national_id", "X1", "UTO"),)), person("SITI AMINAH", number="X1"), "hint"),
        (Listed(numbers=(("phone", "X1", ""),)), person("SITI AMINAH", number="X1"), "none"),
    ],
)
def test_how_loud_a_match_is(local_office: Office, entry: Listed, traveller_: Any, level: str) -> None:
    put_list(local_office, [entry, Listed("OKTAVIANUS BRAMANTYO", ("1961-01-02",))])
    assert loudness(asked(local_office, traveller_)) == [level]


def test_a_protected_list_leaves_the_counter_a_count_alone(office: Office) -> None:
    put_list(office, [Listed("SITI AMINAH", ("1990-02-03",))], "Korban yang dicari", "victim")
    put_list(office, [Listed("SITI AMINAH", ("1990-02-03",))], "Daftar supervisor", seen_by="supervisor")
    draft = opened(office, person("SITI AMINAH", "1990-02-03", "X1"))
    found = matches.check(office.officer, draft, ready(office))
    assert (found.lines, found.facts.protected, found.facts.strong) == ((), 2, 0)
    with office.store.read() as session:
        kept = list(session.scalars(select(ListHit)))
        assert len(kept) == 2
        assert not {hit.id for hit in kept} & {entry.object_id for entry in session.scalars(select(AuditEntry))}
        assert not [entry for entry in session.scalars(select(AuditEntry)) if entry.action.startswith("match")]


def test_what_the_counter_is_shown_is_named_in_an_entry(local_office: Office) -> None:
    put_list(local_office, [Listed("SITI AMINAH", ("1990-02-03",))])
    asked(local_office, person("SITI AMINAH", "1990-02-03"))
    with local_office.store.read() as session:
        (entry,) = [one for one in session.scalars(select(AuditEntry)) if one.action == "match.list"]
        assert (entry.object_kind, entry.reason_code) == ("list.match", "count.1")


def ready(office: Office) -> Snapshot:
    indexes = Indexes()
    return indexes.renew(office.officer)


def test_what_cannot_be_asked_is_told(local_office: Office) -> None:
    office, nobody = local_office, person("SITI AMINAH", "1990-02-03", "X1")
    assert asked(office, nobody).facts.lists == 0
    put_list(office, [])
    empty = asked(office, nobody)
    assert (empty.facts.lists, empty.facts.searched, empty.stale) == (1, 0, False)
    put_list(office, [Listed("SITI AMINAH")], expires_on=date(2026, 11, 23))
    assert (asked(office, nobody).facts.searched, asked(office, nobody).lines) == (0, ())
    put_list(office, [Listed("ORANG LAIN")], as_of=AS_OF - timedelta(days=30))
    old = asked(office, nobody).facts
    assert (old.lists, old.searched, old.old, old.age) == (3, 1, 1, 33)


def test_a_list_whose_index_is_not_ready_is_asked_for_numbers_and_says_so(local_office: Office) -> None:
    put_list(local_office, [Listed("SITI AMINAH", numbers=(("passport", "X1", "UTO"),)), Listed("BUDI TELADAN")])
    draft = opened(local_office, person("SITI AMINAH", "1990-02-03", "X1"))
    early = matches.check(local_office.officer, draft, Snapshot())
    assert (early.stale, early.facts.loading, early.facts.searched) == (True, 1, 0)
    assert [line.how for line in early.lines] == ["number"]
    other = opened(local_office, person("BUDI TELADAN", "1990-02-03", "X2"))
    assert matches.check(local_office.officer, other, Snapshot()).lines == ()


def test_a_renewed_list_is_never_searched_in_its_former_state(local_office: Office) -> None:
    office = local_office
    list_id = put_list(office, [Listed("SITI AMINAH")])
    indexes = Indexes()
    before = indexes.renew(office.officer)
    with office.store.write() as work:
        one = work.session.get(WatchList, list_id)
        assert one is not None
        put_version(work.session, one, [Listed("BUDI TELADAN")], AS_OF, office)
    assert matches.check(office.officer, opened(office, person("SITI AMINAH", "1990-02-03")), before).stale
    after = indexes.renew(office.officer)
    assert len(after.indexes) == 1
    assert not before.indexes.keys() & after.indexes.keys()
    found = matches.check(office.officer, opened(office, person("BUDI TELADAN", "1990-02-03")), after)
    assert len(found.lines) == 1


def test_asked_again_the_same_match_is_the_same_row_and_what_is_gone_goes(local_office: Office) -> None:
    office = local_office
    put_list(office, [Listed("SITI AMINAH", ("1990-02-03",))])
    draft, snapshot = opened(office, person("SITI AMINAH", "1990-02-03", "X1")), ready(office)
    first, again = (matches.check(office.officer, draft, snapshot) for _ in range(2))
    assert [line.hit_id for line in first.lines] == [line.hit_id for line in again.lines]
    corrected = opened(office, person("BUDI TELADAN", "1990-02-03", "X1"), draft.screening_id)
    assert matches.check(office.officer, corrected, snapshot).lines == ()
    with office.store.read() as session:
        assert list(session.scalars(select(ListHit))) == list(session.scalars(select(ListHitCopy))) == []


NAMES = st.lists(st.sampled_from(["SITI", "NUR", "BUDI", "AMINAH", "CONTOH", "XU", "EN"]), min_size=1, max_size=3)
ENTRIES = st.lists(
    st.tuples(NAMES.map(" ".join), st.dates(date(1950, 1, 1), date(2010, 12, 31))), min_size=1, max_size=12, unique=True
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES, data=st.data())
def test_an_exact_entry_is_never_lost_and_the_order_of_a_source_changes_nothing(
    local_office: Office, entries: list[tuple[str, date]], data: st.DataObject
) -> None:
    rows = [Listed(name, (birth.isoformat(),), key=f"{name}{birth}") for name, birth in entries]
    mixed = data.draw(st.permutations(rows))
    name, birth = data.draw(st.sampled_from(entries))
    here = traveller(person(name, birth.isoformat(), "X1"))
    rules, told = matching.load(), []
    for order in (rows, mixed):
        with local_office.store.write() as work:
            for one in work.session.scalars(select(WatchList)):
                one.closed_at = local_office.clock.now()
        list_id = put_list(local_office, order)
        snapshot = ready(local_office)
        with local_office.store.read() as session:
            found = matches.search(session, here, active_lists(session), snapshot, date(2026, 11, 24), rules)
        assert any(one.there.key == f"{name}{birth}" for one in found), list_id
        told.append([(one.there.key, one.row.id, one.met.name if one.met else "") for one in found])
    assert told[0] == told[1]


def test_of_a_thousand_with_one_name_the_one_of_the_same_birth_date_is_found(local_office: Office) -> None:
    days = [date(1950, 1, 2) + timedelta(days=17 * each) for each in range(1000)]
    put_list(local_office, [Listed("MUHAMMAD ALI", (day.isoformat(),), key=str(day)) for day in days])
    (strong,) = [
        one for one in asked(local_office, person("MUHAMMAD ALI", days[777].isoformat())).lines if one.level == "strong"
    ]
    with local_office.store.read() as session:
        hit = session.get(ListHit, strong.hit_id)
        assert hit is not None
        assert hit.entry_key == str(days[777])


def test_a_changed_entry_is_another_pair(local_office: Office) -> None:
    one = list_facts.Entry("k", names=("SITI AMINAH", "SITI"), births_raw=("1990",))
    other = list_facts.Entry("k", names=("SITI", "SITI AMINAH"), births_raw=("1990",), text="keterangan baru")
    changed = list_facts.Entry("k", names=("SITI AMINAH", "SITI"), births_raw=("1991",))
    assert list_facts.entry_hash(one) == list_facts.entry_hash(other) != list_facts.entry_hash(changed)


def test_versions_are_counted_from_the_source_or_the_load(local_office: Office) -> None:
    put_list(local_office, [Listed("SITI AMINAH")], as_of=None)
    with local_office.store.read() as session:
        (one,) = active_lists(session)
        version = session.get(ListVersion, one.version_id)
        assert version is not None
        assert one.as_of == date(2026, 11, 24)


def test_a_match_that_came_in_between_is_shown_before_the_save(local_office: Office) -> None:
    office = local_office
    put_list(office, [Listed("SITI MELATI CONTOH", ("1990-01-01",))])
    draft = filled(screening.open_screening(office.officer, scanned(CITIZEN), "arrival").draft, office)
    assert matches.check(office.officer, draft, ready(office)).facts.strong == 1
    with pytest.raises(Refused, match="match_found"):
        screening.finish(office.officer, draft)


def filled(draft: Draft, office: Office) -> Draft:
    """A screening with nothing left to answer."""
    at = office.clock.now()
    draft = replace(draft, accompanied=False).give(at, intact="yes", arrival_card="seen", simkim="none_found")
    for item in office.reference.catalogue.quick:
        draft = draft.answer(at, item, "no")
    return draft


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        (("not_same",) * 3, (None, None, None, None)),
        (("not_same",) * 6, (6, 0, 6, 0)),
        (("not_same",) * 6 + ("same",), (7, None, None, 0)),
        (("not_same",) * 5 + ("same",) * 5 + ("",) * 5, (15, 5, 5, 5)),
    ],
)
def test_what_came_of_each_list_is_counted_and_few_are_closed(
    local_office: Office, answers: tuple[str, ...], shown: tuple[int | None, ...]
) -> None:
    office = local_office
    put_list(office, [Listed("SITI AMINAH", ("1990-02-03",))])
    snapshot = ready(office)
    for at, answer in enumerate(answers):
        draft = opened(office, person("SITI AMINAH", "1990-02-03", f"X{at}"))
        (line,) = matches.check(office.officer, draft, snapshot).lines
        if answer:
            judge_match(
                office.supervisor, line.hit_id, msgspec.convert(answer, Judgement), "Alasan yang cukup panjang", 0
            )
    with office.store.read() as session:
        (one,) = match_figures(session, date(2026, 10, 1), date(2026, 12, 31), 5)
    assert tuple(cell.value for cell in (one.alerted, one.same, one.dismissed, one.undecided)) == shown


def test_what_the_lists_said_is_in_no_extract_for_the_person(local_office: Office) -> None:
    assert [code for code in ("watch_list", "simkim_entry") if not code.startswith(WATCH)] == []
    assert "watch_list" in local_office.reference.rules

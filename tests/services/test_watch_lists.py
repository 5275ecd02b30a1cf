"""Watch lists: who keeps them, how a version comes in beside the active one, and that nothing half done is ever searched."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from screening_desk.exchange import list_file
from screening_desk.exchange.list_file import Source
from screening_desk.records.list_models import ListEntry, ListNumber, ListVersion
from screening_desk.records.models import AuditEntry
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.rules.inspection import ListFacts
from screening_desk.services import list_load, list_versions, matches, watch_lists
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.list_load import Told, load
from screening_desk.services.list_search import Indexes
from screening_desk.services.list_writer import Writer
from screening_desk.services.watch_lists import PROTECTED, ListFields, ListView, VersionView
from tests.exchange.watch_lists import ANNA, FIRM, PASSPORT, PEOPLE, SANCTION, entity, ftm, office_csv
from tests.office import Office, furnish
from tests.services.test_trace import said
from tests.stores import KEY, FrozenClock

ROOT = Path(__file__).parents[2]

WANTED = ListFields(
    name="Daftar contoh", owner="Kantor Rekaan", kind="wanted", severity="high", instruction_kind="supervisor",
    instruction="Panggil supervisor; jangan beri tahu pelintas.", seen_by="officer", warn_after_days=7,
)  # fmt: skip


def made(office: Office, **changed: object) -> ListView:
    return watch_lists.save_list(office.supervisor, replace(WANTED, **changed))  # type: ignore[arg-type]


def loaded(
    office: Office, found: ListView, path: Path, day: date | None = None, *, changes: bool = False
) -> VersionView:
    seen = list_file.look(path)
    source = Source(path, seen.format, replace(seen.layout, dates="day_first"), changes=changes)
    return load(office.supervisor, found.list_id, source, Told("berkas contoh", day))


def current(office: Office, list_id: str) -> ListView:
    return next(each for each in watch_lists.lists(office.supervisor) if each.list_id == list_id)


def activated(office: Office, version: VersionView) -> ListView:
    now = current(office, version.list_id)
    return list_versions.activate(office.supervisor, version.version_id, now.active.version_id if now.active else None)


def keys(office: Office, version_id: int) -> dict[str, list[str]]:
    """The entries of a version, each with its plain numbers."""
    with office.store.read() as session:
        found = session.scalars(select(ListEntry).where(ListEntry.version_id == version_id)).all()
        numbers = session.scalars(select(ListNumber).where(ListNumber.version_id == version_id)).all()
        return {each.entry_key: [one.plain for one in numbers if one.place == each.place] for each in found}


def test_an_office_list_is_made_loaded_and_made_active(office: Office, tmp_path: Path) -> None:
    found = made(office)
    version = loaded(office, found, office_csv(tmp_path / "list.csv"), date(2026, 11, 20))
    assert (version.state, version.kept, version.refused, version.numbers) == ("inactive", 2, 0, 2)
    assert current(office, found.list_id).warning == "empty"
    view = activated(office, version)
    assert (view.active and view.active.version_id, view.days, view.warning) == (version.version_id, 4, "")
    assert keys(office, version.version_id) == {"W-1": ["X7318845"], "W-2": ["B9031746"]}
    assert current(office, found.list_id).mapping["columns"]["name"] == 1


def test_what_is_odd_or_refused_is_counted_and_reported_without_what_stood_there(
    office: Office, tmp_path: Path
) -> None:
    found = made(office)
    rows = [
        *PEOPLE,
        ("W-1", "ANNA RAHASIA", "", "", "", "", "", "", ""),
        ("W-5", "CANDRA RAHASIA", "", "01-01-2031", "", "", "0000000", "", ""),
        ("W-6", "", "", "", "", "", "", "", "RAHASIA"),
    ]
    version = loaded(office, found, office_csv(tmp_path / "list.csv", rows))
    assert (version.rows, version.kept, version.refused, version.flagged) == (5, 3, 2, 1)
    faults = list_versions.faults(office.administrator, version.version_id)
    assert faults == (
        (4, "key", "twice"), (5, "birth_date", "birth_future"), (5, "number", "number_placeholder"), (6, "name", "missing"),
    )  # fmt: skip
    assert "RAHASIA" not in said(list_versions.report(office.administrator, version.version_id))
    with office.store.read() as session:
        kept = session.scalars(select(ListNumber).where(ListNumber.number == "0000000")).one()
        assert kept.folded is None


def test_a_list_of_people_to_be_protected_is_never_an_officers(office: Office) -> None:
    for kind in PROTECTED:
        assert made(office, name=f"Daftar {kind}", kind=kind, seen_by="officer").fields.seen_by == "supervisor"


def test_the_counter_is_told_what_is_empty_expired_or_old_and_no_name(office: Office, tmp_path: Path) -> None:
    def told() -> ListFacts:
        return matches.ages(office.officer, Indexes().renew(office.officer))

    assert told().lists == 0
    found = made(office, expires_on=date(2026, 12, 24))
    assert (told().lists, told().searched) == (1, 0)
    activated(office, loaded(office, found, office_csv(tmp_path / "list.csv"), date(2026, 11, 20)))
    assert (told().searched, told().as_of, told().age, told().old) == (1, "2026-11-20", 4, 0)
    assert found.fields.name not in said(told())
    office.clock.move(days=4)
    assert (told().age, told().old) == (8, 1)
    office.clock.move(days=30)
    assert (told().lists, told().searched) == (1, 0)


def test_a_broken_file_leaves_the_former_version_active(office: Office, tmp_path: Path) -> None:
    found = made(office)
    first = loaded(office, found, office_csv(tmp_path / "list.csv"))
    activated(office, first)
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"nama;no paspor\n" + b"ANNA;X7318845\n" * 30_000 + "RENÉ;X1\n".encode("cp1252"))
    version = loaded(office, found, broken)
    assert (version.state, version.failure) == ("broken", "load_encoding")
    view = current(office, found.list_id)
    assert view.active == replace(first, state="active", activated_at=office.clock.now())
    list_versions.tidy(office.supervisor, found.list_id)
    assert keys(office, version.version_id) == {}
    assert keys(office, first.version_id).keys() == {"W-1", "W-2"}


def test_a_cancelled_load_is_told_and_cleaned_up(office: Office, tmp_path: Path) -> None:
    found = made(office)
    path = office_csv(tmp_path / "list.csv", [(f"W-{n}", f"CONTOH {n}", *[""] * 7) for n in range(2_000)])
    seen = list_file.look(path)
    turns = iter(range(2_004))  # all rows are read, and some are in
    source, told = Source(path, seen.format, seen.layout), Told("contoh")
    version = load(office.supervisor, found.list_id, source, told, stopped=lambda: next(turns, None) is None)
    assert (version.state, version.failure) == ("cancelled", "load_cancelled")
    assert 0 < version.kept < 2_000
    list_versions.tidy(office.supervisor, found.list_id)
    assert keys(office, version.version_id) == {}
    with pytest.raises(Refused, match="list_version_unfit"):
        activated(office, version)


def test_a_load_that_was_killed_is_found_broken_by_whoever_looks_next(local_office: Office, tmp_path: Path) -> None:
    office, found = local_office, made(local_office)
    version_id, _ = list_load._begin(
        office.supervisor, found.list_id, _source(office_csv(tmp_path / "a.csv")), Told("contoh")
    )
    with pytest.raises(Refused, match="list_loading"):
        watch_lists.close_list(office.supervisor, found.list_id, found.version)
    assert list_versions.settle(office.administrator) == 1
    view = current(office, found.list_id)
    assert [(each.version_id, each.state, each.failure) for each in view.versions] == [
        (version_id, "broken", "load_stopped")
    ]


def test_a_program_killed_in_the_middle_of_a_load_leaves_the_former_version_active(
    store_folder: Path, reference_data: Reference, tmp_path: Path
) -> None:
    clock = FrozenClock()
    office = furnish(Store.open(store_folder, KEY, clock), clock, reference_data)
    found = made(office)
    first = activated(office, loaded(office, found, office_csv(tmp_path / "a.csv"))).active
    office.store.close()
    path = office_csv(tmp_path / "b.csv", [(f"W-{n}", f"CONTOH {n}", *[""] * 7) for n in range(4_000)])
    command = [
        sys.executable,
        "-m",
        "tests.services.list_loader",
        store_folder,
        office.supervisor.actor.id,
        found.list_id,
        path,
    ]
    with subprocess.Popen([str(each) for each in command], stdout=subprocess.PIPE, text=True, cwd=ROOT) as loader:
        assert loader.stdout
        assert loader.stdout.readline() == "half\n"
        loader.kill()
    store = Store.open(store_folder, KEY, clock)
    try:
        office = Office(
            store, clock, reference_data, {key: replace(desk, store=store) for key, desk in office.desks.items()}
        )
        assert store.mark_state in {"ok", "caught_up"}
        assert list_versions.settle(office.supervisor) == 1
        view = current(office, found.list_id)
        assert view.active == first
        assert [(each.state, each.failure) for each in view.versions] == [("broken", "load_stopped"), ("active", "")]
        half = keys(office, view.versions[0].version_id)
        assert 0 < len(half) < 4_000
        assert list_versions.tidy(office.supervisor, found.list_id) >= len(half)
        assert keys(office, view.versions[0].version_id) == {}
    finally:
        store.close()


def test_a_load_runs_beside_none_of_the_same_list(
    local_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, found, path = local_office, made(local_office), office_csv(tmp_path / "a.csv")
    version_id, _ = list_load._begin(office.supervisor, found.list_id, _source(path), Told("contoh"))
    monkeypatch.setattr(list_versions, "running", {(office.store.chain_id, version_id)})
    with pytest.raises(Refused, match="list_loading"):
        loaded(office, found, path)


def test_a_full_disk_in_the_middle_breaks_the_load(
    local_office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, found, path = local_office, made(local_office), office_csv(tmp_path / "a.csv")

    def full(*_: object) -> int:
        raise Unavailable("full")

    monkeypatch.setattr(Writer, "flush", full)
    with pytest.raises(Unavailable):
        loaded(office, found, path)
    assert [(each.state, each.failure) for each in current(office, found.list_id).versions] == [
        ("broken", "load_stopped")
    ]


def test_a_file_without_anything_to_keep_is_broken(local_office: Office, tmp_path: Path) -> None:
    path = office_csv(tmp_path / "a.csv", [("W-1", "", *[""] * 6, "contoh")])
    version = loaded(local_office, made(local_office), path)
    assert (version.state, version.failure) == ("broken", "load_nothing")


def test_changes_make_a_new_version_from_the_active_one(office: Office, tmp_path: Path) -> None:
    found = made(office)
    whole = loaded(office, found, ftm(tmp_path / "a.json", [PASSPORT, SANCTION, ANNA, FIRM]))
    activated(office, whole)
    gone = [{"op": "DEL", "entity": {"id": each}} for each in ("c-1", "nobody")]
    lines = [
        {"op": "MOD", "entity": entity("a-1", "Person", name="Anna Teladan")},
        {"op": "ADD", "entity": entity("b-1", "Person", name="Budi Contoh")},
        *gone,
    ]
    version = loaded(office, found, ftm(tmp_path / "delta.json", lines), changes=True)
    assert (version.state, version.changes, version.kept) == ("inactive", True, 2)
    assert (version.added, version.changed, version.removed, version.codes) == (1, 1, 1, {"entry_unknown": 1})
    assert keys(office, version.version_id).keys() == {"a-1", "b-1"}
    assert keys(office, whole.version_id).keys() == {"a-1", "c-1"}


def test_a_number_alone_is_added_to_its_holder_and_what_is_not_named_is_copied(office: Office, tmp_path: Path) -> None:
    found = made(office)
    activated(office, loaded(office, found, ftm(tmp_path / "a.json", [PASSPORT, ANNA, FIRM])))
    lines = [{"op": "ADD", "entity": entity("p-2", "Passport", number="Y8820174", country="id", holder="a-1")}]
    version = loaded(office, found, ftm(tmp_path / "delta.json", lines), changes=True)
    assert keys(office, version.version_id) == {"a-1": ["X7318845", "Z5520917", "Y8820174"], "c-1": ["88120"]}
    assert (version.changed, version.added) == (1, 0)


def test_changes_need_a_version_to_be_laid_over(local_office: Office, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="list_no_base"):
        loaded(local_office, made(local_office), office_csv(tmp_path / "a.csv"), changes=True)


def test_one_version_before_the_active_one_is_kept_to_go_back_to(office: Office, tmp_path: Path) -> None:
    found = made(office)
    versions = []
    for number in range(3):
        office.clock.move(hours=1)
        path = office_csv(tmp_path / "list.csv", [(f"W-{number}", "ANNA CONTOH", *[""] * 7)])
        versions.append(loaded(office, found, path).version_id)
        activated(office, current(office, found.list_id).versions[0])
        list_versions.tidy(office.supervisor, found.list_id)
    assert [bool(keys(office, each)) for each in versions] == [False, True, True]
    back = list_versions.roll_back(office.administrator, found.list_id, versions[2])
    assert back.active is not None
    assert back.active.version_id == versions[1]
    assert [each.state for each in back.versions] == ["former", "active", "former"]
    with pytest.raises(Refused, match="list_version_unfit"):
        list_versions.activate(office.administrator, versions[0], versions[1])


def test_whoever_activates_over_somebody_elses_choice_is_told(local_office: Office, tmp_path: Path) -> None:
    office, found = local_office, made(local_office)
    one = loaded(office, found, office_csv(tmp_path / "a.csv"))
    activated(office, one)
    two = loaded(office, found, office_csv(tmp_path / "a.csv"))
    with pytest.raises(Refused, match="changed_meanwhile"):
        list_versions.activate(office.supervisor, two.version_id, None)


def test_a_closed_list_is_not_searched_and_its_entries_go(office: Office, tmp_path: Path) -> None:
    found = made(office)
    version = loaded(office, found, office_csv(tmp_path / "a.csv"))
    activated(office, version)
    view = watch_lists.close_list(office.supervisor, found.list_id, current(office, found.list_id).version)
    assert (view.warning, view.active) == ("closed", None)
    assert matches.ages(office.officer, Indexes().snapshot).lists == 0
    list_versions.tidy(office.supervisor, found.list_id)
    with office.store.read() as session:
        assert session.scalar(select(func.count()).select_from(ListEntry)) == 0
        assert session.scalar(select(func.count()).select_from(ListNumber)) == 0
        assert session.scalars(select(ListVersion.emptied_at)).one() is not None
    with pytest.raises(Refused, match="list_closed"):
        watch_lists.save_list(office.supervisor, WANTED, found.list_id, view.version)


@pytest.mark.parametrize(
    "changed",
    [
        {"name": " "},
        {"owner": ""},
        {"kind": "other"},
        {"severity": ""},
        {"instruction_kind": ""},
        {"warn_after_days": 0},
        {"name": "x" * 121},
    ],
)
def test_what_a_list_lacks_is_refused(local_office: Office, changed: dict[str, object]) -> None:
    with pytest.raises(Refused, match="list_incomplete"):
        made(local_office, **changed)


def test_a_list_is_edited_on_the_version_that_was_seen(local_office: Office) -> None:
    office, found = local_office, made(local_office)
    edited = watch_lists.save_list(
        office.administrator, replace(WANTED, owner="Pemilik lain"), found.list_id, found.version
    )
    assert edited.fields.owner == "Pemilik lain"
    with pytest.raises(Refused, match="changed_meanwhile"):
        watch_lists.save_list(office.supervisor, WANTED, found.list_id, found.version)
    with pytest.raises(Refused, match="name_taken"):
        made(office)


ACTS = {
    "lists": lambda desk, _: watch_lists.lists(desk),
    "save": lambda desk, found: watch_lists.save_list(desk, WANTED, found.list_id, found.version),
    "close": lambda desk, found: watch_lists.close_list(desk, found.list_id, found.version),
    "load": lambda desk, found: load(desk, found.list_id, Source(Path(__file__), "ftm"), Told("x")),
    "activate": lambda desk, _: list_versions.activate(desk, 1, None),
    "report": lambda desk, _: list_versions.report(desk, 1),
}


@pytest.mark.parametrize("act", sorted(ACTS))
@pytest.mark.parametrize("who", ["officer", "head", "auditor", "trainee"])
def test_nobody_else_keeps_lists(local_office: Office, act: str, who: str) -> None:
    found = made(local_office)
    desk: Desk = local_office.desks[who]
    with pytest.raises(Refused, match="no_right"):
        ACTS[act](desk, found)  # type: ignore[no-untyped-call]


def test_no_upkeep_shows_an_entry(local_office: Office, tmp_path: Path) -> None:
    office, found = local_office, made(local_office)
    version = loaded(office, found, office_csv(tmp_path / "a.csv"))
    view = activated(office, version)
    shown = said((view, watch_lists.lists(office.administrator)))
    assert not any(word in shown for word in ("ANNA", "X7318845", "1974", "perkara rekaan"))


def test_each_act_is_in_the_trail_and_no_step_of_a_load_is(local_office: Office, tmp_path: Path) -> None:
    office, found = local_office, made(local_office)
    path = office_csv(tmp_path / "a.csv", [(f"W-{n}", f"CONTOH {n}", *[""] * 7) for n in range(1_500)])
    activated(office, loaded(office, found, path))
    with office.store.read() as session:
        entries = session.scalars(select(AuditEntry).order_by(AuditEntry.sequence)).all()
    told = [(each.action, each.reason_code) for each in entries if each.action.startswith("watch_list")]
    assert told == [
        (Action.LIST_SAVE, ""), (Action.LIST_LOAD, "load_begun"), (Action.LIST_LOAD, "entries.1.500"),
        (Action.LIST_ACTIVATE, "entries.1.500"),
    ]  # fmt: skip


def test_the_values_of_a_view_are_those_of_the_form() -> None:
    assert {each.name for each in fields(ListFields)} < {
        column.name for column in watch_lists.WatchList.__table__.columns
    }


def _source(path: Path) -> Source:
    seen = list_file.look(path)
    return Source(path, seen.format, seen.layout)

"""No view without a trace: whatever tells who someone is was written down first, and what is not written tells nobody."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from screening_desk.records.errors import DiskFull
from screening_desk.records.work import Work
from screening_desk.services import (
    consent,
    duty,
    follow_up,
    form_draft,
    history,
    interview_kept,
    partners,
    reference_data,
    referral,
    review,
    screening,
    trail,
)
from screening_desk.services.errors import Unavailable
from screening_desk.services.form_draft import TypedReading
from screening_desk.services.referral import LetterPlan
from screening_desk.services.settings import settings_of
from tests.office import Office, scanned
from tests.services.cases import agreed, decided, handed_over, shelter

SERVICES = Path(review.__file__).parent
CANARIES = ("ERIKSSON", "ANNA", "L898902C3", "740812", "1974", "120415")
"""Name, document number and dates of the one traveller of these tests."""

READS_WITHOUT_ENTRY = {
    "ahead.get_ready": "nobody: it asks as a scan does, about a document that cannot be",
    "cards.card_languages": "languages, and who read their text",
    "attachments._remade": "nothing: only whether the person may add",
    "case_files._examined": "a file, before its entry",
    "case_files._write": "encrypted bytes, after their entry",
    "case_exports.offer": "counts",
    "case_exports._records": "cases, after the entry that names them",
    "case_exports._note": "nothing",
    "case_files.exchange": "register numbers, times, stations and staff",
    "case_tasks.doers": "staff",
    "catch_up.open_checks": "register numbers and times",
    "contacts.renew_keys": "nothing: keys made anew",
    "contacts.shared_with": "counts",
    "crossing_import._drop": "nothing",
    "crossing_import._take": "counts, between the entries of a list that begins and ends",
    "crossing_import.batches": "where lists came from, times and counts",
    "custody.backups": "files, and the staff who made them",
    "daily_backup.make": "the settings",
    "day_book.day_list": "register numbers and times",
    "day_book.open_past": "whose screening it is, before its entry",
    "duty.duty_of": "the office's phone and who is on duty",
    "entry.confirm_person": "looks the second person up before their entry",
    "forms._made_ahead": "an empty form",
    "groups.group_of": "what a group has in common",
    "groups.open_groups": "operator, flight, whose counter and counts",
    "groups.read_before": "a place in a list, of the document that was just read",
    "head_desk.head_view": "case codes, kinds, times and staff",
    "interview_kept.child_trained": "staff who are trained to speak with children",
    "list_load._view": "counts",
    "list_writer._put": "nothing: the entries of a load whose begin and end are entries",
    "list_rows._copied": "nothing: entries go from one version to the next unseen",
    "list_versions._empty": "nothing: entries of versions that nobody goes back to",
    "list_versions.activate": "which list it is, before its entry",
    "list_versions.faults": "rows, fields and codes",
    "list_versions.report": "which list it is, before its entry",
    "list_versions.roll_back": "which version it is, before its entry",
    "list_versions.settle": "numbers of versions, before their entries",
    "list_versions.tidy": "numbers of versions",
    "letter_bundle.partner_key": "a key of an institution",
    "letter_marks.marks": "what the office switched on, and its key",
    "letter_register.register": "register numbers, institutions and times",
    "links.of_case": "which screening the entry is about",
    "late.check": "what is wrong with a late entry as typed",
    "partner_list.offer_table": "institutions",
    "partners.partner": "an institution",
    "partners.partners": "institutions",
    "pattern_settings.patterns_of": "the office's own settings",
    "patterns.count_waiting": "a count",
    "patterns.proposals": "what is found, before the entry that names it",
    "port_call._screening": "which screening the entry is about",
    "port_call.open_calls": "names of ships, and counts",
    "quality.figures": "counts of days, before the entry of the look",
    "reference_data.indicator_changes": "rules",
    "reference_data.offer": "rules",
    "reference_data.reference_view": "rules",
    "queue.queue": "cases without identity",
    "chronology._found": "which record the entry is about",
    "subject_requests.correct": "which screening the entry is about",
    "retention.hold": "which record the entry is about",
    "retention.overview": "counts and days",
    "retention_run.propose": "random ids, before their entry",
    "retention_run._end": "a count",
    "retention_run._one": "random ids, counts and staff",
    "retention_run.destructions": "random ids, counts and staff",
    "screening.progress": "times and staff",
    "screening.put_away": "which screening the entry is about",
    "screening.recent": "register numbers and times",
    "screening.resume": "which screening the entry is about",
    "screening.waiting": "times and a count",
    "form_draft.kept_note": "one's own words, to whoever wrote them",
    "list_search._made": "names into memory, which nobody is shown",
    "list_search.renew": "names into memory, which nobody is shown",
    "match_cards.matches_of": "random ids",
    "match_cards.matches_of_case": "random ids",
    "match_cards.proposals": "register numbers, lists, times and staff",
    "match_draft.keep_judgement": "nothing",
    "matches.ages": "counts and days",
    "matches.check": "counts; what it shows of an entry has its own",
    "moving._people": "staff",
    "moving.move_draft": "which screening the entry is about",
    "moving.open_drafts": "times and staff",
    "stations.make_card": "the own station",
    "stations.stations": "stations and staff",
    "settings.settings_of": "the office's own settings",
    "sheets.paper": "empty sheets to be filled in by hand",
    "shift.shift": "counts, and the staff of the hand-over",
    "request_draft.keep_request": "nothing",
    "request_draft.request_before": "what the person typed",
    "wording.former_texts": "words of papers, and the staff who changed them",
    "wording.sample": "a paper with invented data",
    "wording.save_text": "words of papers, before their entry",
    "wording_draft.keep_typed": "nothing",
    "wording_draft.typed_before": "what the person typed",
    "wording.wordings": "words of papers, and the staff who changed them",
    "training.current": "an own training case",
    "training.keep_steps": "nothing",
    "training.progress": "own training results",
    "training.result_of": "an own training result",
    "watch_lists.lists": "names of lists, their owners, counts and days",
    "trail.last_verdict": "when the trail was verified and by whom",
    "trail.verify": "hashes",
    # Own drafts, replaced while typing: only what the person typed, never the identity of the case.
    "form_draft.drop_form": "nothing",
    "groups.keep_group": "what a group has in common",
    "port_call.keep_member": "a time",
    "port_call.keep_members": "a time",
    "port_call.keep_ship": "a time",
    "follow_up.due_list": "case codes, partners and days",
    "form_draft.keep_form": "a time",
    "form_draft.kept_forms": "what the person typed",
    "screening.keep": "a time",
}
"""What reads or writes the store without an entry, and what it tells. A new one must be entered here, with a reason."""


def without_entry() -> Iterator[str]:
    """Yield the functions that go to the store by `look`, `quietly` or a bare read."""
    for path in sorted(SERVICES.glob("*.py")):
        if path.stem == "desk":
            continue
        for function in ast.parse(path.read_text("utf-8")).body:
            if not isinstance(function, ast.FunctionDef):
                continue
            for node in ast.walk(function):
                if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                    continue
                bare = node.func.attr == "read" and ast.unparse(node.func.value).endswith("store")
                if node.func.attr in {"look", "quietly"} or bare:
                    yield f"{path.stem}.{function.name}"


def test_everything_that_leaves_no_entry_is_known_by_name() -> None:
    assert set(without_entry()) - set(READS_WITHOUT_ENTRY) == set()


def test_nobody_goes_around_the_services() -> None:
    """Pages and commands read the store through a service only."""
    for part in ("gui", "app.py", "commands.py", "demo.py"):
        place = SERVICES.parent / part
        for path in place.rglob("*.py") if place.is_dir() else [place]:
            for trap in ("store.read(", "store.write(", ".engine", "sessionmaker"):
                assert trap not in path.read_text("utf-8"), f"{path.name}: {trap}"


def said(value: object) -> str:
    """Return all that a value of the services tells, bytes of letters apart."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return ""
    if is_dataclass(value):
        return " ".join(said(getattr(value, field.name)) for field in fields(value) if field.name != "reference")
    if isinstance(value, dict):
        return " ".join(said(each) for pair in value.items() for each in pair)
    if isinstance(value, (tuple, list, set, frozenset)):
        return " ".join(said(each) for each in value)
    return str(value)


def tells_who(value: object) -> bool:
    return any(canary in said(value) for canary in CANARIES)


@dataclass
class Scene:
    """An office with one traveller who went the whole way, and one whose screening is open."""

    office: Office
    case_id: str
    screening_id: str
    letter_id: str


@pytest.fixture
def scene(local_office: Office) -> Scene:
    office = local_office
    case_id = handed_over(office)
    case = decided(office, case_id, "victim_care")
    partner = shelter(office)
    consent.record_consent(office.supervisor, case_id, case.sequence, agreed(partner))
    plan = LetterPlan(partner.partner_id, ("social",))
    letter = referral.issue(office.supervisor, case_id, case.sequence + 1, plan)
    screening.open_screening(office.officer, scanned(), "arrival")
    return Scene(office, case_id, case.screening_id, letter.letter_id)


QUIET: dict[str, Callable[[Scene], object]] = {
    "due": lambda s: follow_up.due_list(s.office.supervisor),
    "queue": lambda s: review.queue(s.office.supervisor, open_only=False),
    "recent": lambda s: screening.recent(s.office.officer),
    "waiting": lambda s: screening.waiting(s.office.officer),
    "progress": lambda s: screening.progress(s.office.officer, s.case_id),
    "duty": lambda s: duty.duty_of(s.office.officer),
    "child_trained": lambda s: interview_kept.child_trained(s.office.officer),
    "partners": lambda s: partners.partners(s.office.supervisor),
    "settings": lambda s: settings_of(s.office.officer),
    "reference": lambda s: reference_data.reference_view(s.office.officer).tables,
    "drafts": lambda s: form_draft.kept_forms(s.office.supervisor, s.case_id),
    "keep_form": lambda s: form_draft.keep_form(s.office.supervisor, s.case_id, 1, TypedReading(reason="x")),
    "last_verdict": lambda s: trail.last_verdict(s.office.auditor),
}


@pytest.mark.parametrize("name", sorted(QUIET))
def test_what_leaves_no_entry_tells_nobody(scene: Scene, name: str) -> None:
    before = scene.office.store.head().sequence
    assert not tells_who(QUIET[name](scene))
    assert scene.office.store.head().sequence == before


SHOWING: dict[str, Callable[[Scene], object]] = {
    "open": lambda s: screening.open_screening(s.office.colleague, scanned(), "arrival"),
    "resume": lambda s: screening.resume(s.office.officer),
    "case": lambda s: review.open_case(s.office.supervisor, s.case_id),
    "take": lambda s: review.take_case(
        s.office.second, s.case_id, review.queue(s.office.second, open_only=False)[0].sequence
    ),
    "past": lambda s: history.view_screening(s.office.officer, s.screening_id),
    "referral": lambda s: referral.open_referral(s.office.supervisor, s.case_id),
}


@pytest.mark.parametrize("name", sorted(SHOWING))
def test_what_tells_who_someone_is_was_written_down_first(
    scene: Scene, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Work, "audit", full)
        with pytest.raises(Unavailable):
            SHOWING[name](scene)
    before = scene.office.store.head().sequence
    assert tells_who(SHOWING[name](scene))
    assert scene.office.store.head().sequence > before


LETTERS: dict[str, Callable[[Scene], Any]] = {
    "view": lambda s: referral.view_letter(s.office.supervisor, s.letter_id).pdf,
    "print": lambda s: referral.let_out(s.office.supervisor, s.letter_id, "letter", "print"),
    "export": lambda s: referral.let_out(s.office.supervisor, s.letter_id, "letter", "export"),
}


@pytest.mark.parametrize("name", sorted(LETTERS))
def test_no_page_of_a_letter_is_handed_out_before_its_entry(
    scene: Scene, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Work, "audit", full)
        with pytest.raises(Unavailable):
            LETTERS[name](scene)
    before = scene.office.store.head().sequence
    assert LETTERS[name](scene).startswith(b"%PDF")
    assert scene.office.store.head().sequence == before + 1


def test_a_letter_in_a_list_has_no_pages(scene: Scene) -> None:
    assert [letter.pdf for letter in referral.open_referral(scene.office.supervisor, scene.case_id).letters] == [b""]


def test_taking_a_screening_up_again_names_it(scene: Scene) -> None:
    view = screening.resume(scene.office.officer)
    entry = trail.entries(scene.office.auditor)[0]
    assert (entry.action, entry.object_id) == ("screening.resume", view.draft.screening_id)

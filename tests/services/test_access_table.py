"""Who sees what: role x action x state x field, from one table, by calling the services themselves.

``tests/data/access-table.txt`` is the table. A cell is what somebody of a role is told of one field of a case in one
state by one action: it is seen, it is absent, or the action is refused with a code. Nothing here is committed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.records.list_models import WatchList
from screening_desk.records.match_models import ListHit
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.services import (
    attachments,
    case_export,
    case_files,
    consent,
    day_book,
    follow_up,
    form_draft,
    head_desk,
    history,
    letter_register,
    links,
    match_cards,
    movement,
    movement_paper,
    patterns,
    referral,
    review,
    screening,
    trail,
)
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_export import WithIdentity
from screening_desk.services.case_view import load_events
from screening_desk.services.day_book import Why
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused
from screening_desk.services.held import NoteInput, note_held
from screening_desk.services.third import save_third_reading
from tests.case_states import ROLES, SECRETS, STATES, Bench, Made, Trial, build
from tests.office import scanned
from tests.services.cases import agreed, to_health
from tests.services.test_trace import said
from tests.stores import KEY, FrozenClock

TABLE = Path(__file__).parents[1] / "data" / "access-table.txt"
REASON = "complaint"
Act = Callable[[Bench, Trial, Made], object]


def _with_identity(bench: Bench, desk: Trial, made: Made) -> object:
    second = bench.office.head.actor
    return case_export.export_case(desk, made.case_id, "json", WithIdentity("permintaan penyidik", second))


def _again(desk: Desk) -> Draft:
    """The same traveller, open at a counter once more."""
    return Draft("f" * 32, "departure", desk.clock.now(), scanned())


def _saw(bench: Bench, made: Made) -> int:
    """The version of a case."""
    with bench.office.store.read() as session:
        return load_events(session, made.case_id)[-1].sequence


def _reading(save: Callable[..., object]) -> Act:
    def act(bench: Bench, desk: Trial, made: Made) -> object:
        answers = dict.fromkeys(desk.reference.catalogue.quick, "no")
        return save(desk, made.case_id, _saw(bench, made), ReadingInput(answers, 3, "telaah"))

    return act


def _decide(bench: Bench, desk: Trial, made: Made) -> object:
    return review.decide(desk, made.case_id, _saw(bench, made), to_health(desk.clock.now(), reason="putusan"))


def _consent(bench: Bench, desk: Trial, made: Made) -> object:
    return consent.record_consent(desk, made.case_id, _saw(bench, made), agreed(bench.partner))


ACTS: dict[str, Act] = {
    "case.take": lambda bench, desk, made: review.take_case(desk, made.case_id, _saw(bench, made)),
    "case.reading": _reading(review.save_second_reading),
    "case.third": _reading(save_third_reading),
    "case.decide": _decide,
    "case.care": lambda _, desk, made: note_held(desk, made.case_id, NoteInput("food")),
    "consent.record": _consent,
    "letter.withdraw": lambda _, desk, made: letter_register.withdraw(desk, made.letter_id, "salah"),
    "case.open": lambda _, desk, made: review.open_case(desk, made.case_id),
    "follow_up.open": lambda _, desk, made: follow_up.open_follow_up(desk, made.case_id),
    "referral.open": lambda _, desk, made: referral.open_referral(desk, made.case_id),
    "screening.view": lambda _, desk, made: history.view_screening(desk, made.screening_id, REASON),
    "screening.progress": lambda _, desk, made: screening.progress(desk, made.case_id),
    "movement.open": lambda _, desk, _made: movement.open_movement(desk, _again(desk)),
    "movement.case": lambda _, desk, made: movement.open_movement_of_case(desk, made.case_id),
    "movement.print": lambda _, desk, made: movement_paper.print_movement(desk, None, made.case_id),
    "day.find": lambda _, desk, _made: day_book.find(desk, "document", "L898902C3", Why(REASON)),
    "attachment.list": lambda _, desk, made: attachments.attachments(desk, made.case_id),
    "attachment.view": lambda _, desk, made: attachments.view_attachment(desk, made.attachment_id),
    "form.kept": lambda _, desk, made: form_draft.kept_forms(desk, made.case_id),
    "letter.view": lambda _, desk, made: referral.view_letter(desk, made.letter_id),
    "letter.print": lambda _, desk, made: referral.let_out(desk, made.letter_id, "letter", "print"),
    "letter.export": lambda _, desk, made: referral.let_out(desk, made.letter_id, "letter", "export"),
    "case.export": lambda _, desk, made: case_export.export_case(desk, made.case_id, "json"),
    "case.export_identity": _with_identity,
    "queue.list": lambda _, desk, made: [
        each for each in review.queue(desk, open_only=False) if each.case_id == made.case_id
    ],
    "due.list": lambda _, desk, made: [each for each in follow_up.due_list(desk) if each.case_id == made.case_id],
    "letter.register": lambda _, desk, made: [
        each for each in letter_register.register(desk) if each.letter_id == made.letter_id
    ],
    "head.list": lambda _, desk, made: _of(head_desk.head_view(desk), made),
    "exchange.list": lambda _, desk, _made: case_files.exchange(desk),
    "match.case": lambda _, desk, made: match_cards.matches_of_case(desk, made.case_id),
    "match.card": lambda bench, desk, made: match_cards.open_card(desk, _hit(bench, made, "wanted")),
    "match.protected": lambda bench, desk, made: match_cards.open_card(desk, _hit(bench, made, "witness")),
    "match.judge": lambda bench, desk, made: match_cards.judge_match(
        desk, _hit(bench, made, "witness"), "cannot_tell", "Belum dapat dipastikan.", 0
    ),
    "match.proposals": lambda _, desk, _made: match_cards.proposals(desk),
    "links.around": lambda _, desk, made: links.of_case(desk, made.case_id),
    "pattern.list": lambda _, desk, _made: patterns.proposals(desk),
    "audit.read": lambda _, desk, _made: trail.entries(desk),
}


def _of(view: head_desk.HeadView, made: Made) -> object:
    return [each for each in (*view.signing, *view.approvals) if each.code == made.code]


def _hit(bench: Bench, made: Made, kind: str) -> str:
    """The match of a case on the list of a kind."""
    with bench.office.store.read() as session:
        mine = select(ListHit.id).join(WatchList, WatchList.id == ListHit.list_id)
        return session.scalars(mine.where(ListHit.screening_id == made.screening_id, WatchList.kind == kind)).one()


def _files(value: object) -> bytes:
    """All bytes that a value holds, one behind the other."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple | list):
        return b"".join(_files(each) for each in value)
    fields = getattr(value, "__dataclass_fields__", {})
    return b"".join(_files(getattr(value, name)) for name in fields if name in {"pdf", "letters", "content"})


def _levels(value: object) -> bool:
    """Whether the time line tells the result of a reading."""
    parts = value, getattr(value, "case", None)
    return any("level" in event.facts for part in parts for event in getattr(part, "events", ()))


def seen(value: object, made: Made) -> frozenset[str]:
    """Return the fields of a case that a value tells."""
    files = _files(value)
    text = said(value) + files.decode("latin-1")
    found = {field for field, words in SECRETS.items() if any(word in text for word in words)}
    if made.code in text:
        found |= {"code"} | ({"key_list"} if "identity" in found else set())
    if files.startswith(b"%PDF"):
        found.add("pages")
    if _levels(value):
        found.add("levels")
    return frozenset(found)


FIELDS = (*SECRETS, "code", "key_list", "pages", "levels")
"""``key_list``: who stands behind a case code; ``levels``: results of readings on the time line."""


def outcome(bench: Bench, action: str, role: str, state: str) -> str:
    """Return what one call comes to, as the table says it: ``refused CODE`` or the fields seen."""
    made = bench.case_of(role, state)
    try:
        value = ACTS[action](bench, bench.desks[role], made)
    except Refused as refused:
        return f"refused {refused.code}"
    told = seen(value, made)
    return " ".join(field for field in FIELDS if field in told) or "nothing"


def table() -> dict[tuple[str, str, str], str]:
    """Read the table: (action, role, state) -> outcome; each stands in it exactly once."""
    found: dict[tuple[str, str, str], str] = {}
    action = ""
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            action = line.strip()
            continue
        roles, states, said_ = (part.strip() for part in line.split("|"))
        for role in ROLES if roles == "*" else roles.split():
            for state in STATES if states == "*" else states.split():
                assert (action, role, state) not in found, f"twice: {action} {role} {state}"
                found[action, role, state] = said_
    return found


@pytest.fixture(scope="module")
def bench(store_template: Path, tmp_path_factory: pytest.TempPathFactory, reference_data: Reference) -> Iterator[Bench]:
    """The office, built once."""
    folder, clock = tmp_path_factory.mktemp("access"), FrozenClock()
    shutil.copytree(store_template, folder / "store")
    store = Store.open(folder / "store", KEY, clock)
    yield build(store, clock, reference_data, folder)
    store.close()


def test_the_table_names_every_role_action_and_state_once() -> None:
    wanted = {(action, role, state) for action in ACTS for role in ROLES for state in STATES}
    assert set(table()) == wanted
    assert len(wanted) * len(FIELDS) >= 2000


@pytest.mark.parametrize("action", sorted(ACTS))
def test_everybody_sees_what_the_table_says_and_nothing_else(bench: Bench, action: str) -> None:
    before, expected = bench.office.store.head().sequence, table()
    found = {(role, state): outcome(bench, action, role, state) for role in ROLES for state in STATES}
    wrong = {key: (what, expected[action, *key]) for key, what in found.items() if what != expected[action, *key]}
    assert wrong == {}, "found, expected"
    assert bench.office.store.head().sequence == before, "nothing is committed"

"""Cards of matches: who may open one, what is remembered of a pair, and that nobody else is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.list_models import WatchList
from screening_desk.records.match_models import ListHit, ListHitCopy, ListJudgement
from screening_desk.records.models import AuditEntry, FormDraft
from screening_desk.services import match_cards, matches, screening
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.errors import Refused
from screening_desk.services.list_search import Indexes
from screening_desk.services.match_cards import judge_match, open_card
from screening_desk.services.match_draft import TypedJudgement, keep_judgement
from screening_desk.services.retention_tables import destroy
from tests.office import Office
from tests.services.listed import AS_OF, Listed, person, put_list, put_version

SITI = Listed("SITI AMINAH", ("1990-02-03",), key="1")
WHO = person("SITI AMINAH", "1990-02-03", "X1")
WHY = "Tempat lahir berbeda sama sekali."


def scan(office: Office, who: Identity = WHO, by: str = "officer") -> tuple[Draft, matches.Checked]:
    """Open somebody at a counter, as a scan does, and ask the lists."""
    desk, indexes = office.desks[by], Indexes()
    indexes.renew(desk)
    draft = screening.open_screening(desk, who, "arrival").draft
    return draft, matches.check(desk, draft, indexes.snapshot)


def leave(office: Office, draft: Draft, by: str = "officer") -> None:
    screening.abandon(office.desks[by], draft, "uji coba")
    office.clock.move(minutes=5)


def hit_of(office: Office, draft: Draft) -> str:
    """The one match of a screening, as a supervisor may see it."""
    (hit_id,) = match_cards.matches_of(office.supervisor, draft.screening_id)
    return hit_id


def test_the_officer_proposes_the_supervisor_confirms_and_the_pair_is_remembered(office: Office) -> None:
    put_list(office, [SITI])
    draft, found = scan(office)
    (line,) = found.lines
    assert not open_card(office.officer, line.hit_id).judges
    card = judge_match(office.officer, line.hit_id, "not_same", WHY, 0)
    assert (card.standing, found.facts.strong) == ("proposed", 1)
    leave(office, draft)
    draft, again = scan(office)  # a proposal settles nothing
    assert again.facts.strong == 1
    (waiting,) = match_cards.proposals(office.supervisor)
    assert (waiting.hit_id, waiting.by, waiting.list_name) == (line.hit_id, "R. Teladan", "Daftar contoh")
    assert judge_match(office.supervisor, waiting.hit_id, "not_same", WHY, 1).standing == "dismissed"
    assert match_cards.proposals(office.supervisor) == ()
    leave(office, draft)
    _, remembered = scan(office)
    assert (remembered.lines, remembered.facts.dismissed, remembered.facts.strong) == ((), 1, 0)


def test_a_pair_is_asked_again_for_another_document_or_a_changed_entry(local_office: Office) -> None:
    office = local_office
    list_id = put_list(office, [SITI])
    draft, found = scan(office)
    judge_match(office.supervisor, found.lines[0].hit_id, "not_same", WHY, 0)
    leave(office, draft)
    draft, other = scan(office, person("SITI AMINAH", "1990-02-03", "X2"))
    assert other.facts.strong == 1
    leave(office, draft)
    with office.store.write() as work:
        one = work.session.get(WatchList, list_id)
        assert one is not None
        put_version(work.session, one, [Listed("SITI AMINAH", ("1990-02-03",), sex="F", key="1")], AS_OF, office)
    assert scan(office)[1].facts.strong == 1


@pytest.mark.parametrize(("kind", "again"), [("missing", 1), ("child", 1), ("victim", 0), ("witness", 0)])
def test_missing_people_and_children_show_again_in_short(local_office: Office, kind: str, again: int) -> None:
    office = local_office
    put_list(office, [SITI], kind=kind)
    draft, found = scan(office)
    assert (found.lines, found.facts.protected) == ((), 1)
    judge_match(office.supervisor, hit_of(office, draft), "not_same", WHY, 0)
    leave(office, draft)
    after = scan(office)[1].facts
    assert (after.again, after.protected, after.dismissed) == (again, 0, 0)


@pytest.mark.parametrize("answer", ["same", "cannot_tell"])
def test_same_and_cannot_tell_go_to_the_supervisor(local_office: Office, answer: match_cards.Judgement) -> None:
    put_list(local_office, [Listed("SITI AMINAH", key="1")])
    draft, found = scan(local_office)
    assert found.facts.possible == 1
    judge_match(local_office.officer, found.lines[0].hit_id, answer, WHY, 0)
    indexes = Indexes()
    again = matches.check(local_office.officer, draft, indexes.renew(local_office.officer))
    assert (again.facts.given, again.facts.possible) == (1, 0)


@pytest.mark.parametrize("kind", ["missing", "victim", "witness", "child"])
def test_a_counter_opens_no_protected_card_and_nobody_elses(local_office: Office, kind: str) -> None:
    office = local_office
    put_list(office, [SITI], kind=kind)
    draft, _ = scan(office)
    hit_id = hit_of(office, draft)
    assert match_cards.matches_of(office.officer, draft.screening_id) == ()
    for refused in (
        lambda: open_card(office.officer, hit_id),
        lambda: judge_match(office.officer, hit_id, "not_same", WHY, 0),
        lambda: match_cards.proposals(office.officer),
    ):
        with pytest.raises(Refused, match="no_right"):
            refused()
    assert open_card(office.supervisor, hit_id).protected


def test_a_counter_opens_only_cards_of_its_own_travellers(local_office: Office) -> None:
    put_list(local_office, [SITI])
    _, found = scan(local_office)
    with pytest.raises(Refused, match="no_right"):
        open_card(local_office.colleague, found.lines[0].hit_id)


def test_earlier_decisions_name_no_third_person_and_no_protected_list(local_office: Office) -> None:
    office = local_office
    put_list(office, [SITI], "A")
    put_list(office, [Listed("SITI AMINAH", ("1990-02-03",), key="9")], "B", kind="witness")
    draft, _ = scan(office)
    for hit_id in match_cards.matches_of(office.supervisor, draft.screening_id):
        judge_match(office.supervisor, hit_id, "cannot_tell", "Mirip BUDI TELADAN dari kota lain", 0)
    leave(office, draft)
    _, found = scan(office)
    (line,) = found.lines
    theirs, whole = (open_card(desk, line.hit_id).earlier for desk in (office.officer, office.supervisor))
    assert [one.here for one in theirs] == [True]
    assert sorted((one.here, bool(one.reason)) for one in whole) == [(False, False), (True, True)]


def test_a_judgement_needs_an_answer_a_reason_and_the_newest_card(local_office: Office) -> None:
    put_list(local_office, [SITI])
    _, found = scan(local_office)
    hit_id, desk = found.lines[0].hit_id, local_office.officer
    with pytest.raises(Refused, match="match_reason_short"):
        judge_match(desk, hit_id, "not_same", "beda 123456789", 0)
    judge_match(desk, hit_id, "not_same", WHY, 0)
    with pytest.raises(Refused, match="changed_meanwhile"):
        judge_match(local_office.supervisor, hit_id, "same", WHY, 0)


def test_the_card_keeps_what_stood_on_both_sides(local_office: Office) -> None:
    office = local_office
    list_id = put_list(office, [SITI])
    _, found = scan(office)
    with office.store.write() as work:
        one = work.session.get(WatchList, list_id)
        assert one is not None
        put_version(work.session, one, [], AS_OF, office)
    office.clock.move(days=20)
    card = open_card(office.supervisor, found.lines[0].hit_id)
    assert card.copy.there.names == ("SITI AMINAH",)
    assert {line.feature: line.answer for line in card.lines}["birth_date"] == "agrees"
    assert (card.age, card.old) == (23, True)


def test_the_trail_holds_codes_alone(local_office: Office) -> None:
    office = local_office
    put_list(office, [SITI], "Daftar saksi rahasia", kind="witness")
    draft, _ = scan(office)
    judge_match(office.supervisor, hit_of(office, draft), "cannot_tell", WHY, 0)
    with office.store.read() as session:
        words = " ".join(str(vars(one)) for one in session.scalars(select(AuditEntry)))
    assert not [word for word in ("witness", "rahasia", "SITI", "AMINAH", "Tempat lahir") if word in words]


def test_a_match_goes_with_its_screening(office: Office) -> None:
    put_list(office, [SITI])
    draft, found = scan(office)
    hit_id = found.lines[0].hit_id
    judge_match(office.officer, hit_id, "cannot_tell", WHY, 0)
    keep_judgement(office.officer, hit_id, TypedJudgement("same", "setengah"))
    assert open_card(office.officer, hit_id).typed == TypedJudgement("same", "setengah")
    leave(office, draft)
    with office.store.write() as work:
        destroy(work.session, [("screening", draft.screening_id)])
        left = [work.session.scalars(select(table)).all() for table in (ListHit, ListHitCopy, ListJudgement, FormDraft)]
    assert left == [[], [], [], []]


def test_a_record_corrected_after_an_answer_is_another_match(local_office: Office) -> None:
    put_list(local_office, [SITI])
    draft, found = scan(local_office)
    judge_match(local_office.officer, found.lines[0].hit_id, "not_same", WHY, 0)
    corrected = replace(draft, identity=replace(draft.identity, document_number="X9"))
    snapshot = Indexes().renew(local_office.officer)
    again = matches.check(local_office.officer, corrected, snapshot)
    assert again.lines[0].hit_id != found.lines[0].hit_id
    assert again.lines[0].standing == "open"
    assert matches.check(local_office.officer, draft, snapshot).lines[0].standing == "proposed"

"""Question cards: nobody is asked twice, declined is never a no, and a sign-off is of exactly one text."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from screening_desk.records.models import AnswerRow, AuditEntry
from screening_desk.reference.cards import CardDeck
from screening_desk.services import cards, screening
from screening_desk.services.access import Action
from screening_desk.services.asking import plan
from screening_desk.services.blind import ReadingInput
from screening_desk.services.case_view import CaseView
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Answered, Draft, pack, unpack
from screening_desk.services.errors import Refused
from screening_desk.services.history import view_screening
from screening_desk.services.judging import ScreeningView
from screening_desk.services.review import open_case, save_second_reading
from tests.office import Office, scanned


def deck(office: Office, code: str = "my") -> CardDeck:
    return next(deck for deck in office.reference.content.cards if deck.code == code)


def opened(office: Office, mode: str = "arrival") -> ScreeningView:
    view = screening.open_screening(office.officer, scanned(), mode)
    return screening.look_at(office.officer, replace(view.draft, accompanied=False))


def look(office: Office, draft: Draft) -> ScreeningView:
    return screening.look_at(office.officer, draft)


class TestQuestions:
    def test_what_applies_is_asked_in_the_order_of_the_deck(self, office: Office) -> None:
        view = opened(office)
        asked = cards.questions_for(view, office.reference.catalogue, deck(office))
        assert asked[0] == "B"
        assert list(asked) == [item for item in deck(office).questions if item in asked]

    def test_nobody_is_asked_twice_what_was_answered_in_private(self, office: Office) -> None:
        view = opened(office)
        draft = view.draft
        for item, value in (("B", "no"), ("C1", "unknown"), ("C2", "not_asked")):
            draft = draft.answer(draft.opened_at, item, value)  # type: ignore[arg-type]
        draft = draft.answer_on_card(draft.opened_at, "C3", None, "my")
        asked = cards.questions_for(look(office, draft), office.reference.catalogue, deck(office))
        assert not {"B", "C1", "C3"} & set(asked), "answered, not known, and declined are answers"
        assert "C2" in asked, "not asked yet"

    def test_what_was_answered_beside_a_companion_is_asked_again_but_for_a_yes(self, office: Office) -> None:
        draft = replace(opened(office).draft, accompanied=True)
        draft = draft.answer(draft.opened_at, "C1", "no").answer(draft.opened_at, "C4", "yes")
        asked = cards.questions_for(look(office, draft), office.reference.catalogue, deck(office))
        assert "C1" in asked
        assert "C4" not in asked

    def test_a_card_asks_nothing_that_an_interview_does_not(self, office: Office) -> None:
        catalogue, view = office.reference.catalogue, opened(office)
        child = look(office, view.draft.answer(view.draft.opened_at, "A0", "yes"))
        for one, means in ((view, True), (child, False)):
            asked = cards.questions_for(one, catalogue, deck(office))
            assert {*asked} <= {*plan(one, catalogue).asked}
            assert any(catalogue.by_id[item].column == "cara" for item in asked) is means

    @pytest.mark.parametrize(
        ("accompanied", "apart", "alone"),
        [(None, False, False), (True, False, False), (True, True, True), (False, False, True)],
    )
    def test_a_card_is_answered_alone(self, office: Office, accompanied: bool | None, apart: bool, alone: bool) -> None:
        draft = replace(opened(office).draft, accompanied=accompanied, apart=apart)
        assert cards.can_be_alone(draft) is alone


class TestAnswers:
    def test_declined_is_no_answer_and_never_a_no(self, office: Office) -> None:
        draft = opened(office).draft
        declined = look(office, draft.answer_on_card(draft.opened_at, "C1", None, "ar"))
        said_no = look(office, draft.answer_on_card(draft.opened_at, "C1", "no", "ar"))
        assert declined.draft.answers["C1"] == Answered(
            "not_asked", draft.opened_at, apart=True, how="card", declined=True, language="ar"
        )
        assert "C1" in declined.assessment.unknown
        assert "C1" not in said_no.assessment.unknown
        assert declined.assessment.level == "not_assessed"

    def test_a_draft_keeps_how_it_is_known(self, office: Office) -> None:
        draft = opened(office).draft.answer_on_card(office.clock.now(), "C4", "yes", "my")
        assert unpack(pack(draft)) == draft

    def test_what_was_saved_says_that_it_was_a_card_and_in_which_language(self, office: Office) -> None:
        draft = opened(office).draft
        draft = draft.answer_on_card(draft.opened_at, "B", "yes", "my").answer_on_card(
            draft.opened_at, "C1", None, "my"
        )
        draft = draft.answer(draft.opened_at, "Q1", "no")
        saved = screening.hand_over(office.officer, replace(draft, reason="terlihat takut"))
        past = view_screening(office.officer, saved.screening_id).view.draft.answers
        assert (past["B"].how, past["B"].language, past["B"].declined) == ("card", "my", False)
        assert (past["C1"].value, past["C1"].declined) == ("not_asked", True)
        assert (past["Q1"].how, past["Q1"].language) == ("", "")
        case = _read_again(office.supervisor, str(saved.case_id))
        assert case.first is not None
        assert case.first.answers == past
        assert "my" in case.unread_cards
        cards.sign_off(office.administrator, "my", cards.digest_of(deck(office)), "Ma Contoh")
        assert "my" not in open_case(office.supervisor, str(saved.case_id)).unread_cards
        with office.store.read() as session:
            row = session.scalars(select(AnswerRow).where(AnswerRow.item == "C1")).one()
            assert (row.how, row.language, row.declined, row.apart) == ("card", "my", True, True)


def _read_again(desk: Desk, case_id: str) -> CaseView:
    case = open_case(desk, case_id)
    return save_second_reading(desk, case_id, case.sequence, ReadingInput({"B": "yes"}, 4, "dibaca sendiri"))


class TestSignOff:
    def test_nothing_is_reviewed_until_somebody_is(self, office: Office) -> None:
        assert [each.deck.code for each in cards.card_languages(office.officer) if each.reviewed] == []

    def test_an_administrator_writes_down_who_read_the_text(self, office: Office) -> None:
        cards.sign_off(office.administrator, "my", cards.digest_of(deck(office)), "  Ma   Contoh ")
        (signed,) = (each for each in cards.card_languages(office.officer) if each.reviewed)
        assert (signed.deck.code, signed.reviewer, signed.by) == ("my", "Ma Contoh", "V. Umpama")
        assert signed.at == office.clock.now()
        with office.store.read() as session:
            entry = session.scalars(select(AuditEntry).where(AuditEntry.action == Action.CARD_REVIEW)).one()
            assert (entry.reason_code, entry.outcome) == ("card.my", "done")
            assert "Contoh" not in entry.object_id

    def test_a_changed_text_is_unreviewed_again(self, office: Office) -> None:
        cards.sign_off(office.administrator, "my", cards.digest_of(deck(office)), "Ma Contoh")
        changed = msgspec.structs.replace(deck(office), words={**deck(office).words, "yes": "ဟုတ်"})
        decks = tuple(changed if each.code == "my" else each for each in office.reference.content.cards)
        content = msgspec.structs.replace(office.reference.content, cards=decks)
        desk = replace(office.officer, reference=replace(office.reference, content=content))
        burmese = next(each for each in cards.card_languages(desk) if each.deck.code == "my")
        assert not burmese.reviewed
        assert burmese.changed

    @pytest.mark.parametrize(
        ("who", "language", "name", "code"),
        [
            ("officer", "my", "Ma Contoh", "no_right"),
            ("supervisor", "my", "Ma Contoh", "no_right"),
            ("administrator", "my", "  ", "card_reviewer_missing"),
            ("administrator", "my", "x" * 201, "card_reviewer_missing"),
            ("administrator", "xx", "Ma Contoh", "not_found"),
            ("administrator", "ar", "Ma Contoh", "changed_meanwhile"),
        ],
    )
    def test_what_is_refused(self, office: Office, who: str, language: str, name: str, code: str) -> None:
        with pytest.raises(Refused) as refused:
            cards.sign_off(office.desks[who], language, cards.digest_of(deck(office)), name)
        assert refused.value.code == code
        assert not any(each.reviewed for each in cards.card_languages(office.officer))

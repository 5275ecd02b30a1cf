"""The private interview: its steps, who is asked what, declined answers, what is kept, and what comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk.reference import Reference
from screening_desk.reference import indicators as lists
from screening_desk.reference import interview as steps
from screening_desk.rules.assessment import LEVELS, Situation, assess
from screening_desk.services import asking, history, interview_kept, review, screening, trail
from screening_desk.services.draft import Draft, pack, readable, unpack
from screening_desk.services.judging import ScreeningView
from tests.office import CITIZEN, Office, scanned
from tests.services.cases import read
from tests.stores import FrozenClock

WORDS = steps.load()
KEPT = {"text": "Paspor saya dibawa kakak.", "item": "C4"}


def opened(office: Office, *, accompanied: bool | None = True) -> Draft:
    """Open a citizen's screening."""
    draft = screening.open_screening(office.officer, scanned(CITIZEN), "departure").draft
    return replace(draft, accompanied=accompanied)


def begun(office: Office, draft: Draft, minutes: int = 1) -> Draft:
    """Begin in the separate room, with every step done."""
    office.clock.move(minutes=minutes)
    now = office.officer.clock.now()
    draft = replace(asking.start(draft, now, WORDS), apart=True)
    assert draft.interview is not None
    interview = draft.interview
    for step in WORDS.of(child=False):
        interview = interview.take(now, step.id, "done")
    return replace(draft, interview=interview)


def look(office: Office, draft: Draft) -> ScreeningView:
    return screening.look_at(office.officer, draft)


def test_a_draft_from_before_has_no_interview(local_office: Office) -> None:
    draft = opened(local_office)
    old = pack(draft.answer(draft.opened_at, "B", "no"))
    del old["interview"]
    for answered in old["answers"].values():
        del answered["how"], answered["declined"]
    found = readable(old)
    assert found is not None
    assert found.interview is None
    assert found.answers["B"].how == ""


def test_what_is_typed_comes_back_from_the_draft(office: Office) -> None:
    draft = begun(office, opened(office))
    now = office.officer.clock.now()
    assert draft.interview is not None
    told = replace(draft.interview.say(now, "C4", KEPT["text"]), language="Bahasa Rekaan", interpreter="JB-07")
    draft = asking.answer(replace(draft, interview=told), now, "C4", "yes", "told", office.reference.catalogue)
    screening.keep(office.officer, draft)
    assert screening.resume(office.officer).draft == draft
    assert unpack(pack(draft)) == draft


def test_nothing_of_a_long_story_is_cut(local_office: Office) -> None:
    draft, story = begun(local_office, opened(local_office)), "Kami berangkat malam itu. " * 1000
    assert draft.interview is not None
    draft = replace(draft, interview=draft.interview.say(local_office.clock.now(), "C4", story))
    screening.keep(local_office.officer, draft)
    found = screening.resume(local_office.officer).draft
    assert found is not None
    assert found.interview is not None
    assert found.interview.words["C4"].text == story


class TestSteps:
    """Before the first question each step is done, not possible with a reason, or declined."""

    def test_all_are_open_at_first_and_the_one_for_children_only_on_their_path(self, local_office: Office) -> None:
        now = local_office.clock.now()
        draft = asking.start(opened(local_office), now, WORDS)
        assert len(asking.steps_open(draft, WORDS, child=False)) == 7
        assert "child_officer" in asking.steps_open(draft, WORDS, child=True)
        assert asking.steps_open(begun(local_office, opened_again(local_office)), WORDS, child=False) == ()

    def test_what_was_not_possible_needs_its_reason(self, local_office: Office) -> None:
        draft = begun(local_office, opened(local_office))
        now = local_office.clock.now()
        assert draft.interview is not None
        bare = draft.interview.take(now, "same_sex", "not_possible")
        assert asking.steps_open(replace(draft, interview=bare), WORDS, child=False) == ("same_sex",)
        said = bare.take(now, "same_sex", "not_possible", "Hanya satu petugas malam ini")
        assert asking.steps_open(replace(draft, interview=said), WORDS, child=False) == ()

    def test_nothing_is_asked_while_somebody_can_hear(self, local_office: Office) -> None:
        draft = begun(local_office, opened(local_office))
        assert not asking.heard(draft, WORDS)
        assert draft.interview is not None
        beside = draft.interview.take(local_office.clock.now(), "apart", "not_possible", "Penyerta menolak pergi")
        assert asking.heard(replace(draft, interview=beside), WORDS)


class TestPauses:
    """A pause keeps everything; what the program could not note becomes a pause when it goes on."""

    def test_a_pause_is_kept_from_when_to_when(self, local_office: Office) -> None:
        draft = begun(local_office, opened(local_office))
        clock = local_office.clock
        assert draft.interview is not None
        left = clock.now()
        paused = draft.interview.pause(left).pause(left + timedelta(minutes=1))
        assert paused.paused_since == left
        clock.move(minutes=9)
        on = paused.go_on(clock.now())
        assert on.paused_since is None
        assert [(each.since, each.until) for each in on.pauses] == [(left, clock.now())]

    def test_a_kill_leaves_a_pause_from_the_last_act(self, local_office: Office) -> None:
        draft = begun(local_office, opened(local_office))
        last = local_office.clock.now()
        local_office.clock.move(minutes=30)
        again = asking.start(draft, local_office.clock.now(), WORDS)
        assert again.interview is not None
        assert [(each.since, each.until) for each in again.interview.pauses] == [(last, local_office.clock.now())]

    def test_who_came_with_somebody_is_parted_anew(self, local_office: Office) -> None:
        now = local_office.clock.now()
        draft = asking.start(begun(local_office, opened(local_office)), now, WORDS)
        assert asking.steps_open(draft, WORDS, child=False) == ("apart",)
        assert not draft.apart, "until the step says so again, what is answered was heard"
        alone = asking.start(begun(local_office, opened_again(local_office, accompanied=False)), now, WORDS)
        assert asking.steps_open(alone, WORDS, child=False) == ()


class TestNobodyIsAskedTwice:
    """What was answered in private before is not asked again; what was answered beside a companion is."""

    def test_private_answers_are_skipped_and_answers_beside_come_again(self, local_office: Office) -> None:
        catalogue = local_office.reference.catalogue
        draft = opened(local_office)
        now = local_office.clock.now()
        draft = draft.answer(now, "C1", "no").answer(now, "Q1", "no")
        draft = replace(draft, apart=True).answer(now, "C4", "yes").answer(now, "T1", "unknown")
        plan = asking.plan(look(local_office, begun(local_office, draft)), catalogue)
        assert plan.kept == ("C4", "T1")
        assert {"C1", "Q1"} <= set(plan.unseen)

    def test_what_was_passed_over_stays_open_and_is_not_led_to_again(self, local_office: Office) -> None:
        catalogue = local_office.reference.catalogue
        draft = begun(local_office, opened(local_office))
        first = asking.plan(look(local_office, draft), catalogue)
        now = local_office.clock.now()
        draft = asking.answer(draft, now, first.asked[0], "not_asked", "told", catalogue)
        plan = asking.plan(look(local_office, draft), catalogue)
        assert first.asked[0] in plan.open
        assert plan.after(first.asked[0]) == first.asked[1]
        assert first.asked[0] not in plan.unseen

    def test_it_goes_on_at_the_next_that_has_no_answer(self, local_office: Office) -> None:
        catalogue = local_office.reference.catalogue
        draft = begun(local_office, opened(local_office))
        plan = asking.plan(look(local_office, draft), catalogue)
        for key in plan.asked[:4]:
            draft = asking.answer(draft, local_office.clock.now(), key, "no", "told", catalogue)
        local_office.clock.move(minutes=20)
        draft = asking.start(draft, local_office.clock.now(), WORDS)
        assert asking.plan(look(local_office, draft), catalogue).after("") == plan.asked[4]

    def test_after_the_last_nothing_waits(self, local_office: Office) -> None:
        catalogue = local_office.reference.catalogue
        draft = begun(local_office, opened(local_office))
        while key := asking.plan(look(local_office, draft), catalogue).after(""):
            draft = asking.answer(draft, local_office.clock.now(), key, "no", "told", catalogue)
        assert asking.plan(look(local_office, draft), catalogue).open == ()

    def test_a_child_is_asked_its_own_facts_and_no_means(self, local_office: Office) -> None:
        catalogue = local_office.reference.catalogue
        draft = opened(local_office).answer(local_office.clock.now(), "A0", "yes")
        asked = asking.plan(look(local_office, begun(local_office, draft)), catalogue).asked
        assert "C1" not in asked
        place = asked.index("A5")
        assert asked[place + 1 : place + 4] == ("relation_child", "relation_adult", "guardian")
        told = asking.tell(begun(local_office, draft), local_office.clock.now(), "guardian", "confirms", catalogue)
        assert "guardian_number" in asking.plan(look(local_office, told), catalogue).asked

    def test_who_may_be_an_adult_is_asked_about_means_too(self, local_office: Office) -> None:
        catalogue, draft = local_office.reference.catalogue, opened(local_office)
        unknown = replace(draft, identity=replace(draft.identity, birth_date=None))
        view = look(local_office, begun(local_office, unknown))
        assert view.assessment.child_path
        assert {"C1", "A2"} <= set(asking.plan(view, catalogue).asked)
        seems = begun(local_office, unknown.answer(local_office.clock.now(), "A0", "yes"))
        assert "C1" not in asking.plan(look(local_office, seems), catalogue).asked

    def test_the_second_question_comes_after_a_yes_and_goes_with_it(self, local_office: Office) -> None:
        catalogue, draft = local_office.reference.catalogue, begun(local_office, opened(local_office))
        now = local_office.clock.now()
        draft = asking.answer(draft, now, "C2", "yes", "told", catalogue)
        plan = asking.plan(look(local_office, draft), catalogue)
        assert plan.after("C2") == "C2.now"
        draft = asking.answer(draft, now, "C2.now", "no", "told", catalogue)
        draft = asking.answer(draft, now, "C2", "no", "told", catalogue)
        assert "C2.now" not in draft.answers


class TestDeclined:
    """Who does not want to answer has not said no, and a yes that was given stays."""

    def test_it_is_no_answer_that_says_no(self, local_office: Office) -> None:
        catalogue, now = local_office.reference.catalogue, local_office.clock.now()
        for item in catalogue.items:
            draft = asking.answer(begun_at(local_office), now, item.id, "declined", "told", catalogue)
            assert draft.answers[item.id].declined
            assert draft.answers[item.id].value == ("unknown" if item.context else "not_asked")

    def test_a_yes_stays_a_yes(self, local_office: Office) -> None:
        catalogue, now = local_office.reference.catalogue, local_office.clock.now()
        draft = begun_at(local_office).answer(now, "C4", "yes")
        draft = asking.answer(draft, now, "C4", "declined", "told", catalogue)
        assert (draft.answers["C4"].value, draft.answers["C4"].declined) == ("yes", True)

    @given(data=st.data())
    def test_declining_never_lowers_concern(self, data: st.DataObject) -> None:
        catalogue = lists.load()
        keys = [*catalogue.by_id, *catalogue.follow_ups]
        answers = data.draw(
            st.dictionaries(st.sampled_from(keys), st.sampled_from(["yes", "no", "unknown", "not_asked"]))
        )
        key = data.draw(st.sampled_from(keys))
        at = datetime.fromisoformat("2026-11-24T02:00:00+00:00")
        draft = Draft("0" * 32, "departure", at, scanned(CITIZEN), accompanied=False)
        for item, value in answers.items():
            draft = draft.answer(at, item, value)
        kind = draft.decline(at, key, asking.declined_value(catalogue, key))
        situation = Situation("departure", data.draw(st.sampled_from([None, 15, 30])), accompanied=False)

        def concern(values: dict[str, lists.Answer]) -> tuple[int, bool]:
            found = assess(values, catalogue, situation)
            return max(LEVELS.index(found.level), LEVELS.index("none_yet")), found.within_hour

        said = concern({item: answered.value for item, answered in kind.answers.items()})
        for other in (None, answers.get(key), "unknown", "not_asked"):
            values = {item: value for item, value in answers.items() if item != key or answers[key] == "yes"}
            if other is not None and answers.get(key) != "yes":
                values[key] = other
            assert said[0] >= concern(values)[0]


class TestKept:
    """Written with the screening, read with it, on both databases."""

    def test_a_past_screening_shows_steps_pauses_and_words_apart_from_remarks(self, office: Office) -> None:
        draft = spoken(office)
        screening.hand_over(office.officer, draft)
        past = history.view_screening(office.officer, draft.screening_id)
        kept = past.view.draft.interview
        assert kept is not None
        assert kept.steps["apart"].state == "done"
        assert kept.steps["same_sex"].why == "Hanya satu petugas"
        assert kept.words["C4"].text == KEPT["text"]
        assert kept.remarks == "Gemetar saat menyebut kakak"
        assert [each.until is not None for each in kept.pauses] == [True]
        assert (kept.language, kept.interpreter) == ("Bahasa Rekaan", "JB-07")
        assert kept.ended_at is not None
        answered = past.view.draft.answers
        assert (answered["C4"].how, answered["C1"].declined, answered["C1"].value) == ("told", True, "not_asked")

    def test_the_second_reader_sees_words_at_once_and_remarks_after_their_own_reading(self, office: Office) -> None:
        saved = screening.hand_over(office.officer, spoken(office))
        assert saved.case_id is not None
        case = review.open_case(office.supervisor, saved.case_id)
        assert case.interview is not None
        assert case.interview.words["C4"].text == KEPT["text"]
        assert case.interview.remarks == ""
        after = read(office, saved.case_id)
        assert after.interview is not None
        assert after.interview.remarks

    def test_a_colleague_sees_nothing_of_it_before_the_second_reading(self, local_office: Office) -> None:
        draft = spoken(local_office)
        screening.hand_over(local_office.officer, draft)
        past = history.view_screening(local_office.colleague, draft.screening_id, "supervisor_asked")
        assert past.view.draft.interview is None

    def test_one_still_paused_has_no_end(self, local_office: Office) -> None:
        draft = spoken(local_office)
        assert draft.interview is not None
        draft = replace(draft, interview=draft.interview.pause(local_office.clock.now()))
        screening.hand_over(local_office.officer, draft)
        kept = history.view_screening(local_office.officer, draft.screening_id).view.draft.interview
        assert kept is not None
        assert kept.ended_at is None
        assert kept.paused_since is not None

    def test_each_moment_has_its_entry(self, office: Office) -> None:
        draft = begun(office, opened(office))
        for moment in ("begin", "pause", "go_on", "end"):
            interview_kept.note(office.officer, draft, moment)
        found = [entry for entry in trail.entries(office.auditor) if entry.action == "screening.interview"]
        assert [entry.reason_code for entry in reversed(found)] == ["begin", "pause", "go_on", "end"]
        assert {entry.object_id for entry in found} == {draft.screening_id}


def opened_again(office: Office, *, accompanied: bool | None = True) -> Draft:
    """Put the open one aside and open another."""
    if screening.waiting(office.officer) is not None:
        screening.abandon(office.officer, screening.resume(office.officer).draft, "lain")
    return opened(office, accompanied=accompanied)


def begun_at(office: Office) -> Draft:
    """Return a draft in its interview that is in no store."""
    draft = Draft("0" * 32, "departure", office.clock.now(), scanned(CITIZEN), accompanied=False)
    return asking.start(draft, office.clock.now(), WORDS)


def spoken(office: Office) -> Draft:
    """Return an interview with everything in it, as it stands before the hand-over."""
    draft = begun(office, opened(office))
    clock, catalogue = office.clock, office.reference.catalogue
    assert isinstance(clock, FrozenClock)
    assert draft.interview is not None
    interview = draft.interview.take(clock.now(), "same_sex", "not_possible", "Hanya satu petugas")
    interview = interview.say(clock.now(), "C4", KEPT["text"]).pause(clock.now())
    clock.move(minutes=5)
    interview = replace(
        interview.go_on(clock.now()),
        language="Bahasa Rekaan",
        interpreter="JB-07",
        remarks="Gemetar saat menyebut kakak",
    )
    draft = replace(draft, interview=interview, reason="Jawaban perlu didalami")
    draft = asking.answer(draft, clock.now(), "C4", "yes", "told", catalogue)
    return asking.answer(draft, clock.now(), "C1", "declined", "told", catalogue)


@pytest.fixture(autouse=True)
def _known(reference_data: Reference) -> None:
    """The catalogue of these tests is the one of the office."""
    assert {"C1", "C4", "T1", "A0", "A5"} <= set(reference_data.catalogue.by_id)

"""A run: a case is begun, screened on the real services, ended beside its key, and kept as it was shown."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from screening_desk.reference import training as cases_data
from screening_desk.services import interview_kept, screening, trail, training
from screening_desk.services.errors import Refused
from screening_desk.services.training_result import Listed, Point, Step
from screening_desk.services.training_store import CASES
from tests.office import Office, scanned
from tests.services.learning import by_the_key, ended, opened, worked_through

ALL = cases_data.load()
SHY, SCAM, SHAM = ALL["shy_first_traveller"], ALL["scam_compound_job"], ALL["sham_marriage"]


def test_a_case_worked_through_by_its_key_is_passed(school: Office) -> None:
    run = training.start(school.trainee, SHY)
    at_case = training.desk_of(school.trainee, SHY)
    draft = by_the_key(at_case, SHY, opened(at_case, SHY))
    school.clock.move(seconds=95)
    result = training.finish(school.trainee, run.run_id, SHY, ended(at_case, SHY, draft))
    assert result.passed
    assert (result.outcome, result.level, result.seconds) == ("proceed", "none_yet", 95)
    assert (result.missed, result.needless, result.wrong, result.read) == ((), (), (), ())
    assert set(result.met) == {Point("item", "C11"), Point("item", "P2")}


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_every_case_can_be_passed(local_school: Office, case: cases_data.Case) -> None:
    result = worked_through(local_school.trainee, case)
    assert (result.missed, result.needless, result.wrong) == ((), (), ())
    assert (result.outcome, result.level) == (case.key.outcome, case.key.level)
    assert result.passed


def test_what_was_missed_and_what_to_read_is_said(school: Office) -> None:
    result = worked_through(school.trainee, SCAM, {"C10": "not_asked", "T9": "no", "C6": "no", "T1": "no"}, "hand_over")
    assert result.outcome_right
    assert not result.passed
    assert set(result.missed) == {Point("item", "C10"), Point("item", "T9")}
    assert result.needless == ("C6", "T1")
    assert [(wrong.id, wrong.own, wrong.right) for wrong in result.wrong] == [("T9", "no", "yes")]
    assert {(each.kind, each.id) for each in result.read} == {("item", "C10"), ("item", "T9")}
    assert result.level == "none_yet"
    assert not result.level_right


def test_handing_over_whoever_may_proceed_is_called_over_flagging(school: Office) -> None:
    result = worked_through(school.trainee, SHY, {"C11": "yes"}, "hand_over")
    assert result.over_flagged
    assert not result.passed
    assert training.progress(school.trainee).over_flagged == 1
    assert training.progress(school.trainee).overlooked == 0


def test_what_was_heard_beside_somebody_is_said_to_be_that(school: Office) -> None:
    run = training.start(school.trainee, SHAM)
    at_case = training.desk_of(school.trainee, SHAM)
    draft = replace(by_the_key(at_case, SHAM, opened(at_case, SHAM)), apart=False)
    draft = draft.answer(at_case.clock.now(), "T8", "no")
    result = training.finish(school.trainee, run.run_id, SHAM, ended(at_case, SHAM, draft))
    assert Point("apart") in result.missed
    assert [(wrong.id, wrong.beside) for wrong in result.wrong] == [("T8", True)]


def test_the_result_of_a_list_beside_the_counters_is_stored_and_counted(school: Office) -> None:
    wages = ALL["factory_wages_withheld"]
    result = worked_through(school.trainee, wages)
    assert result.lists == (Listed("labour", "forced_labour", "forced_labour"),)
    assert training.result_of(school.trainee, result.run_id) == result
    run = training.start(school.trainee, wages)
    at_case = training.desk_of(school.trainee, wages)
    draft = by_the_key(at_case, wages, opened(at_case, wages))
    draft = replace(draft, items={item: each for item, each in draft.items.items() if not item.startswith("CD")})
    result = training.finish(school.trainee, run.run_id, wages, ended(at_case, wages, draft))
    (listed,) = result.lists
    assert (listed.own, listed.right, listed.left) == ("no_reading", "forced_labour", ("CD01", "CD03", "CD14"))
    assert Point("list", "labour") in result.missed
    assert [(run.lists, run.lists_right) for run in training.progress(school.trainee).runs] == [(1, 1), (1, 0)]


def test_what_was_asked_and_never_noted_counts_too(school: Office) -> None:
    run = training.start(school.trainee, SHY)
    at_case = training.desk_of(school.trainee, SHY)
    steps = (Step(school.clock.now(), "ask", "T2"), Step(school.clock.now(), "ask", "C11"))
    draft = by_the_key(at_case, SHY, opened(at_case, SHY))
    result = training.finish(school.trainee, run.run_id, SHY, ended(at_case, SHY, draft), steps)
    assert result.needless == ("T2",)
    assert training.result_of(school.trainee, run.run_id).steps == steps


def test_the_case_plays_on_its_day_and_the_run_is_dated_today(school: Office) -> None:
    school.clock.move(days=400)
    at_case = training.desk_of(school.trainee, SHY)
    assert at_case.clock.now().date() == SHY.day
    assert training.desk_of(school.trainee, SHY).clock.monotonic() == school.clock.monotonic()
    result = worked_through(at_case, SHY)
    assert result.ended_at == school.clock.now()


def test_steps_are_kept_and_a_run_is_taken_up_again(school: Office) -> None:
    assert training.current(school.trainee) is None
    run = training.start(school.trainee, SHY)
    steps = (Step(school.clock.now(), "ask", "C4", "no", beside=True), Step(school.clock.now(), "apart"))
    training.keep_steps(school.trainee, run.run_id, steps)
    taken_up = training.current(school.trainee)
    assert taken_up == replace(run, steps=steps)
    with pytest.raises(Refused, match="training_open"):
        training.start(school.trainee, SCAM)


def test_a_run_that_was_given_up_counts_nowhere(school: Office) -> None:
    run = training.start(school.trainee, SHY)
    training.stop(school.trainee, run.run_id)
    assert training.current(school.trainee) is None
    assert training.progress(school.trainee).runs == ()
    with pytest.raises(Refused, match="training_ended"):
        training.keep_steps(school.trainee, run.run_id, ())
    with pytest.raises(Refused, match="not_found"):
        training.result_of(school.trainee, run.run_id)
    training.start(school.trainee, SCAM)


def test_progress_shows_every_run_and_what_was_passed_at_last(school: Office) -> None:
    worked_through(school.trainee, SHY, {"C11": "yes"}, "hand_over")
    school.clock.move(seconds=60)
    worked_through(school.trainee, SHY)
    worked_through(school.trainee, SCAM)
    progress = training.progress(school.trainee)
    assert [(run.case_id, run.passed) for run in progress.runs] == [
        (SHY.id, False),
        (SHY.id, True),
        (SCAM.id, True),
    ]
    assert progress.best == {SHY.id: True, SCAM.id: True}


def test_a_result_stays_as_it_was_shown_when_the_case_is_changed(school: Office) -> None:
    result = worked_through(school.trainee, SCAM)
    again = training.result_of(school.trainee, result.run_id)
    assert replace(again, steps=()) == replace(result, steps=())


def test_a_case_that_was_changed_meanwhile_is_not_ended_by_its_new_key(school: Office) -> None:
    run = training.start(school.trainee, SHY)
    at_case = training.desk_of(school.trainee, SHY)
    saved = ended(at_case, SHY, by_the_key(at_case, SHY, opened(at_case, SHY)))
    changed = msgspec.structs.replace(SHY, looks=30)
    with pytest.raises(Refused, match="training_unknown"):
        training.finish(school.trainee, run.run_id, changed, saved)
    with pytest.raises(Refused, match="not_found"):
        training.finish(school.trainee, run.run_id, SHY, "0" * 32)


class TestOneScreeningOneRun:
    """A run is ended by a screening that was opened within it and ended no other; anybody else's is not there."""

    @staticmethod
    def saved(school: Office) -> str:
        at_case = training.desk_of(school.trainee, SHY)
        return ended(at_case, SHY, by_the_key(at_case, SHY, opened(at_case, SHY)))

    def refused(self, school: Office, screening_id: str) -> None:
        run = training.start(school.trainee, SHY)
        with pytest.raises(Refused, match="not_found"):
            training.finish(school.trainee, run.run_id, SHY, screening_id)
        assert training.current(school.trainee) == run
        training.finish(school.trainee, run.run_id, SHY, self.saved(school))

    def test_not_one_that_ended_another_run(self, school: Office) -> None:
        run = training.start(school.trainee, SHY)
        screening_id = self.saved(school)
        training.finish(school.trainee, run.run_id, SHY, screening_id)
        self.refused(school, screening_id)

    def test_not_one_of_a_run_that_was_given_up(self, school: Office) -> None:
        run = training.start(school.trainee, SHY)
        screening_id = self.saved(school)
        training.stop(school.trainee, run.run_id)
        self.refused(school, screening_id)

    def test_any_that_was_opened_within_the_run(self, school: Office) -> None:
        run = training.start(school.trainee, SHY)
        at_case = training.desk_of(school.trainee, SHY)
        screening.abandon(at_case, opened(at_case, SHY), "terpindai dua kali")
        assert training.finish(school.trainee, run.run_id, SHY, self.saved(school)).outcome_right


def test_a_screening_put_aside_has_no_outcome(school: Office) -> None:
    run = training.start(school.trainee, SHY)
    at_case = training.desk_of(school.trainee, SHY)
    saved = screening.abandon(at_case, opened(at_case, SHY), "berhenti")
    result = training.finish(school.trainee, run.run_id, SHY, saved.screening_id)
    assert result.outcome == ""
    assert not result.passed


def test_a_run_leaves_its_entries(school: Office) -> None:
    worked_through(school.trainee, SHY)
    actions = [entry.action for entry in trail.entries(school.auditor)][::-1]
    assert actions[-4:] == ["training.start", "screening.open", "screening.finish", "training.finish"]


def test_only_the_traveller_of_the_case_is_opened(school: Office) -> None:
    at_case = training.desk_of(school.trainee, SHY)
    with pytest.raises(Refused, match="training_case_only"):
        opened(at_case, SHY)
    run = training.start(school.trainee, SHY)
    with pytest.raises(Refused, match="training_case_only"):
        screening.open_screening(at_case, scanned(), "departure")
    with pytest.raises(Refused, match="training_case_only"):
        screening.open_screening(at_case, training.identity(SHY.document[0], SHY), "arrival")
    opened(at_case, SHY)
    training.stop(school.trainee, run.run_id)


def test_nobody_else_is_kept_interviewed_or_saved(school: Office) -> None:
    training.start(school.trainee, SHY)
    at_case = training.desk_of(school.trainee, SHY)
    draft = by_the_key(at_case, SHY, opened(at_case, SHY))
    interview_kept.note(at_case, draft, "begin")
    real = replace(draft, identity=scanned())
    with pytest.raises(Refused, match="training_case_only"):
        screening.keep(at_case, real)
    with pytest.raises(Refused, match="training_case_only"):
        interview_kept.note(at_case, real, "pause")
    for end in (screening.finish, screening.hand_over):
        with pytest.raises(Refused, match=r"training_case_only|finish_blocked"):
            end(at_case, real)
    with pytest.raises(Refused, match="training_case_only"):
        screening.abandon(at_case, real, "berhenti")
    screening.keep(at_case, draft)


def test_cases_of_a_trainer_stand_beside_the_shipped_ones(tmp_path: Path) -> None:
    assert training.cases() == (ALL, ())
    own = tmp_path / CASES
    own.mkdir()
    text = (cases_data.FOLDER / "shy_first_traveller.toml").read_text("utf-8")
    (own / "mine.toml").write_text(text.replace("shy_first_traveller", "my_case"), "utf-8")
    shutil.copy(cases_data.FOLDER / "organ_removal.toml", own / "same_id.toml")
    (own / "broken.toml").write_text("id = ", "utf-8")
    wrong = text.replace("shy_first_traveller", "wrong_key").replace('level = "none_yet"', 'level = "strong"')
    (own / "wrong_key.toml").write_text(wrong, "utf-8")
    found, left_out = training.cases(tmp_path)
    assert found.keys() - ALL.keys() == {"my_case"}
    assert left_out == ("broken.toml", "same_id.toml", "wrong_key.toml")

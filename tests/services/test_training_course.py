"""The trainer sees how learners do, and the result of a course is on paper with a place to sign."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import Engine, event, update

from screening_desk.records.models import Staff
from screening_desk.reference import training as cases_data
from screening_desk.services import trail, training, training_course
from screening_desk.services.errors import Refused
from tests.letters.reading import flat
from tests.office import Office
from tests.services.learning import worked_through

ALL = cases_data.load()
SHY, SCAM = ALL["shy_first_traveller"], ALL["scam_compound_job"]


def test_the_trainer_sees_everybody_who_trains(school: Office) -> None:
    worked_through(school.trainee, SHY)
    worked_through(school.trainee, SHY)
    worked_through(school.trainee, SCAM, {"T9": "no"}, "hand_over")
    (learner,) = training_course.learners(school.administrator)
    assert (learner.name, learner.runs, learner.passed, learner.active) == ("L. Amsal", 3, 1, True)
    assert learner.last == school.clock.now()
    entry = trail.entries(school.auditor)[0]
    assert (entry.action, entry.object_kind, entry.reason_code) == ("training.list", "list.person", "count.1")


def test_many_runs_and_learners_are_read_with_as_many_statements_as_few(school: Office) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    def statements() -> int:
        asked.clear()
        training_course.learners(school.administrator)
        return len(asked)

    worked_through(school.trainee, SHY)
    with school.store.write() as work:
        learner = work.session.get_one(Staff, school.trainee.actor.id)
        kept = {column.key: getattr(learner, column.key) for column in Staff.__table__.columns}
        work.session.expunge(learner)
    event.listen(Engine, "before_cursor_execute", note)
    try:
        few = statements()
        worked_through(school.trainee, SHY, {"C11": "yes"}, "hand_over")
        worked_through(school.trainee, SCAM)
        with school.store.write() as work:
            for number in range(5):
                work.session.add(Staff(**{**kept, "id": f"{number:032x}", "username": f"lain{number}"}))
        assert statements() == few
        assert not any("training_run.steps" in statement for statement in asked)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    found = {each.staff_id: each for each in training_course.learners(school.administrator)}
    assert (found[school.trainee.actor.id].runs, len(found)) == (3, 6)
    assert (found[f"{0:032x}"].runs, found[f"{0:032x}"].last) == (0, None)


def test_what_is_counted_as_passed_is_what_each_result_says(school: Office) -> None:
    results = [
        worked_through(school.trainee, SHY, {"C11": "yes"}, "hand_over"),
        worked_through(school.trainee, SCAM, {"C4": None, "T9": None, "P2": None}, "hand_over"),
        worked_through(school.trainee, SHY),
        worked_through(school.trainee, SHY),
    ]
    run = training.start(school.trainee, SCAM)
    training.stop(school.trainee, run.run_id)
    training.start(school.trainee, SCAM)
    (learner,) = training_course.learners(school.administrator)
    assert learner.runs == 4
    assert learner.passed == len({result.case_id for result in results if result.passed})
    assert {result.passed for result in results} == {True, False}


def test_two_cases_with_one_title_are_two_cases(school: Office) -> None:
    same = {**ALL, SCAM.id: msgspec.structs.replace(SCAM, title=SHY.title)}
    worked_through(school.trainee, SHY)
    worked_through(school.trainee, SCAM)
    assert "2 dari 2 kasus sesuai" in flat(training_course.course(school.trainee, same).pdf)


def test_a_learner_sees_nobody_else(school: Office) -> None:
    with pytest.raises(Refused, match="no_right"):
        training_course.learners(school.trainee)
    with pytest.raises(Refused, match="no_right"):
        training_course.course(school.trainee, ALL, school.administrator.actor.id)


def test_a_course_result_is_of_a_learner(school: Office) -> None:
    with pytest.raises(Refused, match="not_found"):
        training_course.course(school.administrator, ALL)


def test_the_course_result_names_the_learner_and_every_run(school: Office) -> None:
    with school.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == school.trainee.actor.id).values(nip="199001012010011001"))
    worked_through(school.trainee, SHY, {"C11": "yes"}, "hand_over")
    worked_through(school.trainee, SCAM)
    course = training_course.course(school.administrator, ALL, school.trainee.actor.id)
    assert (course.name, course.nip) == ("L. Amsal", "199001012010011001")
    assert [result.case_id for result in course.results] == [SHY.id, SCAM.id]
    said = flat(course.pdf)
    for words in ("HASIL PELATIHAN", "L. Amsal", "NIP 199001012010011001", "Gugup dan pendiam", "Pelatih",
                  "(V. Umpama)", "1 dari 2 kasus sesuai", "Diserahkan tanpa perlu: 1", "LATIHAN"):  # fmt: skip
        assert words in said
    entry = trail.entries(school.auditor)[0]
    assert (entry.action, entry.object_id) == ("training.course", school.trainee.actor.id)


def test_a_learner_makes_the_own_result_without_a_trainers_name(school: Office) -> None:
    worked_through(school.trainee, SHY)
    said = flat(training_course.course(school.trainee, ALL).pdf)
    assert "(L. Amsal)" in said
    assert "V. Umpama" not in said


def test_a_case_that_is_not_there_any_more_is_shown_by_its_id(school: Office) -> None:
    worked_through(school.trainee, SHY)
    assert SHY.id in flat(training_course.course(school.trainee, {}).pdf)


def test_no_traveller_of_a_case_is_named(school: Office) -> None:
    worked_through(school.trainee, SHY)
    said = flat(training_course.course(school.trainee, ALL).pdf)
    assert "SEKAR" not in said.upper()
    assert "X1000017" not in said

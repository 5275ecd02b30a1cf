"""A deferral stays in the queue until its notice is made, with everything the person is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from screening_desk.services import review
from screening_desk.services.case_view import CaseView
from screening_desk.services.decision_form import Handing
from screening_desk.services.deferral import NoticeInput
from screening_desk.services.errors import Refused
from screening_desk.services.notice import make_notice, notice_due
from screening_desk.services.queue import queue, work_list
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.services.cases import handed_over, read

NOTICE = NoticeInput("Tidak ada surat izin kerja", "Kepala Seksi Contoh", "Kepala Kantor, 7 hari", signed_copy=True)
BASIS = "UU 6/2011 Ps. 89"


def deferred(office: Office) -> CaseView:
    case = read(office, handed_over(office, mrz=CITIZEN, mode="departure"))
    until = office.clock.now() + timedelta(days=1)
    choice = DecisionInput(
        "defer_departure", "Dokumen kerja belum lengkap", basis=BASIS, until=until, handing=Handing("home")
    )
    return review.decide(office.supervisor, case.case_id, case.sequence, choice)


def test_a_deferral_is_closed_only_after_its_notice(office: Office) -> None:
    case = deferred(office)
    assert notice_due(case) is not None
    (row,) = queue(office.supervisor)
    assert (row.state, row.notice_due) == ("decided", True)
    assert work_list((row,), "mine", office.supervisor.actor.id, office.clock.now()) == (row,)
    assert len(queue(office.supervisor, open_only=False)) == 1, "not listed twice"
    office.clock.move(minutes=5)
    told = make_notice(office.supervisor, case.case_id, case.sequence, NOTICE)
    assert notice_due(told) is None
    assert queue(office.supervisor) == ()
    notice = told.decisions[0].notice
    assert notice is not None
    assert (notice.fact, notice.official, notice.objection) == (NOTICE.fact, NOTICE.official, NOTICE.objection)
    assert (notice.basis, notice.starts_at, notice.ends_at) == (BASIS, case.decisions[0].at, case.decisions[0].until)
    assert told.events[-1].kind == "notice"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"fact": " "}, "notice_incomplete"),
        ({"official": ""}, "notice_incomplete"),
        ({"objection": ""}, "notice_incomplete"),
        ({"signed_copy": False}, "notice_unsigned"),
    ],
)
def test_a_notice_says_all_and_is_given_signed(office: Office, changes: dict[str, str | bool], code: str) -> None:
    case = deferred(office)
    with pytest.raises(Refused, match=code):
        make_notice(office.supervisor, case.case_id, case.sequence, replace(NOTICE, **changes))  # type: ignore[arg-type]
    assert len(queue(office.supervisor)) == 1


def test_only_who_has_the_case_makes_it_once_and_on_the_version_seen(office: Office) -> None:
    case = deferred(office)
    with pytest.raises(Refused, match="open_elsewhere"):
        make_notice(office.second, case.case_id, case.sequence, NOTICE)
    with pytest.raises(Refused, match="changed_meanwhile"):
        make_notice(office.supervisor, case.case_id, case.sequence - 1, NOTICE)
    for who in ("officer", "head", "administrator", "auditor"):
        with pytest.raises(Refused, match="no_right"):
            make_notice(office.desks[who], case.case_id, case.sequence, NOTICE)
    told = make_notice(office.supervisor, case.case_id, case.sequence, NOTICE)
    with pytest.raises(Refused, match="notice_not_due"):
        make_notice(office.supervisor, case.case_id, told.sequence, NOTICE)


def test_a_later_decision_takes_the_place_of_a_deferral(office: Office) -> None:
    case = deferred(office)
    review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput("proceed", "Dokumen datang"))
    assert queue(office.supervisor) == ()
    after = review.open_case(office.supervisor, case.case_id)
    with pytest.raises(Refused, match="notice_not_due"):
        make_notice(office.supervisor, case.case_id, after.sequence, NOTICE)


def test_other_decisions_need_no_notice(office: Office) -> None:
    case = read(office, handed_over(office))
    done = review.decide(office.supervisor, case.case_id, case.sequence, DecisionInput("proceed", "Sejalan"))
    assert notice_due(done) is None
    assert queue(office.supervisor) == ()

"""Which guidance a situation calls for. Pure; who somebody is calls for nothing by itself."""

from __future__ import annotations

from collections.abc import Iterable

from screening_desk.reference import Reference
from screening_desk.reference.guidance import NEEDS, TOPICS, Topic
from screening_desk.rules.findings import Finding
from screening_desk.services.case_view import CaseView
from screening_desk.services.judging import CONCERN, ScreeningView
from screening_desk.services.review import concern_of

AFTERWARDS = tuple(topic for topic in TOPICS if topic not in NEEDS)
"""What goes with a need: not punished, rights to tell, time to recover."""


def at_counter(view: ScreeningView, reference: Reference) -> tuple[Topic, ...]:
    """Return what an officer at the counter is told; a foreigner's protection is for who asks in depth and who decides."""
    level = view.assessment.level
    child = view.assessment.child_path and level in CONCERN
    return _topics(level, child=child, returnee=comes_home(view.findings, reference))


def in_depth(view: ScreeningView, reference: Reference) -> tuple[Topic, ...]:
    """Return what stands beside the whole list: how a child is asked matters before anything is answered."""
    foreigner = view.draft.identity.nationality not in {"", "IDN"}
    home = comes_home(view.findings, reference)
    return _topics(view.assessment.level, child=view.assessment.child_path, returnee=home, foreigner=foreigner)


def for_case(view: CaseView) -> tuple[Topic, ...]:
    """Return what a supervisor is told who may see the result."""
    level = concern_of(view)
    child = view.child and level in CONCERN
    home = comes_home(view.findings, view.reference)
    return _topics(level, child=child, returnee=home, foreigner=view.foreigner)


def comes_home(findings: Iterable[Finding], reference: Reference) -> bool:
    """Say whether a citizen's needs were asked first: with an SPLP, or sent back."""
    return any(reference.rules[each.code].rule.startswith("need_") for each in findings if each.code in reference.rules)


def _topics(level: str, *, child: bool, returnee: bool, foreigner: bool = False) -> tuple[Topic, ...]:
    concern = level in CONCERN
    calls: dict[Topic, bool] = {
        "danger": level == "danger",
        "child": child,
        "foreign_victim": foreigner and concern,
        "returnee": returnee,
    }
    needed = tuple(topic for topic in NEEDS if calls[topic])
    return (*needed, *AFTERWARDS) if needed and (concern or returnee) else needed

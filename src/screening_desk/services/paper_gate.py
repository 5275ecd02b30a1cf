"""What a paper of a case needs before it can be made: pure, so that a page asks first and the trail has no half filled forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from screening_desk.letters.papers.view import HANDED as HANDED
from screening_desk.letters.papers.view import STATES as STATES
from screening_desk.services.case_view import CaseView, DecisionView
from screening_desk.services.consent import EXCEPTIONS, ConsentView
from screening_desk.services.deferral import DEFERRALS
from screening_desk.services.desk import Actor
from screening_desk.services.letter import allowed
from screening_desk.services.zone import ZONE

PAPERS = ("hand_over", "hand_over_first", "deferral", "police", "exit_ban")
"""The kinds of papers, in the order of their keys."""
TO_SOMEBODY = frozenset({"hand_over", "hand_over_first", "police"})
GROUNDS = ("life_danger", "child", "no_safe_place")
"""Why the one-page record goes before the letter (decision 29)."""
EARLY = timedelta(hours=12)
"""How long before the hand-over its record may be written."""


@dataclass(frozen=True)
class PaperInput:
    """What was typed for one paper: texts by their names, and what was ticked; nothing of it is looked up."""

    kind: str
    texts: Mapping[str, str] = field(default_factory=dict)
    picks: tuple[str, ...] = ()
    second_person: Actor | None = None

    def text(self, name: str) -> str:
        """A text without blanks around it; empty where nothing was typed."""
        return self.texts.get(name, "").strip()

    @property
    def basis(self) -> str:
        """``consent``, an exception, or nothing."""
        return self.text("basis")

    @property
    def tells_state(self) -> bool:
        """Whether anything of the person's state stands on it."""
        return bool(set(self.picks) & {*STATES, "medicines"}) or bool(self.text("note"))


def deferral_of(case: CaseView) -> DecisionView | None:
    """Return the deferral that stands."""
    last = case.decisions[-1] if case.decisions else None
    return last if last is not None and last.kind in DEFERRALS and last.until is not None else None


def closed_because(case: CaseView, kind: str) -> str:
    """Return the code of why a kind of paper cannot be begun for a case now; empty when it can."""
    if case.away:
        return "case_away"
    if kind == "deferral":
        return "" if deferral_of(case) else "paper_no_deferral"
    if kind in TO_SOMEBODY and not case.decided and not case.skips:
        return "paper_not_decided"
    return ""


def moment_of(day: str, time: str) -> datetime | None:
    """Read a day and an hour as they were typed; None when they are incomplete or impossible."""
    digits = "".join(each for each in day if each.isdigit()), "".join(each for each in time if each.isdigit())
    if len(digits[0]) != 8 or len(digits[1]) not in {3, 4}:
        return None
    try:
        return datetime.strptime(f"{digits[0]}{digits[1].zfill(4)}", "%d%m%Y%H%M").replace(tzinfo=ZONE)
    except ValueError:
        return None


def open_point(case: CaseView, given: PaperInput, consent: ConsentView | None, now: datetime) -> str:
    """Return the code of the first thing to settle before a paper can be made; empty when nothing is open.

    ``consent`` is what stands for the recipient chosen. Whether the second person may confirm is asked by the service.
    """
    if given.kind not in PAPERS:
        return "not_found"
    if closed := closed_because(case, given.kind):
        return closed
    if given.kind == "deferral":
        return _deferral(given)
    if given.kind == "exit_ban":
        return _exit_ban(given)
    return _police(case, given, consent) if given.kind == "police" else _hand_over(case, given, consent, now)


def basis_open(case: CaseView, given: PaperInput, consent: ConsentView | None) -> str:
    """Return what the consent, or the exception that stands for it, still lacks: the same gate as for a letter."""
    if given.basis == "consent":
        return "" if consent is not None else "consent_missing"
    if given.basis not in EXCEPTIONS or (given.basis == "child" and not case.child):
        return "consent_missing"
    if not given.text("basis_reason"):
        return "exception_needs_reason"
    return "" if given.second_person is not None else "second_person_missing"


def _may(given: PaperInput, consent: ConsentView | None) -> frozenset[str] | None:
    """Return the data groups that may leave; None where an exception of the paper itself carries it."""
    return allowed(consent) if given.basis == "consent" and consent is not None else None


def _recipient(given: PaperInput) -> bool:
    return bool(given.text("partner_id") or given.text("recipient"))


def _hand_over(case: CaseView, given: PaperInput, consent: ConsentView | None, now: datetime) -> str:
    at = moment_of(given.text("day"), given.text("time"))
    ground = given.text("ground")
    points = [
        (not _recipient(given), "paper_recipient_missing"),
        (at is None or not case.opened_at <= at.replace(second=59) <= now + EARLY, "time_wrong"),
        (not given.text("place"), "paper_place_missing"),
        (not set(given.picks) & set(HANDED), "paper_nothing_handed"),
    ]
    if given.kind == "hand_over_first":
        points.append((ground not in GROUNDS or (ground == "child" and not case.child), "choice_missing"))
    if code := next((code for still_open, code in points if still_open), ""):
        return code
    if not given.tells_state:
        return ""
    if code := basis_open(case, given, consent):
        return code
    may = _may(given, consent)
    shown = {"health"} if set(given.picks) & {"health", "medicines"} else set()
    shown |= {"needs"} if set(given.picks) & (set(STATES) - {"health"}) or given.text("note") else set()
    return "beyond_consent" if may is not None and not shown <= may else ""


def _police(case: CaseView, given: PaperInput, consent: ConsentView | None) -> str:
    said = given.text("said_person") or given.text("said_companion") or given.text("said_other")
    points = (
        (not _recipient(given), "paper_recipient_missing"),
        (not given.text("observed") and not said, "paper_facts_missing"),
        (bool(given.text("said_other")) and not given.text("said_other_who"), "paper_who_missing"),
        ("identity" in given.picks and not given.text("identity_reason"), "identity_needs_reason"),
    )
    if code := next((code for still_open, code in points if still_open), ""):
        return code
    if code := basis_open(case, given, consent):
        return code
    if given.basis != "consent" or consent is None or consent.basis != "consent":
        return ""
    agreed = bool({"complaint", "legal"} & set(consent.purposes)) and "needs" in consent.scope
    named = "identity" not in given.picks or "name" in consent.scope
    return "" if agreed and named else "beyond_consent"


def _deferral(given: PaperInput) -> str:
    complete = all(given.text(name) for name in ("fact", "basis_text", "official", "objection"))
    return "" if complete else "notice_incomplete"


def _exit_ban(given: PaperInput) -> str:
    points = (
        (not given.text("to") or not given.text("sender"), "paper_recipient_missing"),
        (given.text("about") not in {"traveller", "other"}, "choice_missing"),
        (not given.text("reason"), "reason_missing"),
    )
    return next((code for still_open, code in points if still_open), "")

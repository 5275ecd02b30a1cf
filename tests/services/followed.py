"""Cases that are followed up: referred, printed, sent, accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from screening_desk.services import consent, follow_up, referral
from screening_desk.services.care import CareInput, note_care, open_care
from screening_desk.services.follow_up import FollowUpView
from screening_desk.services.judging import today
from screening_desk.services.letter import LetterPlan
from screening_desk.services.partners import PartnerView
from screening_desk.services.referral_steps import StepInput, take_step
from tests.office import Office
from tests.services.cases import agreed, decided, handed_over, shelter

FACTS: dict[str, dict[str, str]] = {
    "sent": {"way": "by_hand"},
    "accepted": {"person": "Petugas UPTD", "partner_number": "PPA-17"},
    "rejected": {"person": "Petugas UPTD", "reason": "no_room"},
    "done": {},
    "revoked": {"person": "Petugas UPTD", "reason": "other_partner"},
}
"""What each step needs."""


@dataclass
class Followed:
    """A referred case at the supervisor's desk."""

    office: Office
    case_id: str
    letter_id: str
    consent_id: str
    partner: PartnerView

    @property
    def day(self) -> date:
        """Today, of the office's clock."""
        return today(self.office.clock)

    def view(self) -> FollowUpView:
        """The follow-up as it stands."""
        return follow_up.open_follow_up(self.office.supervisor, self.case_id)

    @property
    def saw(self) -> int:
        """The version of the case."""
        return self.view().sequence

    def step(self, state: str, **changes: object) -> str:
        """Note a step with all it needs."""
        facts = {"on": self.day, **FACTS[state], **changes}
        return take_step(self.office.supervisor, self.letter_id, self.saw, StepInput(state, **facts))  # type: ignore[arg-type]

    def steps(self, *states: str) -> None:
        """Note several steps."""
        for state in states:
            self.step(state)

    def withdraw(self) -> None:
        """Take the consent back."""
        consent.withdraw(self.office.supervisor, self.case_id, self.saw, self.consent_id, self.office.clock.now())

    def in_days(self, days: int) -> date:
        """A day from today on."""
        return self.day + timedelta(days=days)


def settle_care(one: Followed) -> None:
    """Note every item of every checklist of care, so that nothing of it is late."""
    for path in open_care(one.office.supervisor, one.case_id).paths:
        for item in path.items:
            given = CareInput(path.path, item.item_id, "not_applicable", "Sudah diurus mitra")
            note_care(one.office.supervisor, one.case_id, one.saw, given)


def referred(office: Office, *, out: bool = True, partner: PartnerView | None = None) -> Followed:
    """Decide a case, record consent, issue the letter, and print it."""
    case, desk = decided(office, handed_over(office), "victim_care"), office.supervisor
    partner = partner or shelter(office)
    given = consent.record_consent(desk, case.case_id, case.sequence, agreed(partner))
    letter = referral.issue(desk, case.case_id, case.sequence + 1, LetterPlan(partner.partner_id, ("social",)))
    if out:
        referral.let_out(desk, letter.letter_id, "letter", "print")
    return Followed(office, case.case_id, letter.letter_id, given.consent_id, partner)

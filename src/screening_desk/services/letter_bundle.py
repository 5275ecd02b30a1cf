"""A sealed letter for one partner alone, encrypted to the partner's key or by words that go another way."""

from __future__ import annotations

from dataclasses import dataclass

from screening_desk.letters.proof import bundle
from screening_desk.letters.proof.errors import Unreadable
from screening_desk.records import models as row
from screening_desk.records.ids import uuid7
from screening_desk.services.access import Action
from screening_desk.services.consent import withdrawn
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.letter_proof import electronic, require_standing


@dataclass(frozen=True)
class Bundle:
    """The file, and the words that open it; empty when it is for the partner's key. The words are kept nowhere."""

    name: str
    content: bytes
    passphrase: str = ""


def partner_key(desk: Desk, partner_id: str) -> str:
    """Return the age key of a partner, or nothing."""
    with desk.look(Action.PARTNER_LIST) as session:
        found = session.get(row.PartnerKey, partner_id)
        return found.recipient if found else ""


def save_partner_key(desk: Desk, partner_id: str, text: str) -> str:
    """Keep a partner's age key, or take it away (empty); return it as it is kept."""
    with desk.act(Action.PARTNER_SAVE, "partner", partner_id, reason_code="age_key") as session:
        if session.get(row.Partner, partner_id) is None:
            raise Refused("not_found")
        found = session.get(row.PartnerKey, partner_id)
        if not text.strip():
            if found is not None:
                session.delete(found)
            return ""
        try:
            recipient = bundle.check_recipient(text)
        except Unreadable as error:
            raise Refused("partner_key_wrong") from error
        now = desk.clock.now()
        session.merge(row.PartnerKey(partner_id=partner_id, recipient=recipient, at=now, by=desk.actor.id))
        return recipient


def make_bundle(desk: Desk, letter_id: str, *, by_passphrase: bool) -> Bundle:
    """Return a letter encrypted for its recipient; without the seal nobody could say who sent it."""
    way = "passphrase_file" if by_passphrase else "partner_key"
    with desk.act(Action.LETTER_BUNDLE, "letter", letter_id, reason_code=way) as session:
        letter = session.get(row.Letter, letter_id)
        if letter is None:
            raise Refused("not_found")
        if withdrawn(session, letter.case_id, letter.consent_id):
            raise Refused("consent_withdrawn")
        require_standing(session, letter_id)
        proof = session.get(row.LetterProof, letter_id)
        if proof is None or proof.sealed is None:
            raise Refused("seal_off")
        key = session.get(row.PartnerKey, letter.partner_id)
        if key is None and not by_passphrase:
            raise Refused("partner_key_missing")
        content, words = electronic(session, letter), ""
        if by_passphrase:
            content, words = bundle.with_passphrase(content)
        elif key is not None:
            content = bundle.to_key(content, key.recipient)
        now = desk.clock.now()
        session.add(
            row.LetterUse(id=uuid7(), letter_id=letter_id, sheet="letter", kind="bundle", at=now, by=desk.actor.id)
        )
        return Bundle(f"{letter.register_number}.pdf.age", content, words)

"""Question cards: what a traveller is still to be asked alone on the screen, and who signed a language off."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from screening_desk.records.ids import uuid7
from screening_desk.records.interview_models import CardReview
from screening_desk.reference.cards import CardDeck
from screening_desk.reference.indicators import Catalogue
from screening_desk.services.access import Action
from screening_desk.services.asking import asked_in_private
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Answered, Draft
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ScreeningView
from screening_desk.services.people import names

LONGEST_NAME = 200


@dataclass(frozen=True)
class CardLanguage:
    """One language of the cards, and the sign-off of exactly the text it has now; nobody signed off: all empty."""

    deck: CardDeck
    digest: str
    reviewer: str = ""
    """The native speaker who read the text."""
    at: datetime | None = None
    by: str = ""
    """The administrator who wrote it down."""
    changed: bool = False
    """Whether another text of this language was signed off before."""

    @property
    def reviewed(self) -> bool:
        """Whether a native speaker read the text as it stands: in this office, or before the data were signed."""
        return self.at is not None or self.deck.provenance == "reviewed"


def digest_of(deck: CardDeck) -> str:
    """Return what a sign-off is about: every word a traveller reads, and which item each question asks about."""
    return hashlib.sha256(msgspec.json.encode([deck.code, deck.words, deck.questions], order="sorted")).hexdigest()


def questions_for(view: ScreeningView, catalogue: Catalogue, deck: CardDeck) -> tuple[str, ...]:
    """Return the items to ask on a card, in the order of the deck: what applies here and was not answered in private.

    A yes stands however it was given, so it is not asked again either. A child is asked no means, as in an interview.
    """
    draft = view.draft
    asked = {item.id for item in asked_in_private(view, catalogue)}
    return tuple(item for item in deck.questions if item in asked and not _known(draft.answers.get(item)))


def can_be_alone(draft: Draft) -> bool:
    """Whether nobody stands beside the person: a card is answered alone."""
    return draft.apart or draft.accompanied is False


def card_languages(desk: Desk) -> tuple[CardLanguage, ...]:
    """Return every language with its sign-off; it tells nothing of a traveller."""
    with desk.look(Action.REFERENCE_VIEW) as session:
        reviews = list(session.scalars(select(CardReview).order_by(CardReview.at)))
        staff = names(session, [review.by for review in reviews])
        found = []
        for deck in desk.reference.content.cards:
            digest = digest_of(deck)
            own = [review for review in reviews if review.language == deck.code]
            signed = [review for review in own if review.digest == digest]
            language = CardLanguage(deck, digest, changed=bool(own) and not signed)
            if signed:
                last = signed[-1]
                language = CardLanguage(deck, digest, last.reviewer, last.at, staff.get(last.by, ""))
            found.append(language)
        return tuple(found)


def unread(session: Session, decks: tuple[CardDeck, ...]) -> frozenset[str]:
    """Return the languages whose text, as it stands in these decks, no native speaker has read."""
    known = set(session.scalars(select(CardReview.digest)))
    return frozenset(deck.code for deck in decks if deck.provenance != "reviewed" and digest_of(deck) not in known)


def sign_off(desk: Desk, language: str, digest: str, reviewer: str) -> None:
    """Write down that a native speaker read the cards of a language; ``digest`` is of the text that was shown."""
    with desk.act(Action.CARD_REVIEW, "cards", digest, reason_code=f"card.{language}") as session:
        deck = next((each for each in desk.reference.content.cards if each.code == language), None)
        if deck is None:
            raise Refused("not_found")
        if digest_of(deck) != digest:
            raise Refused("changed_meanwhile")
        name = " ".join(reviewer.split())
        if not name or len(name) > LONGEST_NAME:
            raise Refused("card_reviewer_missing")
        session.add(
            CardReview(
                id=uuid7(), language=language, digest=digest, reviewer=name, at=desk.clock.now(), by=desk.actor.id
            )
        )
        session.flush()


def _known(answered: Answered | None) -> bool:
    if answered is None or answered.value == "yes":
        return answered is not None
    return answered.apart and (answered.declined or answered.value != "not_asked")

"""What the first scan after a sign-in would wait for, done before: parts that load when first used, and statements."""

from __future__ import annotations

from datetime import date

from screening_desk.matching import NameIndex
from screening_desk.services import movement
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity

NOBODY = Identity(issuing_state="UTO", document_number="0", birth_date=date(1, 1, 1), primary_identifier="NOBODY")
"""A document that cannot be: nobody is looked for, and nothing is found."""


def get_ready(desk: Desk) -> None:
    """Ask once as a scan asks. It takes its time, so off the UI thread."""
    NameIndex.build([("", "NOBODY")]).search("NOBODY", 1)
    with desk.look(Action.MATCH_LIST) as session:
        movement.history_of(session, desk, Draft("", "arrival", desk.clock.now(), NOBODY))

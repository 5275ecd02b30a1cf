"""Which page a traveller gets: the same counter with only the parts that this traveller needs."""

from __future__ import annotations

from typing import Literal, Protocol

from PySide6.QtWidgets import QWidget

from screening_desk.reference import Reference
from screening_desk.services.judging import ScreeningView

PageKind = Literal["plain", "worker", "applicant", "returnee"]

SCHEME = ("worker_scheme", "destination")
"""Questions in the head of the worker's page."""
APPLICATION = (
    "first_application", "travel_purpose", "worker_scheme", "destination", "household_work", "payer", "papers_by",
    "contact_abroad", "earlier_applications", "labour_letter",
)  # fmt: skip
"""Questions about an application, in the order of the form."""
NEEDS = ("need_health", "need_food", "need_shelter", "need_family", "need_threat")
"""What a returning citizen is asked first (decision 15), in the order of the rows."""


RETURNED = "returned"
"""What a citizen at arrival may be besides: sent back, or with an SPLP."""


class Part(Protocol):
    """A part of the page that has rows for the keyboard, by keys of its own."""

    def answerable(self) -> list[str]:
        """Rows that can be answered, in display order."""

    def open_keys(self) -> list[str]:
        """Rows that wait for an answer."""

    def make_current(self, key: str) -> None:
        """Open the question of a row and close the others; an empty key closes all."""

    def lead(self, key: str) -> QWidget:
        """Give the keyboard to a row; the widget to bring into view comes back."""

    def target(self, key: str) -> QWidget:
        """The widget that a key pressed for a row belongs to."""


def page_of(view: ScreeningView) -> PageKind:
    """Name the page by what is asked of this traveller, so that a past one is shown as it was."""
    asked = {finding.asks for finding in view.findings}
    if view.draft.mode == "applicant":
        return "applicant"
    if asked.intersection(NEEDS):
        return "returnee"
    return "worker" if view.draft.mode == "departure" and "worker_scheme" in asked else "plain"


def asks_return(view: ScreeningView) -> bool:
    """Whether this traveller may be a citizen who comes home with an SPLP or was sent back."""
    return any(finding.asks == RETURNED for finding in view.findings)


def papers_of(reference: Reference) -> frozenset[str]:
    """Every paper that some scheme asks for."""
    return frozenset(paper for scheme in reference.schemes.values() for paper in scheme.papers)


def held_elsewhere(kind: PageKind, reference: Reference) -> frozenset[str]:
    """Questions that another part of the page asks, so that the check rows leave them out."""
    if kind == "worker":
        return papers_of(reference) | frozenset(SCHEME)
    return frozenset({"applicant": APPLICATION, "returnee": NEEDS}.get(kind, ()))

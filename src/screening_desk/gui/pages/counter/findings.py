"""What is common to every row that shows a finding: its look, what K may confirm, and its words beside the value."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.counter.kinds import RETURNED
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.segmented import Option
from screening_desk.reference import Reference
from screening_desk.reference.model import InputRow
from screening_desk.reference.wording import Words, sentence
from screening_desk.rules.findings import Finding
from screening_desk.services import screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.judging import ScreeningView

WATCH_LIST = "watch_list"
"""The rule of the office's own lists."""


def kind_of(finding: Finding) -> Kind:
    """The look of a finding."""
    if finding.handling == "supervisor":
        return "esc"
    if finding.verdict == "not_assessed":
        return "unk"
    if finding.handling == "complete_here":
        return "warn"
    looks: dict[str, Kind] = {"ok": "ok", "not_applicable": "na"}
    return looks.get(finding.verdict, "info")


def without_list(finding: Finding) -> bool:
    """Whether it says of this traveller what holds of all: that the office has no watch list."""
    return finding.code == WATCH_LIST and finding.facts.get("case") == "no_list"


def seen_findings(view: ScreeningView, reference: Reference) -> tuple[Finding, ...]:
    """What one key may confirm: looked-at rows that are open or agree; what does not agree stands by itself."""
    return tuple(_seen(view, reference))


def confirmations(view: ScreeningView, reference: Reference) -> dict[str, str]:
    """The answers that K gives: only to what is still open."""
    open_now = [finding for finding in seen_findings(view, reference) if finding.verdict == "not_assessed"]
    inputs = [reference.inputs[finding.asks or ""] for finding in open_now]
    return {one.id: one.confirm for one in inputs if one.confirm is not None}


def _seen(view: ScreeningView, reference: Reference) -> Iterator[Finding]:
    for finding in view.findings:
        asked = reference.inputs.get(finding.asks or "")
        if asked is not None and asked.confirm is not None and finding.verdict in {"not_assessed", "ok"}:
            yield finding


def explain(words: Words) -> str:
    return " ".join(part for part in (words.explanation, words.settle) if part)


def basis_words(words: Words) -> str:
    """Everything about a row: what it rests on, and how sure that is in full words."""
    return "\n".join(part for part in (words.article, words.mark) if part) if words.mark else ""


def return_options(reference: Reference, question: InputRow) -> tuple[Option, ...] | None:
    """What opens the path of a returning citizen, in one row: an SPLP in hand, or sent back; None for other questions."""
    kinds = reference.inputs.get("document_kind")
    splp = kinds.choice("splp") if kinds is not None else None
    no = question.choice("no")
    if question.id != RETURNED or splp is None or no is None:
        return None
    language = current_language()
    return (
        Option("document_kind=splp", splp.text.get(language), "1"),
        Option(f"{RETURNED}=yes", question.title.get(language), "2"),
        Option(f"{RETURNED}=no", no.text.get(language), "3"),
    )


def return_value(draft: Draft) -> str:
    """Which of these was chosen."""
    given = {key: value.value for key, value in draft.given.items()}
    if given.get("document_kind") == "splp":
        return "document_kind=splp"
    return f"{RETURNED}={given[RETURNED]}" if RETURNED in given else ""


def number_words(desk: Desk, who: Identity, at: datetime) -> tuple[Kind, str]:
    """How the rules see the number of an identity card, before anything is opened."""
    view = screening.look_at(desk, Draft("", "applicant", at, who))
    reference = desk.reference
    finding = next((one for one in view.findings if reference.rules[one.code].rule == "nik"), None)
    if finding is None:
        return "unk", ""
    words = sentence(finding.code, finding.verdict, finding.facts, reference, current_language())
    said = ". ".join(part for part in (words.value, words.explanation, words.settle) if part)
    return kind_of(finding), said

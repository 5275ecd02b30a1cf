"""What is common to every row that shows a finding: its look, what K may confirm, and its words beside the value."""

from __future__ import annotations

from collections.abc import Iterator

from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference import Reference
from screening_desk.reference.wording import Words
from screening_desk.rules.findings import Finding
from screening_desk.services.judging import ScreeningView


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

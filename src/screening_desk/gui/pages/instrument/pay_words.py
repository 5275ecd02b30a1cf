"""What is made of a promised pay, in words: what it was compared with, since when, and how sure that figure is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.model import PayRow
from screening_desk.rules.pay import PayFinding

translate = QCoreApplication.translate


def pay_words(finding: PayFinding | None, *, complete: bool) -> tuple[str, Kind]:
    """The sentence and its look: only usual pay is ever fine or a sign, a lower limit leaves the item open.

    `complete`: all that is needed was told, so that nothing but the figure is missing.
    """
    if finding is not None and finding.row is not None:
        return _sentence(finding).format(times=finding.times, **_parts(finding.row)), _look(finding)
    if finding is not None and complete:
        words = translate(
            "Pay", "Usual pay for this work and country is not known here: not assessed. That is not a no."
        )
        return words, "unk"
    words = translate(
        "Pay", "Not assessed: work, country, pay and currency are needed, and a dated figure of usual pay for them."
    )
    return words, "unk"


def _look(finding: PayFinding) -> Kind:
    looks: dict[str, Kind] = {"more_than_double": "esc", "not_more": "info", "below_limit": "warn"}
    return looks.get(finding.state, "unk")


def _sentence(finding: PayFinding) -> str:
    return {
        "more_than_double": translate("Pay", "More than double the usual pay for {work} ({amount}; {source})."),
        "not_more": translate("Pay", "Not more than double the usual pay for {work} ({amount}; {source})."),
        "above_limit": translate(
            "Pay",
            "At least {times} times the {figure} for {work} ({amount}; {source}). "
            "That is no usual pay: not assessed by it. Ask what the pay is for.",
        ),
        "near_limit": translate(
            "Pay",
            "Not more than double the {figure} for {work} ({amount}; {source}). "
            "Usual pay is not known here: not assessed. That is not a no.",
        ),
        "below_limit": translate(
            "Pay",
            "Less than the {figure} for {work} ({amount}; {source}). Usual pay is not known here: not assessed. Ask why.",
        ),
        "other_currency": translate(
            "Pay", "Another currency: the {figure} for {work} is {amount} ({source}). Not compared, not assessed."
        ),
        "other_period": translate(
            "Pay", "Known by the day: the {figure} for {work} is {amount} ({source}). Not compared, not assessed."
        ),
    }[finding.state]


def _parts(row: PayRow) -> dict[str, str]:
    language = current_language()
    amount = f"{row.amount:,}" if language == "en" else f"{row.amount:,}".replace(",", ".")
    of = {"month": translate("Pay", "a month"), "day": translate("Pay", "a day")}[row.period]
    figures = {
        "usual": translate("Pay", "usual pay"),
        "legal_minimum": translate("Pay", "legal minimum"),
        "official_floor": translate("Pay", "official floor"),
    }
    since = translate("Pay", "since {day}").format(day=day_text(row.valid_from)) if row.valid_from else ""
    source = (row.instrument, since, confidence_mark(row.confidence, language))
    return {
        "figure": figures[row.figure],
        "work": row.name.get(language),
        "amount": f"{row.currency} {amount} {of}",
        "source": ", ".join(part for part in source if part),
    }

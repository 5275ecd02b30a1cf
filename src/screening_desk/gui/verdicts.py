"""What a verification of the audit chain and the state of its mark mean, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import counted, day_text, time_text
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.services.trail import TrailVerdict

translate = QCoreApplication.translate


def chain_state(verdict: TrailVerdict) -> tuple[Kind, str, str]:
    """Return kind, chip and sentence of a verdict, with its time, who made it, and what came later."""
    moment = f"{day_text(verdict.at)} {time_text(verdict.at)}"
    when = translate("Verdicts", "Verified {moment} by {person}:").format(moment=moment, person=verdict.by or "–")
    if not verdict.ok:
        words = translate(
            "Verdicts",
            "the chain does not fit at entry {first}. Stop, keep the files as they are, and tell the head of office.",
        )
        return (
            "esc",
            translate("Verdicts", "Chain broken"),
            f"{when} {words.format(first=counted(verdict.first_bad or 1))}",
        )
    words = translate("Verdicts", "intact up to entry {sequence}.").format(sequence=counted(verdict.sequence))
    if verdict.entries > verdict.sequence:
        former = translate("Verdicts", "The {count} entries from before the restore are intact too.")
        words += " " + former.format(count=counted(verdict.entries - verdict.sequence))
    if verdict.later:
        later = translate("Verdicts", "{count} later entries are not verified yet.")
        words += " " + later.format(count=counted(verdict.later))
    return "ok", translate("Verdicts", "Chain intact"), f"{when} {words}"


def progress_words(done: int, entries: int) -> str:
    """Say how far a verification is; nothing before its first report."""
    words = translate("Verdicts", "{done} of {entries} entries checked")
    return words.format(done=counted(done), entries=counted(entries)) if done else ""


def mark_state(mark: str) -> tuple[Kind, str]:
    """Return kind and sentence of the mark, as it stood when the store was opened."""
    words: dict[str, tuple[Kind, str]] = {
        "ok": ("ok", translate("Verdicts", "fits")),
        "caught_up": ("ok", translate("Verdicts", "fits (caught up after a power cut)")),
        "ahead": (
            "esc",
            translate("Verdicts", "ahead of the trail: entries are missing, or an old backup was put back"),
        ),
        "missing": ("esc", translate("Verdicts", "missing: a loss would not be seen")),
        "wrong": ("esc", translate("Verdicts", "belongs to another store")),
    }
    return words.get(mark, ("unk", mark))


def grouped(code: str) -> str:
    """Return the start and the end of a check code in groups of four, to be read out."""
    groups = [code[at : at + 4] for at in range(0, len(code), 4)]
    return " ".join(groups) if len(groups) <= 6 else " ".join([*groups[:4], "…", groups[-1]])

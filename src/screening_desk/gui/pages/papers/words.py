"""The words of papers: kinds, grounds, what is handed over, and on what a paper stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.pages.papers.spec import Field, by_exception
from screening_desk.gui.widgets.segmented import Option
from screening_desk.services.case_papers import PapersView

translate = QCoreApplication.translate


def to_word(kind: str, recipient: str) -> str:
    """Say to whom a paper goes; the traveller's own names nobody."""
    return translate("Papers", "the person themselves") if kind == "deferral" else recipient


def basis_options(view: PapersView) -> tuple[Option, ...]:
    """On what facts of the person may leave; the exception for a child only where it may be one."""
    rows = [
        Option("consent", translate("Papers", "Consent"), "1"),
        Option("life_danger", translate("Papers", "Danger to life"), "2"),
        Option("legal_duty", translate("Papers", "Legal duty"), "3"),
    ]
    return (*rows, Option("child", translate("Papers", "Child at risk"), "4")) if view.case.child else tuple(rows)


def basis_fields(view: PapersView, words: str) -> tuple[Field, ...]:
    """The fields of the gate: on what the paper stands, why, and who confirms."""
    return (
        Field("basis", "choice", words, choices=basis_options(view)),
        Field("basis_reason", "box", translate("Papers", "Why without consent"), 1000, when=by_exception),
        Field("second", "second", "", when=by_exception),
    )


def recipient_fields() -> tuple[Field, ...]:
    """To whom: from the directory, or typed."""
    return (
        Field("partner_id", "partner", translate("Papers", "To: from the directory (arrow keys)")),
        Field("recipient", "line", translate("Papers", "or typed: unit and addressee")),
    )


def numbered(rows: Sequence[tuple[str, str]]) -> tuple[Option, ...]:
    """Choices with the digits of their keys."""
    return tuple(Option(value, words, str(number)) for number, (value, words) in enumerate(rows, 1))

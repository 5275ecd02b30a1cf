"""The form of the draft note for an urgent exit ban: the fields of the regulation and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.papers.spec import Field, Form, Leaf, Shown
from screening_desk.gui.pages.papers.words import numbered
from screening_desk.gui.widgets.segmented import Option
from screening_desk.reference import exit_ban
from screening_desk.services.case_papers import PapersView

translate = QCoreApplication.translate


def draft_form(view: PapersView) -> Form:
    """Whom it is about is said first; nothing of the traveller is filled in before."""
    about = (
        ("traveller", translate("Papers", "The traveller of this case")),
        ("other", translate("Papers", "Somebody else, who came along or sent them")),
    )
    law = exit_ban.load()
    own = []
    for field in law.fields:
        words = field.text.get(current_language())
        if field.id == "photo":
            choice = (Option("photo", translate("Papers", "attached by hand")),)
            own.append(Field("photo_tick", "ticks", words, choices=choice))
        elif field.id == "reason":
            own.append(Field("reason", "box", words, 1500, lines=3))
        else:
            own.append(Field(field.id, "line", words, 300))
    hint = translate(
        "Papers", "Fields of {instrument} Art. {article}; the list was read in a second source. Draft only."
    )
    return Form(
        (
            Field("about", "choice", translate("Papers", "Whom it is about"), choices=numbered(about)),
            Field("to", "line", translate("Papers", "To: the official at the checkpoint")),
            Field("sender", "line", translate("Papers", "From: title of the official who asks")),
            *own,
        ),
        {"sender": view.head_of_office, "reason": view.ban_reason},
        hint.format(instrument=law.instrument, article=law.article),
    )


def draft_leaves(shown: Shown) -> tuple[Leaf, ...]:
    """What the official would learn, once somebody signs and sends it by hand."""
    asked, missing = (
        translate("Papers", "the regulation asks for it"),
        translate("Papers", "missing, and printed as missing"),
    )
    rows = []
    for field in exit_ban.load().fields:
        there = (
            "photo" in shown.typed.picks if field.id == "photo" else bool(shown.typed.texts.get(field.id, "").strip())
        )
        rows.append(Leaf(field.text.get(current_language()), there, asked if there else missing))
    return (
        *rows,
        Leaf(
            translate("Papers", "Case, indicators, result"),
            goes=False,
            why=translate("Papers", "no field of the regulation"),
        ),
        Leaf(
            translate("Papers", "The draft itself"),
            goes=False,
            why=translate("Papers", "the program sends nothing; the official decides and signs"),
        ),
    )

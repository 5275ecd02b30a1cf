"""The form of the notice that a traveller gets of a deferral."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.pages.papers.spec import Field, Form, Leaf, Shown
from screening_desk.gui.widgets.segmented import Option
from screening_desk.services.case_papers import PapersView
from screening_desk.services.paper_gate import deferral_of

translate = QCoreApplication.translate


def notice_form(view: PapersView) -> Form:
    """The fact in the documents, basis, official, where to object; from and to are those of the decision."""
    decision = deferral_of(view.case)
    return Form(
        (
            Field("fact", "box", translate("Papers", "Fact in the documents, in plain Indonesian"), 1500, lines=3),
            Field("fact_en", "box", translate("Papers", "The same in English (may stay empty)"), 1500),
            Field("basis_text", "line", translate("Papers", "Basis"), 300),
            Field("official", "line", translate("Papers", "Title of the official")),
            Field("objection", "box", translate("Papers", "Where to object"), 1000),
            Field(
                "own",
                "ticks",
                translate("Papers", "Whose paper it is"),
                choices=(Option("name", translate("Papers", "print the name")),),
            ),
        ),
        {"basis_text": decision.basis if decision else ""},
        translate("Papers", "Neutral: what the documents show. No suspicion, and no word of a crime."),
    )


def notice_leaves(shown: Shown) -> tuple[Leaf, ...]:
    """What the traveller carries away."""
    own = translate("Papers", "the traveller is told")
    named = "name" in shown.typed.picks
    decision = deferral_of(shown.view.case)
    return (
        Leaf(translate("Papers", "Fact and basis"), goes=True, why=own),
        Leaf(translate("Papers", "From and until"), decision is not None, translate("Papers", "as decided")),
        Leaf(translate("Papers", "Official, where to object"), goes=True, why=own),
        Leaf(
            translate("Papers", "Name, document number"),
            named,
            translate("Papers", "asked for on this form")
            if named
            else translate("Papers", "written by hand, if at all"),
        ),
        Leaf(translate("Papers", "Case code"), goes=False, why=translate("Papers", "others could ask by it")),
        Leaf(
            translate("Papers", "Suspicion, indicators, result"),
            goes=False,
            why=translate("Papers", "the paper may be read by whoever waits for them"),
        ),
        Leaf(translate("Papers", "Reason of the decision"), goes=False, why=translate("Papers", "stays in the case")),
    )

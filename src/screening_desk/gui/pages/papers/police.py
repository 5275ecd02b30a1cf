"""The form of the report to a unit of the police: facts, statements by source, indicators in words, urgency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.pages.papers.spec import Field, Form, Leaf, Shown, ticked
from screening_desk.gui.pages.papers.words import basis_fields, numbered, recipient_fields
from screening_desk.gui.widgets.segmented import Option
from screening_desk.services.case_papers import PapersView
from screening_desk.services.form_draft import TypedPaper
from screening_desk.services.letter import allowed

translate = QCoreApplication.translate


def report_form(view: PapersView) -> Form:
    """Facts and statements have fields of their own, so that they cannot run together."""
    speeds = (
        ("ordinary", translate("Papers", "Ordinary")),
        ("urgent", translate("Papers", "Urgent")),
        ("very_urgent", translate("Papers", "Very urgent")),
    )
    items = tuple(Option(f"item:{item}", words) for item, words in view.indicators)
    indicators = (
        (Field("items", "ticks", translate("Papers", "Indicators answered yes"), choices=items),) if items else ()
    )
    return Form(
        (
            *recipient_fields(),
            *basis_fields(view, translate("Papers", "The report goes on")),
            Field(
                "speed", "choice", translate("Papers", "How urgent (nothing chosen: urgent)"), choices=numbered(speeds)
            ),
            Field("language", "line", translate("Papers", "Language of the person"), 80),
            Field("observed", "box", translate("Papers", "What officers saw: documents, acts, times"), 1500, lines=3),
            Field("said_person", "box", translate("Papers", "Said by the person"), 1500),
            Field("said_companion", "box", translate("Papers", "Said by who came along"), 1500),
            Field("said_other", "box", translate("Papers", "Said by somebody else"), 1500),
            Field("said_other_who", "line", translate("Papers", "Who that was, by function"), when=_other),
            *indicators,
            Field("urgent", "box", translate("Papers", "What is urgent"), 1000),
            Field(
                "who",
                "ticks",
                translate("Papers", "Identity"),
                choices=(Option("identity", translate("Papers", "print the name")),),
            ),
            Field(
                "identity_reason",
                "line",
                translate("Papers", "Why the police must know the name now"),
                300,
                when=ticked("identity"),
            ),
            Field("signer_name", "line", translate("Papers", "Who signs: name (empty: by hand)")),
            Field("signer_nip", "line", translate("Papers", "NIP"), 30, beside=True),
        ),
        hint=translate(
            "Papers", "What was seen or said, and nothing else: never age, sex, looks or origin as a reason."
        ),
    )


def report_leaves(shown: Shown) -> tuple[Leaf, ...]:
    """What the police learn."""
    typed, consent = shown.typed, shown.consent
    basis = typed.texts.get("basis", "")
    by_exception = basis not in {"", "consent"}
    full = allowed(consent) if basis == "consent" and consent is not None else frozenset()
    reason = (
        translate("Papers", "an exception, confirmed by a second person")
        if by_exception
        else translate("Papers", "the consent covers it")
    )
    stands = by_exception or bool(full)
    none_yet = translate("Papers", "neither consent nor exception yet")
    facts = stands and bool(typed.texts)

    def group(name: str, code: str) -> Leaf:
        goes = by_exception or code in full
        return Leaf(name, goes, reason if goes else translate("Papers", "not agreed to") if stands else none_yet)

    language = group(translate("Papers", "Language"), "language")
    if not (typed.texts.get("language", "").strip() or (consent and consent.language)):
        language = Leaf(language.fact, goes=False, why=translate("Papers", "nothing written"))
    named = "identity" in typed.picks and bool(typed.texts.get("identity_reason", "").strip())
    return (
        Leaf(translate("Papers", "Case code"), goes=stands, why=translate("Papers", "stands for the person")),
        group(translate("Papers", "Age group"), "age_band"),
        group(translate("Papers", "Sex"), "sex"),
        language,
        Leaf(translate("Papers", "Facts and statements"), facts, reason if stands else none_yet),
        Leaf(
            translate("Papers", "Name, document number"),
            named and stands,
            translate("Papers", "with its own reason") if named else translate("Papers", "handed over in person"),
        ),
        Leaf(
            translate("Papers", "Result of the readings"), goes=False, why=translate("Papers", "a judgement, no fact")
        ),
        Leaf(translate("Papers", "Health, address, photo"), goes=False, why=translate("Papers", "never on this paper")),
    )


def _other(typed: TypedPaper) -> bool:
    return bool(typed.texts.get("said_other", "").strip())

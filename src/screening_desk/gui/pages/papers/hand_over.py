"""The form of the hand-over record, and of its one page that goes before the letter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.pages.papers.spec import Field, Form, Leaf, Shown, ticked
from screening_desk.gui.pages.papers.words import basis_fields, numbered, recipient_fields
from screening_desk.gui.widgets.segmented import Option
from screening_desk.services.case_papers import PapersView
from screening_desk.services.letter import allowed
from screening_desk.services.paper_gate import STATES

translate = QCoreApplication.translate
DETAILED = ("documents", "belongings", "medicines", "papers")


def record_form(view: PapersView) -> Form:
    """Who, when and where, what, the state of the person as told, and the witness."""
    return Form(
        (
            *recipient_fields(),
            *_people(),
            *_when(),
            *_handed(),
            Field("state", "ticks", translate("Papers", "State, as the person says"), choices=_states()),
            Field("note", "box", translate("Papers", "Note, without names"), 1500),
            *basis_fields(view, translate("Papers", "State, medicines and note go on")),
            Field("witness_name", "line", translate("Papers", "Witness: name (empty: by hand)")),
        ),
        _first(view),
        translate("Papers", "No name of the person: the case code alone. What stays empty is written by hand."),
    )


def first_form(view: PapersView) -> Form:
    """As little as one page needs; the letter follows on the next working day."""
    grounds = [
        ("life_danger", translate("Papers", "Danger to life")),
        ("no_safe_place", translate("Papers", "No safe place tonight")),
    ]
    grounds += [("child", translate("Papers", "A child"))] if view.case.child else []
    words = translate("Papers", "The letter follows on the next working day (Saturday and Sunday do not count).")
    return Form(
        (
            Field("ground", "choice", translate("Papers", "Why it goes before the letter"), choices=numbered(grounds)),
            *recipient_fields(),
            *_people(),
            *_when(),
            *_handed(),
            Field("state", "ticks", translate("Papers", "State, as the person says"), choices=_states()),
            *basis_fields(view, translate("Papers", "State and medicines go on")),
        ),
        _first(view),
        words,
    )


def record_leaves(shown: Shown) -> tuple[Leaf, ...]:
    """What the recipient learns by the record."""
    typed, consent = shown.typed, shown.consent
    basis = typed.texts.get("basis", "")
    may = allowed(consent) if basis == "consent" and consent is not None else frozenset()
    by_consent = translate("Papers", "the consent covers it")
    beyond = translate("Papers", "not covered by a consent")
    by_exception = translate("Papers", "an exception, confirmed by a second person")

    def on_basis(name: str, group: str, *, there: bool) -> Leaf:
        if not there:
            return Leaf(name, goes=False, why=translate("Papers", "nothing written"))
        if basis not in {"", "consent"}:
            return Leaf(name, goes=True, why=by_exception)
        return Leaf(name, group in may, by_consent if group in may else beyond)

    state = bool(set(typed.picks) & (set(STATES) - {"health"}) or typed.texts.get("note", "").strip())
    return (
        Leaf(translate("Papers", "Case code"), goes=True, why=translate("Papers", "stands for the person")),
        Leaf(translate("Papers", "What was handed over"), goes=True, why=translate("Papers", "both sides sign for it")),
        on_basis(translate("Papers", "State as told, note"), "needs", there=state),
        on_basis(
            translate("Papers", "Health, medicines"), "health", there=bool({"health", "medicines"} & set(typed.picks))
        ),
        Leaf(
            translate("Papers", "Name, document number"),
            goes=False,
            why=translate("Papers", "only in the sealed envelope, from hand to hand"),
        ),
        Leaf(
            translate("Papers", "Story, answers, result"),
            goes=False,
            why=translate("Papers", "a record of hand-over needs none"),
        ),
        Leaf(translate("Papers", "Address, photo"), goes=False, why=translate("Papers", "never on this paper")),
    )


def _first(view: PapersView) -> dict[str, str]:
    return {
        "recipient": view.handed_to,
        "receiver_name": view.received_by,
        "giver_id": view.sender_nip,
        "place": view.settings.office_name,
    }


def _people() -> tuple[Field, ...]:
    return (
        Field("receiver_name", "line", translate("Papers", "Who receives: name (empty: by hand)")),
        Field("receiver_role", "line", translate("Papers", "Function")),
        Field("receiver_id", "line", translate("Papers", "NIP or ID number"), 40, beside=True),
        Field("giver_name", "line", translate("Papers", "Who hands over: name")),
        Field("giver_role", "line", translate("Papers", "Function")),
        Field("giver_id", "line", translate("Papers", "NIP"), 40, beside=True),
    )


def _when() -> tuple[Field, ...]:
    return (
        Field("day", "day", translate("Papers", "Day")),
        Field("time", "hour", translate("Papers", "Time (HH.MM)"), beside=True),
        Field("place", "line", translate("Papers", "Place")),
    )


def _handed() -> tuple[Field, ...]:
    names = {
        "person": translate("Papers", "the person"),
        "identity": translate("Papers", "identity, sealed"),
        "documents": translate("Papers", "documents"),
        "belongings": translate("Papers", "belongings"),
        "medicines": translate("Papers", "medicines"),
        "papers": translate("Papers", "papers returned"),
    }
    which = translate("Papers", "Which {what}, without names")
    return (
        Field(
            "handed",
            "ticks",
            translate("Papers", "What is handed over"),
            choices=tuple(Option(value, words) for value, words in names.items()),
        ),
        *(Field(f"{each}_list", "line", which.format(what=names[each]), 400, when=ticked(each)) for each in DETAILED),
    )


def _states() -> tuple[Option, ...]:
    names = {
        "fed": translate("Papers", "has eaten and drunk"),
        "toilet": translate("Papers", "was at the toilet"),
        "family": translate("Papers", "family told, as allowed"),
        "health": translate("Papers", "asks for a doctor"),
        "interpreter": translate("Papers", "needs an interpreter"),
    }
    return tuple(Option(value, words) for value, words in names.items())

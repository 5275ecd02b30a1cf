"""How an answer is known, in few words: on a card, in which language, and that the person did not want to say."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.gui.widgets.item_text import Mark
from screening_desk.reference.indicators import Catalogue, item_word, listed, sentence
from screening_desk.rules.trace import TraceStep
from screening_desk.services.draft import Answered

translate = QCoreApplication.translate


def language_word(code: str) -> str:
    """Return the name of a language of the cards; one that came later is named by its code."""
    words = {
        "ar": translate("CardWords", "Arabic"),
        "bn": translate("CardWords", "Bengali"),
        "en": translate("CardWords", "English"),
        "id": translate("CardWords", "Indonesian"),
        "jv": translate("CardWords", "Javanese"),
        "km": translate("CardWords", "Khmer"),
        "ms": translate("CardWords", "Malay"),
        "my": translate("CardWords", "Burmese"),
        "th": translate("CardWords", "Thai"),
        "tl": translate("CardWords", "Tagalog"),
        "vi": translate("CardWords", "Vietnamese"),
        "zh": translate("CardWords", "Mandarin"),
    }
    return words.get(code, code)


def how_words(answered: Answered | None, unread: Collection[str] = ()) -> str:
    """Say that an answer was given on a card, or declined; `unread`: languages whose text no native speaker read."""
    if answered is None:
        return ""
    words = [translate("CardWords", "did not want to say")] if answered.declined else []
    if answered.how == "card":
        words.append(translate("CardWords", "card in {language}").format(language=language_word(answered.language)))
        if answered.language in unread:
            words.append(translate("CardWords", "text not read by a native speaker"))
    return ", ".join(words)


def answer_mark(answered: Answered | None, mark: Mark | None) -> tuple[Mark | None, str]:
    """Return what stands after a question, shortly: how it was answered on a card, else its own mark.

    The cell says that it was declined; where a yes stays in the cell, the mark does.
    """
    words = how_words(answered)
    if answered is not None and answered.declined and answered.how == "card":
        if answered.value != "yes":
            return "note", how_words(replace(answered, declined=False))
        declined = translate("CardWords", "declined, {language}")
        words = declined.format(language=language_word(answered.language))
    return ("note", words) if words else (mark, "")


def step_words(step: TraceStep, answers: Mapping[str, Answered], catalogue: Catalogue) -> str:
    """Say a step of a trace. Rules see no answer where a person did not want to say; on the screen it was asked."""
    language = current_language()
    declined = [item for item in step.items if item in answers and answers[item].declined]
    if step.code not in {"gap_not_asked", "gap_unknown"} or not declined:
        return sentence(step, catalogue, language)
    items = listed([item_word(item, catalogue, language) for item in declined], language)
    said = [translate("CardWords", "{items}: did not want to say.").format(items=items)]
    rest = tuple(item for item in step.items if item not in declined)
    if rest:
        said.insert(0, sentence(replace(step, items=rest), catalogue, language))
    return " ".join(said)

"""Question cards: what a traveller reads and answers alone on the screen, in their own language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from string import Formatter
from typing import Literal, get_args

import msgspec

from screening_desk.reference.text import Text

Word = Literal["intro", "how", "yes", "no", "unknown", "declined", "back", "stop", "counter", "done"]
CARD_ANSWERS: tuple[Word, ...] = ("yes", "no", "unknown", "declined")
"""What can be answered, in the order of the keys 1 to 4."""


class CardDeck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The cards of one language: closed questions by the indicator they ask about, yes raises concern.

    `code` is an ISO 639-1 code ("tl" for Tagalog, "zh" for Mandarin in simplified characters); `font` the family
    that draws the script. `provenance` is draft until a native speaker's correction comes with a package; an office
    signs a language off by itself in Administration.
    """

    code: str
    own_name: str
    title: Text
    direction: Literal["ltr", "rtl"]
    font: str
    provenance: Literal["draft", "reviewed"]
    checked_on: date
    words: dict[Word, str]
    questions: dict[str, str]

    @property
    def right_to_left(self) -> bool:
        """Whether the script runs from right to left."""
        return self.direction == "rtl"

    def text(self) -> str:
        """Everything a traveller may read, as one text: what a sign-off is about, and what the font must draw."""
        return "\n".join((*self.words.values(), *self.questions.values()))


def card_problems(decks: Sequence[CardDeck], items: Mapping[str, object]) -> Iterator[str]:
    """Everything typed decks can still get wrong, as sentences without the full stop; `items` are the catalogue's."""
    languages = [deck.code for deck in decks]
    yield from (
        f"the cards of {name} stand there twice" for name in sorted(set(languages)) if languages.count(name) > 1
    )
    expected = decks[0].questions.keys() if decks else set()
    for deck in decks:
        wrong = [f"have no words for {name}" for name in get_args(Word) if not deck.words.get(name, "").strip()]
        wrong += [f"ask about {name}, which is no item" for name in deck.questions if name not in items]
        wrong += [f"have an empty question {name}" for name, text in deck.questions.items() if not text.strip()]
        fields = {name for _, name, _, _ in Formatter().parse(deck.words.get("counter", "")) if name is not None}
        if fields != {"n", "total"}:
            wrong.append("count with other places than {n} and {total}")
        if deck.questions.keys() != expected:
            wrong.append(f"ask about other items than those of {decks[0].code}")
        yield from (f"the cards of {deck.code} {problem}" for problem in wrong)

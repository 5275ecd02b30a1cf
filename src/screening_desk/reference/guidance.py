"""What to do now at the moment of need: short advice with its source, for danger, a child, and people to be protected."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, get_args

import msgspec

from screening_desk.reference.model import Confidence, Filled, Identifier
from screening_desk.reference.text import Language, Text

Topic = Literal["danger", "child", "foreign_victim", "returnee", "non_punishment", "rights", "reflection"]
TOPICS: tuple[Topic, ...] = get_args(Topic)
"""In the order in which they are read."""
NEEDS: tuple[Topic, ...] = ("danger", "child", "foreign_victim", "returnee")
"""Topics that a situation calls for; the others go with them."""


class GuidanceRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One piece of advice; `now` is read at once, the rest opens by a key. `line` where the source is no article."""

    id: Identifier
    topic: Topic
    text: Text
    now: bool = False
    line: Text | None = None
    instrument: Filled
    article: str = ""
    checked_on: date
    confidence: Confidence
    note: Filled

    def source(self, language: Language) -> str:
        """Return where it stands, such as "UU 6/2011 Ps. 86"."""
        if self.line is not None:
            return self.line.get(language)
        return f"{self.instrument} {'Ps.' if language == 'id' else 'Art.'} {self.article}"


def of_topic(rows: Sequence[GuidanceRow], topic: Topic) -> tuple[GuidanceRow, ...]:
    """Return the advice on a topic, in file order."""
    return tuple(row for row in rows if row.topic == topic)


def guidance_problems(rows: Sequence[GuidanceRow]) -> Iterator[str]:
    """Everything typed rows can still get wrong, as sentences without the full stop; no row at all is an older version."""
    ids = [row.id for row in rows]
    yield from (f"the guidance {name} stands there twice" for name in sorted(set(ids)) if ids.count(name) > 1)
    for row in rows:
        texts = (row.text, row.line) if row.line is not None else (row.text,)
        if not all(text.id.strip() and text.en.strip() for text in texts):
            yield f"the guidance {row.id} has words in one language only"
        if row.line is None and not row.article:
            yield f"the guidance {row.id} has neither an article nor a line that says where it stands"
    if rows:
        yield from (f"there is no guidance on {topic}" for topic in TOPICS if not of_topic(rows, topic))
        yield from (
            f"the guidance on {topic} says nothing at once"
            for topic in NEEDS
            if of_topic(rows, topic) and not any(row.now for row in of_topic(rows, topic))
        )

"""What a form of a paper is made of: its fields in their order, and a line for each fact that leaves or stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from screening_desk.gui.widgets.segmented import Option
from screening_desk.services.case_papers import PapersView
from screening_desk.services.consent import ConsentView
from screening_desk.services.form_draft import TypedPaper

Widget = Literal["line", "box", "day", "hour", "choice", "ticks", "partner", "second"]
When = Callable[[TypedPaper], bool]


@dataclass(frozen=True)
class Field:
    """One field: how it is filled in, its name, and when it is asked at all. ``choices`` of a tick list are its ticks."""

    name: str
    widget: Widget
    words: str
    limit: int = 200
    choices: Sequence[Option] = ()
    when: When | None = None
    lines: int = 2
    beside: bool = False
    """Whether it stands at the right of the field before."""


@dataclass(frozen=True)
class Leaf:
    """A fact: whether it leaves with the paper, and why."""

    fact: str
    goes: bool
    why: str


@dataclass(frozen=True)
class Shown:
    """What a form shows: the papers of the case, what was typed, and the consent that stands for the recipient."""

    view: PapersView
    typed: TypedPaper
    consent: ConsentView | None


Leaves = Callable[[Shown], tuple[Leaf, ...]]


@dataclass(frozen=True)
class Form:
    """The form of one kind. ``first``: what stands in it before anybody types, never a choice."""

    fields: tuple[Field, ...]
    first: dict[str, str] = field(default_factory=dict)
    hint: str = ""


Forms = Callable[[PapersView], Form]


def ticked(name: str) -> When:
    """Ask a field only where something is ticked."""
    return lambda typed: name in typed.picks


def by_exception(typed: TypedPaper) -> bool:
    """Say whether a paper stands on an exception of its own, which somebody else confirms."""
    return typed.texts.get("basis", "") not in {"", "consent"}

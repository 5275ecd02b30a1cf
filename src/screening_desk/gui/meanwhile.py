"""What to do when somebody else saved first: their change is taken over, and what was typed here stays."""

from __future__ import annotations

from dataclasses import Field, fields, replace
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

if TYPE_CHECKING:

    class Form(Protocol):
        """A frozen dataclass: what a form shows and saves as a whole."""

        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound="Form")


def differing(before: T, after: T) -> tuple[str, ...]:
    """Return the names of the fields in which two values differ, in their order."""
    return tuple(each.name for each in fields(before) if getattr(before, each.name) != getattr(after, each.name))


def merged(saw: T, typed: T, theirs: T) -> T:
    """Return what they saved, with the fields that were changed here as they were typed."""
    return replace(theirs, **{name: getattr(typed, name) for name in differing(saw, typed)})

"""The open work in the pages of whoever is signed in: kept before they are covered, left or locked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.form_drafts import drafts_of
from screening_desk.services.errors import Refused

NOTHING_TO_KEEP = frozenset({"no_right", "disabled", "first_passphrase", "changed_meanwhile", "group_closed"})
"""Refusals at a lock that lose nothing: the right to the work is gone, or it was saved or closed for good."""


def keep_drafts(pages: Iterable[QWidget]) -> None:
    """Begin to keep what is typed in every page."""
    for page in pages:
        if (drafts := drafts_of(page)) is not None:
            drafts.keep()


def unsaved(pages: Iterable[QWidget]) -> tuple[Callable[[], None], ...]:
    """Return what keeps the open work of every page; each is called off the UI thread."""
    found: list[Callable[[], None]] = []
    for page in pages:
        keep: Callable[[], None] | None = getattr(page, "save_draft", None)
        drafts = drafts_of(page)
        found += [partial(keep_if_allowed, keep)] if keep is not None else []
        found += [partial(keep_if_allowed, drafts.save_now)] if drafts is not None else []
    return tuple(found)


def keep_if_allowed(keep: Callable[[], None]) -> None:
    """Keep open work; whoever lost the right to it meanwhile has no draft either, and is not kept from locking.

    Every other refusal is work that would be gone: the lock then fails and says so.
    """
    try:
        keep()
    except Refused as refused:
        if refused.code not in NOTHING_TO_KEEP:
            raise


def holds_draft(page: QWidget) -> bool:
    """Begin to keep what was typed in a page that is left; it goes when that is on disk."""
    drafts = drafts_of(page)
    if drafts is None:
        return False
    drafts.keep()
    return drafts.unkept

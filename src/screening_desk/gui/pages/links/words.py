"""The words of nodes and links, for the picture, the list beside it and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.contact_words import field_words, kind_words
from screening_desk.gui.context import day_text
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.pages.links.tree import Branch
from screening_desk.services.contacts import MOST
from screening_desk.services.links import Node, Source

translate = QCoreApplication.translate
_OTHER = frozenset({"group", "file", "pattern"})
ICONS = {
    "person": "person", "phone": "phone", "address": "door", "party": "two-heads", "ticket": "book", "trip": "route",
    "group": "route", "file": "list", "pattern": "two-heads",
}  # fmt: skip


def label_words(node: Node) -> str:
    """What a node is called; a person who was cleared is a date and a crossing."""
    if node.ref.kind == "person":
        return node.label or crossing_words(node)
    if node.ref.kind == "file":
        return translate("Links", "Attachment of {date}").format(date=day_text(node.at))
    return node.label or kind_words(node.ref.kind)


def crossing_words(node: Node) -> str:
    """Date and crossing of a screening."""
    return " · ".join(part for part in (day_text(node.at), mode_word(node.mode) if node.mode else "") if part)


def kind_of(node: Node) -> str:
    """What a node is, in a word."""
    return translate("Links", "Person") if node.ref.kind == "person" else kind_words(node.ref.kind)


def state_words(branch: Branch) -> str:
    """How a node stands: what is to be known before it is opened, or what opening brought."""
    node = branch.node
    if node.aside is not None:
        return translate("Links", "set aside")
    if branch.hub:
        many = translate("Links", "more than {n}").format(n=MOST) if branch.more else str(branch.hub)
        return translate("Links", "{many} people, not drawn").format(many=many)
    if branch.repeat:
        return translate("Links", "stands above already")
    if branch.opened and not branch.children:
        return translate("Links", "nobody else") if node.ref.kind != "person" else translate("Links", "no contacts")
    if node.flagged:
        return translate("Links", "handed over")
    return translate("Links", "opened") if branch.opened else ""


def detail_words(branch: Branch) -> str:
    """The second line of a node."""
    node = branch.node
    what = crossing_words(node) if node.ref.kind == "person" and node.label else _through(node)
    return " · ".join(part for part in (state_words(branch), what) if part)


def source_words(source: Source) -> str:
    """Which screening, when, which field, and as it was typed there."""
    words = kind_words(source.field) if source.field in _OTHER else field_words(source.field)
    said = f"{words}: {source.typed}" if source.typed else words
    return f"{source.register_number} · {day_text(source.at)} · {said}"


def spoken(branch: Branch) -> str:
    """A node for a screen reader."""
    return ", ".join(part for part in (kind_of(branch.node), label_words(branch.node), detail_words(branch)) if part)


def _through(node: Node) -> str:
    """By which field a contact stands there."""
    fields = dict.fromkeys(field_words(each.field) for each in node.sources if each.field not in _OTHER)
    return ", ".join(fields) or kind_of(node)

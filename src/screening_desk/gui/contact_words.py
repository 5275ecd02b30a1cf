"""The words for contacts and for what others have in common with them: neutral, counts, nobody's name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language
from screening_desk.reference import patterns as rules
from screening_desk.services.contacts import MOST, TYPED, Shared

translate = QCoreApplication.translate
MOST_LINES = 2


def field_words(field: str) -> str:
    """What a field of contacts is called; what a travel group brought has the group's words."""
    return {
        "contact_phone": translate("Contacts", "Phone"),
        "contact_phone_abroad": translate("Contacts", "Phone at the destination"),
        "contact_address": translate("Contacts", "Address in Indonesia"),
        "contact_address_abroad": translate("Contacts", "Address abroad"),
        "contact_guarantor": translate("Contacts", "Guarantor"),
        "contact_employer": translate("Contacts", "Employer"),
        "contact_recruiter": translate("Contacts", "Recruiter"),
        "contact_companion": translate("Contacts", "Companion"),
        "contact_payer": translate("Contacts", "Who pays"),
        "contact_ticket": translate("Contacts", "Ticket or booking"),
        "group_address": translate("Contacts", "Address of the group"),
        "group_operator": translate("Contacts", "Operator of the group"),
        "group_ticket": translate("Contacts", "Return ticket of the group"),
        "group_flight": translate("Contacts", "Flight or ship of the group"),
        "destination": translate("Contacts", "Destination"),
    }.get(field, field)


def contact_lines(given: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """What was typed about contacts, for a record that is only read."""
    for field in TYPED:
        if given.get(field):
            yield "info", "text2", f"{field_words(field)}: {given[field]}"


def kind_words(kind: str) -> str:
    """What kind of contact it is, in a word."""
    return {
        "phone": translate("Contacts", "Phone number"),
        "address": translate("Contacts", "Address"),
        "party": translate("Contacts", "Name or company"),
        "ticket": translate("Contacts", "Ticket or booking"),
        "trip": translate("Contacts", "Trip"),
        "group": translate("Contacts", "Travel group"),
        "file": translate("Contacts", "Same attachment"),
        "destination": translate("Contacts", "Destination"),
        "pattern": translate("Contacts", "Pattern"),
    }[kind]


def shared_words(shared: Shared) -> str:
    """Say in one sentence how many others have a contact."""
    what = {
        "phone": translate("Contacts", "This contact number stands in"),
        "address": translate("Contacts", "This address stands in"),
        "party": translate("Contacts", "This name ({field}) stands in"),
        "ticket": translate("Contacts", "This ticket or booking stands in"),
    }[shared.kind]
    if shared.before:
        what = {
            "phone": translate("Contacts", "A contact number of an earlier screening stands in"),
            "address": translate("Contacts", "An address of an earlier screening stands in"),
            "party": translate("Contacts", "A name of an earlier screening ({field}) stands in"),
            "ticket": translate("Contacts", "A ticket of an earlier screening stands in"),
        }[shared.kind]
    what = what.format(field=field_words(shared.field).lower())
    if shared.screenings == 1:
        one = translate("Contacts", "{what} one earlier screening of somebody else, which was handed over.")
        free = translate("Contacts", "{what} one earlier screening of somebody else, which was not handed over.")
        return (one if shared.handed_over else free).format(what=what)
    many = str(shared.screenings)
    if shared.more:
        many = translate("Contacts", "more than {n}").format(n=MOST)
    if shared.handed_over:
        words = translate("Contacts", "{what} {many} earlier screenings of others, {n} of them handed over.")
        return words.format(what=what, many=many, n=shared.handed_over)
    return translate("Contacts", "{what} {many} earlier screenings of others, none handed over.").format(
        what=what, many=many
    )


def shared_lines(found: Iterable[Shared]) -> tuple[str, ...]:
    """The sentences for the counter: most handed over first, and how many contacts are left out."""
    ordered = sorted(found, key=lambda each: (-each.handed_over, -each.screenings))
    lines = [shared_words(each) for each in ordered[:MOST_LINES]]
    if left := len(ordered) - len(lines):
        lines.append(translate("Contacts", "{n} more contacts stand in earlier screenings.").format(n=left))
    if any(each.kind == "party" for each in ordered[:MOST_LINES]):
        lines[-1] += " " + translate("Contacts", "The same name is not yet the same person.")
    return tuple(lines)


def pattern_title(rule: str) -> str:
    """What a pattern is called."""
    return next((each.title.get(current_language()) for each in rules.load() if each.id == rule), rule)


def pattern_note(rule: str) -> str:
    """What a pattern says and what it does not."""
    return next((each.note.get(current_language()) for each in rules.load() if each.id == rule), "")

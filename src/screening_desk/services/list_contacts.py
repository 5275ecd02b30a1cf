"""What a traveller named beside the document, as watch lists are asked about it: phone numbers, and names of companies.

A number that fills a field, and a word that names nobody, have no key and are never asked about (`matching/contact_keys.py`).
"""

from __future__ import annotations

from collections.abc import Iterable

from screening_desk.services.contacts import FIELDS, Fact, facts_of
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.list_facts import ContactMet, Entry
from screening_desk.services.list_search import ActiveList, VersionIndex

KINDS = frozenset({"phone", "party"})
WANTED = "wanted"
"""The kind of list on which people are looked for whom a traveller named; of all others companies and numbers alone."""
Question = tuple[str, Identity, tuple[str, ...]]


def question(draft: Draft) -> Question:
    """Return all that the lists are asked about somebody: what has the same question was asked already."""
    fields = (field for field, kind in FIELDS.items() if kind in KINDS)
    return (
        draft.screening_id,
        draft.identity,
        tuple(draft.given[field].value if field in draft.given else "" for field in fields),
    )


def named(draft: Draft) -> tuple[Fact, ...]:
    """Return the contacts of a draft that lists are asked about."""
    facts = facts_of({key: draft.given[key].value for key in FIELDS if key in draft.given})
    return tuple(fact for fact in facts if fact.kind in KINDS and fact.key)


def numbers(facts: Iterable[Fact]) -> frozenset[str]:
    """Return what numbers of a list are looked up by; a list may have an Indonesian one without its country."""
    whole = {fact.key.removeprefix("+") for fact in facts if fact.kind == "phone"}
    return frozenset(whole | {number.removeprefix("62") for number in whole})


def entries(facts: Iterable[Fact], of: ActiveList, index: VersionIndex, limit: int) -> frozenset[str]:
    """Return the keys of the entries that may be a company or a wanted person whom somebody named."""
    parties = [fact for fact in facts if fact.kind == "party"]
    if not parties:
        return frozenset()
    from screening_desk.matching.contact_keys import company, is_company  # noqa: PLC0415 - not before a contact is named

    found = index.companies.find(name for fact in parties for name in company(fact.typed).names)
    if of.kind == WANTED:
        people = (fact.typed for fact in parties if not is_company(fact.key))
        found = found.union(*(index.called(name, limit) for name in people))
    return found


def met(facts: Iterable[Fact], of: ActiveList, there: Entry) -> tuple[ContactMet, ...]:
    """Return the contacts that an entry has as well, in the order of the fields."""
    found: list[ContactMet | None] = []
    for fact in facts:
        if fact.kind == "phone":
            found.append(_phone(fact, there))
        elif there.subject == "company":
            found.append(_company(fact, there))
        elif there.subject == "person" and of.kind == WANTED:
            found.append(_person(fact, there))
    return tuple(one for one in found if one is not None)


def _phone(fact: Fact, there: Entry) -> ContactMet | None:
    from screening_desk.matching.contact_keys import phone_key  # noqa: PLC0415 - not before a contact is named

    listed = (each.number for each in there.numbers if each.kind == "phone")
    same = next((number for number in listed if phone_key(number) == fact.key), None)
    return ContactMet(fact.field, "phone", fact.typed, same, fact.key) if same is not None else None


def _person(fact: Fact, there: Entry) -> ContactMet | None:
    from screening_desk.matching.contact_keys import party_key  # noqa: PLC0415 - not before a contact is named

    same = next((name for name in there.names if party_key(name) == fact.key), None)
    return ContactMet(fact.field, "person", fact.typed, same, fact.key) if same is not None else None


def _company(fact: Fact, there: Entry) -> ContactMet | None:
    """The same name is met also with another form of company, which is said; the one of the same form comes first."""
    from screening_desk.matching.contact_keys import company  # noqa: PLC0415 - not before a contact is named

    mine = company(fact.typed)
    found: list[ContactMet] = []
    for name in there.names:
        listed = company(name)
        if mine.names & listed.names:
            other = bool(mine.forms and listed.forms and not mine.forms & listed.forms)
            found.append(ContactMet(fact.field, "company", fact.typed, name, fact.key, other))
    return min(found, key=lambda one: one.other_form, default=None)

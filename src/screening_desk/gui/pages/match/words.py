"""The words of a match: what agrees, differs or is missing, and what was made of it. Never a percentage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from screening_desk.documents import states
from screening_desk.gui.contact_words import field_words
from screening_desk.gui.context import current_language, day_text
from screening_desk.gui.match_words import answer_word
from screening_desk.matching import Pair
from screening_desk.reference.matching import Seen
from screening_desk.services.list_facts import ContactMet, Copy
from screening_desk.services.match_cards import MatchCard, Said
from screening_desk.services.matches import MatchLine

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Feature:
    """A line of the card: what is compared, both sides, how it came out (icon, tone, word) and a note."""

    name: str
    here: str
    there: str
    how: str
    """equal, differs or missing."""
    note: str = ""
    mono: bool = False
    absent: str = ""
    """Why there can be nothing on the traveller's side."""


def how_word(how: str) -> str:
    """Say how a feature came out."""
    return {
        "equal": translate("Matches", "the same"),
        "differs": translate("Matches", "different"),
        "missing": translate("Matches", "not available"),
    }[how]


def features(card: MatchCard) -> tuple[Feature, ...]:
    """Return the lines of a card: the document first, then the name."""
    copy, seen = card.copy, card.copy.seen
    lines = {line.feature: line for line in card.lines}
    here, there = copy.here, copy.there
    numbers = ", ".join(f"{each.number} {each.state}".strip() for each in there.numbers if each.kind != "phone")
    document = seen.document if seen is not None else "none"
    if by_contact(card) and (there.subject in {"company", "phone"} or (seen is not None and seen.contact == "person")):
        return _of_another(copy, numbers)
    return (
        Feature(
            translate("Matches", "Document number"),
            f"{here.number} {here.state}".strip(),
            numbers,
            _document_how(document, has_both=bool(here.number and numbers)),
            document_note(document) or ("" if numbers else translate("Matches", "does not mean that it agrees")),
            mono=True,
        ),
        *_contacts(copy),
        Feature(
            translate("Matches", "Name"),
            " · ".join(name for name in (here.name, here.added_name) if name),
            _named(copy),
            _name_how(seen),
            _name_note(copy, seen),
        ),
        Feature(translate("Matches", "Other names"), "", _others(copy), "missing", absent=_not_in_zone()),
        Feature(
            translate("Matches", "Birth date"),
            day_text(here.birth) if here.birth else "",
            ", ".join(map(written_day, there.births_raw or there.births)),
            _birth_how(lines["birth_date"].answer),
            _birth_note(lines["birth_date"].answer),
        ),
        Feature(
            translate("Matches", "Sex"),
            _sex(here.sex),
            _sex(there.sex),
            _plain_how(lines["sex"].answer),
        ),
        Feature(
            translate("Matches", "Nationality"),
            _state(here.nationality),
            ", ".join(map(_state, there.nationalities)),
            _plain_how(lines["nationality"].answer),
        ),
    )


def verdict(card: MatchCard) -> tuple[str, str]:
    """Say in a sentence what agrees and what differs, and what follows from what is missing."""
    shown = [each for each in features(card) if each.name != translate("Matches", "Other names")]
    same, different = ([each.name for each in shown if each.how == how] for how in ("equal", "differs"))
    parts = []
    if card.copy.seen is not None and card.copy.seen.name == "similar":
        parts.append(translate("Matches", "name similar"))
        different = [each for each in different if each != translate("Matches", "Name")]
    if same:
        parts.insert(0, translate("Matches", "{what} the same").format(what=_listed(same)))
    if different:
        parts.append(translate("Matches", "{what} different").format(what=_listed(different)))
    title = "; ".join(parts) or translate("Matches", "Nothing but a likeness of the name")
    title = title[:1].upper() + title[1:]
    if card.copy.contacts:
        return title, _contact_verdict(card.copy.contacts)
    missing = [each.name for each in shown if each.how == "missing"]
    if shown[0].how == "equal" and not by_contact(card):
        return title, translate("Matches", "Compare with the document itself; a match is no proof.")
    if missing:
        words = translate("Matches", "{what} not available, so these data alone cannot settle whether it is the same.")
        words = words.format(what=_listed(missing))
        return title, words[:1].upper() + words[1:]
    return title, translate("Matches", "These data alone cannot settle whether it is the same person.")


def line_words(line: MatchLine) -> tuple[str, str]:
    """Return, for a line at the counter, what met what, and in words how the facts stand."""
    how = {
        "name": "",
        "alias": translate("Matches", "alias"),
        "nickname": translate("Matches", "nickname"),
        "number": translate("Matches", "number"),
        "phone": translate("Matches", "phone"),
        "company": translate("Matches", "company"),
        "person": translate("Matches", "person named"),
    }[line.how]
    met = " ".join(part for part in (how, f"{line.there} ~ {line.here}") if part)
    return met, seen_words(line.seen, line.contacts)


def seen_words(seen: Seen, contacts: Sequence[ContactMet] = ()) -> str:
    """Say how document, contacts, name and birth date stand."""
    names = {"same": translate("Matches", "name the same"), "similar": translate("Matches", "name similar")}
    births = {
        "agrees": translate("Matches", "birth date the same"),
        "year_only": translate("Matches", "birth year the same"),
        "year_and_month_only": translate("Matches", "birth month the same"),
        "day_month_swapped": translate("Matches", "birth date with day and month swapped"),
        "near": translate("Matches", "birth date nearly the same"),
        "differs": translate("Matches", "birth date different"),
        "missing": translate("Matches", "birth date not available"),
    }
    parts = [document_note(seen.document) or {"same": _same_number()}.get(seen.document, "")]
    parts += [*map(contact_words, contacts), names.get(seen.name, "")]
    of_another = seen.contact == "person" and seen.document == "none"
    if seen.name in names or (seen.birth != "missing" and not of_another):
        parts.append(births[seen.birth])
    said = "; ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def by_contact(card: MatchCard) -> bool:
    """Whether nothing but a contact led to the entry: what is listed is not the traveller, but what they named."""
    seen = card.copy.seen
    return bool(card.copy.contacts) and card.copy.met is None and (seen is None or seen.document == "none")


def contact_words(met: ContactMet) -> str:
    """Say which contact of which field is on the list."""
    words = {
        "phone": translate("Matches", "phone number the same ({field})"),
        "company": translate("Matches", "company name the same ({field})"),
        "person": translate("Matches", "name of the person named the same ({field})"),
    }[met.how]
    if met.other_form:
        words = translate("Matches", "company name the same ({field}), other form of company")
    return words.format(field=_field(met))


def document_note(how: str) -> str:
    """Say what is odd about a number that is found."""
    return {
        "folded": translate("Matches", "same number where O is read as 0, I as 1"),
        "state_unknown": translate("Matches", "same number, no State on the list"),
        "other_state": translate("Matches", "same number of another State"),
        "other_kind": translate("Matches", "same number of another kind of document"),
    }.get(how, "")


def standing_word(line: MatchLine) -> str:
    """Say what a line at the counter waits for."""
    if line.standing == "proposed" and line.level != "strong":
        return translate("Matches", "waits for the supervisor")
    if line.standing in {"given", "proposed"} or line.level == "strong":
        return translate("Matches", "for the supervisor")
    return translate("Matches", "to be judged") if line.level == "possible" else translate("Matches", "weak")


def said_words(said: Said, *, earlier: bool, contact: bool = False) -> str:
    """Say what somebody made of a match; nobody is named but who decided."""
    what = answer_word(said.answer, contact=contact)
    what = what[:1].lower() + what[1:]
    which = ""
    if earlier:
        here, other = translate("Matches", "this entry"), translate("Matches", "this document with another entry")
        which = here if said.here else other
    head = ", ".join(part for part in (day_text(said.at), which) if part)
    by = translate("Matches", "Confirmed by {who}.") if said.confirmed else translate("Matches", "Proposed by {who}.")
    reason = f" {said.reason.rstrip('. ')}." if said.reason else ""
    return f"{head}: {what}.{reason} {by.format(who=said.by)}"


def written_day(written: str) -> str:
    """Return an ISO date as DD-MM-YYYY, a year alone or anything else as it is."""
    parts = written.split("-")
    return "-".join(reversed(parts)) if all(part.isdigit() for part in parts) and len(parts) in {2, 3} else written


def _not_in_zone() -> str:
    return translate("Matches", "not in the MRZ")


def _same_number() -> str:
    return translate("Matches", "document number the same")


def _field(met: ContactMet) -> str:
    name = field_words(met.field)
    return name[:1].lower() + name[1:]


def _contacts(copy: Copy) -> tuple[Feature, ...]:
    """A line for each contact that agrees; phone numbers of the entry that none agrees with stand in one of their own."""
    names = {
        "phone": translate("Matches", "Phone number"),
        "company": translate("Matches", "Company name"),
        "person": translate("Matches", "Person named"),
    }
    lines = []
    for met in copy.contacts:
        other = [translate("Matches", "other form of company")] if met.other_form else []
        lines.append(
            Feature(
                names[met.how],
                met.here,
                met.there,
                "equal",
                ", ".join([translate("Matches", "named as {field}").format(field=_field(met)), *other]),
                mono=met.how == "phone",
            )
        )
    phones = ", ".join(each.number for each in copy.there.numbers if each.kind == "phone")
    if phones and not any(met.how == "phone" for met in copy.contacts):
        absent = translate("Matches", "none that is the same")
        lines.append(Feature(names["phone"], "", phones, "missing", mono=True, absent=absent))
    return tuple(lines)


def _of_another(copy: Copy, numbers: str) -> tuple[Feature, ...]:
    """What stands beside a company, a number or somebody who was named: nothing of the traveller is compared with it."""
    there, unknown = copy.there, translate("Matches", "not known of the one named")
    more = {
        translate("Matches", "Other names"): _others(copy),
        translate("Matches", "Number"): numbers,
        translate("Matches", "Birth date"): ", ".join(map(written_day, there.births_raw or there.births)),
        translate("Matches", "Sex"): _sex(there.sex),
        translate("Matches", "Nationality"): ", ".join(map(_state, there.nationalities)),
    }
    rest = (Feature(name, "", said, "missing", absent=unknown) for name, said in more.items() if said)
    return (*_contacts(copy), *rest)


def _contact_verdict(contacts: Sequence[ContactMet]) -> str:
    if any(met.how == "phone" for met in contacts):
        return translate(
            "Matches", "Numbers are shared and change hands; ask what the traveller has to do with this one."
        )
    if all(met.how == "person" for met in contacts):
        return translate("Matches", "Many people may have the name; ask who that is. It says nothing of the traveller.")
    return translate("Matches", "Other companies may have the name; ask what the traveller has to do with this one.")


def _document_how(how: str, *, has_both: bool) -> str:
    if how in {"same", "folded"}:
        return "equal"
    return "differs" if has_both else "missing"


def _named(copy: Copy) -> str:
    if copy.met is not None:
        return copy.met.name
    return copy.there.names[0] if copy.there.names else ""


def _others(copy: Copy) -> str:
    met = [each.there for each in copy.contacts if each.how != "phone"]
    shown = met[0] if met else _named(copy)
    names = [name for name in copy.there.names if name != shown]
    nick = translate("Matches", "{name} (nickname)")
    return ", ".join([*names, *(nick.format(name=name) for name in copy.there.weak_names if name != shown)])


def _name_how(seen: Seen | None) -> str:
    if seen is None or seen.name == "none":
        return "missing"
    return "equal" if seen.name == "same" else "differs"


def _name_note(copy: Copy, seen: Seen | None) -> str:
    if copy.met is None or seen is None:
        return ""
    notes = [translate("Matches", "name added in the passport")] if copy.met.added else []
    if copy.met.weak:
        notes.append(translate("Matches", "nickname"))
    elif copy.there.names and copy.met.name != copy.there.names[0]:
        notes.append(translate("Matches", "alias of {name}").format(name=copy.there.names[0]))
    notes += _pair_notes(copy.met.pairs)
    return ", ".join(notes)


def _pair_notes(pairs: Sequence[Pair]) -> list[str]:
    notes = []
    kinds = {pair.how for pair in pairs}
    if "spelling" in kinds:
        notes.append(translate("Matches", "another spelling"))
    if "similar" in kinds:
        alike = [f"{pair.there} ~ {pair.here}" for pair in pairs if pair.how == "similar"]
        notes.append(translate("Matches", "similar: {words}").format(words=", ".join(alike)))
    if "initial" in kinds:
        notes.append(translate("Matches", "shortened"))
    if kinds & {"only_here", "only_there"}:
        notes.append(translate("Matches", "a word is on one side only"))
    return notes


def _birth_how(answer: str) -> str:
    if answer.startswith("missing"):
        return "missing"
    return "equal" if answer in {"agrees", "year_only", "year_and_month_only"} else "differs"


def _birth_note(answer: str) -> str:
    return {
        "year_only": translate("Matches", "only the year is known"),
        "year_and_month_only": translate("Matches", "only year and month are known"),
        "day_month_swapped": translate("Matches", "day and month swapped?"),
        "near": translate("Matches", "nearly"),
    }.get(answer, "")


def _plain_how(answer: str) -> str:
    return {"agrees": "equal", "differs": "differs"}.get(answer, "missing")


def _sex(code: str) -> str:
    return {"F": translate("Matches", "F"), "M": translate("Matches", "M")}.get(code, code)


def _state(code: str) -> str:
    state = states.find(code) if code else None
    if state is None:
        return code
    return f"{code} {state.name_en if current_language() == 'en' else state.name_id}"


def _listed(names: list[str]) -> str:
    """Return names as they stand within a sentence: a, b and c."""
    small = [name[:1].lower() + name[1:] for name in names]
    if len(small) < 2:
        return "".join(small)
    comma = "," if current_language() == "en" and len(small) > 2 else ""
    return translate("Matches", "{first}{comma} and {last}").format(
        first=", ".join(small[:-1]), comma=comma, last=small[-1]
    )

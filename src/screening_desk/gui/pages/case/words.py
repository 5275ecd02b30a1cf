"""Words of a case: its people's bands, companions, events, and the results of two readings beside each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.contact_words import pattern_title
from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.follow_up_words import event_detail, follow_up_event
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.paper_words import paper_event
from screening_desk.reference import Reference, decision_forms, decisions, review
from screening_desk.reference.decisions import LegalRow
from screening_desk.reference.labels import confidence_mark
from screening_desk.reference.model import FactValue
from screening_desk.reference.text import Language, ReferenceError  # noqa: A004 - the package's own error
from screening_desk.reference.wording import Words, sentence
from screening_desk.services.case_view import CaseView, DecisionView, Event

translate = QCoreApplication.translate


def sentence_of(name: str, **facts: int) -> str:
    """Say a sentence about how cases are reviewed, in the words of the shipped data."""
    return review.load().sentences[name].get(current_language()).format(**facts)


def who_line(view: CaseView) -> str:
    """Say who a case is about in one line; what is not known is said."""
    age = translate("Case", "age {age}").format(age=view.age) if view.age is not None else ""
    parts = (
        view.identity.name or translate("Case", "name not known"),
        view.identity.nationality or translate("Case", "nationality not known"),
        age or translate("Case", "age not known"),
        mode_word(view.mode),
    )
    return " · ".join(parts)


def origin_word(foreigner: bool) -> str:
    """Say citizen or foreigner, no country."""
    return translate("Case", "foreigner") if foreigner else translate("Case", "citizen")


def age_band_word(band: str) -> str:
    """Say an age band; an unknown age is said."""
    return band.replace("-", "–") if band else translate("Case", "not known")


def companion_word(accompanied: bool | None, apart: bool) -> str:
    """Say whether somebody came along, and whether they are apart."""
    if accompanied is None:
        return translate("Case", "not known")
    if not accompanied:
        return translate("Case", "none")
    return translate("Case", "yes, apart now") if apart else translate("Case", "yes, not apart yet")


def reason_line(
    code: str, verdict: str, facts: Mapping[str, FactValue], reference: Reference, language: Language
) -> str:
    """Say a finding in one line: what it is about and how it came out; an unknown code is shown as it is."""
    try:
        words = sentence(code, verdict, facts, reference, language)
    except ReferenceError:
        return code
    mark = mark_of(words)
    return f"{words.title}: {words.state}{mark}" if words.state else f"{words.title}{mark}"


def mark_of(words: Words) -> str:
    """Say in brackets where a finding comes from when that is less than the official text."""
    mark = confidence_mark(words.confidence, current_language())
    return f" ({mark})" if mark else ""


def event_line(event: Event, reference: Reference) -> tuple[str, str, str, str]:
    """Return icon, token, what happened, and the line below it."""
    facts, by = event.facts, event_detail(event.kind, event.at, event.by or "–", event.facts)
    flagged = translate("Case", "Review 1 saved, {n} rows for a supervisor").format(n=facts.get("flagged", 0))
    lines: dict[str, tuple[str, str, str]] = {
        "crossing": ("ring-tick", "ok", translate("Case", "Screening opened")),
        "first_reading": ("flag", "text", flagged if facts.get("flagged") else translate("Case", "Review 1 saved")),
        "handed_over": ("arrow-right", "text", translate("Case", "Handed over")),
        "opened": (
            "eye",
            "text",
            translate("Case", "Taken over") if facts.get("taken") else translate("Case", "Opened"),
        ),
        "moved": ("arrow-right", "text", moved_title(facts)),
        "reading_saved": ("info", "accent", translate("Case", "Review 2 saved, review 1 opened")),
        "notice": ("check", "text", translate("Case", "Notice of the deferral recorded")),
        "third_saved": ("info", "accent", translate("Case", "Review 3 saved")),
        "third_revised": ("info", "accent", translate("Case", "Review 3 revised after seeing all")),
        "decided": ("check", "text", decision_title(str(facts.get("kind", "")), reference)),
        "consent": ("person", "text", translate("Case", "Consent recorded")),
        "consent_withdrawn": ("cross", "text", translate("Case", "Consent withdrawn")),
        "letter": ("printer", "text", translate("Case", "Referral letter issued")),
        "letter_withdrawn": ("cross", "text", translate("Case", "Letter withdrawn")),
        "attached": ("book", "text", translate("Case", "Attachment added")),
        "detached": ("cross", "text", translate("Case", "Attachment removed")),
        "sent": (
            "arrow-right",
            "text",
            translate("Case", "Sent to station {station}").format(station=facts.get("station", "–")),
        ),
        "taken_back": (
            "info",
            "text",
            translate("Case", "Taken back by station {station}").format(station=facts.get("station", "–")),
        ),
        "countersigned": ("check", "text", translate("Case", "Second person confirmed afterwards")),
    }
    if event.kind.startswith("held."):
        return _held_line(event)
    known = lines.get(event.kind) or paper_event(event.kind, facts) or follow_up_event(event.kind, facts)
    icon, token, title = known or ("info", "text2", event.kind)
    if event.kind == "taken_back" and facts.get("reason"):
        by = f"{by}; {facts['reason']}"
    if event.kind == "moved":
        by = "; ".join(
            part for part in (by, moved_word(str(facts.get("why", ""))), str(facts.get("words", ""))) if part
        )
    if event.kind == "handed_over" and facts.get("danger"):
        icon, title = "octagon", translate("Case", "Handed over, immediate danger")
    if event.kind == "handed_over" and facts.get("pattern"):
        title = translate("Case", "Begun by a pattern: {pattern}").format(pattern=pattern_title(str(facts["pattern"])))
    if event.kind == "reading_saved" and facts.get("unequal"):
        differ = translate("Case", "the results differ")
        by = f"{by}; {differ}"
    if facts.get("after_third"):
        exception = translate("Case", "was the third reader; no other supervisor on shift")
        by = f"{by}; {exception}"
    if event.kind == "decided" and facts.get("refer"):
        referred = translate("Case", "with referral")
        by = f"{by}; {referred}"
    if event.kind == "decided" and facts.get("exit_ban"):
        drafted = translate("Case", "with a draft note for an exit ban")
        by = f"{by}; {drafted}"
    return icon, token, title, by


def moved_title(facts: Mapping[str, object]) -> str:
    """Say whom a case was given to."""
    return translate("Case", "Given to {name}").format(name=facts.get("receiver", "–"))


def moved_word(why: str) -> str:
    """Say why a case or an open screening went to somebody else."""
    row = review.load().moved.get(why)
    return row.text.get(current_language()) if row else why


def _held_line(event: Event) -> tuple[str, str, str, str]:
    """Say a note on the person who waits; by whom, and in what words."""
    kind, facts = event.kind.removeprefix("held."), event.facts
    known = review.load()
    row = known.places.get(str(facts.get("value", ""))) or known.cares.get(kind)
    titles = {
        "departs": translate("Case", "Departure {time}").format(time=time_text(facts.get("moment"))),
        "holding": translate("Case", "Holding goes on"),
        "note": translate("Case", "Note"),
        "told": translate("Case", "The person says it themselves"),
    }
    title = row.text.get(current_language()) if row else titles.get(kind, kind)
    text = str(facts.get("text", ""))
    return "pencil", "text2", title, f"{event.by}: {text}" if text else event.by


def decision_title(kind: str, reference: Reference | None = None) -> str:
    """Name a decision, in the words of a case's version or in those of the program."""
    row = (reference.decided if reference else decisions.load()).decisions.get(kind)
    return row.title.get(current_language()) if row else kind


def ground_title(ground: str, reference: Reference) -> str:
    """Name the ground of a refusal with its article."""
    row = reference.decided.grounds.get(ground)
    return f"{legal_words(row)}: {row.title.get(current_language())}" if row else ground


def legal_words(row: LegalRow) -> str:
    """Say where a decision or a ground stands in the law, marked when that was not read in the official text."""
    language = current_language()
    return " · ".join(part for part in (row.legal_line(language), confidence_mark(row.confidence, language)) if part)


def decision_facts(decision: DecisionView, reference: Reference) -> tuple[tuple[str, str], ...]:
    """Name and words of everything a decision says, in the order they are read."""
    until = f"{day_text(decision.until)} {time_text(decision.until)}" if decision.until else ""
    endorsements = {"done": translate("Case", "done"), "not_yet": translate("Case", "not yet")}
    alone = decision.alone_reason or translate("Case", "nobody else on duty")
    found = (
        (translate("Case", "Ground"), ground_title(decision.ground, reference) if decision.ground else ""),
        (translate("Case", "Basis"), decision.basis),
        (translate("Case", "Until"), until),
        (translate("Case", "Notice"), _notice_words(decision)),
        (translate("Case", "Handed to"), _handed_words(decision)),
        (translate("Case", "Exit ban"), _ban_words(decision)),
        (translate("Case", "Referral"), decision_title("refer", reference) if decision.refer else ""),
        (translate("Case", "Reason"), decision.reason),
        (translate("Case", "Art. 87"), decision.placement_answer),
        (translate("Case", "Second person"), decision.second_person),
        (translate("Case", "Alone on duty"), alone if decision.alone_on_duty else ""),
        (translate("Case", "No third reader"), alone if decision.without_third else ""),
        (translate("Case", "Help first"), skip_word(decision.skipped)),
        (translate("Case", "Mark in SIMKIM"), endorsements.get(decision.endorsement, "")),
        (translate("Case", "Helped"), _marked(decision, "helped")),
        (translate("Case", "Misled"), _marked(decision, "misled")),
    )
    return tuple((name, words) for name, words in found if words)


def _handed_words(decision: DecisionView) -> str:
    """Say to whom somebody was handed, when and how."""
    known, language, handing = decision_forms.load(), current_language(), decision.handing
    receiver, way = known.receivers.get(handing.kind), known.ways.get(handing.how)
    at = f"{day_text(handing.at)} {time_text(handing.at)}" if handing.at else ""
    parts = (
        receiver.text.get(language) if receiver else handing.kind,
        decision.handed_to,
        handing.person,
        at,
        way.text.get(language) if way else handing.how,
    )
    return ", ".join(part for part in parts if part)


def _ban_words(decision: DecisionView) -> str:
    """Say what the draft note for an urgent exit ban is to say."""
    ban = decision.exit_ban
    if ban is None:
        return ""
    born = translate("Case", "born in {place}").format(place=ban.birth_place) if ban.birth_place else ""
    note = translate("Case", "draft note, written with F7")
    return "; ".join(part for part in (note, born, ban.reason) if part)


def _notice_words(decision: DecisionView) -> str:
    """Say what the person was told of a deferral."""
    notice = decision.notice
    if notice is None:
        return ""
    words = translate("Case", "{fact} ({official}). Objection: {objection}. Signed copy given {day}.")
    day = f"{day_text(notice.at)} {time_text(notice.at)}"
    return words.format(fact=notice.fact, official=notice.official, objection=notice.objection, day=day)


def skip_word(why: str) -> str:
    """Say why help came before a review."""
    row = review.load().skips.get(why)
    return row.text.get(current_language()) if row else why


def _marked(decision: DecisionView, word: str) -> str:
    """The items a supervisor said this of."""
    return ", ".join(item for item, said in decision.marks.items() if said == word)

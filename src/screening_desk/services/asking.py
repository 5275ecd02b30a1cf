"""What a private interview asks, in which order, and what is not asked again; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from screening_desk.reference.indicators import Catalogue, Item, applicable
from screening_desk.reference.interview import InterviewWords
from screening_desk.reference.told import Told
from screening_desk.rules.assessment import Answer
from screening_desk.services.draft import Draft, How
from screening_desk.services.interview import Interview, begin
from screening_desk.services.judging import ScreeningView


@dataclass(frozen=True)
class Plan:
    """The questions of one interview by their keys: items, second questions, and facts of the child path."""

    asked: tuple[str, ...]
    """To be asked now or answered in this interview, in order."""
    kept: tuple[str, ...]
    """Answered in private before it began: nobody is asked twice."""
    open: tuple[str, ...]
    """Of ``asked``, what has no answer given in private."""
    unseen: tuple[str, ...]
    """Of ``open``, what was not even passed over in this interview."""

    def after(self, key: str, *, again: bool = False) -> str:
        """Return the next question behind this one that waits, empty when none does; `again`: passed over ones too."""
        place = self.asked.index(key) + 1 if key in self.asked else 0
        waiting = self.open if again else self.unseen
        return next((each for each in self.asked[place:] if each in waiting), "")

    def before(self, key: str) -> str:
        """Return the question before this one; empty before the first."""
        place = self.asked.index(key) if key in self.asked else len(self.asked)
        return self.asked[place - 1] if place else ""


def plan(view: ScreeningView, catalogue: Catalogue) -> Plan:
    """Say what is asked of the open person.

    Means are not asked of a child, as they are not needed. Where the age is only not known, they are: an adult must not
    have to be asked again.
    """
    draft = view.draft
    keys = tuple(_keys(view, catalogue))
    since = draft.interview.started_at if draft.interview else None
    done = {key for key in keys if _settled(draft, key)}
    kept = tuple(key for key in keys if key in done and (since is None or _at(draft, key) < since))
    asked = tuple(key for key in keys if key not in kept)
    still = tuple(key for key in asked if key not in done)
    unseen = tuple(key for key in still if since is None or not _passed(draft, key, since))
    return Plan(asked, kept, still, unseen)


def item_of(catalogue: Catalogue, key: str) -> Item | None:
    """Return the item of a question, also of a second one; None for a fact that is told."""
    return catalogue.follow_ups.get(key) or catalogue.by_id.get(key)


def fact_of(catalogue: Catalogue, key: str) -> Told | None:
    """Return the fact of a question; None for an item."""
    return next((fact for fact in catalogue.told if fact.id == key), None)


def usual_how(catalogue: Catalogue, key: str) -> How:
    """How an answer is known unless the officer says otherwise: what is looked at was seen, the rest was told."""
    item = item_of(catalogue, key)
    return "seen" if item is not None and item.observed and key == item.id else "told"


def declined_value(catalogue: Catalogue, key: str) -> Answer:
    """Return the answer from which the rules conclude most: never a no, and never less than before.

    "Not asked" leaves an opened danger question open, which counts as danger; "do not know" would be a hand-over within
    the hour. A doubt about the age is the other way round: "do not know" leads onto the child path.
    """
    item = catalogue.by_id.get(key)
    return "unknown" if item is not None and item.context else "not_asked"


def answer(draft: Draft, at: datetime, key: str, value: str, how: How, catalogue: Catalogue) -> Draft:
    """Take an answer to an item, ``declined`` among them; an empty value takes it back, with what depended on it."""
    if value == "declined":
        changed = draft.decline(at, key, declined_value(catalogue, key))
    else:
        given: Answer | None = _ANSWERS.get(value)
        changed = draft.answer(at, key, given, how if given in {"yes", "no", "unknown"} else "")
    item = catalogue.by_id.get(key)
    if item is not None and item.follow_up is not None and changed_value(changed, key) != "yes":
        changed = changed.answer(at, item.follow_up.key, None)
    return seen(changed, at)


def tell(draft: Draft, at: datetime, key: str, value: str, catalogue: Catalogue) -> Draft:
    """Take a fact of the child path; what is not asked with it goes."""
    gone = {fact.id: "" for fact in catalogue.told if fact.after == key and value not in fact.when}
    return seen(draft.give(at, **{key: value}, **gone), at)


def known_by(draft: Draft, at: datetime, key: str, how: How) -> Draft:
    """Say how an answer is known."""
    old = draft.answers.get(key)
    if old is None or old.how == how:
        return draft
    return seen(replace(draft, answers={**draft.answers, key: replace(old, how=how)}), at)


def changed_value(draft: Draft, key: str) -> str:
    """Return the answer to an item; empty where there is none."""
    return draft.answers[key].value if key in draft.answers else ""


def seen(draft: Draft, at: datetime) -> Draft:
    """Note an act in the interview, from which a pause begins that nobody could note."""
    return replace(draft, interview=replace(draft.interview, seen_at=at)) if draft.interview else draft


def start(draft: Draft, at: datetime, words: InterviewWords) -> Draft:
    """Begin or go on. Whoever came with somebody is parted from them anew each time, so that step waits again."""
    if draft.interview is None:
        return replace(draft, interview=begin(at))
    interview = draft.interview.go_on(at)
    if draft.accompanied is False:
        return replace(draft, interview=interview)
    for step in words.steps:
        interview = interview.take(at, step.id, None) if step.apart else interview
    return replace(draft, interview=interview, apart=False)


def steps_open(draft: Draft, words: InterviewWords, *, child: bool) -> tuple[str, ...]:
    """Return the steps that nothing was said about, or that were not possible without a reason."""
    taken = draft.interview.steps if draft.interview else {}
    return tuple(
        step.id
        for step in words.of(child=child)
        if step.id not in taken or (taken[step.id].state == "not_possible" and not taken[step.id].why)
    )


def heard(draft: Draft, words: InterviewWords) -> bool:
    """Whether somebody beside can hear: then nothing private is asked."""
    taken: Interview | None = draft.interview
    apart = (step.id for step in words.steps if step.apart)
    return taken is None or not all(key in taken.steps and taken.steps[key].state == "done" for key in apart)


_ANSWERS: dict[str, Answer] = {"yes": "yes", "no": "no", "unknown": "unknown", "not_asked": "not_asked"}


def asked_in_private(view: ScreeningView, catalogue: Catalogue) -> list[Item]:
    """Return the items that the open person is asked alone, by a voice or by a card, in their order."""
    child = view.assessment.child_path
    seems = any(item.context and changed_value(view.draft, item.id) == "yes" for item in catalogue.items)
    minor = child and (view.age is not None or seems)
    return [item for item in applicable(catalogue, view.draft.mode, child) if not (minor and item.column == "cara")]


def _keys(view: ScreeningView, catalogue: Catalogue) -> Iterable[str]:
    child, items = view.assessment.child_path, asked_in_private(view, catalogue)
    last_child = next((item.id for item in reversed(items) if item.column == "child"), "")
    for item in items:
        yield item.id
        if item.follow_up is not None and changed_value(view.draft, item.id) == "yes":
            yield item.follow_up.key
        if child and item.id == last_child:
            yield from (fact.id for fact in catalogue.told if _told_now(view.draft, fact))


def _told_now(draft: Draft, fact: Told) -> bool:
    return fact.after is None or (fact.after in draft.given and draft.given[fact.after].value in fact.when)


def _settled(draft: Draft, key: str) -> bool:
    if key in draft.given:
        return not draft.given[key].beside
    answered = draft.answers.get(key)
    if answered is None or not (answered.apart or answered.declined):
        return False
    return answered.declined or answered.value != "not_asked"


def _at(draft: Draft, key: str) -> datetime:
    return draft.given[key].at if key in draft.given else draft.answers[key].at


def _passed(draft: Draft, key: str, since: datetime) -> bool:
    return (key in draft.given or key in draft.answers) and _at(draft, key) >= since

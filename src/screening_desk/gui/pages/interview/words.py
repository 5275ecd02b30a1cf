"""Words of a private interview: for its own page, a look back and the case."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.context import current_language, time_text
from screening_desk.reference import interview as data
from screening_desk.reference.indicators import Catalogue
from screening_desk.reference.labels import confidence_mark
from screening_desk.services.asking import fact_of, item_of
from screening_desk.services.interview import Interview, Pause
from screening_desk.services.interview_kept import Moment

translate = QCoreApplication.translate
Line = tuple[str, str, str]
_STEP_MARKS = {"not_possible": ("triangle", "warn"), "declined": ("dash", "text2")}


def how_word(how: str) -> str:
    """Say how an answer is known; empty where nobody said."""
    words = {
        "told": translate("Interview", "told"),
        "seen": translate("Interview", "seen"),
        "document": translate("Interview", "document"),
        "card": translate("Interview", "question card"),
    }
    return words.get(how, "")


def noted_words(moment: Moment) -> str:
    """What the page below says of an interview that was left; empty while it goes on."""
    words = {
        "pause": translate("Interview", "Private interview paused. F9 goes on with it."),
        "end": translate("Interview", "Private interview ended."),
    }
    return words.get(moment, "")


def declined_word() -> str:
    """What stands where a person did not want to answer."""
    return translate("Interview", "Does not want to say")


def state_word(state: str) -> str:
    """What became of a safety step."""
    return {str(key): text for key, text in data.load().states.items()}[state].get(current_language())


def asked_about(key: str, catalogue: Catalogue) -> str:
    """Name a question by its code and statement, for the officer alone; a fact of the child path by its own words."""
    language = current_language()
    item, fact = item_of(catalogue, key), fact_of(catalogue, key)
    if item is not None:
        follow = item.follow_up if item.follow_up is not None and item.follow_up.key == key else None
        code = "" if item.id.startswith("Q") else f"{item.id} "
        return f"{code}{(follow.text if follow else item.text).get(language)}"
    return fact.text.get(language) if fact is not None else key


def source_words() -> str:
    """Say where the safety steps come from, and how far they can be relied on."""
    source = data.load().sources[0]
    mark = confidence_mark(source.confidence, current_language())
    title = source.title.get(current_language())
    return f"{title} ({mark})" if mark else title


def head_line(interview: Interview) -> str:
    """When it was, how long it was paused, the language and the interpreter's code."""
    start, end = time_text(interview.started_at), time_text(interview.ended_at)
    when = translate("Interview", "{start} to {end}") if interview.ended_at else translate("Interview", "begun {start}")
    parts = [
        when.format(start=start, end=end),
        *(_pause_words(pause) for pause in interview.pauses),
        translate("Interview", "language: {words}").format(words=interview.language) if interview.language else "",
        translate("Interview", "interpreter: {code}").format(code=interview.interpreter)
        if interview.interpreter
        else "",
    ]
    return " · ".join(part for part in parts if part)


def _pause_words(pause: Pause) -> str:
    words = (
        translate("Interview", "paused {start} to {end}")
        if pause.until
        else translate("Interview", "paused since {start}")
    )
    return words.format(start=time_text(pause.since), end=time_text(pause.until))


def step_lines(interview: Interview) -> Iterator[Line]:
    """What became of each step: those not done with why, those that were done in one line."""
    done = []
    for key, step in interview.steps.items():
        row = data.load().step(key)
        title = row.text.get(current_language()) if row is not None else key
        if step.state == "done":
            done.append(title)
            continue
        words = f"{title}: {state_word(step.state)}"
        yield (*_STEP_MARKS[step.state], f"{words} ({step.why})" if step.why else words)
    if done:
        yield "ring-tick", "ok", translate("Interview", "Done: {titles}").format(titles="; ".join(done))


def word_lines(interview: Interview, catalogue: Catalogue) -> Iterator[Line]:
    """The person's own words, each to the question it belongs to."""
    for key, said in interview.words.items():
        about = asked_about(key, catalogue) if key else translate("Interview", "In general")
        yield "person", "accent", f"{about}: “{said.text}”"


def interview_lines(interview: Interview, catalogue: Catalogue) -> tuple[Line, ...]:
    """All that was kept of an interview; the officer's remarks stand last, by themselves."""
    lines = [("door", "text2", head_line(interview)), *word_lines(interview, catalogue), *step_lines(interview)]
    if interview.remarks:
        remarks = translate("Interview", "Remarks of the officer: {words}").format(words=interview.remarks)
        lines.append(("pencil", "text2", remarks))
    return tuple(lines)

"""The row of a private interview beside its reading: written with the screening, read with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from screening_desk.records import interview_models as row
from screening_desk.services.interview import Interview, Pause, Step


def interview_row(interview: Interview, at: datetime, by: str) -> dict[str, object]:
    """Return the columns of an interview; one that still ran ends with the screening."""
    ended = interview.ended_at or (None if interview.paused_since else at)
    return {
        "started_at": interview.started_at,
        "ended_at": ended,
        "pauses": msgspec.to_builtins(interview.pauses),
        "steps": msgspec.to_builtins(dict(interview.steps)),
        "language": interview.language.strip(),
        "interpreter": interview.interpreter.strip(),
        "words": [{"item": item, **msgspec.to_builtins(said)} for item, said in interview.words.items()],
        "remarks": interview.remarks.strip(),
        "by": by,
    }


def load_interview(session: Session, screening_id: str, reading: int) -> Interview | None:
    """Return the interview of a reading as it was kept; None when there was none."""
    kept = session.get(row.Interview, (screening_id, reading))
    if kept is None:
        return None
    words = {each["item"]: {"text": each["text"], "at": each["at"]} for each in kept.words}
    interview = msgspec.convert(
        {"started_at": kept.started_at, "seen_at": kept.ended_at or kept.started_at, "words": words}, Interview
    )
    return replace(
        interview,
        ended_at=kept.ended_at,
        pauses=msgspec.convert(kept.pauses, tuple[Pause, ...]),
        steps=msgspec.convert(kept.steps, dict[str, Step]),
        language=kept.language,
        interpreter=kept.interpreter,
        remarks=kept.remarks,
    )

"""Loading a watch list: a new version beside the active one, in short transactions; broken or cancelled, nothing changed.

A file of changes makes a whole new version too: what the active one holds and the file does not name is copied.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from sqlalchemy import select, update

from screening_desk.exchange import list_file
from screening_desk.exchange.list_file import TABLES, Source
from screening_desk.exchange.tables import Unreadable
from screening_desk.records.list_models import ListVersion
from screening_desk.services.access import Action
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.list_rows import Tally, TooMany, changed_rows, new_rows
from screening_desk.services.list_versions import end, running, settle
from screening_desk.services.list_writer import Stopped, Writer
from screening_desk.services.listing import spelled
from screening_desk.services.people import names
from screening_desk.services.watch_lists import VersionView, open_list, version_view
from screening_desk.services.zone import day_of

LONGEST_SOURCE = 200
_ROWS_TOLD = 500  # of a workbook, whose bytes tell nothing

Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class Told:
    """What the person says of a file: where it comes from, and the day it speaks of."""

    source: str
    source_date: date | None = None


def load(
    desk: Desk,
    list_id: str,
    source: Source,
    told: Told,
    progress: Progress = lambda _done, _all: None,
    stopped: Callable[[], bool] = lambda: False,
) -> VersionView:
    """Load a file as a new version that is not active; its state says whether it came in whole.

    `progress` is told bytes of the file, or rows of a workbook with 0 as the whole. Raises Refused, Unavailable.
    """
    settle(desk)
    version_id, base = _begin(desk, list_id, source, told)
    mine, tally = (desk.store.chain_id, version_id), Tally()
    running.add(mine)
    try:
        _fill(desk, version_id, base, source, tally, progress, stopped)
        if tally.kept == 0:
            end(desk, version_id, list_id, "broken", "load_nothing")
        else:
            _finish(desk, version_id, list_id, tally)
    except Stopped:
        end(desk, version_id, list_id, "cancelled", "load_cancelled")
    except TooMany:
        end(desk, version_id, list_id, "broken", "load_changes_many")
    except Unreadable as unreadable:
        end(desk, version_id, list_id, "broken", f"load_{unreadable.why}")
    except OSError:
        end(desk, version_id, list_id, "broken", "load_file")
    except (Refused, Unavailable):
        with suppress(Refused, Unavailable):  # otherwise the next one who looks ends it
            end(desk, version_id, list_id, "broken", "load_stopped")
        raise
    finally:
        running.discard(mine)
    return _view(desk, version_id)


def _begin(desk: Desk, list_id: str, source: Source, told: Told) -> tuple[int, int | None]:
    """Note that a load began; returns its version, and the one that a file of changes is laid over."""
    digest = _digest(source.path)
    with desk.act(Action.LIST_LOAD, "watch_list", list_id, reason_code="load_begun") as session:
        found = open_list(session, list_id)
        loading = select(ListVersion.id).where(ListVersion.list_id == list_id, ListVersion.state == "loading")
        if session.scalar(loading) is not None:
            raise Refused("list_loading")
        if not told.source.strip() or len(told.source) > LONGEST_SOURCE:
            raise Refused("list_source_missing")
        if source.changes and found.active_version is None:
            raise Refused("list_no_base")
        now = desk.clock.now()
        version = ListVersion(
            list_id=list_id,
            state="loading",
            source=told.source.strip(),
            source_date=told.source_date,
            format=source.format,
            base_version=found.active_version if source.changes else None,
            sha256=digest,
            made_at=now,
            made_by=desk.actor.id,
            beat_at=now,
            codes={},
            report=[],
        )
        session.add(version)
        if source.format in TABLES:
            found.mapping = msgspec.to_builtins(source.layout)
        session.flush()
        return version.id, version.base_version


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Refused("list_file_unread") from error


def _fill(
    desk: Desk,
    version_id: int,
    base: int | None,
    source: Source,
    tally: Tally,
    progress: Progress,
    stopped: Callable[[], bool],
) -> None:
    size, last = source.path.stat().st_size, 0

    def tell(read: int) -> None:
        nonlocal last
        if read - last > size // 200:
            last = read
            progress(read, size)
        if stopped():
            raise Stopped

    items = list_file.read(source, day_of(desk.clock.now()), tell)
    rows = new_rows(items, tally) if base is None else changed_rows(desk, items, base, tally)
    writer = Writer(desk, version_id, tally, stopped)
    for each in rows:
        writer.add(each)
        if source.format == "xlsx" and tally.rows % _ROWS_TOLD == 0:
            progress(tally.rows, 0)
            tell(0)
    writer.flush()
    progress(size, size)


def _finish(desk: Desk, version_id: int, list_id: str, tally: Tally) -> None:
    kept = tally.kept
    with desk.act(Action.LIST_LOAD, "watch_list", list_id, reason_code=f"entries.{spelled(kept)}") as session:
        open_list(session, list_id)
        ended = update(ListVersion).where(ListVersion.id == version_id, ListVersion.state == "loading")
        session.execute(ended.values(state="inactive", ended_at=desk.clock.now(), **tally.columns()))


def _view(desk: Desk, version_id: int) -> VersionView:
    with desk.look(Action.LIST_VIEW) as session:
        found = session.get(ListVersion, version_id)
        if found is None:
            raise Refused("not_found")
        return version_view(found, names(session, [found.made_by]).get(found.made_by, "–"))

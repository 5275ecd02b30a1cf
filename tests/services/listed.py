"""Watch lists for tests, put in by their rows: an entry is a name and what else is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from screening_desk.documents.numbers import folded
from screening_desk.exchange.list_cleaning import phone
from screening_desk.records.ids import uuid7
from screening_desk.records.list_models import ListEntry, ListNumber, ListVersion, WatchList
from screening_desk.services.draft import Draft, Identity
from screening_desk.services.list_search import Indexes
from screening_desk.services.matches import Checked, check
from tests.office import Office

AS_OF = date(2026, 11, 21)


@dataclass(frozen=True)
class Listed:
    """An entry to be listed; ``numbers`` are (kind, number, State)."""

    name: str = ""
    births: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    sex: str = ""
    nationalities: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str, str], ...] = ()
    key: str = ""
    placeholder: bool = False
    subject: str = ""


def put_list(
    office: Office,
    entries: Iterable[Listed],
    name: str = "Daftar contoh",
    kind: str = "wanted",
    as_of: date | None = AS_OF,
    **more: Any,
) -> str:
    """Put in a list with one active version; returns its id."""
    now, by = office.clock.now(), office.supervisor.actor.id
    values: dict[str, Any] = {"seen_by": "officer", "expires_on": None, "warn_after_days": 7, **more}
    with office.store.write() as work:
        one = WatchList(
            id=uuid7(), name=name, owner="Seksi Contoh", kind=kind, severity="high", instruction_kind="refer",
            instruction="Hubungi pemilik daftar.", mapping={}, made_at=now, made_by=by, **values,
        )  # fmt: skip
        work.session.add(one)
        work.session.flush()
        put_version(work.session, one, list(entries), as_of, office)
        return one.id


def put_version(session: Any, of: WatchList, entries: list[Listed], as_of: date | None, office: Office) -> None:
    """Put in a version of a list and make it the active one."""
    version = ListVersion(
        list_id=of.id, state="active", source="berkas contoh", format="csv", source_date=as_of, kept=len(entries),
        made_at=office.clock.now(), beat_at=office.clock.now(), made_by=of.made_by, codes={}, report=[],
    )  # fmt: skip
    session.add(version)
    session.flush()
    for place, each in enumerate(entries):
        key = each.key or f"{each.name}|{','.join(each.births)}|{','.join(number for _, number, _ in each.numbers)}"
        session.add(
            ListEntry(
                version_id=version.id, place=place, entry_key=key,
                subject=each.subject or ("person" if each.name else "document"),
                names=[each.name, *each.aliases] if each.name else [], weak_names=list(each.weak),
                births=list(each.births), births_raw=list(each.births), sex=each.sex,
                nationalities=list(each.nationalities), topics=[], flags=[],
            )
        )  # fmt: skip
        for position, (kind, number, state) in enumerate(each.numbers):
            session.add(
                ListNumber(
                    version_id=version.id, place=place, position=position, kind=kind, number=number,
                    plain=(plain := phone(number) if kind == "phone" else number),
                    folded=None if each.placeholder else folded(plain), state=state,
                )
            )  # fmt: skip
    of.active_version = version.id
    session.flush()


def person(
    name: str, birth: str = "", number: str = "", state: str = "UTO", code: str = "P", sex: str = ""
) -> Identity:
    """A traveller by what lists are asked about; the name in the order it is said."""
    given, _, family = name.rpartition(" ")
    return Identity(
        document_code=code, issuing_state=state if code else "", document_number=number, nationality=state,
        primary_identifier=family, secondary_identifier=given, sex=sex,
        birth_date=date.fromisoformat(birth) if birth else None,
    )  # fmt: skip


def opened(office: Office, who: Identity, screening_id: str = "", **given: str) -> Draft:
    """An open screening of somebody; it is judged by nobody and kept nowhere."""
    return Draft(screening_id or uuid7(), "arrival", office.clock.now(), who).give(office.clock.now(), **given)


def asked(office: Office, who: Identity, *, by: str = "officer", screening_id: str = "", **given: str) -> Checked:
    """What the lists say about somebody, with every index ready."""
    desk, indexes = office.desks[by], Indexes()
    indexes.renew(desk)
    return check(desk, opened(office, who, screening_id, **given), indexes.snapshot)

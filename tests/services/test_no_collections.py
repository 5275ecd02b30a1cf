"""The collector waits while an index is made, and goes on whatever became of it."""

from __future__ import annotations

import gc

import pytest

from screening_desk.services import list_search
from screening_desk.services.list_search import Indexes, VersionIndex
from screening_desk.services.no_collections import no_collections
from tests.office import Office
from tests.services.listed import Listed, put_list


def test_the_collector_goes_on_when_the_last_is_done() -> None:
    with no_collections():
        with no_collections():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_a_build_that_failed(local_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    put_list(local_office, [Listed("SITI AMINAH")])

    def failing(_rows: object) -> VersionIndex:
        assert not gc.isenabled()
        raise MemoryError

    monkeypatch.setattr(list_search.VersionIndex, "build", failing)
    with pytest.raises(MemoryError):
        Indexes().renew(local_office.officer)
    assert gc.isenabled()


def test_the_order_of_the_rows_of_an_index_changes_nothing() -> None:
    rows = [
        (f"={at}", f"SITI {name}", ("1990-02-14",)) for at, name in enumerate(("AMINAH", "MELATI", "AMINAH", "DEWI"))
    ]
    one, other = VersionIndex.build(rows), VersionIndex.build(reversed(rows))
    assert (one.keys, one.written, one.births) == (other.keys, other.written, other.births)
    assert one.search("SITI AMINAH", None, 3, cut_short=False) == other.search("SITI AMINAH", None, 3, cut_short=False)
    assert VersionIndex.build([]).search("SITI", None, 3, cut_short=False) == ()

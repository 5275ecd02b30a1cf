"""Long work that makes many objects and no cycles: the collector waits until it is done, as each full round stops every thread.

At 100,000 names a round took half a second, five times while an index was made; what the work drops goes by counting references.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_LOCK = Lock()
_AT_WORK: set[object] = set()


@contextmanager
def no_collections() -> Iterator[None]:
    """Let the collector wait; it goes on when the last of those who asked for it is done."""
    mine = object()
    with _LOCK:
        _AT_WORK.add(mine)
        gc.disable()
    try:
        yield
    finally:
        with _LOCK:
            _AT_WORK.discard(mine)
            if not _AT_WORK:
                gc.enable()

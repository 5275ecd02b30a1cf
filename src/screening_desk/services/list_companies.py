"""The companies of one version of a list, found by their name without its form; of names alike there is no asking here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

CompanyName = tuple[str, str]
"""Key of the entry, and a name of the company as listed."""


@dataclass(frozen=True)
class CompanyIndex:
    """Hashes of names in order, and the entry of each. Two names with one hash are told apart by who asks."""

    hashes: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    keys: tuple[str, ...] = ()

    @classmethod
    def build(cls, rows: Iterable[CompanyName]) -> CompanyIndex:
        """Index the companies of a version."""
        from screening_desk.matching.contact_keys import company  # noqa: PLC0415 - few lists have companies

        listed = [(hash(name), key) for key, written in rows for name in company(written).names]
        hashes = np.asarray([one for one, _ in listed], dtype=np.int64)
        order = np.argsort(hashes, kind="stable")
        return cls(hashes[order], tuple(listed[at][1] for at in order))

    def find(self, names: Iterable[str]) -> frozenset[str]:
        """Return the keys of the entries that may have one of these names."""
        found: set[str] = set()
        for name in names:
            low, high = (int(np.searchsorted(self.hashes, hash(name), side=side)) for side in ("left", "right"))
            found.update(self.keys[low:high])
        return frozenset(found)

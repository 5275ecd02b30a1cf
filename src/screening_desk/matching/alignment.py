"""Word by word: which word of one name stands for which of the other, each at most once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.float32]


def one_to_one(gains: Grid) -> tuple[Grid, NDArray[np.int8]]:
    """Pair rows with columns of many small grids at once, the greatest gain first.

    `gains` has the shape (grids, rows, columns), 0 where two words have nothing in common. Returns the gain of each row and
    its column, -1 where it has none. Greedy: names are short, and where the best total differs from it two words of a
    name are nearly equal.
    """
    left = gains.copy()
    count, rows, columns = left.shape
    taken = np.zeros((count, rows), dtype=np.float32)
    partner = np.full((count, rows), -1, dtype=np.int8)
    every = np.arange(count)
    for _ in range(min(rows, columns)):
        best = left.reshape(count, rows * columns).argmax(axis=1)
        row, column = best // columns, best % columns
        gain = left[every, row, column]
        live = gain > 0
        if not live.any():
            break
        at = every[live]
        taken[at, row[live]] = gain[live]
        partner[at, row[live]] = column[live]
        left[at, row[live], :] = 0
        left[at, :, column[live]] = 0
    return taken, partner

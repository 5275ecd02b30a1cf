"""Tasks that wait until a test lets them go: what happens between a key and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from screening_desk.gui.tasks import DirectTasks


class HeldTasks(DirectTasks):
    """Keeps what it is given; `let_go` does it."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Any, Callable[[], Any]]] = []

    def _submit(self, entry: Any, work: Callable[[], Any]) -> None:
        self.held.append((entry, work))

    def let_go(self) -> None:
        """Do what waits, and what that asks for."""
        while self.held:
            super()._submit(*self.held.pop(0))

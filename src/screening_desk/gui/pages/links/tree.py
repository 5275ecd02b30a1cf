"""What of the links is open so far: a tree of steps, and where each node stands in the picture. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from screening_desk.services.links import Node, Ref, Step

WIDE, HIGH, GAP, BETWEEN, EDGE = 212, 46, 10, 36, 12
"""Width and height of a node, room below and beside it, and around all."""


@dataclass(eq=False)
class Branch:
    """A node where a step led to it. ``repeat``: it stands somewhere else already and opens nothing of its own."""

    node: Node
    parent: Branch | None = None
    depth: int = 0
    repeat: bool = False
    opened: bool = False
    hub: int = 0
    more: bool = False
    children: list[Branch] = field(default_factory=list)
    top: float = 0.0


class Tree:
    """Opened and closed branch by branch; ``rows`` is the order of the list and of the keyboard."""

    def __init__(self, first: Step) -> None:
        self.root = Branch(first.around)
        self.open(self.root, first)

    def open(self, branch: Branch, step: Step) -> None:
        """Put what a step brought beside its branch; who led there is not put there again."""
        branch.node = replace(step.around, sources=branch.node.sources)
        branch.opened, branch.hub, branch.more = True, step.hub, step.more
        branch.children = []
        here = {each.node.ref for each in self.rows()}
        came_from = branch.parent.node.ref if branch.parent else None
        for node in step.nodes:
            if node.ref != came_from:
                branch.children.append(Branch(node, branch, branch.depth + 1, repeat=node.ref in here))
                here.add(node.ref)
        self._place()

    def close(self, branch: Branch) -> None:
        """Take away what stands beside a branch."""
        branch.children, branch.opened, branch.hub, branch.more = [], False, 0, False
        self._place()

    def rows(self) -> tuple[Branch, ...]:
        """Every branch, each before what it opened."""
        return tuple(_below(self.root))

    def find(self, ref: Ref) -> Branch | None:
        """The branch of a node where it stands first."""
        return next((each for each in self.rows() if each.node.ref == ref), None)

    def beside(self, branch: Branch, by: int) -> Branch:
        """The next branch in the same column; the branch itself at the end."""
        column = [each for each in self.rows() if each.depth == branch.depth]
        return column[min(max(column.index(branch) + by, 0), len(column) - 1)]

    def height(self) -> int:
        """How high the picture is."""
        return int(max(each.top for each in self.rows())) + HIGH + EDGE

    def first_column(self, current: Branch, width: int) -> int:
        """The first column that is drawn: of as many as the width has room for, those up to what the current one opened."""
        room = max(1, (width - 2 * EDGE + BETWEEN) // (WIDE + BETWEEN))
        last = current.depth + 1 if current.children else current.depth
        return max(0, min(last - room + 1, current.depth))

    def _place(self) -> None:
        """Leaves one below the other, every branch in the middle of its own."""
        line = 0
        for each in reversed(self.rows()):
            each.top = -1.0
        for each in self.rows():
            if not each.children:
                each.top = EDGE + line * (HIGH + GAP)
                line += 1
        for each in reversed(self.rows()):
            if each.children:
                each.top = (each.children[0].top + each.children[-1].top) / 2


def left_of(column: int) -> int:
    """Where a column begins."""
    return EDGE + column * (WIDE + BETWEEN)


def _below(branch: Branch) -> Iterator[Branch]:
    yield branch
    for child in branch.children:
        yield from _below(child)

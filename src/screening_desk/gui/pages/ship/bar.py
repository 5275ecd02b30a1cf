"""The keys of the ship page and its bar: what can be done now, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.widgets.buttons import ShortcutButton

if TYPE_CHECKING:
    from screening_desk.gui.pages.ship.page import ShipPage

_LEFT = ("back", "new", "edit", "next", "deep", "card", "talk", "import", "stay", "form")
_SHOWN: dict[str, tuple[str, ...]] = {
    "start": ("new",),
    "form": ("back", "import"),
    "list": ("new", "next", "deep", "card", "talk", "import", "stay"),
    "import": ("back", "import", "form"),
}


class ShipBar(QObject):
    """Switches the actions and fits the buttons."""

    def __init__(self, page: ShipPage) -> None:
        super().__init__(page)
        self._page = page
        keys, ui = page.keys, page.ui
        self._left = {name: ShortcutButton(keys[name]) for name in _LEFT}
        self._end = ShortcutButton(keys["end"])
        self._over = ShortcutButton(keys["hand_over"], icon_name="arrow-right")
        self._finish = ShortcutButton(keys["finish"], primary=True)
        for button in self._left.values():
            ui.left_place.addWidget(button)
        for button in (self._end, self._over, self._finish):
            ui.right_place.addWidget(button)

    def switch(self, *, front: bool) -> None:
        """Switch on what can be done now; what cannot be done frees its key."""
        page, session, keys = self._page, self._page.session, self._page.keys
        if not front or page.correction.front:
            keys.off()
            return
        free, place = not session.busy, page.place
        here, side = free and not page.asking.front, page.asking.side
        rows, opened = here and place == "list", bool(session.call_id)
        position = page.crew.current()
        known = position in session.positions
        answerable = known and session.view(position) is not None
        asks = free and place == "list" and answerable
        ready = page.ready_rows()
        keys.enable(
            new=here and place != "import",
            edit=here and opened and place == "list",
            correct=rows and (answerable or page.late.waits),
            add=rows and opened,
            note=asks and side != "interview",
            next=rows and answerable,
            deep=rows and answerable,
            card=asks and side != "cards",
            talk=asks and side in {"", "list"},
            hand_over=asks,
            finish=here and self._may_finish(ready),
            form=here and place == "import",
            stay=rows and bool(page.answers.without_movement()),
            confirm=rows and answerable,
            book=rows and answerable and page.answers.may_take_book(position),
            find=rows and bool(session.positions),
            keep=here and opened,
            end=rows and opened and page.all_done(),
            back=not page.asking.front and (place != "start" or page.late.waits),
        )
        keys.enable(**{"import": here and opened})
        self._name(position if answerable else 0, len(ready))
        self.fit()

    def fit(self) -> None:
        """Show the buttons of the view in front, as many as fit."""
        page, keys = self._page, self._page.keys
        wanted: list[QWidget] = [self._left[name] for name in _SHOWN[page.place]]
        if page.place == "list":
            if page.session.busy:
                wanted = [self._left["back"]]
            elif not page.session.positions:
                wanted = [self._left["new"], self._left["import"]]
            elif not keys["stay"].isEnabled():
                wanted.remove(self._left["stay"])
            wanted += [self._end] if keys["end"].isEnabled() else [self._over]
        if page.place != "start":
            wanted.append(self._finish)
        gives_way = [self._left[name] for name in ("import", "new", "next", "stay", "form", "card", "talk")]
        fit_bar(page.ui.bar, wanted, gives_way, page.width())

    def _may_finish(self, ready: tuple[int, ...]) -> bool:
        place = self._page.place
        if place == "import":
            return self._page.file.view.may_take
        return place == "form" or (place == "list" and bool(ready))

    def _name(self, row: int, ready: int) -> None:
        page = self._page
        words = {
            "form": self.tr("To the crew list"),
            "import": self.tr("Take {n} people").format(n=len(page.file.view.rows)),
        }
        view = page.session.view(row) if row else None
        page.keys.name_talk(begun=view is not None and view.draft.interview is not None)
        page.keys.name_rows(row, words.get(page.place, self.tr("Save {n} rows").format(n=ready)))
        page.keys["back"].setText(self.tr("Stop after this row") if page.session.busy else self.tr("Back"))

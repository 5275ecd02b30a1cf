"""A travel group (Alt+O): what is the same for all, and who of them was read, is being checked, or is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from screening_desk.gui.context import Context, time_text
from screening_desk.gui.forms.ui_group import Ui_GroupForm
from screening_desk.gui.models.group import GroupLine, GroupModel, lines_of
from screening_desk.gui.pages.counter.banner import Sign, unsaved_sign
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.pages.group.form import PEOPLE, GroupFields
from screening_desk.gui.pages.group.work import GroupWork
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import NamedActions
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.groups import Companion, GroupRow, GroupView

_KEYS: dict[str, tuple[str, ...]] = {
    "back": ("Esc",),
    "new": ("F2",),
    "edit": ("F3",),
    "person": ("Alt+U",),
    "out": ("Delete",),
    "close": ("Alt+X",),
    "next": ("Ctrl+Return",),
    "read": ("F5",),
}


class GroupPage(QWidget):
    """`next_asked` leads back to the counter for the next passport; the open person's draft stays with the counter."""

    back = Signal()
    next_asked = Signal()
    person_given = Signal(str, str)
    left_group = Signal()  # the open person is taken out

    def __init__(self, context: Context, work: GroupWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._work = context, work
        self._view: GroupView | None = None
        self._mode = "arrival"
        self._open: Draft | None = None
        self._typed: dict[str, str] = {}
        self._on = self._for_person = False
        self.ui = Ui_GroupForm()
        self.ui.setupUi(self)
        self.setProperty("role", "page")
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self._what, self._since = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        self.ui.what_place.addWidget(self._what)
        self._since.setSizePolicy(
            QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred
        )  # a long name is cut, no time
        self.ui.since_place.addWidget(self._since)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.form = GroupFields(context.desk.reference)
        self._carried, self._never = Banner(), Banner()
        for widget in (self.form, self._carried, self._never):
            self.ui.left.addWidget(widget)
        self.ui.left.addStretch(1)
        self.people = Panel()
        self.table = QTableView()
        self.model = GroupModel()
        self.table.setModel(self.model)
        dress_table(self.table, "")
        for place, width in enumerate((42, 152, 92, 142, 140)):
            self.table.setColumnWidth(place, width)
        self._foot = PlainLabel(role="label", tone="text2", wrap=True)
        self._foot.setContentsMargins(12, 8, 12, 10)
        self.people.add(self.table, 1)
        self.people.add(self._foot)
        self.ui.right.addWidget(self.people)
        self.ui.regions.setStretch(0, 41)
        self.ui.regions.setStretch(1, 72)
        self._make_actions()
        self._wire()
        self.retranslate()

    def begin(self, mode: str, draft: Draft | None) -> None:
        """Come to the front: the open group, those that wait, or a new one in this mode."""
        self._mode, self._open, self._for_person = mode, draft, False
        self.say(None)
        if self._work.group is not None:
            self._work.read()
        else:
            self._work.look()
        self.show_group()
        self.lead_keys()

    def show_group(self) -> None:
        """Show what the group has in common, or what holds for the one person who is open."""
        group, draft = self._work.group, self._open
        mode = group.mode if group else self._mode
        if self._for_person and draft is not None:
            given = {key: each.value for key, each in draft.given.items()}
            self.form.show_values(mode, given, None, person=draft.identity.name or self.tr("this person"))
        else:
            typed_people = self._typed.get(PEOPLE, "")
            people = group.people if group else int(typed_people or 0) or None
            self.form.show_values(mode, group.given if group else self._typed, people)
        parts = [group.given.get("group_operator", ""), group.given.get("group_flight", "")] if group else []
        self._what.setText(" · ".join(part for part in (*parts, mode_word(mode).lower()) if part))
        self._since.setText(self.tr("opened {time}").format(time=time_text(group.opened_at)) if group else "")
        self.switch_keys()

    def follow(self, draft: Draft | None) -> None:
        """The person who is open at the counter, if anybody."""
        self._open = draft
        if draft is None:
            self._for_person = False

    def lead_keys(self) -> None:
        """Give the keyboard to the form of a new group, or to the list."""
        if not self._on:
            return
        if self._work.group is None or self._for_person:
            self.form.begin()
        else:
            self.table.setFocus()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self._on = on
        self.switch_keys()

    def switch_keys(self) -> None:
        """Switch on what can be done now."""
        group, member = self._work.group, self._current()
        in_table = member is not None and not self._for_person
        states = {
            "back": True,
            "new": group is not None and self._open is None,
            "edit": group is not None and not self._for_person,
            "person": self._open is not None and self._open.group_id == self._work.group_id != "",
            "out": in_table and group is not None,
            "close": group is not None and self._open is None,
            "next": group is not None or bool(self._typed),
            "read": True,
        }
        self.keys.enable(**{name: self._on and on for name, on in states.items()})
        self.keys["next"].setText(self.tr("Next person") if group is not None else self.tr("Open the group"))
        self._fit()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._view, self._open, self._typed, self._for_person = None, None, {}, False
        self.model.show_rows(())
        self.form.clear()
        self.say(None)

    def say(self, sign: Sign | None) -> None:
        """Say one thing above everything."""
        self.banner.setVisible(sign is not None)
        if sign is not None:
            self.banner.show_state(sign.kind, sign.title, sign.text, sign.note)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.keys.name(
            {
                "back": self.tr("Back"),
                "new": self.tr("New group"),
                "edit": self.tr("Edit the group"),
                "person": self.tr("Change for this person"),
                "out": self.tr("Take out of the group"),
                "close": self.tr("Close the group"),
                "read": self.tr("Refresh"),
            }
        )
        self._carried.show_state(
            "info",
            self.tr("Carried to everybody as “from the group”"),
            self.tr("Flight, operator, purpose, ticket, address. Can be changed per person."),
            icon="two-heads",
        )
        self._never.show_state(
            "unk",
            self.tr("Never carried"),
            self.tr("Answers about the person: interview, what was seen, document, SIMKIM. Always asked one by one."),
            icon="door",
        )
        self._foot.setText(
            self.tr(
                "Scan the next passport at any time: it joins this group until it is closed. Where a leader answers for "
                "somebody, say so at P3 of that person."
            )
        )
        self.people.set_title(self.tr("Members"))
        self.table.setAccessibleName(self.tr("Members"))
        self.model.retranslate()
        self._show_counts()
        self.show_group()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit()

    def _current(self) -> Companion | None:
        line = self.model.row(self.table.currentIndex())
        return line.member if isinstance(line, GroupLine) else None

    def _on_view(self, view: GroupView) -> None:
        self._view = view
        before = self.table.currentIndex().row()
        self.model.show_rows(lines_of(view))
        if self.model.rowCount():
            checked = next((place for place, one in enumerate(view.members) if one.state == "open"), -1)
            last = max(0, len(view.members) - 1)
            place = checked if checked >= 0 else before if 0 <= before < len(view.members) else last
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show_counts()
        self.switch_keys()

    def _show_counts(self) -> None:
        if self._view is None:
            self.people.set_state("")
            return
        members, people = self._view.members, self._view.group.people
        read = self.tr("{n} of {all} read") if people else self.tr("{n} read")
        parts = [read.format(n=len(members), all=people)]
        done = sum(member.state != "open" for member in members)
        changed = sum(bool(member.changed) for member in members)
        parts += [self.tr("{n} done").format(n=done)] if done else []
        parts += [self.tr("{n} changed").format(n=changed)] if changed else []
        parts += [self.tr("{n} being checked").format(n=len(members) - done)] if len(members) > done else []
        parts += [self.tr("{n} taken out").format(n=self._view.taken_out)] if self._view.taken_out else []
        self.people.set_state(" · ".join(parts))

    def _on_found(self, rows: tuple[GroupRow, ...]) -> None:
        """Of the groups that wait the newest is taken up; F2 begins another one."""
        if rows and self._work.group is None and not self._typed:
            self._work.take_up(rows[0])

    def _on_given(self, name: str, value: str) -> None:
        if self._for_person:
            self.person_given.emit(name, value)
        elif self._work.group is not None:
            self._work.give(name, value)
        else:
            self._typed = {key: old for key, old in self._typed.items() if key != name}
            self._typed |= {name: value} if value else {}
        self.switch_keys()

    def _next(self) -> None:
        if self._work.group is not None:
            self._work.keep()
            self.next_asked.emit()
            return
        people = self._typed.pop(PEOPLE, "")
        given, self._typed = self._typed, {}
        self._work.begin(self._mode, given, int(people) if people.isdigit() and int(people) else None)

    def _new(self) -> None:
        self._work.keep()
        self._work.forget()
        self.clear()
        self._show_counts()
        self.show_group()
        self.lead_keys()

    def _edit(self) -> None:
        self._for_person = False
        self.show_group()
        self.form.begin()

    def _edit_person(self) -> None:
        self._for_person = not self._for_person
        if not self._for_person:
            self._work.read()
        self.show_group()
        self.lead_keys()

    def _take_out(self) -> None:
        member = self._current()
        if member is None:
            return
        if member.state == "open":
            self.left_group.emit()
        else:
            self._work.take_out(member.screening_id)

    def _on_changed(self) -> None:
        if self._work.group is not None:
            self._typed = {}
        self.show_group()

    def _on_closed(self) -> None:
        self.clear()
        self._show_counts()
        self.show_group()
        self.say(
            Sign("info", self.tr("The group is closed"), self.tr("The next passport opens a screening of its own."))
        )
        self.lead_keys()

    def _on_failed(self, error: Refused | Unavailable) -> None:
        words = sentence(error)
        self.say(unsaved_sign(words) if isinstance(error, Unavailable) else Sign("warn", words))

    def _make_actions(self) -> None:
        self.keys = NamedActions(self, _KEYS)
        self._left = [ShortcutButton(self.keys[name]) for name in ("back", "new", "person", "out", "close")]
        self._primary = ShortcutButton(self.keys["next"], primary=True)
        for button in self._left:
            self.ui.left_place.addWidget(button)
        self.ui.right_place.addWidget(self._primary)

    def _fit(self) -> None:
        wanted: list[QWidget] = [*self._left, self._primary]
        if not self.keys["person"].isEnabled():
            wanted.remove(self._left[2])
        if self._work.group is None:
            wanted = [self._left[0], self._primary]
        fit_bar(self.ui.bar, wanted, [self._left[1], self._left[2]], self.width())

    def _wire(self) -> None:
        work = self._work
        work.shown.connect(self._on_view)
        work.found.connect(self._on_found)
        work.changed.connect(self._on_changed)
        work.closed.connect(self._on_closed)
        work.failed.connect(self._on_failed)
        self.form.given.connect(self._on_given)
        self.form.left.connect(work.keep)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.switch_keys())
        for name, slot in (
            ("back", self.back.emit),
            ("new", self._new),
            ("edit", self._edit),
            ("person", self._edit_person),
            ("out", self._take_out),
            ("close", work.close),
            ("next", self._next),
            ("read", work.read),
        ):
            self.keys[name].triggered.connect(slot)

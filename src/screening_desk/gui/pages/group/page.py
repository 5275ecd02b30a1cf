"""Travel groups (Alt+O): which are open; of one what is the same for all, and who was read, is checked, or is done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.forms.ui_group import Ui_GroupForm
from screening_desk.gui.pages.counter.banner import Sign, unsaved_sign
from screening_desk.gui.pages.counter.words import mode_word
from screening_desk.gui.pages.group.bar import GroupBar
from screening_desk.gui.pages.group.choice import GroupChoice
from screening_desk.gui.pages.group.form import PEOPLE, GroupFields
from screening_desk.gui.pages.group.members import MembersPanel
from screening_desk.gui.pages.group.work import GroupWork
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services.draft import Draft
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.groups import GroupRow, GroupView
from screening_desk.services.judging import today
from screening_desk.services.zone import day_of

BESIDE = 760  # from this width on the people stand beside what they have in common


class GroupPage(QWidget):
    """`next_asked` leads back to the counter for the next passport; the open person's draft stays with the counter.

    `others` is the counter's own key for groups: pressed here, it shows which groups are open.
    """

    back = Signal()
    next_asked = Signal()
    person_given = Signal(str, str)
    left_group = Signal()  # the open person is taken out

    def __init__(self, context: Context, work: GroupWork, others: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._work = context, work
        self._mode = "arrival"
        self._open: Draft | None = None
        self._typed: dict[str, str] = {}
        self._on = self._for_person = self._choosing = False
        self.ui = Ui_GroupForm()
        self.ui.setupUi(self)
        self.setProperty("role", "page")
        self.ui.head.setFixedHeight(50)
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
        self.people = MembersPanel()
        self.table, self.model = self.people.table, self.people.model
        self.ui.right.addWidget(self.people)
        self.choice = GroupChoice()
        self.ui.choice_place.addWidget(self.choice)
        self.ui.regions.setStretch(0, 41)
        self.ui.regions.setStretch(1, 72)
        Folding(self, (self.ui.regions,), below=BESIDE)
        self._bar = GroupBar(self, self.ui.bar, self.ui.left_place, self.ui.right_place, others)
        self.keys = self._bar.keys
        self._wire()
        self.retranslate()

    def begin(self, mode: str, draft: Draft | None) -> None:
        """Come to the front: the open group, those that wait, or a new one in this mode."""
        self._mode, self._open, self._for_person = mode, draft, False
        self.say(self._earlier_sign())
        if self._work.group is None and not self._typed:
            self.choose()
            return
        self._choosing = False
        self._work.read()
        self.show_group()
        self.lead_keys()

    def choose(self) -> None:
        """Show which groups are open; whose member is being checked stays with that one."""
        if self._open is not None and self._open.group_id:
            self._work.read()
            self.say(Sign("info", self.tr("Somebody of this group is open. Finish with them, then choose another.")))
            return
        self._choosing = True
        self.choice.show_rows(None, self._today(), self._work.group_id)
        self._work.look()
        self.show_group()
        self.lead_keys()

    def show_group(self) -> None:
        """Show what the group has in common, or what holds for the one person who is open; or the groups."""
        self.ui.one.setVisible(not self._choosing)
        self.choice.setVisible(self._choosing)
        group, draft = None if self._choosing else self._work.group, self._open
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
        self._since.setText(self._since_words() if group else "")
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
        if self._choosing:
            self.choice.lead_keys()
        elif self._work.group is None or self._for_person:
            self.form.begin()
        else:
            self.table.setFocus()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self._on = on
        self.switch_keys()

    def switch_keys(self) -> None:
        """Switch on what can be done now."""
        choosing, row = self._choosing, self.choice.current() if self._choosing else None
        group, member = None if choosing else self._work.group, self.people.current()
        in_table = member is not None and not self._for_person
        free = self._open is None
        states = {
            "back": True,
            "new": (group is not None or choosing) and free,
            "edit": group is not None and not self._for_person,
            "person": not choosing and self._open is not None and self._open.group_id == self._work.group_id != "",
            "out": in_table and group is not None,
            "close": row is not None or (group is not None and free),
            "next": row is not None or group is not None or (bool(self._typed) and not choosing),
            "read": True,
        }
        self.keys.enable(**{name: self._on and on for name, on in states.items()})
        word = self.tr("Next person") if group is not None else self.tr("Open the group")
        self.keys["next"].setText(self.tr("Go on with the group") if choosing else word)
        self._fit()

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._open, self._typed, self._for_person, self._choosing = None, {}, False, False
        self.people.show_view(None)
        self.choice.show_rows(None, self._today())
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
        self._bar.retranslate()
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

    def _on_view(self, view: GroupView) -> None:
        self.people.show_view(view)
        self.switch_keys()

    def _on_found(self, rows: tuple[GroupRow, ...]) -> None:
        """The groups that wait are offered; where there is none, the form of a new one."""
        if not self._choosing:
            return
        if not rows and self._work.group is None:
            self._choosing = False
        self.choice.show_rows(rows, self._today(), self._work.group_id)
        self.show_group()
        self.lead_keys()

    def _choose_row(self, row: GroupRow) -> None:
        if row.group_id == self._work.group_id:
            self._leave_choice()
        else:
            self._work.take_up(row)

    def _leave_choice(self) -> None:
        self._choosing = False
        self.say(self._earlier_sign())
        self._work.read()
        self.show_group()
        self.lead_keys()

    def _back(self) -> None:
        """From the groups to the open one, from a new group to those that are open, otherwise to the counter."""
        if self._choosing and self._work.group is not None:
            self._leave_choice()
        elif not self._choosing and self._work.group is None and not self._typed and self.choice.model.rows():
            self.choose()
        else:
            self.back.emit()

    def _refresh(self) -> None:
        if self._choosing:
            self._work.look()
        else:
            self._work.read()

    def _on_given(self, name: str, value: str) -> None:
        if self._for_person:
            self.person_given.emit(name, value)
        elif self._work.group is not None:
            self._work.give(name, value)
        else:
            self._typed = {key: old for key, old in self._typed.items() if key != name}
            self._typed |= {name: value} if value else {}
            self._work.note(self._mode, self._typed)
        self.switch_keys()

    def _next(self) -> None:
        if self._choosing:
            row = self.choice.current()
            if row is not None:
                self._choose_row(row)
            return
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
        rows = self.choice.model.rows()
        self.clear()
        self.choice.show_rows(rows, self._today())  # Esc leads back to them
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
        member = self.people.current()
        if member is None:
            return
        if member.state == "open":
            self.left_group.emit()
        else:
            self._work.take_out(member.screening_id)

    def _close(self) -> None:
        row = self.choice.current() if self._choosing else None
        self._work.close(row.group_id if row is not None else self._work.group_id)

    def _on_changed(self) -> None:
        group = self._work.group
        view = self.people.view
        if group is not None and (view is None or view.group.group_id != group.group_id):
            self._typed, self._choosing = {}, False
            self.people.show_view(None)
            self.say(self._earlier_sign())
            self.show_group()
            self.lead_keys()
            return
        self.show_group()

    def _on_closed(self) -> None:
        alone = self.tr("The next passport opens a screening of its own.") if self._work.group is None else ""
        if self._choosing:
            self.choose()
        else:
            self.clear()
            self.show_group()
        self.say(Sign("info", self.tr("The group is closed"), alone))
        self.lead_keys()

    def _today(self) -> date:
        return today(self._context.desk.clock)

    def _since_words(self) -> str:
        group = self._work.group
        if group is None:
            return ""
        at = time_text(group.opened_at)
        earlier = day_of(group.opened_at) != self._today()
        return self.tr("opened {time}").format(time=f"{day_text(group.opened_at)} {at}" if earlier else at)

    def _earlier_sign(self) -> Sign | None:
        """A group that was left open on an earlier day takes every passport in, so it is told."""
        group = self._work.group
        if group is None or day_of(group.opened_at) >= self._today():
            return None
        title = self.tr("This group is open since {day}").format(day=day_text(group.opened_at))
        return Sign("warn", title, self.tr("Close it (Alt+X) when everybody is through; Alt+O chooses another."))

    def _on_failed(self, error: Refused | Unavailable) -> None:
        words = sentence(error)
        self.choice.show_unread()
        self.say(unsaved_sign(words) if isinstance(error, Unavailable) else Sign("warn", words))

    def _fit(self) -> None:
        self._bar.fit(self.width(), choosing=self._choosing, group=self._work.group is not None)

    def _wire(self) -> None:
        work = self._work
        work.shown.connect(self._on_view)
        work.found.connect(self._on_found)
        work.changed.connect(self._on_changed)
        work.closed.connect(self._on_closed)
        work.failed.connect(self._on_failed)
        self.form.given.connect(self._on_given)
        self.form.left.connect(work.keep)
        self.choice.chosen.connect(self._choose_row)
        self.choice.moved.connect(self.switch_keys)
        self.people.moved.connect(self.switch_keys)
        for name, slot in (
            ("back", self._back),
            ("new", self._new),
            ("edit", self._edit),
            ("person", self._edit_person),
            ("out", self._take_out),
            ("close", self._close),
            ("next", self._next),
            ("read", self._refresh),
        ):
            self.keys[name].triggered.connect(slot)

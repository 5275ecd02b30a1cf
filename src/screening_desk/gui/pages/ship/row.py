"""The panel beside the crew list: one person, what list and document say differently, what is open, and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.late_said import late_words
from screening_desk.gui.pages.counter.checks import ChecksPanel
from screening_desk.gui.pages.counter.identity import zone_has
from screening_desk.gui.pages.counter.inputs import FindingRow
from screening_desk.gui.pages.counter.result import TextBox, TraceList, why_lines
from screening_desk.gui.pages.guidance import GuidanceBlock
from screening_desk.gui.pages.interview.words import head_line
from screening_desk.gui.pages.ship.words import difference_lines, fault_words
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference import Reference
from screening_desk.services.crew import Listed, differences
from screening_desk.services.guidance import in_depth
from screening_desk.services.judging import ScreeningView
from screening_desk.services.port_call import Member
from screening_desk.services.screening import Saved


class RowChecks(ChecksPanel):
    """Checks whose value stands below its label: this panel is narrow at every size of the window."""

    def _new_row(self, key: str) -> FindingRow:
        row = super()._new_row(key)
        row.stack()
        return row


class RowPanel(Panel):
    """`given` brings the answer of one check; keys reach the current question through `key_target`."""

    given = Signal(str, str)
    confirmed = Signal()
    stepped_out = Signal(int)
    reason_typed = Signal(str)
    note_typed = Signal(str)
    text_left = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._reference = reference
        self._member: Member | None = None
        self._current = ""
        self._silent = False
        self._places: dict[Banner, QWidget] = {}
        self.area = UprightScroll()
        body = QWidget()
        body.setProperty("role", "scrollbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._facts = [(PlainLabel(role="label", tone="text2"), PlainLabel(wrap=True)) for _ in range(5)]
        grid = QGridLayout()
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, (label, value) in enumerate(self._facts):
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
        self.sign, self.talk = Banner(), Banner()
        self.guidance, self.lines = GuidanceBlock(brief=False), TraceList()
        self.guidance.setContentsMargins(12, 6, 12, 0)
        self.lines.setContentsMargins(12, 0, 12, 10)
        self.checks = RowChecks(reference)
        self.checks.head.hide()
        self.checks.set_scope(folding=True)
        self.checks.setProperty("role", "")
        self._reason_label, self._note_label = PlainLabel(role="label"), PlainLabel(role="label", tone="text2")
        self.reason, self.note = TextBox(), TextBox()
        texts = QVBoxLayout()
        texts.setContentsMargins(12, 8, 12, 10)
        texts.setSpacing(4)
        for widget in (self._reason_label, self.reason, self._note_label, self.note):
            texts.addWidget(widget)
        column.addWidget(self.guidance)
        column.addLayout(grid)
        column.addWidget(self.lines)
        column.addWidget(self.checks)
        column.addLayout(texts)
        column.addStretch(1)
        for banner in (self.sign, self.talk):
            place = QWidget()
            holder = QVBoxLayout(place)
            holder.setContentsMargins(12, 10 if banner is self.sign else 0, 12, 0 if banner is self.sign else 10)
            holder.addWidget(banner)
            self._places[banner] = place
            column.insertWidget(0 if banner is self.sign else column.count(), place)
        self.area.setWidget(body)
        self.add(self.area, 1)
        self._wire()
        self.clear()

    def show_row(
        self, member: Member, view: ScreeningView | None, total: int, saved: Saved | None, *, reason_missing: bool
    ) -> None:
        """Show one person; `view` is None once the row is saved."""
        if self._member is None or self._member.position != member.position:
            self._current = ""
            self.area.verticalScrollBar().setValue(0)
        self._member = member
        name = member.identity.name or self.tr("name not read")
        self.set_title(f"{member.position}. {name}")
        self.set_state(self.tr("row {n} of {all}").format(n=member.position, all=total))
        self._show_facts(member, view)
        self._show_lines(member, view)
        self._show_state(member, view, saved)
        topics = in_depth(view, self._reference) if view is not None else ()
        self.guidance.show_topics(topics, self._reference.guidance)
        self.checks.setVisible(view is not None)
        if view is not None:
            self.checks.show_view(view)
            self._keep_current()
        else:
            self.checks.clear()
        asked = reason_missing if view is None else view.needs_supervisor or view.danger or bool(view.draft.reason)
        self.show_reason(asked)
        self._reason_label.setText(self.tr("Reason for the supervisor"))
        self._note_label.setText(self.tr("Note"))
        self.reason.setAccessibleName(self._reason_label.text())
        self.note.setAccessibleName(self._note_label.text())
        if view is not None:
            self.reason.show_text(view.draft.reason)
            self.note.show_text(view.draft.note)
        for widget in (self._note_label, self.note):
            widget.setVisible(view is not None and (bool(view.draft.note) or self.note.hasFocus()))
        self._places[self.talk].setVisible(view is not None)
        self._show_talk()

    def show_reason(self, shown: bool) -> None:
        """Ask for the reason of a hand-over, or not."""
        for widget in (self._reason_label, self.reason):
            widget.setVisible(shown)

    def ask_reason(self) -> None:
        """The reason is what is missing: lead the keys there."""
        self.show_reason(True)
        self._focus_text(self.reason)

    def ask_note(self) -> None:
        """Open the note."""
        self._note_label.show()
        self.note.show()
        self._focus_text(self.note)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._member, self._current = None, ""
        self.set_title("")
        self.set_state("")
        self.lines.show_lines(())
        self.guidance.clear()
        self.checks.clear()
        for label, value in self._facts:
            label.setText("")
            value.setText("")
        for box in (self.reason, self.note):
            box.show_text("")
        for widget in (self.checks, self._note_label, self.note, *self._places.values()):
            widget.hide()
        self.show_reason(False)

    def begin(self) -> None:
        """Go to the first check that waits for an answer, or to the first of all."""
        keys = self.checks.open_keys() or self.checks.answerable()
        if keys:
            self.set_current(keys[0])

    def set_current(self, key: str, *, focus: bool = True) -> None:
        """Open the question of a check."""
        self._current = key if key in self.checks.answerable() else ""
        self.checks.make_current(self._current)
        if not self._current:
            return
        target = self.checks.target(self._current)
        if focus and not self._silent:
            target = self.checks.lead(self._current)
        QTimer.singleShot(0, target, lambda: self.area.ensureWidgetVisible(target, 0, 24))

    def advance(self) -> bool:
        """Open the next question that waits; False when none does."""
        waiting = self.checks.open_keys()
        if not waiting:
            return False
        if self._current not in waiting:
            keys = self.checks.answerable()
            place = keys.index(self._current) if self._current in keys else -1
            self._current = next((key for key in waiting if keys.index(key) > place), waiting[0])
        self.set_current(self._current, focus=self.has_keys())
        return True

    def key_target(self) -> QWidget | None:
        """Where a key that answers belongs."""
        if self._current not in self.checks.answerable():
            self.advance()
        return self.checks.target(self._current) if self._current in self.checks.answerable() else None

    def has_keys(self) -> bool:
        """Whether the keyboard is in this panel."""
        focus = self.window().focusWidget() if self.window() is not None else None
        return focus is not None and self.isAncestorOf(focus)

    def set_silent(self, silent: bool) -> None:
        """While covered, nothing takes the focus."""
        self._silent = silent

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the page paints the row anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_talk()

    def _keep_current(self) -> None:
        """The question that was open stays open; a person who comes to the front has their first one open."""
        if self._current in self.checks.answerable():
            self.checks.make_current(self._current)
        elif not self.has_keys() or not self.checks.answerable():
            self._current = next(iter(self.checks.open_keys()), "")
            self.checks.make_current(self._current)

    def _show_facts(self, member: Member, view: ScreeningView | None) -> None:
        listed = member.listed or Listed(0, "")
        who = member.identity
        source = {
            "listed": self.tr("as in the list, not seen yet"),
            "reader": self.tr("read"),
            "typed": self.tr("typed"),
            "pasted": self.tr("pasted"),
            "corrected": self.tr("read, then corrected by hand"),
        }.get(who.source, "")
        correct = self.tr("F3: edit")
        until = self.tr("until {day}").format(day=day_text(who.expiry_date))
        book = " · ".join(part for part in (listed.seafarer_number, self._book_until(listed)) if part)
        facts = (
            (self.tr("Rank"), listed.rank),
            (self.tr("Joined"), day_text(listed.joined)),
            (self.tr("Born"), " · ".join(part for part in (day_text(who.birth_date), who.nationality) if part)),
            (self.tr("Passport"), f"{until}, {source} ({correct})" if view is not None else until),
            (self.tr("Book, by the list"), book),
        )
        for (label, value), (title, words) in zip(self._facts, facts, strict=True):
            label.setText(title)
            value.setText(words or "–")

    def _book_until(self, listed: Listed) -> str:
        if listed.seafarer_until is None:
            return ""
        hint = self.tr("B: seen, as in the list")
        until = self.tr("until {day}").format(day=day_text(listed.seafarer_until))
        return f"{until} ({hint})"

    def _show_lines(self, member: Member, view: ScreeningView | None) -> None:
        found = differences(member.listed, member.identity) if member.identity.source != "listed" else ()
        lines = [("not-equal", "warn", text) for text in difference_lines(member.listed, member.identity, found)]
        if view is not None and view.draft.late is not None:
            lines.append(("clock", "text2", late_words(view.draft.late)))
        if view is not None and view.draft.interview is not None:
            lines.append(("door", "text2", head_line(view.draft.interview)))
        if zone := zone_has(member.identity):
            lines.append(("not-equal", "warn", self.tr("Corrected by hand. The MRZ has: {fields}").format(fields=zone)))
        for fault in member.listed.faults if member.listed else ():
            field, _, kind = fault.partition(":")
            lines.append(("ring-question", "unk", self.tr("List: {fault}").format(fault=fault_words(field, kind))))
        if view is not None:
            lines += (
                why_lines(view, self._reference.catalogue, ("why",)) if view.assessment.level != "not_assessed" else ()
            )
        self.lines.show_lines(tuple(lines))
        self.lines.setVisible(bool(lines))

    def _show_state(self, member: Member, view: ScreeningView | None, saved: Saved | None) -> None:
        self._places[self.sign].setVisible(view is None or view.danger)
        number = saved.register_number if saved else ""
        if view is not None and view.danger:
            self.sign.show_state(
                "ink", self.tr("Help now"), self.tr("Stay with the person. F8 calls the supervisor without a reason.")
            )
        elif member.state == "handed_over":
            at = time_text(saved.at) if saved else ""
            self.sign.show_state("esc", self.tr("Handed over {time}").format(time=at).strip(), number)
        elif view is None:
            self.sign.show_state("info", self.tr("Saved"), number)

    def _show_talk(self) -> None:
        self.talk.show_state(
            "info",
            self.tr("Private interview (F9), whole list (F6), card (F7)"),
            self.tr(
                "One after the other, without master and agent. Talk to several others too, so that nobody sees who told."
            ),
            icon="door",
        )

    def _focus_text(self, box: QWidget) -> None:
        if not self._silent:
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, box, lambda: self.area.ensureWidgetVisible(box, 0, 24))

    def _on_entered(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
        elif not self._silent and key in self.checks.answerable():
            self.checks.lead(key)

    def _on_stepped(self, by: int) -> None:
        keys = self.checks.answerable()
        place = keys.index(self._current) + by if self._current in keys else 0
        if 0 <= place < len(keys):
            self.set_current(keys[place])
        else:
            self.stepped_out.emit(by)

    def _wire(self) -> None:
        self.checks.given.connect(self.given)
        self.checks.confirmed.connect(self.confirmed)
        self.checks.entered.connect(self._on_entered)
        self.checks.stepped.connect(self._on_stepped)
        self.checks.left.connect(lambda: self.stepped_out.emit(0))
        for box, signal in ((self.reason, self.reason_typed), (self.note, self.note_typed)):
            box.textChanged.connect(lambda box=box, signal=signal: signal.emit(box.toPlainText()))
            box.left.connect(self.text_left)

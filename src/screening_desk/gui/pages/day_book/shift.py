"""Handing the shift over: how much is open, to whom it goes, and what the next person finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLineEdit, QWidget

from screening_desk.gui.context import day_text, time_text
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.chips import StateChip
from screening_desk.gui.widgets.forms import align_labels
from screening_desk.gui.widgets.labels import IconLabel, PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.shift import MOST_MESSAGE, Counts, Shift

_ICONS = ("flag", "ring-question", "dash", "lines", "search", "clock")


class ShiftPanel(Panel):
    """Counts without names, the next user's name, a message; or what was handed to whoever looks."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._action = action
        self._shift: Shift | None = None
        self.chip = StateChip()
        self.add_head_widget(self.chip)
        self.given = Banner("info")
        self.given.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._counts = [(PlainLabel(), PlainLabel(role="strong")) for _ in _ICONS]
        for place, (icon, (name, number)) in enumerate(zip(_ICONS, self._counts, strict=True)):
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(IconLabel(icon, "esc" if icon == "flag" else "text2"), place, 0)
            grid.addWidget(name, place, 1)
            grid.addWidget(number, place, 2)
        self.draft = PlainLabel(role="label", wrap=True)
        self.next, self.message = QLineEdit(), QLineEdit()
        self.next.setMaxLength(64)
        self.message.setMaxLength(MOST_MESSAGE)
        self._next_name, self._message_name = PlainLabel(), PlainLabel()
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(6)
        self._form.setHorizontalSpacing(8)
        self._form.addRow(self._next_name, self.next)
        self._form.addRow(self._message_name, self.message)
        self._take, self._give = ShortcutButton(action), ShortcutButton(action)
        self.pad_body()
        self.add(self.given)
        self.add(self._take)
        self.add(grid)
        self.add(self.draft)
        self.add(self._form)
        align_labels(self._form)
        self.add(self._give)
        self.retranslate()

    @property
    def mine(self) -> bool:
        """Whether a shift waits to be taken by whoever looks."""
        return self._shift is not None and self._shift.mine

    @property
    def hand_over_id(self) -> str:
        """The hand-over shown; empty where there is none."""
        return self._shift.last.hand_over_id if self._shift and self._shift.last else ""

    def show_shift(self, shift: Shift | None) -> None:
        """Paint how the shift stands."""
        self._shift = shift
        counts = shift.counts if shift else Counts()
        shown = (
            counts.with_supervisor, counts.incomplete, counts.not_assessed, counts.late_missing, counts.to_catch_up,
            counts.waiting,
        )  # fmt: skip
        for (_, number), value in zip(self._counts, shown, strict=True):
            number.setText(str(value) if shift else "–")
        self.draft.setVisible(counts.own_draft)
        for widget in (self.next, self.message, self._next_name, self._message_name):
            widget.setVisible(not self.mine)
        self._take.setVisible(self.mine)
        self._give.setVisible(not self.mine)
        self._say()

    def clear(self) -> None:
        """Forget what was typed."""
        self.next.clear()
        self.message.clear()
        self.show_shift(None)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Shift hand-over"))
        names = (
            self.tr("Still with a supervisor"), self.tr("Incomplete today"),
            self.tr("Finished without assessment today"), self.tr("Sheets not entered yet"),
            self.tr("SIMKIM checks to catch up"), self.tr("People in the waiting room"),
        )  # fmt: skip
        for (label, _), name in zip(self._counts, names, strict=True):
            label.setText(name)
        self.draft.setText(self.tr("Your open screening stays yours: it is there when you sign in again."))
        self._next_name.setText(self.tr("Handed to"))
        self._message_name.setText(self.tr("Message"))
        for field, words, name in (
            (self.next, self.tr("user name of the next shift"), self._next_name.text()),
            (self.message, self.tr("without anybody's name"), self._message_name.text()),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(name)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self) -> None:
        last = self._shift.last if self._shift else None
        self._action.setText(self.tr("Take the shift over") if self.mine else self.tr("Hand the shift over"))
        if last is None:
            self.chip.set_state(self.tr("Not handed over"), "unk")
        elif last.taken_at is None:
            self.chip.set_state(self.tr("Handed over {time}").format(time=time_text(last.at)), "warn")
        else:
            self.chip.set_state(self.tr("Taken over {time}").format(time=time_text(last.taken_at)), "info")
        self.given.setVisible(last is not None)
        if last is None:
            return
        when = f"{day_text(last.at)} {time_text(last.at)}"
        title = self.tr("{by} handed over to {to}, {when}").format(by=last.by, to=last.to, when=when)
        then = self.tr(
            "At that time: {supervisor} with a supervisor, {incomplete} incomplete, {late} from paper, {checks} SIMKIM."
        )
        counts = last.counts
        words = then.format(
            supervisor=counts.with_supervisor, incomplete=counts.incomplete, late=counts.late_missing,
            checks=counts.to_catch_up,
        )  # fmt: skip
        self.given.show_state("info", title, " ".join(part for part in (last.message, words) if part))

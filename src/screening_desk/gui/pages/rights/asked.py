"""Beside the requests: recording one, and what is done with the one chosen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from screening_desk.gui.context import current_language, day_text, time_text
from screening_desk.gui.models.rights import request_words
from screening_desk.gui.pages.case.fields import moment
from screening_desk.gui.pages.counter.result import TextBox
from screening_desk.gui.pages.day_book.late import TimeField
from screening_desk.gui.pages.rights.choices import RowChoice
from screening_desk.gui.pages.rights.part import FormPanel
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.fields import DateField
from screening_desk.gui.widgets.segmented import Option, Segmented
from screening_desk.reference import rights
from screening_desk.services.people import LONGEST_NAME
from screening_desk.services.request_draft import TypedRequest
from screening_desk.services.subject_requests import RequestInput, RequestRow
from screening_desk.services.zone import ZONE


class NewRequest(FormPanel):
    """A request as it came. For a third party nothing but who asks is taken down. `edited` at every key."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        words = rights.load()
        self.kind, self.who, self.proof = RowChoice(words.requests), RowChoice(words.whos), RowChoice(words.proofs)
        self.name, self.number, self.words = QLineEdit(), QLineEdit(), TextBox(2)
        self.name.setMaxLength(LONGEST_NAME)
        self.number.setMaxLength(40)
        self.day, self.time = DateField(), TimeField()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addStretch(1)
        for widget in (self.kind, self.who, self.name, self.proof, self.number):
            self.line(widget)
        self.line(self.day, below=both)
        self.line(self.words)
        for choice in (self.kind, self.who, self.proof):
            choice.currentIndexChanged.connect(self._on_edited)
        for field in (self.name, self.number, self.words, self.day.edit, self.time.edit):
            field.textChanged.connect(self._on_edited)
        self.retranslate()

    @property
    def third(self) -> bool:
        """Whether whoever asks gets nothing."""
        found = rights.load().whos.get(self.who.chosen())
        return found is not None and found.third

    def begin(self, now: datetime) -> None:
        """Empty the form; it came just now unless somebody says otherwise."""
        here = now.astimezone(ZONE)
        self.fill(TypedRequest(day=day_text(now), time=f"{here:%H.%M}"))

    def draft(self) -> TypedRequest | None:
        """What stands in the form, as it is typed; None where nothing was typed but the time, which stands there anyway."""
        typed = TypedRequest(
            kind=self.kind.chosen(),
            who=self.who.chosen(),
            name=self.name.text(),
            proof=self.proof.chosen(),
            number=self.number.text(),
            day=self.day.edit.text(),
            time=self.time.edit.text(),
            words=self.words.toPlainText(),
        )
        return typed if typed != TypedRequest(day=typed.day, time=typed.time) else None

    def fill(self, typed: TypedRequest) -> None:
        """Put what was typed before into the form."""
        self._filling = True
        for choice, code in ((self.kind, typed.kind), (self.who, typed.who), (self.proof, typed.proof)):
            choice.choose(code)
        for field, text in (
            (self.name, typed.name),
            (self.number, typed.number),
            (self.day.edit, typed.day),
            (self.time.edit, typed.time),
        ):
            field.setText(text)
        self.words.setPlainText(typed.words)
        self._filling = False

    def typed(self, now: datetime) -> RequestInput:
        """Return what stands in the form; a time that is none counts as one that is yet to come, and is refused."""
        came = moment(self.day.day(), self.time.edit.text())
        if came is not None and came > now >= came.replace(second=0) and (came - now).total_seconds() < 60:
            came = now
        return RequestInput(
            kind=self.kind.chosen(),
            who=self.who.chosen(),
            name=self.name.text(),
            proof=self.proof.chosen(),
            number=self.number.text(),
            received_at=came or datetime.max.replace(tzinfo=ZONE),
            words=self.words.toPlainText(),
        )

    def show_third(self) -> None:
        """Take no number and no proof of somebody who gets nothing."""
        for widget in (self.proof, self.number):
            widget.setEnabled(not self.third)
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("New request"))
        for choice in (self.kind, self.who, self.proof):
            choice.retranslate(self.tr("choose…"))
        self.name_lines(
            self.tr("What is asked"),
            self.tr("Who asks"),
            self.tr("Name of who asks"),
            self.tr("How the identity was proven"),
            self.tr("Register number or case code"),
            self.tr("Received"),
            self.tr("In their words"),
        )
        self.day.set_name(self.tr("Received"))
        self.time.set_name(self.tr("Time of receipt"))
        self._say()

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _say(self) -> None:
        third = rights.load().sentences["third"].get(current_language())
        self.lead.setText(third if self.third else "")
        self.lead.setVisible(self.third)


class ChosenRequest(FormPanel):
    """The request chosen: what is known, and what its step asks for."""

    def __init__(self, keys: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = rights.load()
        self._chosen: RequestRow | None = None
        self._decides = False
        self.ground = RowChoice({code: each for code, each in words.grounds.items() if code != "third_party"})
        self.way, self.safe, self.words = RowChoice(words.ways), Segmented(), TextBox(3)
        for widget in (self.ground, self.safe, self.way, self.words):
            self.line(widget)
        self.buttons(*(ShortcutButton(keys[name]) for name in ("grant", "deny")))
        self.buttons(*(ShortcutButton(keys[name]) for name in ("extract", "correct")))
        self.buttons(ShortcutButton(keys["answer"]))
        self.retranslate()

    def show_row(self, row: RequestRow | None, *, decides: bool, answers: bool) -> None:
        """Show another request; what was typed for the one before is gone."""
        if (
            row is None
            or self._chosen is None
            or (row.request_id, row.state)
            != (
                self._chosen.request_id,
                self._chosen.state,
            )
        ):
            self.ground.choose("")
            self.way.choose("")
            self.safe.set_value("")
            self.words.clear()
        self._chosen, self._decides = row, decides
        state = row.state if row else ""
        deciding, answering = decides and state == "recorded", answers and state == "decided"
        extracts = answering and row is not None and (row.kind, row.decision) == ("access", "granted")
        shown = {self.ground: deciding, self.safe: extracts, self.way: answering, self.words: deciding or answering}
        for label, widget in self._labels:
            label.setVisible(shown[widget])
            widget.setVisible(shown[widget])
        self._say()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Request"))
        self.ground.retranslate(self.tr("only for a refusal…"))
        self.way.retranslate(self.tr("choose…"))
        chosen = self.safe.value()
        self.safe.set_options([Option("yes", self.tr("yes")), Option("no", self.tr("no"))])
        self.safe.set_value(chosen)
        self.name_lines(
            self.tr("Ground of a refusal"),
            self.tr("Is it safe to carry this paper? Ask first"),
            self.tr("Answer given"),
            self.tr("In words"),
        )
        self._say()

    def _say(self) -> None:
        row, language, words = self._chosen, current_language(), rights.load()
        if row is None:
            self.lead.setText(self.tr("Choose a request."))
            return
        who, proof = words.whos.get(row.who), words.proofs.get(row.proof)
        lines = [
            request_words(row.kind),
            " · ".join(part for part in (row.name, who.text.get(language) if who else "") if part),
        ]
        lines += [proof.text.get(language)] if proof else []
        lines += [row.number] if row.number else []
        lines += [row.words] if row.words else []
        kind = words.requests.get(row.kind)
        lines += [f"{kind.source.get(language)}."] if kind else []
        came = self.tr("Received {day} {time}, recorded by {name}")
        lines.append(came.format(day=day_text(row.received_at), time=time_text(row.received_at), name=row.by))
        lines += self._decided(row)
        if row.state == "recorded" and not self._decides:
            lines.append(self.tr("You recorded it: another person decides it."))
        if row.keeps:
            lines.append(self._keeps(row.keeps))
        elif row.kind == "erasure" and row.decision == "granted" and row.answered_at is None and row.number:
            lines.append(
                self.tr("It stands in the next list of destruction (Alt+1), at the earliest after the shortest period.")
            )
        self.lead.setText("\n".join(lines))

    def _decided(self, row: RequestRow) -> list[str]:
        lines = []
        if row.decision == "granted":
            lines.append(self.tr("Granted by {name}").format(name=row.decided_by))
        elif row.decision:
            ground = rights.load().grounds.get(row.ground)
            if ground is not None:
                language = current_language()
                lines.append(f"{ground.text.get(language)} ({ground.source.get(language)})")
            lines.append(self.tr("Not granted by {name}").format(name=row.decided_by))
        lines += [row.decision_words] if row.decision_words else []
        if row.answered_at is not None:
            words = self.tr("Answered {day} by {name}: {words}")
            lines.append(words.format(day=day_text(row.answered_at), name=row.answered_by, words=row.answer))
        return lines

    def _keeps(self, why: str) -> str:
        return {
            "hold": self.tr("A legal hold keeps the data for now."),
            "open": self.tr("The case is open: the data are needed until it is decided or closed."),
            "asked": self.tr("Another request about the same data is to be answered first."),
            "away": self.tr("Another station has the case: what is here goes, and the person asks there too."),
        }.get(why, "")

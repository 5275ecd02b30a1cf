"""The decision panel: outcomes of the mode, what each needs, the written reason. Nothing is preset."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from screening_desk.gui.context import current_language
from screening_desk.gui.pages.case.fields import DecisionFields
from screening_desk.gui.pages.case.marks import Marks
from screening_desk.gui.pages.case.options import Choice, OptionList, OptionRow
from screening_desk.gui.pages.case.taken import TakenDecisions
from screening_desk.gui.pages.case.words import legal_words
from screening_desk.gui.pages.guidance import GuidanceBlock
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.panel import Panel
from screening_desk.gui.widgets.scrolling import UprightScroll
from screening_desk.reference import decision_forms
from screening_desk.services.case_view import CaseView
from screening_desk.services.decision_form import BASIS_LENGTH
from screening_desk.services.desk import Actor
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import TypedDecision
from screening_desk.services.guidance import for_case
from screening_desk.services.judging import CONCERN
from screening_desk.services.review import (
    DecisionInput,
    asked_of,
    concern_of,
    grounds_of,
    helps_first,
    may_ban,
    offered,
    refuses,
)

WIDTH = 360
MARKED = frozenset({"arrival", "departure"})


class DecisionPanel(Panel):
    """Shows only what the chosen outcome asks for. `choice` is what would be saved."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._now = now
        self.setFixedWidth(WIDTH)
        self._view: CaseView | None = None
        self._actor: Actor | None = None
        self._again = False
        self.area = UprightScroll(self)
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        self.area.setWidget(inner)  # before anything is in it: what moves is styled again, with all its parts
        self.banner = Banner("esc", parent=inner)
        self.guidance = GuidanceBlock(inner, brief=False)
        self.taken = TakenDecisions(inner)
        self._form = form = QWidget(inner)
        self.kinds = OptionList(form)
        self.kinds.chosen.connect(self._on_kind)
        self.refer = OptionRow(Choice("refer", "", "", "R"), box=True, parent=form)
        self.refer.toggled.connect(lambda _: self.changed.emit())
        self.ban = OptionRow(Choice("exit_ban", "", "", "U"), box=True, parent=form)
        self.ban.toggled.connect(self._on_alone)
        self.grounds = OptionList(form)
        self.grounds.chosen.connect(self._on_ground)
        self._grounds_name = PlainLabel("", form, role="label")
        self.alone = QCheckBox(form)
        self.alone.toggled.connect(self._on_alone)
        self.fields = DecisionFields(form)
        self.fields.changed.connect(self.changed)
        self.fields.handed_kind.chosen.connect(self._on_handed)
        self.marks = Marks(form)
        self.marks.changed.connect(self.changed)
        self._foot = PlainLabel("", form, role="label", wrap=True)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        before: tuple[QWidget, ...] = (self.kinds, self._grounds_name, self.grounds, self.refer, self.ban, self.alone)
        for part in (*before, self.fields, self.marks, self._foot):
            column.addWidget(part)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(12, 10, 12, 12)
        outer.setSpacing(8)
        for block in (self.banner, self.guidance, self.taken, self._form):
            outer.addWidget(block)
        outer.addStretch(1)
        self.add(self.area, 1)
        self.retranslate()

    def show_view(self, view: CaseView, actor: Actor) -> None:
        """Show the outcomes of a case; what was typed and chosen stays."""
        self._view, self._actor = view, actor
        self._show()

    def start_again(self) -> None:
        """Offer another decision beside those taken."""
        self._again = True
        self._show()

    def saved(self) -> None:
        """Blank the form after a decision was taken."""
        self._again = False
        self._blank()
        self.area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget everything typed and shown."""
        self._view, self._again = None, False
        self._blank()
        self.taken.show_decisions(None)
        self._show()

    @property
    def closed_because(self) -> str:
        """Why nothing can be decided now: ``""``, ``held``, ``reading`` or ``decided``."""
        view, actor = self._view, self._actor
        if view is None or actor is None or view.holder_id != actor.id:
            return "held"
        if view.decided and not self._again:
            return "decided"
        own = view.officer_id == actor.id
        return "reading" if view.second is None and not view.skips and not own else ""

    def choice(self) -> DecisionInput:
        """What is chosen and written; what the outcome does not ask for is left out."""
        kind, fields, view = self.kinds.value(), self.fields, self._view
        own = view is not None and self._actor is not None and view.officer_id == self._actor.id
        asked = self._asked()
        return DecisionInput(
            kind=kind,
            reason=fields.reason.toPlainText(),
            refer=self.refer.isChecked(),
            ground=self.grounds.value() if refuses(kind) else "",
            basis=fields.basis.toPlainText() if "basis" in asked else "",
            until=fields.until() if "until" in asked else None,
            placement_answer=fields.placement.toPlainText() if "placement" in asked else "",
            handed_to=fields.handed_to.text() if "unit" in asked else "",
            handing=fields.handing(self._now()),
            exit_ban=fields.exit_ban() if "ban" in asked else None,
            second_person=fields.second.actor if "second" in asked else None,
            alone_on_duty=own and self.alone.isChecked(),
            alone_reason=fields.alone_reason.toPlainText() if "alone" in asked else "",
            without_third=self._lacks_third() and self.alone.isChecked(),
            endorsement=fields.endorsement.value() or "not_recorded",
            marks=self.marks.marks(),
        )

    def typed(self) -> TypedDecision:
        """Everything that stands in the form, asked for or not; of the second person only the user name."""
        fields = self.fields
        return TypedDecision(
            kind=self.kinds.value(),
            refer=self.refer.isChecked(),
            ground=self.grounds.value(),
            basis=fields.basis.toPlainText(),
            until_day=fields.day.edit.text(),
            until_time=fields.hour.text(),
            placement_answer=fields.placement.toPlainText(),
            handed_kind=fields.handed_kind.value(),
            handed_to=fields.handed_to.text(),
            handed_person=fields.handed_person.text(),
            handed_time=fields.handed_time.text(),
            handed_how=str(fields.handed_how.currentData() or ""),
            exit_ban=self.ban.isChecked(),
            ban_reason=fields.ban_reason.toPlainText(),
            birth_place=fields.birth_place.text(),
            second_username=fields.second.named(),
            alone=self.alone.isChecked(),
            alone_reason=fields.alone_reason.toPlainText(),
            endorsement=fields.endorsement.value(),
            reason=fields.reason.toPlainText(),
            marks=self.marks.marks(),
        )

    def fill(self, typed: TypedDecision) -> None:
        """Put what was typed before into the form; beside a decision that was taken it is another one."""
        self._again = self._view is not None and self._view.decided
        self.kinds.set_value(typed.kind)
        self._show()
        self.grounds.set_value(typed.ground)
        self.refer.setChecked(typed.refer)
        self.ban.setChecked(typed.exit_ban)
        self.alone.setChecked(typed.alone)
        self.fields.fill(typed)
        self.marks.set_marks(typed.marks)
        self._show()

    def pick(self, place: int) -> None:
        """Choose the outcome with a key of the page."""
        choices = self.kinds.choices()
        if not self.closed_because and place < len(choices):
            self.kinds.pick(choices[place].value)

    def toggle_refer(self) -> None:
        """R: refer to services, or not."""
        if not self.closed_because:
            self.refer.setChecked(not self.refer.isChecked())

    def toggle_ban(self) -> None:
        """U: a note for an urgent exit ban is to be drafted, or not."""
        if not self.closed_because and not self.ban.isHidden():
            self.ban.setChecked(not self.ban.isChecked())

    def point_at(self, code: str) -> None:
        """Put the keys where a refusal says something is missing, and say it there."""
        if code == "ground_missing":
            self.grounds.setFocus()
            self._name_grounds(lack=sentence(Refused(code)))
            self.area.ensureWidgetVisible(self._grounds_name)
        elif code in {"own_screening", "third_first"}:
            self.alone.setFocus()
        elif (found := self.fields.place_of(code)) is not None:
            block, place = found
            place.setFocus()  # first: a date that is left is written out, which counts as typing
            self.fields.say_lack(block, sentence(Refused(code, most=BASIS_LENGTH)))
            QTimer.singleShot(
                0, self, lambda: self.area.ensureWidgetVisible(place, 0, 90)
            )  # once the sentence has room

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.set_title(self.tr("Supervisor's decision"))
        self.area.setAccessibleName(self.tr("Supervisor's decision"))
        self.kinds.set_name(self.tr("Decision"))
        self.grounds.set_name(self.tr("Ground of the refusal"))
        self._name_grounds()
        self._foot.setText(
            self.tr(
                "The decision is recorded under your name; it is not an electronic signature."
                " It can be followed by another, never erased."
            )
        )
        self.fields.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _asked(self) -> set[str]:
        """What the chosen outcome needs beside the reason."""
        view, kind = self._view, self.kinds.value()
        asked: set[str] = set()
        if view is None:
            return asked
        asked |= asked_of(view, kind, self.fields.handed_kind.value())
        if self.ban.isChecked() and may_ban(view):
            asked |= {"ban", "birth"}
        if view.mode in MARKED:
            asked.add("endorsement")
        if self.alone.isChecked() and (self._lacks_third() or self._own()):
            asked.add("alone")
        return asked

    def _show(self) -> None:
        view, closed = self._view, self.closed_because
        waits = view is not None and view.second is None and bool(view.skips)
        states = {
            "": self.tr("help first") if waits else self.tr("nothing preset"),
            "reading": self.tr("after your review"),
            "held": self.tr("read only") if view else "",
        }
        self.set_state(states.get(closed, ""))
        self.taken.show_decisions(view)
        self._show_banner(view)
        self._form.setEnabled(not closed)
        if view is None or closed == "decided":
            self._form.hide()
        if view is None:
            return
        language, rows = current_language(), view.reference.decided
        self.kinds.set_choices(
            [
                Choice(kind, rows.decisions[kind].title.get(language), legal_words(rows.decisions[kind]), str(n))
                for n, kind in enumerate(offered(view), start=1)
            ]
        )
        refer = rows.decisions["refer"]
        self.refer.show_choice(Choice("refer", refer.title.get(language), legal_words(refer), "R"))
        ban = decision_forms.load().beside["exit_ban"]
        self.ban.show_choice(Choice("exit_ban", ban.title.get(language), legal_words(ban), "U"))
        self.ban.setVisible(may_ban(view))
        kind = self.kinds.value()
        grounds = [rows.grounds[ground] for ground in grounds_of(kind, foreigner=view.foreigner)]
        self.grounds.set_choices(
            [
                Choice(row.id, row.title.get(language), legal_words(row), chr(ord("a") + place))
                for place, row in enumerate(grounds)
            ]
        )
        self.grounds.setVisible(bool(grounds))
        self._grounds_name.setVisible(bool(grounds))
        self._show_alone()
        self.fields.show_asked(self._asked(), view.mode)
        self.marks.show_view(view)
        self._form.setVisible(closed != "decided")  # last: what is not asked for is never dressed

    def _own(self) -> bool:
        return self._view is not None and self._actor is not None and self._view.officer_id == self._actor.id

    def _lacks_third(self) -> bool:
        """Whether two unequal readings wait for a third, and the decision with them."""
        view, held = self._view, self.closed_because == "held"
        return (
            view is not None
            and not held
            and view.third_due
            and not self._own()
            and not helps_first(view, self.kinds.value())
        )

    def _show_alone(self) -> None:
        """Offer the exception there is: one's own screening, or no third reader."""
        if self._lacks_third():
            self.alone.setText(self.tr("No third reader can be reached"))
            self.alone.setAccessibleName(self.tr("No third reader can be reached, an exception"))
        else:
            self.alone.setText(self.tr("Alone on duty: I screened this person"))
            self.alone.setAccessibleName(self.tr("Alone on duty: I screened this person myself, an exception"))
        self.alone.setVisible(self._lacks_third() or self._own())

    def _show_banner(self, view: CaseView | None) -> None:
        self.guidance.show_topics(for_case(view) if view else (), view.reference.guidance if view else ())
        protected = view is not None and view.foreigner and concern_of(view) in CONCERN
        self.banner.setVisible(protected)
        if protected:
            self.banner.show_state(
                "esc",
                self.tr("Art. 86: no administrative action against a victim"),
                self.tr(
                    "While this is open no charge is computed. A refusal needs a second person and an answer about Art. 87."
                ),
            )

    def _on_handed(self, _: str) -> None:
        if self._view is not None:
            self.fields.show_asked(self._asked(), self._view.mode)

    def _on_kind(self, _: str) -> None:
        self.fields.second.ask_again()
        self.fields.say_lack("", "")
        self._name_grounds()
        self._show()
        QTimer.singleShot(0, self, self._show_first_field)
        self.changed.emit()

    def _show_first_field(self) -> None:
        """Bring into view what the chosen decision asks for first."""
        if self.kinds.value():
            first = self.fields.first() if self.grounds.isHidden() else self.grounds
            self.area.ensureWidgetVisible(first, 0, 40)

    def _name_grounds(self, lack: str = "") -> None:
        """Name the grounds, or say that one of them is missing."""
        self._grounds_name.setText(lack or self.tr("Exactly one ground, none is suggested"))
        self._grounds_name.set_look(None, "warn" if lack else "")

    def _on_ground(self, _: str) -> None:
        self._name_grounds()
        self.fields.second.ask_again()
        self.changed.emit()

    def _on_alone(self, _: bool) -> None:
        self._show()
        self.changed.emit()

    def _blank(self) -> None:
        self.kinds.set_value("")
        self.grounds.set_value("")
        for box in (self.refer, self.ban, self.alone):
            box.setChecked(False)
        self.marks.set_marks({})
        self.fields.clear()

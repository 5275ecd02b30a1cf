"""The private interview (F9): safety steps, one question at a time, what is still open; it pauses and goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_interview import Ui_InterviewForm
from screening_desk.gui.pages.counter.banner import Sign, open_sign
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.guidance import GuidanceBlock
from screening_desk.gui.pages.interview.ending import EndView
from screening_desk.gui.pages.interview.question import HOW_KEYS, QuestionView
from screening_desk.gui.pages.interview.steps import StepsView
from screening_desk.gui.pages.interview.words import how_word
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.keys import NamedActions
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.scrolling import show_alone
from screening_desk.reference import interview as data
from screening_desk.reference.interview import StepState
from screening_desk.services import asking, interview_kept
from screening_desk.services.asking import Plan
from screening_desk.services.draft import Draft, How
from screening_desk.services.guidance import in_depth
from screening_desk.services.interview import Interview
from screening_desk.services.judging import ScreeningView

Stage = Literal["steps", "ask", "end"]
_KEYS: dict[str, tuple[str, ...]] = {
    "pause": ("Esc", "F9"),
    "previous": ("Alt+Left",),
    "next": ("Return", "Alt+Right"),
    "end": ("Ctrl+Return",),
    "words": ("F4",),
} | {how: (key,) for how, key in HOW_KEYS.items()}


class InterviewPage(QWidget):
    """Works on the counter's draft: `draft_changed` brings each new one, `show_view` paints what came of it."""

    draft_changed = Signal(object)  # Draft
    draft_typed = Signal(object)  # Draft, while words are typed
    noted = Signal(str)  # begin, go_on, pause, end
    back = Signal()

    def __init__(self, context: Context, hand_over: QAction, card: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = data.load()
        self._catalogue = context.desk.reference.catalogue
        self._view: ScreeningView | None = None
        self._plan = Plan((), (), (), ())
        self._trained: tuple[str, ...] | None = None
        self.stage: Stage = "steps"
        self._again = False
        self.ui = Ui_InterviewForm()
        self.ui.setupUi(self)
        self.setProperty("ring", "self")
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self._who, self._count = PlainLabel(tone="text2"), PlainLabel(tone="text2")
        self.ui.who_place.addWidget(self._who)
        self.ui.head_row.setStretch(1, 1)
        self.ui.count_place.addWidget(self._count)
        self.banner = Banner()
        self.banner.hide()
        self.ui.banner_place.addWidget(self.banner)
        self.guidance = GuidanceBlock(most=3)  # the question below it is read aloud
        self.ui.banner_place.addWidget(self.guidance)
        self.guidance.listen(self)
        self.ui.column.setStretch(1, 1)
        self.steps = StepsView(self._words)
        self.question = QuestionView(self._catalogue)
        self.ending = EndView(self._catalogue)
        for view in (self.steps, self.question, self.ending):
            self.ui.views.addWidget(view)
        show_alone(self.ui.views, self.steps)
        self._error: Sign | None = None
        self.keys = NamedActions(self, _KEYS)
        self._fill_bar(hand_over, card)
        self._connect()
        self.retranslate()

    @property
    def current(self) -> str:
        """The question shown; empty before and after them."""
        return self.question.key if self.stage == "ask" else ""

    def begin(self, view: ScreeningView) -> None:
        """Begin, or go on where it stopped: the safety steps first, then the next question without an answer."""
        started = view.draft.interview is None
        self._again = False
        self._view = view
        self.draft_changed.emit(asking.start(view.draft, self._context.now(), self._words))
        self.noted.emit("begin" if started else "go_on")
        desk = self._context.desk
        self._context.tasks.run(self, lambda: interview_kept.child_trained(desk), self._on_trained, lambda _: None)
        self._turn("steps" if self._steps_open() else "ask", self._plan.after(""))

    def show_view(self, view: ScreeningView) -> None:
        """Show the open screening."""
        self._view = view
        interview = view.draft.interview
        if interview is None:
            return
        self._plan = asking.plan(view, self._catalogue)
        child = view.assessment.child_path
        self._who.setText(view.draft.identity.name)
        self.steps.show_interview(interview, child=child, trained=self._trained)
        if self.stage == "ask" and self.question.key:
            self._show_question()
        self.question.show_kept(self._plan.kept)
        self.ending.show_view(view, self._plan)
        self._show_state()

    def show_error(self, sign: Sign | None) -> None:
        """Say that something could not be saved, or that it is saved again."""
        self._error = sign
        self._show_state()

    def focus_current(self) -> None:
        """Give the keys to what waits."""
        if self.stage == "steps":
            self.steps.lead(self._steps_open())
        elif self.stage == "ask":
            self.question.lead()
        else:
            self.ending.region.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self._view, self._error = None, None
        self._plan = Plan((), (), (), ())
        self.stage = "steps"
        self._who.setText("")
        self._count.setText("")
        self.banner.hide()
        self.guidance.clear()
        for view in (self.steps, self.question, self.ending):
            view.clear()

    def enable_keys(self, on: bool) -> None:
        """Switch the page's own keys on while it is in front."""
        self.keys.enable(**dict.fromkeys(_KEYS, on))
        if on:
            self._enable_asking()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.keys.name({"pause": self.tr("Pause"), "previous": self.tr("Back"), "words": self.tr("Own words")})
        self.keys.name({how: self.tr("It was {how}").format(how=how_word(how)) for how in HOW_KEYS})
        self._name_end()
        if self._view is not None:
            self.show_view(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill_bar(self, hand_over: QAction, card: QAction) -> None:
        left = [
            ShortcutButton(action) for action in (*(self.keys[name] for name in ("pause", "previous", "words")), card)
        ]
        self._go_on = ShortcutButton(self.keys["next"])
        self._end = ShortcutButton(self.keys["end"])
        self._over = ShortcutButton(hand_over, icon_name="arrow-right")
        for button in left:
            self.ui.left_place.addWidget(button)
        for button in (self._end, self._over, self._go_on):
            self.ui.right_place.addWidget(button)
        self._bar = [*left, self._end, self._over, self._go_on]
        self._gives_way = [left[2], left[1], left[3], self._end]

    def _connect(self) -> None:
        keys = self.keys
        keys["pause"].triggered.connect(lambda _=False: self._leave("pause"))
        keys["next"].triggered.connect(lambda _=False: self._next())
        keys["previous"].triggered.connect(lambda _=False: self._previous())
        keys["words"].triggered.connect(lambda _=False: self.question.lead_words())
        keys["end"].triggered.connect(lambda _=False: self._on_end())
        for how in HOW_KEYS:
            keys[how].triggered.connect(lambda _=False, how=how: self._on_known(self.question.key, how))
        self.steps.taken.connect(self._on_step)
        self.steps.why_typed.connect(self._on_why)
        self.steps.language_typed.connect(lambda text: self._type(language=text))
        self.steps.interpreter_typed.connect(lambda text: self._type(interpreter=text))
        self.question.answered.connect(self._on_answered)
        self.question.known.connect(self._on_known)
        self.question.told.connect(lambda key, value: self._on_told(key, value, typing=False))
        self.question.told_typed.connect(lambda key, value: self._on_told(key, value, typing=True))
        self.question.said.connect(self._on_said)
        self.question.remarked.connect(lambda text: self._type(remarks=text))

    def _draft(self) -> Draft | None:
        return self._view.draft if self._view is not None and self._view.draft.interview is not None else None

    def _interview(self) -> Interview | None:
        draft = self._draft()
        return draft.interview if draft is not None else None

    def _steps_open(self) -> tuple[str, ...]:
        """Steps that wait; also the one without which nothing may be asked."""
        view = self._view
        if view is None:
            return ()
        waiting = asking.steps_open(view.draft, self._words, child=view.assessment.child_path)
        if waiting or not asking.heard(view.draft, self._words):
            return waiting
        return tuple(step.id for step in self._words.steps if step.apart)

    def _next(self) -> None:
        """Enter: to the next step, the next question, or the end; it answers nothing."""
        if self.stage == "steps":
            waiting = self._steps_open()
            if waiting:
                self._say_steps()
                self.steps.lead(waiting)
            else:
                self._turn("ask", self._plan.after(""))
        elif self.stage == "ask":
            self._turn("ask", self._plan.after(self.question.key, again=self._again))
        elif self._plan.open:
            self._again = True
            self._turn("ask", self._plan.after("", again=True))

    def _previous(self) -> None:
        key = self._plan.before(self.question.key if self.stage == "ask" else "")
        if self.stage == "steps":
            return
        self._turn("ask" if key else "steps", key)

    def _on_end(self) -> None:
        if self.stage == "end":
            self._leave("end")
        elif self.stage == "ask":
            self._turn("end")

    def _leave(self, moment: Literal["pause", "end"]) -> None:
        """Back to the counter; everything is kept."""
        draft, now = self._draft(), self._context.now()
        if draft is None or draft.interview is None:
            self.back.emit()
            return
        interview = draft.interview.end(now) if moment == "end" else draft.interview.pause(now)
        self.draft_changed.emit(replace(draft, interview=interview))
        self.noted.emit(moment)
        self.back.emit()

    def _turn(self, stage: Stage, key: str = "") -> None:
        """Show the steps, a question, or the end where no question waits."""
        self.stage = "end" if stage == "ask" and not key else stage
        if self.stage == "ask":
            self.question.key = ""
            self._show_question(key)
        views: dict[Stage, QWidget] = {"steps": self.steps, "ask": self.question, "end": self.ending}
        show_alone(self.ui.views, views[self.stage])
        self._enable_asking()
        self._name_end()
        self._show_state()
        self.focus_current()

    def _show_question(self, key: str = "") -> None:
        view = self._view
        if view is None:
            return
        key = key or self.question.key
        place = ""
        if key in self._plan.asked:
            n, all_ = self._plan.asked.index(key) + 1, len(self._plan.asked)
            place = self.tr("Question {n} of {all}").format(n=n, all=all_)
        answered = view.draft.answers.get(key)
        again = answered is not None and not answered.apart and not answered.declined
        self.question.show_question(key, view.draft, place, again=again)

    def _show_state(self) -> None:
        """Say how far it is, what is dangerous, and what cannot be done."""
        view = self._view
        if view is None:
            return
        done = len(self._plan.asked) - len(self._plan.open)
        self._count.setText(self.tr("{n} of {all} answered").format(n=done, all=len(self._plan.asked)))
        sign = self._error or (open_sign(view, "") if view.danger else None)
        self.banner.setVisible(sign is not None)
        if sign is not None:
            self.banner.show_state(sign.kind, sign.title, sign.text, sign.note)
        self._over.set_primary(view.needs_supervisor or view.danger)
        self._go_on.set_primary(not (view.needs_supervisor or view.danger))
        reference = self._context.desk.reference
        self.guidance.set_brief(view.danger)  # otherwise one line, so that the question keeps its room
        self.guidance.show_topics(in_depth(view, reference), reference.guidance)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Before the first question there is nothing to go back to, and no end; after the last, no words of an answer."""
        absent = {"steps": self._gives_way, "ask": [], "end": self._gives_way[:1]}[self.stage]
        wanted = [widget for widget in self._bar if widget not in absent]
        fit_bar(self.ui.bar, wanted, self._gives_way, self.width())

    def _enable_asking(self) -> None:
        self.keys.enable(**dict.fromkeys((*HOW_KEYS, "words"), self.stage == "ask"))

    def _say_steps(self) -> None:
        view = self._view
        if view is None:
            return
        title = self.tr("Not yet: each step first")
        text = self.tr("Say of each step that it is done, why it was not possible, or that the person declined it.")
        if asking.heard(view.draft, self._words) and not asking.steps_open(
            view.draft, self._words, child=view.assessment.child_path
        ):
            title = self.tr("Somebody can hear: nothing private is asked")
            text = self.tr("Part them first. Where that is not possible, F8 hands over to the supervisor.")
        sign = (open_sign(view, "") if view.danger else None) or Sign("warn", title, text)
        self.banner.show_state(sign.kind, sign.title, f"{sign.text} {title}." if view.danger else text)
        self.banner.show()

    def _name_end(self) -> None:
        ended = self.stage == "end"
        on_ship = self._view is not None and self._view.draft.mode == "crew"
        end = self.tr("End, to the crew list") if on_ship else self.tr("End, to the counter")
        self.keys.name(
            {
                "end": end if ended else self.tr("What is open"),
                "next": self.tr("Ask what is open") if ended else self.tr("Go on"),
            }
        )

    def _on_trained(self, names: tuple[str, ...]) -> None:
        self._trained = names
        if self._view is not None:
            self.show_view(self._view)

    def _change(self, draft: Draft) -> None:
        self.draft_changed.emit(draft)

    def _on_step(self, key: str, state: str) -> None:
        draft = self._draft()
        if draft is None or draft.interview is None:
            return
        taken = cast("StepState", state) if state else None
        interview = draft.interview.take(self._context.now(), key, taken, self._why_of(draft.interview, key))
        draft = replace(draft, interview=interview)
        step = self._words.step(key)
        if step is not None and step.apart and draft.accompanied is not False:
            draft = replace(draft, apart=state == "done")
        self._change(draft)

    def _why_of(self, interview: Interview, key: str) -> str:
        return interview.steps[key].why if key in interview.steps else ""

    def _on_why(self, key: str, why: str) -> None:
        draft = self._draft()
        if draft is not None and draft.interview is not None:
            interview = draft.interview.take(self._context.now(), key, "not_possible", why)
            self.draft_typed.emit(replace(draft, interview=interview))

    def _type(self, **words: str) -> None:
        draft = self._draft()
        if draft is not None and draft.interview is not None:
            interview = draft.interview.type(self._context.now(), **words)
            self.draft_typed.emit(replace(draft, interview=interview))

    def _on_said(self, key: str, text: str) -> None:
        draft = self._draft()
        if draft is not None and draft.interview is not None:
            interview = draft.interview.say(self._context.now(), key, text)
            self.draft_typed.emit(replace(draft, interview=interview))

    def _on_answered(self, key: str, value: str) -> None:
        draft = self._draft()
        if draft is not None:
            how = asking.usual_how(self._catalogue, key)
            self._change(asking.answer(draft, self._context.now(), key, value, how, self._catalogue))

    def _on_known(self, key: str, how: str) -> None:
        draft = self._draft()
        if draft is not None and key in draft.answers and self.question.how.isEnabled():
            self._change(asking.known_by(draft, self._context.now(), key, cast("How", how)))

    def _on_told(self, key: str, value: str, *, typing: bool) -> None:
        draft = self._draft()
        if draft is not None:
            changed = asking.tell(draft, self._context.now(), key, value, self._catalogue)
            (self.draft_typed if typing else self.draft_changed).emit(changed)

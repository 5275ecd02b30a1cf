"""The papers of one case: what was made, a form for each kind, what leaves with it, and its pages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening_desk.gui.context import Context, day_text, time_text
from screening_desk.gui.files import ChooseFile, ask_save
from screening_desk.gui.forms.ui_papers import Ui_PapersForm
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.counter.banner import Sign
from screening_desk.gui.pages.form_drafts import FormDrafts, Part
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.papers.acts import PapersActs
from screening_desk.gui.pages.papers.bar import PapersBar
from screening_desk.gui.pages.papers.form import PaperForm
from screening_desk.gui.pages.papers.kinds import FORMS, LEAVES, POINTS
from screening_desk.gui.pages.papers.leaving import LeavingPanel
from screening_desk.gui.pages.papers.list import CasePapersPanel, NewPanel
from screening_desk.gui.pages.papers.spec import Field, Form, Shown
from screening_desk.gui.pages.referral.letter_preview import LetterPreview
from screening_desk.gui.pages.referral.out import ChoosePrinter, ask_printer
from screening_desk.gui.paper_words import paper_word
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.folding import Folding
from screening_desk.gui.widgets.panel import Panel
from screening_desk.services.case_papers import PaperRow, PapersView
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import Kept, Typed, TypedPaper
from screening_desk.services.paper_gate import PaperInput, open_point

_TYPING_ENDS = 700  # ms without a change before the pages are made anew; each making is an entry in the trail


class PapersPage(Page):
    """Opens the papers when refreshed, which is recorded. ``mode`` is ``list``, ``form`` or ``withdraw``."""

    def __init__(
        self,
        context: Context,
        case_id: str,
        parent: QWidget | None = None,
        *,
        choose_printer: ChoosePrinter = ask_printer,
        choose_file: ChooseFile = ask_save,
    ) -> None:
        super().__init__(parent)
        self.context, self.case_id = context, case_id
        self.choose_printer, self.choose_file = choose_printer, choose_file
        self.view: PapersView | None = None
        self.mode = "list"
        self._traveller = False
        self.ui = Ui_PapersForm()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.banner.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.bar, self.acts = PapersBar(self), PapersActs(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_ENDS)
        self._dress()
        self.drafts = FormDrafts(context, case_id, {"paper": Part(self._typed, self._fill)}, self)
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Open the papers; what was typed stays, or comes back at first."""
        self.drafts.keep()
        self.acts.reload()

    def open_view(self, opened: tuple[PapersView, tuple[Kept, ...]]) -> None:
        """Paint what was opened for the first time, and what was typed before a lock or a crash."""
        view, found = opened
        self.show_view(view)
        self.drafts.begin(found)
        self.show_state()

    def show_view(self, view: PapersView) -> None:
        """Paint what the service returned; the paper chosen stays chosen."""
        kept = self.row()
        self.view = view
        self.work.opened = True
        self.banner.hide()
        self.list.model.show_rows(view.rows)
        self.list.choose(kept.paper_id if kept else "")
        self.new.show_closed(view.closed, view.case.away)
        if not view.rows and self.mode == "list":
            self._look()
        self.show_state()

    def clear(self) -> None:
        """Forget everything of the case, also what was typed."""
        self.drafts.stop()
        self._timer.stop()
        self.view = None
        self.work.drop()
        self._close_form()
        self.list.model.show_rows(())
        self.preview.clear()
        self.banner.hide()
        self.show_state()

    def row(self) -> PaperRow | None:
        """The paper chosen."""
        return self.list.row()

    def shown_id(self) -> str:
        """The paper whose pages belong into the preview; empty while a form is open."""
        row = self.row()
        return row.paper_id if row is not None and self.mode != "form" else ""

    def begin(self, kind: str, typed: TypedPaper | None = None) -> None:
        """Open the form of a kind, empty or with what was typed before."""
        view = self.view
        if view is None or kind not in FORMS:
            return
        form, now = FORMS[kind](view), self.context.now()
        if any(field.name == "giver_name" for field in form.fields):
            own = {"giver_name": self.context.desk.actor.name, "day": day_text(now), "time": time_text(now)}
            form = replace(form, first={**form.first, **own})
        self.mode = "form"
        self._show_form(kind, paper_word(kind), form)
        if typed is not None:
            self.form.fill(typed)
        self._traveller = self.form.typed().texts.get("about") == "traveller"
        self.form.focus_first()
        self._timer.start()
        self._note()
        self.show_state()

    def begin_withdrawal(self) -> None:
        """Ask for the reason of a withdrawal."""
        row = self.row()
        if row is None:
            return
        self.mode = "withdraw"
        self._show_form("", *self._withdrawal(row))
        self.form.focus_first()
        self.show_state()

    def leave_form(self) -> None:
        """Close the form; what stood in it is given up."""
        self._close_form()
        self._note()
        self.show_state()
        self._look()

    def given(self) -> PaperInput:
        """What the form says, with whoever confirmed it."""
        typed = self.form.typed()
        return PaperInput(typed.kind, dict(typed.texts), typed.picks, self.form.confirmed())

    def on_made(self, made: tuple[str, PapersView]) -> None:
        """Show the paper that was just made."""
        paper_id, view = made
        kind = self.form.kind
        self._close_form()
        self.drafts.saved("paper")
        self.show_view(view)
        self.list.choose(paper_id)
        self._look()
        words = {
            "hand_over_first": self.tr(
                "Print it (Ctrl+P) and let both sides sign. The letter follows the next working day."
            ),
            "deferral": self.tr("Print it (Ctrl+P), let it be signed, give the person a copy, then note it (Alt+S)."),
            "exit_ban": self.tr("A draft: print it for the official. The program sends nothing."),
        }
        self.work.tell("ok", self.tr("Made"), words.get(kind, self.tr("Print it (Ctrl+P) and let it be signed.")))
        self.saved.emit(self.context.now())
        self.changed.emit("case")

    def point_at(self, code: str) -> None:
        """Lead the keys to what a refusal is about."""
        self.form.focus(POINTS.get(code, ()))

    def show_state(self) -> None:
        """Say where the papers stand, what leaves, and what can be done now."""
        view, form = self.view, self.mode == "form"
        words = self.tr("loading…") if self.work.busy else ""
        self.ui.lead.setText(f"{view.case.register_number} · {view.case.code}" if view else words)
        self.leaving.setVisible(form)
        for place, stretch in enumerate((5, 4, 5) if form else (7, 0, 5)):
            self.ui.columns.setStretch(place, stretch)
        if view is not None and form:
            typed = self.form.typed()
            consent = view.consent_for(typed.texts.get("partner_id", ""))
            self.leaving.show_leaves(LEAVES[typed.kind](Shown(view, typed, consent)))
        self.list.show_state(loaded=view is not None, busy=self.work.busy)
        self.bar.show_state()
        self._stand()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.list.model.retranslate()
        self._pages.set_title(self.tr("Preview"))
        self.bar.retranslate()
        row = self.row()
        if self.view is not None and self.mode == "form":
            self.form.retranslate(paper_word(self.form.kind), FORMS[self.form.kind](self.view))
            self._timer.start()  # what is still open is said beside it
        elif self.view is not None and row is None:
            self._look()
        elif row is not None and self.mode == "withdraw":
            self.form.retranslate(*self._withdrawal(row))
        self.show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        self.bar.fit()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        self.list, self.new = CasePapersPanel(), NewPanel(self.bar.new)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        self.form = PaperForm()
        self.form.setMinimumHeight(260)
        ui.left_place.addWidget(self._left)
        ui.left_place.addWidget(self.form)
        self.form.hide()
        self.leaving = LeavingPanel()
        self.leaving.setMinimumHeight(180)
        ui.middle_place.addWidget(self.leaving)
        self._pages, self.preview = Panel(), LetterPreview(self.context.tasks)
        self._pages.add(self.preview, 1)
        self._pages.setMinimumHeight(260)
        ui.right_place.addWidget(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list.table)
        Folding(self, (ui.columns,))

    def _connect(self) -> None:
        for signal in (self.drafts.kept, self.drafts.failed):
            signal.connect(self._stand)
        self.work.busy_changed.connect(self.bar.show_state)
        self.list.moved.connect(self._on_row)
        self._timer.timeout.connect(self._on_still)
        self.form.edited.connect(self._on_edited)
        self.form.sent.connect(self.acts.confirm)
        slots = {
            "back": self._on_back,
            "reload": self.refresh,
            "follow": lambda: self.opened.emit("follow_up", self.case_id),
            "withdraw": self.begin_withdrawal,
            "again": self._on_again,
            "signed": self.acts.note_signed,
            "export": self.acts.export_paper,
            "print": self.acts.print_paper,
            "make": self._on_make,
        }
        for name, slot in slots.items():
            self.bar.keys[name].triggered.connect(lambda _=False, slot=slot: slot())
        for kind, action in self.bar.new.items():
            action.triggered.connect(lambda _=False, kind=kind: self.begin(kind))

    def _withdrawal(self, row: PaperRow) -> tuple[str, Form]:
        title = self.tr("Withdraw {number}").format(number=row.register_number)
        hint = self.tr("It goes out no more, for good. Number, pages and reason stay.")
        return title, Form((Field("reason", "box", self.tr("Why"), 500),), hint=hint)

    def _show_form(self, kind: str, title: str, form: Form) -> None:
        partners = self.view.partners if self.view else ()
        self.form.begin(kind, title, form, partners)
        self.form.show()
        self._left.hide()

    def _close_form(self) -> None:
        """Empty the form; the keys go to the list before it is hidden."""
        self.mode = "list"
        self._timer.stop()
        self._left.show()
        self.list.table.setFocus()
        self.form.hide()
        self.form.clear()

    def _typed(self) -> TypedPaper | None:
        return self.form.typed() if self.mode == "form" else None

    def _fill(self, typed: Typed) -> bool:
        if not isinstance(typed, TypedPaper) or self.view is None or typed.kind not in FORMS:
            return False
        self.begin(typed.kind, typed)
        return True

    def _note(self) -> None:
        if self.view is not None:
            self.drafts.note(self.view.case.sequence)

    def _stand(self) -> None:
        if self.view is None:
            self.work.stand(None)
            return
        due = next((each for each in self.view.rows if each.letter_due is not None), None)
        sign = self.drafts.sign()
        if sign is None and due is not None and self.mode == "list":
            title = self.tr("Letter due by {day}").format(day=day_text(due.letter_due))
            words = self.tr("{number} went before it. Issue the letter on the referral page (F9 in the case).")
            sign = Sign("warn", title, words.format(number=due.register_number))
        self.work.stand(sign)

    def _look(self) -> None:
        row = self.row()
        if row is not None:
            self.acts.look(row.paper_id)
        else:
            self.preview.say(self.tr("Choose a paper, or begin a new one by its digit."))

    def _on_row(self) -> None:
        if self.mode == "list":
            self._look()
        self.show_state()

    def _on_edited(self) -> None:
        if self.banner.kind == "warn":
            self.banner.hide()
        if self.mode != "form":
            return
        self._fill_traveller()
        self._note()
        self._timer.start()
        self.show_state()

    def _fill_traveller(self) -> None:
        """A draft about the traveller says what the document says; one about somebody else begins empty again."""
        typed, view = self.form.typed(), self.view
        about_traveller = typed.texts.get("about") == "traveller"
        if view is None or typed.kind != "exit_ban" or about_traveller == self._traveller:
            return
        self._traveller = about_traveller
        known = view.traveller
        kept = {name: text for name, text in typed.texts.items() if known.get(name) != text}
        self.form.fill(replace_texts(typed, {**kept, **known} if about_traveller else kept))

    def _on_still(self) -> None:
        """Nobody typed for a moment: show the pages, or what is still open."""
        view = self.view
        if view is None or self.mode != "form":
            return
        given = self.given()
        consent = view.consent_for(given.text("partner_id"))
        code = open_point(view.case, given, consent, self.context.now())
        if code:
            self.preview.say(sentence(Refused(code, station="–")))
        else:
            self.acts.preview()

    def _on_make(self) -> None:
        row = self.row()
        if self.work.busy or self.mode == "list":
            return
        if self.mode == "withdraw" and row is not None:
            self.acts.withdraw(row.paper_id, self.form.typed().texts.get("reason", ""))
        else:
            self.acts.make()

    def _on_again(self) -> None:
        """Begin a paper anew with what was typed for one that does not hold any more."""
        row = self.row()
        if row is not None:
            self.begin(row.kind, TypedPaper(row.kind, dict(row.texts), row.picks))

    def _on_back(self) -> None:
        """Esc closes a form first, then leads back to the case."""
        if self.mode != "list":
            self.leave_form()
        else:
            self.opened.emit("case", self.case_id)


def replace_texts(typed: TypedPaper, texts: dict[str, str]) -> TypedPaper:
    """Return what was typed with other texts."""
    return TypedPaper(typed.kind, texts, typed.picks, typed.second_username)

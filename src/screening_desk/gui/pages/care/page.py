"""The checklists of care of one case, by its code: what is done, what not and why, what nobody noted yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from screening_desk.gui.care_words import path_title, why_words
from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_care import Ui_CareForm
from screening_desk.gui.pages.care.form import WIDTH, CareForm
from screening_desk.gui.pages.care.model import CareModel, CareRow
from screening_desk.gui.pages.case.work import CaseWork
from screening_desk.gui.pages.counter.bar import fit_bar
from screening_desk.gui.pages.form_drafts import FormDrafts, Part
from screening_desk.gui.pages.page import Page
from screening_desk.gui.pages.referral.words import band_words
from screening_desk.gui.refusals import sentence
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import ANY_WIDTH, Folding, bring_into_view
from screening_desk.gui.widgets.keys import key_action
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.gui.widgets.tables import dress_table
from screening_desk.services import care
from screening_desk.services.care import CareInput, CareView
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import Kept, Typed, TypedCare, TypedItem, kept_forms
from screening_desk.services.judging import today

_WIDTHS = (176, 108, 130)
_KEYS = {"back": "Esc", "reload": "F5", "follow": "F8", "referral": "F9", "note": "Return", "save": "Ctrl+S"}


class CarePage(Page):
    """Opens the checklists when refreshed, which is recorded. What is typed of each item stays until it is saved."""

    def __init__(self, context: Context, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.case_id = context, case_id
        self.view: CareView | None = None
        self._typed: dict[str, TypedItem] = {}
        self._going_on = False
        """After an item was saved the next open one is current."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_CareForm()
        self.ui.setupUi(self)
        self.banner = Banner()
        self.banner.hide()
        self.work = CaseWork(context.tasks, self.banner, self.ui.notice_place, self)
        self.work.busy_changed.connect(self._show)
        self.keys = {name: key_action(self, key) for name, key in _KEYS.items()}
        self._dress()
        self.drafts = FormDrafts(context, case_id, {"care": Part(self._read, self._fill)}, self)
        for signal in (self.drafts.kept, self.drafts.failed):
            signal.connect(self._stand)
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Open the checklists; what was typed stays, or comes back at first."""
        desk, case_id = self._context.desk, self.case_id
        self.drafts.keep()
        if self.view is not None:
            self.work.run(lambda: care.open_care(desk, case_id), self.show_view)
        else:
            self.work.run(lambda: (care.open_care(desk, case_id), kept_forms(desk, case_id)), self._on_opened)

    def show_view(self, view: CareView) -> None:
        """Paint the checklists; the item that was current stays current."""
        before, going_on = self._current(), self._going_on
        self.view, self._going_on = view, False
        self.work.opened = True
        self.banner.hide()
        self.model.show_view(view, today(self._context.desk.clock))
        rows = self.model.rows()
        keys = [row.key for row in rows]
        if rows:
            place = keys.index(before.key) if before is not None and before.key in keys else 0
            if before is None or going_on:
                left = [number for number, row in enumerate(rows) if not row.item.settled]
                place = next((number for number in left if number > place), place) if going_on else (left or [0])[0]
            self.ui.table.setCurrentIndex(self.model.index(place, 0))
        self._show_row()
        self._show()

    def clear(self) -> None:
        """Forget everything of the case, also what was typed."""
        self.drafts.stop()
        self.view, self._typed = None, {}
        self.work.drop()
        self.model.show_view(None, today(self._context.desk.clock))
        self._show_row()
        self.banner.hide()
        self._show()

    def save(self) -> None:
        """Save what was typed of the current item."""
        view, row, desk = self.view, self._current(), self._context.desk
        if view is None or row is None or self.work.busy:
            return
        typed = self._form.typed()
        given = CareInput(row.path, row.item.item_id, typed.state, typed.words, typed.partner_id)
        self.work.run(
            lambda: care.note_care(desk, view.case_id, view.sequence, given),
            lambda after: self._on_saved(row.key, after),
            self._point_at,
        )

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        words = {
            "back": self.tr("Back"),
            "reload": self.tr("Refresh"),
            "follow": self.tr("Follow-up"),
            "referral": self.tr("Referral"),
            "note": self.tr("Note item"),
            "save": self.tr("Save"),
        }
        for name, text in words.items():
            self.keys[name].setText(text)
        self.model.retranslate()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the bar to the width."""
        super().resizeEvent(event)
        below = self.ui.columns.direction() == QBoxLayout.Direction.TopToBottom
        self._form.setMaximumWidth(ANY_WIDTH if below else WIDTH)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the list."""
        super().focusInEvent(event)
        self.ui.table.setFocus()

    def _dress(self) -> None:
        ui = self.ui
        ui.head.setFixedHeight(50)
        ui.bar.setFixedHeight(54)
        ui.notice_place.addWidget(self.banner)
        self.model = CareModel(self)
        ui.table.setModel(self.model)
        dress_table(ui.table, ui.table.accessibleName(), row_height=46, wide=0)
        ui.table.setWordWrap(True)
        ui.table.setMinimumHeight(190)
        for column, width in enumerate(_WIDTHS, start=1):
            ui.table.setColumnWidth(column, width)
        self._empty = PlainLabel(tone="text2", wrap=True)
        self._empty.setContentsMargins(12, 10, 12, 10)
        ui.empty_place.addWidget(self._empty)
        self._form = CareForm()
        ui.right_place.addWidget(self._form)
        self._buttons = {
            name: ShortcutButton(action, primary=name == "save") for name, action in self.keys.items() if name != "note"
        }
        for name in ("back", "reload", "follow", "referral"):
            ui.left_buttons.addWidget(self._buttons[name])
        ui.right_buttons.addWidget(self._buttons["save"])
        Folding(self, (ui.columns,))

    def _connect(self) -> None:
        self.ui.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self._form.edited.connect(self._on_edited)
        slots = {
            "back": lambda: self.opened.emit("case", self.case_id),
            "reload": self.refresh,
            "follow": lambda: self.opened.emit("follow_up", self.case_id),
            "referral": lambda: self.opened.emit("referral", self.case_id),
            "note": self._on_note,
            "save": self.save,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())

    def _current(self) -> CareRow | None:
        return self.model.row(self.ui.table.currentIndex())

    def _show_row(self) -> None:
        row = self._current()
        typed = self._typed.get(row.key, TypedItem()) if row else TypedItem()
        self._form.show_row(row, self.view.agreed if self.view else (), typed)

    def _show(self) -> None:
        view = self.view
        may = view is not None and not view.closed and not view.away
        parts = [self.tr("case code {code}").format(code=view.code), view.register_number] if view else []
        parts += [self.tr("age {band}").format(band=band_words(view.age_band))] if view else [self.tr("loading…")]
        self.ui.lead.setText(" · ".join(parts))
        lines = [f"{path_title(each.path)}: {why_words(each.why)}" for each in (view.paths if view else ())]
        late = self.tr("{open} open · {late} late").format(open=self.model.left(), late=self.model.overdue())
        self.ui.updated.setText(late if lines else "")
        if view is not None and view.waits:
            lines.append(self.tr("The checklist of a foreign victim opens with the review or the decision."))
        if view is not None and not lines:
            lines.append(self.tr("No checklist applies: neither a child nor a foreign victim, as far as is known."))
        self._empty.setText("\n".join(lines) if view else self.tr("loading…"))
        self._form.setEnabled(may and self._current() is not None)
        for name, on in (("note", may), ("save", may), ("follow", view is not None), ("referral", view is not None)):
            self.keys[name].setEnabled(on and not self.work.busy)
        self._fit()
        self._stand()

    def _stand(self) -> None:
        self.work.stand(self.drafts.sign() if self.view is not None else None)

    def _fit(self) -> None:
        shown: list[QWidget] = list(self._buttons.values())
        fit_bar(self.ui.bar, shown, [self._buttons["reload"], self._buttons["referral"]], self.width())

    def _read(self) -> TypedCare | None:
        return TypedCare(dict(self._typed)) if self._typed else None

    def _fill(self, typed: Typed) -> bool:
        if isinstance(typed, TypedCare):
            self._typed = dict(typed.items)
            self._show_row()
        return isinstance(typed, TypedCare)

    def _on_note(self) -> None:
        if self._form.isEnabled():
            self._form.states.setFocus()
            bring_into_view(self._form)

    def _on_edited(self) -> None:
        row, typed = self._current(), self._form.typed()
        if row is None or self.view is None:
            return
        self._typed.pop(row.key, None)
        if typed != TypedItem():
            self._typed[row.key] = typed
        if self.banner.kind == "warn":
            self.banner.hide()
        self.drafts.note(self.view.sequence)

    def _point_at(self, code: str) -> None:
        self._form.point_at(code)
        self._form.say_lack(sentence(Refused(code)))
        bring_into_view(self._form)

    def _on_opened(self, opened: tuple[CareView, tuple[Kept, ...]]) -> None:
        view, found = opened
        self.show_view(view)
        self.drafts.begin(found)
        self._show()
        self.ui.table.setFocus()

    def _on_saved(self, key: str, view: CareView) -> None:
        self._typed.pop(key, None)
        self._going_on = True
        self.show_view(view)
        self.drafts.note(view.sequence)
        self.ui.table.setFocus()
        self.saved.emit(self._context.now())
        self.changed.emit("case")

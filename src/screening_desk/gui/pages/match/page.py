"""The card of a match: what a list and a traveller have in common, and the judgement of a person. One card after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.forms.ui_match import Ui_MatchForm
from screening_desk.gui.pages.form_drafts import KEPT_WITHIN
from screening_desk.gui.pages.match.head import ListHead
from screening_desk.gui.pages.match.judgement import JudgementPanel
from screening_desk.gui.pages.match.table import FeatureTable
from screening_desk.gui.pages.match.words import features, verdict
from screening_desk.gui.pages.page import Page
from screening_desk.gui.refusals import told
from screening_desk.gui.widgets.banner import Banner
from screening_desk.gui.widgets.buttons import ShortcutButton
from screening_desk.gui.widgets.folding import NARROW_BELOW, Folding
from screening_desk.gui.widgets.keys import NamedActions
from screening_desk.gui.widgets.kinds import Kind
from screening_desk.gui.widgets.labels import PlainLabel
from screening_desk.services import match_cards, match_draft
from screening_desk.services.match_cards import Judgement, MatchCard
from screening_desk.services.match_draft import TypedJudgement

T = TypeVar("T")
KEYS: dict[str, tuple[str, ...]] = {
    "back": ("Esc",),
    "reload": ("F5",),
    "before": ("Ctrl+PgUp",),
    "next": ("Ctrl+PgDown",),
    "save": ("Ctrl+Return",),
    "one": ("1",),
    "two": ("2",),
    "three": ("3",),
}
PICKS = ("one", "two", "three")


class MatchPage(Page):
    """`reference` says which: ``screening:ID`` of the counter, ``case:ID``, or ``proposals`` that wait for a supervisor."""

    def __init__(self, context: Context, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self.case_id = context, reference
        self._ids: tuple[str, ...] | None = None
        self._at, self._busy, self._failed = 0, False, False
        self.card: MatchCard | None = None
        self._typed: tuple[str, TypedJudgement] | None = None  # of which match, not on disk yet
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(KEPT_WITHIN)
        self._pause.timeout.connect(self._keep)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ui = Ui_MatchForm()
        self.ui.setupUi(self)
        self.ui.head.setFixedHeight(50)
        self.ui.bar.setFixedHeight(54)
        self.notice, self.banner = Banner("warn"), Banner("warn")
        self.notice.hide()
        self.ui.notice_place.addWidget(self.notice)
        self.who = PlainLabel(tone="text2")
        self.ui.chip_place.addWidget(self.who)
        self.head, self.table, self.judgement = ListHead(), FeatureTable(), JudgementPanel()
        for part in (self.head, self.banner, self.table, self.judgement):
            self.ui.column.addWidget(part)
        self.ui.column.addStretch(1)
        Folding(self, (self.head.row, self.judgement.row), below=NARROW_BELOW)
        self.keys = NamedActions(self, KEYS)
        slots: dict[str, Callable[[], object]] = {
            "back": self._on_back,
            "reload": self.refresh,
            "before": partial(self.go, -1),
            "next": partial(self.go, 1),
            "save": self.save,
        }
        for name, slot in slots.items():
            self.keys[name].triggered.connect(lambda _=False, slot=slot: slot())
        for number, name in enumerate(PICKS):
            self.keys[name].triggered.connect(lambda _=False, number=number: self.judgement.pick(number))
        self.judgement.changed.connect(self._on_typed)
        for name in ("back", "before", "next"):
            self.ui.left_buttons.addWidget(ShortcutButton(self.keys[name]))
        self.ui.right_buttons.addWidget(ShortcutButton(self.keys["save"], primary=True))
        self.retranslate()

    def refresh(self) -> None:
        """Read which matches there are, and open the current card again; what was typed stays."""
        self.notice.hide()
        desk, kind, of = self._context.desk, *self.case_id.partition(":")[::2]

        def load() -> tuple[str, ...]:
            if kind == "case":
                return match_cards.matches_of_case(desk, of)
            if kind == "screening":
                return match_cards.matches_of(desk, of)
            return tuple(one.hit_id for one in match_cards.proposals(desk))

        self._run(load, self._on_found)

    def go(self, by: int) -> None:
        """Open the card before or after; what was typed on this one is there again."""
        self._keep()
        if self._ids and 0 <= self._at + by < len(self._ids):
            self._at += by
            self._open()

    def save(self) -> None:
        """Save the judgement; the next card that waits follows."""
        card, desk = self.card, self._context.desk
        if card is None or self._busy:
            return
        if not self.judgement.answer():
            self._say("warn", self.tr("Nothing was judged"), self.tr("Choose one of the three answers first."))
            self.judgement.options.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._pause.stop()
        self._typed = None
        answer, reason = cast("Judgement", self.judgement.answer()), self.judgement.reason.text()
        self._run(
            lambda: match_cards.judge_match(desk, card.hit_id, answer, reason, len(card.said)),
            self._on_saved,
        )

    def save_draft(self) -> None:
        """Write down what is typed, before a lock, also from a worker thread; raises Refused or Unavailable."""
        typed = self._typed
        if typed is not None:
            match_draft.keep_judgement(self._context.desk, *typed)
            if self._typed is typed:
                self._typed = None

    def clear(self) -> None:
        """Forget everything that tells who someone is."""
        self.card, self._ids = None, None
        self._pause.stop()
        self._typed = None
        self.notice.hide()
        self._show()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self.ui.retranslateUi(self)
        self.keys.name(
            {
                "back": self.tr("Back"),
                "reload": self.tr("Refresh"),
                "before": self.tr("Card before"),
                "next": self.tr("Next card"),
                "save": self.tr("Save judgement"),
                "one": self.tr("Not the same person"),
                "two": self.tr("Cannot tell"),
                "three": self.tr("The same person"),
            }
        )
        self.table.retranslate()
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the keys to the answers."""
        super().focusInEvent(event)
        self._lead()

    def _on_found(self, ids: tuple[str, ...]) -> None:
        before = self.card.hit_id if self.card is not None else ""
        self._ids = ids
        self._at = ids.index(before) if before in ids else min(self._at, max(0, len(ids) - 1))
        if ids:
            self._open()
        else:
            self.card = None
            self._show()

    def _open(self) -> None:
        if self._ids:
            desk, hit_id = self._context.desk, self._ids[self._at]
            self._run(lambda: match_cards.open_card(desk, hit_id), self.show_card)

    def show_card(self, card: MatchCard) -> None:
        """Paint a card."""
        self.card = card
        self.notice.hide()
        self.ui.notice_place.setContentsMargins(0, 0, 0, 0)
        self._show()
        if self.hasFocus():
            self._lead()

    def _show(self) -> None:
        card, ids = self.card, self._ids
        many = len(ids) if ids else 0
        self.ui.lead.setText(self.tr("{n} of {all}").format(n=self._at + 1, all=many) if card and many else "")
        parts = (card.register_number, card.copy.here.name) if card else ()
        self.who.setText(" · ".join(part for part in parts if part))
        self.head.show_card(card)
        self.head.setVisible(card is not None)
        self.table.setVisible(card is not None)
        self.judgement.setVisible(card is not None)
        self.judgement.show_card(card)
        if card is not None:
            title, text = verdict(card)
            self.banner.show_state(self._kind(card), title, text, icon="equal")
            self.table.show_features(features(card))
        elif ids is None:
            self.banner.show_state("unk", self.tr("loading…"))
        else:
            self.banner.show_state("info", self.tr("There is nothing to judge."))
        self.banner.setVisible(card is not None or ids is not None or not self._failed)
        waits = card is not None and not self._busy
        self.keys.enable(
            save=waits,
            before=self._at > 0 and bool(many),
            next=self._at + 1 < many,
            **dict.fromkeys(PICKS, waits),
        )

    def _kind(self, card: MatchCard) -> Kind:
        """Amber where it waits for somebody; quiet where it is weak, or was dismissed."""
        if card.standing == "dismissed" or card.level in {"weak", "hint"}:
            return "info"
        return "warn"

    def _lead(self) -> None:
        target: QWidget = self.judgement.reason if self.judgement.answer() else self.judgement.options
        if self.judgement.isHidden():
            target = self.ui.page_scroll
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll = self.ui.page_scroll
        QTimer.singleShot(0, target, lambda: scroll.ensureWidgetVisible(target, 0, 60))

    def _on_saved(self, card: MatchCard) -> None:
        self.show_card(card)
        self.saved.emit(self._context.now())
        self.changed.emit("match")
        if self._ids and self._at + 1 < len(self._ids):
            self.go(1)
            return
        self._say("ok", self.tr("Saved"), self.tr("Esc leads back."))

    def _keep(self) -> None:
        self._pause.stop()
        if self._typed is not None:
            self._context.tasks.run(self, self.save_draft, lambda _: None, self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        kind, words = told(error)
        self._say(kind, self.tr("What you typed is not kept yet"), words)

    def _on_typed(self) -> None:
        if self.card is not None:
            self._typed = (self.card.hit_id, self.judgement.typed())
            self._pause.start()
        self.notice.hide()
        self.ui.notice_place.setContentsMargins(0, 0, 0, 0)

    def _on_back(self) -> None:
        self._keep()
        kind, _, of = self.case_id.partition(":")
        self.opened.emit(*{"case": ("case", of), "screening": ("counter", "")}.get(kind, ("queue", "")))

    def _say(self, kind: Kind, title: str, text: str = "") -> None:
        self.ui.notice_place.setContentsMargins(16, 12, 16, 0)
        self.notice.show_state(kind, title, text)
        self.notice.show()

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._busy, self._failed = True, False

        def ended(result: T) -> None:
            self._busy = False
            done(result)

        self._context.tasks.run(self, work, ended, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._busy, self._failed = False, True
        kind, words = told(error)
        self._show()
        self._on_typed()  # it is still to be saved
        self._say(kind, self.tr("Not done"), words)
        if getattr(error, "code", "") == "match_reason_short":
            self._lead()

"""Training, painted with the cases of the program and an invented learner."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from screening_desk import demo
from screening_desk.gui.context import Context
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.door.sign_in import SignInPage
from screening_desk.gui.pages.door.training_set_up import TrainingSetUpPage
from screening_desk.gui.pages.training.learners import LearnersPage
from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.pages.training.words import on_card_words
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.training_frame import TrainingFrame
from screening_desk.reference import training as cases
from screening_desk.services import training
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.errors import Unavailable
from screening_desk.services.place import Place
from screening_desk.services.training_office import TrainingMade
from screening_desk.services.training_result import Done, compare
from tests.gui.learners import finish_case, learn
from tests.office import SETTINGS, Office
from tests.scenes.set_up import CODE, PHRASE, Scene
from tests.stores import MORNING

GO, DANGER, CARD = "family_visit_mother", "child_with_stranger", "card_agent_interprets"
PLACE = Place("LSM Contoh Harapan", "", training=True)


def scenes() -> dict[str, Scene]:
    """Every state of training."""
    return {
        "training_set_up": lambda _app, _theme, office: _framed(_set_up(office)),
        "training_set_up_codes": lambda _app, _theme, office: _framed(_codes(office)),
        "training_sign_in": lambda _app, _theme, office: _framed(_sign_in(office)),
        "training_list_new": lambda _app, theme, office: _framed(_page(theme, office)),
        "training_list_some": lambda _app, theme, office: _framed(_some(theme, office)),
        "training_list_done": lambda _app, theme, office: _framed(_done(theme, office)),
        "training_list_empty": lambda _app, theme, office: _framed(_empty(theme, office)),
        "training_list_error": lambda _app, theme, office: _framed(_error(theme, office)),
        "training_case_begun": lambda _app, theme, office: _framed(_begun(theme, office)),
        "training_case_asked": lambda app, theme, office: _framed(_asked(app, theme, office)),
        "training_case_folded": lambda app, theme, office: _framed(_folded(app, theme, office)),
        "training_case_child": lambda app, theme, office: _framed(_child(app, theme, office)),
        "card_in_training": lambda _app, _theme, office: _framed(_card(office, "tl")),
        "card_in_training_unread": lambda _app, _theme, office: _framed(_card(office, "ar")),
        "training_result_passed": lambda app, theme, office: _framed(_result(app, theme, office, GO)),
        "training_course": lambda _app, theme, office: _framed(_course(theme, office)),
        "training_course_error": lambda _app, theme, office: _framed(_course_error(theme, office)),
        "training_learners": lambda _app, theme, office: _framed(_learners(theme, office)),
        "training_learners_empty": lambda _app, theme, office: _framed(_nobody(theme, office)),
        "training_result_aside": lambda app, theme, office: _framed(_aside(app, theme, office)),
        "training_result_overlooked": lambda _app, theme, office: _framed(_overlooked(theme, office)),
        "training_result_list": lambda _app, theme, office: _framed(_by_list(theme, office)),
        "training_result_held": lambda app, theme, office: _framed(_held(app, theme, office)),
    }


def _framed(page: QWidget) -> QWidget:
    """The page as the window holds it."""
    root = QStackedWidget()
    root.addWidget(page)
    return TrainingFrame(root)


def _desk(office: Office) -> Desk:
    return replace(office.desks["trainee"], training=True)


def _page(theme: Theme, office: Office) -> TrainingPage:
    door = Door(Path("/nowhere"), office.reference, office.clock, training=True)
    settings = replace(SETTINGS, training=True)
    page = TrainingPage(Context(_desk(office), DirectTasks(), theme, settings, door))
    page.refresh()
    return page


def _set_up(office: Office) -> TrainingSetUpPage:
    door = Door(Path("/srv/meja-layanan/data-training"), office.reference, office.clock, training=True)
    made = TrainingMade(CODE, "perahu kecil melintas teluk")
    page = TrainingSetUpPage(door, DirectTasks(), set_up=lambda *_: made)
    for name, text in (
        ("place", "LSM Contoh Harapan"), ("trainer", "V. Umpama"), ("username", "v.umpama"), ("passphrase", PHRASE),
        ("again", PHRASE), ("learner", "L. Misalkan"), ("learner_username", "l.misalkan"),
    ):  # fmt: skip
        page.fields[name].setText(text)
    return page


def _codes(office: Office) -> QWidget:
    page = _set_up(office)
    page._on_make()
    return page


def _sign_in(office: Office) -> QWidget:
    accounts = tuple((each.role.value, each.username, each.passphrase) for each in (demo.LEARNER, demo.ACCOUNTS[0]))
    return SignInPage(PLACE, lambda: MORNING, demo.Sample(accounts, ""))


def _some(theme: Theme, office: Office) -> TrainingPage:
    desk = _desk(office)
    for days, (case_id, right) in enumerate(((GO, True), (DANGER, False), ("genuine_marriage", True), (DANGER, True))):
        office.clock.move(hours=20 if days % 2 else 0)
        finish_case(desk, cases.load()[case_id], office.clock, right=right)
    training.start(desk, cases.load()["debt_bondage_plantation"])
    return _page(theme, office)


def _done(theme: Theme, office: Office) -> QWidget:
    for case in cases.load().values():
        finish_case(_desk(office), case, office.clock, right=True)
    return _page(theme, office)


def _empty(theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page.list.show_cases((), training.Progress(), ("kasus-baru.toml",))
    return page


def _error(theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office)
    page._unread(Unavailable("busy"))
    page.list.model.show_rows(())
    page.list._show()
    return page


def _course(theme: Theme, office: Office) -> TrainingPage:
    page = _some(theme, office)
    page._on_course()
    return page


def _course_error(theme: Theme, office: Office) -> QWidget:
    page = _course(theme, office)
    page.course._unmade(Unavailable("busy"))
    return page


def _learners(theme: Theme, office: Office) -> LearnersPage:
    _some(theme, office)
    door = Door(Path("/nowhere"), office.reference, office.clock, training=True)
    desk = replace(office.administrator, training=True)
    page = LearnersPage(Context(desk, DirectTasks(), theme, replace(SETTINGS, training=True), door))
    page.refresh()
    return page


def _nobody(theme: Theme, office: Office) -> QWidget:
    page = _learners(theme, office)
    page.show_view(())
    return page


def _begun(theme: Theme, office: Office, case_id: str = GO) -> TrainingPage:
    page = _page(theme, office)
    row = page.list.row_of(case_id)
    assert row is not None
    page.begin(row)
    return page


def _asked(app: QApplication, theme: Theme, office: Office) -> TrainingPage:
    page = _begun(theme, office)
    learn(app, page, rows=4)
    return page


def _folded(app: QApplication, theme: Theme, office: Office) -> TrainingPage:
    page = _asked(app, theme, office)
    assert page.work is not None
    page.work.fold(True)
    return page


def _child(app: QApplication, theme: Theme, office: Office) -> TrainingPage:
    page = _begun(theme, office, DANGER)
    learn(app, page, rows=5)
    return page


def _result(app: QApplication, theme: Theme, office: Office, case_id: str) -> TrainingPage:
    page = _begun(theme, office, case_id)
    office.clock.move(seconds=151)
    learn(app, page, rows=60)
    assert page.work is not None
    page.work.counter.session.finish()
    return page


def _held(app: QApplication, theme: Theme, office: Office) -> TrainingPage:
    page = _begun(theme, office)
    learn(app, page, rows=60, right=False)
    assert page.work is not None
    page.work.counter.answers.reason("Terlihat gugup.")
    page.work.counter.session.hand_over()
    return page


def _overlooked(theme: Theme, office: Office) -> TrainingPage:
    """Everything answered as if nothing were the matter."""
    page = _begun(theme, office, "debt_bondage_plantation")
    assert page.work is not None
    run, case = page.work.run, page.work.case
    done = Done("proceed", "none_yet", dict.fromkeys(case.heard, ("no", True)), {}, frozenset())
    at = office.clock.now()
    result = compare(case, done, office.reference, run.run_id, run.started_at, at, page.work.steps)
    page._on_finished(result)
    return page


def _by_list(theme: Theme, office: Office) -> TrainingPage:
    """The labour indicators were answered in part: another result than the key has."""
    page = _begun(theme, office, "factory_wages_withheld")
    assert page.work is not None
    run, case = page.work.run, page.work.case
    answers = {item: (each.answer, True) for item, each in case.heard.items() if not item.startswith("CD")}
    given = {name: check.value for name, check in case.checks.items()}
    lists = {"labour": "no_reading"}
    done = Done("hand_over", "partial", answers, given, frozenset(case.key.must.findings), lists=lists)
    result = compare(case, done, office.reference, run.run_id, run.started_at, office.clock.now(), page.work.steps)
    page._on_finished(result)
    return page


def _card(office: Office, language: str) -> CardPage:
    """A question card of a case, in a language the person reads or does not."""
    deck = next(each for each in office.reference.content.cards if each.code == language)
    card = CardPage(deck, tuple(deck.questions))
    card.say_aside(partial(on_card_words, cases.load()[CARD], language))
    if language == "tl":
        card.skip()
    return card


def _aside(app: QApplication, theme: Theme, office: Office) -> TrainingPage:
    page = _begun(theme, office, DANGER)
    learn(app, page, rows=3, right=False)
    assert page.work is not None
    page.work.counter.session.abandon("bel berbunyi")
    return page

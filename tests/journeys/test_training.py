"""A learner works cases through on the real pages by keys alone, sees them beside the key, and saves the course result."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sqlalchemy import select

from screening_desk import demo
from screening_desk.gui.language import Language
from screening_desk.gui.pages.cards.card import CardPage
from screening_desk.gui.pages.training.page import TrainingPage
from screening_desk.gui.pages.training.recorder import COMPANION
from screening_desk.gui.pages.training.work import CaseWork
from screening_desk.gui.play import Journey
from screening_desk.records import chain
from screening_desk.records.interview_models import TrainingRun
from screening_desk.records.models import AuditEntry, Case, Letter, Screening
from screening_desk.reference import Reference
from screening_desk.services import training
from screening_desk.services.entry import Door
from tests.journeys.conftest import Program
from tests.stores import FrozenClock

LET_GO, HELD, CARD = "shy_first_traveller", "sham_marriage", "card_agent_interprets"
ANSWERS = {"yes": "1", "no": "2", "unknown": "3"}


@pytest.fixture(scope="session")
def training_store(tmp_path_factory: pytest.TempPathFactory, reference_data: Reference) -> Path:
    """The training store of the demo, made once and copied for each journey."""
    folder = tmp_path_factory.mktemp("training") / "demo-training"
    demo.prepare_training(Door(folder, reference_data, FrozenClock(), training=True))
    return folder


@pytest.fixture
def program(training_store: Path, tmp_path: Path, reference_data: Reference, qapp: QApplication) -> Iterator[Program]:
    """The program as `--training` opens it, on the morning of 24 November 2026."""
    folder = tmp_path / "demo-training"
    shutil.copytree(training_store, folder)
    clock = FrozenClock()
    clock.move(hours=1)
    program = Program(Door(folder, reference_data, clock, training=True), qapp)
    yield program
    program.stop()
    Language("en")


def begin(journey: Journey, case_id: str) -> CaseWork:
    """Go down the list to a case, begin it with Enter and ask for every document."""
    page = journey.page(TrainingPage)
    journey.hands.wait(lambda: bool(page.list.model.rows()), "the cases are listed")
    journey.hands.rest(0.3)
    for _ in range(60):
        row = page.list.current()
        if row is not None and row.case.id == case_id:
            break
        journey.hands.press("Down")
    journey.hands.press("Return")
    journey.hands.wait(lambda: page.work is not None and page.work.isVisible(), "the case is open")
    assert page.work is not None
    work = page.work
    journey.hands.rest(0.3)
    for _ in work.case.document:
        journey.hands.press("Alt+M")
        journey.hands.wait(lambda: work.counter.place == "case", "the document is read")
        journey.hands.rest(0.3)
    return work


def key_of(work: CaseWork, names: tuple[str, ...]) -> str:
    """Return the key that answers the current row as the case has it."""
    (name, *others), case = names, work.case
    if others:
        return "K"
    if name == COMPANION:
        return "1" if case.companion is not None else "2"
    if name in case.heard:
        return ANSWERS[case.heard[name].answer]
    asked, value = work.counter.case._reference.inputs[name], case.checks[name].value
    if asked.confirm == value:
        return "K"
    choice = asked.choice(value)
    assert choice is not None
    return choice.key


def answer_rows(journey: Journey, work: CaseWork) -> None:
    """Ask and answer what waits, row by row, where the counter leads."""
    view = work.counter.case
    for _ in range(30):
        waiting = [key for key in view.open_keys() if not key.endswith("fold")]
        if not waiting:
            return
        if view.current not in waiting:
            journey.hands.press("Down" if view.current else "F5")
            continue
        names = view.asks()
        journey.hands.press("F10")
        journey.hands.press(key_of(work, names))
        journey.hands.rest(0.15)


def ask_in_depth(journey: Journey, work: CaseWork, items: tuple[str, ...]) -> None:
    """F6: ask and answer items of the whole list, then back to the counter."""
    journey.hands.press("F6")
    deep = work.counter.sides.deep
    journey.hands.wait(deep.isVisible, "the whole list is shown")
    journey.hands.rest(0.3)
    for item in items:
        for _ in range(60):
            if deep.rows.current == item:
                break
            journey.hands.press("Down")
        assert deep.rows.current == item
        journey.hands.press("F10")
        journey.hands.press(ANSWERS[work.case.heard[item].answer])
    journey.hands.press("Esc")
    journey.hands.rest(0.2)


def text_of(pdf: bytes) -> str:
    """Return the text of every page, in one line."""
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def test_a_shy_traveller_is_let_go_and_the_result_says_why(program: Program) -> None:
    journey = program.start()
    journey.sign_in(demo.LEARNER)
    work = begin(journey, LET_GO)
    case = work.case
    answer_rows(journey, work)
    journey.hands.press("Ctrl+Return")
    page = journey.page(TrainingPage)
    journey.hands.wait(page.result.isVisible, "the case is beside its key")
    assert page.result.banner.kind == "ok"
    assert case.key.reasons[0].id in page.result.lines()
    assert case.title.id == page.result._title.text()
    journey.hands.press("Esc")
    journey.hands.wait(page.list.isVisible, "the list is shown")
    journey.hands.rest(0.3)
    row = page.list.row_of(LET_GO)
    assert row is not None
    assert row.state == "passed"
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        (saved,) = session.scalars(select(Screening))
        assert chain.verify(session).ok
    assert (saved.state, saved.level) == ("finished", "none_yet")


def test_a_sham_marriage_is_asked_apart_handed_over_compared_and_saved_as_a_course_result(
    program: Program, tmp_path: Path
) -> None:
    journey = program.start()
    journey.sign_in(demo.LEARNER)
    work = begin(journey, HELD)
    case, view = work.case, work.counter.case
    answer_rows(journey, work)
    for _ in range(20):
        if view.current == "fold":
            break
        journey.hands.press("Down")
    journey.hands.press("Space")  # away from the companion
    journey.hands.rest(0.3)
    assert case.companion is not None
    assert case.companion.parted.id in work.panel.words()
    answer_rows(journey, work)
    rest = tuple(item for item in case.key.must.items if item not in work.counter.session.draft.answers)  # type: ignore[union-attr]
    ask_in_depth(journey, work, rest)
    journey.hands.press("F8")
    journey.hands.wait(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit), "the reason is asked")
    journey.hands.type("Jawaban berbeda saat sendiri.")
    journey.hands.press("F8")
    page = journey.page(TrainingPage)
    journey.hands.wait(page.result.isVisible, "the case is beside its key")
    assert page.result.banner.kind == "ok", page.result.lines()
    journey.hands.press("Esc")
    journey.hands.wait(page.list.isVisible, "the list is shown")
    journey.hands.rest(0.3)
    journey.hands.press("Ctrl+P")
    journey.hands.wait(lambda: bool(page.course.preview.pdf()), "the paper is shown")
    page.course.choose_file = lambda _parent, _title, suggested: tmp_path / suggested
    journey.hands.press("Ctrl+E")
    journey.hands.wait(lambda: any(tmp_path.glob("*.pdf")), "the paper is saved")
    journey.hands.rest(0.3)
    (paper,) = tmp_path.glob("*.pdf")
    text = text_of(paper.read_bytes())
    assert case.title.id in text
    assert "CONTOH, data rekaan" in text
    assert demo.LEARNER.name in text
    signed = journey.window.signed
    assert signed is not None
    with signed.desk.store.read() as session:
        actions = list(session.scalars(select(AuditEntry.action)))
        (run,) = session.scalars(select(TrainingRun))
        assert list(session.scalars(select(Letter))) == []
        assert len(list(session.scalars(select(Case)))) == 1
    assert {"training.start", "screening.hand_over", "training.finish", "training.course"} <= set(actions)
    assert {step["kind"] for step in run.steps} >= {"see", "check", "ask", "answer", "apart", "outcome"}


@pytest.mark.parametrize("killed", [False, True], ids=["locked", "killed"])
def test_a_half_done_case_goes_on_after_the_lock_or_a_crash(program: Program, *, killed: bool) -> None:
    journey = program.start()
    journey.sign_in(demo.LEARNER)
    work = begin(journey, LET_GO)
    for _ in range(2):
        names = work.counter.case.asks()
        journey.hands.press("F10")
        journey.hands.press(key_of(work, names))
        journey.hands.rest(0.2)
    heard = work.panel.words()
    if killed:
        journey.hands.rest(0.6)  # steps are kept as often as the answers of a draft, a moment later
        program.stop()
        journey = program.start()
        journey.sign_in(demo.LEARNER)
    else:
        journey.lock()
        assert journey.window.windowTitle().startswith("LATIHAN")
        journey.hands.type(demo.LEARNER.passphrase + "\r")
        journey.hands.wait(lambda: journey.window.shell is not None, "the pages are shown", 30)
    page = journey.page(TrainingPage)
    journey.hands.wait(page.list.notice.isVisible, "the half-done case is told")
    journey.hands.press("Return")
    journey.hands.wait(lambda: page.work is not None and page.work.counter.place == "case", "the case is open again")
    journey.hands.rest(0.3)
    assert page.work is not None
    assert page.work.panel.words() == heard
    answer_rows(journey, page.work)
    journey.hands.press("Ctrl+Return")
    journey.hands.wait(page.result.isVisible, "the case is beside its key")
    assert page.result.banner.kind == "ok"


def test_a_learner_reaches_no_real_work_and_a_reader_brings_nothing(program: Program) -> None:
    journey = program.start()
    journey.sign_in(demo.LEARNER)
    work = begin(journey, HELD)
    assert journey.window.shell is not None
    assert set(journey.window.shell._ways) == {"training", "reference"}
    before = work.counter.session.draft
    journey.hands.scan(demo.SPECIMEN)
    journey.hands.rest(0.5)
    assert work.counter.session.draft == before
    assert not work.counter.case.prompt.topic


def test_a_card_is_answered_for_the_person_of_the_case_and_compared_as_given_there(program: Program) -> None:
    journey = program.start()
    journey.sign_in(demo.LEARNER)
    work = begin(journey, CARD)
    answer_rows(journey, work)  # the private rows wait until both are apart
    for _ in range(20):
        if work.counter.case.current == "fold":
            break
        journey.hands.press("Down")
    journey.hands.press("Space")  # away from the companion
    journey.hands.rest(0.3)
    assert journey.window.idle.private, "a talk in private locks later, as in real work"
    for language in ("vi", "tl"):
        journey.hands.press("F7")
        start = work.counter.sides.cards
        journey.hands.wait(start.isVisible, "the languages are shown")
        journey.hands.rest(0.3)
        journey.hands.press("Ctrl+Home")
        for _ in range(20):
            chosen = start.language()
            if chosen is not None and chosen.deck.code == language:
                break
            journey.hands.press("Down")
        journey.hands.press("Return")
        if language == "vi":
            journey.hands.type("482913")
            journey.hands.press("Return")
        journey.hands.wait(lambda: journey.window.cards.on, "the card")
        card = journey.window.centralWidget().findChild(CardPage)
        assert isinstance(card, CardPage)
        assert card.aside.isVisible()
        while not card.over:
            number = "".join(letter for letter in card.aside.text() if letter.isdigit())
            journey.hands.rest(0.45)
            journey.hands.press(number)
            journey.hands.rest(0.1)
        journey.hands.type("482913")
        journey.hands.press("Return")
        journey.hands.wait(lambda: not journey.window.cards.on, "the learner has the screen")
        journey.hands.press("Esc")
        journey.hands.rest(0.3)
    draft = work.counter.session.draft
    assert draft is not None
    by_card = {item for item, each in draft.answers.items() if each.how == "card"}
    assert {"C4", "P2", "C6", "C10"} <= by_card
    answer_rows(journey, work)
    journey.hands.press("F8")
    journey.hands.wait(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit), "the reason is asked")
    journey.hands.type("Agen menjawab untuknya, paspor diambil.")
    journey.hands.press("F8")
    page = journey.page(TrainingPage)
    journey.hands.wait(page.result.isVisible, "the case is beside its key")
    assert page.result.banner.kind == "ok", page.result.lines()
    signed = journey.window.signed
    assert signed is not None
    result = training.result_of(signed.desk, training.progress(signed.desk).runs[-1].run_id)
    assert (result.missed, result.needless, result.wrong) == ((), (), ())
    assert [step.what for step in result.steps if step.kind == "card"] == ["vi", "tl"]

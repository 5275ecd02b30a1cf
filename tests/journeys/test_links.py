"""Three applicants with one number, typed by an officer; a supervisor opens the links and judges the pattern, by keys alone."""

from __future__ import annotations

from screening_desk.demo import passport
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.links.page import LinksPage
from screening_desk.gui.pages.links.patterns import PatternsPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.play import Journey, account
from screening_desk.services.access import Role
from tests.journeys.conftest import Program
from tests.journeys.supervisors import shown
from tests.journeys.test_charter import QuickHands

NUMBERS = ("0812-0000-0155", "+62 812 0000 0155", "081200000155")


def hand_over(journey: Journey, number: int, phone: str) -> None:
    """Somebody with a payer and a number: Alt+C, typed, folded, handed over."""
    counter, hands = journey.page(CounterPage), journey.hands
    family, given = (("CONTOH", "ADA"), ("REKAAN", "BERT"), ("MISAL", "CARLA"))[number]
    hands.scan(passport(family, given, f"C{number:07d}", "IDN", "900101", "F", "310101"))
    hands.wait(lambda: counter.place == "case", "the traveller is open")
    hands.press("Alt+C")
    hands.type(phone)
    for _ in range(8):
        hands.press("Tab")
    assert counter.sides.contacts.panel.field("contact_payer").hasFocus()
    hands.type("PT Contoh Rekaan")
    hands.press("Escape")
    hands.press("F8")
    hands.wait(counter.case.result.reason.hasFocus, "a reason is asked for")
    hands.type("Perlu didalami bersama supervisor")
    hands.press("F8")
    hands.wait(lambda: counter.place == "handed", "they are with the supervisor")
    hands.press("F2")
    hands.wait(lambda: counter.place == "waiting", "the desk is free")


def links_page(journey: Journey) -> LinksPage:
    """The links that are in front."""
    shell = journey.window.shell
    journey.hands.wait(lambda: shell is not None and isinstance(shell.current(), LinksPage), "the links are shown")
    page = journey.page(LinksPage)
    journey.hands.wait(lambda: page.tree is not None, "the first step is read")
    return page


def test_a_graph_is_opened_and_a_pattern_set_aside(program: Program) -> None:
    journey = program.start()
    journey.hands = QuickHands(journey.window, journey.window.settled)
    journey.sign_in(account(Role.OFFICER))
    for number, phone in enumerate(NUMBERS):
        hand_over(journey, number, phone)
    journey.lock()
    journey.sign_in(account(Role.SUPERVISOR))
    hands = journey.hands
    hands.press("Ctrl+2")
    hands.wait(lambda: shown(journey, QueuePage), "the queue is shown")
    queue = journey.page(QueuePage)
    hands.wait(lambda: queue.model.rowCount() > 0, "the queue is read")
    hands.press("Alt+L")
    shell = journey.window.shell
    hands.wait(lambda: shell is not None and isinstance(shell.current(), PatternsPage), "the patterns are shown")
    page = journey.page(PatternsPage)
    hands.wait(lambda: bool(page.model.rows()), "the patterns are read")
    assert [(each.rule, each.members, each.state) for each in page.model.rows()] == [("one_payer", 3, "open")]
    hands.press("Return")
    graph = links_page(journey)
    assert graph.tree is not None
    assert len(graph.tree.rows()) == 4
    hands.press("Right")
    hands.press("Return")
    hands.wait(lambda: graph.tree is not None and len(graph.tree.rows()) > 5, "a person is opened")
    hands.press("Escape")
    hands.wait(lambda: shell is not None and isinstance(shell.current(), PatternsPage), "back at the patterns")
    again = journey.page(PatternsPage)
    hands.wait(lambda: bool(again.model.rows()), "read again")
    hands.press("Alt+S")
    hands.type("Satu perusahaan resmi, sudah diperiksa")
    hands.press("Ctrl+S")
    hands.wait(lambda: [each.state for each in again.model.rows()] == ["aside"], "it is set aside")
    hands.press("Escape")
    hands.wait(lambda: shown(journey, QueuePage), "back at the queue")
    hands.rest(0.4)
    hands.press("Return")
    hands.wait(lambda: shown(journey, CasePage), "the case is opened")
    case = journey.page(CasePage)
    hands.wait(lambda: case.view is not None, "the case is read")
    hands.press("Alt+L")
    graph = links_page(journey)
    assert graph.tree is not None
    assert sorted(each.node.ref.kind for each in graph.tree.rows()) == ["party", "person", "phone"]

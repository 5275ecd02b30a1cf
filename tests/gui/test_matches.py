"""List matches at the counter and on the card: what each may see, by keys alone, and closed mode as for everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.gui.pages.match.page import MatchPage
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services import match_cards, screening
from screening_desk.services.errors import Unavailable
from screening_desk.services.match_cards import judge_match, matches_of
from tests.gui.counters import VISITOR, keys, make_page, scan, settle, typed
from tests.gui.ships import list_file, make_counter, new_ship, people, take_file
from tests.gui.test_counter_closed import picture
from tests.gui.test_queue import context_of
from tests.office import SETTINGS, Office
from tests.services.listed import Listed, put_list

Show = Callable[..., QWidget]
MEI = Listed("TELADAN MEI", ("2000-01-01",), key="1", aliases=("TELADAN MAY",))
UNDATED = Listed("MEI TELADAN", key="1")
WHY = "Tempat lahir berbeda."


@pytest.fixture
def counter(local_office: Office, theme: Theme, window: Show) -> Callable[..., CounterPage]:
    """A counter at which the one visitor of these tests was read."""

    def show(closed_mode: str = "by_hand", who: str = "officer") -> CounterPage:
        page = make_page(local_office, theme, local_office.desks[who], replace(SETTINGS, closed_mode=closed_mode))
        window(page).resize(1178, 712)
        page.setFocus()
        settle()
        scan(page, VISITOR)
        return page

    return show


def finding(page: CounterPage) -> tuple[str, str]:
    """How the lists' row came out, and what it asks for."""
    view = page.session.view
    assert view is not None
    (one,) = [each for each in view.findings if each.code == "watch_list"]
    return str(one.facts["case"]), one.handling


def card(office: Office, theme: Theme, window: Show, page: CounterPage, who: str = "officer") -> MatchPage:
    """The cards of whoever is open, as the key of the counter opens them."""
    told: list[tuple[str, str]] = []
    page.opened.connect(lambda *where: told.append(where))
    keys("Shift+F7")
    (kind, reference), *_ = told
    assert kind == "match"
    return open_cards(office, theme, window, reference, who)


def open_cards(office: Office, theme: Theme, window: Show, reference: str, who: str) -> MatchPage:
    shown = MatchPage(context_of(office, theme, who), reference)
    window(shown).resize(1178, 712)
    shown.refresh()
    shown.setFocus()
    settle()
    return shown


def test_none_found_is_said_with_the_date_of_the_list(
    counter: Callable[..., CounterPage], local_office: Office
) -> None:
    put_list(local_office, [Listed("ORANG LAIN")])
    page = counter()
    assert finding(page) == ("none_found", "none")
    assert page.case.checks.row("watch_list").words()[2] == "none found, list as of 21-11-2026"


def test_without_a_list_no_row_claims_anything(counter: Callable[..., CounterPage]) -> None:
    page = counter()
    assert finding(page) == ("no_list", "inform")
    assert "watch_list" not in [row.key for row in page.case.checks.rows()]


def test_a_match_names_its_list_and_alias_and_asks_the_supervisor(
    counter: Callable[..., CounterPage], local_office: Office
) -> None:
    put_list(local_office, [Listed("BUDI IBARAT", ("2000-01-01",), aliases=("MEI TELADAN",))])
    page = counter()
    assert finding(page) == ("found", "supervisor")
    ((name, as_of, met, state, how),) = page.sides.lists.panel.texts()
    assert (name, as_of) == ("Daftar contoh", "as of 21-11-2026")
    assert met == "alias MEI TELADAN ~ MEI TELADAN"
    assert (state, how) == ("for the supervisor", "Name the same; birth date the same")


@pytest.mark.parametrize("kind", ["missing", "victim", "witness", "child"])
def test_a_protected_match_is_one_sentence_and_no_card(
    counter: Callable[..., CounterPage], local_office: Office, kind: str
) -> None:
    put_list(local_office, [MEI], "Nama daftar rahasia", kind=kind)
    page = counter()
    assert finding(page) == ("protected", "supervisor")
    panel = page.sides.lists.panel
    assert panel.protected_words() == "For the supervisor to see Serve as usual; do not discuss it."
    assert panel.texts() == ()
    assert not page.keys["matches"].isEnabled()
    shown = " ".join(
        label.text() for label in page.findChildren(QWidget) if hasattr(label, "text") and callable(label.text)
    )
    assert "rahasia" not in shown


def test_a_dismissal_is_proposed_confirmed_and_remembered_by_keys(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [UNDATED])
    page = counter()
    assert finding(page) == ("answer", "complete_here")
    cards = card(local_office, theme, window, page)
    keys("1")
    typed("beda")
    keys("Ctrl+Enter")
    assert cards.notice.text() == "Write the reason, at least 10 letters."
    typed(" tempat lahirnya")
    keys("Ctrl+Enter")
    assert cards.card is not None
    assert cards.card.standing == "proposed"
    page.keys["check"].trigger()
    assert finding(page) == ("proposed", "inform")
    waiting = open_cards(local_office, theme, window, "proposals", "supervisor")
    keys("1")
    typed(WHY)
    keys("Ctrl+Enter")
    assert waiting.card is not None
    assert waiting.card.standing == "dismissed"
    page.sides.lists.ask()
    assert finding(page) == ("dismissed", "none")


def test_enter_never_judges(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [UNDATED])
    cards = card(local_office, theme, window, counter())
    keys("2")
    typed(WHY)
    keys("Enter")
    assert cards.card is not None
    assert cards.card.said == ()


def test_the_supervisor_opens_the_protected_card_with_its_words(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [MEI], "Saksi yang diminta datang", kind="witness")
    page = counter()
    draft = page.session.draft
    assert draft is not None
    cards = open_cards(local_office, theme, window, f"screening:{draft.screening_id}", "supervisor")
    assert cards.banner.title() == "Name and birth date the same"
    assert cards.banner.text().startswith("Document number, sex, and nationality not available")
    words = {row.words()[0]: row.words()[3] for row in cards.table.rows()}
    assert words["Document number"] == "not available"
    assert words["Name"] == "the same"
    refused = open_cards(local_office, theme, window, f"screening:{draft.screening_id}", "officer")
    assert refused.card is None
    assert refused.banner.title() == "There is nothing to judge."


def test_several_matches_are_gone_through_by_keys_numbers_first(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [MEI], "A")
    put_list(local_office, [Listed(numbers=(("passport", "K7654321", "SGP"),))], "B")
    cards = card(local_office, theme, window, counter())
    assert cards.card is not None
    assert (cards.ui.lead.text(), cards.card.copy.list_name) == ("1 of 2", "B")
    cards.go(1)
    assert (cards.ui.lead.text(), cards.card.copy.list_name) == ("2 of 2", "A")


def test_closed_mode_is_the_same_with_and_without_a_match(local_office: Office, theme: Theme, window: Show) -> None:
    pictures = []
    for who, lists in (
        ("officer", ()),
        ("colleague", (("A", "wanted"),)),
        ("supervisor", (("B", "victim"), ("C", "wanted"))),
    ):
        for name, kind in lists:
            put_list(local_office, [MEI], name, kind=kind)
        page = make_page(local_office, theme, local_office.desks[who])
        holder = window(page)
        holder.resize(1178, 712)
        page.setFocus()
        settle()
        scan(page, VISITOR)
        keys("Ctrl+D")
        assert page.closed
        pictures.append(picture(page))
        keys("Shift+F7")
        pictures.append(picture(page))
        holder.hide()
    assert len(set(pictures)) == 1


def test_a_match_closes_the_page_like_any_finding(counter: Callable[..., CounterPage], local_office: Office) -> None:
    put_list(local_office, [MEI], kind="victim")
    page = counter("first_finding")
    assert page.closed
    assert not page.case.isVisible()


def test_a_locked_desk_holds_nothing_of_a_match(counter: Callable[..., CounterPage], local_office: Office) -> None:
    put_list(local_office, [MEI])
    page = counter()
    page.clear()
    assert page.sides.lists.panel.texts() == ()
    assert page.sides.lists.panel.isHidden()


def test_a_corrected_record_is_asked_about_anew(counter: Callable[..., CounterPage], local_office: Office) -> None:
    put_list(local_office, [MEI])
    page = counter()
    draft = page.session.draft
    assert draft is not None
    page.session.change(replace(draft, identity=replace(draft.identity, primary_identifier="IBARAT")))
    assert finding(page)[0] == "none_found"


def test_what_was_answered_stays_with_the_screening(counter: Callable[..., CounterPage], local_office: Office) -> None:
    put_list(local_office, [MEI])
    page = counter()
    draft = page.session.draft
    assert draft is not None
    (hit_id,) = matches_of(local_office.officer, draft.screening_id)
    judge_match(local_office.officer, hit_id, "same", WHY, 0)
    page.sides.lists.ask()
    assert finding(page) == ("given", "supervisor")
    keys("F8")
    assert QApplication.focusWidget() is page.case.result.reason


def test_the_queue_and_the_case_lead_the_supervisor_to_the_cards(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [MEI], kind="witness")
    put_list(local_office, [UNDATED], "B")
    page = counter()
    draft = page.session.draft
    assert draft is not None
    (mine,) = matches_of(local_office.officer, draft.screening_id)
    judge_match(local_office.officer, mine, "not_same", WHY, 0)
    page.session.change(replace(draft, reason="Dilihat supervisor."))
    saved = screening.hand_over(local_office.officer, replace(draft, reason="Dilihat supervisor."))
    places = (
        (QueuePage(context_of(local_office, theme, "supervisor")), "proposals", "Proposed on matches (1)"),
        (
            CasePage(context_of(local_office, theme, "supervisor"), saved.case_id or ""),
            f"case:{saved.case_id}",
            "Matches (2)",
        ),
    )
    for shown, reference, words in places:
        window(shown).resize(1178, 712)
        shown.refresh()
        shown.setFocus()
        settle()
        told: list[tuple[str, str]] = []
        shown.opened.connect(lambda *where, told=told: told.append(where))
        keys("Shift+F7")
        assert (told, shown.matches.key.text()) == ([("match", reference)], words)
    officers = QueuePage(context_of(local_office, theme, "officer"))
    officers.refresh()
    assert not officers.matches.key.isEnabled()


def test_the_empty_desk_says_how_old_the_lists_are(local_office: Office, theme: Theme, window: Show) -> None:
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    settle()
    ready = page.waiting.ready
    assert ready.rows()[6] == ("Watch lists", "there is no list yet", "not checked")
    put_list(local_office, [MEI])
    page.sides.lists.keeper.renew()
    page.sides.lists.ask_ages()
    assert ready.rows()[6] == ("Watch lists", "as of 21-11-2026, 3 days", "recent enough")


def test_a_crew_is_asked_about_row_by_row(local_office: Office, theme: Theme, window: Show, tmp_path: Path) -> None:
    first = people(1)[0]
    put_list(local_office, [Listed(f"{first[2]} {first[1]}", key="1")])
    page = make_counter(local_office, theme)
    window(page).resize(1178, 712)
    ship = new_ship(page, local_office)
    take_file(ship, list_file(tmp_path, 3))
    settle()
    found = [ship.session.member(n).draft.lists for n in ship.session.positions]  # type: ignore[union-attr]
    assert [each.possible for each in found if each is not None] == [1, 0, 0]
    view = ship.session.view(2)
    assert view is not None
    assert [each.facts["case"] for each in view.findings if each.code == "watch_list"] == ["none_found"]
    ship.crew.go(1)
    settle()
    told: list[tuple[str, str]] = []
    page.opened.connect(lambda *where: told.append(where))
    ship.keys["matches"].trigger()
    assert [kind for kind, _ in told] == ["match"]
    cards = open_cards(local_office, theme, window, told[0][1], "officer")
    assert cards.card is not None


def test_a_half_typed_judgement_is_there_again_after_a_lock(
    counter: Callable[..., CounterPage], local_office: Office, theme: Theme, window: Show
) -> None:
    put_list(local_office, [UNDATED])
    page = counter()
    cards = card(local_office, theme, window, page)
    keys("1")
    typed("Tempat lah")
    cards.save_draft()
    cards.clear()
    assert (cards.judgement.answer(), cards.judgement.reason.text()) == ("", "")
    again = open_cards(local_office, theme, window, cards.case_id, "officer")
    assert (again.judgement.answer(), again.judgement.reason.text()) == ("not_same", "Tempat lah")
    typed("ir berbeda")
    keys("Ctrl+Enter")
    last = open_cards(local_office, theme, window, cards.case_id, "officer")
    assert (last.judgement.answer(), last.judgement.reason.text()) == ("", "")


def test_what_could_not_be_read_is_not_said_to_be_empty_or_on_its_way(
    local_office: Office, theme: Theme, window: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_: object) -> tuple[()]:
        raise Unavailable("busy")

    monkeypatch.setattr(match_cards, "proposals", busy)
    cards = open_cards(local_office, theme, window, "proposals", "supervisor")
    assert cards.notice.isVisible()
    assert not cards.banner.isVisible()
    monkeypatch.undo()
    cards.refresh()
    assert cards.banner.title() == "There is nothing to judge."
    assert not cards.notice.isVisible()

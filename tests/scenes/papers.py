"""The papers of a case in every state, painted with invented people."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.papers.page import PapersPage
from screening_desk.gui.theme import Theme
from screening_desk.services import case_papers, consent
from screening_desk.services.errors import Refused, Unavailable
from screening_desk.services.form_draft import TypedPaper, keep_form
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.papers import GIVEN, deferred, given, made

LONG = "Abdurrahman Wahyuningsih " * 8


def scenes() -> dict[str, Scene]:
    """Every state of the page."""
    return {
        "papers_empty": lambda _, theme, office: _page(theme, office, decided(office, handed_over(office)).case_id),
        "papers_not_decided": lambda _, theme, office: _page(theme, office, handed_over(office)),
        "papers_hand_over": lambda _, theme, office: _form(theme, office, "hand_over"),
        "papers_hand_over_state": _state,
        "papers_first": lambda _, theme, office: _form(theme, office, "hand_over_first"),
        "papers_deferral": lambda _, theme, office: _form(theme, office, "deferral"),
        "papers_police": lambda _, theme, office: _form(theme, office, "police"),
        "papers_police_blank": _blank,
        "papers_exit_ban": lambda _, theme, office: _form(theme, office, "exit_ban"),
        "papers_made": _made,
        "papers_due": _due,
        "papers_withdraw": _withdraw,
        "papers_withdrawn": _withdrawn,
        "papers_refused": _refused,
        "papers_long": _long,
        "papers_draft": _draft,
        "papers_no_right": _no_right,
        "papers_error": _error,
    }


def _page(theme: Theme, office: Office, case_id: str, who: str = "supervisor") -> PapersPage:
    page = PapersPage(context_of(theme, office, who), case_id)
    page.refresh()
    return page


def _typed(kind: str, **texts: str) -> TypedPaper:
    one = GIVEN[kind]
    return TypedPaper(kind, {**one.texts, **texts}, one.picks)


def _form(theme: Theme, office: Office, kind: str, **texts: str) -> PapersPage:
    page = _page(theme, office, deferred(office).case_id)
    page.begin(kind, _typed(kind, **texts))
    if kind == "police":
        page.form.confirm(office.second.actor, "09.31")
    page.show_state()
    page._on_still()
    return page


def _state(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case, partner = decided(office, handed_over(office)), shelter(office)
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    page = _page(theme, office, case.case_id)
    typed = _typed("hand_over", partner_id=partner.partner_id, recipient="", basis="consent", note="Minta ditemani.")
    page.begin("hand_over", TypedPaper("hand_over", typed.texts, (*typed.picks, "fed", "interpreter", "medicines")))
    page.show_state()
    page._on_still()
    return page


def _blank(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, office, decided(office, handed_over(office)).case_id)
    page.begin("police")
    page._on_still()
    return page


def _made(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = deferred(office)
    for kind in ("hand_over", "police", "exit_ban", "deferral"):
        view = made(office, case, given(office, kind))
    case_papers.let_paper_out(office.supervisor, view.rows[1].paper_id, "print")
    case_papers.let_paper_out(office.supervisor, view.rows[2].paper_id, "export")
    return _page(theme, office, case.case_id)


def _due(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = decided(office, handed_over(office))
    made(office, case, given(office, "hand_over_first"))
    return _page(theme, office, case.case_id)


def _withdraw(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _due(app, theme, office)
    assert isinstance(page, PapersPage)
    page.begin_withdrawal()
    return page


def _withdrawn(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = deferred(office)
    view = made(office, case, given(office, "hand_over"))
    case_papers.withdraw_paper(office.supervisor, view.rows[0].paper_id, "Lembaga penerima keliru; dibuat baru")
    return _page(theme, office, case.case_id)


def _refused(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _form(theme, office, "deferral", fact="Diduga korban TPPO")
    page.work.fail(Refused("notice_not_neutral"))
    return page


def _long(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = decided(office, handed_over(office))
    names = dict.fromkeys(("receiver_name", "giver_name", "witness_name", "receiver_role", "recipient"), LONG[:199])
    made(office, case, given(office, "hand_over", **names))
    shelter(office, name=LONG[:199])
    page = _page(theme, office, case.case_id)
    page.begin("hand_over", replace_names(names))
    page._on_still()
    return page


def replace_names(names: dict[str, str]) -> TypedPaper:
    """A record with names of 200 letters."""
    return _typed("hand_over", **names)


def _draft(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = decided(office, handed_over(office))
    keep_form(office.supervisor, case.case_id, case.sequence, _typed("hand_over"))
    office.clock.move(minutes=9)
    return _page(theme, office, case.case_id)


def _no_right(_app: QApplication, theme: Theme, office: Office) -> QWidget:
    return _page(theme, office, decided(office, handed_over(office)).case_id, "officer")


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _due(app, theme, office)
    assert isinstance(page, PapersPage)
    page.work.fail(Unavailable("full"))
    return page

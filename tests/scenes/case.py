"""A case from opening to decision, painted with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.theme import Theme
from screening_desk.services import form_draft, review
from screening_desk.services.blind import ReadingInput
from screening_desk.services.decision_form import ExitBan, Handing
from screening_desk.services.errors import Unavailable
from screening_desk.services.form_draft import TypedDecision, TypedReading, keep_form
from screening_desk.services.review import DecisionInput
from tests.office import CITIZEN, Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import decided, handed_over, read

REASON = "C4, C5 dan T1 disampaikan di ruang terpisah; P3 sejalan pada dua telaah."


def scenes() -> dict[str, Scene]:
    """Every state of a case."""
    return {
        "case_loading": lambda _, theme, office: CasePage(context_of(theme, office, "supervisor"), "none"),
        "case_reading": _reading,
        "case_read": lambda _, theme, office: _read(theme, office),
        "case_refusal": _refusal,
        "case_deferral": _deferral,
        "case_handed": _handed,
        "case_exit_ban": _exit_ban,
        "case_deferred": _deferred,
        "case_danger": _danger,
        "case_decided": _decided,
        "case_elsewhere": _elsewhere,
        "case_own": _own,
        "case_long": _long,
        "case_error": _error,
        "case_draft": _draft,
        "case_draft_decision": _draft_decision,
        "case_draft_unread": _draft_unread,
        "case_draft_unkept": _draft_unkept,
        "case_declined": _declined,
        "case_marks": _marks,
        "case_marked": _marked,
    }


def _opened(theme: Theme, office: Office, case_id: str, who: str = "supervisor") -> CasePage:
    page = CasePage(context_of(theme, office, who), case_id)
    page.refresh()
    return page


def _reading(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _opened(theme, office, handed_over(office))
    page.reading.row("Q1").pick("no")
    page.reading.row("P3").pick("yes")
    page.reading.row("C11").noted.emit("C11", "declined")
    page.reading.row("C4").pick("yes")
    page.reading.row("C4").noted.emit("C4", "document")
    return page


def _read(theme: Theme, office: Office, **changes: str) -> CasePage:
    case_id = handed_over(office, **changes)  # type: ignore[arg-type]
    office.clock.move(minutes=12)
    read(office, case_id, yes=("P3", "C4", "C5", "T1"))
    return _opened(theme, office, case_id)


def _declined(app: QApplication, theme: Theme, office: Office) -> QWidget:
    """How both readings know what they know, and what the person did not want to say."""
    case_id = handed_over(office)
    view = review.open_case(office.supervisor, case_id)
    review.save_second_reading(
        office.supervisor, case_id, view.sequence, ReadingInput({"Q1": "no", "P3": "yes", "C4": "yes", "C11": "no"}, 4, REASON,
        known={"C4": "document"}, declined=("P2", "P3")),
    )  # fmt: skip
    return _opened(theme, office, case_id)


def _refusal(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _read(theme, office)
    page.decision.kinds.pick("refuse_entry")
    page.decision.grounds.pick("13.1.c")
    page.decision.fields.reason.setPlainText(REASON)
    page._on_confirmed(office.head.actor)
    return page


def _deferral(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _read(theme, office, mrz=CITIZEN, mode="departure")
    page.decision.kinds.pick("defer_departure")
    page.decision.fields.basis.setPlainText("UU 6/2011 Ps. 89; dokumen kerja belum lengkap")
    return page


def _refused(app: QApplication, page: CasePage) -> QWidget:
    """Try to save, at the size at which it is looked at: what is missing is said at its field."""
    page.resize(1178, 712)
    page.show()
    app.processEvents()
    page.save_decision()
    app.processEvents()
    return page


def _handed(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office, mrz=CITIZEN, mode="departure")
    read(office, case_id)
    page = _opened(theme, office, case_id)
    page.decision.kinds.pick("hand_to_police")
    page.decision.fields.handed_to.setText("Polda Rekaan, Subdit Renakta")
    page.decision.fields.handed_time.setText("10.15")
    page.decision.fields.reason.setPlainText(REASON)
    return _refused(app, page)


def _exit_ban(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office, mrz=CITIZEN, mode="departure")
    read(office, case_id)
    page = _opened(theme, office, case_id)
    page.decision.kinds.pick("defer_departure")
    page.decision.toggle_ban()
    page.decision.fields.handed_kind.pick("bp3mi")
    page.decision.fields.basis.setPlainText("UU 6/2011 Ps. 89")
    page.decision.fields.reason.setPlainText(REASON)
    return _refused(app, page)


def _deferred(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office, mrz=CITIZEN, mode="departure")
    view, now = read(office, case_id), office.clock.now()
    handing = Handing("bp3mi", "Petugas Misal, Analis", now, "fetched")
    choice = DecisionInput(
        "defer_departure", REASON, basis="UU 6/2011 Ps. 89", until=now + timedelta(days=2), handed_to="BP3MI Rekaan",
        handing=handing, exit_ban=ExitBan("Diduga merekrut dua orang lain", "Kota Contoh"),
    )  # fmt: skip
    review.decide(office.supervisor, case_id, view.sequence, choice)
    return _opened(theme, office, case_id)


def _danger(app: QApplication, theme: Theme, office: Office) -> QWidget:
    return _opened(theme, office, handed_over(office, yes=("B",)))


def _decided(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    decided(office, case_id, kind="victim_care")
    return _opened(theme, office, case_id)


def _elsewhere(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    review.open_case(office.second, case_id)
    return _opened(theme, office, case_id)


def _own(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _opened(theme, office, handed_over(office, by=office.supervisor))
    page.decision.alone.setChecked(True)
    return page


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    view = read(office, case_id)
    handing = Handing(person="Nama " * 30, at=office.clock.now(), how="here")
    choice = DecisionInput("hand_to_police", REASON * 6, handed_to="Unit " * 30, handing=handing, refer=True)
    view = review.decide(office.supervisor, case_id, view.sequence, choice)
    page = _opened(theme, office, case_id)
    identity = replace(view.identity, primary_identifier="A" * 100, secondary_identifier="B" * 99)
    page.show_view(replace(view, identity=identity, note="Catatan panjang " * 60, officer="Petugas " * 25))
    return page


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _opened(theme, office, handed_over(office))
    page.reading.reason.setPlainText(REASON)
    page.work.fail(Unavailable("full"))
    return page


def _draft(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    keep_form(office.supervisor, case_id, 1, TypedReading({"Q1": "no", "P3": "yes", "C5": "yes"}, ("C5",), 4, REASON))
    office.clock.move(minutes=11)
    return _opened(theme, office, case_id)


def _draft_decision(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    read(office, case_id)
    typed = TypedDecision(kind="refuse_entry", ground="13.1.c", reason=REASON, second_username="q.misal")
    keep_form(office.supervisor, case_id, 9, typed)
    office.clock.move(days=1)
    return _opened(theme, office, case_id)


def _draft_unread(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id, ours = handed_over(office), form_draft.FORMAT
    form_draft.FORMAT = ours + 1
    keep_form(office.supervisor, case_id, 1, TypedReading(reason=REASON))
    form_draft.FORMAT = ours
    return _opened(theme, office, case_id)


def _draft_unkept(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _opened(theme, office, handed_over(office))
    page.reading.reason.setPlainText(REASON)
    page.drafts._on_failed(Unavailable("full"))
    return page


def _marks(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _read(theme, office)
    page.decision.kinds.pick("victim_care")
    page.decision.marks.set_marks({"C4": "helped", "P3": "misled"})
    page.decision.marks.also_no.setChecked(True)
    page.show()
    page.decision.marks.row("C5").setFocus()
    page.decision.area.ensureWidgetVisible(page.decision.marks.also_no)
    return page


def _marked(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office)
    view = read(office, case_id)
    marks = {"C4": "helped", "P3": "misled"}
    review.decide(office.supervisor, case_id, view.sequence, DecisionInput("victim_care", REASON, marks=marks))
    return _opened(theme, office, case_id)

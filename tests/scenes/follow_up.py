"""What is due, and the follow-up of one case, painted with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.follow_up.due import DuePage
from screening_desk.gui.pages.follow_up.page import FollowUpPage
from screening_desk.gui.theme import Theme
from screening_desk.services.case_exports import ExportOffer
from screening_desk.services.errors import Unavailable
from screening_desk.services.follow_up import DueLine
from screening_desk.services.follow_up_acts import ContactMade, close_case, plan_contact, record_contact, start_service
from screening_desk.services.form_draft import TypedFollowUp, keep_form
from screening_desk.services.judging import today
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.followed import Followed, referred


def scenes() -> dict[str, Scene]:
    """Every state of follow-up."""
    return {
        "due_empty": lambda _, theme, office: _list(theme, office),
        "due_filled": _filled,
        "due_head": _head,
        "due_long": _long,
        "due_export": _export,
        "due_exporting": lambda app, theme, office: _export(app, theme, office, running=True),
        "follow_up_identity": _identity,
        "follow_up_begun": lambda _, theme, office: _page(theme, _running(office)),
        "follow_up_step": _step,
        "follow_up_rejected": _rejected,
        "follow_up_contact": _contact,
        "follow_up_danger": _danger,
        "follow_up_withdrawn": _withdrawn,
        "follow_up_closing": _closing,
        "follow_up_closed": _closed,
        "follow_up_draft": _draft,
        "follow_up_error": _error,
    }


def _running(office: Office) -> Followed:
    """A case with a service that runs, a contact that was made and one that is late."""
    one, desk = referred(office), office.supervisor
    one.steps("sent", "accepted")
    start_service(desk, one.letter_id, one.saw, "shelter", one.day)
    contact = plan_contact(desk, one.case_id, one.saw, one.in_days(1), "phone", "partner")
    plan_contact(desk, one.case_id, one.saw, one.in_days(4), "visit", "person")
    office.clock.move(days=2)
    record_contact(desk, contact, one.saw, ContactMade(one.day, "reached", words="sudah di rumah aman"))
    office.clock.move(days=4)
    return one


def _page(theme: Theme, one: Followed) -> FollowUpPage:
    page = FollowUpPage(context_of(theme, one.office, "supervisor"), one.case_id)
    page.refresh()
    return page


def _list(theme: Theme, office: Office, who: str = "supervisor") -> DuePage:
    page = DuePage(context_of(theme, office, who))
    page.refresh()
    return page


def _filled(app: QApplication, theme: Theme, office: Office) -> QWidget:
    partner = _running(office).partner
    referred(office, partner=partner).step("sent")
    referred(office, partner=partner)
    referred(office, partner=partner).withdraw()
    return _list(theme, office)


def _export(app: QApplication, theme: Theme, office: Office, *, running: bool = False) -> QWidget:
    _running(office)
    page = _list(theme, office)
    panel = page.exporting
    page._on_export()
    for field in (panel.first, panel.last):
        field.set_day(today(office.clock))
    panel.form.set_value("csv")
    panel.offered = ExportOffer(today(office.clock), today(office.clock), tuple(str(n) for n in range(214)), 12, 3)
    panel.running = running
    panel._tell(80, 215)
    panel._show()
    return page


def _identity(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, _running(office))
    page.begin_identity()
    return page


def _head(app: QApplication, theme: Theme, office: Office) -> QWidget:
    _running(office)
    return _list(theme, office, "head")


def _long(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _list(theme, office)
    line = DueLine("c", "7K3QM0ZTB", "reply", page._context.now().date(), "Lembaga Bantuan Contoh Teladan " * 5)
    page.show_view(tuple(replace(line, due=line.due + timedelta(days=at - 20)) for at in range(300)))
    return page


def _step(app: QApplication, theme: Theme, office: Office) -> QWidget:
    one = referred(office)
    one.step("sent")
    page = _page(theme, one)
    page.begin("step")
    page.form.choice.pick("accepted")
    page.form.person.setText("Petugas UPTD")
    return page


def _rejected(app: QApplication, theme: Theme, office: Office) -> QWidget:
    one = referred(office)
    one.step("sent")
    page = _page(theme, one)
    page.begin("step")
    page.form.choice.pick("rejected")
    page.form.reason.pick("no_room")
    page.save()
    return page


def _contact(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, _running(office))
    page.begin("made")
    page.form.choice.pick("reached")
    page.form.private.pick("yes")
    page.form.safety.row("debt").pick("yes")
    page.form.safety.row("violence").pick("no")
    return page


def _danger(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _contact(app, theme, office)
    assert isinstance(page, FollowUpPage)
    page.form.safety.row("contacted").pick("yes")
    page.save()
    return page


def _withdrawn(app: QApplication, theme: Theme, office: Office) -> QWidget:
    one = _running(office)
    one.withdraw()
    page = _page(theme, one)
    page.begin("step")
    page.form.choice.pick("revoked")
    return page


def _closing(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, _running(office))
    page.begin("close")
    page.form.choice.pick("lost_contact")
    page.save()
    return page


def _closed(app: QApplication, theme: Theme, office: Office) -> QWidget:
    one = referred(office)
    one.steps("sent", "rejected")
    close_case(office.supervisor, one.case_id, one.saw, "services_done")
    return _page(theme, one)


def _draft(app: QApplication, theme: Theme, office: Office) -> QWidget:
    one = referred(office)
    one.step("sent")
    typed = TypedFollowUp(
        act="step", target=one.letter_id, choice="accepted", person="Petugas UPTD", number="PPA-17", day="24-11-2026"
    )
    keep_form(office.supervisor, one.case_id, one.saw, typed)
    office.clock.move(minutes=9)
    return _page(theme, one)


def _error(app: QApplication, theme: Theme, office: Office) -> QWidget:
    page = _page(theme, _running(office))
    page.work.fail(Unavailable("full"))
    return page

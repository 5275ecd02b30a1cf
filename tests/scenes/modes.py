"""One page for each kind of traveller: a worker at departure, an applicant, a returnee; and the day counter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from screening_desk.gui.pages.counter.page import CounterPage
from screening_desk.services import screening
from screening_desk.services.draft import Draft, Identity
from tests.gui.counters import CITIZEN, LONG, SHORT, VISITOR, zone
from tests.office import Office, scanned
from tests.scenes.counter import Scene, _answered, _change, _page, _pressed

RATNA = zone("IDN", "CONTOH<<RATNA", number="X4417362", birth="980214", expiry="310107")
WORK = {"intact": "yes", "simkim": "none_found", "travel_purpose": "work"}
INDIVIDUAL = WORK | {"worker_scheme": "individual", "destination": "SAU", "household_work": "no", "e_kpmi": "absent"}
PAPERS = {
    "paper_marital": "present", "paper_family": "present", "paper_competence": "present", "paper_health": "present",
    "paper_visa": "doubtful", "paper_jkn": "present", "paper_call_letter": "absent", "paper_employer": "absent",
    "paper_contract": "doubtful",
}  # fmt: skip

APPLICATION = {
    "travel_purpose": "work", "worker_scheme": "individual", "destination": "MYS", "payer": "new_contact",
    "papers_by": "broker", "contact_abroad": "unknown", "earlier_applications": "never", "papers": "seen",
    "simkim": "none_found",
}  # fmt: skip

PRINTED = {"intact": "yes", "permit_kind": "ITK", "permit_until": "2026-12-01"}
LATER = {"permit_recorded": "2026-12-31"}

SPLP = {"document_kind": "splp"}
FIRST = {"need_health": "no", "need_food": "yes", "need_shelter": "no", "simkim": "none_found", "intact": "yes"}
HURT = {
    "need_health": "yes", "need_food": "yes", "need_shelter": "unknown", "help_food": "done", "simkim": "none_found",
    "intact": "yes",
}  # fmt: skip


def scenes() -> dict[str, Scene]:
    """Every state of these pages."""
    return {
        "worker_start": lambda _, theme, office: worker(_page(theme, office), WORK),
        "worker_papers": lambda _, theme, office: worker(_page(theme, office), INDIVIDUAL | PAPERS, "paper_visa"),
        "worker_p3mi": lambda _, theme, office: worker(
            _page(theme, office), WORK | {"worker_scheme": "p3mi", "destination": "KHM"}, "paper_marriage_book"
        ),
        "worker_scheme": lambda _, theme, office: worker(_page(theme, office), INDIVIDUAL | PAPERS, "worker_scheme"),
        "worker_crew": lambda _, theme, office: worker(_page(theme, office), WORK | {"travel_purpose": "seafarer"}),
        "worker_long": lambda _, theme, office: worker(
            _page(theme, office), INDIVIDUAL | {"destination": "BIH"}, "destination", long=True
        ),
        "worker_all": lambda _, theme, office: worker_ready(_page(theme, office)),
        "worker_handed": lambda _, theme, office: _pressed(worker_ready(_page(theme, office)), "hand_over"),
        "worker_past": lambda _, theme, office: past(worker_ready(_page(theme, office)), office, "hand_over"),
        "applicant_past": lambda _, theme, office: past(applicant_ready(_page(theme, office)), office, "finish"),
        "returnee_past": lambda _, theme, office: past(returnee_ready(_page(theme, office)), office, "finish"),
        "applicant_start": lambda _, theme, office: start(_page(theme, office)),
        "applicant_number": lambda _, theme, office: start(_page(theme, office), "17710141032", wrong=True),
        "applicant_whole": lambda _, theme, office: start(
            _page(theme, office), "1771014103030001", "SITI MELATI CONTOH"
        ),
        "applicant_open": lambda _, theme, office: applicant(_page(theme, office), {}),
        "applicant_work": lambda _, theme, office: applicant(_page(theme, office), APPLICATION, "payer"),
        "applicant_passport": lambda _, theme, office: renewal(_page(theme, office)),
        "applicant_ready": lambda _, theme, office: applicant_ready(_page(theme, office)),
        "applicant_long": lambda _, theme, office: applicant(_page(theme, office), APPLICATION, "destination", LONG),
        "returnee_asked": lambda _, theme, office: returnee(_page(theme, office), {}, ask=True),
        "returnee_start": lambda _, theme, office: returnee(_page(theme, office), SPLP),
        "returnee_needs": lambda _, theme, office: returnee(_page(theme, office), SPLP | HURT, "need_family"),
        "returnee_beside": lambda _, theme, office: returnee(
            _page(theme, office), SPLP | FIRST, "needs_fold", beside=True
        ),
        "returnee_ready": lambda _, theme, office: returnee_ready(_page(theme, office)),
        "days_visitor": lambda _, theme, office: days(_page(theme, office), shown=False),
        "days_counted": lambda _, theme, office: days(_page(theme, office), shown=True),
        "days_over": lambda _, theme, office: overstayed(_page(theme, office)),
        "ends_asked": lambda _, theme, office: ends(_page(theme, office), "departure", PRINTED),
        "ends_same": lambda _, theme, office: ends(
            _page(theme, office), "departure", PRINTED | {"permit_recorded": "none"}
        ),
        "ends_two": lambda _, theme, office: ends(_page(theme, office), "departure", PRINTED | LATER),
        "ends_chosen": lambda _, theme, office: ends(
            _page(theme, office), "stay", PRINTED | LATER | {"permit_rests_on": "record_extended"}, "stay_end"
        ),
        "ends_supervisor": lambda _, theme, office: ends(
            _page(theme, office), "stay", PRINTED | LATER | {"permit_rests_on": "unsure"}
        ),
        "ends_unreachable": lambda _, theme, office: ends(
            _page(theme, office), "stay", PRINTED | LATER | {"simkim": "unreachable", "simkim_since": "09.10"}
        ),
        "ends_past": lambda _, theme, office: past(
            ends(
                _page(theme, office), "departure", PRINTED | LATER | {"permit_rests_on": "record_extended"}, ready=True
            ),
            office,
            "finish",
        ),
    }


def worker(page: CounterPage, given: dict[str, str], current: str = "", *, long: bool = False) -> CounterPage:
    """A citizen who goes abroad to work."""
    page.keys["departure"].trigger()
    page.scan(RATNA)
    if long:
        draft = page.session.draft
        assert draft is not None
        page.session.change(replace(draft, identity=replace(scanned(CITIZEN), primary_identifier=LONG)))
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    if current:
        page.case.set_current(current)
    return page


def worker_ready(page: CounterPage) -> CounterPage:
    """Everything answered, two papers missing: only a supervisor can go on."""
    present = dict.fromkeys(("paper_social_security", "paper_own_risk", "paper_visa", "paper_contract"), "present")
    worker(page, INDIVIDUAL | PAPERS | present)

    def fill(draft: Draft) -> Draft:
        answered = _answered(page, draft, dict.fromkeys(("Q1", "P3", "C11", "C4", "P2"), "no"))
        return replace(answered, reason="Surat panggilan dan profil pemberi kerja tidak ada.")

    _change(page, fill)
    page.case.advance()
    return page


def days(page: CounterPage, *, shown: bool) -> CounterPage:
    """A visa-free visitor with the stay that begins today."""
    page.scan(VISITOR)
    given = {"intact": "yes", "arrival_card": "seen", "entry_basis": "visa_free", "simkim": "none_found"}
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    if shown:
        page.keys["count"].trigger()
    return page


def overstayed(page: CounterPage) -> CounterPage:
    """A stay inspection five days after the last permitted day."""
    page.keys["stay"].trigger()
    page.scan(SHORT)
    given = {
        "permit_kind": "ITK", "visa_index": "B1", "permit_until": "none", "extensions": "0", "entry_date": "2026-10-21",
        "simkim": "none_found", "permit_recorded": "none",
    }  # fmt: skip
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    page.keys["count"].trigger()
    return page


def ends(page: CounterPage, mode: str, given: dict[str, str], current: str = "", *, ready: bool = False) -> CounterPage:
    """A visitor whose permit ends by the passport, by SIMKIM, or by both on two days."""
    page.keys[mode].trigger()
    page.scan(VISITOR)
    _change(page, lambda draft: draft.give(draft.opened_at, **({"simkim": "none_found"} | given)))
    if ready:
        _change(page, lambda draft: _answered(page, draft, dict.fromkeys(("Q1", "P3", "C11", "C4", "P2"), "no")))
    page.case.advance()
    if current:
        page.case.set_current(current)
    return page


def start(page: CounterPage, number: str = "", name: str = "", *, wrong: bool = False) -> CounterPage:
    """The start of an application, with what was typed so far."""
    page.keys["applicant"].trigger()
    form = page.waiting.start
    assert form is not None
    form.number.edit.insert(number)
    form.name.edit.insert(name)
    form.number.edit.textEdited.emit(number)
    if wrong:
        form.number.edit.returnPressed.emit()
    return page


def applicant(
    page: CounterPage, given: dict[str, str], current: str = "", name: str = "CONTOH, SITI MELATI"
) -> CounterPage:
    """A first application without a passport."""
    page.keys["applicant"].trigger()
    who = Identity(
        document_number="1771014103030001", nationality="IDN", primary_identifier=name, birth_date=date(2003, 3, 1)
    )
    page.open_screening(who, given={"first_application": "yes"})
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    page.case.advance()
    if current:
        page.case.set_current(current)
    return page


def applicant_ready(page: CounterPage) -> CounterPage:
    """Everything answered and nothing that needs a supervisor: the application is handed on."""
    given = APPLICATION | {"travel_purpose": "study", "payer": "family", "papers_by": "self", "contact_abroad": "named"}
    applicant(page, given)
    _change(page, lambda draft: _answered(page, draft, dict.fromkeys(("Q1", "P3", "C11", "C4", "P2"), "no")))
    page.case.advance()
    return page


def renewal(page: CounterPage) -> CounterPage:
    """The old passport is there."""
    page.keys["applicant"].trigger()
    page.scan(CITIZEN)
    return page


def returnee(
    page: CounterPage, given: dict[str, str], current: str = "", *, ask: bool = False, beside: bool = False
) -> CounterPage:
    """A citizen who comes home with an SPLP; `beside`: somebody came along and stands there."""
    page.scan(zone("IDN", "UMPAMA<<JOKO", number="S4417342", birth="010622", expiry="270331"))
    _change(page, lambda draft: draft.give(draft.opened_at, **given))
    if beside:
        _change(page, lambda draft: replace(draft, accompanied=True))
    page.case.advance()
    if ask:
        page.keys["returned"].trigger()
    if current:
        page.case.set_current(current)
    return page


def returnee_ready(page: CounterPage) -> CounterPage:
    """Everything asked, help given with its time, the family told."""
    safe = {"need_health": "no", "need_food": "yes", "need_shelter": "no", "need_family": "no", "need_threat": "no"}
    done = {"help_food": "done", "help_family": "done", "splp_reason": "held", "arrival_card": "seen"}
    returnee(page, SPLP | HURT | safe | done)
    _change(page, lambda draft: _answered(page, draft, dict.fromkeys(("Q1", "P3", "C11", "C4", "P2"), "no")))
    page.case.advance()
    return page


def past(page: CounterPage, office: Office, key: str) -> CounterPage:
    """The screening as it was saved, looked at again."""
    page.keys[key].trigger()
    page.sides.past.open(screening.recent(office.officer)[0].screening_id)
    return page

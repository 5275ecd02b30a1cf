"""The form of a consent: who consents for another, and where the keys go when something is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from screening_desk.gui.widgets.folding import bring_into_view
from tests.gui.counters import settle
from tests.gui.doors import alt, ctrl
from tests.gui.referral_desk import Open, case_of, choose
from tests.office import Office
from tests.services.cases import shelter


def test_whoever_consents_for_another_is_made_sure_of_and_asked_again_when_it_is_somebody_else(
    local_office: Office, opened: Open
) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_U)
    form = page.form
    assert form.not_suspected.isHidden()
    form.given_by.pick("guardian")
    assert form.not_suspected.isVisible()
    form.not_suspected.setChecked(True)
    form.withheld.setText("alamat, dari suaminya")
    page.drafts.keep()
    form.given_by.pick("carer")
    assert not form.not_suspected.isChecked(), "it was said of the guardian"
    page.close()
    form = opened(page.case_id).form
    assert (form.given_by.value(), form.not_suspected.isChecked()) == ("guardian", True)
    assert form.given().withheld == "alamat, dari suaminya"


def test_what_is_missing_in_a_consent_is_brought_into_view(local_office: Office, opened: Open) -> None:
    shelter(local_office)
    page = opened(case_of(local_office))
    choose(page, "1", "3")
    alt(Qt.Key.Key_U)
    form = page.form
    form.given_by.pick("carer")
    form.how.pick("spoken")
    form.language.setText("Inggris")
    form.purposes["social"].setChecked(True)
    form.withheld.setFocus()
    bring_into_view(form.withheld)
    settle()
    assert form.not_suspected.visibleRegion().isEmpty(), "it is far above"
    ctrl(Qt.Key.Key_S)
    settle()
    assert form.not_suspected.hasFocus()
    assert not form.not_suspected.visibleRegion().isEmpty()

"""The administrator sets the patterns by keys, between the bounds that stand beside each number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.administration.patterns import PatternsPanel
from screening_desk.gui.theme import Theme
from screening_desk.services.errors import Refused
from screening_desk.services.pattern_settings import PatternSetting, patterns_of
from tests.gui.counters import keys, settle, typed
from tests.gui.doors import cramped, unnamed
from tests.gui.test_queue import context_of
from tests.office import Office

Show = Callable[..., QWidget]


@pytest.fixture
def panel(local_office: Office, theme: Theme, window: Show) -> PatternsPanel:
    """The panel of the administrator, read once."""
    panel = PatternsPanel(context_of(local_office, theme, "administrator"))
    window(panel).resize(1100, 400)
    panel.refresh()
    settle()
    return panel


def test_a_threshold_is_set_by_keys(panel: PatternsPanel, local_office: Office) -> None:
    field = panel.field("first_passports", 0)
    assert field.text() == "4"
    field.setFocus()
    field.selectAll()
    typed("6")
    keys("Alt+S")
    assert patterns_of(local_office.administrator)["first_passports"] == PatternSetting(6, 30)
    assert unnamed(panel) == []
    assert cramped(panel) == []


def test_a_number_out_of_bounds_is_refused_and_stays_to_be_put_right(
    panel: PatternsPanel, local_office: Office
) -> None:
    failed: list[object] = []
    panel.failed.connect(lambda error, _: failed.append(error))
    field = panel.field("closed_destination", 1)
    field.setFocus()
    field.selectAll()
    typed("0")
    keys("Alt+S")
    assert [each.code for each in failed if isinstance(each, Refused)] == ["pattern_bounds"]
    assert field.text() == "0"
    assert patterns_of(local_office.administrator)["closed_destination"].days == 7

"""What every test stands on: fresh forms, no screen, no way out of the machine."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Iterator

import pytest
from hatch_build import compile_forms
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from screening_desk.gui.language import Language

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest_plugins = ["tests.stores", "tests.office", "tests.two_offices", "tests.gui.referral_desk", "tests.gui.case_desk"]
gc.set_threshold(50_000)  # looking for cycles at the usual pace is a twentieth of a run
settings.register_profile("desk", deadline=None, derandomize=True)
settings.load_profile("desk")


def pytest_configure(config: pytest.Config) -> None:
    """Never test a stale form: compile before anything is imported (once, not in every worker)."""
    if not hasattr(config, "workerinput"):
        compile_forms()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with scenes and journeys: their files are the longest, and the last ones would leave a core without work.

    A test with several cases runs them all on SQLCipher and the first one on PostgreSQL too: cases differ in facts, not in
    what a database does. SCREENING_DESK_PROOF=full runs all on both.
    """
    if os.environ.get("SCREENING_DESK_PROOF") != "full":
        left_out = further_cases(items)
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=list(left_out))
    items.sort(key=lambda item: (item.path.name != "test_scenes.py", "journeys" not in item.path.parts))


def further_cases(items: list[pytest.Item]) -> set[pytest.Item]:
    """Find the cases of a test on PostgreSQL but for one."""
    first: dict[str, pytest.Item] = {}
    return {
        item
        for item in items
        if on_postgres(item) and first.setdefault(item.nodeid.partition("[")[0], item) is not item
    }


def on_postgres(item: pytest.Item) -> bool:
    """Whether a test runs on the second database."""
    return (
        isinstance(item, pytest.Function)
        and hasattr(item, "callspec")
        and "postgresql" in item.callspec.params.values()
    )


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Destroy the windows a test opened: the next change of theme or language would dress each of them again."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        for widget in application.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if QLocale().language() == QLocale.Language.Indonesian:  # the next test, wherever it stands, expects the source
            Language("en")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network, so a test that reaches for one has found a fault."""
    connect = socket.socket.connect

    def only_local(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"network use: {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", only_local)

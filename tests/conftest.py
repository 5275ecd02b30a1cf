"""What every test stands on: fresh forms, no screen, no way out of the machine."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Iterator

import pytest
from hatch_build import compile_forms
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

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
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with scenes and journeys: their files are the longest, and the last ones would leave a core without work."""
    items.sort(key=lambda item: (item.path.name != "test_scenes.py", "journeys" not in item.path.parts))


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


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network, so a test that reaches for one has found a fault."""
    connect = socket.socket.connect

    def only_local(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"network use: {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", only_local)

"""``python3 dev.py looks``: every screen as a picture, light and dark, in both languages, at 100 and 200 percent.

Each module of ``tests/scenes`` offers ``scenes()``: names to functions that paint one state with invented people.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hatch_build import compile_forms
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk import reference
from screening_desk.gui.forms import resources_rc  # noqa: F401 - registers icons, fonts and translations
from screening_desk.gui.language import Code, Language
from screening_desk.gui.theme import Choice, Theme
from screening_desk.gui.widgets.focus_ring import FocusRing
from screening_desk.gui.widgets.rail import WIDE
from screening_desk.records.store import Store
from screening_desk.reference import Reference
from tests import scenes as package
from tests.office import Office, furnish
from tests.scenes.set_up import Scene
from tests.stores import KEY, STATION, FrozenClock

OUTPUT = Path(__file__).resolve().parent.parent / "looks-output"
WINDOW, STATUS = (1366, 742), 26  # the content of the window, and the bar below every page
WHOLE = (WINDOW[0], WINDOW[1] - STATUS)
BESIDE_RAIL = (WINDOW[0] - WIDE, WINDOW[1] - STATUS)
ALONE = (
    "set_up", "first_passphrase", "recovery", "restore_door", "sign_in", "hide", "card_", "training_set_up",
    "training_sign_in",
)  # fmt: skip
BESIDE_ICONS = ("training_case",)
"""A training case stands beside the counter: the rail shows icons alone."""


def all_scenes() -> dict[str, Scene]:
    """Return every scene of every module, by its name."""
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules(package.__path__):
        scenes: dict[str, Scene] = importlib.import_module(f"{package.__name__}.{module.name}").scenes()
        twice = set(found) & set(scenes)
        if twice:
            raise ValueError(f"two scenes of one name: {sorted(twice)}")
        found |= scenes
    return found


def size_of(name: str) -> tuple[int, int]:
    """Pages beside the rail are narrower than those that have the window to themselves."""
    if name.startswith(BESIDE_ICONS):
        return WHOLE[0] - 49, WHOLE[1]
    return WHOLE if name.startswith(ALONE) else BESIDE_RAIL


class Stage:
    """An application with theme and language, and a fresh office for each scene."""

    def __init__(self, theme: Choice, language: Code) -> None:
        application = QApplication.instance() or QApplication(sys.argv[:1])
        if not isinstance(application, QApplication):
            raise TypeError("scenes need a QApplication")
        self.application = application
        self.theme = Theme.current()
        self.theme.apply(application)
        self.theme.choose(theme)
        self.language, self._code = Language(language), language
        FocusRing.install(application)
        self._data: Reference = reference.load()
        self._template = Path(tempfile.mkdtemp(prefix="screening-desk-looks-"))
        (self._template / "store").mkdir()
        Store.create(self._template / "store", KEY, STATION, FrozenClock()).close()

    def close(self) -> None:
        """Throw the stores away."""
        shutil.rmtree(self._template, ignore_errors=True)

    def play(self, name: str, scene: Scene) -> Iterator[QWidget]:
        """Yield the painted widget of a scene at the size it has in the window, in the language of the stage."""
        self.language.choose(self._code)
        folder = self._template / "play"
        shutil.copytree(self._template / "store", folder)
        clock = FrozenClock()
        store = Store.open(folder, KEY, clock)
        try:
            office: Office = furnish(store, clock, self._data)
            widget = scene(self.application, self.theme, office)
            widget.resize(*size_of(name))
            widget.show()
            for _ in range(5):  # a text that wraps asks its panel for room, which asks the page
                self.application.processEvents()
            yield widget
            widget.close()
            widget.deleteLater()
            self.application.processEvents()
        finally:
            store.close()
            shutil.rmtree(folder)


def picture(theme: Choice, language: Code, only: str, suffix: str) -> int:
    """Write one picture per scene and return how many."""
    stage = Stage(theme, language)
    OUTPUT.mkdir(exist_ok=True)
    count = 0
    for name, scene in all_scenes().items():
        if only in name:
            for widget in stage.play(name, scene):
                widget.grab().save(str(OUTPUT / f"{name}-{theme}-{language}{suffix}.png"))
                count += 1
    stage.close()
    return count


def main(arguments: list[str]) -> int:
    """Picture everything, or only the scenes whose name holds the first argument; each look is a process of its own."""
    if arguments[:1] == ["--one"]:
        _, theme, language, only, suffix = arguments
        print(f"{theme} {language}{suffix}: {picture(theme, language, only, suffix)} pictures")  # type: ignore[arg-type]
        return 0
    compile_forms()
    only = arguments[0] if arguments else ""
    shutil.rmtree(OUTPUT, ignore_errors=True) if not only else None
    for theme, language, scale in (
        ("light", "id", "1"),
        ("dark", "id", "1"),
        ("light", "en", "1"),
        ("dark", "en", "1"),
        ("light", "id", "1.5"),
        ("light", "id", "2"),
    ):
        suffix = "" if scale == "1" else f"-{scale}x"
        environment = dict(os.environ, QT_SCALE_FACTOR=scale, QT_QPA_PLATFORM="offscreen")
        command = [sys.executable, "-m", "tests.looks", "--one", theme, language, only, suffix]
        if code := subprocess.call(command, env=environment):
            return code
    print(OUTPUT)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

"""The theme: readable contrast, every token used and known, sharp icons, fonts that ship with the program."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from screening_desk.gui.theme import SIZES, TOKENS, Theme, icon_names, load_fonts
from screening_desk.gui.widgets.kinds import LOOKS

pytestmark = pytest.mark.dressed

TEXT = [
    *product(("text", "text2"), ("surface", "window", "alt", "rail", "selected", "accent_tint", "unk_tint")),
    *product(("text", "text2"), ("warn_tint", "esc_tint", "ok_tint", "error_tint")),
    *product(("text3",), ("surface", "alt", "rail", "window")),
    *product(("accent",), ("surface", "accent_tint", "selected")),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent"),
    ("on_ink", "ink"),
    ("on_training", "training"),
    *((look.ink, look.ground) for look in LOOKS.values()),
    *((name, "surface") for name in ("ok", "warn", "esc", "unk", "error")),
]
EDGES = [
    *product(("control", "warn_edge", "esc_edge", "unk_edge"), ("surface", "window")),
    *product(("focus",), ("surface", "window", "selected", "accent_tint", "rail")),
    ("control", "alt"),
]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.1)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def resource(path: str) -> str:
    file = QFile(path)
    assert file.open(QIODevice.OpenModeFlag.ReadOnly), path
    return bytes(file.readAll().data()).decode()


@pytest.mark.parametrize("dark", [0, 1])
@pytest.mark.parametrize(("ink", "ground", "least"), [(*p, 4.5) for p in TEXT] + [(*p, 3.0) for p in EDGES])
def test_every_pair_in_use_has_enough_contrast(ink: str, ground: str, least: float, dark: int) -> None:
    assert contrast(TOKENS[ink][dark], TOKENS[ground][dark]) >= least


def test_the_sheet_is_filled_from_the_tokens_alone(theme: Theme) -> None:
    sheet = resource(":/style.qss")
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet), "a colour stands in the sheet"
    assert "@" not in theme.style_sheet()


def test_resources_named_in_the_sheet_exist(theme: Theme) -> None:
    for choice in ("light", "dark"):
        theme.choose(choice)
        for path in re.findall(r"url\((:[^)]+)\)", theme.style_sheet()):
            assert QFile.exists(path), path


def test_marks_have_the_colours_of_their_tokens(theme: Theme) -> None:
    for mark, token in (("check", "on_accent"), ("chevron", "text3")):
        for choice in ("light", "dark"):
            theme.choose(choice)
            assert theme.value(token) in resource(f":/marks/{mark}-{choice}.svg")


@pytest.mark.parametrize(("choice", "ground"), [("light", "#f2f4f6"), ("dark", "#14181d")])
def test_a_choice_changes_palette_and_sheet_at_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot, choice: str, ground: str
) -> None:
    theme.choose("dark" if choice == "light" else "light")
    with qtbot.waitSignal(theme.changed):
        theme.choose(choice)  # type: ignore[arg-type]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == ground
    assert ground in qapp.styleSheet().lower()
    assert theme.dark is (choice == "dark")


def test_an_unknown_token_or_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("red")
    with pytest.raises(LookupError):
        theme.icon("no-such-icon")


def test_fonts_ship_with_the_program(theme: Theme) -> None:
    assert {"Inter", "Noto Sans Mono"} <= set(load_fonts())
    assert QFontInfo(theme.font("body", strong=True)).weight() == 600
    assert QFontInfo(theme.font(mono=True)).family() == "Noto Sans Mono"


def test_figures_are_tabular_and_nothing_is_below_eleven_pixels(theme: Theme, qtbot: QtBot) -> None:
    assert min(SIZES.values()) == 11
    for role in SIZES:
        font = theme.font(role)
        assert [bytes(tag.toString().data()).decode() for tag in font.featureTags()] == ["tnum"]
    label = QLabel("11:11")
    label.setProperty("textRole", "clock")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert (label.font().pixelSize(), len(label.font().featureTags())) == (SIZES["clock"], 1)


@pytest.mark.parametrize("name", icon_names())
def test_icons_are_of_one_family(name: str) -> None:
    drawing = resource(f":/icons/{name}.svg")
    assert 'viewBox="0 0 16 16"' in drawing
    assert 'stroke-width="1.4"' in drawing
    assert 'stroke="currentColor"' in drawing
    assert 'stroke-linecap="round"' in drawing
    assert "#" not in drawing


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_take_the_colour_of_the_token_at_every_scale(theme: Theme, scale: float) -> None:
    image = theme.pixmap("flag", "esc", 16, scale).toImage()
    assert image.width() == 16 * scale
    solid = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid
    assert all(abs(QColor(name).red() - theme.colour("esc").red()) < 8 for name in solid)

"""The one theme: tokens, palette, style sheet, fonts and icons, light or dark or as the system has it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import ClassVar, Literal

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from screening_desk.gui.forms import resources_rc  # noqa: F401  (registers :/icons, :/fonts, :/style.qss)

Choice = Literal["system", "light", "dark"]
Role = Literal["article", "label", "body", "chip", "title", "name", "spoken", "clock"]

# name: (light, dark). Contrast of every pair in use is checked in tests/gui/test_theme.py.
TOKENS: dict[str, tuple[str, str]] = {
    "window": ("#F2F4F6", "#14181D"),
    "rail": ("#E8ECF0", "#101419"),
    "surface": ("#FFFFFF", "#1B2026"),
    "alt": ("#F8F9FB", "#20262D"),
    "line": ("#D9DEE4", "#343D47"),
    "control": ("#7B8692", "#7E8A97"),
    "text": ("#1A2129", "#E7EBEF"),
    "text2": ("#46525E", "#B9C2CC"),
    "text3": ("#596570", "#9DA8B4"),
    "accent": ("#1F4F8F", "#8FB7F2"),
    "on_accent": ("#FFFFFF", "#0E1A2B"),
    "on_accent_soft": ("#DCE7F5", "#1E2D42"),
    "accent_tint": ("#E4ECF6", "#22344D"),
    "selected": ("#DCE7F5", "#27405F"),
    "focus": ("#0A5FD0", "#8FC0FF"),
    "ok": ("#1C6B47", "#82CDA6"),
    "ok_tint": ("#E7F2EC", "#1B2F26"),
    "warn": ("#7A4A00", "#EBBD66"),
    "warn_tint": ("#FFF4DF", "#332917"),
    "warn_edge": ("#B9791A", "#B9862F"),
    "esc": ("#652E6E", "#DDB4EA"),
    "esc_tint": ("#F5EDF7", "#30253A"),
    "esc_edge": ("#9A6AA3", "#8F6BA3"),
    "unk": ("#4A5663", "#B9C2CC"),
    "unk_tint": ("#EEF1F4", "#272E36"),
    "unk_edge": ("#7B8692", "#7E8A97"),
    "ink": ("#1A2129", "#E7EBEF"),
    "on_ink": ("#FFFFFF", "#14181D"),
    "error": ("#A1262B", "#F2A0A0"),
    "error_tint": ("#FBECEC", "#3A2122"),
    "training": ("#0B5F6B", "#7ED3DE"),
    "training_stripe": ("#2F7F8A", "#5DB8C4"),
    "on_training": ("#FFFFFF", "#0B1B1E"),
}

SIZES: dict[Role, int] = {
    "article": 11,
    "label": 12,
    "body": 13,
    "chip": 15,
    "title": 18,
    "name": 22,
    "spoken": 26,
    "clock": 40,
}

_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_ink",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "on_ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "control",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "line",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_ICON_SCALES = (1.0, 1.25, 1.5, 2.0, 3.0)


def _resource(path: str) -> str:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"no such resource: {path}")
    return bytes(file.readAll().data()).decode("utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = _resource(f":/icons/{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache
def _font(role: Role, strong: bool, mono: bool) -> QFont:
    font = QFont("Noto Sans Mono" if mono else "Inter")
    font.setPixelSize(SIZES[role])
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if not mono:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def known_icon(name: str) -> str:
    """Return the name, or raise LookupError: an unknown icon must be found before a painter is at work."""
    if name and name not in icon_names():
        raise LookupError(f"no such icon: {name}")
    return name


@lru_cache(maxsize=1)
def icon_names() -> tuple[str, ...]:
    """All names that `Theme.icon` knows."""
    return tuple(sorted(name.removesuffix(".svg") for name in QDir(":/icons").entryList()))


class Theme(QObject):
    """Colours, fonts and icons of the whole program; one instance, see `Theme.current`."""

    changed = Signal()
    _current: ClassVar[Theme | None] = None

    def __init__(self, choice: Choice = "system") -> None:
        super().__init__()
        self._choice: Choice = choice
        self._dark = choice == "dark"
        self._applying = False
        self._worn = (False, "")
        self._app: QApplication | None = None

    @classmethod
    def current(cls) -> Theme:
        """The theme in use; made on first need."""
        if cls._current is None:
            cls._current = cls()
        return cls._current

    @property
    def choice(self) -> Choice:
        """What was chosen: `system`, `light` or `dark`."""
        return self._choice

    @property
    def dark(self) -> bool:
        """Whether dark colours are in use now."""
        return self._dark

    def apply(self, app: QApplication) -> None:
        """Dress the application: Fusion, fonts, palette and style sheet; follow the system from now on."""
        Theme._current = self
        if self._app is not app:
            self._app = app
            app.setStyle("Fusion")
            load_fonts()
            app.setFont(self.font("body"))
            app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self._paint()

    def choose(self, choice: Choice) -> None:
        """Change to `system`, `light` or `dark` at once."""
        self._choice = choice
        self._paint()

    def colour(self, token: str) -> QColor:
        """The colour of a token; KeyError for an unknown name."""
        return QColor(self.value(token))

    def value(self, token: str) -> str:
        """The colour of a token as `#RRGGBB`."""
        return TOKENS[token][int(self._dark)]

    def font(self, role: Role = "body", strong: bool = False, mono: bool = False) -> QFont:
        """A font by role: Inter with tabular figures, or Noto Sans Mono for MRZ and numbers of documents."""
        return QFont(_font(role, strong, mono))

    def icon(self, name: str, token: str = "text", size: int = 16) -> QIcon:
        """A line icon in the colour of a token, sharp at the usual screen scalings."""
        icon = QIcon()
        for scale in _ICON_SCALES:
            icon.addPixmap(self.pixmap(name, token, size, scale))
        return icon

    def pixmap(self, name: str, token: str = "text", size: int = 16, scale: float = 1.0) -> QPixmap:
        """A line icon as a picture for a device pixel ratio."""
        known_icon(name)
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint_icon(painter, QRectF(0, 0, size, size), name, token)
        painter.end()
        return pixmap

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, token: str = "text") -> None:
        """Draw a line icon as vectors; for widgets that paint themselves."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _renderer(name, self.value(token)).render(painter, rect)
        painter.restore()

    def style_sheet(self) -> str:
        """The style sheet with the tokens of the theme in use."""
        words = {name: self.value(name) for name in TOKENS} | {"theme": "dark" if self._dark else "light"}
        return re.sub(r"@(\w+)", lambda found: words[found[1]], _resource(":/style.qss"))

    def palette(self) -> QPalette:
        """The palette of the theme in use."""
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in _TEXT_ROLES:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette

    def _on_system_scheme(self) -> None:
        if not self._applying and self._choice == "system":
            self._paint()

    def _paint(self) -> None:
        if self._app is None:
            self._dark = self._choice == "dark"
            return
        self._applying = True
        try:
            hints = self._app.styleHints()
            hints.setColorScheme(_SCHEMES[self._choice])  # window frames follow too
            follows = hints.colorScheme() == Qt.ColorScheme.Dark
            self._dark = follows if self._choice == "system" else self._choice == "dark"
            worn = (self._dark, self.style_sheet())
            if worn != self._worn:  # dressing every widget anew is dear, and most choices change nothing
                self._worn = worn
                self._app.setPalette(self.palette())
                self._app.setStyleSheet(worn[1])
        finally:
            self._applying = False
        self.changed.emit()


@lru_cache(maxsize=1)
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once, and return their family names."""
    families: set[str] = set()
    for name in QDir(":/fonts").entryList():
        families.update(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(f":/fonts/{name}")))
    return tuple(sorted(families))

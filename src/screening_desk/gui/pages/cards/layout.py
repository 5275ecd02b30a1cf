"""Where everything of a card stands: as large as the screen allows, and smaller only until all words fit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QWidget

from screening_desk.gui.pages.cards.fonts import LATIN, card_font
from screening_desk.gui.pages.cards.parts import CardButton, CardText

HEIGHT, WIDTH = 768, 1100
"""The screen that the sizes below are meant for, in pixels; others are scaled."""
QUESTION, ANSWER, SMALL = 38, 30, 22
"""Pixels of the letters: 22 is 5.8 mm high on a usual screen, which is read at 1 m without effort."""
STEPS = tuple(percent / 100 for percent in range(100, 44, -5))


@dataclass(frozen=True)
class Parts:
    """The widgets of a card, from the top."""

    count: CardText
    intro: CardText
    question: CardText
    answers: tuple[CardButton, ...]
    back: CardButton
    stop: CardButton
    aside: CardText
    """Between these two; only in training are there any words."""


def place_card(page: QWidget, parts: Parts, family: str) -> float:
    """Give every part its place and font; return the scale at which all words fit, 0 when they do not."""
    unit = min(page.height() / HEIGHT, page.width() / WIDTH)
    for step in STEPS:
        if _place(page, parts, family, unit, step):
            return step
    return 0.0


def _place(page: QWidget, parts: Parts, family: str, unit: float, step: float) -> bool:
    fonts = {size: card_font(family, round(size * unit * step)) for size in (QUESTION, ANSWER, SMALL)}
    edge, gap = round(32 * unit), round(12 * unit)
    width, bottom = page.width() - 2 * edge, page.height() - edge
    foot = round(58 * unit)
    button = max(round(70 * unit), *(round(one.height_for(fonts[ANSWER], width) + gap) for one in parts.answers))
    tops = bottom - foot - 2 * gap - len(parts.answers) * (button + gap)
    y = edge
    for text, size in ((parts.count, SMALL), (parts.intro, SMALL), (parts.question, QUESTION)):
        height = round(text.height_for(fonts[size], width) + 1) if text.text() else 0
        _set(page, text, QRect(edge, y, width, height), fonts[size])
        y += height + (gap if height else 0)
    if y > tops:
        return False
    for place, one in enumerate(parts.answers):
        _set(page, one, QRect(edge, tops + place * (button + gap), width, button), fonts[ANSWER])
    half = round(width * 0.36)
    if any(one.height_for(fonts[SMALL], half) > foot for one in (parts.back, parts.stop)):
        return False
    between, small = QRect(edge + half + gap, bottom - foot, width - 2 * (half + gap), foot), card_font(LATIN, 15)
    if parts.aside.height_for(small, between.width()) > foot:
        return False
    _set(page, parts.aside, between, small)
    _set(page, parts.back, QRect(edge, bottom - foot, half, foot), fonts[SMALL])
    _set(page, parts.stop, QRect(edge + width - half, bottom - foot, half, foot), fonts[SMALL])
    return True


def _set(page: QWidget, part: CardText | CardButton, box: QRect, font: QFont) -> None:
    mirrored = page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    part.face = font
    part.setGeometry(QStyle.visualRect(page.layoutDirection(), page.rect(), box) if mirrored else box)
    part.update()

"""Turn laid out pages into PDF bytes: embedded fonts, no links, no scripts, nothing personal in the metadata."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from screening_desk.letters.fonts import BOLD, REGULAR, face
from screening_desk.letters.layout import PAGE_HEIGHT, PAGE_WIDTH, Box, Mark, Picture, Rule, Squares, Text

rl_config.useA85 = 0  # plain binary streams: a fifth smaller, and no stray "/JS" in text-armoured data


def render(pages: Sequence[Sequence[Mark]], title: str, language: str = "id-ID") -> bytes:
    """The same pages give the same bytes (no clock, no random id)."""
    for name in (REGULAR, BOLD):
        face(name)
    target = BytesIO()
    canvas = Canvas(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=language,
        initialFontName=REGULAR,
    )
    canvas.setTitle(title)
    for setter in (canvas.setAuthor, canvas.setSubject, canvas.setCreator, canvas.setProducer, canvas.setKeywords):
        setter("")
    for page in pages:
        for mark in page:
            _draw(canvas, mark)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _draw(canvas: Any, mark: Mark) -> None:
    match mark:
        case Text():
            canvas.setFillGray(mark.run.grey)
            canvas.setFont(mark.run.font, mark.size)
            canvas.drawString(mark.x, PAGE_HEIGHT - mark.baseline, mark.run.text, wordSpace=mark.stretch or None)
        case Rule():
            canvas.setStrokeGray(mark.grey)
            canvas.setLineWidth(mark.weight)
            canvas.setDash([0.8, 1.2] if mark.dotted else [])
            canvas.line(mark.x, PAGE_HEIGHT - mark.y, mark.x + mark.length, PAGE_HEIGHT - mark.y)
        case Box():
            _box(canvas, mark)
        case Squares():
            _squares(canvas, mark)
        case Picture():
            canvas.drawImage(
                ImageReader(mark.image), mark.x, PAGE_HEIGHT - mark.y - mark.height, mark.width, mark.height
            )


def _box(canvas: Any, box: Box) -> None:
    x, y, side = box.x, PAGE_HEIGHT - box.y, box.side
    canvas.setStrokeGray(0.0)
    canvas.setDash([])
    canvas.setLineWidth(0.6)
    canvas.rect(x, y, side, side)
    if box.ticked:
        canvas.setLineWidth(1.3)
        path = canvas.beginPath()
        path.moveTo(x + 0.20 * side, y + 0.50 * side)
        path.lineTo(x + 0.42 * side, y + 0.26 * side)
        path.lineTo(x + 0.82 * side, y + 0.76 * side)
        canvas.drawPath(path)


def _squares(canvas: Any, mark: Squares) -> None:
    """One filled path, without seams between the squares of a row."""
    step = mark.side / mark.count
    path = canvas.beginPath()
    for row, column, length in mark.runs:
        path.rect(mark.x + column * step, PAGE_HEIGHT - mark.y - (row + 1) * step, length * step, step)
    canvas.setFillGray(0.0)
    canvas.drawPath(path, stroke=0, fill=1)

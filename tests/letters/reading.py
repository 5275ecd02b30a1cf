"""Read a made PDF back: text, line rectangles, fonts, objects."""

from __future__ import annotations

import ctypes
import re
import zlib
from dataclasses import fields, is_dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

Rect = tuple[float, float, float, float]


def page_texts(data: bytes) -> list[str]:
    """The text of each page, line ends as one newline."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]


def flat(data: bytes) -> str:
    """The text of all pages with single blanks between words."""
    return " ".join(" ".join(page_texts(data)).split())


def squashed(text: str) -> str:
    """Text without any white space (pdfium writes a hyphen at a line's end as U+FFFE or U+0002)."""
    return re.sub(r"\s", "", text.replace("\ufffe", "-").replace("\x02", "-"))


def line_rects(data: bytes) -> list[list[Rect]]:
    """For each page the rectangles (left, bottom, right, top) of its text, in points."""
    with pypdfium2.PdfDocument(data) as document:
        out = []
        for page in document:
            text = page.get_textpage()
            out.append([text.get_rect(number) for number in range(text.count_rects())])
        return out


def fonts(data: bytes) -> dict[str, bool]:
    """Base name of every font used by drawn text and whether it is embedded."""
    found: dict[str, bool] = {}
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
                font = raw.FPDFTextObj_GetFont(item.raw)
                name = ctypes.create_string_buffer(200)
                raw.FPDFFont_GetBaseFontName(font, name, 200)
                found[name.value.decode()] = bool(raw.FPDFFont_GetIsEmbedded(font))
    return found


def objects(data: bytes) -> list[tuple[bytes, bytes]]:
    """Every object as (dictionary text, decoded stream or nothing)."""
    out = []
    for body in re.findall(rb"\d+ 0 obj\s(.*?)\sendobj", data, re.DOTALL):
        head, _, stream = body.partition(b"stream\n")
        content = b""
        if stream:
            content = stream.rpartition(b"endstream")[0].strip(b"\r\n")
            if b"/FlateDecode" in head:
                content = zlib.decompressobj().decompress(content)
        out.append((head, content))
    return out


def values(view: Any) -> list[str]:
    """Every text a view asks to print (fields that declare a limit)."""
    out: list[str] = []
    for item in fields(view):
        value = getattr(view, item.name)
        parts = value if isinstance(value, tuple) else (value,)
        for part in parts:
            if isinstance(part, str) and part and "limit" in item.metadata:
                out.append(part)
            elif is_dataclass(part) and not isinstance(part, type):
                out += values(part)
    return out

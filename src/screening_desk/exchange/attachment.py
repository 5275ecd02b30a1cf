"""A picture or PDF from outside, made anew: its pixels in a PDF of our own, and nothing else of it.

No metadata, no script, no link, no form, no hidden text: what cannot be seen does not come along. The decoders may be
broken by a file that was made for it, so they run in a child process with limits of time and memory, and only its pixels
come back. Nothing is written to disk.
"""

from __future__ import annotations

import io
import multiprocessing
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Literal

import pypdfium2
from PIL import Image, ImageOps

from screening_desk.reference.limits import AttachmentLimits

Kind = Literal["picture", "pdf"]
CODES = (
    "attachment_kind", "attachment_big", "attachment_pixels", "attachment_pages", "attachment_damaged",
    "attachment_slow",
)  # fmt: skip
_DOTS, _POINTS = 150, 72  # a page of A4 is read with 1240 x 1754 pixels
_QUALITY = 85


class NotTaken(Exception):
    """A file that does not become an attachment; `code` is one of CODES."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Remade:
    """What is kept: a PDF of pictures, how many pages, and whether it was a picture or a PDF."""

    kind: Kind
    pages: int
    content: bytes


def remake(data: bytes, limits: AttachmentLimits) -> Remade:
    """Make a file anew in a child process. Raises NotTaken."""
    if len(data) > limits.megabytes * 2**20:
        raise NotTaken("attachment_big")
    _kind(data)
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=apart, args=(there, limits), daemon=True)
    child.start()
    there.close()
    try:
        here.send_bytes(data)
        if not here.poll(limits.seconds):
            raise NotTaken("attachment_slow")
        code = here.recv_bytes().decode()
        if code not in {"picture", "pdf"}:
            raise NotTaken(code if code in CODES else "attachment_damaged")
        pages, content = int(here.recv_bytes()), here.recv_bytes(limits.kept_megabytes * 2**20)
    except (EOFError, OSError, ValueError) as error:  # it ended: its memory, or a decoder that broke
        raise NotTaken("attachment_damaged") from error
    finally:
        child.kill()
        child.join()
        here.close()
    return Remade("picture" if code == "picture" else "pdf", pages, content)


def apart(parent: Connection, limits: AttachmentLimits) -> None:
    """Run in the child: read, make anew, send plain bytes back. Nothing that is sent is executed or unpickled."""
    _hold_back(limits)
    try:
        remade = remade_here(parent.recv_bytes(), limits)
    except NotTaken as error:
        parent.send_bytes(error.code.encode())
    except Exception:  # noqa: BLE001 - whatever a decoder raises, the file is no good
        parent.send_bytes(b"attachment_damaged")
    else:
        parent.send_bytes(remade.kind.encode())
        parent.send_bytes(str(remade.pages).encode())
        parent.send_bytes(remade.content)
    parent.close()


def remade_here(data: bytes, limits: AttachmentLimits) -> Remade:
    """Do it in this process. Raises NotTaken, and whatever a decoder raises."""
    kind = _kind(data)
    sheets = [_sheet(page, limits) for page in (_picture if kind == "picture" else _pages)(data, limits)]
    content = _bound(sheets)
    if len(content) > limits.kept_megabytes * 2**20:
        raise NotTaken("attachment_big")
    return Remade(kind, len(sheets), content)


def _kind(data: bytes) -> Kind:
    if data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return "picture"
    if data.startswith(b"%PDF-"):
        return "pdf"
    raise NotTaken("attachment_kind")


def _hold_back(limits: AttachmentLimits) -> None:
    """Limit the memory and the work of this process; Windows has no such call, there only the time is limited."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    size = limits.memory_megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _picture(data: bytes, limits: AttachmentLimits) -> Iterator[Image.Image]:
    """Read a picture; its size is asked before a pixel is unpacked."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
        try:
            found = Image.open(io.BytesIO(data), formats=("JPEG", "PNG"))
        except Image.DecompressionBombError as error:
            raise NotTaken("attachment_pixels") from error
        if found.width * found.height > limits.megapixels * 1_000_000:
            raise NotTaken("attachment_pixels")
        found.load()
    yield ImageOps.exif_transpose(found)


def _pages(data: bytes, limits: AttachmentLimits) -> Iterator[Image.Image]:
    """Paint every page; forms and scripts are never begun."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:  # broken, or with a password
        raise NotTaken("attachment_damaged") from error
    if len(document) > limits.pages:
        raise NotTaken("attachment_pages")
    if not len(document):
        raise NotTaken("attachment_damaged")
    for page in document:
        width, height = page.get_size()
        longest = max(width, height)
        if min(width, height) < 1 or longest > 20_000:
            raise NotTaken("attachment_pixels")
        yield page.render(scale=min(_DOTS / _POINTS, limits.longest_side / longest)).to_pil()
        page.close()


def _sheet(page: Image.Image, limits: AttachmentLimits) -> tuple[int, int, bytes]:
    """Return width, height and JPEG of a page: new pixels on white, no larger than is kept, without any mark of before."""
    page.thumbnail((limits.longest_side, limits.longest_side))
    fresh = Image.new("RGB", page.size, "white")
    shown = page.convert("RGBA")
    fresh.paste(shown, mask=shown.getchannel("A"))
    out = io.BytesIO()
    fresh.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return page.width, page.height, out.getvalue()


def _bound(sheets: list[tuple[int, int, bytes]]) -> bytes:
    """Return a PDF with a picture on each page."""
    document = pypdfium2.PdfDocument.new()
    for width, height, jpeg in sheets:
        scale = _POINTS / _DOTS
        page = document.new_page(width * scale, height * scale)
        picture = pypdfium2.PdfImage.new(document)
        picture.load_jpeg(io.BytesIO(jpeg), inline=True)
        picture.set_matrix(pypdfium2.PdfMatrix().scale(width * scale, height * scale))
        page.insert_obj(picture)
        page.gen_content()
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()

"""Pictures and PDFs made anew: what can be seen comes along, nothing else does, and a bomb ends in a refusal."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Callable

import msgspec
import pypdfium2
import pytest
from PIL import Image, PngImagePlugin

from screening_desk.exchange.attachment import NotTaken, Remade, remade_here, remake
from screening_desk.reference import limits

LIMITS = limits.load().attachment
CANARY = b"KENARI-7741"


def picture(kind: str = "JPEG", size: tuple[int, int] = (300, 200), **extra: object) -> bytes:
    out = io.BytesIO()
    shown = Image.new("RGB", size, "white")
    shown.paste((200, 30, 30), (0, 0, size[0] // 2, size[1]))
    shown.save(out, kind, **extra)
    return out.getvalue()


def pdf(pages: int = 1, body: bytes = b"", size: str = "200 300") -> bytes:
    """A PDF written by hand, so that it can hold what a library would not write."""
    kids = " ".join(f"{3 + n} 0 R" for n in range(pages))
    objects = [b"<< /Type /Catalog /Pages 2 0 R " + body + b" >>"]
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode())
    objects += [f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] >>".encode()] * pages
    out, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + table
    return out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


def shown(remade: Remade, page: int = 0) -> Image.Image:
    document = pypdfium2.PdfDocument(remade.content)
    assert len(document) == remade.pages
    return document[page].render(scale=150 / 72).to_pil().convert("RGB")


def not_taken(code: str) -> pytest.RaisesExc[NotTaken]:
    return pytest.raises(NotTaken, match=f"^{code}$")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_keeps_its_pixels(kind: str) -> None:
    remade = remake(picture(kind), LIMITS)
    assert (remade.kind, remade.pages) == ("picture", 1)
    seen = shown(remade)
    assert abs(seen.width - 300) <= 1
    red, white = seen.getpixel((20, 100)), seen.getpixel((280, 100))
    assert isinstance(red, tuple)
    assert isinstance(white, tuple)
    assert red[0] > 180 > red[1] + 100
    assert min(white) > 245


def test_a_pdf_keeps_its_pages() -> None:
    remade = remake(pdf(3), LIMITS)
    assert (remade.kind, remade.pages) == ("pdf", 3)


def test_a_turned_picture_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert shown(remade_here(picture(exif=exif), LIMITS)).size[0] < 250


def test_what_is_clear_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(out, "PNG")
    pixel = shown(remade_here(out.getvalue(), LIMITS)).getpixel((20, 20))
    assert isinstance(pixel, tuple)
    assert min(pixel) > 245


def with_marks() -> dict[str, bytes]:
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    exif[0x8825] = {1: "S", 2: (6.0, 10.0, 0.0)}
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", CANARY.decode(), zip=False)
    name = CANARY.decode()
    script = f"/OpenAction << /S /JavaScript /JS (app.alert\\('{name}'\\)) >> /AcroForm << /Fields [] >>".encode()
    return {
        "exif": picture(exif=exif),
        "comment": picture(comment=CANARY),
        "behind": picture() + CANARY,
        "png_text": picture("PNG", pnginfo=info),
        "icc": picture(icc_profile=CANARY * 20),
        "script": pdf(1, script),
        "pdf_behind": pdf(1) + CANARY,
    }


@pytest.mark.parametrize("name", sorted(with_marks()))
def test_nothing_that_cannot_be_seen_comes_along(name: str) -> None:
    source = with_marks()[name]
    assert CANARY in source
    content = remade_here(source, LIMITS).content
    assert CANARY not in content
    for trap in (
        b"/JavaScript",
        b"/OpenAction",
        b"/AcroForm",
        b"/Author",
        b"/Annots",
        b"Exif",
        b"/EmbeddedFile",
        b"/URI",
    ):
        assert trap not in content, trap


def test_a_large_picture_is_kept_smaller() -> None:
    seen = shown(remade_here(picture(size=(5000, 1000)), LIMITS))
    assert abs(seen.width - LIMITS.longest_side) <= 2


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(width: int, height: int, data: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data or zlib.compress(b"\0")) + chunk(b"IEND", b"")
    )


def text_bomb() -> bytes:
    packed = zlib.compress(b"\0" * 90_000_000, 9)
    whole = picture("PNG")
    return whole[:33] + chunk(b"zTXt", b"Comment\0\0" + packed) + whole[33:]


BOMBS: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "50000 pixels": (lambda: png_of(50_000, 50_000), {"attachment_pixels"}),
    "9000 pixels": (lambda: png_of(9_000, 9_000), {"attachment_pixels"}),
    "2 billion": (lambda: png_of(2**31 - 1, 2**31 - 1), {"attachment_pixels", "attachment_damaged"}),
    "no pixels": (lambda: png_of(0, 10), {"attachment_damaged"}),
    "too few pixels": (lambda: png_of(4_000, 4_000), {"attachment_damaged"}),
    "packed text": (text_bomb, {"attachment_damaged"}),
    "many pages": (lambda: pdf(LIMITS.pages + 1), {"attachment_pages"}),
    "a page of a mile": (lambda: pdf(1, size="9999999 9999999"), {"attachment_pixels", "attachment_damaged", "small"}),
    "half a picture": (lambda: picture(size=(900, 900))[:2000], {"attachment_damaged"}),
    "half a pdf": (lambda: pdf(2)[:120], {"attachment_damaged"}),
    "a page without room": (lambda: pdf(1, size="0 0"), {"attachment_damaged", "attachment_pixels", "small"}),
}


def outcome(data: bytes) -> str:
    """Return why a file is refused, or that it became something small: pdfium gives a page without a size another."""
    try:
        return "small" if len(remake(data, LIMITS).content) < 200_000 else "large"
    except NotTaken as error:
        return error.code


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_a_bomb_is_refused_soon(name: str) -> None:
    make, codes = BOMBS[name]
    start = time.monotonic()
    assert outcome(make()) in codes
    assert time.monotonic() - start < LIMITS.seconds


@pytest.mark.parametrize(
    "content", [b"", b"x", b"GIF89a", b"<svg/>", b"PK\x03\x04", b"II*\0" * 9, b"%!PS", b"\x00%PDF-"]
)
def test_other_kinds_are_refused_without_reading_them(content: bytes) -> None:
    with not_taken("attachment_kind"):
        remake(content, LIMITS)


def test_a_gif_that_says_it_is_a_jpeg_is_refused() -> None:
    out = io.BytesIO()
    Image.new("P", (9, 9)).save(out, "GIF")
    with not_taken("attachment_damaged"):
        remake(b"\xff\xd8\xff" + out.getvalue(), LIMITS)


def test_a_file_that_is_too_large_starts_no_decoder() -> None:
    small = msgspec.structs.replace(LIMITS, megabytes=1)
    with not_taken("attachment_big"):
        remake(picture() + b"\0" * 2**20, small)


def test_what_would_be_kept_has_a_limit_too() -> None:
    noise = Image.effect_noise((2400, 2400), 200).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=90)
    with not_taken("attachment_big"):
        remade_here(out.getvalue(), msgspec.structs.replace(LIMITS, kept_megabytes=1))


def test_a_child_that_needs_too_much_memory_or_time_is_ended() -> None:
    with not_taken("attachment_damaged"):
        remake(picture(size=(6000, 6000)), msgspec.structs.replace(LIMITS, memory_megabytes=60))

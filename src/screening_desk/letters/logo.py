"""The office's emblem: PNG or JPEG only, bounded, decoded and re-drawn so that nothing hidden in the file travels."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image

from screening_desk.letters.errors import LetterRefused

LARGEST_FILE = 4_000_000
LARGEST_PIXELS = 40_000_000
PRINTED_PIXELS = 480  # 20 mm at 600 dots per inch


@lru_cache(maxsize=2)
def decode(data: bytes) -> Image.Image:
    """The picture on white, at most 480 pixels a side, without metadata; ``LetterRefused("logo")`` otherwise."""
    if len(data) > LARGEST_FILE:
        raise LetterRefused("logo", field="letterhead.logo")
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > LARGEST_PIXELS or min(image.size) < 1:
                raise LetterRefused("logo", field="letterhead.logo")
            image.thumbnail((PRINTED_PIXELS, PRINTED_PIXELS))
            drawn = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise LetterRefused("logo", field="letterhead.logo") from error
    white = Image.new("RGB", drawn.size, "white")
    white.paste(drawn, mask=drawn.getchannel("A"))
    return white

"""The seal for any other paper that leaves as a file: the same seal, the same verdict, found by the same command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screening_desk.letters.proof.office_key import OfficeKey
    from screening_desk.letters.proof.signer_place import Box

_ID = re.compile(r"[0-9a-f]{32}")


def seal_paper(pdf: bytes, key: OfficeKey, paper_id: str, *, where: tuple[int, Box] | None = None) -> bytes:
    """Return a finished PDF with the office's seal and one empty field for a later signature.

    ``paper_id``: 32 hex digits at random, which say nothing of the matter; ``verdict.of_file`` gives them back.
    ``where``: page (from 0) and box in points of the field; without it the field lies over the name of whoever signs,
    or is there without room. Sealing must be the last thing that is done to the bytes: whatever follows but a signature
    in that field is "altered". Raises ValueError for another id, or for a file that has a seal.
    """
    from screening_desk.letters.proof import seal  # noqa: PLC0415 - takes a second to load, and most papers have none

    if not _ID.fullmatch(paper_id):
        raise ValueError("the id of a paper is 32 hex digits")
    if seal.SEAL_FIELD.encode() in pdf:
        raise ValueError("this file has a seal")
    return seal.seal(pdf, key, paper_id, where)

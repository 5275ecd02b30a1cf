"""Look at a sealed letter: whose seal it is, and whether it is whole.

After the seal exactly one change is accepted: one signature in the reserved field, in one later revision that holds
nothing else (pyHanko's difference analysis, then our own narrower list). The hex of the seal itself must be the one way
of writing it. Whatever breaks on the way is no whole letter.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation import EmbeddedPdfSignature
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.status import SignatureCoverageLevel

from screening_desk.letters.proof.seal import LETTER, OFFICE_FIELD, SAYS, SEAL_FIELD

_ID = re.compile(r"[0-9a-f]{32}")
_REVISIONS = {1: 2, 2: 3}
"""How many revisions a file with so many signatures has: as it was made, the seal, the office's signature."""


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal as it was found. ``certificate`` is the SHA-256 of the certificate that made it."""

    whole: bool
    certificate: bytes
    letter_id: str
    signed_by: str = ""
    """Whose signature followed in the reserved field; this program does not judge that certificate."""


def look(pdf: bytes) -> Seal | None:
    """Return the seal of a file, or None when nothing in it says that it has one of ours."""
    try:
        return _look(pdf)
    except Exception:  # noqa: BLE001 - whatever a changed file breaks on the way, it is no whole letter
        return Seal(whole=False, certificate=b"", letter_id="") if SEAL_FIELD.encode() in pdf else None


def _look(pdf: bytes) -> Seal | None:
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    found = reader.embedded_signatures
    if not found or found[0].field_name != SEAL_FIELD:
        return Seal(whole=False, certificate=b"", letter_id="") if SEAL_FIELD.encode() in pdf else None
    first = found[0]
    certificate = hashlib.sha256(first.signer_cert.dump()).digest()
    whole = (
        _written_once(pdf, first)
        and len(found) in _REVISIONS
        and reader.xrefs.total_revisions == _REVISIONS[len(found)]
        and _intact(first, "file" if len(found) == 1 else "revision")
        and (len(found) == 1 or _only_the_office_signed(first, found[1]))
    )
    letter_id = _letter_id(first)
    whole = whole and _ID.fullmatch(letter_id) is not None
    later = found[1].signer_cert.subject.native.get("common_name", "?") if whole and len(found) > 1 else ""
    return Seal(whole, certificate, letter_id if whole else "", str(later))


def _intact(signature: EmbeddedPdfSignature, covers: Literal["file", "revision"]) -> bool:
    """Check the signature's own arithmetic and what it covers; whom to trust is asked elsewhere."""
    signature.compute_integrity_info()
    integrity = signature.summarise_integrity_info()
    from_here = SignatureCoverageLevel.ENTIRE_FILE if covers == "file" else SignatureCoverageLevel.ENTIRE_REVISION
    if integrity["coverage"] < from_here:
        return False
    return _arithmetic(signature)


def _arithmetic(signature: EmbeddedPdfSignature) -> bool:
    intact, valid = validate_sig_integrity(
        signature.signer_info,
        signature.signer_cert,
        expected_content_type="data",
        actual_digest=signature.compute_digest(),
    )
    return bool(intact and valid)


def _only_the_office_signed(first: EmbeddedPdfSignature, second: EmbeddedPdfSignature) -> bool:
    changes: object = getattr(first, "diff_result", None)
    return (
        second.field_name == OFFICE_FIELD
        and isinstance(changes, DiffResult)
        and changes.modification_level <= ModificationLevel.FORM_FILLING
        and set(changes.changed_form_fields) <= {OFFICE_FIELD}
        and _intact(second, "file")
    )


def _written_once(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Whether the seal's hex is written in the one way this program writes it, padding included."""
    start, length, after, rest = (int(each) for each in signature.byte_range)
    written = pdf[length:after]
    content = bytes(signature.pkcs7_content)
    size = _der_length(content)
    return (
        (start, after + rest) <= (0, len(pdf))
        and written == f"<{content.hex().upper()}>".encode("ascii")
        and not any(content[size:])
    )


def _der_length(data: bytes) -> int:
    """Return how long the DER structure at the start of ``data`` is."""
    if data[1] < 0x80:
        return 2 + data[1]
    count = data[1] & 0x7F
    return 2 + count + int.from_bytes(data[2 : 2 + count], "big")


def _letter_id(signature: Any) -> str:
    says = str(signature.sig_object.get("/Reason", ""))
    return says.removeprefix(f"{SAYS}{LETTER}") if says.startswith(f"{SAYS}{LETTER}") else ""

"""The seal of a station: a PAdES signature that says who made the file and that it is whole; no signature of a person.

It certifies the file (DocMDP) and leaves one empty field, in which the office's own signature may follow. What may
follow is decided by ``sealed.look`` alone, which is stricter than what other readers accept.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from screening_desk.letters.proof.office_key import OfficeKey
from screening_desk.letters.proof.signer_place import Box, signed_where

SEAL_FIELD = "SegelNaskah"
OFFICE_FIELD = "TandaTanganKantor"
SAYS = "Segel keutuhan naskah, bukan tanda tangan elektronik"
LETTER = ". Naskah "
_BYTES = 8192
"""Room for the signature; always the same, so that its size tells nothing."""


def seal(pdf: bytes, key: OfficeKey, letter_id: str, where: tuple[int, Box] | None = None) -> bytes:
    """Return the letter with the seal and the empty field for one later signature."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page, box = where or signed_where(pdf)
    fields.append_signature_field(writer, fields.SigFieldSpec(OFFICE_FIELD, on_page=page, box=box))
    about = signers.PdfSignatureMetadata(
        field_name=SEAL_FIELD,
        md_algorithm="sha256",
        name=key.public.name,
        reason=f"{SAYS}{LETTER}{letter_id}",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.FILL_FORMS,
    )
    target = BytesIO()
    signers.PdfSigner(about, _signer(key)).sign_pdf(writer, bytes_reserved=_BYTES, output=target)
    return target.getvalue()


def _signer(key: OfficeKey) -> Any:
    return signers.SimpleSigner(
        signing_cert=Certificate.load(key.public.certificate),
        signing_key=PrivateKeyInfo.load(key.seal_private),
        cert_registry=SimpleCertificateStore(),
    )

"""Keys of invented offices and letters made with them, each once a run."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from io import BytesIO

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from screening_desk.letters.proof import issue, seal
from screening_desk.letters.proof.check_code import CheckCode
from screening_desk.letters.proof.office_key import OfficeKey, new_key
from tests.letters.views import letter

NOW = datetime(2026, 11, 24, 3, 20, tzinfo=UTC)
LETTER_ID = "4f1a92c70be34f1a92c70be34f1a92c7"


@cache
def office() -> OfficeKey:
    return new_key("Kantor Imigrasi Kelas I TPI Rekaan", NOW)


@cache
def other_office() -> OfficeKey:
    return new_key("Kantor Imigrasi Kelas II TPI Umpama", NOW)


@cache
def coded() -> tuple[bytes, CheckCode, str]:
    return issue.with_code(letter(), office(), LETTER_ID)


@cache
def sealed() -> bytes:
    return seal.seal(coded()[0], office(), LETTER_ID)


def signed(pdf: bytes, field: str = seal.OFFICE_FIELD) -> bytes:
    """The file with one more signature, as another office or another program would put it there."""
    key = other_office()
    signer = signers.SimpleSigner(
        signing_cert=Certificate.load(key.public.certificate),
        signing_key=PrivateKeyInfo.load(key.seal_private),
        cert_registry=SimpleCertificateStore(),
    )
    about = signers.PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
    target = BytesIO()
    signers.PdfSigner(about, signer).sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)), output=target)
    return target.getvalue()


def with_note(pdf: bytes) -> bytes:
    """The file with a note on its first page, added as an update."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(
                [generic.NumberObject(each) for each in (90, 400, 400, 500)]
            ),
            generic.pdf_name("/Contents"): generic.pdf_string("Serahkan orang ini kepada pembawa surat"),
        }
    )
    page.setdefault("/Annots", generic.ArrayObject()).append(writer.add_object(note))
    writer.update_container(page)
    return written(writer)


def written(writer: IncrementalPdfFileWriter) -> bytes:
    target = BytesIO()
    writer.write(target)
    return target.getvalue()

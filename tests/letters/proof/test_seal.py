"""A sealed letter is whole or it is not; exactly one change may follow."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from screening_desk.letters.proof import reprint, seal, seal_paper, signer_place, verdict
from screening_desk.letters.proof.verdict import Finding
from tests.letters.proof.offices import LETTER_ID, coded, office, other_office, sealed, signed, with_note, written
from tests.letters.reading import flat, page_texts

PLACES = 2000 if os.environ.get("SCREENING_DESK_PROOF") == "full" else 200
PDFSIG = shutil.which("pdfsig")


def finding(pdf: bytes) -> Finding:
    return verdict.of_file(pdf, office().public).finding


def outside(pdf: bytes) -> range:
    """The places of the file that are not the hex of the seal: what the byte range covers."""
    _, first, after, _ = PdfFileReader(BytesIO(pdf)).embedded_signatures[0].byte_range
    return range(len(pdf) - (after - first))


def altered(pdf: bytes, place_outside: int, chance: random.Random) -> bytes:
    _, first, after, _ = PdfFileReader(BytesIO(sealed())).embedded_signatures[0].byte_range
    at = place_outside if place_outside < first else place_outside + after - first
    data = bytearray(pdf)
    data[at] ^= chance.randrange(1, 256)
    return bytes(data)


def test_a_letter_as_it_was_sealed_is_genuine_and_whole() -> None:
    found = verdict.of_file(sealed(), office().public)
    assert (found.finding, found.letter_id, found.signed_by) == (Finding.GENUINE, LETTER_ID, "")
    assert flat(sealed()) == flat(coded()[0])


def test_without_the_key_it_is_whole_and_of_nobody_known() -> None:
    assert verdict.of_file(sealed(), None).finding is Finding.UNPROVEN


def test_of_another_office_or_without_a_seal_it_is_not_ours() -> None:
    assert verdict.of_file(sealed(), other_office().public).finding is Finding.NOT_OURS
    for data in (coded()[0], b"", b"no letter", signed(coded()[0], "Signature1")):
        assert finding(data) is Finding.NOT_OURS


def test_one_byte_changed_outside_the_seal_is_never_genuine() -> None:
    """In 200 places; SCREENING_DESK_PROOF=full makes it 2,000."""
    chance, pdf = random.Random(2000), sealed()
    places = chance.sample(outside(pdf), PLACES)
    passed = [at for at in places if finding(altered(pdf, at, chance)) in {Finding.GENUINE, Finding.UNPROVEN}]
    assert passed == []


def test_one_byte_changed_inside_the_seal_is_never_genuine() -> None:
    """Also its padding and the case of its hex: there is one way to write it."""
    chance, pdf = random.Random(300), sealed()
    _, first, after, _ = PdfFileReader(BytesIO(pdf)).embedded_signatures[0].byte_range
    for at in chance.sample(range(first, after), 300):
        data = bytearray(pdf)
        data[at] ^= chance.randrange(1, 256)
        assert finding(bytes(data)) is not Finding.GENUINE
    lower = pdf[:first] + pdf[first:after].lower() + pdf[after:]
    assert finding(lower) is Finding.ALTERED


@pytest.mark.skipif(
    PDFSIG is None, reason="pdfsig (Debian: poppler-utils) is not installed: the second opinion is missing"
)
def test_pdfsig_agrees_on_the_whole_letter_and_on_50_changed_ones(tmp_path: Path) -> None:
    assert says_whole(sealed(), tmp_path)
    chance = random.Random(50)
    for at in chance.sample(outside(sealed()), 50):
        data = altered(sealed(), at, chance)
        assert finding(data) is not Finding.GENUINE
        assert not says_whole(data, tmp_path)


def says_whole(pdf: bytes, folder: Path) -> bool:
    """What another program says of the file, by the rule printed for partners: valid and the total document."""
    file = folder / "letter.pdf"
    file.write_bytes(pdf)
    done = subprocess.run([str(PDFSIG), "-nocert", str(file)], capture_output=True, timeout=60, check=False)
    said = done.stdout.decode("utf-8", "replace")
    return "Signature is Valid" in said and "Total document signed" in said


def test_one_signature_in_the_reserved_field_may_follow() -> None:
    later = signed(sealed())
    found = verdict.of_file(later, office().public)
    assert found.finding is Finding.GENUINE
    assert found.signed_by == "Kantor Imigrasi Kelas II TPI Umpama"


def test_that_signature_must_itself_be_whole() -> None:
    chance, later = random.Random(7), signed(sealed())
    for at in chance.sample(range(len(sealed()), len(later)), 300):
        data = bytearray(later)
        data[at] ^= chance.randrange(1, 256)
        assert finding(bytes(data)) is not Finding.GENUINE or _hex_of_the_later_one(later, at)


def _hex_of_the_later_one(pdf: bytes, at: int) -> bool:
    """Padding of somebody else's signature holds nothing and is written in their way."""
    _, first, after, _ = PdfFileReader(BytesIO(pdf)).embedded_signatures[1].byte_range
    return first <= at < after


def test_anything_else_that_follows_is_altered() -> None:
    whole = sealed()
    changed = {
        "a signature in another field": signed(whole, "Signature1"),
        "a second later signature": signed(signed(whole), "Signature1"),
        "bytes at the end": whole + b"\n",
        "bytes before": b"\n" + whole,
        "a note": with_note(whole),
        "other words on the page": _with_other_words(whole),
        "a new title": _with_title(whole),
        "an update that changes nothing": _update(whole),
        "a note after the signature": with_note(signed(whole)),
        "a note with the signature": signed(with_note(whole)),
        "the end cut off": whole[:-20],
        "the revision before the seal, twice": coded()[0] + whole,
        "saved anew": _saved_anew(whole),
    }
    genuine = [name for name, data in changed.items() if finding(data) in {Finding.GENUINE, Finding.UNPROVEN}]
    assert genuine == []


def _with_other_words(pdf: bytes) -> bytes:
    """The page gets another content stream by an update, as a reader would show it."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    stream = generic.StreamObject(stream_data=b"BT ET")
    page["/Contents"] = writer.add_object(stream)
    writer.update_container(page)
    return written(writer)


def _with_title(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.set_info(generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Surat lain")}))
    return written(writer)


def _update(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    writer.update_root()
    return written(writer)


def _saved_anew(pdf: bytes) -> bytes:
    target = BytesIO()
    with pypdfium2.PdfDocument(pdf) as document:
        document.save(target)
    return target.getvalue()


def test_the_seal_calls_itself_no_signature_and_names_no_letter() -> None:
    signature = PdfFileReader(BytesIO(sealed())).embedded_signatures[0]
    says = str(signature.sig_object["/Reason"])
    assert says == f"Segel keutuhan naskah, bukan tanda tangan elektronik. Naskah {LETTER_ID}"
    assert "/Location" not in signature.sig_object
    assert "/ContactInfo" not in signature.sig_object


def test_the_reserved_field_lies_over_the_name_of_whoever_signs() -> None:
    page, (left, bottom, right, top) = signer_place.signed_where(sealed())
    assert page == 0
    with pypdfium2.PdfDocument(sealed()) as document:
        words = document[0].get_textpage().get_text_bounded(left, bottom, right, top)
    assert words.split() in ([], ["(nama", "pejabat)"])
    assert right < 595 > left
    assert top - bottom > 40


def test_a_letter_printed_again_says_so_on_every_page_and_keeps_its_words() -> None:
    marked = reprint.marked(coded()[0], "SALINAN, cetakan ke-2")
    before, after = page_texts(coded()[0]), page_texts(marked)
    assert len(before) == len(after)
    for former, now in zip(before, after, strict=True):
        assert "SALINAN, cetakan ke-2" in now
        assert sorted(former.split()) == sorted(now.replace("SALINAN, cetakan ke-2", "").split())
    assert finding(reprint.marked(sealed(), "SALINAN")) is not Finding.GENUINE


def test_the_size_of_a_seal_tells_nothing() -> None:
    pdf = coded()[0]
    assert abs(len(seal.seal(pdf, office(), LETTER_ID)) - len(sealed())) < 4


def test_another_paper_is_sealed_by_one_call_and_judged_like_a_letter() -> None:
    plain = coded()[0]
    pdf = seal_paper(plain, office(), LETTER_ID, where=(0, (60, 60, 240, 110)))
    found = verdict.of_file(pdf, office().public)
    assert (found.finding, found.letter_id) == (Finding.GENUINE, LETTER_ID)
    assert finding(signed(pdf)) is Finding.GENUINE, "one signature may follow"
    assert finding(with_note(pdf)) is Finding.ALTERED
    for wrong, paper_id in ((plain, "SD-BKL2-2026-000147"), (pdf, LETTER_ID)):
        with pytest.raises(ValueError, match=r"id of a paper|has a seal"):
            seal_paper(wrong, office(), paper_id)

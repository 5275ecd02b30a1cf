"""Whether the documents of a training case are right: their zones, their kinds, and whose they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time

from screening_desk.documents import mrz
from screening_desk.documents.results import Problem
from screening_desk.reference.text import Text
from screening_desk.reference.training import Case, CaseDocument
from screening_desk.services.draft import Draft, take_visa
from screening_desk.services.training_facts import identity

_PARTS = {
    "number": Text("nomor dokumen", "the document number"), "birth": Text("tanggal lahir", "the birth date"),
    "expiry": Text("tanggal habis berlaku", "the date of expiry"), "name": Text("nama", "the name"),
    "optional": Text("data opsional", "the optional data"), "composite": Text("seluruh zona", "the whole zone"),
    "code": Text("kode dokumen", "the document code"), "issuer": Text("negara penerbit", "the issuing state"),
    "nationality": Text("kewarganegaraan", "the nationality"), "sex": Text("jenis kelamin", "the sex"),
}  # fmt: skip


def paper_problems(case: Case) -> Iterator[Text]:
    """Yield what is wrong with the documents of a case, each with what to do."""
    for number, document in enumerate(case.document, start=1):
        for problem in _document(document, case):
            yield Text(f"Dokumen {number}: {problem.id}", f"Document {number}: {problem.en}")
    first = case.document[0]
    if first.kind in {"visa", "other"}:
        yield Text(
            "Dokumen pertama membuka pemeriksaan: taruh paspor atau KTP-el di urutan pertama.",
            "The first document is the one that the screening is opened by: put a travel document or an identity card first.",
        )
        return
    if first.typed is not None and case.mode != "applicant":
        yield Text(
            "Dokumen pertama tanpa MRZ; hanya pemohon yang datang dengan KTP-el saja. Beri dokumen itu baris mrz, atau pakai "
            'mode = "applicant".',
            "The first document has no zone; only an applicant stands there with an identity card alone. Give it the lines of "
            'a zone, or use mode = "applicant".',
        )
    at = datetime.combine(case.day, time(), UTC)
    opened = Draft("0" * 32, case.mode, at, identity(first, case))
    for number, document in enumerate(case.document, start=1):
        if document.kind == "visa" and document.mrz.strip():
            _, took = take_visa(opened, mrz.read(document.zone, case.day), at)
            if took == "other_person":
                yield Text(
                    f"Dokumen {number}: visa ini milik orang lain. Samakan nama, tanggal lahir dan kewarganegaraannya dengan paspor.",
                    f"Document {number}: the visa is of another person than the passport. Give it the name, birth date and "
                    "nationality of the passport.",
                )


def _document(document: CaseDocument, case: Case) -> Iterator[Text]:
    """What is wrong with one document, to be said behind its number."""
    ways = bool(document.mrz.strip()) + (document.typed is not None)
    if ways == 0 and document.kind == "other" and document.printed is not None:
        return
    if ways != 1:
        yield Text(
            "isi salah satu saja: baris MRZ (mrz) atau yang diketik darinya (typed). Untuk kertas lain (other) cukup printed.",
            "give either the lines of its zone (mrz) or what is typed from it (typed); another paper needs only what is printed.",
        )
    elif document.typed is None:
        reading = mrz.read(document.zone, case.day)
        single = [problem for problem in reading.problems if problem.field != "composite"]
        # A digit put right changes the last one too: that is said when nothing else is wrong any more.
        yield from (_fault(problem) for problem in single or reading.problems)
        if reading.document is None:
            yield Text(
                "baris ini bukan MRZ. Tulis dua baris 44 huruf (paspor), 44 atau 36 (visa), atau tiga baris 30 huruf (kartu).",
                "these lines are no machine readable zone. Write two lines of 44 (passport), 44 or 36 (visa), or three of 30 (card).",
            )
        elif (document.kind == "visa") != reading.document.format.startswith("MRV"):
            made = reading.document.format
            yield Text(
                f'barisnya berbentuk {made}, tidak sesuai dengan kind. Ubah kind = "{document.kind}" atau barisnya.',
                f'the lines are of the format {made}, which does not fit its kind. Change kind = "{document.kind}" or the lines.',
            )


def _fault(problem: Problem) -> Text:
    part = _PARTS.get(problem.field, Text(problem.field, problem.field))
    if problem.kind == "check_digit":
        return Text(
            f"angka periksa {part.id} salah: tertulis {problem.found}, seharusnya {problem.expected}. Ubah angka itu.",
            f"the check digit of {part.en} is wrong: it is {problem.found} and should be {problem.expected}. Change it.",
        )
    if problem.kind == "length":
        return Text(
            f"panjang baris salah: {problem.found} huruf, seharusnya {problem.expected}. Isi ujungnya dengan <.",
            f"a line has not the length it must have: {problem.found}, not {problem.expected}. Fill its end with <.",
        )
    return Text(
        f"{part.id} salah tulis ({problem.found}): di baris {problem.line + 1} mulai huruf {problem.start + 1} hanya huruf besar, "
        "angka dan < menurut tempatnya.",
        f"{part.en} is not written as it must be ({problem.found}): in line {problem.line + 1} from place {problem.start + 1} only "
        "capitals, digits and < as belong there.",
    )

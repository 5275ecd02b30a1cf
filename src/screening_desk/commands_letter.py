"""`screening-desk letter`: for partners who receive letters. Needs no store and no window."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterable
from pathlib import Path

from screening_desk.letters.proof import bundle, check_code, office_key, verdict, withdrawn
from screening_desk.letters.proof.check_code import CheckCode
from screening_desk.letters.proof.errors import Unreadable
from screening_desk.letters.proof.office_key import OfficePublic
from screening_desk.letters.proof.verdict import Finding, Verdict
from screening_desk.letters.proof.withdrawn import Withdrawn

UNREADABLE = 2
_LARGEST = 64 * 1024 * 1024
_SAYS: dict[Finding, tuple[str, str]] = {
    Finding.GENUINE: ("ASLI DAN UTUH: dibuat oleh {office}.", "GENUINE AND WHOLE: made by {office}."),
    Finding.ALTERED: (
        "DIUBAH: naskah ini tidak lagi seperti saat dibuat. Jangan dipakai; hubungi kantor pengirim.",
        "ALTERED: this letter is not as it was made. Do not rely on it; call the office it names.",
    ),
    Finding.NOT_OURS: (
        "BUKAN DARI KANTOR INI: tidak dibuat dengan kunci yang diberikan.",
        "NOT OURS: it was not made with the key that was given.",
    ),
    Finding.WITHDRAWN: (
        "DITARIK: kantor pengirim menarik surat ini pada {day}. Jangan dipakai.",
        "WITHDRAWN: the office withdrew this letter on {day}. Do not rely on it.",
    ),
    Finding.UNPROVEN: (
        "UTUH, PENGIRIM BELUM TERBUKTI: tanpa --key tidak diketahui siapa yang membuatnya.",
        "WHOLE, SENDER NOT PROVEN: without --key nobody can say who made it.",
    ),
}
_CODE_ALONE = (
    "KODE INI BELUM DIPERIKSA: tanpa --key tidak dapat dibuktikan.",
    "THIS CODE IS NOT VERIFIED: without --key it proves nothing.",
)
_NO_SEAL = (
    "BUKAN DARI KANTOR INI, sejauh berkas ini membuktikan: tanpa segel. Ada kode periksa di halaman 1? Pindai, lalu beri --code.",
    "NOT OURS, as far as this file proves: it has no seal. Is there a check code on page 1? Scan it and give --code.",
)
_ABOUT: dict[str, tuple[str, str]] = {
    "day": ("Tanggal surat: {day}.", "Day of the letter: {day}."),
    "letter": ("Nomor naskah: {letter}.", "Number of the letter in the list: {letter}."),
    "content": ("Isi berkas cocok dengan kode periksa.", "The words of the file fit the check code."),
    "no_content": (
        "Kode ini tidak memuat isi surat: cocokkan isi cetakan dengan kantor pengirim.",
        "The code does not hold the letter: compare its words with the office.",
    ),
    "signed": (
        "Setelah disegel ditandatangani di tempat yang disediakan: {name}. Sertifikat itu tidak diperiksa di sini.",
        "Signed after the seal in the reserved field: {name}. That certificate is not judged here.",
    ),
    "list": ("Daftar surat yang ditarik: keadaan {day}.", "List of withdrawn letters: as of {day}."),
    "no_list": (
        "Tanpa daftar surat yang ditarik (--withdrawn) tidak diketahui apakah surat ini ditarik.",
        "Without the list of withdrawn letters (--withdrawn) nobody can say whether it still holds.",
    ),
    "key": ("Kode kunci kantor: {code}.", "Code of the office's key: {code}."),
}
_FAULTS: dict[str, tuple[str, str]] = {
    "file": ("{name} tidak dapat dibaca.", "{name} cannot be read."),
    "key": ("{name} bukan kunci kantor (office.pub).", "{name} is no key of an office (office.pub)."),
    "list": ("{name} bukan daftar surat yang ditarik, atau rusak.", "{name} is no list of withdrawn letters, or damaged."),
    "list_not_ours": ("{name} tidak ditandatangani kantor ini.", "{name} is not signed by this office."),
    "list_needs_key": ("--withdrawn perlu --key.", "--withdrawn needs --key."),
    "check_code": ("Ini bukan kode periksa yang lengkap.", "This is no whole check code."),
    "nothing": ("Beri berkas surat atau --code.", "Give the file of a letter, or --code."),
    "closed": ("Tidak terbuka: kunci atau frasa sandi salah, atau berkas diubah.",
               "Not opened: wrong key or passphrase, or the file was changed."),
    "exists": ("{name} sudah ada; tidak ada yang diubah.", "{name} is there already; nothing was changed."),
}  # fmt: skip


class _NotDone(Exception):
    """Why nothing can be said: the code of a fault, and the file it is about."""

    def __init__(self, code: str, name: str = "") -> None:
        super().__init__(code)
        self.code, self.name = code, name


def run(options: argparse.Namespace) -> int:
    """Say what a letter is in both languages; the exit code is the answer (`Finding`), 2 when there is none."""
    try:
        return _verify(options) if options.what == "verify" else _open(options)
    except _NotDone as fault:
        for sentence in _FAULTS[fault.code]:
            print(sentence.format(name=fault.name), file=sys.stderr)
        return UNREADABLE


def _verify(options: argparse.Namespace) -> int:
    offices = [_office(file) for file in options.key]
    listed = _list(options.withdrawn, offices)
    code = _code(options.code) if options.code is not None else None
    pdf = _read(options.file) if options.file is not None else None
    if pdf is not None and code is None and b"%PDF" not in pdf[:1024]:
        code, pdf = _code_in(pdf), None if _code_in(pdf) else pdf
    if pdf is None and code is None:
        raise _NotDone("nothing")
    office, found = _judge(pdf, code, offices, listed)
    for language in (0, 1):
        print("\n".join(_said(found, code, office, listed, language)))
    return found.finding.value


def _judge(
    pdf: bytes | None, code: CheckCode | None, offices: list[OfficePublic], listed: Withdrawn | None
) -> tuple[OfficePublic | None, Verdict]:
    """Ask each key that was given: the first that made it speaks."""
    found = Verdict(Finding.NOT_OURS)
    for office in (*offices,) or (None,):
        found = (
            verdict.of_code(code, office, listed, pdf)
            if code is not None
            else verdict.of_file(pdf or b"", office, listed)
        )
        if found.finding is not Finding.NOT_OURS:
            return office, found
    return None, found


def _said(
    found: Verdict, code: CheckCode | None, office: OfficePublic | None, listed: Withdrawn | None, language: int
) -> Iterable[str]:
    alone = found.finding is Finding.UNPROVEN and code is not None
    says = _CODE_ALONE if alone else _SAYS[found.finding] if found.sealed else _NO_SEAL
    first = says[language]
    yield first.format(office=office.name if office else "", day=found.day)
    about = ["day"] if code is not None and found.finding is Finding.GENUINE else []
    if found.finding in {Finding.GENUINE, Finding.WITHDRAWN}:
        about += ["letter", "key"]
    if found.finding is Finding.GENUINE:
        about += ["content" if found.content else "no_content"] if code is not None else []
        about += ["list" if listed else "no_list"]
    if found.signed_by:
        about.append("signed")
    for each in about:
        day = listed.made if each == "list" and listed else found.day
        yield "  " + _ABOUT[each][language].format(
            day=day, letter=found.letter_id, name=_plain(found.signed_by), code=office.code if office else ""
        )


def _plain(text: str) -> str:
    """A name out of somebody else's file, without anything that a terminal would obey."""
    return "".join(char if char.isprintable() else "?" for char in text)[:120]


def _open(options: argparse.Namespace) -> int:
    """Decrypt a letter that came encrypted; what is inside is verified as any other."""
    content = _read(options.file)
    if options.target.exists():
        raise _NotDone("exists", options.target.name)
    if options.identity is not None:
        lines = _read(options.identity).decode("utf-8", "replace").splitlines()
        secret = next((line for line in lines if line.startswith("AGE-SECRET-KEY-")), "")
        found = bundle.opened(content, identity=secret)
    else:
        found = bundle.opened(content, passphrase=_secret("Passphrase / frasa sandi: "))
    if found is None:
        raise _NotDone("closed")
    try:
        options.target.write_bytes(found)
    except OSError as error:
        raise _NotDone("file", options.target.name) from error
    print(f"{options.target.name}: {len(found)} bytes")
    return 0


def _office(file: Path) -> OfficePublic:
    try:
        return office_key.read_public(_read(file))
    except Unreadable as error:
        raise _NotDone(error.code, file.name) from error


def _list(file: Path | None, offices: list[OfficePublic]) -> Withdrawn | None:
    """Read the list by the key that signed it."""
    if file is None:
        return None
    if not offices:
        raise _NotDone("list_needs_key")
    data, code = _read(file), "list"
    for office in offices:
        try:
            return withdrawn.read(data, office)
        except Unreadable as error:
            code = error.code
    raise _NotDone(code, file.name)


def _code(text: str) -> CheckCode:
    """Read a code as it was typed or scanned; a hyphen alone takes it from standard input."""
    try:
        return check_code.read(sys.stdin.read() if text == "-" else text)
    except Unreadable as error:
        raise _NotDone(error.code) from error


def _code_in(data: bytes) -> CheckCode | None:
    """Return the code that a small text file holds, as a scanner program saves it."""
    try:
        return check_code.read(data.decode("ascii")) if len(data) < 1000 else None
    except (Unreadable, UnicodeDecodeError):
        return None


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise _NotDone("file", file.name) from error
    if len(data) > _LARGEST:
        raise _NotDone("file", file.name)
    return data


def _secret(prompt: str) -> str:
    """Ask on the terminal without echo, or read a line from standard input; never from the command line."""
    typed = getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline()
    return typed.strip()

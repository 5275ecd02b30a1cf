"""`screening-desk reference`: a key, a package, a check with file and line, and differences in words."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from screening_desk import reference
from screening_desk.__main__ import main
from screening_desk.records import signing
from screening_desk.reference.package import content_of, parse
from tests.packages import PRIVATE, STRANGER, newer, rule, write_package

HOME = Path(reference.__file__).parent
PHRASE = "empat kata yang panjang sekali"


class Shell:
    """Runs the commands as a terminal would, with what is typed on standard input."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.folder, self._patch, self._capture = folder, patch, capture
        self.out = self.error = ""

    def run(self, *words: str, typed: str = PHRASE) -> int:
        """Run one command; its texts are kept."""
        self._patch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        self._patch.chdir(self.folder)
        code = main(["reference", *words])
        self.out, self.error = self._capture.readouterr()
        return code

    def toml(self, name: str = "data", sequence: int = 2) -> Path:
        """A copy of the shipped folder as the next edition."""
        folder = self.folder / name
        folder.mkdir()
        for path in HOME.glob("*.toml"):
            shutil.copy(path, folder)
        self.spoil(folder, "edition.toml", "sequence = 1", f"sequence = {sequence}")
        return folder

    @staticmethod
    def spoil(folder: Path, name: str, old: str, new: str) -> None:
        """Replace the first `old` of a file; the test is wrong when it is not there."""
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A terminal in an empty folder."""
    return Shell(tmp_path, monkeypatch, capsys)


def test_from_a_key_to_a_package_an_office_can_check(shell: Shell) -> None:
    assert shell.run("key", "signer", "--name", "Pengelola Contoh") == 0
    public = signing.read_public(shell.folder / "signer.pub")
    assert public.name == "Pengelola Contoh"
    assert public.code[:4] in shell.out
    assert PHRASE not in shell.out
    folder = shell.toml()
    shell.spoil(folder, "rules_1_document.toml", "months = 6", "months = 7")
    assert shell.run("build", "data", "edition.sdref", "--key", "signer") == 0
    package = parse((shell.folder / "edition.sdref").read_bytes())
    assert content_of(package).rules["six_months"].number("months") == 7
    assert content_of(package).edition == reference.load(folder).edition
    assert shell.run("check", "edition.sdref", "--key", "signer.pub") == 0
    assert "edition 2" in shell.out
    assert shell.run("diff", "program", "edition.sdref", "--language", "id") == 1
    assert "angka bulan: 6 → 7" in shell.out
    assert "0 baru, 0 dihapus, 1 berubah" in shell.out
    assert shell.run("diff", "edition.sdref", "data") == 0


def test_the_secret_key_is_sealed_for_its_owner_and_never_written_over(shell: Shell) -> None:
    assert shell.run("key", "signer", "--name", "X") == 0
    file = shell.folder / "signer"
    before = file.read_bytes()
    assert file.stat().st_mode & 0o077 == 0
    assert signing.read_private(file, "some other passphrase") is None
    private = signing.read_private(file, PHRASE)
    assert private is not None
    assert private not in before
    assert shell.run("key", "signer", "--name", "Y") == 1
    (shell.folder / "signer.pub").unlink()
    assert shell.run("key", "signer", "--name", "Y") == 1
    assert "there already" in shell.error
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "name", "says"),
    [
        ("short", "X", "16 characters"),
        ("a" * 20, "X", "easy to guess"),
        (PHRASE, " ", "name"),
        (PHRASE, "x\x07", "name"),
    ],
)
def test_a_weak_key_is_not_made(shell: Shell, typed: str, name: str, says: str) -> None:
    assert shell.run("key", "signer", "--name", name, typed=typed) == 1
    assert says in shell.error
    assert list(shell.folder.iterdir()) == []


def test_a_package_is_not_built_with_a_wrong_passphrase_or_an_old_number(shell: Shell) -> None:
    shell.run("key", "signer", "--name", "X")
    folder = shell.toml(sequence=1)
    shell.spoil(folder, "rules_1_document.toml", "months = 6", "months = 7")
    assert shell.run("build", "data", "x.sdref", "--key", "signer") == 1
    assert "raise sequence" in shell.error
    shell.spoil(folder, "edition.toml", "sequence = 1", "sequence = 2")
    assert shell.run("build", "data", "x.sdref", "--key", "signer", typed="not the passphrase") == 1
    assert "does not open the key" in shell.error
    assert shell.run("build", "data", "x.sdref", "--key", "signer.pub") == 1
    assert shell.run("build", "data", "x.sdref", "--key", "nowhere") == 1
    assert not (shell.folder / "x.sdref").exists()


FAULTS = [
    ("rules_1_document.toml", 'verdict = "blocker"', 'verdict = "refused"', "rules_1_document.toml, line "),
    ("rules_1_document.toml", "months = 6", "months = = 6", "rules_1_document.toml, line "),
    ("nationalities.toml", 'instrument = "Perpres', 'instrumen = "Perpres', "nationalities.toml, line "),
    ("visa_index.toml", 'code = "B1"', 'code = "B 1"', "visa_index.toml, line "),
    ("rules_1_document.toml", 'id = "six_months"', 'id = "six_months_later"', "six_months is missing"),
    ("indicators.toml", 'id = "P3"', 'id = "P3"\ncolour = "red"', "indicators.toml"),
    ("edition.toml", "sequence = 2", "sequence = -2", "edition.toml"),
]


@pytest.mark.parametrize(("name", "old", "new", "says"), FAULTS)
def test_a_fault_in_a_folder_is_one_sentence_with_its_place(
    shell: Shell, name: str, old: str, new: str, says: str
) -> None:
    folder = shell.toml()
    text = (folder / name).read_text(encoding="utf-8")
    shell.spoil(folder, name, old, new)
    assert shell.run("check", "data") == 1
    assert says in shell.error
    assert shell.error.count("\n") == 1
    if ", line" in says:
        line = int(shell.error.split(", line ")[1].split(":")[0])
        at = text[: text.index(old)].count("\n") + 1
        assert at - 40 <= line <= at  # the row's first line, or the very line


def test_a_row_that_does_not_fit_another_is_found_by_its_id(shell: Shell) -> None:
    folder = shell.toml()
    shell.spoil(folder, "visa_index.toml", '{ code = "B1"', '{ code = "B9"')
    assert shell.run("check", "data") == 1
    assert ".toml, line " in shell.error


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"screening-desk reference package 1\n{", b"\x00" * 100])
def test_another_file_is_no_package(shell: Shell, content: bytes) -> None:
    (shell.folder / "x.sdref").write_bytes(content)
    assert shell.run("check", "x.sdref") == 1
    assert shell.run("diff", "program", "x.sdref") == 2
    assert shell.error.startswith("not done: x.sdref: ")


def test_a_package_of_somebody_else_is_told_from_ones_own(shell: Shell, tmp_path: Path) -> None:
    data = newer(reference.load(), lambda content: rule(content, "intact").update(note="Seen again."))
    write_package(tmp_path, data, STRANGER)
    assert shell.run("check", "edition.sdref") == 0
    public = signing.PublicKey("X", signing.public_of(PRIVATE))
    (tmp_path / "x.pub").write_text(signing.public_line(public))
    assert shell.run("check", "edition.sdref", "--key", "x.pub") == 1
    assert "another key" in shell.error
    bytes_ = bytearray((tmp_path / "edition.sdref").read_bytes())
    place = bytes_.index(b"\n", bytes_.index(b"\n") + 1) + 1
    bytes_[place] = ord("0") if bytes_[place] != ord("0") else ord("1")
    (tmp_path / "edition.sdref").write_bytes(bytes_)
    assert shell.run("check", "edition.sdref") == 1
    assert "signature" in shell.error


def test_what_is_not_there_is_said(shell: Shell) -> None:
    for words in (("check", "nowhere"), ("build", "nowhere", "x", "--key", "y"), ("diff", "program", "nowhere")):
        assert shell.run(*words) == (2 if words[0] == "diff" else 1)
        assert "nowhere" in shell.error
    assert shell.run("check", "program") == 0

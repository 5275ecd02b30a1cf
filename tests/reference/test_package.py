"""A package is taken apart only when it is whole; whatever else is in the file ends in one clear sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.records import signing
from screening_desk.reference import Reference
from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference import edition as editions
from screening_desk.reference.package import LARGEST, PackageError, content_of, pack, parse, read
from tests.packages import PRIVATE, PUBLIC, edition, newer, signed

HEAD = 1


@pytest.fixture(scope="module")
def whole(reference_data: Reference) -> bytes:
    """A package of the second edition."""
    return signed(newer(reference_data))


def lines(data: bytes) -> list[bytes]:
    return data.split(b"\n")


def with_head(data: bytes, **fields: object) -> bytes:
    parts = lines(data)
    parts[HEAD] = json.dumps(json.loads(parts[HEAD]) | fields).encode()
    return b"\n".join(parts)


def test_what_was_packed_comes_out_again(reference_data: Reference) -> None:
    data = signed(newer(reference_data))
    package = parse(data)
    assert package.edition == edition()
    assert package.key == PUBLIC.key
    assert signing.verify(package.key, package.signature, package.signed)
    found = content_of(package)
    assert found == reference_data
    assert found.edition == edition()
    assert data.count(b"\n") == 4  # four lines, the last one complete


def test_the_signature_covers_number_day_words_and_content(whole: bytes) -> None:
    for fields in ({"sequence": 9}, {"made_on": "2027-01-01"}, {"note": {"id": "x", "en": "x"}}):
        package = parse(with_head(whole, **fields))
        assert not signing.verify(package.key, package.signature, package.signed)


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda _: b"", "package_not"),
        (lambda _: b"PK\x03\x04 a zip file", "package_not"),
        (lambda _: b"\x00" * 1000, "package_not"),
        (lambda data: data[:40], "package_cut"),
        (lambda data: data[:20], "package_cut"),
        (lambda data: data[: len(data) // 2], "package_cut"),
        (lambda data: data[:-1], "package_cut"),
        (lambda data: data + b"more\n", "package_changed"),
        (lambda data: data + b"\n", "package_changed"),
        (lambda data: data.replace(b"package 1\n", b"package 2\n", 1), "package_format"),
        (lambda data: data.replace(b"package 1\n", b"package 0\n", 1), "package_not"),
        (lambda data: data.replace(b"\n", b"\r\n"), "package_not"),
        (lambda data: data.replace(b"Ps.", b"Pz.", 1), "package_changed"),
        (lambda data: with_head(data, sequence=0), "package_changed"),
        (lambda data: with_head(data, surprise=1), "package_changed"),
        (lambda data: with_head(data, note={"id": "x" * 5000, "en": "x"}), "package_changed"),
        (lambda data: with_head(data, note={"id": "x" * 90000, "en": "x"}), "package_changed"),
        (lambda data: with_head(data, size=1), "package_changed"),
        (lambda data: with_head(data, size=LARGEST + 1), "package_changed"),
        (lambda data: data + b" " * LARGEST, "package_big"),
    ],
)
def test_a_file_that_is_not_whole_says_what_is_wrong(whole: bytes, spoil: object, code: str) -> None:
    assert callable(spoil)
    with pytest.raises(PackageError) as error:
        parse(spoil(whole))
    assert error.value.code == code
    assert str(error.value).endswith(".")


def test_no_more_is_read_than_a_package_may_hold(tmp_path: Path) -> None:
    path = tmp_path / "endless.sdref"
    with path.open("wb") as file:
        file.truncate(50 * LARGEST)  # a sparse file: it takes no room, but reading it whole would
    with pytest.raises(PackageError) as error:
        read(path)
    assert error.value.code == "package_big"


@pytest.mark.parametrize(
    "content",
    [b"[" * 200_000, b"{}", b"null", b'{"rules": []}', b"\xff\xfe", b'{"a":' * 50_000, b'"' + b"x" * 100_000 + b'"'],
)
def test_a_signed_content_that_is_broken_is_one_sentence(reference_data: Reference, content: bytes) -> None:
    class Broken(Reference):
        def canonical(self) -> str:
            return content.decode("latin-1")

    data = pack(Broken(reference_data.content, edition()), PUBLIC.key, lambda data: signing.sign(PRIVATE, data))
    with pytest.raises(Refused):
        content_of(parse(data))


def test_a_package_is_checked_as_strictly_as_a_folder(reference_data: Reference) -> None:
    class Broken(Reference):
        def canonical(self) -> str:
            content = json.loads(super().canonical())
            content["catalogue"]["item"][3]["source"] = "nowhere"
            return json.dumps(content)

    data = pack(Broken(reference_data.content, edition()), PUBLIC.key, lambda data: signing.sign(PRIVATE, data))
    with pytest.raises(Refused, match="nowhere"):
        content_of(parse(data))


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_any_bytes_are_a_package_or_a_sentence(whole: bytes, data: st.DataObject) -> None:
    whole = whole[:2000]
    start = data.draw(st.integers(0, len(whole)))
    bytes_ = whole[:start] + data.draw(st.binary(max_size=200)) + whole[start + data.draw(st.integers(0, 20)) :]
    with pytest.raises(PackageError):
        parse(bytes_)


def test_an_edition_has_a_number_a_day_and_words_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / editions.NAME
    good = 'sequence = 3\nmade_on = 2026-12-01\nnote = { id = "Baru.", en = "New." }\n'
    path.write_text(good)
    assert editions.load(tmp_path).sequence == 3
    for old, new in (("= 3", "= 0"), ("2026-12-01", '"soon"'), ('"New."', '" "'), ("sequence", "number"), ("=", "")):
        path.write_text(good.replace(old, new, 1))
        with pytest.raises(Refused, match=r"edition\.toml"):
            editions.load(tmp_path)
    path.unlink()
    with pytest.raises(Refused, match=r"edition\.toml cannot be read"):
        editions.load(tmp_path)

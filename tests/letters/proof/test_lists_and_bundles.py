"""The list of withdrawn letters, the office's public key and the encrypted letter: each whole, or refused."""

from __future__ import annotations

import random
from datetime import date

import pyrage
import pytest

from screening_desk.letters.proof import bundle, office_key, verdict, withdrawn
from screening_desk.letters.proof.errors import Unreadable
from screening_desk.letters.proof.verdict import Finding
from tests.letters.proof.offices import LETTER_ID, NOW, coded, office, other_office, sealed

DAY = date(2026, 11, 25)
LIST = withdrawn.write(office(), DAY, [(LETTER_ID, DAY), ("00" * 16, DAY)])


def test_a_withdrawn_letter_is_withdrawn_by_file_and_by_code() -> None:
    listed = withdrawn.read(LIST, office().public)
    assert (listed.made, len(listed.letters)) == (DAY, 2)
    for found in (
        verdict.of_file(sealed(), office().public, listed),
        verdict.of_code(coded()[1], office().public, listed),
    ):
        assert (found.finding, found.day) == (Finding.WITHDRAWN, DAY)


def test_a_letter_that_is_not_listed_stands() -> None:
    listed = withdrawn.read(withdrawn.write(office(), DAY, []), office().public)
    assert verdict.of_file(sealed(), office().public, listed).finding is Finding.GENUINE


def test_a_list_with_other_line_ends_is_the_same_list() -> None:
    assert withdrawn.read(LIST.replace(b"\n", b"\r\n"), office().public).letters


def test_a_changed_list_or_one_of_another_office_is_refused() -> None:
    with pytest.raises(Unreadable, match="list_not_ours"):
        withdrawn.read(LIST, other_office().public)
    chance = random.Random(4)
    for _ in range(500):
        data = bytearray(LIST)
        data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
        with pytest.raises(Unreadable):
            withdrawn.read(bytes(data), office().public)
    for cut in (b"", LIST[:-1], LIST[:200], LIST + LIST):
        with pytest.raises(Unreadable):
            withdrawn.read(cut, office().public)


def test_the_list_holds_random_ids_and_days_alone() -> None:
    assert LIST.decode("ascii").splitlines()[3] == f"{'00' * 16} 2026-11-25"


def test_the_public_key_travels_as_text() -> None:
    public = office().public
    for text in (public.text(), public.text().replace("\n", "\r\n"), "\ufeff" + public.text()):
        assert office_key.read_public(text.encode()) == public
    assert len(public.code.split()) == 8
    assert public.code != other_office().public.code
    assert "PRIVATE" not in public.text()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"screening-desk office key 1 00 x\n", b"x" * 100_000])
def test_another_file_is_no_key(data: bytes) -> None:
    with pytest.raises(Unreadable, match="key"):
        office_key.read_public(data)


@pytest.mark.parametrize("name", ["", " ", "x" * 121, "a\x07b"])
def test_a_name_that_cannot_stand_in_a_line_makes_no_key(name: str) -> None:
    with pytest.raises(Unreadable, match="office_name"):
        office_key.new_key(name, NOW)


def test_a_letter_for_a_partner_opens_with_that_partners_key_alone() -> None:
    partner, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    sent = bundle.to_key(sealed(), str(partner.to_public()))
    assert bundle.opened(sent, identity=str(partner)) == sealed()
    assert bundle.opened(sent, identity=str(other)) is None
    assert sealed()[:200] not in sent


def test_a_letter_with_a_passphrase_opens_with_those_words_alone() -> None:
    sent, words = bundle.with_passphrase(b"letter")
    assert bundle.opened(sent, passphrase=words) == b"letter"
    assert bundle.opened(sent, passphrase=words[:-1]) is None


def test_a_passphrase_has_at_least_77_bits_and_is_words() -> None:
    assert bundle.BITS >= 77
    made = {bundle.new_passphrase() for _ in range(500)}
    assert len(made) == 500
    for words in made:
        assert [len(word) for word in words.split("-")] == [2 * bundle.SYLLABLES] * bundle.WORDS
    assert {char for words in made for char in words} == {*bundle.CONSONANTS, *bundle.VOWELS, "-"}


def test_a_changed_bundle_does_not_open() -> None:
    partner = pyrage.x25519.Identity.generate()
    sent = bundle.to_key(b"letter " * 500, str(partner.to_public()))
    chance = random.Random(9)
    for at in chance.sample(range(len(sent)), 200):
        data = bytearray(sent)
        data[at] ^= chance.randrange(1, 256)
        assert bundle.opened(bytes(data), identity=str(partner)) is None


@pytest.mark.parametrize("text", ["", "age1", "age1qqqq", "AGE-SECRET-KEY-1QQQQ", "ssh-ed25519 AAAA"])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="partner_key"):
        bundle.check_recipient(text)

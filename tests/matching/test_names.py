"""A name is found however it is written, and what is told of it is which words agree: never "the same person"."""

from __future__ import annotations

import pytest
from bench.invented_names import Register
from bench.names import Sample, ours
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.matching import Hit, NameIndex, Pair
from screening_desk.matching.folding import LONGEST_NAME, MOST_WORDS, fold, sound, words

LISTED = {
    "1": "SOEHARTO",
    "2": "Muh. Nur Hidayat",
    "3": "Siti Nurhayati",
    "4": "Владимир Щербаков",
    "5": "欧阳明丽",
    "6": "Tan Kah Kee",
    "7": "Abdul Rahman bin Yusuf",
    "8": "Nguyễn Thị Hồng Ánh",
    "9": "محمد الحسن",
    "10": "Rajendran A/L Muthusamy",
    "11": "Jürgen Müller-Lüdenscheidt",
    "12": "Dewi Kusumawardhani Prasetyaningrum",
}
MANY = Register().names(1500)


@pytest.fixture(scope="module")
def index() -> NameIndex:
    """People of many customs among fifteen hundred others."""
    return NameIndex.build([*LISTED.items(), *((f"other-{at}", name) for at, name in enumerate(MANY))])


@pytest.mark.parametrize(
    ("written", "person"),
    [
        ("SUHARTO", "1"),  # one name; the spelling before 1972
        ("SOEHATRO", "1"),  # two letters in the wrong order
        ("MOHAMMED NUR HIDAYAT", "2"),
        ("MOCHAMAD NURHIDAJAT", "2"),  # joined, and spelled as before 1972
        ("H. M. NUR HIDAYAT", "2"),  # a title and an initial
        ("SITI NUR HAYATI", "3"),
        ("NURHAYATI<<SITI", "3"),  # as in a machine readable zone
        ("HAJJAH SITI NURHAJATI BINTI SULEIMAN", "3"),
        ("SHCHERBAKOV VLADIMIR", "4"),
        ("SCHERBAKOV<<WLADIMIR", "4"),
        ("OUYANG MINGLI", "5"),
        ("MING LI OU YANG", "5"),
        ("KAH KEE TAN", "6"),
        ("YUSUF ABDURRAHMAN", "7"),
        ("ABDOEL RACHMAN JUSUF", "7"),
        ("NGUYEN THI HONG ANH", "8"),
        ("MUHAMAD HASAN", "9"),
        ("MUTHUSAMY RAJENDRAN", "10"),
        ("RAJENDRAN SON OF MUTHUSAMI", "10"),
        ("MUELLER LUEDENSCHEIDT<<JUERGEN", "11"),
        ("KUSUMAWARDHANI DEWI", "12"),
        ("DEWI KUSUMAWARDHNI P", "12"),
    ],
)
def test_a_name_is_found_however_it_is_written(index: NameIndex, written: str, person: str) -> None:
    assert person in {hit.id for hit in index.search(written, 3)}


def test_a_name_cut_short_by_the_zone_is_found_by_its_beginning(index: NameIndex) -> None:
    (first, *_) = index.search("DEWI<KUSUMAWARDHANI<PRASETYA", cut_short=True)
    assert first.id == "12"
    assert first.score > index.search("DEWI<KUSUMAWARDHANI<PRASETYA")[0].score


def test_what_agrees_is_told_word_by_word(index: NameIndex) -> None:
    (first, *_) = index.search("SITI AMINAH NURHAJATI")
    assert first.name == "Siti Nurhayati"
    assert set(first.why) == {
        Pair("same", "SITI", "SITI"),
        Pair("similar", "NURHAJATI", "NURHAYATI"),
        Pair("only_here", "AMINAH", ""),
    }


def test_another_spelling_and_an_initial_are_no_agreement_letter_by_letter() -> None:
    index = NameIndex.build([("1", "SOEHARTO B PRASETYO")])
    assert [pair.how for pair in index.search("SUHARTO BUDI PRASETIO")[0].why] == ["spelling", "initial", "spelling"]
    assert index.search("SUHARTO BUDI PRASETIO")[0].why[1] == Pair("initial", "BUDI", "B")


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    common = [(str(number), f"MUHAMMAD {name}") for number, name in enumerate(MANY[:400])]
    index = NameIndex.build([*common, ("rare", "AHMAD QASIDAH"), ("common", "MUHAMMAD RAHIM")])
    by_rare, by_common = index.search("SALEH QASIDAH"), index.search("MUHAMMAD SALEH")
    assert by_rare[0].id == "rare"
    assert by_rare[0].score > by_common[0].score


def test_all_the_same_is_no_less_than_any_other_and_a_part_is_less(index: NameIndex) -> None:
    whole, part = index.search("ABDUL RAHMAN YUSUF")[0], index.search("ABDUL YUSUF")[0]
    assert (whole.id, part.id) == ("7", "7")
    assert whole.score > part.score


def test_a_person_with_several_names_is_one_hit() -> None:
    index = NameIndex.build([("1", "SITI AMINAH"), ("1", "SITI AMINAH BINTI HASAN"), ("2", "SITI MARIAM")])
    assert [hit.id for hit in index.search("SITI AMINAH HASAN")] == ["1", "2"]


@pytest.mark.parametrize("nothing", ["", "   ", "<<<", "123 456", "-", "\u200b"])
def test_where_no_letter_is_nothing_is_found(index: NameIndex, nothing: str) -> None:
    assert index.search(nothing) == ()


def test_an_index_of_nobody_finds_nobody() -> None:
    assert NameIndex.build([]).search("SITI") == ()
    assert NameIndex.build([("1", "..."), ("2", "")]).search("SITI") == ()


def test_a_name_that_is_only_a_title_is_still_a_name(index: NameIndex) -> None:
    assert [word.written for word in words("RADEN")] == ["RADEN"]
    assert [word.written for word in words("H. RADEN SUTOMO")] == ["SUTOMO"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SOEHARTO", "SUHARTO"),
        ("DJOKO", "JOKO"),
        ("TJAHJADI", "CAHYADI"),
        ("MOCH", "MUHAMMAD"),
        ("ACHMAD", "AHMED"),
        ("SJAHRIR", "SYAHRIR"),
        ("HASSAN", "HASAN"),
        ("FATIMAH", "FATIMA"),
        ("KHADIJAH", "HADIJA"),
        ("PHILIP", "FILIP"),
    ],
)
def test_one_name_in_two_spellings_is_folded_into_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("JUSUF", "YUSUF"), ("MOHAMAD", "MUHAMED"), ("SERGEI", "SIRGII")])
def test_names_that_sound_alike_have_one_key(one: str, other: str) -> None:
    assert sound(fold(one)) == sound(fold(other))


@settings(max_examples=30)
@given(st.text(max_size=500))
def test_any_text_can_be_asked_for_and_listed(index: NameIndex, text: str) -> None:
    assert len(words(text)) <= MOST_WORDS
    hits = index.search(text)
    check(hits)
    check(NameIndex.build([("1", text), ("2", "SITI")]).search(text + " SITI"))


def check(hits: tuple[Hit, ...]) -> None:
    assert list(hits) == sorted(hits, key=lambda hit: -hit.score)
    assert len({hit.id for hit in hits}) == len(hits)
    for hit in hits:
        assert 0 < hit.score <= 1
        theirs = [pair.there for pair in hit.why if pair.there]
        assert sorted(theirs) == sorted(word.written for word in words(hit.name)), "each word of an entry is told once"


def test_a_hostile_name_takes_no_longer_than_a_long_one(index: NameIndex) -> None:
    assert len("".join(word.written for word in words("A" * 100_000))) <= LONGEST_NAME
    check(index.search("AB " * 50_000))


def test_nearly_everybody_is_found_and_strangers_seldom_meet_anybody() -> None:
    """A small run of what ``python3 dev.py bench`` measures at 100,000 and 1,000,000 names."""
    sample = Sample.of(3000, 250)
    quality = ours(NameIndex.build((str(at), name) for at, name in enumerate(sample.names)), sample)
    assert quality.first_ten > 0.97
    assert quality.alerts < 0.5

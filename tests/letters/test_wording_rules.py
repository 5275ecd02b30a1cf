"""An office's text keeps its marks, fits its place, can be printed, and tells nothing where it must not."""

from __future__ import annotations

import pytest

from screening_desk.letters import default_wording
from screening_desk.letters.samples import SAMPLES, draw
from screening_desk.letters.wording import Wording, edited, papers
from screening_desk.letters.wording_rules import fault, standing, tidy
from tests.letters.reading import flat

TO = ("referral", "letter.to")


@pytest.mark.parametrize(
    ("kind", "key", "text", "code", "about"),
    [
        (*TO, "Yth. Kepala", "wording_mark_missing", "{addressee}"),
        (*TO, "Yth. {addresee}", "wording_mark_unknown", "{addresee}"),
        (*TO, "Yth. {addressee} {addressee}", "wording_mark_twice", "{addressee}"),
        (*TO, "Yth. {addressee", "wording_brace", ""),
        (*TO, "Yth. {addressee} {", "wording_brace", ""),
        (*TO, "Yth. {addressee}}", "wording_brace", ""),
        (*TO, "Yth. {ADDRESSEE} {addressee}", "wording_brace", ""),
        (*TO, "  ", "wording_empty", ""),
        (*TO, "{addressee}" + "a" * 200, "wording_long", "112"),
        (*TO, "致 {addressee}", "wording_characters", "致"),
        (*TO, "{addressee}\u202e", "wording_characters", "U+202E"),
        ("referral", "letter.case_code", "Kode perkara yang bersangkutan", "wording_wide", "44"),
        ("consent_copy", "id.title", "Salinan Tindak\u00a0 Pidana", "wording_not_neutral", "tindak pidana"),
        ("envelope", "to", "Layanan korban", "wording_not_neutral", "korban"),
    ],
)
def test_a_text_that_would_lose_or_tell_something_is_named(kind, key, text, code, about):
    found = fault(papers()[kind], key, tidy(papers()[kind], key, text))
    assert found is not None
    assert (found.code, found.about) == (code, about)


@pytest.mark.parametrize("kind", [kind for kind, paper in papers().items() if not paper.fixed])
def test_what_ships_can_be_saved_as_it_is(kind):
    paper = papers()[kind]
    assert [key for key, text in paper.shipped.items() if fault(paper, key, tidy(paper, key, text))] == []
    assert [key for key, text in paper.shipped.items() if tidy(paper, key, text) != text] == []


def test_the_blanks_that_join_a_sentence_stay_whatever_was_typed():
    assert tidy(papers()["referral"], "letter.and", "serta") == " serta "


def test_a_text_of_a_former_program_that_lost_a_mark_is_not_printed():
    texts = {
        TO: "Yth. Kepala",
        ("slip", "slip.title"): "BALASAN",
        ("gone", "x"): "y",
        ("emergency_form", "why"): "Sebab?",
    }
    assert standing(texts) == edited({("slip", "slip.title"): "BALASAN"})


def tokens(kind: str) -> Wording:
    """Every text of a paper with a word of its own behind it, and no check of its place."""
    return edited({(kind, key): f"{text} q{at}q" for at, (key, text) in enumerate(papers()[kind].texts)})


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_every_text_of_a_paper_stands_on_one_of_its_samples(kind):
    """Whoever edits a text sees it; the samples that are alike are made once."""
    wording, seen = tokens(kind), set()
    places = dict(zip(papers()[kind].shipped, range(1000), strict=False))
    left = [key for key in places if key != "letter.title"]  # the title of the file
    while left:
        text = flat(draw(kind, wording, left[0]))
        now = {key for key in left if f"q{places[key]}q" in text}
        assert left[0] in now, f"{kind}: {left[0]}"
        seen |= now
        left = [key for key in left if key not in now]


def test_every_paper_that_can_be_edited_has_a_sample_of_its_pages():
    assert set(SAMPLES) == {kind for kind, paper in papers().items() if not paper.fixed}
    assert draw("referral", default_wording()).startswith(b"%PDF")

"""The words of papers are one value: what ships, what an office changed, and a version of each kind."""

from __future__ import annotations

import re

import pytest

from screening_desk.letters import default_wording, referral
from screening_desk.letters.layout import Run
from screening_desk.letters.text import missing_glyphs
from screening_desk.letters.wording import SHIPPED, digest, edited, fixed, papers
from tests.letters.reading import flat
from tests.letters.views import letter

KINDS = list(papers())


@pytest.mark.parametrize("kind", KINDS)
def test_what_ships_prints_keeps_its_own_rules_and_has_a_name_for_each_group(kind):
    paper = papers()[kind]
    for key, text in paper.shipped.items():
        assert text.strip(), key
        assert not missing_glyphs(text), key
        assert len(re.findall(r"[{}]", text)) == 2 * len(paper.required(key)), f"{key}: a mark twice, or a brace alone"
    groups = {key.rpartition(".")[0] for key in paper.shipped} - {""}
    assert groups == set(paper.groups)
    if paper.neutral:
        never = (*fixed().neutral.never, *fixed().neutral.never_said)
        assert not [key for key, text in paper.shipped.items() if any(word in text.casefold() for word in never)]


def test_an_office_says_a_text_its_own_way_and_the_version_of_that_kind_alone_changes():
    own = default_wording().with_text("referral", "letter.subject_value", "Permohonan layanan")
    assert own["referral"]["letter.subject_value"] == "Permohonan layanan"
    assert own.version("referral") == digest(own["referral"])[:12] != SHIPPED
    assert own.version("slip") == default_wording().version("referral") == SHIPPED
    text = flat(referral(letter(wording=own)))
    assert "Permohonan layanan" in text
    assert "Rujukan layanan bagi" not in text


def test_a_text_put_back_is_the_shipped_wording_again():
    own = default_wording().with_text("referral", "letter.to", "Kepada {addressee}")
    assert own.with_text("referral", "letter.to", None) == default_wording()
    assert own.with_text("referral", "letter.to", papers()["referral"].shipped["letter.to"]) == default_wording()


def test_what_this_program_does_not_know_is_left_out():
    assert edited({("gone", "title"): "x", ("slip", "slip.title"): "LEMBAR"}).edits == (
        ("slip", "slip.title", "LEMBAR"),
    )


def test_a_value_is_never_read_as_a_mark():
    words = default_wording()["referral"]
    assert words.say("letter.to", addressee="{title}") == "Yth. {title}"
    assert words.fill("letter.to", addressee=Run("X", bold=True))[-1].bold

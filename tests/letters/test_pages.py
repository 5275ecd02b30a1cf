"""Where pages and lines end: a signature, a number or a date is never left alone."""

from __future__ import annotations

import pytest

from screening_desk.letters import referral
from screening_desk.letters.layout import TIED, Run, Sheet, Text
from screening_desk.letters.view import SERVICES, Identity
from screening_desk.letters.wording import clock, long_day
from tests.letters.reading import page_texts
from tests.letters.views import GIVEN, letter

NAMED = Identity(full_name="Abdurrahman " * 16 + "Contoh", reason="dijemput tanpa petugas", nationality="Utopia")


@pytest.mark.parametrize("words", range(0, 200, 4))
def test_the_signature_has_the_last_request_above_it_and_no_list_is_parted_from_its_head(words):
    need = " ".join(["kebutuhan"] * words)
    view = letter(urgent_need=need, identity=NAMED, services=SERVICES, copies_to=("Arsip",))
    *front, _slip = page_texts(referral(view))
    signed = next(page for page in front if "(nama pejabat)" in page)
    assert "6. Mohon kesediaan" in signed
    assert "Demikian disampaikan" in signed
    named = next(page for page in front if "4. Identitas dicantumkan" in page)
    assert "a. Nama lengkap" in named
    assert "Penetapan sebagai korban" in named
    assert "pengaduan dan pendampingan" in next(page for page in front if "2. Layanan" in page)


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("free", range(9))
def test_no_line_of_a_paragraph_stands_alone_on_a_page(count, free):
    sheet = Sheet(0.0, 100.0, 0.0, 100.0, 8.0, 10.0)
    sheet.add(Text(0.0, 0.0, Run("above"), 8.0))
    sheet.skip(100.0 - 10.0 * free)
    sheet.paragraph(" ".join(["W" * 10] * count), beside=((0.0, "1."),))
    lines = [sum(mark.run.text.startswith("W") for mark in page) for page in sheet.pages]
    assert sum(lines) == count
    assert 1 not in lines or count == 1
    assert lines[0] <= free
    numbered = next(page for page in sheet.pages if any(mark.run.text.startswith("W") for mark in page))
    assert any(mark.run.text == "1." for mark in numbered)


@pytest.mark.parametrize("before", range(60))
def test_a_date_and_a_time_stay_on_one_line(before):
    day, time = long_day(GIVEN.at), clock(GIVEN.at, GIVEN.zone)
    sheet = Sheet(0.0, 200.0, 0.0, 900.0, 11.0, 15.0)
    sheet.paragraph(f"{'i' * before} pada {day} pukul {time}, secara lisan")
    lines = [mark.run.text for mark in sheet.pages[0] if isinstance(mark, Text)]
    assert sum("24 November 2026" in line for line in lines) == 1
    assert sum("10.20 WIB" in line for line in lines) == 1
    assert not any(TIED in line for line in lines)

"""The course result on paper: everything in it can be read back, on as many pages as it takes, marked as training."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.letters.course_result import CourseLine, CourseResult, course_result_pdf, minutes
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.layout import MM, PAGE_HEIGHT, PAGE_WIDTH
from screening_desk.reference import training
from tests.letters.reading import flat, fonts, line_rects, page_texts, squashed

DAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def line(case: str = "Gugup dan pendiam", **values: object) -> CourseLine:
    found: dict[str, object] = {
        "day": DAY.date(), "case_id": case, "case": case, "ended": "proceed", "key": "proceed", "missed": 0, "needless": 1,
        "seconds": 190, "passed": True,
    }  # fmt: skip
    return CourseLine(**{**found, **values})  # type: ignore[arg-type]


def view(*lines: CourseLine, **values: object) -> CourseResult:
    found: dict[str, object] = {
        "letterhead": ("KEMENTERIAN CONTOH", "KANTOR IMIGRASI CONTOH"), "office": "Kantor Imigrasi Contoh",
        "town": "Kota Contoh", "learner": "L. Amsal", "nip": "199001012010011001", "trainer": "V. Umpama",
        "lines": lines, "cases": 39, "made_at": DAY,
    }  # fmt: skip
    return CourseResult(**{**found, **values})  # type: ignore[arg-type]


def test_everything_stands_on_it() -> None:
    flagged = line("Pekerjaan “admin daring”", key="hand_over", missed=2, passed=False)
    over = line("Menengok cucu", ended="danger", passed=False)
    said = flat(course_result_pdf(view(line(), flagged, over)))
    for words in (
        "HASIL PELATIHAN", "Nama L. Amsal", "NIP 199001012010011001", "1 24-11-2026 Gugup dan pendiam dilepas dilepas 0 1 3,2",
        "diserahkan 2 1 3,2 belum", "bahaya dilepas 0 1 3,2 belum", "1 dari 3 kasus sesuai", "tersedia 39",
        "Diserahkan tanpa perlu: 1", "Dilepas padahal harus diserahkan: 1", "Kota Contoh, 24 November 2026", "(L. Amsal)",
        "(V. Umpama)", "Pelatih", "Peserta", "LATIHAN. CONTOH, data rekaan", "halaman 1 dari 1", "Semua orang dan dokumen di sini rekaan",
    ):  # fmt: skip
        assert words in said, words


def test_lists_beside_the_counters_are_counted_where_any_was_compared() -> None:
    assert "Daftar pendamping" not in flat(course_result_pdf(view(line())))
    said = flat(course_result_pdf(view(line(lists=1, lists_right=1), line(lists=1), line())))
    assert "Daftar pendamping (Delphi, risiko keberangkatan): 1 dari 2 hasil sesuai kunci." in said


def test_the_trainer_is_a_field_to_fill_in_where_nobody_is_named() -> None:
    said = flat(course_result_pdf(view(line(), trainer="", trainer_nip="", nip="")))
    assert "(" + "." * 40 + ")" in said
    assert "NIP -" in said


def test_a_course_without_runs_says_so() -> None:
    assert "Belum ada kasus yang diselesaikan." in flat(course_result_pdf(view()))


def test_a_case_passed_at_the_second_try_is_passed() -> None:
    assert "1 dari 1 kasus sesuai" in flat(course_result_pdf(view(line(passed=False), line())))


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["Satu", "Dua"]), st.booleans()), max_size=6))
@settings(max_examples=12, deadline=None)
def test_cases_are_counted_whatever_their_titles(runs: list[tuple[str, str, bool]]) -> None:
    lines = [line(title, case_id=case_id, passed=passed) for case_id, title, passed in runs]
    tried, passed = {case_id for case_id, *_ in runs}, {case_id for case_id, _, right in runs if right}
    assert f"{len(passed)} dari {len(tried)} kasus sesuai" in flat(course_result_pdf(view(*lines)))


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 120))
def test_every_run_stands_there_however_many_there_are(count: int) -> None:
    titles = [case.title.id for case in training.load().values()]
    lines = [line(f"{titles[number % len(titles)]} {number}") for number in range(count)]
    pages = page_texts(course_result_pdf(view(*lines)))
    whole = squashed("".join(pages))
    assert all(squashed(word) in whole for each in lines for word in each.case.split())
    assert all(f"{number}24-11-2026" in whole for number in range(1, count + 1))
    for number, page in enumerate(pages, start=1):
        assert f"halaman {number} dari {len(pages)}" in page
        assert "LATIHAN" in page
    heads = [page for page in pages if "Terlewat Tak perlu Menit Hasil" in " ".join(page.split())]
    assert len(heads) >= len(pages) - 1
    assert "Pelatih" in pages[-1]


@pytest.mark.parametrize("count", [3, 39, 100])
def test_nothing_runs_out_of_the_page(count: int) -> None:
    longest = max((case.title.id for case in training.load().values()), key=len)
    lines = [line(longest, ended="hand_over", key="hand_over", needless=18, seconds=7200) for _ in range(count)]
    data = course_result_pdf(view(*lines, learner="N" * 60))
    for page in line_rects(data):
        for left, bottom, right, top in page:
            assert left >= 17 * MM
            assert right <= PAGE_WIDTH - 13 * MM
            assert bottom >= 4 * MM
            assert top <= PAGE_HEIGHT - 14 * MM
    assert all(fonts(data).values())


def test_a_name_is_never_markup_and_odd_characters_are_refused() -> None:
    assert "<b>L. Amsal</b>" in flat(course_result_pdf(view(line(), learner="<b>L. Amsal</b>")))
    with pytest.raises(LetterRefused, match="no_glyph"):
        course_result_pdf(view(line(), learner="陳"))
    with pytest.raises(LetterRefused, match="empty"):
        course_result_pdf(view(line(), learner=" "))


@pytest.mark.parametrize(("seconds", "said"), [(0, "0,1"), (59, "1,0"), (190, "3,2"), (7200, "120,0")])
def test_minutes_are_written_as_here(seconds: int, said: str) -> None:
    assert minutes(seconds) == said


def test_the_same_runs_give_the_same_paper() -> None:
    assert course_result_pdf(view(line())) == course_result_pdf(view(line()))

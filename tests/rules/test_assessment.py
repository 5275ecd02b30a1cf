"""The rule for trafficking indicators, clause by clause, each boundary from both sides."""

from typing import cast, get_args

import msgspec
import pytest

from screening_desk.reference import indicators
from screening_desk.reference.text import Language
from screening_desk.rules.assessment import LEVELS, RULE_VERSION, Answer, Assessment, Situation, Tally, assess

CATALOGUE = indicators.load()
CHILD, ADULT = 15, 30


def judge(
    words: str = "", *, age: int | None = ADULT, mode: str = "arrival", situation: Situation | None = None
) -> Assessment:
    """Assess answers written as "P1=yes C4=no"; a bare id is a yes."""
    pairs = [word.partition("=") for word in words.split()]
    answers = {key: cast("Answer", answer or "yes") for key, _, answer in pairs}
    return assess(answers, CATALOGUE, situation or Situation(mode=mode, age=age))


def codes(assessment: Assessment) -> list[str]:
    return [step.code for step in assessment.trace]


def items_of(assessment: Assessment, code: str) -> tuple[str, ...]:
    return next(step.items for step in assessment.trace if step.code == code)


LEVEL_CASES = [
    # danger question
    ("B", "danger"),
    ("B=yes P1=no", "danger"),
    ("B=no P1=no", "none_yet"),
    ("B=unknown", "not_assessed"),
    # one strong item; the same question with a weak or medium item
    ("C4", "partial"),
    ("C4a", "none_yet"),
    ("P8", "partial"),
    ("P2", "none_yet"),
    ("T1", "partial"),
    ("T9", "none_yet"),
    ("C7", "none_yet"),
    # two columns touched, or the same weight in one column only
    ("P3 C11", "partial"),
    ("P2 P3 P4 P5", "none_yet"),
    ("C7 C8 C10 C11", "none_yet"),
    ("P3 T9", "partial"),
    ("C11 T9", "partial"),
    # a weak item fills its column, but weak items alone stay below
    ("Q1", "none_yet"),
    ("Q1 C9", "none_yet"),
    ("P1 P7 Q1 C4a C9", "none_yet"),
    ("Q1 C11", "partial"),
    ("P3 C9", "partial"),
    ("Q1 C9 T9", "strong"),
    # act, means and purpose
    ("P3 C11 T9", "strong"),
    ("P2 C4 T1", "strong"),
    ("P2 C4", "partial"),
    ("P2 T1", "partial"),
    ("C4 T1", "partial"),
    ("P2 C4=unknown T1", "partial"),
    ("P2 C4=not_asked T1", "partial"),
    ("P2 C4=no T1", "partial"),
    ("P2=unknown C4 T1", "partial"),
    ("P2 C4 T1=unknown", "partial"),
    ("P2 C4 T1 B=no", "strong"),
    ("P2 C4 T1 B=unknown", "strong"),
    ("P2 C4 T1 B", "danger"),
    # no answer is not a no
    ("", "not_assessed"),
    ("Q1=unknown P3=not_asked", "not_assessed"),
    ("Q1=unknown P3=not_asked C11=no", "none_yet"),
    ("Q1=no P3=no C11=no C4=no P2=no", "none_yet"),
    # the danger question and age facts say nothing about act, means and purpose
    ("B=no A0=no", "not_assessed"),
    ("A0", "not_assessed"),
    ("A0 A1 P1=no", "none_yet"),
]


@pytest.mark.parametrize(("answers", "level"), LEVEL_CASES)
def test_level_of_an_adult(answers: str, level: str) -> None:
    assert judge(answers).level == level


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ("P2 T1", "strong"),
        ("P1 T9", "strong"),
        ("P2 C4", "partial"),
        ("C4 T1", "partial"),
        ("Q1 C9", "none_yet"),
        ("P2", "none_yet"),
        ("A1", "not_assessed"),
        ("A2=no", "none_yet"),
        ("A2=unknown A3=not_asked", "not_assessed"),
        ("A2", "partial"),
        ("A4", "partial"),
        ("A5", "partial"),
        ("A2 P2 T1", "strong"),
        ("A2 Q1", "partial"),
        ("A3", "danger"),
        ("A3 B=not_asked", "danger"),
        ("A3 B=unknown", "partial"),
        ("A3 B=no", "partial"),
        ("A3 B", "danger"),
        ("A3=unknown", "not_assessed"),
        ("A3=no", "none_yet"),
    ],
)
def test_level_on_the_child_path(answers: str, level: str) -> None:
    assert judge(answers, age=CHILD).level == level


@pytest.mark.parametrize(
    ("answers", "age", "path"),
    [
        ("", 17, "child_by_document"),
        ("", 18, None),
        ("", None, "child_until_known"),
        ("A1=no A0=no", 17, "child_by_document"),
        ("A0", ADULT, "child_in_doubt"),
        ("A1", ADULT, "child_in_doubt"),
        ("A0=unknown", ADULT, "child_in_doubt"),
        ("A0=no A1=unknown", ADULT, "child_in_doubt"),
        ("A0=no", ADULT, None),
        ("A0=not_asked", ADULT, None),
        ("A5", ADULT, "child_group_opened"),
        ("A5 A0=not_asked", ADULT, "child_group_opened"),
        ("A5 A0=no", ADULT, None),
        ("A5=unknown", ADULT, None),
    ],
)
def test_who_is_judged_as_a_child(answers: str, age: int | None, path: str | None) -> None:
    assessment = judge(answers, age=age)
    assert assessment.child_path == (path is not None)
    assert [
        code for code in codes(assessment) if code.startswith(("child_by", "child_until", "child_in", "child_group"))
    ] == ([path] if path else [])


@pytest.mark.parametrize("age", [CHILD, None])
def test_any_item_of_the_child_group_goes_to_a_supervisor_within_the_hour(age: int | None) -> None:
    for item in ("A2", "A4", "A5"):
        assessment = judge(item, age=age)
        assert (assessment.level, assessment.within_hour) == ("partial", True)
        assert items_of(assessment, "child_partial") == (item,)
    assert not judge("P3 C11", age=age).within_hour


def test_an_adult_whose_looks_were_answered_no_is_not_judged_by_the_child_group() -> None:
    assessment = judge("A0=no A3 A5")
    assert assessment.level == "not_assessed"
    assert items_of(assessment, "child_items_idle") == ("A3", "A5")
    assert items_of(assessment, "judged_as_adult") == ("A0",)


@pytest.mark.parametrize(
    ("answers", "level", "is_open", "within_hour"),
    [
        ("C2", "danger", True, False),
        ("C2 C2.now", "danger", True, False),
        ("C2 C2.now=unknown", "danger", True, False),
        ("C2 C2.now=not_asked", "danger", True, False),
        ("C2 C2.now=no", "partial", False, False),
        ("C2 C2.now B=no", "partial", False, False),
        ("C2 C2.now B=unknown", "partial", True, True),
        ("C2 C2.now B=not_asked", "danger", True, False),
        ("C2 C2.now B", "danger", False, False),
        ("C2 C2.now=no B=unknown", "partial", False, False),
        ("C2=no C2.now", "none_yet", False, False),
        ("C2=unknown", "not_assessed", False, False),
        ("C2 C2.now B=unknown P2 T1", "strong", True, True),
    ],
)
def test_violence_opens_the_danger_question_unless_it_is_past(
    answers: str, level: str, is_open: bool, within_hour: bool
) -> None:
    assessment = judge(answers)
    assert (assessment.level, assessment.danger_open, assessment.within_hour) == (level, is_open, within_hour)


def test_an_uncertain_time_of_violence_is_said() -> None:
    assert items_of(judge("C2"), "danger_open_until_when") == ("C2",)
    assert items_of(judge("C2"), "gap_follow_up") == ("C2",)
    assert items_of(judge("C2 C2.now"), "danger_opened") == ("C2",)
    assert "gap_follow_up" not in codes(judge("C2 C2.now"))
    assert items_of(judge("C2 C2.now=no"), "disputed_strength") == ("C2",)


def test_an_item_of_another_mode_counts_when_yes_and_assesses_nothing_when_no() -> None:
    assert judge("P8", mode="departure").level == "partial"
    assert items_of(judge("P8", mode="departure"), "outside_mode") == ("P8",)
    assert judge("P8=no", mode="departure").level == "not_assessed"
    assert judge("P8=no", mode="arrival").level == "none_yet"


@pytest.mark.parametrize(
    ("answers", "level", "steps"),
    [
        ("", "not_assessed", ["nothing_answered"]),
        ("P2=no", "none_yet", ["no_yes"]),
        ("Q1 C9", "none_yet", ["weak_only"]),
        ("P2 P3", "none_yet", ["one_column"]),
        ("C4", "partial", ["strong_item", "not_strong", "danger_not_opened"]),
        ("C4 B=no", "partial", ["strong_item", "not_strong", "not_danger"]),
        ("P3 C11", "partial", ["elements_touched", "not_strong", "danger_not_opened"]),
        ("P3 C11 T9", "strong", ["strong_elements", "elements_touched", "danger_not_opened"]),
        ("B", "danger", ["danger_yes"]),
        ("C2 C2.now", "danger", ["danger_opened", "danger_unanswered", "strong_item"]),
        ("C2 C2.now B=unknown", "partial", ["danger_opened", "danger_not_known", "strong_item", "not_strong"]),
        ("C2 C2.now B", "danger", ["danger_yes", "danger_opened", "strong_item"]),
    ],
)
def test_the_trace_says_why_and_why_not_more(answers: str, level: str, steps: list[str]) -> None:
    assessment = judge(answers)
    said = [step.code for step in assessment.trace if CATALOGUE.trace[step.code].section in {"why", "why_not"}]
    assert (assessment.level, said) == (level, steps)


def test_the_trace_of_a_child() -> None:
    assert codes(judge("A3 A2 B=no P2 T1", age=CHILD))[:4] == [
        "danger_opened",
        "strong_child",
        "strong_item",
        "elements_touched",
    ]
    assert "not_strong" in codes(judge("A2 Q1", age=CHILD))
    assert items_of(judge("A0 A5"), "child_in_doubt") == ("A0",)
    assert items_of(judge("A5"), "child_group_opened") == ("A5",)


def test_weak_items_alone_stay_below_even_when_every_column_is_touched() -> None:
    weak = [msgspec.structs.replace(item, strength="weak") if item.id == "T9" else item for item in CATALOGUE.items]
    catalogue = msgspec.structs.replace(CATALOGUE, items=tuple(weak))
    answers: dict[str, Answer] = {"P1": "yes", "C9": "yes", "T9": "yes"}
    assert assess(answers, catalogue, Situation("departure", ADULT)).level == "none_yet"
    assert assess(answers, catalogue, Situation("departure", CHILD)).level == "none_yet"
    with_child_item = assess({**answers, "A5": "yes"}, catalogue, Situation("departure", CHILD))
    assert with_child_item.level == "partial"
    assert items_of(with_child_item, "weak_only") == ("P1", "C9", "T9")


def test_missing_columns_are_named_and_a_child_needs_no_means() -> None:
    def missing(assessment: Assessment) -> str:
        return str(next(step.facts["columns"] for step in assessment.trace if step.code == "not_strong"))

    assert missing(judge("C4")) == "proses tujuan"
    assert missing(judge("P2 C4")) == "tujuan"
    assert missing(judge("T1", age=CHILD)) == "proses"


def test_gaps_by_kind() -> None:
    assessment = judge("B=no A0=no P1=unknown P2=not_asked P3=no C4")
    assert items_of(assessment, "gap_column")[::8] == ("T1", "T10")
    assert items_of(assessment, "gap_unknown") == ("P1",)
    assert items_of(assessment, "gap_not_asked") == ("P2",)
    assert items_of(assessment, "gap_open") == ("Q1", "P6", "C11")
    assert items_of(assessment, "gap_private")[:3] == ("P5", "P8", "C1")
    assert set(assessment.unknown) == {item for step in assessment.trace if "gap" in step.code for item in step.items}


def test_an_unanswered_danger_question_is_a_gap() -> None:
    assert "B" in items_of(judge("P1=no"), "gap_open")
    assert "B" in items_of(judge("P1=no B=unknown"), "gap_unknown")
    assert "B" in judge("P1=no").unknown


def test_nothing_is_unknown_once_everything_is_answered() -> None:
    everything = " ".join(f"{item.id}=no" for item in CATALOGUE.items)
    assessment = judge(everything, age=CHILD)
    assert (assessment.level, assessment.unknown) == ("none_yet", ())
    assert not [code for code in codes(assessment) if code.startswith("gap")]


def test_on_the_child_path_means_are_no_gap_until_answered_do_not_know() -> None:
    assert "C4" not in judge("C4=not_asked", age=CHILD).unknown
    assert "C4" in judge("C4=unknown", age=CHILD).unknown
    assert "C4" in judge("C4=not_asked").unknown


def test_the_age_in_the_document_settles_a1_but_not_an_answered_doubt() -> None:
    assert "A1" not in judge("", age=CHILD).unknown
    assert "A1" in judge("A1=unknown", age=CHILD).unknown
    assert "A1" in judge("", age=None).unknown
    assert "A0" in judge("").unknown


@pytest.mark.parametrize(
    ("accompanied", "apart", "beside", "again"),
    [
        (True, False, frozenset(), ("P2", "C4")),
        (True, True, frozenset(), ()),
        (True, True, frozenset({"C4", "P3"}), ("C4",)),
        (False, False, frozenset(), ()),
        (None, False, frozenset(), ()),
    ],
)
def test_a_no_beside_the_companion_is_asked_again_in_private(
    accompanied: bool | None, apart: bool, beside: frozenset[str], again: tuple[str, ...]
) -> None:
    situation = Situation("arrival", ADULT, apart=apart, accompanied=accompanied, beside=beside)
    assessment = judge("P2=no P3=no C4=no C1 C5=unknown", situation=situation)
    assert assessment.ask_again == again
    assert [step.items for step in assessment.trace if step.code == "ask_again"] == ([again] if again else [])


def test_tallies_count_the_items_of_the_mode() -> None:
    columns = judge("P1 P2 P3=no P4=unknown P6=no P7=not_asked C4 C4a=no B=no A0=no A2", mode="applicant").columns
    assert columns["proses"] == Tally(yes=2, no=2, unknown=1, not_asked=1, unanswered=2)
    assert columns["cara"] == Tally(yes=1, no=1, unanswered=11)
    assert columns["tujuan"] == Tally(unanswered=10)
    assert columns["child"] == Tally(no=1)
    assert (columns["proses"].total, columns["proses"].answered) == (8, 6)
    assert judge("A2", age=CHILD).columns["child"] == Tally(yes=1, unanswered=5)


def test_versions_travel_with_the_result() -> None:
    assessment = judge("P1=no")
    assert (assessment.catalogue_version, assessment.rule_version) == (CATALOGUE.version, RULE_VERSION)


def test_levels_are_in_order_of_concern() -> None:
    assert LEVELS == ("not_assessed", "none_yet", "partial", "strong", "danger")


@pytest.mark.parametrize(
    ("answers", "mode", "sentence"),
    [
        ({"P99": "yes"}, "arrival", "has no item 'P99'"),
        ({"P1": "maybe"}, "arrival", "'maybe' is no answer to P1"),
        ({"P1": "yes"}, "cruise", "'cruise' is no mode"),
    ],
)
def test_what_cannot_be_judged_is_refused(answers: dict[str, Answer], mode: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        assess(answers, CATALOGUE, Situation(mode, ADULT))


def test_every_code_of_the_catalogue_is_used_and_every_step_has_words() -> None:
    samples = [answers for answers, _ in LEVEL_CASES]
    samples += [
        "C2",
        "C2 C2.now",
        "C2 B=unknown",
        "A0 A2",
        "A5",
        "A0=no A5",
        "A2 Q1",
        "C4=no",
        "P1=unknown P2=not_asked",
    ]
    seen = set()
    for answers in samples:
        for age in (CHILD, ADULT, None):
            for mode in get_args(indicators.Mode):
                situation = Situation(mode, age, accompanied=True)
                for step in judge(answers, situation=situation).trace:
                    seen.add(step.code)
                    for language in get_args(Language):
                        words = indicators.sentence(step, CATALOGUE, language)
                        assert words.endswith(".")
                        assert "{" not in words
    told: list[dict[str, str]] = [{"relation_child": "tante", "relation_adult": "bibi"}]
    told += [{fact.id: choice.value} for fact in CATALOGUE.told for choice in fact.choices]
    for facts in told:
        beside = Situation("departure", CHILD, accompanied=True, beside=frozenset({"relation_child"}))
        seen |= {step.code for step in assess({"A2": "yes"}, CATALOGUE, beside, facts).trace}
    assert seen == set(CATALOGUE.trace)

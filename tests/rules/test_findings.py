"""What holds for all findings together: order, keyboard budget, citizens at entry, unknown facts, versions."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening_desk import reference, rules
from screening_desk.documents import states
from screening_desk.reference.wording import sentence
from screening_desk.rules import DocumentFacts, Facts, Finding
from screening_desk.rules.inspection import Inspection, ListFacts
from screening_desk.rules.worker import PAPERS
from tests.rules.people import CITIZEN, TODAY, UTOPIAN, findings, of, shipped

DOCUMENT_RULES = {"expired", "six_months", "twelve_months", "citizen_entry", "exit_validity", "intact", "mrz"}
NOTHING_TO_REPORT = {"intact": "yes", "arrival_card": "seen", "simkim": "none_found"}

CHOICES = sorted({choice.value for row in shipped().inputs.values() for choice in row.choices})
TYPED = ["2026-01-31", "2026-11-24", "9999-12-31", "0001-01-01", "2026-02-30", "C1", "E34", "c 99", "D212", " ", "?"]

answers = st.dictionaries(
    st.sampled_from(sorted(shipped().inputs)), st.sampled_from([*CHOICES, *TYPED]) | st.text(max_size=12)
)
codes = st.sampled_from(["IDN", "CHN", "MYS", "AUS", "NGA", "UTO", "GBO", "D", "D<<", "QQQ", "", "<<<"]) | st.text(
    max_size=3
)
documents = st.builds(
    DocumentFacts,
    document_code=st.sampled_from(["P", "PD", "PE", "PR", "I", "V", "", "P<"]),
    issuing_state=codes,
    nationality=codes,
    birth_date=st.none() | st.dates(),
    expiry_date=st.none() | st.dates(),
    mrz_valid=st.none() | st.booleans(),
    mrz_problems=st.tuples() | st.just(("number",)),
    nik=st.sampled_from(["", "1701011208740001", "1701015208740001", "12"]) | st.text(max_size=17),
)
few = st.integers(0, 2)
lists = st.builds(
    ListFacts, lists=few, searched=few, as_of=st.just("2026-11-21"), age=few, loading=few, old=few, protected=few,
    strong=few, possible=few, given=few, proposed=few, again=few, dismissed=few, weak=few,
)  # fmt: skip
any_facts = st.builds(
    Facts,
    mode=st.sampled_from(["arrival", "departure", "applicant", "stay", "crew", "vessel", "?"]),
    document=documents,
    given=answers,
    today=st.dates() | st.dates(date(2025, 1, 1), date(2030, 1, 1)),
    victim_question=st.booleans(),
    lists=st.none() | lists,
)


@given(any_facts)
def test_the_rules_never_raise_and_every_finding_has_words(facts: Facts) -> None:
    for found in findings(facts):
        for language in ("id", "en"):
            assert sentence(found.code, found.verdict, found.facts, shipped(), language).value


@given(any_facts)
def test_a_citizen_at_entry_is_never_blocked_nor_sent_to_the_supervisor_for_the_document(facts: Facts) -> None:
    citizen = replace(facts.document, nationality="IDN")
    arriving = replace(facts, mode="arrival", document=citizen)
    on_board = replace(facts, mode="crew", document=citizen, given={**facts.given, "vessel_call": "arrival"})
    for found in (*findings(arriving), *findings(on_board)):
        assert found.verdict != "blocker"
        assert found.code not in DOCUMENT_RULES or found.handling != "supervisor"


@given(any_facts)
def test_work_abroad_and_minors_are_never_a_bar_and_name_no_ground_of_art_16(facts: Facts) -> None:
    leaving = replace(facts, mode="departure", document=replace(facts.document, nationality="IDN"))
    for found in findings(leaving):
        if found.code in {
            *PAPERS,
            "minor_escort",
            "travel_purpose",
            "worker_scheme",
            "worker_age",
            "destination",
            "household_work",
            "e_kpmi",
        }:
            assert found.verdict != "blocker"
            assert "16" not in found.basis.article or found.basis.instrument != "UU 6/2011"


@given(any_facts, st.dates(date(1930, 1, 1), date(2026, 11, 24)), st.booleans())
def test_an_applicant_is_judged_the_same_whatever_age_or_sex_the_nik_names(
    facts: Facts, born: date, woman: bool
) -> None:
    def said(birth: date, added: int) -> tuple[tuple[str, str, str], ...]:
        document = replace(facts.document, birth_date=birth, nik=f"1701{birth.day + added:02}{birth:%m%y}0001")
        applying = Facts("applicant", document, facts.given, TODAY, facts.victim_question)
        return tuple((found.code, found.verdict, found.handling) for found in findings(applying))

    assert said(born, 40 if woman else 0) == said(date(1974, 8, 12), 0)


RESTS_ON_DOCUMENT = {
    "six_months",
    "twelve_months",
    "exit_validity",
    "applicant_citizen",
    "citizen_entry",
    "nik",
    "worker_age",
}
RESTS_ON_LISTS = {"watch_list"}
RESTS_ON_ANSWER = {
    "visa_free": "entry_basis", "on_arrival": "entry_basis", "visa": "entry_basis", "visa_stay": "visa_index",
    "stay_until": "permit_kind", "citizenship_proof": "document_kind", "vessel_details": "vessel_agent",
    "crew_visa": "crew_movement",
}  # fmt: skip
"""What a row stands on beside the question it asks; for most rows that question is all."""


@given(any_facts)
def test_nothing_is_in_order_while_the_fact_it_rests_on_is_missing(facts: Facts) -> None:
    without_document = replace(facts, document=DocumentFacts(mrz_valid=True))
    assert not [
        found for found in findings(without_document) if found.verdict == "ok" and found.code in RESTS_ON_DOCUMENT
    ]
    for unasked in (None, ListFacts(lists=2), ListFacts(lists=2, searched=1, as_of="2026-11-21")):
        said = findings(replace(facts, lists=unasked))
        assert not [found for found in said if found.verdict == "ok" and found.code in RESTS_ON_LISTS]
    for code, needed in RESTS_ON_ANSWER.items():
        missing = replace(facts, given={name: value for name, value in facts.given.items() if name != needed})
        assert not [found for found in findings(missing) if found.verdict == "ok" and found.code == code]


@given(any_facts)
def test_no_row_is_in_order_while_the_question_it_asks_is_open(facts: Facts) -> None:
    seen = Inspection(facts, shipped())
    for found in findings(facts):
        if found.verdict == "ok" and found.asks is not None:
            assert seen.answer(found.asks) is not None or seen.day(found.asks) is not None


def test_every_rule_that_can_be_in_order_says_what_it_rests_on() -> None:
    can_be_ok = {row.id for row in shipped().rules.values() if any(case.verdict == "ok" for case in row.cases.values())}
    asking = {row.id for row in shipped().rules.values() if row.asks is not None}
    assert can_be_ok - asking <= RESTS_ON_DOCUMENT | RESTS_ON_LISTS | set(RESTS_ON_ANSWER)


@given(any_facts)
def test_order_of_the_findings(facts: Facts) -> None:
    def group(found: Finding) -> str:
        if found.handling == "supervisor":
            return "1 supervisor"
        if found.verdict == "not_assessed":
            return "3 not assessed"
        if found.handling == "complete_here":
            return "2 to complete"
        return {"ok": "5 in order", "not_applicable": "6 does not apply"}.get(found.verdict, "4 inform")

    groups = [group(found) for found in findings(facts)]
    assert groups == sorted(groups)


def open_after(who: DocumentFacts, **given_answers: str) -> tuple[str, ...]:
    return rules.open_inputs(findings(Facts("arrival", who, given_answers, TODAY)))


def test_a_citizen_arriving_is_asked_for_simkim_and_what_was_seen() -> None:
    assert set(open_after(CITIZEN)) == {"simkim", "intact", "arrival_card"}
    assert {name for name in open_after(CITIZEN) if shipped().inputs[name].confirm} == {"intact", "arrival_card"}


def test_a_visa_free_visitor_is_asked_three_things_more() -> None:
    malaysian = of("MYS")
    assert set(open_after(malaysian)) == {"simkim", "intact", "arrival_card", "entry_basis"}
    left = open_after(malaysian, entry_basis="visa_free", **NOTHING_TO_REPORT)
    assert set(left) == {"onward_ticket", "purpose"}
    assert not open_after(
        malaysian, entry_basis="visa_free", onward_ticket="yes", purpose="tourism", **NOTHING_TO_REPORT
    )


@pytest.mark.parametrize("answered", [{}, {"simkim": "not_this_stage"}, {"simkim": "?"}])
def test_an_answer_that_settles_nothing_stays_open(answered: dict[str, str]) -> None:
    assert "simkim" in open_after(CITIZEN, **answered)


def test_nobody_without_a_known_nationality_passes() -> None:
    said = findings(Facts("arrival", of(""), NOTHING_TO_REPORT, TODAY))
    assert any(found.handling in {"complete_here", "supervisor"} for found in said)


@pytest.mark.parametrize("code", sorted(code for code, state in states.all_states().items() if state.kind != "state"))
def test_special_codes_go_to_the_supervisor_and_are_never_called_not_eligible(code: str) -> None:
    if code == "UTO":
        return  # the specimen state is treated like a state
    for basis in ("visa_free", "on_arrival"):
        said = {found.code: found for found in findings(Facts("arrival", of(code), {"entry_basis": basis}, TODAY))}
        assert said["state_code"].handling == "supervisor"
        assert said[basis].facts["case"] == "unclear"


def test_findings_are_the_same_in_words_when_read_from_the_stored_version() -> None:
    stored = reference.from_canonical(shipped().canonical())
    for found in findings(Facts("arrival", replace(UTOPIAN, expiry_date=date(2027, 3, 14)), {}, TODAY)):
        assert sentence(found.code, found.verdict, found.facts, stored, "id") == sentence(
            found.code, found.verdict, found.facts, shipped(), "id"
        )
    assert rules.check(Facts("arrival", UTOPIAN, {}, TODAY), stored, TODAY) == findings(
        Facts("arrival", UTOPIAN, {}, TODAY)
    )


def test_a_finding_names_the_row_it_rests_on() -> None:
    short = next(
        found
        for found in findings(Facts("arrival", replace(UTOPIAN, expiry_date=date(2027, 3, 14)), {}, TODAY))
        if found.code == "six_months"
    )
    assert (short.basis.instrument, short.basis.valid_from, short.basis.confidence) == (
        "Permenkumham 9/2024", date(2024, 6, 18), "secondary",
    )  # fmt: skip
    assert short.facts.keys() == {"case", "months", "needed", "expires", "left", "short"}


def test_no_finding_holds_who_somebody_is() -> None:
    for found in findings(Facts("stay", replace(UTOPIAN, birth_date=date(2010, 5, 5)), {}, TODAY)):
        assert "2010-05-05" not in map(str, found.facts.values())


@pytest.mark.parametrize("mode", ["arrival", "departure", "stay", "applicant", "crew"])
@pytest.mark.parametrize("who", [CITIZEN, UTOPIAN])
def test_what_held_before_the_rules_is_said_to_be_unknown_and_never_left_out(mode: str, who: DocumentFacts) -> None:
    then = date(2021, 11, 24)
    facts = Facts(mode, who, NOTHING_TO_REPORT, then)
    found = rules.check(facts, shipped(), then)
    now = rules.check(facts, shipped(), TODAY)
    assert {shipped().rules[each.code].rule for each in now} <= {shipped().rules[each.code].rule for each in found}
    unknown = [each for each in found if not shipped().rules[each.code].in_force(then)]
    assert all((each.verdict, each.asks) == ("not_assessed", None) for each in unknown)
    for each in unknown:
        assert "24-11-2021" in sentence(each.code, each.verdict, each.facts, shipped(), "id").value
        assert "24-11-2021" in sentence(each.code, each.verdict, each.facts, shipped(), "en").value
    if mode == "arrival":
        assert "intact" in {each.code for each in unknown}

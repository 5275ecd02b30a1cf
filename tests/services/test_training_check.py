"""The key of every case is what the rules make of its facts, and whatever is wrong with a case is said in a sentence."""

from __future__ import annotations

import re
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk import reference
from screening_desk.documents import digits
from screening_desk.reference import training
from screening_desk.reference.text import Text
from screening_desk.reference.training import Beside, Case, CaseDocument, Check, Heard, Must, OnCard
from screening_desk.services.training_check import problems
from screening_desk.services.training_facts import ruled

DATA = reference.load()
CASES = training.load()
LEVELS = ("not_assessed", "none_yet", "partial", "strong", "danger")
WORDS = Text("Kata.", "A word.")
SCAM, COUPLE = CASES["scam_compound_job"], CASES["husband_answers_for_wife"]
KARAOKE, CARD = CASES["visit_entry_for_karaoke"], CASES["card_agent_interprets"]
assert CARD.card is not None


def change(case: Case, **values: object) -> Case:
    return msgspec.structs.replace(case, **values)


def key(case: Case, **values: object) -> Case:
    return change(case, key=msgspec.structs.replace(case.key, **values))


def heard(case: Case, **values: Heard | None) -> Case:
    found = {**case.heard, **values}
    return change(case, heard={item: each for item, each in found.items() if each is not None})


def checks(case: Case, **values: str) -> Case:
    return change(case, checks={**case.checks, **{name: Check(value=value) for name, value in values.items()}})


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_key_of_every_case_is_what_the_rules_make(case: Case) -> None:
    assert problems(case, DATA) == ()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_not_worth_asking_changes_nothing(case: Case) -> None:
    full, asked = ruled(case, DATA), ruled(case, DATA, case.worth)
    assert (asked.view.assessment.level, asked.outcome) == (full.view.assessment.level, full.outcome)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_whoever_may_proceed_can_be_saved_at_once(case: Case) -> None:
    made = ruled(case, DATA)
    assert (made.outcome == "proceed") == (not made.view.blocks)


def of_another(case: Case, sex: str, birth: str) -> Case:
    """Return the case with somebody of another sex and age in it."""
    first = case.document[0]
    upper, lower = first.zone.split("\n")
    date_ = birth + digits.digit(digits.values(birth))
    lower = lower[:13] + date_ + sex + lower[21:]
    lower = lower[:43] + digits.digit(digits.values(lower[:10] + lower[13:20] + lower[21:43]))
    changed = CaseDocument(kind=first.kind, mrz=f"{upper}\n{lower}")
    return change(case, document=(changed, *case.document[1:]))


ADULTS = [case for case in CASES.values() if case.document[0].mrz and case.key.outcome != "danger" and not case.told]


@settings(max_examples=60)
@given(
    st.sampled_from(ADULTS),
    st.sampled_from("MF<"),
    st.dates(min_value=date(1940, 1, 1), max_value=date(2006, 1, 1)).map(str),
)
def test_sex_and_age_of_an_adult_change_no_key(case: Case, sex: str, day: str) -> None:
    other = of_another(case, sex, day[2:].replace("-", ""))
    before, after = ruled(case, DATA), ruled(other, DATA)
    assert (after.view.assessment.level, after.outcome) == (before.view.assessment.level, before.outcome)


@settings(max_examples=80)
@given(st.sampled_from(list(CASES.values())), st.data())
def test_hearing_less_never_makes_more(case: Case, data: st.DataObject) -> None:
    some = data.draw(st.sets(st.sampled_from(sorted(case.heard))))
    danger = DATA.catalogue.danger.id
    followed = {item.id for key_, item in DATA.catalogue.follow_ups.items() if key_ not in some}
    opens = {item.id for item in DATA.catalogue.items if item.opens_danger}
    if danger not in some:  # a question that was opened and not answered is danger, on purpose
        some -= opens
    some -= followed
    level = ruled(case, DATA, frozenset(some)).view.assessment.level
    assert LEVELS.index(level) <= LEVELS.index(ruled(case, DATA).view.assessment.level)


DO_ID = re.compile(
    r"\b(Tulis|Ubah|Hapus|Tambahkan|Pilih|Samakan|Periksa|Beri|Isi|isi|Maksudnya|taruh|seharusnya|Yang muncul)\b"
)
DO_EN = re.compile(r"\b(Write|Change|Delete|Add|Take|Make|Check|Give|Fill|give|put|should be|only)\b|one of")
WRONG: dict[str, tuple[Case, str]] = {
    "check digit": (
        change(SCAM, document=(CaseDocument(kind="passport", mrz=SCAM.document[0].mrz.replace("X1000001", "X1000011")),)),
        "Document 1: the check digit of the document number is wrong: it is 7 and should be ",
    ),
    "no zone": (
        change(SCAM, document=(CaseDocument(kind="passport", mrz="PASSPORT"),)),
        "Document 1: these lines are no machine readable zone.",
    ),
    "no document": (
        change(SCAM, document=(CaseDocument(kind="passport"),)),
        "Document 1: give either the lines of its zone (mrz)",
    ),
    "visa first": (
        change(COUPLE, document=COUPLE.document[::-1]),
        "The first document is the one that the screening is opened by",
    ),
    "visa of another": (
        change(COUPLE, document=(COUPLE.document[0], CASES["child_with_father"].document[1])),
        "Document 2: the visa is of another person than the passport.",
    ),
    "kind of document": (
        change(COUPLE, document=(COUPLE.document[0], CaseDocument(kind="passport", mrz=COUPLE.document[1].mrz))),
        "Document 2: the lines are of the format MRVA, which does not fit its kind.",
    ),
    "card at the gate": (
        change(SCAM, document=CASES["applicant_first_passport"].document),
        "only an applicant stands there with an identity card alone.",
    ),
    "unknown check": (checks(SCAM, luggage="yes"), "checks.luggage: there is no check of this name."),
    "check of another mode": (checks(SCAM, arrival_card="seen"), "checks.arrival_card: this is not asked in the mode"),
    "unknown value": (checks(SCAM, simkim="green"), "checks.simkim: 'green' is no value of it. Write one of: none_found, hit"),
    "no state": (checks(SCAM, destination="ATL"), "checks.destination: 'ATL' is no value of it."),
    "no day": (checks(COUPLE, visa_use_by="tomorrow"), "checks.visa_use_by: 'tomorrow' is no value of it"),
    "no visa": (checks(COUPLE, visa_index="Z9"), "checks.visa_index: 'Z9' is no value of it."),
    "unknown told": (change(SCAM, told={"uncle": Check(value="yes")}), "told.uncle: there is no fact of the child path"),
    "told value": (change(SCAM, told={"guardian": Check(value="yes")}), "told.guardian: 'yes' is no value of it."),
    "unknown item": (heard(SCAM, Z1=Heard(answer="no", words=WORDS)), "heard.Z1: there is no item of this name."),
    "item of another mode": (
        heard(SCAM, P8=Heard(answer="no", words=WORDS)),
        "heard.P8: this item is not asked in the mode departure.",
    ),
    "beside nobody": (
        heard(SCAM, C3=Heard(answer="no", words=WORDS, beside=Beside(answer="no", words=WORDS))),
        "heard.C3: something is heard beside a companion, and the case has none.",
    ),
    "quick list": (heard(SCAM, C11=None), "heard.C11 is missing: the officer asks it of everybody."),
    "danger": (heard(SCAM, B=None), "heard.B is missing: the officer asks it of everybody."),
    "follow-up": (
        heard(SCAM, C2=Heard(answer="yes", words=WORDS)),
        "heard.C2.now is missing: it is asked after a yes to C2.",
    ),
    "follow-up of a no": (
        heard(SCAM, **{"C2.now": Heard(answer="no", words=WORDS)}),
        "heard.C2.now is asked only after a yes to C2.",
    ),
    "must not heard": (
        key(SCAM, must=Must(items=("T1",))),
        "key.must.items: T1 must not be missed, and the case does not say what is heard.",
    ),
    "must not worth": (
        key(SCAM, must=Must(items=("C6",))),
        "key.must.items: C6 must not be missed, and is said not to be worth asking.",
    ),
    "must not told": (key(SCAM, must=Must(told=("guardian",))), "key.must.told: guardian must not be missed"),
    "apart from nobody": (key(SCAM, must=Must(apart=True)), "key.must.apart: nobody stands beside this traveller."),
    "level": (key(SCAM, level="partial"), "key.level is partial, and the rules make strong of the answers: "),
    "outcome": (key(SCAM, outcome="proceed"), "key.outcome is proceed, and the rules make hand_over: worker_scheme.none"),
    "finding": (
        key(SCAM, must=Must(items=SCAM.key.must.items, findings=("destination.closed",))),
        "key.must.findings: destination.closed does not stand on the page (destination.not_placement does).",
    ),
    "instrument": (
        key(SCAM, instruments={"transit": "none_yet"}),
        "key.instruments.transit is none_yet, and its rule makes attention.",
    ),
    "unknown instrument": (key(SCAM, instruments={"other": "yes"}), "key.instruments: there is no instrument other."),
    "list without a result": (
        key(SCAM, must=Must(items=SCAM.key.must.items, lists=("labour",))),
        "key.must.lists: labour must be answered, and key.instruments has no result of it.",
    ),
    "too little": (key(SCAM, must=Must(items=("P2",))), "key.must.items are not enough:"),
    "cannot be ended": (
        change(COUPLE, checks={name: each for name, each in COUPLE.checks.items() if name != "purpose"}),
        "The screening cannot be ended: complete is open (purpose).",
    ),
    "row without a check": (
        change(KARAOKE, checks={name: each for name, each in KARAOKE.checks.items() if name != "last_visit_end"}),
        "checks.last_visit_end is missing: the counter asks it of this traveller.",
    ),
    "card in no language": (
        change(CARD, card=OnCard(languages=("xx",), answers=CARD.card.answers)),
        "card.languages: there are no cards in xx (one of: ar, bn,",
    ),
    "card without an answer": (change(SCAM, card=OnCard(languages=("id",))), "card.answers.C1 is missing: the card asks it."),
    "card asks no such item": (
        change(CARD, card=OnCard(languages=("tl",), answers={**CARD.card.answers, "C11": "no"})),
        "card.answers.C11: no card asks it in the mode arrival.",
    ),
    "card says more": (
        change(CARD, card=OnCard(languages=("tl",), answers={**CARD.card.answers, "T1": "yes"})),
        "card.answers.T1 is yes, and the case does not say what is heard of it.",
    ),
    "card says the opposite": (
        change(CARD, card=OnCard(languages=("tl",), answers={**CARD.card.answers, "C4": "no"})),
        "card.answers.C4 is no, and heard.C4 is yes.",
    ),
    "hidden": (
        key(CASES["sham_marriage"], must=Must(items=CASES["sham_marriage"].key.must.items)),
        "key.must.apart must be true. Write it there.",
    ),
    "more beside": (
        heard(COUPLE, C1=Heard(answer="no", words=WORDS, worth=False, beside=Beside(answer="yes", words=WORDS))),
        "Beside the companion the answers make partial, more than none_yet apart.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_in_a_sentence(name: str) -> None:
    case, said = WRONG[name]
    found = problems(case, DATA)
    assert any(said in each.en for each in found), found
    for each in found:
        assert each.id != each.en
        assert all(words.rstrip().endswith((".", "?")) for words in (each.id, each.en))


@pytest.mark.parametrize("name", WRONG)
def test_each_sentence_says_what_to_do(name: str) -> None:
    """Not only what is wrong: a trainer has to know what to write."""
    case, _ = WRONG[name]
    for each in problems(case, DATA):
        assert DO_ID.search(each.id), each.id
        assert DO_EN.search(each.en), each.en


def test_the_rules_are_asked_only_when_everything_they_stand_on_is_right() -> None:
    wrong = key(heard(SCAM, Z1=Heard(answer="no", words=WORDS)), level="none_yet")
    assert [each.en.partition(" Check")[0] for each in problems(wrong, DATA)] == [
        "heard.Z1: there is no item of this name."
    ]


def test_a_key_that_differs_is_explained_by_the_trace() -> None:
    said = problems(key(SCAM, level="danger", outcome="danger"), DATA)
    assert "C10 and T9 answered yes." in said[0].en
    assert "destination.not_placement (" in said[1].en
    assert "C10 dan T9 dijawab ya." in said[0].id

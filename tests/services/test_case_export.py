"""HTCDS: a case by its code, without identity; the known defects of the standard are handled and named."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from screening_desk.reference import htcds, load
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error
from screening_desk.services import review
from screening_desk.services.case_export import WithIdentity, export_case, export_case_to
from screening_desk.services.errors import Refused
from screening_desk.services.follow_up_acts import close_case, end_service, start_service
from screening_desk.services.review import DecisionInput
from tests.office import Office
from tests.services.cases import handed_over, read
from tests.services.followed import Followed, referred
from tests.services.test_casework import entries

HIDDEN = ("ERIKSSON", "ANNA", "L898902C3", "1974", "740812", "UTO")


def exported(one: Followed) -> dict[str, object]:
    """The one case of a JSON export."""
    document = json.loads(export_case(one.office.supervisor, one.case_id, "json"))
    (case,) = document["cases"]
    found: dict[str, object] = case
    return found


def rows(data: bytes) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def closed(one: Followed, reason: str, words: str = "") -> None:
    """Close a case that the partner did not take."""
    one.steps("sent", "rejected")
    close_case(one.office.supervisor, one.case_id, one.saw, reason, words)


class TestStandard:
    """The lists and the mapping."""

    def test_every_mapped_item_is_one_of_ours(self) -> None:
        assert {each.item for each in htcds.load().maps} <= set(load().catalogue.by_id)

    def test_forced_crime_and_locking_in_have_no_code_of_their_own_and_a_sub_code(self) -> None:
        standard = htcds.load()
        assert standard.of(frozenset({"T3"}), "vic_TypeOfExploitation") == ("Other:ForcedCriminality",)
        assert standard.of(frozenset({"C3"}), "vic_MethodsOfControl") == ("Other:RestrictsMovement",)
        assert {each.id for each in standard.defects} == {
            "controls_missing", "forced_criminality", "status_needs_decider",
        }  # fmt: skip

    def test_a_fishing_vessel_is_forced_labour_in_its_industry(self) -> None:
        yes = frozenset({"T5", "T1"})
        assert htcds.load().of(yes, "vic_TypeOfExploitation") == ("ForcedLabour",)
        assert htcds.load().of(yes, "vic_ForcedLabourIndustry") == ("A_AgricultureForestryAndFishing",)

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ('code = "DebtBondage"', 'code = "Debt"', "does not have"),
            ('code = "Other"\nsub', 'code = "AtWork"\nsub', "sub-code"),
        ],
    )
    def test_a_code_the_standard_does_not_have_is_named(self, tmp_path: Path, old: str, new: str, said: str) -> None:
        shipped = (Path(htcds.__file__).parent / "htcds.toml").read_text("utf-8")
        (tmp_path / "htcds.toml").write_text(shipped.replace(old, new, 1), "utf-8")
        with pytest.raises(ReferenceError, match=said):
            htcds.read(tmp_path / "htcds.toml")


def test_a_case_is_exported_by_its_code_and_nobody_is_named(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    service = start_service(office.supervisor, one.letter_id, one.saw, "legal", one.day)
    end_service(office.supervisor, service, one.saw, "complete", one.day)
    case = exported(one)
    assert case["sd_CaseCode"] == one.view().code
    assert (case["prs_Gender"], case["sd_AgeBand"], case["cas_Status"]) == ("Feminine", "45-54", "FollowUp")
    assert case["vic_MethodsOfControl"] == ["WithholdsDocuments"]
    assert case["referrals"] == [
        {
            "cas_ReferringOrganisation": "Kantor Imigrasi Contoh", "cas_ReferredOrganisation": "UPTD PPA Rekaan",
            "cas_OutgoingReferralDate": "2026-11-24", "cas_ReasonForOutgoingReferral": "AdditionalServicesRequired",
            "cas_OutgoingReferralDetails": "in_service",
        }
    ]  # fmt: skip
    assert case["support_plans"] == [
        {
            "spl_Type": "Legal",
            "spl_Objectives": "legal",
            "sd_StartDate": "2026-11-24",
            "spl_ActualEndDate": "2026-11-24",
        }
    ]
    for form in ("csv", "json"):
        text = export_case(office.supervisor, one.case_id, form).decode()  # type: ignore[arg-type]
        assert not any(hidden in text for hidden in HIDDEN)
        assert "prs_FirstName" not in text


def test_a_table_has_a_row_for_the_case_each_referral_and_each_service(office: Office) -> None:
    one = referred(office)
    one.steps("sent", "accepted")
    start_service(office.supervisor, one.letter_id, one.saw, "shelter", one.day)
    found = rows(export_case(office.supervisor, one.case_id, "csv"))
    assert [row["sd_Record"] for row in found] == ["case", "referral", "support_plan"]
    assert {row["sd_CaseCode"] for row in found} == {one.view().code}


def test_a_counter_only_ever_says_possible_and_who_decided(office: Office) -> None:
    case = exported(referred(office))
    assert case["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking"
    assert case["vic_TraffickingStatusDecisionMakingOrg"] == "NonPoliceGovernmentalOrganization"


def test_nothing_is_said_of_somebody_in_whom_nothing_was_found(office: Office) -> None:
    case_id = handed_over(office, yes=())
    view = read(office, case_id, yes=())
    review.decide(office.supervisor, case_id, view.sequence, DecisionInput("proceed", "tidak ada indikasi"))
    (case,) = json.loads(export_case(office.supervisor, case_id, "json"))["cases"]
    assert (case["vic_TraffickingStatus"], case["con_Consent"], case["cas_Status"]) == ("", "", "Active")


@pytest.mark.parametrize(
    ("reason", "words", "status", "victim"),
    [
        ("services_done", "", "Closed", "PossibleVictimOfTrafficking"),
        ("taken_over", "", "ClosedReferred", "PossibleVictimOfTrafficking"),
        ("not_confirmed", "penetapan penyidik", "Closed", "NotAVictimOfTrafficking"),
    ],
)
def test_a_closed_case_says_why(office: Office, reason: str, words: str, status: str, victim: str) -> None:
    one = referred(office)
    closed(one, reason, words)
    case = exported(one)
    assert (case["cas_Status"], case["cas_ReasonForCaseClosure"]) == (status, reason)
    assert case["vic_TraffickingStatus"] == victim


def test_a_withdrawn_consent_is_said(office: Office) -> None:
    one = referred(office)
    assert exported(one)["con_Consent"] == "true"
    one.withdraw()
    assert exported(one)["con_Consent"] == "false"


def test_identity_goes_only_with_a_reason_and_a_second_person(office: Office) -> None:
    one, desk = referred(office), office.supervisor
    for reason, second, code in (
        ("", office.second.actor, "identity_needs_reason"),
        ("permintaan penyidik", None, "second_person_missing"),
        ("permintaan penyidik", desk.actor, "second_person_same"),
    ):
        with pytest.raises(Refused, match=code):
            export_case(desk, one.case_id, "json", WithIdentity(reason, second))
    data = export_case(desk, one.case_id, "json", WithIdentity("permintaan penyidik", office.second.actor))
    (case,) = json.loads(data)["cases"]
    assert (case["prs_SecondName"], case["prs_IdentityNumber"]) == ("ERIKSSON", "L898902C3")
    assert one.view().events[-1].facts["identity"] is True


def test_an_export_is_an_event_of_its_case_and_needs_a_decision(office: Office) -> None:
    case_id = handed_over(office)
    review.open_case(office.supervisor, case_id)
    with pytest.raises(Refused, match="not_decided"):
        export_case(office.supervisor, case_id, "csv")
    one = referred(office)
    export_case(office.supervisor, one.case_id, "csv")
    assert one.view().events[-1].kind == "exported"


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor"])
def test_only_a_supervisor_exports(office: Office, who: str) -> None:
    one = referred(office)
    with pytest.raises(Refused, match="no_right"):
        export_case(office.desks[who], one.case_id, "csv")


def test_a_file_that_could_not_be_written_is_told_in_the_trail(office: Office) -> None:
    one = referred(office)

    class FullError(Exception):
        pass

    def full(_: bytes) -> None:
        raise FullError

    with pytest.raises(FullError):
        export_case_to(office.supervisor, one.case_id, "csv", full)
    kept: list[bytes] = []
    export_case_to(office.supervisor, one.case_id, "csv", kept.append)
    assert len(kept) == 1
    found = [(each.outcome, each.reason_code) for each in entries(office, "case.export")]
    assert found == [("done", "csv"), ("failed", "undone"), ("done", "csv"), ("done", "written")]

"""Words of the referral page: services, data groups, exceptions, who signs, and what is still missing."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from screening_desk.gui.refusals import sentence
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentView
from screening_desk.services.errors import Refused
from screening_desk.services.letter import LetterPlan
from screening_desk.services.partners import PartnerView
from screening_desk.services.referral import open_point

translate = QCoreApplication.translate
SignerForm = Literal["head", "on_behalf", "acting", "interim"]
SIGNERS: tuple[SignerForm, ...] = ("head", "on_behalf", "acting", "interim")
Speed = Literal["ordinary", "urgent", "very_urgent"]
SPEEDS: tuple[Speed, ...] = ("ordinary", "urgent", "very_urgent")
MouException = Literal["", "life_danger", "child", "no_safe_place"]
MOU_EXCEPTIONS: tuple[MouException, ...] = ("life_danger", "child", "no_safe_place")


def need_word(service: str) -> str:
    """Name a service as it is asked for (Permen PPPA 8/2021)."""
    words = {
        "complaint": translate("Referral", "Complaint and support person"),
        "health": translate("Referral", "Health rehabilitation"),
        "social": translate("Referral", "Social rehabilitation, safe house"),
        "legal": translate("Referral", "Legal service"),
        "return": translate("Referral", "Return home"),
        "reintegration": translate("Referral", "Social reintegration"),
    }
    return words.get(service, service)


def scope_word(group: str) -> str:
    """Name a group of data."""
    words = {
        "code": translate("Referral", "Case code"),
        "age_band": translate("Referral", "Age band"),
        "sex": translate("Referral", "Sex"),
        "language": translate("Referral", "Language"),
        "needs": translate("Referral", "Needs"),
        "contact": translate("Referral", "How to reach"),
        "health": translate("Referral", "Health"),
        "name": translate("Referral", "Name"),
        "document": translate("Referral", "Document number"),
        "address": translate("Referral", "Address"),
        "story": translate("Referral", "Story"),
        "photo": translate("Referral", "Photo"),
    }
    return words.get(group, group)


def basis_word(basis: str) -> str:
    """Name what a letter stands on."""
    words = {
        "consent": translate("Referral", "Consent"),
        "life_danger": translate("Referral", "Danger to life"),
        "child": translate("Referral", "Child"),
        "legal_duty": translate("Referral", "Legal duty"),
        "no_safe_place": translate("Referral", "No safe place tonight"),
    }
    return words.get(basis, basis)


def signer_word(form: str) -> str:
    """Name a form of signing."""
    words = {
        "head": translate("Referral", "Head of office"),
        "on_behalf": translate("Referral", "On behalf (a.n.)"),
        "acting": translate("Referral", "Acting (Plh.)"),
        "interim": translate("Referral", "Interim (Plt.)"),
    }
    return words.get(form, form)


def speed_word(speed: str) -> str:
    """Name how fast a letter asks for an answer."""
    words = {
        "ordinary": translate("Referral", "Ordinary"),
        "urgent": translate("Referral", "Urgent"),
        "very_urgent": translate("Referral", "Very urgent"),
    }
    return words.get(speed, speed)


def given_word(given_by: str) -> str:
    """Say who gave consent."""
    words = {
        "self": translate("Referral", "the person"),
        "guardian": translate("Referral", "parent or guardian"),
        "carer": translate("Referral", "carer"),
    }
    return words.get(given_by, given_by)


def how_word(how: str) -> str:
    """Say how consent was given."""
    return {"spoken": translate("Referral", "spoken"), "written": translate("Referral", "written")}.get(how, how)


def sex_words(sex: str) -> str:
    """Say the sex in the document; empty where it says none."""
    return {"F": translate("Referral", "female"), "M": translate("Referral", "male")}.get(sex, "")


def person_words(case: CaseView) -> str:
    """Say who is referred without saying who it is: woman, man or child; citizen or foreigner."""
    if case.child:
        who = translate("Referral", "child") if case.age_band else translate("Referral", "age unknown")
    else:
        adults = {"F": translate("Referral", "woman"), "M": translate("Referral", "man")}
        who = adults.get(case.identity.sex, translate("Referral", "adult"))
    where = translate("Referral", "foreigner") if case.foreigner else translate("Referral", "citizen")
    return f"{who}, {where}"


def band_words(band: str) -> str:
    """Say an age band."""
    if not band:
        return translate("Referral", "unknown")
    if band == "0-17":
        return translate("Referral", "under 18")
    if band.endswith("+"):
        return translate("Referral", "{age} and over").format(age=band[:-1])
    low, high = band.split("-")
    return translate("Referral", "{low} to {high}").format(low=low, high=high)


def missing(
    case: CaseView, plan: LetterPlan, partner: PartnerView | None, consent: ConsentView | None, on: date
) -> str:
    """Say what must be settled before a letter can be made, first things first; empty when nothing is open."""
    code = open_point(case, plan, partner, consent, on)
    return sentence(Refused(code)) if code else ""

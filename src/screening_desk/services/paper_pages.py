"""What the papers of a case say: views of the pages, made of a case and of what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from sqlalchemy.orm import Session

from screening_desk.letters import view as paper
from screening_desk.letters.errors import LetterRefused
from screening_desk.letters.layout import TIED
from screening_desk.letters.papers import view as page
from screening_desk.letters.papers.deferral import deferral_notice
from screening_desk.letters.papers.exit_ban import exit_ban_draft
from screening_desk.letters.papers.hand_over import hand_over_record
from screening_desk.letters.papers.police_report import police_report
from screening_desk.letters.wording import Wording, default_wording, long_day
from screening_desk.reference import exit_ban
from screening_desk.services.case_view import CaseView
from screening_desk.services.consent import ConsentView
from screening_desk.services.desk import Desk
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ZONE, today
from screening_desk.services.letter import age_words, allowed, basis_of, one_line, partner_of
from screening_desk.services.paper_gate import HANDED, STATES, PaperInput, deferral_of, moment_of
from screening_desk.services.papers import refusing
from screening_desk.services.settings import OfficeSettings, read_settings
from screening_desk.services.wording import office_wording

WORDS = {"hand_over_first": "hand_over", "police": "police_report"}
"""Under which kind of words a paper is made, where that is not its own name."""
DETAILS = ("documents", "belongings", "medicines", "papers")


@dataclass(frozen=True)
class Made:
    """The pages of a paper, to whom they go, until when the letter follows, and by which words they were made."""

    pdf: bytes
    recipient: str
    due_on: date | None
    wording: str


@dataclass(frozen=True)
class _Source:
    """All that the pages are made of."""

    case: CaseView
    given: PaperInput
    consent: ConsentView | None
    settings: OfficeSettings
    recipient: paper.Recipient
    head: page.PaperHead
    desk: Desk
    wording: Wording

    @property
    def partner(self) -> str:
        """The body it goes to."""
        return self.recipient.organisation


def make_pages(
    session: Session, desk: Desk, case: CaseView, given: PaperInput, consent: ConsentView | None, number: str
) -> Made:
    """Make the pages of a paper that nothing is open of."""
    settings, on, wording = read_settings(session), today(desk.clock), office_wording(session)
    source = _Source(
        case=case,
        given=given,
        consent=consent,
        settings=settings,
        recipient=_recipient(session, given),
        head=page.PaperHead(
            letterhead=paper.Letterhead(lines=settings.letterhead, contact=settings.letterhead_address),
            town=settings.town,
            day=on,
            register_number=number,
            case_code=case.code,
            duty_phone=settings.duty_phone,
            sample=settings.sample,
        ),
        desk=desk,
        wording=wording,
    )
    makers: dict[str, Callable[[_Source], bytes]] = {
        "hand_over": lambda one: hand_over_record(_hand_over(one)),
        "hand_over_first": lambda one: hand_over_record(_hand_over(one)),
        "deferral": _deferral,
        "police": lambda one: police_report(_police(one)),
        "exit_ban": lambda one: exit_ban_draft(_exit_ban(one)),
    }
    pdf = refusing(lambda: makers[given.kind](source))
    recipient = given.text("to") if given.kind == "exit_ban" else source.partner
    version = wording.mark(WORDS.get(given.kind, given.kind))
    return Made(pdf, recipient[:200], _due(given), version)


def next_working_day(day: date) -> date:
    """Return the day after, past Saturday and Sunday; public holidays are not known to the program."""
    day += timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day


def lines_of(text: str) -> tuple[str, ...]:
    """Return typed text as paragraphs: every line that says something."""
    return tuple(line for each in text.splitlines() if (line := one_line(each)))


def _due(given: PaperInput) -> date | None:
    at = moment_of(given.text("day"), given.text("time"))
    return next_working_day(at.date()) if given.kind == "hand_over_first" and at is not None else None


def _recipient(session: Session, given: PaperInput) -> paper.Recipient:
    typed = one_line(given.text("recipient"))
    if not given.text("partner_id"):
        return paper.Recipient(addressee=typed, organisation=typed, place=one_line(given.text("recipient_town")))
    partner = partner_of(session, given.text("partner_id"))
    return paper.Recipient(addressee=typed or partner.addressee, organisation=partner.name, place=partner.town)


def _party(given: PaperInput, who: str, body: str = "") -> page.Party:
    name, role, number = (one_line(given.text(f"{who}_{part}")) for part in ("name", "role", "id"))
    return page.Party(name=name, role=role, body=body, id_number=number)


def _hand_over(one: _Source) -> page.HandOver:
    given = one.given
    at = moment_of(given.text("day"), given.text("time"))
    if at is None:
        raise Refused("time_wrong")
    told = given.tells_state
    details = ((each, one_line(given.text(f"{each}_list"))) for each in DETAILS if each in given.picks)
    ground = given.text("ground") if given.kind == "hand_over_first" else ""
    return page.HandOver(
        head=one.head,
        at=at,
        zone="WIB",
        place=one_line(given.text("place")),
        giver=_party(given, "giver", one.settings.office_name),
        receiver=_party(given, "receiver", one.partner),
        witness=_party(given, "witness"),
        handed=cast("tuple[page.Handed, ...]", tuple(each for each in HANDED if each in given.picks)),
        details=cast("tuple[tuple[page.Handed, str], ...]", tuple(each for each in details if each[1])),
        state=cast("tuple[page.State, ...]", tuple(each for each in STATES if each in given.picks)) if told else None,
        note=lines_of(given.text("note")) if given.kind == "hand_over" else (),
        ground=cast("page.Ground", ground) if ground else None,
        letter_due=_due(given),
        wording=one.wording,
    )


def _police(one: _Source) -> page.PoliceReport:
    given, case = one.given, one.case
    may = (
        allowed(one.consent) if given.basis == "consent" and one.consent else frozenset({"age_band", "sex", "language"})
    )
    sex: dict[str, paper.Sex] = {"F": "female", "M": "male"}
    language = one_line(given.text("language")) or (one.consent.language if one.consent else "")
    own = one.wording["referral"]
    said = (
        page.Said(by="person", lines=lines_of(given.text("said_person"))),
        page.Said(by="companion", lines=lines_of(given.text("said_companion"))),
        page.Said(by="other", who=one_line(given.text("said_other_who")), lines=lines_of(given.text("said_other"))),
    )
    return page.PoliceReport(
        head=one.head,
        recipient=one.recipient,
        speed=cast("paper.Speed", given.text("speed") or "urgent"),
        basis=_basis(one),
        age_band=age_words(case.age_band, own) if "age_band" in may else own["age.withheld"],
        sex=sex.get(case.identity.sex) if "sex" in may else None,
        languages=(language,) if language and "language" in may else (),
        observed=lines_of(given.text("observed")),
        said=tuple(each for each in said if each.lines),
        indicators=tuple(words for item, words in indicators_of(case) if f"item:{item}" in given.picks),
        urgent=lines_of(given.text("urgent")),
        identity=_identity(one, with_document="document" in may or given.basis != "consent"),
        signer=paper.Signer(
            form=cast("paper.SignerForm", given.text("signer_form") or "head"),
            position=one_line(given.text("signer_position")),
            name=one_line(given.text("signer_name")),
            nip=one_line(given.text("signer_nip")),
        ),
        wording=one.wording,
    )


def indicators_of(case: CaseView) -> tuple[tuple[str, str], ...]:
    """Return the items answered with yes, in words; who somebody is (age among it) is no indicator (decision 24)."""
    seen = [each for each in (case.first, case.second, case.third, case.revised) if each is not None]
    yes = {item for each in seen for item, answer in each.answers.items() if answer.value == "yes"}
    catalogue = case.reference.catalogue
    return tuple((item, row.text.get("id")) for item, row in catalogue.by_id.items() if item in yes and not row.context)


def traveller_fields(case: CaseView) -> dict[str, str]:
    """Return what the document says of the traveller, for a draft that is about them; what is unknown is left out."""
    who, sexes = case.identity, {"F": "female", "M": "male"}
    ban = next((each.exit_ban for each in reversed(case.decisions) if each.exit_ban), None)
    found = {
        "name": who.name,
        "sex": default_wording()["referral"][f"sex.{sexes[who.sex]}"] if who.sex in sexes else "",
        "nationality": who.nationality,
        "birth_place": ban.birth_place if ban else "",
        "birth_date": long_day(who.birth_date).replace(TIED, " ") if who.birth_date else "",
    }
    return {name: words for name, words in found.items() if words}


def _basis(one: _Source) -> paper.Consent | paper.LawfulException:
    if one.given.basis == "consent" and one.consent is not None:
        return basis_of(one.consent)
    at = one.desk.clock.now().astimezone(ZONE)
    return paper.LawfulException(code=cast("paper.ExceptionCode", one.given.basis), at=at, zone="WIB")


def _identity(one: _Source, *, with_document: bool) -> paper.Identity | None:
    if "identity" not in one.given.picks:
        return None
    who = one.case.identity
    return paper.Identity(
        full_name=who.name,
        reason=one_line(one.given.text("identity_reason")),
        birth_date=who.birth_date,
        nationality=who.nationality if with_document else "",
        document_number=who.document_number if with_document else "",
    )


def _deferral(one: _Source) -> bytes:
    decision, given = deferral_of(one.case), one.given
    if decision is None or decision.until is None:
        raise Refused("paper_no_deferral")
    named = "name" in given.picks
    view = page.DeferralPaper(
        head=one.head,
        kind="application" if decision.kind == "defer_application" else "departure",
        fact=lines_of(given.text("fact")),
        fact_en=lines_of(given.text("fact_en")),
        basis=one_line(given.text("basis_text")),
        official=one_line(given.text("official")),
        starts_at=decision.at.astimezone(ZONE),
        ends_at=decision.until.astimezone(ZONE),
        zone="WIB",
        objection=lines_of(given.text("objection")),
        name=one.case.identity.name if named else "",
        document_number=one.case.identity.document_number if named else "",
        wording=one.wording,
    )
    try:
        return deferral_notice(view)
    except LetterRefused as refused:
        if refused.reason == "not_neutral":
            raise Refused("notice_not_neutral") from refused
        raise


def _exit_ban(one: _Source) -> page.ExitBanDraft:
    given, law = one.given, exit_ban.load()
    photo = one.wording["exit_ban"]["photo_there"] if "photo" in given.picks else ""
    values = {field.id: one_line(given.text(field.id)) for field in law.fields} | {"photo": photo}
    return page.ExitBanDraft(
        head=one.head,
        to=one_line(given.text("to")),
        sender=one_line(given.text("sender")),
        fields=tuple((field.text.id, values[field.id]) for field in law.fields if field.id != "reason"),
        reason=lines_of(given.text("reason")),
        instrument=law.instrument_name,
        article=law.article_name,
        unchecked=law.confidence != "official",
        wording=one.wording,
    )

"""Links step by step: for a supervisor alone, each step with its entry, each link with its source, a hub told and not drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from screening_desk.records.models import AuditEntry
from screening_desk.services import groups, links, same_person, screening
from screening_desk.services.contacts import shared_with
from screening_desk.services.document_key import key_of
from screening_desk.services.errors import Refused
from screening_desk.services.links import Ref, Step
from screening_desk.services.listing import digest_of
from screening_desk.services.retention_tables import destroy
from tests.office import Office
from tests.services.test_contacts import PHONE, WRITTEN, clear, opened, saved
from tests.services.test_groups import charter, person

KEY = "+6281200000155"
NUMBER = Ref("phone", KEY)


def entries(office: Office) -> list[tuple[str, str, str]]:
    with office.store.read() as session:
        rows = session.scalars(
            select(AuditEntry).where(AuditEntry.action == "links.view").order_by(AuditEntry.sequence)
        )
        return [(each.object_kind, each.object_id, each.reason_code) for each in rows]


def names(step: Step) -> list[tuple[str, bool]]:
    return [(node.label, node.flagged) for node in step.nodes]


def test_a_graph_is_opened_step_by_step_and_each_step_says_its_source(office: Office) -> None:
    one = saved(office.officer, 1, handed=True, contact_phone=PHONE, contact_payer="PT Contoh Rekaan")
    two = saved(office.colleague, 2, contact_phone=WRITTEN, contact_companion="suami")
    first = links.of_case(office.supervisor, str(one.case_id))
    assert first.around.label == "SPESIMEN, NOMOR 1"
    assert [(node.ref.kind, node.label) for node in first.nodes] == [("party", "PT Contoh Rekaan"), ("phone", PHONE)]
    (source,) = first.nodes[1].sources
    assert (source.register_number, source.field, source.typed) == (one.register_number, "contact_phone", PHONE)
    second = links.around(office.supervisor, first.nodes[1].ref)
    assert sorted(names(second)) == [("SPESIMEN, NOMOR 1", True), ("SPESIMEN, NOMOR 2", False)]
    assert {each.sources[0].typed for each in second.nodes} == {PHONE, WRITTEN}
    assert first.around.ref in {node.ref for node in second.nodes}  # the same node, whichever way leads to it
    assert entries(office) == [
        ("list.links", digest_of([one.screening_id]), "person.count.1"),
        ("list.links", digest_of([one.screening_id, two.screening_id]), "phone.count.2"),
    ]


def test_only_a_supervisor_sees_links(office: Office) -> None:
    one = saved(office.officer, 1, contact_phone=PHONE)
    for desk in (office.officer, office.head, office.administrator, office.auditor):
        for ref in (NUMBER, Ref("person", one.screening_id)):
            with pytest.raises(Refused, match="no_right"):
                links.around(desk, ref)
        with pytest.raises(Refused, match="no_right"):
            links.put_aside(desk, NUMBER, "Nomor telepon kantor")


def test_one_document_is_one_person_with_all_their_contacts(office: Office) -> None:
    saved(office.officer, 1, contact_phone=PHONE)
    later = saved(office.officer, 1, contact_ticket="QX7RTL", contact_phone=PHONE)
    step = links.around(office.supervisor, Ref("person", later.screening_id))
    assert sorted((node.ref.kind, len(node.sources)) for node in step.nodes) == [("phone", 2), ("ticket", 1)]
    assert len(links.around(office.supervisor, NUMBER).nodes) == 1


def test_who_was_cleared_has_no_flag_and_no_name(office: Office) -> None:
    one = saved(office.officer, 1, handed=True, contact_phone=PHONE)
    saved(office.officer, 2, handed=True, contact_phone=PHONE)
    clear(office, one.case_id)
    assert sorted(names(links.around(office.supervisor, NUMBER))) == [("", False), ("SPESIMEN, NOMOR 2", True)]


def test_what_was_erased_is_gone_from_the_graph(office: Office) -> None:
    one = saved(office.officer, 1, contact_phone=PHONE)
    saved(office.officer, 2, contact_phone=PHONE)
    with office.store.write() as work:
        destroy(work.session, [("screening", one.screening_id)])
    assert names(links.around(office.supervisor, NUMBER)) == [("SPESIMEN, NOMOR 2", False)]
    with pytest.raises(Refused, match="not_found"):
        links.around(office.supervisor, Ref("person", one.screening_id))


def test_a_group_is_a_trip_that_leads_to_its_people(office: Office) -> None:
    group = charter(office)
    for number in (1, 2, 3):
        draft = groups.open_member(office.officer, group.group_id, person(number)).draft
        last = screening.hand_over(office.officer, replace(draft, reason="Contoh"))
    groups.take_out(office.officer, group.group_id, last.screening_id)
    step = links.around(office.supervisor, Ref("group", group.group_id))
    assert step.around.label == "PT Wisata Rekaan · CT 417, 24-11-2026 14.05"
    assert len(step.nodes) == 2
    kinds = [node.ref.kind for node in links.around(office.supervisor, step.nodes[0].ref).nodes]
    assert sorted(kinds) == ["address", "group", "party", "trip", "trip"]


def test_a_hub_is_told_and_nobody_of_it_is_shown(local_office: Office) -> None:
    office = local_office
    for number in range(1, links.MOST_DRAWN + 1):
        saved(office.officer, number, contact_phone=PHONE)
    assert len(links.around(office.supervisor, NUMBER).nodes) == links.MOST_DRAWN
    saved(office.officer, 99, contact_phone=PHONE)
    step = links.around(office.supervisor, NUMBER)
    assert (step.hub, step.nodes, step.more) == (links.MOST_DRAWN + 1, (), False)
    assert entries(office)[-1][2] == "phone.count.0"


def test_a_contact_is_set_aside_with_a_reason_and_taken_back(office: Office) -> None:
    saved(office.officer, 1, contact_phone=PHONE)
    draft = opened(office.officer, 2, contact_phone=PHONE)
    with pytest.raises(Refused, match="reason_missing"):
        links.put_aside(office.supervisor, NUMBER, "kantor")
    links.put_aside(office.supervisor, NUMBER, "Nomor telepon kantor sendiri")
    step = links.around(office.supervisor, NUMBER)
    assert step.nodes == ()
    assert step.around.aside is not None
    assert (step.around.aside.by, step.around.aside.reason) == ("S. Contoh", "Nomor telepon kantor sendiri")
    assert shared_with(office.officer, draft) == ()
    with pytest.raises(Refused, match="changed_meanwhile"):
        links.put_aside(office.supervisor, NUMBER, "Nomor telepon kantor sendiri")
    links.take_back(office.supervisor, step.around.aside.aside_id)
    assert len(links.around(office.supervisor, NUMBER).nodes) == 1
    assert len(shared_with(office.officer, draft)) == 1


def test_two_documents_said_to_be_one_person_are_one_node_until_that_is_undone(office: Office) -> None:
    saved(office.officer, 1, contact_phone=PHONE)
    new = saved(office.officer, 2, contact_phone=PHONE, contact_ticket="QX7RTL")
    one, other = person(1), person(2)
    same_person.say(office.supervisor, one, key_of(other), "same", "Paspor baru, orang yang sama")
    (node,) = links.around(office.supervisor, NUMBER).nodes
    assert len(node.sources) == 2
    assert node.ref == links.around(office.supervisor, Ref("person", new.screening_id)).around.ref
    kinds = [each.ref.kind for each in links.around(office.supervisor, node.ref).nodes]
    assert sorted(kinds) == ["phone", "ticket"]
    assert shared_with(office.colleague, opened(office.colleague, 2, contact_phone=PHONE)) == ()
    same_person.say(office.supervisor, one, key_of(other), "open", "Keliru, dibatalkan lagi")
    assert len(links.around(office.supervisor, NUMBER).nodes) == 2

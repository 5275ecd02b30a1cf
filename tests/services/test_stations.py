"""Stations know each other by cards, and a card counts once its code was heard on the telephone and typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from screening_desk.exchange import station_card
from screening_desk.records.models import AuditEntry
from screening_desk.records.station_models import StationKey
from screening_desk.services import case_files, review, stations
from screening_desk.services.errors import Refused
from screening_desk.services.settings import put_settings
from tests.office import Office
from tests.services.cases import handed_over
from tests.two_offices import OTHER_SETTINGS, Pair, introduce


def refused(code: str) -> pytest.RaisesExc[Refused]:
    return pytest.raises(Refused, match=f"^{code}$")


def entries(office: Office) -> list[tuple[str, str, str, str]]:
    with office.store.read() as session:
        order = select(AuditEntry).where(AuditEntry.action.in_(("station.key", "case.send", "case.receive")))
        found = session.scalars(order.order_by(AuditEntry.sequence))
        return [(each.action, each.object_id, each.reason_code, each.outcome) for each in found]


def test_the_first_card_makes_the_keys_and_later_ones_are_the_same(office: Office, tmp_path: Path) -> None:
    assert stations.stations(office.administrator).own is None
    first = stations.write_card(office.administrator, tmp_path / "a.sdcard")
    assert stations.write_card(office.administrator, tmp_path / "b.sdcard") == first
    assert (tmp_path / "a.sdcard").read_bytes() == (tmp_path / "b.sdcard").read_bytes()
    assert [each[2:] for each in entries(office)] == [("made", "done"), ("card", "done")]


def test_a_card_holds_no_private_part(office: Office, tmp_path: Path) -> None:
    stations.write_card(office.administrator, tmp_path / "a.sdcard")
    written = (tmp_path / "a.sdcard").read_bytes().lower()
    with office.store.read() as session:
        keys = session.scalars(select(StationKey)).one()
        assert keys.signs.hex().encode() not in written
        assert keys.opens.lower().encode() not in written
    assert b"secret" not in written


def test_private_parts_stand_nowhere_in_clear(local_office: Office, tmp_path: Path) -> None:
    stations.write_card(local_office.administrator, tmp_path / "a.sdcard")
    with local_office.store.read() as session:
        keys = session.scalars(select(StationKey)).one()
        secrets = (keys.signs, keys.signs.hex().encode(), keys.opens.encode())
    for file in local_office.store.folder.rglob("*"):
        assert not any(secret in file.read_bytes() for secret in secrets), file.name


def test_a_card_counts_after_its_code_was_typed(strangers: Pair) -> None:
    introduce(strangers.counter, strangers.bureau, strangers.folder)
    (peer,) = stations.stations(strangers.bureau.administrator).peers
    assert (peer.station, peer.trusted) == ("BKL2", True)
    assert peer.name == "Kantor Imigrasi Contoh, Konter 2"


def test_a_code_may_be_typed_in_groups_and_capitals(strangers: Pair) -> None:
    file = strangers.folder / "a.sdcard"
    code = stations.write_card(strangers.counter.administrator, file).code.upper()
    typed = " - ".join(code[at : at + 4] for at in range(0, 32, 4))
    assert stations.trust(strangers.bureau.administrator, file, typed).trusted


def test_a_wrong_code_is_refused_and_told_in_the_trail(strangers: Pair) -> None:
    file = strangers.folder / "a.sdcard"
    card = stations.write_card(strangers.counter.administrator, file)
    with refused("station_code_wrong"):
        stations.trust(strangers.bureau.administrator, file, card.code[:-1] + ("0" if card.code[-1] != "0" else "1"))
    assert entries(strangers.bureau) == [("station.key", card.key, "station_code_wrong", "refused")]


def test_every_changed_letter_of_a_card_changes_its_code_or_is_no_card(strangers: Pair) -> None:
    card = stations.make_card(strangers.counter.administrator)
    written = station_card.write(card)
    for at in range(len(written) - 1):
        other = bytearray(written)
        other[at] ^= 1
        try:
            found = station_card.parse(bytes(other))
        except ValueError:
            continue
        assert found.code != card.code


def test_a_file_that_is_no_card_is_refused(office: Office, tmp_path: Path) -> None:
    for content in (b"", b"x", b"\xff" * 40, b"screening-desk station 2 A b c d\n", b"a" * 10_000):
        (tmp_path / "a.sdcard").write_bytes(content)
        with refused("station_card_wrong"):
            stations.name_in(tmp_path / "a.sdcard")
        with refused("station_card_wrong"):
            stations.trust(office.administrator, tmp_path / "a.sdcard", "0" * 32)
    with refused("station_card_wrong"):
        stations.name_in(tmp_path / "gone.sdcard")


def test_the_own_card_and_one_of_the_same_code_are_refused(strangers: Pair) -> None:
    counter, bureau, file = strangers.counter, strangers.bureau, strangers.folder / "a.sdcard"
    card = stations.write_card(counter.administrator, file)
    with refused("station_own"):
        stations.trust(counter.administrator, file, card.code)
    with bureau.store.write() as work:
        put_settings(work.session, bureau.administrator, replace(OTHER_SETTINGS, station_code="2"))
    with refused("station_same_code"):
        stations.trust(bureau.administrator, file, card.code)


def test_a_withdrawn_station_never_comes_back_by_the_same_card(pair: Pair) -> None:
    file, administrator = pair.folder / "a.sdcard", pair.bureau.administrator
    card = stations.write_card(pair.counter.administrator, file)
    with refused("station_known"):
        stations.trust(administrator, file, card.code)
    stations.withdraw(administrator, card.key)
    with refused("station_withdrawn"):
        stations.withdraw(administrator, card.key)
    with refused("station_withdrawn"):
        stations.trust(administrator, file, card.code)


def test_another_card_of_the_same_station_waits_until_the_former_is_withdrawn(pair: Pair) -> None:
    administrator, file = pair.bureau.administrator, pair.folder / "other.sdcard"
    card = stations.make_card(pair.counter.administrator)
    other = replace(card, key="0" * 64)
    file.write_bytes(station_card.write(other))
    with refused("station_code_taken"):
        stations.trust(administrator, file, other.code)
    stations.withdraw(administrator, card.key)
    assert stations.trust(administrator, file, other.code).trusted


@pytest.mark.parametrize("who", ["officer", "supervisor", "head", "auditor"])
def test_only_an_administrator_deals_with_cards(office: Office, tmp_path: Path, who: str) -> None:
    desk = office.desks[who]
    for act in (
        lambda: stations.stations(desk),
        lambda: stations.make_card(desk),
        lambda: stations.write_card(desk, tmp_path / "a.sdcard"),
        lambda: stations.trust(desk, tmp_path / "a.sdcard", ""),
        lambda: stations.withdraw(desk, "0" * 64),
    ):
        with refused("no_right"):
            act()
    assert not (tmp_path / "a.sdcard").exists()


class TestRenewedKeys:
    """A station makes new keys: the former ones open what was on its way, and sign nothing more."""

    def test_what_was_sent_to_the_former_key_is_taken_in_and_answered_by_the_new_one(self, pair: Pair) -> None:
        case_id = handed_over(pair.counter)
        on_the_way = pair.send(pair.counter, case_id)
        former = stations.stations(pair.bureau.administrator).own
        card = stations.renew_keys(pair.bureau.administrator)
        assert former is not None
        assert {card.key, card.recipient, card.code}.isdisjoint({former.key, former.recipient, former.code})
        assert pair.take(pair.bureau, on_the_way).new == 1
        view = review.open_case(pair.bureau.supervisor, case_id)
        assert view.away == "", "a case that was sent to the former key is here"
        with refused("station_unknown"):
            pair.take(pair.counter, pair.send(pair.bureau, case_id))
        file = pair.folder / "baru.sdcard"
        stations.write_card(pair.bureau.administrator, file)
        with refused("station_code_taken"):
            stations.trust(pair.counter.administrator, file, card.code)
        stations.trust(pair.counter.administrator, file, card.code, replacing=True)
        (out,) = [each for each in case_files.exchange(pair.bureau.officer).files if each.outward]
        case_files.write_again(pair.bureau.officer, out.file_id, pair.folder / "lagi.sdcases")
        assert pair.take(pair.counter, pair.folder / "lagi.sdcases").more == 1
        assert review.open_case(pair.counter.supervisor, case_id).away == ""
        assert sorted(row.trusted for row in stations.stations(pair.counter.administrator).peers) == [False, True]

    def test_a_file_lost_on_its_way_is_written_again_to_the_new_key(self, pair: Pair) -> None:
        case_id = handed_over(pair.counter)
        pair.send(pair.counter, case_id)
        card = stations.renew_keys(pair.bureau.administrator)
        file = pair.folder / "baru.sdcard"
        stations.write_card(pair.bureau.administrator, file)
        stations.trust(pair.counter.administrator, file, card.code, replacing=True)
        (out,) = case_files.exchange(pair.counter.officer).files
        again = pair.folder / "lagi.sdcases"
        case_files.write_again(pair.counter.officer, out.file_id, again)
        assert card.key.encode() in again.read_bytes()[:400]
        assert pair.take(pair.bureau, again).new == 1
        assert review.open_case(pair.bureau.supervisor, case_id).away == ""

    def test_it_is_an_entry_needs_keys_and_a_wrong_code_replaces_nothing(self, pair: Pair, tmp_path: Path) -> None:
        for who in ("supervisor", "head", "auditor"):
            with refused("no_right"):
                stations.renew_keys(pair.bureau.desks[who])
        card = stations.renew_keys(pair.bureau.administrator)
        assert [each for each in entries(pair.bureau) if each[2] == "renewed"][-1][1:] == (card.key, "renewed", "done")
        file = tmp_path / "baru.sdcard"
        stations.write_card(pair.bureau.administrator, file)
        with refused("station_code_wrong"):
            stations.trust(pair.counter.administrator, file, "0" * 32, replacing=True)
        assert [row.trusted for row in stations.stations(pair.counter.administrator).peers] == [True]

    def test_without_keys_there_is_nothing_to_renew(self, office: Office) -> None:
        with refused("station_no_card"):
            stations.renew_keys(office.administrator)

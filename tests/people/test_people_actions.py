"""Chats bound, people invited, named and let go, as actions."""

from datetime import timedelta
from functools import partial

import pytest

from actions.people.binding import bind_pressed, bind_typed
from actions.people.inviting import invite_pressed, take_part
from actions.people.menus import renew_menus
from actions.people.nameless import call_the_nameless
from actions.people.taking_part import (
    end_membership,
    page_participants,
    rename,
    show_person,
)
from actions.report.reporting import report_typed
from domain.authority import (
    BindInTheGroup,
    NotAnAdministrator,
    NotForThisChat,
    NotInviting,
    UnknownUnit,
)
from domain.chat import ANONYMOUS_ADMINISTRATOR, CHANNEL, Seat
from domain.morning.names import UnitOpening
from domain.people.invitation import (
    InviteAlone,
)
from domain.people.names import BindingChoice, FullName, Participants, PersonCard, Position
from domain.people.register import AskedOfAnother
from domain.press import UnknownPress
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork


async def test_an_administrator_binds_a_chat_to_a_unit(at_work: AtWork) -> None:
    deed = await at_work.writes("TT", bind_typed, "TDC", who=ALONE)
    assert deed.only.subject == UnitOpening(at_work.unit("TDC"))
    assert deed.log[0].details == {
        "seat": "unit",
        "unit": at_work.unit("TDC"),
        "name": "Chi cục Tiêu chuẩn Đo lường Chất lượng",
    }
    assert deed.menus == ("TDC", "TT")
    chat = await at_work.finds(lambda tx: tx.chats.of_unit(at_work.unit("TDC")))
    assert chat is not None
    assert chat.id == at_work.chats["TT"].id
    again = await at_work.writes("TT", bind_typed, "TDC", who=ALONE)
    assert (again.kinds, again.chats) == ([], ["TT"])


async def test_a_forum_is_answered_in_the_topic_where_it_was_bound(at_work: AtWork) -> None:
    await at_work.writes("TT", bind_typed, "TDC", who=ALONE, topic=7)
    told = await at_work.writes("TT", report_typed, "TT-04")
    await at_work.changes(lambda tx: tx.outbox.edit(told.only.row, created_at=at_work.now))
    claim = await at_work.changes(
        lambda tx: tx.deliveries.claim(
            limit=4, now=at_work.now, in_hours_now=True, lease=timedelta(seconds=60)
        )
    )
    assert [row.topic for row in claim.rows] == [7]


async def test_a_press_binds_and_unbinds(at_work: AtWork) -> None:
    choice = await at_work.writes("TT", bind_typed, "", who=ALONE)
    assert choice.only.subject == BindingChoice(at_work.chats["TT"].id)
    bound = await at_work.does("TT", bind_pressed, Seat.LEADERS, None, to=choice.only, who=ALONE)
    assert (bound.returned, bound.kinds) == (True, ["bound"])
    assert choice.only.row in bound.edited
    ended = await at_work.does("TT", bind_pressed, Seat.LEADERS, None, to=choice.only, who=ALONE)
    assert (ended.returned, ended.kinds, ended.menus) == (False, ["unbound"], ("TT",))
    chats = await at_work.finds(lambda tx: tx.chats.holding(Seat.LEADERS))
    assert [chat.title for chat in chats] == [LEADERS]


async def test_who_may_not_bind_is_refused(at_work: AtWork) -> None:
    with pytest.raises(NotAnAdministrator):
        await at_work.writes("TT", bind_typed, "TT")
    with pytest.raises(BindInTheGroup):
        await at_work.writes(ALONE, bind_typed, "TT")
    with pytest.raises(UnknownUnit):
        await at_work.writes("TT", bind_typed, "KHTC", who=ALONE)


async def test_links_are_made_alone_by_administrators(at_work: AtWork) -> None:
    with pytest.raises(NotInviting):
        await at_work.does("TT", invite_pressed, Seat.LEADERS, None)
    with pytest.raises(InviteAlone):
        await at_work.does("TT", invite_pressed, Seat.LEADERS, None, who=ALONE)
    with pytest.raises(InviteAlone):
        await at_work.does("TT", take_part, who=ALONE)
    with pytest.raises(NotForThisChat):
        await at_work.does("TT", take_part)
    offered = await at_work.does(ALONE, take_part)
    assert len(offered.only.buttons) == len(at_work.plan.units) + 2
    listed = await at_work.does(OFFICE, take_part)
    assert listed.only.subject == Participants(1)


async def test_a_person_is_named_in_one_line_or_two(at_work: AtWork) -> None:
    person = at_work.people["TT"].id
    asked = await at_work.does(OFFICE, rename, person)
    assert asked.question == FullName(person, "Cán bộ TT")
    position = await at_work.answers(OFFICE, asked.only, "Nguyễn Văn An")
    assert position.question == Position(person, "Nguyễn Văn An")
    deed = await at_work.answers(OFFICE, position.only, "Phó Giám đốc")
    assert deed.log[0].details["full_name"] == "Nguyễn Văn An"
    named = await at_work.finds(lambda tx: tx.people.get(person))
    assert (named.full_name, named.position) == ("Nguyễn Văn An", "Phó Giám đốc")


async def test_nobody_answers_for_another(at_work: AtWork) -> None:
    asked = await at_work.does("TT", rename, at_work.people["TT"].id)
    with pytest.raises(AskedOfAnother):
        await at_work.answers("TT", asked.only, "Nguyễn Văn An, Phó Giám đốc", who="TDC")
    with pytest.raises(NotForThisChat):
        await at_work.does("TT", rename, at_work.people["TDC"].id)


async def test_a_membership_ends_and_is_restored(at_work: AtWork) -> None:
    await at_work.writes("TT", report_typed, "4")
    person, unit = at_work.people["TT"].id, at_work.unit("TT")
    card = await at_work.does(OFFICE, show_person, person)
    assert card.only.subject == PersonCard(person)
    for ended, kind in ((True, "member-ended"), (False, "member-restored")):
        deed = await at_work.does(
            OFFICE, partial(end_membership, ended=ended), person, unit, to=card.only
        )
        assert (deed.kinds, deed.edited) == ([kind], {card.only.row})
        (membership,) = await at_work.finds(lambda tx: tx.memberships.of(person))
        assert membership.ended is ended
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, show_person, 0)


async def test_an_account_that_stands_for_many_has_no_persons_name(at_work: AtWork) -> None:
    """Older versions recorded it under whatever Telegram or somebody called it."""
    group = await at_work.changes(lambda tx: tx.people.seen(ANONYMOUS_ADMINISTRATOR, "Group"))
    for _ in range(2):
        await at_work.lets(lambda tx, office, *, now: call_the_nameless(tx, office))
        named = await at_work.finds(lambda tx: tx.people.get(group.id))
        assert named.name == "Người gửi dưới tên nhóm"
    assert await at_work.finds(lambda tx: tx.people.find(CHANNEL)) is None
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, rename, group.id)


async def test_pages_and_menus_are_renewed(at_work: AtWork) -> None:
    listed = await at_work.does(OFFICE, take_part)
    turned = await at_work.does(OFFICE, page_participants, 2, to=listed.only)
    assert turned.edited == {listed.only.row}
    deed = await at_work.lets(lambda tx, _office, *, now: renew_menus(tx, now=now))
    assert set(deed.menus) == set(at_work.chats) - {ALONE}

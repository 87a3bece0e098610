"""The register of chức vụ as the office keeps it."""

from datetime import date

import pytest

from actions.obstacle.answering import agree
from actions.people.posting import (
    add_posts,
    correct_post,
    end_post,
    hold_post,
    page_accounts,
    page_posts,
    place_post,
    show_post,
)
from actions.people.taking_part import rename
from actions.unasked import remind
from domain.chat import Seat
from domain.people.names import PostAccounts, PostCard, PostList, PostPlace
from domain.people.post import NotForOneself, Post, PostIsOver
from domain.press import UnknownPress
from domain.prompt import QuestionClosed
from domain.subject import QuestionShown
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.obstacle.test_obstacle_actions import passed_on

TODAY = date(2021, 2, 8)


async def held(at_work: AtWork, on: date = TODAY) -> list[Post]:
    return list(await at_work.finds(lambda tx: tx.posts.all(on=on)))


async def entered(at_work: AtWork, *lines: str) -> list[Post]:
    asked = await at_work.does(OFFICE, add_posts)
    await at_work.answers(OFFICE, asked.only, "\n".join(lines))
    return await held(at_work)


async def test_the_office_enters_lines_and_they_are_placed_by_their_words(at_work: AtWork) -> None:
    asked = await at_work.does(OFFICE, add_posts)
    deed = await at_work.answers(
        OFFICE, asked.only, "Nguyễn Văn An, Giám đốc\nTrần Thị Bình, Trưởng phòng"
    )
    assert deed.kinds == ["post-entered"]
    listed, unplaced = deed.told
    question = PostPlace("Trần Thị Bình", "Trưởng phòng")
    assert (listed.subject, unplaced.subject) == (PostList(1), QuestionShown(question, True))
    (director,) = await held(at_work)
    assert (director.called, director.seat) == ("Nguyễn Văn An, Giám đốc", Seat.LEADERS)
    assert (director.since, director.person_id) == (TODAY, None)
    assert director.entered_by_id == at_work.people[OFFICE].id

    unit = at_work.unit("QLKH")
    placed = await at_work.does(OFFICE, place_post, Seat.UNIT, unit, to=unplaced)
    assert (placed.kinds, placed.only.subject) == (["post-entered"], PostList(1))
    assert [post.unit and post.unit.id for post in await held(at_work)] == [None, unit]
    with pytest.raises(QuestionClosed):
        await at_work.does(OFFICE, place_post, Seat.UNIT, unit, to=unplaced)


async def test_an_account_is_said_to_be_somebodys(at_work: AtWork) -> None:
    (post,) = await entered(at_work, "Nguyễn Văn An, Giám đốc")
    shown = await at_work.does(OFFICE, page_accounts, post.id, 0)
    assert shown.only.subject == PostAccounts(post.id, 1)
    leader = at_work.people[LEADERS].id
    deed = await at_work.does(OFFICE, hold_post, post.id, leader)
    card, known = deed.told
    assert (deed.kinds, card.subject, known.chat) == (["post-held"], PostCard(post.id), LEADERS)
    assert known.in_hours
    named = await at_work.finds(lambda tx: tx.people.get(leader))
    assert (named.full_name, named.position) == ("Nguyễn Văn An", "Giám đốc")
    (of_leader,) = await at_work.finds(lambda tx: tx.posts.of(leader, on=TODAY))
    assert of_leader.is_leader


async def test_nobody_enters_themselves_as_a_leader(at_work: AtWork) -> None:
    (post,) = await entered(at_work, "Nguyễn Văn An, Giám đốc")
    with pytest.raises(NotForOneself):
        await at_work.does(OFFICE, hold_post, post.id, at_work.people[OFFICE].id)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, hold_post, post.id, 0)
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, show_post, 0)


async def test_who_holds_a_position_no_longer_is_not_called_by_it(at_work: AtWork) -> None:
    (post,) = await entered(at_work, "Nguyễn Văn An, Phó Giám đốc")
    leader = at_work.people[LEADERS].id
    card, _ = (await at_work.does(OFFICE, hold_post, post.id, leader)).told
    ended = await at_work.does(OFFICE, end_post, post.id, 1, to=card)
    assert (ended.kinds, ended.edited) == (["post-ended"], {card.row})
    assert await held(at_work) == []
    named = await at_work.finds(lambda tx: tx.people.get(leader))
    assert (named.full_name, named.position) == ("Nguyễn Văn An", None)
    with pytest.raises(PostIsOver):
        await at_work.does(OFFICE, hold_post, post.id, leader)
    restored = await at_work.does(OFFICE, end_post, post.id, 0, to=card)
    assert restored.kinds == ["post-restored"]
    assert [one.person_id for one in await held(at_work)] == [leader]
    again = await at_work.finds(lambda tx: tx.people.get(leader))
    assert again.position == "Phó Giám đốc"


async def test_a_slip_is_written_anew(at_work: AtWork) -> None:
    (post,) = await entered(at_work, "Nguyễn Văn An, Giám đôc Trung tâm")
    asked = await at_work.does(OFFICE, correct_post, post.id)
    deed = await at_work.answers(OFFICE, asked.only, "Nguyễn Văn Ân, Giám đốc")
    assert deed.only.subject == PostCard(post.id)
    (written,) = await held(at_work)
    assert (written.called, written.seat, written.unit) == (
        "Nguyễn Văn Ân, Giám đốc",
        Seat.LEADERS,
        None,
    )
    assert (await at_work.does(OFFICE, page_posts, 0)).only.subject == PostList(1)


@pytest.mark.parametrize(
    ("code", "typed", "seats"),
    [
        (LEADERS, "Lê C, Phó Giám đốc", [Seat.LEADERS]),
        ("QLKH", "Lê C, Trưởng phòng Quản lý khoa học", [Seat.UNIT]),
        ("QLKH", "Lê C, Trưởng phòng", []),
        (OFFICE, "Lê C, Giám đốc", [Seat.OFFICE]),
    ],
)
async def test_names_that_the_office_gives_are_entered(
    at_work: AtWork, code: str, typed: str, seats: list[Seat]
) -> None:
    """Of oneself one says no more than that one is of the office."""
    asked = await at_work.does(OFFICE, rename, at_work.people[code].id)
    await at_work.answers(OFFICE, asked.only, typed)
    assert [post.seat for post in await held(at_work)] == seats


async def test_a_name_given_in_a_units_own_chat_is_no_entry(at_work: AtWork) -> None:
    asked = await at_work.does("TT", rename, at_work.people["TT"].id)
    await at_work.answers("TT", asked.only, "Lê C, Giám đốc Trung tâm")
    assert await held(at_work) == []


async def test_another_appointment_takes_the_place_of_the_first(at_work: AtWork) -> None:
    (post,) = await entered(at_work, "Lê C, Giám đốc Trung tâm")
    person = at_work.people["TT"].id
    await at_work.does(OFFICE, hold_post, post.id, person)
    asked = await at_work.does(OFFICE, rename, person)
    deed = await at_work.answers(OFFICE, asked.only, "Lê C, Phó Giám đốc")
    assert deed.kinds[1:] == ["post-ended", "post-entered", "post-held"]
    assert [one.position for one in await held(at_work)] == ["Phó Giám đốc"]
    yesterday = await held(at_work, date(2021, 2, 7))
    assert yesterday == []


async def test_the_office_is_asked_once_to_enter_the_leaders(at_work: AtWork) -> None:
    """On the morning after the first opinion, as long as none is entered."""
    at_work.comes("23/02 07:30")
    assert [told for told in await mornings(at_work) if "lãnh đạo nào" in told] == []
    await passed_on(at_work)
    await at_work.does(LEADERS, agree, 1)
    at_work.comes("24/02 07:30")
    (told,) = [told for told in await mornings(at_work) if "lãnh đạo nào" in told]
    assert "Để chỉ lãnh đạo Sở cho ý kiến tại đó" in told
    at_work.comes("03/03 07:30")
    assert [told for told in await mornings(at_work) if "lãnh đạo nào" in told] == []


async def mornings(at_work: AtWork) -> list[str]:
    """Return what the office hears on a morning."""
    return [told.text for told in (await at_work.tells(remind)).to(OFFICE)]

"""Who is no leader passes a leader's opinion on: what was pressed or written, and whose it is."""

import pytest

from actions.here import Here
from actions.proxy import offer_passing_on
from domain.chat import Seat
from domain.obstacle.names import ObstacleVerb
from domain.press import press
from domain.prompt import NotUnderstood, QuestionClosed
from domain.proxy.proxy import Leader
from domain.written import Written
from storage.store import Transaction
from tests.actions.at_work import ALONE, LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed
from tests.obstacle.test_obstacle_actions import passed_on
from tests.people.register import enter

DEPUTY = Leader("Phó Giám đốc", "Lê C")


async def leaders_are_entered(at_work: AtWork) -> None:
    """Enter the Giám đốc without an account, and a deputy who is whoever writes for the leaders."""
    by, deputy = at_work.people[OFFICE], at_work.people[LEADERS]
    await at_work.changes(lambda tx: enter(tx, None, "Trần B", "Giám đốc", Seat.LEADERS, by=by))
    await at_work.changes(lambda tx: enter(tx, deputy, "Lê C", "Phó Giám đốc", Seat.LEADERS, by=by))


async def offered(
    at_work: AtWork, who: str, *, pressed: str = "", words: str = "", under: int | None = None
) -> Deed[None]:
    """Let somebody who is no leader press, or reply with words."""

    async def offer(here: Here) -> None:
        written = Written(words, 7, under)
        await offer_passing_on(here, pressed=pressed, command="", written=written)

    return await at_work.does(LEADERS, offer, who=who)


async def test_a_press_is_a_leaders_once_it_is_said_whose(at_work: AtWork) -> None:
    await leaders_are_entered(at_work)
    card = await passed_on(at_work)
    agree = press(ObstacleVerb.AGREE, 1)
    asked = (await offered(at_work, ALONE, pressed=agree, under=card.address)).only
    assert "Nếu truyền đạt ý kiến, bấm <b>Ghi ý kiến của lãnh đạo</b>." in asked.text
    deed = await at_work.chooses(LEADERS, asked, "record", who=ALONE)
    assert deed.kinds == []
    shown = await at_work.shown_now(asked)
    assert [button.text for row in shown.buttons for button in row] == [
        "Trần B, Giám đốc",
        "Lê C, Phó Giám đốc",
        "Hủy",
    ]
    done = await at_work.chooses(LEADERS, asked, "leader-1", who=ALONE)
    assert done.kinds == ["opinion"]
    one = await at_work.work("TT-04")
    (event, *_) = reversed(await at_work.finds(lambda tx: tx.events.of_assignment(one.id)))
    assert event.person is not None
    assert event.person.id == at_work.people[ALONE].id
    assert event.proxy is not None
    assert (event.proxy.leader, event.proxy.source) == (
        DEPUTY,
        "truyền đạt trong nhóm Ban Giám đốc",
    )
    with pytest.raises(QuestionClosed):
        await at_work.chooses(LEADERS, asked, "leader-1", who=ALONE)


async def test_words_are_kept_until_it_is_said_whose_they_are(at_work: AtWork) -> None:
    await leaders_are_entered(at_work)
    card = await passed_on(at_work)
    asked = (
        await offered(at_work, ALONE, words="Đồng ý, làm ngay trong tuần", under=card.address)
    ).only
    with pytest.raises(NotUnderstood):
        await at_work.answers(LEADERS, asked, "của Phó Giám đốc", who=ALONE)
    await at_work.chooses(LEADERS, asked, "record", who=ALONE)
    done = await at_work.chooses(LEADERS, asked, "leader-0", who=ALONE)
    assert done.log[0].details["words"] == "Đồng ý, làm ngay trong tuần"


async def test_the_office_hears_once_who_may_be_a_leader(at_work: AtWork) -> None:
    await leaders_are_entered(at_work)
    first = await offered(at_work, "TT", words="Đồng ý")
    assert first.chats == [OFFICE, LEADERS]
    (told,) = first.to(OFFICE)
    assert [button.text for button in told.buttons] == [
        "Trần B, Giám đốc",
        "Ghi thêm họ tên, chức vụ",
    ]
    assert "Văn phòng đã được đề nghị xác nhận" in first.to(LEADERS)[0].text
    again = await offered(at_work, "TT", words="Đồng ý")
    assert again.chats == [LEADERS]
    by_administrator = await offered(at_work, ALONE, words="Đồng ý")
    assert by_administrator.chats == [LEADERS]
    assert "xác nhận" not in by_administrator.only.text


async def test_without_a_leader_in_the_register_an_administrator_is_told_so(
    at_work: AtWork,
) -> None:
    told = (await offered(at_work, ALONE, words="Đồng ý")).only
    assert "danh sách hiện chưa có lãnh đạo nào" in told.text
    assert told.buttons == ()


async def test_a_leader_who_takes_part_alone_is_told_what_was_passed_on(at_work: AtWork) -> None:
    await leaders_are_entered(at_work)

    async def takes_part(tx: Transaction) -> None:
        address = at_work.people[LEADERS].address
        chat = await tx.chats.ensure(address, title="alone")
        await tx.chats.bind(chat.id, Seat.LEADERS, None, at=at_work.now)
        at_work.chats["deputy"] = chat

    await at_work.changes(takes_part)
    card = await passed_on(at_work)
    asked = (await offered(at_work, ALONE, words="Đồng ý", under=card.address)).only
    await at_work.chooses(LEADERS, asked, "record", who=ALONE)
    done = await at_work.chooses(LEADERS, asked, "leader-1", who=ALONE)
    (told,) = done.to("deputy")
    assert "vừa ghi là ý kiến của đồng chí (truyền đạt trong nhóm Ban Giám đốc)" in told.text

"""What waits for office and leaders, as actions: gathered, told of, looked through, answered."""

import pytest

from actions.extension.asking import extend_typed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from actions.unasked import remind
from actions.waiting.gathering import before, queue
from actions.waiting.looking_through import look_at, look_through
from domain.authority import NotForThisChat
from domain.chat import Seat
from domain.obstacle.opinion import WhichOneMeant
from domain.press import UnknownPress
from domain.remit.addressing import Addressing
from domain.remit.remit import Roster
from domain.waiting.names import QueueCard, WaitingMorning
from domain.waiting.waiting import Matter, Waiting, waits
from tests.actions.at_work import LEADERS, OFFICE, ZONE, AtWork
from tests.actions.deed import Told


async def stuck(at_work: AtWork, code: str = "5") -> Told:
    """The Trung tâm tells of an obstacle; its card stands before the office."""
    question = await at_work.writes("TT", obstruct_typed, f"{code} chưa có kinh phí")
    return (await at_work.skips("TT", question.only)).to(OFFICE)[0]


async def with_leaders(at_work: AtWork) -> Told:
    """The office passes an obstacle on; its card stands before the leaders."""
    await stuck(at_work)
    question = await at_work.does(OFFICE, consult_pressed, 1)
    return (await at_work.skips(OFFICE, question.only)).to(LEADERS)[0]


async def all_waits(at_work: AtWork) -> tuple[Waiting, ...]:
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    return waits(plan.assignments, ZONE)


async def test_obstacles_and_requests_are_gathered_by_whose_turn_it_is(at_work: AtWork) -> None:
    await with_leaders(at_work)
    asked = await at_work.writes("TT", extend_typed, "4 đến 15/3 vì chờ kinh phí")
    await at_work.chooses("TT", asked.only, "yes")
    found = await all_waits(at_work)
    assert [(one.matter, one.seat) for one in found] == [
        (Matter.OBSTACLE, Seat.LEADERS),
        (Matter.EXTENSION, Seat.OFFICE),
    ]
    office, leaders = at_work.chats[OFFICE], at_work.chats[LEADERS]
    known = Addressing(Roster(), [leaders])
    assert before(office, found, known) == [(Seat.OFFICE, (found[1],))]
    assert queue(office, found, known) == [found[1], found[0]]
    assert queue(leaders, found, known) == [found[0]]
    assert queue(at_work.chats["TT"], found, known) == [found[0]]


async def test_the_office_is_reminded_once_a_day(at_work: AtWork) -> None:
    card = await stuck(at_work)
    at_work.comes("17/02 07:30")
    deed = await at_work.tells(remind)
    (told,) = deed.to(OFFICE)
    assert told.subject == WaitingMorning(at_work.chats[OFFICE].id)
    assert told.in_hours
    assert card.row in deed.edited
    assert (await at_work.tells(remind)).is_nothing
    answered = await at_work.answers(OFFICE, told, "dùng nguồn dự phòng")
    assert answered.kinds == ["opinion"]


@pytest.mark.parametrize("moment", ["17/02 06:59", "20/02 08:00"])
async def test_nobody_is_reminded_outside_the_hours(at_work: AtWork, moment: str) -> None:
    await stuck(at_work)
    at_work.comes(moment)
    assert (await at_work.tells(remind)).is_nothing


async def test_words_under_a_morning_of_several_are_not_guessed(at_work: AtWork) -> None:
    await stuck(at_work, "4")
    await stuck(at_work, "5")
    at_work.comes("17/02 07:30")
    (told,) = (await at_work.tells(remind)).to(OFFICE)
    with pytest.raises(WhichOneMeant):
        await at_work.answers(OFFICE, told, "dùng nguồn dự phòng")


async def test_cards_are_looked_through_in_one_message(at_work: AtWork) -> None:
    assert (await at_work.does(OFFICE, look_through)).only.subject is None
    await stuck(at_work, "4")
    await stuck(at_work, "5")
    shown = (await at_work.does(OFFICE, look_through)).only
    chat = at_work.chats[OFFICE].id
    assert shown.subject == QueueCard(chat, Matter.OBSTACLE, 1, Seat.OFFICE)
    deed = await at_work.does(OFFICE, look_at, Matter.OBSTACLE, 2, to=shown)
    assert deed.edited == {shown.row}
    now = await at_work.finds(lambda tx: tx.outbox.by_message(chat, shown.address))
    assert now is not None
    assert now.subject == QueueCard(chat, Matter.OBSTACLE, 2, Seat.OFFICE)
    answered = await at_work.answers(OFFICE, shown, "dùng nguồn dự phòng")
    assert answered.log[0].details["obstacle"] == 2
    with pytest.raises(UnknownPress):
        await at_work.does(OFFICE, look_at, Matter.OBSTACLE, 2, to=1)
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/canykien")


async def test_who_is_office_and_leaders_at_once_sees_each_card_as_whose_turn_it_is(
    at_work: AtWork,
) -> None:
    await with_leaders(at_work)
    office = at_work.chats[OFFICE].id
    await at_work.store.run(lambda tx: tx.chats.bind(office, Seat.LEADERS, None, at=at_work.now))
    shown = (await at_work.does(OFFICE, look_through)).only
    assert isinstance(shown.subject, QueueCard)
    assert shown.subject.seat is Seat.LEADERS
    await stuck(at_work, "4")
    deed = await at_work.does(OFFICE, look_at, Matter.OBSTACLE, 2, to=shown)
    assert deed.edited == {shown.row}
    now = await at_work.finds(lambda tx: tx.outbox.by_message(office, shown.address))
    assert now is not None
    assert now.subject == QueueCard(office, Matter.OBSTACLE, 2, Seat.OFFICE)


async def test_a_reply_goes_where_the_message_belongs(at_work: AtWork) -> None:
    card = await with_leaders(at_work)
    decided = await at_work.answers(LEADERS, card, "làm trước phần đã có vốn")
    assert decided.log[0].details["seat"] == "leaders"
    (conveyed,) = decided.to(LEADERS)
    more = await at_work.answers(LEADERS, conveyed, "và báo lại tuần sau")
    assert more.log[0].details["words"] == "và báo lại tuần sau"
    assert (await at_work.answers("TT", decided.to("TT")[0], "cảm ơn đồng chí")).kinds == []


async def test_the_morning_on_the_screen_has_what_waits_since(at_work: AtWork) -> None:
    await stuck(at_work)
    at_work.comes("17/02 07:30")
    (told,) = (await at_work.tells(remind)).to(OFFICE)
    assert "TDC-" not in told.text
    question = await at_work.writes("TDC", obstruct_typed, "9.2 chưa có số liệu")
    await at_work.skips("TDC", question.only)
    assert "(Chi cục Tiêu chuẩn Đo lường Chất lượng)" in (await at_work.shown_now(told)).text

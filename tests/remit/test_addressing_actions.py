"""Where cards, requests and reminders go: to whoever is in charge, alone or in the group."""

from datetime import date
from typing import Any

import pytest

from actions.cause.asking import plead_typed
from actions.extension.advising import advise_pressed
from actions.here import Here
from actions.obstacle.answering import agree
from actions.obstacle.consulting import consult_pressed
from actions.people.posting import end_post, show_post
from actions.unasked import remind
from actions.waiting.looking_through import look_through
from actions.waiting.passing_on import pass_up
from domain.chat import Chat, Seat
from domain.extension.extension import Stance
from domain.extension.names import ExtensionCard
from domain.obstacle.names import ObstacleCard
from domain.people.post import Post
from domain.remit.addressing import Addressing
from domain.remit.passed_up import NoDirector, NoLongerWaits, PassedUpBefore
from domain.remit.remit import Remit, Roster
from domain.waiting.names import QueueCard
from domain.waiting.waiting import Matter
from domain.written import Written
from storage.store import Transaction
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Deed
from tests.domain.plan_2021 import TDC, TT
from tests.extension.test_extension_actions import asked, viewed
from tests.obstacle.test_obstacle_actions import passed_on, told
from tests.people.register import SIGNED, enter
from tests.remit.leaders import BASIS, BINH, CUC, DIRECTOR, away, charge, led

GROUP = Chat(1, -10, "BGĐ", True, frozenset({Seat.LEADERS}), ())
OWN = Chat(2, 12, "", True, frozenset({Seat.LEADERS}), ())
POST = Post(2, "Trần Văn Bình", "Phó Giám đốc", Seat.LEADERS, person_id=2)
HIS = Roster(leaders=(POST,), remits=(Remit(1, POST, TT, SIGNED, None, BASIS),))


@pytest.mark.parametrize(
    ("roster", "chats", "alone", "unit", "told"),
    [
        (Roster(), [GROUP, OWN], {2: OWN}, TT, [GROUP, OWN]),
        (HIS, [GROUP, OWN], {2: OWN}, TDC, [GROUP, OWN]),
        (HIS, [GROUP, OWN], {2: OWN}, TT, [OWN]),
        (HIS, [GROUP, OWN], {3: OWN}, TT, [GROUP]),
        (HIS, [OWN], {3: OWN}, TT, [OWN]),
        (HIS, [], {}, TT, []),
    ],
)
def test_where_it_goes(
    roster: Roster, chats: list[Chat], alone: dict[int, Chat], unit: Any, told: list[Chat]
) -> None:
    assert Addressing(roster, chats, alone).chats_for(unit, Matter.OBSTACLE, 1) == told


@pytest.mark.parametrize(
    "chat",
    [
        Chat(2, 12, "", False, frozenset({Seat.LEADERS}), ()),
        Chat(2, 12, "", True, frozenset({Seat.LEADERS}), (), unsure=frozenset({Seat.LEADERS})),
    ],
)
def test_who_cannot_act_alone_is_told_in_the_group(chat: Chat) -> None:
    found = Addressing(HIS, [GROUP, chat], {2: chat}).chats_for(TT, Matter.OBSTACLE, 1)
    assert found == [GROUP]


async def alone(at_work: AtWork, *who: str) -> None:
    """Let leaders take part alone with the bot, in a chat that goes by their own name."""

    async def enrol(tx: Transaction, code: str) -> Chat:
        chat = await tx.chats.ensure(at_work.people[code].address, title=f"{code} alone")
        await tx.chats.bind(chat.id, Seat.LEADERS, None, at=at_work.now)
        return await tx.chats.get(chat.id)

    for code in who:
        at_work.chats[f"{code} alone"] = await at_work.changes(
            lambda tx, code=code: enrol(tx, code)
        )


def cards(deed: Deed[Any]) -> list[str]:
    return [one.chat for one in deed.told if isinstance(one.subject, ObstacleCard)]


async def consulted(at_work: AtWork) -> Deed[None]:
    """Let the office ask the leaders about what the Trung tâm has told."""
    await told(at_work)
    question = await at_work.does(OFFICE, consult_pressed, 1)
    return await at_work.skips(OFFICE, question.only)


async def test_before_anything_is_entered_all_leaders_have_each_card(at_work: AtWork) -> None:
    await led(at_work)
    await alone(at_work, BINH)
    assert cards(await consulted(at_work)) == [LEADERS, f"{BINH} alone"]
    shown = await at_work.writes(f"{BINH} alone", looked, who=BINH)
    assert "Kính gửi" not in shown.only.text
    assert "Chuyển Giám đốc" not in [button.text for button in shown.only.buttons]


async def looked(here: Here, _: Written) -> None:
    await look_through(here)


async def test_a_card_goes_to_who_is_in_charge_alone(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await charge(at_work, three.cuc, "TDC")
    await alone(at_work, BINH, CUC)
    deed = await consulted(at_work)
    assert cards(deed) == [f"{BINH} alone"]
    (card,) = [one for one in deed.told if isinstance(one.subject, ObstacleCard)]
    assert "Kính gửi: đ/c Trần Văn Bình, Phó Giám đốc" in card.text
    assert "Chuyển Giám đốc" in [button.text for button in card.buttons]
    office = await at_work.writes(OFFICE, looked)
    assert "Lãnh đạo phụ trách: Trần Văn Bình, Phó Giám đốc" in office.only.text
    # Another sees it in the queue, behind what is their own.
    other = await at_work.writes(f"{CUC} alone", looked, who=CUC)
    assert isinstance(other.only.subject, QueueCard)


async def test_requests_and_causes_go_the_same_way_and_reminders_too(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await alone(at_work, CUC)
    at_work.comes("22/02 08:00")
    card = await viewed(at_work)
    assert "Kính gửi: đ/c Trần Văn Bình" in card.text
    deed = await at_work.writes("TT", plead_typed, "4 chờ Bộ, công văn số 8/BKHCN ngày 10/02")
    assert f"{CUC} alone" not in deed.chats
    assert "Kính gửi: đ/c Trần Văn Bình" in deed.to(LEADERS)[0].text
    at_work.comes("25/02 07:30")
    deed = await at_work.tells(remind)
    assert f"{CUC} alone" not in deed.chats
    (morning,) = deed.to(LEADERS)
    assert morning.text.count("Kính gửi đ/c Trần Văn Bình, Phó Giám đốc.") == 2


async def test_who_stands_in_has_the_card_from_that_morning_and_the_absence_ends(
    at_work: AtWork,
) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await alone(at_work, BINH, CUC)
    at_work.comes("17/02 08:00")
    await told(at_work)
    question = await at_work.does(OFFICE, consult_pressed, 1)
    (card,) = (await at_work.skips(OFFICE, question.only)).to(f"{BINH} alone")
    await away(at_work, three.binh, "18/02", "19/02", three.cuc)
    at_work.comes("18/02 07:30")
    deed = await at_work.tells(remind)
    assert cards(deed) == [f"{CUC} alone"]
    away_line = (
        "Đ/c Trần Văn Bình, Phó Giám đốc vắng từ 18/02/2021 đến hết 19/02/2021; ủy quyền đ/c Phạm "
        "Thị Cúc, Phó Giám đốc."
    )
    (stands_in,) = [one for one in deed.told if isinstance(one.subject, ObstacleCard)]
    for one in (card, stands_in):
        text = (await at_work.shown_now(one)).text
        assert away_line in text
        assert "Kính gửi: đ/c Phạm Thị Cúc" in text
    at_work.comes("19/02 07:30")
    assert cards(await at_work.tells(remind)) == [], "each has the card once"
    at_work.comes("22/02 07:30")
    assert cards(await at_work.tells(remind)) == []
    for one in (card, stands_in):
        text = (await at_work.shown_now(one)).text
        assert away_line not in text
        assert "Kính gửi: đ/c Trần Văn Bình" in text


async def test_what_is_passed_up_goes_to_the_director(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await alone(at_work, BINH, DIRECTOR)
    (card,) = [one for one in (await consulted(at_work)).told if one.chat == f"{BINH} alone"]
    with pytest.raises(NoLongerWaits):
        await at_work.does(LEADERS, pass_up, Matter.CAUSE, 1, who=BINH)
    deed = await at_work.does(f"{BINH} alone", pass_up, Matter.OBSTACLE, 1, to=card, who=BINH)
    assert deed.kinds == ["passed-up"]
    said, office, directors = deed.told
    assert said.text.startswith("Đã chuyển đ/c Lê An, Giám đốc: ")
    assert office.chat == OFFICE
    assert office.text.startswith("Trần Văn Bình, Phó Giám đốc giao đ/c Lê An, Giám đốc cho ý kiến")
    assert (directors.chat, directors.subject) == (
        f"{DIRECTOR} alone",
        ObstacleCard(1, Seat.LEADERS),
    )
    assert "Kính gửi: đ/c Lê An, Giám đốc" in directors.text
    assert "Lãnh đạo phụ trách: Trần Văn Bình" in directors.text
    now = await at_work.shown_now(card)
    assert "Trần Văn Bình, Phó Giám đốc chuyển Giám đốc lúc" in now.text
    labels = [button.text for row in now.buttons for button in row]
    assert "Chuyển Giám đốc" not in labels
    with pytest.raises(PassedUpBefore):
        await at_work.does(LEADERS, pass_up, Matter.OBSTACLE, 1, who=CUC)
    await at_work.does(f"{DIRECTOR} alone", agree, 1, to=directors, who=DIRECTOR)
    with pytest.raises(NoLongerWaits):
        await at_work.does(LEADERS, pass_up, Matter.OBSTACLE, 1, who=BINH)


async def test_another_card_of_the_same_work_does_not_stand_for_it(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await alone(at_work, BINH, DIRECTOR)
    (request,) = (await asked(at_work)).to(OFFICE)
    await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES, to=request)
    await consulted(at_work)
    deed = await at_work.does(LEADERS, pass_up, Matter.EXTENSION, 1, who=BINH)
    assert deed.told[-1].subject == ExtensionCard(1, Seat.LEADERS)
    deed = await at_work.does(LEADERS, pass_up, Matter.OBSTACLE, 1, who=BINH)
    assert cards(deed) == [f"{DIRECTOR} alone"]


async def test_without_a_director_nothing_is_passed_up(at_work: AtWork) -> None:
    card = await passed_on(at_work)
    with pytest.raises(NoDirector):
        await at_work.does(LEADERS, pass_up, Matter.OBSTACLE, 1, to=card)


async def test_what_stood_with_a_leader_alone_goes_on_when_they_leave(at_work: AtWork) -> None:
    three = await led(at_work)
    await charge(at_work, three.binh, "TT")
    await away(at_work, three.binh, "01/03", "05/03", three.cuc)
    await away(at_work, three.director, "08/03", "09/03", three.binh)
    await alone(at_work, BINH, CUC)
    assert cards(await consulted(at_work)) == [f"{BINH} alone"]
    card = await at_work.does(OFFICE, show_post, three.binh.id)
    deed = await at_work.does(OFFICE, end_post, three.binh.id, 1, to=card.only)
    assert cards(deed) == [LEADERS, f"{CUC} alone"]
    said = {one.chat: one.text for one in deed.told if not isinstance(one.subject, ObstacleCard)}
    assert "thôi giữ chức vụ Phó Giám đốc" in said[f"{BINH} alone"]
    assert "việc vắng mặt, ủy quyền đã ghi cho đồng chí này hết hiệu lực" in said[OFFICE]
    chat = at_work.chats[f"{BINH} alone"].id
    assert Seat.LEADERS not in (await at_work.finds(lambda tx: tx.chats.get(chat))).seats
    day = date(2021, 3, 8)
    _, absences = await at_work.finds(lambda tx: tx.remits.standing(day))
    assert [(one.post.id, one.deputy) for one in absences] == [(three.director.id, None)]


async def test_who_holds_another_chuc_vu_of_a_leader_goes_on(at_work: AtWork) -> None:
    three = await led(at_work)
    await alone(at_work, BINH)
    by, person = at_work.people[OFFICE], at_work.people[BINH]
    await at_work.changes(
        lambda tx: enter(tx, person, "Trần Văn Bình", "Quyền Giám đốc", Seat.LEADERS, by=by)
    )
    card = await at_work.does(OFFICE, show_post, three.binh.id)
    deed = await at_work.does(OFFICE, end_post, three.binh.id, 1, to=card.only)
    assert deed.told == ()
    chat = at_work.chats[f"{BINH} alone"].id
    assert Seat.LEADERS in (await at_work.finds(lambda tx: tx.chats.get(chat))).seats

"""Keyboards since Bot API 10.3: they may open a reply too, and a button may do nothing."""

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from simulator.groups import promote
from simulator.model import Chat
from simulator.people import Cannot, Person, PersonCannot
from simulator.world import World
from tests.simulator.bot_api import Api

ROWS = [[{"text": "Không có", "callback_data": "none"}]]
OTHER_ROWS = [[{"text": "Bỏ qua", "callback_data": "skip"}]]
ASKING = {"inline_keyboard": ROWS, "force_reply": True}


async def test_a_keyboard_opens_a_reply(
    bot: Bot, client: httpx.AsyncClient, world: World, group: Chat
) -> None:
    keys = [[InlineKeyboardButton("Không có", callback_data="none")]]
    markup = InlineKeyboardMarkup(keys, api_kwargs={"force_reply": True})
    await bot.send_message(group.id, "Vướng mắc gì?", reply_markup=markup)
    (message,) = world.sent_by_bot(group)
    assert (message.forces_reply, message.button_texts) == (True, ["Không có"])
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert (shown["force_reply"], len(shown["buttons"])) == (True, 1)


@pytest.mark.parametrize("repeated", [{}, {"force_reply": True}])
async def test_it_goes_on_asking_when_its_buttons_change(
    api: Api, world: World, group: Chat, repeated: dict[str, bool]
) -> None:
    sent = await api("sendMessage", chat_id=group.id, text="Vướng gì?", reply_markup=ASKING)
    where = {"chat_id": group.id, "message_id": sent["message_id"]}
    markup = {"inline_keyboard": OTHER_ROWS} | repeated
    await api("editMessageReplyMarkup", **where, reply_markup=markup)
    (message,) = world.sent_by_bot(group)
    assert (message.forces_reply, message.button_texts) == (True, ["Bỏ qua"])
    await api("editMessageText", **where, text="Đã ghi nhận.")
    assert (message.forces_reply, message.reply_markup) == (False, None)


@pytest.mark.parametrize("asks", [True, False])
async def test_an_edit_does_not_change_whether_it_asks(
    api: Api, world: World, group: Chat, asks: bool
) -> None:
    markup = {"inline_keyboard": ROWS, "force_reply": asks}
    sent = await api("sendMessage", chat_id=group.id, text="Vướng gì?", reply_markup=markup)
    await api(
        "editMessageText",
        chat_id=group.id,
        message_id=sent["message_id"],
        text="Vướng ở đâu?",
        reply_markup={"inline_keyboard": ROWS, "force_reply": not asks},
    )
    assert world.sent_by_bot(group)[0].forces_reply is asks
    assert world.violations == ["force_reply cannot be changed by an edit"]
    world.violations.clear()


async def test_a_disabled_button_stands_there_and_does_nothing(
    bot: Bot, api: Api, client: httpx.AsyncClient, group: Chat, officer: Person
) -> None:
    keys = [[InlineKeyboardButton("Đã gửi", api_kwargs={"disabled": {}})]]
    await bot.send_message(group.id, "TT-04", reply_markup=InlineKeyboardMarkup(keys))
    shown = (await client.get("/ui/state")).json()["messages"][str(group.id)][-1]
    assert [key["disabled"] for row in shown["buttons"] for key in row] == [True]
    with pytest.raises(PersonCannot) as cannot:
        officer.presses(group, "Đã gửi")
    assert cannot.value.reason is Cannot.NO_SUCH_BUTTON
    assert await api.updates() == []


async def test_an_administrator_has_every_right_that_telegram_names(
    api: Api, group: Chat, leader: Person, officer: Person
) -> None:
    promote(group, officer, leader)
    member = await api("getChatMember", chat_id=group.id, user_id=officer.id)
    assert member["can_send_welcome_messages"]

"""Buttons: a press is a callback query, and its answer comes back to who pressed."""

import asyncio

import pytest

from simulator.bot_api.presses import Answer
from simulator.model import Chat
from simulator.people import Cannot, Person, PersonCannot
from simulator.world import World
from tests.simulator.bot_api import Api, Clock

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keyboard(*texts: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": text, "callback_data": text}] for text in texts]}


async def test_a_press_reaches_the_bot_and_its_answer_the_person(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    markup = keyboard("Hoàn thành", "Vướng mắc")
    sent = await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=markup)
    press = officer.presses(group, "Vướng mắc")
    assert press.answer is None
    assert world.presses.unanswered == [press]
    (update,) = await api.updates()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("Vướng mắc", officer.id)
    assert query["message"]["message_id"] == sent["message_id"]
    await api("answerCallbackQuery", callback_query_id=query["id"], text="Đã ghi", show_alert=True)
    assert await press.answered() == Answer("Đã ghi", alert=True)
    assert world.presses.unanswered == []


async def test_waiting_for_an_answer_does_not_hold_the_bot(
    api: Api, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=keyboard("Xem"))
    press = officer.presses(group, "Xem")
    waiting = asyncio.create_task(press.answered())
    await asyncio.sleep(0)
    await api("answerCallbackQuery", callback_query_id=press.id)
    assert await waiting == Answer()


async def test_nobody_answers(api: Api, group: Chat, officer: Person) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=keyboard("Xem"))
    assert await officer.presses(group, "Xem").answered(within=0.01) is None


async def test_the_newest_message_with_the_button_is_pressed(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    for text in ("cũ", "mới", "không có nút"):
        markup = keyboard("Xem") if text != "không có nút" else keyboard("Khác")
        await api("sendMessage", chat_id=group.id, text=text, reply_markup=markup)
    old = world.sent_by_bot(group)[0]
    assert officer.presses(group, "Xem").message.text == "mới"
    assert officer.presses(group, "Xem", old).message is old
    with pytest.raises(PersonCannot, match="Khác"):
        officer.presses(group, "Hoàn thành")


async def test_an_answer_counts_once_and_in_time(
    api: Api, world: World, clock: Clock, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=keyboard("Xem"))
    first, second, third = [officer.presses(group, "Xem") for _ in range(3)]
    await api("answerCallbackQuery", callback_query_id=first.id)
    clock.advance(seconds=world.presses.lifetime.total_seconds() + 1)
    for press in (first, second):
        answer = await api.answer("answerCallbackQuery", callback_query_id=press.id)
        assert answer["description"] == TOO_OLD
    world.presses.expire()
    answer = await api.answer("answerCallbackQuery", callback_query_id=third.id)
    assert answer["description"] == TOO_OLD


async def test_a_long_answer_is_refused_and_noted(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=keyboard("Xem"))
    press = officer.presses(group, "Xem")
    answer = await api.answer("answerCallbackQuery", callback_query_id=press.id, text="x" * 201)
    assert answer["description"] == "Bad Request: MESSAGE_TOO_LONG"
    assert world.violations == ["answerCallbackQuery.text: 201 characters, outside 0 to 200"]
    world.violations.clear()


async def test_a_button_of_a_deleted_message_is_gone(
    api: Api, world: World, group: Chat, officer: Person
) -> None:
    await api("sendMessage", chat_id=group.id, text="TT-04", reply_markup=keyboard("Xem"))
    (message,) = world.sent_by_bot(group)
    await api("deleteMessage", chat_id=group.id, message_id=message.id)
    with pytest.raises(PersonCannot) as cannot:
        officer.presses_at(message, 0, 0)
    assert cannot.value.reason is Cannot.NO_SUCH_MESSAGE

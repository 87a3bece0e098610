"""Telegram asks for patience, or is cut off before it says whether it took a message."""

import pytest

from handlers.routing.presses import PAUSES
from simulator.model import Message
from storage.boxes.unanswered import FURTHEST
from tests.scenarios.story import Story


async def test_a_flood_is_waited_out_and_the_order_kept(story: Story) -> None:
    story.world.faults.flood("sendMessage", 1)
    answers = await story.writes("TT", "/xong 99")
    assert [answer.text[:15] for answer in answers] == ["Chưa ghi nhận: "]
    sends = [call for call in story.world.calls if call.method == "sendMessage"][-2:]
    assert sends[0].outcome != "ok"
    assert sends[1].outcome == "ok"
    # The database keeps milliseconds.
    assert sends[1].at - sends[0].at > 0.99


async def test_a_lost_connection_before_the_effect_repeats_nothing(story: Story) -> None:
    story.world.faults.drop("sendMessage")
    assert len(await story.writes("TT", "/xong 4")) == 1


async def test_a_message_whose_answer_was_lost_is_found_and_not_repeated(story: Story) -> None:
    story.world.faults.drop("sendMessage", after_effect=True)
    (answer,) = await story.writes("TT", "/xong 4")
    assert answer.text.startswith("Đã ghi nhận: TT-04.")
    assert not answer.edited

    await story.presses("TT", "Rút lại báo cáo", answer)
    assert answer.button_texts == []
    assert "Nhiệm vụ trở lại chưa hoàn thành." in story.last("TT").text


async def test_it_is_found_among_what_people_say_meanwhile(story: Story) -> None:
    async def while_they_chat(lines: int) -> list[Message]:
        officer, chat = story.officer("TT"), story.chat("TT")
        command = officer.says(chat, "/kehoach")
        for _ in range(lines):
            officer.says(chat, "Các anh đã gửi số liệu chưa?")
        before = story.count("TT")
        story.world.faults.drop("sendMessage", after_effect=True)
        await story.settle()
        return [one for one in story.said("TT")[before:] if one.reply_to is command]

    assert len(await while_they_chat(FURTHEST - 1)) == 1
    # So far behind nobody looks, and it is rather said twice than not at all.
    assert len(await while_they_chat(FURTHEST)) == 2


async def test_what_no_row_knows_is_left_alone_and_nothing_is_lost(story: Story) -> None:
    officer, chat = story.officer("TT"), story.chat("TT")
    command = officer.says(chat, "/kehoach")
    foreign = [story.world.post(chat, story.world.bot, text=text) for text in ("Một", "Hai")]
    before = story.count("TT")
    story.world.faults.drop("sendMessage")
    await story.settle()
    (answer,) = story.said("TT")[before:]
    assert answer.reply_to is command
    assert [one.text for one in foreign] == ["Một", "Hai"]


async def test_where_telegram_said_no_nothing_is_looked_for(story: Story) -> None:
    story.world.faults.flood("sendMessage", 1)
    assert len(await story.writes("TT", "/xong 4")) == 1
    assert "stopMessageLiveLocation" not in [call.method for call in story.world.calls]


async def test_a_toast_that_comes_too_late_undoes_nothing(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    story.officer("TT").presses(story.chat("TT"), "Hoàn thành")
    story.world.presses.expire()
    await story.settle()
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-04.")


async def test_an_answer_that_the_network_swallowed_is_given_again(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    story.world.faults.drop("answerCallbackQuery", times=len(PAUSES))
    press = story.officer("TT").presses(story.chat("TT"), "Hoàn thành")
    await story.settle()
    assert press.answer is not None
    assert press.answer.text == "Đã ghi nhận: TT-04 hoàn thành."


@pytest.mark.parametrize("trouble", ["too late", "swallowed", "flooded"])
async def test_a_refusal_no_toast_could_tell_is_written_in_the_chat(
    story: Story, trouble: str
) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    await story.stop()
    for _ in range(2):  # What the second says was decided by the first.
        story.officer("TT").presses(story.chat("TT"), "Hoàn thành")
    before = story.count("TT")
    match trouble:
        case "too late":
            story.world.presses.expire()
        case "swallowed":
            story.world.faults.drop("answerCallbackQuery", times=2 * (1 + len(PAUSES)))
        case _:
            story.world.faults.flood("answerCallbackQuery", 30, times=2)
    await story.start()
    await story.settle()
    done, refused = story.said("TT")[before:]
    assert done.text.startswith("Đã ghi nhận: TT-04.")
    assert refused.text.endswith("ngày 08/02/2021, không cần báo lại.")
    # Nothing more can be told under the button; in the chat it was.
    story.world.presses.expire()

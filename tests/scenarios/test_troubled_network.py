"""Telegram asks for patience, or is cut off before it says whether it took a message."""

from tests.databases import both_databases
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


@both_databases
async def test_a_lost_answer_may_repeat_a_message_and_loses_none(story: Story) -> None:
    story.world.faults.drop("sendMessage", after_effect=True)
    first, second = await story.writes("TT", "/xong 4")
    assert first.text == second.text
    assert first.text.startswith("Đã ghi nhận: TT-04.")

    await story.presses("TT", "Rút lại báo cáo", second)
    assert second.button_texts == []
    assert "Nhiệm vụ trở lại chưa hoàn thành." in story.last("TT").text


async def test_a_toast_that_comes_too_late_undoes_nothing(story: Story) -> None:
    await story.clock_jumps("2021-02-08 07:30")
    story.officer("TT").presses(story.chat("TT"), "Hoàn thành")
    story.world.presses.expire()
    await story.settle()
    assert story.last("TT").text.startswith("Đã ghi nhận: TT-04.")

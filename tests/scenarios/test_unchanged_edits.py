"""An edit that would show what stands there already is not sent, and costs no turn."""

from domain.department.department import FIRST
from tests.scenarios.story import Story


def edits(story: Story) -> list[str]:
    return [call.outcome for call in story.world.calls if call.method == "editMessageText"]


async def test_what_would_show_the_same_is_not_sent(monday: Story) -> None:
    async with monday.installation.database.of(FIRST).write() as tx:
        chat = await tx.chats.find(monday.chat("TT").id)
        assert chat is not None
        shown = await tx.outbox.by_message(chat.id, monday.last("TT").id)
        assert shown is not None
        await tx.outbox.edit(shown.outbox_id, created_at=monday.clock())
    await monday.settle()
    assert edits(monday) == []


async def test_there_and_back_again_is_shown_each_time(monday: Story) -> None:
    morning = monday.last("TT")
    before = morning.text
    await monday.says("TT", "/xong 4")
    assert "hoàn thành" in morning.text
    await monday.presses("TT", "Rút lại báo cáo")
    assert morning.text == before
    await monday.says("TT", "/xong 4")
    assert "hoàn thành" in morning.text
    assert set(edits(monday)) == {"ok"}


async def test_an_edit_that_may_have_arrived_is_sent_again(monday: Story) -> None:
    morning = monday.last("TT")
    before = morning.text
    monday.world.faults.drop("editMessageText", after_effect=True)
    await monday.says("TT", "/xong 4")
    await monday.presses("TT", "Rút lại báo cáo")
    await monday.settle()
    assert morning.text == before

"""The last day: a head who approves the unit's reports, and delays put down to others."""

from simulator.groups import add_member
from simulator.people import Person
from tests.people.private import alone, presses_alone
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story

HEAD = "Trưởng phòng"


async def heads(story: Story) -> None:
    """Leave a report that goes back to its reporter, by button and by words."""
    head = await _head(story)
    report = await asked(story, "QLKH", "/xong QLKH-02 số 40/BC-QLKH ngày 15/7/2021")
    head.presses(story.chat("QLKH"), "Trả lại", report)
    await story.settle()
    report = await asked(story, "QLKH", "/xong QLKH-03 số 41/BC-QLKH ngày 15/7/2021")
    await story.writes("QLKH", "bổ sung phụ lục rồi báo lại", reply_to=report, who=head)


async def _head(story: Story) -> Person:
    head = story.world.add_person(HEAD)
    add_member(story.chat("QLKH"), head, by=story.town.administrator)
    said = await story.writes("QLKH", "/tiendo QLKH-05 đã làm", who=head)
    await story.writes("QLKH", f"Người đứng đầu, {HEAD}", who=head, reply_to=said[-1])
    head.starts()
    await story.settle()
    await alone(story, head, "/viec")
    await presses_alone(story, head, "Ai được báo cáo…")
    await presses_alone(story, head, f"{HEAD}, cấp phó duyệt")
    return head


async def causes(story: Story) -> None:
    """Leave a cause asked for, one not confirmed by button, and one not confirmed by words."""
    await asked(story, "VP", "/khachquan VP-09.1")
    await asked(story, "VP", "/khachquan VP-09.3 vì dịch theo Công văn 12/UBND-VX")
    await presses(story, "bgd", "Không công nhận…")
    await asked(story, "VP", "/khachquan VP-09.4 vì dịch theo Công văn 12/UBND-VX")
    await asked(
        story, "bgd", "không đồng ý, chậm do chủ quan", reply_to=under(story, "bgd", "VP-09.4")
    )

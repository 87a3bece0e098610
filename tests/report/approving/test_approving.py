"""A report that waits for the head of its unit past the deadline: what each of them sees of it."""

import pytest

from simulator.groups import add_member
from simulator.people import Person
from tests.people.private import alone, presses_alone
from tests.scenarios.story import TT_04, Story

HEAD = "Giám đốc Trung tâm"


@pytest.fixture
async def head(story: Story) -> Person:
    """The Trung tâm's head, who said so of themselves and chose to approve its reports."""
    head = story.world.add_person(HEAD, "Lãnh đạo")
    add_member(story.chat("TT"), head, by=story.town.administrator)
    await story.writes("TT", "/xong 5", who=head)
    await story.says("TT", f"Người đứng đầu, {HEAD}", who=head, reply_to=story.last("TT"))
    head.starts()
    await story.settle()
    await alone(story, head, "/viec")
    await presses_alone(story, head, "Ai được báo cáo…")
    await presses_alone(story, head, f"{HEAD}, cấp phó duyệt")
    assert "chọn cách Trưởng, Phó duyệt từng báo cáo" in story.last("TT").text
    return head


async def test_reported_on_the_last_day_and_approved_after_it_the_work_is_in_time(
    story: Story, head: Person
) -> None:
    await story.says("TT", "/xong 2")
    await alone(story, head, "/xong 2")
    await story.clock_jumps("2021-02-19 14:00")
    answer = await story.says("TT", "/xong 4")
    assert answer.text.startswith(f"Đã ghi: {TT_04} – hoàn thành ngày 19/02/2021")
    assert f"chờ {HEAD} duyệt." in answer.text
    assert await story.presses("TT", "Duyệt", answer) == (
        "Chưa thực hiện: việc này do Trưởng hoặc Phó của Trung tâm Khoa học và Công nghệ làm "
        f"(Người đứng đầu, {HEAD})."
    )
    await story.clock_jumps("2021-02-19 15:30")
    assert "Đã báo cáo hoàn thành, chờ xác nhận: 01.\n– TT-04." in await story.whole_digest()
    listed = await story.says("vanphong", "/kehoach TT")
    assert f"đã báo cáo hoàn thành, chờ {HEAD} ⏳" in listed.text
    await story.clock_jumps("2021-02-22 09:00")
    asked = next(
        one for one in story.world.sent_by_bot(head.private) if "Duyệt" in one.button_texts
    )
    press = head.presses(head.private, "Duyệt", asked)
    await story.settle()
    assert press.answer
    assert press.answer.text == "Đã duyệt TT-04."
    assert "hoàn thành ngày 19/02/2021, đúng hạn" in answer.text
    assert asked.button_texts == []
    assert f"{HEAD} (qua tin nhắn riêng) duyệt báo cáo của đơn vị." in story.last("TT").text
    await story.clock_jumps("2021-02-26 15:30")
    digest = await story.whole_digest()
    assert "2. Quá hạn: 0." in digest
    assert "đúng hạn 03, chưa hoàn thành trong hạn 10" in digest
    assert "Đính chính" not in digest

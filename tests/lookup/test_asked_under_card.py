"""A question under a task's card goes to the unit where a leader asks, else to nobody, as said."""

from tests.scenarios.story import TT_04, Story

ASKS = "sao chậm vậy?"


async def test_a_leader_s_question_is_offered_to_the_unit(monday: Story) -> None:
    card = await monday.says("bgd", "/viec TT-04")
    asked = await monday.says("bgd", ASKS, reply_to=card)
    assert asked.text.startswith(
        "Tin này là câu hỏi. Chuyển câu hỏi đến Trung tâm Khoa học và Công nghệ?\n"
        f"“{ASKS}”\n{TT_04}\n"
    )
    await monday.presses("bgd", "Chuyển", asked)
    assert f"“{ASKS}”" in monday.last("TT").text


async def test_the_office_s_and_a_unit_s_go_to_nobody_as_is_said(monday: Story) -> None:
    for code, how in (
        ("vanphong", "Muốn hỏi đơn vị, đề nghị nhắn trong nhóm của đơn vị"),
        ("TT", "Muốn hỏi lãnh đạo, ghi: TT-04 xin ý kiến Giám đốc: …"),
    ):
        card = await monday.says(code, "/viec TT-04")
        answer = await monday.says(code, ASKS, reply_to=card)
        assert answer.text == (
            "Chưa chuyển cho ai: hệ thống chỉ biết những nội dung trên phiếu. "
            f"{how}; xem diễn biến, gõ /nhatky TT-04."
        )

"""What does not go to another department's group: who said it hears so, and nobody of the rest."""

from simulator.groups import add_bot, remove_bot
from tests.department.giving.giving import accepted, from_giver, officer_of, takes_back
from tests.scenarios.story import Story


def told_of(story: Story) -> list[str]:
    return [one.text for one in story.said("vanphong") if "Không gửi đến nhóm" in one.text]


async def test_a_leader_hears_where_words_did_not_go(tinh: Story) -> None:
    await accepted(tinh, "TDC", "SYT")
    await tinh.clock_reaches("2021-02-05 15:40")
    digest = tinh.last("bgd")
    at_rest = len(from_giver(tinh, "SYT"))
    asked = await tinh.says("bgd", "TDC, TT làm chậm quá, nhắc họ đi", reply_to=digest)
    await tinh.presses("bgd", "Chuyển", asked)
    told, read = tinh.last("bgd").text, tinh.last("vanphong").text
    assert "Đã chuyển ý kiến chỉ đạo đến Trung tâm Khoa học và Công nghệ và Văn phòng." in told
    assert "Chưa chuyển đến Chi cục Tiêu chuẩn Đo lường Chất lượng: đó là cơ quan khác" in told
    assert "Đã chuyển đến Trung tâm Khoa học và Công nghệ." in read
    assert "Đề nghị Văn phòng gửi văn bản" in read
    assert not told_of(tinh)
    assert len(from_giver(tinh, "SYT")) == at_rest
    asked = await tinh.says("bgd", "TDC-04 làm chậm quá, nhắc họ đi", reply_to=digest)
    await tinh.presses("bgd", "Chuyển", asked)
    assert "TDC-04 làm chậm quá" in from_giver(tinh, "SYT")[-1].text
    assert "Chưa chuyển" not in tinh.last("bgd").text


async def test_what_is_ours_alone_is_told_to_nobody(tinh: Story) -> None:
    opening = await accepted(tinh, "TDC", "SYT")
    theirs, administrator = officer_of(tinh, "SYT"), tinh.town.administrator
    remove_bot(tinh.chat("SYT"), by=administrator)
    await tinh.settle()
    add_bot(tinh.chat("SYT"), by=administrator)
    await tinh.settle()
    await tinh.says("SYT", "TDC-04 xong rồi", who=theirs, reply_to=opening)
    await takes_back(tinh, "TDC")
    await tinh.mornings_pass("2021-02-10 08:00")
    assert not told_of(tinh)

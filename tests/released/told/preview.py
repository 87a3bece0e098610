"""The last day: the digest before the office, an hour before it goes."""

from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story


async def preview(story: Story) -> None:
    """Leave what the office is asked about the digest, and what it says under it."""
    digest = under(story, "vanphong", "Đề nghị Văn phòng rà soát")
    for button in ("Câu mở đầu…", "Ghi chú…", "Hoãn…"):
        await presses(story, "vanphong", button, digest)
    opening = "Tuần sau có đoàn kiểm tra nên các đơn vị khẩn trương"
    for words in (opening, "gửi đi"):
        await asked(story, "vanphong", words, reply_to=digest)

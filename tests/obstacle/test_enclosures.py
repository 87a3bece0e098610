"""A photo or a file goes along with an obstacle to whoever must answer, and with their answer."""

from simulator.model import Message
from tests.scenarios.story import TT_04, Story

CAPTION = f"Kèm theo: {TT_04}"
FILE, PHOTO = "du-toan.docx", "anh.png"


def files(story: Story, code: str) -> list[Message]:
    """Return the files that the bot has sent to a chat."""
    return [one for one in story.said(code) if one.file is not None]


async def test_a_file_with_the_command_stands_under_the_card(monday: Story) -> None:
    await monday.sends("TT", FILE, "/vuongmac 4 chưa có kinh phí")
    await monday.restart()
    await monday.presses("TT", "Bỏ qua")
    card, enclosed = monday.said("vanphong")[-2:]
    assert enclosed.reply_to is card
    assert enclosed.text == CAPTION
    assert enclosed.file is not None
    assert enclosed.file.name == FILE


async def test_a_photo_may_stand_for_words(monday: Story) -> None:
    asked = await monday.says("TT", "/vuongmac 4")
    await monday.sends("TT", PHOTO, reply_to=asked, as_photo=True)
    await monday.sends("TT", FILE, "Xin cấp theo dự toán", reply_to=monday.last("TT"))
    card, *enclosed = monday.said("vanphong")[-3:]
    assert "Khó khăn, vướng mắc: Xem tệp kèm theo." in card.text
    assert "Đề xuất, kiến nghị: Xin cấp theo dự toán" in card.text
    assert [one.file.kind for one in enclosed if one.file] == ["photo", "document"]


async def test_it_goes_on_to_the_leaders_and_their_photo_comes_back(monday: Story) -> None:
    await monday.sends("TT", FILE, "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await monday.sends("vanphong", FILE, "Trình kèm dự toán", reply_to=monday.last("vanphong"))
    card, *enclosed = monday.said("bgd")[-3:]
    assert "Ý kiến của Văn phòng: Trình kèm dự toán" in card.text
    assert [one.text for one in enclosed] == [CAPTION, CAPTION]

    await monday.sends("bgd", PHOTO, reply_to=enclosed[0], as_photo=True)
    assert files(monday, "TT") == []
    await monday.presses("bgd", "Chuyển đến đơn vị")
    directive, photo = monday.said("TT")[-2:]
    assert "“Xem tệp kèm theo.”" in directive.text
    assert photo.reply_to is directive
    assert photo.file is not None
    assert len(files(monday, "vanphong")) == 2


async def test_the_file_is_kept_while_it_is_asked_which_task_is_meant(monday: Story) -> None:
    await monday.sends("TT", FILE, "/vuongmac chưa có kinh phí")
    await monday.presses("TT", f"Vướng mắc: {TT_04}")
    await monday.presses("TT", "Bỏ qua")
    assert [one.text for one in files(monday, "vanphong")] == [CAPTION]

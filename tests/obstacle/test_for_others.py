"""What a leader says of an obstacle that is for others too, is a meeting, or names a day."""

import pytest

from tests.scenarios.story import TT_04, Story


@pytest.fixture
async def referred(monday: Story) -> Story:
    asked = await monday.says("TT", "/vuongmac 4 nhà lưới chưa bàn giao")
    await monday.says("TT", "xin mượn nhà lưới của QLKH", reply_to=asked)
    await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await monday.presses("vanphong", "Nhất trí với đề xuất của đơn vị")
    return monday


async def test_another_unit_that_is_given_something_hears_it_too(referred: Story) -> None:
    words = "Giao phòng QLKH cho Trung tâm mượn nhà lưới đến hết tháng 3"
    await referred.writes("bgd", words, reply_to=referred.last("bgd"))
    heard = referred.last("TT").text
    assert words in heard
    assert "Đề nghị" not in heard
    asked = referred.last("bgd")
    assert asked.text.startswith("Chuyển ý kiến chỉ đạo này đến Phòng Quản lý Khoa học?")
    assert all("nêu ngày" not in one.text for one in referred.said("bgd")), "a loan is no deadline"
    await referred.presses("bgd", "Chuyển", asked)
    assert words in referred.last("QLKH").text
    assert TT_04 in referred.last("QLKH").text


async def test_a_meeting_that_is_called_for_needs_no_question(referred: Story) -> None:
    card = referred.last("bgd")
    await referred.writes("bgd", "họp bàn 14h chiều mai tại phòng tôi, mời cả QLKH", reply_to=card)
    heard = referred.last("TT").text
    assert "“Họp bàn: 14h chiều mai (thứ Ba, 09/02/2021) tại phòng tôi, mời cả QLKH”" in heard
    assert "Đề nghị" not in heard
    assert "Phòng Quản lý Khoa học?" in referred.last("bgd").text
    assert "chờ Ban Giám đốc" in (await referred.says("TT", "/viec 4")).text


async def test_an_hour_on_the_last_day_is_another_deadline(referred: Story) -> None:
    words = "Đồng ý. Trung tâm hoàn thành trước 16h thứ Sáu tuần sau"
    await referred.says("bgd", words, reply_to=referred.last("bgd"))
    assert "Ý kiến có nêu: đến 16 giờ ngày 19/02/2021" in referred.last("bgd").text
    await referred.presses("bgd", "Lấy làm thời hạn mới")
    assert "Thời hạn mới: đến 16 giờ ngày 19/02/2021" in referred.last("TT").text


async def test_the_office_is_not_told_of_itself(referred: Story) -> None:
    card = next(one for one in referred.said("vanphong") if "Vướng mắc –" in one.text)
    said = "Giám đốc đồng ý rồi nha, anh ấy nói qua điện thoại hồi sáng"
    meant = await referred.says("vanphong", said, reply_to=card)
    assert "\n“đồng ý”\n" in meant.text
    await referred.presses("vanphong", "Ghi", meant)
    assert referred.last("vanphong").text.endswith(
        "Đã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ."
    )


async def test_the_office_that_would_not_ask_hears_how_it_settles_it_itself(
    referred: Story,
) -> None:
    told = next(one for one in referred.said("vanphong") if "Đã xin ý kiến" in one.text)
    words = "khoan, đừng trình nữa, để Văn phòng xử lý"
    answers = await referred.writes("vanphong", words, reply_to=told)
    assert "đã xin ý kiến Ban Giám đốc lúc 07:30 ngày 08/02/2021, không thu hồi được" in (
        answers[0].text
    )
    assert {"Trả lời", "Đã tháo gỡ"} <= set(answers[1].button_texts)
    await referred.says("vanphong", "Trung tâm cứ dùng tạm kho cũ", reply_to=answers[1])
    assert "Trung tâm cứ dùng tạm kho cũ" in referred.last("TT").text

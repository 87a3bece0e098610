"""The card of an obstacle: whole in the chat of whoever must answer, until it is resolved."""

from tests.scenarios.story import TT_04, Story


async def test_the_office_marks_it_resolved(monday: Story) -> None:
    morning = monday.last("TT")
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    told = monday.last("vanphong")
    await monday.clock_jumps("2021-02-09 09:00")

    await monday.presses("vanphong", "Đã tháo gỡ", told)

    assert monday.last("TT").text == (
        f"{TT_04}\nChánh Văn phòng đã xác nhận vướng mắc được tháo gỡ lúc 09:00 ngày 09/02/2021."
    )
    assert told.text.endswith("Đã tháo gỡ lúc 09:00 ngày 09/02/2021. 🟢")
    assert told.button_texts == []
    assert "vướng mắc" not in (await monday.says("TT", "/viec")).text
    assert "vướng mắc, đang chờ" in morning.text, "what was said on another day is left as it was"


async def test_resolved_twice_and_resolved_by_being_done(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    told = monday.last("vanphong")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    presses = [chief.presses(chat, "Đã tháo gỡ", told) for _ in range(2)]
    await monday.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Vướng mắc này đã được xác nhận tháo gỡ từ trước, không cần bấm lại.",
    ]

    await monday.says("TT", "/vuongmac 4 lại thiếu kinh phí")
    await monday.presses("TT", "Bỏ qua")
    again = monday.last("vanphong")
    await monday.says("TT", "/xong 4")
    assert again.button_texts == []


async def test_the_office_s_own_goes_to_the_leaders(story: Story) -> None:
    await story.says("VP", "/vuongmac 9.1 thiếu số liệu của các đơn vị")
    await story.presses("VP", "Bỏ qua")
    assert "Đã chuyển Ban Giám đốc lúc 07:25 ngày 05/02/2021." in story.last("VP").text
    assert story.last("bgd").text.startswith(
        "Kính trình Ban Giám đốc cho ý kiến: vướng mắc của Văn phòng Sở\nVP-09.1."
    )
    assert story.count("vanphong") == 1

    await story.presses("bgd", "Đã tháo gỡ")
    assert "Giám đốc đã xác nhận vướng mắc được tháo gỡ" in story.last("VP").text


async def test_whatever_was_written_arrives_whole(monday: Story) -> None:
    stuck = "Giá < 5 & > 3; <b>chưa</b> &amp; 🙏 có kinh phí. " + "Lý do cần xem xét. " * 206
    stuck = stuck[:3900].strip()
    asked = await monday.says("TT", "/vuongmac 4")
    asked = await monday.says("TT", stuck, reply_to=asked)
    await monday.says("TT", "Cấp bổ sung " + "ngay " * 100 + "🙏", reply_to=asked)

    told, *parts = monday.said("vanphong")[-4:]
    assert len(told.text) < 4096
    assert parts[0].reply_to is told
    whole = " ".join(word for one in parts for word in one.text[6:].split())
    assert " ".join(stuck.split()) in whole
    assert ("ngay " * 100 + "🙏") in whole
    assert told.button_texts == [
        "Trả lời",
        "Xin ý kiến Ban Giám đốc",
        "Đã tháo gỡ",
        "Bản chép Zalo",
    ]

    await monday.says("vanphong", "Đã trình bổ sung", reply_to=parts[-1])
    assert "“Đã trình bổ sung”" in monday.last("TT").text
    await monday.presses("vanphong", "Đã tháo gỡ", told)
    assert "🟢" in told.text
    assert told.button_texts == []

"""The digest as the leaders read it: decide first, see the lists, open the cards."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story


@pytest.fixture
async def digest(story: Story) -> Message:
    """The leaders have the digest of the week of 22/02: TT-02 needs their word, TT-04 is late."""
    await story.clock_jumps("2021-02-19 15:00")
    await story.says("TT", "/vuongmac 2 Chuyên gia chưa góp ý")
    await story.says("TT", "Xin lùi sang tháng 3", reply_to=story.last("TT"))
    await story.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story.presses("vanphong", "Nhất trí với đề xuất của đơn vị")
    await story.clock_jumps("2021-02-24 09:00")
    await story.writes("QLKH", "/xong 5, VP-09.2")
    await story.presses("QLKH", "Kết thúc trong năm")
    await story.clock_jumps("2021-02-26 14:30")
    await story.presses("vanphong", "Đã rà soát")
    await story.clock_jumps("2021-02-26 15:30")
    return story.last("bgd")


async def test_the_whole_text(digest: Message) -> None:
    assert digest.text == (
        "Kính báo cáo Ban Giám đốc: tiến độ thực hiện Kế hoạch năm 2021, tuần từ 22/02 đến "
        "26/02/2021 (số liệu đến 14:30 ngày 26/02/2021).\n"
        "1. Cần cho ý kiến: 01.\n"
        "1) TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất… (Trung tâm Khoa học và "
        "Công nghệ): Chuyên gia chưa góp ý.\n"
        "Đề xuất: Xin lùi sang tháng 3.\n"
        "Ý kiến của Văn phòng: Nhất trí với đề xuất của đơn vị.\n"
        "Thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02). Đã chờ 05 ngày làm việc.\n"
        "2. Quá hạn: 01. TT-04.\n"
        "3. Đã trình, chờ ký/phê duyệt: 0.\n"
        "4. Đến hạn từ nay đến hết tuần sau: 01.\n"
        "5. Hoàn thành trong tuần: 02.\n"
        "6. Lũy kế 13 nhiệm vụ có thời hạn: đã đến hạn 02, hoàn thành 01 (đúng hạn 01). Tỷ lệ hoàn "
        "thành trong số đã đến hạn: 0 % (0/02).\n"
        "7. Nhiệm vụ không có thời hạn: 42, có cập nhật trong tháng 01.\n"
        "Quá hạn\n"
        "– TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN: quá hạn 05 ngày làm việc 🔴\n"
        "Đến hạn\n"
        "– TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất…: chậm nhất thứ Sáu, "
        "26/02\n"
        "Hoàn thành\n"
        "– VP-09.2. Gửi Văn phòng nội dung xây dựng Kế hoạch KH&CN năm 2022 (Phòng Quản lý Khoa "
        "học): hoàn thành ngày 24/02/2021, đúng hạn 🟢\n"
        "– QLKH-05. Giải quyết các hồ sơ thủ tục hành chính: hoàn thành ngày 24/02/2021 🟢"
    )
    assert [[button.text for button in row] for row in digest.buttons] == [
        ["1. Đồng ý theo đề xuất", "1. Xem"],
        ["1. Ý kiến khác", "1. Họp bàn"],
        ["Quá hạn: 01", "Đến hạn: 01"],
        ["Hoàn thành: 02", "Theo phòng, đơn vị"],
        ["Bản đầy đủ"],
        ["Biểu đồ", "Báo cáo (Word)", "Phụ lục (Excel)"],
    ]


async def test_the_lists_are_folded_behind_the_lines(digest: Message) -> None:
    (folded,) = [one for one in digest.entities if one.type == "expandable_blockquote"]
    before = digest.text.encode("utf-16-le")[: folded.offset * 2].decode("utf-16-le")
    assert before.endswith("có cập nhật trong tháng 01.\n")


async def test_a_list_opens_in_place_and_leads_to_the_cards(story: Story, digest: Message) -> None:
    before = story.count("bgd")
    await story.presses("bgd", "Quá hạn: 01", digest)
    assert story.count("bgd") == before
    assert "2. Quá hạn: 01.\n– TT-04. Kế hoạch triển khai" in digest.text
    assert digest.button_texts == ["TT-04", "◀ Về bản tổng hợp"]
    await story.presses("bgd", "TT-04", digest)
    assert story.last("bgd").text.startswith("TT-04 – Kế hoạch năm 2021")
    await story.presses("bgd", "◀ Về bản tổng hợp", digest)
    assert "1. Đồng ý theo đề xuất" in digest.button_texts
    await story.presses("bgd", "Theo phòng, đơn vị", digest)
    assert "– Văn phòng Sở: có thời hạn 05" in digest.text
    assert digest.text.count("Theo phòng, đơn vị") == 1
    assert "– Tổng cộng: có thời hạn 13" in digest.text


async def test_an_agreement_is_shown_once_more_and_can_be_taken_back(
    story: Story, digest: Message
) -> None:
    before = story.count("TT")
    await story.presses("bgd", "1. Đồng ý theo đề xuất", digest)
    shown = story.last("bgd")
    assert shown.text.startswith("Giám đốc")
    assert "đồng ý theo đề xuất của Trung tâm Khoa học và Công nghệ.\nTT-02. " in shown.text
    assert "Đề xuất, kiến nghị: Xin lùi sang tháng 3" in shown.text
    assert "Ý kiến được chuyển lúc 15:40 ngày 26/02/2021" in shown.text
    assert "Đồng ý, được chuyển lúc 15:40 ngày 26/02/2021." in digest.text
    assert "1. Đồng ý theo đề xuất" not in digest.button_texts
    await story.presses("bgd", "Rút lại", shown)
    assert shown.text.endswith("Đã rút lại, chưa chuyển gì.")
    await story.clock_reaches("2021-02-26 16:30")
    assert story.count("TT") == before
    await story.presses("bgd", "1. Đồng ý theo đề xuất", digest)
    assert "được chuyển lúc 16:40" in story.last("bgd").text


async def test_an_agreement_is_conveyed_after_ten_minutes(story: Story, digest: Message) -> None:
    await story.presses("bgd", "1. Đồng ý theo đề xuất", digest)
    shown = story.last("bgd")
    await story.restart()
    await story.clock_jumps("2021-02-26 15:39")
    assert "Đồng ý theo đề xuất" not in story.last("TT").text
    await story.clock_jumps("2021-02-26 15:40")
    assert "Ý kiến chỉ đạo của Giám đốc" in story.last("TT").text
    assert "Đồng ý theo đề xuất" in story.last("TT").text
    assert "Đã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ" in story.last("bgd").text
    assert shown.text.endswith("Đã chuyển.")
    assert "1. Cần cho ý kiến: 01 (đã xử lý: 01).\n1) TT-02. " in digest.text
    assert "Đã xử lý." in digest.text
    assert "1. Đồng ý theo đề xuất" not in digest.button_texts
    assert shown.button_texts == []


async def test_what_was_answered_and_is_still_stuck_stands_in_the_next_one(
    story: Story, digest: Message
) -> None:
    """So does what the office alone has before it: nothing that is stuck leaves the minute."""
    await story.presses("bgd", "Ý kiến khác")
    await story.says("bgd", "Mời chuyên gia khác.", reply_to=story.last("bgd"))
    await story.clock_jumps("2021-03-03 09:00")
    await story.says("TT", "/vuongmac 5 chưa có kinh phí")
    await story.says("TT", "cấp thêm 20 triệu", reply_to=story.last("TT"))
    await story.clock_jumps("2021-03-05 15:30")
    assert (
        "1. Cần cho ý kiến: không có.\n"
        "Đang chờ Văn phòng cho ý kiến: 01 (TT-05).\n"
        "Đã có ý kiến, đang thực hiện: 01 (TT-02).\n"
        "2. Quá hạn: "
    ) in story.last("bgd").text


async def test_what_was_answered_meanwhile_is_not_conveyed_twice(
    story: Story, digest: Message
) -> None:
    await story.presses("bgd", "1. Đồng ý theo đề xuất", digest)
    shown = story.last("bgd")
    await story.presses("bgd", "Ý kiến khác")
    await story.says("bgd", "Mời chuyên gia khác.", reply_to=story.last("bgd"))
    before = story.count("TT")
    await story.clock_jumps("2021-02-26 15:45")
    assert story.count("TT") == before
    assert story.last("bgd").text.split("\n")[1].startswith("Không chuyển ý kiến đồng ý: ")
    assert shown.text.endswith("Không chuyển: vướng mắc đã có ý kiến trước đó.")


async def test_another_opinion_and_a_meeting_are_those_of_the_card(
    story: Story, digest: Message
) -> None:
    await story.presses("bgd", "1. Họp bàn", digest)
    await story.says("bgd", "9h thứ Hai, phòng họp 2", reply_to=story.last("bgd"))
    assert "9h thứ Hai (01/3/2021), phòng họp 2" in story.last("TT").text
    await story.presses("bgd", "1. Xem", digest)
    card = story.last("bgd")
    assert "\nTT-02. " in card.text
    assert "Ý kiến của Văn phòng: Nhất trí với đề xuất của đơn vị" in card.text
    assert "Họp bàn: 9h thứ Hai (01/3/2021), phòng họp 2" in card.text
    assert "Ý kiến khác" in " ".join(card.button_texts)

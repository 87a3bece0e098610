"""The weekly digest: when it comes, to whom, in which order, and its numbers by hand."""

import pytest

from simulator.model import Message
from tests.scenarios.story import Story

POINTS = (
    "1. Cần cho ý kiến: ",
    "2. Quá hạn: ",
    "3. Đã trình, chờ ký/phê duyệt: ",
    "4. Đến hạn từ nay đến hết tuần sau: ",
    "5. Hoàn thành trong tuần: ",
    "6. Lũy kế: ",
    "7. Không có thời hạn: ",
    "Theo phòng, đơn vị",
)


@pytest.fixture
async def friday(story: Story) -> Story:
    """The end of the week of 22/02.

    TT-02 (last day today) has been stuck since the Friday before, TT-04 is late since Monday;
    the Phòng Quản lý Khoa học delivered early and finished a task without a deadline.
    """
    await story.clock_jumps("2021-02-19 15:00")
    await story.says("TT", "/vuongmac 2 Chuyên gia chưa góp ý")
    await story.says("TT", "Xin lùi sang tháng 3", reply_to=story.last("TT"))
    await story.clock_jumps("2021-02-19 15:30")
    await story.clock_jumps("2021-02-24 09:00")
    await story.writes("QLKH", "/xong 5, VP-09.2")
    await story.presses("QLKH", "Kết thúc trong năm")
    await story.clock_jumps("2021-02-26 15:30")
    return story


async def in_full(story: Story) -> Message:
    """Return all that the leaders' digest says."""
    await story.presses("bgd", "Bản đầy đủ", story.last("bgd"))
    return story.last("bgd")


def point(digest: Message, number: int) -> list[str]:
    """Return the lines of one of the seven points."""
    rest = digest.text[digest.text.index(POINTS[number - 1]) :]
    return rest[: rest.index(POINTS[number])].strip().split("\n")


async def test_the_points_stand_in_the_order_of_reading(friday: Story) -> None:
    digest = await in_full(friday)
    assert digest.text.startswith(
        "Kính báo cáo Ban Giám đốc: tiến độ thực hiện Kế hoạch năm 2021, "
        "tuần từ 22/02 đến 26/02/2021 (số liệu đến 15:30 ngày 26/02/2021)."
    )
    places = [digest.text.index(f"\n{name}") for name in POINTS]
    assert places == sorted(places)


async def test_what_to_act_on(friday: Story) -> None:
    digest = await in_full(friday)
    assert point(digest, 1) == [
        "1. Cần cho ý kiến: không có.",
        "Ngoài ra, đang chờ Văn phòng cho ý kiến: 01.",
        "– TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN "
        "(Trung tâm Khoa học và Công nghệ). Khó khăn, vướng mắc: Chuyên gia chưa góp ý.",
        "Đề xuất, kiến nghị: Xin lùi sang tháng 3.",
        "Thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02). Đã chờ 05 ngày làm việc.",
    ]
    heading, overdue = point(digest, 2)
    assert heading == "2. Quá hạn: 01."
    assert overdue.startswith("– TT-04. ")
    assert overdue.endswith("quá hạn 05 ngày làm việc 🔴")
    assert point(digest, 3) == ["3. Đã trình, chờ ký/phê duyệt: 0."]
    heading, due = point(digest, 4)
    assert heading == "4. Đến hạn từ nay đến hết tuần sau: 01."
    assert due.startswith("– TT-02. ")
    heading, *done = point(digest, 5)
    assert heading == "5. Hoàn thành trong tuần: 02."
    assert [line[:9].strip("–. ") for line in done] == ["VP-09.2", "QLKH-05"]


async def test_the_numbers(friday: Story) -> None:
    digest = await in_full(friday)
    assert point(digest, 6) == [
        "6. Lũy kế: đã đến hạn 02/13 nhiệm vụ có thời hạn; đơn vị đã trình 01 (đúng hạn 01), "
        "Sở hoàn thành 01 (đúng hạn 01). "
        "Tỷ lệ hoàn thành trong số đã đến hạn: 0 % (0/02).",
        "Hoàn thành trước hạn, chưa tính vào tỷ lệ: 01.",
        "So với bản tổng hợp trước: hoàn thành thêm 01, quá hạn tăng 01.",
    ]
    assert point(digest, 7) == [
        "7. Không có thời hạn: 42 (chưa ấn định 34, thường xuyên 03, định kỳ 04, "
        "chưa phát sinh 01), có cập nhật trong tháng 01."
    ]
    in_time = "có thời hạn 01 (chưa hoàn thành trong hạn 01)"
    assert digest.text[digest.text.index(POINTS[-1]) :].split("\n")[1:] == [
        "– Văn phòng Sở: có thời hạn 05 (chưa hoàn thành trong hạn 05); không có thời hạn 09.",
        "– Phòng Quản lý Khoa học: có thời hạn 01 (hoàn thành đúng hạn 01; đơn vị: trình "
        "đúng hạn 01); không có thời hạn 05.",
        f"– Phòng Quản lý chuyên ngành: {in_time}; không có thời hạn 13.",
        f"– Thanh tra Sở: {in_time}; không có thời hạn 05.",
        f"– Chi cục Tiêu chuẩn Đo lường Chất lượng: {in_time}; không có thời hạn 06.",
        "– Trung tâm Khoa học và Công nghệ: có thời hạn 04 (chưa hoàn thành trong hạn 03, "
        "chưa hoàn thành quá hạn 01); không có thời hạn 04.",
        "– Tổng cộng: có thời hạn 13 (hoàn thành đúng hạn 01, chưa hoàn thành trong hạn 11, "
        "chưa hoàn thành quá hạn 01; đơn vị: trình đúng hạn 01, chưa trình trong hạn 11, "
        "chưa trình quá hạn 01); không có thời hạn 42.",
    ]


async def test_on_friday_at_half_past_three_once(story: Story) -> None:
    before = {code: story.count(code) for code in story.town.chats}
    await story.clock_reaches("2021-02-05 15:29")
    told = {code for code in before if story.count(code) > before[code]}
    assert told == {"vanphong"}, "which looks through it first"

    await story.clock_reaches("2021-02-05 15:30")
    await story.clock_jumps("2021-02-05 16:45")
    added = {code: story.count(code) - before[code] for code in before}
    assert {code: number for code, number in added.items() if number} == {"vanphong": 1, "bgd": 1}
    digest = story.last("bgd").text
    assert "\n1. Cần cho ý kiến: không có.\n2. Quá hạn: 0.\n" in digest
    assert digest.endswith(
        "5. Hoàn thành trong tuần: 0.\n"
        "6. Lũy kế 13 nhiệm vụ có thời hạn: đã đến hạn 0, hoàn thành 0 (đúng hạn 0).\n"
        "7. Nhiệm vụ không có thời hạn: 42, có cập nhật trong tháng 0."
    )
    assert "Tổng hợp sớm" not in digest
    assert "So với bản tổng hợp trước" not in (await in_full(story)).text


async def test_a_friday_off_moves_it_forward(story: Story) -> None:
    await story.clock_jumps("2021-04-29 15:29")
    before = story.count("bgd")
    await story.clock_jumps("2021-04-29 15:30")
    await story.clock_jumps("2021-04-30 15:30")
    assert story.count("bgd") == before + 1
    digest = story.last("bgd").text
    assert "tuần từ 26/4 đến 29/4/2021" in digest
    assert "Tổng hợp sớm hơn thường lệ, vì thứ Sáu, 30/4/2021 là ngày nghỉ." in digest
    await story.clock_jumps("2021-05-05 09:00")
    await story.writes("bgd", "/baocao")
    assert "Tổng hợp sớm" not in story.last("bgd").text


async def test_a_digest_that_was_missed_is_not_kept_as_if_it_had_been_sent(story: Story) -> None:
    await story.clock_jumps("2021-02-05 15:30")
    await story.clock_jumps("2021-02-20 09:00")
    before = story.count("bgd")
    await story.clock_jumps("2021-02-22 07:30")
    assert story.count("bgd") == before, "the week of 15/02 is over"

    await story.clock_jumps("2021-02-26 15:30")
    changed = "So với bản tổng hợp trước: quá hạn tăng 01."
    assert changed in (await in_full(story)).text


async def test_a_chat_that_is_office_and_leaders_gets_it_once(unbound: Story) -> None:
    await unbound.writes("bgd", "/ketnoi bgd vanphong", who=unbound.town.administrator)
    before = unbound.count("bgd")
    await unbound.clock_jumps("2021-02-05 15:30")
    assert unbound.count("bgd") == before + 1


async def test_a_long_one_comes_in_parts(story: Story) -> None:
    for number in (2, 3, 4):
        await story.says("QLCN", f"/vuongmac {number} " + "Chờ ý kiến của các sở, ngành. " * 40)
        await story.presses("QLCN", "Bỏ qua")
    before = story.count("bgd")
    await story.clock_jumps("2021-02-05 15:30")
    (digest,) = story.said("bgd")[before:]
    await in_full(story)

    parts = story.said("bgd")[before + 1 :]
    assert [part.text[:6] for part in parts] == ["[1/2] ", "[2/2] "]
    assert all(len(part.text) <= 4096 for part in (digest, *parts))
    assert "\n".join(part.text for part in parts).count("Chờ ý kiến của các sở, ngành.") == 120
    assert "Tổng cộng" in parts[-1].text


async def test_a_demand_to_explain_goes_to_the_unit_of_a_line(monday: Story) -> None:
    await monday.clock_reaches("2021-02-26 15:45")
    digest = next(
        one for one in reversed(monday.said("bgd")) if one.text.startswith("Kính báo cáo")
    )
    words = "TT-04 vì sao quá hạn, yêu cầu giải trình"
    meant = await monday.says("bgd", words, reply_to=digest)
    assert meant.text.startswith("Chuyển ý kiến chỉ đạo này đến Trung tâm")
    before = monday.count("TT")
    await monday.presses("bgd", "Chuyển", meant)
    assert monday.count("TT") == before + 1
    assert f"“{words}”" in monday.last("TT").text
    assert "báo cáo lại.\n" in monday.last("TT").text
    assert monday.last("TT").text.endswith("trả lời tin này.")

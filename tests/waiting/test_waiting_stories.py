"""What waits: the mornings of the office and the leaders, and /canykien card by card."""

import pytest

from simulator.model import Message
from tests.databases import both_databases
from tests.extension.asked import asked
from tests.obstacle.stuck import agree, consult, report
from tests.scenarios.story import TT_04, Story

TT_02 = "TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN"
UNIT = "Trung tâm Khoa học và Công nghệ"
LEADERS, OFFICE = "Đang chờ Ban Giám đốc cho ý kiến: ", "Đang chờ Văn phòng cho ý kiến: "


def mornings(story: Story, code: str, heading: str) -> list[Message]:
    """Return the mornings of a chat that begin with a heading."""
    return [one for one in story.said(code) if one.text.startswith(heading)]


@pytest.fixture
async def story_22(story: Story) -> Story:
    """Monday, 22/02, after Tết, at 09:00."""
    await story.clock_jumps("2021-02-22 09:00")
    return story


async def test_the_office_hears_after_two_working_days(story_22: Story) -> None:
    await report(story_22)
    card = story_22.last("vanphong")
    assert "Đang chờ Văn phòng cho ý kiến ⏳" in card.text
    await story_22.clock_reaches("2021-02-24 07:29")
    assert mornings(story_22, "vanphong", OFFICE) == []
    assert "Đã chờ Văn phòng: 01 ngày làm việc ⏳" in card.text
    await story_22.clock_reaches("2021-02-24 17:30")
    (told,) = mornings(story_22, "vanphong", OFFICE)
    assert told.text == (
        f"{OFFICE}01\n– {TT_04} ({UNIT}): chưa có kinh phí. Đã chờ 02 ngày làm việc."
    )
    assert told.button_texts == ["Xem và cho ý kiến"]
    await story_22.clock_reaches("2021-03-02 17:30")
    assert len(mornings(story_22, "vanphong", OFFICE)) == 2, "and on Monday"
    assert mornings(story_22, "bgd", LEADERS) == []


async def test_the_leaders_hear_after_three_until_they_answer(story_22: Story) -> None:
    await consult(story_22)
    await story_22.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await story_22.presses("TT", "Bỏ qua")
    await story_22.mornings_pass("2021-02-25 09:00")
    (told,) = mornings(story_22, "bgd", LEADERS)
    assert told.text.startswith(f"{LEADERS}01\n– {TT_04} ")
    assert "TT-02" not in told.text

    await story_22.says("bgd", "Đồng ý", reply_to=told)
    await story_22.clock_jumps("2021-02-25 09:12")
    assert "“Đồng ý theo đề xuất.”" in story_22.last("TT").text, "the only one that waits is meant"
    assert told.text == "Hiện không có nội dung nào chờ ý kiến."
    assert told.button_texts == []
    await story_22.mornings_pass("2021-03-12 17:30")
    assert mornings(story_22, "bgd", LEADERS) == []


async def test_a_morning_that_was_missed_is_made_up(story_22: Story) -> None:
    await report(story_22)
    await story_22.clock_jumps("2021-02-25 10:15")
    (told,) = mornings(story_22, "vanphong", OFFICE)
    assert "Đã chờ 03 ngày làm việc." in told.text
    await story_22.clock_jumps("2021-02-25 11:15")
    assert len(mornings(story_22, "vanphong", OFFICE)) == 1


@both_databases
async def test_two_processes_tell_it_once(story_22: Story) -> None:
    await report(story_22)
    beside = await story_22.colleague()
    await beside.clock_jumps("2021-02-24 07:30")
    await story_22.clock_jumps("2021-02-24 07:30")
    assert len(mornings(story_22, "vanphong", OFFICE)) == 1


async def test_words_to_a_morning_about_several_are_not_guessed(story_22: Story) -> None:
    await consult(story_22)
    await story_22.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await story_22.presses("TT", "Bỏ qua")
    await story_22.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story_22.presses("vanphong", "Bỏ qua")
    await story_22.mornings_pass("2021-02-25 09:00")
    (told,) = mornings(story_22, "bgd", LEADERS)
    assert told.text.startswith(f"{LEADERS}02\n")
    before = story_22.count("TT")
    refused = await story_22.says("bgd", "Đồng ý", reply_to=told)
    assert refused.text.startswith("Chưa chuyển: tin đó nêu nhiều vướng mắc")
    assert story_22.count("TT") == before


async def test_canykien_goes_through_what_waits(story_22: Story) -> None:
    await consult(story_22)
    await story_22.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await story_22.says("TT", "Xin lùi sang tháng 3", reply_to=story_22.last("TT"))
    await story_22.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    await story_22.presses("vanphong", "Nhất trí với đề xuất của đơn vị")

    told = await story_22.says("bgd", "/canykien")
    assert told.text.startswith("Đang chờ ý kiến: 02 (tin 1/02)\nKính trình Ban Giám đốc")
    assert TT_02 in told.text
    assert told.button_texts == [
        "Đồng ý theo đề xuất",
        "Ý kiến khác",
        "Họp bàn",
        "Gia hạn đến…",
        "Đã tháo gỡ",
        "Trang sau ▶",
    ]
    await story_22.presses("bgd", "Trang sau ▶", told)
    assert TT_04 in told.text
    assert told.button_texts[-1] == "◀ Trang trước"
    await story_22.presses("bgd", "◀ Trang trước", told)
    assert "Ý kiến của Văn phòng: Nhất trí với đề xuất của đơn vị" in told.text
    await story_22.restart()
    await agree(story_22, told)
    assert story_22.last("TT").text.startswith(f"{TT_02}\nÝ kiến chỉ đạo của Giám đốc")
    assert told.text.startswith("Đang chờ ý kiến: 01\n")

    await story_22.presses("bgd", "Trang sau ▶", told)
    await story_22.says("bgd", "Làm ngay", reply_to=told)
    assert story_22.last("TT").text.startswith(f"{TT_04}\nÝ kiến chỉ đạo của Giám đốc")
    assert (await story_22.says("bgd", "/canykien")).text == (
        "Hiện không có nội dung nào chờ ý kiến."
    )


async def test_the_office_sees_its_own_turn_first_and_then_the_leaders(story_22: Story) -> None:
    await consult(story_22)
    await story_22.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await story_22.presses("TT", "Bỏ qua")
    told = await story_22.says("vanphong", "/canykien")
    assert TT_02 in told.text
    assert told.button_texts[:2] == ["Trả lời", "Xin ý kiến Ban Giám đốc"]
    await story_22.presses("vanphong", "Trang sau ▶", told)
    assert TT_04 in told.text
    assert told.button_texts == [
        "Trả lời",
        "Ghi ý kiến của lãnh đạo",
        "Đã tháo gỡ",
        "Bản chép Zalo",
        "◀ Trang trước",
    ]


async def test_a_request_for_a_later_deadline_stands_in_the_same_list(story_22: Story) -> None:
    await story_22.says("TT", "/giahan 2 đến 30/3 vì chuyên gia chưa góp ý")
    await story_22.presses("TT", "Đúng, gửi đi")
    told = await story_22.says("vanphong", "/canykien")
    assert told.text.startswith("Đang chờ ý kiến: 01 (tin 1/01)\n")
    assert "TT-02" in told.text
    await story_22.mornings_pass("2021-02-24 09:00")
    (morning,) = mornings(story_22, "vanphong", OFFICE)
    assert "xin gia hạn: đến 30/3/2021. Lý do: chuyên gia chưa góp ý." in morning.text


async def test_a_unit_s_chat_may_not(story_22: Story) -> None:
    refused = await story_22.says("TT", "/canykien")
    assert refused.text.startswith("Nhóm này không dùng được lệnh đó.")


async def test_the_digest_counts_what_waits_for_the_leaders(story_22: Story) -> None:
    await consult(story_22)
    await story_22.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await story_22.presses("TT", "Bỏ qua")
    await story_22.clock_reaches("2021-02-26 15:30")
    await story_22.presses("bgd", "Bản đầy đủ")
    digest = story_22.last("bgd").text
    assert "1. Cần cho ý kiến: 01.\n– TT-04." in digest
    assert "Ngoài ra, đang chờ Văn phòng cho ý kiến: 01.\n– TT-02." in digest
    assert "Đã có ý kiến" not in digest
    await agree(story_22)
    await story_22.clock_reaches("2021-03-05 15:30")
    await story_22.presses("bgd", "Bản đầy đủ")
    digest = story_22.last("bgd").text
    assert "1. Cần cho ý kiến: không có.\n" in digest
    assert "Đã có ý kiến, đang thực hiện: 01 (TT-04)." in digest


async def test_a_chat_that_is_both_hears_of_both_in_one_message(unbound: Story) -> None:
    administrator = unbound.town.administrator
    await unbound.writes("bgd", "/ketnoi bgd vanphong", who=administrator)
    await unbound.writes("TT", "/ketnoi TT", who=administrator)
    await unbound.clock_jumps("2021-02-22 09:00")
    await report(unbound)
    assert unbound.last("bgd").button_texts[:2] == ["Trả lời", "Xin ý kiến Ban Giám đốc"]
    await unbound.presses("bgd", "Xin ý kiến Ban Giám đốc")
    await unbound.presses("bgd", "Bỏ qua")
    assert unbound.last("bgd").text.startswith("Kính trình Ban Giám đốc cho ý kiến")
    await unbound.says("TT", "/vuongmac 2 chuyên gia chưa góp ý")
    await unbound.presses("TT", "Bỏ qua")
    await unbound.clock_reaches("2021-02-24 17:30")
    (both,) = mornings(unbound, "bgd", LEADERS)
    assert both.text == (
        f"{LEADERS}01\n– {TT_04} ({UNIT}): chưa có kinh phí. Đã chờ 02 ngày làm việc.\n"
        f"{OFFICE}01\n– {TT_02} ({UNIT}): chuyên gia chưa góp ý. Đã chờ 02 ngày làm việc."
    )


async def test_without_a_chat_of_the_leaders_the_office_hears_what_to_do(unbound: Story) -> None:
    administrator = unbound.town.administrator
    for code in ("TT", "VP", "vanphong"):
        await unbound.writes(code, f"/ketnoi {code}", who=administrator)
    await report(unbound)
    toast = await unbound.presses("vanphong", "Xin ý kiến Ban Giám đốc")
    assert (toast or "").startswith("Chưa trình được: nhóm của Ban Giám đốc chưa được kết nối.")

    await unbound.says("VP", "/vuongmac 9.1 thiếu số liệu")
    await unbound.presses("VP", "Bỏ qua")
    assert "Nhóm của Văn phòng chưa được kết nối" in unbound.last("VP").text
    await unbound.writes("bgd", "/ketnoi bgd", who=administrator)
    assert "VP-09.1." in (await unbound.says("bgd", "/canykien")).text


async def test_without_a_chat_of_the_office_it_goes_to_the_leaders(unbound: Story) -> None:
    for code in ("TT", "bgd"):
        await unbound.writes(code, f"/ketnoi {code}", who=unbound.town.administrator)
    await report(unbound)
    assert "đã chuyển thẳng Ban Giám đốc lúc" in unbound.last("TT").text
    await agree(unbound)
    assert unbound.last("bgd").text.endswith(f"Đã chuyển ý kiến đến {UNIT}.")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("gửi danh sách việc quá hạn", "Toàn Sở – Quá hạn"),
        ("việc nào đang vướng", "Toàn Sở – Vướng mắc"),
        ("ai chưa báo cáo?", "Toàn Sở – Chưa hoàn thành"),
        ("đôn đốc Chi cục giúp", "chưa cần đôn đốc"),
    ],
)
async def test_what_the_office_asks_under_its_morning_is_no_view(
    monday: Story, words: str, answer: str
) -> None:
    await asked(monday)
    await monday.clock_reaches("2021-02-17 08:00")
    waiting, before = monday.last("vanphong"), monday.count("bgd")
    assert waiting.text.startswith("Đang chờ Văn phòng cho ý kiến: 01")
    told = await monday.says("vanphong", words, reply_to=waiting)
    assert answer in told.text
    assert monday.count("bgd") == before
    await monday.says("vanphong", "Nhất trí", reply_to=waiting)
    late = await monday.says("vanphong", "Nhất trí", reply_to=waiting)
    assert "nhiều vướng mắc" not in late.text

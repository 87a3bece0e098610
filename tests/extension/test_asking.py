"""A unit asks for a later deadline: what is missing is asked, and all of it repeated back."""

import unicodedata

import pytest

from domain.department.department import FIRST
from domain.plan.state import SetBy
from storage import tables
from tests.databases import both_databases
from tests.extension.asked import REPEATED, asked
from tests.people.private import alone, presses_alone
from tests.scenarios.story import TT_04, Story


async def test_what_is_missing_is_asked_one_by_one(monday: Story) -> None:
    day = await monday.says("TT", "/giahan 4")
    assert day.text == (
        f"{TT_04}\nThời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        "Xin gia hạn đến ngày nào? Ví dụ: 30/6, “thứ Sáu tuần sau”, "
        "“cuối tháng 6”.\nTrả lời tin này:"
    )
    refused = await monday.says("TT", "khi nào có tiền", reply_to=day)
    assert "chưa tìm thấy ngày" in refused.text
    reason = await monday.says("TT", "thứ Sáu đầu tháng sau, ngày 5/3", reply_to=day)
    assert "không sau ngày cuối hiện nay" in reason.text
    reason = await monday.says("TT", "05/3", reply_to=day)
    assert reason.text == (
        f"{TT_04}: xin gia hạn vì lý do gì? Đề nghị nêu bằng một, hai câu.\nTrả lời tin này:"
    )
    meant = await monday.says("TT", "chờ kinh phí", reply_to=reason)
    assert meant.text == REPEATED


async def test_what_was_misunderstood_is_corrected(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 4 đến 6/3 vì chờ kinh phí")
    assert "Thứ Bảy, 06/3 là ngày nghỉ" in meant.text
    again = await monday.says("TT", "05/3 chứ", reply_to=meant)
    assert "đến 05/3/2021" in again.text
    await monday.presses("TT", "Sửa", again)
    day = monday.last("TT")
    meant = await monday.says("TT", "5/3, vì chờ kinh phí", reply_to=day)
    assert meant.text == REPEATED
    await monday.presses("TT", "Hủy", meant)
    assert monday.last("TT").text == "Đã hủy, chưa ghi nhận gì."
    assert monday.count("vanphong") == 1


async def test_a_day_that_is_said_wins_over_a_span(monday: Story) -> None:
    said = "Việc này em xin 5 ngày nữa, đến 25/02 vì phải chờ số liệu của các huyện"
    meant = await monday.says("TT", said, reply_to=await monday.says("TT", "/viec 4"))
    assert "Xin gia hạn: đến 25/02/2021 " in meant.text
    assert "\nLý do: phải chờ số liệu của các huyện\n" in meant.text
    meant = await monday.says("TT", "/giahan 4 xin 5 ngày nữa vì chờ số liệu")
    assert "Xin gia hạn: đến 24/02/2021 " in meant.text


async def test_the_offices_own_goes_straight_to_the_leaders(monday: Story) -> None:
    await monday.says("VP", "/giahan 9.1 đến 28/5 vì chờ hướng dẫn của Bộ")
    await monday.presses("VP", "Đúng, gửi đi")
    assert "Đã chuyển đề nghị gia hạn đến Ban Giám đốc" in monday.last("VP").text
    assert monday.count("vanphong") == 1
    assert "VP-09.1" in monday.last("bgd").text


async def test_a_second_request_is_told_where_the_first_is(monday: Story) -> None:
    await asked(monday)
    again = await monday.says("TT", "/giahan 4 đến 10/3 vì chờ kinh phí")
    assert "đang chờ Văn phòng cho ý kiến" in again.text
    await monday.presses("vanphong", "Nhất trí")
    again = await monday.says("TT", "/giahan 4 đến 10/3 vì chờ kinh phí")
    assert "đang chờ Ban Giám đốc cho ý kiến" in again.text


@both_databases
async def test_two_open_questions_make_one_request(monday: Story) -> None:
    one = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    other = await monday.says("TT", "/giahan 4 đến 5/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi", one)
    refused = await monday.presses("TT", "Đúng, gửi đi", other)
    assert refused
    assert "đang chờ Văn phòng" in refused
    assert monday.count("vanphong") == 2


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        ("/giahan 4 đến 19/2 vì bận", "không sau ngày cuối hiện nay của thời hạn"),
        ("/giahan 4 đến 31/2 vì bận", "Không có ngày “31/2” trong lịch"),
        ("/giahan 4 đến hôm qua vì bận", "Ngày đã qua"),
        ("/giahan 4 đến 5/3/2201 vì bận", "cách nay hơn 05 năm"),
        ("/giahan 48 đến 5/3 vì bận", "không có nhiệm vụ mã 48"),
        ("/giahan vp 9.1 đến 28/5 vì bận", "do Văn phòng Sở chủ trì"),
    ],
)
async def test_what_cannot_be_asked_is_refused(monday: Story, typed: str, refusal: str) -> None:
    assert refusal in (await monday.says("TT", typed)).text


async def test_a_deadline_of_the_province_is_not_the_departments_to_move(monday: Story) -> None:
    async with monday.installation.database.of(FIRST).write() as tx:
        await tx.plans._connection.change(
            tables.tasks.update()
            .where(tables.tasks.c.code == "TT-04")
            .values(set_by=SetBy.PROVINCE)
        )
    refused = await monday.says("TT", "/giahan 4 đến 5/3 vì bận")
    assert "do UBND tỉnh giao" in refused.text


async def test_without_a_code_it_is_asked_which(monday: Story) -> None:
    which = await monday.says("TT", "/giahan đến 5/3 vì chờ kinh phí")
    assert which.button_texts[0] == f"Xin gia hạn: {TT_04}"
    await monday.presses("TT", which.button_texts[0], which)
    assert monday.last("TT").text == REPEATED


async def test_by_the_button_under_what_is_overdue_or_stuck(monday: Story) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    await monday.presses("TT", "Xin gia hạn")
    assert "Xin gia hạn đến ngày nào?" in monday.last("TT").text
    await monday.mornings_pass("2021-02-22 12:00")
    await monday.reports("TT", "TT-04", "Xin gia hạn")
    assert "Xin gia hạn đến ngày nào?" in monday.last("TT").text


async def test_in_reply_to_a_message_with_one_task(monday: Story) -> None:
    meant = await monday.says("TT", "/giahan 5/3 do chờ kinh phí", reply_to=monday.last("TT"))
    assert meant.text == REPEATED


async def test_units_without_dates_have_nothing_to_extend(monday: Story) -> None:
    await monday.says("QLKH", "/xong 9.2")
    assert "đều chưa ấn định thời hạn" in (await monday.says("QLKH", "/giahan")).text


async def test_a_card_is_not_for_another_chat(monday: Story) -> None:
    await asked(monday)
    refused = await monday.says("vanphong", "/giahan")
    assert refused.text.startswith("Chưa ghi. Để ghi thay phòng, đơn vị")
    refused = await monday.says("bgd", "/giahan")
    assert refused.text.startswith("Nhóm này không")


async def test_signs_and_any_form_of_accents_arrive_as_they_are(monday: Story) -> None:
    reason = "chờ <kinh phí> & nhân sự"
    typed = unicodedata.normalize("NFD", f"/giahan 4 đến 5/3 vì {reason}")
    meant = await monday.says("TT", typed)
    assert f"Lý do: {reason}" in meant.text
    await monday.presses("TT", "Đúng, gửi đi", meant)
    assert f"Lý do: {reason}" in monday.last("vanphong").text


async def test_alone_with_the_bot_it_is_asked_for_the_unit(monday: Story) -> None:
    await monday.says("TT", "/xong 5")
    officer = monday.officer("TT")
    officer.starts()
    await monday.settle()
    (day,) = await alone(monday, officer, "/giahan 4")
    (reason,) = await alone(monday, officer, "5/3")
    (meant,) = await alone(monday, officer, "chờ kinh phí")
    assert meant.text == REPEATED
    assert day.button_texts == reason.button_texts == []
    await presses_alone(monday, officer, "Đúng, gửi đi")
    assert "xin gia hạn đến 05/3/2021; lý do: chờ kinh phí" in monday.last("TT").text
    await monday.presses("vanphong", "Nhất trí")
    await monday.presses("bgd", "Đồng ý")
    assert "Thời hạn mới: đến 05/3/2021" in monday.last("TT").text


@pytest.mark.parametrize("said", ["sửa ngày thành 8/3", "à nhầm, 8/3", "à mà cho tới 8/3 luôn đi"])
async def test_another_day_leaves_the_reason_as_it_was(monday: Story, said: str) -> None:
    meant = await monday.says("TT", "/giahan 4 đến 26/2 vì nghỉ Tết")
    again = await monday.says("TT", said, reply_to=meant)
    assert "Xin gia hạn: đến 08/3/2021" in again.text
    assert "\nLý do: nghỉ Tết\n" in again.text
    again = await monday.says("TT", "sửa lý do: chờ vốn", reply_to=again)
    assert "Xin gia hạn: đến 08/3/2021" in again.text
    assert "\nLý do: chờ vốn\n" in again.text
    dropped = await monday.says("TT", "thôi khỏi", reply_to=again)
    assert dropped.text == "Đã hủy, chưa ghi nhận gì."

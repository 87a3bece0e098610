"""Alone with the bot: whoever has reported for a unit works for it there, and the group knows."""

import pytest

from simulator.groups import add_member, block_bot
from simulator.people import Person
from tests.databases import both_databases
from tests.people.private import alone, presses_alone
from tests.scenarios.story import TT_04, Story

ALONE_TT = f"{TT_04}: Cán bộ Trung tâm Khoa học và Công nghệ (qua tin nhắn riêng) "


@pytest.fixture
async def officer(monday: Story) -> Person:
    """The Trung tâm's officer, who has reported in its group."""
    await monday.says("TT", "/xong 5")
    officer = monday.officer("TT")
    officer.starts()
    await monday.settle()
    return officer


async def test_what_is_reported_alone_stands_in_the_group(monday: Story, officer: Person) -> None:
    morning = monday.said("TT")[1]
    (answer,) = await alone(monday, officer, "/xong 4")
    assert answer.text.startswith("Đã ghi nhận: TT-04.")
    assert monday.last("TT").text == f"{ALONE_TT}báo cáo hoàn thành ngày 08/02/2021."
    assert "hoàn thành ngày 08/02/2021, đúng hạn" in morning.text

    await presses_alone(monday, officer, "Rút lại báo cáo")
    assert monday.last("TT").text == f"{ALONE_TT}rút lại báo cáo hoàn thành."


@both_databases
async def test_words_without_a_reply_answer_the_last_question(
    monday: Story, officer: Person
) -> None:
    (stuck,) = await alone(monday, officer, "/vuongmac 4")
    await monday.restart()
    (proposal,) = await alone(monday, officer, "Chưa có kinh phí <1 & 2>")
    assert stuck.button_texts == []
    await monday.restart()
    (forwarded,) = await alone(monday, officer, "Cấp bổ sung")
    assert "Đã chuyển Văn phòng" in forwarded.text
    assert proposal.button_texts == []
    assert "Khó khăn, vướng mắc: Chưa có kinh phí <1 & 2>\n" in monday.last("vanphong").text
    assert monday.last("TT").text == (
        f"{ALONE_TT}báo cáo khó khăn, vướng mắc: Chưa có kinh phí <1 & 2>; "
        "đề xuất, kiến nghị: Cấp bổ sung."
    )

    assert await alone(monday, officer, "Cảm ơn") == []
    (refused,) = await alone(monday, officer, "Có gì mới không?")
    assert refused.text == (
        "Chưa ghi nhận, chưa chuyển cho ai: chưa rõ anh/chị nói về nhiệm vụ nào, cần gì. Đề nghị "
        "ghi kèm mã, ví dụ: TT-05 xong, 15/TTr-TT; gõ /viec để xem mã, /trogiup để xem hướng dẫn."
    )


async def test_only_the_own_unit_is_there(monday: Story, officer: Person) -> None:
    (listed,) = await alone(monday, officer, "/viec")
    assert listed.text.startswith("Trung tâm Khoa học và Công nghệ")
    assert "Tất cả phòng, đơn vị" not in " ".join(listed.button_texts)
    (refused,) = await alone(monday, officer, "/xong VP-10")
    assert "do Văn phòng Sở chủ trì" in refused.text
    (refused,) = await alone(monday, officer, "/moithamgia")
    assert "không dùng được lệnh đó" in refused.text


async def test_the_own_name_is_corrected_there(monday: Story, officer: Person) -> None:
    (explained,) = await alone(monday, officer, "/start")
    assert "Tên ghi trên phiếu và báo cáo: Cán bộ Trung tâm Khoa học và Công nghệ" in (
        explained.text
    )
    await presses_alone(monday, officer, "Sửa họ tên, chức vụ")
    (answer,) = await alone(monday, officer, "Người báo cáo, viên chức")
    assert answer.text.startswith("Đã ghi nhận: Người báo cáo, viên chức.")
    await alone(monday, officer, "/xong 4")
    assert "Người báo cáo, viên chức (qua tin nhắn riêng) báo cáo" in monday.last("TT").text


@both_databases
async def test_a_unit_that_moved_keeps_those_who_are_in_its_new_group(
    monday: Story, officer: Person
) -> None:
    await monday.writes("vanphong", "/ketnoi TT", who=monday.town.administrator)
    (refused,) = await alone(monday, officer, "/viec")
    assert refused.text.startswith("Anh/chị hiện không ở trong nhóm Đầu mối tổng hợp")
    add_member(monday.chat("vanphong"), officer, by=monday.officer("vanphong"))
    # What happens in two chats at the same moment is heard in either order.
    await monday.settle()
    await alone(monday, officer, "/xong 4")
    assert monday.last("vanphong").text == f"{ALONE_TT}báo cáo hoàn thành ngày 08/02/2021."


async def test_whoever_blocks_the_bot_disturbs_nobody(monday: Story, officer: Person) -> None:
    officer.says(officer.private, "/xong 4")
    await monday.fetch()
    block_bot(officer)
    await monday.settle()
    assert monday.last("TT").text == f"{ALONE_TT}báo cáo hoàn thành ngày 08/02/2021."


async def test_the_office_ends_it_and_allows_it_again(monday: Story, officer: Person) -> None:
    people = await monday.says("vanphong", "/moithamgia")
    assert people.text.startswith("Người tham gia: ")
    await monday.presses("vanphong", "Cán bộ Trung tâm Khoa học và Công nghệ", people)
    card = monday.last("vanphong")
    end = "Thôi cho dùng: Trung tâm Khoa học và Công nghệ"
    await monday.presses("vanphong", end, card)
    (refused,) = await alone(monday, officer, "/xong 4")
    assert refused.text.startswith("Đề nghị nhắn nội dung này trong nhóm của mình")

    assert (await monday.says("TT", "/xong 4")).text.startswith("Đã ghi nhận")
    (refused,) = await alone(monday, officer, "/viec")
    assert refused.text.startswith("Đề nghị nhắn nội dung này trong nhóm của mình")

    await monday.presses("vanphong", "Cho dùng lại: Trung tâm Khoa học và Công nghệ", card)
    assert len(await alone(monday, officer, "/viec")) == 1
    assert end in card.button_texts


async def test_the_office_corrects_a_name(monday: Story, officer: Person) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    obstacle = monday.last("vanphong")
    await monday.says("vanphong", "/moithamgia")
    await monday.presses("vanphong", officer.name)
    await monday.presses("vanphong", "Sửa họ tên, chức vụ")
    question = monday.last("vanphong")
    assert question.text.startswith(f"Đề nghị anh/chị {officer.name} cho biết họ và tên")
    await monday.says("vanphong", "Người báo cáo, Phó Giám đốc", reply_to=question)
    await monday.presses("vanphong", "Đã tháo gỡ", obstacle)
    assert "Người báo cáo: Người báo cáo, Phó Giám đốc, lúc" in obstacle.text

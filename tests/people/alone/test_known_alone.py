"""Alone with the bot, whoever is known by their group is understood and reads as there."""

import pytest

from simulator.groups import add_member
from simulator.people import Person
from tests.people.private import alone, presses_alone
from tests.scenarios.story import TT_04, Story

TT_02 = "TT-02. Dự thảo Nghị quyết đổi mới, phát triển, nâng cao chất lượng hoạt động KH&CN"


@pytest.fixture
async def officer(monday: Story) -> Person:
    """The Trung tâm's officer, who has only asked for the list in its group."""
    await monday.says("TT", "/viec")
    officer = monday.officer("TT")
    officer.starts()
    await monday.settle()
    return officer


async def test_a_report_that_names_its_task_by_content_is_repeated(
    monday: Story, officer: Person
) -> None:
    said = "Kế hoạch ngày KH&CN 18/5 bên chị làm xong rồi, gửi kèm tờ trình 15/TTr-TT"
    (meant,) = await alone(monday, officer, said)
    assert meant.text.startswith("Báo hoàn thành: TT-05. Kế hoạch triển khai ngày KH&CN 18/5/2021")
    await presses_alone(monday, officer, "Đúng")
    assert "TT-05" in monday.last("TT").text
    assert "báo cáo hoàn thành" in monday.last("TT").text


async def test_what_is_said_of_no_task_is_asked_of_all_and_of_some_of_those(
    monday: Story, officer: Person
) -> None:
    (asked,) = await alone(monday, officer, "Xong cả rồi nhé")
    assert asked.text.startswith("Nhiệm vụ nào đã hoàn thành?")
    assert len(asked.button_texts) == 8
    (asked,) = await alone(monday, officer, "kế hoạch trại đang vướng kinh phí")
    assert asked.text.startswith("Nhiệm vụ nào đang vướng mắc?")
    assert [one.split(". ")[0] for one in asked.button_texts] == [
        "Vướng mắc: TT-04",
        "Vướng mắc: TT-01",
        "Vướng mắc: TT-04.2",
    ]
    (asked,) = await alone(monday, officer, "không phải việc của phòng em")
    assert asked.text.startswith("Nhiệm vụ nào đang vướng mắc?")


async def test_what_is_new_answers_no_request_that_waits_for_its_yes(
    monday: Story, officer: Person
) -> None:
    said = "Dự thảo Nghị quyết xin lùi thời hạn thêm hai tuần vì chờ Sở Tài chính góp ý"
    (request,) = await alone(monday, officer, said)
    assert request.text.startswith(f"{TT_02}\n")
    (listed,) = await alone(monday, officer, "việc của Trung tâm còn gì?")
    assert listed.text.startswith("Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 08")
    (meant,) = await alone(monday, officer, "TT-04 xong rồi")
    assert meant.text.startswith(f"Báo hoàn thành: {TT_04}\n")
    assert request.button_texts == ["Đúng, gửi đi", "Sửa", "Hủy"]


@pytest.mark.parametrize(
    ("code", "group"), [("bgd", "Ban Giám đốc"), ("vanphong", "Đầu mối tổng hợp (Văn phòng Sở)")]
)
async def test_who_has_spoken_for_office_or_leaders_reads_alone_and_acts_in_the_group(
    monday: Story, code: str, group: str
) -> None:
    await monday.says(code, "/kehoach")
    person = monday.officer(code)
    (usage,) = await alone(monday, person, "/start")
    assert "Ý kiến, giao việc: đề nghị ghi trong nhóm của mình." in usage.text
    for asked in ("Kế hoạch năm làm đến đâu rồi?", "/kehoach", "Tiến độ chung thế nào rồi?"):
        (listed,) = await alone(monday, person, asked)
        assert listed.text.startswith("Toàn Sở – Chưa hoàn thành: 55")
    (refused,) = await alone(monday, person, "Giao Trung tâm báo cáo kho lạnh trước 10/3")
    assert refused.text == (
        f"Chưa thực hiện: nhắn riêng, hiện anh/chị chỉ xem được. Đề nghị gõ lại trong nhóm {group}."
    )


async def test_whoever_goes_round_the_groups_of_several_units_is_of_none(monday: Story) -> None:
    person = monday.officer("TT")
    await monday.says("TT", "/viec")
    add_member(monday.chat("TDC"), person, by=monday.town.administrator)
    await monday.writes("TDC", "/viec", who=person)
    person.starts()
    await monday.settle()
    (refused,) = await alone(monday, person, "/viec")
    assert refused.text.startswith("Hệ thống chưa nhận ra anh/chị khi nhắn riêng.")

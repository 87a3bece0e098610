"""The register: họ tên and chức vụ, asked once of whoever reports, and shown on every card."""

import unicodedata

import pytest

from simulator.groups import add_member
from simulator.people import Person
from tests.scenarios.story import Story

ASKED = (
    "Đề nghị anh/chị Hoa Sen cho biết họ và tên, chức vụ để ghi đúng trên phiếu và báo cáo.\n"
    "Trả lời tin này:"
)


@pytest.fixture
def newcomer(monday: Story) -> Person:
    """Somebody in the Trung tâm's chat who has never reported."""
    person = monday.world.add_person("Hoa Sen")
    add_member(monday.chat("TT"), person, by=monday.officer("TT"))
    return person


async def test_asked_after_the_first_report_and_not_again(monday: Story, newcomer: Person) -> None:
    recorded, asked = await monday.writes("TT", "/xong 4", who=newcomer)
    assert recorded.text.startswith("Đã ghi nhận: TT-04.")
    assert asked.text == ASKED
    assert asked.button_texts == ["Bỏ qua"]

    await monday.presses("TT", "Bỏ qua", asked, who=newcomer)
    assert asked.button_texts == []
    assert (await monday.says("TT", "/xong 5", who=newcomer)).text.startswith("Đã ghi nhận")


async def test_the_card_carries_name_and_position(monday: Story, newcomer: Person) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    await monday.restart()
    typed = unicodedata.normalize("NFD", "Người báo cáo, chuyên viên")
    answer = await monday.says("TT", typed, who=newcomer, reply_to=asked)
    assert answer.text.startswith("Đã ghi nhận: Người báo cáo, chuyên viên. ")

    await monday.says("TT", "/vuongmac 4 chưa có kinh phí", who=newcomer)
    await monday.presses("TT", "Bỏ qua", who=newcomer)
    assert "Người báo cáo: Người báo cáo, chuyên viên, lúc 07:30" in monday.last("vanphong").text


@pytest.mark.parametrize(
    ("said", "recorded"),
    [
        ("Nguyễn Thị Hoa chuyên viên", "Nguyễn Thị Hoa, chuyên viên"),
        ("Họ và tên: Nguyễn Thị Hoa chức vụ: kế toán", "Nguyễn Thị Hoa, kế toán"),
        ("em là Hoa, chuyên viên ạ", "Hoa, chuyên viên"),
        ("Nguyễn Thị Hoa PTP", "Nguyễn Thị Hoa, Phó Trưởng phòng"),
    ],
)
async def test_name_and_position_need_no_comma(
    monday: Story, newcomer: Person, said: str, recorded: str
) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    answer = await monday.says("TT", said, who=newcomer, reply_to=asked)
    assert answer.text.startswith(f"Đã ghi nhận: {recorded}.")


async def test_a_position_is_heard_as_it_is_said(monday: Story, newcomer: Person) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    position = await monday.says("TT", "em là Nguyễn Thị Hoa ạ", who=newcomer, reply_to=asked)
    assert position.text.startswith("Đề nghị cho biết chức vụ của Nguyễn Thị Hoa.")
    answer = await monday.says("TT", "em làm kế toán ạ", who=newcomer, reply_to=position)
    assert answer.text.startswith("Đã ghi nhận: Nguyễn Thị Hoa, kế toán.")


async def test_a_name_alone_asks_for_the_position(monday: Story, newcomer: Person) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    position = await monday.says("TT", "Người <b>báo & cáo", who=newcomer, reply_to=asked)
    assert position.text.startswith("Đề nghị cho biết chức vụ của Người <b>báo & cáo.")
    await monday.restart()
    answer = await monday.says("TT", "Phó Trưởng phòng", who=newcomer, reply_to=position)
    assert answer.text.startswith("Đã ghi nhận: Người <b>báo & cáo, Phó Trưởng phòng.")


async def test_a_name_may_stand_without_a_position(monday: Story, newcomer: Person) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    await monday.says("TT", "Người báo cáo", who=newcomer, reply_to=asked)
    await monday.presses("TT", "Bỏ qua", who=newcomer)
    assert monday.last("TT").text.startswith("Đã ghi nhận: Người báo cáo. ")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("0912345678", "Chưa ghi nhận: họ tên chỉ gồm chữ"),
        ("🙏🙏", "Chưa ghi nhận: tin chưa có nội dung trả lời."),
        ("a" * 4000, "Chưa ghi nhận: họ tên chỉ gồm chữ"),
        ("Người báo cáo, 12", "Chưa ghi nhận: chức vụ cần ghi bằng chữ"),
    ],
)
async def test_what_is_no_name_is_asked_again(
    monday: Story, newcomer: Person, typed: str, answer: str
) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    assert (await monday.says("TT", typed, who=newcomer, reply_to=asked)).text.startswith(answer)
    again = await monday.says("TT", "Người báo cáo, viên chức", who=newcomer, reply_to=asked)
    assert again.text.startswith("Đã ghi nhận: Người báo cáo, viên chức.")


async def test_nobody_answers_for_another(monday: Story, newcomer: Person) -> None:
    _, asked = await monday.writes("TT", "/xong 5", who=newcomer)
    refused = "Câu hỏi này dành cho anh/chị Hoa Sen. Đề nghị để anh/chị ấy trả lời."
    assert (await monday.says("TT", "Người khác", reply_to=asked)).text == refused
    assert await monday.presses("TT", "Bỏ qua", asked) == refused
    await monday.says("TT", "/huy", who=newcomer)
    assert asked.button_texts == []

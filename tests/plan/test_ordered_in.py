"""Work that a conclusion orders is known by that paper's number and item, beside its own code."""

import pytest

from domain.plan.task import Item
from tests.databases import both_databases
from tests.scenarios.story import Story

CONCLUSION = """SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số: 45/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần 6
1. Trung tâm Khoa học và Công nghệ báo cáo tiến độ kho lạnh trước ngày 26/02/2021.
2. Giao Trung tâm Khoa học và Công nghệ chuẩn bị nội dung hội nghị, xong trước ngày 05/3/2021.
3. Giao Phòng Quản lý Khoa học rà soát danh mục đề tài, hoàn thành trước ngày 12/3/2021.
4. Về kinh phí:
a) Phòng Quản lý Khoa học tham mưu bổ sung dự toán trước ngày 20/3/2021.
"""


async def given_out(story: Story, paper: str = CONCLUSION) -> str:
    """The office gives out what a conclusion orders; return what TT is told."""
    # A paper without a number is also asked for it.
    board, *_ = await story.writes("vanphong", f"/nhapkehoach {paper}")
    await story.presses("vanphong", "Giao các việc này", board)
    await story.presses("vanphong", "Xác nhận", story.last("vanphong"))
    return story.last("TT").text


@both_databases
async def test_its_item_stands_beside_each_code_and_is_understood(monday: Story) -> None:
    told = await given_out(monday)
    assert "DX-01 (ý 1, TB 45). " in told
    assert "DX-02 (ý 2, TB 45). " in told
    for typed, code in (("TB 45 ý 1", "DX-01"), ("ý 2 kết luận 45", "DX-02")):
        done = await monday.says("TT", f"/xong {typed}")
        assert done.text.startswith(f"Đã ghi nhận: {code} (ý ")
    card = await monday.says("QLKH", "/viec TB 45 ý 3")
    assert card.text.startswith("DX-03 (ý 3, TB 45) – ")
    card = await monday.says("QLKH", "/viec TB 45 ý 4")
    assert card.text.startswith("DX-04 (ý 4, TB 45) – ")


async def test_words_in_reply_name_it_so_too(monday: Story) -> None:
    await given_out(monday)
    given = monday.last("TT")
    asked = await monday.says("TT", "ý 2 xong rồi", reply_to=given)
    assert asked.text.startswith("Báo hoàn thành: DX-02 (ý 2, TB 45)")
    asked = await monday.says("TT", "TB 45 ý 1 vướng kinh phí", reply_to=given)
    assert asked.text.startswith("Báo vướng mắc: DX-01 (ý 1, TB 45)")
    refused = await monday.says("TT", "/xong TB 46 ý 1")
    assert refused.text.startswith("Chưa ghi nhận: không có nhiệm vụ mã TB 46 mục 1.")


async def test_a_search_finds_what_a_paper_orders(monday: Story) -> None:
    await given_out(monday)
    found = await monday.says("vanphong", "/tim 45/TB-SKHCN")
    assert found.text.startswith("Tìm thấy “45/TB-SKHCN”: 04")


async def test_what_bears_no_number_is_known_by_its_code_alone(monday: Story) -> None:
    told = await given_out(monday, CONCLUSION.replace("Số: 45/TB-SKHCN\n", ""))
    assert "DX-01. " in told


@pytest.mark.parametrize(
    ("kind", "digits", "is_its"),
    [
        ("tb", "45", True),
        ("kl", "45", True),
        ("tb", "045", True),
        ("kh", "45", False),
        ("tb", "46", False),
    ],
)
def test_a_paper_is_meant_by_its_kind_and_number(kind: str, digits: str, *, is_its: bool) -> None:
    assert Item("045/TB-SKHCN", "2", ("tb", "kl")).is_of(kind, digits) is is_its

"""A paper of the Party is taken in by an office of the Party alone."""

import pytest

from domain.paper.party import PartyPaper, check_heading
from tests.scenarios.story import Story

HEADED = [
    ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["TỈNH ỦY HÒA AN", "*", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hòa An, ngày 02 tháng 3 năm 2026"],
    ["TỈNH ỦY HÒA AN ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["BAN CHẤP HÀNH ĐẢNG BỘ SỞ | ĐẢNG CỘNG SẢN VIỆT NAM"],
    [*["Nội dung"] * 11, "ĐẢNG CỘNG SẢN VIỆT NAM"],
]
OTHERS = [
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH"],
    ["KẾ HOẠCH", "Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam"],
    ["KẾ HOẠCH TUYÊN TRUYỀN ĐẠI HỘI XIV CỦA ĐẢNG CỘNG SẢN VIỆT NAM"],
    [*["Nội dung"] * 12, "ĐẢNG CỘNG SẢN VIỆT NAM"],
]


@pytest.mark.parametrize("lines", HEADED)
def test_the_heading_is_known(lines: list[str]) -> None:
    check_heading(lines, is_party_office=True)
    with pytest.raises(PartyPaper):
        check_heading(lines, is_party_office=False)


@pytest.mark.parametrize("lines", OTHERS)
def test_what_only_speaks_of_the_party_has_none(lines: list[str]) -> None:
    check_heading(lines, is_party_office=False)


async def test_the_chat_says_whose_paper_it_is(monday: Story) -> None:
    paper = "ĐẢNG CỘNG SẢN VIỆT NAM\nTHÔNG BÁO\n1. Văn phòng Sở: Tổng hợp, trước ngày 25/02/2021."
    refused = await monday.says("vanphong", f"/nhapkehoach {paper}")
    assert refused.text.startswith("Đây là văn bản của cơ quan Đảng, chỉ đơn vị thuộc khối Đảng")

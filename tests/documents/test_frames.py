"""What stands around the work of a paper: its head, whom it is to, its annexes and its ending."""

from datetime import date

import pytest

from documents.reading.blocks import Paragraph
from documents.reading.papers.addressees import addressees
from documents.reading.papers.frame import papers_of
from documents.reading.papers.header import header_of, names_the_paper

BODY = "1. Văn phòng Sở: Rà soát quy chế."


def blocks(*lines: str) -> list[Paragraph]:
    return [Paragraph(f"line {n}", one) for n, one in enumerate(lines, start=1)]


def head(*lines: str) -> tuple[object, ...]:
    """What the head says: number, title, year, issuer, day."""
    said = header_of(papers_of(blocks(*lines, BODY)))
    return said.number, said.title, said.year, said.issuer, said.issued_on


DATED = "Hòa An, ngày 05 tháng 01 năm 2026"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ["SỞ NỘI VỤ", "Số: 12/KH-SNV", DATED, "KẾ HOẠCH", "Công tác năm 2027"],
            (
                "12/KH-SNV",
                "KẾ HOẠCH Công tác năm 2027",
                2027,
                "Sở Nội vụ",
                date(2026, 1, 5),
            ),
        ),
        (
            ["UBND TỈNH HÒA AN", "SỞ NỘI VỤ", "Số :  7 /TB-SNV", DATED, "THÔNG BÁO", "Kết luận"],
            ("7 /TB-SNV", "THÔNG BÁO Kết luận", 2026, "Sở Nội vụ tỉnh Hòa An", date(2026, 1, 5)),
        ),
        # The day is left open, or none.
        (
            ["Số:      /KH-SNV", "Hòa An, ngày    tháng 01 năm 2026", "KẾ HOẠCH", "Công tác"],
            ("/KH-SNV", "KẾ HOẠCH Công tác", 2026, None, None),
        ),
        # The star below a Party committee counts nothing, and a number has no colon.
        (
            [
                *("ĐẢNG BỘ XÃ HÒA AN", "CHI BỘ TRƯỜNG", "*", "Số 12 -KH/CB"),
                *("ĐẢNG CỘNG SẢN VIỆT NAM", DATED, "KẾ HOẠCH", "kiểm tra", "-----"),
            ],
            ("12-KH/CB", "KẾ HOẠCH kiểm tra", 2026, "Chi bộ trường", date(2026, 1, 5)),
        ),
        (["CHƯƠNG TRÌNH", "Hành động"], (None, "CHƯƠNG TRÌNH Hành động", None, None, None)),
        # A room, a school and a commune have a letterhead too, and a ground names another.
        (
            [
                *("UBND HUYỆN HÒA AN", "PHÒNG Y TẾ", "Số 9/PYT", DATED),
                "Căn cứ Thông tư số 2 do Bộ Y tế ban hành;",
            ],
            ("9/PYT", "", 2026, "Phòng Y tế huyện Hòa An", date(2026, 1, 5)),
        ),
        (
            ["ỦY BAN NHÂN DÂN", "XÃ HÒA AN", "Số: 9/UBND", DATED],
            ("9/UBND", "", 2026, "Ủy ban nhân dân xã Hòa An", date(2026, 1, 5)),
        ),
        # The sentence that hands out the work spells who issues it best.
        (
            ["SỞ NGOẠI VỤ", DATED, "KẾ HOẠCH", "Đối ngoại", "Sở Ngoại vụ ban hành Kế hoạch sau:"],
            (None, "KẾ HOẠCH Đối ngoại", 2026, "Sở Ngoại vụ", date(2026, 1, 5)),
        ),
        (
            ["ỦY BAN NHÂN DÂN TỈNH", DATED, "KẾ HOẠCH", "Du lịch", "Chủ tịch UBND tỉnh giao:"],
            (None, "KẾ HOẠCH Du lịch", 2026, "UBND tỉnh Hòa An", date(2026, 1, 5)),
        ),
        (
            ["CHI CỤC THỦY LỢI", "KẾ HOẠCH", "Phòng chống lụt bão"],
            (None, "KẾ HOẠCH Phòng chống lụt bão", None, "Chi cục Thủy lợi", None),
        ),
        # The title ends before grounds, after its capitals, and after five lines.
        (
            ["KẾ HOẠCH", "PHÁT TRIỂN DU LỊCH", "Giai đoạn 2026-2030"],
            (None, "KẾ HOẠCH PHÁT TRIỂN DU LỊCH", None, None, None),
        ),
        (
            ["KẾ HOẠCH", "Du lịch", "Căn cứ Luật Du lịch;"],
            (None, "KẾ HOẠCH Du lịch", None, None, None),
        ),
        (
            ["KẾ HOẠCH", "Du lịch", "(Kèm theo Quyết định số 5/QĐ-UBND)"],
            (None, "KẾ HOẠCH Du lịch", None, None, None),
        ),
        (
            ["KẾ HOẠCH", "Du lịch (Kèm theo Quyết định số 5)"],
            (None, "KẾ HOẠCH Du lịch", None, None, None),
        ),
        (
            ["KẾ HOẠCH", "Du lịch (Ban hành kèm theo Quyết định)"],
            (None, "KẾ HOẠCH Du lịch", None, None, None),
        ),
        (
            ["KẾ HOẠCH", "một", "hai", "ba", "bốn", "năm"],
            (None, "KẾ HOẠCH một hai ba bốn", None, None, None),
        ),
        # A plan comes before the decision that issues it.
        (
            ["QUYẾT ĐỊNH", "Ban hành Kế hoạch", "KẾ HOẠCH", "Du lịch"],
            (None, "KẾ HOẠCH Du lịch", None, None, None),
        ),
    ],
)
def test_what_the_head_says_of_a_paper(lines: list[str], found: tuple[object, ...]) -> None:
    assert head(*lines) == found


def test_lines_that_name_the_paper() -> None:
    lines = ["SỞ NỘI VỤ TỈNH HÒA AN", "Số: 12/KH-SNV", DATED, "KẾ HOẠCH", "Công tác năm 2026"]
    papers = papers_of(blocks(*lines, BODY))
    plan = header_of(papers)
    assert all(names_the_paper(one, plan) for one in blocks(*lines, "- SỞ NỘI VỤ -"))
    assert not any(names_the_paper(one, plan) for one in blocks("Độc lập", "năm", "Kính gửi: A"))


def cut(*lines: str) -> list[tuple[int, int, int, int]]:
    """How many lines of each paper are head, body, notes and ending."""
    return [
        (len(one.head), len(one.body), len(one.notes), len(one.ending))
        for one in papers_of(blocks(*lines))
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["KẾ HOẠCH", "Du lịch", BODY, "Nơi nhận:", "- Như trên;"], [(2, 1, 0, 2)]),
        (["KẾ HOẠCH", "Du lịch", BODY, "Trên đây là Kế hoạch."], [(2, 1, 0, 1)]),
        (["KẾ HOẠCH", BODY, "Lưu ý:", "- Gửi bản mềm.", "Nơi nhận:"], [(1, 1, 1, 2)]),
        (
            ["KẾ HOẠCH", "I. Mục tiêu", BODY, "Lưu ý:", "1. Gửi bản mềm.", "II. Phân công", BODY],
            [(1, 4, 1, 1)],
        ),
        (["KẾ HOẠCH", BODY, "Lưu ý:", "1. Gửi bản mềm.", "2. Gửi đúng hạn."], [(1, 1, 2, 1)]),
        (
            ["QUYẾT ĐỊNH", BODY, "Nơi nhận:", "KẾ HOẠCH", "Du lịch", BODY],
            [(1, 1, 0, 1), (2, 1, 0, 0)],
        ),
        (["KẾ HOẠCH", BODY, "PHỤ LỤC", BODY], [(1, 1, 0, 0), (1, 1, 0, 0)]),
        (["KẾ HOẠCH", BODY, "Phụ lục số 2.1: Danh mục", BODY], [(1, 1, 0, 0), (1, 1, 0, 0)]),
        (["KẾ HOẠCH", BODY, "Biểu mẫu 1", BODY], [(1, 1, 0, 0), (1, 1, 0, 0)]),
        (["KẾ HOẠCH", BODY, "Biểu dương các đơn vị.", BODY], [(1, 3, 0, 0)]),
        (["KẾ HOẠCH", "Căn cứ Luật Du lịch;", "Thực hiện Công văn số 5;", BODY], [(3, 1, 0, 0)]),
        (["Kính gửi: Các phòng", "Sở yêu cầu các phòng:", "- Rà soát."], [(2, 1, 0, 0)]),
        ([BODY], [(0, 1, 0, 0)]),
    ],
)
def test_a_file_is_cut_into_papers_and_these_into_their_parts(
    lines: list[str], found: list[tuple[int, int, int, int]]
) -> None:
    assert cut(*lines) == found


@pytest.mark.parametrize(
    ("lines", "is_outline"),
    [
        (["ĐỀ CƯƠNG", "Báo cáo"], True),
        (["MẪU SỐ 1", "Phiếu khảo sát"], True),
        (["KẾ HOẠCH", "một", "hai", "Biểu số 2"], True),
        (["KẾ HOẠCH", "một", "hai", "ba", "Biểu số 2"], False),
        (["KẾ HOẠCH", "Du lịch"], False),
    ],
)
def test_a_form_is_for_others_to_fill_in(lines: list[str], is_outline: bool) -> None:
    first, *_ = papers_of(blocks(*lines))
    assert first.is_outline is is_outline


def asked(*lines: str) -> tuple[str, ...]:
    first, *_ = papers_of(blocks(*lines))
    return addressees(first)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Kính gửi: Sở Y tế; Sở Nội vụ (để báo cáo).", BODY], ("Sở Y tế", "Sở Nội vụ")),
        (["Kính gửi:", "- Sở Y tế;", "- Các Sở: Nội vụ, Tài chính.", BODY],
         ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính")),
        (["Kính gửi:", "- Ủy ban nhân dân", "các xã;", "- Sở Y tế;", "- Sở Y tế.", BODY],
         ("Ủy ban nhân dân các xã", "Sở Y tế")),
        (["Kính gửi: Các phòng, đơn vị thuộc Sở", BODY], ()),
        (["KẾ HOẠCH", "Kính gửi: Sở Y tế", BODY], ()),
        (["Sở Y tế", BODY], ()),
        (
            ["Kính gửi: Các cơ quan", "Sở đề nghị các trường học thực hiện như sau:", BODY],
            ("Trường học",),
        ),
        (
            ["Kính gửi: Sở Y tế", "Đề nghị các đơn vị thực hiện các nội dung sau:", BODY],
            ("Sở Y tế",),
        ),
        (
            ["Kính gửi: Sở Y tế", "Yêu cầu Ban quản lý chợ khẩn trương rà soát như sau:", BODY],
            ("Ban quản lý chợ",),
        ),
    ],
)  # fmt: skip
def test_whom_a_letter_is_to(lines: list[str], names: tuple[str, ...]) -> None:
    assert asked(*lines) == names


@pytest.mark.parametrize(
    "signed",
    [
        ("GIÁM ĐỐC", "Lê Văn Hòa"),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "(Đã ký)", "Lê Thị Hòa"),
        ("Hiệu trưởng", "ThS. Lê Thị Hòa"),
        ("NGƯỜI LẬP BIỂU", "Lê Thị Hòa", "GIÁM ĐỐC", "LÊ VĂN HÒA"),
        ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Đã ký, đóng dấu"),
    ],
)
def test_who_signed_is_no_unit_though_nobody_gets_a_copy(signed: tuple[str, ...]) -> None:
    (paper,) = papers_of(blocks("KẾ HOẠCH", "Công tác năm 2027", BODY, *signed))
    assert [one.text for one in paper.ending] == list(signed)
    assert [getattr(one, "text", "") for one in paper.body] == [BODY]


@pytest.mark.parametrize(
    "below", [("GIÁM ĐỐC",), ("Hiệu trưởng", "Chỉ đạo chung"), ("Phòng Nội vụ", "Lê Văn Hòa")]
)
def test_a_post_alone_and_a_name_alone_are_no_signature(below: tuple[str, ...]) -> None:
    (paper,) = papers_of(blocks("KẾ HOẠCH", "Công tác năm 2027", BODY, *below))
    assert [getattr(one, "text", "") for one in paper.body] == [BODY, *below]


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Phòng, chống ma túy đến năm 2030 trên địa bàn tỉnh", 2026),
        ("Chuyển đổi số giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", 2026),
        ("Chuyển đổi số năm 2027, định hướng đến năm 2030", 2027),
        ("Cải cách hành chính năm 2027", 2027),
    ],
)
def test_a_horizon_in_the_title_is_not_the_year_of_its_days(title: str, year: int) -> None:
    assert head("SỞ NỘI VỤ", DATED, "KẾ HOẠCH", title)[2] == year

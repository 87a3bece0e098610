"""Who issues a paper, by a letterhead in capitals: agencies, unions, courts, companies, schools."""

import pytest

from documents.reading.blocks import Paragraph
from documents.reading.papers.frame import papers_of
from documents.reading.papers.header import header_of

UNDER_IT = ["Số: 12/KH", "Hòa An, ngày 05 tháng 01 năm 2026", "KẾ HOẠCH", "Công tác năm 2026"]


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        (["LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA AN", "CÔNG ĐOÀN VIÊN CHỨC"], "Công đoàn Viên chức"),
        (["HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "BAN CHẤP HÀNH TỈNH HÒA AN"], "tỉnh Hòa An"),
        (["MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN HÒA", "BAN THƯỜNG TRỰC"], "xã Tân Hòa"),
        (["TÒA ÁN NHÂN DÂN KHU VỰC 3"], "Tòa án nhân dân"),
        (["CÔNG TY TNHH MTV CẤP NƯỚC HÒA AN"], "Công ty TNHH MTV cấp nước Hòa An"),
        (["ĐOÀN TNCS HỒ CHÍ MINH", "XÃ ĐOÀN TÂN HÒA"], "Xã đoàn Tân Hòa"),
        (["UBND XÃ TÂN HÒA", "TRƯỜNG THPT LÊ LAI"], "Trường THPT Lê Lai"),
        (["ĐẢNG BỘ TỈNH HÒA AN", "HUYỆN ỦY MƯỜNG LẠN"], "Huyện ủy Mường Lạn"),
        (["TIỂU BAN TUYÊN TRUYỀN"], "Tiểu ban Tuyên truyền"),
        (["UBND XÃ THẠCH KHÊ"], "UBND xã Thạch Khê"),
    ],
)
def test_a_letterhead_names_whoever_issues(letterhead: list[str], issuer: str) -> None:
    lines = [*letterhead, *UNDER_IT, "1. Văn phòng: Rà soát quy chế."]
    read = header_of(papers_of([Paragraph(f"line {n}", one) for n, one in enumerate(lines, 1)]))
    assert read.issuer is not None
    assert issuer.casefold() in read.issuer.casefold()
    places = ("Hòa An", "Tân Hòa", "Lê Lai", "Mường Lạn", "Thạch Khê")
    assert all(
        place in read.issuer for place in places if place.upper() in " ".join(letterhead[-1:])
    )


@pytest.mark.parametrize("title", ["HỘI NGHỊ CÁN BỘ", "HỘI THI TAY NGHỀ", "BÁO CÁO KẾT QUẢ"])
def test_a_title_in_capitals_issues_nothing(title: str) -> None:
    lines = [title, *UNDER_IT, "1. Văn phòng: Rà soát quy chế."]
    read = header_of(papers_of([Paragraph(f"line {n}", one) for n, one in enumerate(lines, 1)]))
    assert read.issuer is None


@pytest.mark.parametrize(
    ("letterhead", "issuer"),
    [
        ("UBND TỈNH HÒA AN / SỞ GDĐT", "Sở GDĐT tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ GD&ĐT", "Sở GD&ĐT tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ KH&CN", "Sở KH&CN tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ TN&MT", "Sở TN&MT tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ LĐTBXH", "Sở LĐTBXH tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ VHTTDL", "Sở VHTTDL tỉnh Hòa An"),
        ("SỞ NGOẠI VỤ TỈNH HÒA AN", "Sở Ngoại vụ tỉnh Hòa An"),
        ("SỞ Y TẾ HÒA AN / BỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện Đa khoa tỉnh Hòa An"),
        (
            "SỞ Y TẾ HÒA AN / BỆNH VIỆN ĐA KHOA KHU VỰC MƯỜNG CHÀ",
            "Bệnh viện Đa khoa khu vực Mường Chà",
        ),
        ("UBND TỈNH HÒA AN / SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN / SỞ GIÁO DỤC / VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo tỉnh Hòa An"),
        (
            "UBND TỈNH HÒA AN / SỞ NÔNG NGHIỆP VÀ / MÔI TRƯỜNG",
            "Sở Nông nghiệp và Môi trường tỉnh Hòa An",
        ),
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO HÒA AN / TRƯỜNG THPT TRẦN PHÚ", "Trường THPT Trần Phú"),
        ("UBND XÃ MƯỜNG KHƯƠNG / TRƯỜNG THCS MƯỜNG KHƯƠNG", "Trường THCS Mường Khương"),
        ("ỦY BAN NHÂN DÂN PHƯỜNG 5 / TRƯỜNG TIỂU HỌC HOA MAI", "Trường Tiểu học Hoa Mai"),
        ("ĐẢNG BỘ TỈNH HÒA AN / ĐẢNG ỦY XÃ MƯỜNG CHÀ", "Đảng ủy xã Mường Chà tỉnh Hòa An"),
        (
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA AN / CÔNG ĐOÀN NGÀNH GIÁO DỤC",
            "Công đoàn ngành Giáo dục tỉnh Hòa An",
        ),
        ("CÔNG TY TNHH MTV CẤP NƯỚC HÒA AN", "Công ty TNHH MTV Cấp nước Hòa An"),
        (
            "TỔNG CÔNG TY SÔNG ĐÀ / CÔNG TY CỔ PHẦN MÔI TRƯỜNG ĐÔ THỊ HÒA AN",
            "Công ty Cổ phần Môi trường đô thị Hòa An",
        ),
        ("ỦY BAN NHÂN DÂN / TỈNH HÒA AN", "Ủy ban nhân dân tỉnh Hòa An"),
        ("UBND TỈNH HÒA AN", "UBND tỉnh Hòa An"),
        ("ỦY BAN NHÂN DÂN / XÃ MƯỜNG CHÀ", "Ủy ban nhân dân xã Mường Chà"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM / TỈNH ỦY HÒA AN", "Tỉnh ủy Hòa An"),
        (
            "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM / HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÒA AN",
            "Hội Liên hiệp Phụ nữ tỉnh Hòa An",
        ),
        ("SỞ Y TẾ HÒA AN / TRUNG TÂM Y TẾ HUYỆN MƯỜNG CHÀ", "Trung tâm Y tế huyện Mường Chà"),
        (
            "UBND HUYỆN MƯỜNG CHÀ / PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
            "Phòng Giáo dục và Đào tạo huyện Mường Chà",
        ),
        ("UBND XÃ MƯỜNG CHÀ / PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội xã Mường Chà"),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG / CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"),
        ("UBND XÃ MƯỜNG CHÀ / VĂN PHÒNG HĐND VÀ UBND", "Văn phòng HĐND và UBND xã Mường Chà"),
        ("BỘ GIÁO DỤC VÀ ĐÀO TẠO / TRƯỜNG ĐẠI HỌC HÒA AN", "Trường Đại học Hòa An"),
        ("UBND TỈNH HÒA AN / TRƯỜNG CAO ĐẲNG Y TẾ HÒA AN", "Trường Cao đẳng Y tế Hòa An"),
        (
            "UBND TỈNH HÒA AN / BAN QUẢN LÝ DỰ ÁN / ĐẦU TƯ XÂY DỰNG",
            "Ban Quản lý dự án đầu tư xây dựng tỉnh Hòa An",
        ),
        ("ĐOÀN TNCS HỒ CHÍ MINH / TỈNH ĐOÀN HÒA AN", "Tỉnh đoàn Hòa An"),
        ("BẢO HIỂM XÃ HỘI VIỆT NAM / BẢO HIỂM XÃ HỘI TỈNH HÒA AN", "Bảo hiểm xã hội tỉnh Hòa An"),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ / UBND TỈNH HÒA AN", "Sở Khoa học và Công nghệ tỉnh Hòa An"),
        ("TRƯỜNG THPT TRẦN PHÚ / SỞ GIÁO DỤC VÀ ĐÀO TẠO HÒA AN", "Trường THPT Trần Phú"),
        ("BỆNH VIỆN ĐA KHOA / TỈNH HÒA AN / SỞ Y TẾ", "Bệnh viện Đa khoa tỉnh Hòa An"),
        ("UBND / TỈNH HÒA AN", "UBND tỉnh Hòa An"),
        (
            "MẶT TRẬN TỔ QUỐC VIỆT NAM / ỦY BAN MTTQ VIỆT NAM XÃ MƯỜNG CHÀ",
            "Ủy ban MTTQ Việt Nam xã Mường Chà",
        ),
        ("BẢO HIỂM XÃ HỘI / TỈNH HÒA AN", "Bảo hiểm xã hội tỉnh Hòa An"),
        ("CÔNG AN TỈNH HÒA AN / CÔNG AN XÃ MƯỜNG CHÀ", "Công an xã Mường Chà tỉnh Hòa An"),
        ("QUÂN KHU 2 / BỘ CHỈ HUY QUÂN SỰ TỈNH HÒA AN", "Bộ Chỉ huy Quân sự tỉnh Hòa An"),
        ("HỘI NÔNG DÂN HUYỆN TÂN / HỘI NÔNG DÂN XÃ MƯỜNG CHÀ", "Hội Nông dân xã Mường Chà"),
        ("UBND XÃ MƯỜNG CHÀ / TRƯỜNG MẦM NON / SAO MAI", "Trường Mầm non Sao Mai"),
    ],
)
def test_a_name_in_capitals_is_written_as_people_write_it(letterhead: str, issuer: str) -> None:
    lines = [*letterhead.split(" / "), *UNDER_IT, "1. Văn phòng: Rà soát quy chế."]
    read = header_of(papers_of([Paragraph(f"line {n}", one) for n, one in enumerate(lines, 1)]))
    assert read.issuer == issuer

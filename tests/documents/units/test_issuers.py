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

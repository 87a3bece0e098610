"""A leader's order in plain words: whom it names, and what is left for the task."""

import pytest

from domain.chat import Unit
from domain.spoken.instruction import read_instruction, unit_names

UNITS = (
    Unit(1, "VP", "Văn phòng Sở", 1),
    Unit(2, "QLKH", "Phòng Quản lý khoa học", 2),
    Unit(3, "QLCN", "Phòng Quản lý công nghệ", 3),
    Unit(4, "TT", "Trung tâm Khoa học và Công nghệ", 4),
    Unit(5, "TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", 5),
)


@pytest.mark.parametrize(
    ("text", "codes", "words"),
    [
        ("Giao Trung tâm báo cáo kho lạnh trước 10/3", ["TT"], "báo cáo kho lạnh trước 10/3"),
        ("giao trung tam bao cao kho lanh", ["TT"], "bao cao kho lanh"),
        ("Giao cho TT, QLKH rà soát danh mục", ["TT", "QLKH"], "rà soát danh mục"),
        ("Yêu cầu Văn phòng và Chi cục chuẩn bị họp", ["VP", "TDC"], "chuẩn bị họp"),
        ("Đề nghị đ/c Trưởng phòng QLCN: báo cáo", ["QLCN"], "báo cáo"),
        ("Giao Phòng Quản lý khoa học tham mưu", ["QLKH"], "tham mưu"),
        ("Giao các phòng tự kiểm tra", [], "các phòng tự kiểm tra"),
        ("Giao TTRA báo cáo", [], "TTRA báo cáo"),
        ("Giao Trung tâm", ["TT"], ""),
        ("Giao TTKHCN báo cáo", ["TT"], "báo cáo"),
        ("Giao ttkhvcn báo cáo", ["TT"], "báo cáo"),
        ("Giao PQLK báo cáo", [], "PQLK báo cáo"),
        ("bên trung tâm rà soát hợp đồng", ["TT"], "rà soát hợp đồng"),
        ("bên TT, bên QLKH rà soát", ["TT", "QLKH"], "rà soát"),
    ],
)
def test_an_order_names_its_units_first(text: str, codes: list[str], words: str) -> None:
    ordered = read_instruction(text, UNITS)
    assert ordered is not None
    assert ([unit.code for unit in ordered.units], ordered.words) == (codes, words)


@pytest.mark.parametrize(
    "text",
    [
        "Đồng ý",
        "Trung tâm báo cáo đi",
        "Đã giao Trung tâm",
        "Giaoban thứ Hai",
        "bên ngoài đang mưa",
        "",
        "Cảm ơn các đ/c",
    ],
)
def test_what_begins_with_no_word_of_ordering_is_none(text: str) -> None:
    assert read_instruction(text, UNITS) is None


@pytest.mark.parametrize(
    ("text", "codes", "words"),
    [
        ("Trung tâm báo cáo đi", ["TT"], "báo cáo đi"),
        ("báo cáo số liệu", [], "báo cáo số liệu"),
        ("giao TT báo cáo", ["TT"], "báo cáo"),
    ],
)
def test_what_is_known_for_an_order_needs_no_such_word(
    text: str, codes: list[str], words: str
) -> None:
    ordered = read_instruction(text, UNITS, is_order=True)
    assert ordered is not None
    assert ([unit.code for unit in ordered.units], ordered.words) == (codes, words)


def test_letters_name_a_unit_where_there_are_four_of_no_other() -> None:
    park, board = Unit(1, "K", "Ban Quản lý Khu", 1), Unit(2, "B", "Ban Quản lý", 2)
    named = [(name, unit) for name, unit in unit_names((park, board)) if name.startswith("bql")]
    assert named == [("bqlk", park)]
    other = Unit(3, "C", "Ban Quản lý Kho", 3)
    assert "bqlk" not in dict(unit_names((park, other)))

"""Which units people mean: by code, name, its beginning, initials, words, or a slip of any."""

import pytest

from domain.chat import Unit
from domain.unit.called import units_called

UNITS = tuple(
    Unit(number, code, name, number)
    for number, (code, name) in enumerate(
        [
            ("VP", "Văn phòng Sở"),
            ("QLKH", "Phòng Quản lý Khoa học"),
            ("QLCN", "Phòng Quản lý chuyên ngành"),
            ("TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng"),
            ("TT", "Trung tâm Khoa học và Công nghệ"),
            ("NT", "Nhà trẻ Trung tâm Khoa học"),
            ("KH", "Quỹ Khoa học"),
        ],
        start=1,
    )
)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("TT", "TT"),
        ("tt", "TT"),
        (" gửi đến đơn vị TT. ", "TT"),
        ("cho QLKH:", "QLKH"),
        ("của", ""),
        ("Văn phòng Sở", "VP"),
        ("van phong", "VP"),
        # What begins so goes before what only has the words.
        ("Trung tâm", "TT"),
        ("Trung tâm Khoa", "TT"),
        ("trung tâm khoa học", "TT"),
        ("Phòng Quản lý", "QLKH QLCN"),
        ("phòng quản", "QLKH QLCN"),
        # No beginning within a word.
        ("phò", ""),
        ("TTKHVCN", "TT"),
        ("tt kh cn", "TT"),
        ("PQLKH", "QLKH"),
        ("cctcdlcl", "TDC"),
        ("đo lường", "TDC"),
        ("ngành chuyên", "QLCN"),
        ("khoa học", "QLKH TT NT KH"),
        ("trung tâm khoa hoc va cong nge", "TT"),
        ("chi cục tiêu chuẫn đo lường chất lượg", "TDC"),
        ("Sở Tài chính", ""),
        ("", ""),
        (" .,", ""),
    ],
)
def test_units_that_words_mean(words: str, codes: str) -> None:
    assert " ".join(unit.code for unit in units_called(words, UNITS)) == codes

"""Plain text: wrapped lines are mended, and tables are found."""

from pathlib import Path
from textwrap import fill

import pytest

from documents.reading.blocks import Paragraph, Table
from documents.reading.files.text import text_blocks
from documents.reading.files.wrapping import PageLine, goes_on, mended

TASKS = (
    "1. Văn phòng Sở:",
    "- Chủ trì xây dựng Kế hoạch công tác năm 2023 của Sở Khoa học và Công nghệ, hoàn thành trước "
    "ngày 30/6/2023, gửi Ủy ban nhân dân tỉnh (qua Văn phòng Ủy ban nhân dân tỉnh) xem xét.",
    "- Phối hợp với Phòng Kế hoạch - Tài chính rà soát kinh phí. Báo cáo Giám đốc Sở kết quả thực "
    "hiện trước ngày 25 của tháng cuối quý, kèm theo đề xuất của các phòng, đơn vị liên quan.",
    "2. Thanh tra Sở:",
    "a) Kiểm tra việc chấp hành pháp luật về đo lường, chất lượng của các cơ sở kinh doanh vàng, "
    "xăng dầu trên địa bàn tỉnh; xử lý vi phạm theo quy định;",
    "đ) Tiếp công dân.",
)


def lines_of(text: str) -> list[str]:
    blocks = text_blocks(text)
    return [one.text for one in blocks if isinstance(one, Paragraph)]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_wrapped_lines_are_mended_at_any_width(width: int, between: str) -> None:
    text = between.join(fill(task, width, break_on_hyphens=False) for task in TASKS)
    assert lines_of(text) == list(TASKS)


def test_every_break_in_a_spaced_text_is_mended() -> None:
    for task in TASKS:
        for at in (n for n, letter in enumerate(task) if letter == " "):
            broken = f"{task[:at]}\n{task[at + 1 :]}"
            if broken.split("\n")[1].startswith("- "):
                continue
            text = "\n\n".join(broken if one == task else one for one in TASKS)
            assert lines_of(text) == list(TASKS), broken


def test_lines_that_are_their_own_paragraphs_stay_so() -> None:
    text = (
        "KẾ HOẠCH\nCông tác năm 2023\nSố: 05/KH-SKHCN\nBắc Sơn, ngày 15 tháng 3 năm 2023\n"
        "Văn phòng Sở\nXây dựng quy chế\nSở Tài chính"
    )
    assert lines_of(text) == text.split("\n")


def test_a_word_broken_at_its_hyphen_is_whole_again() -> None:
    text = fill("Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2023 của Ủy ban nhân dân tỉnh;", 27)
    assert "\nUBND" in text or "QĐ-\n" in text
    assert lines_of(text) == [
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 02/01/2023 của Ủy ban nhân dân tỉnh;"
    ]


MARKDOWN = """\
| TT | Nhiệm vụ | Đơn vị |
|:--|---|--:|
| 1 | Xây dựng<br>quy chế | Văn phòng Sở |

| 2 | Rà soát \\| kiểm tra |  |
| 3 | Việc có
dòng riêng,
dòng nữa | Thanh tra Sở |
"""
GRID = """\
+----+----------+--------------+
| TT | Nhiệm vụ | Đơn vị       |
+====+==========+==============+
| 1  | Xây dựng | Văn phòng Sở |
|    | quy chế  |              |
+----+----------+--------------+
| 2  | Rà soát  | Thanh tra Sở |
+----+----------+--------------+
"""
TABS = "TT\tNhiệm vụ\tĐơn vị\n1\tXây dựng quy chế\tVăn phòng Sở\n2\tRà soát\tThanh tra Sở\n"


def cells_of(text: str) -> list[list[tuple[str, ...] | None]]:
    [table] = text_blocks(text)
    assert isinstance(table, Table)
    return [[cell and cell.lines for cell in row] for row in table.rows]


def test_bars_make_a_table() -> None:
    assert cells_of(MARKDOWN) == [
        [("TT",), ("Nhiệm vụ",), ("Đơn vị",)],
        [("1",), ("Xây dựng", "quy chế"), ("Văn phòng Sở",)],
        [("2",), ("Rà soát | kiểm tra",), ()],
        [("3",), ("Việc có", "dòng riêng,", "dòng nữa"), ("Thanh tra Sở",)],
    ]


def test_a_drawn_grid_makes_a_table() -> None:
    assert cells_of(GRID) == [
        [("TT",), ("Nhiệm vụ",), ("Đơn vị",)],
        [("1",), ("Xây dựng", "quy chế"), ("Văn phòng Sở",)],
        [("2",), ("Rà soát",), ("Thanh tra Sở",)],
    ]


def test_tabs_make_a_table_and_a_tab_after_a_mark_does_not() -> None:
    assert cells_of(TABS)[2] == [("2",), ("Rà soát",), ("Thanh tra Sở",)]
    assert lines_of("1.\tXây dựng\n2.\tRà soát\n") == ["1. Xây dựng", "2. Rà soát"]


def test_places_are_those_of_an_editor(tmp_path: Path) -> None:
    [heading, table, last] = text_blocks(f"Phụ lục\n\n{TABS}\n- Hết.\n")
    assert isinstance(table, Table)
    cell = table.rows[1][0]
    assert cell is not None
    assert (heading.where, table.where, cell.where, last.where) == (
        "line 1",
        "line 3",
        "line 4",
        "line 7",
    )


def test_a_row_of_dashes_is_a_rule_and_a_ticked_one_is_not() -> None:
    table = "| TT | Đã giao | Còn |\n|:--|---|==|\n| 1 | X | -- |\n| X | -- | == |\n"
    assert cells_of(table) == [
        [("TT",), ("Đã giao",), ("Còn",)],
        [("1",), ("X",), ("--",)],
        [("X",), ("--",), ("==",)],
    ]


def test_a_paragraph_is_bold_only_as_a_whole() -> None:
    words = [PageLine("1", "Giao Văn phòng Sở", bold=True), PageLine("2", "rà soát hồ sơ.")]
    assert mended(words) == [Paragraph("1", "Giao Văn phòng Sở rà soát hồ sơ.")]
    both = [words[0], PageLine("2", "rà soát", bold=True)]
    assert mended(both) == [Paragraph("1", "Giao Văn phòng Sở rà soát", bold=True)]


@pytest.mark.parametrize(
    "above",
    [
        "Căn cứ Luật Đo lường,", "Phòng Kế hoạch -", "Phòng Kế hoạch –", "Văn phòng (",
        "Quyết định/", "Trung tâm và", "ý kiến của", "Rà soát các", "trước ngày",
        "trong tháng", "kế hoạch năm",
        "Quyết định số",
    ],
)  # fmt: skip
def test_a_line_that_wants_more_goes_on_before_a_capital(above: str) -> None:
    assert goes_on(PageLine("1", above), PageLine("2", "Sở Tài chính"))


@pytest.mark.parametrize("end", [".", ";", ":", "!", "?", "…"])
def test_what_is_ended_goes_on_where_the_page_was_full_or_all_is_spaced(end: str) -> None:
    above, below = f"Rà soát xong{end}", PageLine("2", "gửi Sở")
    assert not goes_on(PageLine("1", above), below)
    assert goes_on(PageLine("1", above, full=True), below)
    assert goes_on(PageLine("1", above), below, spaced=True)
    capital = PageLine("2", "Gửi Sở")
    assert goes_on(PageLine("1", above, full=True), capital) is (end not in ";:")


LEFT = PageLine("1", "Rà soát")


@pytest.mark.parametrize(
    ("above", "below", "goes"),
    [
        (LEFT, PageLine("2", "hồ sơ"), True),
        (LEFT, PageLine("2", "Hồ sơ"), False),
        (LEFT, PageLine("2", "“Hồ sơ"), False),
        (LEFT, PageLine("2", "(hồ sơ"), True),
        (LEFT, PageLine("2", "2021"), True),
        (LEFT, PageLine("2", "hồ sơ", apart=True), True),
        (LEFT, PageLine("2", "Hồ sơ", apart=True), False),
        (LEFT, PageLine("2", "hồ sơ", indented=True), True),
        (LEFT, PageLine("2", "Hồ sơ", indented=True), False),
        (PageLine("1", "Rà soát,"), PageLine("2", "Hồ sơ", indented=True), False),
        (PageLine("1", "Rà soát", full=True), PageLine("2", "Hồ sơ"), True),
        (PageLine("1", "Rà soát", full=True), PageLine("2", "Hồ sơ", apart=True), False),
        (LEFT, PageLine("2", "hồ sơ", centred=True), False),
        (PageLine("1", "Xong.", centred=True), PageLine("2", "gửi", centred=True), False),
        (LEFT, PageLine("2", "HỒ SƠ MẬT"), False),
        (PageLine("1", "RÀ SOÁT"), PageLine("2", "hồ sơ"), False),
        (PageLine("1", "UBND"), PageLine("2", "tỉnh"), True),
        (PageLine("1", "HĐNDT"), PageLine("2", "tỉnh"), True),
        (PageLine("1", "HĐNDVN"), PageLine("2", "tỉnh"), False),
        (PageLine("1", "Số: 05/KH-SKHCN"), PageLine("2", "của Sở"), False),
        (LEFT, PageLine("2", "bắc Sơn, ngày 15 tháng 3 năm 2023"), False),
        (PageLine("1", "1."), PageLine("2", "Hồ sơ"), True),
        (PageLine("1", "1."), PageLine("2", "2. Hồ sơ"), False),
        (PageLine("1", "đ)"), PageLine("2", "Hồ sơ"), True),
        (PageLine("1", "-"), PageLine("2", "hồ sơ", indented=True), True),
    ],
)  # fmt: skip
def test_whether_a_line_goes_on_below(above: PageLine, below: PageLine, goes: bool) -> None:
    assert goes_on(above, below) is goes


PRINTED = """\
   UBND HUYỆN BẮC SƠN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   PHÒNG Y TẾ                          Độc lập - Tự do - Hạnh phúc

   Số: 12/PYT                        Bắc Sơn, ngày 05 tháng 5 năm 2023

      Thực hiện Công văn số 40/SYT-NVYD ngày 02 tháng 5 năm 2023 của Sở
Y tế tỉnh về tiêm chủng, Phòng Y tế yêu cầu các trạm y tế:
      1.Lập danh sách trẻ em (mỗi trạm y tế một danh sách theo mẫu của Sở
Y tế) gửi về Phòng Y tế trước ngày 12/5/2023, kèm theo bản mềm để tổng hợp

                                   2
\f
báo cáo Ủy ban nhân dân huyện.
      2.Phân công nhân viên trực điện thoại trong giờ hành chính, mỗi ngày một
người; ghi sổ theo dõi đầy đủ và báo cáo ngay khi có trường hợp bất thường sau
tiêm chủng.
      Phòng Y tế nhận báo cáo vào thứ Sáu.
"""


def test_a_printed_page_is_read_without_its_columns_and_its_number() -> None:
    assert lines_of(PRINTED)[2:] == [
        "PHÒNG Y TẾ",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 12/PYT",
        "Bắc Sơn, ngày 05 tháng 5 năm 2023",
        "Thực hiện Công văn số 40/SYT-NVYD ngày 02 tháng 5 năm 2023 của Sở Y tế tỉnh về tiêm "
        "chủng, Phòng Y tế yêu cầu các trạm y tế:",
        "1.Lập danh sách trẻ em (mỗi trạm y tế một danh sách theo mẫu của Sở Y tế) gửi về Phòng Y "
        "tế trước ngày 12/5/2023, kèm theo bản mềm để tổng hợp báo cáo Ủy ban nhân dân huyện.",
        "2.Phân công nhân viên trực điện thoại trong giờ hành chính, mỗi ngày một người; ghi sổ "
        "theo dõi đầy đủ và báo cáo ngay khi có trường hợp bất thường sau tiêm chủng.",
        "Phòng Y tế nhận báo cáo vào thứ Sáu.",
    ]


def test_a_heading_right_above_its_long_paragraph_is_one_by_itself() -> None:
    heading = "1. Đối với giáo viên chủ nhiệm"
    duty = f"Tăng cường trao đổi với gia đình học sinh, {'kịp thời nắm bắt, ' * 8}báo cáo."
    other = f"Phối hợp với Công an xã {'giữ gìn trật tự, ' * 8}an toàn."
    text = "\n\n".join([f"{heading}\n{duty}", other, f"{heading}\n{duty}", other, other])
    assert lines_of(text) == [heading, duty, other, heading, duty, other, other]

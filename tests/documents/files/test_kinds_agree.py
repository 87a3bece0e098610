"""The same document as Word file, PDF and text: what is read of them is the same."""

from pathlib import Path

import pytest

from documents.reading.blocks import Paragraph
from documents.reading.files.files import read_blocks
from tests.documents.making.made import ABOVE, Head, Item, Page, Rows, Text, made

HEAD = Head(
    left=("UBND TỈNH BẮC SƠN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số: 05/KH-SKHCN"),
    right=(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Bắc Sơn, ngày 15 tháng 3 năm 2023",
    ),
)
LONG = (
    "- Chủ trì, phối hợp với các phòng, đơn vị thuộc Sở xây dựng Kế hoạch kiểm tra về đo lường, "
    "chất lượng sản phẩm, hàng hóa và an toàn bức xạ trên địa bàn tỉnh; tham mưu Giám đốc Sở ban "
    "hành trước ngày 30/6/2023, gửi Văn phòng Sở tổng hợp báo cáo Ủy ban nhân dân tỉnh."
)
BY_UNIT: list[Item] = [
    HEAD,
    Text("KẾ HOẠCH", bold=True, centred=True),
    Text("Công tác kiểm tra năm 2023", bold=True, centred=True),
    Text("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
    Text("II. TỔ CHỨC THỰC HIỆN", bold=True),
    Text("1. Văn phòng Sở:", bold=True),
    Text(LONG),
    Text("- Báo cáo kết quả hằng quý."),
    Text("2. Phòng Kế hoạch - Tài chính", bold=True),
    Text("a) Quyết toán kinh phí chậm nhất ngày 30/4/2023;"),
    Text("b) Kiểm kê tài sản công. Thời gian hoàn thành trong tháng 12 năm 2023, báo cáo Sở."),
]
HEADINGS = ("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian")
ANNEX: list[Item] = [
    Text("PHỤ LỤC", bold=True, centred=True),
    Rows(
        [
            HEADINGS,
            ("I", "Công tác tổ chức", "", ""),
            ("1", "Xây dựng quy chế làm việc của cơ quan", "Văn phòng Sở", "Quý II/2023"),
            ("2", "Rà soát vị trí việc làm của các phòng, đơn vị thuộc Sở", ABOVE, "30/6/2023"),
            ("3", "Tổng hợp báo cáo", "Thanh tra Sở", "Hằng quý"),
        ],
        widths=(1, 5, 3, 2),
    ),
]
DOCUMENTS: dict[str, list[Item]] = {
    "a letterhead and units": BY_UNIT,
    "an annex with a merged cell": ANNEX,
    "many pages": [
        Text(f"{n}. {LONG.removeprefix('- ')} Lần thứ {n}, kết quả {n * 7}.") for n in range(1, 60)
    ],
    "headings and paragraphs without marks": [
        Text("III. GIẢI PHÁP", bold=True),
        Text("Tăng cường phối hợp giữa các đơn vị. " * 6 + "Báo cáo Giám đốc Sở."),
        Text("Văn phòng Sở theo dõi, đôn đốc việc thực hiện."),
    ],
}


def as_lines(path: Path) -> list[str]:
    lines: list[str] = []
    for block in read_blocks(path):
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [line for row in block.rows for cell in row if cell for line in cell.lines]
    return lines


@pytest.mark.parametrize("items", DOCUMENTS.values(), ids=DOCUMENTS.keys())
@pytest.mark.parametrize("kind", ["docx", "pdf", "txt"])
def test_every_kind_says_what_was_written(tmp_path: Path, items: list[Item], kind: str) -> None:
    written = [
        line
        for item in items
        for line in (
            [item.words]
            if isinstance(item, Text)
            else [*item.left, *item.right]
            if isinstance(item, Head)
            else [cell for row in item.rows for cell in row if cell not in {"", ABOVE}]
        )
    ]
    assert as_lines(made(items, tmp_path / f"ke-hoach.{kind}")) == written


def test_what_runs_over_the_pages_is_read_once(tmp_path: Path) -> None:
    items = DOCUMENTS["many pages"]
    path = made(items, tmp_path / "a.pdf", Page(running="Kế hoạch kiểm tra - Trang 1/9"))
    lines = as_lines(path)
    assert lines[0] == "Kế hoạch kiểm tra - Trang 1/9"
    assert lines[1:] == [item.words for item in items if isinstance(item, Text)]

"""Small plans written for the tests."""

from pathlib import Path

PLAN = """\
Số: 05/KH-SKHCN

Bắc Sơn, ngày 15 tháng 3 năm 2023

KẾ HOẠCH
CÔNG TÁC NĂM 2023

Giám đốc Sở Khoa học và Công nghệ giao các phòng, đơn vị thực hiện:

1. Văn phòng Sở:

- Xây dựng quy chế làm việc, hoàn thành trước ngày 01/6/2023.

- Báo cáo công tác cải cách hành chính hằng quý.

2. Phòng Kế hoạch - Tài chính:

- Triển khai các nội dung:

+ Quyết toán ngân sách chậm nhất ngày 30/4/2023;

+ Kiểm kê tài sản công.

Nơi nhận:

- Lưu: VT.
"""


def with_duties(*bullets: str) -> str:
    """Return a plan of one unit with these bullets."""
    head, _, _ = PLAN.partition("- Xây dựng")
    return head + "\n\n".join(bullets) + "\n"


def written(folder: Path, content: str | bytes, name: str = "ke-hoach.txt") -> Path:
    """Write a file for the reader and return its path."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path

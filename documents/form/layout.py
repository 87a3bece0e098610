"""The layout of the form: its sheets and columns."""

from enum import IntEnum

TASKS = "Nhiệm vụ"
PAPER = "Văn bản"
UNITS = "Phòng, đơn vị"
WHOLE = "Toàn văn"


class Column(IntEnum):
    """The columns of a task, counted from 0."""

    CODE = 0
    PARENT = 1
    UNITS = 2
    TITLE = 3
    SHORT = 4
    DEADLINE = 5
    LAST_DAY = 6
    KIND = 7
    PARTNERS = 8
    HEADING = 9
    LOOK = 10
    WHERE = 11


HEADINGS = (
    "Mã",
    "Thuộc mã",
    "Đơn vị thực hiện",
    "Nội dung nhiệm vụ",
    "Tên ngắn",
    "Thời hạn (ghi như kế hoạch)",
    "Chậm nhất",
    "Loại",
    "Đơn vị phối hợp",
    "Nhóm nhiệm vụ",
    "Cần xem lại",
    "Nơi ghi trong văn bản",
)
WIDTHS = (10, 10, 24, 70, 40, 24, 12, 18, 24, 24, 36, 18)

# The whole paper, a row a paragraph: for reading along, nothing of it is read back.
WHOLE_HEADINGS = ("Nơi ghi trong văn bản", "Đọc thành", "Mã nhiệm vụ", "Nội dung")
WHOLE_WIDTHS = (22, 18, 14, 110)
# What is said of the paper itself, a row each.
FACTS = ("Số", "Tên văn bản", "Năm", "Cơ quan ban hành", "Ngày ban hành")

"""The assignment sheet as a workbook knows it: its headings, and the copy that it carries."""

from domain.sheet.columns import Column

TASKS = "Phân công nhiệm vụ"
# What went out, a row each, for comparison; Excel does not offer to show it.
COPY = "Goc"
MARK = "nhacviec-phan-cong-1"

HEADINGS: dict[Column, str] = {
    Column.CODE: "Mã",
    Column.UNIT: "Đơn vị chủ trì",
    Column.TITLE: "Nội dung nhiệm vụ",
    Column.SHORT: "Tên ngắn",
    Column.KIND: "Loại",
    Column.DEADLINE: "Thời hạn (ghi như kế hoạch)",
    Column.LAST_DAY: "Chậm nhất",
    Column.CYCLE: "Chu kỳ",
    Column.TARGETS: "Chỉ tiêu",
    Column.PARTNERS: "Đơn vị phối hợp",
    Column.STATE: "Tình trạng",
    Column.RESULT: "Kết quả, tiến độ",
    Column.STUCK: "Khó khăn, vướng mắc",
    Column.PLAN: "Kế hoạch",
    Column.KEY: "Khóa",
}
WIDTHS: dict[Column, int] = {
    Column.CODE: 12,
    Column.UNIT: 22,
    Column.TITLE: 60,
    Column.SHORT: 34,
    Column.KIND: 15,
    Column.DEADLINE: 29,
    Column.LAST_DAY: 13,
    Column.CYCLE: 20,
    Column.TARGETS: 20,
    Column.PARTNERS: 22,
    Column.STATE: 24,
    Column.RESULT: 30,
    Column.STUCK: 26,
    Column.PLAN: 14,
    Column.KEY: 8,
}

"""What the columns of a table hold, by the words above them, or by what stands in them."""

import pytest

from documents.reading.blocks import Cell, Table
from documents.reading.tables.columns import Columns, columns_of, is_index_row, is_task_table
from documents.reading.tables.guessed import guessed_columns
from documents.reading.tables.headers import Column, column_of

NUMBER, TASK, LEAD = Column.NUMBER, Column.TASK, Column.LEAD
PARTNER, PARTIES, TIME = Column.PARTNER, Column.PARTIES, Column.TIME
RESULT, OTHER = Column.RESULT, Column.OTHER


def table(*rows: tuple[str | Cell | None, ...]) -> Table:
    return Table(
        "line 1",
        tuple(
            tuple(Cell("", (one,)) if isinstance(one, str) else one for one in row) for row in rows
        ),
    )


@pytest.mark.parametrize(
    ("column", "headers"),
    [
        (NUMBER, "TT; STT; Số TT; Số thứ tự; #; No.; No"),
        (TASK, "Nội dung; Nhiệm vụ; Công việc; Hoạt động; Tên việc; Giải pháp; Ý kiến chỉ đạo"),
        (TASK, "Kết luận; Tên đề tài; Danh mục; Đề án; Văn bản; Các nhiệm vụ chủ yếu"),
        (LEAD, "Cơ quan; Đơn vị; Sở, ngành; Bộ, ngành; Phòng; Bộ phận; Cá nhân; Tổ chức; Người"),
        (LEAD, "Lãnh đạo; Cán bộ; Chuyên viên; Đầu mối; Chủ trì; Phân công; Trách nhiệm; Chủ thể"),
        (LEAD, "Ngành; Địa phương; Cơ quan chủ trì; Nơi chủ trì; Thực hiện; Giao thực hiện chính"),
        (LEAD, "Giao đơn vị thực hiện; Giao cơ quan thực hiện; Họ và tên; Họ tên; Thành viên"),
        (TASK, "Nhiệm vụ được phân công; Phân công nhiệm vụ; Phân công công việc"),
        (PARTNER, "Phối hợp; Cơ quan phối hợp; Đơn vị phối hợp thực hiện"),
        (TIME, "Thời gian; Thời hạn; Thời điểm; Tiến độ; Hạn; Hạn hoàn thành; Ngày hoàn thành"),
        (TIME, "Ngày kết thúc; Hoàn thành; Lộ trình; Mốc; Tháng; Quý; Kết thúc"),
        (TIME, "Dự kiến thời gian; Dự kiến tiến độ; Dự kiến hạn hoàn thành"),
        (RESULT, "Sản phẩm; Kết quả; Mục tiêu; Quy mô; Chỉ tiêu; Yêu cầu; Đầu ra"),
        (OTHER, "Cấp phê duyệt; Cơ quan ban hành; Cấp trình; Văn bản giao; Căn cứ; Ghi chú"),
        (OTHER, "Kinh phí; Thời gian bắt đầu; Đơn vị tính; ĐVT; Tỷ lệ; Nguồn; Địa điểm; Khác; "),
    ],
)
def test_the_words_above_a_column_say_what_it_holds(column: Column, headers: str) -> None:
    assert [column_of(one) for one in headers.split("; ")] == [column] * len(headers.split("; "))
    assert [column_of(f"*{one.upper()}:*") for one in headers.split("; ")] == [column] * len(
        headers.split("; ")
    )


HEAD = ("TT", "Nhiệm vụ", "Chủ trì", "Thời gian")
ROW = ("1", "Rà soát quy chế", "Văn phòng", "30/6")
WIDE = Cell("", ("Thực hiện",), colspan=2)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((HEAD, ROW), Columns((NUMBER, TASK, LEAD, TIME), 1)),
        ((("Nhiệm vụ", "Phối hợp"), ROW[:2]), Columns((TASK, PARTNER), 1)),
        ((("Nhiệm vụ", "Đơn vị chủ trì/phối hợp"), ROW[1:3]), Columns((TASK, PARTIES), 1)),
        # Of two columns that are headed alike, the one that holds signs has no tasks.
        (
            (("Mã nhiệm vụ", "Nhiệm vụ", "Chủ trì"), ("N01.2", *ROW[1:3])),
            Columns((OTHER, TASK, LEAD), 1),
        ),
        ((("Nhiệm vụ", "Kết quả"), ROW[:2]), None),
        ((("TT", "Chủ trì", "Thời gian"), ROW[:3]), None),
        ((("Nhiệm vụ", "", "", ""), ROW), None),
        # A header stands within the first four rows.
        ((("Biểu", "", "", ""),) * 3 + (HEAD, ROW), Columns((NUMBER, TASK, LEAD, TIME), 4)),
        ((("Biểu", "", "", ""),) * 4 + (HEAD, ROW), None),
        # Fourteen words are the longest heading.
        ((("TT", f"Nhiệm vụ{' a' * 12}", *HEAD[2:]), ROW), Columns((NUMBER, TASK, LEAD, TIME), 1)),
        ((("TT", f"Nhiệm vụ{' a' * 13}", *HEAD[2:]), ROW), None),
        # A second row names the parts of a heading over several columns.
        (
            (("TT", "Nhiệm vụ", WIDE, None), ("", "", "Chủ trì", "Phối hợp"), ROW),
            Columns((NUMBER, TASK, LEAD, PARTNER), 2),
        ),
        (
            (("TT", "Nhiệm vụ", "Thực hiện", ""), (None, None, "Chủ trì", "Thời gian"), ROW),
            Columns((NUMBER, TASK, LEAD, TIME), 2),
        ),
        # A row that counts the columns, or one of work, is none.
        ((HEAD, ("(1)", "(2)", "(3)", "(4)"), ROW), Columns((NUMBER, TASK, LEAD, TIME), 1)),
        ((HEAD, ("I", "Nhiệm vụ chung", "", ""), ROW), Columns((NUMBER, TASK, LEAD, TIME), 1)),
        (
            (
                ("TT", "Nhiệm vụ", WIDE, None),
                ("1", "Rà soát", "Sở Nội vụ tỉnh và các phòng của", ""),
            ),
            Columns((NUMBER, TASK, LEAD, OTHER), 1),
        ),
    ],
)
def test_a_header_says_that_a_table_hands_out_work(
    rows: tuple[tuple[str | Cell | None, ...], ...], found: Columns | None
) -> None:
    assert columns_of(table(*rows)) == found
    assert is_task_table(table(*rows)) is (found is not None)


def test_of_two_columns_the_first_counts_and_of_times_the_last() -> None:
    columns = Columns((TIME, TASK, TASK, TIME), 1)
    assert (columns.place(TASK), columns.place(TIME), columns.place(LEAD)) == (1, 3, None)


@pytest.mark.parametrize(
    ("row", "is_index"),
    [
        (("(1)", "(2)", ""), True),
        (("1", "2", "3=1+2"), True),
        (("[a]", "b.", "c)"), True),
        (("1", "Rà soát"), False),
        (("1", ""), False),
        (("100", "101"), False),
    ],
)
def test_a_row_that_counts_the_columns(row: tuple[str, ...], is_index: bool) -> None:
    assert is_index_row(row) is is_index


WORK = "Rà soát quy chế làm việc"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("1", WORK, "Phòng Tài chính", "Quý II/2023")] * 2, (NUMBER, TASK, LEAD, TIME)),
        ([("1.1.", WORK, "Xong trước 30/6")] * 2, (NUMBER, TASK, TIME)),
        ([("IV.", WORK, "20/6")] * 2, (NUMBER, TASK, TIME)),
        ([("12)", WORK, "2023")] * 2, (NUMBER, TASK, TIME)),
        ([("1", WORK, "Thường xuyên")] * 2, (NUMBER, TASK, TIME)),
        ([("1", WORK, "Hằng tháng")] * 2, (NUMBER, TASK, TIME)),
        ([("1", WORK, "Khi có yêu cầu")] * 2, (NUMBER, TASK, TIME)),
        ([("1", "Sở Nội vụ", "Phòng Tài chính", WORK)] * 2, (NUMBER, LEAD, PARTNER, TASK)),
        # Six of ten cells are enough, five are not.
        ([("1", WORK, "30/6")] * 3 + [("1", WORK, "như trên")] * 2, (NUMBER, TASK, TIME)),
        ([("1", WORK, "30/6")] * 3 + [("1", WORK, "như trên")] * 3, None),
        # The longest words are the work, and what is longer than sixty letters is no time.
        ([("1", "Ngắn", WORK, "30/6")] * 2, (NUMBER, OTHER, TASK, TIME)),
        ([("1", WORK, "Trong 6 tháng" + " a" * 23)] * 2, (NUMBER, TASK, TIME)),
        ([("1", "a", "Trong 6 tháng" + " a" * 24)] * 2, None),
        # Nobody knows what is work where nothing is counted, or only one row stands.
        ([(WORK, "30/6")] * 2, None),
        ([("1", WORK)] * 2, None),
        ([("1", WORK, "30/6")], None),
        ([("1",)] * 2, None),
        ([("1", "", "30/6")] * 2, None),
    ],
)
def test_columns_without_a_header_are_guessed(
    rows: list[tuple[str, ...]], found: tuple[Column, ...] | None
) -> None:
    assert guessed_columns(table(*rows)) == (Columns(found, 0) if found else None)


@pytest.mark.parametrize(
    ("header", "first"),
    [
        (("STT", "Lớp trực", "Giáo viên", "Tuần"), 1),
        (("#", "What to do", "Whoever", "Whenever"), 1),
        (("1", WORK, "Phòng Tài chính", "30/6"), 0),
        # Not counted, a row with a time or with an agency of its own is work all the same.
        (("", WORK, "như trên", "30/6"), 0),
        (("", WORK, "UBND xã Hòa An", "như trên"), 0),
    ],
)
def test_a_row_of_words_alone_heads_guessed_columns(header: tuple[str, ...], first: int) -> None:
    columns = guessed_columns(table(header, *[("1", WORK, "Phòng Tài chính", "30/6")] * 3))
    assert columns is not None
    assert columns.first_row == first

"""The assignment sheet: out, edited, and back, as actions on the real plan."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from actions.paper.checking import begin_review
from actions.sheet.returning import sheet_returned
from documents.incoming import read_incoming
from documents.sheet.layout import COPY, HEADINGS, TASKS
from domain.authority import NotForThisChat
from domain.paper.unreadable import ColumnMissing, CopyOfSheet
from domain.plan.deadline import BeforeMeans
from domain.plan.state import Kind, Progress
from domain.press import CONFIRM
from domain.sheet.columns import Column
from domain.sheet.names import END_MISSING, ONLY_THESE, NoBasis, NothingEdited, SheetCopied
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import Told
from tests.sheet.edited_book import HEAD, Edits, edited, read, sent_out

TTKHCN = "Trung tâm Khoa học và Công nghệ"


@pytest.fixture(autouse=True)
def _in_february(at_work: AtWork) -> None:
    at_work.comes("08/02 08:00")


async def returns(at_work: AtWork, folder: Path, edit: object = None, basis: str = "") -> Told:
    book = edited(await sent_out(at_work), edit)  # type: ignore[arg-type]
    return (await at_work.does(OFFICE, sheet_returned, read(book, folder), basis)).only


async def test_only_the_office_sends_for_it(at_work: AtWork) -> None:
    told = (await at_work.types(OFFICE, "/xuatexcel")).only
    assert told.text.startswith("Bảng phân công nhiệm vụ: 55 dòng.")
    name, file = await at_work.paper(told)
    assert name == "phan-cong-20210208.xlsx"
    assert file[:2] == b"PK"
    with pytest.raises(NotForThisChat):
        await at_work.types("TT", "/xuatexcel")


async def test_what_nobody_edited_changes_nothing(at_work: AtWork, tmp_path: Path) -> None:
    with pytest.raises(NothingEdited):
        await returns(at_work, tmp_path)


def twenty(sheet: Edits) -> None:
    """Edit the sheet in twenty places, one of every kind at least."""
    sheet.write("TT-01", Column.DEADLINE, "trước ngày 30/9/2021")
    sheet.write("TT-03", Column.LAST_DAY, date(2021, 8, 31))
    sheet.write("TDC-05", Column.KIND, "thường xuyên")
    sheet.write("TT-04", Column.SHORT, "Trại Thực nghiệm")
    sheet.write("TT-02", Column.DEADLINE, None)
    sheet.write("TT-02", Column.LAST_DAY, None)
    sheet.write("QLKH-01", Column.UNIT, "TT")
    sheet.write("QLKH-02", Column.TARGETS, "12 chuyên mục; 3 số tập san")
    sheet.write("QLKH-03", Column.TITLE, "Nghiệm thu 100 % nhiệm vụ")
    sheet.write("QLKH-04", Column.CYCLE, "hằng quý, trước ngày 25 của tháng cuối quý")
    sheet.write("QLCN-05", Column.DEADLINE, "Quý III")
    sheet.write("QLCN-02", Column.KIND, "chưa phát sinh")
    sheet.write("QLCN-03", Column.SHORT, "Thẩm định công nghệ")
    sheet.write("TTRA-01", Column.LAST_DAY, "30/6/2021")
    sheet.write("TTRA-02", Column.UNIT, "Phòng Quản lý chuyên ngành")
    sheet.write("TDC-01", Column.TARGETS, "2 đợt kiểm tra")
    sheet.write("TDC-02", Column.TITLE, "Tổ chức kiểm tra chất lượng hàng hóa")
    sheet.delete("TDC-03")
    sheet.delete("TDC-04")
    sheet.add(UNIT="TT; VP", TITLE="Tổ chức Ngày hội đổi mới sáng tạo", LAST_DAY=date(2021, 10, 1))
    sheet.add(UNIT="TDC", TITLE="Rà soát tiêu chuẩn cơ sở")


async def test_twenty_edits_are_just_those(at_work: AtWork, tmp_path: Path) -> None:
    before = await at_work.finds(lambda tx: tx.plans.current())
    told = await returns(at_work, tmp_path, twenty)
    first, *lines = told.text.replace("<b>", "").replace("</b>", "").splitlines()
    assert first == (
        "Bảng gửi lại có thay đổi: 02 mới, 05 đổi hạn, 02 chuyển đơn vị, 09 thay đổi khác, "
        "02 thôi thực hiện."
    )
    assert "– TT-01 (TT), Thời hạn (ghi như kế hoạch): để trống → “trước ngày 30/9/2021”" in lines
    assert "– QLKH-01 (QLKH), Đơn vị chủ trì: “Phòng Quản lý Khoa học” → “TT”" in lines
    assert not [line for line in lines if "Chưa ghi được" in line], lines
    with pytest.raises(NoBasis):
        await at_work.chooses(OFFICE, told, END_MISSING)
    await at_work.answers(OFFICE, told, "Kết luận giao ban số 12/TB-SKHCN ngày 08/02/2021")
    done = await at_work.chooses(OFFICE, told, END_MISSING)
    assert done.told[-1].text.startswith(
        "Đã ghi bảng phân công: 02 nhiệm vụ mới, 05 đổi thời hạn, 11 thay đổi khác, "
        "02 thôi thực hiện."
    )
    assert {"TT", "VP", "QLKH", "QLCN", "TTRA", "TDC", "bgd"} <= set(done.chats)
    after = await at_work.finds(lambda tx: tx.plans.current())
    assert before is not None
    assert after is not None
    works = {one.id: one for one in after.assignments}

    one = works[at_work.id("TT-01")]
    assert one.deadline is not None
    assert (one.deadline.wording, one.last_day) == ("trước ngày 30/9/2021", date(2021, 9, 29))
    assert one.kind is Kind.DATED
    assert works[at_work.id("TT-03")].last_day == date(2021, 8, 31)
    assert works[at_work.id("TDC-05")].kind is Kind.ONGOING
    assert works[at_work.id("TT-04")].task.short == "Trại Thực nghiệm"
    lost = works[at_work.id("TT-02")]
    assert (lost.last_day, lost.kind) == (None, Kind.UNDATED)
    handed = works[at_work.id("QLKH-01")]
    assert (handed.unit.code, handed.came_from and handed.came_from.code) == ("TT", "QLKH")
    assert works[at_work.id("QLKH-03")].task.title == "Nghiệm thu 100 % nhiệm vụ"
    assert works[at_work.id("QLKH-04")].task.cycle is not None
    assert works[at_work.id("QLCN-05")].last_day == date(2021, 9, 30)
    assert works[at_work.id("QLCN-02")].kind is Kind.CONDITIONAL
    assert works[at_work.id("TDC-03")].progress is Progress.DROPPED
    assert works[at_work.id("TDC-04")].progress is Progress.DROPPED
    new = [one for one in after.assignments if one.id not in {o.id for o in before.assignments}]
    given = [one for one in new if one.task.occurrence is None]
    assert [(one.unit.code, one.last_day) for one in given] == [
        ("VP", date(2021, 10, 1)),
        ("TT", date(2021, 10, 1)),
        ("TDC", None),
    ]
    # All else stands as it stood, and a sheet that goes out now is the same coming back.
    touched = {key for key, one in works.items() if one not in before.assignments}
    # Targets are no part of what is loaded everywhere: two of the eighteen rows look as before.
    assert len(touched) == 16 + len(new), sorted(works[key].task.code for key in touched)
    with pytest.raises(NothingEdited):
        await returns(at_work, tmp_path)


@pytest.mark.parametrize(
    ("code", "column", "value", "why"),
    [
        ("TT-01", Column.LAST_DAY, "cuối tháng", "“cuối tháng” – chưa hiểu"),
        ("TT-01", Column.LAST_DAY, "31/2/2021", "không có ngày này"),
        ("TT-01", Column.LAST_DAY, date(2012, 4, 15), "chưa hiểu: ngày cách quá xa năm 2021"),
        ("TT-01", Column.DEADLINE, "trước ngày 30/9/2031", "chưa hiểu: ngày cách quá xa năm 2021"),
        ("TT-01", Column.DEADLINE, "sớm", "“sớm” – chưa hiểu"),
        ("TT-01", Column.UNIT, "Phòng Tài vụ", "không có phòng, đơn vị nào tên hoặc mã như vậy"),
        ("TT-01", Column.KIND, "gấp", "“gấp” – chưa hiểu"),
        ("TT-01", Column.KIND, "có thời hạn", "phải ghi ngày chậm nhất"),
        ("TT-04", Column.KIND, "thường xuyên", "loại này không có thời hạn"),
        ("TT-01", Column.CYCLE, "thỉnh thoảng", "“thỉnh thoảng” – chưa hiểu"),
        ("TT-04", Column.CYCLE, "hằng tháng ngày 5", "nhiệm vụ có thời hạn thì không có chu kỳ"),
        ("TT-01", Column.TARGETS, "nhiều", "“nhiều” – chưa hiểu"),
        ("TT-01", Column.TITLE, None, "để trống – ô này không được để trống"),
        ("TT-01", Column.SHORT, "a" * 81, "dài quá 80 chữ cái"),
        ("TT-01", Column.CODE, "TT-99", "“TT-99” – cột này chỉ để xem"),
        ("TT-01", Column.STATE, "Hoàn thành", "“Hoàn thành” – cột này chỉ để xem"),
        ("VP-09", Column.LAST_DAY, date(2021, 7, 1), "thời hạn tính theo các bước"),
        ("TT-01", Column.LAST_DAY, "=TODAY()+5", "là công thức chưa có giá trị"),
    ],
)
async def test_a_cell_that_is_not_understood_is_named_and_good_rows_stay(
    at_work: AtWork, tmp_path: Path, code: str, column: Column, value: object, why: str
) -> None:
    rows: list[int] = []

    def edit(sheet: Edits) -> None:
        rows.append(sheet.write(code, column, value))
        sheet.write("TDC-01", Column.SHORT, "Kiểm tra chất lượng")

    told = await returns(at_work, tmp_path, edit)
    assert "01 thay đổi khác" in told.text
    assert "Chưa ghi được, đề nghị xem lại: 01" in told.text
    (line,) = [line for line in told.text.splitlines() if line.startswith("– dòng ")]
    assert line.startswith(f"– dòng {rows[0]}, cột ")
    assert why in line
    await at_work.chooses(OFFICE, told, CONFIRM)
    assert (await at_work.work("TDC-01")).task.short == "Kiểm tra chất lượng"


async def test_what_changed_meanwhile_is_not_undone(at_work: AtWork, tmp_path: Path) -> None:
    book = await sent_out(at_work)
    second = edited(book, lambda sheet: sheet.write("TT-01", Column.SHORT, "Đề án hai"))
    told = await returns(
        at_work, tmp_path, lambda sheet: sheet.write("TT-01", Column.SHORT, "Đề án một")
    )
    await at_work.chooses(OFFICE, told, CONFIRM)
    late = (await at_work.does(OFFICE, sheet_returned, read(second, tmp_path))).only
    assert "“Đề án hai” – trong khi đó đã đổi thành “Đề án một”" in late.text
    assert late.buttons == ()
    assert (await at_work.work("TT-01")).task.short == "Đề án một"


async def test_a_restricted_task_goes_out_without_its_words(
    at_work: AtWork, tmp_path: Path
) -> None:
    task = at_work.task("TTRA-01")
    shown = "xem nội dung tại Văn bản số 05/KH-SKHCN"
    await at_work.changes(lambda tx: tx.tasks.restrict(task, shown))
    words = (await at_work.work("TTRA-01")).task.words.title
    book = await sent_out(at_work)
    (tmp_path / "a.xlsx").write_bytes(book)
    opened = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cells = {str(cell) for page in opened.worksheets for row in page.values for cell in row}
    assert shown in cells
    assert not [cell for cell in cells if words in cell]


async def test_no_cell_of_it_is_a_formula(at_work: AtWork, tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://127.0.0.1","bấm vào đây")'
    await at_work.changes(lambda tx: tx.tasks.reword(at_work.task("TT-01"), title=evil))
    book = await sent_out(at_work)
    (tmp_path / "a.xlsx").write_bytes(book)
    opened = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cells = [cell for page in opened.worksheets for row in page.iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert evil in {cell.value for cell in cells}
    with pytest.raises(NothingEdited):
        await returns(at_work, tmp_path)


def of_one_unit(sheet: Edits) -> None:
    """Leave the rows of one unit alone, as an office that asks a unit for its own does."""
    for row in range(sheet.page.max_row, HEAD, -1):
        if sheet.page.cell(row, Column.UNIT + 1).value != "Phòng Quản lý Khoa học":
            sheet.page.delete_rows(row)
    sheet.write("QLKH-03", Column.SHORT, "Nghiệm thu nhiệm vụ")


BASIS = "Kết luận giao ban số 12/TB-SKHCN ngày 08/02/2021"


async def test_rows_that_are_missing_end_nothing_unless_somebody_says_so(
    at_work: AtWork, tmp_path: Path
) -> None:
    told = await returns(at_work, tmp_path, of_one_unit)
    assert "Tệp chỉ có 06/55 dòng: chỉ cập nhật 06 dòng này, hay thôi thực hiện 49 " in told.text
    first, *_ = told.buttons
    assert first.text == "Chỉ cập nhật 06 dòng này"
    await at_work.chooses(OFFICE, told, ONLY_THESE)
    assert (await at_work.work("QLKH-03")).task.short == "Nghiệm thu nhiệm vụ"
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    assert not [one for one in plan.assignments if one.progress is Progress.DROPPED]


async def test_a_sheet_that_rewrites_a_third_of_the_work_is_confirmed_twice(
    at_work: AtWork, tmp_path: Path
) -> None:
    told = await returns(at_work, tmp_path, of_one_unit, BASIS)
    again = (await at_work.chooses(OFFICE, told, END_MISSING)).only
    assert "xác nhận lần nữa" in again.text
    assert (await at_work.work("TT-01")).progress is not Progress.DROPPED
    await at_work.chooses(OFFICE, again, CONFIRM)
    assert (await at_work.work("TT-01")).progress is Progress.DROPPED


async def test_a_doubtful_day_is_told_beside_its_line(at_work: AtWork, tmp_path: Path) -> None:
    def edit(sheet: Edits) -> None:
        sheet.write("TT-03", Column.LAST_DAY, date(2021, 1, 31))
        sheet.add(UNIT="TDC", TITLE="Rà soát tiêu chuẩn cơ sở", LAST_DAY=date(2022, 1, 3))

    lines = (await returns(at_work, tmp_path, edit)).text.splitlines()
    moved = next(at for at, line in enumerate(lines) if line.startswith("– TT-03"))
    assert lines[moved + 1 : moved + 3] == [
        "  ⚠ ngày này trước ngày ký kế hoạch",
        "  ⚠ ngày này là ngày nghỉ",
    ]
    new = next(at for at, line in enumerate(lines) if line.startswith("– mới"))
    assert lines[new + 1] == "  ⚠ ngày này khác năm của kế hoạch"


async def test_a_copied_row_with_other_words_is_new_work(at_work: AtWork, tmp_path: Path) -> None:
    def edit(sheet: Edits) -> None:
        copied = [cell.value for cell in sheet.page[sheet.row("TDC-05")]]
        copied[Column.TITLE], copied[Column.SHORT] = "Rà soát tiêu chuẩn cơ sở", None
        sheet.page.insert_rows(HEAD + 1)
        for place, value in enumerate(copied, start=1):
            sheet.page.cell(HEAD + 1, place).value = value

    told = await returns(at_work, tmp_path, edit)
    assert told.text.splitlines()[0] == "<b>Bảng gửi lại có thay đổi: 01 mới.</b>"


async def test_a_merged_cell_counts_for_all_its_rows(at_work: AtWork, tmp_path: Path) -> None:
    def edit(sheet: Edits) -> None:
        first = sheet.row("QLKH-01")
        sheet.page.merge_cells(start_row=first, end_row=first + 2, start_column=2, end_column=2)

    with pytest.raises(NothingEdited):
        await returns(at_work, tmp_path, edit)


@pytest.mark.parametrize(
    ("column", "heading"),
    [
        (Column.UNIT, "Đơn vị"),
        (Column.TITLE, "Nội dung"),
        (Column.CODE, "Mã việc"),
        (Column.LAST_DAY, "Hạn"),
    ],
)
async def test_a_renamed_heading_is_named(
    at_work: AtWork, tmp_path: Path, column: Column, heading: str
) -> None:
    def edit(sheet: Edits) -> None:
        sheet.page.cell(HEAD, column + 1).value = heading

    with pytest.raises(ColumnMissing) as missing:
        await returns(at_work, tmp_path, edit)
    assert missing.value.column == HEADINGS[column]


async def test_a_copy_that_lost_its_keys_is_no_paper(at_work: AtWork, tmp_path: Path) -> None:
    opened = openpyxl.load_workbook(BytesIO(await sent_out(at_work)))
    del opened[COPY]
    opened[TASKS].delete_cols(Column.KEY + 1)
    opened.save(tmp_path / "bản sao.xlsx")
    with pytest.raises(CopyOfSheet):
        read_incoming(tmp_path / "bản sao.xlsx", before_means=BeforeMeans.DAY_BEFORE)


async def test_leaders_and_units_read_from_what_to_what_on_what_basis_and_by_whom(
    at_work: AtWork, tmp_path: Path
) -> None:
    def edit(sheet: Edits) -> None:
        sheet.write("TT-04", Column.LAST_DAY, date(2021, 8, 31))
        sheet.write("TT-01", Column.LAST_DAY, "cuối tháng")

    told = await returns(at_work, tmp_path, edit, BASIS)
    done = await at_work.chooses(OFFICE, told, CONFIRM)
    (leaders,) = done.to("bgd")
    assert leaders.text.splitlines() == [
        "Đã ghi bảng phân công: 01 đổi thời hạn.",
        "– <b>TT-04.</b> Kế hoạch triển khai Trại Thực nghiệm KH&amp;CN (TT): từ 19/02/2021 sang "
        "31/8/2021",
        f"Căn cứ: {BASIS}",
        "Người xác nhận: Cán bộ vanphong.",
    ]
    (unit,) = done.to("TT")
    assert unit.text.splitlines()[-2:] == [
        "   trước đó: thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)",
        f"Căn cứ: {BASIS}",
    ]


async def test_a_part_of_the_sheet_under_other_headings_is_no_new_paper(
    at_work: AtWork, tmp_path: Path
) -> None:
    sheet = openpyxl.load_workbook(BytesIO(await sent_out(at_work)))[TASKS]
    copied = openpyxl.Workbook()
    page = copied.active
    assert page is not None
    page.append(["Mã", "Đơn vị", "Nội dung"])
    for row in sheet.iter_rows(min_row=HEAD + 1, max_row=HEAD + 9, max_col=3, values_only=True):
        page.append(row)
    copied.save(tmp_path / "một phần.xlsx")
    reading = read_incoming(tmp_path / "một phần.xlsx", before_means=BeforeMeans.DAY_BEFORE)
    with pytest.raises(SheetCopied):
        await at_work.does(OFFICE, begin_review, reading)

"""Picture, report and appendix of one period agree with its figures to the last number."""

from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from PIL import Image

from actions.digest import issue_of
from actions.report.reporting import report_typed
from actions.report.submitting import submit_typed
from domain.digest.edition import Edition
from domain.digest.period import week
from domain.publication.papers import NoSuchPaper
from tests.actions.at_work import OFFICE, AtWork
from tests.publication.papers_read import text_of
from views.publication.chart import chart

WHOLE = Path(__file__).with_name("report.txt")
SECTIONS = (
    "I. KẾT QUẢ THỰC HIỆN",
    "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
    "IV. ĐỀ XUẤT, KIẾN NGHỊ",
)


@pytest.fixture
async def busy(at_work: AtWork) -> AtWork:
    """A Friday on which one is done, one was submitted, and one is late."""
    at_work.rules(organization="Sở Khoa học và Công nghệ tỉnh Tây Ninh")
    at_work.comes("18/02 08:00")
    await at_work.writes("TT", report_typed, "4 số 25/KH-TTKHCN ngày 18/02")
    at_work.comes("25/02 08:00")
    await at_work.writes("TT", submit_typed, "2 Giám đốc")
    at_work.comes("24/5 08:00")
    await at_work.writes("VP", report_typed, "9.1")
    at_work.comes("28/5 15:00")
    return at_work


async def edition_of(at_work: AtWork) -> Edition:
    at = at_work.now
    issue = await at_work.finds(lambda tx: issue_of(tx, at_work.office, week(at.date()), now=at))
    return issue.edition


async def paper(at_work: AtWork, words: str) -> tuple[str, bytes]:
    return await at_work.paper((await at_work.types(OFFICE, f"/vanban {words}")).only)


async def test_the_report_says_the_figures_and_its_table_adds_up(busy: AtWork) -> None:
    name, content = await paper(busy, "báo cáo")
    assert name == "bao-cao-2021-w21.docx"
    lines = text_of(content)
    assert [line for line in lines if line in SECTIONS] == list(SECTIONS)
    total = (await edition_of(busy)).total
    assert lines[
        lines.index(
            "TT | Phòng, đơn vị | Có thời hạn | Hoàn thành đúng hạn | Hoàn thành "
            "quá hạn | Chưa xong, trong hạn | Chưa xong, quá hạn | Trong số chưa xong: đã trình | "
            "Không có thời hạn"
        )
        + 7
    ] == (
        f" | Tổng cộng | {total.dated:02} | {total.done_in_time:02} | 0 | "
        f"{total.open_in_time:02} | {total.open_overdue:02} | {total.submitted:02} | "
        f"{total.without_deadline:02}"
    )
    rows = [line.split(" | ") for line in lines if line[:1].isdigit() and line.count(" | ") == 8]
    assert len(rows) == 6
    for place in range(2, 9):
        added = sum(int(row[place]) for row in rows)
        (whole,) = [line.split(" | ") for line in lines if "Tổng cộng |" in line]
        assert added == int(whole[place])
    assert "TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ" in lines
    assert sum(line.count(" | ") == 10 for line in lines) == 56, "a row a task, and the head"


async def test_the_whole_text_of_the_report(busy: AtWork) -> None:
    lines = text_of((await paper(busy, "báo cáo"))[1])
    told = "\n".join(lines[: lines.index("Phụ lục")])
    assert told == WHOLE.read_text("utf-8").strip()


async def test_the_appendix_in_excel_is_the_one_in_word(busy: AtWork) -> None:
    name, content = await paper(busy, "phụ lục")
    assert name == "phu-luc-2021-w21.xlsx"
    page = openpyxl.load_workbook(BytesIO(content))["Phụ lục"]
    rows = list(page.iter_rows(min_row=4, values_only=True))
    words = text_of((await paper(busy, "báo cáo"))[1])
    table = [line.split(" | ") for line in words if line.count(" | ") == 10][1:]
    assert [str(row[0]) for row in rows] == [row[0] for row in table]
    assert [" ".join(str(row[1]).split()) for row in rows] == [row[1] for row in table]
    assert page.print_title_rows == "$3:$3"
    assert page.auto_filter.ref == "A3:L58"
    days = [row[6] for row in rows if row[6]]
    assert days
    # What the heading says is not said in each cell again.
    assert not any(str(row[5]).casefold().startswith("thời hạn") for row in rows)
    assert {type(day).__name__ for day in days} == {"datetime"}
    assert [c for row in page.iter_rows() for c in row if c.data_type == "f"] == []


async def test_the_picture_has_the_same_numbers_and_its_width(busy: AtWork) -> None:
    edition = await edition_of(busy)
    drawn = chart(edition, "Sở", busy.office.texts)
    sums = [sum(parts) for parts in zip(*(bar.parts for bar in drawn.bars), strict=True)]
    total = edition.total
    assert sums == [
        total.done_in_time,
        total.done_late,
        total.open_in_time,
        total.open_overdue,
    ]
    name, content = await paper(busy, "biểu đồ")
    assert name == "tien-do-2021-w21.png"
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.width) == ("PNG", 1080)


async def test_other_periods_are_named(busy: AtWork) -> None:
    told = (await busy.types(OFFICE, "/vanban báo cáo tháng 5")).only
    name, _ = await busy.paper(told)
    assert name == "bao-cao-2021-m05.docx"


async def test_a_period_is_called_by_its_name_and_signed_in_its_month(busy: AtWork) -> None:
    _, content = await paper(busy, "báo cáo tháng 2")
    lines = text_of(content)
    assert lines[0].endswith("Tây Ninh, ngày tháng 02 năm 2021")
    assert lines[2] == "Kết quả thực hiện nhiệm vụ tháng 02/2021"
    assert "nhiệm vụ tháng 02/2021, từ ngày 15/01/2021 đến ngày 14/02/2021" in lines[3]
    properties = docx.Document(BytesIO(content)).core_properties
    assert properties.author == "Sở Khoa học và Công nghệ tỉnh Tây Ninh"
    assert properties.title == lines[2]
    assert f"{properties.created:%Y-%m}" == "2021-05", "not the day of the template"


async def test_what_is_none_is_refused(busy: AtWork) -> None:
    with pytest.raises(NoSuchPaper):
        await busy.types(OFFICE, "/vanban báo cáo lung tung")


async def test_they_are_offered_as_buttons(busy: AtWork) -> None:
    told = (await busy.types(OFFICE, "/vanban")).only
    assert [button.text for button in told.buttons] == [
        "Biểu đồ",
        "Báo cáo (Word)",
        "Phụ lục (Excel)",
        "Tài liệu giao ban",
        "Hồ sơ cho văn thư",
    ]

"""/xuatexcel in the chat: the file comes, is edited, comes back, and counts on Xác nhận."""

from domain.sheet.columns import Column
from tests.paper.test_papers_in_the_chat import sends
from tests.scenarios.story import Story
from tests.sheet.edited_book import Edits, edited


async def test_the_office_edits_its_sheet_in_excel(monday: Story) -> None:
    out = await monday.says("vanphong", "/xuatexcel")
    assert out.file is not None
    assert (out.file.kind, out.file.name) == ("document", "phan-cong-20210208.xlsx")

    def edit(sheet: Edits) -> None:
        sheet.write("TT-01", Column.DEADLINE, "trước ngày 30/9/2021")
        sheet.write("TT-03", Column.LAST_DAY, "sau Tết")

    book = edited(out.file.content, edit)
    await sends(monday, "đã sửa.xlsx", book, "/nhapkehoach theo Kết luận giao ban ngày 08/02/2021")
    preview = monday.last("vanphong")
    assert preview.text.startswith("Bảng gửi lại có thay đổi: 01 đổi hạn.")
    assert "cột Chậm nhất: “sau Tết” – chưa hiểu" in preview.text
    assert "Căn cứ: theo Kết luận giao ban ngày 08/02/2021" in preview.text

    await monday.restart()
    await monday.presses("vanphong", "Xác nhận", preview)
    assert "01 đổi thời hạn" in monday.last("vanphong").text
    assert "Văn phòng điều chỉnh bảng phân công" in monday.last("TT").text
    assert "trước ngày 30/9/2021" in monday.last("TT").text
    assert monday.last("bgd").text.startswith("Đã ghi bảng phân công")

    await sends(monday, "cũ.xlsx", out.file.content, "/nhapkehoach")
    assert "không khác gì lúc xuất" in monday.last("vanphong").text

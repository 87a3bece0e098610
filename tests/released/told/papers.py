"""Papers taken in from the chat: the plan itself, then what is still under review."""

from bot.demo.town import bind_all
from domain.sheet.columns import Column
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import EXAMPLE, Story
from tests.sheet.edited_book import edited

CONCLUSION = """/nhapkehoach THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Văn phòng Sở: Tổng hợp báo cáo công tác tháng, hoàn thành trước ngày 25/8/2021.
2. Trung tâm Khoa học và Công nghệ: Xây dựng phương án kho lạnh, trình trước ngày 05/9/2021.
3. Phòng Quản lý Khoa học: Rà soát các đề tài đến hạn nghiệm thu."""


async def signing(story: Story) -> None:
    """Take the signed plan in from the office's chat, and connect every chat."""
    await story.writes("vanphong", "/ketnoi vanphong", who=story.town.administrator)
    await _sends(story, EXAMPLE.name, EXAMPLE.read_bytes())
    preview = await presses(story, "vanphong", "Nhập kế hoạch")
    await story.presses("vanphong", "Xác nhận", preview)
    bind_all(story.town)
    await story.settle()


async def papers(story: Story) -> None:
    """Leave a paper asked for, one corrected, one dropped, a conclusion and a plan to confirm."""
    await asked(story, "vanphong", "/nhapkehoach")
    board = await asked(story, "vanphong", CONCLUSION)
    # What nothing is doubtful about stands among all alone.
    await story.presses("vanphong", "Xem tất cả", board)
    question = await presses(story, "vanphong", "Sửa 03", board)
    await story.writes("vanphong", "hạn trước 30/9\nđơn vị TT, QLKH", reply_to=question)
    await presses(story, "vanphong", "Sửa 02", board)
    board = await asked(story, "vanphong", CONCLUSION)
    await story.presses("vanphong", "Không nhập", board)
    board = await asked(story, "vanphong", CONCLUSION)
    await presses(story, "vanphong", "Giao các việc này", board)
    added = "- Tổ chức ngày hội đổi mới sáng tạo của tỉnh. Hoàn thành trước ngày 30/10/2021.\n\n"
    text = EXAMPLE.read_text(encoding="utf-8")
    first = text.index("- Tham mưu trình UBND tỉnh Dự án: Nâng cấp")
    await _sends(story, "ke-hoach-sua.txt", (text[:first] + added + text[first:]).encode())
    await presses(story, "vanphong", "Nhập kế hoạch")
    assert "TT-05 (mục 6)" in under(story, "vanphong", "Nhiệm vụ mới: 01").text


DRAFT = """/nhapkehoach KẾ HOẠCH
Thực hiện cải cách hành chính năm 2021
1. Văn phòng Sở: Tổng hợp báo cáo cải cách, hoàn thành trước ngày 25/8/2021.
2. Lãnh đạo Sở thống nhất một số nội dung sau:
- Rà soát danh mục thủ tục, hoàn thành trước ngày 30/9/2021."""


async def drafts(story: Story) -> None:
    """Leave a paper asked when it was signed and who does a line of it, and an edited sheet."""
    board = await asked(story, "vanphong", DRAFT)
    await presses(story, "vanphong", "Ghi số, ngày ký", board)
    nobodys = next(text for text in board.button_texts if text.startswith("Giao "))
    await presses(story, "vanphong", nobodys, board)
    await _returns_the_sheet(story)


async def _returns_the_sheet(story: Story) -> None:
    sent = await asked(story, "vanphong", "/xuatexcel")
    assert sent.file
    book = edited(
        sent.file.content, lambda sheet: sheet.write("TT-01", Column.DEADLINE, "30/9/2021")
    )
    await _sends(story, sent.file.name, book)


async def _sends(story: Story, name: str, content: bytes) -> None:
    story.officer("vanphong").uploads(story.chat("vanphong"), name, content, "/nhapkehoach")
    await story.settle()

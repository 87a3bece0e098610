"""The last day: what the office has begun and not confirmed, one question of each kind."""

from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story

BASIS = "vì giãn cách theo Chỉ thị 16/CT-TTg"


async def office(story: Story) -> None:
    """Leave every step of every order, of new work, cycles, units, and of giving reports back."""
    for typed in (
        "/tamdung",
        "/tamdung TT-03",
        "/tamdung TT-03 vì dịch",
        "/dieuchinhhan TT-02",
        f"/thoithuchien QLCN-06 {BASIS}",
        "/giaoviec TT",
        "/giaoviec TT Sắp xếp lại kho",
        "/giaoviec QLKH, TTRA trước 15/10 Báo cáo kết quả thử nghiệm",
        "/dinhky",
        "/dinhky VP-06",
        "/dinhky VP-06 hằng tháng ngày 20",
        "/donvi",
        "/donvi TT đổi tên Trung tâm Ứng dụng",
        "/donvi QLKH sáp nhập QLCN theo Quyết định 13/QĐ-UBND",
        "/dondoc",
        "/tralai",
        "/tralai TT-05",
        "/nhatky TT-04",
        "/trogiup",
    ):
        await asked(story, "vanphong", typed)
    chosen = await asked(story, "vanphong", "/giaoviec")
    await story.presses("vanphong", "TTRA", chosen)
    pages = await asked(story, "vanphong", f"/tamdung tất cả {BASIS}")
    await story.presses("vanphong", "Trang sau ▶", pages)
    await asked(story, "vanphong", "/tralai TT-01 thiếu <phụ lục> & chữ ký")
    await presses(story, "vanphong", "Trả lại")
    await asked(story, "vanphong", "/tralai TT-05 thiếu chữ ký, nộp lại trước 30/7")
    for typed in ("/nhatky", "/tim kế hoạch"):
        pages = await asked(story, "vanphong", typed)
        await story.presses("vanphong", "Trang sau ▶", pages)
    await presses(story, "vanphong", "Rút lại sáp nhập")
    urged = await asked(story, "vanphong", "/dondoc")
    await presses(story, "vanphong", "Xác nhận", urged)


async def merger(story: Story) -> None:
    """Merge a unit whose screens stay as they are."""
    preview = await asked(story, "vanphong", "/donvi TDC sáp nhập QLCN theo Quyết định 12/QĐ-UBND")
    await presses(story, "vanphong", "Xác nhận", preview)


async def closing(story: Story) -> None:
    """Leave the year's closing sorted and laid before the leaders."""
    board = await asked(story, "vanphong", "/chotnam")
    await story.presses("vanphong", "Trang sau ▶", board)
    button = next(text for text in board.button_texts if "chuyển tiếp" in text)
    await story.presses("vanphong", button, board)
    await story.presses("vanphong", "Trình Ban Giám đốc", board)
    assert under(story, "bgd", "Kính trình Ban Giám đốc: chốt").button_texts

"""/nhapkehoach: a paper is read, looked at page by page, corrected, and only then counts."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from actions.plan.importing import import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from domain.paper.unreadable import TooMuchInside
from tests.databases import both_databases
from tests.paper.pasted import CONCLUSION, UNSAID
from tests.scenarios.story import EXAMPLE, Story


async def sends(story: Story, name: str, content: bytes, caption: str) -> None:
    chief, chat = story.officer("vanphong"), story.chat("vanphong")
    chief.uploads(chat, name, content, caption=caption)
    await story.settle()


async def test_the_first_plan_is_taken_in_from_the_chat(empty: Story) -> None:
    administrator = empty.town.administrator
    await empty.says("vanphong", "/ketnoi vanphong", who=administrator)
    await sends(empty, EXAMPLE.name, EXAMPLE.read_bytes(), "/nhapkehoach")
    board = empty.last("vanphong")
    assert "Đã đọc: 06 phòng, đơn vị, 51 nhiệm vụ, 09 có thời hạn;" in board.text
    assert "Chưa nhập nhiệm vụ nào." in board.text

    await empty.presses("vanphong", "Nhập kế hoạch", board)
    preview = empty.last("vanphong")
    assert preview.text.startswith("Nhiệm vụ mới: 51 – VP-01, ")
    await empty.restart()
    await empty.presses("vanphong", "Xác nhận", preview)
    assert empty.last("vanphong").text == ("Đã nhập Kế hoạch năm 2021: 51 nhiệm vụ mới.")
    assert empty.last("vanphong").button_texts == ["Đăng ký thời hạn"]
    assert board.button_texts == []
    await empty.says("TT", "/ketnoi TT", who=administrator)
    assert "TT-04." in empty.last("TT").text


async def test_a_corrected_paper_keeps_what_was_reported_and_tells_the_differences(
    monday: Story,
) -> None:
    await monday.says("TT", "/xong 5")
    text = EXAMPLE.read_text(encoding="utf-8")
    added = "- Tổ chức ngày hội đổi mới sáng tạo của tỉnh. Hoàn thành trước ngày 30/10/2021.\n\n"
    first = text.index("- Tham mưu trình UBND tỉnh Dự án: Nâng cấp")
    corrected = text[:first] + added + text[first:]
    await sends(monday, "ke-hoach-sua.txt", corrected.encode(), "/nhapkehoach")
    await monday.presses("vanphong", "Nhập kế hoạch")
    preview = monday.last("vanphong").text
    assert "Nhiệm vụ mới: 01 – TT-06" in preview
    assert "TT-05 (mục 6)" in preview
    before = {code: monday.count(code) for code in monday.town.officers}
    await monday.presses("vanphong", "Xác nhận")

    assert {code: monday.count(code) - n for code, n in before.items()} == {
        **dict.fromkeys(before, 0),
        "TT": 1,
    }
    assert "Nhiệm vụ mới: 01\n– TT-06 (mục 1). " in monday.last("TT").text
    assert "– TT-04 (mục 5). " in monday.last("TT").text
    again = await monday.says("TT", "/xong TT-05")
    assert "đã được báo cáo hoàn thành" in again.text
    listed = await monday.says("TT", "/viec")
    assert "TT-04 (mục 5). Kế hoạch triển khai Trại Thực nghiệm" in listed.text


async def test_the_same_paper_again_says_so(monday: Story) -> None:
    await sends(monday, EXAMPLE.name, EXAMPLE.read_bytes(), "/nhapkehoach")
    assert await monday.presses("vanphong", "Nhập kế hoạch") == (
        "Nội dung văn bản đã có trong hệ thống, không có gì mới để nhập."
    )


@both_databases
async def test_a_conclusion_that_is_pasted_becomes_work_to_confirm(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {CONCLUSION}")
    assert "03 phòng, đơn vị, 03 nhiệm vụ, 02 có thời hạn" in board.text
    await monday.presses("vanphong", "Bỏ 03", board)
    assert "02 phòng, đơn vị, 02 nhiệm vụ, 02 có thời hạn" in board.text
    await monday.presses("vanphong", "Giao các việc này", board)
    preview = monday.last("vanphong")
    assert preview.text.startswith("Sẽ giao 02 việc\n")
    await monday.restart()
    before = {code: monday.count(code) for code in monday.town.officers}
    await monday.presses("vanphong", "Xác nhận", preview)
    assert {code: monday.count(code) - n for code, n in before.items()} == {
        **dict.fromkeys(before, 0),
        "TT": 1,
        "VP": 1,
    }
    assert "DX-02 (ý 2, TB 15). " in monday.last("TT").text
    assert "chậm nhất thứ Năm, 04/3" in monday.last("TT").text
    assert monday.last("vanphong").text.startswith("Đã giao 02 việc cho: ")


async def test_a_task_is_corrected_before_it_counts(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {CONCLUSION}")
    await monday.presses("vanphong", "Sửa 03", board)
    asked = monday.last("vanphong")
    assert "cần sửa gì?" in asked.text
    refused = await monday.says("vanphong", "làm cho tốt", reply_to=asked)
    assert refused.text.startswith("Chưa hiểu nội dung sửa.")
    await monday.restart()
    answer = await monday.says("vanphong", "hạn trước 30/4\ndon vi TT, TDC", reply_to=asked)
    assert answer.text.startswith("Đã sửa 03.")
    assert "Trung tâm Khoa học và Công nghệ; Chi cục" in board.text
    assert "30/4" in board.text


async def test_a_paragraph_that_is_unclear_becomes_work_by_two_presses(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {UNSAID}")
    button = next(text for text in board.button_texts if text.startswith("Là việc: đoạn "))
    await monday.presses("vanphong", button, board)
    asked = monday.last("vanphong")
    assert asked.text.startswith("01 việc chưa rõ đơn vị: Những nội dung trên")
    await monday.restart()
    await monday.presses("vanphong", "TT", asked)
    assert monday.last("vanphong").text == (
        "01 việc thuộc: Trung tâm Khoa học và Công nghệ. Chưa nhập nhiệm vụ nào."
    )
    assert "03 nhiệm vụ" in board.text
    assert not [text for text in board.button_texts if text.startswith("Là việc")]
    await monday.presses("vanphong", "Toàn văn", board)
    assert "→ KH21-TT-03" in board.text


async def test_the_command_alone_asks_for_the_paper(monday: Story) -> None:
    asked = await monday.says("vanphong", "/nhapkehoach")
    assert asked.text.startswith(
        "Chỉ gửi văn bản không mật. Hệ thống có thể không nhận ra dấu mật trên bản chụp.\n"
        "Đề nghị gửi kế hoạch đã ký"
    )
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    chief.uploads(chat, EXAMPLE.name, EXAMPLE.read_bytes(), reply_to=asked)
    await monday.settle()
    assert "51 nhiệm vụ" in monday.last("vanphong").text
    assert asked.button_texts == []


async def test_a_review_that_is_over_does_nothing(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {CONCLUSION}")
    presses = [
        monday.officer("vanphong").presses(monday.chat("vanphong"), "Không nhập", board)
        for _ in range(2)
    ]
    await monday.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Đã xem xong văn bản này. Muốn xem lại, đề nghị gửi lại bằng /nhapkehoach.",
    ]
    assert board.button_texts == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("anh.docx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64, "anh.docx"),
        ("rong.txt", b"", "rong.txt"),
        ("hong.docx", b"PK\x03\x04" + b"x" * 200, "hong.docx"),
    ],
    ids=["picture", "empty", "broken"],
)
async def test_what_cannot_be_read_says_why(
    monday: Story, name: str, content: bytes, words: str
) -> None:
    before = monday.count("vanphong")
    await sends(monday, name, content, "/nhapkehoach")
    assert monday.count("vanphong") == before + 1
    assert words in monday.last("vanphong").text


async def test_only_the_office_takes_papers_in(monday: Story) -> None:
    refused = await monday.says("TT", f"/nhapkehoach {CONCLUSION}")
    assert refused.text.startswith("Nhóm này không dùng được")
    officer = monday.officer("TT")
    before = monday.count("TT")
    officer.uploads(monday.chat("TT"), "a.txt", b"abc", caption="/nhapkehoach")
    await monday.settle()
    assert monday.count("TT") == before + 1
    assert monday.last("TT").text.startswith("Nhóm này không dùng được")


async def test_work_that_the_corrected_paper_gives_to_another_unit_goes_there(
    monday: Story, real_plan: PlanReading
) -> None:
    given = [task for task in real_plan.tasks if task.code == "TT-05"]
    place = real_plan.tasks.index(given[0])
    handed = given[0].model_copy(update={"units": ("Phòng Quản lý Khoa học",)})
    tasks = (*real_plan.tasks[:place], handed, *real_plan.tasks[place + 1 :])
    async with monday.installation.database.of(FIRST).write() as tx:
        await import_plan(tx, real_plan.model_copy(update={"tasks": tasks}), now=monday.clock())
    assert "TT-05" not in (await monday.says("TT", "/viec")).text
    assert "TT-05" in (await monday.says("QLKH", "/viec")).text


async def test_what_takes_long_is_read_once(monday: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = 0

    async def reads_long(path: Path, **_: object) -> PlanReading:
        nonlocal begun
        begun += 1
        await asyncio.sleep(1.5)
        raise TooMuchInside(file=path.name)

    monkeypatch.setattr("handlers.paper.read_any_apart", reads_long)
    monkeypatch.setattr("bot.inbox.LEASE", timedelta(seconds=0.5))
    monkeypatch.setattr("bot.inbox.RENEWED_EVERY", timedelta(seconds=0.1))
    before = monday.count("vanphong")
    chief, chat = monday.officer("vanphong"), monday.chat("vanphong")
    chief.uploads(chat, "a.docx", b"PK", caption="/nhapkehoach")
    await monday.fetch()
    beside = await monday.colleague()

    async def stands_by() -> None:
        for _ in range(10):
            await asyncio.sleep(0.1)
            await beside.installation.inbox.drain()

    await asyncio.gather(monday.installation.inbox.drain(), stands_by())
    await monday.settle()
    assert begun == 1
    assert monday.count("vanphong") == before + 1
    assert monday.last("vanphong").text == (
        "a.docx chứa nhiều hơn hẳn một kế hoạch, có thể là hàng nghìn dòng, ô trống. "
        "Đề nghị chép phần nhiệm vụ sang một tệp Word hoặc Excel mới rồi gửi tệp đó."
    )

"""/kehoach and /viec: what is open, by unit and filter, a page at a time, in one message."""

from simulator.bot_api.presses import Answer
from tests.scenarios.story import TT_04, Story

FILTERS = [
    "Chưa hoàn thành",
    "Quá hạn",
    "Sắp đến hạn",
    "Vướng mắc",
    "Chưa ấn định",
    "Đã hoàn thành",
]
UNITS = ["Toàn Sở", "VP", "QLKH", "QLCN", "TTRA", "TDC", "TT"]


async def test_a_unit_sees_its_own_work_and_can_report_from_there(story: Story) -> None:
    for command in ("/viec", "/kehoach"):
        listed = await story.says("TT", command)
        heading, first, *_ = listed.text.split("\n")
        assert heading == ("Trung tâm Khoa học và Công nghệ – Chưa hoàn thành: 08 (trang 1/2)")
        assert first == TT_04
        assert listed.button_texts[0] == "TT-04 · Kế hoạch triển khai Trại…"
        assert listed.button_texts[-7:] == [*FILTERS, "Trang sau ▶"]

    await story.reports("TT", "TT-04", "Hoàn thành", listed)
    assert listed.text.startswith("TT-04 – Kế hoạch năm 2021")
    assert "hoàn thành ngày 05/02/2021, đúng hạn 🟢" in listed.text
    await story.presses("TT", "◀ Danh sách", listed)
    assert "hoàn thành ngày 05/02/2021, đúng hạn 🟢" in listed.text
    assert "– Chưa hoàn thành: 07" in listed.text


async def test_the_office_and_the_leaders_see_all_of_it_page_by_page(story: Story) -> None:
    for code in ("vanphong", "bgd"):
        listed = await story.says(code, "/kehoach")
        assert listed.text.startswith("Toàn Sở – Chưa hoàn thành: 55 (trang 1/7)\nTT-04.")
        assert listed.button_texts == [
            *("TT-04", "TT-02", "TT-05", "VP-09.2"),
            *FILTERS,
            *UNITS,
            "Trang sau ▶",
        ]

    before = story.count("bgd")
    seen = [listed.text]
    for _ in range(6):
        await story.presses("bgd", "Trang sau ▶", listed)
        seen.append(listed.text)
    assert [text.split("trang ")[1][:3] for text in seen] == [f"{n}/7" for n in range(1, 8)]
    codes = [line.partition(". ")[0] for text in seen for line in text.split("\n")[1::2]]
    assert len(codes) == 55
    assert len(set(codes)) == 51
    assert listed.button_texts[-1] == "◀ Trang trước"
    await story.presses("bgd", "◀ Trang trước", listed)
    assert "trang 6/7" in listed.text
    assert story.count("bgd") == before, "buttons edit the same message"


async def test_filters_and_units(story: Story) -> None:
    await story.says("TDC", "/vuongmac 2 thiếu người")
    await story.presses("TDC", "Bỏ qua")
    await story.clock_jumps("2021-02-22 08:00")
    listed = await story.says("vanphong", "/kehoach")
    expected = {
        "Quá hạn": ("01", "TT-04. "),
        "Sắp đến hạn": ("0", ""),
        "Vướng mắc": ("01", "TDC-02. "),
        "Chưa ấn định": ("34", "VP-"),
    }
    for name, (total, first) in expected.items():
        await story.presses("vanphong", name, listed)
        assert listed.text.startswith(f"Toàn Sở – {name}: {total}")
        assert listed.text.split("\n")[1].startswith(first or "Không có nhiệm vụ nào.")

    await story.presses("vanphong", "TTRA", listed)
    assert listed.text.startswith("Thanh tra Sở – Chưa ấn định: 0")
    current = [one.text for row in listed.buttons for one in row if one.style == "primary"]
    assert current == ["Chưa ấn định", "TTRA"]


async def test_what_is_chosen_already_can_be_pressed_again(story: Story) -> None:
    listed = await story.says("vanphong", "/kehoach")
    await story.presses("vanphong", "Toàn Sở", listed)
    assert listed.text.startswith("Toàn Sở – Chưa hoàn thành: 55 (trang 1/7)")


async def test_a_unit_does_not_look_into_another_s_part(story: Story) -> None:
    listed = await story.says("TT", "/kehoach")
    everything = await story.says("vanphong", "/kehoach")
    other = next(one for row in everything.buttons for one in row if one.text == "TDC")
    assert listed.reply_markup
    listed.reply_markup["inline_keyboard"][-1][0]["callback_data"] = other.data
    answer = await story.presses("TT", "Trang sau ▶", listed)
    assert answer == (
        "Nhóm này không dùng được lệnh đó. Đề nghị dùng trong nhóm của Văn phòng hoặc Ban Giám đốc."
    )
    assert "Trung tâm" in listed.text


async def test_one_chat_that_is_a_unit_and_the_office(story: Story) -> None:
    await story.writes("VP", "/ketnoi vanphong", who=story.town.administrator)
    listed = await story.says("VP", "/kehoach")
    assert listed.text.startswith("Toàn Sở – Chưa hoàn thành: 55")
    assert "VP-09.2" in listed.button_texts, "a wall of buttons otherwise"

    await story.presses("VP", "VP", listed)
    assert listed.text.startswith("Văn phòng Sở – Chưa hoàn thành: 14 (trang 1/3)")
    await story.reports("VP", "VP-09.1", "Hoàn thành", listed)
    assert "hoàn thành ngày 05/02/2021, đúng hạn 🟢" in listed.text
    assert (await story.says("VP", "/viec")).text.startswith("Văn phòng Sở – Chưa hoàn thành: 13")


async def test_the_unit_s_own_officer_is_answered_with_a_silent_toast(story: Story) -> None:
    await story.says("TT", "/viec")
    press = story.officer("TT").presses(story.chat("TT"), "Quá hạn")
    await story.settle()
    assert press.answer == Answer(None, alert=False)


async def test_a_unit_is_asked_about_by_the_letters_of_its_papers(monday: Story) -> None:
    told = await monday.says("vanphong", "TTKHCN còn mấy việc", reply_to=monday.last("vanphong"))
    assert told.text.startswith("Trung tâm Khoa học và Công nghệ – Chưa hoàn thành")


async def test_letters_of_no_unit_are_not_taken_for_all(monday: Story) -> None:
    told = await monday.says("vanphong", "PQRS còn mấy việc", reply_to=monday.last("vanphong"))
    assert told.text.startswith("Chưa rõ “PQRS” là đơn vị nào nên chưa mở danh mục.")
    assert "QLKH" in told.text

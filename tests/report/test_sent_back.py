"""What was submitted comes back to its unit: repeated, then the work is open again."""

from tests.scenarios.story import TT_04, Story

BACK = "bị trả về rồi, sếp bảo sửa lại"
AT = "07:30 ngày 08/02/2021"

LOGGED = [
    ("sent-back", {"words": BACK, "before": {}}, f"báo hồ sơ trình bị trả lại: “{BACK}”"),
    ("sent-back", {"words": "", "before": {}}, "báo hồ sơ trình bị trả lại"),
    ("not-sent-back", {"before": {}}, "rút lại báo bị trả lại, vẫn chờ ký như trước"),
]


async def leaves_open(story: Story) -> None:
    """Let a unit say that what it submitted came back, and nobody confirm it."""
    told = await story.says("TT", "/datrinh 3 Giám đốc")
    await story.says("TT", BACK, reply_to=told)


async def sent_back(story: Story) -> None:
    """Let TT-04 be submitted, and come back."""
    told = await story.says("TT", "/datrinh 4 Giám đốc, số 3/TTr-TTKHCN")
    await story.says("TT", BACK, reply_to=told)
    await story.presses("TT", "Đúng")


async def test_what_came_back_is_open_again_once_somebody_says_that_it_is_right(
    monday: Story,
) -> None:
    told = await monday.says("TT", "/datrinh 4 Giám đốc, số 3/TTr-TTKHCN")
    meant = await monday.says("TT", BACK, reply_to=told)
    assert meant.text == (
        f"Báo bị trả lại: {TT_04}\n"
        f"Nội dung: “{BACK}”\n"
        "Nhiệm vụ sẽ trở lại chưa trình. Chỉ ghi nhận sau khi bấm Đúng."
    )
    assert "đã trình Giám đốc" in (await monday.says("TT", "/viec 4")).text
    before = monday.count("vanphong")
    await monday.presses("TT", "Đúng", meant)
    said = monday.last("TT")
    assert said.text.startswith(
        f"Đã ghi nhận: {TT_04}: hồ sơ trình bị trả lại.\nNội dung cần sửa: “{BACK}”\n"
    )
    assert said.button_texts == ["Đã trình lại", "Không bị trả lại"]
    assert monday.count("vanphong") == before + 1
    assert monday.last("vanphong").button_texts == ["Chỉ sửa thể thức: giữ ngày trình"]
    card = (await monday.says("TT", "/viec 4")).text
    assert "đã trình Giám đốc" not in card
    assert f"báo hồ sơ trình bị trả lại: “{BACK}”" in card
    log = (await monday.says("vanphong", "/nhatky TT-04")).text
    assert f"báo hồ sơ trình bị trả lại: “{BACK}”" in log


async def test_it_knows_no_limit_of_time_and_the_reminders_come_again(monday: Story) -> None:
    told = await monday.says("TT", "/datrinh 4 Giám đốc")
    await monday.clock_jumps("2021-02-19 07:31")
    assert "TT-04" not in monday.last("TT").text.split("Đã trình", 1)[0]
    await monday.says("TT", "sếp không ký, yêu cầu làm lại", reply_to=told)
    await monday.presses("TT", "Đúng")
    await monday.clock_jumps("2021-02-22 07:31")
    assert "quá hạn" in monday.last("TT").text.casefold()
    assert "TT-04" in monday.last("TT").text


async def test_the_figures_no_longer_count_it_as_submitted(monday: Story) -> None:
    told = await monday.says("TT", "/datrinh 4 Giám đốc")
    await monday.clock_jumps("2021-02-09 15:31")
    assert "đã trình Giám đốc" in await monday.whole_digest()
    await monday.clock_jumps("2021-02-18 08:00")
    await monday.says("TT", "việc 4 bị trả lại rồi", reply_to=told)
    await monday.presses("TT", "Đúng")
    await monday.clock_jumps("2021-02-26 15:31")
    digest = await monday.whole_digest()
    assert "đã trình Giám đốc" not in digest
    assert "TT-04" in digest, "it is late by then"


async def test_the_office_lets_the_day_stand(monday: Story) -> None:
    await sent_back(monday)
    await monday.presses("vanphong", "Chỉ sửa thể thức: giữ ngày trình")
    assert "ngày trình, 08/02/2021, vẫn được tính" in monday.last("TT").text
    await monday.clock_jumps("2021-02-22 08:00")
    told = await monday.says("TT", "/datrinh 4 Giám đốc")
    assert "ngày 08/02/2021, đúng hạn" in told.text


async def test_a_slip_is_taken_back(monday: Story) -> None:
    await sent_back(monday)
    said = monday.last("TT")
    await monday.presses("TT", "Không bị trả lại", said)
    assert monday.last("TT").text == f"{TT_04}: không bị trả lại, vẫn chờ ký như trước."
    assert "không bị trả lại" in monday.last("vanphong").text
    assert "đã trình Giám đốc, số 3/TTr-TTKHCN" in (await monday.says("TT", "/viec 4")).text
    assert said.button_texts == []


async def test_the_cards_button_asks_what_is_to_be_mended(monday: Story) -> None:
    await monday.says("TT", "/datrinh 4 Giám đốc")
    card = await monday.says("TT", "/viec 4")
    await monday.presses("TT", "Bị trả lại…", card)
    await monday.says("TT", "thiếu phụ lục kinh phí", reply_to=monday.last("TT"))
    assert "Nội dung cần sửa: “thiếu phụ lục kinh phí”" in monday.last("TT").text


async def test_of_several_it_is_asked_which_and_the_words_are_kept(monday: Story) -> None:
    told = await monday.says("TT", "/datrinh 4, 5 Giám đốc")
    which = await monday.says("TT", BACK, reply_to=told)
    assert which.text.startswith("Việc nào bị trả lại? Đề nghị bấm mã.")
    await monday.presses("TT", "TT-05", which)
    await monday.presses("TT", "Đúng")
    assert f"Nội dung cần sửa: “{BACK}”" in monday.last("TT").text


async def test_what_was_submitted_again_is_not_taken_back(monday: Story) -> None:
    await sent_back(monday)
    said = monday.last("TT")
    await monday.presses("TT", "Đã trình lại", said)
    await monday.presses("TT", "Bỏ qua")
    assert said.button_texts == []
    assert "báo hồ sơ trình bị trả lại" not in (await monday.says("TT", "/viec 4")).text


async def test_a_press_after_it_was_signed_records_nothing(monday: Story) -> None:
    told = await monday.says("TT", "/datrinh 4 Giám đốc")
    meant = await monday.says("TT", BACK, reply_to=told)
    await monday.writes("TT", "/xong 4 số 25/KH-TTKHCN")
    assert meant.button_texts == []

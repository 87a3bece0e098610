"""A leader takes back what was decided on a request."""

from tests.databases import one_on_postgresql
from tests.extension.asked import at_the_leaders
from tests.scenarios.story import TT_04, Story

OLD = "trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)"


async def decided(story: Story) -> None:
    """Let the leaders give less than was asked for, in words."""
    await at_the_leaders(story)
    await story.says("bgd", "chỉ cho đến 2/3 thôi", reply_to=story.last("bgd"))
    await story.presses("bgd", "Đúng")
    assert "Thời hạn mới: đến 02/3/2021" in story.last("TT").text


@one_on_postgresql(
    "said",
    [
        (under, words)
        for under in ("card", "question")
        for words in (
            "nhầm, tôi chưa đồng ý gia hạn",
            "rút lại ý kiến",
            "khoan, để tôi xem lại",
            "xin lỗi, bấm nhầm, chưa duyệt đâu",
        )
    ],
    one=("card", "rút lại ý kiến"),
)
async def test_what_was_decided_is_taken_back(monday: Story, said: tuple[str, str]) -> None:
    under, words = said
    await at_the_leaders(monday)
    card = monday.last("bgd")
    question = await monday.says("bgd", "chỉ cho đến 2/3 thôi", reply_to=card)
    await monday.presses("bgd", "Đúng", question)
    told = monday.count("TT")
    meant = await monday.says("bgd", words, reply_to=card if under == "card" else question)
    assert f"Rút lại ý kiến về đề nghị gia hạn TT-04?\nNội dung: “{words}”" in meant.text
    assert monday.count("TT") == told, "nothing is told before it is confirmed"
    await monday.presses("bgd", "Đúng", meant)
    assert monday.last("TT").text == (
        f"{TT_04}\nGiám đốc lúc 07:30 ngày 08/02/2021 rút lại ý kiến đồng ý gia hạn TT-04"
        f" đến 02/3/2021.\nNội dung: “{words}”\n"
        "Đề nghị gia hạn trở lại chờ ý kiến Ban Giám đốc. ⏳\n"
        f"Thời hạn khi chưa có ý kiến mới: {OLD}"
    )
    assert monday.last("vanphong").text == monday.last("TT").text
    assert "Đã rút lại ý kiến" in monday.last("bgd").text
    assert card.button_texts == ["Đồng ý", "Đồng ý đến ngày khác…", "Không đồng ý"]
    assert f"Thời hạn hiện nay: {OLD}" in card.text
    await monday.presses("bgd", "Đồng ý", card)
    assert "Thời hạn mới: đến 05/3/2021" in monday.last("TT").text


async def test_a_refusal_is_taken_back_too(monday: Story) -> None:
    await at_the_leaders(monday)
    card = monday.last("bgd")
    await monday.presses("bgd", "Không đồng ý", card)
    await monday.presses("bgd", "Bỏ qua")
    meant = await monday.says("bgd", "bấm nhầm nút", reply_to=card)
    await monday.presses("bgd", "Đúng", meant)
    assert "rút lại ý kiến không đồng ý gia hạn TT-04." in monday.last("TT").text
    assert card.button_texts == ["Đồng ý", "Đồng ý đến ngày khác…", "Không đồng ý"]


async def test_what_is_only_repeated_yet_is_dropped(monday: Story) -> None:
    await at_the_leaders(monday)
    card, told = monday.last("bgd"), monday.count("TT")
    meant = await monday.says("bgd", "chỉ cho đến 2/3 thôi", reply_to=card)
    answer = await monday.says("bgd", "nhầm, tôi chưa đồng ý", reply_to=meant)
    assert answer.text == (f"{TT_04}\nĐã bỏ, chưa ghi nhận gì. Đề nghị gia hạn vẫn như trước.")
    assert meant.button_texts == []
    assert monday.count("TT") == told


async def test_nothing_decided_is_nothing_to_take_back(monday: Story) -> None:
    await at_the_leaders(monday)
    card = monday.last("bgd")
    answer = await monday.says("bgd", "nhầm, tôi chưa đồng ý", reply_to=card)
    assert "vẫn chờ ý kiến" in answer.text
    meant = await monday.says("bgd", "nhầm, không đồng ý gia hạn", reply_to=card)
    assert "Không đồng ý gia hạn: không đồng ý gia hạn" in meant.text


async def test_of_a_newer_request_nothing_is_taken_back(monday: Story) -> None:
    await at_the_leaders(monday)
    card = monday.last("bgd")
    await monday.presses("bgd", "Đồng ý", card)
    meant = await monday.says("bgd", "nhầm, tôi chưa đồng ý", reply_to=card)
    await monday.says("TT", "/giahan 4 đến 15/3 vì chờ kinh phí")
    await monday.presses("TT", "Đúng, gửi đi")
    answer = await monday.says("bgd", "đúng", reply_to=meant)
    assert "rút lại" not in monday.last("TT").text
    assert "Thời hạn" in answer.text or "đồng ý" in answer.text

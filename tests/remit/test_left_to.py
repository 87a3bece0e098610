"""«Giao PGĐ xử lý»: a leader leaves what waits to another, who is asked, and whose word counts."""

import pytest

from simulator.model import Message
from tests.extension.asked import asked as extension_asked
from tests.obstacle.stuck import agree, consult
from tests.remit.in_register import Leaders
from tests.scenarios.story import TT_04, Story

WHOM = f"{TT_04} (Trung tâm Khoa học và Công nghệ): giao đồng chí lãnh đạo nào cho ý kiến?"
BINH, CUC = "Trần Văn Bình, Phó Giám đốc", "Phạm Thị Cúc, Phó Giám đốc"


@pytest.fixture
async def leaders(monday: Story) -> Leaders:
    """The office has entered its leaders; nobody has a field."""
    found = Leaders(monday)
    await found.are_entered()
    return found


async def left(story: Story, words: str = "giao PGĐ xử lý") -> tuple[Message, Message]:
    """Let the Giám đốc leave what the Trung tâm is stuck in; return the card and the answer."""
    card = await consult(story)
    return card, await story.says("bgd", words, reply_to=card)


async def test_the_director_says_which_deputy_and_that_one_decides(
    monday: Story, leaders: Leaders
) -> None:
    card, question = await left(monday)
    assert question.text == WHOM
    assert question.button_texts == [BINH, CUC, "Hủy"]
    before = monday.count("TT")
    await monday.presses("bgd", CUC, question)
    assert monday.last("bgd").text.startswith(f"Đã chuyển đ/c {CUC}: {TT_04}")
    assert monday.last("vanphong").text.startswith(
        f"Lê An, Giám đốc giao đ/c {CUC} cho ý kiến: {TT_04}"
    )
    assert f"Kính gửi: đ/c {CUC}" in card.text
    assert f"giao đ/c {CUC} cho ý kiến lúc 07:30" in card.text
    assert monday.count("TT") == before, "the unit is told nothing before somebody has decided"
    toast = await monday.presses("bgd", "Đồng ý theo đề xuất", card, who=leaders.binh)
    assert toast == (
        f"Chưa ghi nhận: nội dung này đã chuyển đ/c {CUC}, đang chờ ý kiến của đồng chí."
    )
    await agree(monday, card, who=leaders.cuc)
    assert "Ý kiến chỉ đạo của Phạm Thị Cúc, Phó Giám đốc" in monday.last("TT").text
    log = await monday.says("vanphong", "/nhatky TT-04")
    assert f"giao {CUC} cho ý kiến" in log.text


async def test_who_is_named_in_words_is_asked_at_once(monday: Story, leaders: Leaders) -> None:
    card, told = await left(monday, "để anh Bình xem xét")
    assert told.text.startswith(f"Đã chuyển đ/c {BINH}: {TT_04}")
    assert f"Kính gửi: đ/c {BINH}" in card.text
    again = await monday.says("bgd", "giao đ/c Bình xử lý", reply_to=card)
    assert again.text == (
        f"Nội dung này đã được chuyển đ/c {BINH} trước đó, không cần làm gì thêm."
    )
    other = await monday.says("bgd", "giao đ/c Cúc xử lý", reply_to=card)
    assert other.text.startswith(f"Đã chuyển đ/c {CUC}")
    assert f"Kính gửi: đ/c {CUC}" in card.text


async def test_the_question_is_answered_by_a_name_and_only_once(
    monday: Story, leaders: Leaders
) -> None:
    card, question = await left(monday)
    told = await monday.says("bgd", "chị Cúc", reply_to=question)
    assert told.text.startswith(f"Đã chuyển đ/c {CUC}")
    late = await monday.says("bgd", "anh Bình", reply_to=question)
    assert late.text.startswith("Chưa ghi nhận:")
    assert f"Kính gửi: đ/c {CUC}" in card.text


async def test_a_deputy_gives_it_up_to_the_director(monday: Story, leaders: Leaders) -> None:
    card, question = await left(monday)
    await monday.presses("bgd", BINH, question)
    await monday.presses("bgd", "Chuyển Giám đốc", card, who=leaders.binh)
    assert monday.last("vanphong").text.startswith(f"{BINH} giao đ/c Lê An, Giám đốc cho ý kiến")
    assert "Kính gửi: đ/c Lê An, Giám đốc" in card.text


async def test_of_two_deputies_the_one_who_is_here_has_it(monday: Story, leaders: Leaders) -> None:
    await monday.says("bgd", "/vangmat từ 08/02 đến 10/02", who=leaders.binh)
    await monday.presses("bgd", "Ghi", who=leaders.binh)
    card, told = await left(monday)
    assert told.text.startswith(f"Đã chuyển đ/c {CUC}")
    refused = await monday.says("bgd", "giao đ/c Bình", reply_to=card)
    assert refused.text == (
        f"Chưa chuyển.\nĐ/c {BINH} vắng từ 08/02/2021 đến hết 10/02/2021.\n"
        "Đề nghị cho ý kiến tại đây hoặc giao đồng chí lãnh đạo khác."
    )


async def test_a_request_is_left_to_a_deputy_too(monday: Story, leaders: Leaders) -> None:
    await extension_asked(monday)
    await monday.presses("vanphong", "Nhất trí")
    card = monday.last("bgd")
    question = await monday.says("bgd", "giao PGĐ xử lý", reply_to=card)
    await monday.presses("bgd", BINH, question)
    assert f"Kính gửi: đ/c {BINH}" in card.text
    await monday.presses("bgd", "Đồng ý", card, who=leaders.binh)
    assert "đồng ý gia hạn" in monday.last("TT").text


async def test_what_another_had_agreed_to_goes_no_more(monday: Story, leaders: Leaders) -> None:
    card = await consult(monday)
    await monday.presses("bgd", "Đồng ý theo đề xuất", card, who=leaders.binh)
    await monday.says("bgd", "giao chị Cúc xử lý", reply_to=card)
    before = monday.count("TT")
    await monday.clock_jumps("2021-02-08 07:41")
    assert monday.count("TT") == before
    assert monday.last("bgd").text.startswith(f"{TT_04}\nChưa ghi nhận: nội dung này đã chuyển")


async def test_whoever_is_empowered_answers_for_who_is_away(
    monday: Story, leaders: Leaders
) -> None:
    await monday.says("bgd", "/vangmat từ 08/02 đến 10/02, ủy quyền đ/c Cúc", who=leaders.binh)
    await monday.presses("bgd", "Ghi", who=leaders.binh)
    card, told = await left(monday, "giao anh Bình giải quyết")
    assert told.text.endswith(f"Đồng chí đang vắng; đ/c {CUC} cho ý kiến thay.")
    await agree(monday, card, who=leaders.cuc)
    assert "Ý kiến chỉ đạo của Phạm Thị Cúc" in monday.last("TT").text


async def test_a_point_of_the_digest_is_left_to_a_deputy(monday: Story, leaders: Leaders) -> None:
    await consult(monday)
    await monday.clock_jumps("2021-02-09 15:30")
    question = await monday.says("bgd", "mục 1 giao PGĐ xử lý", reply_to=monday.last("bgd"))
    assert question.text == WHOM

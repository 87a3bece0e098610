"""What a leader types under a card is his answer, with a way back of his own."""

import pytest

from domain.spoken.answers.thinking_again import thinks_again
from domain.spoken.parts.decisions import is_on_several
from domain.spoken.verdict import assents
from domain.text import fold
from tests.obstacle.stuck import consult
from tests.obstacle.test_words import TEXTS
from tests.scenarios.story import Story
from views.obstacle.opinion import taking_back

WORDS = "mượn nhà lưới của Phòng Quản lý khoa học"


@pytest.mark.parametrize(
    "words",
    [
        "đồng ý",
        "ok đồng ý nhé",
        "Đồng ý theo đề xuất của Trung tâm",
        "nhất trí với đề xuất",
        "duyệt",
        "tôi đồng ý hết",
        "thôi, đồng ý.",
    ],
)
def test_what_only_assents(words: str) -> None:
    assert assents(words)
    assert assents(fold(words))


@pytest.mark.parametrize(
    "words",
    [
        "không đồng ý",
        "đồng ý nhưng chỉ 15 triệu",
        "đồng ý đến 15/6",
        "đồng ý với ý kiến của Văn phòng",
        "đồng ý hết trừ mục 2",
        "đồng ý không?",
        "chưa đồng ý",
        "cho mượn",
    ],
)
def test_what_says_more(words: str) -> None:
    assert not assents(words)


def test_items_are_known_without_their_message() -> None:
    assert is_on_several("đồng ý hết trừ mục 2")
    assert is_on_several("1, 3 đồng ý, 2 chưa")
    assert not is_on_several(WORDS)


def test_the_buttons_words_take_back() -> None:
    assert thinks_again(taking_back(TEXTS))


@pytest.mark.parametrize("by", ["reply", "another opinion"])
async def test_a_typed_yes_is_repeated_and_goes_as_the_buttons(monday: Story, by: str) -> None:
    card, before = await consult(monday), monday.count("TT")
    if by == "another opinion":
        card = (await monday.presses("bgd", "Ý kiến khác", card)) or monday.last("bgd")
        card = monday.last("bgd")
    told = await monday.says("bgd", "đồng ý nhé", reply_to=card)
    assert "Đề xuất, kiến nghị: Cấp bổ sung" in told.text
    assert told.button_texts == ["Rút lại"]
    assert monday.count("TT") == before
    await monday.clock_jumps("2021-02-08 07:40")
    assert "“Đồng ý theo đề xuất.”" in monday.last("TT").text


async def test_a_typed_yes_to_nothing_is_not_sent(monday: Story) -> None:
    card, before = await consult(monday, proposal=None), monday.count("TT")
    told = await monday.says("bgd", "đồng ý", reply_to=card)
    assert told.text.startswith("TT-04. Đơn vị chưa nêu đề xuất.")
    assert monday.count("TT") == before


async def test_what_was_typed_goes_at_once_and_is_taken_back_by_a_press(monday: Story) -> None:
    card = await consult(monday)
    told = await monday.says("bgd", WORDS, reply_to=card)
    assert told.button_texts == ["Rút lại"]
    assert f"“{WORDS}”" in monday.last("TT").text
    await monday.presses("bgd", "Rút lại", told)
    assert f"rút lại ý kiến chỉ đạo lúc 07:30 ngày 08/02/2021: “{WORDS}”" in monday.last("TT").text
    assert "Đang chờ Ban Giám đốc cho ý kiến ⏳" in card.text
    assert told.button_texts == []
    assert monday.last("bgd").button_texts == []


async def test_another_opinion_ends_the_way_back_of_the_one_before(monday: Story) -> None:
    card = await consult(monday)
    first = await monday.says("bgd", WORDS, reply_to=card)
    second = await monday.says("bgd", "thuê nhà lưới bên ngoài", reply_to=card)
    assert first.button_texts == []
    assert second.button_texts == ["Rút lại"]


async def test_items_that_a_card_has_not_are_asked_and_never_sent_whole(monday: Story) -> None:
    card, before = await consult(monday), monday.count("TT")
    told = await monday.says("bgd", "đồng ý hết trừ mục 2", reply_to=card)
    assert "“đồng ý hết trừ mục 2”" in told.text
    assert monday.count("TT") == before
    await monday.presses("bgd", told.button_texts[0], told)
    assert "“đồng ý hết trừ mục 2”" in monday.last("TT").text


async def test_of_several_what_proposes_nothing_is_not_agreed_to(monday: Story) -> None:
    for code, proposal in (("4", "cấp bổ sung"), ("5", None), ("2", "gia hạn hợp đồng")):
        asked = await monday.says("TT", f"/vuongmac {code} chưa có kinh phí")
        if proposal is None:
            await monday.presses("TT", "Bỏ qua", asked)
        else:
            await monday.says("TT", proposal, reply_to=asked)
        await monday.presses("vanphong", "Xin ý kiến Ban Giám đốc")
        await monday.presses("vanphong", "Bỏ qua")
    queue = await monday.says("bgd", "/canykien")
    meant = await monday.says("bgd", "đồng ý hết", reply_to=queue)
    assert "TT-05: đơn vị chưa nêu đề xuất" in meant.text
    assert "“đồng ý”" not in meant.text

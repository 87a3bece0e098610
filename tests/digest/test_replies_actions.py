"""Leaders answer the digest itself: by a task's code, by its number there, or the only item."""

import pytest

from actions.digest.issuing import sum_up
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from domain.obstacle.opinion import Decision
from domain.plan.naming import AmbiguousCode
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

FRIDAY = "26/02 15:30"


async def digest(at_work: AtWork, *numbers: int) -> Told:
    """The leaders have a digest in which obstacles of the Trung tâm wait for their word."""
    at_work.comes("22/02 09:00")
    for count, number in enumerate(numbers, start=1):
        question = await at_work.writes("TT", obstruct_typed, f"{number} chưa có kinh phí")
        await at_work.skips("TT", question.only)
        question = await at_work.does(OFFICE, consult_pressed, count)
        await at_work.skips(OFFICE, question.only)
    at_work.comes(FRIDAY)
    (told,) = (await at_work.tells(sum_up)).to(LEADERS)
    return told


async def said_of(at_work: AtWork, obstacle: int) -> list[str | None]:
    """Return the leaders' words on an obstacle."""
    said = await at_work.finds(lambda tx: tx.opinions.of_obstacle(obstacle))
    return [one.words for one in said if one.decision is Decision.WORDS]


@pytest.mark.parametrize(
    ("words", "conveyed"),
    [
        ("đồng ý", "đồng ý"),
        ("tt-02 cho gia hạn đến 15/3", "cho gia hạn đến 15/3"),
        ("1. Giao Văn phòng chủ trì", "Giao Văn phòng chủ trì"),
        ("50 triệu thì làm trước", "50 triệu thì làm trước"),
    ],
)
async def test_of_one_item_any_words_are_its_answer(
    at_work: AtWork, words: str, conveyed: str
) -> None:
    told = await digest(at_work, 2)
    await at_work.answers(LEADERS, told, words)
    assert await said_of(at_work, 1) == [conveyed]


@pytest.mark.parametrize("words", ["TT-04 đồng ý theo đề xuất", "tt 4: đồng ý theo đề xuất"])
async def test_of_several_the_code_says_which(at_work: AtWork, words: str) -> None:
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, words)
    assert (await said_of(at_work, 1), await said_of(at_work, 2)) == (
        [],
        ["đồng ý theo đề xuất"],
    )


@pytest.mark.parametrize("words", ["đồng ý cả 3 nội dung", "chị Hoa nhắc Trung tâm nhé"])
async def test_of_several_without_a_code_it_asks_which(at_work: AtWork, words: str) -> None:
    told = await digest(at_work, 2, 4)
    with pytest.raises(AmbiguousCode) as doubt:
        await at_work.answers(LEADERS, told, words)
    assert doubt.value.codes == "TT-04, TT-02", "in the order of their numbers"
    assert doubt.value.question is not None


async def test_thanks_are_no_answer(at_work: AtWork) -> None:
    told = await digest(at_work, 2)
    deed = await at_work.answers(LEADERS, told, "Cảm ơn")
    assert await said_of(at_work, 1) == []
    assert deed.told, "it is told that it was read"

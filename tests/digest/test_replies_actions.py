"""Leaders answer the digest itself: by a task's code, by its number there, or the only item."""

from datetime import date

import pytest

from actions.digest.issuing import sum_up
from actions.extension.advising import advise_pressed
from actions.extension.asking import extend_typed
from actions.obstacle.agreeing import convey_agreed
from actions.obstacle.consulting import consult_pressed
from actions.obstacle.reporting import obstruct_typed
from domain.digest.answering import (
    AllAnswered,
    EachByItsButton,
    ItemAnswered,
    NoSuchItem,
)
from domain.extension.extension import Stance
from domain.obstacle.opinion import Decision, WhichOneMeant
from domain.plan.naming import AmbiguousCode
from domain.press import CONFIRM
from domain.refusal import Refusal
from domain.spoken.items import EachInItsLine
from tests.actions.at_work import LEADERS, OFFICE, AtWork
from tests.actions.deed import Told

FRIDAY = "26/02 15:30"


async def digest(at_work: AtWork, *numbers: int) -> Told:
    """The leaders have a digest in which obstacles of the Trung tâm wait for their word."""
    at_work.comes("22/02 09:00")
    for count, number in enumerate(numbers, start=1):
        stuck = f"{number} chưa có kinh phí; đề xuất cấp thêm"
        await at_work.writes("TT", obstruct_typed, stuck)
        question = await at_work.does(OFFICE, consult_pressed, count)
        await at_work.skips(OFFICE, question.only)
    at_work.comes(FRIDAY)
    (told,) = (await at_work.tells(sum_up)).to(LEADERS)
    return told


async def said_of(at_work: AtWork, obstacle: int) -> list[str | None]:
    """Return the leaders' words on an obstacle, "agreed" where they agree to the proposal."""
    said = await at_work.finds(lambda tx: tx.opinions.of_obstacle(obstacle))
    return [one.words or one.decision.value for one in said]


async def minutes_pass(at_work: AtWork) -> None:
    """Let what was agreed to in a reply be conveyed."""
    at_work.comes("26/02 15:41")
    await at_work.lets(convey_agreed)


@pytest.mark.parametrize(
    ("words", "conveyed"),
    [
        ("đồng ý", "agreed"),
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
    await minutes_pass(at_work)
    assert await said_of(at_work, 1) == [conveyed]


@pytest.mark.parametrize("words", ["TT-04 đồng ý theo đề xuất", "tt 4: đồng ý theo đề xuất"])
async def test_of_several_the_code_says_which(at_work: AtWork, words: str) -> None:
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, words)
    await minutes_pass(at_work)
    assert (await said_of(at_work, 1), await said_of(at_work, 2)) == ([], ["agreed"])


@pytest.mark.parametrize("words", ["50 triệu thì làm trước", "chị Hoa nhắc Trung tâm nhé"])
async def test_of_several_without_a_code_it_asks_which(at_work: AtWork, words: str) -> None:
    told = await digest(at_work, 2, 4)
    with pytest.raises(AmbiguousCode) as doubt:
        await at_work.answers(LEADERS, told, words)
    assert doubt.value.codes == "TT-04, TT-02", "in the order of their numbers"
    assert doubt.value.question is not None


@pytest.mark.parametrize(
    ("words", "of_first", "of_second"),
    [
        ("2 đồng ý", [], ["agreed"]),
        ("nội dung 1 giao anh Bình xem", ["giao anh Bình xem"], []),
        ("2. bố trí 15 triệu thôi", [], ["bố trí 15 triệu thôi"]),
        (
            "1) cấp 20 triệu\n2) chưa duyệt,\nthiếu dự toán",
            ["cấp 20 triệu"],
            ["chưa duyệt,\nthiếu dự toán"],
        ),
    ],
)
async def test_a_number_in_front_is_the_item_s(
    at_work: AtWork, words: str, of_first: list[str], of_second: list[str]
) -> None:
    """TT-04 stands first in the digest, and TT-02 second."""
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, words)
    await minutes_pass(at_work)
    assert (await said_of(at_work, 2), await said_of(at_work, 1)) == (of_first, of_second)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("1 cho đến 24/2, 2 cấp 20 triệu", EachInItsLine),
        ("Ý kiến của tôi:\n1. đồng ý\n2. không", EachInItsLine),
        ("4 đồng ý", NoSuchItem),
        ("đồng ý cả 3 nội dung", EachByItsButton),
    ],
)
async def test_no_part_of_several_goes_to_one(
    at_work: AtWork, words: str, refusal: type[Refusal]
) -> None:
    told = await digest(at_work, 2, 4)
    with pytest.raises(refusal):
        await at_work.answers(LEADERS, told, words)


@pytest.mark.parametrize("words", ["2 cho đến 24/2", "2. bố trí 15 triệu thôi", "TT-02 đồng ý"])
async def test_words_for_an_item_answered_meanwhile_go_nowhere_else(
    at_work: AtWork, words: str
) -> None:
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, "2 cấp 20 triệu")
    with pytest.raises(ItemAnswered) as answered:
        await at_work.answers(LEADERS, told, words)
    assert (answered.value.number, answered.value.code) == ("2", "TT-02")
    assert answered.value.at is not None
    assert await said_of(at_work, 2) == []


async def test_a_count_that_may_be_a_number_is_not_guessed_of_what_is_left(at_work: AtWork) -> None:
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, "2 cấp 20 triệu")
    with pytest.raises(WhichOneMeant):
        await at_work.answers(LEADERS, told, "2 phòng cùng làm")


async def test_once_all_is_answered_a_yes_is_told_so_and_thanks_are_read(at_work: AtWork) -> None:
    told = await digest(at_work, 2, 4)
    await at_work.answers(LEADERS, told, "1 làm trước\n2 làm sau")
    for words in ("đồng ý", "đồng ý cả 2 nội dung"):
        with pytest.raises(AllAnswered) as answered:
            await at_work.answers(LEADERS, told, words)
        assert answered.value.codes == "TT-04, TT-02"
    deed = await at_work.answers(LEADERS, told, "cảm ơn")
    assert "đã đọc tin" in deed.only.text


async def test_thanks_are_no_answer(at_work: AtWork) -> None:
    told = await digest(at_work, 2)
    deed = await at_work.answers(LEADERS, told, "Cảm ơn")
    assert await said_of(at_work, 1) == []
    assert deed.told, "it is told that it was read"


@pytest.mark.parametrize(
    ("words", "of_first", "of_second"),
    [
        ("đồng ý cả 2 nội dung", ["agreed"], ["agreed"]),
        ("1-2 đồng ý", ["agreed"], ["agreed"]),
        ("1 ok, 2 không đồng ý", ["agreed"], ["không đồng ý"]),
        ("TT-04 không đồng ý, TT-02 ok", ["không đồng ý"], ["agreed"]),
        ("đồng ý hết trừ mục 2", ["agreed"], []),
    ],
)
async def test_one_word_for_several_is_repeated_and_goes_to_each(
    at_work: AtWork, words: str, of_first: list[str], of_second: list[str]
) -> None:
    told = await digest(at_work, 2, 4)
    asked = await at_work.answers(LEADERS, told, words)
    assert asked.log == ()
    await at_work.chooses(LEADERS, asked.only, CONFIRM)
    assert (await said_of(at_work, 2), await said_of(at_work, 1)) == (of_first, of_second)


async def test_of_several_what_was_answered_meanwhile_is_told_beside_the_others(
    at_work: AtWork,
) -> None:
    told = await digest(at_work, 2, 4)
    asked = (await at_work.answers(LEADERS, told, "đồng ý cả 2")).only
    await at_work.answers(LEADERS, told, "1 cấp 20 triệu")
    deed = await at_work.chooses(LEADERS, asked, CONFIRM)
    assert deed.to(LEADERS)[-1].text.startswith("TT-04. Chưa chuyển: nội dung này đã có ý kiến")
    assert (await said_of(at_work, 2), await said_of(at_work, 1)) == (["cấp 20 triệu"], ["agreed"])


async def test_one_word_for_all_that_waits_grants_and_confirms_what_it_is(at_work: AtWork) -> None:
    """An obstacle with a proposal, a request, both under the card that /canykien shows first."""
    await at_work.writes("TT", obstruct_typed, "2 thiếu kinh phí; đề xuất cấp thêm")
    question = await at_work.does(OFFICE, consult_pressed, 1)
    await at_work.skips(OFFICE, question.only)
    asked = await at_work.writes("TT", extend_typed, "4 đến 25/3 vì chờ kinh phí")
    await at_work.chooses("TT", asked.only, "yes")
    await at_work.does(OFFICE, advise_pressed, 1, Stance.AGREES)
    card = (await at_work.types(LEADERS, "/canykien")).only
    repeated = (await at_work.answers(LEADERS, card, "nhất trí cả hai")).only
    deed = await at_work.chooses(LEADERS, repeated, CONFIRM)
    assert {"opinion", "extension-decided"} <= set(deed.kinds)
    (opinion,) = await at_work.finds(lambda tx: tx.opinions.of_obstacle(1))
    assert opinion.decision is Decision.AGREED
    assert (await at_work.work("TT-04")).last_day == date(2021, 3, 25)

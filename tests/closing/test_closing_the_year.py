"""/chotnam: the office sorts what is open, the leaders agree once, what is carried goes on."""

import pytest

from actions.plan.importing import compare, import_plan
from documents.plan import PlanReading
from domain.department.department import FIRST
from simulator.model import Message
from tests.databases import both_databases
from tests.scenarios.story import Story
from views.plan.differences import told


@pytest.fixture
async def december(story: Story) -> Story:
    await story.clock_jumps("2021-12-15 07:30")
    return story


async def test_the_office_is_reminded_once_in_december(story: Story) -> None:
    def offers() -> list[Message]:
        return [m for m in story.said("vanphong") if m.text.startswith("Sắp hết năm")]

    await story.clock_jumps("2021-12-14 07:30")
    await story.clock_reaches("2021-12-15 07:29")
    assert offers() == []
    await story.clock_reaches("2021-12-16 17:30")
    (offer,) = offers()
    assert "Kế hoạch năm 2021 còn 54 nhiệm vụ chưa hoàn thành" in offer.text

    await story.presses("vanphong", "Chốt Kế hoạch năm 2021", offer)
    assert story.last("vanphong").text.startswith(
        "Chốt Kế hoạch năm 2021: 54 nhiệm vụ chưa hoàn thành (trang 1/9)"
    )


@both_databases
async def test_sorted_sent_back_sorted_again_and_agreed(december: Story) -> None:
    board = await december.says("vanphong", "/chotnam")
    await december.presses("vanphong", "VP-01: chuyển tiếp", board)
    assert "VP-01: hoàn thành" in board.button_texts
    assert "Chuyển tiếp 53, hoàn thành 01, thôi thực hiện 0." in board.text
    await december.restart()
    await december.presses("vanphong", "Trang sau ▶", board)
    assert "(trang 2/9)" in board.text

    await december.presses("vanphong", "Trình Ban Giám đốc", board)
    card = december.last("bgd")
    assert card.text.startswith("Kính trình Ban Giám đốc: chốt Kế hoạch năm 2021")
    assert "– VP-01." in card.text
    assert board.button_texts == []

    await december.presses("bgd", "Trả lại", card)
    board = december.last("vanphong")
    assert card.button_texts == []
    assert card.text.endswith("Đã trả lại Văn phòng.")
    await december.presses("vanphong", "VP-02: chuyển tiếp", board)
    await december.presses("vanphong", "VP-02: hoàn thành", board)
    await december.presses("vanphong", "Trình Ban Giám đốc", board)
    await december.restart()
    card = december.last("bgd")
    before = {code: december.count(code) for code in december.town.officers}
    await december.presses("bgd", "Đồng ý", card)

    assert card.text.endswith("kế hoạch đã chốt. 🟢")
    assert {code: december.count(code) - n for code, n in before.items()} == dict.fromkeys(
        before, 1
    )
    assert "– VP-02. " in december.last("VP").text
    assert "Kế hoạch năm 2021 đã chốt" in december.last("vanphong").text
    assert "– Chưa hoàn thành: 08 (trang 1/2)\n" in (await december.says("TT", "/viec")).text
    assert "VP-02" not in (await december.says("VP", "/viec")).text
    assert (await december.says("vanphong", "/chotnam")).text.startswith(
        "Kế hoạch không còn nhiệm vụ nào chưa hoàn thành"
    )
    await december.clock_jumps("2021-12-20 07:30")
    assert "TT-04" in december.last("TT").text


@both_databases
async def test_two_leaders_agree_at_once_and_the_year_is_closed_once(december: Story) -> None:
    board = await december.says("vanphong", "/chotnam")
    await december.presses("vanphong", "Trình Ban Giám đốc", board)
    director, chat = december.officer("bgd"), december.chat("bgd")
    presses = [director.presses(chat, "Đồng ý") for _ in range(2)]
    before = december.count("TT")
    await december.settle()
    assert [press.answer and press.answer.text for press in presses] == [
        None,
        "Phương án chốt năm đã sang bước khác, chưa thay đổi gì. Gõ /chotnam để xem tình trạng.",
    ]
    assert december.count("TT") == before + 1


@both_databases
async def test_what_was_carried_goes_on_under_its_code_beside_the_next_plan(
    december: Story, real_plan: PlanReading
) -> None:
    await december.says("TT", "/vuongmac 5 chưa có kinh phí")
    await december.presses("TT", "Bỏ qua")
    board = await december.says("vanphong", "/chotnam")
    await december.presses("vanphong", "Trình Ban Giám đốc", board)
    await december.presses("bgd", "Đồng ý")
    await december.clock_jumps("2022-01-20 09:00")
    paper = of_2022(real_plan, december, tasks=real_plan.tasks[:1])
    async with december.installation.database.of(FIRST).write() as tx:
        found = await import_plan(tx, paper, now=december.clock())
    # The new paper names the first of the 54 that were open itself.
    assert found.new == ("VP-01",)
    listed = (await december.says("TT", "/viec")).text
    assert "2021-TT-04. " in listed
    assert "chưa có kinh phí" in (await december.says("TT", "/nhatky 2021-TT-05")).text
    done = await december.says("TT", "/xong 2021-tt-4")
    assert done.text.startswith("Đã ghi nhận: 2021-TT-04")
    async with december.installation.database.of(FIRST).write() as tx:
        assert not await import_plan(tx, paper, now=december.clock())


async def test_a_plan_that_comes_before_the_year_is_closed_leaves_what_is_open(
    monday: Story, real_plan: PlanReading
) -> None:
    paper = of_2022(real_plan, monday, tasks=real_plan.tasks[:1])
    async with monday.installation.database.of(FIRST).read() as tx:
        found = await compare(tx, paper)
    (first, *_) = told(found, monday.installation.office.texts)
    assert first == (
        "Nhiệm vụ chưa hoàn thành của Kế hoạch năm 2021 được nêu lại ở đây, chuyển tiếp theo mã "
        "mới: 01 – VP-01"
    )
    async with monday.installation.database.of(FIRST).write() as tx:
        await import_plan(tx, paper, now=monday.clock())
    assert (
        "2021-TT-04. Kế hoạch triển khai Trại Thực nghiệm"
        in (await monday.says("TT", "/viec")).text
    )
    # The old plan is closed for itself.
    board = await monday.says("vanphong", "/chotnam")
    assert board.text == "Chốt kế hoạch nào?"
    assert board.button_texts == ["Kế hoạch năm 2022: còn 01", "Kế hoạch năm 2021: còn 53"]
    await monday.presses("vanphong", "Kế hoạch năm 2021: còn 53", board)
    assert monday.last("vanphong").text.startswith("Chốt Kế hoạch năm 2021: 53 nhiệm vụ")


def of_2022(paper: PlanReading, story: Story, **changed: object) -> PlanReading:
    """Return a paper as it would come a year later."""
    issued_on = story.clock().date().replace(year=2022)
    header = paper.plan.model_copy(update={"year": 2022, "issued_on": issued_on})
    return paper.model_copy(update={"plan": header, **changed})


async def test_only_the_office_sorts_and_only_the_leaders_agree(december: Story) -> None:
    assert (await december.says("TT", "/chotnam")).text.startswith("Nhóm này không dùng được")
    assert (await december.says("bgd", "/chotnam")).text.startswith("Nhóm này không dùng được")


async def test_cards_of_the_old_plan_are_brought_up_to_date(
    monday: Story, real_plan: PlanReading
) -> None:
    await monday.says("TT", "/vuongmac 4 chưa có kinh phí")
    await monday.presses("TT", "Bỏ qua")
    card = next(m for m in reversed(monday.said("vanphong")) if m.text.startswith("Vướng mắc"))
    paper = of_2022(real_plan, monday, tasks=real_plan.tasks[:1])
    async with monday.installation.database.of(FIRST).write() as tx:
        await import_plan(tx, paper, now=monday.clock())
        chat = await tx.chats.find(monday.chat("vanphong").id)
        assert chat is not None
        shown = await tx.outbox.by_message(chat.id, card.id)
        assert shown is not None
        await tx.outbox.edit(shown.outbox_id, created_at=monday.clock())
    await monday.settle()
    assert "2021-TT-04. " in card.text
    assert "chưa có kinh phí" in card.text

"""What ended with a plan that was closed: found, read, and meant by old messages, not changed."""

import pytest

from domain.department.department import FIRST
from simulator.model import Message
from tests.databases import both_databases, one_on_postgresql
from tests.plan.papers import REFORM
from tests.plan.test_several_plans import reform, takes_in
from tests.scenarios.story import Story

__all__ = ["reform"]

DONE, DROPPED = "CCHC-TT-01", "CCHC-TT-02"


@pytest.fixture
async def closed(reform: Story) -> tuple[Story, Message, Message]:
    """The second plan is closed: one task was done before, one is dropped, the rest goes on.

    With the message that opened the plan, and the card of an obstacle of what is dropped.
    """
    opening = reform.last("TT")
    await reform.says("TT", f"/xong {DONE} số 12/BC ngày 08/02")
    await reform.says("TT", f"/vuongmac {DROPPED} chưa có kinh phí, đề nghị cấp 20 triệu")
    card = reform.last("vanphong")
    choice = await reform.says("vanphong", "/chotnam")
    await reform.presses("vanphong", "Kế hoạch CCHC: còn 04", choice)
    board = reform.last("vanphong")
    await reform.presses("vanphong", f"{DROPPED}: chuyển tiếp", board)
    await reform.presses("vanphong", f"{DROPPED}: hoàn thành", board)
    await reform.presses("vanphong", "Trình Ban Giám đốc", board)
    await reform.presses("bgd", "Đồng ý")
    return reform, opening, card


Closed = tuple[Story, Message, Message]


def now(story: Story, code: str, message: Message) -> Message:
    return next(one for one in story.said(code) if one.id == message.id)


@one_on_postgresql("code", ["TT", "QLKH", "vanphong", "bgd"], one="TT")
async def test_finished_work_of_a_closed_plan_is_found_and_marked(
    closed: Closed, code: str
) -> None:
    story, _, _ = closed
    found = await story.says(code, "/tim khảo sát mức độ")
    assert found.text.startswith("Tìm thấy “khảo sát mức độ”: 01\nCCHC-TT-01. ")
    assert found.text.endswith("(Kế hoạch CCHC đã chốt)")
    await story.presses(code, DONE, found)
    card = now(story, code, found)
    assert card.text.startswith("CCHC-TT-01 – Kế hoạch CCHC, đã chốt (mục 1, số 22/KH-SKHCN)")
    assert "Hoàn thành" not in card.button_texts


async def test_what_is_in_force_is_found_before_what_is_over(closed: Closed) -> None:
    story, _, _ = closed
    found = await story.says("TT", "/tim CCHC")
    codes = [line.split(".")[0] for line in found.text.splitlines() if line.startswith("CCHC")]
    assert codes == ["CCHC-TT-03", "CCHC-TT-04", "CCHC-VP-01", DONE, DROPPED]


@pytest.mark.parametrize("code", ["TT", "vanphong"])
async def test_its_history_is_read(closed: Closed, code: str) -> None:
    story, _, _ = closed
    told = await story.says(code, f"/nhatky {DROPPED}")
    assert "báo cáo khó khăn, vướng mắc: chưa có kinh phí" in told.text
    assert "thôi thực hiện" in told.text


async def test_a_list_of_the_closed_plan_has_what_was_done(closed: Closed) -> None:
    story, _, _ = closed
    listed = await story.says("vanphong", "/kehoach CCHC đã hoàn thành")
    assert listed.text.startswith("Toàn Sở – Kế hoạch CCHC, đã chốt – Đã hoàn thành: 01")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("TT-02 xong rồi", "Chưa ghi nhận: CCHC-TT-02. Rà soát quy trình ISO đã thôi thực hiện"),
        ("xong TT-01", "CCHC-TT-01. Khảo sát mức độ hài lòng của tổ chức, công dân đã được báo"),
        ("số 15/BC ngày 8/2", None),
    ],
)
async def test_a_short_code_under_an_old_message_is_still_what_it_shows(
    closed: Closed, typed: str, said: str | None
) -> None:
    """Another plan's work of the same number is not meant, though it alone is open."""
    story, opening, _ = closed
    told = await story.says("TT", typed, reply_to=opening)
    if said:
        assert told.text.startswith(said)
    assert "có thể là" not in told.text


async def test_a_number_of_a_document_that_comes_late_is_added(closed: Closed) -> None:
    story, _, _ = closed
    done = next(one for one in story.said("TT") if one.text.startswith("Đã ghi nhận: CCHC-TT-01"))
    told = await story.says("TT", "số 15/BC-TTKHCN ngày 8/2", reply_to=done)
    assert "sản phẩm: số 15/BC-TTKHCN" in told.text
    refused = await story.presses("TT", "Rút lại báo cáo", done)
    assert refused
    assert refused.startswith("Chưa ghi nhận: CCHC-TT-01. ")
    assert "đã kết thúc khi chốt Kế hoạch CCHC" in refused


async def test_the_card_of_what_was_dropped_asks_nothing_any_more(closed: Closed) -> None:
    story, _, card = closed
    assert not now(story, "vanphong", card).button_texts
    told = await story.says("vanphong", "đồng ý cấp 20 triệu", reply_to=card)
    assert told.text.startswith("Chưa chuyển: vướng mắc này đã đóng.")


async def test_the_office_may_restore_it(closed: Closed) -> None:
    story, _, _ = closed
    asked = await story.says(
        "vanphong", f"/thoithuchien {DROPPED} khôi phục vì chốt nhầm theo công văn số 5/SKHCN-VP"
    )
    await story.presses("vanphong", "Xác nhận", asked)
    assert DROPPED in (await story.says("TT", "/viec CCHC")).text


async def test_card_and_board_keep_the_numbers_with_which_it_was_closed(closed: Closed) -> None:
    story, _, _ = closed
    card = next(one for one in story.said("bgd") if one.text.startswith("Kính trình Ban Giám đốc"))
    assert card.text.splitlines()[1:] == [
        "Chuyển tiếp 03, hoàn thành 0, thôi thực hiện 01.",
        f"– {DROPPED}. Rà soát quy trình ISO (Trung tâm Khoa học và Công nghệ): thôi thực hiện",
        "Ban Giám đốc đã đồng ý; kế hoạch đã chốt. 🟢",
    ]
    board = next(one for one in story.said("vanphong") if one.text.startswith("Chốt Kế hoạch CCHC"))
    assert board.text.endswith("kế hoạch đã chốt. 🟢")


@both_databases
async def test_a_parent_that_is_told_by_its_steps_is_over_with_them(story: Story) -> None:
    """Nothing of a closed plan is open because its steps were passed over."""
    for step in ("1", "3", "4", "5"):
        await story.writes("VP", f"/xong VP-09.{step}")
    for code in ("QLKH", "QLCN", "TTRA", "TDC", "TT"):
        await story.writes(code, "/xong VP-09.2")
    await story.says("vanphong", "/chotnam")
    await story.presses("vanphong", "Trình Ban Giám đốc", story.last("vanphong"))
    await story.presses("bgd", "Đồng ý")
    await story.clock_jumps("2022-01-20 08:00")
    next_year = REFORM.replace("Cải cách hành chính năm 2021", "Công tác năm 2022")
    preview = await takes_in(story, next_year.replace("2021", "2022"))
    await story.presses("vanphong", "Xác nhận", preview)
    listed = await story.says("VP", "/viec kế hoạch năm 2021")
    assert "2021-VP-01. " in listed.text
    found = await story.says("VP", "/tim 2021-VP-09")
    assert found.text.startswith("Tìm thấy “2021-VP-09”: 10")
    assert found.text.count("(Kế hoạch năm 2021 đã chốt)") == 8
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    assert not [task.code for task in plan.tasks if task.own_code.startswith("VP-09")]


async def test_a_statement_counts_what_was_done_though_its_plan_is_over(closed: Closed) -> None:
    story, _, _ = closed
    told = await story.says("vanphong", "/bangke tháng 2 TT")
    assert "Kế hoạch CCHC (số 22/KH-SKHCN):\nCCHC-TT-01. Khảo sát" in told.text
    assert "Hoàn thành trong kỳ: 01." in told.text


async def test_the_sums_of_the_year_do_not_shrink_when_one_of_its_plans_is_closed(
    closed: Closed,
) -> None:
    story, _, _ = closed
    await story.clock_jumps("2021-02-19 09:00")
    told = await story.says("vanphong", "/baocao")
    assert "hoàn thành 01 (đúng hạn 01)" in told.text
    await story.presses("vanphong", "Bản đầy đủ", told)
    full = story.last("vanphong").text
    assert "– Kế hoạch CCHC: có thời hạn 04 (hoàn thành đúng hạn 01" in full
    await story.clock_jumps("2022-01-20 09:00")
    told = await story.says("vanphong", "/baocao")
    assert "hoàn thành 0 (đúng hạn 0)" in told.text, "what ended is none of the next year's"

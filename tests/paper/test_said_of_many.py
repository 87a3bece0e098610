"""What is typed under a review does what its buttons do, for many tasks at once."""

import pytest

from actions.paper.checking import begin_review
from documents.kept import read_kept
from documents.plan import PlanReading
from documents.reading import read_pasted
from domain.paper.names import TakingInMeant
from domain.paper.review import EveryTaskHasUnits, NoSuchTaskOfPaper
from domain.spoken.answers.bulk import Given, LeftOut, OnlyOurs, TakenIn, read_bulk
from domain.spoken.answers.doers import NoDoersNamed
from tests.actions.at_work import MONDAY, OFFICE, AtWork
from tests.actions.deed import Told
from tests.paper.pasted import CONCLUSION
from tests.scenarios.story import Story

MANY = """Số: 15/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tuần
1. Văn phòng Sở: Tổng hợp báo cáo công tác tháng.
2. Sở Tài chính: Bố trí kinh phí sửa kho lạnh.
3. Phòng Quản lý Khoa học: Lập danh sách chuyên gia.
4. Rà soát các đề tài đến hạn nghiệm thu."""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("giao tất cả cho Phòng QLKH", Given("Phòng QLKH")),
        ("giao het cho TT.", Given("TT")),
        ("tất cả các việc chưa rõ đơn vị giao cho VP", Given("VP")),
        ("các việc còn lại giao Thanh tra", Given("Thanh tra")),
        ("giao việc 3, 4 cho QLKH", Given("QLKH", ("3", "4"))),
        ("giao VP-04 cho TT", Given("TT", ("VP-04",))),
        ("chỉ lấy phần của Sở", OnlyOurs()),
        ("chi lay viec cua minh thoi", OnlyOurs()),
        ("bỏ việc 4", LeftOut(("4",))),
        ("bỏ qua việc 2 và việc 4.", LeftOut(("2", "4"))),
        ("không lấy 2, 3", LeftOut(("2", "3"))),
        ("lấy lại việc 4", LeftOut(("4",), again=True)),
        ("giao các việc này đi", TakenIn()),
        ("nhập kế hoạch", TakenIn()),
        ("bỏ việc", None),
        ("giao cho ai vậy?", None),
        ("cảm ơn, để xem lại", None),
        ("việc 4 xong rồi", None),
    ],
)
def test_words_about_many_tasks(
    words: str, said: Given | LeftOut | OnlyOurs | TakenIn | None
) -> None:
    assert read_bulk(words) == said


async def review(at_work: AtWork) -> Told:
    reading = read_pasted(MANY, today=MONDAY.date())
    return (await at_work.does(OFFICE, begin_review, reading)).only


async def kept(at_work: AtWork) -> tuple[PlanReading, list[int]]:
    async with at_work.store.read() as tx:
        paper = await tx.papers.get(1)
    reading = read_kept(paper.reading)
    assert reading is not None
    return reading, list(paper.left_out)


@pytest.mark.parametrize(
    ("words", "left_out", "nobodys"),
    [
        ("giao tất cả cho Phòng QLKH", [], []),
        ("giao việc 4 cho TT", [], [1]),
        ("chỉ lấy phần của Sở", [1], [3]),
        ("bỏ việc 2, 3", [1, 2], [3]),
    ],
)
async def test_what_is_typed_under_a_review_is_done(
    at_work: AtWork, words: str, left_out: list[int], nobodys: list[int]
) -> None:
    shown = await review(at_work)
    answered = await at_work.answers(OFFICE, shown, words)
    assert shown.row in answered.edited
    assert answered.told
    reading, left = await kept(at_work)
    assert left == left_out
    ours = {"Văn phòng Sở", "Phòng Quản lý Khoa học", "Trung tâm Khoa học và Công nghệ"}
    lacking = [
        at for at, task in enumerate(reading.tasks) if at not in left and not set(task.units) & ours
    ]
    assert lacking == nobodys


async def test_a_task_that_was_left_out_is_taken_again_and_all_are_given_by_word(
    at_work: AtWork,
) -> None:
    shown = await review(at_work)
    await at_work.answers(OFFICE, shown, "bỏ việc 2")
    again = await at_work.answers(OFFICE, shown, "lấy lại việc 2")
    assert again.told[-1].text == "Đã lấy lại 01 việc; xem ở tin rà soát văn bản."
    await at_work.answers(OFFICE, shown, "giao tất cả cho TT")
    preview = await at_work.answers(OFFICE, shown, "giao các việc này")
    assert isinstance(preview.question, TakingInMeant)
    with pytest.raises(EveryTaskHasUnits):
        await at_work.answers(OFFICE, shown, "giao hết cho VP")


@pytest.mark.parametrize(
    ("words", "refused"),
    [("bỏ việc 9", NoSuchTaskOfPaper), ("giao tất cả cho Phòng Hậu cần", NoDoersNamed)],
)
async def test_what_the_paper_or_the_department_has_not_changes_nothing(
    at_work: AtWork, words: str, refused: type[Exception]
) -> None:
    shown = await review(at_work)
    before = await kept(at_work)
    with pytest.raises(refused):
        await at_work.answers(OFFICE, shown, words)
    assert await kept(at_work) == before


async def test_a_conclusion_pasted_in_a_reply_is_shown_as_one(monday: Story) -> None:
    await monday.writes("vanphong", CONCLUSION, reply_to=monday.last("vanphong"))
    assert "03 nhiệm vụ" in monday.last("vanphong").text
    assert "Chưa giao việc nào." in monday.last("vanphong").text
    # A unit's chat takes no paper in.
    await monday.writes("TT", CONCLUSION, reply_to=monday.last("TT"))
    assert "03 nhiệm vụ" not in monday.last("TT").text


NAMES_NOBODY = """Số: 12/KH-SKHCN
Tây Ninh, ngày 05 tháng 02 năm 2021
KẾ HOẠCH
Công tác năm 2021
I. NHIỆM VỤ
1. Rà soát danh mục nhiệm vụ, hoàn thành trước ngày 25/3/2021.
2. Xây dựng phương án sử dụng kho lạnh."""


async def test_the_first_paper_of_a_department_that_names_none_of_its_units(empty: Story) -> None:
    await empty.says("vanphong", "/ketnoi vanphong", who=empty.town.administrator)
    board = await empty.says("vanphong", f"/nhapkehoach {NAMES_NOBODY}")
    # Nothing can be taken in before somebody says who does it.
    await empty.presses("vanphong", "Nhập kế hoạch", board)
    asked = empty.last("vanphong")
    assert "Hệ thống chưa có phòng, đơn vị nào của cơ quan." in asked.text
    refused = await empty.says("vanphong", "ai cũng được", reply_to=asked)
    assert refused.text.startswith("Chưa rõ giao cho ai.")
    await empty.writes("vanphong", "Phòng Quản lý Khoa học, Văn phòng Sở", reply_to=asked)
    assert empty.last("vanphong").text.startswith(
        "02 việc thuộc: Phòng Quản lý Khoa học; Văn phòng Sở."
    )
    await empty.writes("vanphong", "giao việc 2 cho Thanh tra Sở", reply_to=board)
    assert empty.last("vanphong").text.startswith("01 việc thuộc: Thanh tra Sở.")
    await empty.presses("vanphong", "Nhập kế hoạch", board)
    await empty.presses("vanphong", "Xác nhận", empty.last("vanphong"))
    assert empty.last("vanphong").text == "Đã nhập Kế hoạch năm 2021: 02 nhiệm vụ mới."

"""What a conclusion orders is given, asked about or left out by a word: the counts agree."""

import re
from collections.abc import Iterable
from random import Random

import pytest

from actions.paper.checking import begin_review, leave_out
from actions.paper.taking_in import take_in_pressed
from documents.plan import PlanReading
from documents.reading import read_pasted
from domain.chat import Unit
from domain.paper.names import TakingInMeant, WhoDoesThem
from domain.plan.assignment import Assignment
from domain.press import CONFIRM
from domain.question import Question
from domain.spoken.answers.doers import NoDoersNamed, Otherwise, read_doers
from domain.subject import QuestionShown
from tests.actions.at_work import MONDAY, OFFICE, AtWork
from tests.actions.deed import Deed, Told
from tests.databases import both_databases
from tests.scenarios.story import Story
from views.paper.amending import EVERYBODY, FOLLOW, LEAVE_OUT

HEAD = """SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số: 15/TB-SKHCN
Tây Ninh, ngày 08 tháng 02 năm 2021
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban
"""
NAMED_OTHERWISE = f"""{HEAD}\
1. Giao Phòng QLKH rà soát danh mục nhiệm vụ trước ngày 12/3/2021.
2. Giao Phòng Hành chính sắp xếp kho lưu trữ.
3. Đề nghị Sở Tài chính bố trí kinh phí.
4. Giao Thanh tra chuẩn bị hồ sơ thanh tra."""


async def test_work_of_whom_the_department_has_not_is_asked_about_one_at_a_time(
    monday: Story,
) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {NAMED_OTHERWISE}")
    assert "04 nhiệm vụ" in board.text
    assert "02 cần xem lại" in board.text
    assert "không có phòng, đơn vị nào của cơ quan mang tên này" in board.text

    await monday.presses("vanphong", "Giao các việc này", board)
    first = monday.last("vanphong")
    assert "văn bản ghi Phòng Hành chính, không phải tên phòng, đơn vị nào" in first.text
    assert "Sau việc này còn 01 việc cần hỏi." in first.text
    assert first.button_texts[-4:] == ["Toàn Sở", "Văn phòng theo dõi", "Bỏ, không giao", "Hủy"]
    refused = await monday.says("vanphong", "Phòng Tổ chức", reply_to=first)
    assert refused.text.startswith("Chưa rõ giao cho ai.")
    await monday.restart()
    await monday.writes("vanphong", "văn phòng", reply_to=first)

    second = monday.last("vanphong")
    assert "văn bản ghi Sở Tài chính" in second.text
    await monday.presses("vanphong", "Văn phòng theo dõi", second)
    preview = monday.last("vanphong")
    assert preview.text.split("\n") == [
        "Sẽ giao 04 việc",
        "– Rà soát danh mục nhiệm vụ – Phòng Quản lý Khoa học; "
        "trước ngày 12/3/2021 (chậm nhất thứ Năm, 11/3/2021)",
        "– Sắp xếp kho lưu trữ – Văn phòng Sở; chưa ấn định thời hạn",
        "– Bố trí kinh phí – Văn phòng Sở; chưa ấn định thời hạn",
        "– Chuẩn bị hồ sơ thanh tra – Thanh tra Sở; chưa ấn định thời hạn",
    ]
    await monday.presses("vanphong", "Xác nhận", preview)
    assert monday.last("vanphong").text.startswith("Đã giao 04 việc cho: ")
    assert "danh mục nhiệm vụ" in monday.last("QLKH").text


TOLD_IN_FULL = f"""{HEAD}\
1. Giao Phòng QLKH chủ trì, phối hợp VP Sở, Sở Tài chính xây dựng 02 chuyên mục trong tuần này.
2. Các phòng, đơn vị gửi Văn phòng báo cáo tháng trước ngày 20/2/2021.
3. Đề nghị Sở Nội vụ cử giảng viên vào dịp khai giảng.
4. Thanh tra Sở báo cáo chậm nhất sau 05 ngày làm việc.
5. Văn phòng Sở: hằng tháng tổng hợp kết quả trước ngày 25."""


@both_databases
async def test_all_that_a_conclusion_says_stands_with_the_work(monday: Story) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {TOLD_IN_FULL}")
    await monday.presses("vanphong", "Giao các việc này", board)
    await monday.writes("vanphong", "TT", reply_to=monday.last("vanphong"))
    preview = monday.last("vanphong")
    assert preview.text.startswith("Sẽ giao 05 việc\n– Xây dựng 02 chuyên mục – Phòng Quản lý")
    await monday.presses("vanphong", "Xác nhận", preview)

    # Whoever only helps hears of it too.
    told = monday.last("VP").text
    assert "Phối hợp 01 việc – Văn phòng Sở" in told
    assert "Xây dựng 02 chuyên mục" in told
    assert "; chủ trì: Phòng Quản lý Khoa học" in told
    card = await monday.says("vanphong", "/viec DX-01")
    assert "Phối hợp: Văn phòng Sở; Sở Tài chính" in card.text
    assert "Chỉ tiêu: 02 chuyên mục" in card.text
    for unit in ("QLKH", "QLCN", "TDC", "TT", "TTRA"):
        assert "Các phòng, đơn vị gửi Văn phòng báo cáo tháng" in monday.last(unit).text
    assert "báo cáo tháng" not in monday.last("VP").text
    # Words of time from which no day follows, and a cycle.
    assert "chưa ấn định thời hạn (văn bản ghi: vào dịp khai giảng)" in monday.last("TT").text
    assert "(văn bản ghi: chậm nhất sau 05 ngày làm việc)" in monday.last("TTRA").text
    assert "định kỳ" in monday.last("VP").text


async def test_what_changed_since_it_was_shown_is_shown_again_before_it_counts(
    at_work: AtWork,
) -> None:
    shown = (await at_work.does(OFFICE, begin_review, read(NAMED_OTHERWISE))).told[0]
    for place in (1, 2, 3):
        await at_work.does(OFFICE, leave_out, 1, place, to=shown)
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    await at_work.does(OFFICE, leave_out, 1, 3, to=shown)
    again = await at_work.chooses(OFFICE, preview.only, CONFIRM)
    assert again.kinds == []
    assert again.told[-1].text.startswith("Sẽ giao 02 việc\n")
    given = await at_work.chooses(OFFICE, again.told[-1], CONFIRM)
    assert given.kinds == ["given", "given"]


async def test_a_deadline_on_a_day_off_says_so_and_names_the_working_day_before(
    at_work: AtWork,
) -> None:
    words = f"{HEAD}1. Giao Thanh tra chuẩn bị hồ sơ, hoàn thành trước ngày 13/02/2021."
    off = (
        "   ⚠ thứ Sáu, 12/02/2021 là ngày nghỉ; ngày làm việc cuối cùng trước đó là "
        "thứ Ba, 09/02/2021."
    )
    shown = (await at_work.does(OFFICE, begin_review, read(words))).told[0]
    assert "01 cần xem lại" in shown.text
    assert off in shown.text.split("\n")
    preview = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    assert preview.only.text.split("\n")[1:] == [
        "– Chuẩn bị hồ sơ – Thanh tra Sở; trước ngày 13/02/2021 (chậm nhất thứ Sáu, 12/02/2021)",
        off,
    ]


WHO = (
    "Văn phòng Sở", "Giao Phòng QLKH", "Giao Thanh tra", "Đề nghị Sở Tài chính", "Giao TTKHCN",
    "Giao Phòng Hành chính", "Giao Phòng Quản lý Khoa học và Sở Nội vụ", "Các phòng, đơn vị",
    "Thanh tra tỉnh", "Giao Chi cục TĐC",
)  # fmt: skip
WORK = (
    "rà soát các đề tài đến hạn nghiệm thu", "báo cáo kết quả cải cách hành chính",
    "xây dựng phương án sử dụng kho lạnh", "chuẩn bị hội nghị tổng kết",
)  # fmt: skip
WHEN = ("", " trước ngày 25/3/2021", " trong tuần này", " trước Tết Nguyên đán")


def made(random: Random) -> str:
    """Make a conclusion of a meeting with one to six duties."""
    duties = (
        f"{n}. {random.choice(WHO)} {random.choice(WORK)}{random.choice(WHEN)}."
        for n in range(1, random.randint(2, 7))
    )
    return HEAD + "\n".join(duties)


def read(words: str) -> PlanReading:
    return read_pasted(words, today=MONDAY.date())


def question(told: Told) -> Question | None:
    return told.subject.question if isinstance(told.subject, QuestionShown) else None


async def given_out(at_work: AtWork, deed: Deed[None], random: Random) -> tuple[Told, int]:
    """Answer whatever is asked on the way; return the preview and how many were left out."""
    left_out = 0
    while isinstance(asked := question(deed.told[-1]), WhoDoesThem):
        choices = [EVERYBODY, LEAVE_OUT, *([FOLLOW] if asked.outside else [])]
        choice = random.choice(choices)
        left_out += choice == LEAVE_OUT
        deed = await at_work.chooses(OFFICE, deed.told[-1], choice)
    return deed.told[-1], left_out


async def work_now(at_work: AtWork) -> Iterable[Assignment]:
    plan = await at_work.finds(lambda tx: tx.plans.current())
    assert plan is not None
    return [one for one in plan.assignments if one.task.code.startswith("DX-")]


@pytest.mark.parametrize("seed", range(12))
async def test_what_is_read_shown_said_and_kept_is_the_same_number(
    at_work: AtWork, seed: int
) -> None:
    random = Random(seed)
    words = made(random)
    reading = read(words)
    shown = (await at_work.does(OFFICE, begin_review, reading)).told[0]
    said = len(re.findall(r"^\d\. ", words, re.MULTILINE))
    assert f" {len(reading.tasks):02} nhiệm vụ" in shown.text
    assert len({task.where for task in reading.tasks}) == said

    deed = await at_work.does(OFFICE, take_in_pressed, 1, to=shown)
    preview, left_out = await given_out(at_work, deed, random)
    if left_out == len(reading.tasks):
        assert preview.text.endswith("Không còn việc nào của văn bản; chưa giao việc nào.")
        return
    given = len(reading.tasks) - left_out
    assert isinstance(question(preview), TakingInMeant)
    assert preview.text.startswith(f"Sẽ giao {given:02} việc\n")
    listed = [line for line in preview.text.split("\n") if line.startswith("– ")]
    assert len(listed) == given
    done = await at_work.chooses(OFFICE, preview, CONFIRM)
    assert done.told[-1].text.startswith(f"Đã giao {given:02} việc cho: ")
    assert len({one.task.id for one in await work_now(at_work)}) == given


UNITS = (
    Unit(1, "VP", "Văn phòng Sở", 1),
    Unit(2, "QLKH", "Phòng Quản lý Khoa học", 2),
    Unit(3, "QLCN", "Phòng Quản lý chuyên ngành", 3),
    Unit(4, "TT", "Trung tâm Khoa học và Công nghệ", 4),
)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("TT, VP", "TT VP"),
        ("giao cho Phòng Quản lý Khoa học", "QLKH"),
        ("văn phòng và Trung tâm", "VP TT"),
        ("Đề nghị giao TTKHCN; QLKH", "TT QLKH"),
        ("Phòng QLKH, tt", "QLKH TT"),
        ("bỏ", Otherwise.LEAVE_OUT),
        ("Bỏ việc này.", Otherwise.LEAVE_OUT),
        ("không giao", Otherwise.LEAVE_OUT),
        ("tất cả", Otherwise.EVERYBODY),
        ("giao các phòng, đơn vị", Otherwise.EVERYBODY),
        ("Văn phòng theo dõi, đôn đốc", Otherwise.FOLLOWED),
        ("để VP theo dõi", Otherwise.FOLLOWED),
        ("Phòng Quản lý", None),
        ("Sở Tài chính", None),
        ("TT, Sở Tài chính", None),
        ("không giao cho TT", None),
        ("", None),
        (" , ", None),
    ],
)
def test_who_is_named_for_work_of_nobody(typed: str, codes: str | Otherwise | None) -> None:
    if codes is None:
        with pytest.raises(NoDoersNamed):
            read_doers(typed, UNITS)
        return
    found = read_doers(typed, UNITS)
    said = found if isinstance(found, Otherwise) else " ".join(unit.code for unit in found)
    assert said == codes

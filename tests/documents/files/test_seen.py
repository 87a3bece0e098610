"""What was recognised on pictures is doubted, and shown beside it; work given in a sentence."""

from collections.abc import Sequence
from datetime import date

import pytest

from documents.plan import HEAD, ParagraphReading, PlanHeader, PlanReading, TaskReading
from documents.reading import read_new_work
from documents.reading.blocks import Box, Paragraph
from documents.reading.seen import as_seen
from domain.calendar import Calendar
from domain.paper.became import Became
from domain.paper.doubt import Doubt
from domain.plan.deadline import BeforeMeans, Deadline
from domain.plan.state import Kind
from domain.spoken.times.point import Standpoint


def task(number: int, **said: object) -> TaskReading:
    bare = TaskReading(
        code=f"VP-0{number}",
        outline=f"{number}",
        parent=None,
        units=(),
        coordinating=(),
        heading=None,
        title="Rà soát",
        short="Rà soát",
        kind=Kind.UNDATED,
        deadline=None,
        recurrence=None,
        targets=(),
        legal_bases=(),
        where=f"line {number}",
        unsure=(),
    )
    return bare.model_copy(update=said)


TASKS = (
    task(1),
    task(2, units=("Văn phòng",)),
    task(3, coordinating=("Thanh tra",)),
    task(4, deadline=Deadline("trước 30/6", date(2023, 6, 29))),
    task(5, title="Mở 02 lớp", unsure=(Doubt.UNIT_NOT_NAMED,)),
    task(6, units=("Văn phòng",), where="page 2 line 6"),
)
PAPER = PlanHeader(
    number="5/KH", title="", year=2023, issuer=None, issued_on=date(2023, 3, 1), notes=()
)
BECAME = [Became.FRAME, *[Became.TASK] * 5, Became.NOTE, Became.UNCLEAR]


def reading(plan: PlanHeader = PAPER) -> PlanReading:
    paragraphs = tuple(
        ParagraphReading(where=f"line {n}", text="", became=became, task=None)
        for n, became in enumerate(BECAME)
    )
    return PlanReading(plan=plan, units=(), tasks=TASKS, warnings=(), paragraphs=paragraphs)


def picture_of(boxes: Sequence[Box]) -> bytes | None:
    """A picture that says what it is of; of lines without a box there is none."""
    return "+".join(f"{one.top:.0f}" for one in boxes).encode() or None


def blocks(count: int = 8, page: int = 1) -> list[Paragraph]:
    return [Paragraph(f"line {n}", "a", boxes=(Box(page, 0, n, 9, n + 1),)) for n in range(count)]


def test_what_people_look_at_is_shown_and_the_rest_is_not() -> None:
    seen = as_seen(reading(), blocks(), picture_of)
    pictures = {one.where: one.png for one in seen.pictures}
    assert list(pictures) == [*(f"line {n}" for n in (1, 2, 3, 4, 5, 7)), HEAD]
    assert pictures["line 3"] == b"3"
    assert pictures[HEAD] == b"0+1+2+3+4+5+6+7"
    long = as_seen(reading(), blocks(12), picture_of)
    assert {one.where: one.png for one in long.pictures}[HEAD] == b"0+1+2+3+4+5+6+7+8+9"


def test_what_says_who_when_or_how_many_is_doubted() -> None:
    seen = as_seen(reading(), blocks(), picture_of)
    doubted = [Doubt.FROM_PICTURE in one.unsure for one in seen.tasks]
    # The last was not on a picture.
    assert doubted == [False, True, True, True, True, False]
    assert seen.tasks[4].unsure == (Doubt.UNIT_NOT_NAMED, Doubt.FROM_PICTURE)


@pytest.mark.parametrize(
    ("plan", "page", "said"),
    [
        (PAPER, 1, ["5/KH; 01/03/2023"]),
        (PAPER.model_copy(update={"number": None}), 1, ["01/03/2023"]),
        (PAPER.model_copy(update={"issued_on": None}), 1, ["5/KH"]),
        (PAPER.model_copy(update={"number": None, "issued_on": None}), 1, []),
        (PAPER, 2, []),
    ],
)
def test_number_and_day_of_the_first_page_are_compared_too(
    plan: PlanHeader, page: int, said: list[str]
) -> None:
    seen = as_seen(reading(plan), blocks(page=page), picture_of)
    assert [one.text for one in seen.warnings] == said
    assert {(one.where, one.why) for one in seen.warnings} <= {("line 0", Doubt.FROM_PICTURE)}


TODAY = Standpoint(date(2021, 3, 1), Calendar())


@pytest.mark.parametrize(
    ("words", "title", "short", "last_day"),
    [
        ("Lập báo cáo trước 15/3, gửi Sở.", "Lập báo cáo, gửi Sở", "Lập báo cáo, gửi Sở", "14"),
        ("Xây dựng quy chế", "Xây dựng quy chế", "Quy chế", None),
        ("Trước 15/3: lập báo cáo", "lập báo cáo", "Lập báo cáo", "14"),
        # What people say and papers do not.
        ("lập báo cáo trước thứ Sáu", "lập báo cáo", "Lập báo cáo", "04"),
        ("thứ Sáu này lập báo cáo", "lập báo cáo", "Lập báo cáo", "05"),
        ("lập báo cáo hạn thứ Sáu", "lập báo cáo", "Lập báo cáo", "05"),
        # It names a day, and binds nothing to it.
        ("báo cáo họp thứ Sáu", "báo cáo họp thứ Sáu", "Báo cáo họp thứ Sáu", None),
        ("báo cáo quý II", "báo cáo quý II", "Báo cáo quý II", None),
        # Of several dates the last one.
        ("Lập trước 10/3, trình trước 15/3", "Lập trước 10/3, trình", None, "14"),
        ("Trước 15/3", "", "", "14"),
        ("lập báo cáo trc 15/3", "lập báo cáo", None, "14"),
        # An hour stays with the words.
        ("lập báo cáo trước 10h sáng mai", "lập báo cáo (trước 10h)", None, "02"),
    ],
)
def test_a_sentence_gives_work(
    words: str, title: str, short: str | None, last_day: str | None
) -> None:
    found = read_new_work(words, TODAY, before_means=BeforeMeans.DAY_BEFORE)
    assert found.title == title
    assert short is None or found.short == short
    assert (found.deadline and f"{found.deadline.last_day:%d}") == last_day

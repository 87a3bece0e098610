"""A corrected paper: which of its tasks is which, so that codes, state and history stay."""

from dataclasses import replace
from datetime import date

import pytest

from documents.plan import PlanReading
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.differences import differences
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.matching import matches
from domain.plan.plan import Plan
from domain.plan.signed import SignedPlan
from domain.plan.state import Kind
from domain.plan.task import Task
from tests.domain.plan_2021 import QLKH, TT, UNITS, VP

TITLES = (
    "Xây dựng kế hoạch sản xuất giống cây trồng năm 2021",
    "Tổ chức hội thảo về chuyển giao công nghệ",
    "Báo cáo kết quả thử nghiệm chế phẩm sinh học",
    "Phát hành tập san khoa học và công nghệ",
)


def plan(*titles: str) -> Plan:
    tasks = (
        Task(
            *(n, f"TT-{n:02}", f"6.{n}", title, title, Kind.UNDATED, TT, n),
            paper_code=f"TT-{n:02}",
        )
        for n, title in enumerate(titles, start=1)
    )
    held = tuple(Assignment(task.id, task, TT) for task in tasks)
    return Plan((SignedPlan(1, "Kế hoạch", "", 2021, date(2021, 2, 4)),), UNITS, held)


def paper(*titles: str, section: str = "TT") -> PlanDraft:
    return PlanDraft(
        year=2021,
        number="",
        title="Kế hoạch",
        issued_on=date(2021, 2, 4),
        units=(UnitDraft("VP", VP.name), UnitDraft("TT", TT.name)),
        tasks=tuple(
            TaskDraft(
                code=f"{section}-{n:02}",
                outline=f"6.{n}",
                title=title,
                short=title,
                kind=Kind.UNDATED,
                section=section,
                units=(section,),
                where=f"line {n}",
            )
            for n, title in enumerate(titles, start=1)
        ),
    )


def test_the_same_paper_again_changes_nothing() -> None:
    assert not differences(plan(*TITLES), paper(*TITLES))
    assert {c: t.code for c, t in matches(plan(*TITLES), paper(*TITLES)).items()} == {
        f"TT-{n:02}": f"TT-{n:02}" for n in range(1, 5)
    }


def test_a_task_put_in_between_gets_the_next_free_code_and_the_others_keep_theirs() -> None:
    found = differences(plan(*TITLES), paper(TITLES[0], "Việc hoàn toàn mới", *TITLES[1:]))
    assert found.new == ("TT-05",)
    assert found.changed == ()
    assert found.gone == ()
    assert found.renumbered == (("TT-02", "3"), ("TT-03", "4"), ("TT-04", "5"))


def test_a_task_taken_out_keeps_its_code_and_so_do_the_others() -> None:
    found = differences(plan(*TITLES), paper(TITLES[0], *TITLES[2:]))
    assert found.new == ()
    assert found.gone == ("TT-02",)
    assert found.renumbered == (("TT-03", "2"), ("TT-04", "3"))


def test_the_code_of_a_dropped_task_is_given_to_nobody() -> None:
    shorter = plan(*TITLES[:2])
    found = differences(
        shorter,
        paper(*TITLES[:2], "Việc hoàn toàn mới"),
        given={"TT-01", "TT-02", "TT-03"},
    )
    assert found.new == ("TT-04",)


def test_two_tasks_that_change_places_keep_their_own_codes() -> None:
    found = differences(plan(*TITLES[:2]), paper(TITLES[1], TITLES[0]))
    assert {code: task.id for code, task in found.identity.known.items()} == {
        "TT-01": 2,
        "TT-02": 1,
    }
    assert found.identity.codes == {"TT-01": "TT-02", "TT-02": "TT-01"}
    assert found.changed == ()


def test_a_long_duty_of_which_a_part_is_worded_otherwise_is_the_same_task() -> None:
    long = (
        "Phối hợp với các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố rà soát, "
        "tổng hợp nhu cầu và xây dựng kế hoạch đào tạo, bồi dưỡng nghiệp vụ quản lý khoa học và "
        "công nghệ cho cán bộ, công chức cấp xã trên địa bàn tỉnh trong năm"
    )
    mended = long.replace("rà soát, tổng hợp nhu cầu và", "khảo sát, lập danh sách rồi")
    found = differences(plan(TITLES[0], long), paper(TITLES[0], "Việc hoàn toàn mới", mended))
    assert [change.code for change in found.changed] == ["TT-02"]
    assert found.new == ("TT-03",)


@pytest.mark.parametrize(
    ("number", "day", "known"),
    [
        ("22/KH-SKHCN", 4, "22/KH-SKHCN"),
        ("22/KH-SKHCN", 5, "22/KH-SKHCN"),
        # A draft has no number yet.
        ("/KH-SKHCN", 5, None),
        ("", 5, None),
        ("7/KH", 4, None),
        ("7/KH", 5, "7/KH"),
    ],
)
def test_a_signed_copy_says_which_paper_it_is(number: str, day: int, known: str | None) -> None:
    before = plan(*TITLES)
    signed = replace(before, plans=(replace(before.main, number="7/KH"),))
    paper_of = replace(paper(*TITLES), number=number, issued_on=date(2021, 2, day))
    assert differences(signed, paper_of).signed_as == (known and (known, date(2021, 2, day)))


def test_a_word_mended_is_the_same_task() -> None:
    mended = TITLES[1].replace("hội thảo", "hội nghị")
    found = differences(plan(*TITLES), paper(TITLES[0], "Việc hoàn toàn mới", mended, *TITLES[2:]))
    assert [change.code for change in found.changed] == ["TT-02"]
    assert found.new == ("TT-05",)


def test_what_has_the_same_number_and_no_likeness_is_a_correction() -> None:
    found = differences(plan(*TITLES[:2]), paper(TITLES[0], "Rà soát quy chế làm việc"))
    assert [(change.code, change.is_reworded) for change in found.changed] == [("TT-02", True)]
    assert found.new == ()


def test_a_date_that_changes_is_told_with_both() -> None:
    later = Deadline("trước 30/6/2021", date(2021, 6, 29))
    draft = paper(*TITLES)
    draft = replace(draft, tasks=(replace(draft.tasks[0], deadline=later), *draft.tasks[1:]))
    (change,) = differences(plan(*TITLES), draft).changed
    assert change.dates == (None, later)
    assert not change.is_reworded


def test_what_no_plan_was_before_is_new() -> None:
    found = differences(None, paper(*TITLES))
    assert found.new == ("TT-01", "TT-02", "TT-03", "TT-04")
    assert found.is_whole_plan


@pytest.mark.parametrize(
    "title", [TITLES[0], TITLES[0].replace("năm 2021", "trong năm 2021")], ids=["same", "alike"]
)
def test_what_another_unit_s_part_has_now_is_the_same_task_and_moves(title: str) -> None:
    found = differences(plan(TITLES[0]), paper(title, section="QLKH"))
    assert (found.new, found.gone) == ((), ())
    (moved,) = found.handovers
    assert (moved.assignment, moved.leaves, moved.joins) == (1, "TT", "QLKH")
    assert found.identity.codes == {"QLKH-01": "TT-01"}


def test_a_unit_s_own_task_is_not_mixed_up_with_another_s_of_the_same_words() -> None:
    both = plan(TITLES[0])
    theirs = Task(
        *(9, "QLKH-01", "2.1", TITLES[0], TITLES[0], Kind.ONGOING, QLKH, 0), paper_code="QLKH-01"
    )
    both = replace(both, assignments=(Assignment(9, theirs, QLKH), *both.assignments))
    found = differences(both, paper(TITLES[0], section="QLKH"))
    assert found.gone == ("TT-01",)
    assert found.handovers == ()


def test_a_step_goes_where_its_parent_went() -> None:
    steps = ("Báo cáo kết quả", "Báo cáo kết quả")
    parents = [
        Task(
            *(n, f"TT-{n:02}", f"6.{n}", title, title, Kind.UNDATED, TT, n),
            paper_code=f"TT-{n:02}",
        )
        for n, title in enumerate(TITLES[:2], start=1)
    ]
    children = [
        Task(
            *(10 + n, f"TT-{n:02}.1", f"6.{n}.1", steps[0], steps[0], Kind.UNDATED, TT, n),
            parent_id=n,
            paper_code=f"TT-{n:02}.1",
        )
        for n in (1, 2)
    ]
    before = replace(
        plan(),
        assignments=tuple(Assignment(task.id, task, TT) for task in (*parents, *children)),
    )
    draft = paper(TITLES[1])
    step = replace(draft.tasks[0], code="TT-01.1", outline="6.1.1", parent="6.1", title=steps[0])
    found = matches(before, replace(draft, tasks=(*draft.tasks, step)))
    assert {code: task.code for code, task in found.items()} == {
        "TT-01": "TT-02",
        "TT-01.1": "TT-02.1",
    }


def test_a_new_step_is_numbered_after_its_parent_s_own_code() -> None:
    draft = paper("Việc hoàn toàn mới", *TITLES[:2])
    step = replace(draft.tasks[2], code="TT-03.1", outline="6.3.1", parent="6.3", title="Bước đầu")
    found = differences(plan(*TITLES[:2]), replace(draft, tasks=(*draft.tasks, step)))
    assert found.new == ("TT-03", "TT-02.1")


DATED = tuple(f"{title}, hoàn thành trước ngày {n}/6/2021" for n, title in enumerate(TITLES, 12))
OTHERS = (
    "Mua sắm xe ô tô phục vụ công tác",
    "Lắp camera tại trụ sở",
    "Tổ chức hội thao công đoàn",
    "Sửa chữa mái nhà để xe",
)


def test_other_work_with_the_same_words_for_its_day_is_other_work() -> None:
    other = (f"{title}, hoàn thành trước ngày {n}/9/2021" for n, title in enumerate(OTHERS, 12))
    found = differences(plan(*DATED), paper(*other))
    assert (found.rewritten, found.total) == (4, 4)


def test_work_of_which_only_the_day_is_another_is_the_same_work_wherever_it_stands() -> None:
    later = (title.replace("/6/2021", "/10/2021") for title in reversed(DATED))
    found = differences(plan(*DATED), paper(*later))
    assert found.rewritten == 0
    assert (found.new, found.gone) == ((), ())
    assert found.identity.codes == {
        "TT-01": "TT-04",
        "TT-02": "TT-03",
        "TT-03": "TT-02",
        "TT-04": "TT-01",
    }


@pytest.mark.parametrize(
    "phrase", ["", ", hoàn thành trước ngày 30/9/2021", " (Giao Văn phòng Sở)"]
)
def test_any_other_work_of_a_real_plan_is_other_work_whatever_stands_behind_it(
    real_plan: PlanReading, phrase: str
) -> None:
    titles = [f"{task.title}{phrase}" for task in real_plan.tasks]
    half = len(titles) // 2
    found = differences(plan(*titles[:half]), paper(*titles[half : 2 * half]))
    assert found.rewritten >= half - 1
    assert differences(plan(*titles), paper(*titles)).rewritten == 0

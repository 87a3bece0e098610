"""A corrected paper: which of its tasks is which, so that state and history stay with the work."""

from dataclasses import replace
from datetime import date

from domain.plan.deadline import Deadline
from domain.plan.differences import differences
from domain.plan.draft import PlanDraft, TaskDraft, UnitDraft
from domain.plan.matching import recoded
from domain.plan.plan import Plan
from domain.plan.task import Assignment, Kind, Task
from tests.domain.plan_2021 import TT, UNITS, VP

TITLES = (
    "Xây dựng kế hoạch sản xuất giống cây trồng năm 2021",
    "Tổ chức hội thảo về chuyển giao công nghệ",
    "Báo cáo kết quả thử nghiệm chế phẩm sinh học",
    "Phát hành tập san khoa học và công nghệ",
)


def plan(*titles: str) -> Plan:
    tasks = (
        Task(n, f"TT-{n:02}", f"6.{n}", title, title, Kind.UNDATED, TT, n)
        for n, title in enumerate(titles, start=1)
    )
    held = tuple(Assignment(task.id, task, TT) for task in tasks)
    return Plan(1, "Kế hoạch", "", 2021, date(2021, 2, 4), UNITS, held)


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
    assert recoded(plan(*TITLES), paper(*TITLES)) == {}


def test_a_task_put_in_between_moves_the_numbers_and_nothing_else() -> None:
    found = differences(plan(*TITLES), paper(TITLES[0], "Việc hoàn toàn mới", *TITLES[1:]))
    assert found.new == ("TT-02",)
    assert found.changed == ()
    assert found.gone == ()
    assert found.renumbered == (("TT-02", "TT-03"), ("TT-03", "TT-04"), ("TT-04", "TT-05"))


def test_a_task_taken_out_gives_its_number_away() -> None:
    found = differences(plan(*TITLES), paper(TITLES[0], *TITLES[2:]))
    assert found.new == ()
    assert found.gone == ("TT-102",)
    assert dict(found.renumbered) == {"TT-02": "TT-102", "TT-03": "TT-02", "TT-04": "TT-03"}


def test_two_tasks_that_change_places_keep_their_own_history() -> None:
    found = differences(plan(*TITLES[:2]), paper(TITLES[1], TITLES[0]))
    assert dict(found.codes) == {1: "TT-02", 2: "TT-01"}
    assert found.changed == ()


def test_a_word_mended_is_the_same_task() -> None:
    mended = TITLES[1].replace("hội thảo", "hội nghị")
    found = differences(plan(*TITLES), paper(TITLES[0], "Việc hoàn toàn mới", mended, *TITLES[2:]))
    assert [change.code for change in found.changed] == ["TT-03"]
    assert found.new == ("TT-02",)


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


def test_all_of_another_year_is_new() -> None:
    found = differences(plan(*TITLES), replace(paper(*TITLES), year=2022))
    assert len(found.new) == 4
    assert found.codes == ()


def test_another_unit_s_task_with_the_same_words_is_another_task() -> None:
    found = differences(plan(TITLES[0]), paper(TITLES[0], section="VP"))
    assert found.new == ("VP-01",)
    assert found.gone == ("TT-01",)

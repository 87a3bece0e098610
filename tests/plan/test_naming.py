"""What a code means here: by the message replied to, by the chat's own work, or it is asked."""

from dataclasses import replace

import pytest

from domain.chat import Unit
from domain.plan.assignment import Assignment
from domain.plan.naming import AmbiguousCode, Naming, UnknownCode
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Task
from domain.spoken.code import Code
from tests.domain.plan_2021 import QLKH, TT, VP, plan_2021


def named(code: str, plan: Plan) -> Task:
    return next(task for task in plan.tasks if task.code == code)


def standing_at(plan: Plan, **codes: str) -> Plan:
    """Return the plan after a corrected paper has tasks, such as TT_04, at other places."""
    places = {code.replace("_", "-"): in_paper for code, in_paper in codes.items()}

    def moved(one: Assignment) -> Assignment:
        in_paper = places.get(one.task.code, one.task.code)
        return replace(one, task=replace(one.task, paper_code=in_paper))

    return replace(plan, assignments=tuple(map(moved, plan.assignments)))


def done(plan: Plan, code: str) -> Plan:
    """Return the plan with a task done by all who have it."""
    return replace(
        plan,
        assignments=tuple(
            replace(one, progress=Progress.DONE) if one.task.code == code else one
            for one in plan.assignments
        ),
    )


PLAN = standing_at(plan_2021())
# The corrected paper has one task more at its fourth place.
MOVED = standing_at(plan_2021(), TT_03="TT-04", TT_04="TT-05", TT_05="TT-06")


def test_another_unit_s_letters_are_never_taken_for_one_s_own() -> None:
    # Only the chat's own work is at hand at first.
    own = replace(PLAN, assignments=PLAN.of_unit(VP))
    with pytest.raises(UnknownCode):
        Naming(own, (VP,)).task(Code("TT", "4"))
    with pytest.raises(UnknownCode):
        Naming(own, (VP,)).task(Code("", "4", plan="CCHC"))


@pytest.mark.parametrize(
    ("code", "units", "found"),
    [
        (Code("TT", "4"), (TT,), "TT-04"),
        (Code("VP", "9.2"), (TT,), "VP-09.2"),
        (Code("", "4"), (TT,), "TT-04"),
        (Code("", "04"), (TT,), "TT-04"),
        (Code("", "4"), (QLKH,), "QLKH-04"),
        (Code("", "9.2"), (TT,), "VP-09.2"),
        (Code("", "9.1"), (VP,), "VP-09.1"),
        (Code("", "9.2"), (VP,), "VP-09.2"),
        (Code("", "4", of_paper=True), (TT,), "TT-04"),
    ],
)
def test_a_bare_number_is_the_chat_s_own(code: Code, units: tuple[Unit, ...], found: str) -> None:
    assert Naming(PLAN, units).task(code).code == found


@pytest.mark.parametrize(
    ("code", "units"),
    [
        (Code("TT", "48"), (TT,)),
        (Code("", "48"), (TT,)),
        (Code("", "9.1"), (TT,)),
        (Code("", "4"), ()),
        (Code("", "9", of_paper=True), (TT,)),
    ],
)
def test_a_code_that_means_no_task_is_refused(code: Code, units: tuple[Unit, ...]) -> None:
    with pytest.raises(UnknownCode) as refused:
        Naming(PLAN, units).task(code)
    assert refused.value.typed == (f"TT-{code.numbers}" if code.letters else str(code))


def test_a_number_that_means_two_tasks_is_asked() -> None:
    with pytest.raises(AmbiguousCode) as refused:
        Naming(PLAN, (TT, QLKH)).task(Code("", "4"))
    assert (refused.value.typed, refused.value.codes) == ("4", "QLKH-04, TT-04")
    assert [task.code for task in refused.value.tasks] == ["QLKH-04", "TT-04"]


def test_of_two_tasks_the_only_open_one_is_meant() -> None:
    assert Naming(done(PLAN, "TT-04"), (TT, QLKH)).task(Code("", "4")).code == "QLKH-04"
    both = done(done(PLAN, "TT-04"), "QLKH-04")
    with pytest.raises(AmbiguousCode):
        Naming(both, (TT, QLKH)).task(Code("", "4"))


def test_what_was_asked_before_is_known() -> None:
    chosen = Naming(PLAN, (TT, QLKH), chosen={"4": "TT-04"})
    assert chosen.task(Code("", "04")).code == "TT-04"
    with pytest.raises(AmbiguousCode):
        chosen.task(Code("", "3"))


def test_what_the_message_shows_comes_first() -> None:
    shown = [(named("TT-04", PLAN), None)]
    assert Naming(PLAN, (TT, QLKH), shown=shown).task(Code("", "4")).code == "TT-04"
    # What it does not show is looked for as without it.
    assert Naming(PLAN, (TT, QLKH), shown=shown).task(Code("", "4.1")).code == "TT-04.1"


def test_of_two_that_a_message_shows_none_is_passed_over_for_being_done() -> None:
    plan = done(PLAN, "TT-04")
    shown = [(named("TT-04", plan), None), (named("QLKH-04", plan), None)]
    with pytest.raises(AmbiguousCode):
        Naming(plan, (TT, QLKH), shown=shown).task(Code("", "4"))


def test_a_code_and_another_task_s_place_are_asked_apart() -> None:
    here = Naming(MOVED, (TT,))
    with pytest.raises(AmbiguousCode) as refused:
        here.task(Code("", "4"))
    assert refused.value.codes == "TT-03, TT-04"
    assert here.task(Code("", "4", of_paper=True)).code == "TT-03"
    assert here.task(Code("TT", "4")).code == "TT-04"
    assert here.task(Code("", "6")).code == "TT-05"


def test_a_message_means_what_it_showed_then() -> None:
    morning = [(named("TT-03", MOVED), None), (named("TT-04", MOVED), None)]
    before = Naming(MOVED, (TT,), shown=morning)
    assert before.task(Code("", "4")).code == "TT-04"
    assert before.task(Code("", "4", of_paper=True)).code == "TT-04"
    renewed = [(named("TT-03", MOVED), "4"), (named("TT-04", MOVED), "5")]
    after = Naming(MOVED, (TT,), shown=renewed)
    with pytest.raises(AmbiguousCode):
        after.task(Code("", "4"))
    assert after.task(Code("", "4", of_paper=True)).code == "TT-03"


def test_of_what_others_have_to_do_only_an_act_of_the_office_may_be_about() -> None:
    shown = [(named("QLKH-04", PLAN), None), (named("TT-04", PLAN), None)]
    assert Naming(PLAN, (TT,), shown=shown).task(Code("", "4")).code == "TT-04"
    with pytest.raises(AmbiguousCode):
        Naming(PLAN, (VP,), shown=shown, every=True).task(Code("", "4"))
    with pytest.raises(AmbiguousCode):
        Naming(PLAN, (VP,), every=True).task(Code("", "4"))


def test_a_number_of_the_chat_s_own_letters_is_known_though_others_do_it_now() -> None:
    given = replace(
        PLAN,
        assignments=tuple(
            replace(one, unit=QLKH) if one.task.code == "TT-05" else one for one in PLAN.assignments
        ),
    )
    assert Naming(given, (TT,)).task(Code("", "5")).code == "TT-05"

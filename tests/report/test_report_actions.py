"""Reports of completion as actions: state, who is told, the log, refusals."""

from datetime import date

import pytest

from actions.report.reporting import report_pressed, report_typed
from domain.authority import NotForThisChat, NotOfThisChat
from domain.plan.task import Product, Progress
from domain.report.done import AlreadyDone, NothingOpen, TaskOfAnotherUnit
from domain.report.names import Reported, StatedDay, WhichDone
from tests.actions.at_work import FILE, LEADERS, OFFICE, AtWork


async def test_a_report_is_kept_with_its_product(at_work: AtWork) -> None:
    deed = await at_work.does("TT", lambda here: report_typed(here, "4 số 25/KH-TTKHCN"), file=FILE)
    done = await at_work.work("TT-04")
    assert (done.progress, done.product) == (Progress.DONE, Product(number="25/KH-TTKHCN"))
    assert (done.completed_on, done.reported_at) == (date(2021, 2, 8), at_work.now)
    assert done.files == 1
    assert deed.only.chat == "TT"
    assert deed.only.lasting
    assert deed.only.subject == Reported(())
    assert deed.kinds == ["done"]



"""A reading that is kept until its review is over, whichever version has kept it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from documents.kept import read_kept, to_keep
from documents.plan import PlanReading
from tests.plan.papers import REFORM
from tests.scenarios.story import Story


def test_what_is_kept_comes_back(real_plan: PlanReading) -> None:
    kept = json.loads(json.dumps(to_keep(real_plan)))
    assert read_kept(kept) == real_plan
    assert read_kept({**kept, "version": 1}) == real_plan
    # As a program of before reads it, which works on while this one starts.
    assert PlanReading.model_validate(kept) == real_plan


def test_what_only_another_version_knows_is_passed_over(real_plan: PlanReading) -> None:
    kept = to_keep(real_plan)
    dated = next(task for task in kept["tasks"] if task["deadline"])
    for known in (kept, kept["plan"], kept["units"][0], dated, dated["deadline"]):
        known["of_tomorrow"] = ["?"]
    assert read_kept(kept) == real_plan


@pytest.mark.parametrize(
    "change",
    [
        lambda kept: kept.update(version=2),
        lambda kept: kept.pop("plan"),
        lambda kept: kept["tasks"][0].update(kind="of tomorrow"),
    ],
    ids=["newer", "without", "otherwise"],
)
def test_what_cannot_be_read_is_none(
    real_plan: PlanReading, change: Callable[[dict[str, Any]], object]
) -> None:
    kept = to_keep(real_plan)
    change(kept)
    assert read_kept(kept) is None


async def test_a_review_that_another_version_began_asks_for_the_paper_again(
    monday: Story,
) -> None:
    board = await monday.says("vanphong", f"/nhapkehoach {REFORM}")
    before = board.text
    async with monday.installation.database.writer.begin() as opened:
        await opened.execute(text("UPDATE papers SET reading = '{\"version\": 2}'"))
    pressed = await monday.presses("vanphong", "Nhập kế hoạch", board)
    assert "/nhapkehoach" in str(pressed)
    assert board.text == before

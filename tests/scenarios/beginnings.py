"""A department for stories: the real bot on the strict simulator, no sockets."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from actions.plan.importing import import_plan
from bot.demo.town import bind_all
from documents.plan import PlanReading
from documents.reading import read_plan
from domain.department.department import FIRST
from tests.databases import Databases
from tests.once import Once
from tests.scenarios.story import EXAMPLE, Story
from tests.scenarios.towns import Towns


async def plan_is_taken_in(story: Story) -> None:
    """Take the plan in; all are asked for their họ tên, and pass over it."""
    async with story.installation.database.of(FIRST).write() as tx:
        await import_plan(tx, read_plan(EXAMPLE), now=story.clock())
        for one in story.town.people:
            person = await tx.people.seen(one.id, one.name)
            await tx.people.ask(person.id)


async def chats_are_bound(story: Story) -> None:
    """Bind every chat."""
    bind_all(story.town)
    await story.settle()


async def first_morning_comes(story: Story) -> None:
    """Let it be 08/02: TT-04 stands alone on the Trung tâm's screen."""
    await story.clock_jumps("2021-02-08 07:30")


@pytest.fixture(scope="session")
def real_plan(once: Once) -> PlanReading:
    async def read() -> PlanReading:
        return read_plan(EXAMPLE)

    return asyncio.run(once.made("real plan", read))


@pytest.fixture
def rules() -> dict[str, Any]:
    """What a file of stories has set otherwise than the defaults."""
    return {}


@pytest.fixture(scope="session")
def all_towns() -> dict[tuple[Databases, str], Towns]:
    """The towns of all stories so far, by databases and rules."""
    return {}


@pytest.fixture
def towns(
    all_towns: dict[tuple[Databases, str], Towns],
    databases: Databases,
    real_plan: PlanReading,
    rules: dict[str, Any],
    once: Once,
) -> Towns:
    """The towns of this kind of database and these rules."""
    key = databases, repr(rules)
    if key not in all_towns:
        all_towns[key] = Towns(databases, real_plan, rules, once)
    return all_towns[key]


@pytest.fixture
async def empty(towns: Towns) -> AsyncIterator[Story]:
    """A department on the morning after signing, before anybody has taken the plan in."""
    async with towns.after() as story:
        yield story


@pytest.fixture
async def unbound(towns: Towns) -> AsyncIterator[Story]:
    """The same department with the plan taken in, and no chat bound."""
    async with towns.after(plan_is_taken_in) as story:
        yield story


@pytest.fixture
async def story(towns: Towns) -> AsyncIterator[Story]:
    """The same department with every chat bound."""
    async with towns.after(plan_is_taken_in, chats_are_bound) as story:
        yield story


@pytest.fixture
async def monday(towns: Towns) -> AsyncIterator[Story]:
    """The first morning: the opening messages are out, and one task is spoken of."""
    async with towns.after(plan_is_taken_in, chats_are_bound, first_morning_comes) as story:
        yield story

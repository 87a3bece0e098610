"""A tỉnh that gives the work of its units to a sở and to a xã, for stories."""

import re

from actions.department.giving import offer, take_back
from bot.installation import office_of
from domain.chat import Unit
from domain.department.department import FIRST
from simulator.model import Message
from simulator.people import Person
from storage.store import Shared, Transaction
from tests.department.province import HEALTH
from tests.scenarios.story import Story

COMMUNE = 3
GIVER = "Sở Khoa học và Công nghệ giao:"
CODE = re.compile(r"\b(?:VP|QLKH|QLCN|TTRA|TDC|TT)-\d+(?:\.\d+)*")


async def unit_of(tx: Transaction, code: str) -> Unit:
    return next(one for one in await tx.units.all() if one.code == code)


async def gives(story: Story, code: str, to: int, *, giver: int = FIRST) -> None:
    """Offer a unit's work, as the command line does."""
    settings = story.installation.settings

    async def run(tx: Shared) -> None:
        unit = await unit_of(tx.of(giver), code)
        name = (await tx.departments.get(to)).name or ""
        office = office_of(settings, await tx.departments.get(giver))
        await offer(tx, office, giver, unit, to, name, now=story.clock())

    await story.installation.database.run(run)
    await story.settle()


async def takes_back(story: Story, code: str) -> None:
    """Take it back, as the command line does."""
    settings = story.installation.settings

    async def run(tx: Shared) -> None:
        own = tx.of(FIRST)
        office = office_of(settings, await tx.departments.get(FIRST))
        await take_back(own, office, await unit_of(own, code), now=story.clock())

    await story.installation.database.run(run)
    await story.settle()


def officer_of(story: Story, code: str) -> Person:
    """Return who works in the office of the sở or the xã."""
    return story.officer("TDC" if code == "XA" else "QLKH")


def from_giver(story: Story, code: str) -> list[Message]:
    """Return what the tỉnh has said in another department's group."""
    return [one for one in story.said(code) if one.text.startswith(GIVER)]


async def accepted(story: Story, unit: str, code: str, to: int = HEALTH) -> Message:
    """Give a unit's work, accepted in a group; return the message that opens it."""
    await gives(story, unit, to)
    await story.presses(code, "Nhận", from_giver(story, code)[-1], who=officer_of(story, code))
    return from_giver(story, code)[-1]


async def names_others(story: Story, code: str, *given: str) -> set[str]:
    """Return the codes that the tỉnh has named in a group of work that is none of the given."""
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    own = {one.task.code for one in plan.assignments if one.unit.code in given}
    told = from_giver(story, code)
    texts = [one.text for one in told] + [text for one in told for text in one.button_texts]
    return {each for text in texts for each in CODE.findall(text)} - own

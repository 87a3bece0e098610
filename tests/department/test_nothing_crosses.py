"""Two departments with equal units, codes and people behind one bot: neither notices the other."""

from collections.abc import AsyncIterator
from itertools import cycle
from random import Random
from typing import NamedTuple

import pytest

from simulator.model import Message
from simulator.people import PersonCannot
from tests.department.rows import refers_to_its_own
from tests.scenarios.beginnings import chats_are_bound, plan_is_taken_in
from tests.scenarios.story import Story
from tests.scenarios.towns import Towns

CHATS = ("TT", "QLKH", "QLCN", "TDC", "TTRA", "VP", "vanphong", "bgd")
TYPED = (
    *("/xong 1", "/xong 2", "/xong", "/viec", "/tiendo 4 50%", "/giahan 1 đến 31/5 vì chờ vốn"),
    *("/vuongmac 2 chưa có kinh phí, đề nghị cấp", "/datrinh 2", "/kehoach", "/canykien"),
    *("/nhatky", "/tim khoa học", "/dondoc", "/tralai TT-01 thiếu số liệu", "/zalo", "/huy"),
    *("/giaoviec TT lập báo cáo trước 15/3", "/tamdung QLKH-02 vì chờ vốn theo Công văn 3/UBND"),
)
REPLIED = ("xong rồi", "vướng mắc: chưa có kinh phí", "đồng ý", "xin gia hạn đến 20/5", "50%")
MORNINGS = ("02-08", "02-09", "02-10", "02-22", "02-23", "03-01", "03-10", "03-12")


# What looks across all of a department.
ASKED = ("/nhatky", "/kehoach", "/canykien", "/dondoc")


class Step(NamedTuple):
    """What somebody does in a chat: it is typed, else replied or pressed in a message of late."""

    chat: str
    typed: str = ""
    replied: str = ""
    message: int = 0
    button: int = 0


def steps(random: Random, n: int) -> list[Step]:
    return [
        random.choice(
            (
                Step(random.choice(CHATS), typed=random.choice(TYPED)),
                Step(
                    random.choice(CHATS), message=random.randint(1, 4), button=random.randrange(9)
                ),
                Step(
                    random.choice(CHATS),
                    message=random.randint(1, 4),
                    replied=random.choice(REPLIED),
                ),
            )
        )
        for _ in range(n)
    ]


@pytest.fixture
async def alone(towns: Towns) -> AsyncIterator[Story]:
    """The same department with no other beside it."""
    async with towns.after(plan_is_taken_in, chats_are_bound) as story:
        yield story


@pytest.fixture
async def beside(province: Story) -> Story:
    """The second department's groups, one for each of the first's, with the same people."""
    administrator = province.town.administrator
    for code in CHATS:
        if code not in province.town.chats:
            continue
        who = province.officer(code)
        chat = province.world.add_group(f"SYT {code}", [who, administrator])
        province.town.chats[f"SYT-{code}"] = chat
        await province.says(f"SYT-{code}", f"/ketnoi {code}", who=administrator)
        await province.presses(f"SYT-{code}", "SYT", who=administrator)
    return province


async def does(story: Story, step: Step, *, of: str = "") -> None:
    """Do a step in a chat of the department whose chats are named so; nobody there, nothing."""
    code = f"{of}{step.chat}"
    if code not in story.town.chats:
        return
    who, told = story.officer(step.chat), story.said(code)
    message = told[-step.message] if 0 < step.message <= len(told) else None
    if step.typed:
        await story.writes(code, step.typed, who=who)
    elif message is not None and step.replied:
        await story.writes(code, step.replied, who=who, reply_to=message)
    elif message is not None and message.button_texts:
        texts = message.button_texts
        try:
            await story.presses(code, texts[step.button % len(texts)], message, who=who)
        except PersonCannot:
            return


def seen(story: Story) -> dict[str, list[tuple[str, list[str]]]]:
    """Return what stands in the first department's chats."""

    def words(one: Message) -> tuple[str, list[str]]:
        return one.text, list(one.button_texts)

    known = [code for code in CHATS if code in story.town.chats]
    return {code: [words(one) for one in story.said(code)] for code in known}


@pytest.mark.parametrize("seed", range(2))
async def test_each_lives_as_if_it_were_alone(beside: Story, alone: Story, seed: int) -> None:
    random = Random(seed)
    before = {code: len(told) for code, told in seen(beside).items()}
    assert before == {code: len(told) for code, told in seen(alone).items()}
    for morning, asked in zip(MORNINGS, cycle(ASKED), strict=False):
        for story in (beside, alone):
            await story.clock_jumps(f"2021-{morning} 07:45")
            await does(story, Step("vanphong", typed=asked))
        assert seen(beside) == seen(alone), asked
        for mine, others in zip(steps(random, 6), steps(random, 6), strict=True):
            await does(beside, others, of="SYT-")
            await does(beside, mine)
            await does(alone, mine)
            assert seen(beside) == seen(alone), mine
    grown = {code: len(told) - before[code] for code, told in seen(beside).items()}
    assert sum(grown.values()) > 40, "they lived"
    assert sum(beside.count(f"SYT-{code}") for code in before) > 40
    await refers_to_its_own(beside.installation.database)

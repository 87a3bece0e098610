"""Departments become one: a code that was read in one of them never finds another's work."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_args, get_type_hints

import pytest

import bot.rooms  # noqa: F401 – it knows every kind
from actions.plan.importing import as_new_plan, import_plan
from documents.reading.reader import read_pasted
from domain.department.department import FIRST
from domain.digest.letter import Letter
from domain.question import Question
from tests.department.merging.test_merging_stories import merges
from tests.department.province import HEALTH, bound
from tests.paper.pasted import CONCLUSION
from tests.plan.papers import REFORM
from tests.scenarios.story import Story
from tests.unit.test_units import BASIS

# Kept to be shown; their answers go by ids.
_SHOWN = {"month-or-end", "document", "product-meant", "stated-day"}


@pytest.fixture
async def reformed(province: Story) -> Story:
    """The second department has two plans in force, and its group is connected."""
    reading = read_pasted(REFORM, today=date(2021, 2, 5))
    async with province.installation.database.of(HEALTH).write() as tx:
        await import_plan(tx, reading, await as_new_plan(tx, reading), now=province.clock())
    await bound(province)
    return province


async def is_open(story: Story, code: str) -> bool:
    async with story.installation.database.of(FIRST).read() as tx:
        plan = await tx.plans.current()
    assert plan is not None
    return next(one for one in plan.assignments if one.task.code == code).is_open


async def test_which_work_is_asked_anew(reformed: Story) -> None:
    theirs = reformed.officer("QLKH")
    asked = await reformed.says("SYT", "/xong 4", who=theirs)
    assert asked.text.startswith("“4” có thể là")
    ours = asked.button_texts[0]
    assert ours.startswith("TT-04")
    await merges(reformed)

    closed = next(one for one in reformed.said("SYT") if one.id == asked.id)
    assert not closed.button_texts
    assert "không ghi nhận gì từ câu hỏi này" in closed.text
    again = next(one for one in reformed.said("SYT") if "mã nhiệm vụ được hiểu" in one.text)
    assert again.reply_to is not None
    assert again.reply_to.id == asked.id
    assert await is_open(reformed, "TT-04")
    assert await is_open(reformed, "SYT-TT-04")
    asked = await reformed.says("SYT", "/xong 4", who=theirs)
    await reformed.presses(
        "SYT",
        next(text for text in asked.button_texts if text.startswith("SYT-TT-04")),
        asked,
        who=theirs,
    )
    assert not await is_open(reformed, "SYT-TT-04")
    assert await is_open(reformed, "TT-04")


async def test_words_that_nobody_confirmed_are_said_again(reformed: Story) -> None:
    theirs = reformed.officer("QLKH")
    opening = next(one for one in reformed.said("SYT") if "TT-05" in one.text)
    meant = await reformed.says("SYT", "TT-05 đã xong", who=theirs, reply_to=opening)
    assert "Đúng" in meant.button_texts
    ours = await reformed.says("TT", "TT-05 đã xong", reply_to=reformed.said("TT")[-1])
    await merges(reformed)
    for code, one in (("SYT", meant), ("TT", ours)):
        shown = next(each for each in reformed.said(code) if each.id == one.id)
        assert not shown.button_texts
    assert await is_open(reformed, "TT-05")
    assert await is_open(reformed, "SYT-TT-05")


async def test_a_paper_that_was_being_checked_is_sent_again(reformed: Story) -> None:
    await reformed.says("SYT", "/ketnoi vanphong", who=reformed.town.administrator)
    who = reformed.town.administrator
    board = (await reformed.writes("SYT", f"/nhapkehoach {CONCLUSION}", who=who))[-1]
    assert board.button_texts
    await merges(reformed)
    board = next(one for one in reformed.said("SYT") if one.id == board.id)
    assert not any("Giao" in text or "Nhập" in text for text in board.button_texts)
    assert any("Đề nghị gửi lại văn bản" in one.text for one in reformed.said("SYT"))


async def test_a_unit_that_was_merged_before_comes_back_as_itself(province: Story) -> None:
    await bound(province)
    await province.says("SYT", "/ketnoi vanphong", who=province.town.administrator)
    who = province.officer("QLKH")
    for code, words in (("vanphong", "TDC sáp nhập QLCN"), ("SYT", "TDC sáp nhập QLKH")):
        asker = None if code == "vanphong" else who
        preview = (await province.writes(code, f"/donvi {words} {BASIS}", who=asker))[-1]
        await province.presses(code, "Xác nhận", preview, who=asker)
    back = next(one for one in reversed(province.said("vanphong")) if one.button_texts)
    await merges(province)
    await province.presses("vanphong", back.button_texts[0], back)
    preview = province.last("vanphong")
    assert "Phòng Quản lý chuyên ngành" in preview.text
    await province.presses("vanphong", "Xác nhận", preview)
    async with province.installation.database.of(FIRST).read() as tx:
        heirs = await tx.units.heirs()
    assert heirs == {"TDCSYT": "QLKHSYT"}


@pytest.mark.parametrize("kind", sorted(Question.KINDS))
def test_whatever_keeps_codes_says_so(kind: str) -> None:
    declared = Question.KINDS[kind]
    if {"codes", "typed", "command"} & set(_names(declared)) and kind not in _SHOWN:
        assert declared.by_code


def _names(of: Any, within: tuple[Any, ...] = ()) -> list[str]:
    """Return the names of all that a kind keeps, also in what stands in it."""
    found = []
    for one, hint in get_type_hints(of).items() if is_dataclass(of) else ():
        if one in {each.name for each in fields(of)}:
            found.append(one)
            for each in (hint, *get_args(hint)):
                # A part may have parts of its own kind.
                if isinstance(each, type) and each not in (*within, of):
                    found += _names(each, (*within, of))
    return found


async def test_a_letter_that_waits_says_what_became_of_the_codes_in_it(reformed: Story) -> None:
    before = Letter(
        "a@tayninh.gov.vn",
        "Bản tổng hợp",
        "TT-04: còn 02 ngày",
        "<html lang='vi'><body style=\"x\"><p>TT-04: còn 02 ngày</p></body></html>",
        "1@tayninh.gov.vn",
    )
    for department in (FIRST, HEALTH):
        async with reformed.installation.database.of(department).write() as tx:
            await tx.letters.put("digest:2021-W05", before, at=reformed.clock())
    await merges(reformed)
    async with reformed.installation.database.of(FIRST).read() as tx:
        ours, theirs = (await tx.letters.waiting()).values()
    assert ours == before, "its codes are as they were"
    assert (theirs.to, theirs.subject, theirs.number) == (before.to, before.subject, before.number)
    note, told = theirs.text.split("\n\n")
    assert told == before.text
    became, of_then, *codes = note.splitlines()
    assert " đã sáp nhập vào " in became
    assert of_then == "Nội dung dưới đây được lập trước đó, theo mã cũ:"
    assert any("mã SYT" in line or "SYT-" in line for line in codes)
    assert theirs.html.count("TT-04: còn 02 ngày") == 1
    assert theirs.html.endswith("</body></html>")
    assert codes[0] in theirs.html

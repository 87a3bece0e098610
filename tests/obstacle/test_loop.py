"""The loop: a unit is stuck, the office asks the leaders, and their word comes back to it."""

from asyncio import gather
from collections.abc import Awaitable, Callable

from domain.chat import Seat
from domain.department.department import FIRST
from simulator.groups import upgrade
from simulator.model import Message
from tests.databases import both_databases, one_on_postgresql
from tests.scenarios.story import TT_04, Story

WORDS = "Đồng ý theo đề xuất, báo cáo lại trong tuần"


class Loop:
    """The steps of one loop, in order; each takes up what the ones before left on the screen."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.own_words: Message | None = None
        self.steps: list[Callable[[], Awaitable[object]]] = [
            self.unit_presses,
            self.unit_says_what_is_stuck,
            self.unit_proposes,
            self.office_asks_the_leaders,
            self.office_gives_its_view,
            self.leader_presses,
            self.leader_answers,
            self.office_resolves,
        ]

    async def unit_presses(self) -> None:
        await self.story.presses("TT", "Vướng mắc")

    async def unit_says_what_is_stuck(self) -> None:
        story = self.story
        asked = story.last("TT")
        self.own_words = story.officer("TT").says(
            story.chat("TT"), "Chưa có kinh phí", reply_to=asked
        )
        await story.settle()

    async def unit_proposes(self) -> None:
        await self.story.says(
            "TT", "Cấp bổ sung từ nguồn sự nghiệp", reply_to=self.story.last("TT")
        )

    async def office_asks_the_leaders(self) -> None:
        await self.story.presses("vanphong", "Xin ý kiến Ban Giám đốc")

    async def office_gives_its_view(self) -> None:
        await self.story.presses("vanphong", "Nhất trí với đề xuất của đơn vị")

    async def leader_presses(self) -> None:
        await self.story.presses("bgd", "Ý kiến khác")

    async def leader_answers(self) -> None:
        await self.story.says("bgd", WORDS, reply_to=self.story.last("bgd"))

    async def office_resolves(self) -> None:
        await self.story.presses("vanphong", "Đã tháo gỡ")


@one_on_postgresql("restarted_before", [*range(8), None], one=6)
async def test_whole_with_a_restart_between_any_two_steps(
    monday: Story, restarted_before: int | None
) -> None:
    before = {code: monday.count(code) for code in ("TT", "vanphong", "bgd")}
    loop = Loop(monday)
    for number, step in enumerate(loop.steps):
        if number == restarted_before:
            await monday.restart()
            await monday.settle()
        await step()

    _, _, forwarded, directive, resolved = monday.said("TT")[before["TT"] :]
    assert "Đã chuyển Văn phòng lúc 07:30 ngày 08/02/2021." in forwarded.text
    assert directive.reply_to is loop.own_words
    assert directive.text == (
        f"{TT_04}\n"
        f"Ý kiến chỉ đạo của Giám đốc (07:30 ngày 08/02/2021): “{WORDS}”\n"
        "Đề nghị Trung tâm Khoa học và Công nghệ thực hiện."
    )
    assert "Chánh Văn phòng đã xác nhận vướng mắc được tháo gỡ" in resolved.text

    card, view, consulted, copy = monday.said("vanphong")[before["vanphong"] :]
    assert "Văn phòng có ý kiến gì khi trình Ban Giám đốc?" in view.text
    assert view.button_texts == []
    assert "Đã xin ý kiến Ban Giám đốc lúc" in consulted.text
    assert copy.text == directive.text
    assert copy.reply_to is card

    kinh_trinh, question, conveyed = monday.said("bgd")[before["bgd"] :]
    assert kinh_trinh.text == (
        "Kính trình Ban Giám đốc cho ý kiến: vướng mắc của Trung tâm Khoa học và Công nghệ\n"
        f"{TT_04}\n"
        "Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
        "Khó khăn, vướng mắc: Chưa có kinh phí\n"
        "Đề xuất, kiến nghị: Cấp bổ sung từ nguồn sự nghiệp\n"
        "Người báo cáo: Cán bộ Trung tâm Khoa học và Công nghệ, lúc 07:30 ngày 08/02/2021\n"
        "Ý kiến của Văn phòng: Nhất trí với đề xuất của đơn vị\n"
        f"Ý kiến chỉ đạo của Giám đốc (07:30 ngày 08/02/2021): “{WORDS}”\n"
        "Đã tháo gỡ lúc 07:30 ngày 08/02/2021. 🟢"
    )
    assert card.text.endswith("Đã tháo gỡ lúc 07:30 ngày 08/02/2021. 🟢")
    assert card.button_texts == kinh_trinh.button_texts == question.button_texts == []
    assert conveyed.text == (
        f"{TT_04}\nĐã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ và Văn phòng."
    )


async def test_a_process_dies_after_each_step_before_anything_was_sent(monday: Story) -> None:
    """What was queued leaves with the next process, once."""
    loop = Loop(monday)
    for step in loop.steps[:-2]:
        await step()
    monday.officer("bgd").says(monday.chat("bgd"), WORDS, reply_to=monday.last("bgd"))
    await monday.fetch()
    await monday.installation.inbox.drain()
    await monday.restart()
    await monday.settle()
    directives = [one for one in monday.said("TT") if "Ý kiến chỉ đạo" in one.text]
    assert [one.reply_to for one in directives] == [loop.own_words]


async def test_whose_turn_it_is_stands_in_every_list(monday: Story) -> None:
    async def turn() -> str:
        listed = await monday.says("TT", "/viec")
        return next(line for line in listed.text.split("\n") if "vướng mắc" in line)

    loop = Loop(monday)
    for step in loop.steps[:3]:
        await step()
    assert "vướng mắc, đang chờ Văn phòng cho ý kiến ⏳" in await turn()
    for step in loop.steps[3:5]:
        await step()
    await monday.clock_jumps("2021-02-17 09:00")
    assert "vướng mắc, đã chờ Ban Giám đốc 02 ngày làm việc ⏳" in await turn()
    for step in loop.steps[5:7]:
        await step()
    assert "vướng mắc, đã có ý kiến, đơn vị thực hiện" in await turn()
    await loop.office_resolves()
    assert "vướng mắc" not in (await monday.says("TT", "/viec")).text


@both_databases
async def test_two_of_the_office_press_at_once_and_the_leaders_get_one_card(monday: Story) -> None:
    loop = Loop(monday)
    for step in loop.steps[:4]:
        await step()
    question, before = monday.last("vanphong"), monday.count("bgd")
    chat, beside = monday.chat("vanphong"), await monday.colleague()
    presses = [
        monday.officer("vanphong").presses(chat, "Nhất trí với đề xuất của đơn vị", question),
        monday.town.administrator.presses(chat, "Bỏ qua", question),
    ]
    await monday.fetch()
    await gather(monday.settle(), beside.settle())
    await monday.settle()
    assert all(press.answer is not None for press in presses)
    assert monday.count("bgd") == before + 1


async def test_a_chat_that_speaks_for_nobody_any_more_may_not_answer(monday: Story) -> None:
    loop = Loop(monday)
    for step in loop.steps[:5]:
        await step()
    async with monday.installation.database.of(FIRST).write() as tx:
        (leaders,) = await tx.chats.holding(Seat.LEADERS)
        await tx.chats.unbind(leaders.id, Seat.LEADERS, None)
    before = monday.count("TT")
    toast = await monday.presses("bgd", "Đồng ý theo đề xuất")
    assert (toast or "").startswith("Nhóm này chưa được kết nối với phòng, đơn vị nào.")
    assert monday.count("TT") == before


async def test_after_the_group_has_moved_the_answer_replies_to_nobody_else_s_words(
    unbound: Story,
) -> None:
    """Numbers of the old group's messages mean others in the new one."""
    town = unbound.town
    basic = unbound.world.add_group(
        "Trung tâm", [unbound.officer("TT"), town.administrator], kind="group"
    )
    town.chats["TT"] = basic
    for code in ("TT", "vanphong", "bgd"):
        await unbound.writes(code, f"/ketnoi {code}", who=town.administrator)
    await unbound.says("TT", "/vuongmac 4 chưa có kinh phí")
    await unbound.presses("TT", "Bỏ qua")
    town.chats["TT"] = upgrade(basic, by=unbound.officer("TT"))
    await unbound.settle()

    await unbound.says("vanphong", "Dùng nguồn sự nghiệp", reply_to=unbound.last("vanphong"))
    assert "“Dùng nguồn sự nghiệp”" in unbound.last("TT").text
    assert unbound.last("TT").reply_to is None

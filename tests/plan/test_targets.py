"""What commands take as their target: a code, a place in a paper, a plan, a paper, a unit."""

import pytest

from tests.plan.papers import CONCLUSION, REFORM
from tests.plan.test_several_plans import takes_in
from tests.scenarios.beginnings import chats_are_bound, first_morning_comes, plan_is_taken_in
from tests.scenarios.story import Story
from tests.scenarios.towns import Towns

# What is named, by its kind: all of the first four are one task, the others several.
CODE, PLACE, ITEM = "CCHC-TT-02", "KH 22 mục 2", "TB 45 ý 2"
PLAN, PLAN_OF_NUMBER, PAPER, UNIT = "CCHC", "KH 22", "TB 45", "TT"
OF_PLAN = ("CCHC-TT-01", "CCHC-TT-02", "CCHC-TT-03", "CCHC-TT-04")
OF_PAPER = ("DX-01", "DX-02")

# Each command with each kind of target: what its answer names, and what it does not.
ONE = {CODE: ("CCHC-TT-02", "DX-02"), PLACE: ("CCHC-TT-02", "DX-02"), ITEM: ("DX-02", "CCHC")}
SEVERAL = {
    PLAN: ("CCHC-TT-01", "DX-01"),
    PLAN_OF_NUMBER: ("CCHC-TT-03", "DX-01"),
    PAPER: ("DX-01", "CCHC"),
}
LISTS = ("viec", "kehoach", "tim")
OF_UNITS = ("xong", "vuongmac", "giahan", "datrinh", "tiendo", "theodoi")
ORDERS = ("dieuchinhhan", "tamdung", "thoithuchien")
OF_ONE = ("dinhky", "hanche")


async def with_plans(story: Story) -> None:
    """A second plan is in force, and a conclusion has ordered work."""
    preview = await takes_in(story, REFORM)
    await story.presses("vanphong", "Xác nhận", preview)
    await story.says("vanphong", f"/nhapkehoach {CONCLUSION}")
    await story.presses("vanphong", "Giao các việc này")
    await story.presses("vanphong", "Xác nhận")


async def late(story: Story) -> None:
    """Some of each of them is overdue."""
    await story.clock_jumps("2021-03-05 08:00")


BEGUN = (plan_is_taken_in, chats_are_bound, first_morning_comes, with_plans)


async def answered(story: Story, chat: str, command: str, target: str) -> str:
    """Return all that a command is answered with, the words on its buttons as well."""
    told = await story.writes(chat, f"/{command} {target}")
    return "\n".join("\n".join([one.text, *one.button_texts]) for one in told)


@pytest.mark.parametrize(("target", "names"), [*ONE.items(), *SEVERAL.items()])
@pytest.mark.parametrize("command", [*LISTS, *OF_UNITS])
async def test_a_unit_names_it(
    towns: Towns, command: str, target: str, names: tuple[str, str]
) -> None:
    async with towns.after(*BEGUN) as story:
        told = await answered(story, "TT", command, target)
    is_there, is_not = names
    assert is_there in told or "đề nghị" in told.lower()
    assert is_not not in told
    assert "TT-04. Kế hoạch triển khai Trại" not in told


@pytest.mark.parametrize(("target", "names"), [*ONE.items(), *SEVERAL.items()])
@pytest.mark.parametrize("command", ORDERS)
async def test_an_order_of_the_office_is_of_it(
    towns: Towns, command: str, target: str, names: tuple[str, str]
) -> None:
    async with towns.after(*BEGUN) as story:
        day = " lùi 5 ngày" if command == "dieuchinhhan" else ""
        basis = "theo công văn số 5/SKHCN-VP"
        told = await answered(story, "vanphong", command, f"{target}{day} vì chờ {basis}")
    assert names[0] in told
    assert names[1] not in told


@pytest.mark.parametrize(
    ("target", "urged"),
    [
        ("TT-04", ["TT-04"]),
        (CODE, []),
        ("CCHC-TT-01", ["CCHC-TT-01"]),
        ("TB 45 ý 1", ["DX-01"]),
        ("KH 22 mục 1", ["CCHC-VP-01", "CCHC-TT-01"]),
        (PLAN, ["CCHC-VP-01", "CCHC-TT-01"]),
        ("kế hoạch cải cách hành chính", ["CCHC-VP-01", "CCHC-TT-01"]),
        (PAPER, ["DX-01", "DX-02"]),
        ("CCHC TT", ["CCHC-TT-01"]),
        ("TT của CCHC", ["CCHC-TT-01"]),
        ("TB 45 VP", []),
    ],
)
async def test_whom_to_urge_is_named_so_as_well(
    towns: Towns, target: str, urged: list[str]
) -> None:
    async with towns.after(*BEGUN, late) as story:
        told = await answered(story, "vanphong", "dondoc", target)
        if "có thể là" in told:  # the first item is of two units
            return
        if not urged:
            assert "không có nhiệm vụ quá hạn" in told
            return
        named = [line.split(".")[0].split(" (")[0].strip() for line in told.splitlines()]
        assert [one for one in named if "-" in one and one[0].isupper()] == urged
        at_rest = story.count("QLKH")
        await story.presses("vanphong", "Xác nhận")
        assert story.count("QLKH") == at_rest
        if "TT" in target:
            told_to = story.last("TT").text
            assert all(code in told_to for code in urged)


@pytest.mark.parametrize("target", [PLAN, PLAN_OF_NUMBER, PAPER])
@pytest.mark.parametrize("command", OF_ONE)
async def test_what_is_asked_of_one_task_says_so(towns: Towns, command: str, target: str) -> None:
    async with towns.after(*BEGUN) as story:
        told = await answered(story, "vanphong", command, target)
    first = "DX-01" if target == PAPER else "CCHC-VP-01"
    assert told.startswith(f"{target} là cả một kế hoạch hoặc văn bản. Đề nghị gõ mã")
    assert first in told


async def test_one_plan_is_closed_listed_in_a_calendar_and_reported_by_its_name(
    towns: Towns,
) -> None:
    async with towns.after(*BEGUN) as story:
        assert (await answered(story, "vanphong", "chotnam", PLAN)).startswith(
            "Chốt Kế hoạch CCHC: 05 nhiệm vụ chưa hoàn thành"
        )
        assert (await answered(story, "TT", "lichhan", PLAN)).startswith("Lịch thời hạn: 04 việc.")
        refused = await answered(story, "TT", "lichhan", "CNTT")
        assert refused.startswith("Không có kế hoạch nào gọi là “CNTT”.")
        told = await answered(story, "vanphong", "baocao", "tháng 2 CCHC TT")
        assert "Kế hoạch CCHC của Trung tâm Khoa học và Công nghệ, tháng 02/2021" in told
        assert "CCHC-TT-01. " in told
        assert not any(other in told for other in ("CCHC-VP-01", "DX-01", "TT-04. Kế hoạch"))


@pytest.mark.parametrize("chat", ["vanphong", "TT"])
async def test_the_history_is_of_the_plan_that_is_named(towns: Towns, chat: str) -> None:
    async with towns.after(*BEGUN) as story:
        await story.says("TT", "/tiendo CCHC-TT-02 50%")
        told = await answered(story, chat, "nhatky", PLAN)
        assert told.startswith("Nhật ký Kế hoạch CCHC: 01 mục")
        assert "cập nhật kết quả: 50%" in told
        assert "DX-01" not in told


async def test_a_name_that_several_plans_have_is_asked_about(towns: Towns) -> None:
    again = REFORM.replace("22/KH", "9/KH").replace("2021", "2022")
    async with towns.after(*BEGUN) as story:
        await story.clock_jumps("2022-01-20 08:00")
        preview = await takes_in(story, again)
        await story.presses("vanphong", "Xác nhận", preview)
        told = await answered(story, "TT", "viec", "kế hoạch cải cách hành chính")
        assert told.startswith("“kế hoạch cải cách hành chính” có thể là: CCHC, CCHC22.")
        listed = await answered(story, "TT", "viec", "cải cách hành chính 2022")
        assert "Kế hoạch CCHC22 – Chưa hoàn thành: 04" in listed

"""Departments become one while something is on its way: an opinion, a digest, words to be found."""

from domain.people.register import Entry
from simulator.groups import add_member
from simulator.model import Message
from tests.department.merging.test_merging_stories import merges
from tests.department.province import HEALTH, bound
from tests.obstacle.stuck import agree
from tests.scenarios.story import Story


async def seated(story: Story) -> None:
    """Let the second department's group speak for a unit, the office and the leaders."""
    await bound(story)
    for seat in ("vanphong", "bgd"):
        await story.says("SYT", f"/ketnoi {seat}", who=story.town.administrator)
    director, administrator = story.town.director, story.town.administrator
    add_member(story.chat("SYT"), director, by=administrator)
    await story.settle()
    async with story.installation.database.of(HEALTH).write() as tx:
        person = await tx.people.seen(director.id, "Director")
        await tx.people.register(person.id, Entry("Lê Văn Sở", "Giám đốc"))


def found(story: Story, words: str) -> list[Message]:
    return [one for one in story.said("SYT") if words in one.text]


async def test_a_card_from_before_is_answered_afterwards(province: Story) -> None:
    await seated(province)
    theirs = province.officer("QLKH")
    await province.writes("SYT", "/vuongmac 2 chưa có kinh phí, đề nghị cấp 20 triệu", who=theirs)
    card = province.last("SYT")
    await merges(province)
    await agree(province, card, code="SYT", who=province.town.director)
    told = found(province, "Ý kiến chỉ đạo của Lê Văn Sở, Giám đốc")[-1]
    assert told.text.startswith("SYT-TT-02. ")


async def test_who_reported_in_both_is_named_in_one(province: Story) -> None:
    await seated(province)
    theirs = province.officer("TT")
    await province.writes("TT", "/viec")
    asked = await province.says("SYT", "/vuongmac 2 chưa có kinh phí", who=theirs)
    await merges(province)
    await province.writes("SYT", "đề nghị cấp 20 triệu", who=theirs, reply_to=asked)
    card = found(province, "Đề xuất, kiến nghị: đề nghị cấp 20 triệu")[-1]
    assert f"Người báo cáo: {theirs.name}" in card.text
    log = await province.says("vanphong", "/nhatky SYT-TT-02")
    assert f"– {theirs.name} báo cáo" in log.text


async def test_a_digest_on_its_way_is_told_of_all(province: Story) -> None:
    await seated(province)
    await province.clock_reaches("2021-02-26 14:40")
    await merges(province)
    for code in ("SYT", "vanphong"):
        assert any("bản tổng hợp này không gửi đi" in one.text for one in province.said(code))
    at_rest = province.count("SYT"), province.count("bgd")
    await province.clock_reaches("2021-02-26 15:40")
    assert (province.count("SYT"), province.count("bgd")) == (at_rest[0] + 1, at_rest[1] + 1)
    for code in ("SYT", "bgd"):
        assert "2. Quá hạn: 02. TT-04, SYT-TT-04." in province.last(code).text


async def test_what_was_done_is_found_by_whoever_asks(province: Story) -> None:
    await seated(province)
    await province.writes("SYT", "/xong 4", who=province.officer("QLKH"))
    await merges(province)
    told = await province.says("TT", "/tim trại thực nghiệm")
    assert "SYT-TT-04" in told.text
    told = await province.says("SYT", "/tim SYT-TT-04", who=province.officer("QLKH"))
    assert "hoàn thành ngày 05/02/2021, đúng hạn" in told.text


async def test_who_minds_work_in_both_minds_all_of_it_in_one(province: Story) -> None:
    await seated(province)
    theirs = province.officer("TT")
    await province.writes("TT", "/theodoi 4 tôi", who=theirs)
    await province.writes("SYT", "/theodoi 2 tôi", who=theirs)
    for code in ("TT", "SYT"):
        await province.writes(code, "/tiendo 5 10%", who=theirs)
    await merges(province)
    theirs.starts()
    await province.settle()
    theirs.says(theirs.private, "/viec của tôi")
    await province.settle()
    listed = list(province.world.messages(theirs.private))[-1].text
    assert listed.startswith(f"Việc do {theirs.name} theo dõi: 02\nTT-04")
    assert "SYT-TT-02" in listed


async def test_a_year_that_is_closed_is_searched_for_what_is_open_of_it(province: Story) -> None:
    await seated(province)
    async with province.installation.database.of(HEALTH).write() as tx:
        (plan,) = await tx.plans.signed()
        await tx.plans.close(plan.id, at=province.clock())
    await province.clock_jumps("2022-01-05 09:00")
    await merges(province)
    told = await province.says("vanphong", "/tim trại thực nghiệm")
    assert "SYT-TT-01" in told.text


async def test_a_question_that_the_merger_closes_says_so(province: Story) -> None:
    await seated(province)
    theirs = province.officer("QLKH")
    opening = next(one for one in province.said("SYT") if "TT-05" in one.text)
    asked = await province.says("SYT", "việc 5 xong rồi", who=theirs, reply_to=opening)
    await merges(province)
    closed = next(one for one in province.said("SYT") if one.id == asked.id)
    assert "do sáp nhập cơ quan; không ghi nhận gì từ câu hỏi này." in closed.text


async def test_a_code_typed_in_a_units_own_group_is_its_own_after_the_merger(
    province: Story,
) -> None:
    await seated(province)
    await merges(province)
    (ours,) = await province.writes("TT", "/xong TT-04")
    assert ours.text.startswith("Đã ghi nhận: TT-04.")
    (theirs,) = await province.writes("SYT", "/tiendo TT-05 10%", who=province.officer("QLKH"))
    assert theirs.text.startswith("Đã ghi nhận kết quả: SYT-TT-05.")
    asked = await province.says("vanphong", "/viec TT-02")
    assert asked.button_texts[:2] == ["TT-02", "SYT-TT-02"]

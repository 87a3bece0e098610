"""Departments become one while something is on its way: an opinion, a digest, words to be found."""

from domain.people.register import Entry
from simulator.groups import add_member
from simulator.model import Message
from tests.department.province import HEALTH, bound
from tests.department.test_merging_stories import merges
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
    await province.presses("SYT", "Đồng ý theo đề xuất", card, who=province.town.director)
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

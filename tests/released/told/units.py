"""The last day: what units are asked and have been answered, and who takes part alone."""

import re

from simulator.groups import add_member
from tests.people.private import alone, presses_alone
from tests.released.told.saying import asked, presses, under
from tests.scenarios.story import Story


async def units(story: Story) -> None:
    """Leave what a report, a submission, a line of result and plain words are asked back."""
    await asked(story, "TT", "/xong 3 25/KH-TTKHCN ngày 10/7/2021")
    odd = await asked(story, "TT", "/xong 3 25/KH-TTKHCN ngày 10/7/2021")
    await presses(story, "TT", "Sửa", odd)
    report = await asked(story, "TTRA", "/xong 4")
    await asked(story, "TTRA", "số 15/BC-TTra ngày 15/7/2021", reply_to=report)
    await presses(story, "QLCN", "Kết thúc trong năm", await asked(story, "QLCN", "/xong qlcn 8"))
    await asked(story, "QLKH", "/xong 5")
    # Two tasks have this number here since the merger.
    await asked(story, "QLCN", "/xong 2")
    await story.presses("vanphong", "Xác nhận", under(story, "vanphong", "QLCN-08"))
    for typed in (
        "/datrinh",
        "/datrinh 4.1",
        "/datrinh tt 2 số 15/TTr-SKHCN ngày 15/7",
        "/tiendo 4.1",
        "/tiendo đang chờ góp ý",
        "/xong VP-03",
        "/viec",
        "/nhatky 4",
        "/tim măng cầu",
    ):
        await asked(story, "TT", typed)
    await asked(story, "TT", "4 xong rồi ạ", reply_to=under(story, "TT", "nhắc việc"))
    several = "2 xong, 3 đang làm 50%"
    await asked(story, "TT", several, reply_to=under(story, "TT", "nhắc việc"))
    await presses(story, "TT", "Đã gửi phần phối hợp")


async def people(story: Story) -> None:
    """Leave newcomers who were asked for their names, and people who are alone with the bot."""
    for name, entry in (("Cán bộ mới", ""), ("Cán bộ trẻ", "Người báo cáo")):
        newcomer = story.world.add_person(name)
        add_member(story.chat("TTRA"), newcomer, by=story.town.administrator)
        said = await story.writes("TTRA", f"/tiendo 2 đã làm, {name}", who=newcomer)
        assert "họ và tên, chức vụ" in said[-1].text
        if entry:
            await story.writes("TTRA", entry, who=newcomer, reply_to=said[-1])
    officer = story.officer("TT")
    for typed in ("/viec", "/vuongmac 4.2 chưa có <kinh phí>", "/tiendo 4.1"):
        await alone(story, officer, typed)
    elsewhere = story.world.add_group("Hai người", [officer, newcomer], with_bot=False)
    officer.forwards(newcomer.says(elsewhere, "/vuongmac 4.2 thiếu giống"), story.chat("TT"))
    await story.settle()
    await _invited(story)
    listed = await asked(story, "vanphong", "/moithamgia")
    await presses(story, "vanphong", listed.button_texts[0], listed)


async def _invited(story: Story) -> None:
    administrator = story.town.administrator
    deputy = story.world.add_person("Phó Giám đốc")
    for person in (deputy, None):
        await alone(story, administrator, "/moithamgia")
        await presses_alone(story, administrator, "Ban Giám đốc")
        link = story.world.sent_by_bot(administrator.private)[-1].text
        found = re.search(r"start=([\w-]+)", link)
        assert found
        if person:
            await alone(story, person, f"/start {found[1]}")
            await alone(story, person, "Người lãnh đạo, Phó Giám đốc Sở")
            await alone(story, person, "/kehoach")
            await alone(story, person, "/canykien")

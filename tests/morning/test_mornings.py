"""What a unit hears, day by day, from the real plan."""

from datetime import date, timedelta

from domain.calendar import Calendar
from domain.department.department import FIRST
from simulator.model import Message
from tests.databases import both_databases
from tests.scenarios.story import ZONE, Story

# The days on which each chat gets a morning from February to July 2021, if nothing is ever done,
# by hand: the first working day of a week with something due in it or in the next; the eve, the
# last working day and the first day late of each date; four Mondays of lateness, and after them the
# days of the monthly rounds.
NOTHING_DONE = {
    "TT": "08/02 17/02 18/02 19/02 22/02 25/02 26/02 01/03 08/03 15/03 22/03 29/03 30/03 31/03"
    " 01/04 05/04 12/04 19/04 26/04 10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 10/06 14/06"
    " 12/07",
    "VP": "17/05 19/05 20/05 21/05 24/05 25/05 27/05 28/05 31/05 07/06 08/06 09/06 10/06 14/06"
    " 21/06 28/06 29/06 30/06 05/07 12/07 19/07 26/07",
    **dict.fromkeys(
        ("QLKH", "QLCN", "TTRA", "TDC"),
        "10/05 17/05 18/05 19/05 20/05 24/05 31/05 07/06 14/06 12/07",
    ),
}


def mornings(story: Story, code: str) -> list[Message]:
    """Return the mornings that stand in a chat."""
    return [message for message in story.said(code) if " – nhắc việc " in message.text]


async def test_nine_dates_from_february_to_july(story: Story) -> None:
    async with story.installation.database.of(FIRST).read() as tx:
        calendar: Calendar = await tx.holidays.calendar()
    day = date(2021, 2, 5)
    while (day := day + timedelta(days=1)) < date(2021, 8, 1):
        if calendar.is_working(day):
            await story.clock_jumps(f"{day} 07:30")

    heard = {
        code: [f"{message.date.astimezone(ZONE):%d/%m}" for message in mornings(story, code)]
        for code in NOTHING_DONE
    }
    assert heard == {code: days.split() for code, days in NOTHING_DONE.items()}
    told = [message.text for code in NOTHING_DONE for message in mornings(story, code)]
    assert not any("VP-09. " in text for text in told), "the parent is told by its steps"


async def test_the_first_friday_is_silent_and_the_first_morning_comes_on_monday(
    story: Story,
) -> None:
    opened = story.count("TT")
    await story.clock_reaches("2021-02-05 17:30")
    assert story.count("TT") == opened

    await story.clock_reaches("2021-02-08 07:30")
    assert story.last("TT").text == (
        "Trung tâm Khoa học và Công nghệ – nhắc việc thứ Hai, 08/02/2021\n"
        "Tuần từ 08/02 đến 09/02/2021.\n"
        "\n"
        "Đến hạn trong tuần sau\n"
        "TT-04. Kế hoạch triển khai Trại Thực nghiệm KH&CN\n"
        "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); trong hạn 🔵\n"
        "\n"
        "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc; hoặc trả lời tin này."
    )
    assert [[button.style for button in row] for row in story.last("TT").buttons] == [
        ["success", "danger"]
    ]


@both_databases
async def test_the_first_deadline_comes_nearer_and_passes(story: Story) -> None:
    await story.clock_jumps("2021-02-18 07:30")
    assert "Sắp đến hạn\nTT-04." in story.last("TT").text
    assert "còn 01 ngày làm việc 🟠" in story.last("TT").text

    await story.clock_jumps("2021-02-19 07:30")
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\nTT-04." in story.last("TT").text

    await story.clock_jumps("2021-02-22 07:30")
    assert "đến hạn 01, quá hạn 01." in story.last("TT").text
    assert "Quá hạn\nTT-04." in story.last("TT").text
    assert "quá hạn 01 ngày làm việc 🔴" in story.last("TT").text
    assert "Đến hạn trong tuần này\nTT-02." in story.last("TT").text


async def test_a_last_day_on_a_saturday_is_told_on_friday_and_late_on_monday(
    story: Story,
) -> None:
    await story.clock_jumps("2021-05-27 07:30")
    assert "Sắp đến hạn\nVP-09.3." in story.last("VP").text

    await story.clock_jumps("2021-05-28 07:30")
    told = story.last("VP").text
    assert "Hôm nay là ngày làm việc cuối cùng của thời hạn\nVP-09.3." in told
    assert (
        "Thời hạn rơi vào thứ Bảy, 29/5; "
        "ngày làm việc cuối cùng trước hạn là hôm nay, thứ Sáu, 28/5." in told
    )

    saturday = story.count("VP")
    await story.clock_jumps("2021-05-29 07:30")
    assert story.count("VP") == saturday

    await story.clock_jumps("2021-05-31 07:30")
    overdue = story.last("VP").text.partition("Quá hạn\n")[2].partition("\n\n")[0]
    assert "VP-09.1." in overdue
    assert "VP-09.3." in overdue


async def test_the_receiver_hears_who_has_not_delivered(story: Story) -> None:
    await story.clock_jumps("2021-05-18 07:30")
    await story.says("QLKH", "/xong 9.2")
    await story.says("TDC", "/xong VP-09.2")
    delivered = story.count("QLKH")
    await story.clock_jumps("2021-05-19 07:30")

    told = story.last("VP").text
    assert "VP-09.2. Gửi Văn phòng nội dung xây dựng Kế hoạch KH&CN năm 2022: đã nhận 0/05" in told
    assert (
        "Chưa gửi: Phòng Quản lý chuyên ngành; Thanh tra Sở; Trung tâm Khoa học và Công nghệ."
        in told
    )
    assert story.count("QLKH") == delivered
    assert "Hôm nay là ngày làm việc cuối cùng" in story.last("QLCN").text

"""What is said of who minds a task, in each state."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person
from domain.lookup.listing import page
from domain.message import Message
from domain.minder.minder import Minder, Minding, SeveralCalledSo, StandIn
from domain.plan.state import Progress
from tests.domain.plan_2021 import CALENDAR_2021, day, of, plan_2021
from tests.views.seen import seen
from views.minder.minder import card, named, own_list, told, which
from views.plan.task import item
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TODAY = day("22/02")
HOA, MINH = Minding("Hoa <b>", 1), Minding("Minh")
BARE = of(plan_2021(), "TT-05")
MINDED = replace(BARE, minder=Minder(HOA))
AWAY = replace(BARE, minder=Minder(HOA, StandIn(MINH, day("01/3"), day("05/3"))))
PEOPLE = [Person(1, 1, "Hoa", "Hoa", "Chuyên viên"), Person(2, 2, "Minh")]
TITLE = "<b>TT-05.</b> Nhiệm vụ TT-05"
BY = "theo dõi: đ/c Hoa &lt;b&gt;"
STANDS_IN = f"{BY} (đ/c Minh thay từ 01/3 đến 05/3)"
LINE = f"{TITLE}\n   thời hạn: trước tháng 4/2021 (chậm nhất thứ Tư, 31/3); trong hạn 🔵"
REPORT = "[Hoàn thành: done:55 success] [Vướng mắc: stuck:55 danger]"
UNKNOWN = (
    "Chưa biết tài khoản của đ/c Minh trong đơn vị: vẫn ghi tên, nhưng đ/c ấy chưa nhận được tin "
    "riêng. Khi đ/c ấy đã báo cáo trong nhóm, ghi lại một lần nữa."
)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (named([MINDED], TEXTS, today=TODAY), f"Đã ghi: {TITLE}; {BY}."),
        (named([AWAY], TEXTS, today=TODAY), f"Đã ghi: {TITLE}; {STANDS_IN}.\n{UNKNOWN}"),
        (named([BARE], TEXTS, today=TODAY), f"{TITLE}: không ghi chuyên viên theo dõi."),
        (item(MINDED, TEXTS, today=TODAY, calendar=CALENDAR_2021), f"{LINE}; {BY}"),
        (item(AWAY, TEXTS, today=TODAY, calendar=CALENDAR_2021), f"{LINE}; {STANDS_IN}"),
        (
            item(AWAY, TEXTS, today=day("08/3"), calendar=CALENDAR_2021),
            f"{LINE}; {BY}",
        ),
        (
            item(
                replace(MINDED, progress=Progress.DONE, completed_on=TODAY),
                TEXTS,
                today=TODAY,
                calendar=CALENDAR_2021,
            ),
            f"{LINE.removesuffix('trong hạn 🔵')}hoàn thành ngày 22/02/2021, đúng hạn 🟢",
        ),
        (
            told(MINDED, HOA, TEXTS, by="A", today=TODAY, calendar=CALENDAR_2021),
            f"A ghi đồng chí Hoa &lt;b&gt; theo dõi nhiệm vụ:\n{LINE}; {BY}\n{REPORT}",
        ),
        (
            told(AWAY, MINH, TEXTS, by="A", today=TODAY, calendar=CALENDAR_2021),
            f"A ghi đồng chí Minh theo dõi thay nhiệm vụ:\n{LINE}; {STANDS_IN}\n{REPORT}",
        ),
        (
            which([MINDED], TEXTS, today=TODAY),
            "Ghi chuyên viên theo dõi cho nhiệm vụ nào? Bấm mã nhiệm vụ, hoặc gõ, ví dụ: "
            "/theodoi 4 đ/c Hoa, thay bằng Minh từ 01/3 đến 05/3\n"
            f"{TITLE}; {BY}\n"
            "[TT-05: minder:55]",
        ),
        (
            card(BARE, PEOPLE, TEXTS, today=TODAY),
            f"{TITLE}\nAi theo dõi? Bấm tên, hoặc gõ: /theodoi TT-05 kèm tên.\n"
            "[Hoa, Chuyên viên: minds:55:1] [Minh: minds:55:2]",
        ),
        (
            card(MINDED, [], TEXTS, today=TODAY),
            f"{TITLE}; {BY}\nAi theo dõi? Bấm tên, hoặc gõ: /theodoi TT-05 kèm tên.\n"
            "[Bỏ theo dõi: minds:55:0]",
        ),
        (
            own_list(
                PEOPLE[0],
                [MINDED],
                page([MINDED], 1, 8),
                TEXTS,
                today=TODAY,
                calendar=CALENDAR_2021,
            ),
            f"<b>Việc do Hoa, Chuyên viên theo dõi: 01</b>\n{LINE}; {BY}\n"
            "[TT-05 · Nhiệm vụ TT-05: open:51]",
        ),
        (
            sentence(SeveralCalledSo("Hoa", tuple(PEOPLE)), TEXTS),
            "Chưa ghi: có nhiều người tên Hoa (Hoa, Chuyên viên; Minh). Đề nghị gõ cả họ tên.",
        ),
    ],
)
def test_what_is_said_of_who_minds_a_task(said: Message | str, words: str) -> None:
    assert seen(said) == words

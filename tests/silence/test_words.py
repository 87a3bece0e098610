"""What is said of units that do not answer."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.state import Progress
from domain.silence.ladder import Climbed, Rung, Silence
from domain.silence.names import UnitAsked
from tests.domain.plan_2021 import TT, day, of, plan_2021
from tests.views.seen import seen
from views.silence.asked import asked, head_asked
from views.silence.silent import line, silent_units
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
CALENDAR = Calendar()
TODAY = day("05/03")
TT_04, TT_02 = of(plan_2021(), "TT-04"), of(plan_2021(), "TT-02")
SUBMITTED = replace(TT_02, progress=Progress.SUBMITTED)
HEAD = Climbed(Rung.HEAD, day("26/02"), "Giám đốc Trung tâm")
ASKED = Climbed(Rung.HEAD, day("26/02"))
URGED, TOLD = Climbed(Rung.OFFICE, day("01/03")), Climbed(Rung.LEADERS, day("04/03"))


def silent(*climbed: Climbed, answered: str = "", one: Assignment = TT_04) -> Silence:
    """Late work that nobody speaks of, and the rungs that were sent."""
    return Silence(one, day("19/02"), climbed, day(answered) if answered else None)


def told(*climbed: Climbed, answered: str = "") -> str:
    """How one task is told."""
    return line(silent(*climbed, answered=answered), TEXTS, today=TODAY, calendar=CALENDAR)


def listed(*found: Silence) -> Message:
    """The list before the office."""
    return silent_units(found, TEXTS, today=TODAY, calendar=CALENDAR)


def unit_asked(rung: Rung, *late: Assignment, to: str | None = None, alone: bool = True) -> Message:
    """What a unit or its head is asked."""
    about = UnitAsked(TT.id, rung, TODAY, to)
    return asked(TT, late, about, TEXTS, calendar=CALENDAR, alone=alone)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told(),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời.",
        ),
        (
            told(answered="24/02"),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, không có gì mới từ ngày 24/02.",
        ),
        (
            told(HEAD),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02.",
        ),
        (
            told(ASKED, URGED),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02. Văn phòng đã "
            "đôn đốc ngày 01/3.",
        ),
        (
            told(ASKED, URGED, TOLD),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02. Văn phòng đã "
            "đôn đốc ngày 01/3. Đã báo cáo lãnh đạo ngày 04/3.",
        ),
    ],
)
def test_a_task_that_nobody_speaks_of(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (listed(), "Các đơn vị đã trả lời, hoặc vừa được nhắc."),
        (
            listed(silent()),
            "<b>Đơn vị chưa trả lời: 01 nhiệm vụ quá hạn</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời.\n"
            "[TT: Nhắc Giám đốc Trung tâm: ask-head:6]",
        ),
        (
            listed(silent(HEAD)),
            "<b>Đơn vị chưa trả lời: 01 nhiệm vụ quá hạn</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02.\n"
            "[TT: Văn phòng đôn đốc: ask-unit:6]",
        ),
        (
            listed(silent(HEAD, URGED), silent(HEAD, URGED, one=TT_02)),
            "<b>Đơn vị chưa trả lời: 02 nhiệm vụ quá hạn</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02. Văn phòng đã "
            "đôn đốc ngày 01/3.\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): quá hạn 05 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02. Văn phòng đã "
            "đôn đốc ngày 01/3.\n"
            "[TT: Báo cáo lãnh đạo: tell-leaders:6]",
        ),
        (
            listed(silent(), silent(HEAD, one=TT_02)),
            "<b>Đơn vị chưa trả lời: 02 nhiệm vụ quá hạn</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời.\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): quá hạn 05 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02.\n"
            "[TT: Nhắc Giám đốc Trung tâm: ask-head:6]\n"
            "[TT: Văn phòng đôn đốc: ask-unit:6]",
        ),
        (
            listed(silent(HEAD, URGED, TOLD)),
            "<b>Đơn vị chưa trả lời: 01 nhiệm vụ quá hạn</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): quá hạn 10 ngày "
            "làm việc, đơn vị chưa trả lời. Đã nhắc Giám đốc Trung tâm ngày 26/02. Văn phòng đã "
            "đôn đốc ngày 01/3. Đã báo cáo lãnh đạo ngày 04/3.",
        ),
        (
            head_asked(TT, [silent(), silent(one=TT_02)], None, TEXTS),
            "Giám đốc Trung tâm chưa nhắn tin riêng với hệ thống; đã nhắc trong nhóm của Trung "
            "tâm Khoa học và Công nghệ: TT-04, TT-02.",
        ),
    ],
)
def test_what_the_office_may_send(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            unit_asked(Rung.HEAD, TT_04),
            "<b>Kính gửi Giám đốc Trung tâm: 01 nhiệm vụ của Trung tâm Khoa học và Công nghệ đã "
            "quá hạn, đơn vị chưa trả lời. Đề nghị cho báo cáo.</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 10 ngày làm "
            "việc 🔴\n"
            "\n"
            "Đã xong, bấm Hoàn thành; có khó khăn, bấm Vướng mắc; hoặc trả lời tin này.\n"
            "[Hoàn thành: done:52 success] [Vướng mắc: stuck:52 danger]\n"
            "[Đã trình, chờ ký: submit:52] [Xin gia hạn: extend:52]",
        ),
        (
            unit_asked(Rung.HEAD, TT_04, to="Giám đốc Trung tâm", alone=False),
            "<b>Kính gửi Giám đốc Trung tâm: 01 nhiệm vụ của Trung tâm Khoa học và Công nghệ đã "
            "quá hạn, đơn vị chưa trả lời. Đề nghị cho báo cáo.</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 10 ngày làm "
            "việc 🔴\n"
            "\n"
            "Bấm vào nhiệm vụ để xem đầy đủ và báo cáo; hoặc trả lời tin này, ví dụ: việc 4 xong.\n"
            "[TT-04 · Nhiệm vụ TT-04: open:48]",
        ),
        (
            unit_asked(Rung.OFFICE, TT_04, SUBMITTED),
            "<b>Văn phòng đề nghị Trung tâm Khoa học và Công nghệ trả lời: 02 nhiệm vụ đã quá "
            "hạn, đơn vị chưa báo cáo.</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 10 ngày làm "
            "việc 🔴\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02\n"
            "   thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); đã trình; chờ ký/phê "
            "duyệt ⏳\n"
            "\n"
            "Bấm vào nhiệm vụ để xem đầy đủ và báo cáo; hoặc trả lời tin này, ví dụ: việc 4 xong.\n"
            "[TT-04 · Nhiệm vụ TT-04: open:48]\n"
            "[TT-02 · Nhiệm vụ TT-02: open:46]",
        ),
        (
            unit_asked(Rung.OFFICE, replace(TT_04, progress=Progress.AWAITING)),
            "<b>Văn phòng đề nghị Trung tâm Khoa học và Công nghệ trả lời: 01 nhiệm vụ đã quá "
            "hạn, đơn vị chưa báo cáo.</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "   thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); đã báo cáo hoàn "
            "thành, chờ Văn phòng xác nhận ⏳",
        ),
    ],
)
def test_what_a_unit_is_asked(said: Message | str, words: str) -> None:
    assert seen(said) == words

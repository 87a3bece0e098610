"""What is said of the objective cause of a delay, each state of it."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.cause.cause import State
from domain.chat import Seat
from domain.message import Message
from domain.plan.state import Progress
from tests.domain.plan_2021 import CALENDAR_2021, day, given_cause, of, plan_2021
from tests.views.seen import seen
from views.cause import asking, settling
from views.cause.card import card, carried_back, decided
from views.cause.turn import of_cause
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
ASKED, CONFIRMED, REFUSED = (given_cause(state) for state in State)
TT_04 = replace(
    of(plan_2021(), "TT-04"), progress=Progress.DONE, completed_on=day("22/02"), cause=ASKED
)
HEAD = """<b>Đề nghị xác nhận chậm do khách quan – Trung tâm Khoa học và Công nghệ</b>
<b>TT-04.</b> Nhiệm vụ TT-04
Thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)
{days}
Nguyên nhân khách quan, căn cứ: chờ Bộ, công văn số 812/BKHCN-TCCB
Người đề nghị: Cán bộ Trung tâm, lúc 08:00 ngày 22/02/2021
{standing}"""


def shown(on: str, cause: State) -> str:
    told = of_cause(
        replace(TT_04, cause=given_cause(cause)),
        TEXTS,
        today=day(on),
        calendar=CALENDAR_2021,
    )
    return str(told)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (shown("22/02", State.ASKED), "đề nghị ghi nhận khách quan, chờ lãnh đạo Sở ⏳"),
        (
            shown("24/02", State.ASKED),
            "đề nghị ghi nhận khách quan, chờ lãnh đạo Sở 02 ngày làm việc ⏳",
        ),
        (
            shown("24/02", State.CONFIRMED),
            "chậm do khách quan (Trần Văn Bình, Phó Giám đốc xác nhận ngày 22/02/2021)",
        ),
        (shown("24/02", State.REFUSED), "None"),
        (
            card(TT_04, ASKED, TEXTS, seat=Seat.LEADERS, waited=0),
            HEAD.format(
                days="Hoàn thành ngày 22/02/2021", standing="Đang chờ lãnh đạo Sở xác nhận ⏳"
            )
            + "\n[Xác nhận khách quan: cause-yes:1 success]\n[Không công nhận…: cause-no:1 danger]",
        ),
        (
            card(
                replace(TT_04, submitted_on=day("18/02")), ASKED, TEXTS, seat=Seat.OFFICE, waited=2
            ),
            HEAD.format(
                days="Đơn vị trình ngày 18/02/2021, đúng hạn; hoàn thành ngày 22/02/2021",
                standing="Đang chờ lãnh đạo Sở xác nhận: 02 ngày làm việc ⏳",
            )
            + "\n[Ghi ý kiến của lãnh đạo: quote:cause:1]",
        ),
        (
            card(
                replace(TT_04, progress=Progress.TODO, completed_on=None),
                REFUSED,
                TEXTS,
                seat=Seat.LEADERS,
                waited=2,
            ),
            HEAD.format(
                days="Chưa hoàn thành.",
                standing="Trần Văn Bình, Phó Giám đốc không công nhận là khách quan: đã nhắc trước",
            ),
        ),
        (
            decided(TT_04, CONFIRMED, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nChậm do khách quan (Trần Văn Bình, Phó Giám đốc xác "
            "nhận ngày 22/02/2021).\nSố liệu vẫn ghi quá hạn và tính riêng là do khách quan.",
        ),
        (
            decided(TT_04, REFUSED, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nTrần Văn Bình, Phó Giám đốc không công nhận là khách "
            "quan: đã nhắc trước\nNhiệm vụ vẫn tính quá hạn. Có căn cứ khác, đơn vị được đề nghị "
            "lại.",
        ),
        (
            carried_back(TT_04, TEXTS, reached=True),
            "TT-04: đã chuyển ý kiến đến Trung tâm Khoa học và Công nghệ và Văn phòng.",
        ),
        (
            carried_back(TT_04, TEXTS, reached=False),
            "TT-04: đã ghi nhận; chưa báo được Trung tâm Khoa học và Công nghệ, nhóm của đơn vị "
            "không nhắn tới được.",
        ),
        (
            asking.which_is_late([TT_04], TEXTS),
            "Nhiệm vụ nào chậm do khách quan? Bấm mã nhiệm vụ, hoặc gõ /khachquan kèm mã và căn "
            "cứ.\n<b>TT-04.</b> Nhiệm vụ TT-04\n[TT-04: plead:52]",
        ),
        (
            settling.meant(TT_04, None, TEXTS, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nXác nhận: chậm do nguyên nhân khách quan.",
        ),
        (
            settling.meant(TT_04, "đã nhắc trước", TEXTS, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nKhông công nhận là khách quan: đã nhắc trước",
        ),
    ],
)
def test_what_is_said(said: Message | str, words: str) -> None:
    assert seen(said) == words

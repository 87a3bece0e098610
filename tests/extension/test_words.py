"""What is said of a request for a later deadline, in each of its states."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import Calendar
from domain.chat import Person, Seat
from domain.event import Event
from domain.extension.asking import AskedBefore
from domain.extension.extension import Extension, NotItsTurn, Stance, State
from domain.extension.names import ExtensionForwarded
from domain.message import Message
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress
from tests.domain.plan_2021 import asked_extension, day, of, plan_2021, reported
from tests.views.seen import seen
from views.extension.asking import forwarded, overtaken, which_to_extend
from views.extension.card import card
from views.extension.decision import decision_meant
from views.extension.turn import asked_for
from views.extension.verdict import carried_back, decided
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
CALENDAR = Calendar()
LEADER = Person(2, 1002, "An", "Nguyễn Văn An", "Phó Giám đốc")
CLERK = Person(3, 1003, "Văn phòng")
TT_04 = of(plan_2021(), "TT-04")
OFFICE, LEADERS = asked_extension(State.OFFICE), asked_extension(State.LEADERS)
NEARER = Deadline("đến 01/3/2021", day("01/03"))
GRANTED = replace(LEADERS, state=State.GRANTED, granted=NEARER, decider=LEADER)
REFUSED = replace(LEADERS, state=State.REFUSED, decider=LEADER)
CLOSED = replace(LEADERS, state=State.CLOSED)
LATER = replace(LEADERS, id=2)
DONE = of(reported(plan_2021(), "TT-04", Progress.DONE, on=day("18/02")), "TT-04")
ENDED_AT = datetime(2021, 2, 9, 2, 0, tzinfo=UTC)
BY_CLERK = Event(1, "ordered", ENDED_AT, ENDED_AT, CLERK, None, TT_04.id, {})
MOVED = replace(TT_04, moved=Deadline("đến 10/3/2021", day("10/03")))


TITLE_AND_DAY = (
    "<b>TT-04.</b> Nhiệm vụ TT-04\nĐề nghị gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)\n"
)
TO_CHANGE = "[Rút lại: withdraw-extend:1] [Sửa: amend-extend:1]"

FACTS = """\
<b>TT-04.</b> Nhiệm vụ TT-04
Thời hạn hiện nay: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)
Đề nghị gia hạn: đến 05/3/2021 (chậm nhất thứ Sáu, 05/3/2021)
Lý do: chờ kinh phí
Người đề nghị: Cán bộ Trung tâm, lúc 08:00 ngày 08/02/2021
"""


def shown(
    extension: Extension,
    *history: Extension,
    seat: Seat = Seat.LEADERS,
    waited: int = 0,
    one: Assignment = TT_04,
    ended: Event | None = None,
) -> str:
    """A card before a seat, but for the facts that each begins with."""
    before, facts, after = seen(
        card(one, extension, history, TEXTS, seat=seat, waited=waited, ended=ended)
    ).partition(FACTS)
    assert facts
    return before + after


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(OFFICE, seat=Seat.OFFICE),
            "<b>Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ</b>\n"
            "Đang chờ Văn phòng cho ý kiến ⏳\n"
            "[Nhất trí: endorse:1 success] [Không nhất trí: object:1]\n"
            "[Ý kiến khác…: remark:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(OFFICE, seat=Seat.OFFICE, waited=2),
            "<b>Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ</b>\n"
            "Đang chờ Văn phòng cho ý kiến: 02 ngày làm việc ⏳\n"
            "[Nhất trí: endorse:1 success] [Không nhất trí: object:1]\n"
            "[Ý kiến khác…: remark:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(OFFICE),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đang chờ Văn phòng cho ý kiến ⏳",
        ),
        (
            shown(LEADERS, waited=1),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đang chờ Ban Giám đốc cho ý kiến: 01 ngày làm việc ⏳\n"
            "[Đồng ý: grant:1 success]\n"
            "[Đồng ý đến ngày khác…: nearer:1]\n"
            "[Không đồng ý: deny:1 danger]",
        ),
        (
            shown(LEADERS, seat=Seat.OFFICE),
            "<b>Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ</b>\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Ghi ý kiến của lãnh đạo: quote:extension:1] [Bản chép Zalo: copy]",
        ),
        (
            shown(replace(LEADERS, view=Stance.AGREES, advisor=CLERK)),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Ý kiến của Văn phòng: nhất trí với đề nghị của đơn vị (Văn phòng).\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:1 success]\n"
            "[Đồng ý đến ngày khác…: nearer:1]\n"
            "[Không đồng ý: deny:1 danger]",
        ),
        (
            shown(replace(LEADERS, view=Stance.OBJECTS, advisor=CLERK)),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Ý kiến của Văn phòng: không nhất trí (Văn phòng).\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:1 success]\n"
            "[Đồng ý đến ngày khác…: nearer:1]\n"
            "[Không đồng ý: deny:1 danger]",
        ),
        (
            shown(replace(LEADERS, view=Stance.WORDS, advice="đến 01/3", advisor=CLERK)),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Ý kiến của Văn phòng: đến 01/3 (Văn phòng).\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:1 success]\n"
            "[Đồng ý đến ngày khác…: nearer:1]\n"
            "[Không đồng ý: deny:1 danger]",
        ),
        (
            shown(GRANTED, one=MOVED),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Ý kiến chỉ đạo của Nguyễn Văn An, Phó Giám đốc (08:00 ngày 08/02/2021): đồng ý gia "
            "hạn TT-04. 🟢\n"
            "Thời hạn mới: đến 01/3/2021 (chậm nhất thứ Hai, 01/3/2021)",
        ),
        (
            shown(REFUSED),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Ý kiến chỉ đạo của Nguyễn Văn An, Phó Giám đốc (08:00 ngày 08/02/2021): không đồng "
            "ý gia hạn TT-04. 🔴",
        ),
        (
            shown(replace(REFUSED, answer="làm ngay"), seat=Seat.OFFICE),
            "<b>Đề nghị gia hạn – Trung tâm Khoa học và Công nghệ</b>\n"
            "Ý kiến chỉ đạo của Nguyễn Văn An, Phó Giám đốc (08:00 ngày 08/02/2021): không đồng "
            "ý gia hạn TT-04. 🔴\n"
            "Lý do: làm ngay",
        ),
        (
            shown(CLOSED),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đã đóng (08:00 ngày 08/02/2021).",
        ),
        (
            shown(CLOSED, one=MOVED),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đã đóng: thời hạn hiện nay không sớm hơn ngày đề nghị.",
        ),
        (
            shown(CLOSED, one=DONE),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đã đóng: nhiệm vụ hoàn thành ngày 18/02/2021 (08:00 ngày 08/02/2021).",
        ),
        (
            shown(LEADERS, one=DONE),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đã đóng: nhiệm vụ hoàn thành ngày 18/02/2021 (08:00 ngày 08/02/2021).",
        ),
        *(
            (
                shown(CLOSED, one=replace(TT_04, progress=progress), ended=BY_CLERK),
                "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và "
                f"Công nghệ</b>\nĐã đóng: nhiệm vụ {words} (Văn phòng, 09:00 ngày 09/02/2021).",
            )
            for progress, words in (
                (Progress.AWAITING, "đã được báo hoàn thành"),
                (Progress.DROPPED, "thôi thực hiện"),
                (Progress.CARRIED, "chuyển sang năm sau"),
            )
        ),
        (
            shown(LATER, GRANTED, LATER),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Lần trước (đề nghị lúc 08:00 ngày 08/02/2021): đã gia hạn đến 01/3/2021.\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:2 success]\n"
            "[Đồng ý đến ngày khác…: nearer:2]\n"
            "[Không đồng ý: deny:2 danger]",
        ),
        (
            shown(LATER, REFUSED, replace(REFUSED, id=3)),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Lần trước (đề nghị lúc 08:00 ngày 08/02/2021): không đồng ý gia hạn đến 05/3/2021.\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:2 success]\n"
            "[Đồng ý đến ngày khác…: nearer:2]\n"
            "[Không đồng ý: deny:2 danger]",
        ),
        (
            shown(LATER, CLOSED),
            "<b>Kính trình Ban Giám đốc cho ý kiến: đề nghị gia hạn – Trung tâm Khoa học và Công "
            "nghệ</b>\n"
            "Đang chờ Ban Giám đốc cho ý kiến ⏳\n"
            "[Đồng ý: grant:2 success]\n"
            "[Đồng ý đến ngày khác…: nearer:2]\n"
            "[Không đồng ý: deny:2 danger]",
        ),
    ],
)
def test_a_card_says_how_its_request_stands(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            forwarded(TT_04, OFFICE, ExtensionForwarded(2, State.OFFICE, reached=True), TEXTS),
            TITLE_AND_DAY + "Đã chuyển đề nghị gia hạn đến Văn phòng lúc 08:00 ngày 08/02/2021.\n"
            "Thời hạn chưa thay đổi cho đến khi Ban Giám đốc cho ý kiến.\n" + TO_CHANGE,
        ),
        (
            forwarded(TT_04, LEADERS, ExtensionForwarded(2, State.LEADERS, reached=True), TEXTS),
            TITLE_AND_DAY
            + "Đã chuyển đề nghị gia hạn đến Ban Giám đốc lúc 08:00 ngày 08/02/2021.\n"
            "Thời hạn chưa thay đổi cho đến khi Ban Giám đốc cho ý kiến.\n" + TO_CHANGE,
        ),
        (
            forwarded(TT_04, LEADERS, ExtensionForwarded(2, State.LEADERS, reached=False), TEXTS),
            TITLE_AND_DAY
            + "Đã ghi nhận lúc 08:00 ngày 08/02/2021. Nhóm tiếp nhận chưa được kết nối; đề nghị "
            "quản trị viên gõ /ketnoi trong nhóm đó.\n"
            "Thời hạn chưa thay đổi cho đến khi Ban Giám đốc cho ý kiến.\n" + TO_CHANGE,
        ),
        (
            overtaken(MOVED, OFFICE, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đề nghị gia hạn (đến 05/3/2021) được đóng, vì thời hạn hiện nay là đến 10/3/2021 "
            "(chậm nhất thứ Tư, 10/3/2021).",
        ),
        (
            overtaken(replace(TT_04, task=replace(TT_04.task, deadline=None)), OFFICE, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đề nghị gia hạn (đến 05/3/2021) được đóng, vì thời hạn hiện nay là trước ngày "
            "20/02/2021 (chậm nhất thứ Sáu, 19/02/2021).",
        ),
        (
            decided(GRANTED, TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Ý kiến chỉ đạo của Nguyễn Văn An, Phó Giám đốc (08:00 ngày 08/02/2021): đồng ý gia "
            "hạn TT-04. 🟢\n"
            "Thời hạn mới: đến 01/3/2021 (chậm nhất thứ Hai, 01/3/2021)\n"
            "Đơn vị đề nghị: đến 05/3/2021\n"
            "Đề nghị Trung tâm Khoa học và Công nghệ thực hiện đúng thời hạn mới.",
        ),
        (
            decided(REFUSED, TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Ý kiến chỉ đạo của Nguyễn Văn An, Phó Giám đốc (08:00 ngày 08/02/2021): không đồng "
            "ý gia hạn TT-04. 🔴\n"
            "Giữ nguyên thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02/2021)",
        ),
        (
            carried_back(TT_04, TEXTS, reached=True, office=True),
            "Đã chuyển ý kiến chỉ đạo đến Trung tâm Khoa học và Công nghệ và Văn phòng.",
        ),
        (
            carried_back(TT_04, TEXTS, reached=True, office=False),
            "Đã chuyển ý kiến chỉ đạo đến Trung tâm Khoa học và Công nghệ.",
        ),
        (
            carried_back(TT_04, TEXTS, reached=False, office=True),
            "Đã ghi nhận ý kiến chỉ đạo. Nhóm của Trung tâm Khoa học và Công nghệ chưa được kết "
            "nối nên chưa nhận được.",
        ),
        (
            which_to_extend([TT_04, DONE], TEXTS),
            "Xin gia hạn nhiệm vụ nào? Bấm nút tương ứng, hoặc gõ /giahan kèm mã.\n"
            "[Xin gia hạn: TT-04. Nhiệm vụ TT-04: extend:52]",
        ),
        (
            which_to_extend([DONE], TEXTS),
            "Các nhiệm vụ này đều đã được báo cáo hoàn thành.",
        ),
        (
            decision_meant(TT_04, NEARER, None, TEXTS, CALENDAR, is_open=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đồng ý gia hạn: đến 01/3/2021 (chậm nhất thứ Hai, 01/3/2021)\n"
            "Nếu đúng, bấm Đúng; chưa bấm thì chưa gửi đi.\n"
            "[Đúng: choose:yes success] [Chọn ngày khác: choose:change]\n"
            "[Hủy: cancel]",
        ),
        (
            decision_meant(TT_04, None, "làm ngay", TEXTS, CALENDAR, is_open=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Không đồng ý gia hạn: làm ngay\n"
            "Nếu đúng, bấm Đúng; chưa bấm thì chưa gửi đi.\n"
            "[Đúng: choose:yes success] [Chọn ngày khác: choose:change]\n"
            "[Hủy: cancel]",
        ),
        (
            decision_meant(TT_04, None, "làm ngay", TEXTS, CALENDAR, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04\nKhông đồng ý gia hạn: làm ngay",
        ),
    ],
)
def test_what_unit_and_leaders_are_told(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            asked_for(OFFICE, TEXTS, today=day("08/02"), calendar=CALENDAR),
            "đang xin gia hạn đến 05/3/2021, chờ Văn phòng ⏳",
        ),
        (
            asked_for(OFFICE, TEXTS, today=day("10/02"), calendar=CALENDAR),
            "đang xin gia hạn đến 05/3/2021, đã chờ Văn phòng 02 ngày làm việc ⏳",
        ),
        (
            asked_for(LEADERS, TEXTS, today=day("08/02"), calendar=CALENDAR),
            "đang xin gia hạn đến 05/3/2021, chờ Ban Giám đốc ⏳",
        ),
        (
            asked_for(LEADERS, TEXTS, today=day("09/02"), calendar=CALENDAR),
            "đang xin gia hạn đến 05/3/2021, đã chờ Ban Giám đốc 01 ngày làm việc ⏳",
        ),
        (
            sentence(AskedBefore(OFFICE), TEXTS),
            "Đã xin gia hạn đến 05/3/2021 lúc 08:00 ngày 08/02/2021, đang chờ Văn phòng cho ý "
            "kiến. Muốn đổi, bấm Sửa dưới tin đã ghi đề nghị; nếu không, đề nghị chờ ý kiến.",
        ),
        (
            sentence(AskedBefore(LEADERS), TEXTS),
            "Đã xin gia hạn đến 05/3/2021 lúc 08:00 ngày 08/02/2021, đang chờ Ban Giám đốc cho ý "
            "kiến. Muốn đổi, bấm Sửa dưới tin đã ghi đề nghị; nếu không, đề nghị chờ ý kiến.",
        ),
        (
            sentence(NotItsTurn(OFFICE), TEXTS),
            "Đề nghị này còn chờ Văn phòng cho ý kiến; sau đó Ban Giám đốc mới quyết định.",
        ),
        (
            sentence(NotItsTurn(LEADERS), TEXTS),
            "Đề nghị này đã được chuyển Ban Giám đốc lúc 08:00 ngày 08/02/2021, đang chờ Ban "
            "Giám đốc cho ý kiến.",
        ),
        (
            sentence(NotItsTurn(GRANTED), TEXTS),
            "Đề nghị này đã được Nguyễn Văn An, Phó Giám đốc cho ý kiến lúc 08:00 ngày "
            "08/02/2021, không cần làm gì thêm.",
        ),
        (
            sentence(NotItsTurn(CLOSED), TEXTS),
            "Đề nghị này đã đóng lúc 08:00 ngày 08/02/2021, không cần làm gì thêm.",
        ),
    ],
)
def test_how_a_request_is_told_in_few_words(said: Message | str, words: str) -> None:
    assert seen(said) == words

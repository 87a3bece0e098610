"""What is said of an order of the office before it counts, and why it is refused."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.message import Message
from domain.order.moving import MovedByItsSteps, SetAboveUs
from domain.order.names import OrderBasis, OrderDay, OrderReason, OrderScope
from domain.order.order import Order
from domain.order.rearrangement import (
    BasisTooLow,
    NothingToRearrange,
    Ordered,
    PressToConfirm,
    Rearrangement,
    Unaffected,
)
from domain.order.scope import NoSuchScope
from domain.order.shift import Measure, Shift
from domain.plan.assignment import Assignment
from domain.plan.deadline import Deadline
from domain.plan.state import Progress, SetBy
from tests.domain.plan_2021 import CALENDAR_2021, day, of, plan_2021, stuck
from tests.views.seen import seen
from views.order.correcting import how_to_change
from views.order.order import name, part_question, until
from views.order.preview import preview, unaffected
from views.refusal import sentence
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TODAY = day("22/02")
PLAN = plan_2021()
TT_02, TT_04, TT_05 = (of(PLAN, code) for code in ("TT-02", "TT-04", "TT-05"))
BARE, MANY = of(PLAN, "TT-01"), PLAN.assignments[:10]
REASON, BASIS = "mưa <lũ>", "12/UBND-NC"
SINCE = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
LATER = Deadline("đến 30/6/2021", day("30/06"))
MOVE = Order(Rearrangement.MOVE, (TT_04.id,), LATER, reason=REASON, basis=BASIS)
SUNDAY = replace(MOVE, deadline=Deadline("đến 27/6/2021", day("27/06")))
SHIFT = replace(MOVE, deadline=None, shift=Shift(2, Measure.WEEKS))


def ordering(change: Rearrangement) -> Order:
    """An order of this kind, with its grounds."""
    return Order(change, (TT_04.id,), reason=REASON, basis=BASIS)


def asks(question: type, order: Order, *work: Assignment, is_open: bool = True) -> Message:
    """The question for what an order lacks."""
    return part_question(question(order), work, TEXTS, CALENDAR_2021, is_open=is_open)


def shown(
    order: Order,
    affected: Sequence[Assignment],
    *passed_over: tuple[Assignment, Unaffected],
    page: int = 1,
    is_open: bool = True,
) -> Message:
    """What an order would do, as the office reads it on 22/02."""
    result = Ordered(tuple(affected), passed_over)
    return preview(order, result, page, TEXTS, today=TODAY, calendar=CALENDAR_2021, is_open=is_open)


def why(reason: Unaffected, one: Assignment = TT_04) -> str:
    """Why an order passes over some work."""
    return unaffected(one, reason, TEXTS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            asks(OrderScope, Order(Rearrangement.PAUSE, ())),
            "<b>Tạm dừng</b>: nhiệm vụ nào? Đề nghị trả lời bằng mã nhiệm vụ (TT-04, "
            "VP-09.1), mã phòng, đơn vị (TT), hoặc “tất cả”.\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderDay, Order(Rearrangement.MOVE, (TT_04.id,)), TT_04),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "<b>Điều chỉnh thời hạn</b>: đến ngày nào? Ví dụ: “đến 30/6”, hoặc “lùi 15 "
            "ngày làm việc”.\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderReason, replace(MOVE, reason=""), TT_04),
            "<b>TT-04.</b> Nhiệm vụ TT-04: từ 19/02/2021 đến 30/6/2021\n"
            "<b>Điều chỉnh thời hạn</b>: lý do là gì?\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderReason, replace(MOVE, reason=""), BARE),
            "<b>TT-01.</b> Nhiệm vụ TT-01: đến 30/6/2021\n"
            "<b>Điều chỉnh thời hạn</b>: lý do là gì?\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderReason, replace(SHIFT, reason=""), TT_04, TT_02, TT_05),
            "<b>TT-04.</b> Nhiệm vụ TT-04: từ 19/02/2021 đến 05/3/2021\n"
            "<b>TT-02.</b> Nhiệm vụ TT-02: từ 26/02/2021 đến 12/3/2021\n"
            "<b>TT-05.</b> Nhiệm vụ TT-05: từ 31/3/2021 đến 14/4/2021\n"
            "<b>Điều chỉnh thời hạn</b>: lý do là gì?\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderBasis, ordering(Rearrangement.DROP), TT_04),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "<b>Thôi thực hiện</b>: căn cứ nào? Đề nghị ghi số, ngày văn bản, hoặc ý kiến "
            "của đồng chí lãnh đạo nào.\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderBasis, ordering(Rearrangement.DROP), *MANY[:4]),
            "04 nhiệm vụ\n"
            "<b>Thôi thực hiện</b>: căn cứ nào? Đề nghị ghi số, ngày văn bản, hoặc ý kiến "
            "của đồng chí lãnh đạo nào.\n"
            "Trả lời tin này:\n"
            "[Hủy: cancel]",
        ),
        (
            asks(OrderBasis, ordering(Rearrangement.DROP), TT_04, is_open=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "<b>Thôi thực hiện</b>: căn cứ nào? Đề nghị ghi số, ngày văn bản, hoặc ý kiến "
            "của đồng chí lãnh đạo nào.",
        ),
    ],
)
def test_the_question_for_what_an_order_lacks(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            name(Rearrangement.MOVE, TEXTS),
            "Điều chỉnh thời hạn",
        ),
        (
            name(Rearrangement.PAUSE, TEXTS),
            "Tạm dừng",
        ),
        (
            name(Rearrangement.RESUME, TEXTS),
            "Tiếp tục thực hiện",
        ),
        (
            name(Rearrangement.DROP, TEXTS),
            "Thôi thực hiện",
        ),
        (
            name(Rearrangement.RESTORE, TEXTS),
            "Khôi phục thực hiện",
        ),
        (
            until(day("30/06"), TEXTS),
            "đến hết ngày 30/6/2021",
        ),
    ],
)
def test_an_order_is_called(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(MOVE, [TT_04]),
            "<b>Điều chỉnh thời hạn: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 19/02/2021 đến thứ Tư, 30/6/2021\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(MOVE, [TT_04], is_open=False),
            "<b>Điều chỉnh thời hạn: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 19/02/2021 đến thứ Tư, 30/6/2021\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            shown(SUNDAY, [TT_04]),
            "<b>Điều chỉnh thời hạn: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 19/02/2021 đến Chủ nhật, 27/6/2021\n"
            "   Ngày này là ngày nghỉ; tính ngày làm việc cuối cùng trước đó.\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(SHIFT, [TT_04, TT_02]),
            "<b>Điều chỉnh thời hạn: 02 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 19/02/2021 đến thứ Sáu, 05/3/2021\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 26/02/2021 đến thứ Sáu, 12/3/2021\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(MOVE, [BARE]),
            "<b>Điều chỉnh thời hạn: 01 nhiệm vụ</b>\n"
            "– <b>TT-01.</b> Nhiệm vụ TT-01 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.PAUSE), [TT_04], (TT_02, Unaffected.PAUSED)),
            "<b>Tạm dừng: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Không thay đổi: 01\n"
            "– TT-02: đang tạm dừng\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.RESUME), [TT_04, TT_05]),
            "<b>Tiếp tục thực hiện: 02 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   Thời hạn đã qua trong thời gian đó; đề nghị đặt thời hạn mới bằng "
            "/dieuchinhhan.\n"
            "– <b>TT-05.</b> Nhiệm vụ TT-05 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.DROP), [of(stuck(PLAN, "TT-04", SINCE), "TT-04"), TT_02]),
            "<b>Thôi thực hiện: 02 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   Đóng theo: vướng mắc, đã chờ Văn phòng 05 ngày làm việc ⏳\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.RESTORE), [TT_05, TT_04]),
            "<b>Khôi phục thực hiện: 02 nhiệm vụ</b>\n"
            "– <b>TT-05.</b> Nhiệm vụ TT-05 (Trung tâm Khoa học và Công nghệ)\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   Thời hạn đã qua trong thời gian đó; đề nghị đặt thời hạn mới bằng "
            "/dieuchinhhan.\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.PAUSE), MANY),
            "<b>Tạm dừng: 10 nhiệm vụ (trang 1/2)</b>\n"
            "– <b>VP-01.</b> Nhiệm vụ VP-01 (Văn phòng Sở)\n"
            "– <b>VP-02.</b> Nhiệm vụ VP-02 (Văn phòng Sở)\n"
            "– <b>VP-03.</b> Nhiệm vụ VP-03 (Văn phòng Sở)\n"
            "– <b>VP-04.</b> Nhiệm vụ VP-04 (Văn phòng Sở)\n"
            "– <b>VP-05.</b> Nhiệm vụ VP-05 (Văn phòng Sở)\n"
            "– <b>VP-06.</b> Nhiệm vụ VP-06 (Văn phòng Sở)\n"
            "– <b>VP-07.</b> Nhiệm vụ VP-07 (Văn phòng Sở)\n"
            "– <b>VP-08.</b> Nhiệm vụ VP-08 (Văn phòng Sở)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[Trang sau ▶: order-page:2]\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.PAUSE), MANY, page=2),
            "<b>Tạm dừng: 10 nhiệm vụ (trang 2/2)</b>\n"
            "– <b>VP-09.</b> Nhiệm vụ VP-09 (Văn phòng Sở)\n"
            "– <b>VP-09.1.</b> Nhiệm vụ VP-09.1 (Văn phòng Sở)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC\n"
            "Chưa ghi nhận gì. Đề nghị kiểm tra, rồi bấm Xác nhận.\n"
            "[◀ Trang trước: order-page:1]\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            shown(ordering(Rearrangement.PAUSE), MANY, is_open=False),
            "<b>Tạm dừng: 10 nhiệm vụ (trang 1/2)</b>\n"
            "– <b>VP-01.</b> Nhiệm vụ VP-01 (Văn phòng Sở)\n"
            "– <b>VP-02.</b> Nhiệm vụ VP-02 (Văn phòng Sở)\n"
            "– <b>VP-03.</b> Nhiệm vụ VP-03 (Văn phòng Sở)\n"
            "– <b>VP-04.</b> Nhiệm vụ VP-04 (Văn phòng Sở)\n"
            "– <b>VP-05.</b> Nhiệm vụ VP-05 (Văn phòng Sở)\n"
            "– <b>VP-06.</b> Nhiệm vụ VP-06 (Văn phòng Sở)\n"
            "– <b>VP-07.</b> Nhiệm vụ VP-07 (Văn phòng Sở)\n"
            "– <b>VP-08.</b> Nhiệm vụ VP-08 (Văn phòng Sở)\n"
            "Nhiệm vụ: VP-01, VP-02, VP-03, VP-04, VP-05, VP-06, VP-07, VP-08, VP-09, "
            "VP-09.1.\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            shown(
                ordering(Rearrangement.PAUSE),
                [TT_04],
                *((one, Unaffected.PAUSED) for one in MANY[:9]),
                is_open=False,
            ),
            "<b>Tạm dừng: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Không thay đổi: 09\n"
            "– VP-01: đang tạm dừng\n"
            "– VP-02: đang tạm dừng\n"
            "– VP-03: đang tạm dừng\n"
            "– VP-04: đang tạm dừng\n"
            "– VP-05: đang tạm dừng\n"
            "– VP-06: đang tạm dừng\n"
            "– VP-07: đang tạm dừng\n"
            "– VP-08: đang tạm dừng\n"
            "– và 01 nhiệm vụ khác\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            shown(
                ordering(Rearrangement.PAUSE),
                [TT_04],
                *((one, Unaffected.PAUSED) for one in MANY[:8]),
                is_open=False,
            ),
            "<b>Tạm dừng: 01 nhiệm vụ</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Không thay đổi: 08\n"
            "– VP-01: đang tạm dừng\n"
            "– VP-02: đang tạm dừng\n"
            "– VP-03: đang tạm dừng\n"
            "– VP-04: đang tạm dừng\n"
            "– VP-05: đang tạm dừng\n"
            "– VP-06: đang tạm dừng\n"
            "– VP-07: đang tạm dừng\n"
            "– VP-08: đang tạm dừng\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
    ],
)
def test_what_an_order_would_do(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            why(
                Unaffected.ENDED, replace(TT_04, progress=Progress.DONE, completed_on=day("18/02"))
            ),
            "đã hoàn thành ngày 18/02/2021",
        ),
        (
            why(Unaffected.ENDED, replace(TT_04, progress=Progress.DONE)),
            "đã hoàn thành",
        ),
        (
            why(Unaffected.ENDED, replace(TT_04, progress=Progress.DROPPED)),
            "thôi thực hiện",
        ),
        (
            why(Unaffected.UNDATED),
            "chưa ấn định thời hạn",
        ),
        (
            why(Unaffected.BY_STEPS),
            "thời hạn tính theo các bước; đề nghị ghi mã từng bước",
        ),
        (
            why(Unaffected.PAUSED),
            "đang tạm dừng",
        ),
        (
            why(Unaffected.NOT_PAUSED),
            "không tạm dừng",
        ),
        (
            why(Unaffected.NOT_DROPPED),
            "đang thực hiện hoặc đã hoàn thành",
        ),
        (
            why(Unaffected.SUBMITTED),
            "đã trình, đang chờ nơi khác",
        ),
        (
            why(Unaffected.SET_ABOVE),
            "thời hạn do UBND tỉnh hoặc Bộ giao",
        ),
    ],
)
def test_why_an_order_passes_over_work(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            how_to_change(replace(TT_04.task, title="Việc <b>", short="Việc <b>"), TEXTS),
            "<b>TT-04.</b> Việc &lt;b&gt;\n"
            "Chưa ghi nhận, chưa chuyển cho ai. Muốn thay đổi nhiệm vụ này:\n"
            "– thời hạn: gõ /dieuchinhhan TT-04 kèm ngày\n"
            "– đơn vị thực hiện: gõ /thoithuchien TT-04 giao nhầm, rồi /giaoviec để giao lại\n"
            "– báo cáo của đơn vị: gõ /tralai TT-04 kèm nội dung cần bổ sung\n"
            "– xem đầy đủ: gõ /viec TT-04",
        ),
        (
            how_to_change(of(PLAN, "VP-05").task, TEXTS),
            "<b>VP-05.</b> Nhiệm vụ VP-05\n"
            "Chưa ghi nhận, chưa chuyển cho ai. Muốn thay đổi nhiệm vụ này:\n"
            "– thời hạn: gõ /dieuchinhhan VP-05 kèm ngày\n"
            "– đơn vị thực hiện: gõ /thoithuchien VP-05 giao nhầm, rồi /giaoviec để giao lại\n"
            "– báo cáo của đơn vị: gõ /tralai VP-05 kèm nội dung cần bổ sung\n"
            "– chu kỳ báo cáo: gõ /dinhky VP-05 kèm chu kỳ, ví dụ hằng quý, ngày 20 tháng "
            "cuối quý\n"
            "– xem đầy đủ: gõ /viec VP-05",
        ),
    ],
)
def test_words_that_are_no_order_are_told_how_to_change_work(
    said: Message | str, words: str
) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(SetAboveUs(replace(TT_04.task, set_by=SetBy.MINISTRY)), TEXTS),
            "Thời hạn của TT-04 do Bộ giao, Sở không tự gia hạn. Đề nghị nêu lý do và thời "
            "hạn đề xuất để Văn phòng tham mưu văn bản xin lùi thời hạn.",
        ),
        (
            sentence(SetAboveUs(replace(TT_04.task, set_by=SetBy.PROVINCE)), TEXTS),
            "Thời hạn của TT-04 do UBND tỉnh giao, Sở không tự gia hạn. Đề nghị nêu lý do "
            "và thời hạn đề xuất để Văn phòng tham mưu văn bản xin lùi thời hạn.",
        ),
        (
            sentence(MovedByItsSteps(TT_04.task), TEXTS),
            "Thời hạn của TT-04 tính theo các bước của nhiệm vụ. Đề nghị điều chỉnh thời "
            "hạn của bước liên quan.",
        ),
        (
            sentence(PressToConfirm(), TEXTS),
            "Chưa ghi nhận gì. Đề nghị bấm nút dưới bản xem trước: đồng ý, sửa hoặc hủy.",
        ),
        (
            sentence(NoSuchScope(typed="<phòng>"), TEXTS),
            "Chưa hiểu “&lt;phòng&gt;”. Đề nghị trả lời bằng mã nhiệm vụ (TT-04), mã "
            "phòng, đơn vị (TT), hoặc “tất cả”.",
        ),
        (
            sentence(NothingToRearrange(Rearrangement.PAUSE, ()), TEXTS),
            "Không có nhiệm vụ nào thay đổi được. Gõ /kehoach để xem các nhiệm vụ chưa hoàn thành.",
        ),
        (
            sentence(
                NothingToRearrange(
                    Rearrangement.PAUSE, tuple((one, Unaffected.PAUSED) for one in MANY[:6])
                ),
                TEXTS,
            ),
            "Không có nhiệm vụ nào thay đổi được. Gõ /kehoach để xem các nhiệm vụ chưa "
            "hoàn thành.\n"
            "– VP-01: đang tạm dừng\n"
            "– VP-02: đang tạm dừng\n"
            "– VP-03: đang tạm dừng\n"
            "– VP-04: đang tạm dừng\n"
            "– VP-05: đang tạm dừng",
        ),
        (
            sentence(
                BasisTooLow(replace(TT_04, task=replace(TT_04.task, set_by=SetBy.MINISTRY))), TEXTS
            ),
            "Thời hạn của <b>TT-04.</b> Nhiệm vụ TT-04 do Bộ giao, Sở không tự điều chỉnh. "
            "Đề nghị ghi căn cứ là văn bản của Bộ hoặc Chính phủ; nếu chưa có, tham mưu "
            "văn bản xin lùi thời hạn.",
        ),
        (
            sentence(
                BasisTooLow(replace(TT_04, task=replace(TT_04.task, set_by=SetBy.PROVINCE))), TEXTS
            ),
            "Thời hạn của <b>TT-04.</b> Nhiệm vụ TT-04 do UBND tỉnh giao, Sở không tự điều "
            "chỉnh. Đề nghị ghi căn cứ là văn bản của UBND tỉnh; nếu chưa có, tham mưu văn "
            "bản xin lùi thời hạn.",
        ),
    ],
)
def test_what_is_refused(said: Message | str, words: str) -> None:
    assert seen(said) == words

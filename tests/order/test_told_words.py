"""What is said of an order of the office once it was carried out, and to whom."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.closed import Closed, Reopened, StaysClosed
from domain.message import Message
from domain.order.order import Order, Rearranged
from domain.order.rearrangement import Rearrangement
from domain.plan.deadline import Deadline
from domain.waiting.waiting import Matter
from tests.domain.plan_2021 import CALENDAR_2021, QLCN, TT, day, of, plan_2021, stuck
from tests.views.seen import seen
from views.markup import bold, lines
from views.order.told import carried_out, for_information, hanging, told
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TODAY = day("22/02")
PLAN = plan_2021()
TT_02, TT_04 = (of(PLAN, code) for code in ("TT-02", "TT-04"))
BARE, MANY = of(PLAN, "TT-01"), PLAN.assignments[:10]
REASON, BASIS = "mưa <lũ>", "12/UBND-NC"
SINCE = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
LATER = Deadline("đến 30/6/2021", day("30/06"))
MOVE = Order(Rearrangement.MOVE, (TT_04.id,), LATER, reason=REASON, basis=BASIS)


def ordering(change: Rearrangement) -> Order:
    """An order of this kind, with its grounds."""
    return Order(change, (TT_04.id,), reason=REASON, basis=BASIS)


def hangs(changed: Rearranged) -> str:
    """What an order closed about work, and what stands again."""
    return lines(*hanging(changed, TEXTS, today=TODAY, calendar=CALENDAR_2021))


MOVED = replace(TT_04, moved=LATER)
WAS = {TT_04.id: TT_04.last_day}
ABOUT = {TT_04.id: [bold("Vướng mắc")]}
STUCK = of(stuck(PLAN, "TT-04", SINCE), "TT-04").obstacle
assert STUCK is not None


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            told(MOVE, [MOVED], TEXTS, {}),
            "<b>Văn phòng Sở đã điều chỉnh thời hạn 01 nhiệm vụ.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn mới: đến 30/6/2021 (chậm nhất thứ "
            "Tư, 30/6)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            told(ordering(Rearrangement.PAUSE), [TT_04, TT_02], TEXTS, ABOUT),
            "<b>Văn phòng Sở đã tạm dừng 02 nhiệm vụ.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02: thời hạn: trước ngày 27/02/2021 (chậm nhất "
            "thứ Sáu, 26/02)\n"
            "<b>Vướng mắc</b>\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            told(ordering(Rearrangement.RESUME), [TT_04], TEXTS, {}),
            "<b>Văn phòng Sở đã cho tiếp tục thực hiện 01 nhiệm vụ tạm dừng.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            told(ordering(Rearrangement.DROP), [TT_04], TEXTS, {}),
            "<b>Văn phòng Sở đã cho thôi thực hiện 01 nhiệm vụ.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            told(ordering(Rearrangement.RESTORE), [TT_04], TEXTS, {}),
            "<b>Văn phòng Sở đã khôi phục thực hiện 01 nhiệm vụ đã thôi thực hiện.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
    ],
)
def test_what_a_unit_is_told_of_an_order(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            for_information(MOVE, [MOVED, BARE], WAS, TEXTS, ABOUT),
            "Kính báo cáo Ban Giám đốc để biết: Văn phòng Sở đã điều chỉnh thời hạn 02 "
            "nhiệm vụ.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "   từ thứ Sáu, 19/02/2021 đến thứ Tư, 30/6/2021\n"
            "– <b>TT-01.</b> Nhiệm vụ TT-01 (Trung tâm Khoa học và Công nghệ)\n"
            "<b>Vướng mắc</b>\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            for_information(ordering(Rearrangement.PAUSE), [TT_04], WAS, TEXTS, {}),
            "Kính báo cáo Ban Giám đốc để biết: Văn phòng Sở đã tạm dừng 01 nhiệm vụ.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ)\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
        (
            for_information(ordering(Rearrangement.PAUSE), MANY, {}, TEXTS, {}),
            "Kính báo cáo Ban Giám đốc để biết: Văn phòng Sở đã tạm dừng 10 nhiệm vụ.\n"
            "– <b>VP-01.</b> Nhiệm vụ VP-01 (Văn phòng Sở)\n"
            "– <b>VP-02.</b> Nhiệm vụ VP-02 (Văn phòng Sở)\n"
            "– <b>VP-03.</b> Nhiệm vụ VP-03 (Văn phòng Sở)\n"
            "– <b>VP-04.</b> Nhiệm vụ VP-04 (Văn phòng Sở)\n"
            "– <b>VP-05.</b> Nhiệm vụ VP-05 (Văn phòng Sở)\n"
            "– <b>VP-06.</b> Nhiệm vụ VP-06 (Văn phòng Sở)\n"
            "– <b>VP-07.</b> Nhiệm vụ VP-07 (Văn phòng Sở)\n"
            "– <b>VP-08.</b> Nhiệm vụ VP-08 (Văn phòng Sở)\n"
            "Và: VP-09, VP-09.1.\n"
            "\n"
            "Lý do: mưa &lt;lũ&gt;\n"
            "Căn cứ: 12/UBND-NC",
        ),
    ],
)
def test_what_the_leaders_are_told_of_an_order(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            carried_out(MOVE, [MOVED], [], TEXTS, ABOUT),
            "Văn phòng Sở đã điều chỉnh thời hạn 01 nhiệm vụ.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn mới: đến 30/6/2021 (chậm nhất thứ "
            "Tư, 30/6)\n"
            "<b>Vướng mắc</b>\n"
            "Đã báo 01 phòng, đơn vị.",
        ),
        (
            carried_out(ordering(Rearrangement.PAUSE), [TT_04, TT_02], [TT], TEXTS, {}),
            "Văn phòng Sở đã tạm dừng 02 nhiệm vụ.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02: thời hạn: trước ngày 27/02/2021 (chậm nhất "
            "thứ Sáu, 26/02)\n"
            "Đã báo 0 phòng, đơn vị.\n"
            "Chưa báo được: Trung tâm Khoa học và Công nghệ. Đề nghị báo trực tiếp.\n"
            "[Tiếp tục thực hiện: order-resume]",
        ),
        (
            carried_out(ordering(Rearrangement.DROP), MANY, [TT, QLCN], TEXTS, {}),
            "Văn phòng Sở đã cho thôi thực hiện 10 nhiệm vụ.\n"
            "– <b>VP-01.</b> Nhiệm vụ VP-01: chưa ấn định thời hạn\n"
            "– <b>VP-02.</b> Nhiệm vụ VP-02: chưa ấn định thời hạn\n"
            "– <b>VP-03.</b> Nhiệm vụ VP-03: chưa ấn định thời hạn\n"
            "– <b>VP-04.</b> Nhiệm vụ VP-04: chưa ấn định thời hạn\n"
            "– <b>VP-05.</b> Nhiệm vụ VP-05: định kỳ\n"
            "– <b>VP-06.</b> Nhiệm vụ VP-06: định kỳ\n"
            "– <b>VP-07.</b> Nhiệm vụ VP-07: chưa ấn định thời hạn\n"
            "– <b>VP-08.</b> Nhiệm vụ VP-08: chưa ấn định thời hạn\n"
            "Và: VP-09, VP-09.1.\n"
            "Đã báo 01 phòng, đơn vị.\n"
            "Chưa báo được: Trung tâm Khoa học và Công nghệ; Phòng Quản lý chuyên ngành. "
            "Đề nghị báo trực tiếp.\n"
            "[Khôi phục thực hiện: order-restore]",
        ),
        (
            carried_out(ordering(Rearrangement.RESUME), [TT_04], [], TEXTS, {}),
            "Văn phòng Sở đã cho tiếp tục thực hiện 01 nhiệm vụ tạm dừng.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "Đã báo 01 phòng, đơn vị.",
        ),
        (
            carried_out(ordering(Rearrangement.RESTORE), [TT_04], [], TEXTS, {}),
            "Văn phòng Sở đã khôi phục thực hiện 01 nhiệm vụ đã thôi thực hiện.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn: trước ngày 20/02/2021 (chậm nhất "
            "thứ Sáu, 19/02)\n"
            "Đã báo 01 phòng, đơn vị.",
        ),
    ],
)
def test_what_the_office_is_told_of_what_was_done(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            hangs(Rearranged(TT_04)),
            "",
        ),
        (
            hangs(
                Rearranged(
                    TT_04,
                    ended=(
                        Closed(Matter.OBSTACLE, 1, "office", SINCE),
                        Closed(Matter.EXTENSION, 2, "asked", SINCE),
                    ),
                )
            ),
            "TT-04: vướng mắc của nhiệm vụ được đóng theo.\n"
            "TT-04: đề nghị gia hạn của nhiệm vụ được đóng theo.",
        ),
        (
            hangs(Rearranged(TT_04, again=Reopened(obstacles=(STUCK,)))),
            "TT-04: Trở lại như trước: vướng mắc, đã chờ Văn phòng 05 ngày làm việc ⏳",
        ),
        (
            hangs(
                Rearranged(
                    TT_04,
                    again=Reopened(
                        left=(
                            (Matter.OBSTACLE, StaysClosed.NEWER),
                            (Matter.OBSTACLE, StaysClosed.ENDED),
                        )
                    ),
                )
            ),
            "TT-04: Vướng mắc báo trước đó không mở lại, vì đơn vị đã báo vướng mắc mới.\n"
            "TT-04: Vướng mắc báo trước đó giữ nguyên như đã giải quyết.",
        ),
        (
            hangs(
                Rearranged(
                    TT_04,
                    again=Reopened(
                        left=(
                            (Matter.EXTENSION, StaysClosed.NEWER),
                            (Matter.EXTENSION, StaysClosed.ENDED),
                            (Matter.EXTENSION, StaysClosed.NOT_LATER),
                        )
                    ),
                )
            ),
            "TT-04: Đề nghị gia hạn trước đó không mở lại, vì đang có đề nghị mới hơn.\n"
            "TT-04: Đề nghị gia hạn trước đó giữ nguyên như đã giải quyết.\n"
            "TT-04: Đề nghị gia hạn trước đó không mở lại, vì thời hạn nay không sớm hơn "
            "ngày đã xin; nếu vẫn cần, bấm Xin gia hạn.",
        ),
    ],
)
def test_what_hangs_on_the_work(said: Message | str, words: str) -> None:
    assert seen(said) == words

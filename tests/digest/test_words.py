"""The digest as its readers have it: a quiet week, a full one, and its rare lines."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.digest.digest import Digest, build_digest
from domain.digest.edition import Edition
from domain.digest.errata import Belated, Changed, Erratum
from domain.digest.errata import Change as Kind
from domain.digest.figures import Figures
from domain.digest.period import week
from domain.digest.remarks import NOT_ASKED
from domain.event import Event
from domain.extension.extension import State
from domain.message import Message
from domain.obstacle.obstacle import Turn
from domain.plan.plan import Plan
from domain.plan.state import Progress
from domain.plan.task import Product
from domain.silence.ladder import Climbed, Rung, Silence
from domain.waiting.waiting import waits
from tests.domain.plan_2021 import (
    CALENDAR_2021,
    TT,
    VP,
    asked_extension,
    day,
    exchanged,
    of,
    plan_2021,
    reported,
    stuck,
)
from tests.views.seen import seen
from views.digest.errata import errata_lines
from views.digest.figures import rate
from views.digest.freezing import frozen
from views.digest.full import digest as full_text
from views.texts import Texts, load_catalog

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TEXTS = Texts(load_catalog(), HANOI)
FRIDAY = datetime(2021, 2, 26, 15, 30, tzinfo=HANOI)
SAID = datetime(2021, 2, 24, 1, 0, tzinfo=UTC)


def told(plan: Plan) -> Digest:
    """The digest of the last week of February."""
    held = waits(plan.assignments, HANOI)
    return build_digest(
        plan,
        week(FRIDAY.date()),
        now=FRIDAY,
        calendar=CALENDAR_2021,
        previous=None,
        waiting=held,
    )


def edition(digest: Digest) -> Edition:
    """What is kept of it."""
    return frozen(digest, TEXTS, calendar=CALENDAR_2021)


def shown(digest: Digest) -> Message:
    """All that it says."""
    return full_text(edition(digest), NOT_ASKED, TEXTS)


def full() -> Digest:
    """A digest in which every part has something."""
    plan = reported(plan_2021(), "TT-04", Progress.DONE, on=day("22/02"))
    plan = exchanged(plan, replace(of(plan, "TT-04"), product=Product("15/BC-TT")))
    plan = reported(plan, "VP-01", Progress.DONE, on=day("24/02"))
    plan = reported(plan, "QLCN-02", Progress.SUBMITTED)
    plan = reported(plan, "QLCN-03", Progress.AWAITING, on=day("25/02"))
    plan = reported(plan, "QLCN-04", Progress.PAUSED)
    plan = stuck(plan, "QLKH-01", SAID, turn=Turn.LEADERS)
    plan = stuck(plan, "QLKH-02", SAID, turn=Turn.OFFICE)
    plan = stuck(plan, "QLKH-03", SAID, turn=Turn.UNIT)
    plan = exchanged(plan, replace(of(plan, "TT-02"), extension=asked_extension(State.LEADERS)))
    silent = Silence(of(plan, "TT-02"), day("19/02"), (Climbed(Rung.OFFICE, day("22/02")),))
    return replace(
        told(plan),
        before=Figures(open_overdue=1),
        unreachable=(TT, VP),
        silent=(silent,),
    )


def corrected(change: Kind, *, dated: bool = True, reason: str | None = None) -> str:
    """The correction of one report."""
    one = of(plan_2021(), "TT-04")
    on = day("18/02") if dated else None
    what = Changed(one.id, change, SAID, SAID, Progress.DONE, on, SAID, reason)
    held = replace(told(plan_2021()), errata=(Erratum(one, what),))
    return "\n".join(errata_lines(held, TEXTS, calendar=CALENDAR_2021))


def of_rate(**numbers: int) -> str:
    """The rate of so many."""
    return "".join(rate(Figures(**numbers), TEXTS))


def late() -> str:
    """What was sent in time and received after the digest."""
    one = of(reported(plan_2021(), "TT-01", Progress.DOING), "TT-03")
    event = Event(1, "withdrawn", SAID, FRIDAY, None, None, one.id, {})
    held = replace(told(plan_2021()), belated=(Belated(one, event),))
    return "\n".join(errata_lines(held, TEXTS, calendar=CALENDAR_2021))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            shown(told(plan_2021())),
            "<b>Kính báo cáo Ban Giám đốc: tiến độ thực hiện Kế hoạch năm 2021, tuần từ 22/02 "
            "đến 26/02/2021 (số liệu đến 15:30 ngày 26/02/2021).</b>\n"
            "\n"
            "<b>1. Cần cho ý kiến: không có.</b>\n"
            "\n"
            "<b>2. Quá hạn: 01.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): thời hạn: trước "
            "ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); quá hạn 05 ngày làm việc 🔴\n"
            "\n"
            "<b>3. Đã trình, chờ ký/phê duyệt: 0.</b>\n"
            "<b>4. Đến hạn từ nay đến hết tuần sau: 01.</b>\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): thời hạn: trước "
            "ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); sắp đến hạn 🟠\n"
            "\n"
            "<b>5. Hoàn thành trong tuần: 0.</b>\n"
            "\n"
            "<b>6. Lũy kế:</b> đã đến hạn 02/13 nhiệm vụ có thời hạn; đơn vị đã trình 0 (đúng "
            "hạn 0), Sở hoàn thành 0 (đúng hạn 0). Tỷ lệ hoàn thành trong số đã đến hạn: 0 % "
            "(0/02).\n"
            "\n"
            "<b>7. Không có thời hạn:</b> 42 (chưa ấn định 34, thường xuyên 03, định kỳ 04, chưa "
            "phát sinh 01), có cập nhật trong tháng 0.\n"
            "\n"
            "<b>Theo phòng, đơn vị:</b>\n"
            "– Văn phòng Sở: có thời hạn 05 (chưa hoàn thành trong hạn 05); không có thời hạn "
            "09.\n"
            "– Phòng Quản lý Khoa học: có thời hạn 01 (chưa hoàn thành trong hạn 01); không có "
            "thời hạn 05.\n"
            "– Phòng Quản lý chuyên ngành: có thời hạn 01 (chưa hoàn thành trong hạn 01); không "
            "có thời hạn 13.\n"
            "– Thanh tra Sở: có thời hạn 01 (chưa hoàn thành trong hạn 01); không có thời hạn "
            "05.\n"
            "– Chi cục Tiêu chuẩn Đo lường Chất lượng: có thời hạn 01 (chưa hoàn thành trong hạn "
            "01); không có thời hạn 06.\n"
            "– Trung tâm Khoa học và Công nghệ: có thời hạn 04 (chưa hoàn thành trong hạn 03, "
            "chưa hoàn thành quá hạn 01); không có thời hạn 04.\n"
            "– <b>Tổng cộng</b>: có thời hạn 13 (chưa hoàn thành trong hạn 12, chưa hoàn thành "
            "quá hạn 01); không có thời hạn 42.",
        ),
        (
            shown(full()),
            "<b>Kính báo cáo Ban Giám đốc: tiến độ thực hiện Kế hoạch năm 2021, tuần từ 22/02 "
            "đến 26/02/2021 (số liệu đến 15:30 ngày 26/02/2021).</b>\n"
            "\n"
            "<b>1. Cần cho ý kiến: 02.</b>\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): xin gia hạn: đến "
            "05/3/2021. Lý do: chờ kinh phí.\n"
            "Thời hạn: trước ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02). Đã chờ 09 ngày làm việc.\n"
            "– <b>QLKH-01.</b> Nhiệm vụ QLKH-01 (Phòng Quản lý Khoa học). Khó khăn, vướng mắc: "
            "Chưa có kinh phí.\n"
            "Đề xuất, kiến nghị: chưa có.\n"
            "Đã chờ 02 ngày làm việc.\n"
            "Ngoài ra, đang chờ Văn phòng cho ý kiến: 01.\n"
            "– <b>QLKH-02.</b> Nhiệm vụ QLKH-02 (Phòng Quản lý Khoa học). Khó khăn, vướng mắc: "
            "Chưa có kinh phí.\n"
            "Đề xuất, kiến nghị: chưa có.\n"
            "Đã chờ 02 ngày làm việc.\n"
            "Đã có ý kiến, đang thực hiện: 01 (QLKH-03).\n"
            "\n"
            "<b>Đơn vị chưa trả lời, Văn phòng đã đôn đốc: 01.</b>\n"
            "– TT-02. Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): quá hạn 0 ngày "
            "làm việc, đơn vị chưa trả lời. Văn phòng đã đôn đốc ngày 22/02.\n"
            "\n"
            "<b>2. Quá hạn: 0.</b>\n"
            "<b>3. Đã trình, chờ ký/phê duyệt: 01.</b>\n"
            "– <b>QLCN-02.</b> Nhiệm vụ QLCN-02 (Phòng Quản lý chuyên ngành): chưa ấn định thời "
            "hạn; đã trình; chờ ký/phê duyệt ⏳\n"
            "\n"
            "<b>Đã báo cáo hoàn thành, chờ xác nhận: 01.</b>\n"
            "– <b>QLCN-03.</b> Nhiệm vụ QLCN-03 (Phòng Quản lý chuyên ngành): chưa ấn định thời "
            "hạn; đã báo cáo hoàn thành, chờ Văn phòng xác nhận ⏳\n"
            "\n"
            "<b>4. Đến hạn từ nay đến hết tuần sau: 01.</b>\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (Trung tâm Khoa học và Công nghệ): thời hạn: trước "
            "ngày 27/02/2021 (chậm nhất thứ Sáu, 26/02); sắp đến hạn 🟠\n"
            "\n"
            "<b>5. Hoàn thành trong tuần: 02.</b>\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): thời hạn: trước "
            "ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02); hoàn thành ngày 22/02/2021, quá hạn 🟠; "
            "sản phẩm: số 15/BC-TT; các bước chưa báo cáo: TT-04.1, TT-04.2\n"
            "– <b>VP-01.</b> Nhiệm vụ VP-01 (Văn phòng Sở): chưa ấn định thời hạn; hoàn thành "
            "ngày 24/02/2021 🟢\n"
            "\n"
            "<b>6. Lũy kế:</b> đã đến hạn 02/13 nhiệm vụ có thời hạn; đơn vị đã trình 01 (đúng hạn "
            "0), Sở hoàn thành 01 (đúng hạn 0). Tỷ lệ hoàn thành trong số đã đến hạn: 50 % "
            "(01/02).\n"
            "So với bản tổng hợp trước: hoàn thành thêm 01, quá hạn giảm 01.\n"
            "\n"
            "<b>7. Không có thời hạn:</b> 41 (chưa ấn định 33, thường xuyên 03, định kỳ 04, chưa "
            "phát sinh 01), có cập nhật trong tháng 02.\n"
            "Ngoài các số trên: tạm dừng 01, thôi thực hiện 0.\n"
            "\n"
            "<b>Theo phòng, đơn vị:</b>\n"
            "– Văn phòng Sở: có thời hạn 05 (chưa hoàn thành trong hạn 05); không có thời hạn "
            "09.\n"
            "– Phòng Quản lý Khoa học: có thời hạn 01 (chưa hoàn thành trong hạn 01); không có "
            "thời hạn 05.\n"
            "– Phòng Quản lý chuyên ngành: có thời hạn 01 (chưa hoàn thành trong hạn 01); không "
            "có thời hạn 12.\n"
            "– Thanh tra Sở: có thời hạn 01 (chưa hoàn thành trong hạn 01); không có thời hạn "
            "05.\n"
            "– Chi cục Tiêu chuẩn Đo lường Chất lượng: có thời hạn 01 (chưa hoàn thành trong hạn "
            "01); không có thời hạn 06.\n"
            "– Trung tâm Khoa học và Công nghệ: có thời hạn 04 (hoàn thành quá hạn 01, chưa hoàn "
            "thành trong hạn 03; đơn vị: trình quá hạn 01, chưa trình trong hạn 03); không có "
            "thời hạn 04.\n"
            "– <b>Tổng cộng</b>: có thời hạn 13 (hoàn thành quá hạn 01, chưa hoàn thành trong "
            "hạn 12; đơn vị: trình quá hạn 01, chưa trình trong hạn 12); không có thời hạn 41.\n"
            "\n"
            "Không gửi được: Trung tâm Khoa học và Công nghệ; Văn phòng Sở. Đề nghị kiểm tra "
            "Nhắc Việc còn trong nhóm của phòng, đơn vị hay không.",
        ),
    ],
)
def test_a_digest(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            corrected(Kind.WITHDRAWN),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): bản trước ghi "
            "hoàn thành ngày 18/02/2021; đơn vị rút lại báo cáo ngày 24/02/2021; nay quá hạn 05 "
            "ngày làm việc 🔴",
        ),
        (
            corrected(Kind.NOT_RECEIVED),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): bản trước ghi "
            "hoàn thành ngày 18/02/2021; nơi nhận báo lại ngày 24/02/2021 là chưa nhận; nay quá "
            "hạn 05 ngày làm việc 🔴",
        ),
        (
            corrected(Kind.REDATED),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): bản trước ghi "
            "hoàn thành ngày 18/02/2021; ngày hoàn thành được đính chính ngày 24/02/2021; nay "
            "quá hạn 05 ngày làm việc 🔴",
        ),
        (
            corrected(Kind.DATED),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): bản trước ghi "
            "hoàn thành ngày 18/02/2021; ngày hoàn thành được đính chính ngày 24/02/2021; nay "
            "quá hạn 05 ngày làm việc 🔴",
        ),
        (
            corrected(Kind.RETURNED, dated=False, reason="thiếu số liệu. "),
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): bản trước ghi "
            "hoàn thành; Văn phòng trả lại báo cáo ngày 24/02/2021 (thiếu số liệu); nay quá hạn "
            "05 ngày làm việc 🔴",
        ),
        (
            late(),
            "– <b>TT-03.</b> Nhiệm vụ TT-03 (Trung tâm Khoa học và Công nghệ): bản trước chưa "
            "tính tin gửi lúc 08:00 ngày 24/02/2021, hệ thống nhận lúc 15:30 ngày 26/02/2021: "
            "rút lại báo cáo hoàn thành; nay chưa hoàn thành",
        ),
        ("\n".join(errata_lines(told(plan_2021()), TEXTS, calendar=CALENDAR_2021)), ""),
    ],
)
def test_corrections(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (of_rate(), ""),
        (
            of_rate(done_late=1, open_overdue=2, due_so_far=3),
            "Tỷ lệ hoàn thành trong số đã đến hạn: 33,3 % (01/03).",
        ),
        (
            of_rate(done_in_time=1, done_late=1, due_so_far=2),
            "Tỷ lệ hoàn thành trong số đã đến hạn: 100 % (02/02).",
        ),
        (
            of_rate(done_in_time=2, done_ahead=1, due_so_far=1),
            "Tỷ lệ hoàn thành trong số đã đến hạn: 100 % (01/01).",
        ),
    ],
)
def test_a_rate_has_one_decimal_at_most(said: Message | str, words: str) -> None:
    assert seen(said) == words

"""What a unit reads of what was written down for it, and asks to be corrected."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Person
from domain.event import Event
from domain.message import Message
from domain.proxy.correction import Correction
from domain.proxy.proxy import Proxy
from tests.domain.plan_2021 import TT, of, plan_2021
from tests.views.seen import seen
from views.proxy import correction, told
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 22, 1, 0, tzinfo=UTC)
TT_04, TT_02 = of(plan_2021(), "TT-04"), of(plan_2021(), "TT-02")
CLERK = Person(2, 1002, "vp", "Lê Thị Hoa", "Chánh Văn phòng")
FOR_UNIT = Proxy("Zalo", unit=TT)
DISPUTED = Correction(9, 5, "chưa xong", CLERK, AT)


def event(kind: str = "updated", number: int = 5, **changed: object) -> Event:
    """What the office wrote down for the Trung tâm."""
    details = {"words": "đã họp", "attained": []}
    done = Event(number, kind, AT, AT, CLERK, 1, TT_04.id, details, FOR_UNIT)
    return replace(done, **changed)  # type: ignore[arg-type]


def heard(*events: Event, asked: Correction | None = None) -> Message:
    """What a unit reads of what was written down for it."""
    corrections = {asked.event_id: asked} if asked else {}
    return told.written_down(events, [TT_04, TT_02], corrections, TEXTS)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            heard(event()),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: dispute:5]",
        ),
        (
            heard(event(), event(number=6, assignment_id=TT_02.id)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Văn phòng ghi thay: <b>TT-02.</b> Nhiệm vụ TT-02: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: TT-04: dispute:5]\n"
            "[Đề nghị sửa: TT-02: dispute:6]",
        ),
        (
            heard(event("withdrawn")),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Văn phòng rút lại nội dung đã ghi thay.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=DISPUTED),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Lê Thị Hoa, Chánh Văn phòng đã đề nghị sửa lúc 08:00 ngày 22/02/2021, đang "
            "chờ Văn phòng ⏳\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=replace(DISPUTED, upheld=True)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Đơn vị đã đề nghị sửa; Văn phòng giữ nguyên.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(), asked=replace(DISPUTED, upheld=False)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo Zalo).\n"
            "   Văn phòng đã rút lại nội dung này theo đề nghị của đơn vị.\n"
            "Người ghi: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021.",
        ),
        (
            heard(event(person=None, proxy=None)),
            "Văn phòng ghi thay: <b>TT-04.</b> Nhiệm vụ TT-04: cập nhật kết quả: đã họp "
            "(theo ).\n"
            "Người ghi: , lúc 08:00 ngày 22/02/2021.\n"
            "Không đúng, đơn vị bấm Đề nghị sửa.\n"
            "[Đề nghị sửa: dispute:5]",
        ),
        (
            correction.card(DISPUTED, event(), TT_04, TEXTS),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo Zalo). Người ghi: Lê Thị Hoa, Chánh Văn"
            " phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Đơn vị: “chưa xong”\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Bấm Sửa để rút nội dung đã ghi và ghi lại; bấm Giữ nguyên để trả lời đơn vị.\n"
            "[Sửa: take-back:9 success] [Giữ nguyên: uphold:9]",
        ),
        (
            correction.card(replace(DISPUTED, words=None, upheld=True), event(), TT_04, TEXTS),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo Zalo). Người ghi: Lê Thị Hoa, Chánh Văn"
            " phòng, lúc 08:00 ngày 22/02/2021.\n"
            "Đơn vị không nêu nội dung.\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Văn phòng giữ nguyên.",
        ),
        (
            correction.card(
                replace(DISPUTED, upheld=False), event(person=None, proxy=None), TT_04, TEXTS
            ),
            "<b>Đề nghị sửa nội dung ghi thay – Trung tâm Khoa học và Công nghệ</b>\n"
            "<b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Đã ghi: cập nhật kết quả: đã họp (theo ). Người ghi: , lúc 08:00 ngày "
            "22/02/2021.\n"
            "Đơn vị: “chưa xong”\n"
            "Người đề nghị: Lê Thị Hoa, Chánh Văn phòng, lúc 08:00 ngày 22/02/2021\n"
            "Đã rút lại. 🟢",
        ),
        (
            correction.asked(TT_04, TEXTS, reached=True),
            "<b>TT-04.</b> Nhiệm vụ TT-04: đã gửi đề nghị sửa đến Văn phòng. Nội dung đã "
            "ghi có giá trị đến khi Văn phòng trả lời.",
        ),
        (
            correction.asked(TT_04, TEXTS, reached=False),
            "<b>TT-04.</b> Nhiệm vụ TT-04: đã ghi nhận đề nghị sửa. Văn phòng hiện chưa có "
            "nhóm; đề nghị đơn vị báo trực tiếp.",
        ),
        (
            correction.upheld(event(), TT_04, TEXTS, by=CLERK, at=AT, answer=None),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Lê Thị Hoa, Chánh Văn phòng giữ nguyên lúc 08:00"
            " ngày 22/02/2021 nội dung đã ghi thay: cập nhật kết quả: đã họp.",
        ),
        (
            correction.upheld(event(), TT_04, TEXTS, by=CLERK, at=AT, answer="đúng"),
            "<b>TT-04.</b> Nhiệm vụ TT-04: Lê Thị Hoa, Chánh Văn phòng giữ nguyên lúc 08:00"
            " ngày 22/02/2021 nội dung đã ghi thay: cập nhật kết quả: đã họp.\n"
            "Văn phòng: “đúng”",
        ),
        (
            correction.taken_back(event(), TT_04, TEXTS, by=CLERK, at=AT),
            "<b>TT-04.</b> Nhiệm vụ TT-04: theo đề nghị của đơn vị, Lê Thị Hoa, Chánh Văn "
            "phòng đã rút lại lúc 08:00 ngày 22/02/2021 nội dung ghi thay: cập nhật kết "
            "quả: đã họp.",
        ),
        (
            correction.taken_back_here(event(), TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04 (Trung tâm Khoa học và Công nghệ): đã rút lại nội"
            " dung ghi thay: cập nhật kết quả: đã họp. Đơn vị đã được báo. Để ghi lại, gõ "
            "lệnh, ví dụ: /xong TT-04.",
        ),
        (
            correction.upheld_here(TT_04, TEXTS),
            "<b>TT-04.</b> Nhiệm vụ TT-04: giữ nguyên nội dung đã ghi thay; Trung tâm Khoa "
            "học và Công nghệ đã được báo.",
        ),
    ],
)
def test_what_a_unit_reads_and_asks_to_be_corrected(said: Message | str, words: str) -> None:
    assert seen(said) == words

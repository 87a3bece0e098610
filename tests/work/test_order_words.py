"""What is said of leaders' orders, from the card to the day they are settled."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.attachment import Attachment, AttachmentKind
from domain.message import Message
from domain.work.instruction import Instruction, reminded_on
from tests.domain.plan_2021 import CALENDAR_2021
from tests.views.seen import seen
from views.texts import Texts, load_catalog
from views.work.ordering import card, dropped, open_orders

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
AT = datetime(2021, 2, 8, 1, 0, tzinfo=UTC)
ORDER = Instruction(7, "Giám đốc", AT, "Báo cáo <kho lạnh>", None, 1)
VOICE = replace(ORDER, words="", file=Attachment(AttachmentKind.VOICE, "v"))
NOTE = replace(ORDER, words="", file=Attachment(AttachmentKind.PHOTO, "p"))
DRAFTED = replace(ORDER, drafted_by="Văn thư", drafted_at=AT)
HEAD = "<b>Ý kiến giao việc của Giám đốc (08:00 ngày 08/02/2021)</b>\n"
ROW = "\n[Giao việc: take-order:7 success] [Không phát hành: drop-order:7]"


@pytest.mark.parametrize(
    ("said", "begins", "ends"),
    [
        (card(ORDER, TEXTS), f"{HEAD}“Báo cáo &lt;kho lạnh&gt;”\n", ROW),
        (card(VOICE, TEXTS), f"{HEAD}“nghe tin thoại kèm dưới đây”\n", ROW),
        (card(NOTE, TEXTS), f"{HEAD}“xem ảnh, tệp gửi kèm dưới đây”\n", ROW),
        (
            card(DRAFTED, TEXTS),
            f"{HEAD}“Báo cáo &lt;kho lạnh&gt;”\n"
            "Văn thư đã mở bản nháp lúc 08:00 ngày 08/02/2021.\n",
            ROW,
        ),
        (
            card(replace(ORDER, settled_by="Văn thư", settled_at=AT, given=True), TEXTS),
            f"{HEAD}“Báo cáo &lt;kho lạnh&gt;”\n",
            "Văn thư đã phát hành (giao việc) lúc 08:00 ngày 08/02/2021.",
        ),
        (
            card(replace(ORDER, settled_by="Văn thư", settled_at=AT, given=False), TEXTS),
            f"{HEAD}“Báo cáo &lt;kho lạnh&gt;”\n",
            "Văn thư ghi lúc 08:00 ngày 08/02/2021: không phát hành.",
        ),
        (
            dropped(VOICE, TEXTS, by="Văn thư", at=AT),
            "Văn thư ghi lúc 08:00 ngày 08/02/2021: ý kiến giao việc của Giám đốc không phát ",
            "“tin thoại hoặc tệp gửi lúc 08:00 ngày 08/02/2021”",
        ),
        (
            open_orders([ORDER, VOICE], TEXTS),
            "<b>Ý kiến giao việc của lãnh đạo chưa phát hành: 02</b>\n"
            "1. Giám đốc (08:00 ngày 08/02/2021): “Báo cáo &lt;kho lạnh&gt;”\n"
            "2. Giám đốc (08:00 ngày 08/02/2021): “nghe tin thoại kèm dưới đây”\n",
            "[2: Giao việc: take-order:7 success] [2: Không phát hành: drop-order:7]",
        ),
        (
            open_orders([], TEXTS),
            "Không còn ý kiến giao việc nào của lãnh đạo chưa phát hành.",
            "",
        ),
    ],
)
def test_what_is_said_of_an_order(said: Message, begins: str, ends: str) -> None:
    words = seen(said)
    assert words.startswith(begins)
    assert words.endswith(ends)


@pytest.mark.parametrize(
    ("said_on", "reminded"),
    [
        (date(2021, 3, 15), date(2021, 3, 16)),
        (date(2021, 3, 19), date(2021, 3, 22)),
        (date(2021, 2, 9), date(2021, 2, 17)),
    ],
)
def test_the_office_is_reminded_on_the_working_day_after(said_on: date, reminded: date) -> None:
    assert reminded_on(said_on, CALENDAR_2021) == reminded

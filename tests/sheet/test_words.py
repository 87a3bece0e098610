"""What is said of an assignment sheet, from going out to what counts, and of the register."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.attachment import Attachment, AttachmentKind
from domain.chat import Person
from domain.message import Message
from domain.plan.deadline import Deadline
from domain.plan.plan import Plan
from domain.plan.state import Kind, Progress
from domain.plan.task import Product
from domain.sheet.columns import Column
from domain.sheet.days import DayDoubt
from domain.sheet.edits import Edited
from domain.sheet.names import (
    NoBasis,
    NothingEdited,
    NothingInTheRows,
    NothingTaken,
    SheetCopied,
    SheetMeant,
)
from domain.sheet.register import Compared, Matched, RegisterColumn, RegisterRow
from domain.sheet.revision import Addition, Changed, Revision, Untaken, Weighed, Why
from tests.domain.plan_2021 import CALENDAR_2021, QLCN, TT, VP, day, of, plan_2021, stuck
from tests.views.seen import seen
from views.refusal import sentence
from views.sheet import register, returning, sending, written
from views.texts import Texts, load_catalog

TEXTS = Texts(load_catalog(), ZoneInfo("Asia/Ho_Chi_Minh"))
TODAY = day("22/02")
PLAN = plan_2021()
TT_02, TT_04, BARE = (of(PLAN, code) for code in ("TT-02", "TT-04", "TT-01"))
FILE = Attachment(AttachmentKind.SHEET, "", "a.xlsx")
LATER = Deadline("đến 30/6/2021", day("30/06"))
MOVED = Revision(
    TT_04.id,
    5,
    changed=(
        Changed(Column.DEADLINE, "trước <20/02>", "đến 30/6"),
        Changed(Column.TARGETS, "", "x" * 130),
    ),
    deadline=LATER,
    doubts=tuple(DayDoubt),
)
HANDED = Revision(TT_02.id, 6, changed=(Changed(Column.UNIT, "TT", "QLCN"),), unit=QLCN.id)
RETITLED = Revision(TT_02.id, 6, changed=(Changed(Column.TITLE, "Cũ", "Mới"),), title="Mới")
NEW = Addition(60, (TT.id, VP.id), "Việc <mới>", "Việc <mới>", Kind.DATED, deadline=LATER)
UNDATED = Addition(61, (TT.id,), "Việc", "Việc", Kind.ONGOING, doubts=(DayDoubt.PAST,))
CELL = Untaken(5, Column.LAST_DAY, "32/<13>", Why.NO_SUCH_DAY)
ALL = Weighed((MOVED, HANDED, RETITLED), (NEW, UNDATED), (BARE.id,), (CELL,))
HOA = Person(7, 1, "Hoa", "Nguyễn Thị <Hoa>", "Chánh Văn phòng")
# One more than is listed.
MANY_CHANGED = Weighed((replace(RETITLED, changed=RETITLED.changed * 41),))
MANY_UNTAKEN = Weighed(untaken=(CELL,) * 41)


def would(weighed: Weighed, plan: Plan = PLAN) -> str:
    """What a sheet would do, a line for each thing."""
    return "\n".join(returning.told(weighed, plan, TEXTS))


def untaken(why: Why, now: str = "", value: str = "x") -> str:
    """What is said of a cell that is not taken."""
    said = Untaken(5, Column.UNIT, value, why, now)
    return would(Weighed(untaken=(said,))).splitlines()[-1]


def asked(is_open: bool = True, **changed: object) -> Message:
    """The question whether a sheet counts."""
    told = ("Bảng <sửa>: 01 mới.", "– mới: <A>")
    meant = SheetMeant(Edited(there=50, total=55), told, needs_basis=True)
    return returning.meant(replace(meant, **changed), TEXTS, is_open=is_open)


def on_register(row: int, theirs: date | None = None, paper: str = "") -> RegisterRow:
    """A row of the province's register."""
    cells = {RegisterColumn.TASK: "Việc <tỉnh>", RegisterColumn.PAPER: paper}
    return RegisterRow("Sổ", row, cells, theirs)


def differs(matched: Iterable[Matched] = (), unknown: Iterable[RegisterRow] = ()) -> Message | None:
    """Where the register says otherwise than we do."""
    return register.differences(Compared(tuple(matched), tuple(unknown)), TEXTS)


def answered(one: object) -> str:
    """What goes into the register's columns."""
    return str(register.answer(one, TEXTS, today=TODAY, calendar=CALENDAR_2021))


OTHER_DAY = Matched(on_register(7, day("28/02")), TT_04)
SAME_DAY = Matched(on_register(8, TT_04.last_day), TT_04)
THEN = replace(TT_04, moved=LATER)
DROPPED = replace(TT_02, progress=Progress.DROPPED)
DONE = replace(
    TT_04,
    progress=Progress.DONE,
    completed_on=day("18/02"),
    product=Product(number="12/BC-TT", words="kèm <phụ lục>"),
)
TOLD = written.Told(TT)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sending.sent(PLAN, TODAY, TEXTS),
            "Bảng phân công nhiệm vụ: 55 dòng.\n"
            "Sửa được: đơn vị chủ trì, nội dung, tên ngắn, loại, thời hạn, chu kỳ, chỉ "
            "tiêu; thêm dòng mới ở cuối bảng, xóa dòng của nhiệm vụ thôi thực hiện. Sửa "
            "xong, gửi lại tệp vào đây kèm dòng chữ /nhapkehoach: hệ thống nêu chỗ khác, "
            "chỉ ghi khi bấm Xác nhận.",
        ),
        (
            "\n".join(sending.title("Sở Khoa học", datetime(2021, 2, 22, 1, tzinfo=UTC), TEXTS)),
            "SỞ KHOA HỌC\nBẢNG PHÂN CÔNG NHIỆM VỤ (tính đến 08:00 ngày 22/02/2021)",
        ),
        (
            sending.file_name(TODAY),
            "phan-cong-20210222.xlsx",
        ),
    ],
)
def test_a_sheet_goes_out(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            would(Weighed()),
            "Bảng không làm thay đổi nội dung nào.",
        ),
        (
            would(ALL),
            "Bảng gửi lại có thay đổi: 02 mới, 01 đổi hạn, 01 chuyển đơn vị, 01 thay đổi "
            "khác, 01 thôi thực hiện.\n"
            "– TT-04 (TT), Thời hạn (ghi như kế hoạch): “trước <20/02>” → “đến 30/6”\n"
            "– TT-04 (TT), Chỉ tiêu: để trống → "
            "“xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”\n"
            "  ⚠ ngày này đã qua\n"
            "  ⚠ ngày này trước ngày ký kế hoạch\n"
            "  ⚠ ngày này khác năm của kế hoạch\n"
            "  ⚠ ngày này là ngày nghỉ\n"
            "– TT-02 (TT), Đơn vị chủ trì: “TT” → “QLCN”\n"
            "– TT-02 (TT), Nội dung nhiệm vụ: “Cũ” → “Mới”\n"
            "– mới: Việc <mới> (Văn phòng Sở; Trung tâm Khoa học và Công nghệ; đến 30/6/2021)\n"
            "– mới: Việc (Trung tâm Khoa học và Công nghệ; thường xuyên)\n"
            "  ⚠ ngày này đã qua\n"
            "– thôi thực hiện: TT-01 (TT). Nhiệm vụ TT-01\n"
            "Chưa ghi được, đề nghị xem lại: 01\n"
            "– dòng 5, cột Chậm nhất: “32/<13>” – không có ngày này",
        ),
        (
            would(Weighed((HANDED,))),
            "Bảng gửi lại có thay đổi: 01 chuyển đơn vị.\n"
            "– TT-02 (TT), Đơn vị chủ trì: “TT” → “QLCN”",
        ),
        (
            would(MANY_CHANGED).splitlines()[-1],
            "– và 01 nhiệm vụ khác",
        ),
        (
            would(MANY_UNTAKEN).splitlines()[-1],
            "– và 01 nhiệm vụ khác",
        ),
    ],
)
def test_what_a_sheet_would_do(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            untaken(Why.NOT_READ, value=""),
            "– dòng 5, cột Đơn vị chủ trì: để trống – chưa hiểu",
        ),
        (
            untaken(Why.NO_SUCH_DAY),
            "– dòng 5, cột Đơn vị chủ trì: “x” – không có ngày này",
        ),
        (
            untaken(Why.FAR_DAY, "2021"),
            "– dòng 5, cột Đơn vị chủ trì: “x” – chưa hiểu: ngày cách quá xa năm 2021 của kế hoạch",
        ),
        (
            untaken(Why.UNCOUNTED),
            "– dòng 5, cột Đơn vị chủ trì: “x” – là công thức chưa có giá trị; đề nghị ghi giá trị",
        ),
        (
            untaken(Why.ONLY_TO_READ),
            "– dòng 5, cột Đơn vị chủ trì: “x” – cột này chỉ để xem",
        ),
        (
            untaken(Why.CHANGED_MEANWHILE, "QLCN"),
            "– dòng 5, cột Đơn vị chủ trì: “x” – trong khi đó đã đổi thành “QLCN”",
        ),
        (
            untaken(Why.CHANGED_MEANWHILE),
            "– dòng 5, cột Đơn vị chủ trì: “x” – trong khi đó đã đổi thành để trống",
        ),
        (
            untaken(Why.NO_SUCH_UNIT),
            "– dòng 5, cột Đơn vị chủ trì: “x” – không có phòng, đơn vị nào tên hoặc mã như vậy",
        ),
        (
            untaken(Why.HAS_IT_ALREADY),
            "– dòng 5, cột Đơn vị chủ trì: “x” – đơn vị đó đã được giao nhiệm vụ này",
        ),
        (
            untaken(Why.MISSING),
            "– dòng 5, cột Đơn vị chủ trì: “x” – ô này không được để trống",
        ),
        (
            untaken(Why.TOO_LONG),
            "– dòng 5, cột Đơn vị chủ trì: “x” – dài quá 80 chữ cái",
        ),
        (
            untaken(Why.DAY_DIFFERS, "30/6/2021"),
            "– dòng 5, cột Đơn vị chủ trì: “x” – chữ ở cột Thời hạn nghĩa là 30/6/2021",
        ),
        (
            untaken(Why.KIND_HAS_NO_DAY),
            "– dòng 5, cột Đơn vị chủ trì: “x” – loại này không có thời hạn; đề nghị xóa "
            "cả thời hạn",
        ),
        (
            untaken(Why.NEEDS_A_DAY),
            "– dòng 5, cột Đơn vị chủ trì: “x” – nhiệm vụ có thời hạn phải ghi ngày chậm nhất",
        ),
        (
            untaken(Why.BY_ITS_STEPS),
            "– dòng 5, cột Đơn vị chủ trì: “x” – thời hạn tính theo các bước của nhiệm vụ",
        ),
        (
            untaken(Why.SET_ABOVE),
            "– dòng 5, cột Đơn vị chủ trì: “x” – thời hạn do cấp trên giao, chỉ đổi khi "
            "căn cứ là văn bản của cấp trên",
        ),
        (
            untaken(Why.ENDED),
            "– dòng 5, cột Đơn vị chủ trì: “x” – nhiệm vụ đã kết thúc",
        ),
        (
            untaken(Why.RESTRICTED),
            "– dòng 5, cột Đơn vị chủ trì: “x” – nhiệm vụ hạn chế; đề nghị dùng /hanche trước",
        ),
        (
            untaken(Why.NOT_THERE),
            "– dòng 5, cột Đơn vị chủ trì: “x” – nhiệm vụ không còn hiệu lực",
        ),
        (
            untaken(Why.TWICE),
            "– dòng 5, cột Đơn vị chủ trì: “x” – dòng bị lặp; để thêm nhiệm vụ mới, xóa ô "
            "Mã và ghi đơn vị, nội dung khác",
        ),
        (
            untaken(Why.ONCE_FOR_THE_TASK),
            "– dòng 5, cột Đơn vị chủ trì: “x” – dòng khác của cùng nhiệm vụ ghi khác",
        ),
        (
            untaken(Why.CANNOT_RECUR),
            "– dòng 5, cột Đơn vị chủ trì: “x” – nhiệm vụ có thời hạn thì không có chu kỳ; "
            "đề nghị xóa thời hạn",
        ),
    ],
)
def test_why_a_cell_is_not_taken(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            "; ".join(returning.column_name(column, TEXTS) for column in Column),
            "Mã; Đơn vị chủ trì; Nội dung nhiệm vụ; Tên ngắn; Loại; Thời hạn (ghi như kế "
            "hoạch); Chậm nhất; Chu kỳ; Chỉ tiêu; Đơn vị phối hợp; Tình trạng; Kết quả, "
            "tiến độ; Khó khăn, vướng mắc; Kế hoạch; Khóa",
        ),
    ],
)
def test_each_column_is_called(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            asked(),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n"
            "– mới: &lt;A&gt;\n"
            "Có đổi thời hạn hoặc thôi thực hiện: căn cứ vào đâu? Đề nghị trả lời tin này "
            "bằng số, ngày văn bản hoặc ý kiến của đồng chí lãnh đạo nào, rồi bấm nút bên "
            "dưới.\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            asked(basis="12/<UBND>"),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n"
            "– mới: &lt;A&gt;\n"
            "Căn cứ: 12/&lt;UBND&gt;\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            asked(needs_basis=False),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n"
            "– mới: &lt;A&gt;\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            asked(is_open=False, basis="12/<UBND>"),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n– mới: &lt;A&gt;\nCăn cứ: 12/&lt;UBND&gt;",
        ),
        (
            asked(basis="12", missing=5),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n"
            "– mới: &lt;A&gt;\n"
            "Căn cứ: 12\n"
            "<b>⚠ Tệp chỉ có 50/55 dòng: chỉ cập nhật 50 dòng này, hay thôi thực hiện 05 "
            "nhiệm vụ không có trong tệp?</b>\n"
            "[Chỉ cập nhật 50 dòng này: choose:only-these success]\n"
            "[Thôi thực hiện 05 nhiệm vụ: choose:end-missing danger] [Hủy: cancel]",
        ),
        (
            asked(basis="12", missing=5, again=True),
            "<b>Bảng &lt;sửa&gt;: 01 mới.</b>\n"
            "– mới: &lt;A&gt;\n"
            "Căn cứ: 12\n"
            "<b>⚠ Bảng này thay đổi hơn một phần ba số nhiệm vụ. Đề nghị xác nhận lần nữa; "
            "nếu không phải, bấm Hủy.</b>\n"
            "[Xác nhận: choose:confirm success] [Hủy: cancel]",
        ),
        (
            returning.nothing_taken(("Hàng 5: <x>",), TEXTS),
            "Hàng 5: &lt;x&gt;\nChưa ghi gì. Đề nghị sửa các ô trên và gửi lại tệp.",
        ),
    ],
)
def test_it_is_asked_whether_a_sheet_counts(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            written.told(replace(TOLD, new=(BARE,)), "", TEXTS),
            "<b>Văn phòng điều chỉnh bảng phân công – Trung tâm Khoa học và Công nghệ</b>\n"
            "Nhiệm vụ mới: 01\n"
            "– <b>TT-01.</b> Nhiệm vụ TT-01: chưa ấn định thời hạn",
        ),
        (
            written.told(
                replace(
                    TOLD,
                    new=(BARE,),
                    taken_over=(TT_02,),
                    changed=(THEN, TT_02),
                    given_away=(TT_04,),
                    dropped=(TT_02,),
                    before={THEN.id: TT_04, TT_02.id: TT_02},
                ),
                "12/<UBND>",
                TEXTS,
            ),
            "<b>Văn phòng điều chỉnh bảng phân công – Trung tâm Khoa học và Công nghệ</b>\n"
            "Nhiệm vụ mới: 01\n"
            "– <b>TT-01.</b> Nhiệm vụ TT-01: chưa ấn định thời hạn\n"
            "Nhận từ phòng, đơn vị khác: 01\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02: thời hạn: trước ngày 27/02/2021 (chậm nhất "
            "thứ Sáu, 26/02)\n"
            "Có thay đổi: 02\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04: thời hạn mới: đến 30/6/2021 (chậm nhất thứ "
            "Tư, 30/6)\n"
            "   trước đó: thời hạn: trước ngày 20/02/2021 (chậm nhất thứ Sáu, 19/02)\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02: thời hạn: trước ngày 27/02/2021 (chậm nhất "
            "thứ Sáu, 26/02)\n"
            "Chuyển phòng, đơn vị khác: 01\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04\n"
            "Thôi thực hiện: 01\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02\n"
            "Căn cứ: 12/&lt;UBND&gt;",
        ),
        (
            str(bool(TOLD)),
            "False",
        ),
        (
            written.reason(TEXTS),
            "không còn trong bảng phân công của Văn phòng",
        ),
    ],
)
def test_what_a_unit_is_told(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            written.for_leaders(
                ALL,
                [(TT_04, THEN), (BARE, replace(BARE, moved=LATER)), (TT_02, DROPPED)],
                "12/<UBND>",
                HOA,
                TEXTS,
            ),
            "Đã ghi bảng phân công: 02 nhiệm vụ mới, 01 đổi thời hạn, 02 thay đổi khác, 01 "
            "thôi thực hiện.\n"
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (TT): từ 19/02/2021 sang 30/6/2021\n"
            "– <b>TT-01.</b> Nhiệm vụ TT-01 (TT): từ chưa ấn định thời hạn sang 30/6/2021\n"
            "– <b>TT-02.</b> Nhiệm vụ TT-02 (TT): thôi thực hiện\n"
            "Căn cứ: 12/&lt;UBND&gt;\n"
            "Người xác nhận: Nguyễn Thị &lt;Hoa&gt;, Chánh Văn phòng.",
        ),
        (
            written.for_leaders(Weighed((RETITLED,)), [], "", None, TEXTS),
            "Đã ghi bảng phân công: 01 thay đổi khác.",
        ),
        (
            written.for_leaders(ALL, [(TT_04, THEN)] * 31, "", None, TEXTS).text.splitlines()[-1],
            "– và 01 nhiệm vụ khác",
        ),
        (
            written.for_leaders(ALL, [(TT_04, THEN)] * 30, "", None, TEXTS).text.splitlines()[-1],
            "– <b>TT-04.</b> Nhiệm vụ TT-04 (TT): từ 19/02/2021 sang 30/6/2021",
        ),
    ],
)
def test_what_the_leaders_are_told(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            written.written(ALL, [TT, QLCN], TEXTS),
            "Đã ghi bảng phân công: 02 nhiệm vụ mới, 01 đổi thời hạn, 02 thay đổi khác, 01 "
            "thôi thực hiện.\n"
            "Chưa ghi được: 01 ô (đã nêu ở tin trên).\n"
            "Không gửi được: Trung tâm Khoa học và Công nghệ; Phòng Quản lý chuyên ngành. "
            "Đề nghị kiểm tra Nhắc Việc còn trong nhóm của phòng, đơn vị hay không.",
        ),
        (
            written.written(Weighed(additions=(NEW,)), [], TEXTS),
            "Đã ghi bảng phân công: 01 nhiệm vụ mới.",
        ),
    ],
)
def test_what_the_office_is_told(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            answered(TT_04),
            "{'result': 'Quá hạn, chưa hoàn thành'}",
        ),
        (
            answered(DONE),
            "{'result': 'Hoàn thành đúng hạn; sản phẩm: số 12/BC-TT, kèm <phụ lục>', "
            "'done-on': '18/02/2021'}",
        ),
        (
            answered(of(stuck(PLAN, "TT-04", datetime(2021, 2, 8, 1, tzinfo=UTC)), "TT-04")),
            "{'result': 'Quá hạn, chưa hoàn thành', 'stuck': 'Chưa có kinh phí'}",
        ),
        (
            register.filled(Compared((OTHER_DAY, SAME_DAY), (on_register(9),)), FILE, TEXTS),
            "Sổ theo dõi đã điền kết quả của Sở: 02 dòng, 01 dòng chưa có trên hệ thống.",
        ),
    ],
)
def test_what_goes_into_the_register(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            differs(),
            "None",
        ),
        (
            differs([SAME_DAY]),
            "None",
        ),
        (
            differs([OTHER_DAY, SAME_DAY]),
            "<b>Khác thời hạn: 01</b>\n"
            "– dòng 7, TT-04 (TT): sổ ghi 28/02/2021, trên hệ thống là 19/02/2021",
        ),
        (
            differs(unknown=[on_register(9), on_register(10, paper="12/<UBND>")]),
            "<b>Chưa có trên hệ thống: 02</b>\n"
            "– dòng 9, không ghi văn bản giao: Việc &lt;tỉnh&gt;\n"
            "– dòng 10, 12/&lt;UBND&gt;: Việc &lt;tỉnh&gt;\n"
            "Để nhập các nhiệm vụ này, gửi lại tệp kèm dòng chữ /nhapkehoach.",
        ),
        (
            differs([OTHER_DAY] * 31).text.splitlines()[-1],
            "– và 01 nhiệm vụ khác",
        ),
        (
            differs([OTHER_DAY] * 30).text.splitlines()[-1],
            "– dòng 7, TT-04 (TT): sổ ghi 28/02/2021, trên hệ thống là 19/02/2021",
        ),
    ],
)
def test_where_the_register_differs(said: Message | str, words: str) -> None:
    assert seen(said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            sentence(SheetCopied(), TEXTS),
            "Tệp này chép lại các dòng của bảng phân công: đọc như văn bản mới thì nhiệm "
            "vụ bị ghi trùng nên chưa đọc. Đề nghị sửa trên tệp do /xuatexcel gửi, lưu "
            "dạng .xlsx rồi gửi lại.",
        ),
        (
            sentence(NoBasis(), TEXTS),
            "Chưa ghi: có đổi thời hạn hoặc thôi thực hiện. Đề nghị trả lời tin này bằng "
            "căn cứ (số, ngày văn bản hoặc ý kiến của đồng chí lãnh đạo nào), rồi bấm lại nút.",
        ),
        (
            sentence(NothingEdited(), TEXTS),
            "Bảng gửi lại không khác gì lúc xuất, nên chưa ghi gì. Đề nghị lưu tệp sau khi "
            "sửa rồi gửi lại.",
        ),
        (
            sentence(NothingInTheRows(), TEXTS),
            "Các dòng có trong tệp không thay đổi gì nên chưa ghi gì; các nhiệm vụ không "
            "có trong tệp vẫn giữ nguyên. Nếu đúng như vậy, đề nghị bấm Hủy.",
        ),
        (
            sentence(NothingTaken(), TEXTS),
            "Chưa ghi gì: đến nay không còn nội dung nào của bảng này ghi được. Đề nghị gõ "
            "/xuatexcel để lấy bảng mới.",
        ),
    ],
)
def test_what_is_refused(said: Message | str, words: str) -> None:
    assert seen(said) == words

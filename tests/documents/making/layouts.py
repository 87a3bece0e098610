"""Layouts of plans, one document each, with what a careful reader takes from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.documents.making.made import ABOVE, Head, Item, Rows, Text


@dataclass(frozen=True, slots=True)
class Layout:
    """A document's body, and its tasks: who answers, how the title begins, when it is due.

    The last is a last day in ISO form, or the kind of a task that has none.
    """

    items: Sequence[Item]
    tasks: Sequence[tuple[str, str, str]]


HEAD = Head(
    left=("ỦY BAN NHÂN DÂN", "TỈNH BẮC SƠN", "Số: 05/KH-UBND"),
    right=(
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Bắc Sơn, ngày 15 tháng 01 năm 2025",
    ),
)
TITLE = (
    Text("KẾ HOẠCH", bold=True, centred=True),
    Text("Phát triển du lịch năm 2025", bold=True, centred=True),
)
RECIPIENTS = Head(
    left=("Nơi nhận:", "- Như trên;", "- Các Sở, ban, ngành;", "- Lưu: VT."),
    right=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
)

_ONE_MARK_THREE_MEANINGS = Layout(
    (
        HEAD,
        *TITLE,
        Text("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
        Text("1. Nâng cao nhận thức về du lịch trước ngày 30/6/2025."),
        Text("II. NHIỆM VỤ", bold=True),
        Text("1. Sở Du lịch tổ chức lễ hội mùa xuân, hoàn thành trước ngày 28/02/2025."),
        Text("2. Rà soát quy hoạch các khu du lịch (Giao Sở Xây dựng chủ trì)."),
        Text("III. PHÂN CÔNG", bold=True),
        Text("1. Sở Tài chính", bold=True),
        Text("- Bố trí kinh phí."),
        Text("2. Công an tỉnh: Bảo đảm an ninh, trật tự."),
        Text("3. Giám đốc các Sở; Chủ tịch UBND các huyện, thành phố:"),
        Text("a) Xây dựng kế hoạch, gửi về Sở Du lịch chậm nhất ngày 31/3/2025;"),
        Text("đ) Báo cáo kết quả hằng quý."),
        Text("Trên đây là Kế hoạch phát triển du lịch năm 2025./."),
        RECIPIENTS,
    ),
    (
        ("Sở Du lịch", "Sở Du lịch tổ chức lễ hội", "2025-02-27"),
        ("Sở Xây dựng", "Rà soát quy hoạch", "undated"),
        ("Sở Tài chính", "Bố trí kinh phí", "undated"),
        ("Công an tỉnh", "Bảo đảm an ninh", "undated"),
        ("Các Sở; UBND các huyện, thành phố", "Xây dựng kế hoạch", "2025-03-31"),
        ("Các Sở; UBND các huyện, thành phố", "Báo cáo kết quả", "recurring"),
    ),
)
_DECISION_WITH_PLAN = Layout(
    (
        HEAD,
        Text("QUYẾT ĐỊNH", bold=True, centred=True),
        Text("Về việc ban hành Kế hoạch phát triển du lịch năm 2025", bold=True, centred=True),
        Text("Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017;"),
        Text("Theo đề nghị của Giám đốc Sở Du lịch,"),
        Text("QUYẾT ĐỊNH:", bold=True, centred=True),
        Text("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển du lịch năm 2025."),
        Text("Điều 2. Giao Sở Du lịch theo dõi, báo cáo UBND tỉnh trước ngày 15/12/2025."),
        Text("Điều 3. Quyết định này có hiệu lực kể từ ngày ký."),
        Text("Điều 4. Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./."),
        RECIPIENTS,
        *TITLE,
        Text("(Kèm theo Quyết định số 05/QĐ-UBND ngày 15/01/2025 của UBND tỉnh)", centred=True),
        Text("Phần I", bold=True, centred=True),
        Text("QUAN ĐIỂM, MỤC TIÊU", bold=True, centred=True),
        Text("1. Du lịch là ngành kinh tế mũi nhọn."),
        Text("Phần II", bold=True, centred=True),
        Text("TỔ CHỨC THỰC HIỆN", bold=True, centred=True),
        Text("1. Sở Du lịch có trách nhiệm:"),
        Text("1.1. Hướng dẫn các địa phương."),
        Text("1.2. Chủ trì, phối hợp với Sở Tài chính lập dự toán trong tháng 9/2025."),
    ),
    (
        ("Sở Du lịch", "Giao Sở Du lịch theo dõi", "2025-12-14"),
        ("Sở Du lịch", "Hướng dẫn các địa phương", "undated"),
        ("Sở Du lịch", "Chủ trì, phối hợp với Sở Tài chính lập dự toán", "2025-09-30"),
    ),
)
_UNITS_AFTER_TASKS = Layout(
    (
        HEAD,
        *TITLE,
        Text("A. NHIỆM VỤ", bold=True),
        Text("1. Xây dựng cổng thông tin du lịch"),
        Text("- Đơn vị chủ trì: Sở Khoa học và Công nghệ."),
        Text("- Đơn vị phối hợp: Sở Du lịch; UBND các huyện."),
        Text("- Thời gian hoàn thành: Quý III/2025."),
        Text("2. Tập huấn hướng dẫn viên. Đơn vị chủ trì: Sở Du lịch; thời gian: trước 30/5/2025."),
        Text("B. GIẢI PHÁP", bold=True),
        Text("I. Xúc tiến (Sở Công Thương chủ trì)", bold=True),
        Text("+ Tổ chức 02 hội chợ."),
        Text("II. Hạ tầng", bold=True),
        Text("• Lắp 20 biển chỉ dẫn, do Sở Xây dựng chủ trì thực hiện."),
    ),
    (
        ("Sở Khoa học và Công nghệ", "Xây dựng cổng thông tin", "2025-09-30"),
        ("Sở Du lịch", "Tập huấn hướng dẫn viên", "2025-05-29"),
        ("Sở Công Thương", "Tổ chức 02 hội chợ", "undated"),
        ("Sở Xây dựng", "Lắp 20 biển chỉ dẫn", "undated"),
    ),
)
_ANNEX_IN_ANY_ORDER = Layout(
    (
        Text("PHỤ LỤC", bold=True, centred=True),
        Text("DANH MỤC NHIỆM VỤ NĂM 2025", bold=True, centred=True),
        Rows(
            [
                ("STT", "Thời hạn", "Cơ quan phối hợp", "Cơ quan chủ trì", "Nội dung công việc"),
                ("(1)", "(2)", "(3)", "(4)", "(5)"),
                ("I", "", "", "", "Hạ tầng du lịch"),
                ("1", "Quý II/2025", "Sở Tài chính", "Sở Xây dựng", "Nâng cấp bãi đỗ xe"),
                ("2", "Thường xuyên", "", ABOVE, "Duy tu tuyến đường du lịch"),
                ("II", "", "", "", "Sản phẩm du lịch"),
                ("3", "6/2025", "", "Sở Du lịch; UBND các huyện", "Xây dựng tuyến du lịch mới"),
            ],
            widths=(1, 3, 3, 3, 6),
        ),
    ),
    (
        ("Sở Xây dựng", "Nâng cấp bãi đỗ xe", "2025-06-30"),
        ("Sở Xây dựng", "Duy tu tuyến đường", "ongoing"),
        ("Sở Du lịch; UBND các huyện", "Xây dựng tuyến du lịch mới", "2025-06-30"),
    ),
)
LAYOUTS = {
    "one mark, three meanings": _ONE_MARK_THREE_MEANINGS,
    "a decision with its plan": _DECISION_WITH_PLAN,
    "units after their tasks": _UNITS_AFTER_TASKS,
    "an annex in any order": _ANNEX_IN_ANY_ORDER,
}

"""Build the templates that come with the program: `python -m documents.templates.building`.

They are Word files that an office opens, changes and puts back; words in {{ … }} are filled in.
"""

from pathlib import Path

from docx.document import Document as Paper

from documents.templates.lines import body, each, line
from documents.templates.marks import CONCLUSIONS, MEETING
from documents.templates.pages import STANDING, lying_section, paper
from documents.templates.pieces import endings, letterhead, title
from documents.templates.tables import rows

FOLDER = Path(__file__).parent
_FIGURES = (
    "TT",
    "Phòng, đơn vị",
    "Có thời hạn",
    "Hoàn thành đúng hạn",
    "Hoàn thành quá hạn",
    "Chưa xong, trong hạn",
    "Chưa xong, quá hạn",
    "Trong số chưa xong: đã trình",
    "Không có thời hạn",
)
_APPENDIX = (
    "TT",
    "Nội dung nhiệm vụ",
    "Văn bản giao",
    "Chủ trì",
    "Phối hợp",
    "Thời hạn",
    "Sản phẩm",
    "Kết quả, tiến độ",
    "Khó khăn, vướng mắc",
    "Đề xuất, kiến nghị",
    "Ghi chú",
)


def report() -> Paper:
    """Return the báo cáo of a period with its Phụ lục."""
    document = paper()
    letterhead(document, "BC-{{ sign }}")
    title(document, "BÁO CÁO", "{{ about }}")
    body(document, "{{ opening }}")
    for heading, name in (
        ("I. KẾT QUẢ THỰC HIỆN", "results"),
        ("II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", "shortcomings"),
        ("III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "coming"),
        ("IV. ĐỀ XUẤT, KIẾN NGHỊ", "proposals"),
    ):
        body(document, heading, bold=True)
        each(document, name)
        if name == "results":
            line(document, "Tiến độ theo phòng, đơn vị", size=13, bold=True, before=8, heads=True)
            widths = (1.1, 4.2, *[1.6] * 7)
            middle = tuple(place for place in range(len(widths)) if place != 1)
            rows(document, "figures", _FIGURES, widths, size=11, middle=middle)
    body(document, "{{ closing }}", heads=True)
    endings(document)
    lying_section(document)
    appendix(document)
    return document


def appendix(document: Paper) -> None:
    """Write the Phụ lục: a row a task, the head again on every page."""
    line(document, "Phụ lục", bold=True)
    line(document, "{{ appendix_title }}", size=13, bold=True)
    line(document, "{{ appendix_of }}", size=13, italic=True)
    widths = (1.0, 5.0, 2.7, 2.1, 2.1, 2.4, 2.0, 2.9, 2.3, 2.3, 1.4)
    rows(document, "tasks", _APPENDIX, widths, size=10, by_content=True)


def submission() -> Paper:
    """Return the phiếu trình of one vướng mắc, with a row for each who gives a view."""
    document = paper()
    letterhead(document, "PTr-{{ sign }}")
    title(document, "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", "{{ about }}")
    line(document, "Kính gửi: {{ to }}", before=6)
    each(document, "facts")
    rows(
        document,
        "views",
        ("Người có ý kiến", "Nội dung", "Ký, ngày"),
        (5.2, STANDING - 5.2 - 3.7, 3.7),
        size=13,
        middle=(),
        height=1.8,
    )
    return document


def reminder() -> Paper:
    """Return the phiếu nhắc việc to a phòng."""
    document = paper()
    letterhead(document, "PNV-{{ sign }}")
    title(document, "PHIẾU NHẮC VIỆC", "{{ about }}")
    line(document, "Kính gửi: {{ to }}", before=6)
    body(document, "{{ opening }}")
    _listed(document)
    body(document, "{{ closing }}", heads=True)
    endings(document)
    return document


def urging() -> Paper:
    """Return the công văn đôn đốc to a chi cục, a trung tâm or a xã."""
    document = paper()
    letterhead(document, "{{ sign }}-VP", about=True)
    line(document, "Kính gửi: {{ to }}", before=6)
    body(document, "{{ opening }}")
    _listed(document)
    body(document, "{{ closing }}", heads=True)
    endings(document)
    return document


def _listed(document: Paper) -> None:
    headings = ("TT", "Nhiệm vụ", "Thời hạn", "Tình trạng")
    rows(document, "tasks", headings, (1.1, STANDING - 1.1 - 3.4 - 3.6, 3.4, 3.6), size=12)


def assignment() -> Paper:
    """Return the phiếu giao việc."""
    document = paper()
    letterhead(document, "PGV-{{ sign }}")
    title(document, "PHIẾU GIAO VIỆC", "{{ about }}")
    line(document, "Kính gửi: {{ to }}", before=6)
    body(document, "{{ opening }}")
    each(document, "facts")
    body(document, "{{ closing }}", heads=True)
    endings(document)
    return document


def meeting() -> Paper:
    """Return the material of the Monday meeting, whose conclusions are written beside it."""
    document = paper()
    letterhead(document, "{{ sign }}-VP")
    title(document, "TÀI LIỆU HỌP GIAO BAN", "{{ about }}")
    body(document, "{{ opening }}")
    body(document, "{%p for field in fields %}")
    body(document, "{{ field.name }}", bold=True, indent=0)
    headings = ("TT", "Nhiệm vụ", "Thời hạn", "Tình trạng", "Vướng mắc, đề xuất")
    rows(document, "field.rows", headings, (1.1, 5.6, 2.4, 3.4, 4.0), size=11)
    body(document, "{%p endfor %}")
    document.core_properties.keywords = MEETING
    body(document, CONCLUSIONS, bold=True)
    body(
        document,
        "(Ghi mỗi việc một dòng, ví dụ: “Trung tâm báo cáo … trước 10/6”. Ghi xong, gửi "
        "tệp này vào nhóm Văn phòng kèm /nhapkehoach.)",
    )
    return document


TEMPLATES = {
    "bao-cao": report,
    "phieu-trinh": submission,
    "phieu-nhac-viec": reminder,
    "cong-van-don-doc": urging,
    "phieu-giao-viec": assignment,
    "giao-ban": meeting,
}


def main() -> None:
    """Write all templates."""
    for name, build in TEMPLATES.items():
        build().save(str(FOLDER / f"{name}.docx"))


if __name__ == "__main__":
    main()

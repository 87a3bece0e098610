"""The report as LibreOffice opens it: one line for each heading, the head again on every page."""

from io import BytesIO

import docx
import pdfplumber
import pytest

from documents.reading.files.office import office_program
from documents.report.filling import fill
from documents.report.package import to_pdf
from tests.actions.at_work import OFFICE, AtWork

TITLES = (
    "UBND TỈNH TÂY NINH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ KHOA HỌC VÀ CÔNG NGHỆ Độc lập - Tự do - Hạnh phúc",
)


def test_many_rows_are_written_as_few_are_and_words_stay_words() -> None:
    words = {"tasks": [("1", "<w:p/> & {{ 7 * 7 }}\x0b", "", "")] * 3}
    few = fill("cong-van-don-doc", words)
    many = fill("cong-van-don-doc", {"tasks": words["tasks"] * 50})
    for content, number in ((few, 3), (many, 150)):
        table = docx.Document(BytesIO(content)).tables[1]
        assert len(table.rows) == number + 1
        assert {row.cells[1].text for row in table.rows[1:]} == {"<w:p/> & {{ 7 * 7 }}"}


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
async def test_a_page_is_as_the_decree_wants_it(at_work: AtWork) -> None:
    at_work.rules(organization="Sở Khoa học và Công nghệ tỉnh Tây Ninh")
    at_work.comes("28/5 15:00")
    _, content = await at_work.paper((await at_work.types(OFFICE, "/vanban báo cáo")).only)
    pdf = to_pdf(content)
    assert pdf is not None
    with pdfplumber.open(BytesIO(pdf)) as paper:
        pages = [(page.extract_text() or "", page) for page in paper.pages]
        first, page = pages[0]
        assert tuple(first.splitlines()[:2]) == TITLES, "no line of the heading is broken"
        assert (round(page.width), round(page.height)) == (595, 842)
        lying = [(text, page) for text, page in pages if page.width > page.height]
        assert len(lying) > 1
        assert all("Nội dung nhiệm vụ" in text for text, _ in lying), "the head stands on each"
        # Numbered from the second page on, and the appendix by itself.
        assert first.splitlines()[0] != "1"
        assert pages[1][0].splitlines()[0] == "2"
        assert lying[0][0].splitlines()[0] == "Phụ lục"
        assert lying[1][0].splitlines()[0] == "2"
        fonts = {
            char["fontname"].partition("+")[2].partition("-")[0]
            for _, page in pages
            for char in page.chars
        }
        assert len(fonts) == 1, "no letter falls back to another font"

"""Pages that are pictures: recognised, laid out as a PDF's text, and marked to be looked at."""

from pathlib import Path

import pypdfium2
import pytest
from font_roboto import RobotoBold
from PIL import Image, ImageChops, ImageDraw, ImageFont

from documents.apart import read_apart
from documents.reading import read_plan
from documents.reading.blocks import Paragraph
from documents.reading.files.files import read_source
from documents.reading.scans.marks import remarked
from documents.reading.scans.program import reading_program
from domain.paper.doubt import Doubt
from domain.paper.unreadable import ScannedDocument, SecretDocument, TooManyPictures
from domain.plan.deadline import BeforeMeans
from scans.comparing import agreement
from scans.printing import printed, scanned
from tests.documents.making.made import Head, Item, Rows, Text, made

EXAMPLE = Path(__file__).parents[3] / "examples" / "ke-hoach-khcn-2021.txt"
# So many of its paragraphs fill two pages.
TWO_PAGES = 28

tesseract = pytest.mark.skipif(
    reading_program() is None, reason="Tesseract with Vietnamese is not installed"
)
HEAD = Head(
    ("UBND TỈNH MẪU", "SỞ NỘI VỤ", "Số: 45/TB-SNV"),
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu, ngày 05 tháng 3 năm 2026"),
)


@tesseract
async def test_two_pages_that_lie_askew_give_what_their_text_gives(tmp_path: Path) -> None:
    text = printed(EXAMPLE, tmp_path, blocks=TWO_PAGES)
    pages = scanned(text, tmp_path / "bản chụp.pdf", dots_an_inch=150, turned=2.0)
    told: list[tuple[int, int]] = []

    async def tell(page: int, of: int) -> None:
        told.append((page, of))

    means = BeforeMeans.DAY_BEFORE
    seen = await read_apart(tmp_path / "bản chụp.pdf", before_means=means, told=tell)
    found = agreement(read_plan(text), seen)
    assert pages == 2
    assert found.tasks >= 0.9 * found.tasks_of > 0
    assert found.units >= 0.9 * found.units_of > 0
    assert found.dates >= 0.9 * found.dates_of > 0
    assert (2, 2) in told
    for task in seen.tasks:
        assert Doubt.FROM_PICTURE in task.unsure
        assert task.where in {one.where for one in seen.pictures}


def pictured(items: list[Item], folder: Path) -> Image.Image:
    """Return the first page of a document as a scanner in colour sees it."""
    with pypdfium2.PdfDocument(made(items, folder / "a.pdf")) as document:
        return document[0].render(scale=150 / 72).to_pil()


@tesseract
def test_a_photo_of_a_table_gives_its_rows(tmp_path: Path) -> None:
    rows = [
        ("TT", "Nội dung", "Đơn vị chủ trì", "Thời hạn"),
        ("1", "Rà soát quy chế làm việc của Sở", "Văn phòng Sở", "Trước 30/6/2026"),
        ("2", "Xây dựng kế hoạch thanh tra năm 2027", "Thanh tra Sở", "15/12/2026"),
    ]
    page = pictured([HEAD, Text("KẾ HOẠCH", bold=True), Rows(rows, (1, 6, 3, 3))], tmp_path)
    # By hand: askew, in the shadow of whoever holds the telephone.
    shadow = (
        Image.linear_gradient("L").resize(page.size).point(lambda grey: 150 + grey * 100 // 255)
    )
    photo = ImageChops.multiply(page, Image.merge("RGB", [shadow] * 3))
    photo.rotate(-1.5, fillcolor=(150, 150, 150)).save(tmp_path / "ảnh.jpg", quality=70)
    reading = read_plan(tmp_path / "ảnh.jpg")
    assert [
        (one.title, one.units, str(one.deadline and one.deadline.last_day)) for one in reading.tasks
    ] == [
        ("Rà soát quy chế làm việc của Sở", ("Văn phòng Sở",), "2026-06-29"),
        ("Xây dựng kế hoạch thanh tra năm 2027", ("Thanh tra Sở",), "2026-12-15"),
    ]
    assert {one.why for one in reading.warnings} == {Doubt.FROM_PICTURE}
    [said] = [one.text for one in reading.warnings]
    assert said == "45/TB-SNV; 05/03/2026"


@tesseract
@pytest.mark.parametrize(("words", "turned"), [("M Ậ T", 0), ("TỐI MẬT", 11)])
def test_a_stamp_over_the_words_is_seen(words: str, turned: int, tmp_path: Path) -> None:
    page = pictured([HEAD, Text("KẾ HOẠCH", bold=True), Text("- Báo cáo công tác." * 20)], tmp_path)
    font, red = ImageFont.truetype(RobotoBold, 44), (200, 30, 40, 255)
    stamp = Image.new("RGBA", (round(font.getlength(words)) + 40, 80))
    drawing = ImageDraw.Draw(stamp)
    drawing.rectangle((2, 2, stamp.width - 3, 77), outline=red, width=4)
    drawing.text((20, 12), words, font=font, fill=red)
    stamp = stamp.rotate(turned, expand=True)
    page.paste(stamp, (500, 330), stamp)
    page.save(tmp_path / "a.pdf", resolution=150)
    with pytest.raises(SecretDocument):
        read_source(tmp_path / "a.pdf")


def test_without_the_program_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("documents.reading.scans.reader.reading_program", lambda: None)
    Image.new("L", (400, 600), 255).save(tmp_path / "a.png")
    with pytest.raises(ScannedDocument):
        read_source(tmp_path / "a.png")


@tesseract
def test_more_pages_than_a_plan_has_are_refused_before_any_is_recognised(tmp_path: Path) -> None:
    page = Image.new("1", (40, 60), 1)
    page.save(tmp_path / "a.tiff", save_all=True, append_images=[page] * 60)
    with pytest.raises(TooManyPictures):
        read_source(tmp_path / "a.tiff")


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("a) b) e) d)", "a) b) c) d)"),
        ("a) b) c) d) đ) e)", "a) b) c) d) đ) e)"),
        ("h) ï) k) I) m)", "h) i) k) l) m)"),
        ("I. II. II. IV. V.", "I. II. III. IV. V."),
        ("I. II. I. II.", "I. II. I. II."),
        ("T.1 1.2 1.T", "1.1 1.2 1.1"),
        ("x) y)", "x) y)"),
    ],
)
def test_what_goes_on_counting_tells_which_mark_stood_there(seen: str, meant: str) -> None:
    blocks = remarked(Paragraph("", f"{mark} Tổ chức hội nghị") for mark in seen.split())
    marks = [one.text.split()[0] for one in blocks if isinstance(one, Paragraph)]
    assert " ".join(marks) == meant

"""What is seen on a picture: rules, cells, stamps and parts, each limit on both sides."""

import io
from collections.abc import Sequence

import pytest
from PIL import Image, ImageDraw

from documents.reading.blocks import Box
from documents.reading.pdf.columns import end_parted, head_parted
from documents.reading.pdf.pages import PdfLine, PdfPage, Word
from documents.reading.scans.crops import Crops
from documents.reading.scans.pages import SeenPage
from documents.reading.scans.red import stamps_on
from documents.reading.scans.rules import Rule, grids_of, rules_of, without_rules

DOTS = 2.0
BoxOf = tuple[int, int, int, int]


def drawn(*boxes: BoxOf, fill: int = 0, size: tuple[int, int] = (300, 200)) -> Image.Image:
    """A white picture with filled boxes; both edges of a box are in it."""
    picture = Image.new("L", size, 255)
    for one in boxes:
        ImageDraw.Draw(picture).rectangle(one, fill=fill)
    return picture


@pytest.mark.parametrize(
    ("boxes", "fill", "level", "upright"),
    [
        # Thirty points across and twenty down, so thin that no letter is; lengths are in dots.
        (((20, 50, 79, 51),), 0, 1, 0),
        (((20, 50, 78, 51),), 0, 0, 0),
        (((20, 50, 21, 89),), 0, 0, 1),
        (((20, 50, 21, 88),), 0, 0, 0),
        (((20, 50, 120, 60),), 0, 1, 0),
        (((20, 50, 120, 62),), 0, 0, 0),
        # Grey is dark below 180.
        (((20, 50, 120, 51),), 179, 1, 0),
        (((20, 50, 120, 51),), 180, 0, 0),
        # A rule that is askew goes on a row further down; apart from it is another.
        (((20, 50, 79, 50), (80, 51, 140, 51)), 0, 1, 0),
        (((20, 50, 120, 51), (20, 70, 120, 71)), 0, 2, 0),
        (((20, 50, 120, 51), (150, 50, 250, 51)), 0, 2, 0),
    ],
)
def test_a_rule_is_long_thin_and_dark(
    boxes: tuple[BoxOf, ...], fill: int, level: int, upright: int
) -> None:
    found = rules_of(drawn(*boxes, fill=fill), DOTS)
    assert [one.is_level for one in found] == [True] * level + [False] * upright


def test_a_rule_is_rubbed_out_with_its_edges_and_the_rest_stays() -> None:
    picture = drawn((20, 50, 120, 51), (20, 60, 24, 64))
    (rule,) = rules_of(picture, DOTS)
    assert (rule.x0, rule.x1) == (20, 121)
    assert rule.top <= 50 <= 51 <= rule.bottom
    rubbed = without_rules(picture, [rule])
    assert (rubbed.getpixel((60, 50)), rubbed.getpixel((22, 62))) == (255, 0)
    edge = drawn((0, 0, 299, 199))
    around = without_rules(edge, [Rule(20, 50, 120, 52, is_level=True)])
    white = around.point(lambda grey: 255 * (grey == 255)).getbbox()
    assert white == (18, 48, 123, 55)


def ruled(*across: tuple[int, int, int], down: Sequence[tuple[int, int, int]]) -> list[Rule]:
    return [
        *(Rule(x0, y - 1, x1, y + 1, is_level=True) for x0, y, x1 in across),
        *(Rule(x - 1, top, x + 1, bottom, is_level=False) for x, top, bottom in down),
    ]


def test_rules_part_cells_and_a_frame_alone_is_no_table() -> None:
    level = ((10, 10, 210), (10, 60, 210))
    sides = [(10, 10, 60), (210, 10, 60)]
    assert grids_of(ruled(*level, down=sides), DOTS) == []
    (cells,) = grids_of(ruled(*level, down=[*sides, (110, 10, 60)]), DOTS)
    assert sorted(cells) == [(10, 10, 110, 60), (110, 10, 210, 60)]


@pytest.mark.parametrize(("gap", "cells"), [(7, 2), (10, 0)])
def test_a_rule_may_end_four_points_beside_another(gap: int, cells: int) -> None:
    middle = (110, 10 + gap, 60)
    rules = ruled((10, 10, 210), (10, 60, 210), down=[(10, 10, 60), (210, 10, 60), middle])
    assert sum(map(len, grids_of(rules, DOTS))) == cells


def stamped(*boxes: BoxOf, red: int = 200, rest: int = 100) -> Image.Image:
    """A page with areas in one colour."""
    picture = Image.new("RGB", (400, 300), "white")
    for one in boxes:
        ImageDraw.Draw(picture).rectangle(one, fill=(red, rest, rest))
    return picture


@pytest.mark.parametrize(
    ("picture", "found"),
    [
        (stamped((50, 50, 99, 79)), 1),
        # By fifty more red than green and blue.
        (stamped((50, 50, 99, 79), red=151), 1),
        (stamped((50, 50, 99, 79), red=150), 0),
        # Twelve points wide and high at least.
        (stamped((50, 50, 73, 73)), 1),
        (stamped((50, 50, 72, 73)), 0),
        (stamped((50, 50, 73, 72)), 0),
        # Nine points apart is another.
        (stamped((50, 50, 99, 79), (118, 50, 170, 79)), 1),
        (stamped((50, 50, 99, 79), (119, 50, 170, 79)), 2),
        (stamped((50, 50, 99, 79), (50, 98, 99, 130)), 1),
        (stamped((50, 50, 99, 79), (50, 99, 99, 130)), 2),
        # A page has six at most.
        (stamped(*((10 + 55 * n, 50, 40 + 55 * n, 79) for n in range(7))), 6),
        (Image.new("L", (400, 300), 0), 0),
        (Image.new("RGB", (400, 300), "black"), 0),
    ],
)
def test_red_ink_is_a_stamp(picture: Image.Image, found: int) -> None:
    assert len(stamps_on(picture, DOTS)) == found


def test_of_stamps_the_largest_comes_first_with_white_around_it() -> None:
    small, large = (50, 50, 79, 79), (150, 50, 249, 99)
    first, second = stamps_on(stamped(small, large), DOTS)
    assert first.width > second.width
    assert (first.width, first.height) == (100 + 36, 50 + 36)


def page(number: int, picture: Image.Image) -> SeenPage:
    written = io.BytesIO()
    picture.save(written, "PNG")
    shown = PdfPage(number, 100, 200, (), (), is_scan=True)
    return SeenPage(shown, written.getvalue(), DOTS, ())


def size_of(png: bytes | None) -> tuple[int, int] | None:
    return Image.open(io.BytesIO(png)).size if png else None


SEEN = (page(1, Image.new("1", (200, 400), 1)), page(3, Image.new("1", (200, 400), 1)))


@pytest.mark.parametrize(
    ("boxes", "size"),
    [
        # Five points around the words, as far as the page goes.
        ([Box(1, 20, 30, 60, 40)], (100, 40)),
        ([Box(1, 20, 30, 40, 40), Box(1, 30, 35, 60, 50)], (100, 60)),
        ([Box(1, 2, 3, 98, 198)], (200, 400)),
        # Pages stand below each other, and the widest sets the width.
        ([Box(1, 20, 30, 60, 40), Box(3, 20, 30, 80, 60)], (140, 120)),
        # What is more than ten times as wide as high gets white above and below.
        ([Box(1, 10, 100, 90, 100)], (180, 20)),
        ([Box(1, 0, 0, 100, 2)], (200, 20)),
        ([Box(2, 20, 30, 60, 40)], None),
        ([], None),
    ],
)
def test_the_part_of_a_page_that_people_compare(
    boxes: list[Box], size: tuple[int, int] | None
) -> None:
    assert size_of(Crops(SEEN).of(boxes)) == size


def line(*words: tuple[str, float]) -> PdfLine:
    """Words six points wide a letter, each from where it begins."""
    return PdfLine(tuple(Word(text, x, x + 6 * len(text), 0, 12, bold=False) for text, x in words))


def texts(lines: Sequence[PdfLine]) -> list[str]:
    return [one.text for one in lines]


MOTTO = line(("UBND", 50), ("TỈNH", 80), ("CỘNG", 300), ("HÒA", 330), ("XÃ", 350), ("HỘI", 370),
             ("CHỦ", 390), ("NGHĨA", 410))  # fmt: skip
DATED = line(("Số:", 50), ("5/KH", 80), ("Sơn,", 290), ("ngày", 320), ("tháng", 350), ("năm", 390))
TITLE = line(("KẾ", 200), ("HOẠCH", 300))


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            [MOTTO, DATED, TITLE],
            [
                "UBND TỈNH",
                "Số: 5/KH",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
                "Sơn, ngày tháng năm",
                "KẾ HOẠCH",
            ],
        ),
        # Without a date the head ends below the line under the motto.
        (
            [MOTTO, line(("SỞ", 50), ("Độc", 300)), TITLE],
            ["UBND TỈNH", "SỞ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc", "KẾ HOẠCH"],
        ),
        ([MOTTO], ["UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"]),
        ([TITLE, DATED], ["KẾ HOẠCH", "Số: 5/KH Sơn, ngày tháng năm"]),
        # The motto stands among the first ten lines.
        (
            [TITLE] * 9 + [MOTTO],
            ["KẾ", *["KẾ"] * 8, "UBND TỈNH", *["HOẠCH"] * 9, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"],
        ),
        ([TITLE] * 10 + [MOTTO], ["KẾ HOẠCH"] * 10 + [MOTTO.text]),
    ],
)
def test_the_left_column_of_a_head_comes_first(lines: list[PdfLine], found: list[str]) -> None:
    assert texts(head_parted(lines)) == found


TO, SIGNED = line(("Nơi", 50), ("nhận:", 70)), line(("GIÁM", 350), ("ĐỐC", 380))
COPY = line(("-", 50), ("Như", 60), ("trên", 80))


@pytest.mark.parametrize(
    ("below", "found"),
    [
        (line(("ĐÃ", 300), ("KÝ", 330)), ["Nơi nhận:", "ĐÃ KÝ", "- Như trên", "GIÁM ĐỐC"]),
        (line(("ĐÃ", 301), ("KÝ", 330)), ["Nơi nhận:", "- Như trên", "GIÁM ĐỐC", "ĐÃ KÝ"]),
    ],
)
def test_whoever_signs_stands_right_of_the_middle(below: PdfLine, found: list[str]) -> None:
    assert texts(end_parted([TO, SIGNED, below, COPY], 600)) == found


@pytest.mark.parametrize(("ends", "beside"), [(372.0, True), (372.1, False)])
def test_what_reaches_across_the_page_ends_the_columns(ends: float, beside: bool) -> None:
    across = PdfLine((Word("Phụ lục", 50, ends, 0, 12, bold=False),))
    after = line(("Kèm", 50))
    found = texts(end_parted([SIGNED, TO, SIGNED, across, after], 600))
    assert found == (
        ["GIÁM ĐỐC", "Nơi nhận:", "Phụ lục", "Kèm", "GIÁM ĐỐC"]
        if beside
        else ["GIÁM ĐỐC", "Nơi nhận:", "GIÁM ĐỐC", "Phụ lục", "Kèm"]
    )
    assert texts(end_parted([SIGNED, COPY], 600)) == ["GIÁM ĐỐC", "- Như trên"]

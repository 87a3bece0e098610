"""Letters that were seen a little too high or too low stand as the others of their page do."""

import sys
from pathlib import Path

import pytest
from PIL import Image

from documents.reading.scans.pages import page_seen

LINE = (
    "<span class='ocr_line' title='bbox 50 {top} 250 {base}; x_size {size}'>"
    "<span class='ocrx_word' title='bbox 50 {top} 250 {base}'>Sở</span></span>"
)


def heights(folder: Path, sizes: list[float]) -> list[float]:
    """Return how high the words of lines are that were seen in these sizes, at a dot to a point."""
    tops = range(50, 50 + 100 * len(sizes), 100)
    lines = "".join(
        LINE.format(top=top, base=top + 30, size=size)
        for top, size in zip(tops, sizes, strict=True)
    )
    answer = f"<html><body><div class='ocr_page' title=''>{lines}</div></body></html>"
    program = folder / "tesseract"
    program.write_text(
        f"#!{sys.executable}\nimport pathlib\n"
        f"pathlib.Path('seen.hocr').write_text({answer!r}, 'utf-8')\n",
        "utf-8",
    )
    program.chmod(0o755)
    picture = Image.new("RGB", (400, 100 + 100 * len(sizes)), "white")
    page = page_seen(str(program), picture, 1, 72.0).page
    return [round(word.bottom - word.top, 3) for line in page.lines for word in line.words]


@pytest.mark.parametrize(
    ("size", "height"),
    # A good quarter more or less is the same size; what differs by more is a title or a note.
    [(20, 20), (25.5, 20), (25.6, 25.6), (30, 30), (15.7, 20), (15.625, 15.625), (10, 10)],
)
def test_what_differs_little_is_of_the_usual_size(
    tmp_path: Path, size: float, height: float
) -> None:
    assert heights(tmp_path, [20, 20, size, 20]) == [20, 20, height, 20]

"""Programs that are asked for help: which is found, what it is told, and what it answers."""

import json
import stat
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from documents.reading.files.office import converted, office_program
from documents.reading.scans.program import reading_program
from documents.reading.scans.recognising import RecognitionFailed, SeenLine, SeenWord, recognised

PAGE = """<html><body>
<div class='ocr_page' title='bbox 0 0 800 600'>
 <span class='ocr_line' title='bbox 100 50 300 90; baseline 0.01 -8; x_size 30'>
  <span class='ocrx_word' title='bbox 100 52 160 88'>S\u1edf</span>
  <span class='ocrx_word' title='bbox 150 52 220 88'><strong>\u00d0\u1ea5t</strong></span>
  <span class='ocrx_word' title='bbox 230 52 240 88'> </span>
  <span class='other' title='bbox 230 52 240 88'>x</span>
 </span>
 <span class='ocr_line' title='bbox 100 150 300 190; x_size 20.5'>
  <span class='ocrx_word' title='bbox 100 152 100 188'>a\u0323</span>
 </span>
 <span class='ocr_line' title='bbox 100 250 300 290'>
  <span class='ocrx_word' title='bbox 100 252 160 288'>kh\u00f4ng</span>
 </span>
 <span class='ocr_line' title='bbox 100 350 300 390; x_size 20'></span>
</div>
<div class='ocr_page' title='bbox 0 0 10 10'></div>
</body></html>
"""


def program(folder: Path, name: str, answer: str, status: int = 0) -> str:
    """A program that keeps what it was told and answers with a page, or fails."""
    path = folder / name
    path.write_text(
        f"#!{sys.executable}\n"
        "import json, os, sys, pathlib\n"
        f"told = [sys.argv[1:], os.environ.get('OMP_THREAD_LIMIT'), sorted(os.listdir('.'))]\n"
        f"pathlib.Path({str(folder / 'told.json')!r}).write_text(json.dumps(told))\n"
        f"pathlib.Path('seen.hocr').write_text({answer!r}, 'utf-8')\n"
        f"sys.exit({status})\n",
        "utf-8",
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


TWO = [Image.new("L", (8, 6), 255)] * 2


def test_pictures_are_recognised_in_one_go(tmp_path: Path) -> None:
    asked = program(tmp_path, "tesseract", PAGE)
    first, second = recognised(asked, TWO, dots_an_inch=200)
    told, threads, files = json.loads((tmp_path / "told.json").read_text())
    assert told == ["pictures.txt", "seen", "-l", "vie", "--psm", "6", "--dpi", "200", "hocr"]
    assert (threads, files) == ("1", ["0.png", "1.png", "pictures.txt"])
    assert second == []
    # None begins before the one before it ends, and the base lies under the middle of the line.
    assert first == [
        SeenLine((SeenWord("Sở", 100, 160), SeenWord("Đất", 161, 220)), 90 - 8 + 0.01 * 100, 30),
        SeenLine((SeenWord("ạ", 100, 101),), 190, 20.5),
    ]


@pytest.mark.parametrize(
    ("answer", "status"),
    [("<html>", 0), ("<html/>", 0), (PAGE, 1), (PAGE.replace("ocr_page", "page", 1), 0)],
)
def test_what_is_no_answer_is_a_failure(tmp_path: Path, answer: str, status: int) -> None:
    with pytest.raises(RecognitionFailed):
        recognised(program(tmp_path, "tesseract", answer, status), TWO, dots_an_inch=200)


def test_a_program_that_is_not_there_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(RecognitionFailed):
        recognised(str(tmp_path / "none"), TWO, dots_an_inch=200)


def speaking(folder: Path, languages: str) -> None:
    path = folder / "tesseract"
    path.write_text(f"#!/bin/sh\n[ \"$1\" = --list-langs ] && printf '{languages}'\n", "utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("languages", "found"), [("eng\\nvie\\n", True), ("eng\\n", False), ("vietnam\\n", False)]
)
def test_letters_are_read_where_the_program_knows_vietnamese(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, languages: str, found: bool
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    reading_program.cache_clear()
    try:
        assert reading_program() is None
        reading_program.cache_clear()
        speaking(tmp_path, languages)
        assert (reading_program() is not None) is found
    finally:
        reading_program.cache_clear()


def test_the_office_program_goes_by_two_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert office_program() is None
    for name in ("libreoffice", "soffice"):
        path = tmp_path / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        assert office_program() == str(path)


REGISTRY = "{http://openoffice.org/2001/registry}"
# What a file could set off in an office program, and how it is told to leave that be.
FORBIDDEN = {
    "Office.Common/Security/Scripting": {
        "MacroSecurityLevel": "3",
        "DisableMacrosExecution": "true",
        "DisableActiveContent": "true",
        "BlockUntrustedRefererLinks": "true",
    },
    "Office.Writer/Content/Update": {"Link": "0"},
    "Office.Calc/Content/Update": {"Link": "2"},
    "Inet/Settings": {
        "ooInetProxyType": "2",
        "ooInetHTTPProxyName": "127.0.0.1",
        "ooInetHTTPProxyPort": "9",
        "ooInetHTTPSProxyName": "127.0.0.1",
        "ooInetHTTPSProxyPort": "9",
        "ooInetFTPProxyName": "127.0.0.1",
        "ooInetFTPProxyPort": "9",
        "ooInetNoProxy": None,
    },
}


def test_the_office_program_is_told_to_run_nothing_and_call_nobody(tmp_path: Path) -> None:
    path, paper = tmp_path / "soffice", tmp_path / "a.doc"
    path.write_text(
        "#!/bin/sh\n"
        f"cp {tmp_path}/profile/user/registrymodifications.xcu {tmp_path}/told.xml\n"
        f"mkdir {tmp_path}/made && cp {paper} {tmp_path}/made/a.docx\n"
    )
    path.chmod(0o755)
    paper.write_text("kế hoạch")
    assert converted(str(path), paper, "docx", tmp_path).read_text() == "kế hoạch"
    told: dict[str, dict[str, str | None]] = {}
    for item in ET.parse(tmp_path / "told.xml").getroot():
        for one in item:
            named = told.setdefault(item.attrib[f"{REGISTRY}path"], {})
            named[one.attrib[f"{REGISTRY}name"]] = one[0].text
    assert told == {f"/org.openoffice.{path}": said for path, said in FORBIDDEN.items()}

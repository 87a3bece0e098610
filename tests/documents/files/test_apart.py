"""A file is read in a process of its own, which ends with its limits and calls nobody."""

import os
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import docx
import pytest

from documents.apart import LIMITS, Limits, ReaderFailed, child, read_apart
from documents.plan import PlanReading
from documents.reading import read_plan
from documents.reading.files.office import office_program
from domain.paper.unreadable import SecretDocument, TakesTooLong, TooMuchInside, UnreadableFile
from domain.plan.deadline import BeforeMeans
from tests.documents.files.test_kinds_agree import BY_UNIT
from tests.documents.making.made import Page, made

EXAMPLE = Path(__file__).parents[3] / "examples" / "ke-hoach-khcn-2021.txt"


async def reads(path: Path, limits: Limits = LIMITS) -> PlanReading:
    return await read_apart(path, before_means=BeforeMeans.DAY_BEFORE, limits=limits)


async def test_it_reads_what_would_be_read_here() -> None:
    assert await reads(EXAMPLE) == read_plan(EXAMPLE)


def written(folder: Path, text: str, name: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


async def test_a_refusal_comes_back_with_its_facts(tmp_path: Path) -> None:
    text = "KẾ HOẠCH\nTỐI MẬT\n1. Văn phòng Sở:\n- Báo cáo."
    secret = written(tmp_path, text, "kế hoạch.txt")
    with pytest.raises(SecretDocument) as caught:
        await reads(secret)
    assert caught.value.facts == {"file": "kế hoạch.txt", "stamp": "TỐI MẬT", "where": "line 2"}
    with pytest.raises(UnreadableFile):
        await reads(tmp_path / "không có.txt")


def with_empty_paragraphs(path: Path, number: int) -> Path:
    """Write a Word file of some kilobytes that holds so many paragraphs without a word."""
    docx.Document().save(path)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * number)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    assert path.stat().st_size < 100_000
    return path


async def test_an_hour_of_work_ends_with_the_clock(tmp_path: Path) -> None:
    path = with_empty_paragraphs(tmp_path / "a.docx", 1_500_000)
    with pytest.raises(TakesTooLong):
        await reads(path, Limits(seconds=3.0))


@pytest.mark.skipif(os.name == "nt", reason="the system bounds no memory")
async def test_what_fills_the_memory_ends_there(tmp_path: Path) -> None:
    path = with_empty_paragraphs(tmp_path / "a.docx", 1_500_000)
    with pytest.raises(TooMuchInside):
        await reads(path, Limits(memory=120 * 1024 * 1024))


@pytest.mark.skipif(os.name == "nt", reason="memory is watched there")
async def test_a_font_of_more_letters_than_there_are_fills_the_memory_too(tmp_path: Path) -> None:
    page = Page(compressed=False)
    path = made(BY_UNIT, tmp_path / "a.pdf", page)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"/W [ 0 [", b"/W [ 0 99999999999 500 0 ["))
    assert content != path.read_bytes()
    with pytest.raises(TooMuchInside):
        await reads(path, Limits(memory=400 * 1024 * 1024))


@pytest.mark.skipif(os.name == "nt", reason="the system bounds no file")
async def test_an_answer_without_an_end_is_none() -> None:
    with pytest.raises(TooMuchInside):
        await reads(EXAMPLE, Limits(output=1000))


def child_with(deed: str, folder: Path) -> Path:
    """Write the reading process anew, with something that it does before it reads."""
    source = Path(child.__file__).read_text("utf-8")
    root = repr(str(Path(child.__file__).parents[2]))
    source = source.replace("str(Path(__file__).resolve().parents[2])", root)
    path = folder / "child.py"
    path.write_text(
        source.replace("    try:\n        reading", f"    try:\n        {deed}\n        reading")
    )
    return path


async def test_what_is_our_own_fault_says_where_and_nothing_of_the_paper(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = child_with("raise ZeroDivisionError(path.read_text('utf-8'))", tmp_path)
    monkeypatch.setattr("documents.apart.reading._CHILD", broken)
    with pytest.raises(ReaderFailed) as caught:
        await reads(EXAMPLE)
    assert str(caught.value).startswith("ZeroDivisionError\n")
    assert "_answer" in str(caught.value)
    assert "Văn phòng" not in str(caught.value)


class _Listening(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_error(404)

    do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 - the names are the server's

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def listening() -> Iterator[tuple[str, list[str]]]:
    """Return the address of a server, and what it was asked for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Listening)
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", server.asked  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.skipif(office_program() is None, reason="LibreOffice is not installed")
async def test_libreoffice_calls_nobody(tmp_path: Path, listening: tuple[str, list[str]]) -> None:
    address, asked = listening
    page = written(
        tmp_path,
        f'<html><head><meta charset="utf-8"><link rel="stylesheet" href="{address}/a.css"></head>'
        f'<body><p>KẾ HOẠCH</p><img src="{address}/a.png"><iframe src="{address}/a.html"></iframe>'
        "<p>1. Văn phòng Sở</p><p>- Lập danh sách trước ngày 10/10/2026.</p></body></html>",
        "a.html",
    )
    assert (await reads(page)).tasks
    assert asked == []


async def test_nothing_else_does_either(
    tmp_path: Path, listening: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, asked = listening
    calling = child_with(f"import urllib.request as u; u.urlopen('{address}')", tmp_path)
    monkeypatch.setattr("documents.apart.reading._CHILD", calling)
    with pytest.raises(ReaderFailed, match="PermissionError"):
        await reads(EXAMPLE)
    assert asked == []

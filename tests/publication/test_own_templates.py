"""An office's own Word template is taken; one that cannot be used is named, and ours is used."""

from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from bot.examining.database import look_at_database
from bot.examining.finding import Level
from bot.examining.templates import look_at_templates
from bot.settings import Settings
from documents.report.filling import fill
from documents.report.templates import chosen, names
from documents.templates.building import TEMPLATES
from domain.publication.templates import Wrong
from storage.store import Database, Shared
from tests.actions.at_work import OFFICE, AtWork
from tests.actions.deed import TEXTS
from tests.publication.papers_read import text_of


def own(folder: Path, words: str, name: str = "giao-ban.docx") -> None:
    """Let an office have a template that says `words`."""
    document = docx.Document()
    document.add_paragraph(words)
    document.save(str(folder / name))


def test_there_is_one_of_ours_for_each() -> None:
    assert names() == sorted(TEMPLATES)


async def test_it_is_taken_instead_of_ours(at_work: AtWork, tmp_path: Path) -> None:
    own(tmp_path, "Giao ban của {{ agency }}")
    at_work.rules(organization="Sở Y tế tỉnh Tây Ninh", templates=tmp_path)
    told = (await at_work.types(OFFICE, "/vanban giao ban")).only
    _, content = await at_work.paper(told)
    assert text_of(content) == ["Giao ban của SỞ Y TẾ"]
    assert "không dùng được" not in told.text


@pytest.mark.parametrize(
    ("words", "wrong", "what"),
    [
        ("{{ agency", Wrong.UNREADABLE_MARKS, ""),
        ("{{ co_quan }} {{ agency }}", Wrong.UNKNOWN_NAMES, "co_quan"),
        (None, Wrong.NO_WORD_FILE, ""),
    ],
)
def test_one_that_cannot_be_used_is_named(
    tmp_path: Path, words: str | None, wrong: Wrong, what: str
) -> None:
    if words is None:
        (tmp_path / "giao-ban.docx").write_bytes(b"not a paper")
    else:
        own(tmp_path, words)
    _, fault = chosen("giao-ban", tmp_path)
    assert fault is not None
    assert (fault.file, fault.wrong) == ("giao-ban.docx", wrong)
    assert what in fault.what
    assert "TÀI LIỆU HỌP GIAO BAN" in text_of(fill("giao-ban", {"fields": []}, tmp_path))


async def test_whoever_asks_for_a_paper_reads_what_is_wrong(
    at_work: AtWork, tmp_path: Path
) -> None:
    own(tmp_path, "{{ co_quan }}")
    at_work.rules(templates=tmp_path)
    told = (await at_work.types(OFFICE, "/vanban giao ban")).only
    assert "giao-ban.docx của cơ quan không dùng được: không có nội dung để điền" in told.text
    assert "co_quan" in told.text


def test_the_doctor_says_which_are_in_use(tmp_path: Path) -> None:
    own(tmp_path, "{{ agency }}")
    own(tmp_path, "{{ co_quan }}", "bao-cao.docx")
    own(tmp_path, "", "mau-cu.docx")
    said = list(look_at_templates(tmp_path, TEXTS))
    assert [one.level for one in said] == [Level.NOTE, Level.WELL, Level.NOTE]
    assert [
        name in one.text for one, name in zip(said, ("bao-cao", "giao-ban", "mau-cu"), strict=True)
    ]
    nowhere = look_at_templates(tmp_path / "nowhere", TEXTS)
    assert [one.level for one in nowhere] == [Level.NOTE]


async def test_the_doctor_looks_at_each_departments_folder(
    database_url: str, tmp_path: Path
) -> None:
    own(tmp_path, "{{ co_quan }}")
    database = Database(database_url)
    settings = Settings(_env_file=None, database_url=database_url)

    async def begins(shared: Shared) -> None:
        one = await shared.departments.add("Sở Y tế", "SYT")
        await shared.departments.set(one.id, {"templates_dir": str(tmp_path)})

    await database.run(begins)
    await database.close()
    now = datetime(2021, 5, 28, 15, tzinfo=UTC)
    said = [one.text for one in await look_at_database(settings, now, TEXTS)]
    assert any("SYT" in one and "giao-ban.docx" in one for one in said)

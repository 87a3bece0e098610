"""Of whoever is erased no word of their own stays anywhere: the whole database is searched."""

import sqlite3
from pathlib import Path

from domain.department.department import FIRST
from storage.columns import referring
from storage.people.erasing import WORDS
from storage.tables import people
from storage.types import NfcText
from tests.scenarios.story import Story

MARK = "zyzyx"
# What a row says in a word of ours or of a paper's, and what names a person: that goes by itself.
NOT_SAID = {
    *("kind", "file", "state", "seat", "decision", "footing", "turn", "progress", "matter"),
    *("own_kind", "question", "position", "full_name", "name", "digest", "key"),
}


def test_every_column_of_words_is_erased_or_says_nothing() -> None:
    erased = {who.table.c[name] for who, names in WORDS.items() for name in names}
    words = {
        column
        for table in people.metadata.sorted_tables
        if [*referring(table, "people")]
        for column in table.c
        if isinstance(column.type, NfcText)
    }
    # A paper's number, and what the office said as such, whoever wrote it there.
    others = {"remits.basis", "obstacles.view"}
    assert {str(one) for one in words - erased if one.name not in NOT_SAID} == others


async def test_no_word_of_theirs_is_found_anywhere(monday: Story) -> None:
    card = monday.last("TT")
    for words in (
        f"/tiendo 2 50% đang {MARK} số liệu",
        f"/vuongmac 5 thiếu {MARK}; đề xuất mua {MARK}",
        f"/giahan 4 31/5 do chờ {MARK}",
        f"/xong 3 bản {MARK} kèm theo",
        f"việc 2 vướng {MARK} nhiều",
        f"{MARK} là gì vậy ạ",
    ):
        await monday.writes("TT", words)
    await monday.writes("TT", f"anh {MARK} báo việc 4 xong rồi", reply_to=card)
    await monday.sends("TT", f"{MARK}.pdf", f"văn bản {MARK}", reply_to=card)
    officer = monday.officer("TT")
    await monday.clock_reaches("2021-02-10 09:00")
    before = found(monday)
    assert {name for name, _ in before} >= {"events", "inbox", "outbox"}
    async with monday.installation.database.of(FIRST).write() as tx:
        assert await tx.personal.erase(officer.id)
    # The result of finished work and a digest that was issued are the department's own records.
    left = [one for one in found(monday) if one[0] not in {"assignments", "digests"}]
    assert left == []


def found(story: Story) -> list[tuple[str, str]]:
    """Return where the mark stands in the database: the table, and the row as it is written."""
    path = Path(story.installation.settings.database_url.get_secret_value().partition("///")[2])
    with sqlite3.connect(path) as connection:
        lines = list(connection.iterdump())
    return [
        (line.split('"')[1], line[:300])
        for line in lines
        if line.startswith("INSERT INTO") and MARK in line
    ]

"""What a killed process left of a paper is deleted at the next start, and nobody else's folder."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from documents.apart import forget_leftovers, paper_folder

NOW = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


def test_what_was_left_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with paper_folder() as folder:
        name = folder.name
    assert not folder.exists()
    for left, age in ((name, 2.0), (f"{name}-read", 0.5), ("nhacviec-demo", 2.0)):
        (tmp_path / left).mkdir()
        (tmp_path / left / "a.docx").write_bytes(b"x")
        then = (NOW - timedelta(hours=age)).timestamp()
        os.utime(tmp_path / left, (then, then))
    forget_leftovers(NOW)
    assert {one.name for one in tmp_path.iterdir()} == {f"{name}-read", "nhacviec-demo"}

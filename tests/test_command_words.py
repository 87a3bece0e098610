"""What is typed on the command line stands in the README or in docs/: each command and option."""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.command_line.cli import app
from bot.command_line.department_cli import Kind
from bot.command_line.period_cli import Named
from bot.demo.worlds import DemoYear

ROOT = Path(__file__).parents[1]
GUIDES = "\n".join(
    path.read_text("utf-8") for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
)


def _commands(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each command with the words that call it."""
    commands = getattr(command, "commands", {})
    for name, one in commands.items():
        yield from _commands(one, f"{path} {name}".strip())
    if not commands:
        yield path, command


COMMANDS = dict(_commands(typer.main.get_command(app)))


@pytest.mark.parametrize("path", COMMANDS)
def test_each_command_and_what_it_takes_is_in_a_guide(path: str) -> None:
    assert re.search(rf"`(?:nhacviec )?{path}\b", GUIDES)
    options = {
        name
        for parameter in COMMANDS[path].params
        for name in (*parameter.opts, *parameter.secondary_opts)
        if name.startswith("-")
    }
    assert [one for one in options if not re.search(rf"{one}(?![\w-])", GUIDES)] == []


@pytest.mark.parametrize("word", [*Kind, *Named, *DemoYear])
def test_each_word_to_choose_from_is_in_a_guide(word: StrEnum) -> None:
    assert re.search(rf"(?<![\w-]){word.value}(?![\w-])", GUIDES)

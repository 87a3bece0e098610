"""The log: in lines or JSON, with what is worked on, and the same trouble once a minute."""

import json
import logging

import pytest

from bot.logs import Dam, LogFormat, StrikingFormatter, work_on

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


def record(message: str, *, at: float = 0.0, level: int = logging.ERROR) -> logging.LogRecord:
    made = logging.makeLogRecord({"name": "bot", "msg": message, "levelno": level})
    made.created = at
    return made


def test_each_line_names_what_is_worked_on() -> None:
    with work_on("U12"):
        line = StrikingFormatter().format(record("failed\nbelow"))
        told = json.loads(StrikingFormatter((), LogFormat.JSON).format(record("failed")))
    assert line.endswith("bot: failed [U12]\nbelow")
    assert told["work"] == "U12"
    assert "[" not in StrikingFormatter().format(record("failed"))


def test_json_holds_traceback_and_no_token() -> None:
    with pytest.raises(ValueError, match=TOKEN) as raised:
        int(TOKEN)
    made = record("Không gửi được")
    made.exc_info = (raised.type, raised.value, raised.tb)
    line = StrikingFormatter((), LogFormat.JSON).format(made)
    assert TOKEN not in line
    assert "\n" not in line
    told = json.loads(line)
    assert told["message"] == "Không gửi được"
    assert told["traceback"].startswith("Traceback")


@pytest.mark.parametrize(
    ("message", "at", "told"),
    [
        ("update 7 failed", 0.0, True),
        ("update 8 failed", 59.0, False),
        ("another thing", 59.0, True),
        ("update 9 failed", 60.0, True),
    ],
)
def test_the_same_is_told_once_a_minute(message: str, at: float, told: bool) -> None:
    dam = Dam()
    if at:
        assert dam.filter(record("update 7 failed"))
    assert dam.filter(record(message, at=at)) is told


def test_what_was_held_back_is_counted() -> None:
    dam = Dam()
    assert [dam.filter(record("lost", at=float(at))) for at in range(3)] == [True, False, False]
    again = record("lost", at=70.0)
    assert dam.filter(again)
    assert again.getMessage() == "lost (and 2 times more before)"


def test_what_is_well_or_asked_for_by_its_code_is_always_told() -> None:
    dam = Dam()
    assert all(dam.filter(record("a morning", level=logging.INFO)) for _ in range(2))
    coded = record("update 7 failed, code 123456")
    coded.always = True
    assert all(dam.filter(coded) for _ in range(2))

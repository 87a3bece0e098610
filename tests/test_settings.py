"""`.env.example` and the settings say the same."""

import logging
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.logs import STRUCK, StrikingFormatter
from bot.settings import Settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"


def listed() -> dict[str, str]:
    """Return the settings of the example with their values."""
    lines = EXAMPLE.read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def test_the_example_lists_every_setting_and_no_other() -> None:
    assert sorted(listed()) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_of_the_example_has_a_comment() -> None:
    text = EXAMPLE.read_text("utf-8")
    assert all(re.search(rf"^#.*\n(?:#.*\n)*{name}=", text, re.MULTILINE) for name in listed())


def test_the_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in listed():
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=EXAMPLE) == Settings(_env_file=None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMEZONE", "Sao Hỏa"),
        ("UPDATE_ROUND", "14-10"),
        ("UPDATE_ROUND", "10-31"),
        ("UPDATE_ROUND", "the tenth"),
        ("DIGEST_AT", "friday 15:30"),
        ("DIGEST_AT", "fri 25:30"),
        ("REMIND_AT", "half past seven"),
        ("REMIND_BEFORE", "one"),
        ("LISTEN", "everywhere"),
        ("ADMIN_USER_IDS", "@someone"),
        ("BEFORE_MEANS", "sometimes"),
    ],
)
def test_a_wrong_value_is_refused_by_its_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError) as refused:
        Settings(_env_file=None)
    assert [error["loc"] for error in refused.value.errors()] == [(name.lower(),)]


def test_the_token_is_not_printed_with_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "110201543:a-secret-of-somebody")
    settings = Settings(_env_file=None)
    assert "a-secret" not in repr(settings) + str(settings) + settings.model_dump_json()


def test_a_line_end_behind_the_token_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", " 110201543:a-secret-of-somebody\r\n")
    token = Settings(_env_file=None).telegram_bot_token
    assert token.get_secret_value() == "110201543:a-secret-of-somebody"


@pytest.mark.parametrize("token", ["secret-of-somebody", "110201543:two secrets", "bot110201543:x"])
def test_what_is_no_token_is_refused_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", token)
    with pytest.raises(ValidationError) as refused:
        Settings(_env_file=None)
    assert [error["loc"] for error in refused.value.errors()] == [("telegram_bot_token",)]
    assert token not in str(refused.value)


@pytest.mark.parametrize("form", ["110201543:{}", "110201543%3A{}", "110201543%3a{}"])
def test_a_token_in_an_address_is_struck_from_the_log(form: str) -> None:
    address = (
        f"https://127.0.0.1/file/bot{form.format('AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0')}/a.pdf"
    )
    record = logging.makeLogRecord({"msg": "GET %s", "args": (address,)})
    line = StrikingFormatter().format(record)
    assert "AAHdq" not in line
    assert STRUCK in line


def test_a_password_is_struck_from_the_log_as_an_address_carries_it() -> None:
    record = logging.makeLogRecord({"msg": "postgresql://me:p%40ss%2Fword@127.0.0.1/x"})
    assert "ss%2F" not in StrikingFormatter(("p@ss/word",)).format(record)

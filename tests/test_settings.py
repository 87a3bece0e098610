"""`.env.example` and the settings say the same."""

import logging
import re
from contextlib import suppress
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis.strategies import lists, one_of, sampled_from, text
from pydantic import ValidationError

from bot.application import request_of
from bot.examining.settings import misspelt, wrong_settings
from bot.installation import office_of
from bot.logs import STRUCK, StrikingFormatter
from bot.settings import Settings
from storage.migrate import CannotBeOpened, file_of
from tests.actions.deed import TEXTS
from tests.strings import ANY_CHARACTER

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
        ("DIGEST_PREVIEW_AT", "fri 25:00"),
        ("DIGEST_MAIL_TO", "văn phòng"),
        ("SMTP_URL", "mail.so.gov.vn"),
        ("MAIL_FROM", "nhacviec"),
        ("ADMIN_MAIL_TO", "quantri@so.gov.vn"),
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


def test_a_secret_comes_from_a_file_that_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "token"
    path.write_text("110201543:a-secret-of-somebody\n", "utf-8")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN_FILE", str(path))
    settings = Settings(_env_file=None)
    assert settings.telegram_bot_token.get_secret_value() == "110201543:a-secret-of-somebody"
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:from-the-environment")
    assert Settings(_env_file=None).telegram_bot_token.get_secret_value().startswith("1:")


def test_systemd_hands_secrets_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "telegram_bot_token").write_text("110201543:a-secret-of-somebody", "utf-8")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert "110201543" in Settings(_env_file=None).telegram_bot_token.get_secret_value()


PIECES = sampled_from(
    [
        *"0159:/.,@-%\\ ²٣",
        *("sqlite+aiosqlite:///", "postgresql+psycopg://", "http", "socks5://", "host", "/tmp"),
        *("07:30", "fri", "mon ", "1e9", "true", "99999", "../", "Asia/Ho_Chi_Minh"),
    ]
)
VALUES = one_of(lists(PIECES, max_size=8).map("".join), text(ANY_CHARACTER, max_size=30)).filter(
    lambda value: "\0" not in value
)


@given(name=sampled_from(sorted(Settings.model_fields)), value=VALUES)
def test_no_value_of_a_setting_gives_a_traceback(name: str, value: str) -> None:
    """It is refused by its name, or it can be used for all that it is used for."""
    settings, refused = made(name, value)
    if settings is None:
        assert refused.startswith(f"{name.upper()}: ")
        return
    assert settings.zone
    assert settings.digest_time
    assert settings.digest_weekday in range(7)
    assert settings.round_window
    assert settings.listen_address[1] in range(65536)
    assert office_of(settings)
    assert request_of(settings)
    with suppress(CannotBeOpened):
        file_of(settings.database_url.get_secret_value())


def made(name: str, value: str) -> tuple[Settings | None, str]:
    """Return settings with one value, or the sentence that refuses it."""
    try:
        return Settings(_env_file=None, **{name: value}), ""
    except ValidationError as error:
        return None, wrong_settings(error, TEXTS)[0]


def test_names_that_are_no_settings_are_found(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(
        "\ufeffTELEGRAM_BOT_TOKN=1:a\nLISTEN=a:1\nDATABASE_URL_FILE=/a\nPGX=1\n", "utf-8"
    )
    assert misspelt(path) == ["TELEGRAM_BOT_TOKN", "PGX"]
    assert misspelt(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("goes", "looked_at", "preview"),
    [
        ("fri 15:30", "fri 14:30", (4, time(14, 30))),
        ("fri 15:30", "thu 16:00", (3, time(16))),
        ("thu 15:00", "fri 14:30", (3, time(14))),
        ("mon 07:30", "fri 14:30", (0, time(7))),
    ],
)
def test_the_office_looks_before_the_digest_goes(
    goes: str, looked_at: str, preview: tuple[int, time]
) -> None:
    settings = Settings(_env_file=None, digest_at=goes, digest_preview_at=looked_at)
    assert settings.preview == preview


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        ({"DIGEST_PREVIEW_AT"}, {"digest_at": "thu 09:00", "digest_preview_at": "thu 10:00"}),
        ({"DIGEST_PREVIEW_AT"}, {"digest_at": "thu 09:00", "digest_preview_at": "thu 09:00"}),
        ({"DIGEST_PREVIEW_AT"}, {"digest_preview_at": "sat 09:00"}),
        (set(), {"digest_at": "thu 09:00", "digest_preview_at": "wed 10:00"}),
        (set(), {"digest_at": "mon 09:00"}),
        (
            {"TELEGRAM_WEBHOOK_URL"},
            {"telegram_webhook_url": "http://a.vn/tg", "telegram_webhook_secret": "geheim"},
        ),
        (
            set(),
            {"telegram_webhook_url": "https://a.vn/tg", "telegram_webhook_secret": "geheim"},
        ),
        (
            set(),
            {
                "telegram_api_url": "http://127.0.0.1:8081",
                "telegram_webhook_url": "http://a.vn/tg",
                "telegram_webhook_secret": "geheim",
            },
        ),
    ],
)
def test_settings_that_contradict_each_other_are_refused_by_name(
    names: set[str], chosen: dict[str, Any]
) -> None:
    try:
        Settings(_env_file=None, **chosen)
        refused = []
    except ValidationError as error:
        refused = wrong_settings(error, TEXTS)
    assert {one.partition(":")[0] for one in refused} == names


def test_mail_is_complete_or_refused() -> None:
    whole = {
        "smtp_url": "smtp://127.0.0.1",
        "mail_from": "nhacviec@so.gov.vn",
        "digest_mail_to": "a@so.gov.vn, b@so.gov.vn",
        "mail_domains": "so.gov.vn",
    }
    settings = Settings(_env_file=None, **whole)
    assert settings.mail_addresses == ("a@so.gov.vn", "b@so.gov.vn")
    assert settings.domains == ("so.gov.vn",)
    for missing in ("smtp_url", "mail_from", "mail_domains"):
        with pytest.raises(ValidationError):
            Settings(_env_file=None, **{**whole, missing: ""})

"""How the command line speaks: sentences from the catalogue, refusals with status 1."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import NoReturn
from zoneinfo import ZoneInfo

import typer
from pydantic import ValidationError

from bot.logs import set_up_logging
from bot.settings import Settings
from domain.refusal import Refusal
from views.markup import plain
from views.refusal import sentence
from views.texts import Texts, load_catalog

# A command is typed before the settings are read, and by people of this one country.
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@cache
def words() -> Texts:
    """Return the words of the command line."""
    return Texts(load_catalog(), ZONE)


def refuse(reason: str) -> NoReturn:
    """Say why on standard error and leave with status 1."""
    typer.echo(reason, err=True)
    raise typer.Exit(1)


def refuse_for(refusal: Refusal) -> NoReturn:
    """Say a refusal's sentence and leave with status 1."""
    refuse(plain(sentence(refusal, words())))


@contextmanager
def database_needed() -> Iterator[None]:
    """Refuse what the block does without a database to open, of this version, and for oneself."""
    from storage.alone import InUse
    from storage.migrate import CannotBeOpened, SchemaOutdated

    try:
        yield
    except InUse as error:
        refuse(
            words().label(
                "Another nhacviec run works on {name}: one is enough. Nothing was started.",
                name=error,
            )
        )
    except CannotBeOpened as error:
        refuse(words().label("The database cannot be opened ({name}).", name=error))
    except SchemaOutdated:
        refuse(words().label("The database is of another version: run nhacviec migrate."))


def load_settings() -> Settings:
    """Return the settings with logging set up; wrong ones are refused by their names."""
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(map(str, one['loc'])).upper()}: {one['msg']}" for one in error.errors()
        )
        refuse(words().label("The settings are not right: {wrong}", wrong=wrong))
    set_up_logging(
        (
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_proxy.get_secret_value(),
            settings.telegram_webhook_secret.get_secret_value(),
        ),
        log_format=settings.log_format,
    )
    return settings

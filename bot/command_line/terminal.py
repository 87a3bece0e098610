"""How the command line speaks: sentences from the catalogue, refusals with status 1."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import NoReturn
from zoneinfo import ZoneInfo

import typer
from pydantic import ValidationError

from bot.examining.settings import wrong_settings
from bot.logs import set_up_logging
from bot.secret_files import UnreadableSecret
from bot.settings import Settings
from domain.refusal import Refusal
from views.markup import plain
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
    # It brings the words of all affairs, and most commands are refused nothing.
    from views.refusal import sentence

    refuse(plain(sentence(refusal, words())))


@contextmanager
def database_needed() -> Iterator[None]:
    """Refuse what the block does without a database to open, of this version, and for oneself."""
    from bot.examining.opening import cannot_be_opened, copy_failed, other_version
    from storage.alone import InUse
    from storage.copies.failures import CopyFailed
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
        refuse(cannot_be_opened(error, words()))
    except SchemaOutdated as error:
        refuse(other_version(error, words()))
    except CopyFailed as failure:
        refuse(copy_failed(failure, words()))


def load_settings() -> Settings:
    """Return the settings with logging set up; wrong ones are refused by their names."""
    try:
        settings = Settings()
    except ValidationError as error:
        refuse("\n".join(wrong_settings(error, words())))
    except UnreadableSecret as error:
        refuse(words().label("{name}: {path} cannot be read.", name=error.name, path=error.path))
    except (UnicodeDecodeError, OSError):
        refuse(words().label("The file .env cannot be read: please save it as UTF-8."))
    set_up_logging(
        (
            settings.telegram_bot_token.get_secret_value(),
            settings.telegram_proxy.get_secret_value(),
            settings.telegram_webhook_secret.get_secret_value(),
        ),
        log_format=settings.log_format,
    )
    return settings

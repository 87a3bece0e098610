"""Secrets that stand in files of their own, as Docker and systemd hand them over.

`TELEGRAM_BOT_TOKEN_FILE=/run/secrets/token` names a file; of systemd's credentials
(systemd.io/CREDENTIALS) one called `telegram_bot_token` is taken.
"""

import os
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

SUFFIX = "_FILE"


class UnreadableSecret(Exception):
    """A file that a setting names cannot be read; `name` is the setting."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(f"{name}: {path}")
        self.name = name
        self.path = path


class SecretFiles(PydanticBaseSettingsSource):
    """Reads each secret from the file that the environment names for it."""

    def __init__(self, settings: type[BaseSettings]) -> None:
        super().__init__(settings)
        folder = os.environ.get("CREDENTIALS_DIRECTORY")
        self._folder = Path(folder) if folder else None

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Return what the file of a secret holds, without the line end that editors add."""
        if field.annotation is not SecretStr:
            return None, field_name, False
        name = field_name.upper() + SUFFIX
        path = self._path(name, field_name)
        if path is None:
            return None, field_name, False
        try:
            return path.read_text("utf-8-sig").strip(), field_name, False
        except (OSError, UnicodeDecodeError, ValueError):
            raise UnreadableSecret(name, path) from None

    def _path(self, name: str, field_name: str) -> Path | None:
        if named := os.environ.get(name):
            return Path(named)
        if self._folder is not None and (path := self._folder / field_name).is_file():
            return path
        return None

    def __call__(self) -> dict[str, Any]:
        """Return the secrets that stand in files."""
        found = {
            name: self.get_field_value(field, name)[0]
            for name, field in self.settings_cls.model_fields.items()
        }
        return {name: value for name, value in found.items() if value is not None}

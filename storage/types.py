"""Column types that keep promises: aware UTC, text in NFC, JSON that is checked or as it came."""

import json
import zlib
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import DateTime, Dialect, LargeBinary, Text, TypeDecorator
from sqlalchemy.types import TypeEngine

from domain.text import nfc


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, UTC on both databases; a naive one is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment aware; SQLite keeps no zone, PostgreSQL answers in the session's."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class NfcText(TypeDecorator[str]):
    """Text in NFC without NUL bytes, which PostgreSQL cannot hold."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text as it is kept."""
        return None if value is None else nfc(value)


class KeyText(NfcText):
    """A key, on both databases in the order of its code points: one index finds prefixes too."""

    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the text type; SQLite has no other order."""
        return Text(collation="C") if dialect.name == "postgresql" else Text()


class Json(TypeDecorator[Any]):
    """A value of `annotation` as JSON text, checked by pydantic both ways.

    Text and not a JSON column: nothing looks inside, and the escapes of `json` keep NUL bytes and
    lone surrogates of a strange update out of the database's own text.
    """

    impl = Text
    cache_ok = True

    def __init__(self, annotation: Any) -> None:
        super().__init__()
        self.annotation = annotation
        self._adapter: TypeAdapter[Any] = TypeAdapter(annotation)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the JSON text."""
        if value is None:
            return None
        return json.dumps(self._adapter.dump_python(value, mode="json"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Return the value, built anew."""
        return None if value is None else self._adapter.validate_python(json.loads(value))


class PackedJson(TypeDecorator[Any]):
    """A long value of `annotation` as JSON, packed to about a tenth; checked by pydantic.

    What a large department counts in a week is megabytes of the same words again and again.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, annotation: Any) -> None:
        super().__init__()
        self.annotation = annotation
        self._adapter: TypeAdapter[Any] = TypeAdapter(annotation)

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the packed JSON."""
        return None if value is None else zlib.compress(self._adapter.dump_json(value))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Return the value, built anew."""
        return None if value is None else self._adapter.validate_json(zlib.decompress(value))


class RawJson(TypeDecorator[str]):
    """JSON text as somebody else wrote it, damaged perhaps; whoever reads it parses it.

    A NUL byte, which PostgreSQL cannot hold and no JSON has, is kept as JSON would write it.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text as it is kept."""
        return None if value is None else value.replace("\x00", "\\u0000")

"""What a line of the log is worded from."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from views.markup import Markup
from views.texts import Texts, long_date

# Words that follow the name of who did it: "reported it done on 18/02/2021".
Details = Mapping[str, Any]
Happened = Callable[[Details, Texts], Markup]


def day_of(details: Details, name: str) -> str:
    """Return a day among the details as people read it."""
    return long_date(date.fromisoformat(details[name]))

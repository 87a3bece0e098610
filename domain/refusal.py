"""The base of every "no" that a person caused and can act on."""

from dataclasses import dataclass, fields
from typing import dataclass_transform


@dataclass_transform(eq_default=False)
class Refusal(Exception):
    """A request that is declined; its fields are facts, `views/` find the sentence.

    Each cause has its own subclass beside the rule that raises it, so that no two causes share
    a sentence. A subclass names its fields as a dataclass does. `of_work` is the code of the work
    that it came up about, where its own facts name none.
    """

    of_work = ""

    def __init_subclass__(cls) -> None:
        dataclass(eq=False, repr=False)(cls)

    @property
    def facts(self) -> dict[str, object]:
        """Return what a sentence may name: the fields, and the code of the work it is about."""
        facts = {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]
        task = facts.get("task") or getattr(facts.get("assignment"), "task", None)
        return facts if task is None else facts | {"code": task.code}

    def __str__(self) -> str:
        return ", ".join(f"{name}={value!r}" for name, value in self.facts.items())

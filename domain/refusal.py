"""The base of every "no" that a person caused and can act on."""


class Refusal(Exception):
    """A request that is declined; its fields are facts, `views/refusal` finds the sentence.

    Each cause has its own subclass beside the rule that raises it, so that no two causes share
    a sentence. Fields are keyword arguments and read back as attributes.
    """

    def __init__(self, **facts: object) -> None:
        super().__init__(", ".join(f"{name}={value!r}" for name, value in facts.items()))
        self.facts = facts

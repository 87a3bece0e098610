"""What others may ask of looking things up."""

from actions.lookup.opening import opens_asked, opens_named

__all__ = ["opens_asked", "opens_named"]

"""What a database does to a transaction that is no fault of ours, told apart by its own codes."""

from sqlalchemy.exc import DBAPIError

# postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected.
_ENDED = frozenset({"40001", "40P01"})


def was_ended(error: BaseException) -> bool:
    """Whether the database ended a transaction that may well succeed when it is run again."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in _ENDED

"""What the Bot API answers when it refuses a request."""


class Refused(Exception):
    """A refusal; `code` is also the HTTP status, `description` is in Telegram's wording."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad_request(reason: str, **parameters: int) -> Refused:
    return Refused(400, f"Bad Request: {reason}", **parameters)


def unauthorized() -> Refused:
    return Refused(401, "Unauthorized")


def forbidden(reason: str) -> Refused:
    return Refused(403, f"Forbidden: {reason}")


def not_found(what: str = "") -> Refused:
    return Refused(404, f"Not Found: {what}" if what else "Not Found")


def conflict(reason: str) -> Refused:
    return Refused(409, f"Conflict: {reason}")


def too_large() -> Refused:
    return Refused(413, "Request Entity Too Large")


def unreachable() -> Refused:
    """What a relay answers while it does not reach Telegram."""
    return Refused(502, "Bad Gateway")


def too_many_requests(retry_after: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)

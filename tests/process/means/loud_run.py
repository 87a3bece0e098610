"""`nhacviec run` with every logger at its loudest, which no setting offers."""

import logging

from bot.__main__ import main
from bot.command_line import terminal
from bot.logs import LogFormat, set_up_logging


def set_up_loud_logging(secrets: tuple[str, ...], log_format: LogFormat) -> None:
    """Log everything that anybody says."""
    set_up_logging(secrets, logging.DEBUG, log_format)
    for name in logging.root.manager.loggerDict:
        logging.getLogger(name).setLevel(logging.NOTSET)


if __name__ == "__main__":
    terminal.set_up_logging = set_up_loud_logging
    main()

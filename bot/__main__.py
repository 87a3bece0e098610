"""`nhacviec` and `python -m bot`."""

import gc

# Next to nothing of what is imported is garbage: looking for it takes a sixth of the start.
gc.set_threshold(20_000)

from bot.command_line.cli import app  # noqa: E402 - after that
from bot.command_line.usage import run  # noqa: E402


def main() -> None:
    """Run the command line."""
    run(app)


if __name__ == "__main__":
    main()

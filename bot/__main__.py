"""`nhacviec` and `python -m bot`."""

from bot.importing import importing

with importing():
    from bot.command_line.cli import app
    from bot.command_line.usage import run


def main() -> None:
    """Run the command line."""
    run(app)


if __name__ == "__main__":
    main()

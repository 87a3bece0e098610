"""The process that makes papers and ends; run as a script, by itself (`python -I maker.py …`)."""

import pickle
import sys
import traceback
from importlib import import_module
from pathlib import Path

_ROOT = str(Path(__file__).resolve().parents[2])


def main() -> None:
    """Make what the first file orders, and leave the files, or what failed, in the second."""
    sys.path.insert(0, _ROOT)
    wanted, made = Path(sys.argv[1]), Path(sys.argv[2])
    try:
        # Written by the process that started this one, in a folder of its own.
        orders = pickle.loads(wanted.read_bytes())  # noqa: S301
        answer: list[bytes] | str = [_make(maker, given) for maker, given in orders]
    except Exception as failure:
        # Its own words may quote the work.
        where = "".join(traceback.format_tb(failure.__traceback__))
        answer = f"{type(failure).__name__}\n{where}"
    made.write_bytes(pickle.dumps(answer))


def _make(maker: str, given: tuple[object, ...]) -> bytes:
    module, _, name = maker.partition(":")
    file: bytes = getattr(import_module(module), name)(*given)
    return file


if __name__ == "__main__":
    main()

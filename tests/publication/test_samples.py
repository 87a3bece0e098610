"""What docs/mau/ shows is what is made today: each part of a file, each point of a picture.

After a wanted change `python -m tests.publication.samples` makes the folder anew.
"""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from PIL import Image, ImageChops

from tests.publication.samples import FOLDER, samples

# Of 255: what another processor makes of an edge is less.
NOTICED = 100


def parts(content: bytes) -> Mapping[str, bytes]:
    """Return what a file consists of, without when it was made."""
    if not content.startswith(b"PK"):
        return {"": content}
    with ZipFile(BytesIO(content)) as packed:
        return {
            name: packed.read(name) for name in packed.namelist() if name != "docProps/core.xml"
        }


def looks_alike(one: bytes, other: bytes) -> bool:
    """Whether nobody could tell two pictures apart."""
    pictures = [Image.open(BytesIO(each)).convert("RGB") for each in (one, other)]
    if pictures[0].size != pictures[1].size:
        return False
    differing = ImageChops.difference(*pictures).getextrema()
    return all(most <= NOTICED for _, most in differing)


async def test_the_samples_are_what_is_made_today(tmp_path: Path) -> None:
    made = {
        name: content async for name, content in samples(f"sqlite+aiosqlite:///{tmp_path}/a.db")
    }
    assert made.keys() == {one.name for one in FOLDER.iterdir()}
    for name, content in made.items():
        shown = (FOLDER / name).read_bytes()
        if name.endswith(".png"):
            assert looks_alike(content, shown), name
        else:
            new, old = parts(content), parts(shown)
            assert new.keys() == old.keys(), name
            assert [part for part in new if new[part] != old[part]] == [], name

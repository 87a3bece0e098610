"""A bill of materials: what the program runs on, by name, version and hashes, in CycloneDX's JSON.

`python deploy/sbom.py requirements.lock > sbom.json`
"""

import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

_PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def components(lock: str) -> list[Component]:
    """Return what a lock pins; its licence is named where it is installed here."""
    found: list[Component] = []
    for line in lock.splitlines():
        if pinned := _PINNED.match(line):
            name, version = pinned.groups()
            licence = _licence(name)
            found.append(
                Component(
                    type=ComponentType.LIBRARY,
                    name=name,
                    version=version,
                    purl=PackageURL("pypi", name=name, version=version),
                    licenses=[LicenseFactory().make_from_string(licence)] if licence else [],
                )
            )
        elif (hashed := _HASH.search(line)) and found:
            found[-1].hashes.add(HashType(alg=HashAlgorithm.SHA_256, content=hashed[1]))
    return found


def _licence(name: str) -> str | None:
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return None
    text = said.get("License-Expression") or said.get("License") or ""
    return text.partition("\n")[0][:100] or None


if __name__ == "__main__":
    bom = Bom(components=components(Path(sys.argv[1]).read_text("utf-8")))
    sys.stdout.write(JsonV1Dot6(bom).output_as_string(indent=2))

"""Property tests of the rules: as many examples as ever, however busy the machine."""

from hypothesis import settings

settings.register_profile("domain", deadline=None)
settings.load_profile("domain")

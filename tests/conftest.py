"""How the suite is spread over the machine, and that no property is judged by how long it takes."""

import os

from hypothesis import settings

settings.register_profile("tocsin", deadline=None)
settings.load_profile("tocsin")


def pytest_xdist_auto_num_workers():
    """Half as many again as there are cores: many tests wait for programs that they started."""
    cores = os.cpu_count() or 1
    return cores + (cores + 1) // 2
